package Book::Comments;
# The page language in the comments of C++ files. Doxygen reads what stands here in place of the
# files themselves: the same lines, with every command carried out. The source browser shows the
# real files.
use v5.30;
use warnings;
use utf8;
use Book::Page;
use Book::Text qw(escape inline read_text write_text);

my $case = qr/^\s*BOOST_(?:AUTO|FIXTURE|PARAM|DATA)_TEST_CASE(?:_TEMPLATE(?:_FUNCTION)?|_F)?\s*\(\s*(\w+)/;

# Members that say all by themselves: defaulted and copying ones, names of types within a class,
# deduction guides. Everything else needs a comment, or Doxygen stops the build.
my $evident = qr/= (?:default|delete);\s*$|^\s*(\w+)\((?:const )?\g1&&?\s*\w*\)[^;{]*;\s*$|\boperator=\(|^\s+using \w+ = [^;]*;\s*$|^\w+\(.*\) -> .*;/;

# The library's headers are documented; other code only lends its lines to the source browser.
sub filter {
  my ($book, $file) = @_;
  my $documented = $file =~ m{^lib/.*\.hpp$};
  my @lines = split /\n/, read_text("$book->{root}/$file"), -1;
  my $page = bless {book => $book, file => $file, line => 0, out => '', origin => []}, 'Book::Page';
  for my $i (0 .. $#lines) {
    $page->{line} = $i + 1;
    if ($lines[$i] =~ m~^\s*//[/!]?\s*\\checks\{([^}]*)\}\s*$~) { checks($book, $page, $1, @lines[$i + 1 .. $#lines]) }
    elsif ($lines[$i] =~ m~^(\s*//[/!]?\s*)\\implements\{([^}]*)\}\s*$~) {
      $lines[$i] = $1 . implements($page, $2, $documented, @lines[$i + 1 .. $#lines]);
    }
    elsif ($lines[$i] =~ m~//[/!].*\\(?:implements|checks)\b~) { $page->wrong('\implements{id} and \checks{id} stand alone on their line') }
    elsif ($lines[$i] =~ m{^\s*//! \[[\w-]+\]\s*$}) { $lines[$i] = '' }  # a snippet's marker documents nothing
    elsif ($lines[$i] =~ $evident && ($i == 0 || $lines[$i - 1] !~ m{^\s*///})) {
      $lines[$i] = '';
      $lines[$i - 1] = '' if $i && $lines[$i - 1] =~ /^\s*template <.*>\s*$/;
    }
    elsif ($documented) { $lines[$i] =~ s~(?=.*\\(?:eq|fig|cite|ex)\{)(//[/!].*)~words($page, $1)~e }
  }
  @lines = ('') x @lines unless $documented;
  return join "\n", @lines;
}

sub words {
  my ($page, $text) = @_;
  return $text =~ s/\\(eq|fig|cite|ex)\{([^}]*)\}/my $do = "word_$1"; $page->$do($2)/ger;
}

# In a header: a line in the documentation that leads to the equation, and an anchor by which the
# finishing step learns whose documentation it is. Elsewhere: the line itself.
sub implements {
  my ($page, $id, $documented, @next) = @_;
  my $equation = $page->{book}{equation}{$id};
  return $page->wrong("\\implements{$id}: no equation has this name") unless $equation;
  my $anchor = "implements_${id}_" . @{$equation->{functions} //= []};
  my ($code) = grep { !m{^\s*(?://.*)?$} } @next;
  my ($name) = ($code // '') =~ /([\w:]+)\s*\(/;
  push @{$equation->{functions}}, {file => $page->{file}, line => $page->{line}, name => $name // $page->{file},
                                   anchor => $documented ? $anchor : undef};
  my $chapter = $equation->{chapter};
  my $link = Book::Page::equation_link($equation, "Equation ($equation->{number})") .
    " of <a href=\"$chapter->{id}.html\">" . inline($chapter->{title}) . '</a>';
  return "<dl class=\"section implements\"><dt>Implements</dt><dd>\\anchor $anchor " . $page->{book}->token($link) . '</dd></dl>';
}

sub checks {
  my ($book, $page, $id, @next) = @_;
  my $equation = $book->{equation}{$id};
  return $page->wrong("\\checks{$id}: no equation has this name") unless $equation;
  my $at = $page->{line};
  for (@next) {
    $at++;
    next if m{^\s*(?://.*)?$};
    return push @{$equation->{tests}}, {file => $page->{file}, line => $at, name => $1} if $_ =~ $case;
    last unless /^\s*(?:BOOST_TEST_DECORATOR|\*|boost::unit_test)/;
  }
  return $page->wrong("\\checks{$id} must stand directly before a BOOST_..._TEST_CASE");
}

# Each numbered equation has a function and a test; a line of a derivation needs only the test.
sub check_equations {
  my ($book) = @_;
  for my $equation (@{$book->{equations}}) {
    my @lacks = ((!$equation->{step} && !@{$equation->{functions} // []} ? 'function (\implements)' : ()),
                 (!@{$equation->{tests} // []} ? 'test (\checks)' : ()));
    $book->fail(@$equation{qw(file line)}, "equation ($equation->{number}) '$equation->{id}' has no " . join(' and no ', @lacks)) if @lacks;
  }
}

sub index_page {
  my ($book) = @_;
  my ($html, $chapter) = ('', '');
  for my $equation (@{$book->{equations}}) {
    if ($equation->{chapter}{id} ne $chapter) {
      $html .= '</div>' if $chapter;
      $chapter = $equation->{chapter}{id};
      $html .= '<h2>' . inline($equation->{chapter}{title}) . '</h2><div class="equation-index">';
    }
    my $functions = join ', ', map { $_->{anchor}
        ? $book->token({entity => $_->{anchor}, file => $_->{file}, line => $_->{line}})
        : $book->source_link($_->{file}, $_->{line}, '<code>' . escape($_->{name}) . '</code>') } @{$equation->{functions} // []};
    my $tests = join ', ', map { $book->source_link($_->{file}, $_->{line}, '<code>' . escape($_->{name}) . '</code>') } @{$equation->{tests} // []};
    my $tex = $equation->{tex} =~ s/\\run\{[^}]*\}/\\cdot/gr;
    $html .= '<section><div class="where">' . Book::Page::equation_link($equation) . '</div><div class="formula">\(\displaystyle ' .
      Book::Text::literal($tex) . '\)</div><dl><dt>Code</dt><dd>' . ($functions || 'a step of a derivation') . "</dd><dt>Test</dt><dd>$tests</dd></dl></section>";
  }
  return $html . ($chapter ? '</div>' : '');
}

1;
