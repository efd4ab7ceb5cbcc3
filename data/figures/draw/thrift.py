# SPDX-License-Identifier: CC-BY-SA-4.0
"""Says the same drawing in fewer bytes: what paths repeat without need is left out."""
import re

from kit import NUMBER, join

NUMBERS = re.compile(NUMBER)
PAIR = rf"{NUMBER} ?{NUMBER}"
SLIVER = re.compile(rf"(q{PAIR} ?{PAIR})(q{PAIR} ?{PAIR})Z")


def tight(body):
    """The layers of a plate with every path as short as it gets."""
    return re.sub(r'<path[^>]* d="[^"]*"/?>', lambda m: shorter(m.group()), body)


def shorter(element):
    head, d, tail = re.fullmatch(r'(.* d=")([^"]*)(".*)', element, re.S).groups()
    if 'fill="none"' not in head:
        d = SLIVER.sub(lambda m: lens(m.group(1), m.group(2)), d)
        d = d if d.endswith("Z") else d + "Z"
    return head + unrepeated(d) + tail


def lens(there, back):
    """The two arcs of a tapered stroke. Its width lies across its course, and only there a tenth of a unit is seen. It ends where
    it began, so that nothing has to close it."""
    (a, b, u, v), (c, d, *_) = ([float(n) for n in NUMBERS.findall(arc)] for arc in (there, back))
    if abs(v) > 14 and abs(v) > 2.5 * abs(u):
        b, d = round(b), round(d)
    elif abs(u) > 14 and abs(u) > 2.5 * abs(v):
        a, c = round(a), round(c)
    return "q" + join((a, b, u, v)) + "q" + join((c, d, -u, -v))


def unrepeated(d):
    """A command that follows its like goes without its letter."""
    out, last = "", ""
    for command, rest in re.findall(r"([A-Za-z])([^A-Za-z]*)", d):
        if command == last and command in "cqlL":
            out += glue(out, rest) + rest
        else:
            out += command + rest
        last = command
    return out


def glue(before, after):
    """What must stand between two numbers."""
    tail = re.search(r"[^ \-A-Za-z]*$", before).group()
    return "" if after.startswith("-") or (after.startswith(".") and "." in tail) else " "
