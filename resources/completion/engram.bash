# Completion of engram for bash. Made by scripts/make-manual.

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

_engram()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=
    COMPREPLY=()
    case $command in
    '')
        case $prev in
        --screenshot) _engram_value files; return ;;
        --language) _engram_value anything; return ;;
        --render-font) _engram_value anything; return ;;
        --name) _engram_value anything; return ;;
        --source) _engram_value anything; return ;;
        --licence) _engram_value anything; return ;;
        -o|--output) _engram_value files; return ;;
        esac
        case $cur in
        -*) _engram_value words -h --help -v --version --screenshot --language --new --check-display --render-font --bold --name --source --licence -o --output; return ;;
        esac
        case $(_engram_place 1 --screenshot --language --render-font --name --source --licence -o --output) in
        0) _engram_value files ;;
        esac ;;
    esac
}
complete -F _engram engram
