#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `dev` does where something is missing, tried with tools that only pretend, in TAP.
# Usage: test-dev.sh PATH_OF_DEV

set -eu

dev=$1
count=0
scratch=$(mktemp -d "${TMPDIR:-/tmp}/test-dev.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
unset SOLEUS_DEV_INSIDE

# --- The pretended system -----------------------------------------------------------------------

# Writes a command of the pretended system; its text comes on standard input.
fake () {
  { printf '#!/bin/sh\n' && cat; } >"$scratch/bin/$1"
  chmod +x "$scratch/bin/$1"
}

free_mib () {
  echo "echo 'Filesystem Size Used Free'; echo 'disk 0 0 $1 0% /'" | fake df
}

# Debian 12 as root: apt is there and too old, mmdebstrap and bubblewrap work, the disk is empty.
# What they are told lies in $scratch/calls and $scratch/entered.
begin () {
  name=$1
  rm -rf "${scratch:?}"/*
  mkdir "$scratch/bin" "$scratch/home" "$scratch/project"
  cp "$dev" "$scratch/project/dev"
  for tool in sh awk cat cut dirname env find flock getent grep head mkdir mktemp mv paste \
    readlink rm sed sha256sum sleep sort sync tail touch uname; do
    ln -s "$(command -v "$tool")" "$scratch/bin/$tool"
  done
  echo 'echo 0' | fake id
  free_mib 90000
  echo 'echo "  Candidate: 4.8.3"' | fake apt-cache
  echo "[ \"\$4\" = 0 ]" | fake dpkg
  echo "echo \"\$*\" >>'$scratch/calls'" | fake apt-get
  echo 'shift; exec "$@"' | fake unshare
  fake mmdebstrap <<END
echo "\$*" >>'$scratch/calls'
for target in "\$@"; do :; done
mkdir -p "\$target/usr"
[ ! -p '$scratch/gate' ] || read -r word <'$scratch/gate'
END
  fake bwrap <<END
for last in "\$@"; do :; done
[ "\$last" = true ] || printf '%s\n' "\$@" >'$scratch/entered'
END
}

# Runs dev there: its output is in $scratch/out and $scratch/err, its status in $status.
call () {
  status=0
  env -i PATH="$scratch/bin" HOME="$scratch/home" "$scratch/project/dev" "$@" \
    >"$scratch/out" 2>"$scratch/err" </dev/null || status=$?
}

# --- Verdicts -----------------------------------------------------------------------------------

# verdict COMMAND...: the test that began passes when COMMAND succeeds.
verdict () {
  count=$((count + 1))
  if "$@"; then
    printf 'ok %s %s\n' "$count" "$name"
  else
    printf 'not ok %s %s\n' "$count" "$name"
    sed 's/^/# out: /' "$scratch/out"
    sed 's/^/# err: /' "$scratch/err"
    find "$scratch/home" | sed 's/^/# /'
  fi
}

# Failed, wrote nothing on standard output, and its last line of errors matches; where nothing was
# begun, that is its only line.
told () {
  [ "$status" -ne 0 ] && [ ! -s "$scratch/out" ] && tail -n 1 "$scratch/err" | grep -q "$1" &&
    [ "$(wc -l <"$scratch/err")" -le "${2:-1}" ]
}

roots () {
  find "$scratch/home" -name 'debian-*' -type d | wc -l
}

nothing_left () {
  [ "$(roots)" -eq 0 ] && [ ! -e "$scratch/entered" ]
}

entered () {
  [ "$status" -eq 0 ] && [ "$(roots)" -eq 1 ] && [ -s "$scratch/entered" ] && ! left_over
}

left_over () {
  find "$scratch/home" -name '*.part' | grep -q .
}

calls () {
  grep -c "$1" "$scratch/calls" || :
}

# --- The tests ----------------------------------------------------------------------------------

printf 'TAP version 14\n'

begin 'an unknown command is named, with where to look'
call dance
verdict told "no command 'dance'.*dev help"

begin 'help is on standard output'
call help
helped () { [ "$status" -eq 0 ] && grep -q '^  test ' "$scratch/out" && [ ! -s "$scratch/err" ]; }
verdict helped

begin 'an old system gets a root, and the command goes on in it'
call run --list 'two words'
passed_on () {
  entered && [ "$(tail -n 3 "$scratch/entered" | paste -s -d '|')" = 'run|--list|two words' ]
}
verdict passed_on

begin 'a second call makes nothing'
call build
call build
made_once () { entered && [ "$(calls trixie)" -eq 1 ] && [ ! -s "$scratch/err" ]; }
verdict made_once

begin 'a changed list of packages makes a new root'
call build
sed -i 's/^recipe=.*/recipe=changed/' "$scratch/project/dev"
call build
made_anew () { [ "$(roots)" -eq 2 ] && [ "$(calls trixie)" -eq 2 ]; }
verdict made_anew

begin 'an interrupted root is neither used nor kept'
call build
whole=$(find "$scratch/home" -name 'debian-*' -type d)
mv "$whole" "$whole.part"
rm "$scratch/entered"
call build
verdict entered

begin 'two calls at once make one root'
mkfifo "$scratch/gate"
(call build && cp "$scratch/entered" "$scratch/first") &
until [ -s "$scratch/calls" ]; do sleep 0.1; done
env -i PATH="$scratch/bin" HOME="$scratch/home" "$scratch/project/dev" shell second \
  >"$scratch/out" 2>"$scratch/waiting" </dev/null &
second=$!
until grep -q waiting "$scratch/waiting"; do sleep 0.1; done
echo go >"$scratch/gate"
status=0
wait "$second" || status=$?
wait
waited () { entered && [ "$(calls trixie)" -eq 1 ]; }
verdict waited

begin 'a killed call leaves nothing that is taken for a root'
mkfifo "$scratch/gate"
env -i PATH="$scratch/bin" HOME="$scratch/home" "$scratch/project/dev" build 2>"$scratch/err" &
killed=$!
until [ -s "$scratch/calls" ]; do sleep 0.1; done
kill -9 "$killed"
wait "$killed" 2>/dev/null || :
echo go >"$scratch/gate"
rm "$scratch/gate"
call build
made_again () { entered && [ "$(calls trixie)" -eq 2 ]; }
verdict made_again

begin 'without a network the message says so'
echo "echo 'E: Temporary failure resolving a host'; exit 1" | fake mmdebstrap
call build
no_network () { told 'check the network, then try again' 2 && nothing_left; }
verdict no_network

begin 'a disk that becomes full is named, and the rest removed'
fake mmdebstrap <<'END'
for target in "$@"; do :; done
mkdir -p "$target/usr"
echo 'dpkg: error: No space left on device'
exit 1
END
call build
became_full () { told 'disk became full: free [0-9]* MiB' 2 && nothing_left; }
verdict became_full

begin 'a disk that is too full is named before anything is made'
free_mib 100
call build
too_full () { told 'too full.*100 MiB are free' && nothing_left && [ ! -e "$scratch/calls" ]; }
verdict too_full

begin 'another failure of mmdebstrap names its log'
echo "echo 'E: surprise'; exit 1" | fake mmdebstrap
call build
surprised () { told 'see .*/root.log' 2 && nothing_left; }
verdict surprised

begin 'without a display the message says what to do'
sed -n '/^say () {/,/^}/p; /^explain_no_display () {/,/^}/p' "$scratch/project/dev" >"$scratch/parts"
echo explain_no_display >>"$scratch/parts"
explain () {
  env -i PATH="$PATH" "$@" sh "$scratch/parts" 2>&1
}
explained () {
  explain | grep -q 'neither DISPLAY nor WAYLAND_DISPLAY is set' &&
    explain DISPLAY=:99 | grep -q 'no display answers at :99' &&
    explain | grep -q 'in a terminal of a desktop' && explain | grep -q 'dev run --help'
}
verdict explained

begin 'forbidden namespaces are told before a root is made'
echo 'exit 1' | fake bwrap
call build
forbidden () { told 'namespaces' && nothing_left && [ ! -e "$scratch/calls" ]; }
verdict forbidden

begin 'missing tools without root rights: the message has the command'
echo 'echo 1000' | fake id
rm "$scratch/bin/mmdebstrap"
call build
no_rights () { told 'needs root rights; as root, run: apt-get install mmdebstrap' && nothing_left; }
verdict no_rights

begin 'missing tools are installed by root'
rm "$scratch/bin/mmdebstrap"
call build
asked () { grep -q 'install.* mmdebstrap' "$scratch/calls"; }
verdict asked

begin 'packages that apt cannot bring are told, with the log'
rm "$scratch/bin/mmdebstrap"
echo 'case $* in *install*) exit 100 ;; esac' | fake apt-get
call build
apt_failed () { told 'apt failed: check the network' 3 && nothing_left; }
verdict apt_failed

begin 'an unknown distribution is told what to install'
rm "$scratch/bin/apt-get"
call build
unknown () { told 'no package manager.*install .*meson.*gtk4>=4.18' && nothing_left; }
verdict unknown

begin 'a known one whose packages are too old is told what lacks'
rm "$scratch/bin/apt-get"
echo "echo \"dnf \$*\" >>'$scratch/calls'" | fake dnf
call build
too_old () { told 'too old or incomplete, it lacks: .*libadwaita-1>=1.7' 2; }
verdict too_old

begin 'a cache folder that cannot be written is named'
echo file >"$scratch/home/.cache"
call build
unwritable () { told "can't write in .*/.cache/soleus" && nothing_left; }
verdict unwritable

begin 'subtests are counted, and a crash without a failed one'
cat >"$scratch/log" <<'END'
{"name": "a", "result": "OK", "stdout": "TAP version 14\n1..3\nok 1 a\nok 2 b # SKIP why\n  ok x\nok 3 #c"}
{"name": "b", "result": "FAIL", "stdout": "1..2\nnot ok 1 a\nnot ok 2 b # TODO later\n"}
{"name": "c", "result": "ERROR", "stdout": "1..2\nok 1 a\n"}
{"name": "d", "result": "OK"}
{"name": "e", "result": "SKIP", "stdout": "1..0 # SKIP no display\n"}
{"name": "f", "result": "TIMEOUT", "stdout": ""}
END
python3 "${dev%/*}/tests/dev/count.py" "$scratch/log" >"$scratch/out" 2>"$scratch/err" || :
counted () { [ "$(cat "$scratch/out")" = '5 3 2' ]; }
verdict counted

printf '1..%s\n' "$count"
