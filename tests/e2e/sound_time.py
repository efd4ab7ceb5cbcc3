#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records what a session sounds like, and tells how late each cue was heard.

./dev display python3 tests/e2e/sound_time.py PROGRAM [--load] [ID]

A sound server of its own plays into a null sink, which keeps the time that a sound card would, and
what comes out of that sink is recorded. The program runs in a fresh home, as for whom it starts the
first time. Prints how late each cue was heard after its deadline; each must come within 80 ms (150
with --load, which keeps all processors busy).
"""

import array
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from soleus_bus import write_settings

CUE = re.compile(r'cue (\d) of phase (\d+) due at (\d+) us, told (\d+) us late')
PHASE, TICK, ASK, END = range(4)
RATE = 48000
LOUD, SILENT = 0.02, 0.004   # amplitudes
BEFORE_S = 0.05              # of silence before an onset
LONGEST_S = 400
SKIPPED = 77                 # the exit status that says so to meson


class Server:
    """A sound server that nobody hears, with a recorder at its end."""

    def __init__(self, folder):
        self.socket = os.path.join(folder, 'native')
        self.environment = dict(os.environ, HOME=folder, XDG_RUNTIME_DIR=folder,
                                PULSE_SERVER='unix:' + self.socket)
        self.log = open(os.path.join(folder, 'log'), 'w', encoding='utf-8')
        self.server = self.start('pulseaudio', '-n', '--daemonize=no', '--exit-idle-time=-1',
                                 '--use-pid-file=no', '--disable-shm=yes',
                                 '-L', f'module-null-sink sink_name=out rate={RATE}',
                                 '-L', 'module-native-protocol-unix auth-anonymous=1 '
                                       f'socket={self.socket}')
        self.wait()
        self.recorder = self.start('parec', '--raw', '--device=out.monitor',
                                   '--format=float32ne', f'--rate={RATE}', '--channels=1',
                                   '--latency-msec=10', stdout=subprocess.PIPE)
        self.samples = array.array('f')
        self.begin_s = None
        self.thread = threading.Thread(target=self.record)
        self.thread.start()
        self.let_settle()

    def start(self, *command, stdout=subprocess.DEVNULL):
        return subprocess.Popen(command, env=self.environment, stdout=stdout, stderr=self.log)

    def wait(self):
        for _ in range(200):
            if subprocess.run(['pactl', 'info'], env=self.environment, check=False,
                              stdout=subprocess.DEVNULL, stderr=self.log).returncode == 0:
                return
            time.sleep(0.05)
        raise RuntimeError('the sound server did not start')

    def let_settle(self):
        """The sink begins with blocks of two seconds, and only then learns of the recorder's haste:
        a sound that falls into those would be told late, though the program was in time."""
        while len(self.samples) < 4 * RATE:
            time.sleep(0.1)

    def record(self):
        """A sample can't arrive before it was played: the earliest arrival tells the time of all."""
        stream = self.recorder.stdout
        while data := os.read(stream.fileno(), 1 << 14):
            now_s = time.monotonic()
            self.samples.frombytes(data[:len(data) // 4 * 4])
            begin_s = now_s - len(self.samples) / RATE
            self.begin_s = begin_s if self.begin_s is None else min(self.begin_s, begin_s)

    def stop(self):
        self.recorder.terminate()
        self.recorder.wait()
        self.thread.join()
        self.server.terminate()
        self.server.wait()
        self.log.close()

    def find_onsets(self):
        """When something is heard after silence, by the monotonic clock."""
        quiet, onsets = RATE, []
        for i, sample in enumerate(self.samples):
            if abs(sample) > LOUD:
                if quiet >= BEFORE_S * RATE:
                    onsets.append(self.begin_s + i / RATE)
                quiet = 0
            elif abs(sample) < SILENT:
                quiet += 1
        return onsets


def follow(program, session, server):
    """The deadlines of the cues that sound, in seconds, of a whole session."""
    deadlines, end_s = [], time.monotonic() + LONGEST_S
    with tempfile.TemporaryDirectory() as home:
        environment = dict(server.environment, G_MESSAGES_DEBUG='Soleus', HOME=home,
                           GSETTINGS_BACKEND='keyfile')
        environment['XDG_RUNTIME_DIR'] = os.environ.get('XDG_RUNTIME_DIR', home)
        for kind in ('DATA', 'STATE', 'CONFIG', 'CACHE'):
            environment[f'XDG_{kind}_HOME'] = os.path.join(home, kind)
        write_settings(environment['XDG_CONFIG_HOME'], {'steps-first-time': False})
        process = subprocess.Popen([program, '--start', session], env=environment, text=True,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for line in process.stdout:
            cue = CUE.search(line)
            if cue:
                kind, phase, due_us, _ = map(int, cue.groups())
                deadlines.append((kind, phase, due_us / 1e6))
                if kind == END:
                    break
            if time.monotonic() > end_s:
                break
        time.sleep(3)  # until the last sound is over
        process.terminate()
        process.wait()
    return deadlines


def report(deadlines, onsets, most_ms):
    """Prints a line for each cue. Returns whether each was heard in time."""
    good = True
    for kind, phase, at_s in deadlines:
        heard_s = min(onsets, key=lambda onset: abs(onset - at_s), default=None)
        late_ms = (heard_s - at_s) * 1e3 if heard_s is not None else float('inf')
        kept = -20 < late_ms < most_ms
        good = good and kept
        print(f'{"phase tick ask end".split()[kind]} {phase}: '
              f'{late_ms:+.1f} ms{"" if kept else " (!)"}', flush=True)
    return good and len(deadlines) > 0


def main(program, *arguments):
    loaded = '--load' in arguments
    session = next((word for word in arguments if word != '--load'), 'bent-knee-soleus-stretch')
    if not shutil.which('pulseaudio') or not shutil.which('parec'):
        print('there is no pulseaudio')
        return SKIPPED
    load = []
    with tempfile.TemporaryDirectory() as folder:
        server = Server(folder)
        try:
            load = [subprocess.Popen([sys.executable, '-c', 'while True: pass'])
                    for _ in range(os.cpu_count() if loaded else 0)]
            deadlines = follow(program, session, server)
        finally:
            for process in load:
                process.terminate()
            server.stop()
        good = report(deadlines, server.find_onsets(), 150 if loaded else 80)
    return 0 if good else 1


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
