#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each entry of the checked subject matter stands in the content.

tests/fixtures/pack-ids.txt lists the entries. data/content/coverage.md is what this script finds;
the test fails where an entry stands nowhere or the file is out of date.

Usage: coverage.py SOURCE-ROOT [--write]
"""

import pathlib
import sys

import contentfiles

HEAD = """<!-- SPDX-License-Identifier: CC-BY-SA-4.0 -->
<!-- Written by tests/content/coverage.py --write: change the content, not this file. -->
# Where the subject matter stands

Each entry of `tests/fixtures/pack-ids.txt`, the values of the content that hold it, or why it is not shipped.
"""

# Kinds whose number is the entry's id, and what the id has before a number of two digits.
NUMBERED = {"exercise": None, "routine": None, "care": None, "question": None, "red-flag": "RF"}


def entry_ids(value):
    """The ids of the entries that a value says it holds."""
    ids = value.element.get("articles", "").split() + value.element.get("contradictions", "").split()
    if value.kind in NUMBERED and value.number:
        prefix = NUMBERED[value.kind]
        ids.append(f"{prefix}{int(value.number):02d}" if prefix else value.number)
    ids.append(f"{value.kind}:{value.id}")
    return ids


def parts(value):
    """Names of the parts of a value, such as zone/3: its elements, and what the lists of a page say."""
    named = [child.tag for child in value.element]
    for number, page in enumerate(value.element.iter("page"), 1):
        named += [f"page/{number}/list" for block in page.iter("block") if block.get("kind") == "list"
                  for _ in block.iter("text")]
    return [f"{name}/{named[:index].count(name) + 1}" for index, name in enumerate(named)]


def places(values):
    """Entry or part -> [(value, part)] that hold it."""
    found = {}
    for value in values:
        place = f"{value.kind} `{value.id}`"
        for entry in entry_ids(value):
            found.setdefault(entry, []).append((place, None))
        for part in parts(value):
            found[f"{value.kind}:{value.id}/{part}"] = [(place, part.replace("/", " "))]
    return found


def read_entries(path):
    """(heading, [(id, where else, why not shipped)]) of the list; see its first lines."""
    groups = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            groups.append((line[3:], []))
        elif line and not line.startswith("#"):
            entry, _, rest = line.partition(" ")
            reason = rest[4:] if rest.startswith("not ") else None
            groups[-1][1].append((entry, rest.split() if reason is None else [], reason))
    return groups


def where(entry, others, reason, found):
    """What the table says of an entry, or None where it stands nowhere."""
    if reason is not None:
        return f"not shipped: {reason}"
    stands = list(found.get(entry, []))
    for other in others:
        stands += found.get(other, [None])
    if not stands or None in stands:
        return None
    told = {}
    for place, part in stands:
        told.setdefault(place, []).extend([part] if part else [])
    return ", ".join(place + (f" ({', '.join(held)})" if held else "") for place, held in told.items())


def report(groups, found):
    """The text of coverage.md, the entries that are missing, those that are shipped after all."""
    lines, missing, shipped = [HEAD], [], []
    for heading, entries in groups:
        lines += [f"## {heading}", "", "| entry | where |", "| --- | --- |"]
        for entry, others, reason in entries:
            text = where(entry, others, reason, found)
            if text is None:
                missing.append(f"{entry} stands nowhere")
            if reason is not None and entry in found:
                shipped.append(f"{entry} is said not to be shipped, but stands in {found[entry][0][0]}")
            lines.append(f"| {entry} | {text or 'missing'} |")
        lines.append("")
    return "\n".join(lines), missing, shipped


def repeated(groups):
    ids = [entry for _, entries in groups for entry, _, _ in entries]
    return sorted({f"{entry} is listed twice" for entry in ids if ids.count(entry) > 1})


def unlisted(groups, values):
    """Numbers and statements that content names and the list does not know."""
    listed = {entry for _, entries in groups for entry, _, _ in entries}
    return [f"{value}: {entry} is not in the list"
            for value in values for entry in entry_ids(value)
            if ":" not in entry and entry not in listed]


def main(root, write):
    root = pathlib.Path(root)
    file = root / "data" / "content" / "coverage.md"
    values = contentfiles.load(root)
    groups = read_entries(root / "tests" / "fixtures" / "pack-ids.txt")
    text, missing, shipped = report(groups, places(values))
    if write:
        file.write_text(text, encoding="utf-8")
    tap = contentfiles.Tap()
    tap.test("each entry is listed once", repeated(groups))
    tap.test("content names no entry that is not listed", unlisted(groups, values))
    tap.test("each entry stands somewhere", missing)
    tap.test("what is not shipped stands nowhere", shipped)
    stale = not file.exists() or file.read_text(encoding="utf-8") != text
    tap.test("coverage.md is up to date", ["run tests/content/coverage.py . --write"] * stale)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--write" in sys.argv[2:]))
