# SPDX-License-Identifier: CC-BY-SA-4.0
"""Technique for drawing anatomy plates: smooth outlines, fibre fields, tapered strokes, tubes.

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
        self.sharing, self.touched = True, []
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


def write(script, name, head, parts):
    """Write a plate beside the folder of its script: the layers of its parts, deepest first."""
    count, body = itertools.count(), ""
    for part in parts:
        for layer, structures in part.layers():
            body += f'<g id="{layer}">\n{"".join(short(s, next(count)) for s in structures)}</g>\n'
    with open(os.path.join(os.path.dirname(script), "..", name), "w", encoding="utf-8") as file:
        file.write(head + body + "</svg>\n")


# ---- tissue ---------------------------------------------------------------------------------

MUSCLE = ("muscle", "muscle-dark", "muscle-light", "muscle-line")
DEEP = ("deep", "deep-dark", "deep-light", "deep-line")


def tones(family, strength=1.0):
    """What fibres are drawn with: (class, opacity), mostly dark, some light."""
    dark, light = family[1], family[2]
    return [(dark, round(.26 * strength, 2)), (dark, round(.34 * strength, 2)), (dark, round(.26 * strength, 2)),
            (light, round(.30 * strength, 2)), (light, round(.30 * strength, 2))]


def fibres(s, field, law, constants, start, end, shades, width=(.9, 2.4), bend=1.4,
           bundle=(5, 9), length=(.36, .72)):
    """Lay broken, tapered strokes along the streamlines of a field. Bundles share one bend and one
    leading tone, and each has one wide faint slip, so that they read as fascicles.
    start, end: functions of the streamline's constant that give t."""
    rng, i = s.random, 0
    while i < len(constants):
        count = rng.randint(*bundle)
        phase, size = rng.random() * 6.28, rng.uniform(.3, 1) * bend
        waves, lead = rng.uniform(5, 9), rng.choice(shades)
        group = constants[i:i + count]
        k = group[len(group) // 2]
        a, b = start(k), end(k)
        s.pool(sliver(field.course(law, k, a + (b - a) * .04, a + (b - a) * .94), rng.uniform(4, 8)), lead[0], .15)
        for k in group:
            k *= 1 + rng.gauss(0, .006)
            a, b = start(k), end(k)
            t = a + rng.random() * .12 * (b - a)
            while t < b - .02:
                e = min(b, t + rng.uniform(*length) * (b - a))
                points = field.course(law, k, t, e)
                points = [(x + size * math.sin(waves * z / 120 + phase) + rng.gauss(0, .25), z)
                          for x, z in points]
                tone = lead if rng.random() < .5 else rng.choice(shades)
                s.pool(sliver(points, rng.uniform(*width)), tone[0], tone[1])
                gap = rng.uniform(-.06, 0) if rng.random() < .6 else rng.uniform(.01, .06)
                t = e + gap * (b - a)
        i += count


def spread(rng, first, last, count):
    """Evenly spaced numbers with a little unevenness."""
    step = (last - first) / max(1, count - 1)
    return [first + step * (k + rng.uniform(-.3, .3)) for k in range(count)]


def form(s, family, field, at, light=.34):
    """Gradient across a muscle: dark rim, lit third, core shadow, a little light from beyond."""
    a, b = field.at(0, at), field.at(1, at)
    top, low = field.at(.5, at - .3), field.at(.5, at + .3)
    nx, nz = low[1] - top[1], top[0] - low[0]
    share = ((b[0] - a[0]) * nx + (b[1] - a[1]) * nz) / (nx * nx + nz * nz)
    return s.gradient([(0, family[1]), (.12, family[0]), (light, family[2]), (light + .28, family[0]), (1, family[1])],
                      a, (a[0] + nx * share, a[1] + nz * share))


def belly(s, outline, left, right, family=DEEP, raphe=None, count=48, light=.34, tip=None, root=None, sinew=None,
          rim=16, width=(.9, 2.6), beta=.55, flat=False):
    """A muscle between two side curves. raphe: its tendon's line, on which the fibres converge (without
    it they run along). tip, root: first and last node of the outline where it passes into tendon.
    sinew: nodes and widths of the tendon that gathers on its surface, down to below its tip."""
    d = smooth(outline)
    s.fill(d, family[0] if flat else form(s, family, Field(left, right), .45, light))
    s.clip(d)
    if raphe:
        for side in (left, right):
            fibres(s, Field(raphe, side), converge(beta), spread(s.random, .05, 1.9, count // 2 + 2), strands(beta),
                   lambda k: 1, tones(family), width=width)
        for k in range(14):
            u = s.random.uniform(.3, .8)
            s.pool(sliver([along(raphe, u + v) for v in (0, .1, .2)], s.random.uniform(.8, 2)), "tendon", .5)
    else:
        fibres(s, Field(left, right), parallel, spread(s.random, .02, .98, count), lambda k: 0, lambda k: 1,
               tones(family), width=width)
    s.soft(d, family[1], rim, 2, .15)
    if root:
        tendinous_end(s, outline, root, -1)
    if tip and not sinew:
        tendinous_end(s, outline, tip, 1)
    s.clip()
    outline_but(s, outline, [p for p in (tip, root) if p], family[3], 1.2)
    if sinew:
        gather(s, *sinew, family)


def tendinous_end(s, outline, part, way):
    """An end of a belly that passes into its tendon: clean tongues of white that reach up between its
    fibres. way: 1 up from the lower end, -1 down."""
    edge = open_part(outline, part)
    across = math.hypot(edge[-1][0] - edge[0][0], edge[-1][1] - edge[0][1])
    inward = inward_direction(outline, part)
    reach = across * (.95 if way > 0 else .6) + 14
    interlock(s, lambda u: along(edge, u), lambda u: inward, "tendon", 3 + int(across / 7), (reach * .3, reach))


def inward_direction(outline, part):
    """Unit vector from an end of a muscle to its middle."""
    edge = open_part(outline, part)
    foot = along(edge, .5)
    n = len(outline)
    a, b = outline[(part[0] - 3) % n], outline[(part[1] + 3) % n]
    dx, dz = (a[0] + b[0]) / 2 - foot[0], (a[1] + b[1]) / 2 - foot[1]
    length = math.hypot(dx, dz) or 1
    return dx / length, dz / length


def gather(s, nodes, widths, family, end="cut"):
    """A tendon that gathers on the surface of its belly: a pointed white slip whose borders take up the
    fibres from both sides. nodes: from inside the belly down to the free tendon."""
    left, right = sides(nodes, widths)
    strip = Field(left, right)
    low = 1 if end == "bone" else 0
    melt = s.gradient([(0, "tendon", .9), (.6, "tendon", 1), (1, "tendon", low)], nodes[0], nodes[-1])
    s.fill(strip.band(0, 1, 0, 1, 13), melt)
    s.fill(strip.lens(.60, 1), "tendon-dark", .5)
    s.fill(strip.lens(.12, .42), "tendon-light", .8)
    for side, way in ((left, -1), (right, 1)):
        for k in range(5):
            u = .06 + .11 * k
            (x, z), (v, w) = along(side, u), along(side, u + .16)
            s.pool(sliver([(v, w), between((v, w), (x + way * 3, z + 10), .5), (x + way * 3.5, z + 14)], 2.2), "tendon", .55)
        part = [along(side, k / 10) for k in range(6, 11)]
        s.line(smooth(part, closed=False), "tendon-line", .9, .8, contour=True)
    if end == "bone":
        run_out(s, left[-1], right[-1], nodes[-1], nodes[-2])


def open_part(outline, part):
    n = len(outline)
    return [outline[(part[0] + k) % n][:2] for k in range((part[1] - part[0]) % n + 1)]


def outline_but(s, outline, gaps, name, width):
    """The contour, faint where the muscle passes into tendon."""
    if not gaps:
        s.line(smooth(outline), name, width, .9, contour=True)
        return
    gaps = sorted(gaps)
    for i, gap in enumerate(gaps):
        following = gaps[(i + 1) % len(gaps)]
        s.line(smooth(outline, part=(gap[1], following[0])), name, width, .9, contour=True)
        s.line(smooth(outline, part=gap), name, .7, .3)


def strands(beta):
    """Where a converging streamline of constant k begins: at the upper end, or on the outer side."""
    return lambda k: 0 if k < 1 else min(.96, (1 - 1 / k) / beta)


def converge(beta):
    """Fibres that come from the outer side (q = 1) and steer to the inner one, ever steeper."""
    return lambda k, t: k * (1 - beta * t)


def cord(s, nodes, width, contour=1.0, count=9, ends=("cut", "cut")):
    """A tendon: a white cord with long fine strokes, lit from the left. width: one number, or one
    for each node. ends: `cut` where something hides them, `bone` where they run out."""
    widths = [width] * len(nodes) if isinstance(width, (int, float)) else width
    left, right = sides(nodes, widths)
    d = smooth([(*left[0], "c"), *left[1:-1], (*left[-1], "c"),
                (*right[-1], "c"), *right[-2:0:-1], (*right[0], "c")])
    s.fill(d, "tendon")
    field = Field(left, right)
    s.pool(field.lens(.60, 1), "tendon-dark", .5)
    s.pool(field.lens(.12, .42), "tendon-light", .8)
    step = 1.2 / len(nodes)
    for _ in range(count):
        q, t = s.random.random(), s.random.uniform(0, 1 - step)
        s.pool(sliver(field.course(parallel, q, t, t + step), .8), "tendon-dark", .5)
    s.line(smooth(left, closed=False) + smooth(right, closed=False), "tendon-line", contour, .85, contour=True)
    for end, which in zip(ends, (0, -1)):
        if end == "bone":
            run_out(s, left[which], right[which], nodes[which], nodes[1 if which == 0 else -2])


def run_out(s, left, right, end, before, family="tendon"):
    """A tendon's strands that spread onto the bone."""
    dx, dz = end[0] - before[0], end[1] - before[1]
    length = math.hypot(dx, dz) or 1
    dx, dz = dx / length, dz / length
    across = math.hypot(left[0] - right[0], left[1] - right[1])
    comb(s, lambda u: between(left, right, u), lambda u: (dx + (right[0] - left[0]) / across * (u - .5) * .5, dz + (right[1] - left[1]) / across * (u - .5) * .5),
         family, 3 + int(across / 3), (2, 4 + across * .3))


def sides(nodes, widths):
    """The two borders of a ribbon along the nodes."""
    left, right = [], []
    for i, (x, z) in enumerate(nodes):
        a, b = nodes[max(0, i - 1)], nodes[min(len(nodes) - 1, i + 1)]
        dx, dz = b[0] - a[0], b[1] - a[1]
        length = math.hypot(dx, dz) or 1
        nx, nz = -dz / length * widths[i] / 2, dx / length * widths[i] / 2
        left.append((x - nx, z - nz))
        right.append((x + nx, z + nz))
    return (left, right) if left[0][0] < right[0][0] else (right, left)


def ribbon(nodes, widths):
    """Outline of a band along a course, always wound the same way, so that bands that cross are one shape."""
    left, right = sides(nodes, widths)
    ring = [(*left[0], "c"), *left[1:-1], (*left[-1], "c"), (*right[-1], "c"), *right[-2:0:-1], (*right[0], "c")]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))
    return smooth(ring if area > 0 else ring[::-1])


def taper(nodes, first, last):
    """The width at each node, from first to last."""
    count = len(nodes) - 1
    return [first + (last - first) * k / count for k in range(count + 1)]


def vessel(s, kind, courses, melt=lambda name: name):
    """A nerve, artery or vein with its branches, as one lit tube that tapers. courses: (nodes, width where it
    begins, width where it ends). melt: what a class is painted with, where a tube must not begin hard."""
    def all_of(some, extra, share, dx, dz):
        out = ""
        for nodes, w, end in some:
            widths = [max(.3, v * share + extra) for v in taper(nodes, w, end)]
            if end < w / 2:
                widths[-1] = .3
            out += ribbon(shifted(nodes, dx * w, dz), widths)
        return out
    trunk = courses[0][0]
    trunk = trunk[::2] + [trunk[-1]] * (1 - len(trunk) % 2)
    width = min(courses[0][1:]) if courses[0][2] > courses[0][1] / 2 else courses[0][1] * .6
    s.line(smooth(shifted(trunk, .22 * width, -2), closed=False, places=0), melt("shade"), width + 3, .13)
    s.fill(all_of(courses, 1.6, 1, 0, 0), melt(f"{kind}-line"))
    s.fill(all_of(courses, 0, 1, 0, 0), melt(kind))
    s.fill(all_of([c for c in courses if c[1] > 8], -.6, .45, .22, 0), melt(f"{kind}-line"), .22)
    s.fill(all_of([courses[0], *[(n[1:], w, end) for n, w, end in courses[1:]]], -.3, .26, -.18, .3), melt(f"{kind}-light"), .75)


def tube(s, nodes, kind, width, branches=(), start=0, end=0, last=.78):
    """A vessel or nerve with branches, courses that leave it. start, end: over what length it fades in where it
    leaves another, and out where it is left. last: what share of the width it keeps."""
    trunk = [along(nodes, k / 60) for k in range(61)]
    first = lambda branch: min(math.dist(branch[0], q) for q in trunk) < width
    courses = [(nodes, width, width * last)] + [(b, *((width * .5, width * .14) if first(b) else (width * .26, width * .08))) for b in branches]
    vessel(s, kind, courses, lambda name: faded_ends(s, name, nodes, start, end))


def faded_ends(s, name, nodes, start, end):
    """Paint that fades at the upper or lower end of a tube that runs down."""
    if not start and not end:
        return name
    top, low = nodes[0][1], nodes[-1][1]
    height = top - low
    return s.gradient([(0, name, 0 if start else 1), (round(start / height, 3), name, 1),
                       (round(1 - end / height, 3), name, 1), (1, name, 0 if end else 1)], (0, top), (0, low))


def comb_paths(rng, course, lean, count, size, sink=2.0, even=.25):
    """Pointed tongues side by side on a line: the closed shape, and its pointed edge alone."""
    feet = [0] + [(k + rng.uniform(-even, even)) / count for k in range(1, count)] + [1]
    nodes = [course(u) for u in feet]
    here = tuple(round(v, 1) for v in place(nodes[0]))
    out = "M" + join(here)
    for k in range(count):
        (ax, az), (bx, bz), (dx, dz) = nodes[k], nodes[k + 1], lean((feet[k] + feet[k + 1]) / 2)
        long = size[0] + (size[1] - size[0]) * (rng.random() ** 1.7 if k % 2 else rng.uniform(.25, .8))
        mx, mz = between((ax, az), (bx, bz), rng.uniform(.38, .62))
        for foot, end in (((ax, az), (mx + dx * long, mz + dz * long)), ((bx, bz), (bx, bz))):
            cx, cy = place((foot[0] + (mx - foot[0]) * .62 + dx * long * .36, foot[1] + (mz - foot[1]) * .62 + dz * long * .36))
            x, y = place(end)
            out += "q" + join((cx - here[0], cy - here[1], x - here[0], y - here[1]))
            here = here[0] + round(x - here[0], 1), here[1] + round(y - here[1], 1)
    back = ""
    for u in reversed(feet[::max(1, count // 6)]):
        (x, z), (dx, dz) = course(u), lean(u)
        back += "L" + join(place((x - dx * sink, z - dz * sink)))
    return out + back + "Z", out


def scallops(rng, course, lean, count, size):
    """Blunt ends of fibre bundles side by side on a line: the closed shape, and its edge alone."""
    feet = [0] + [(k + rng.uniform(-.25, .25)) / count for k in range(1, count)] + [1]
    nodes = [place(course(u)) for u in feet]
    here = tuple(round(v, 1) for v in nodes[0])
    out, back = "M" + join(here), ""
    for k in range(count):
        (ax, ay), (bx, by), (dx, dz) = nodes[k], nodes[k + 1], lean((feet[k] + feet[k + 1]) / 2)
        long = rng.uniform(*size)
        values = [(ax + (bx - ax) * f + dx * long, ay + (by - ay) * f - dz * long) for f in (.22, .78)] + [(bx, by)]
        out += "c" + join([v - here[i] for point in values for i, v in enumerate(point)])
        here = tuple(here[i] + round(values[2][i] - here[i], 1) for i in (0, 1))
    for u in reversed(feet[::max(1, count // 6)]):
        (x, z), (dx, dz) = course(u), lean(u)
        back += "L" + join(place((x - dx * 6, z - dz * 6)))
    return out + back + "Z", out


def comb(s, course, lean, paint, count, size, opacity=1.0, sink=2.0, even=.25):
    """Tongues on a line, filled: tendon that reaches up into muscle. course(u) gives the foot, lean(u) the direction,
    `size` the shortest and longest tongue; `sink` is how far the shape goes back behind the line."""
    s.fill(comb_paths(s.random, course, lean, count, size, sink, even)[0], paint, opacity)


def barbs(s, course, lean, count, size, width):
    """Tongues of tendon that leave a sheet at a narrow angle, along the fibres which it takes up."""
    for k in range(count):
        x, z = along(course, (k + s.random.uniform(.1, .9)) / count)
        long = s.random.uniform(*size)
        tip, foot = (x + lean[0] * long, z + lean[1] * long), (x - lean[0] * width[1] * 2.8, z - lean[1] * width[1] * 2.8)
        middle = (x + lean[0] * long * .3, z + lean[1] * long * .36)
        s.pool(sliver([foot, middle, tip], s.random.uniform(*width)), "tendon", .75)
    s.flush()


def interlock(s, course, lean, tone, count, size):
    """Tendon that reaches up between the ends of a muscle's fibres: a veil of long tongues, and sharp short
    ones on it, with a glint in their middle."""
    low, high = size
    comb(s, course, lean, tone, count, (low, high * 1.3), .28, 6)
    comb(s, course, lean, tone, int(count * 1.4), (low * .7, high * .8), .55, 6)
    comb(s, course, lean, tone, int(count * 1.7), (low * .4, high * .5), .95, 6)


def ridge(s, nodes, width=4.0, strength=1.0):
    """A crest of bone: lit on its left, shaded on its right, thin at both ends."""
    steps = [along(nodes, k / 6) for k in range(7)]
    swell = [.15, .7, 1, 1, 1, .7, .15]
    for name, dx, dz, wide, opacity in (("bone-dark", .5, -.2, width, .34), ("bone-light", -.42, .2, width * .7, .75), ("bone-line", 0, 0, 1.1, .6)):
        s.fill(ribbon(shifted(steps, dx * width, dz * width), [max(.2, v * wide) for v in swell]), name, opacity * strength)


def crease(s, nodes, width=2.0, strength=1.0, shade=9.0):
    """A fold of skin: a tapered line with a soft shade on one side."""
    s.fill(sliver([along(shifted(nodes, shade * .2, -shade * .2), t) for t in (0, .5, 1)], shade), "skin-shade", .4 * strength)
    s.fill(sliver([along(nodes, t) for t in (0, .5, 1)], width), "skin-line", .8 * strength)


def raised(outline):
    """The outline of what the plate's upper edge cuts, its ends further up, so that no rim shows there."""
    return [(outline[0][0], outline[0][1] + 120, "c"), *outline[1:-1], (outline[-1][0], outline[-1][1] + 120, "c")]


def skin_form(s, outline, depth=1.0):
    """The roundness of a silhouette: soft shade along its borders, deeper on the side away from the light. To be clipped."""
    d = smooth(raised(outline))
    far = smooth(shifted(raised(outline), 10 * depth, -5 * depth))
    for k in range(4):
        s.line(d, "skin-shade", (8 + 13 * k) * depth, .13)
    for k in range(2):
        s.line(far, "skin-shade", (30 + 34 * k) * depth, .14)


def spot(s, x, z, width, height, name, opacity):
    """A soft round shade or light."""
    paint = s.radial([(0, name, opacity), (.5, name, round(opacity * .55, 2)), (1, name, 0)],
                     (x, z), width / 2, round(height / width, 2))
    s.fill(smooth(oval(x, z, width, height)), paint)
