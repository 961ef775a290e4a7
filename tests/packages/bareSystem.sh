#!/usr/bin/env bash
# bareSystem.sh PACKAGES: installs the package of the programs into a bare Debian, does the main job there as an ordinary
# user, without and with a window, and removes it without a trace.
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

mkdir "$system/packages"
cp "$packages"/engram_*.deb "$system/packages"
within "$system" apt-get -qq update
# What it depends on first: what is new after that is Engram's.
within "$system" sh -ec '
    depends=$(dpkg-deb -f /packages/engram_*.deb Depends)
    printf "Package: needed\nVersion: 1\nArchitecture: all\nMaintainer: none <none@localhost>\nDescription: what it needs\nDepends: %s\n" "$depends" >/tmp/control
    mkdir -p /tmp/needed/DEBIAN && mv /tmp/control /tmp/needed/DEBIAN/control
    dpkg-deb --build /tmp/needed /packages/needed.deb >/dev/null && rm -rf /tmp/needed
    apt-get -qq -y --no-install-recommends install /packages/needed.deb >/dev/null 2>&1'
within "$system" useradd -m person
listing >"$system.before"
within "$system" apt-get -qq -y -o Dir::Log::Terminal= --no-install-recommends install /packages/"$(basename "$packages"/engram_*.deb)" >/dev/null

cat >"$system/tmp/job" <<'JOB'
set -eu
cd "$(mktemp -d)"
[ "$(id -un)" = person ]
engram --version && engram-cli --version
engram-cli train --fonts all --samples 300 -o a.engram
engram-cli test a.engram --count 200 --json >report.json
correct=$(sed -n 's/.*"correct": \([0-9]*\).*/\1/p' report.json)
[ "$correct" -gt 110 ] || { echo "reads only $correct of 200 digits"; exit 1; }
QT_QPA_PLATFORM=offscreen engram --screenshot window.png
[ "$(wc -c <window.png)" -gt 20000 ] || { echo "the picture of the window is empty"; exit 1; }
if said=$(engram 2>&1); then echo "opened a window where there is none"; exit 1; fi
case $said in "engram: no display can be reached"*) ;; *) echo "without a display it says: $said"; exit 1 ;; esac
cd / && rm -rf "$OLDPWD"
JOB
within "$system" su person -s /bin/sh -c 'XDG_RUNTIME_DIR= sh /tmp/job'
rm "$system/tmp/job"

within "$system" apt-get -qq -y -o Dir::Log::Terminal= purge engram >/dev/null
within "$system" sh -c 'rm -rf /home/person/.[a-z]*/* /tmp/* /home/person/.cache /home/person/.local /home/person/.config'
listing >"$system.after"
left=$(comm -13 "$system.before" "$system.after")
rm -f "$system.before" "$system.after" "$system.log"
[ -z "$left" ] || die "left behind after it was removed:
$left"
echo "Installed into a bare $suite, taught, tested, shown, and removed without a trace."
