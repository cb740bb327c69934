# perl finish.pl ROOT WORK
#
# Turns what Doxygen wrote into the book's pages: puts the finished HTML in the place of its tokens,
# takes blocks of code from the source browser, links neighbouring pages, writes the search index.
use v5.30;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use File::Basename qw(basename dirname);
use File::Copy qw(copy);
use File::Glob qw(bsd_glob);
use File::Path qw(make_path);
use JSON::PP;
use Book::Finish;
use Book::Search;
use Book::Text qw(read_text write_text);
binmode STDERR, ':encoding(UTF-8)';

my ($root, $work) = @ARGV;
my $html = "$work/html";
my $book = JSON::PP->new->decode(read_text("$work/woven/book.json"));
my $finish = Book::Finish->new(root => $root, html => $html, parts => $book->{parts}, tags => read_text("$work/book.tag"));

my %page = map { basename($_, '.html') => read_text($_) } bsd_glob "$html/*.html";
$finish->sources(\%page);
# Doxygen also writes lists that the sidebar does not offer (theme/layout.xml) and pages for the
# folders of the making: whatever nothing leads to goes.
my %reached = Book::Finish::reached(\%page, map { read_text("$html/$_.js") } qw(navtreedata menudata));
for my $name (grep { !$reached{$_} } keys %page) {
  delete $page{$name};
  unlink "$html/$name.html", "$html/$name.js";
}
my @order = @{$book->{reading_order}};
for my $name (sort keys %page) {
  my $text = $finish->complete($page{$name});
  $text = Book::Finish::without_mathjax($text) unless $text =~ /\\[(\[]/;
  my ($at) = grep { $order[$_][0] eq $name } 0 .. $#order;
  $text = Book::Finish::with_neighbours($text, $at ? $order[$at - 1] : undef, $order[$at + 1]) if defined $at;
  $page{$name} = $text;
}
for my $script (bsd_glob "$html/*.js") {
  my $text = read_text($script);
  write_text($script, $finish->complete_script($text)) if $text =~ /zqx\d+xqz/;
}
for my $path (sort keys %{$book->{downloads}}) {
  make_path(dirname("$html/$path"));
  copy($book->{downloads}{$path}, "$html/$path") or $finish->wrong("$book->{downloads}{$path} cannot be copied: $!");
}
$finish->check_links(\%page);
die join("\n", @{$finish->{errors}}) . "\n" if @{$finish->{errors}};

write_text("$html/$_.html", $page{$_}) for keys %page;
write_text("$html/search-index.js", Book::Search::index(\%page, map { $_->[0] } @order));
