# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154,SC2034 # here, build, scratch and the versions come from dev
#
# `./dev test`: what is checked, in which order and surroundings, and how it is counted. Read by
# dev, whose functions (build, start_display, on_files, ...) it uses. The last line on standard
# output is `N passed, N failed`, with `, N skipped` where some were.

passed=0
failed=0
skipped=0

# The checks of files; each counts as one test. check NAME COMMAND...
check () {
  name=$1
  shift
  if "$@" >"$scratch/check.log" 2>&1; then
    passed=$((passed + 1))
    printf 'ok      %s\n' "$name"
  else
    failed=$((failed + 1))
    printf 'FAILED  %s\n' "$name"
    sed 's/^/        /' "$scratch/check.log" | head -n 40
  fi
}

skip () {
  skipped=$((skipped + 1))
  printf 'skipped %s: %s\n' "$1" "$2"
}

check_scripts () {
  grep -rlE '^#! ?/bin/(ba)?sh' dev .ci flatpak tests | sort >"$scratch/scripts" &&
    xargs shellcheck -x <"$scratch/scripts"
}

check_schemas () {
  [ -n "$(find "$1" -name '*.gschema.xml')" ] && glib-compile-schemas --strict --dry-run "$1"
}

# A target that is never up to date costs seconds before every start.
check_idle () {
  ninja -C "$build" -n -d explain >"$scratch/idle" 2>&1
  grep -q 'no work to do' "$scratch/idle" || { cat "$scratch/idle" && return 1; }
}

# Two formatters write differently in each version: others than the house's are not asked.
check_formats () {
  if right_clang_format; then
    check clang-format on_files 'src tests' '*.[ch]' clang-format --dry-run --Werror
  else
    skip clang-format "it takes version $clang_format_version"
  fi
  if right_blueprint; then
    check 'blueprint-compiler format' on_files src '*.blp' blueprint-compiler format
  else
    skip 'blueprint-compiler format' "it takes version $blueprint_version"
  fi
}

check_files () {
  check 'a second build is idle' check_idle
  check_formats
  check shellcheck check_scripts
  check 'content against its schema' on_files data/content '*.xml' \
    xmllint --noout --relaxng data/content/soleus.rng
  check appstreamcli on_files "$app_data" '*.metainfo.xml' appstreamcli validate --no-net
  check desktop-file-validate on_files "$app_data" '*.desktop' desktop-file-validate
  check glib-compile-schemas check_schemas "$app_data"
}

# Runs one meson suite under a wrapper and counts its subtests. A suite without tests is a fault,
# but for the long one and for those that ARGUMENTS ask for. Time limits only end a hang.
# Usage: test_suite NAME JOBS WRAPPER ARGUMENTS...
test_suite () {
  suite=$1
  jobs=$2
  wrapper=$3
  shift 3
  log=$build/meson-logs/testlog.json
  rm -f "$log"
  status=0
  $wrapper meson test -C "$build" --no-rebuild --suite "$suite" --num-processes "$jobs" \
    --timeout-multiplier 20 --print-errorlogs "$@" 2>&1 8>&- || status=$?
  if [ ! -s "$log" ]; then
    [ $# -gt 0 ] || [ "$suite" = long ] || check "suite $suite: it has tests" false
    return 0
  fi
  counts=$(python3 "$here/tests/dev/count.py" "$log")
  read -r ok not_ok left_out <<END
$counts
END
  passed=$((passed + ok))
  failed=$((failed + not_ok))
  skipped=$((skipped + left_out))
  if [ "$status" -ne 0 ] && [ "$not_ok" -eq 0 ]; then
    check "suite $suite: meson's own verdict" false
  fi
}

# The tests' surroundings are the same on every machine and keep out of the user's own files.
set_test_environment () {
  unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS LANGUAGE \
    G_MESSAGES_DEBUG GTK_DEBUG GTK_A11Y GTK_THEME LC_MESSAGES LC_NUMERIC LC_TIME
  mkdir -m 0700 "$scratch/home" "$scratch/runtime"
  export LC_ALL=C.UTF-8 HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/runtime" \
    XDG_CONFIG_HOME="$scratch/home/config" XDG_DATA_HOME="$scratch/home/data" \
    XDG_STATE_HOME="$scratch/home/state" XDG_CACHE_HOME="$scratch/home/cache" \
    LOCPATH="$build/locale"
  make_locale "$LOCPATH" de_DE.UTF-8
  make_locale "$LOCPATH" he_IL.UTF-8
}

# Windows take the keyboard's focus from each other: tests with a display run one by one.
run_suites () {
  test_suite displayless "$(nproc)" '' "$@"
  start_display
  test_suite display 1 'dbus-run-session --' "$@"
  [ -z "$long" ] || test_suite long 1 'dbus-run-session --' "$@"
}

report () {
  printf '%s passed, %s failed' "$passed" "$failed"
  [ "$skipped" -eq 0 ] || printf ', %s skipped' "$skipped"
  printf '\n'
}

run_tests () {
  long=
  if [ "${1:-}" = --all ]; then
    long=yes
    shift
  fi
  cd "$here" || exit 1
  build=$here/_build-test
  setup_options=-Dwerror=true
  app_data=_build-test/data/app
  make_scratch
  lock_build
  if (build); then
    set_test_environment
    [ $# -gt 0 ] || check_files
    run_suites "$@"
  else
    failed=1
  fi
  report
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
