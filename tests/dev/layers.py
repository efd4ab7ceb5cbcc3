#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests, in TAP, that the layers below src/ stay apart.

Each layer is held off what lies above it in three ways: the compiler is not given the headers of
a toolkit, the program's own headers are included downwards only, and what each layer's tests link
shows what the flags can't hold (SQLite's and GIO's headers lie where the compiler always looks).

Usage: layers.py SOURCE_ROOT BUILD_ROOT
"""

import json
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

GLIB = {"libc", "libm", "ld-linux-x86-64", "ld-linux-aarch64", "libglib-2.0", "libgobject-2.0"}
GIO = GLIB | {"libgio-2.0"}
DRAWING = GIO | {"librsvg-2", "libcairo", "libgdk_pixbuf-2.0", "libpango-1.0", "libpangocairo-1.0",
                 "libharfbuzz"}
SOUND = GIO | {"libgstreamer-1.0", "libgstapp-1.0", "libgstbase-1.0", "libgstaudio-1.0",
               "libespeak-ng"}

# What each layer may include of the others, and what its tests may link. A layer that is not here
# fails: it has to be thought about.
LAYERS = {
    "base": (set(), GIO),
    "content": ({"base"}, GIO),
    "words": ({"base", "content"}, GIO),
    "biomech": ({"base"}, GLIB),
    "session": ({"base", "content", "biomech"}, GIO),
    "journal": ({"base", "content", "biomech"}, GIO | {"libsqlite3"}),
    "quiz": ({"base", "content"}, GIO),
    "figure": ({"base", "content", "words", "biomech"}, DRAWING),
    "sound": ({"base", "content"}, SOUND),
    "cli": ({"base", "content", "words", "biomech", "session", "figure"}, DRAWING),
}
# What may stand before the compiler in a command.
CACHES = {"ccache", "sccache"}

# No layer but ui may see the first; the others only where the layer's tests may link them.
HEADERS = {
    "gtk/gtk.h": None,
    "adwaita.h": None,
    "librsvg/rsvg.h": "librsvg-2",
    "cairo.h": "libcairo",
    "gst/gst.h": "libgstreamer-1.0",
}


def compiles(command, header):
    """Whether a file that includes HEADER compiles as the file of that compile command does."""
    words = shlex.split(command["command"])
    if Path(words[0]).name in CACHES:
        words = words[1:]
    flags = [word for word in words[1:] if re.match(r"-[IDUfmOgW]|-std=|-isystem|-pthread", word)]
    flags = [word for word in flags if not word.startswith("-Werror")]
    with tempfile.NamedTemporaryFile("w", suffix=".c") as source:
        source.write(f"#include <{header}>\n")
        source.flush()
        run = subprocess.run([words[0], *flags, "-fsyntax-only", source.name],
                             cwd=command["directory"], capture_output=True, text=True, check=False)
    return run.returncode == 0


def needed(program):
    """The libraries that PROGRAM names itself, without their versions; None if it is none."""
    if not program.is_file() or program.read_bytes()[:4] != b"\x7fELF":
        return None
    run = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True)
    return set(re.findall(r"NEEDED.*\[([^\]]+?)\.so", run.stdout))


class Report:
    """Prints TAP."""

    def __init__(self):
        self.count = 0
        print("TAP version 14")

    def test(self, name, faults):
        self.count += 1
        print(f"{'not ok' if faults else 'ok'} {self.count} {name}")
        for fault in faults:
            print(f"# {fault}")

    def end(self):
        print(f"1..{self.count}")


def test_headers(report, layer, links, command):
    faults = [] if compiles(command, "glib.h") else ["not even glib.h compiles there"]
    for header, library in HEADERS.items():
        if library not in links and compiles(command, header):
            faults.append(f"a file in src/{layer} can include {header}")
    report.test(f"{layer}: a toolkit's headers do not compile", faults)


def test_includes(report, layer, below, owners, source):
    faults = []
    for path in sorted((source / "src" / layer).glob("*.[ch]")):
        for header in re.findall(r'^#include "(.+)"', path.read_text(encoding="utf-8"), re.M):
            owner = owners.get(Path(header).name, layer)
            if owner != layer and owner not in below:
                faults.append(f"{path.relative_to(source)} includes {header} of {owner}")
    report.test(f"{layer}: includes run downwards", faults)


def test_links(report, layer, links, build):
    faults = []
    for program in sorted((build / "tests" / layer).glob("*")):
        libraries = needed(program)
        faults += [f"{program.name} links {name}" for name in sorted((libraries or set()) - links)]
    report.test(f"{layer}: its tests link nothing else", faults)


def main():
    source, build = Path(sys.argv[1]), Path(sys.argv[2])
    with open(build / "compile_commands.json", encoding="utf-8") as file:
        commands = {}
        for command in json.load(file):
            path = Path(command["directory"], command["file"]).resolve()
            if path.parent.parent == (source / "src").resolve():
                commands.setdefault(path.parent.name, command)
    folders = sorted(path.name for path in (source / "src").iterdir() if path.is_dir())
    owners = {path.name: path.parent.name for path in (source / "src").glob("*/*.h")}
    report = Report()
    report.test("every layer is known here",
                [name for name in folders if name not in LAYERS and name != "ui"])
    for layer in folders:
        if layer in LAYERS:
            below, links = LAYERS[layer]
            test_headers(report, layer, links, commands[layer])
            test_includes(report, layer, below, owners, source)
            test_links(report, layer, links, build)
    report.end()


main()
