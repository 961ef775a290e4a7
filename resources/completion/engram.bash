# Completion of engram for bash. Made by scripts/make-manual.

# _engram_value KIND [WORD...]: completes the word that is typed as a value of that kind.
_engram_value()
{
    local kind=$1 pattern
    shift
    case $kind in
    words) mapfile -t COMPREPLY < <(compgen -W "$*" -- "$cur") ;;
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
        _engram_value files ;;
    esac
}
complete -F _engram engram
