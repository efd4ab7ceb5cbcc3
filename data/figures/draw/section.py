#!/usr/bin/env python3
# SPDX-License-Identifier: CC-BY-SA-4.0
"""Draws ../section-30.svg, -50 and -70: a right leg cut across, seen from above. Front up, fibula right.

Three units of the drawing are a thousandth of the shank length, so that lines are as fine as in the
large plates; the axis of the ankle is at 453,498 in all three. Standard library only."""
import math
import os
import random

import kit
from kit import Structure, along, oval, place, sliver, smooth
from section_shapes import LEVELS, SINEWS
from tissue import DEEP, MUSCLE, sides

kit.ANKLE = (453, 498)
SCALE = 3

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: CC-BY-SA-4.0
     Section of a right leg at {0} % of the shank, seen from above, fibula right. Written by draw/section.py.
     Three units: 1/1000 shank length. Axis of the ankle 453,498. -->
<svg xmlns="http://www.w3.org/2000/svg" stroke-linecap="round" stroke-linejoin="round" viewBox="0 0 1112 1120" width="1112" height="1120">
"""

HEROES = ("soleus", "gastrocnemius-medial", "gastrocnemius-lateral")
WHITES = (("tendon", .8), ("tendon-light", .8), ("tendon-dark", .5))


def grown(nodes):
    """From thousandths of the shank to the drawing's units."""
    return [(n[0] * SCALE, n[1] * SCALE) for n in nodes]


def outset(nodes, distance):
    """The closed outline, moved outwards."""
    out, count = [], len(nodes)
    for i, (x, y) in enumerate(nodes):
        (ax, ay), (bx, by) = nodes[i - 1], nodes[(i + 1) % count]
        dx, dy = bx - ax, by - ay
        length = math.hypot(dx, dy) or 1
        out.append((x - dy / length * distance, y + dx / length * distance))
    return out


def rounded(nodes, passes=7):
    """The closed outline with its dents filled: what lies over the fascia evens them out."""
    x, y = middle(nodes)
    away = lambda n: math.hypot(n[0] - x, n[1] - y)
    for _ in range(passes):
        pairs = zip(nodes[-1:] + nodes[:-1], nodes, nodes[1:] + nodes[:1])
        nodes = [max(b, ((a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3), key=away) for a, b, c in pairs]
    return nodes


def inside(x, y, nodes):
    """Whether a point is in a polygon."""
    hit = False
    for (ax, ay), (bx, by) in zip(nodes, [*nodes[1:], *nodes[:1]]):
        if (ay > y) != (by > y) and x < ax + (bx - ax) * (y - ay) / (by - ay):
            hit = not hit
    return hit


def mosaic(s, nodes, size, shades, fill=.9, without=()):
    """Cells of an uneven honeycomb over a shape, but for the shape within it: bundles of fibres or lobules of fat, cut
    across. Neighbours share their corners, so that an even seam is left between them."""
    rng = s.random
    xs, ys = [n[0] for n in nodes], [n[1] for n in nodes]
    row, y = 0, min(ys)
    while y < max(ys) + size:
        x = min(xs) - size + (size / 2 if row % 2 else 0)
        while x < max(xs) + size:
            if inside(x, y, nodes) and not inside(x, y, without):
                cell(s, x, y, size, fill, *rng.choice(shades))
            x += size
        row, y = row + 1, y + size * .866


def cell(s, x, y, size, fill, name, opacity):
    """One cell: six corners, each moved as its place in the honeycomb says, drawn in towards the middle. None is left bare."""
    if name is None:
        return
    corners = []
    for k in range(6):
        a = (k + .5) * math.pi / 3
        px, py = x + size * .577 * math.cos(a), y + size * .577 * math.sin(a)
        rng = random.Random(f"{px:.0f} {py:.0f}")
        px, py = px + rng.uniform(-.26, .26) * size, py + rng.uniform(-.26, .26) * size
        qx, qy = place((x + (px - x) * fill, y + (py - y) * fill))
        corners.append((round(qx), round(qy)) if size > 12 else (round(qx, 1), round(qy, 1)))
    d, here = "M" + kit.join(corners[0]), corners[0]
    for corner in corners[1:]:
        d += "l" + kit.join((corner[0] - here[0], corner[1] - here[1]))
        here = corner
    s.pool(d + "Z", name, opacity)


def middle(nodes):
    """Centre of a polygon's area."""
    area = cx = cy = 0
    for (ax, ay), (bx, by) in zip(nodes, nodes[1:] + nodes[:1]):
        cross = ax * by - bx * ay
        area, cx, cy = area + cross, cx + (ax + bx) * cross, cy + (ay + by) * cross
    return cx / 3 / area, cy / 3 / area


def reach(nodes):
    """From the middle to the furthest corner."""
    x, y = middle(nodes)
    return max(math.hypot(a - x, b - y) for a, b in nodes)


def skin(level):
    """The ring of skin, the fat under it, and what fills the gaps between the muscles."""
    s = Structure("skin")
    fascia = grown(level["fascia"])
    rim = rounded(outset(fascia, level["skin"] * SCALE))
    inner = outset(rim, -4 * SCALE)
    s.fill(smooth(rim), "skin")
    s.line(smooth(rim), "skin-line", 2.4, .95, contour=True)
    d = smooth(inner)
    s.fill(d, "fat")
    s.clip(d)
    mosaic(s, inner, 19, (("fat-dark", .16), ("fat-dark", .3), ("fat-dark", .22)), without=outset(fascia, -8))
    s.soft(d, "skin-shade", 9, 1, .4)
    s.clip()
    s.line(d, "skin-line", 1.2, .7)
    d = smooth(fascia)
    s.fill(d, "ligament")
    s.fill(d, "fat", .35)
    s.clip(d)
    s.soft(d, "ligament-dark", 20, 2, .12)
    s.clip()
    return s


def fascia(level):
    """The deep fascia as a white line all round, and the walls between the compartments."""
    s = Structure("crural-fascia")
    s.sharing = False
    d = smooth(grown(level["fascia"]))
    walls = "".join(smooth(grown(wall), closed=False) for wall in level["septa"])
    for course, width in ((walls, 4.2), (d, 6)):
        s.line(course, "tendon-line", width + 1.8, .8)
        s.line(course, "tendon", width)
    s.line(d, "tendon-light", 2, .9)
    return s


def bone(name, nodes):
    """A dense wall round a spongy, fatty middle."""
    s = Structure(name)
    shape = grown(nodes)
    x, y = middle(shape)
    d = smooth(shape)
    size = reach(shape)
    s.fill(d, s.radial([(0, "bone-light"), (.7, "bone"), (1, "bone-dark")], (x - size * .3, y + size * .3), size * 1.5))
    s.clip(d)
    s.soft(d, "bone-dark", 12, 2, .18)
    for k in range(40):
        a = k * math.pi / 20 + s.random.uniform(0, .1)
        at = lambda r, turn=0: (x + size * r * math.cos(a + turn), y + size * r * math.sin(a + turn))
        s.pool(sliver([at(.66), at(.8, .05), at(.96, .08)], 1.1), "bone-dark", .4)
    s.clip()
    core = [(x + (a - x) * .62, y + (b - y) * .62) for a, b in shape]
    d2 = smooth(core)
    s.fill(d2, s.radial([(0, "fat"), (.75, "fat"), (1, "bone-dark")], (x, y), size * .72))
    s.clip(d2)
    mosaic(s, core, 11 if name == "tibia" else 9, (("bone-light", .7), ("fat-dark", .3)), .82)
    s.clip()
    s.line(d2, "bone-line", 1.1, .5)
    s.line(d, "bone-line", 2.2, .95, contour=True)
    return s


def membrane(level):
    s = Structure("interosseous-membrane")
    course = smooth(grown(level["membrane"]), closed=False)
    s.line(course, "tendon-line", 7.5, .85)
    s.line(course, "ligament", 5.5)
    s.line(course, "tendon-light", 1.6, .8)
    return s


def muscle(name, nodes, sinews, family):
    """A muscle cut across: bundles in a honeycomb, its white sheets, lit from the upper left."""
    s = Structure(name)
    shape = grown(nodes)
    d = smooth(shape)
    x, y = middle(shape)
    size = reach(shape)
    s.fill(d, s.radial([(0, family[2]), (.45, family[0]), (1, family[0])], (x - size * .25, y + size * .3), size * 1.1))
    s.clip(d)
    s.fill(d, family[2], .34)
    mosaic(s, shape, 22, ((family[0], .62), (family[1], .2), (family[1], .28), (family[1], .36)))
    s.soft(d, family[1], 20, 2, .17)
    s.clip()
    s.line(d, family[3], 2, .95, contour=True)
    for course, width in sinews:
        sinew(s, grown(course), width * SCALE)
    return s


def sinew(s, course, width):
    """A white sheet seen on its edge: a lens that tapers to both ends."""
    steps = [along(course, k / 14) for k in range(15)]
    left, right = sides(steps, [width * max(.12, math.sin(math.pi * k / 14) ** .6) for k in range(15)])
    d = smooth([(*left[0], "c"), *left[1:-1], (*left[-1], "c"), *right[-2:0:-1]])
    s.fill(d, "tendon")
    s.line(d, "tendon-line", 1, .7)
    s.line(smooth(steps[1:-1], closed=False), "tendon-light", width * .3, .9)


def tendon(name, nodes):
    """A tendon cut across: bundles of white."""
    s = Structure(name)
    shape = grown(nodes)
    d = smooth(shape)
    s.fill(d, "tendon")
    s.clip(d)
    mosaic(s, shape, 8, (("tendon-light", .9), ("tendon-dark", .35), ("tendon-light", .6)))
    s.soft(d, "tendon-dark", 8, 2, .2)
    s.clip()
    s.line(d, "tendon-line", 1.8, .95, contour=True)
    return s


def plantaris(x, y, width, height, turn):
    return tendon("plantaris", oval(x, y, width, height, turn))


def vessel(name, x, y, width):
    """An artery with its two small veins, or a vein alone."""
    s = Structure(name)
    if name.endswith("artery"):
        for dx, dy in ((-.95, -.35), (.9, .45)):
            ring(s, (x + dx * width) * SCALE, (y + dy * width) * SCALE, width * .72 * SCALE, "vein")
    ring(s, x * SCALE, y * SCALE, width * SCALE, "artery" if name.endswith("artery") else "vein")
    return s


def ring(s, x, y, width, kind):
    """A vessel cut across: wall, hollow, a glint."""
    d = smooth(oval(x, y, width, width * (.92 if kind == "artery" else .8), 20))
    s.fill(d, f"{kind}-light" if kind == "artery" else kind)
    s.line(d, f"{kind}-line", 1.4, .95)
    d = smooth(oval(x, y, width * .58, width * (.54 if kind == "artery" else .46), 20))
    s.fill(d, kind if kind == "artery" else f"{kind}-light", .95)
    s.line(d, f"{kind}-line", .8, .5)


def nerve(name, x, y, width):
    """A nerve cut across: bundles in a sheath."""
    s = Structure(name)
    x, y, width = x * SCALE, y * SCALE, width * SCALE
    shape = oval(x, y, width, width * .84, 15)
    d = smooth(shape)
    s.fill(d, "nerve-light")
    s.clip(d)
    mosaic(s, shape, max(4, width / 4.2), (("nerve", .95), ("nerve", .8)), .95)
    s.clip()
    s.line(d, "nerve-line", 1.6, .95)
    return s


def parts(percent):
    """The layers of one section, deepest first."""
    level, sinews = LEVELS[percent], SINEWS[percent]
    cut = lambda *names: [muscle(n, level[n], sinews.get(n, ()), MUSCLE if n in HEROES else DEEP) for n in names if n in level]
    tubes = lambda *names: [vessel(n, *level[n]) for n in names]
    white = [tendon("calcaneal-tendon", level["calcaneal-tendon"])] if "calcaneal-tendon" in level else []
    found = [
        ("layer-skin", [skin(level)]),
        ("layer-bones", [membrane(level), bone("tibia", level["tibia"]), bone("fibula", level["fibula"])]),
        ("layer-fascia", [fascia(level)]),
        ("layer-front", cut("tibialis-anterior", "extensor-hallucis-longus", "extensor-digitorum-longus") + tubes("anterior-tibial-artery")),
        ("layer-peronei", cut("peroneus-brevis", "peroneus-longus")),
        ("layer-deep-muscles", cut("tibialis-posterior", "flexor-digitorum-longus", "flexor-hallucis-longus")),
        ("layer-deep-vessels", tubes("posterior-tibial-artery", "fibular-artery") + [nerve("tibial-nerve", *level["tibial-nerve"])]),
        ("layer-soleus", cut("soleus") + white),
        ("layer-plantaris", [plantaris(*level["plantaris"])]),
        ("layer-gastrocnemius", cut("gastrocnemius-lateral", "gastrocnemius-medial")),
        ("layer-superficial", tubes("small-saphenous-vein", "great-saphenous-vein") + [nerve("sural-nerve", *level["sural-nerve"])]),
    ]
    return [(name, structures) for name, structures in found if structures]


class Plate:
    """What kit.write asks for its layers."""

    def __init__(self, percent):
        self.layers = lambda: parts(percent)


if __name__ == "__main__":
    for percent in LEVELS:
        kit.write(os.path.abspath(__file__), f"section-{percent}.svg", HEAD.format(percent), (Plate(percent),))
