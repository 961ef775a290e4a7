#!/bin/sh
# What sureness is told by: for every preset and number of lessons, how many answers of each margin were right, on the
# last 10,000 training pictures, after lessons in which every digit is. Writes sureness.csv, whose numbers
# src/training/surenessCounts.h holds.
#
#     experiments/sureness.sh [ENGRAM-CLI]
set -eu
cli=${1:-engram-cli}
folder=$(dirname "$0")

count() { # PRESET LESSONS DRAWS QUESTIONS
    "$cli" sureness --preset "$1" --lessons "$2" --draws "$3" --count "$4"
}

# Few lessons, as a hand teaches them: what is found varies with the draw, hence many draws and few questions in each.
few() { # PRESET QUESTIONS, of 60 lessons
    count "$1" 10 500 $(($2 / 5))
    count "$1" 20 250 $(($2 / 5))
    count "$1" 30 200 $(($2 / 4))
    count "$1" 60 100 "$2"
    count "$1" 120 100 $(($2 / 2))
}

{
    echo preset,lessons,upTo,answers,right
    for preset in Patchwork "Patchwork Edges"; do
        few "$preset" 200
        count "$preset" 300 10 2000
        if [ "$preset" = Patchwork ]; then count "$preset" 1000 6 10000; else count "$preset" 1000 3 10000; fi
        count "$preset" 10000 1 10000
        count "$preset" 50000 1 10000
    done
    for preset in Upright Edges; do
        few "$preset" 200
        count "$preset" 300 10 2000
        count "$preset" 1000 6 10000
        count "$preset" 10000 1 10000
        if [ "$preset" = Upright ]; then count "$preset" 50000 1 10000; fi
    done
    for preset in Classic Deskewed Grey Thermometer; do
        few "$preset" 100
        count "$preset" 300 10 1000
        count "$preset" 1000 10 2000
        count "$preset" 10000 1 5000
    done
} > "$folder/sureness.csv.part"
mv "$folder/sureness.csv.part" "$folder/sureness.csv"
