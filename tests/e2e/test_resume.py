#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed in a hold, and started again."""

import re
import sys

from soleus_bus import Soleus, run

PROGRAM = sys.argv[1]
PLACE = re.compile(r'(\d+) s were left')
COUNT = re.compile(r'^(\d+) seconds$')


def read_count(app):
    """The seconds that the count shows, or None."""
    return next((int(match.group(1)) for match in map(COUNT.match, app.texts()) if match), None)


def test_resume():
    """after a kill it tells the place in the hold, lets one get ready, and goes on there"""
    with Soleus(PROGRAM, '--start', 'soleus-stretch') as app:
        app.see('heading', 'Get ready')
        app.keys('Right')
        app.gone('heading', 'Get ready')
        app.wait(lambda: 0 < (read_count(app) or 0) < 28, 'two seconds of the hold')
        app.kill()
        app.begin_again()
        told = app.see_text('s were left')
        assert 'Soleus stretch' in told and 'left side' in told, told
        left_s = int(PLACE.search(told).group(1))
        assert 0 < left_s <= 30, told
        for answer in ('End and Keep', 'Discard'):
            app.see('button', answer)
        app.act(app.see('button', 'Resume'))
        app.see('heading', 'Get ready')
        app.see('button', 'Pause')
        app.gone('heading', 'Get ready')
        assert read_count(app) in (left_s, left_s - 1), (read_count(app), left_s)
        assert not app.nameless(), app.nameless()


if __name__ == '__main__':
    sys.exit(run(test_resume))
