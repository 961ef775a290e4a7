#!/usr/bin/env bash
# pages.sh SOURCE PROGRAMS: the manual pages and completions are what the programs say of themselves, every option of every
# command is among them, and mandoc finds no fault with the pages.
set -euo pipefail
source=$1
programs=$2
cli=$programs/engram-cli

# Every long option that a help text names is in the page and in the three completions.
pages=$source/resources/man
completions=$source/resources/completion
judge()
{
    local name=$1 option
    shift
    "$@" --help | grep -oE -- '(^|[ ,])--[a-z][a-z-]*' | grep -oE -- '--[a-z-]+' | sort -u | while read -r option; do
        [ "$option" != --help ] || continue
        grep -qF -- "Fl -${option#--}" "$pages/$name.1" || { echo "$name.1 does not have $option of $*"; exit 1; }
        grep -qF -- "$option" "$completions/$name.bash" || { echo "$name.bash does not have $option of $*"; exit 1; }
        grep -qF -- "$option" "$completions/$name.zsh" || { echo "$name.zsh does not have $option of $*"; exit 1; }
        grep -qF -- "-l ${option#--}" "$completions/$name.fish" || { echo "$name.fish does not have $option of $*"; exit 1; }
    done
}
commands=$("$cli" --help | sed -nE '/^[Ss][Uu][Bb][Cc][Oo][Mm][Mm][Aa][Nn][Dd][Ss]:$/,$ s/^  ([a-z]+) .*/\1/p')
[ "$(wc -w <<<"$commands")" -ge 12 ] || { echo "found only these commands: $commands"; exit 1; }
for command in $commands; do
    grep -q "^.Ss $command\$" "$pages/engram-cli.1" || { echo "engram-cli.1 does not have $command"; exit 1; }
    judge engram-cli "$cli" "$command"
done
for option in h v; do
    grep -qE -- " -$option( |;)" "$completions/engram-cli.bash" || { echo "engram-cli.bash does not have -$option"; exit 1; }
    grep -qF -- "{-$option," "$completions/engram-cli.zsh" || { echo "engram-cli.zsh does not have -$option"; exit 1; }
    grep -qF -- "-s $option -l" "$completions/engram-cli.fish" || { echo "engram-cli.fish does not have -$option"; exit 1; }
done
[ ! -x "$programs/engram" ] || judge engram "$programs/engram"

# Word for word where the help is laid out as on Debian 12, whose CLI11 and Qt the pages were made with.
if "$cli" --help | grep -q '^  -h,--help  ' && [ -x "$programs/engram" ]; then
    "$source/scripts/make-manual" --check "$programs"
else
    echo "Left out: word for word, since this system's CLI11 lays its help out in another way."
fi
if command -v mandoc >/dev/null; then
    mandoc -Tlint -W warning "$pages"/*.1
fi
echo "The manual has every option of every command."
