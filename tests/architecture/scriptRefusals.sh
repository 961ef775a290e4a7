#!/usr/bin/env bash
# scriptRefusals.sh SOURCE PROGRAMS: what the scripts say where they cannot work, and that every program has -v.
set -euo pipefail
source=$1
programs=$2
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
mkdir "$work/tree" "$work/bin"
cp -r "$source/scripts" "$work/tree/"
# As somebody who is not root; root may write everywhere.
ordinary=()
if [ "$(id -u)" -eq 0 ]; then
    chmod 755 "$work"
    ordinary=(setpriv --reuid=65534 --regid=65534 --clear-groups)
fi

# refuses PATTERN COMMAND...: it fails with one sentence that has the pattern.
refuses()
{
    local pattern=$1 said
    shift
    if said=$("$@" 2>&1 </dev/null); then
        echo "$* did not fail"
        exit 1
    fi
    grep -qE "$pattern" <<<"$said" || { echo "$* said: $said"; exit 1; }
}

chmod a-w "$work/tree"
refuses 'cannot write into .*; copy this folder to a place of your own' "${ordinary[@]}" "$work/tree/scripts/run"
refuses 'cannot write into .*; copy this folder to a place of your own' "${ordinary[@]}" "$work/tree/scripts/test"

# Where nothing is installed and nobody may install, the hint brings the lists of packages up to date first.
chmod u+w "$work/tree"
mkdir -p -m 777 "$work/tree/build"
chmod 777 "$work/tree/build"
printf '#!/bin/sh\nexit 1\n' | tee "$work/bin/apt-get" >"$work/bin/dpkg-query"
for tool in bash dirname mkdir tr id basename cat env; do
    ln -s "$(command -v "$tool")" "$work/bin/$tool"
done
chmod -R a+rX "$work"
chmod 755 "$work/bin/apt-get" "$work/bin/dpkg-query"
refuses 'apt-get update && apt-get install --no-install-recommends .*qt6-base-dev' \
    "${ordinary[@]}" env PATH="$work/bin" "$work/bin/bash" "$work/tree/scripts/run"

for program in "$programs"/engram "$programs"/engram-cli; do
    [ -x "$program" ] || continue
    [ "$(QT_QPA_PLATFORM=offscreen "$program" -v)" = "$(QT_QPA_PLATFORM=offscreen "$program" --version)" ] || { echo "$program does not know -v"; exit 1; }
done
echo "The scripts say what to do where they cannot work."
