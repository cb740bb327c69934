package Book::Page;
# The page language: turns a chapter (or another page) into Markdown for Doxygen.
use v5.30;
use warnings;
use utf8;
use Book::Text qw(escape inline number number_tex read_text);
use Book::Figure;
use Book::Exercise;
use Book::Snippet;

# First pass: the numbers of the equations, which pages may refer to before they stand.
sub collect_equations {
  my ($book) = @_;
  for my $chapter (@{$book->{chapters}}) {
    my $text = eval { read_text("$book->{root}/$chapter->{file}") } // next;
    my $count = 0;
    while ($text =~ /^\\equation\{([^},]*)(,step)?\}[^\n]*\n(.*?)^\\endequation/gms) {
      my ($id, $step, $tex) = ($1, $2, $3);
      my $line = 1 + (substr($text, 0, $-[0]) =~ tr/\n//);
      $book->fail($chapter->{file}, $line, "'$id' is no name for an equation") unless $id =~ /^\w+$/;
      $book->fail($chapter->{file}, $line, "a second equation is called '$id'") if $book->{equation}{$id};
      $tex =~ s/\s+\z//;
      my $equation = {id => $id, number => "$chapter->{number}." . ++$count, step => !!$step, tex => $tex,
                      chapter => $chapter, file => $chapter->{file}, line => $line};
      $book->{equation}{$id} //= $equation;
      push @{$book->{equations}}, $equation;
    }
  }
}

# One page: {file, text} -> Markdown, and for each of its lines where it came from.
sub weave {
  my ($book, %page) = @_;
  my $self = bless {book => $book, %page, out => '', origin => [], used => {}}, __PACKAGE__;
  $self->{line} //= 1;
  my $text = $page{text};
  if ($page{contents} && $text =~ s/\A([^\n]*\n)//) {
    $self->put("$1\\tableofcontents\n");
    $self->{line}++;
  }
  $self->run($text);
  $self->wrong("\\exercise without \\endexercise") if $self->{exercise};
  return $self;
}

my @words = qw(eq run fig Fig cite ex);  # within a line
my $word = join '|', @words;

sub run {
  my ($self, $text) = @_;
  pos($text) = 0;
  while (pos($text) < length $text) {
    my $start = pos $text;
    if    ($text =~ /\G^(```+|~~~+)[^\n]*\n.*?^\1[^\n]*(?:\n|\z)/gcms) { $self->put($&) }
    elsif ($text =~ /\G(`+)(?!`)(?:(?!\n\s*\n).)+?(?<!`)\1(?!`)/gcs) { $self->put($&) }
    elsif ($text =~ /\G\\f(?:\$.*?\\f\$|\[.*?\\f\]|\{.*?\\f\})/gcs) { $self->put($self->formula($&)) }
    elsif ($text =~ /\G^\\equation\{(\w+)(?:,step)?\}[^\n]*\n(.*?)^\\endequation[ \t]*$/gcms) { $self->equation($1, $2) }
    elsif ($text =~ /\G^\\snippet[ \t]+(\S+)[ \t]+(\S+)[ \t]*$/gcm) { $self->block(Book::Snippet::listing($self, $1, $2)) }
    elsif ($text =~ /\G^\\figure\{([^}]*)\}[ \t]*$/gcm) { $self->block(Book::Figure::figure($self, $1)) }
    elsif ($text =~ /\G^\\drawing\{([^}]*)\}[ \t]*$/gcm) { $self->block(Book::Figure::drawing($self, $1)) }
    elsif ($text =~ /\G^\\output\{([^}]*)\}[ \t]*$/gcm) { $self->block(Book::Snippet::output($self, $1)) }
    elsif ($text =~ /\G^\\exercise\{([^}]*)\}[ \t]*$/gcm) { Book::Exercise::begin($self, $1) }
    elsif ($text =~ /\G^\\endexercise[ \t]*$/gcm) { Book::Exercise::end($self) }
    elsif ($text =~ /\G^\\builds_on[ \t]*$/gcm) { $self->block($self->builds_on) }
    elsif ($text =~ /\G\\($word)\{([^}]*)\}/gco) { my $do = "word_$1"; $self->put($self->$do($2)) }
    elsif ($text =~ /\G\\(equation|endequation|figure|drawing|output|exercise|endexercise|builds_on|snippet|$word)\b/gco) {
      $self->wrong("\\$1 cannot be read here (own line? closing brace? partner?)"); $self->put($1) }
    elsif ($text =~ /\G\n/gc) { $self->put("\n") }
    else { $text =~ /\G(?:[^\\`\n]+|.)/gcs; $self->put($&) }
    $self->{line} += substr($text, $start, pos($text) - $start) =~ tr/\n//;
  }
}

# Copies text; a new line of the output begins where its first character came from.
sub put {
  my ($self, $text) = @_;
  my $line = $self->{line};
  for my $piece (split /(?<=\n)/, $text) {
    push @{$self->{origin}}, [$self->{file}, $line] if $self->{out} eq '' || $self->{out} =~ /\n\z/;
    $self->{out} .= $piece;
    $line++ if $piece =~ /\n\z/;
  }
}

# A block of finished HTML: a paragraph of its own.
sub block { my ($self, $html) = @_; $self->put($_) for "\n", "\n", $self->{book}->token($html), "\n", "\n" }
sub wrong { my ($self, $message) = @_; return $self->{book}->fail($self->{file}, $self->{line}, $message) }

sub equation {
  my ($self, $id, $tex) = @_;
  my $equation = $self->{book}{equation}{$id} // return;
  $self->put("\n\\anchor eq_$id\n\\f[ \\tag{$equation->{number}}\n" . $self->formula($tex, 1) . "\\f]\n");
}

sub formula {
  my ($self, $tex, $above) = @_;
  my $start = $self->{line} + ($above // 0);
  $tex =~ s{\\run\{([^\}]*)\}}{
    local $self->{line} = $start + (substr($tex, 0, $-[0]) =~ tr/\n//);
    $self->value($1, \&number_tex)
  }ge;
  return $tex;
}

# name.key or name.key,FORMAT
sub value {
  my ($self, $request, $print) = @_;
  my ($name, $format) = $request =~ /^(.*),(\+?0?\d*(?:\.\d+)?[dfeg]|s)$/ ? ($1, $2) : ($request, undef);
  my ($value, $problem) = $self->{book}->value($name);
  return $self->wrong("\\run{$request}: $problem") if $problem;
  $format //= $value =~ /^-?\d{1,15}\z/ ? 'd' : $value =~ /^-?\d/ ? '.4g' : 's';
  return $print->($value, $format) // $self->wrong("\\run{$request}: '$value' cannot be printed as '$format'");
}

sub word_run { my ($self, $request) = @_; return $self->{book}->token($self->value($request, \&number)) }

sub word_eq {
  my ($self, $id) = @_;
  my $equation = $self->{book}{equation}{$id} // return $self->wrong("\\eq{$id}: no equation has this name");
  return $self->{book}->token(equation_link($equation));
}
sub equation_link {
  my ($equation, $text) = @_;
  return "<a class=\"eq\" href=\"$equation->{chapter}{id}.html#eq_$equation->{id}\">" . escape($text // "($equation->{number})") . '</a>';
}

sub word_fig {
  my ($self, $number, $word) = @_;
  my $figure = $self->{book}->figure($number) // return $self->wrong("\\fig{$number}: there is no such figure");
  return $self->{book}->token(Book::Figure::reference($self->{book}, $figure, $word));
}

# At the beginning of a sentence.
sub word_Fig { my ($self, $number) = @_; return $self->word_fig($number, 'Figure') }

sub word_ex {
  my ($self, $number) = @_;
  my ($exercise) = grep { $_->{number} eq $number } @{$self->{book}{exercises}};
  return $self->wrong("\\ex{$number}: there is no such exercise") unless $exercise;
  return $self->{book}->token(Book::Exercise::reference($self->{book}, $exercise));
}

sub word_cite {
  my ($self, $key) = @_;
  my $entry = $self->{book}{entries}{$key} // return $self->wrong("\\cite{$key}: the bibliography has no such entry");
  $entry->{used} = 1;
  return $self->{book}->token('<a class="cite" href="bibliography.html#bib_' . $key . '">' . escape($entry->{label}) . '</a>');
}

sub builds_on {
  my ($self) = @_;
  my ($chapter) = grep { $_->{file} eq $self->{file} } @{$self->{book}{chapters}};
  return $self->wrong('\builds_on belongs in a chapter of the manifest') unless $chapter;
  my @links;
  for my $folder (@{$chapter->{needs}}) {
    my $other = $self->{book}->chapter($folder);
    $self->wrong("the chapter builds on '$folder', which is no chapter"), next unless $other;
    push @links, qq(<a href="$other->{id}.html">) . inline($other->{title}) . '</a>';
  }
  return '<p class="builds-on">This chapter builds on ' .
    (@links ? join(', ', @links) : 'nothing but school algebra') . '.</p>';
}

1;
