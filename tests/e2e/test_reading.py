#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader has of the pages: nothing that it reads is mute, nothing hidden is read."""

import sys

from soleus_bus import LIMIT_S, Atspi, Soleus, has, name, run, walk

PROGRAM = sys.argv[1]

# Where it leads, and a text that stands there.
PAGES = {
    'explore': 'Right calf from behind',
    'structure:soleus': 'Often confused',
    'compare': 'At the subtalar joint',
    'exercise:bent-knee-soleus-stretch': 'Steps',
    'routine:soleus-stretch': 'What You Do',
    'routine:R10': 'Signs that need help first',
    'topic:does-it-work': 'Do it',
    'guide:claims': 'True or Not?',
    'guide:care': 'First Aid, Looked At',
    'guide:glossary': 'Aponeurosis',
    'sore-calf': 'Question 1 of 3',
    'mine': 'How to Add One',
    'progress': 'Nothing Here Yet',
    'help': 'Urgent Now: Call Your Emergency Number',
}


def mute(app):
    """Pictures and lists to choose from that have no name: of the one “image” is said, of the other
    “list”. What is only read, such as points of a text, needs none."""
    return [f'{node.get_role_name()} below “{name(node.get_parent())}”' for node in app.nodes()
            if not name(node) and (node.get_role_name() in ('image', 'icon') or
                                   node.get_role_name() == 'list' and
                                   has(node, Atspi.StateType.FOCUSABLE))]


def test_pages():
    """no picture and no list to choose from is without a name"""
    with Soleus(PROGRAM) as app:
        for target, text in PAGES.items():
            assert app.start('--open', target).wait(LIMIT_S) == 0, target
            app.wait(lambda: any(text == part for part in app.texts()), f'{target}: “{text}”')
            app.wait(lambda: not mute(app), f'{target}: a name for {mute(app)[:5]}', LIMIT_S / 4)
        for keys, text in (('alt+2', 'Single Exercises'), ('alt+3', 'Nothing Here Yet'),
                           ('alt+4', 'True or Not?')):
            app.keys(keys)
            app.see_text(text)
            assert not mute(app), f'{text}: {mute(app)[:5]}'


def test_quiz():
    """the figure of a question says no names, before and after it is shown anew"""
    with Soleus(PROGRAM, '--open', 'test') as app:
        button = app.wait(lambda: next((node for node in app.nodes('button')
                                        if name(node).startswith('Tonight')), None), 'a round')
        app.act(button)
        app.wait(lambda: not any(name(node).startswith('Tonight') for node in app.nodes('button')),
                 'a question')
        for _ in range(2):
            told = [name(node) for node in walk(app.window(), False)
                    if node.get_role_name() == 'list' and 'from behind' in name(node) and
                    has(node, Atspi.StateType.VISIBLE) and has(node, Atspi.StateType.SHOWING)]
            assert not told, told
            app.keys('alt+2')
            app.see_text('Single Exercises')
            app.keys('alt+1')
            app.gone('heading', 'Single Exercises')


def test_term():
    """a term that is explained in place is told, and Escape leads back to the text"""
    with Soleus(PROGRAM, '--open', 'topic:two-muscles') as app:
        app.see_text('The one you see')
        for _ in range(12):
            app.keys('Tab')
            if 'About half of its fibres are slow' in name(app.focus()):
                break
        text = name(app.focus())
        assert 'slow' in text, text
        app.keys('Return')
        app.wait(lambda: any('tires slowly' in said for _, said in app.announced), 'the meaning')
        app.keys('Escape')
        app.wait(lambda: name(app.focus()) == text, 'the focus back in the text')


if __name__ == '__main__':
    sys.exit(run(test_pages, test_quiz, test_term))
