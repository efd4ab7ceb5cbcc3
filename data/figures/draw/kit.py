# SPDX-License-Identifier: CC-BY-SA-4.0
"""Technique for drawing anatomy plates: smooth outlines, fields, tapered strokes, structures.

Frame: points are (x, z) in thousandths of the shank length L, x to the right of the picture, z up,
origin at the centre of the ankle. In the drawing the ankle is at (300, 1360), one user unit = L/1000.
Nothing random: every seed is the structure's name.
"""
import itertools
import math
import os
import random
import re

from themes import colour

ANKLE = (300, 1360)

# A number in a path
NUMBER = r"-?(?:\d+(?:\.\d)?|\.\d)"


def number(value, places=1):
    """A coordinate, as short as it gets."""
    text = f"{value:.{places}f}"
    text = text[:-2] if text.endswith(".0") else text
    return "0" if text == "-0" else text.replace("0.", ".") if text.lstrip("-").startswith("0.") else text


def place(point):
    """From the frame of the leg to the drawing."""
    return ANKLE[0] + point[0], ANKLE[1] - point[1]


def join(values, places=1):
    """Numbers of a path, parted only where they would run together."""
    text = " ".join(number(v, places) for v in values).replace(" -", "-")
    return re.sub(r"(\.\d) \.", r"\1.", re.sub(r"(\.\d) \.", r"\1.", text))


# ---- curves ---------------------------------------------------------------------------------

def tangents(points, corners, closed):
    """Unit tangent at each node: from the node before to the node after."""
    n, out = len(points), []
    for i in range(n):
        a = points[i - 1] if closed or i else points[0]
        b = points[(i + 1) % n] if closed or i < n - 1 else points[-1]
        dx, dy = b[0] - a[0], b[1] - a[1]
        length = math.hypot(dx, dy) or 1
        out.append(None if corners[i] else (dx / length, dy / length))
    return out


def pieces(nodes, closed):
    """The cubic pieces (four points each, in the drawing's frame) through the nodes."""
    points = [place(n) for n in nodes]
    tan = tangents(points, [len(n) > 2 for n in nodes], closed)
    count = len(points)
    for i in range(count if closed else count - 1):
        a, b = points[i], points[(i + 1) % count]
        third = math.hypot(b[0] - a[0], b[1] - a[1]) / 3
        chord = ((b[0] - a[0]) / 3 / (third or 1), (b[1] - a[1]) / 3 / (third or 1))
        ta, tb = tan[i] or chord, tan[(i + 1) % count] or chord
        yield (a, (a[0] + ta[0] * third, a[1] + ta[1] * third),
               (b[0] - tb[0] * third, b[1] - tb[1] * third), b)


def smooth(nodes, closed=True, part=None, places=1):
    """Path through nodes (x, z) or (x, z, 'c') for a corner. `part` = (first, last) node: only that
    stretch of the closed curve, with the same tangents. places: decimals; none for soft shades."""
    run = list(pieces(nodes, closed))
    if part:
        count = (part[1] - part[0]) % len(run)
        run = [run[(part[0] + k) % len(run)] for k in range(count)]
    x, y = (round(v, places) for v in run[0][0])
    out = "M" + join((x, y), places)
    for _, b, c, d in run:
        out += "c" + join((b[0] - x, b[1] - y, c[0] - x, c[1] - y, d[0] - x, d[1] - y), places)
        x, y = x + round(d[0] - x, places), y + round(d[1] - y, places)
    return out + ("Z" if closed and not part else "")


def shifted(nodes, dx, dz=0):
    return [(n[0] + dx, n[1] + dz, *n[2:]) for n in nodes]


def oval(x, z, width, height, turn=0, count=8):
    """Nodes of an ellipse."""
    r = math.radians(turn)
    out = []
    for k in range(count):
        a = 2 * math.pi * k / count
        u, v = width / 2 * math.cos(a), height / 2 * math.sin(a)
        out.append((x + u * math.cos(r) - v * math.sin(r), z + u * math.sin(r) + v * math.cos(r)))
    return out


def between(a, b, t):
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def along(nodes, t):
    """Point at t = 0..1 of an open Catmull-Rom curve through the nodes."""
    last = len(nodes) - 1
    s = min(max(t, 0), 1) * last
    i = min(int(s), last - 1)
    u = s - i
    p1, p2 = nodes[i], nodes[i + 1]
    p0 = nodes[i - 1] if i else (2 * p1[0] - p2[0], 2 * p1[1] - p2[1])
    p3 = nodes[i + 2] if i + 2 <= last else (2 * p2[0] - p1[0], 2 * p2[1] - p1[1])
    return tuple(0.5 * (2 * p1[k] + (p2[k] - p0[k]) * u
                        + (2 * p0[k] - 5 * p1[k] + 4 * p2[k] - p3[k]) * u * u
                        + (3 * p1[k] - p0[k] - 3 * p2[k] + p3[k]) * u ** 3) for k in (0, 1))


def sliver(points, width):
    """A tapered stroke: a lens of two quadratics through both ends and the middle of the course. The ends
    of a long one stand on whole units, which nobody sees and which makes the file a sixth smaller."""
    a, m, b = (place(q) for q in (points if len(points) == 3
                                  else [along(points, k / 2) for k in range(3)]))
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy) or 1
    nx, ny = -dy / length * width, dx / length * width
    cx, cy = 2 * m[0] - (a[0] + b[0]) / 2, 2 * m[1] - (a[1] + b[1]) / 2
    places = 0 if length > 14 else 1
    x, y = round(a[0], places), round(a[1], places)
    u, v = round(b[0] - x, places), round(b[1] - y, places)
    return ("M" + join((x, y)) + "q" + join((cx + nx - x, cy + ny - y, u, v))
            + "q" + join((cx - nx - x - u, cy - ny - y - v, -u, -v)) + "Z")


# ---- fields: where the fibres of a muscle run -----------------------------------------------

class Field:
    """The space between two side curves. q = 0 on the first, 1 on the second; t from 0 at their
    first node to 1 at their last."""

    def __init__(self, first, second):
        self.first, self.second = first, second

    def at(self, q, t):
        return between(along(self.first, t), along(self.second, t), q)

    def course(self, law, k, t0, t1, count=3):
        out = []
        for i in range(count):
            t = t0 + (t1 - t0) * i / (count - 1)
            out.append(self.at(law(k, t), t))
        return out

    def band(self, q0, q1, t0=0, t1=1, count=9):
        """Outline of a strip of the field."""
        steps = [t0 + (t1 - t0) * i / (count - 1) for i in range(count)]
        a = [self.at(q0, t) for t in steps]
        b = [self.at(q1, t) for t in reversed(steps)]
        a[0], a[-1], b[0], b[-1] = ((*p, "c") for p in (a[0], a[-1], b[0], b[-1]))
        return smooth(a + b)


    def crescent(self, q, edge, t0=0, t1=1, count=9):
        """A strip along one side (edge 0 or 1) that reaches q in its middle and tapers to its ends."""
        ts = [t0 + (t1 - t0) * i / (count - 1) for i in range(count)]
        out = 1 if edge else 0
        away = out + (.06 if edge else -.06)
        inner = [self.at(out + (q - out) * math.sin(math.pi * i / (count - 1)) ** .7, t)
                 for i, t in enumerate(ts)]
        outer = [self.at(away, t) for t in ts]
        inner[0], inner[-1] = (*inner[0], "c"), (*inner[-1], "c")
        return smooth(inner + outer[-2:0:-1], places=0)

    def lens(self, q0, q1, t0=0, t1=1, count=9):
        """A strip in the middle of the field, pointed at both ends."""
        ts = [t0 + (t1 - t0) * i / (count - 1) for i in range(count)]
        mid, half = (q0 + q1) / 2, (q1 - q0) / 2
        swell = [half * math.sin(math.pi * i / (count - 1)) ** .6 for i in range(count)]
        a = [self.at(mid - w, t) for w, t in zip(swell, ts)]
        b = [self.at(mid + w, t) for w, t in zip(swell, ts)]
        a[0], a[-1] = (*a[0], "c"), (*a[-1], "c")
        return smooth(a + b[-2:0:-1], places=0)


def parallel(k, t):
    """Fibres that keep their share of the width."""
    return k


# ---- a structure ----------------------------------------------------------------------------

class Structure:
    """One `<g>` of the plate, with its own gradients and clip paths inside."""

    def __init__(self, name):
        self.name, self.parts, self.defs = name, [], []
        self.random = random.Random(name)
        self.clipping = self.within = ""
        self.sharing, self.touched, self.spots = True, [], {}
        self.pools = {}

    # definitions
    def gradient(self, stops, start, end):
        """Linear gradient between two points of the leg's frame. stops: (offset, class[, opacity])."""
        i = f"{self.name}-g{len(self.defs)}"
        (x1, y1), (x2, y2) = place(start), place(end)
        self.defs.append(
            f'<linearGradient id="{i}" gradientUnits="userSpaceOnUse" x1="{number(x1)}" y1="{number(y1)}" '
            f'x2="{number(x2)}" y2="{number(y2)}">{stop_list(stops)}</linearGradient>')
        return f"url(#{i})"

    def radial(self, stops, centre, radius, stretch=1.0, turn=0):
        """Radial gradient; `stretch` makes it tall, `turn` leans it (degrees)."""
        i = f"{self.name}-g{len(self.defs)}"
        x, y = place(centre)
        self.defs.append(
            f'<radialGradient id="{i}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="{number(radius)}" '
            f'gradientTransform="translate({number(x)} {number(y)}) rotate({turn}) scale(1 {stretch})">'
            f'{stop_list(stops)}</radialGradient>')
        return f"url(#{i})"

    def clip(self, *paths):
        """Everything drawn next is clipped to these paths; none ends it."""
        self.flush()
        if not paths:
            self.clipping = ""
            return
        i = f"{self.name}-c{len(self.defs)}"
        self.defs.append(f'<clipPath id="{i}">' + "".join(f'<path d="{d}"/>' for d in paths)
                         + "</clipPath>")
        self.clipping = i

    def clip_outside(self, *paths):
        """Everything drawn next hides behind these paths, which lie in front of it."""
        self.flush()
        i = f"{self.name}-c{len(self.defs)}"
        self.defs.append(f'<clipPath id="{i}"><path clip-rule="evenodd" d="M-100-200h1100v2000h-1100Z'
                         + "".join(paths) + '"/></clipPath>')
        self.clipping = i

    def hide_behind(self, *paths):
        """The whole structure passes behind these paths."""
        kept = self.clipping
        self.clip_outside(*paths)
        self.within, self.clipping = self.clipping, kept

    # painting
    def add(self, element):
        self.parts.append((self.clipping, element))

    def fill(self, d, paint, opacity=1):
        """Fill with a class, or with a gradient (class `form`)."""
        self.flush()
        name, value = ("form", paint) if paint.startswith("url") else (paint, colour(paint))
        alpha = f' fill-opacity="{round(opacity, 2)}"' if opacity < 1 else ""
        self.add(f'<path class="{name}" fill="{value}"{alpha} d="{d}"/>')

    def line(self, d, name, width, opacity=1, contour=False):
        """Stroke with a class, or with a gradient."""
        self.flush()
        label, value = ("form", name) if name.startswith("url") else (f"edge {name}", colour(name))
        label += " contour" if contour else ""
        alpha = f' stroke-opacity="{round(opacity, 2)}"' if opacity < 1 else ""
        self.add(f'<path class="{label}" fill="none" stroke="{value}" stroke-width="{round(width, 2)}"'
                 f'{alpha} d="{d}"/>')

    def touch(self, d, width=0):
        """An unseen shape (or course, with a width) that says where the structure is, for parts that
        are painted behind a clip path, where the program's index of places does not look."""
        paint = f'fill="none" stroke-width="{width}"' if width else 'fill="#000000" fill-opacity="0"'
        self.touched.append(f'<path class="touch" {paint} d="{d}"/>')

    def soft(self, d, name, width, layers=3, opacity=.12):
        """A soft dark or light rim along a line: stacked strokes, meant to be clipped."""
        for k in range(layers):
            self.line(d, name, width * (k + 1) / layers, opacity)

    def pool(self, d, paint, opacity):
        """Collect many small shapes of one colour into one path."""
        self.pools.setdefault((paint, round(opacity, 2)), []).append(d)

    def flush(self):
        pools, self.pools = self.pools, {}
        for (paint, opacity), shapes in pools.items():
            self.fill(chained(shapes), paint, opacity)

    def svg(self):
        self.flush()
        out, open_clip = [], ""
        for clip, element in self.parts:
            if clip != open_clip:
                out.append(("</g>" if open_clip else "") + (f'<g clip-path="url(#{clip})">' if clip else ""))
                open_clip = clip
            out.append(element)
        if open_clip:
            out.append("</g>")
        if self.within:
            out = [f'<g clip-path="url(#{self.within})">', *out, "</g>"]
        out += self.touched
        defs = f'<defs>{"".join(self.defs)}</defs>\n' if self.defs else ""
        return f'<g id="{self.name}">\n{self.shared(defs + chr(10).join(out))}\n</g>\n'

    def shared(self, text):
        """A closed outline that is painted more than once stands once in the defs, and is used from
        there. Not in patches and open courses: sheets that paint `#id *` would fill those."""
        if not self.sharing:
            return text
        counts = {}
        for d in re.findall(r' d="([^"]{120,}Z)"/>', text):
            counts[d] = counts.get(d, 0) + 1
        twice = [d for d, n in counts.items() if n > 1]
        paths = ""
        for k, d in enumerate(twice):
            i = f"{self.name}-p{k}"
            text = re.sub(rf'<path([^>]*) d="{re.escape(d)}"/>', rf'<use\1 href="#{i}"/>', text)
            paths += f'<path id="{i}" d="{d}"/>'
        return f"<defs>{paths}</defs>\n{text}" if paths else text


def chained(shapes):
    """Many closed shapes as one path: each begins relative to the one before, nearest first, which is short."""
    if any(shape.count("M") > 1 or not shape.endswith("Z") for shape in shapes):
        return "".join(shapes)
    starts = [tuple(float(v) for v in re.findall(NUMBER, shape)[:2]) for shape in shapes]
    order = sorted(range(len(shapes)), key=lambda i: (starts[i][1] // 40, starts[i][0]))
    out, x, y = "", 0, 0
    for i in order:
        rest = re.sub(rf"^M{NUMBER} ?{NUMBER}", "", shapes[i])
        out += ("m" if out else "M") + join((starts[i][0] - x, starts[i][1] - y)) + rest
        x, y = starts[i]
    return out


def stop_list(stops):
    out = ""
    for offset, name, *alpha in stops:
        a = f' stop-opacity="{alpha[0]}"' if alpha else ""
        out += f'<stop class="{name}" offset="{offset}" stop-color="{colour(name)}"{a}/>'
    return out


def short(structure, number):
    """The structure, its gradients, clip paths and shapes named by a number: they are named often."""
    return re.sub(rf'(#|id="){structure.name}-([gcp]\d)', rf"\1s{number}\2", structure.svg())


class Part:
    """A part of a plate that is not a module of its own. layers: gives its layers when asked, as a module's function does."""

    def __init__(self, layers):
        self.layers = layers


def write(script, name, head, parts, terse=False, finish=lambda body: body):
    """Write a plate beside the folder of its script: the layers of its parts, deepest first. terse: no nought before a point.
    finish: what is done to the text of the layers in the end."""
    count, body = itertools.count(), ""
    for part in parts:
        for layer, structures in part.layers():
            body += f'<g id="{layer}">\n{"".join(short(s, next(count)) for s in structures)}</g>\n'
    with open(os.path.join(os.path.dirname(script), "..", name), "w", encoding="utf-8") as file:
        file.write(head + finish(body.replace('="0.', '=".') if terse else body) + "</svg>\n")
