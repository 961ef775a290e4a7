#!/usr/bin/env bash
# readmeCommands.sh README PROGRAMS: runs every ```sh block of README that follows a line `<!-- run -->`, one after the
# other in one empty folder, with the folder PROGRAMS first in the path. Fails with the first command that does.
set -euo pipefail
readme=$(realpath "$1")
export PATH=$(realpath "$2"):$PATH
unset ENGRAM_DATA_DIR ENGRAM_FONTS_DIR

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
awk '/^<!-- run -->$/ { marked = 1; next }
     marked && /^```sh$/ { inside = 1; next }
     inside && /^```$/ { inside = marked = 0; next }
     inside { print }' "$readme" >commands
[ -s commands ] || { echo "no commands are marked in $readme"; exit 1; }
bash -euxo pipefail commands
