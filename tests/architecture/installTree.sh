#!/usr/bin/env bash
# installTree.sh BUILD SOURCE: installs BUILD into an empty prefix and checks that everything is in its place, that the desktop
# accepts it, and that the installed program uses the installed data.
source "$(dirname "${BASH_SOURCE[0]}")/../packages/common"
build=$(realpath "$1")
source=$2
prefix=$(mktemp -d)
atEnd+=('rm -rf "$prefix"')
keepManifest "$build"
unset ENGRAM_DATA_DIR ENGRAM_FONTS_DIR
cmake --install "$build" --prefix "$prefix" >/dev/null

for file in bin/engram bin/engram-cli \
    share/engram/data/mnist.pkl.gz share/engram/fonts/README.md share/engram/fonts/licences/OFL-1.1.txt \
    share/applications/org.engram.Engram.desktop share/icons/hicolor/scalable/apps/org.engram.Engram.svg \
    share/metainfo/org.engram.Engram.metainfo.xml share/mime/packages/org.engram.Engram.xml \
    share/engram/data/CC-BY-SA-3.0.txt share/engram/fonts/licences/LPPL-1.3c.txt \
    share/man/man1/engram.1 share/man/man1/engram-cli.1 \
    share/bash-completion/completions/engram share/bash-completion/completions/engram-cli \
    share/zsh/site-functions/_engram share/zsh/site-functions/_engram-cli \
    share/fish/vendor_completions.d/engram.fish share/fish/vendor_completions.d/engram-cli.fish \
    include/engram/agent/agent.h lib*/libengram_core.a lib*/pkgconfig/engram.pc lib*/cmake/Engram/EngramConfig.cmake; do
    [ -s "$(find "$prefix" -path "$prefix/$file" -print -quit)" ] || { echo "not installed: $file"; exit 1; }
done
diff -r "$source/fonts" "$prefix/share/engram/fonts"

! command -v desktop-file-validate || desktop-file-validate "$prefix"/share/applications/*.desktop
! command -v update-desktop-database || update-desktop-database "$prefix/share/applications"
! command -v appstreamcli || appstreamcli validate --no-net "$prefix"/share/metainfo/*.xml

# No link of the installed README leads to what is not installed, and no program or library knows where it was built.
documents=$(find "$prefix/share/doc" -name README.md)
if grep -nE '\]\([^:)]*\)' "$documents"; then
    echo "the installed README has links into the source tree"
    exit 1
fi
if grep -rlF -e "$source/" -e "$build/" "$prefix"; then
    echo "the files above name the folder that they were built in"
    exit 1
fi

# A desktop knows an agent by its first bytes, whatever it is called.
if command -v update-mime-database >/dev/null; then
    update-mime-database "$prefix/share/mime"
    grep -qa '^\[60:application/x-engram\]' "$prefix/share/mime/magic" || { echo "the magic of agents is not taken"; exit 1; }
fi

"$prefix/bin/engram-cli" train --samples 10 --fonts all -o "$prefix/a.engram"
"$prefix/bin/engram-cli" test "$prefix/a.engram" --count 10

# Without its data the installed program must say where it looked, not fall back on another place.
rm "$prefix/share/engram/data/mnist.pkl.gz"
if message=$("$prefix/bin/engram-cli" train --samples 10 -o "$prefix/b.engram" 2>&1); then
    echo "taught MNIST from somewhere else than $prefix"
    exit 1
fi
grep -q "$prefix/share/engram/data" <<<"$message" || { echo "does not say where MNIST was looked for: $message"; exit 1; }
