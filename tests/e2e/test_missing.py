#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session where something is missing that it would like to have: no crash, and no delay.

What tells is the clock: the first hold begins when it is due, whatever is not there.
"""

import os
import re
import subprocess
import sys
import tempfile
import threading
import time

from soleus_bus import run, write_settings

PROGRAM = sys.argv[1]
CUE = re.compile(r'cue 0 of phase (\d+) due at (\d+) us, told (\d+) us late')
PREPARE_S = 5          # before the first hold
MOST_LATE_MS = 150
LONGEST_S = 90         # until the window is there, on a busy machine
AFTER_S = 1            # in the hold, for what fails late

# Owns names on the bus, and never answers what it is asked.
SILENT = '''
from gi.repository import Gio, GLib
NODES = Gio.DBusNodeInfo.new_for_xml("""<node>
<interface name="org.gnome.SessionManager"><method name="Inhibit"><arg type="s" direction="in"/>
<arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="u" direction="in"/>
<arg type="u" direction="out"/></method></interface>
<interface name="org.freedesktop.portal.Inhibit"><method name="Inhibit">
<arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="a{sv}" direction="in"/>
<arg type="o" direction="out"/></method></interface>
<interface name="org.freedesktop.Notifications"><method name="Notify">
<arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
<arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
</method></interface></node>""")
PLACES = (("org.gnome.SessionManager", "/org/gnome/SessionManager"),
          ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"),
          ("org.freedesktop.Notifications", "/org/freedesktop/Notifications"))
asked = []
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
def keep(_bus, _sender, _path, interface, _method, _arguments, invocation):
    asked.append(invocation)
    print(interface, flush=True)
for (name, path), interface in zip(PLACES, NODES.interfaces):
    bus.register_object(path, interface, keep, None, None)
    bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                  "RequestName", GLib.Variant("(su)", (name, 0)), None, 0, -1)
print("ready", flush=True)
GLib.MainLoop().run()
'''


def end_by_close(process):
    """As a person does: the window is closed, and what runs is kept."""
    subprocess.run(['xdotool', 'key', 'ctrl+q'], check=True, stdout=subprocess.DEVNULL)
    try:
        return process.wait(30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise AssertionError('it does not end within 30 s') from None


def read_starts(process):
    """When the first two phases were due, and how late they were told, in seconds."""
    starts, last = [], ''
    for line in process.stdout:
        last = line if line.strip() else last
        cue = CUE.search(line)
        if cue:
            starts.append((int(cue[2]) / 1e6, int(cue[3]) / 1e6))
        if len(starts) == 2:
            return starts
    raise AssertionError(f'it ended with status {process.wait()}: {last}')


def check(speech=False, **environment):
    """Runs the beginning of a session, and asks for its end."""
    with tempfile.TemporaryDirectory() as home:
        everything = dict(os.environ, G_MESSAGES_DEBUG='Soleus', GSETTINGS_BACKEND='keyfile',
                          G_DEBUG='fatal-criticals', HOME=home, **environment)
        for kind in ('DATA', 'STATE', 'CONFIG', 'CACHE'):
            everything[f'XDG_{kind}_HOME'] = os.path.join(home, kind.lower())
        write_settings(everything['XDG_CONFIG_HOME'],
                       {'steps-first-time': False, 'welcomed': True, 'cue-speech': speech})
        process = subprocess.Popen([PROGRAM, '--start', 'bent-knee-soleus-stretch'],
                                   env=everything, text=True, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT)
        guard = threading.Timer(LONGEST_S, process.kill)
        guard.start()
        (first_s, _), (second_s, late_s) = read_starts(process)
        guard.cancel()
        threading.Thread(target=process.stdout.read, daemon=True).start()
        time.sleep(AFTER_S)
        status = end_by_close(process)
    assert status == 0, f'exit status {status}'
    assert late_s * 1e3 < MOST_LATE_MS, f'the hold was told {late_s * 1e3:.0f} ms late'
    off_ms = (second_s - first_s - PREPARE_S) * 1e3
    assert abs(off_ms) < 1, f'the hold was due {off_ms:+.1f} ms off its plan'
    print(f'# told {late_s * 1e3:.1f} ms late')


def test_no_device():
    """without a sound device"""
    check(PULSE_SERVER='unix:/nowhere', ALSA_CONFIG_PATH='/nowhere', PIPEWIRE_REMOTE='nowhere')


def test_no_plugins():
    """without GStreamer's plugins"""
    check(GST_PLUGIN_SYSTEM_PATH_1_0='/nowhere', GST_REGISTRY_1_0='/nowhere/registry')


def test_no_voice():
    """without a voice, with speech switched on"""
    check(speech=True, ESPEAK_DATA_PATH='/nowhere')


def test_no_bus():
    """without D-Bus"""
    check(DBUS_SESSION_BUS_ADDRESS='unix:path=/nowhere', GTK_A11Y='none')


def test_no_portal():
    """with a bus on which there is neither portal nor session manager"""
    check()


def test_silence():
    """with a session manager, a portal and a desktop that never answer"""
    silent = subprocess.Popen([sys.executable, '-c', SILENT], stdout=subprocess.PIPE, text=True)
    try:
        assert silent.stdout.readline() == 'ready\n'
        check()
    finally:
        silent.terminate()
        asked = silent.stdout.read().split()
        silent.wait()
    assert 'org.freedesktop.portal.Inhibit' in asked, asked


if __name__ == '__main__':
    sys.exit(run(test_no_device, test_no_plugins, test_no_voice, test_no_bus, test_no_portal,
                 test_silence))
