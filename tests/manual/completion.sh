#!/usr/bin/env bash
# completion.sh FOLDER: drives the completions of a folder as bash and fish do when the tabulator is pressed, and lets zsh
# read its own.
set -euo pipefail
completions=$(realpath "$1")
source "$completions/engram-cli.bash"
source "$completions/engram.bash"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir deep
touch a.engram "my agent.engram" a.png a.pgm notes.txt

# expect FUNCTION WANTED WORD...: the last word is being typed; WANTED are all that is offered, sorted, separated by |.
expect()
{
    local function=$1 wanted=$2 offered
    shift 2
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    COMPREPLY=()
    set +e # as in the shell of a person
    "$function"
    set -e
    offered=$(printf '%s\n' "${COMPREPLY[@]}" | sort -u | paste -sd '|')
    [ "$offered" = "$wanted" ] || { echo "bash: after '$*' it offers: $offered; wanted: $wanted"; exit 1; }
}
expect _engram_cli 'train' engram-cli tr
expect _engram_cli 'test|train' engram-cli t
expect _engram_cli '--preset' engram-cli train --pre
expect _engram_cli 'Upright' engram-cli train --preset U
expect _engram_cli 'iconic|reset|sequence' engram-cli train --context ''
expect _engram_cli 'a.engram|deep|my agent.engram' engram-cli test ''
expect _engram_cli 'a.engram' engram-cli test a.
expect _engram_cli 'a.pgm|a.png' engram-cli bits a.
expect _engram_cli '' engram-cli train --seed ''
expect _engram_cli 'notes.txt' engram-cli info n
expect _engram '--bold' engram --bo
expect _engram 'a.engram|a.pgm|a.png' engram a.

if command -v fish >/dev/null; then
    # expectFish LINE WANTED: likewise.
    expectFish()
    {
        local offered
        offered=$(HOME=$folder fish --no-config -c "source '$completions/engram-cli.fish'; complete -C '$1'" | cut -f 1 | sort -u | paste -sd '|')
        [ "$offered" = "$2" ] || { echo "fish: after '$1' it offers: $offered; wanted: $2"; exit 1; }
    }
    expectFish 'engram-cli tr' 'train'
    expectFish 'engram-cli train --pre' '--preset'
    expectFish 'engram-cli train --preset Up' 'Upright'
    fish --no-execute "$completions"/*.fish
else
    echo "Left out: fish, which is not installed."
fi
if command -v zsh >/dev/null; then
    for file in "$completions"/*.zsh; do
        zsh -n "$file"
    done
else
    echo "Left out: zsh, which is not installed."
fi
echo "The completions offer what they should."
