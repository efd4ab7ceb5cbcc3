#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Search, help, menu, dialogs, other instances, and the end."""

import sys

from soleus_bus import LIMIT_S, Atspi, Soleus, name, run

PROGRAM = sys.argv[1]


def test_search():
    """Ctrl+F, a word and Enter open what is found"""
    with Soleus(PROGRAM) as app:
        app.keys('ctrl+f')
        app.wait(lambda: app.focus() is not None and app.focus().get_role_name() in
                 ('entry', 'text'), 'the entry')
        app.type('achilles')
        app.see('list', 'Results')
        app.see_text('Achilles tendon')
        app.wait(lambda: any(text.endswith(' found') for _, text in app.announced),
                 'the number of results to be said')
        assert not app.nameless(), app.nameless()
        app.keys('Return')
        app.gone('list', 'Results')
        app.see_text('Achilles')


def test_dialogs():
    """F1, F10, Ctrl+comma and Ctrl+? open, Escape closes"""
    with Soleus(PROGRAM) as app:
        app.keys('F1')
        app.see_text('Stretching is not for these')
        app.keys('Escape')
        app.see('page tab', 'Anatomy')
        app.keys('F10')
        app.see('menu item', 'Keyboard Shortcuts')
        app.keys('Escape')
        app.gone('menu item', 'Keyboard Shortcuts')
        for key, words in (('ctrl+comma', 'Last Three Seconds'),
                           ('ctrl+question', 'Open the menu')):
            app.keys(key)
            app.see_text(words)
            app.keys('Escape')
            app.wait(lambda: words not in ' '.join(app.texts()), f'{key} to close')
        app.quit()


def test_close():
    """Ctrl+W closes the window and ends the program"""
    with Soleus(PROGRAM) as app:
        app.keys('ctrl+w')
        assert app.wait_end() == 0, app.read_errors()


def test_instances():
    """a second call opens its exercise in the first window"""
    with Soleus(PROGRAM) as app:
        second = app.start('--open', 'exercise:bent-knee-soleus-stretch')
        app.see('heading', 'Bent-knee soleus stretch')
        assert second.wait(LIMIT_S) == 0
        assert app.application.get_child_count() == 1


def tab_to(app, wanted):
    for _ in range(30):
        if app.focus() is not None and name(app.focus()) == wanted:
            return
        app.keys('Tab')
    raise AssertionError(f'Tab does not come to “{wanted}”')


def test_welcome():
    """the first start shows the pair: keys bend the knee, the bend is told, Escape leads on"""
    with Soleus(PROGRAM, welcomed=False) as app:
        scale = app.see('slider', 'Back knee')
        app.wait(lambda: scale.get_value_iface().get_current_value() == 45, 'the knee to be bent')
        app.see('image', 'Standing, hands on the wall, right leg behind, '
                         'knee bent 45 degrees, heel down')
        tab_to(app, 'Back knee')
        app.keys('Home')
        app.wait(lambda: Atspi.Value.get_text(scale) == 'straight', 'the bend in words')
        app.wait(lambda: any('Gastrocnemius: at its limit' in text for _, text in app.announced),
                 'the sentence')
        app.see('image', 'Standing, hands on the wall, right leg behind, '
                         'knee straight, heel down')
        assert not app.nameless(), app.nameless()
        app.keys('Escape')
        app.see('page tab', 'Anatomy')


def test_sore_calf():
    """by keys alone: each question begins at its first answer, and a routine is offered"""
    with Soleus(PROGRAM, '--open', 'sore-calf') as app:
        app.see('button', 'None of These')
        tab_to(app, 'None of These')
        app.keys('Return')
        for answer in ('Left', 'With a snap or a kick in the heel cord or the calf, '
                               'and my push-off has been weak since'):
            app.wait(lambda: app.focus() is not None and name(app.focus()) == answer,
                     f'focus on the first answer, “{answer}”')
            if answer == 'Left':
                app.keys('Return')
        app.keys('Down', 'Down', 'Return')
        app.see_text('Run less often and less far this week')
        app.wait(lambda: any('Run less often' in text for _, text in app.announced),
                 'the advice to be said')
        app.wait(lambda: name(app.focus()) == 'Soleus stretch, 5 minutes', 'focus on the routine')


def check_tab(app, page):
    """Tab goes round, and each control that it reaches has a name."""
    seen = []
    for _ in range(150):
        before = app.focus()
        if before in seen:
            assert len(seen) > 3, f'{page}: Tab is stuck at “{name(before)}”'
            return
        assert name(before) or before.get_role_name() in ('scroll pane', 'panel'), \
            f'{page}: {before.get_role_name()} without name has focus'
        seen.append(before)
        app.keys('Tab')
        app.wait(lambda: app.focus() not in (None, before), f'{page}: Tab to leave “{name(before)}”',
                 LIMIT_S / 2)
    raise AssertionError(f'{page}: Tab does not come round')


def test_tab():
    """Tab is never stuck, and stops at nothing without a name"""
    with Soleus(PROGRAM) as app:
        check_tab(app, 'Anatomy')
        app.keys('alt+2')
        app.see_text('Single Exercises')
        check_tab(app, 'Exercises')


if __name__ == '__main__':
    sys.exit(run(test_search, test_dialogs, test_close, test_instances, test_welcome, test_sore_calf,
                 test_tab))
