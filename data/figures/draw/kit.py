# SPDX-License-Identifier: CC-BY-SA-4.0
"""Technique for drawing anatomy plates: smooth outlines, fibre fields, tapered strokes, tubes.

Frame: points are (x, z) in thousandths of the shank length L, x to the right of the picture, z up,
origin at the centre of the ankle. In the drawing the ankle is at (300, 1360), one user unit = L/1000.
Nothing random: every seed is the structure's name.
"""
import math
import random

from themes import colour

ANKLE = (300, 1360)


def number(value):
    """A coordinate, one decimal, as short as it gets."""
    text = f"{value:.1f}"
    text = text[:-2] if text.endswith(".0") else text
    return "0" if text == "-0" else text


def place(point):
    """From the frame of the leg to the drawing."""
    return ANKLE[0] + point[0], ANKLE[1] - point[1]


def join(values):
    return " ".join(number(v) for v in values).replace(" -", "-")


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


def smooth(nodes, closed=True, part=None):
    """Path through nodes (x, z) or (x, z, 'c') for a corner. `part` = (first, last) node: only that
    stretch of the closed curve, with the same tangents."""
    run = list(pieces(nodes, closed))
    if part:
        count = (part[1] - part[0]) % len(run)
        run = [run[(part[0] + k) % len(run)] for k in range(count)]
    x, y = (round(v, 1) for v in run[0][0])
    out = "M" + join((x, y))
    for _, b, c, d in run:
        out += "c" + join((b[0] - x, b[1] - y, c[0] - x, c[1] - y, d[0] - x, d[1] - y))
        x, y = x + round(d[0] - x, 1), y + round(d[1] - y, 1)
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
    """A tapered stroke: a lens of two cubics through four points of the course."""
    p = [place(q) for q in (points if len(points) == 4
                            else [along(points, k / 3) for k in range(4)])]
    dx, dy = p[3][0] - p[0][0], p[3][1] - p[0][1]
    length = math.hypot(dx, dy) or 1
    nx, ny = -dy / length * width / 2, dx / length * width / 2

    def controls(side):
        b = (p[1][0] + nx * side, p[1][1] + ny * side)
        c = (p[2][0] + nx * side * .8, p[2][1] + ny * side * .8)
        return [((-5 * p[0][i] + 18 * b[i] - 9 * c[i] + 2 * p[3][i]) / 6,
                 (2 * p[0][i] - 9 * b[i] + 18 * c[i] - 5 * p[3][i]) / 6) for i in (0, 1)]

    (x1, x2), (y1, y2) = controls(1)
    (u1, u2), (v1, v2) = controls(-1)
    ax, ay, bx, by = (round(v, 1) for v in (*p[0], *p[3]))
    return ("M" + join((ax, ay)) + "c" + join((x1 - ax, y1 - ay, x2 - ax, y2 - ay, bx - ax, by - ay))
            + "c" + join((u2 - bx, v2 - by, u1 - bx, v1 - by, ax - bx, ay - by)) + "Z")


# ---- fields: where the fibres of a muscle run -----------------------------------------------

class Field:
    """The space between two side curves. q = 0 on the first, 1 on the second; t from 0 at their
    first node to 1 at their last."""

    def __init__(self, first, second):
        self.first, self.second = first, second

    def at(self, q, t):
        return between(along(self.first, t), along(self.second, t), q)

    def course(self, law, k, t0, t1, count=4):
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


def parallel(k, t):
    """Fibres that keep their share of the width."""
    return k


def pennate(beta):
    """Fibres that leave the outer side (q = 1) and run down to the inner one (q = 0)."""
    return lambda k, t: 1 - k * (1 - beta * t)


# ---- a structure ----------------------------------------------------------------------------

class Structure:
    """One `<g>` of the plate, with its own gradients and clip paths inside."""

    def __init__(self, name):
        self.name, self.parts, self.defs = name, [], []
        self.random = random.Random(name)
        self.clipping = ""
        self.pools, self.fades = {}, {}

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
                 f'{alpha} stroke-linecap="round" stroke-linejoin="round" d="{d}"/>')

    def soft(self, d, name, width, layers=6, opacity=.06):
        """A soft dark or light rim along a line: stacked strokes, meant to be clipped."""
        for k in range(layers):
            self.line(d, name, width * (k + 1) / layers, opacity)

    def pool(self, d, paint, opacity):
        """Collect many small shapes of one colour into one path."""
        self.pools.setdefault((paint, round(opacity, 2)), []).append(d)

    def flush(self):
        pools, self.pools = self.pools, {}
        for (paint, opacity), shapes in pools.items():
            self.fill("".join(shapes), paint, opacity)

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
        defs = f'<defs>{"".join(self.defs)}</defs>\n' if self.defs else ""
        return f'<g id="{self.name}">\n{defs}' + "\n".join(out) + "\n</g>\n"


def stop_list(stops):
    out = ""
    for offset, name, *alpha in stops:
        a = f' stop-opacity="{alpha[0]}"' if alpha else ""
        out += f'<stop class="{name}" offset="{offset}" stop-color="{colour(name)}"{a}/>'
    return out


# ---- tissue ---------------------------------------------------------------------------------

MUSCLE = ("muscle", "muscle-dark", "muscle-light", "muscle-line")
DEEP = ("deep", "deep-dark", "deep-light", "deep-line")


def tones(family, strength=1.0):
    """What fibres are drawn with: (class, opacity), mostly dark, some light."""
    dark, light = family[1], family[2]
    return [(dark, .24 * strength), (dark, .32 * strength), (dark, .28 * strength),
            (light, .30 * strength), (light, .22 * strength)]


def fibres(s, field, law, constants, start, end, shades, width=(.9, 2.4), bend=1.4,
           bundle=(5, 9), length=(.2, .5), slips=True, swap=None):
    """Lay broken, tapered strokes along the streamlines of a field. Bundles share one bend and one
    leading tone, and each has one wide faint slip, so that they read as fascicles.
    start, end: functions of the streamline's constant that give t."""
    rng, i = s.random, 0
    swap = swap or (lambda tone: tone)
    while i < len(constants):
        count = rng.randint(*bundle)
        phase, size = rng.random() * 6.28, rng.uniform(.3, 1) * bend
        waves, lead = rng.uniform(5, 9), rng.choice(shades)
        group = constants[i:i + count]
        if slips:
            k = group[len(group) // 2]
            a, b = start(k), end(k)
            s.pool(sliver(field.course(law, k, a + (b - a) * .04, a + (b - a) * .94), rng.uniform(5, 10)),
                   swap(lead[0]), lead[1] * .5)
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
                s.pool(sliver(points, rng.uniform(*width)), swap(tone[0]), tone[1])
                gap = rng.uniform(-.06, 0) if rng.random() < .6 else rng.uniform(.01, .06)
                t = e + gap * (b - a)
        i += count
    s.flush()


def spread(rng, first, last, count):
    """Evenly spaced numbers with a little unevenness."""
    step = (last - first) / max(1, count - 1)
    return [first + step * (k + rng.uniform(-.3, .3)) for k in range(count)]


def fusiform(s, outline, left, right, family=DEEP, count=40, shades=1.0, light=.36, contour=1.2,
             rim=(16, 5, .07), width=(.8, 2.0), taper=None):
    """A long muscle whose fibres run down between two side curves: base, form, fibres, contour."""
    d = smooth(outline)
    field = Field(left, right)
    a, b = field.at(0, .45), field.at(1, .45)
    s.fill(d, s.gradient([(0, family[1]), (.1, family[0]), (light, family[2]), (.55, family[0]),
                          (.88, family[1]), (1, family[0])], a, b))
    s.clip(d)
    fibres(s, field, taper or parallel, spread(s.random, .02, .98, count), lambda k: 0, lambda k: 1,
           tones(family, shades), width=width)
    s.soft(d, family[1], *rim)
    s.clip()
    s.line(d, family[3], contour, .9, contour=True)


def cord(s, nodes, width, contour=1.0, count=7):
    """A tendon: a white cord with long fine strokes, lit from the left. width: one number, or one
    for each node."""
    widths = [width] * len(nodes) if isinstance(width, (int, float)) else width
    left, right = sides(nodes, widths)
    d = smooth([(*left[0], "c"), *left[1:-1], (*left[-1], "c"),
                (*right[-1], "c"), *right[-2:0:-1], (*right[0], "c")])
    s.fill(d, "tendon")
    field = Field(left, right)
    s.fill(field.band(.62, 1), "tendon-dark", .38)
    s.fill(field.band(.84, 1), "tendon-dark", .45)
    s.fill(field.band(.14, .4), "tendon-light", .8)
    for k in range(count):
        q, t = s.random.random(), s.random.uniform(0, .6)
        s.pool(sliver(field.course(parallel, q, t, min(1, t + .5)), .9), "tendon-dark", .5)
    s.flush()
    s.line(d, "tendon-line", contour, .85, contour=True)


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


def tube(s, nodes, kind, width):
    """Nerve, artery or vein: a lit tube. kind is the class family."""
    d = smooth(nodes, closed=False)
    s.line(d, f"{kind}-line", width + 1.6, .95)
    s.line(d, kind, width)
    s.line(smooth(shifted(nodes, -width * .17), closed=False), f"{kind}-light", width * .26, .85)


def teeth(s, course, lean, shades, count, size, width, rng=None):
    """Tapered strokes that stand on a line: course(u) gives the foot, lean(u) the direction."""
    rng = rng or s.random
    for k in range(count):
        u = (k + rng.uniform(.1, .9)) / count
        x, z = course(u)
        dx, dz = lean(u)
        length = size[0] + (size[1] - size[0]) * rng.random() ** 2.2
        bow = rng.gauss(0, .02) * length
        tone = rng.choice(shades)
        s.pool(sliver([(x - dx * length * .12, z - dz * length * .12),
                       (x + dx * length * .25 + bow, z + dz * length * .25),
                       (x + dx * length * .6 + bow, z + dz * length * .6),
                       (x + dx * length, z + dz * length)], rng.uniform(*width)), tone[0], tone[1])
    s.flush()


# ---- a plate that fades at its upper edge ----------------------------------------------------

FADE = (1448, 1340)


def fade(s, name, opacity=1.0):
    """Paint of a class that vanishes towards the plate's upper edge."""
    key = ("fade", name, opacity)
    if key not in s.fades:
        top, full = (0, FADE[0]), (0, FADE[1])
        s.fades[key] = s.gradient([(0, name, 0), (.5, name, round(.42 * opacity, 2)),
                                            (1, name, opacity)], top, full)
    return s.fades[key]
