package Book::Text;
# Text that comes from data, made safe for HTML; numbers as a printer sets them.
use v5.30;
use warnings;
use utf8;
use Exporter 'import';
our @EXPORT_OK = qw(escape literal attribute inline plain number number_tex read_text write_text);

# Literal text inside an element. A backslash or a dollar must not wake MathJax.
sub escape {
  my ($text) = @_;
  $text =~ s/&/&amp;/g;
  $text =~ s/</&lt;/g;
  $text =~ s/>/&gt;/g;
  $text =~ s/"/&quot;/g;
  $text =~ s{([\\\$])}{<span class="tex2jax_ignore">$1</span>}g;
  return $text;
}

# Literal text inside <code> and <pre>, which MathJax leaves alone.
sub literal {
  my ($text) = @_;
  my %entity = ('&' => '&amp;', '<' => '&lt;', '>' => '&gt;', '"' => '&quot;');
  return $text =~ s/([&<>"])/$entity{$1}/gr;
}

# Literal text inside an attribute's double quotes.
sub attribute { my ($text) = @_; return literal($text) =~ s/\s+/ /gr }

# Captions and titles: `code`, *italic*, **bold**, \f$formulas\f$ and powers of ten as programs print
# them (5e-08); all else is literal.
sub inline {
  my ($text) = @_;
  my $html = '';
  while ($text =~ /\G(?: \\f\$(?<tex>.+?)\\f\$ | `(?<code>[^`]+)` | \*\*(?<bold>\S(?:[^*]*\S)?)\*\*
                      | (?<![\w*])\*(?<italic>[^\s*](?:[^*]*[^\s*])?)\*(?![\w*]) | (?<![\w.])(?<power>-?\d(?:\.\d+)?e[+-]\d+)(?!\w) | (?<minus>(?<![\w.)\]-])-(?=\d)) | (?<other>.) )/gsx) {
    if (defined $+{tex}) { $html .= '\\(' . literal($+{tex}) . '\\)' }
    elsif (defined $+{code}) { $html .= '<code>' . literal($+{code}) . '</code>' }
    elsif (defined $+{bold}) { $html .= '<b>' . inline($+{bold}) . '</b>' }
    elsif (defined $+{italic}) { $html .= '<em>' . inline($+{italic}) . '</em>' }
    elsif (defined $+{power}) { $html .= number($+{power}, 's') }
    elsif (defined $+{minus}) { $html .= "\x{2212}" }
    else { $html .= escape($+{other}) }
  }
  return $html;
}

# The same without any markup, for text alternatives and search.
sub plain {
  my ($text) = @_;
  $text =~ s/\\f\$(.+?)\\f\$/$1/gs;
  $text =~ s/`([^`]+)`/$1/g;
  $text =~ s/(?<![\w*])\*\*?([^\s*](?:[^*]*[^\s*])?)\*\*?(?![\w*])/$1/g;
  return $text;
}

# printf's work, checked; undef if the format is not one of ours.
sub formatted {
  my ($value, $format) = @_;
  return "$value" if $format eq 's';
  return undef unless $format =~ /^\+?0?\d*(?:\.\d+)?[dfeg]$/ && $value =~ /^-?\d/;
  my $text = sprintf "%$format", $value;
  return $text =~ s/^-(?=[0.]*$)//r;  # no minus zero
}

# A number for the text: a true minus, and powers of ten written as such.
sub number {
  my $text = formatted(@_) // return undef;
  return escape($text) unless $text =~ /^[+-]?\d/;
  if ($text =~ /^([+-]?)([\d.]+)e([+-])0*(\d+)$/) {
    my ($sign, $digits, $power) = ($1, $2, ($3 eq '-' ? '−' : '') . $4);
    $text = $sign . ($digits eq '1' ? '' : "$digits × ") . "10<sup>$power</sup>";
  }
  $text =~ s/^-/−/;
  return $text;
}

# The same number inside a formula.
sub number_tex {
  my $text = formatted(@_) // return undef;
  $text =~ s/^([+-]?)1e([+-])0*(\d+)$/$1 . '10^{' . ($2 eq '-' ? '-' : '') . "$3}"/e;
  $text =~ s/e([+-])0*(\d+)$/'\\times 10^{' . ($1 eq '-' ? '-' : '') . "$2}"/e;
  return "{$text}";
}

sub read_text {
  my ($path) = @_;
  open my $in, '<:encoding(UTF-8)', $path or die "$path: cannot be read: $!\n";
  local $/;
  return <$in> // '';
}

sub write_text {
  my ($path, $text) = @_;
  open my $out, '>:encoding(UTF-8)', $path or die "$path: cannot be written: $!\n";
  print $out $text;
  close $out or die "$path: cannot be written: $!\n";
}

1;
