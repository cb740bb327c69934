# perl messages.pl WORK: Doxygen's messages, with the places that an author knows.
use v5.30;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use JSON::PP;
use Book::Text qw(read_text);
binmode STDOUT, ':encoding(UTF-8)';

my ($work) = @ARGV;
my $book = -f "$work/woven/book.json" ? JSON::PP->new->decode(read_text("$work/woven/book.json")) : {};
for (split /\n/, read_text("$work/messages.txt")) {
  s{(\Q$work\E/woven/pages/[^:\s]+):(\d+)}{
    my $at = $book->{origin}{$1}[$2 - 1] // $book->{origin}{$1}[-1];
    $at ? "$at->[0]:$at->[1]" : "$1:$2"
  }ge;
  say;
}
