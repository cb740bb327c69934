package TinyBook;
# A book of one page, made in a scratch folder: enough to see the whole recipe at work, with titles,
# captions and outputs that try to be read as Markdown, HTML, TeX or commands.
use v5.30;
use warnings;
use utf8;
use File::Basename qw(dirname);
use File::Path qw(make_path);
use JSON::PP;

our $hostile = q{<b>bold</b> & "quoted" 'single' \ref nn @param %percent #hash $$x$$ \(y\) back\\\\slash C:\temp ~tilde [link](x) 1 < 2 _a_ zz};

sub files {
  return (
    'chapters/01-lines/chapter.md' => <<'END',
# Chapter 1: Lines {#ch_lines}

\builds_on

## The model {#sec_model}

A line, as \cite{legendre1805} drew it, \eq{line} and \fig{1.1}, `\eq{literal}` in code.

\equation{line}
y = w x + \run{pencil.slope,.3g}
\endequation

\equation{twice,step}
2y = 2wx
\endequation

\snippet lib/nn/line.hpp line

The slope is \run{pencil.slope}, small \run{pencil.tiny}, large \run{pencil.large,.2g}, whole \run{pencil.whole}, negative \f$\beta = \run{pencil.negative,.2f}\f$ or
\run{pencil.negative,.2f}. The program says \run{line --break rate:a.b.c,d} and \run{line.losses.1,.1f}, of the column \run{line.x.1.y}. Words: \run{line.words}.

\output{line,The fit}

\output{line --break rate}

\figure{1.1}

\drawing{net}

## Exercises {#sec_exercises}

\exercise{1.1,2,A title, with <i>commas</i> & \f$x^2\f$}
Solve \eq{line} by hand.

- In a list.
\endexercise
END
    'chapters/01-lines/main.cpp' => "#include <nn/line.hpp>\n\nint main() {\n  //! [run]\n  return nn::line(1, 2) > 0;\n  //! [run]\n}\n",
    'chapters/01-lines/solutions/1.1.cpp' => "#include <nn/line.hpp>\n//! [solution]\n  double x = nn::line(2, 3);\n    double y = x < 3 && x > 1;\n//! [solution]\n",
    'chapters/01-lines/solutions/1.1.md' => "Because \\eq{twice} holds.\n",
    'chapters/01-lines/exercises/1.1.cpp' => "int main() {}\n",
    'experiments/01-lines/pencil.cpp' => "#include <nn/line.hpp>\nint main() {}\n",
    'experiments/01-lines/net.cpp' => "int main() {}\n",
    'build/experiments/01-lines/net/figure.json' => JSON::PP->new->canonical->encode({name => 'net', title => 'Net', claim => 'Six arrows.',
      caption => "Net $hostile", alt => 'A net', seed => undef, parameters => {}, tables => [], values => {arrows => 6}}),
    'experiments/01-lines/pencil.gp' => "plot x # <b>\n",
    'lib/nn/line.hpp' => <<'END',
#pragma once

/// All of it.
namespace nn {

//! [line]
/// A point on the line, by \eq{line}. It leads on.
/// \implements{line}
double line(double w, double x);
//! [line]

/// What remembers.
struct Memory {
  /// Its step, as \cite{legendre1805} had it.
  /// \implements{line}
  double step(double x) const;
};

}  // namespace nn
END
    'tests/line/line.cpp' => "#include <nn/line.hpp>\n\n// \\checks{line}\n/// \\checks{twice}\nBOOST_AUTO_TEST_CASE(it_is_a_line) {\n  nn::line(1, 2);\n}\n",
    'docs/mainpage.md' => "# Tiny {#mainpage}\n\nSee \\ref ch_lines.\n",
    'docs/notation.md' => "# Notation {#notation}\n\n| a | b |\n|:--|:--|\n| 1 | \\f\$x\\f\$ |\n",
    'docs/bibliography.md' => "# Bibliography {#bibliography}\n\n\\entry{legendre1805,Legendre 1805 <&>} *Nouvelles méthodes*. Paris.\n",
    'docs/timings.csv' => "figure,seconds\n1.1,0.25\n",
    'build/manifest.txt' => join("\n", "chapter\t01-lines\tline\t", "figure\t1.1\t01-lines\tpencil", "run\tline\t\tline.txt",
      "run\tline\t--break rate\tline--break-rate.txt", "result\tline\t\tline.json", "result\tline\t--break rate\tbreak.json", "exercise\t1.1\t01-lines", "drawing\tnet\t01-lines", ''),
    'build/runs/line.txt' => "first\n\n== The data ==\n\nnot shown\n\n== The fit ==\n\n  slope  <b>4.5</b> & $hostile\n  two  columns\n\n== End ==\n\nnot shown\n",
    'build/runs/line--break-rate.txt' => "1e9 \\f[ \@endcode --> ``` \n",
    'build/runs/line.json' => '{"losses": [1.5, 2.25], "x.1": {"y": 7}, "words": "<b>q&r</b> \\\\ref x", "nothing": null, "many": {"a": 1}}',
    'build/runs/break.json' => '{"a": {"b.c": 12}}',
    'build/experiments/01-lines/pencil/pencil.csv' => "x,y\n1,2\n",
    'build/experiments/01-lines/pencil/figure.json' => JSON::PP->new->canonical->encode({
      name => 'pencil', title => "Title $hostile", claim => "Claim $hostile *stressed* \\f\$\\eta < 1\\f\$.", caption => "Caption $hostile `code <x>` to 5e-08.",
      alt => "Alt $hostile \\f\$x\\f\$", seed => 7, parameters => {points => 20}, changed => JSON::PP::false,
      tables => [{file => 'pencil.csv', rows => 1, columns => ['x', 'y<']}],
      values => {slope => 454.158, tiny => 0.0000123456, large => -1234567.8, whole => 12345678, negative => -1.5}}),
    map({ ("build/figures/$_.svg" => "<?xml version=\"1.0\"?>\n<svg width=\"760\" height=\"480\" viewBox=\"0 0 760 480\" xmlns=\"http://www.w3.org/2000/svg\"><circle cx=\"50\" cy=\"50\" r=\"40\" fill=\"gray\"/></svg>\n") } qw(figure-1.1-light figure-1.1-dark net-light net-dark)));
}

# The book in a folder; changes maps a path to its text, or to undef for no such file. The folder
# gets the real docs' scripts and theme.
sub write {
  my ($folder, $docs, %changes) = @_;
  my %files = (files(), %changes);
  make_path("$folder/docs");
  system('cp', '-r', grep({ !/\.(?:md|csv)$/ } glob "$docs/*"), "$folder/docs") == 0 or die 'cp';
  for my $path (grep { defined $files{$_} } sort keys %files) {
    make_path(dirname("$folder/$path"));
    open my $out, '>:encoding(UTF-8)', "$folder/$path" or die "$folder/$path: $!";
    print $out $files{$path};
    close $out;
  }
}

1;
