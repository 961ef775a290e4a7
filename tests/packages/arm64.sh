#!/usr/bin/env bash
# arm64.sh ENGRAM_CLI: engram-cli, built for ARM64 by Debian's cross compiler, gives under emulation what ENGRAM_CLI of this
# machine gives: the same agent files, byte for byte, and the same answers.
source "$(dirname "${BASH_SOURCE[0]}")/common"
native=$(realpath "$1")
system=$root/build/arm64
[ "$(dpkg --print-architecture)" = amd64 ] || leaveOut "it compares ARM64 with x86-64, and this is neither's cross compiler"
makeSystem "$system" bookworm --include=ca-certificates

within "$system" sh -ec '
    dpkg --add-architecture arm64
    apt-get -qq update
    apt-get -qq -y --no-install-recommends install g++-aarch64-linux-gnu cmake ninja-build pkg-config qemu-user-static \
        libexpected-dev libcli11-dev nlohmann-json3-dev libeigen3-dev libutfcpp-dev zlib1g-dev:arm64 libssl-dev:arm64 \
        libgif-dev:arm64 libjpeg-dev:arm64 libpng-dev:arm64 libwebp-dev:arm64 libzip-dev:arm64 libpugixml-dev:arm64 \
        libhwy-dev:arm64 libtbb-dev:arm64 libstdc++6:arm64 >/dev/null 2>&1' \
    || leaveOut "Debian's cross compiler or the libraries for ARM64 could not be installed"

mkdir "$system/engram"
tar -C "$root" --exclude=./build --exclude=./.git -cf - . | tar -C "$system/engram" -xf -
within "$system" sh -ec '
    export PKG_CONFIG_LIBDIR=/usr/lib/aarch64-linux-gnu/pkgconfig:/usr/share/pkgconfig
    cmake -S /engram -B /build -G Ninja -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=aarch64 \
        -DCMAKE_CXX_COMPILER=aarch64-linux-gnu-g++ -DCMAKE_CXX_FLAGS=-Wno-psabi -DCMAKE_BUILD_TYPE=Release -DCMAKE_UNITY_BUILD=ON \
        -DCMAKE_UNITY_BUILD_BATCH_SIZE=16 -DENGRAM_WERROR=ON -DENGRAM_GUI=OFF -DENGRAM_TESTS=OFF >/dev/null
    cmake --build /build -j "$(nproc)" --target engram_cli' >"$system.log" 2>&1 || { cat "$system.log"; die "it does not build for ARM64"; }

# Every preset: the same lessons give the same file, the same questions the same answers.
mapfile -t presets < <("$native" train --help | sed -n 's/^ *--preset .*{\(.*\)}.*/\1/p' | tr , '\n')
[ "${#presets[@]}" -ge 8 ] || die "of the presets, the help of train names only: ${presets[*]}"
work=$system/answers
mkdir -p "$work/native" "$work/arm64"
kernel=$(within "$system" qemu-aarch64-static /build/bin/engram-cli bench --lessons 30 --questions 2 --json | sed -n 's/.*"kernel": "\(.*\)".*/\1/p')
[ -n "$kernel" ] && [ "$kernel" != scalar ] || die "on ARM64 the kernel is '${kernel:-none}'"
for preset in "${presets[@]}"; do
    train=(train --preset "$preset" --samples 300 --fonts Kristi --seed 3 -o a.engram)
    ask=(test a.engram --count 40 --json)
    (cd "$work/native" && "$native" "${train[@]}" >/dev/null && "$native" "${ask[@]}" >answers.json)
    within "$system" sh -ec 'cd /answers/arm64 && qemu-aarch64-static /build/bin/engram-cli "$@" >/dev/null' sh "${train[@]}"
    within "$system" sh -ec 'cd /answers/arm64 && qemu-aarch64-static /build/bin/engram-cli "$@" >answers.json' sh "${ask[@]}"
    cmp "$work/native/a.engram" "$work/arm64/a.engram" || die "$preset: the agents differ"
    for machine in native arm64; do # but when it was asked, and how long it took
        sed -i '/"seconds"/d; /"when"/d' "$work/$machine/answers.json"
    done
    cmp "$work/native/answers.json" "$work/arm64/answers.json" || die "$preset: the answers differ"
    echo "$preset: the same bytes, the same answers."
done
rm -f "$system.log"
echo "ARM64 ($kernel, emulated): ${#presets[@]} presets give the bytes and the answers of this machine."
