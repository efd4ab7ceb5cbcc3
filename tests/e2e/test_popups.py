#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each menu, list, popover and dialog, by keys alone: Return opens it, one Escape closes it, and the
focus is back on what opened it."""

import os
import shutil
import sys

from soleus_bus import Atspi, Soleus, name, run, walk

PROGRAM = sys.argv[1]

# Pages are longer than the parts that open something: what follows them opens pages.
MOST_TABS = 60


def pops_up(node):
    """A button of a menu, a list to choose from, or of a dialog, which has an ellipsis."""
    role = node.get_role_name()
    return role == 'combo box' or name(node).endswith('…') or role == 'toggle button' and (
        node.get_state_set().contains(Atspi.StateType.HAS_POPUP) or
        node.get_parent().get_role_name() == 'combo box')


def told_apart(node):
    """All lists of sources are one: so are the rows of a page with many of them."""
    text = name(node)
    return node.get_role_name(), 'Sources' if text.startswith('Sources') else text


def open_and_escape(app, node):
    what = f'{node.get_role_name()} “{name(node)}”'
    app.keys('Return')
    app.wait(lambda: app.focus() not in (None, node), f'Return to open {what}', 10)
    app.keys('Escape')
    app.wait(lambda: app.focus() == node, f'one Escape to lead back to {what}', 10)


def tab_on(app):
    """One step along Tab."""
    node = app.wait(app.focus, 'focus')
    app.keys('Tab')
    app.wait(lambda: app.focus() not in (None, node), f'Tab to leave “{name(node)}”', 10)


def tab_to(app, node):
    for _ in range(MOST_TABS):
        if app.focus() == node:
            return
        tab_on(app)
    raise AssertionError(f'Tab does not come to “{name(node)}”')


def go_round(app, least, done=None):
    """Along Tab, until it comes round: at least so many open something."""
    done = set() if done is None else done
    seen = []
    opened = 0
    for _ in range(MOST_TABS):
        node = app.wait(app.focus, 'focus')
        if node in seen:
            break
        seen.append(node)
        if pops_up(node) and told_apart(node) not in done:
            done.add(told_apart(node))
            open_and_escape(app, node)
            opened += 1
        tab_on(app)
    assert opened >= least, f'only {opened} of {least} opened'


def check(target, heading, least):
    with Soleus(PROGRAM, '--open', target) as app:
        app.see_text(heading)
        go_round(app, least)


def test_destinations():
    """in the four destinations"""
    with Soleus(PROGRAM) as app:
        done = set()
        for key, words, least in (('alt+1', 'Bent knee', 2), ('alt+2', 'Single Exercises', 3),
                                  ('alt+3', 'Nothing Here Yet', 2), ('alt+4', 'Glossary', 0)):
            app.keys(key)
            app.see_text(words)
            go_round(app, least, done)
        app.quit()


def test_explore():
    """around the figure"""
    check('explore', 'All muscles', 4)


def test_folded():
    """Escape on the bar of the folded sheet selects nothing, and then leads back"""
    app = Soleus(PROGRAM, '--open', 'topic:two-muscles')
    app.settings.update({'window-width': 360, 'window-height': 640})
    with app:
        app.see('heading', 'The one you see')
        app.start('--open', 'structure:soleus')
        bar = app.see('button', 'Soleus')
        tab_to(app, bar)
        app.keys('Escape')
        app.wait(lambda: any('Nothing is selected' in text for _, text in app.announced),
                 'nothing to be selected', 10)
        app.keys('Escape')
        app.see('heading', 'The one you see')


def test_unfolded():
    """one Escape closes the sheet that its bar opened, and leaves what is selected"""
    app = Soleus(PROGRAM, '--open', 'structure:soleus')
    app.settings.update({'window-width': 360, 'window-height': 640})
    with app:
        bar = app.see('button', 'Soleus')
        tab_to(app, bar)
        app.keys('Return')
        app.see('button', 'All Structures')
        app.keys('Escape')
        app.wait(lambda: app.focus() is not None and name(app.focus()) == 'Soleus',
                 'one Escape to lead back to the bar', 10)


def test_compare():
    """in Compare"""
    check('compare', 'Joints crossed', 3)


def test_exercise():
    """on the page of an exercise"""
    check('exercise:EX01', 'Bent-knee soleus stretch', 2)


def test_routine():
    """on the page of a routine"""
    check('routine:R15', 'Soleus stretch, 5 minutes', 1)


def test_preferences():
    """in the preferences"""
    with Soleus(PROGRAM) as app:
        app.keys('ctrl+comma')
        app.see_text('Last Three Seconds')
        go_round(app, 2)
        app.keys('Escape')
        app.wait(lambda: 'Last Three Seconds' not in ' '.join(app.texts()), 'Escape to close them')


def check_dialog(button, least):
    with Soleus(PROGRAM) as app:
        app.keys('alt+3')
        app.see_text('Nothing Here Yet')
        tab_to(app, app.see('button', button))
        app.keys('Return')
        app.see('button', 'Save')
        go_round(app, least)
        app.keys('Escape')
        app.wait(lambda: name(app.focus()) == button, f'Escape to lead back to “{button}”')


def test_entry():
    """in the dialog of an entry"""
    check_dialog('Add Entry…', 2)


def test_result():
    """in the dialog of a test's result"""
    check_dialog('Add Test Result…', 2)


def see_term(app, text, meaning):
    """Opens the term in the label that has the focus; its meaning is said, or its button has it."""
    app.announced.clear()
    app.keys('Return')
    app.wait(lambda: any(meaning in said for _, said in app.announced) or
             name(app.focus()) == 'Show Me' and any(meaning in part for part in app.texts()),
             f'“{meaning}”', 10)
    app.keys('Escape')
    app.wait(lambda: name(app.focus()) == text, 'one Escape to lead back to the text', 10)


def test_terms():
    """a term in a text is explained in place, whether it leads somewhere or not"""
    with Soleus(PROGRAM, '--open', 'topic:two-muscles') as app:
        app.see('heading', 'The one you see')
        left = {'About half of its fibres are slow': 'tires slowly',
                'People also count the plantaris': 'A tiny calf muscle'}
        for _ in range(MOST_TABS):
            text = name(app.wait(app.focus, 'focus'))
            part = next((part for part in left if part in text), None)
            if part is not None:
                see_term(app, text, left.pop(part))
            if not left:
                return
            app.keys('Tab')
        raise AssertionError(f'Tab does not come to {list(left)}')


def see_alert(app, heading, default):
    """It is called by its heading, says more, and Return would do what is expected."""
    alert = app.see('alert', heading)
    app.wait(lambda: name(app.focus()) == default, f'focus on “{default}”', 10)
    assert len(list(walk(alert))) > 3, 'it says nothing'
    return alert


def escape_alert(app, heading):
    app.keys('Escape')
    app.gone('alert', heading)
    app.wait(lambda: app.focus() is not None and name(app.focus()), 'the focus back in the window')


def cut_off(app):
    """A session that was killed in its first hold."""
    app.see('heading', 'Get ready')
    app.keys('Right')
    app.gone('heading', 'Get ready')
    app.wait(lambda: any('Hold' in said for _, said in app.announced), 'the hold to be said')
    app.kill()


def test_unfinished():
    """Escape leaves an unfinished session for the next start; Return goes on with it"""
    heading = 'Continue Your Session?'
    with Soleus(PROGRAM, '--start', 'soleus-stretch') as app:
        cut_off(app)
        app.begin_again()
        see_alert(app, heading, 'Resume')
        escape_alert(app, heading)
        app.kill()
        app.begin_again()
        see_alert(app, heading, 'Resume')
        app.keys('Return')
        app.see('button', 'Pause')
        app.wait(lambda: name(app.focus()), 'focus in the session')


def list_journal(app):
    return os.listdir(os.path.join(app.home, 'data', 'soleus', 'journal'))


def damage_journal(app):
    for file_name in list_journal(app):
        if file_name.startswith('journal'):
            with open(os.path.join(app.home, 'data', 'soleus', 'journal', file_name), 'wb') as file:
                file.write(b'no journal' * 1000)


def test_damaged():
    """Escape from a journal that can't be read throws nothing away; Return restores its copy"""
    heading = 'Your Journal Could Not Be Read'
    with Soleus(PROGRAM, '--start', 'soleus-stretch') as app:
        cut_off(app)
        app.begin_again()
        escape_alert(app, 'Continue Your Session?')
        app.kill()
        for key in ('Escape', 'Return'):
            damage_journal(app)
            app.begin_again()
            see_alert(app, heading, 'Restore')
            if key == 'Escape':
                escape_alert(app, heading)
                app.kill()
        kept = list_journal(app)
        assert any(part.startswith('backup') for part in kept), kept
        assert len([part for part in kept if part.startswith('damaged') and
                    part.endswith('.db')]) == 2, kept
        app.keys('Return')
        app.gone('alert', heading)
        app.see_text('Journal restored')


def test_restored_later():
    """who closed the question finds the copy of the earlier journal in Progress, at any start"""
    with Soleus(PROGRAM, '--start', 'soleus-stretch') as app:
        cut_off(app)
        app.begin_again()
        escape_alert(app, 'Continue Your Session?')
        app.kill()
        damage_journal(app)
        app.begin_again()
        escape_alert(app, 'Your Journal Could Not Be Read')
        app.kill()
        app.begin_again('--open', 'progress')
        button = app.see('button', 'Restore an Earlier Journal…')
        assert app.find('alert', 'Your Journal Could Not Be Read') is None
        app.act(button)
        see_alert(app, 'Restore Your Earlier Journal?', 'Restore')
        app.keys('Return')
        app.see_text('Journal restored')
        app.gone('button', 'Restore an Earlier Journal…')


def test_no_journal():
    """where nothing can be kept, that is said, and closing a session asks first"""
    with Soleus(PROGRAM) as app:
        folder = os.path.join(app.home, 'data', 'soleus', 'journal')
        app.kill()
        shutil.rmtree(folder)
        with open(folder, 'w', encoding='utf-8'):
            pass  # a file where the folder should be: as good as a disk that takes nothing
        app.begin_again('--start', 'soleus-stretch')
        app.see('heading', 'Get ready')
        app.wait(lambda: any('journal' in said.lower() for _, said in app.announced),
                 'the problem to be said')
        app.keys('ctrl+q')
        app.see('grouping', 'Paused. What you did can’t be kept now.')
        app.see('button', 'End')
        app.wait(lambda: name(app.focus()) == 'Resume', 'focus on what goes on', 10)


if __name__ == '__main__':
    sys.exit(run(test_destinations, test_explore, test_folded, test_unfolded, test_compare,
                 test_exercise, test_routine, test_preferences, test_entry, test_result, test_terms,
                 test_unfinished, test_damaged, test_restored_later, test_no_journal))
