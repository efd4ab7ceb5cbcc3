# SPDX-License-Identifier: GPL-3.0-or-later
"""The content files as the checks of their words see them: values, their texts, what they cite."""

import pathlib
import re
import xml.etree.ElementTree as tree

# Elements whose words are not ours or not English: the schema calls them "not translated".
FOREIGN = {"latin", "authors", "title", "where", "reviewed-by"}

# Elements whose words nobody reads: what people type in the search.
UNSEEN = {"find"}

LINK = re.compile(r"\[\[([a-z-]+):([^|\]]+)(?:\|([^\]]+))?\]\]")


def fold(text):
    return " ".join((text or "").split())


def plain(text):
    """Text as it is read: marks gone, links by their words."""
    text = LINK.sub(lambda link: link[3] or link[2].replace("-", " "), text)
    return re.sub(r"\\(.)|\*", lambda mark: mark[1] or "", text).strip()


def is_text(element):
    return element.tag not in FOREIGN | UNSEEN and len(element) == 0 and fold(element.text) != ""


class Value:
    """One value of a content file: an exercise, a claim, a topic and so on."""

    def __init__(self, path, element):
        self.path = path
        self.element = element
        self.kind = element.tag
        self.id = element.get("id")
        self.number = element.get("number")

    def __str__(self):
        return f"{self.path.name}: {self.kind} {self.id}"

    def texts(self, root=None):
        """Elements that hold words, in document order."""
        start = self.element if root is None else root
        return [each for each in start.iter() if is_text(each)]

    def links(self):
        """(kind, id) of what the value's texts link to."""
        return [(link[1], link[2]) for each in self.texts() for link in LINK.finditer(each.text)]


def citations(element):
    """(source, how it was read or None) of an element and all below it."""
    words = " ".join(each.get("sources", "") for each in element.iter()).split()
    return [(word.partition(":")[0], word.partition(":")[2] or None) for word in words]


def load(root):
    """All values of data/content below ROOT, by file name and order."""
    folder = pathlib.Path(root) / "data" / "content"
    return [Value(path, element)
            for path in sorted(folder.glob("*.xml"))
            for element in tree.parse(path).getroot()]


class Tap:
    """Tells results as the Test Anything Protocol; each fault is a line below its test."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def test(self, name, faults):
        self.count += 1
        self.failed += bool(faults)
        for fault in faults[:60]:
            print(f"# {fault}")
        print(f"{'not ok' if faults else 'ok'} {self.count} {name}")

    def skip(self, name, reason):
        self.count += 1
        print(f"ok {self.count} {name} # SKIP {reason}")

    def end(self):
        print(f"1..{self.count}")
        return 1 if self.failed else 0
