# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# Displays that nobody sits at, for tests, pictures and measurements. Read by dev, whose functions
# (say, fail) it uses. All of them work in $scratch, which goes when the script ends.

# Prints what fontconfig has to do so that Soleus looks as on today's GNOME: its font is a variant
# of Inter, and Debian 13 still asks for the one before.
print_fonts () {
  cat <<'END'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
END
  for family in 'Adwaita Sans' Cantarell sans-serif Sans; do
    printf '<match><test name="family"><string>%s</string></test>' "$family"
    printf '<edit name="family" mode="prepend" binding="strong">'
    printf '<string>Adwaita Sans</string><string>Inter</string><string>Cantarell</string>'
    printf '</edit></match>\n'
  done
  printf '</fontconfig>\n'
}

make_scratch () {
  scratch=$(mktemp -d "${TMPDIR:-/tmp}/soleus-dev.XXXXXX") ||
    fail "can't write in ${TMPDIR:-/tmp}: check the free disk space"
  display_pid=
  trap 'clean_up' EXIT
  trap 'exit 130' HUP INT TERM
}

clean_up () {
  if [ -n "$display_pid" ] && kill "$display_pid" 2>/dev/null; then
    wait "$display_pid" || :
  fi
  rm -rf "$scratch"
}

# Everyone's settings and theme are left out: what is seen is the same on every machine.
set_look () {
  mkdir "$scratch/gtk-4.0"
  printf '[Settings]\ngtk-font-name=Adwaita Sans 11\n' >"$scratch/gtk-4.0/settings.ini"
  print_fonts >"$scratch/fonts.conf"
  unset DISPLAY WAYLAND_DISPLAY GTK_THEME
  export GSK_RENDERER=cairo LIBGL_ALWAYS_SOFTWARE=1 FONTCONFIG_FILE="$scratch/fonts.conf" \
    XDG_CONFIG_DIRS="$scratch:/etc/xdg"
}

# Xvfb's own search for a free number trusts process ids in lock files, which mean nothing between a
# root and the host, and less after a kill. The kernel's list of sockets tells which are served.
start_display () {
  set_look
  number=100
  until try_display; do
    number=$((number + 1))
    [ "$number" -lt 400 ] ||
      fail "the virtual display did not start: $(tail -n 1 "$scratch/xvfb.log")"
  done
  export DISPLAY=":$number" GDK_BACKEND=x11
}

# Starts a display of that number; fails where it is taken, also by a call at the same moment.
try_display () {
  ! grep -q "/tmp/.X11-unix/X$number\$" /proc/net/unix || return 1
  rm -f "/tmp/.X$number-lock" "$scratch/display" 2>/dev/null || :
  mkfifo "$scratch/display"
  Xvfb ":$number" -noreset -displayfd 7 -screen 0 1600x1000x24 -nolisten tcp \
    7>"$scratch/display" >"$scratch/xvfb.log" 2>&1 8>&- &
  display_pid=$!
  read -r _ <"$scratch/display"
}

# COMMAND's status is the script's.
on_display () {
  make_scratch
  start_display
  status=0
  dbus-run-session -- "$@" || status=$?
  exit "$status"
}

# The same under GNOME's compositor, where windows have GNOME's edges and exactly the size that they
# ask for. It has no keyboard to test with. What it says itself is of no use when all went well.
on_compositor () {
  make_scratch
  set_look
  export GDK_BACKEND=wayland
  # shellcheck disable=SC2016 # the inner shell's variables
  dbus-run-session -- mutter --headless --wayland --no-x11 --virtual-monitor 2560x3400 -- \
    sh -c '"$@" >"$0/out" 2>"$0/err"; echo $? >"$0/status"' "$scratch" "$@" \
    >"$scratch/mutter.log" 2>&1 || :
  [ -f "$scratch/status" ] || fail "mutter did not start: $(tail -n 1 "$scratch/mutter.log")"
  cat "$scratch/out"
  cat "$scratch/err" >&2
  exit "$(cat "$scratch/status")"
}

# take_picture FILE PROCESS: saves the picture of the display's window when it stays the same for
# half a second, or after half a minute; fails where the process ends before.
take_picture () {
  : >"$scratch/last.ppm"
  same=0
  tries=0
  while [ "$same" -lt 3 ] && [ "$tries" -lt 150 ]; do
    sleep 0.2
    kill -0 "$2" 2>/dev/null || return 1
    window=$(xdotool search --onlyvisible --name . 2>/dev/null | tail -n 1)
    [ -n "$window" ] || continue
    tries=$((tries + 1))
    import -silent -window "$window" "$scratch/now.ppm" 2>/dev/null || continue
    if cmp -s "$scratch/now.ppm" "$scratch/last.ppm" &&
      [ "$(identify -format %k "$scratch/now.ppm")" -gt 8 ]; then
      same=$((same + 1))
    else
      same=0
    fi
    mv "$scratch/now.ppm" "$scratch/last.ppm"
  done
  convert "$scratch/last.ppm" "$1"
}
