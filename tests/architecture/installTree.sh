#!/usr/bin/env bash
# installTree.sh BUILD SOURCE: installs BUILD into an empty prefix and checks that everything is in its place, that the desktop
# accepts it, and that the installed program uses the installed data.
set -euo pipefail
build=$1
source=$2
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
unset ENGRAM_DATA_DIR ENGRAM_FONTS_DIR
cmake --install "$build" --prefix "$prefix" >/dev/null

for file in bin/engram bin/engram-cli \
    share/engram/data/mnist.pkl.gz share/engram/fonts/README.md share/engram/fonts/licences/OFL-1.1.txt \
    share/applications/org.engram.Engram.desktop share/icons/hicolor/scalable/apps/org.engram.Engram.svg \
    share/metainfo/org.engram.Engram.metainfo.xml share/mime/packages/org.engram.Engram.xml \
    share/man/man1/engram.1 share/man/man1/engram-cli.1; do
    [ -s "$prefix/$file" ] || { echo "not installed: $file"; exit 1; }
done
diff -r "$source/fonts" "$prefix/share/engram/fonts"

! command -v desktop-file-validate || desktop-file-validate "$prefix"/share/applications/*.desktop
! command -v appstreamcli || appstreamcli validate --no-net "$prefix"/share/metainfo/*.xml

"$prefix/bin/engram-cli" train --samples 10 --fonts all -o "$prefix/a.engram"
"$prefix/bin/engram-cli" test "$prefix/a.engram" --count 10

# Without its data the installed program must say where it looked, not fall back on another place.
rm "$prefix/share/engram/data/mnist.pkl.gz"
if message=$("$prefix/bin/engram-cli" train --samples 10 -o "$prefix/b.engram" 2>&1); then
    echo "taught MNIST from somewhere else than $prefix"
    exit 1
fi
grep -q "$prefix/share/engram/data" <<<"$message" || { echo "does not say where MNIST was looked for: $message"; exit 1; }
