#!/usr/bin/env bash
# examples.sh SOURCE: the README shows every program of examples/ as it is.
set -euo pipefail
source=$1
count=0
for file in "$source"/examples/*.cpp; do
    name=$(basename "$file")
    shown=$(awk -v mark="<!-- examples/$name -->" '$0 == mark { marked = 1; next }
        marked && /^```cpp$/ { inside = 1; next }
        inside && /^```$/ { exit }
        inside { print }' "$source/README.md")
    diff <(echo "$shown") "$file" || { echo "the README does not show examples/$name as it is"; exit 1; }
    count=$((count + 1))
done
[ "$count" -ge 3 ] || { echo "there are only $count examples"; exit 1; }
echo "The README shows $count examples as they are."
