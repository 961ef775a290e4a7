#!/usr/bin/env bash
# uninstall.sh BUILD: the target `uninstall` removes all that an installation put in place, and nothing else.
source "$(dirname "${BASH_SOURCE[0]}")/common"
build=$(realpath "$1")
work=$root/build/uninstall
keepManifest "$build"
remakeFolder "$work"
mkdir -p "$work/share/applications" "$work/bin"
echo "of another" >"$work/bin/another"
cmake --install "$build" --prefix "$work" >/dev/null
[ -x "$work/bin/engram-cli" ] || die "was not installed"
cmake --build "$build" --target uninstall >/dev/null
left=$(cd "$work" && find . -type f -o -type l -o -ipath '*engram*' | sort)
[ "$left" = ./bin/another ] || die "left, beside bin/another of another program: $left"
echo "Uninstalled without a trace."
