package Book::Lists;
# The pages that the build writes itself, and the tables behind them.
use v5.30;
use warnings;
use utf8;
use Book::Text qw(escape inline read_text);
use Book::Page;
use Book::Figure;
use Book::Exercise;
use Book::Comments;

# docs/bibliography.md: `\entry{key,Label} text`, one paragraph each.
sub read_bibliography {
  my ($book) = @_;
  my ($file, $line) = ('docs/bibliography.md', 0);
  for (split /\n/, read_text("$book->{root}/$file")) {
    $line++;
    next unless /^\\entry\{([^,}]*),([^}]*)\}/;
    my ($key, $label) = ($1, $2 =~ s/^\s+//r);
    $book->fail($file, $line, "'$key' is no key: letters and digits only") unless $key =~ /^\w+$/;
    $book->fail($file, $line, "a second entry is called '$key'") if $book->{entries}{$key};
    $book->{entries}{$key} = {label => $label, line => $line};
  }
}

sub check_bibliography {
  my ($book) = @_;
  my $entries = $book->{entries} // {};
  $book->fail('docs/bibliography.md', $entries->{$_}{line}, "nothing cites '$_'")
    for grep { !$entries->{$_}{used} } sort { $entries->{$a}{line} <=> $entries->{$b}{line} } keys %$entries;
}

# docs/timings.csv: `figure,seconds`, measured once and committed, so that pages do not change.
sub read_timings {
  my ($book) = @_;
  my $file = "$book->{root}/docs/timings.csv";
  return unless -f $file;
  my $line = 0;
  for (split /\r?\n/, read_text($file)) {
    next if ++$line == 1 || !length;
    my ($figure, $seconds) = split /,/;
    $book->fail('docs/timings.csv', $line, "expected 'figure,seconds'"), next unless ($seconds // '') =~ /^\d+(?:\.\d+)?$/;
    $book->{timings}{$figure} = $seconds;
  }
}

sub bibliography {
  my ($book) = @_;
  my $text = read_text("$book->{root}/docs/bibliography.md");
  my $entry = sub { "\\anchor bib_$_[0] " . $book->token('<b>' . escape($book->{entries}{$_[0]}{label}) . '.</b>') };
  $text =~ s/^\\entry\{([^,}]*),[^}]*\}/$entry->($1)/gme;
  return $text;
}

sub chapters {
  my ($book) = @_;
  my $text = "# Chapters {#chapters}\n\nEach chapter is a page, a program and a folder of experiments. They are read in order; each says what it builds on.\n\n";
  $text .= "- \\subpage $_->{id}\n" for @{$book->{chapters}};
  return $text;
}

# [name, Markdown] of each generated page, in the order of the sidebar.
sub generated {
  my ($book) = @_;
  my $page = sub { my ($title, $id, $words, $html) = @_; return "# $title {#$id}\n\n$words\n\n" . $book->token($html) . "\n" };
  return (
    ['chapters', chapters($book)],
    ['equations', $page->('Equation index', 'equation_index',
      'Every numbered equation, the code that computes it and the test that would fail if either were wrong.',
      Book::Comments::index_page($book))],
    ['figures', $page->('List of figures', 'figure_list',
      'Every figure and the claim it makes. A test asserts each claim on the table that the figure is drawn from.',
      Book::Figure::list_page($book))],
    ['exercises', $page->('Exercises', 'exercises',
      'All exercises by difficulty. Their solutions are folded under them; they are compiled and tested with the book.',
      Book::Exercise::list_page($book))],
    ['bibliography', bibliography($book)]);
}

# The pages beside the chapters that this book has.
sub further {
  my ($book) = @_;
  return grep { -f "$book->{root}/docs/$_.md" } qw(history slips glossary);
}

# [page, title] in the order of a printed book, for the links to the previous and the next page.
sub reading_order {
  my ($book) = @_;
  my %title = (history => 'A short history', slips => 'Slips often seen in study notes', glossary => 'Glossary');
  my %there = map { $_ => 1 } further($book);
  my $if_there = sub { map { [$_, $title{$_}] } grep { $there{$_} } @_ };
  return [['index', 'From Lines to Layers'], ['notation', 'Notation'], $if_there->('history'),
    (map { [$_->{id}, $_->{title}] } @{$book->{chapters}}),
    ['equation_index', 'Equation index'], ['figure_list', 'List of figures'], ['exercises', 'Exercises'],
    $if_there->('slips', 'glossary'),
    ['bibliography', 'Bibliography']];
}

1;
