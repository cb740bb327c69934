package Book::Exercise;
# Exercises: a task, a command that checks the reader's answer, and a folded solution.
use v5.30;
use warnings;
use utf8;
use Book::Text qw(escape inline read_text);
use Book::Snippet;

my @names = ('', 'a short walk', 'a climb', 'an expedition');

sub id { my ($exercise) = @_; return 'exercise_' . $exercise->{number} =~ tr/./_/r }
sub address { my ($book, $exercise) = @_; return $book->chapter($exercise->{folder})->{id} . '.html#' . id($exercise) }
sub reference { my ($book, $exercise) = @_; return '<a href="' . address($book, $exercise) . "\">exercise&#160;$exercise->{number}</a>" }
sub dots {
  my ($difficulty) = @_;
  return qq(<span class="difficulty" role="img" aria-label="difficulty $difficulty of 3" title="difficulty $difficulty of 3">) .
    '●' x $difficulty . '○' x (3 - $difficulty) . '</span>';
}

# \exercise{1.2,2,Title}
sub begin {
  my ($page, $request) = @_;
  my ($number, $difficulty, $title) = split /,/, $request, 3;
  my ($exercise) = grep { $_->{number} eq $number } @{$page->{book}{exercises}};
  return $page->wrong("\\exercise{$request}: the build knows no exercise $number") unless $exercise;
  return $page->wrong("\\exercise{$request}: expected {number,difficulty 1 to 3,title}") unless ($difficulty // '') =~ /^[123]$/ && length($title // '');
  return $page->wrong("\\exercise{$request} within an exercise") if $page->{exercise};
  return $page->wrong("\\exercise{$request} stands here twice") if defined $exercise->{title};
  @$exercise{qw(difficulty title)} = ($difficulty, $title =~ s/^\s+//r);
  $page->{exercise} = $exercise;
  $page->block('<section class="exercise" id="' . id($exercise) . "\"><h2><span class=\"number\">Exercise $number</span> " .
    dots($difficulty) . ' ' . inline($exercise->{title}) . '</h2>');
}

sub end {
  my ($page) = @_;
  my $exercise = delete $page->{exercise} // return $page->wrong('\endexercise without \exercise');
  my ($book, $number) = ($page->{book}, $exercise->{number});
  my $stub = "chapters/$exercise->{folder}/exercises/$number.cpp";
  my $start = -f "$book->{root}/$stub" ? 'Start from ' . $book->source_link($stub, 1, '<code>' . escape($stub) . '</code>') . '.<br/>' : '';
  $page->block("<p class=\"check\">${start}Check yourself: <code>cmake --build build --target exercise-$number</code></p>" .
    "<details class=\"solution\"><summary>Solution</summary>");
  solution($page, "chapters/$exercise->{folder}/solutions/$number");
  $page->block('</details></section>');
}

# The compiled solution's marked part, and words about it if there are any.
sub solution {
  my ($page, $path) = @_;
  my ($first, $last) = Book::Snippet::range($page->{book}, "$path.cpp", 'solution');
  return $page->wrong("the solution: $last") unless defined $first;
  $page->block(Book::Snippet::code($page->{book}, "$path.cpp", $first, $last));
  return unless -f "$page->{book}{root}/$path.md";
  local @$page{qw(file line)} = ("$path.md", 1);
  $page->run(read_text("$page->{book}{root}/$path.md"));
}

sub check_shown {
  my ($book) = @_;
  $book->fail($book->chapter($_->{folder})->{file}, 1, "exercise $_->{number} is not on the page")
    for grep { !defined $_->{title} } @{$book->{exercises}};
}

sub list_page {
  my ($book) = @_;
  my $html = '';
  for my $difficulty (1 .. 3) {
    my @items = map { '<li><a href="' . address($book, $_) . "\">Exercise $_->{number}</a> " . inline($_->{title}) .
        ' <span class="where">' . inline($book->chapter($_->{folder})->{title}) . '</span></li>' }
      grep { ($_->{difficulty} // 0) == $difficulty } @{$book->{exercises}};
    $html .= "<h2 id=\"difficulty_$difficulty\">" . dots($difficulty) . " \u$names[$difficulty]</h2><ul class=\"exercise-list\">" .
      join('', @items) . '</ul>' if @items;
  }
  return $html;
}

1;
