#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person adds to the content folder."""

import os
import sys

from soleus_bus import Soleus, name, run

PROGRAM = sys.argv[1]

GOOD = '''<?xml version="1.0" encoding="UTF-8"?>
<soleus format="1">
  <exercise id="doorway-stretch" number="MY01" kind="stretch" side="each" posture="standing"
            equipment="wall" figure="posterior">
    <name>Doorway stretch</name>
    <position>You stand in a doorway.</position>
    <target structure="soleus" level="main"/>
    <target-note>The soleus.</target-note>
    <step>Stand in a doorway.</step>
    <step do="hold">Hold on to its frame.</step>
    <dose hold="20" sets="1"><text>Hold for 20 seconds.</text></dose>
  </exercise>
</soleus>
'''


def test_good():
    """a stretch of one's own has card, steps and timer"""
    with Soleus(PROGRAM, content={'mine.xml': GOOD}) as app:
        app.keys('alt+2')
        app.act(app.wait(lambda: next((node for node in app.nodes('button')
                                       if 'Doorway stretch' in name(node)), None), 'its card'))
        app.see_text('Stand in a doorway.')
        app.see_text('Hold on to its frame.')
        app.act(app.see('button', 'Start'))
        app.see('heading', 'Get ready')


def test_bad():
    """a mistake is told in the window, with its line"""
    bad = GOOD.replace('structure="soleus"', 'structure="soleous"')
    line = bad[:bad.index('soleous')].count('\n') + 1
    with Soleus(PROGRAM, content={'mine.xml': bad}) as app:
        app.see_text('1 mistake in your content files')
        app.act(app.see('button', 'Show'))
        told = app.see_text('soleous')
        assert f'mine.xml:{line}:' in told, told


def test_live():
    """what is saved while the program runs is there at once, and so is a mistake"""
    bad = GOOD.replace('structure="soleus"', 'structure="soleous"')
    line = bad[:bad.index('soleous')].count('\n') + 1
    with Soleus(PROGRAM, '--open', 'mine') as app:
        path = os.path.join(app.home, 'data', 'soleus', 'content', 'mine.xml')

        def save(text):
            with open(path + '.new', 'w', encoding='utf-8') as file:
                file.write(text)
            os.rename(path + '.new', path)

        def hear(words):
            app.wait(lambda: any(words in text for _, text in app.announced), words)

        app.see_text('There are none yet')
        save(GOOD)
        app.see('list item', 'Doorway stretch')
        hear('Your own content was read again')
        save(bad)
        told = app.see_text('soleous')
        assert f'mine.xml:{line}:' in told, told
        hear('1 mistake found')
        app.see('list item', 'Doorway stretch')
        os.remove(path)
        app.see_text('There are none yet')


if __name__ == '__main__':
    sys.exit(run(test_good, test_bad, test_live))
