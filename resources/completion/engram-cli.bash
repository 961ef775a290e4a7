# Completion of engram-cli for bash. Made by scripts/make-manual.

# _engram_value KIND [WORD...]: completes the word that is typed as a value of that kind.
_engram_value()
{
    local kind=$1 pattern typed word
    shift
    case $kind in
    words) # of several words each; what is typed may be quoted, and what is offered must be
        typed=${cur//\\/}
        typed=${typed#[\"\']}
        for word; do
            [[ $word == "$typed"* ]] || continue
            [[ $cur == [\"\']* ]] || printf -v word %q "$word"
            COMPREPLY+=("$word")
        done ;;
    files)
        compopt -o filenames 2>/dev/null
        pattern=$(IFS='|'; echo "$*")
        if [ -n "$pattern" ]; then
            mapfile -t COMPREPLY < <(compgen -d -- "$cur"; shopt -s extglob; compgen -f -X "!*.@($pattern)" -- "$cur")
        else
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        fi ;;
    *) COMPREPLY=() ;;
    esac
}

# _engram_place FIRST OPTION...: how many words, from that of the number FIRST to the one that is typed, are neither an
# option nor the value of an OPTION.
_engram_place()
{
    local at=$1 place=0
    shift
    for ((; at < COMP_CWORD; at++)); do
        case " $* " in *" ${COMP_WORDS[at]} "*) at=$((at + 1)); continue ;; esac
        [[ ${COMP_WORDS[at]} == -* ]] || place=$((place + 1))
    done
    echo "$place"
}

_engram_cli()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=
    COMPREPLY=()
    [ "$COMP_CWORD" -le 1 ] || command=${COMP_WORDS[1]}
    case $command in
    '') _engram_value words train test compare curve predict explain story log mind info verify bits wiring convert pairs experiment bench sureness -h --help -v --version; return ;;
    train)
        case $prev in
        --mnist) _engram_value files; return ;;
        --samples) _engram_value anything; return ;;
        --labels) _engram_value files; return ;;
        --fonts) _engram_value anything; return ;;
        --font-sheet) _engram_value files; return ;;
        --preset) _engram_value words Patchwork 'Patchwork Edges' Edges Upright Thermometer Deskewed Grey Classic; return ;;
        --threshold) _engram_value anything; return ;;
        --connector) _engram_value anything; return ;;
        --memories) _engram_value anything; return ;;
        --context) _engram_value words iconic reset sequence; return ;;
        --agent) _engram_value files engram; return ;;
        --seed) _engram_value anything; return ;;
        --agent-seed) _engram_value anything; return ;;
        --threads) _engram_value anything; return ;;
        -o|--output) _engram_value files; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --mnist --samples --balanced --turn-over --no-turn-over --transpose --no-transpose --labels --fonts --font-sheet --preset --threshold --connector --memories --context --agent --seed --agent-seed --threads --again --no-story -o --output --json; return ;;
        esac
        _engram_value nothing ;;
    test)
        case $prev in
        --mnist) _engram_value files; return ;;
        --labels) _engram_value files; return ;;
        --part) _engram_value anything; return ;;
        --count) _engram_value anything; return ;;
        --seed) _engram_value anything; return ;;
        --steps) _engram_value anything; return ;;
        --threads) _engram_value anything; return ;;
        -o|--output) _engram_value files; return ;;
        --costliest) _engram_value anything; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --mnist --turn-over --no-turn-over --transpose --no-transpose --labels --part --count --seed --steps --threads -o --output --no-sureness --costliest --json --csv; return ;;
        esac
        case $(_engram_place 2 --mnist --labels --part --count --seed --steps --threads -o --output --costliest) in
        0) _engram_value files engram ;;
        esac ;;
    compare)
        case $prev in
        --mnist) _engram_value files; return ;;
        --labels) _engram_value files; return ;;
        --part) _engram_value anything; return ;;
        --count) _engram_value anything; return ;;
        --seed) _engram_value anything; return ;;
        --steps) _engram_value anything; return ;;
        --threads) _engram_value anything; return ;;
        -o|--output) _engram_value files; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --mnist --turn-over --no-turn-over --transpose --no-transpose --labels --part --count --seed --steps --threads -o --output --log --json --csv; return ;;
        esac
        case $(_engram_place 2 --mnist --labels --part --count --seed --steps --threads -o --output) in
        0) _engram_value files engram ;;
        1) _engram_value files engram ;;
        esac ;;
    curve)
        case $prev in
        --preset) _engram_value words Patchwork 'Patchwork Edges' Edges Upright Thermometer Deskewed Grey Classic; return ;;
        --agent) _engram_value files engram; return ;;
        --lessons) _engram_value anything; return ;;
        --draws) _engram_value anything; return ;;
        --seed) _engram_value anything; return ;;
        --count) _engram_value anything; return ;;
        --steps) _engram_value anything; return ;;
        --mnist) _engram_value files; return ;;
        --labels) _engram_value files; return ;;
        --threads) _engram_value anything; return ;;
        --from) _engram_value anything; return ;;
        -o|--output) _engram_value files; return ;;
        --log) _engram_value anything; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --preset --agent --lessons --balanced --draws --seed --count --steps --mnist --turn-over --no-turn-over --transpose --no-transpose --labels --threads --from -o --output --published --log --json --csv; return ;;
        esac
        _engram_value nothing ;;
    predict)
        case $prev in
        --ink) _engram_value words auto light dark; return ;;
        --steps) _engram_value anything; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --ink --invert --normalise --no-normalise --one-digit --steps --json; return ;;
        esac
        case $(_engram_place 2 --ink --steps) in
        0) _engram_value files engram ;;
        *) _engram_value files jpg jpeg png webp bmp gif pbm pgm ppm ;;
        esac ;;
    explain)
        case $prev in
        --ink) _engram_value words auto light dark; return ;;
        --neuron) _engram_value anything; return ;;
        --layer) _engram_value words state output; return ;;
        --nearest) _engram_value anything; return ;;
        --steps) _engram_value anything; return ;;
        --step) _engram_value anything; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --ink --invert --normalise --no-normalise --neuron --layer --nearest --steps --step --json; return ;;
        esac
        case $(_engram_place 2 --ink --neuron --layer --nearest --steps --step) in
        0) _engram_value files engram ;;
        1) _engram_value files jpg jpeg png webp bmp gif pbm pgm ppm ;;
        esac ;;
    story)
        case $prev in
        esac
        case $cur in
        -*) _engram_value words -h --help --json --csv; return ;;
        esac
        case $(_engram_place 2) in
        0) _engram_value files engram ;;
        esac ;;
    log)
        case $prev in
        esac
        case $cur in
        -*) _engram_value words -h --help --json --csv; return ;;
        esac
        case $(_engram_place 2) in
        0) _engram_value files engram ;;
        esac ;;
    mind)
        case $prev in
        --pixel) _engram_value anything; return ;;
        --imagine) _engram_value words noise label upper lower left right; return ;;
        --digit) _engram_value anything; return ;;
        --picture) _engram_value files jpg jpeg png webp bmp gif pbm pgm ppm; return ;;
        --steps) _engram_value anything; return ;;
        --seed) _engram_value anything; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --pixel --imagine --digit --picture --steps --seed --json; return ;;
        esac
        case $(_engram_place 2 --pixel --imagine --digit --picture --steps --seed) in
        0) _engram_value files engram ;;
        esac ;;
    info)
        case $prev in
        --labels) _engram_value files; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --json --turn-over --no-turn-over --transpose --no-transpose --labels; return ;;
        esac
        case $(_engram_place 2 --labels) in
        0) _engram_value files ;;
        esac ;;
    verify)
        case $prev in
        esac
        case $cur in
        -*) _engram_value words -h --help --json; return ;;
        esac
        case $(_engram_place 2) in
        *) _engram_value files engram ;;
        esac ;;
    bits)
        case $prev in
        --preset) _engram_value words Patchwork 'Patchwork Edges' Edges Upright Thermometer Deskewed Grey Classic; return ;;
        --threshold) _engram_value anything; return ;;
        --ink) _engram_value words auto light dark; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --preset --threshold --ink --invert --normalise --no-normalise --json; return ;;
        esac
        case $(_engram_place 2 --preset --threshold --ink) in
        0) _engram_value files jpg jpeg png webp bmp gif pbm pgm ppm ;;
        esac ;;
    wiring)
        case $prev in
        --inputs) _engram_value anything; return ;;
        --outputs) _engram_value anything; return ;;
        --controls) _engram_value anything; return ;;
        --connector) _engram_value anything; return ;;
        --seed) _engram_value anything; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --inputs --outputs --controls --connector --seed --json; return ;;
        esac
        _engram_value nothing ;;
    convert)
        case $prev in
        --labels) _engram_value files; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --turn-over --no-turn-over --transpose --no-transpose --labels; return ;;
        esac
        case $(_engram_place 2 --labels) in
        0) _engram_value files ;;
        1) _engram_value files ;;
        esac ;;
    pairs)
        case $prev in
        --mnist) _engram_value files; return ;;
        --part) _engram_value files; return ;;
        --count) _engram_value anything; return ;;
        --labels) _engram_value files; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --mnist --part --count --alike --json --turn-over --no-turn-over --transpose --no-transpose --labels; return ;;
        esac
        _engram_value nothing ;;
    experiment)
        case $prev in
        --mnist) _engram_value files; return ;;
        -o|--output) _engram_value files; return ;;
        --threads) _engram_value anything; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --mnist -o --output --threads --fresh --json --csv; return ;;
        esac
        case $(_engram_place 2 --mnist -o --output --threads) in
        0) _engram_value files ;;
        esac ;;
    bench)
        case $prev in
        --lessons) _engram_value anything; return ;;
        --questions) _engram_value anything; return ;;
        --steps) _engram_value anything; return ;;
        --threads) _engram_value anything; return ;;
        --seed) _engram_value anything; return ;;
        --mnist) _engram_value files; return ;;
        --preset) _engram_value words Patchwork 'Patchwork Edges' Edges Upright Thermometer Deskewed Grey Classic; return ;;
        --threshold) _engram_value anything; return ;;
        --connector) _engram_value anything; return ;;
        --memories) _engram_value anything; return ;;
        --context) _engram_value words iconic reset sequence; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --lessons --questions --steps --threads --seed --mnist --preset --threshold --connector --memories --context --json; return ;;
        esac
        _engram_value nothing ;;
    sureness)
        case $prev in
        --preset) _engram_value words Patchwork 'Patchwork Edges' Edges Upright Thermometer Deskewed Grey Classic; return ;;
        --lessons) _engram_value anything; return ;;
        --draws) _engram_value anything; return ;;
        --count) _engram_value anything; return ;;
        --threads) _engram_value anything; return ;;
        --mnist) _engram_value files; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help --preset --lessons --draws --count --threads --mnist; return ;;
        esac
        _engram_value nothing ;;
    esac
}
complete -F _engram_cli engram-cli
