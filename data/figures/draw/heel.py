#!/usr/bin/env python3
# SPDX-License-Identifier: CC-BY-SA-4.0
"""Draws ../heel.svg: the heel of a right leg, cut along its middle, seen from the inner side, toes left.

2.4 units of the drawing are a thousandth of the shank length; the ankle's centre is at 424,1104. All that is
shown is cut: bundles and struts lie in its plane. Standard library only."""
import math
import os

import cut
import heel_shapes as at
import kit
from cells import Near, dense, even, flowing, inside, moved, softened, turned_left
from kit import Field, Structure, along, parallel, shifted, sliver, smooth
from tissue import DEEP, MUSCLE, ribbon, sides

kit.ANKLE = (424, 1104)
SCALE = 2.4

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: CC-BY-SA-4.0
     The heel of a right leg, cut along its middle, toes left. Written by draw/heel.py.
     2.4 units: 1/1000 shank length. Ankle centre 424,1104. -->
<svg xmlns="http://www.w3.org/2000/svg" stroke-linecap="round" stroke-linejoin="round" viewBox="0 0 900 1740" width="900" height="1740">
"""


def grown(nodes):
    """From thousandths of the shank to the drawing's units; corners stay corners."""
    return [(n[0] * SCALE, n[1] * SCALE, *n[2:]) for n in nodes]


def ring(nodes, step=9.0):
    """The outline as a ring of points."""
    return turned_left(dense(grown(nodes), step))


def dermis():
    """The inner border of the skin, which is thickest under the heel."""
    rim = ring(at.SKIN, 12)
    thick = [-(3.4 + 4.2 * min(1, max(0, (-190 * SCALE - z) / 90))) * SCALE for _, z in rim]
    return softened(moved(rim, thick), 3)


# ---- the ground -----------------------------------------------------------------------------

def skin():
    """The skin and the fat under it, which fills what nothing else does."""
    s = Structure("skin")
    d, inner = smooth(grown(at.SKIN)), dermis()
    d2 = cut.outline(inner, 20)
    s.fill(d, "skin")
    s.clip(d)
    s.soft(d, "skin-shade", 7, 1, .5)
    s.fill(d2, "fat")
    s.clip(d2)
    solid = [even(moved(ring(nodes), -8), 40) for nodes in (at.TIBIA, at.TALUS, at.CALCANEUS, at.NAVICULAR, at.CUNEIFORM, at.CUBOID, at.FLEXOR, at.SOLEUS, at.KAGER,
                                                            at.PAD, at.SHORT_FLEXOR)]
    cut.fat(s, even([(max(x, -440), min(z, 1120)) for x, z in inner], 40), (27, 19), None, [*solid, even(turned_left([n[:2] for n in tendon_ring()]), 30)])
    s.soft(d2, "fat-dark", 14, 2, .22)
    beds(s)
    s.clip()
    s.line(d2, "skin-line", 1.6, .8)
    s.line(smooth(grown(at.SKIN), part=(0, 8)) + smooth(grown(at.SKIN), part=(9, len(at.SKIN) - 1)), "skin-line", 2.4, .95, contour=True)
    return s


def beds(s):
    """Where muscle and tendon lie: shows when they are taken off."""
    for nodes in (tendon_ring(), grown(at.SOLEUS), grown(at.GASTROCNEMIUS)):
        cut.bed(s, smooth(nodes))


def tendon_ring():
    """The outline of both sheets and the tendon."""
    front, back = grown(at.SHEET_FRONT), grown(at.SHEET_BACK)
    return [(*front[0], "c"), *front[1:-1], (*front[-1], "c"), *back[-1:0:-1], (*back[0], "c")]


def sole():
    """What the plane meets that has no name here: short muscles of the sole, bands between bones, a muscle in front of the shin with its
    tendon, and the fascia over it with the straps that hold it down."""
    s = Structure("short-muscle-of-the-sole")
    for nodes in (at.SHORT_FLEXOR, at.SQUARE):
        course = [grown([(62, -214), (0, -197), (-74, -189), (-240, -198)])]
        cut.grain(s, smooth(grown(nodes)), ring(nodes, 7), flowing(course), DEEP, (70, 6.5), ((0, -168 * SCALE), (0, -210 * SCALE)))
        s.line(smooth(grown(nodes)), DEEP[3], 1.5, .9, contour=True)
    for nodes, widths in at.BANDS:
        band(s, nodes, widths)
    flesh(s, at.BACK_BELLY, leaning(4), DEEP, ((-60, 900), (40, 905)), (4, 6))
    flesh(s, at.FRONT_BELLY, leaning(12), DEEP, ((-310, 900), (-240, 905)), (3, 5))
    band(s, at.FRONT_TENDON, [1.1, 1.8, 3.4, 5, 6, 6.4, 6.4, 6.2, 6, 5])
    band(s, at.FRONT_FASCIA, [1.2, 1.2, 1.2, 1.2, 1.6, 3.2, 1.6, 3.4, 1.6, 1.4], 1)
    return s


def flesh(s, nodes, field, family, across, tip, size=(64, 6.4)):
    """A muscle cut along its bundles, which thins out to a tip between two nodes of its outline."""
    cut.grain(s, smooth(grown(nodes)), ring(nodes, 7), field, family, size, across)
    count = len(nodes)
    s.line(smooth(grown(nodes), part=(count - 1, tip[0])), family[3], 1.6, .9, contour=True)
    s.line(smooth(grown(nodes), part=(tip[1], count - 1)), family[3], 1.6, .9, contour=True)
    s.line(smooth(grown(nodes), part=tip), family[3], 1.2, .7)


def band(s, nodes, widths, count=0):
    """A ligament or tendon, cut along its fibres."""
    nodes, widths = grown(nodes), [w * SCALE for w in widths]
    left, right = sides(nodes, widths)
    d = ribbon(nodes, widths)
    s.fill(d, "tendon")
    s.clip(d)
    strands(s, Field(left, right), count or int(len(nodes) * max(widths) / 2))
    s.clip()
    s.line(d, "tendon-line", 1.4, .85)


def strands(s, field, count, first=0.0, last=1.0):
    """Long fine fibres of tendon."""
    for _ in range(count):
        q, long = s.random.uniform(.02, .98), s.random.uniform(.1, .24)
        t = s.random.uniform(first, max(first, last - long))
        s.pool(sliver(field.course(parallel, q, t, min(last, t + long)), s.random.uniform(.8, 1.7)),
               *s.random.choice((("tendon-dark", .55), ("tendon-dark", .4), ("tendon-light", .9), ("tendon-light", .7))))
    s.flush()


# ---- bone -----------------------------------------------------------------------------------

def bone(s, nodes, name, joints=(), wall=2.2):
    """A bone that is cut: its thin wall, and within it a quiet net of struts along the lines of load.
    joints: (first, last) node of a gliding surface, which is drawn first, so that half of it shows."""
    d = smooth(grown(nodes))
    for part in joints:
        surface = smooth(grown(nodes), part=part)
        s.line(surface, "cartilage-dark", 17)
        s.line(surface, "cartilage", 14)
    s.fill(d, "bone")
    s.fill(d, "bone-dark", .09)
    s.clip(d)
    for first, last, count in at.STRUTS[name]:
        lattice(s, Field(grown(first), grown(last)), count)
    s.line(d, "bone-dark", wall * SCALE * 2 + 2.4, .4)
    s.line(d, "bone-light", wall * SCALE * 2)
    s.clip()
    s.line(d, "bone-line", 2.2, .95, contour=True)
    return d


def lattice(s, field, count):
    """Struts side by side; where two such fields cross they are a net."""
    rng = s.random
    for k in range(count):
        q, t = (k + rng.uniform(.15, .85)) / count, rng.uniform(-.1, .05)
        while t < .97:
            long = rng.uniform(.22, .5)
            a, b = max(0, t), min(1, t + long)
            name, opacity, width = rng.choice((("bone-dark", .22, 1.5), ("bone-light", .34, 2), ("bone-light", .5, 2.2)))
            s.pool(sliver(field.course(parallel, q + rng.gauss(0, .006), a, b), width), name, opacity)
            t += long * rng.uniform(.8, 1.1)
    s.flush()


def tibia():
    """The shaft's thick wall thins out towards the joint; its marrow ends on the net of struts that fills the bone's end."""
    s = Structure("tibia")
    s.line(smooth(grown(shifted(at.TALUS, 0, 2)), part=(1, 4)), "cartilage", 28)
    surface, d = smooth(grown(at.TIBIA), part=(7, 12)), smooth(grown(at.TIBIA))
    s.line(surface, "cartilage-dark", 17)
    s.line(surface, "cartilage", 14)
    s.fill(d, "bone-light")
    s.clip(d)
    s.line(smooth(shifted(grown(at.TIBIA), 5, 0)), "bone-dark", 9, .25)
    spongy, shaft = smooth(grown(at.SPONGY)), smooth(grown(at.MARROW))
    s.clip(spongy)
    s.fill(spongy, "bone")
    s.fill(spongy, "bone-dark", .09)
    for first, last, count in at.STRUTS["tibia"]:
        lattice(s, Field(grown(first), grown(last)), count)
    s.line(spongy, "bone-dark", 5, .3)
    s.line(smooth(grown(at.SCAR), closed=False), "bone-light", 4, .8)
    s.line(smooth(grown(at.SCAR), closed=False), "bone-dark", 1.3, .6)
    s.fill(shaft, "fat")
    s.clip(shaft)
    s.fill(shaft, s.gradient([(0, "fat-light", .9), (.6, "fat-light", .7), (1, "fat-light", .3)], (-88 * SCALE, 480 * SCALE), (-22 * SCALE, 466 * SCALE)))
    cut.grains(s, ring(at.MARROW), 600, (("fat-dark", .3), ("fat-light", .8), ("artery-light", .25)))
    s.line(shaft, "bone-dark", 8, .2)
    s.clip(spongy)
    s.line(shaft, "bone-dark", 2.4, .35)
    s.clip()
    s.line(smooth(grown(at.MARROW), part=(0, 3)) + smooth(grown(at.MARROW), part=(9, 12)), "bone-line", 1.3, .5)
    s.line(d, "bone-line", 2.2, .95, contour=True)
    return s


def talus():
    s = Structure("talus")
    bone(s, at.TALUS, "talus", [(0, 4), (6, 10), (16, 18)])
    return s


def calcaneus():
    s = Structure("calcaneus")
    bone(s, at.CALCANEUS, "calcaneus", [(2, 4), (7, 9)])
    hidden(s, at.FLEXOR_HIDDEN, 6.5)
    return s


def hidden(s, nodes, width):
    """The course of a tendon that runs beside the plane of the cut, where bone would hide it: a thin veil between broken lines."""
    left, right = sides(grown(nodes), [width * SCALE] * len(nodes))
    s.fill(ribbon(grown(nodes), [width * SCALE] * len(nodes)), "tendon-light", .4)
    for side in (left, right):
        for k in range(17):
            s.line(smooth([along(side, (k + u) / 17) for u in (.12, .4, .68)], closed=False), "tendon-line", 1.2, .75)


def foot_rest():
    s = Structure("foot-rest")
    for name, nodes, joints in (("navicular", at.NAVICULAR, [(0, 3), (7, 9)]), ("cuneiform", at.CUNEIFORM, [(0, 2)]), ("cuboid", at.CUBOID, [(0, 3), (6, 8)]),
                                ("metatarsal", at.METATARSAL, [(0, 1)])):
        bone(s, nodes, name, joints, 1.8)
    return s


# ---- muscle and tendon ----------------------------------------------------------------------

def leaning(angle):
    """Bundles that run down, leaning by so many degrees to the right."""
    r = math.radians(angle - 90)
    return lambda x, z: r


def flexor():
    """The long flexor of the big toe behind the shin bone: its bundles run from both sides to the tendon in its middle."""
    s = Structure("flexor-hallucis-longus")
    course = grown(at.FLEXOR_TENDON)
    line = [along(course, k / 40) for k in range(41)]
    middle_x = lambda z: min(line, key=lambda p: abs(p[1] - z))[0]
    band(s, at.FLEXOR_TENDON[3:], (6, 8, 9, 9, 8, 7, 7))
    beyond(s, at.FLEXOR_SOLE, (6.5, 7, 7, 6.5, 6.5, 6))
    flesh(s, at.FLEXOR, lambda x, z: math.radians((12 if x < middle_x(z) else -10) - 90), DEEP, ((0, 700), (150, 710)), (8, 10), (70, 7))
    # Below the belly the tendon lies on what is left of its border
    s.clip(smooth(grown(at.FLEXOR)), smooth(grown([(0, 60, "c"), (100, 60, "c"), (100, -60, "c"), (0, -60, "c")])))
    left, right = sides(line[:34], [3 + 15 * (k / 33) ** 1.4 for k in range(34)])
    strip = smooth([(*left[0], "c"), *left[1:], *right[:0:-1]])
    s.fill(strip, "tendon")
    strands(s, Field(left, right), 40)
    s.line(strip, "tendon-line", .9, .4)
    s.clip()
    return s


def beyond(s, nodes, widths):
    """A tendon where it runs beside the plane of the cut: paler, with fewer strands."""
    nodes, widths = grown(nodes), [w * SCALE for w in widths]
    d, strip = ribbon(nodes, widths), Field(*sides(nodes, widths))
    s.fill(d, "tendon")
    s.fill(d, "ligament", .45)
    s.fill(strip.lens(.5, 1.05, -.1, 1.1), "tendon-dark", .2)
    for k in range(9):
        t = s.random.uniform(0, .7)
        s.pool(sliver(strip.course(parallel, (k + .5) / 9, t, t + .25), 1), "tendon-dark", .3)
    s.flush()
    s.line(d, "tendon-line", 1, .5)


def sheet_line(s, nodes, width):
    d = smooth(grown(nodes), closed=False)
    s.line(d, "tendon-line", width + 1.8, .7)
    s.line(d, "tendon", width)


def fat_pad():
    """The fat in front of the tendon: long pale lobules, not round yellow ones; and the deep sheet in front of it."""
    s = Structure("kager-fat-pad")
    d, shape = smooth(grown(at.KAGER)), ring(at.KAGER)
    s.fill(d, "fat")
    s.fill(d, "ligament", .5)
    s.clip(d)
    cut.fat(s, shape, (84, 13), flowing([grown(at.DEEP_SHEET[2:]), grown(at.SHEET_FRONT[3:10])]), strength=.75)
    s.soft(d, "fat-dark", 12, 2, .14)
    s.clip()
    s.line(d, "fat-dark", 1.4, .7)
    sheet_line(s, at.DEEP_SHEET, 3)
    return s


def soleus():
    """The lowest end of the soleus, which thins out on the front of its sheet."""
    s = Structure("soleus")
    flesh(s, at.SOLEUS, leaning(15), MUSCLE, ((150, 800), (270, 815)), (5, 8), (70, 7))
    return s


def gastrocnemius():
    """The lowest end of the medial belly."""
    s = Structure("gastrocnemius-medial")
    flesh(s, at.GASTROCNEMIUS, leaning(-14), MUSCLE, ((280, 1080), (352, 1085)), (2, 4))
    return s


def strip(s, front, back, count, shade):
    """A sheet of tendon between two courses."""
    front, back = grown(front), grown(back)
    d = smooth([(*front[0], 'c'), *front[1:-1], (*front[-1], 'c'), (*back[-1], 'c'), *back[-2:0:-1], (*back[0], 'c')])
    s.fill(d, "tendon")
    s.clip(d)
    field = Field(front, back)
    if shade:
        s.fill(d, "tendon-dark", shade)
    s.fill(field.crescent(.66, 1, 0, 1, 15), "tendon-dark", .3)
    strands(s, field, count)
    s.clip()
    s.line(smooth(front, closed=False) + smooth(back, closed=False), "tendon-line", 1.6, .95, contour=True)


def soleus_sheet():
    """The sheet of the soleus: the front part of the tendon, down to where both have grown together."""
    s = Structure("soleus-aponeuroses")
    strip(s, at.SHEET_FRONT[:5], at.SHEET_MIDDLE[:5], 50, .2)
    return s


def gastrocnemius_sheet():
    """The sheet of the gastrocnemius: the back part of the tendon, down to where both have grown together."""
    s = Structure("gastrocnemius-aponeurosis")
    strip(s, at.SHEET_MIDDLE[:5], at.SHEET_BACK[:5], 50, 0)
    return s


def tendon():
    """Both sheets grown together, down to the heel bone, in which its fibres take root."""
    s = Structure("calcaneal-tendon")
    front, back, seam = grown(at.SHEET_FRONT[3:]), grown(at.SHEET_BACK[3:]), grown(at.SHEET_MIDDLE[3:])
    d = smooth([(*front[0], 'c'), *front[1:-1], (*front[-1], 'c'), (*back[-1], 'c'), *back[-2:0:-1], (*back[0], 'c')])
    s.fill(d, s.gradient([(0, "tendon", 0), (.18, "tendon", 1), (1, "tendon", 1)], (0, 250 * SCALE), (0, -180 * SCALE)))
    s.clip(d)
    field = Field(front, back)
    s.fill(field.lens(.12, .46, .12, .98), "tendon-light", .6)
    s.fill(field.crescent(.7, 1, .14, 1, 15), "tendon-dark", .26)
    strands(s, field, 230, .03)
    s.line(smooth(seam, closed=False), s.gradient([(0, "tendon-line", .9), (1, "tendon-line", 0)], (0, 250 * SCALE), (0, 40 * SCALE)), 1.5)
    surface = smooth(grown(at.CALCANEUS), part=(15, 18))
    s.line(surface, "cartilage", 12, .7)
    s.clip(smooth(grown(at.CALCANEUS)))
    roots(s)
    s.clip()
    s.line(smooth([*front, back[-1]], closed=False) + smooth(back, closed=False), "tendon-line", 1.8, .95, contour=True)
    return s


def roots(s):
    """Fibres that fan out into the bone where the tendon takes hold of it."""
    course = grown([(149, -141), (148.5, -158), (146, -174), (140, -187)])
    for k in range(34):
        u = (k + s.random.uniform(.2, .8)) / 34
        x, z = along(course, u)
        a = math.radians(205 + 52 * u + s.random.uniform(-6, 6))
        long = s.random.uniform(9, 24)
        s.pool(sliver([(x - 5 * math.cos(a), z - 5 * math.sin(a)), (x + long * .4 * math.cos(a), z + long * .4 * math.sin(a)), (x + long * math.cos(a), z + long * math.sin(a))],
                      s.random.uniform(1.2, 2.2)), "tendon", .85)
    s.flush()


def bursa(name, nodes):
    """A slit between two thin smooth walls, with a film of fluid in it: hardly to be seen, as in life."""
    s = Structure(name)
    d = smooth(grown(nodes))
    s.fill(d, "cartilage")
    s.fill(d, "vein-light", .24)
    s.line(d, "tendon-light", 2.4, .9)
    s.line(d, "tendon-line", .9, .75, contour=True)
    s.touch(d, 6)
    return s


def heel_pad():
    """Fat in tight chambers, all different: their walls run from the bone to the skin, as the load does; the nearer the skin, the smaller."""
    s = Structure("heel-fat-pad")
    inner = dermis()
    held = moved(inner, -1)
    shape = [p if inside(*p, held) else min(held, key=lambda q: math.dist(p, q)) for p in ring(at.PAD)]
    d = cut.outline(softened(shape, 1), 18)
    s.fill(d, "fat")
    s.clip(d)
    rng, rim = s.random, Near(inner, 40)
    centre = (80 * SCALE, -110 * SCALE)
    deep = lambda x, z: min(1, rim.distance(x, z, 3) / 100)
    cut.fat(s, shape, (38, 14), lambda x, z: math.atan2(z - centre[1], x - centre[0]) + .22 * math.sin(x / 31 + z / 47), tries=26,
            vary=lambda x, z: .42 + .75 * deep(x, z) + rng.uniform(-.12, .3), wall="fat-dark", upright="ligament")
    s.soft(d, "fat-dark", 11, 2, .12)
    s.clip()
    return s


def plantar_fascia():
    s = Structure("plantar-fascia")
    band(s, at.PLANTAR, (10, 11, 9, 7.5, 6.5, 6, 6), 70)
    return s


PLATE = kit.Part(lambda: [("layer-skin", [skin()]),
                         ("layer-sole", [sole()]),
                         ("layer-pads", [fat_pad(), heel_pad(), plantar_fascia()]),
                         ("layer-deep-muscles", [flexor()]),
                         ("layer-bones", [foot_rest(), tibia(), calcaneus(), talus()]),
                         ("layer-bursae", [bursa("retrocalcaneal-bursa", at.RETRO), bursa("subcutaneous-calcaneal-bursa", at.OUTER)]),
                         ("layer-soleus", [soleus()]),
                         ("layer-sheets", [soleus_sheet(), gastrocnemius_sheet()]),
                         ("layer-tendon", [tendon()]),
                         ("layer-gastrocnemius", [gastrocnemius()])])


if __name__ == "__main__":
    kit.write(os.path.abspath(__file__), "heel.svg", HEAD, (PLATE,))
