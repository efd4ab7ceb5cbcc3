#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the card of a stretch to the end of its session."""

import sys

from soleus_bus import Soleus, name, run

PROGRAM = sys.argv[1]
STRETCH = 'Bent-knee soleus stretch'
STEPS = ['Face a wall', 'Step one foot back', 'Keep the back heel heavy',
         'Let the back knee travel', 'Hold and breathe', 'Come up, shake the leg']


def find_card(app):
    return next((node for node in app.nodes('button')
                 if STRETCH in name(node) and node.get_description()), None)


def test_exercise():
    """a card opens its six steps, and Start a session"""
    with Soleus(PROGRAM) as app:
        app.keys('alt+2')
        card = app.wait(lambda: find_card(app), 'the card, with a description')
        assert not app.nameless(), app.nameless()
        app.act(card)
        app.see('heading', STRETCH)
        for step in STEPS:
            app.see_text(step)
        assert not app.nameless(), app.nameless()
        app.act(app.see('button', 'Start'))
        app.see('heading', 'Get ready')


def test_session():
    """phase and side are shown and told; Space, Right and Escape work"""
    with Soleus(PROGRAM, '--start', 'exercise:bent-knee-soleus-stretch') as app:
        app.see('heading', 'Get ready')
        app.see_text('Left')
        assert not app.nameless(), app.nameless()
        app.keys('space')
        app.see('button', 'Resume')
        app.keys('space')
        app.see('button', 'Pause')
        app.gone('button', 'Resume')
        app.keys('Right')
        app.gone('heading', 'Get ready')
        app.wait(lambda: app.announced, 'an announcement')
        said = len(app.announced)
        app.keys('Right')
        app.wait(lambda: len(app.announced) > said, 'the announcement of the next part')
        app.keys('Escape')
        app.see('button', 'Resume')
        times = [when for when, _ in app.announced]
        for one, other in zip(times, times[1:]):
            assert other - one > 3.5, f'announced twice within {other - one} s'
        app.act(next(node for node in app.nodes('button') if name(node) == 'End and Keep'))
        app.wait(lambda: app.find('button', 'Close') and app.find('button', 'Once More') or
                 app.find('page tab', 'Anatomy'), 'the end')
        assert not app.nameless(), app.nameless()


def test_told():
    """what a key changes is said: more seconds, and the sounds"""
    with Soleus(PROGRAM, '--start', 'exercise:bent-knee-soleus-stretch') as app:
        app.see('heading', 'Get ready')
        app.keys('Right')
        app.wait(lambda: any('Hold' in said for _, said in app.announced), 'the hold to be said')
        for key, words in (('plus', 'seconds, left leg'), ('m', 'Sounds off'), ('m', 'Sounds on')):
            app.announced.clear()
            app.keys(key)
            app.wait(lambda: any(words in said for _, said in app.announced), f'“{words}” said', 10)


def test_end():
    """the end is told, with what is asked then"""
    with Soleus(PROGRAM, '--start', 'exercise:bent-knee-soleus-stretch') as app:
        app.see('heading', 'Get ready')
        for _ in range(40):
            if app.find('button', 'Once More'):
                break
            before = app.texts()
            app.keys('Right')
            app.wait(lambda: app.texts() != before, 'the next part', 10)
        app.wait(lambda: name(app.focus()) == 'Close', 'focus on Close')
        # Parts that were passed over were not done.
        app.wait(lambda: any('Ended' == said for _, said in app.announced), '“Ended” to be said', 10)


def test_first_time():
    """the first time, each step waits for Space and is told; then it runs"""
    with Soleus(PROGRAM, '--start', 'exercise:bent-knee-soleus-stretch', teaches=True) as app:
        for number, step in enumerate(STEPS, 1):
            app.see('heading', f'First time: step {number} of {len(STEPS)}')
            if number == 1:
                app.keys('t')  # it was told before anybody could listen
            app.wait(lambda: any(step in said for _, said in app.announced), f'“{step}” told')
            app.wait(lambda: name(app.focus()) in ('Next', 'Begin'), 'focus on what leads on')
            assert not app.nameless(), app.nameless()
            app.keys('space')
        app.see('heading', 'Get ready')


if __name__ == '__main__':
    sys.exit(run(test_exercise, test_session, test_told, test_end, test_first_time))
