#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes to translators: POTFILES.in names every file with strings, and data/its takes the
right ones of a content file, each with the context that the loader asks with.

Usage: catalogue.py SOURCE_FOLDER XGETTEXT
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

SAMPLE = """<?xml version="1.0" encoding="UTF-8"?>
<soleus format="1">
  <exercise id="doorstep-stretch" number="MY01" kind="stretch">
    <name>Doorstep
          stretch &amp; more</name>
    <pose id="start" knee="10" ankle="0"><contact part="forefoot" on="step"/></pose>
    <step pose="start">Stand on *one* leg, see [[structure:soleus|the soleus]].</step>
    <dose hold="30"><text> 30 s, “twice” </text></dose>
    <reviewed-by>Nobody</reviewed-by>
  </exercise>
  <structure id="soleus" kind="muscle"><name>Soleus</name><latin>Musculus soleus</latin></structure>
  <source id="gray"><authors>Gray H</authors><title>Anatomy</title><where>London</where></source>
</soleus>
"""

SAMPLE_STRINGS = {
    ("exercise:doorstep-stretch", "Doorstep stretch & more"),
    ("exercise:doorstep-stretch", "Stand on *one* leg, see [[structure:soleus|the soleus]]."),
    ("exercise:doorstep-stretch", "30 s, “twice”"),
    ("structure:soleus", "Soleus"),
}

# The string that test-translation shows in another language.
TRANSLATED = ("structure:soleus", "Soleus")

CALLS = re.compile(r"(?<!\w)(?:_|N_|C_|NC_|ngettext|g_dngettext|g_dpgettext2?) ?\(\s*\"")


def listed(source):
    lines = (source / "po" / "POTFILES.in").read_text().splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def with_strings(source):
    """The files in which somebody wrote something to be translated."""
    code = [*source.glob("src/**/*.c"), *source.glob("src/**/*.blp")]
    found = [path for path in code if CALLS.search(path.read_text())]
    found += source.glob("data/content/*.xml")
    found += [path for path in source.glob("data/app/*.in") if path.suffixes[-2:] != [".service", ".in"]]
    return {str(path.relative_to(source)) for path in found}


def strings(xgettext, source, folder, files):
    """What xgettext takes of FILES, as pairs of context and text."""
    environment = dict(os.environ, GETTEXTDATADIRS=str(source / "data"), LC_ALL="C.UTF-8")
    pot = subprocess.run(
        [xgettext, "--from-code=UTF-8", "--no-wrap", "--output=-", *files],
        cwd=folder, env=environment, check=True, capture_output=True, text=True).stdout
    pairs = re.findall(r'^(?:msgctxt "(.*)"\n)?msgid "(.+)"$', pot, re.MULTILINE)
    return {(context, text.replace('\\"', '"')) for context, text in pairs}


def lost_comments(xgettext, source, files):
    """What is said to translators and does not reach them: only what stands right above the line of a
    string does."""
    pot = subprocess.run(
        [xgettext, "--from-code=UTF-8", "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2",
         "--keyword=ngettext:1,2", "--add-comments=Translators", "--output=-", *files],
        cwd=source, check=True, capture_output=True, text=True).stdout
    told = " ".join(re.sub(r"^#\. ?\*? *", "", line) for line in pot.splitlines() if line.startswith("#."))
    for name in files:
        text = (source / name).read_text()
        for comment in re.finditer(r"/\* (Translators:.*?) ?\*/", text, re.DOTALL):
            words = re.sub(r"\s+(\* )?", " ", comment[1])
            if words not in told:
                yield f"{name}:{text.count(chr(10), 0, comment.start()) + 1}: {words}"


def sample_strings(xgettext, source):
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "sample.xml").write_text(SAMPLE)
        return strings(xgettext, source, folder, ["sample.xml"])


def faults(xgettext, source):
    """One list of faults a test."""
    names = listed(source)
    content = [name for name in names if name.startswith("data/content/")]
    got = sample_strings(xgettext, source)
    yield "POTFILES.in names only what exists", [n for n in names if not (source / n).is_file()]
    yield "POTFILES.in is sorted, each file once", [] if names == sorted(set(names)) else names
    yield "POTFILES.in names every file with strings", sorted(with_strings(source) - set(names))
    yield "a content file's words are taken, with context", sorted(got ^ SAMPLE_STRINGS)
    taken = strings(xgettext, source, source, content) if content else set()
    yield "a string of the content is taken", sorted({TRANSLATED} - taken)
    yield "the content has no string without context", [text for context, text in taken if not context]
    code = [name for name in names if name.endswith(".c")]
    yield "what is said to translators reaches them", list(lost_comments(xgettext, source, code))


def main():
    source = Path(sys.argv[1]).resolve()
    results = list(faults(sys.argv[2], source))
    print(f"1..{len(results)}")
    for number, (name, found) in enumerate(results, 1):
        print(f"{'not ok' if found else 'ok'} {number} - {name}")
        for fault in found:
            print(f"# {fault}")


main()
