#!/usr/bin/env bash
# completion.sh FOLDER: drives the completions of a folder as bash, fish and zsh do when the tabulator is pressed.
set -euo pipefail
completions=$(realpath "$1")
source=$(dirname "$(realpath "$0")")
source "$completions/engram-cli.bash"
source "$completions/engram.bash"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir deep
touch a.engram "my agent.engram" a.png a.pgm notes.txt b.{txt,jpg,jpeg,png,webp,bmp,gif,pbm,pgm,ppm,engram}
pictures='b.bmp|b.gif|b.jpeg|b.jpg|b.pbm|b.pgm|b.png|b.ppm|b.webp'

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
expect _engram_cli 'Patchwork|Patchwork\ Edges' engram-cli train --preset Patch
expect _engram_cli 'Edges' engram-cli train --preset E
expect _engram_cli 'Patchwork\ Edges' engram-cli train --preset 'Patchwork\ '
expect _engram_cli 'Patchwork Edges' engram-cli train --preset '"Patchwork E'
expect _engram_cli "Patchwork Edges" engram-cli train --preset "'Patchwork E"
expect _engram_cli '' engram-cli train --preset x
expect _engram_cli 'a.engram|b.engram|deep|my agent.engram' engram-cli test ''
expect _engram_cli 'a.engram' engram-cli test a.
expect _engram_cli 'a.pgm|a.png' engram-cli bits a.
# Every place has a kind of its own.
expect _engram_cli "$pictures" engram-cli bits b.
expect _engram_cli "$pictures" engram-cli mind a.engram --imagine upper --picture b.
expect _engram_cli 'b.engram' engram-cli predict b.
expect _engram_cli "$pictures" engram-cli predict a.engram b.
expect _engram_cli "$pictures" engram-cli predict --steps 3 --json a.engram a.png b.
expect _engram_cli 'b.engram' engram-cli predict --steps 3 b.
expect _engram_cli "$pictures" engram-cli explain a.engram b.
expect _engram_cli '' engram-cli explain a.engram a.png b.
expect _engram_cli 'b.engram' engram-cli compare a.engram b.
expect _engram_cli 'b.engram' engram-cli verify a.engram a.engram a.engram b.
expect _engram_cli '' engram-cli test a.engram b.
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
    expectFish 'engram-cli train --preset Patch' 'Patchwork|Patchwork Edges'
    expectFish 'engram-cli train --preset E' 'Edges'
    fish --no-execute "$completions"/*.fish
else
    echo "Left out: fish, which is not installed."
fi
if command -v zsh >/dev/null; then
    for file in "$completions"/*.zsh; do
        zsh -n "$file"
    done
    mkdir functions
    for program in engram engram-cli; do
        ln -s "$completions/$program.zsh" "functions/_$program"
    done
    # expectZsh TYPED WANTED: what a program is given, an argument a pair of <>, when TYPED is typed into a zsh and the tabulator
    # pressed behind it.
    expectZsh()
    {
        local given
        given=$(HOME=$folder ZDOTDIR=$folder timeout 60 zsh -f "$source/typedIntoZsh" "$folder/functions" "$1")
        [ "$given" = "$2" ] || { echo "zsh: '$1' and the tabulator give: $given; wanted: $2"; exit 1; }
    }
    expectZsh 'engram-cli sur' '<sureness>'
    expectZsh 'engram-cli train --preset Up' '<train><--preset><Upright>'
    expectZsh 'engram-cli train --preset Patchwork\ ' '<train><--preset><Patchwork Edges>'
    expectZsh 'engram-cli train --preset E' '<train><--preset><Edges>'
    touch c.txt c.engram e.txt e.webp
    expectZsh 'engram-cli predict c' '<predict><c.engram>'
    for command in predict explain; do
        expectZsh "engram-cli $command c.engram e" "<$command><c.engram><e.webp>"
    done
    expectZsh 'engram-cli bits e' '<bits><e.webp>'
    expectZsh 'engram-cli mind c.engram --picture e' '<mind><c.engram><--picture><e.webp>'
    expectZsh 'engram --bol' '<--bold>'
else
    echo "Left out: zsh, which is not installed."
fi
echo "The completions offer what they should."
