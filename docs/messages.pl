# perl messages.pl ROOT WORK: Doxygen's messages, with the places that an author knows.
use v5.30;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use JSON::PP;
use Book::Text qw(read_text);
binmode STDOUT, ':encoding(UTF-8)';

my ($root, $work) = @ARGV;
my $book = -f "$work/woven/book.json" ? JSON::PP->new->decode(read_text("$work/woven/book.json")) : {};
for my $message (split /\n/, read_text("$work/messages.txt")) {
  my ($word) = $message =~ /'([^']+)'/;
  $message =~ s{(\Q$work\E/woven/pages/[^:\s]+):(\d+)}{
    my $at = $book->{origin}{$1}[$2 - 1] // $book->{origin}{$1}[-1];
    $at ? "$at->[0]:" . nearest($word, @$at) : "$1:$2"
  }ge;
  say $message =~ s{\Q$root\E/}{}gr;
}

# Doxygen miscounts a few lines in Markdown: trust the word that it complains about.
sub nearest {
  my ($word, $file, $line) = @_;
  return $line unless defined $word && -f "$root/$file";
  my @lines = split /\n/, read_text("$root/$file");
  my ($best) = sort { abs($a - $line) <=> abs($b - $line) } grep { index($lines[$_ - 1], $word) >= 0 } 1 .. @lines;
  return $best // $line;
}
