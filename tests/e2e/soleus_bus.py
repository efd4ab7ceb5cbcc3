# SPDX-License-Identifier: GPL-3.0-or-later
"""Soleus as assistive technology has it: a started program, its tree on the accessibility bus, keys.

Nothing here sleeps for a fixed time: what is expected is waited for, long, and told when it does
not come.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

try:
    import gi
    gi.require_version('Atspi', '2.0')
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as error:
    print(f'1..0 # SKIP {error}')
    sys.exit(0)

LIMIT_S = 60
CONTROLS = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.RADIO_BUTTON,
    Atspi.Role.CHECK_BOX, Atspi.Role.ENTRY, Atspi.Role.SLIDER, Atspi.Role.SPIN_BUTTON,
    Atspi.Role.COMBO_BOX, Atspi.Role.PAGE_TAB, Atspi.Role.LINK, Atspi.Role.SWITCH,
}


def has(node, state):
    return node.get_state_set().contains(state)


def name(node):
    """Its name, or that of what labels it: GTK's menu items have only that."""
    text = node.get_name() or ''
    if not text:
        text = ' '.join(Atspi.Text.get_text(relation.get_target(i), 0, -1)
                        for relation in node.get_relation_set()
                        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                        for i in range(relation.get_n_targets()))
    return text.replace('\u00a0', ' ').replace('\u2060', '')


def is_control(node):
    return node.get_role() in CONTROLS or node.get_role() == Atspi.Role.LIST_ITEM


def walk(node, shown_only=True):
    """What is shown below node, in order. A part that goes meanwhile is passed over."""
    try:
        children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
    except GLib.Error:
        return
    for child in children:
        try:
            if child is None or shown_only and not has(child, Atspi.StateType.SHOWING):
                continue
        except GLib.Error:
            continue
        yield child
        # What is in an open menu does not say that it is shown (GTK 4.18).
        yield from walk(child, shown_only and child.get_role() != Atspi.Role.MENU)


def write_settings(folder, settings):
    """Settings that a program finds which has folder as its XDG_CONFIG_HOME and settings in files."""
    folder = os.path.join(folder, 'glib-2.0', 'settings')
    os.makedirs(folder)
    with open(os.path.join(folder, 'keyfile'), 'w', encoding='utf-8') as file:
        for app_id in ('Soleus', 'Soleus/Devel'):
            file.write(f'[io/github/soleusapp/{app_id}]\n')
            for key, on in settings.items():
                file.write(f'{key}={str(on).lower()}\n')


class Soleus:
    """A running program with folders of its own, ended and cleared away by `with`."""

    def __init__(self, program, *arguments, content=None, welcomed=True, teaches=False):
        self.program = program
        self.settings = {'welcomed': welcomed, 'steps-first-time': teaches}
        self.arguments = arguments
        self.content = content or {}
        self.announced = []
        self.focused = []
        self.last_focus = None

    def __enter__(self):
        self.home = tempfile.mkdtemp(prefix='soleus-e2e.')
        folder = os.path.join(self.home, 'data', 'soleus', 'content')
        os.makedirs(folder)
        for file_name, text in self.content.items():
            with open(os.path.join(folder, file_name), 'w', encoding='utf-8') as file:
                file.write(text)
        self.write_settings()
        self.environment = dict(os.environ)
        self.environment['GSETTINGS_BACKEND'] = 'keyfile'
        self.environment.pop('GTK_A11Y', None)
        self.environment['G_DEBUG'] = 'fatal-criticals'  # the library's own, here, are not ours
        for kind in ('config', 'data', 'state', 'cache'):
            self.environment[f'XDG_{kind.upper()}_HOME'] = os.path.join(self.home, kind)
        self.errors = open(os.path.join(self.home, 'errors'), 'w+', encoding='utf-8')
        self.begin(*self.arguments)
        self.listener = Atspi.EventListener.new(self.heard)
        self.listener.register('object:announcement')
        self.listener.register('object:state-changed:focused')
        self.wait(lambda: self.focus() is not None, 'focus in the window')
        return self

    def __exit__(self, *_):
        self.listener.deregister('object:announcement')
        self.listener.deregister('object:state-changed:focused')
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.errors.close()
        shutil.rmtree(self.home)

    def write_settings(self):
        """Who was here before does not get the page that is first ever seen, nor the steps of each
        exercise before it runs."""
        write_settings(os.path.join(self.home, 'config'), self.settings)

    def begin(self, *arguments):
        self.last_focus = None
        self.process = self.start(*arguments)
        self.application = self.wait(self.find_application, 'the program on the bus')
        self.application.set_cache_mask(Atspi.Cache.NONE)

    def kill(self):
        """Ends it as a power cut would."""
        self.process.kill()
        self.process.wait()

    def begin_again(self, *arguments):
        """Another one with the same folders, after the one before was killed."""
        self.announced.clear()
        self.begin(*arguments)
        self.wait(lambda: self.focus() is not None, 'focus in the window')

    def start(self, *arguments):
        return subprocess.Popen([self.program, *arguments], env=self.environment,
                                stderr=self.errors)

    def heard(self, event):
        if event.type.startswith('object:announcement'):
            self.announced.append((time.monotonic(), str(event.any_data)))
        elif event.detail1:
            self.focused.append(name(event.source))
            self.last_focus = event.source

    # Waiting

    def wait(self, condition, what, limit_s=LIMIT_S):
        end = time.monotonic() + limit_s
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            try:
                result = condition()
            except GLib.Error:  # it went while it was looked at
                result = None
            if result:
                return result
            if self.process.poll() is not None:
                raise AssertionError(f'{what}: the program ended: {self.read_errors()}')
            if time.monotonic() > end:
                raise AssertionError(f'{what}: it did not come')
            time.sleep(0.02)

    def wait_end(self):
        try:
            return self.process.wait(LIMIT_S)
        except subprocess.TimeoutExpired:
            raise AssertionError('the program does not end') from None

    def read_errors(self):
        with open(self.errors.name, encoding='utf-8') as file:
            return file.read()

    # Looking

    def find_application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application is not None and application.get_process_id() == self.process.pid:
                return application if application.get_child_count() > 0 else None
        return None

    def window(self):
        return self.application.get_child_at_index(0)

    def nodes(self, role=None):
        for window in range(self.application.get_child_count()):
            for node in walk(self.application.get_child_at_index(window)):
                if role is None or node.get_role_name() == role:
                    yield node

    def find(self, role, text, below=None):
        nodes = self.nodes() if below is None else walk(below)
        for node in nodes:
            if node.get_role_name() == role and name(node) == text:
                return node
        return None

    def see(self, role, text):
        return self.wait(lambda: self.find(role, text), f'{role} “{text}”')

    def gone(self, role, text):
        self.wait(lambda: self.find(role, text) is None, f'{role} “{text}” to go')

    def texts(self):
        return [name(node) for node in self.nodes()]

    def see_text(self, part):
        return self.wait(lambda: next((t for t in self.texts() if part in t), None),
                         f'text “{part}”')

    def focus(self):
        """What has focus: what was last told to, if it still has it; else it is searched for."""
        try:
            if self.last_focus is not None and has(self.last_focus, Atspi.StateType.FOCUSED):
                return self.last_focus
        except GLib.Error:
            self.last_focus = None
        for node in self.nodes():
            if has(node, Atspi.StateType.FOCUSED):
                return node
        return None

    # Doing

    def act(self, node, wanted='click'):
        for i in range(node.get_n_actions()):
            if node.get_action_name(i) == wanted:
                assert node.do_action(i), f'{wanted} on “{name(node)}” failed'
                return
        raise AssertionError(f'“{name(node)}” has no action {wanted}')

    def keys(self, *keys):
        subprocess.run(['xdotool', 'key', *keys], check=True, stdout=subprocess.DEVNULL)

    def type(self, text):
        subprocess.run(['xdotool', 'type', '--delay', '30', text], check=True)

    def nameless(self):
        """Roles of what can have focus or is a control, but has no name."""
        return [f'{node.get_role_name()} below “{name(node.get_parent())}”'
                for node in self.nodes()
                if node.get_role() in CONTROLS and not name(node) or
                is_control(node) and has(node, Atspi.StateType.FOCUSABLE) and not name(node)]

    def quit(self):
        self.keys('ctrl+q')
        status = self.wait_end()
        assert status == 0, f'exit status {status}: {self.read_errors()}'
        for word in ('CRITICAL', 'WARNING'):
            assert word not in self.read_errors(), self.read_errors()


def run(*tests):
    """Runs functions as TAP subtests, named by their doc strings. A failure does not end the rest."""
    failed = 0
    print(f'1..{len(tests)}', flush=True)
    for number, test in enumerate(tests, 1):
        try:
            test()
            verdict = 'ok'
        except (AssertionError, GLib.Error) as error:
            failed += 1
            verdict = 'not ok'
            for line in str(error).splitlines():
                print(f'# {line}')
        print(f'{verdict} {number} - {test.__doc__}', flush=True)
    return 1 if failed else 0
