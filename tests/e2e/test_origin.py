#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How far it is to where the soleus starts on the shin bone, from the leg seen from behind: two
clicks, six keys or one word."""

import subprocess
import sys

from soleus_bus import Atspi, Soleus, name, run

PROGRAM = sys.argv[1]
FIGURE = 'Right calf from behind'
ORIGIN = 'Origin of the soleus on the soleal line'


class Counted(Soleus):
    """A program that counts what is done to it."""

    def __enter__(self):
        super().__enter__()
        self.act(self.see('page tab', 'Explore'))
        self.see('list item', 'Heel bone')
        self.done = 0
        return self

    def key(self, key, expected):
        """Presses a key; waits until the focus is on what is called as expected."""
        self.keys(key)
        self.done += 1
        self.wait(lambda: name(self.focus()) == expected, f'focus on “{expected}” after {key}')

    def click(self, node):
        """Clicks on the middle of a node."""
        box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
        # There is no window manager: the window's place and the node's in it are all there is.
        window = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid',
                                 str(self.process.pid)],
                                check=True, capture_output=True, text=True).stdout.split()[-1]
        subprocess.run(['xdotool', 'mousemove', '--window', window,
                        str(box.x + box.width // 2), str(box.y + box.height // 2), 'click', '1'],
                       check=True)
        self.done += 1


def test_clicks():
    """two clicks: attachments, and the mark"""
    with Counted(PROGRAM) as app:
        app.click(app.see('toggle button', 'Attachments'))
        app.click(app.see('list item', ORIGIN))
        app.wait(lambda: name(app.focus()) == ORIGIN, 'focus on the mark')
        app.wait(lambda: any('Soleus selected' in text for _, text in app.announced), 'its muscle')
        assert app.done <= 2, app.done


def test_keys():
    """six keys: to the list, down, select, to the figure, origin, origin"""
    with Counted(PROGRAM) as app:
        app.key('shift+F6', 'Gastrocnemius')
        app.key('Down', 'Soleus')
        app.key('Return', 'All Structures')
        app.key('F6', 'Soleus')
        app.key('o', 'Origin of the soleus on the fibula')
        app.key('o', ORIGIN)
        assert app.done <= 6, app.done


def test_word():
    """one word of search finds it, and leads to the mark"""
    with Counted(PROGRAM) as app:
        app.keys('ctrl+f')
        app.wait(lambda: app.focus().get_role_name() == 'entry', 'the entry')
        app.type('soleal')
        app.see('list item', ORIGIN)
        for _ in range(20):
            app.keys('Down')
            try:
                app.wait(lambda: name(app.focus()) == ORIGIN, 'the row', limit_s=0.5)
                break
            except AssertionError:
                continue
        app.keys('Return')
        app.see('list', FIGURE)
        app.wait(lambda: name(app.focus()) == ORIGIN, 'focus on the mark')


if __name__ == '__main__':
    sys.exit(run(test_clicks, test_keys, test_word))
