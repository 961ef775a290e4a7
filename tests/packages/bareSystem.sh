#!/usr/bin/env bash
# bareSystem.sh PACKAGES: installs the package of the programs into a bare Debian, does the main job there as an ordinary
# user, without and with a window, and removes it without a trace; then likewise the package of the library, upon which the
# examples are built.
source "$(dirname "${BASH_SOURCE[0]}")/common"
packages=$(realpath "$1")
system=$root/build/bareSystem
suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
[ "$(. /etc/os-release && echo "$ID")" = debian ] || leaveOut "the packages were built for this system, which is not Debian"
makeSystem "$system" "$suite"

# The files of a package manager at work are not a trace of Engram, nor are caches that other packages make of all there is.
listing()
{
    within "$system" find / -xdev -not -path '/proc/*' \
        -not -path '/var/lib/dpkg/*' -not -path '/var/lib/apt/*' -not -path '/var/cache/*' -not -path '/var/log/*' \
        -not -path '/usr/share/mime/*' -not -path '/usr/share/applications/mimeinfo.cache' -not -path '/packages/*' | sort
}

# dependencies PACKAGE: what a package says that it needs.
dependencies()
{
    dpkg-deb -f "$packages"/"$1"_*.deb Depends
}

# need NAME DEPENDS: installs what is asked for, and nothing that is only recommended.
need()
{
    within "$system" sh -ec '
        printf "Package: %s\nVersion: 1\nArchitecture: all\nMaintainer: none <none@localhost>\nDescription: what it needs\nDepends: %s\n" "$1" "$2" >/tmp/control
        mkdir -p /tmp/needed/DEBIAN && mv /tmp/control /tmp/needed/DEBIAN/control
        dpkg-deb --build /tmp/needed /packages/needed.deb >/dev/null && rm -rf /tmp/needed
        apt-get -qq -y --no-install-recommends install /packages/needed.deb >/dev/null 2>&1' sh "$1" "$2"
}

# use PACKAGE...: installs packages, does the job in /packages/job as an ordinary user, and sees that nothing is left when they are
# purged. What they depend on is there before: what is new is Engram's.
use()
{
    local left files=()
    for package in "$@"; do
        files+=(/packages/"$(basename "$packages"/"$package"_*.deb)")
    done
    listing >"$system/packages/before"
    within "$system" apt-get -qq -y -o Dir::Log::Terminal= --no-install-recommends install "${files[@]}" >/dev/null
    within "$system" su person -s /bin/sh -c 'XDG_RUNTIME_DIR= sh /packages/job'
    within "$system" apt-get -qq -y -o Dir::Log::Terminal= purge "$@" >/dev/null
    within "$system" sh -c 'rm -rf /home/person/.[a-z]*/* /tmp/* /home/person/.cache /home/person/.local /home/person/.config'
    listing >"$system/packages/after"
    left=$(comm -13 "$system/packages/before" "$system/packages/after")
    [ -z "$left" ] || die "left behind after $* was removed:
$left"
}

mkdir "$system/packages"
cp "$packages"/engram_*.deb "$packages"/libengram-dev_*.deb "$system/packages"
within "$system" apt-get -qq update
within "$system" useradd -m person
need engram-needs "$(dependencies engram)"
cat >"$system/packages/job" <<'JOB'
set -eu
cd "$(mktemp -d)"
[ "$(id -un)" = person ]
engram --version && engram-cli --version
engram-cli train --fonts all --samples 300 -o a.engram
engram-cli test a.engram --count 200 --json >report.json
correct=$(sed -n 's/^  "correct": \([0-9]*\).*/\1/p' report.json) # of all; those of a digit stand further in
[ "$correct" -gt 110 ] || { echo "reads only $correct of 200 digits"; exit 1; }
QT_QPA_PLATFORM=offscreen engram --screenshot window.png
[ "$(wc -c <window.png)" -gt 20000 ] || { echo "the picture of the window is empty"; exit 1; }
if said=$(engram 2>&1); then echo "opened a window where there is none"; exit 1; fi
case $said in "engram: no display can be reached"*) ;; *) echo "without a display it says: $said"; exit 1 ;; esac
cd / && rm -rf "$OLDPWD"
JOB
use engram
echo "Installed into a bare $suite, taught, tested, shown, and removed without a trace."

# A compiler and CMake are a programmer's own; every library comes because the package asks for it.
need library-needs "g++, cmake, ninja-build, $(dependencies libengram-dev)"
cp -r "$root/examples" "$system/packages/examples"
cat >"$system/packages/job" <<'JOB'
set -eu
cd "$(mktemp -d)"
cmake -S /packages/examples -B build -G Ninja -DCMAKE_BUILD_TYPE=Release >log 2>&1 && cmake --build build >>log 2>&1 || { cat log; exit 1; }
said=$(build/teachAndAsk)
echo "find_package: $said"
echo "$said" | grep -qE '^[0-9]+ of 200 right$'
c++ /packages/examples/teachAndAsk.cpp $(pkg-config --cflags --libs engram) -o byPkgConfig
[ "$(./byPkgConfig)" = "$said" ] || { echo "built by pkg-config it says: $(./byPkgConfig)"; exit 1; }
cd / && rm -rf "$OLDPWD"
JOB
use engram libengram-dev
rm -f "$system.log"
echo "The library was installed there, the examples were built by find_package and pkg-config, and it was removed without a trace."
