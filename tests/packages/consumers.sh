#!/usr/bin/env bash
# consumers.sh BUILD: installs a build and builds upon it as others would: the examples by find_package, one of them by
# pkg-config, and a project that takes the sources in by add_subdirectory or FetchContent.
source "$(dirname "${BASH_SOURCE[0]}")/common"
build=$(realpath "$1")
work=$root/build/consumers
remakeFolder "$work"
prefix=$work/prefix
keepManifest "$build"
cmake --install "$build" --prefix "$prefix" >/dev/null
export XDG_DATA_DIRS=$prefix/share
unset ENGRAM_DATA_DIR ENGRAM_FONTS_DIR

# judge PROGRAM PATTERN: what an example says.
judge()
{
    local said
    said=$("$1") || die "$1 failed: $said"
    grep -qE "$2" <<<"$said" || die "$1 says: $said"
}

echo "find_package"
cmake -S "$root/examples" -B "$work/examples" -G Ninja "-DCMAKE_PREFIX_PATH=$prefix" -DCMAKE_BUILD_TYPE=Release >/dev/null
cmake --build "$work/examples"
judge "$work/examples/teachAndAsk" '^[0-9]+ of 200 right$'
judge "$work/examples/explainAnswer" '^[0-9.]+ % from MNIST train [0-9,]+, a [0-9]$'
judge "$work/examples/learningCurve" '^ *1000 lessons: 0\.[0-9]+'

echo "pkg-config"
export PKG_CONFIG_PATH
PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name engram.pc)")
# Without quotes: a word an option.
"${CXX:-c++}" "$root/examples/teachAndAsk.cpp" $(pkg-config --cflags --libs engram) -o "$work/byPkgConfig"
judge "$work/byPkgConfig" '^[0-9]+ of 200 right$'

for way in add_subdirectory FetchContent; do
    echo "$way"
    cmake -S "$root/tests/packages/consumer" -B "$work/$way" -G Ninja "-DENGRAM_SOURCE=$root" "-DWAY=$way" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=0 >"$work/$way.log" \
        || { cat "$work/$way.log"; die "$way does not configure"; }
    ! ninja -C "$work/$way" -t targets all | grep -E '^(test_|bin/engram|gui_tests)' || die "$way builds more than the library"
    cmake --install "$work/$way" --prefix "$work/$way/installed" >/dev/null 2>&1 || true
    [ ! -e "$work/$way/installed" ] || die "$way installs Engram together with the project that uses it"
done
cmake --build "$work/FetchContent" >"$work/log" || { cat "$work/log"; die "the project does not build"; }
judge "$work/FetchContent/bin/consumer" '^engrams: 10$'
XDG_DATA_DIRS=/nowhere judge "$work/FetchContent/bin/consumer" '^MNIST: found$'
echo "The examples and the consumers build and do what they say."
