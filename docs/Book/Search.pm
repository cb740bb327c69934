package Book::Search;
# The full-text index: one entry [address, page, heading, text] for each headed section of the pages
# as they are read, so that the search box finds words in the prose.
use v5.30;
use warnings;
use utf8;
use JSON::PP;

sub index {
  my ($pages, @first) = @_;
  my %rank = map { $first[$_] => $_ } 0 .. $#first;
  my @names = sort { ($rank{$a} // 999) <=> ($rank{$b} // 999) || $a cmp $b }
    grep { !/_source$|^(?:dir_|files$|annotated$|classes$|functions|namespacemembers|namespaces$|hierarchy$|globals|chapters$)/ && !/_8\w+$/ } keys %$pages;
  my @entries = map { sections($_, $pages->{$_}) } @names;
  my $json = JSON::PP->new->canonical;
  return "window.bookIndex = [\n" . join(",\n", map { $json->encode($_) } @entries) . "\n]\n";
}

sub sections {
  my ($name, $html) = @_;
  my ($title) = $html =~ m{<div class="title">(.*?)</div>}s or return;
  my ($body) = $html =~ m{<div class="contents">(.*?)<!-- contents -->}s or return;
  $body =~ s{<div class="toc">.*?</ul>\s*</div>}{}s;
  $body =~ s{<nav class="book-nav".*?</nav>|<script.*?</script>|<table class="memberdecls">.*?</table>|<details class="(?:provenance|description)">.*?</details>}{}gs;
  my ($page, $at, $heading, @entries) = (words($title), '', words($title));
  # A section begins with a heading that has an anchor, or with the documentation of a member.
  for my $piece (split m{(?=<h[1-4][^>]*><a class="anchor")|(?=<a id="[^"]*"[^>]*></a>\s*<h2 class="memtitle">)|(?=<section class="exercise")}, $body) {
    if ($piece =~ s{\A<h[1-4][^>]*><a class="anchor" id="([^"]+)"></a>(.*?)</h[1-4]>}{}s) { ($at, $heading) = ("#$1", words($2)) }
    elsif ($piece =~ s{\A<a id="([^"]+)"[^>]*></a>\s*<h2 class="memtitle">(.*?)</h2>}{}s) { ($at, $heading) = ("#$1", words($2 =~ s{<span class="permalink">.*?</span>}{}r)) }
    elsif ($piece =~ s{\A<section class="exercise" id="([^"]+)"><h2>(.*?)</h2>}{}s) { ($at, $heading) = ("#$1", words($2)) }
    my $text = words($piece);
    push @entries, ["$name.html$at", $page, $heading, $text] if length $text || $heading ne $page;
  }
  return @entries;
}

# What a reader sees: no tags, no formulas.
sub words {
  my ($html) = @_;
  $html =~ s/\\\(.*?\\\)|\\\[.*?\\\]/ /gs;
  $html =~ s/<(?:\/?(?:p|div|li|td|tr|h\d|dt|dd|br|pre|figure|figcaption|section|summary)\b)[^>]*>/ /g;
  $html =~ s/<[^>]*>//g;
  my %entity = (lt => '<', gt => '>', amp => '&', quot => '"', nbsp => ' ', mdash => '—', ndash => '–', minus => '−', times => '×', apos => "'");
  $html =~ s/&#(\d+);/chr $1/ge;
  $html =~ s/&(\w+);/$entity{$1} \/\/ ' '/ge;
  return $html =~ s/[\s\x{a0}]+/ /gr =~ s/^ | $//gr;
}

1;
