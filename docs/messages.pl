# perl messages.pl ROOT WORK: what a step said (WORK/messages.txt), with the places that an author
# knows, and without what may be excused. Ends with 1 if anything is left.
use v5.30;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use JSON::PP;
use Book::Text qw(read_text);
binmode STDOUT, ':encoding(UTF-8)';

my ($root, $work) = @ARGV;
my $book = -f "$work/woven/book.json" ? JSON::PP->new->decode(read_text("$work/woven/book.json")) : {};
my $left = 0;
for my $message (split /\n/, read_text("$work/messages.txt")) {
  my ($word) = $message =~ /'([^']+)'/;
  $message =~ s{(\Q$work\E/woven/in/[^:\s]+\.md):(\d+)}{
    my $at = $book->{origin}{$1}[$2 - 1] // $book->{origin}{$1}[-1];
    $at ? "$at->[0]:" . nearest($word, @$at) : "$1:$2"
  }ge;
  $message =~ s{\Q$work\E/woven/in/|\Q$root\E/}{}g;
  next if $message =~ /^([^:]+):(\d+): \w+: Member .* \((variable|function)\) of .* is not documented\.$/ && excused($1, $2, $3);
  say $message;
  $left ||= $message =~ /\S/;
}
exit $left;

# Doxygen miscounts a few lines in Markdown: trust the word that it complains about.
sub nearest {
  my ($word, $file, $line) = @_;
  return $line unless defined $word && -f "$root/$file";
  my @lines = split /\n/, read_text("$root/$file");
  my ($best) = sort { abs($a - $line) <=> abs($b - $line) } grep { index($lines[$_ - 1], $word) >= 0 } 1 .. @lines;
  return $best // $line;
}

# A variable within a class may speak for itself. A function right under another declaration, with no
# blank line between, shares its comment.
sub excused {
  my ($file, $line, $kind) = @_;
  my @lines = split /\n/, read_text("$root/$file");
  return $lines[$line - 1] =~ /^\s/ if $kind eq 'variable';
  for (my $above = $line - 1; $above > 0 && $lines[$above - 1] =~ /\S/; $above--) {
    return 1 if $lines[$above - 1] =~ m{^\s*///} && $above < $line - 1;
    return 0 if $lines[$above - 1] =~ /^\s*(?:public|private|protected):|^(?:class|struct)\b/;
  }
  return 0;
}
