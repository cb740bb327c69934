package Book::Snippet;
# What enters a page from elsewhere: marked blocks of source files, and what programs printed.
use v5.30;
use warnings;
use utf8;
use Book::Text qw(escape literal read_text);

# The lines between a file's two `//! [tag]` markers: (first, last), or an explanation.
sub range {
  my ($book, $file, $tag) = @_;
  return (undef, "there is no file $file") unless -f "$book->{root}/$file";
  my ($line, @at) = 0;
  for (split /\n/, read_text("$book->{root}/$file")) { $line++; push @at, $line if /(?:\/\/!|#!?)\s*\[\Q$tag\E\]\s*$/ }
  return (undef, "$file marks [$tag] " . @at . ' times, expected twice') unless @at == 2;
  return (undef, "the block [$tag] of $file is empty") unless $at[1] > $at[0] + 1;
  return ($at[0] + 1, $at[1] - 1);
}

# A block of code and the way to its place in the source browser.
sub listing {
  my ($page, $file, $tag) = @_;
  my ($first, $last) = range($page->{book}, $file, $tag);
  return $page->wrong("\\snippet $file $tag: $last") unless defined $first;
  return code($page->{book}, $file, $first, $last);
}

sub code {
  my ($book, $file, $first, $last) = @_;
  my $lines = $book->token({code => $file, first => $first, last => $last});
  my $link = $book->source_link($file, $first, escape("$file, line $first"));
  return qq(<div class="listing">$lines<p class="source-link">$link</p></div>);
}

# `program arguments` or `program arguments,Heading`; both halves may hold commas.
sub output {
  my ($page, $request) = @_;
  my ($runs, $call, $heading) = ($page->{book}{runs}, $request, undef);
  until (defined $runs->{$call}) {
    return $page->wrong("\\output{$request}: no such run") unless $call =~ s/,([^,]*)$//;
    $heading = defined $heading ? "$1,$heading" : $1;
  }
  my $text = read_text($runs->{$call});
  if (defined $heading) {
    ($text) = $text =~ /^== \Q$heading\E ==[ \t]*\n(.*?)(?=^== .* ==[ \t]*$|\z)/ms
      or return $page->wrong("\\output{$request}: the program prints no '== $heading =='");
  }
  $text =~ s/\A(?:[ \t]*\n)+//;
  $text =~ s/\s+\z//;
  return '<figure class="output"><figcaption><span class="prompt">$</span> <code>build/bin/' . literal($call) .
    '</code></figcaption><pre tabindex="0">' . literal($text) . '</pre></figure>';
}

1;
