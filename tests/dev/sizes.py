#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests, in TAP, that files and functions can be read in one go.

What is longer says why it is, in words that have "however long" or "as long as": a file in its
first lines, a function in the comment above it.

Usage: sizes.py SOURCE_ROOT
"""

import sys
from pathlib import Path

FOLDERS = ("src", "tests", "data", "po", "flatpak")
KINDS = {".c", ".h", ".blp", ".css", ".py", ".sh", ".xml", ".rng"}
FILE_LINES = 600
FUNCTION_LINES = 60
HEAD_LINES = 8
REASONS = ("however long", "as long as")


def gives_reason(lines):
    """Whether those lines say why something is long."""
    text = " ".join(" ".join(lines).lower().split())
    return any(reason in text for reason in REASONS)


def list_files(root):
    """The files that are written by hand."""
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and path.suffix in KINDS:
                yield path
    yield root / "dev"


def list_long_functions(lines):
    """The number of the first line of each function of C that is long without a reason."""
    begin = None
    comment = []
    for number, line in enumerate(lines):
        if line.startswith(("/* ", " * ")):
            comment = comment + [line] if line.startswith(" * ") else [line]
        elif line == "{":
            begin = number
        elif line == "}":
            if begin is not None and number - begin + 1 > FUNCTION_LINES and \
                    not gives_reason(comment):
                yield begin + 1
            begin = None
            comment = []


def list_faults(root):
    """What is too long, as FILE:LINE."""
    for path in list_files(root):
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        if len(lines) > FILE_LINES and not gives_reason(lines[:HEAD_LINES]):
            yield f"{path.relative_to(root)}:{len(lines)}: file of over {FILE_LINES} lines"
        if path.suffix == ".c":
            for line in list_long_functions(lines):
                yield (f"{path.relative_to(root)}:{line}: "
                       f"function of over {FUNCTION_LINES} lines")


def main():
    """Looks at all of them."""
    root = Path(sys.argv[1])
    files = len(list(list_files(root)))
    faults = list(list_faults(root))
    print("1..2")
    print("ok 1 - there are files" if files > 500 else f"not ok 1 - {files} files")
    print("not ok 2 - lengths" if faults else "ok 2 - lengths")
    for fault in faults:
        print(f"# {fault}")


if __name__ == "__main__":
    main()
