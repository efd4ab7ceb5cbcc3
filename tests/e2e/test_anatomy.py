#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The anatomy page by screen reader and by keyboard."""

import sys

from soleus_bus import Atspi, Soleus, has, name, run, walk

PROGRAM = sys.argv[1]
FIGURE = 'Right calf from behind'


def explore(app):
    app.act(app.see('page tab', 'Explore'))
    app.see('list', FIGURE)


def structures(app):
    figure = app.see('list', FIGURE)
    return [node for node in walk(figure) if node.get_role_name() == 'list item']


def enter(app):
    """Goes into the figure by Tab; gives the name of the structure there."""
    names = {name(item) for item in structures(app)}
    for _ in range(16):
        before = app.focus()
        if name(before) in names and before.get_role_name() == 'list item':
            break
        app.keys('Tab')
        app.wait(lambda: app.focus() not in (None, before), 'focus to move')
    first = name(app.focus())
    assert first in names, f'the figure is not reached: {first}'
    return first


def test_tree():
    """each structure has role, name, description and action"""
    with Soleus(PROGRAM) as app:
        explore(app)
        app.see('list item', 'Heel bone')
        items = structures(app)
        assert len(items) > 20, f'only {len(items)} structures'
        for item in items:
            assert name(item), 'a structure has no name'
            assert item.get_description(), f'{name(item)} has no description'
            assert item.get_action_name(0) == 'structure.select', name(item)
        soleus = app.find('list item', 'Soleus', app.see('list', FIGURE))
        # It is called by what is chosen in it.
        peeled = app.see('combo box', 'All muscles')
        assert 'How far the leg is peeled' in peeled.get_description(), peeled.get_description()
        app.see('toggle button', FIGURE)
        assert 'It starts from' in soleus.get_description(), soleus.get_description()
        assert not app.nameless(), app.nameless()


def letters(app):
    """Letters in discs, which say in colour what the name beside them says."""
    return [name(node) for node in app.nodes() if name(node) in ('G', 'S', 'O', 'I')]


def test_select():
    """selecting the soleus tells its names and origin"""
    with Soleus(PROGRAM) as app:
        explore(app)
        app.act(app.find('list item', 'Soleus', app.see('list', FIGURE)), 'structure.select')
        app.see_text('Musculus soleus')
        app.see_text('soleal line')
        # Who goes from button to button hears what each is a source of.
        app.wait(lambda: any(node.get_description().startswith('Origin. It starts from')
                             for node in app.nodes()), 'a fact beside its sources')
        app.wait(lambda: any('Soleus selected' in text for _, text in app.announced),
                 'the announcement')
        assert not app.nameless(), app.nameless()
        assert not letters(app), letters(app)


def test_peel():
    """peeling three layers off takes the heads of the gastrocnemius away"""
    with Soleus(PROGRAM) as app:
        explore(app)
        app.see('list item', 'Gastrocnemius, medial head')
        enter(app)
        app.keys('Page_Down', 'Page_Down', 'Page_Down')
        app.wait(lambda: 'Gastrocnemius, medial head' not in map(name, structures(app)) and
                 'Gastrocnemius, lateral head' not in map(name, structures(app)), 'its heads to go')
        assert 'Soleus' in map(name, structures(app))


def test_attachments():
    """attachments are switched by their button and by Alt+A"""
    with Soleus(PROGRAM) as app:
        explore(app)
        def pressed():
            button = app.see('toggle button', 'Attachments')
            return has(button, Atspi.StateType.PRESSED) or has(button, Atspi.StateType.CHECKED)

        assert not pressed()
        app.act(app.see('toggle button', 'Attachments'))
        app.wait(pressed, 'attachments on')
        app.keys('alt+a')
        app.wait(lambda: not pressed(), 'attachments off')
        first = enter(app)
        app.keys('alt+a')
        app.wait(lambda: any('Attachments shown' in text for _, text in app.announced),
                 'the attachments to be told')
        assert name(app.focus()) == first, f'the focus went to {name(app.focus())}'


def test_clear():
    """Escape in the figure tells that nothing is selected, and stays there"""
    with Soleus(PROGRAM) as app:
        explore(app)
        first = enter(app)
        app.keys('Return')
        app.wait(lambda: any(f'{first} selected' in text for _, text in app.announced),
                 'what is selected')
        app.keys('Escape')
        app.wait(lambda: any('Nothing is selected' in text for _, text in app.announced),
                 'that nothing is')
        assert name(app.focus()) == first, f'the focus went to {name(app.focus())}'


def test_arrows():
    """arrows move between structures, with focus told"""
    with Soleus(PROGRAM) as app:
        explore(app)
        names = {name(item) for item in structures(app)}
        first = enter(app)
        app.focused.clear()
        app.keys('Down')
        second = app.wait(lambda: name(app.focus()) != first and name(app.focus()), 'the next one')
        assert second in names, second
        app.wait(lambda: second in app.focused, 'the event of its focus')


def test_teaching():
    """F5 covers all names in full screen, Page Down tells them one by one, Escape leads back"""
    with Soleus(PROGRAM) as app:
        explore(app)
        enter(app)
        plain = set(map(name, structures(app)))
        app.keys('F5')
        app.wait(lambda: structures(app) and not plain & set(map(name, structures(app))),
                 'all names to be covered')
        app.announced.clear()
        app.keys('Page_Down')
        told = app.wait(lambda: app.announced and app.announced[-1][1], 'a name to be told')
        assert told in plain, told
        app.wait(lambda: told in map(name, structures(app)), 'the structure to have its name')
        app.keys('Page_Up')
        app.wait(lambda: told not in map(name, structures(app)), 'the name to be covered')
        assert not app.nameless(), app.nameless()
        app.keys('Escape')
        app.wait(lambda: plain == set(map(name, structures(app))), 'the page as it was')


def test_quiz():
    """a question is told before its answers, and the verdict with what is right"""
    with Soleus(PROGRAM) as app:
        app.act(app.see('page tab', 'Test'))
        app.announced.clear()
        app.act(app.wait(lambda: next((node for node in app.nodes()
                                       if 'Due' in name(node) and
                                       node.get_role_name() in ('button', 'push button')), None),
                         'the button that begins'))
        for _ in range(3):
            app.wait(lambda: app.announced, 'a question')
            assert app.focus() is not None and name(app.focus()), 'the focus is nowhere'
            if name(app.focus()) == 'Answer from a List':
                app.keys('Return')
                app.wait(lambda: name(app.focus()) != 'Answer from a List', 'an answer')
            app.announced.clear()
            app.keys('Return')
            told = app.wait(lambda: app.announced and app.announced[-1][1], 'a verdict')
            assert 'Right' in told or 'Not quite' in told, told
            app.wait(lambda: name(app.focus()) == 'Next', 'the next question')
            app.announced.clear()
            app.keys('Return')


if __name__ == '__main__':
    sys.exit(run(test_tree, test_select, test_peel, test_attachments, test_clear, test_arrows,
                 test_teaching, test_quiz))
