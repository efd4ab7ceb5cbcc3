# SPDX-License-Identifier: CC-BY-SA-4.0
"""Says the same drawing in fewer bytes: what paths and gradients repeat without need is left out."""
import re

from kit import NUMBER, join

NUMBERS = re.compile(NUMBER)
PAIR = rf"{NUMBER} ?{NUMBER}"
SLIVER = re.compile(rf"(q{PAIR} ?{PAIR})(q{PAIR} ?{PAIR})Z")
GRADIENT = re.compile(r'<(linear|radial)Gradient id="([^"]+)" gradientUnits="userSpaceOnUse"([^>]*)>(.*?)</\1Gradient>')


def tight(body):
    """The layers of a plate with every path and gradient as short as it gets."""
    body = re.sub(r'<path[^>]* d="[^"]*"/?>', lambda m: shorter(m.group()), body)
    return "".join(borrowed(part) for part in re.split(r'(?<=\n)(?=<g id=")', body))


def borrowed(structure):
    """A gradient whose stops an earlier one of the same structure has takes them from there. Not beyond the structure: a sheet
    paints stops by what they are in."""
    first = {}

    def say(m):
        kind, name, shape, stops = m.groups()
        if (kind, stops) in first:
            return f'<{kind}Gradient id="{name}" href="#{first[kind, stops]}"{shape}/>'
        first[kind, stops] = name
        return m.group()

    return GRADIENT.sub(say, structure)


def shorter(element):
    head, d, tail = re.fullmatch(r'(.* d=")([^"]*)(".*)', element, re.S).groups()
    if 'fill="none"' not in head:
        d = SLIVER.sub(lambda m: lens(m.group(1), m.group(2)), d)
        d = d if d.endswith("Z") else d + "Z"
    return head + unrepeated(stepwise(d)) + tail


def lens(there, back):
    """The two arcs of a tapered stroke. Its width lies across its course, and only there a tenth of a unit is seen. It ends where
    it began, so that nothing has to close it."""
    (a, b, u, v), (c, d, *_) = ([float(n) for n in NUMBERS.findall(arc)] for arc in (there, back))
    if abs(v) > 14 and abs(v) > 2.5 * abs(u):
        b, d = round(b), round(d)
    elif abs(u) > 14 and abs(u) > 2.5 * abs(v):
        a, c = round(a), round(c)
    return "q" + join((a, b, u, v)) + "q" + join((c, d, -u, -v))


def stepwise(d):
    """Each part of a path begins from where the one before ended, where that is shorter."""
    out, x, y, start = "", 0.0, 0.0, (0.0, 0.0)
    for command, rest in re.findall(r"([A-Za-z])([^A-Za-z]*)", d):
        n = [float(v) for v in NUMBERS.findall(rest)]
        if command in "mcql":
            x, y = round(x + n[-2], 2), round(y + n[-1], 2)
        elif command == "M":
            here = "m" + join((round(n[0] - x, 2), round(n[1] - y, 2)))
            if out and len(n) == 2 and len(here) <= len(command + rest) and not out.endswith("Z"):
                command, rest = "m", here[1:]
            x, y = n[-2:]
        elif command == "L":
            x, y = n[-2:]
        elif command in "hv":
            x, y = (x + sum(n), y) if command == "h" else (x, y + sum(n))
        elif command == "Z":
            x, y = start
        if command in "Mm":
            start = (x, y)
        out += command + rest
    return out


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
