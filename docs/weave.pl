# perl weave.pl ROOT BUILD MANIFEST OUT
#
# Writes what Doxygen is to read: into OUT/in the pages as Markdown and the C++ files as they are, for
# the source browser; into OUT/filtered the C++ files with the commands in their comments carried out;
# the list of inputs; and book.json for finish.pl. All is in one folder, because the names of Doxygen's
# pages depend on how its inputs lie to one another. Stops, naming every
# mistake, when a page asks for something that the build has not made.
use v5.30;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use File::Basename qw(dirname);
use File::Find qw(find);
use File::Path qw(make_path);
use JSON::PP;
use Book::Manifest;
use Book::Page;
use Book::Comments;
use Book::Lists;
use Book::Text qw(read_text write_text);
binmode STDERR, ':encoding(UTF-8)';

my ($root, $build, $manifest, $out) = @ARGV;
my $book = Book::Manifest->new(root => $root, build => $build, manifest => $manifest);
Book::Lists::read_bibliography($book);
Book::Lists::read_timings($book);
Book::Page::collect_equations($book);

my (@inputs, %origin);
sub save {
  my ($file, $text) = @_;
  make_path(dirname("$out/$file"));
  write_text("$out/$file", $text);
}

my @code;
find({no_chdir => 1, wanted => sub { push @code, $File::Find::name =~ s{^\Q$root\E/}{}r if -f && /\.(?:hpp|cpp|h)$/ }},
     grep { -d } map { "$root/$_" } qw(lib chapters experiments tests));
for my $file (sort @code) {
  save("in/$file", read_text("$root/$file"));
  save("filtered/$file", Book::Comments::filter($book, $file));
  push @inputs, "$out/in/$file";
}

sub page {
  my ($file, $text, $contents) = @_;
  my $page = Book::Page::weave($book, file => $file, text => $text, contents => $contents);
  save("in/$file", $page->{out});
  $origin{"$out/in/$file"} = $page->{origin};
  push @inputs, "$out/in/$file";
}
for my $file (map { $_->{file} } @{$book->{chapters}}) {
  next unless -f "$root/$file";
  my $text = read_text("$root/$file");
  page($file, $text, $text !~ /^(?:\\tableofcontents|\[TOC\])/m);
}
page("docs/$_.md", read_text("$root/docs/$_.md")) for qw(mainpage notation), Book::Lists::further($book);
page("docs/$_->[0].md", $_->[1]) for Book::Lists::generated($book);

Book::Figure::check_shown($book);
Book::Exercise::check_shown($book);
Book::Comments::check_equations($book);
Book::Lists::check_bibliography($book);
my @errors = @{$book->{errors}};
die join("\n", @errors) . "\n" if @errors;

save('inputs.txt', join '', map { "\"$_\" \\\n" } @inputs);
save('book.json', JSON::PP->new->canonical->encode({parts => $book->{parts}, downloads => $book->{downloads} // {},
  origin => \%origin, reading_order => Book::Lists::reading_order($book)}));
