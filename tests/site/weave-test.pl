# perl weave-test.pl DOCS SCRATCH RECIPE...: the recipe of the site on a tiny book, whose texts try
# to be read as something else, and on copies of it with one thing wrong.
use v5.30;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Test::More;
use TinyBook;
use File::Basename qw(dirname);
use File::Path qw(make_path remove_tree);
binmode $_, ':encoding(UTF-8)' for *STDOUT, *STDERR, Test::More->builder->output, Test::More->builder->failure_output;

my ($docs, $scratch, @recipe) = @ARGV;
my %files = TinyBook::files();

# Builds the book with some files changed; returns (site folder or undef, messages).
sub build {
  my ($name, %changes) = @_;
  my $root = "$scratch/$name";
  my $site = delete $changes{'/site'} // "$root/site";
  remove_tree($root) unless $site ne "$root/site";
  make_path(dirname($site));
  TinyBook::write($root, $docs, %changes);
  my $command = join ' ', map { "'$_'" } @recipe, "-DROOT=$root", "-DBUILD=$root/build", "-DMANIFEST=$root/build/manifest.txt",
    "-DOUT=$site", '-P', "$root/docs/site.cmake";
  my $words = `$command 2>&1`;
  utf8::decode($words);
  return ($? == 0 ? $site : undef, $words);
}
sub slurp { my ($path) = @_; open my $in, '<:encoding(UTF-8)', $path or return ''; local $/; return <$in> // '' }

# --- what comes from data stays what it is
my ($site, $words) = build('whole');
ok($site, 'the tiny book is built') or diag $words;
is($words, '', 'and in silence');
my $page = slurp("$site/ch_lines.html");
sub has { my ($text, $what) = @_; ok(index($page, $text) >= 0, $what) or diag "missing: $text" }
my $literal = $TinyBook::hostile =~ s/&/&amp;/gr =~ s/</&lt;/gr =~ s/>/&gt;/gr =~ s/"/&quot;/gr;
my $guarded = $literal =~ s{([\\\$])}{<span class="tex2jax_ignore">$1</span>}gr;
has("Caption $guarded <code>code &lt;x&gt;</code> to 5 × 10<sup>−8</sup>.", 'a caption is literal but for code, stress and formulas');
has("Claim $guarded <em>stressed</em> \\(\\eta &lt; 1\\).", 'so is a claim');
has("alt=\"Alt $literal x\"", 'an alternative text is literal');
has("slope  &lt;b&gt;4.5&lt;/b&gt; &amp; $literal\n  two  columns</pre>", 'an output is literal and keeps its blanks');
has('<pre tabindex="0">1e9 \f[ @endcode --&gt; ```</pre>', 'commands in an output are not carried out');
has('A title, with &lt;i&gt;commas&lt;/i&gt; &amp; \(x^2\)', "an exercise's title is literal and may have commas");
has('Legendre 1805 &lt;&amp;&gt;', 'the label of a source is literal');
has('Words: &lt;b&gt;q&amp;r&lt;/b&gt; <span class="tex2jax_ignore">\</span>ref x.', 'a word from a result is literal');
has('<code>\eq{literal}</code>', 'commands in code are left alone');
unlike($page, qr/<b>bold|zqx|not shown/, 'nothing slipped through');

# --- numbers
has('slope is 454.2, small 1.235 × 10<sup>−5</sup>, large −1.2 × 10<sup>6</sup>, whole 12345678', 'numbers are set as a printer would');
has('{-1.50}', 'a number in a formula is TeX');
has('−1.50. The program says 12 and 2.2, of the column 7', 'keys with dots, indices, runs with arguments');

# --- parts of the page
has('<img class="only-light" src="figures/figure-1.1-light.svg"', 'the light picture');
has('width="760" height="480"', 'its size');
has('build/bin/figures/pencil --seed 7 --set points=20', 'the call that makes the figure');
has('0.25 s', 'its measured time');
has('href="data/pencil/pencil.csv"', 'its table');
ok(-s "$site/data/pencil/pencil.csv" && -s "$site/figures/pencil.gp.txt" && -s "$site/figures/figure-1.1-dark.svg", 'downloads are copied');
has('<figure class="book-figure" id="drawing_net"><img class="only-light" src="figures/net-light.svg" alt="A net" width="760"', 'a drawing has no number');
has("<figcaption><p>Net $guarded <span", 'its caption is literal');
has('none: nothing here is random', 'no seed');
has('nothing but school algebra', 'what the chapter builds on');
has('\tag{1.1}', 'equations are numbered');
has('href="ch_lines.html#eq_line">(1.1)</a>', 'and linked');
has('line_8hpp_source.html#l00007">lib/nn/line.hpp, line 7</a>', 'a block of code leads to its line');
unlike($page, qr/\/\/! \[/, 'the marks of snippets do not show');
unlike(slurp("$site/line_8hpp_source.html"), qr/\/\/! \[/, 'nor in the source browser');
like($page, qr{<div class="line"><span class="keywordtype">double</span> x = .*line</a>\(2, 3\);</div>\n<div class="line">  <span class="keywordtype">double}, 'shared indentation is removed, the rest kept');
has('●●○', 'difficulty');
has('Because <a class="eq" href="ch_lines.html#eq_twice">(1.2)</a> holds', "words on a solution");
my $index = slurp("$site/equation_index.html");
like($index, qr{href="namespacenn\.html#\w+"><code>nn::line</code></a>, <a href="structnn_1_1Memory\.html#\w+"><code>nn::Memory::step</code>}, 'the index leads to functions');
like($index, qr{line_8cpp_source\.html#l00005"><code>it_is_a_line</code>}, 'and to tests');
like(slurp("$site/structnn_1_1Memory.html"), qr{Implements</dt>\s*<dd>.*Equation \(1\.1\)</a> of <a href="ch_lines\.html">Chapter 1: Lines}, 'functions lead back');
unlike(slurp("$site/files.html") . slurp("$site/index.html"), qr/woven|\.new\b/, 'no path of the making shows');
ok(!-e "$scratch/whole/site.new", 'nothing is left beside the site');

# --- one thing wrong: the build stops and says where
my $chapter = 'chapters/01-lines/chapter.md';
sub edit { my ($path, $from, $to) = @_; my $text = $files{$path}; my $n = $text =~ s/\Q$from\E/$to/; die "no '$from' in $path" unless $n; return ($path => $text) }
for (
  ['unknown equation', qr{chapter\.md:7: error: \\eq\{nope\}}, edit($chapter, '\eq{line} and', '\eq{nope} and')],
  ['unknown figure', qr{chapter\.md:7: error: \\fig\{9\.9\}}, edit($chapter, '\fig{1.1}', '\fig{9.9}')],
  ['unknown drawing', qr{no such drawing}, edit($chapter, 'drawing{net}', 'drawing{nets}')],
  ['unknown source', qr{chapter\.md:7: error: \\cite\{nope\}}, edit($chapter, '\cite{legendre1805}', '\cite{nope} \cite{legendre1805}')],
  ['unknown key', qr{chapter\.md:19: error: \\run\{pencil\.nope\}: 'pencil' has no value 'nope'}, edit($chapter, '\run{pencil.slope}', '\run{pencil.nope}')],
  ['unknown owner', qr{chapter\.md:19: error: .*neither a figure nor a result}, edit($chapter, '\run{pencil.slope}', '\run{pen.slope}')],
  ['null', qr{chapter\.md:19: error: .*is null}, edit($chapter, '\run{pencil.slope}', '\run{line.nothing}')],
  ['not a single value', qr{chapter\.md:19: error: .*not a single value}, edit($chapter, '\run{pencil.slope}', '\run{line.many}')],
  ['a word as a number', qr{chapter\.md:20: error: .*cannot be printed}, edit($chapter, '\run{line.words}', '\run{line.words,.2f}')],
  ['key in a formula', qr{chapter\.md:10: error: .*no value}, edit($chapter, '\run{pencil.slope,.3g}', '\run{pencil.nope,.3g}')],
  ['unknown heading', qr{chapter\.md:22: error: .*prints no '== The fat =='}, edit($chapter, 'line,The fit', 'line,The fat')],
  ['unknown run', qr{chapter\.md:24: error: .*no such run}, edit($chapter, 'output{line --break rate}', 'output{line --break bad}')],
  ['figure not shown', qr{figure 1\.1 \(pencil\) is not shown}, edit($chapter, '\figure{1.1}', '')],
  ['figure shown twice', qr{stands here twice}, edit($chapter, '\figure{1.1}', "\\figure{1.1}\n\n\\figure{1.1}")],
  ['exercise not shown', qr{exercise 1\.1 is not on the page}, map({ s/\\exercise.*\\endexercise//sr } edit($chapter, 'Solve', 'solve'))],
  ['unknown exercise', qr{no exercise 1\.7}, edit($chapter, 'exercise{1.1', 'exercise{1.7')],
  ['exercise without end', qr{\\exercise without \\endexercise}, edit($chapter, '\endexercise', '')],
  ['no solution', qr{there is no file chapters/01-lines/solutions/1\.1\.cpp}, 'chapters/01-lines/solutions/1.1.cpp', undef],
  ['no snippet', qr{chapter\.md:17: error: .*marks \[nope\] 0 times}, edit($chapter, 'line.hpp line', 'line.hpp nope')],
  ['unclosed equation', qr{chapter\.md:13: error: \\equation}, edit($chapter, "2y = 2wx\n\\endequation", '2y = 2wx')],
  ['equation twice', qr{a second equation is called 'line'}, edit($chapter, '\equation{twice,step}', '\equation{line,step}')],
  ['equation without function', qr{chapter\.md:9: error: equation \(1\.1\) 'line' has no function}, 'lib/nn/line.hpp', $files{'lib/nn/line.hpp'} =~ s/.*implements.*\n//gr],
  ['equation without test', qr{'line' has no test.*\n.*'twice' has no test}, edit('tests/line/line.cpp', "// \\checks{line}\n/// \\checks{twice}\n", '')],
  ['a step needs a test', qr{'twice' has no test}, edit('tests/line/line.cpp', "/// \\checks{twice}\n", '')],
  ['checks without a test', qr{line\.cpp:3: error: .*directly before}, edit('tests/line/line.cpp', 'BOOST_AUTO_TEST_CASE', 'void')],
  ['checks of nothing', qr{line\.cpp:3: error: \\checks\{nope\}}, edit('tests/line/line.cpp', 'checks{line}', 'checks{nope}')],
  ['implements nothing', qr{line\.hpp:8: error: \\implements\{nope\}}, edit('lib/nn/line.hpp', 'implements{line}', 'implements{nope}')],
  ['unknown equation in a header', qr{line\.hpp:7: error: \\eq\{nope\}}, edit('lib/nn/line.hpp', 'by \eq{line}', 'by \eq{nope}')],
  ['uncited source', qr{bibliography\.md:4: error: nothing cites 'gauss1809'}, 'docs/bibliography.md', $files{'docs/bibliography.md'} . "\\entry{gauss1809,Gauss 1809} Text.\n"],
  ['unknown command', qr{chapters/01-lines/chapter\.md:35: error: Found unknown command .\\nope}, edit($chapter, '- In a list.', '- In a \nope list.')],
  ['broken reference', qr{unable to resolve reference to .ch_nope}, edit('docs/mainpage.md', 'ch_lines', 'ch_nope')],
  ['undocumented function', qr{line\.hpp:\d+: error: Member twice}, edit('lib/nn/line.hpp', '/// What remembers.', "double twice(double x);\n\n/// What remembers.")],
  ['two undocumented functions', qr{line\.hpp:\d+: error: Member second}, edit('lib/nn/line.hpp', '/// What remembers.', "double first();\ndouble second();\n\n/// What remembers.")],
  ['unknown key for Doxygen', qr{unsupported tag}, 'docs/Doxyfile.in', slurp("$docs/Doxyfile.in") . "HTML_COLORSTYLE = LIGHT\n"],
  ['dead link', qr{no file nope\.html}, edit('docs/mainpage.md', 'See', '<a href="nope.html">x</a> See')],
  ['dead anchor', qr{no anchor ch_lines\.html#nope}, edit('docs/mainpage.md', 'See', '<a href="ch_lines.html#nope">x</a> See')],
) {
  my ($name, $message, %changes) = @$_;
  my ($made, $said) = build('broken', %changes);
  ok(!defined $made, "$name: the build stops");
  like($said, $message, "$name: and says where");
}
ok(!-e "$scratch/broken/site", 'a build that stops leaves no half site');

ok((build('kind', edit('lib/nn/line.hpp', "  double step(double x) const;\n", "  double step(double x) const;\n  double step(int x) const;\n\n  int count = 0;\n")))[0],
  'functions of one block share a comment, and variables of a class need none');

# --- nothing depends on the folder
my ($again) = build('else where/deep');
is(`diff -r '$site' '$again' 2>&1`, '', 'the same book in another folder is the same site');
($again) = build('whole', '/site' => "$scratch/other/place/site");
is(`diff -r '$site' '$again' 2>&1`, '', 'and so is one that is written elsewhere');
done_testing;
