#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a session in real time in a real window, and tells how it kept to its plan.

./dev display python3 tests/e2e/real_time.py PROGRAM [--load] ID...

No test: it takes as long as the sessions. With --load all processors are kept busy meanwhile. What
is printed for each: how late the end was, how late the latest cue, how often the main thread gave the
processor up (it wakes, or a display server has to answer it),
and what part of a processor the program took. The exit status is 1 where an end is 100 ms from its
plan or a cue 150 ms late.
"""

import csv
import os
import re
import subprocess
import sys
import tempfile
import time

from soleus_bus import write_settings

CUE = re.compile(r'cue (\d) of phase (\d+) due at (\d+) us, told (\d+) us late')
PHASE, END = '0', '3'


def read_plan(program, session):
    lines = subprocess.run([program, '--plan', session], capture_output=True, text=True,
                           check=True).stdout.splitlines()
    return [float(row['start_s']) for row in csv.DictReader(lines)]


def read_use(pid):
    """Times the main thread gave the processor up by itself, and ticks of the processor."""
    with open(f'/proc/{pid}/task/{pid}/status', encoding='utf-8') as file:
        wakes = int(re.search(r'^voluntary_ctxt_switches:\s*(\d+)', file.read(), re.M).group(1))
    with open(f'/proc/{pid}/stat', encoding='utf-8') as file:
        fields = file.read().rsplit(')', 1)[1].split()
    return wakes, int(fields[11]) + int(fields[12])


def follow(program, session, starts):
    """The cues as they come, and what the program used from the first work to the end."""
    environment = dict(os.environ, G_MESSAGES_DEBUG='Soleus', GSETTINGS_BACKEND='keyfile')
    cues, before, after, last = [], None, None, ''
    with tempfile.TemporaryDirectory() as home:
        write_settings(home, {'steps-first-time': False})
        environment.update(XDG_DATA_HOME=home, XDG_STATE_HOME=home, XDG_CONFIG_HOME=home)
        process = subprocess.Popen([program, '--start', session], env=environment, text=True,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for line in process.stdout:
            cue = CUE.search(line)
            if not cue:
                last = line.strip() or last
                continue
            cues.append(cue.groups())
            if cue[1] == PHASE and cue[2] == '1':
                before = (time.monotonic(), *read_use(process.pid))
            if cue[1] == END:
                after = (time.monotonic(), *read_use(process.pid))
                break
        process.terminate()
        status = process.wait()
    assert after, f'{session}: no end of {starts[-1]} s, but status {status}: {last}'
    return cues, [b - a for a, b in zip(before, after)]


def report(program, session):
    starts = read_plan(program, session)
    cues, (passed_s, wakes, ticks) = follow(program, session, starts)
    first_us = next(int(due) for kind, _, due, _ in cues if kind == PHASE)
    off_ms = [(int(due) + int(late) - first_us) / 1e3 - starts[int(phase)] * 1e3
              for kind, phase, due, late in cues if kind in (PHASE, END)]
    latest_ms = max(int(late) for *_, late in cues) / 1e3
    cpu = 100 * ticks / os.sysconf('SC_CLK_TCK') / passed_s
    print(f'{session}: {starts[-1]:g} s, end {off_ms[-1]:+.1f} ms off its plan, latest cue '
          f'{latest_ms:.1f} ms, {len(cues)} cues, {wakes / passed_s:.1f} sleeps a second, {cpu:.1f} % '
          'of a processor', flush=True)
    return abs(off_ms[-1]) < 100 and latest_ms < 150


def main(program, *arguments):
    load = [subprocess.Popen([sys.executable, '-c', 'while True: pass'])
            for _ in range(os.cpu_count() if '--load' in arguments else 0)]
    try:
        good = [report(program, session) for session in arguments if session != '--load']
    finally:
        for process in load:
            process.terminate()
    return 0 if all(good) else 1


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
