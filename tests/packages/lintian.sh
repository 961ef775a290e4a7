#!/usr/bin/env bash
# lintian.sh PACKAGES: lintian has nothing to say of the Debian packages in a folder, and their copyright holds every licence.
source "$(dirname "${BASH_SOURCE[0]}")/common"
packages=$1
command -v lintian >/dev/null || leaveOut "there is no lintian"

lintian --allow-root --fail-on error,warning --display-level '>=warning' --tag-display-limit 0 "$packages"/*.deb
for package in "$packages"/*.deb; do
    folder=$(mktemp -d)
    dpkg-deb -x "$package" "$folder"
    copyright=$(echo "$folder"/usr/share/doc/*/copyright)
    for words in "Permission is hereby granted, free of charge" "SIL OPEN FONT LICENSE" "Attribution-ShareAlike 3.0 Unported" \
        "GUST Font License" "LPPL Version 1.3c"; do
        grep -qF "$words" "$copyright" || die "$(basename "$package"): its copyright does not hold: $words"
    done
    # Nothing says where it was built.
    ! grep -rlF "$root/" "$folder" || die "$(basename "$package"): the files above name the folder it was built in, $root"
    rm -rf "$folder"
done
archive=$(echo "$packages"/engram-*.tar.gz)
tar -tzf "$archive" | grep -q '/CMakeLists.txt$' || die "the archive of the sources has no CMakeLists.txt"
! tar -tzf "$archive" | grep -E '/(build|\.git)/' || die "the archive of the sources holds what is not a source"
echo "lintian finds nothing in: $(cd "$packages" && echo *.deb)"
