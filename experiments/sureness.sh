#!/bin/sh
# What sureness is told by: for every preset and number of lessons, how many answers of each margin were right, on the
# last 10,000 training pictures. Writes sureness.csv, whose numbers src/training/surenessCounts.h holds.
#
#     experiments/sureness.sh [ENGRAM-CLI]
set -eu
cli=${1:-engram-cli}
folder=$(dirname "$0")

count() { # PRESET LESSONS DRAWS QUESTIONS
    "$cli" sureness --preset "$1" --lessons "$2" --draws "$3" --count "$4"
}

{
    echo preset,lessons,upTo,answers,right
    for preset in Patchwork "Patchwork Edges"; do
        count "$preset" 60 40 500
        count "$preset" 300 10 2000
        if [ "$preset" = Patchwork ]; then count "$preset" 1000 6 10000; else count "$preset" 1000 3 10000; fi
        count "$preset" 10000 1 10000
        count "$preset" 50000 1 10000
    done
    for preset in Upright Edges; do
        count "$preset" 60 40 500
        count "$preset" 300 10 2000
        count "$preset" 1000 6 10000
        count "$preset" 10000 1 10000
        if [ "$preset" = Upright ]; then count "$preset" 50000 1 10000; fi
    done
    for preset in Classic Deskewed Grey Thermometer; do
        count "$preset" 60 40 500
        count "$preset" 300 10 1000
        count "$preset" 1000 10 2000
        count "$preset" 10000 1 5000
    done
} > "$folder/sureness.csv.part"
mv "$folder/sureness.csv.part" "$folder/sureness.csv"
