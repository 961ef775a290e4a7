#!/usr/bin/env bash
# archive.sh PACKAGES: the archive of the sources holds every source and nothing else, and is one that Engram can be built and
# packed from again: unpacked, it is configured with its tests, and gives an archive of the same files.
source "$(dirname "${BASH_SOURCE[0]}")/common"
archive=$(echo "$1"/engram-*.tar.gz)
work=$root/build/archive # so that the unpacked sources lie below a folder called build
remakeFolder "$work"

# files ARCHIVE: without the folder that all of them are in.
files()
{
    tar -tzf "$1" | grep -v '/$' | sed 's|^[^/]*/||' | sort
}

files "$archive" >"$work/files"
! grep -E '^(build|\.git|\.cache)/' "$work/files" || die "the archive of the sources holds what is not a source"
if command -v git >/dev/null && git -c safe.directory='*' -C "$root" ls-files >"$work/tracked" 2>/dev/null; then
    absent=$(sort "$work/tracked" | comm -13 "$work/files" -)
    [ -z "$absent" ] || die "the archive of the sources lacks:
$absent"
else
    grep -qxF CMakeLists.txt "$work/files" || die "the archive of the sources has no CMakeLists.txt"
fi

tar -C "$work" -xzf "$archive"
unpacked=$(echo "$work"/engram-*/)
(
    cd "$unpacked"
    cmake --preset release --log-level=WARNING
    cd build/release
    cpack -G TGZ --config CPackSourceConfig.cmake
) >"$work/log" 2>&1 || { cat "$work/log"; die "what the archive holds cannot be configured and packed"; }
files "$unpacked"/build/release/packages/engram-*.tar.gz | diff "$work/files" - \
    || die "packed from what the archive holds, the archive has not the same files"
echo "The archive holds $(wc -l <"$work/files") sources, which are configured and packed again without a difference."
