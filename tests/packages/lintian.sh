#!/usr/bin/env bash
# lintian.sh PACKAGES: lintian has nothing to say of the Debian packages in a folder, down to what it is pedantic about, but what
# packaging/lintian-overrides gives a reason for; and their copyright holds every licence.
source "$(dirname "${BASH_SOURCE[0]}")/common"
packages=$1
command -v lintian >/dev/null || leaveOut "there is no lintian"

# Not every version of lintian notes what is overridden; newer ones want the address of a home page, and there is none.
unjudged=$(lintian-explain-tags --list-tags | grep -xE '(unused|mismatched)-override|appstream-metadata-validation-failed' | paste -sd ,)
lintian --allow-root ${unjudged:+--suppress-tags "$unjudged"} --fail-on error,warning,info,pedantic --display-level '>=pedantic' --tag-display-limit 0 "$packages"/*.deb
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
echo "lintian finds nothing in: $(cd "$packages" && echo *.deb)"
