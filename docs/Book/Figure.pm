package Book::Figure;
# A figure on its page: two pictures, what it claims, and where everything in it came from.
use v5.30;
use warnings;
use utf8;
use Book::Text qw(escape literal attribute inline plain number read_text);

sub address { my ($book, $figure) = @_; return $book->chapter($figure->{folder})->{id} . '.html#figure_' . $figure->{number} =~ tr/./_/r }
sub reference { my ($book, $figure, $word) = @_; return '<a class="fig" href="' . address($book, $figure) . '">' . ($word // 'figure') . "&#160;$figure->{number}</a>" }

sub figure {
  my ($page, $number) = @_;
  my $book = $page->{book};
  my $figure = $book->figure($number) // return $page->wrong("\\figure{$number}: there is no such figure");
  my $home = $book->chapter($figure->{folder})->{file};
  return $page->wrong("\\figure{$number} belongs in $home") unless $home eq $page->{file};
  return $page->wrong("\\figure{$number} stands here twice") if $figure->{shown}++;
  return framed($page, $figure, 'id="figure_' . $number =~ tr/./_/r . '"', "<b>Figure $number.</b> ");
}

# A schematic drawing: no number, otherwise the same.
sub drawing {
  my ($page, $name) = @_;
  my $drawing = $page->{book}{drawings}{$name} // return $page->wrong("\\drawing{$name}: there is no such drawing");
  return framed($page, $drawing, "id=\"drawing_$name\"", '');
}

sub framed {
  my ($page, $figure, $id, $label) = @_;
  my $book = $page->{book};
  my $data = $book->figure_json($figure);
  for (qw(title claim caption alt)) { return $page->wrong("$figure->{data}/figure.json has no '$_'") unless length($data->{$_} // '') }
  my $pictures = join '', map { picture($book, $figure, $_, plain($data->{alt})) } qw(light dark);
  return "<figure class=\"book-figure\" $id>$pictures<figcaption><p>$label" . inline($data->{caption}) .
    ' <span class="claim"><b>Claim.</b> ' . inline($data->{claim}) . '</span></p>' .
    provenance($book, $figure, $data) . '</figcaption></figure>';
}

sub file { my ($figure, $theme) = @_; return ($figure->{number} ? "figure-$figure->{number}" : $figure->{name}) . "-$theme.svg" }

# The size is written down so that nothing jumps while the picture loads.
sub picture {
  my ($book, $figure, $theme, $alt) = @_;
  my $name = file($figure, $theme);
  my ($head) = read_text("$book->{build}/figures/$name") =~ /(<svg\b[^>]*>)/ or die "$name is no SVG\n";
  my ($width) = $head =~ /\swidth="([\d.]+)/;
  my ($height) = $head =~ /\sheight="([\d.]+)/;
  ($width, $height) = ($1, $2) if !$height && $head =~ /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/;
  my $size = $height ? sprintf(' width="%d" height="%d"', $width, $height) : '';
  $book->{downloads}{"figures/$name"} = "$book->{build}/figures/$name";
  return qq(<img class="only-$theme" src="figures/$name" alt=") . attribute($alt) . qq("$size/>);
}

sub provenance {
  my ($book, $figure, $data) = @_;
  my ($number, $name) = @$figure{qw(number name)};
  my $call = "build/bin/figures/$name" . (defined $data->{seed} ? " --seed $data->{seed}" : '') .
    join '', map { " --set $_=$data->{parameters}{$_}" } sort keys %{$data->{parameters} // {}};
  my @tables = @{$data->{tables} // []};
  my $seconds = $book->{timings}{$number // $name} // $book->{timings}{$name};
  my $script = -e "$book->{root}/$figure->{source}.gp" ? "$figure->{source}.gp" : undef;  # Graphviz needs none
  $book->{downloads}{"figures/$name.gp.txt"} = "$book->{root}/$script" if $script;
  my @rows = (
    ($number ? ['Redraw', "<code>cmake --build build --target figure-$number</code>"] : ()),
    ['Compute', '<code>' . literal($call) . '</code>'],
    ['Seed', defined $data->{seed} ? escape($data->{seed}) : 'none: nothing here is random'],
    (defined $seconds ? ['Time', number($seconds, '.2g') . ' s'] : ()),
    (@tables ? [@tables > 1 ? 'Tables' : 'Table', join '<br/>', map { table($book, $figure, $_) } @tables] : ()),
    ['Source', $book->source_link("$figure->{source}.cpp", 1, 'program') . ($script ? qq(, <a href="figures/$name.gp.txt">drawing script</a>) : '')],
    ['Picture', join ', ', map { '<a href="figures/' . file($figure, $_) . "\">$_ SVG</a>" } qw(light dark)]);
  my $list = join '', map { "<dt>$_->[0]</dt><dd>$_->[1]</dd>" } @rows;
  return '<details class="provenance"><summary>How it was made</summary><dl>' . $list . '</dl></details>' .
    '<details class="description"><summary>Description</summary><p>' . escape(plain($data->{alt})) . '</p></details>';
}

sub table {
  my ($book, $figure, $table) = @_;
  my $path = "data/$figure->{name}/$table->{file}";
  $book->{downloads}{$path} = "$figure->{data}/$table->{file}";
  return '<a href="' . attribute($path =~ s/([^\w.\/-])/sprintf '%%%02X', ord $1/ger) . '">' . escape($table->{file}) . '</a> ' .
    '<span class="columns">' . ($table->{rows} // '?') . (($table->{rows} // 0) == 1 ? ' row: ' : ' rows: ') . escape(join ', ', @{$table->{columns} // []}) . '</span>';
}

# Every figure has its place in a chapter.
sub check_shown {
  my ($book) = @_;
  $book->fail($book->chapter($_->{folder})->{file}, 1, "figure $_->{number} ($_->{name}) is not shown: \\figure{$_->{number}} is missing")
    for grep { !$_->{shown} } @{$book->{figures}};
}

# The list of figures: a small picture, its title and what it claims.
sub list_page {
  my ($book) = @_;
  my $items = '';
  for my $figure (@{$book->{figures}}) {
    my $data = $book->figure_json($figure);
    my $pictures = join '', map { picture($book, $figure, $_, '') } qw(light dark);
    $items .= '<li><a href="' . address($book, $figure) . "\">$pictures<b>Figure $figure->{number}.</b> " .
      inline($data->{title} // '') . '</a><p>' . inline($data->{claim} // '') . '</p></li>';
  }
  return "<ul class=\"figure-list\">$items</ul>";
}

1;
