#!/usr/bin/env bash
# Installs what the book needs, where it is missing: Debian 12 and Ubuntu 24.04 by their package
# names, as root or through sudo. Where all is there it does nothing.
set -euo pipefail

# command, or file that the package brings (a pattern) : package
needs=(
  g++:g++
  cmake:cmake
  ninja:ninja-build
  git:git
  perl:perl
  doxygen:doxygen
  dot:graphviz
  gnuplot:gnuplot-nox
  node:nodejs
  /usr/share/eigen3/cmake/Eigen3Config.cmake:libeigen3-dev
  /usr/lib/*/libboost_unit_test_framework.so:libboost-test-dev
  /usr/include/boost/random/mersenne_twister.hpp:libboost-random-dev
  /usr/include/libfccp/csv.h:libfccp-dev
  /usr/include/CLI/CLI.hpp:libcli11-dev
  /usr/include/fmt/core.h:libfmt-dev
  /usr/include/nlohmann/json.hpp:nlohmann-json3-dev
  /usr/share/doxygen-awesome-css/doxygen-awesome.css:doxygen-awesome-css
  /usr/share/javascript/mathjax/MathJax.js:libjs-mathjax
  /usr/share/fonts/opentype/inter:fonts-inter
)

. /etc/os-release 2>/dev/null || true
# On Ubuntu, Chromium is a snap that cannot be driven here: the browser test takes google-chrome
# where it finds one, and says that it is skipped where it does not.
[ "${ID:-}" = ubuntu ] || command -v google-chrome >/dev/null || needs+=(chromium:chromium)

missing=()
for need in "${needs[@]}"; do
  thing=${need%%:*} package=${need##*:}
  case $thing in
    /*) compgen -G "$thing" >/dev/null || missing+=("$package") ;;
    *) command -v "$thing" >/dev/null || missing+=("$package") ;;
  esac
done
[ ${#missing[@]} -gt 0 ] || exit 0

case "${ID:-} ${ID_LIKE:-}" in
  *debian*) ;;
  *)
    echo "setup.sh knows Debian and Ubuntu only. Please install what these packages bring:" >&2
    printf '  %s\n' "${missing[@]}" >&2
    exit 1
    ;;
esac

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "setup.sh needs root or sudo to install: ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
