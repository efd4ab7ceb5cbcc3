#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that stood still for half a minute, as a machine that slept does."""

import signal
import sys
import time

from soleus_bus import Soleus, run

PROGRAM = sys.argv[1]
STOPPED_S = 30


def test_stopped():
    """a hold that ended meanwhile asks: go on, again, or end"""
    with Soleus(PROGRAM, '--start', 'exercise:bent-knee-soleus-stretch') as app:
        app.see('heading', 'Get ready')
        app.keys('Right')
        app.gone('heading', 'Get ready')
        time.sleep(1)
        app.process.send_signal(signal.SIGSTOP)
        time.sleep(STOPPED_S)
        app.process.send_signal(signal.SIGCONT)
        app.see_text('away')
        for answer in ('Resume', 'Do It Again', 'End and Keep'):
            app.see('button', answer)
        assert not app.nameless(), app.nameless()
        app.act(app.see('button', 'Resume'))
        app.see_text('Change side')


if __name__ == '__main__':
    sys.exit(run(test_stopped))
