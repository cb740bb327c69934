# sh woven.sh ROOT WOVEN FILE: what Doxygen reads in place of FILE, written by weave.pl.
case $3 in
  "$2"/*) exec cat "$3" ;;
  *) exec cat "$2/code/${3#"$1"/}" ;;
esac
