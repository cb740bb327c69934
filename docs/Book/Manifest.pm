package Book::Manifest;
# What the build has made: chapters, figures, runs, results, exercises, drawings. And the list of what is
# wrong with the pages, so that one run of the build names every mistake.
use v5.30;
use warnings;
use utf8;
use JSON::PP;
use Book::Text qw(read_text);

sub new {
  my ($class, %paths) = @_;  # root: the sources; build: the build folder; manifest: the list
  my $self = bless {%paths, chapters => [], figures => [], runs => {}, results => {},
                    exercises => [], errors => [], parts => [], json => {}}, $class;
  my $line = 0;
  for (split /\n/, read_text($paths{manifest})) {
    $line++;
    my ($kind, @fields) = split /\t/, $_, -1;
    next unless length($kind // '');
    if ($kind eq 'chapter') { $self->add_chapter(@fields) }
    elsif ($kind eq 'figure') { $self->add_figure(@fields) }
    elsif ($kind eq 'run') { $self->{runs}{call(@fields)} = "$self->{build}/runs/$fields[2]" }
    elsif ($kind eq 'result') { $self->{results}{call(@fields)} = "$self->{build}/runs/$fields[2]" }
    elsif ($kind eq 'exercise') { push @{$self->{exercises}}, {number => $fields[0], folder => $fields[1]} }
    elsif ($kind eq 'drawing') { $self->add_drawing(@fields) }
    else { $self->fail($paths{manifest}, $line, "'$kind' is no kind of entry") }
  }
  return $self;
}

# "program arguments", the way pages name a run.
sub call { my ($program, $arguments) = @_; return length($arguments // '') ? "$program $arguments" : $program }

sub add_chapter {
  my ($self, $folder, $program, $needs) = @_;
  my ($number) = $folder =~ /^0*(\d+)-/;
  my $file = "chapters/$folder/chapter.md";
  my $text = -e "$self->{root}/$file" ? read_text("$self->{root}/$file") : '';
  my ($title, $id) = $text =~ /\A#\s+(.+?)\s*\{#(\w+)\}\s*$/m;
  $self->fail($file, 1, "the first line must be '# Chapter N: Title {#ch_name}'") unless defined $id;
  push @{$self->{chapters}}, {folder => $folder, program => $program, number => $number, file => $file,
    title => $title // $folder, id => $id // "ch_$program", needs => [split /,/, $needs // '']};
}

sub add_figure {
  my ($self, $number, $folder, $name) = @_;
  push @{$self->{figures}}, {number => $number, folder => $folder, name => $name,
    source => "experiments/$folder/$name", data => "$self->{build}/experiments/$folder/$name"};
}

# A schematic drawing has a program and a figure.json like a figure, but no number.
sub add_drawing {
  my ($self, $name, $folder) = @_;
  $self->{drawings}{$name} = {folder => $folder, name => $name,
    source => "experiments/$folder/$name", data => "$self->{build}/experiments/$folder/$name"};
}

sub chapter { my ($self, $folder) = @_; return (grep { $_->{folder} eq $folder } @{$self->{chapters}})[0] }
sub figure { my ($self, $number) = @_; return (grep { $_->{number} eq $number } @{$self->{figures}})[0] }
sub figure_named { my ($self, $name) = @_; return $self->{drawings}{$name} // (grep { $_->{name} eq $name } @{$self->{figures}})[0] }

sub figure_json { my ($self, $figure) = @_; return $self->json("$figure->{data}/figure.json") }
sub json {
  my ($self, $path) = @_;
  return $self->{json}{$path} //= JSON::PP->new->decode(read_text($path));
}

# A value of the build by its name in a page: figure.key, program.key, "program --option:key".
# Returns (value, undef) or (undef, what is wrong).
sub value {
  my ($self, $name) = @_;
  my ($owner, $key) = $name =~ /\s/ ? $name =~ /^(.*):(.+)$/ : $name =~ /^([^.]+)\.(.+)$/;
  return (undef, "'$name' must be name.key, or 'program arguments:key'") unless defined $key;
  my $figure = $self->figure_named($owner);
  my $file = $self->{results}{$owner};
  return (undef, "neither a figure nor a result is called '$owner'") unless $figure || defined $file;
  return (undef, "both a figure and a result are called '$owner'") if $figure && defined $file;
  my $tree = $figure ? $self->figure_json($figure)->{values} : $self->json($file);
  my ($found, $value) = look_up($tree, split /\./, $key, -1);
  return (undef, "'$owner' has no value '$key'") unless $found;
  return (undef, "'$key' of '$owner' is null") unless defined $value;
  $value = $value ? 'true' : 'false' if JSON::PP::is_bool($value);
  return (undef, "'$key' of '$owner' is not a single value") if ref $value;
  return ($value, undef);
}

# Keys may themselves hold dots (a column called "x.1"), so longer keys are tried as well.
sub look_up {
  my ($tree, @keys) = @_;
  return (1, $tree) unless @keys;
  if (ref $tree eq 'ARRAY') {
    return 0 unless $keys[0] =~ /^\d+$/ && $keys[0] < @$tree;
    return look_up($tree->[$keys[0]], @keys[1 .. $#keys]);
  }
  return 0 unless ref $tree eq 'HASH';
  for my $length (1 .. @keys) {
    my $key = join '.', @keys[0 .. $length - 1];
    next unless exists $tree->{$key};
    my ($found, $value) = look_up($tree->{$key}, @keys[$length .. $#keys]);
    return (1, $value) if $found;
  }
  return 0;
}

sub fail { my ($self, $file, $line, $message) = @_; push @{$self->{errors}}, "$file:$line: error: $message"; return '' }

# Finished HTML travels through Doxygen as a word that it leaves alone; the finishing step puts it
# back. So nothing that comes from data is ever read as Markdown or as a command.
sub token {
  my ($self, $part) = @_;
  push @{$self->{parts}}, ref $part ? $part : {html => $part};
  return 'zqx' . $#{$self->{parts}} . 'xqz';
}
sub source_link { my ($self, $file, $line, $text) = @_; return $self->token({source => $file, line => $line, text => $text}) }

1;
