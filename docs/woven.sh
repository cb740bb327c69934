# sh woven.sh WOVEN FILE: what Doxygen reads in place of WOVEN/in/FILE, written by weave.pl.
filtered=$1/filtered/${2#"$1/in/"}
if [ -f "$filtered" ]; then exec cat "$filtered"; else exec cat "$2"; fi
