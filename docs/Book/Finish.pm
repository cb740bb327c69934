package Book::Finish;
# The last step: tokens become HTML, with links that only Doxygen's own output can tell.
use v5.30;
use warnings;
use utf8;
use Book::Text qw(escape attribute inline);

sub new {
  my ($class, %self) = @_;
  my $self = bless {%self, errors => []}, $class;
  $self->read_entities($self->{tags});
  return $self;
}

sub wrong { my ($self, $message) = @_; push @{$self->{errors}}, "error: $message"; return '' }

# The tag file says whose documentation holds an anchor: {anchor => {name, address}}.
sub read_entities {
  my ($self, $tags) = @_;
  while ($tags =~ m{<compound kind="(\w+)"[^>]*>(.*?)</compound>}gs) {
    my ($kind, $compound) = ($1, $2);
    my ($owner, $page) = ($compound =~ m{<name>(.*?)</name>.*?<filename>(.*?)</filename>}s);
    next if $kind =~ /^(?:file|page|dir)$/;
    while ($compound =~ s{<member kind[^>]*>(.*?)</member>}{}s) {
      my $member = $1;
      my ($name) = $member =~ m{<name>(.*?)</name>};
      my ($file, $anchor) = $member =~ m{<anchorfile>(.*?)</anchorfile>\s*<anchor>(.*?)</anchor>}s;
      $self->{entity}{$_} //= {name => "${owner}::$name", address => "$file#$anchor"} for $member =~ m{<docanchor[^>]*>(.*?)</docanchor>}g;
    }
    $self->{entity}{$_} //= {name => $owner, address => $page} for $compound =~ m{<docanchor[^>]*>(.*?)</docanchor>}g;
  }
}

# The pages of the source browser by the file that they show, and their lines.
sub sources {
  my ($self, $pages) = @_;
  for my $name (sort grep { /_source$/ } keys %$pages) {
    my ($path) = $pages->{$name} =~ m{<title>[^<]*?: (.*) Source File</title>};
    $self->{source}{$path} = $name;
    # The markers of snippets are for the build, not for the reader.
    $pages->{$name} =~ s{^<div class="line">[^\n]*//! \[[\w-]+\]</span></div>\n}{}gm;
    $self->{lines}{$path}{0 + $1} = $2 while $pages->{$name} =~ m{^(?:<div class="fragment">)?<div class="line"><a id="l(\d+)"[^>]*></a><span class="lineno">.*?</span>(.*?)</div>$}gm;
  }
}

sub complete {
  my ($self, $text) = @_;
  while ($text =~ /zqx\d+xqz/) {
    $text =~ s{(?<=\stitle=")([^"<>]*zqx[^"<>]*)}{$self->bare($1)}ge;
    $text =~ s{<p (?:class="(?:start|inter|end)\w\w")?>\s*zqx(\d+)xqz\s*</p>|zqx(\d+)xqz}{$self->part($1 // $2)}ge;
  }
  return $text;
}

# The same without tags, for attributes; and for strings in Doxygen's scripts.
sub bare { my ($self, $text) = @_; return $self->complete($text) =~ s/<[^>]*>//gr }
sub complete_script { my ($self, $text) = @_; return $text =~ s{zqx(\d+)xqz}{$self->bare($&) =~ s/(["\\])/\\$1/gr}ger }

sub part {
  my ($self, $number) = @_;
  my $part = $self->{parts}[$number];
  return $part->{html} if defined $part->{html};
  return $self->code($part) if $part->{code};
  return $self->source($part) if $part->{source};
  my $entity = $self->{entity}{$part->{entity}}
    // return $self->wrong("$part->{file}:$part->{line}: \\implements stands in no documentation that Doxygen has kept");
  return "<a href=\"$entity->{address}\"><code>$entity->{name}</code></a>";
}

sub source {
  my ($self, $part) = @_;
  my $page = $self->{source}{$part->{source}} // return $self->wrong("$part->{source} is not in the source browser");
  return sprintf '<a class="source" href="%s.html#l%05d">%s</a>', $page, $part->{line}, $part->{text};
}

# Lines of the source browser, coloured and linked, without the indentation they share.
sub code {
  my ($self, $part) = @_;
  my $lines = $self->{lines}{$part->{code}} // return $self->wrong("$part->{code} is not in the source browser");
  my @lines = map { $lines->{$_} =~ s{<span class="\w+"></span>}{}gr } grep { defined $lines->{$_} } $part->{first} .. $part->{last};
  my ($shared) = sort { $a <=> $b } map { /^(\s*)\S/ ? length $1 : () } map { s/<[^>]*>//gr } @lines;
  s/^((?:<[^>]*>)*)\s{$shared}/$1/ for $shared ? @lines : ();
  return '<div class="fragment">' . join('', map { "<div class=\"line\">$_</div>\n" } @lines) . '</div>';
}

# A page without formulas need not wait for MathJax.
sub without_mathjax {
  my ($text) = @_;
  $text =~ s{<script type="text/x-mathjax-config">.*?</script>\s*}{}s;
  $text =~ s{<script[^>]*src="mathjax/MathJax\.js"[^>]*>\s*</script>\s*}{}s;
  return $text;
}

sub with_neighbours {
  my ($text, $previous, $next) = @_;
  my $link = sub {
    my ($page, $rel, $word) = @_;
    return '<span></span>' unless $page;
    return "<a rel=\"$rel\" href=\"$page->[0].html\"><small>$word</small>" . inline($page->[1]) . '</a>';
  };
  my $nav = '<nav class="book-nav" aria-label="Neighbouring pages">' . $link->($previous, 'prev', 'Previous') . $link->($next, 'next', 'Next') . '</nav>';
  $text =~ s{(?=</div></div><!-- contents -->|</div><!-- contents -->)}{$nav};
  return $text;
}

# The pages that can be reached from the first page and the menus.
sub reached {
  my ($pages, @scripts) = @_;
  my %reached;
  my @open = ('index', map { /"([\w-]+)\.html/g } @scripts);
  while (defined(my $name = shift @open)) {
    next if $reached{$name}++ || !$pages->{$name};
    push @open, $pages->{$name} =~ /\shref="([\w-]+)\.html/g;
  }
  return %reached;
}

# Every link within the site leads somewhere.
sub check_links {
  my ($self, $pages) = @_;
  my %ids = map { my $page = $_; $page => {map { $_ => 1 } $pages->{$page} =~ /\s(?:id|name)="([^"]+)"/g} } keys %$pages;
  for my $page (sort keys %$pages) {
    for my $href ($pages->{$page} =~ /<(?:a|img)\b[^>]*?\s(?:href|src)="([^"]+)"/g) {
      next if $href =~ /^(?:https?|mailto|javascript):/;
      my ($file, $anchor) = split /#/, $href, 2;
      my $target = length $file ? $file =~ s/\.html$//r : $page;
      if ($pages->{$target}) { $self->wrong("$page.html: no anchor $href") if defined $anchor && !$ids{$target}{$anchor} }
      elsif (!-e "$self->{html}/" . ($file =~ s/%(\w\w)/chr hex $1/ger)) { $self->wrong("$page.html: no file $href") }
    }
  }
}

1;
