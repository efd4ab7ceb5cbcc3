#!/usr/bin/env python3
# SPDX-License-Identifier: CC-BY-SA-4.0
"""Draws ../section-30.svg, -50 and -70: a right leg cut across, seen from above. Front up, fibula right.

Three units of the drawing are a thousandth of the shank length, so that lines are as fine as in the
large plates; the axis of the ankle is at 453,498 in all three. Standard library only."""
import math
import os
import sys

import cut
import kit
from cells import Near, dense, eased, even, hull, middle, moved, noise, normals, softened, towards, turned_left
from kit import Structure, oval, sliver
from section_shapes import LEVELS, SINEWS
from tissue import DEEP, MUSCLE, ribbon

kit.ANKLE = (453, 498)
SCALE = 3

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: CC-BY-SA-4.0
     Section of a right leg at {0} % of the shank, seen from above, fibula right. Written by draw/section.py.
     Three units: 1/1000 shank length. Axis of the ankle 453,498. -->
<svg xmlns="http://www.w3.org/2000/svg" stroke-linecap="round" stroke-linejoin="round" viewBox="0 0 1112 1120" width="1112" height="1120">
"""

HEROES = ("soleus", "gastrocnemius-medial", "gastrocnemius-lateral")
MUSCLES = ("tibialis-anterior", "extensor-hallucis-longus", "extensor-digitorum-longus", "peroneus-brevis", "peroneus-longus", "tibialis-posterior",
           "flexor-digitorum-longus", "flexor-hallucis-longus", *HEROES)
BONES = ("tibia", "fibula")

# How long and wide the fine bundles of a muscle are: dense in the soleus, coarse in the gastrocnemius
GRAIN = {"soleus": (25, 7.6), "gastrocnemius-medial": (30, 12.5), "gastrocnemius-lateral": (29, 12), "tibialis-anterior": (25, 8.6), "peroneus-longus": (22, 8),
         "extensor-hallucis-longus": (14, 7), "extensor-digitorum-longus": (16, 7)}

# How near a muscle comes to another, and to what does not give way
SEAM = 5.0
CLEAR = {"bone": 2.5, "wall": 5.0, "fascia": 6.5, "tube": 5.0}


def grown(nodes):
    """From thousandths of the shank to the drawing's units."""
    return [(n[0] * SCALE, n[1] * SCALE) for n in nodes]


# ---- what lies where ------------------------------------------------------------------------

class Section:
    """The outlines of one level. The muscles swell until they fill their compartments, as they do in life."""

    def __init__(self, percent):
        self.percent, self.level = percent, LEVELS[percent]
        ring = lambda name: turned_left(dense(grown(self.level[name])))
        self.bones = {name: ring(name) for name in BONES}
        self.fascia = laid_on(ring("fascia"), self.bones["tibia"])
        self.walls = [dense(grown(wall), closed=False) for wall in self.level["septa"]]
        self.membrane = dense(grown(self.level["membrane"]), closed=False)
        self.muscles = {name: ring(name) for name in MUSCLES if name in self.level}
        if "calcaneal-tendon" in self.level:
            self.muscles["calcaneal-tendon"] = ring("calcaneal-tendon")
        x, y, *size = self.level["plantaris"]
        self.plantaris = (x * SCALE, y * SCALE, *(v * SCALE for v in size[:2]), size[2])
        self.swell(self.standing())
        self.settle()
        self.rim = self.skin()

    def standing(self):
        """Points that do not give way, each with the room that it needs."""
        points = [(*p, CLEAR["bone"]) for bone in self.bones.values() for p in bone]
        points += [(*p, CLEAR["fascia"]) for p in self.fascia]
        points += [(*p, CLEAR["wall"]) for wall in [*self.walls, self.membrane] for p in wall]
        for name, tube in {**self.level["tubes"], **self.level["nerves"]}.items():
            x, y, width = tube[:3]
            points.append((x * SCALE, y * SCALE, width * SCALE * (.95 if name in self.level["tubes"] else .5) + CLEAR["tube"]))
        points += [(*p, 3) for p in dense(oval(*self.plantaris))]
        return Near(points, 20)

    def settle(self):
        """The plantaris lies in the middle of the cleft, and along it; both muscles make room."""
        x, y, width, height, turn = self.plantaris
        if "gastrocnemius-medial" in self.muscles:
            rings = [self.muscles[name] for name in ("soleus", "gastrocnemius-medial")]
            over, under = (min(ring, key=lambda p: math.dist(p, (x, y))) for ring in rings)
            x, y = kit.between(over, under, .5)
            (ax, ay), (bx, by) = (rings[0][(rings[0].index(over) + k) % len(rings[0])] for k in (-3, 3))
            turn = math.degrees(math.atan2(by - ay, bx - ax))
        self.plantaris = (x, y, width, height, turn)
        near = Near([(*p, 2) for p in dense(oval(*self.plantaris), 3)], 20)
        for name in ("soleus", "gastrocnemius-medial"):
            for _ in range(4 if name in self.muscles else 0):
                ring = self.muscles[name]
                self.muscles[name] = moved(ring, eased([2 * min(0.0, near.distance(px, py)) for px, py in ring], 3))

    def swell(self, standing, turns=7):
        """Let each muscle grow, a little a turn, until something is in its way."""
        furthest = {"extensor-hallucis-longus": 15.0}
        grown_by = {name: [0.0] * len(ring) for name, ring in self.muscles.items()}
        for _ in range(turns):
            index = {name: Near(ring, 20) for name, ring in self.muscles.items()}
            for name, ring in self.muscles.items():
                steps = []
                for (x, y), done in zip(ring, grown_by[name]):
                    room = min([standing.distance(x, y)] + [(near.distance(x, y) - SEAM) / 2 for other, near in index.items() if other != name])
                    steps.append(max(-3.0, min(5.0, room * .8, furthest.get(name, 26.0) - done)))
                steps = [min(a, b) for a, b in zip(eased(steps, 3), steps)]
                grown_by[name] = [a + b for a, b in zip(grown_by[name], steps)]
                self.muscles[name] = softened(moved(ring, steps), 1)

    def skin(self):
        """The outline of the leg: the fat evens out what the fascia does."""
        fat = self.level["skin"] * SCALE
        tibia = Near(self.bones["tibia"], 40)
        fats = eased([fat * (self.level["shin"] if tibia.distance(x, y, 1) < 9 else 1) for x, y in self.fascia], 8)
        rim = even(softened(moved(self.fascia, fats), 90), 9)
        for _ in range(140):
            evened = softened(rim, 1)
            rim = [max(a, b, key=lambda p: (p[0] - a[0]) * nx + (p[1] - a[1]) * ny) for a, b, (nx, ny) in zip(rim, evened, normals(rim))]
        wide = Near(even(hull(rim), 6), 60)
        rim = softened(moved(rim, eased([.5 * wide.distance(x, y, 3) for x, y in rim], 6)), 6)
        tubes = {**self.level["tubes"], **self.level["nerves"]}.values()
        near = Near([(*p, f * .82) for p, f in zip(self.fascia, fats)] + [(x * SCALE, y * SCALE, width * SCALE * .55 + 17) for x, y, width, *_ in tubes], 60)
        for _ in range(6):
            lack = [max(0.0, -near.distance(x, y)) for x, y in rim]
            rim = softened(moved(rim, eased(lack, 4)), 6)
        return rim

    def tendons(self, name):
        """The white sheets of a muscle: (course, width, rooted). One on its border follows the border, one that rises from it begins there."""
        for course, width, *where in SINEWS[self.percent].get(name, ()):
            course, ring = dense(grown(course), 10, closed=False), self.muscles[name]
            if where == ["border"]:
                course = bordering(course, ring, width * SCALE * .28)
            elif where:
                (x, y), (u, v), last = course[0], min(ring, key=lambda p: math.dist(p, course[0])), len(course) - 1
                course = [(px + (u - x) * (1 - k / last) ** 2, py + (v - y) * (1 - k / last) ** 2) for k, (px, py) in enumerate(course)]
            yield course, width * SCALE, where == ["rooted"]


def laid_on(fascia, bone):
    """The fascia grows together with the bone where it passes over it."""
    out = []
    for x, y in fascia:
        bx, by = min(bone, key=lambda p: math.dist(p, (x, y)))
        far = math.dist((bx, by), (x, y))
        share = min(1, max(0, (far - 18) / 18))
        goal = 4 + (far - 4) * share * share * (3 - 2 * share) if far < 36 else far
        out.append((bx + (x - bx) * goal / far, by + (y - by) * goal / far))
    return softened(out, 3)


def bordering(course, ring, inset):
    """A course, moved onto the border of a muscle."""
    ring = moved(ring, -inset)
    on = [min(ring, key=lambda p: math.dist(p, q)) for q in course]
    kept = [p for p, q in zip(on, [None] + on[:-1]) if p != q]
    return [kept[0]] + [((a[0] + 2 * b[0] + c[0]) / 4, (a[1] + 2 * b[1] + c[1]) / 4) for a, b, c in zip(kept, kept[1:], kept[2:])] + [kept[-1]]


# ---- structures -----------------------------------------------------------------------------

def skin(section):
    """The skin, the fat under it, and the loose tissue in the gaps between the muscles."""
    s = Structure("skin")
    rim, fascia = section.rim, section.fascia
    inner = softened(moved(rim, -3.6 * SCALE), 4)
    d, d2 = cut.outline(rim, 22), cut.outline(inner, 22)
    s.fill(d, "skin")
    s.clip(d)
    s.soft(d, "skin-shade", 7, 1, .5)
    s.fill(d2, "fat")
    s.clip(d2)
    cut.fat(s, even(moved(inner, 6), 26), (23, 17), None, (even(moved(fascia, -6), 26),))
    s.soft(d2, "fat-dark", 16, 2, .22)
    s.clip()
    s.line(d2, "skin-line", 1.6, .8)
    s.line(d, "skin-line", 2.4, .95, contour=True)
    loose(s, section)
    return s


def loose(s, section):
    """What fills the gaps: loose pale tissue, fat where there is room; and the bed of each muscle, which shows when it is taken off."""
    d = cut.outline(section.fascia)
    s.fill(d, "ligament")
    s.fill(d, "fat", .45)
    s.clip(d)
    solid = [even(moved(ring, 4), 22) for ring in [*section.muscles.values(), *section.bones.values()]]
    cut.fat(s, even(section.fascia, 26), (15, 12), None, solid, .7, 9)
    s.soft(d, "fat-dark", 12, 2, .2)
    s.clip()
    for ring in section.muscles.values():
        cut.bed(s, cut.outline(ring))


def fascia(section):
    """The deep fascia, thinner here and thicker there, which is one with the shin bone where that lies under the skin; and
    the walls between the compartments, which widen where they take hold of bone and fascia."""
    s = Structure("crural-fascia")
    s.sharing = False
    tibia = Near(section.bones["tibia"], 40)
    uneven = noise(s.random, 110)
    ring = even(section.fascia, 13)
    half = eased([.8 if tibia.distance(x, y, 1) < 9 else 1.5 + 1.2 * uneven(x, y) for x, y in ring], 3)
    band = cut.outline(moved(ring, half), 13) + cut.outline(moved(ring, [-h for h in half])[::-1], 13)
    band = cut.outline(moved(ring, half), 13) + cut.outline(moved(ring, [-h for h in half])[::-1], 13)
    s.hide_behind(*(cut.outline(bone, 14) for bone in section.bones.values()))
    d = band + "".join(wall(section, course, 4.2) for course in section.walls)
    s.line(d, "tendon-line", 1.7, .6)
    s.fill(d, "tendon")
    s.fill(d, "tendon-dark", .18)
    s.touch(d)
    return s


def wall(section, course, width):
    """A wall of fascia from bone to bone or to the deep fascia."""
    holds = [*section.bones.values(), section.fascia, *(other for other in section.walls if other is not course)]
    ends = [min((p for ring in holds for p in ring), key=lambda p: math.dist(p, end)) for end in (course[0], course[-1])]
    course = [kit.between(course[2], ends[0], 1.03), *course[2:-2], kit.between(course[-3], ends[1], 1.03)]
    steps = even(course, 12, closed=False)
    count = len(steps) - 1
    widths = [width * (1 + 1.5 * max(0, 1 - min(k, count - k) / 2.5) ** 2) for k in range(count + 1)]
    return ribbon(steps, widths)


def bone(name, ring, thick, spongy):
    """A dense smooth wall round fatty marrow; struts reach into it near the bone's ends."""
    s = Structure(name)
    x, y = middle(ring)
    d = cut.outline(ring, 14)
    size = cut.reach(ring)
    s.fill(d, s.radial([(0, "bone-light"), (.55, "bone-light"), (.85, "bone"), (1, "bone-dark")], (x - size * .3, y + size * .4), size * 1.55))
    s.clip(d)
    s.soft(d, "bone-dark", 12, 2, .2)
    for far in (.3, .62):
        s.line(cut.outline(cored(ring, thick * SCALE * far), 14), "bone-dark", 1, .2)
    marrow(s, cored(ring, thick * SCALE), spongy)
    s.line(d, "bone-line", 2.2, .95, contour=True)
    return s


def cored(ring, thick):
    """The ring that a wall leaves: rounder than the bone, and so further from its edges."""
    x, y = middle(ring)
    ring = softened(ring, 6)
    mean = sum(math.dist(p, (x, y)) for p in ring) / len(ring)
    out = []
    for px, py in ring:
        far = math.dist((px, py), (x, y))
        rounder = far + (mean - far) * min(.55, thick / mean)
        share = max(.3, (min(far, rounder) - thick) / far)
        out.append((x + (px - x) * share, y + (py - y) * share))
    return softened(out, 10)


def marrow(s, core, spongy):
    x, y = middle(core)
    size = cut.reach(core)
    d = cut.outline(core, 12)
    s.fill(d, "fat")
    s.clip(d)
    s.fill(d, s.radial([(0, "fat-light", 1), (.6, "fat-light", .7), (1, "fat-dark", .5)], (x - size * .2, y + size * .2), size * 1.2))
    cut.grains(s, core, int(size * size / 60), (("fat-dark", .35), ("fat-light", .8), ("artery-light", .3)))
    inner = softened(core, 1)
    for (px, py), (nx, ny) in zip(inner, normals(inner)):
        for _ in range(2 if spongy else 1):
            long = s.random.uniform(.05, .16 + spongy) * size
            a, b = s.random.uniform(-3, 3), s.random.uniform(-.5, .5) * long
            s.pool(sliver([(px + a + 3 * nx, py + 3 * ny), (px + a - nx * long * .5, py - ny * long * .5), (px + a + b - nx * long, py - b * .6 - ny * long)],
                          s.random.uniform(1, 2.4)), *s.random.choice((("bone-light", .8), ("bone", .9), ("bone-dark", .4))))
    s.soft(d, "bone-dark", 9, 2, .3)
    s.clip()
    s.line(d, "bone-line", 1.3, .6)


def membrane(section):
    s = Structure("interosseous-membrane")
    d = wall(section, section.membrane, 6)
    s.hide_behind(*(cut.outline(bone, 14) for bone in section.bones.values()))
    s.fill(d, "tendon")
    s.fill(d, "ligament-dark", .22)
    s.line(d, "tendon-line", .9, .7)
    s.touch(d)
    return s


def muscle(section, name):
    """A muscle cut across, with its white sheets."""
    s = Structure(name)
    family = MUSCLE if name in HEROES else DEEP
    shape = section.muscles[name]
    sheets = sorted(section.tendons(name), key=lambda sheet: not sheet[2])
    courses = [course for course, *_ in sheets] or [core(shape)]
    long, wide = GRAIN.get(name, (19, 7.6))
    grain = section.level["grain"]
    cut.flesh(s, shape, towards(courses), family, (long * grain, wide * grain))
    s.clip(cut.outline(shape))
    for course, width, rooted in sheets:
        cut.sheet(s, course, width, rooted)
    s.clip()
    s.line(cut.outline(shape), family[3], 1.6, .9, contour=True)
    return s


def core(shape):
    """The middle stretch of a shape's longest line, from which its bundles spread."""
    x, y = middle(shape)
    px, py = max(shape, key=lambda p: math.dist(p, (x, y)))
    return [(x + (px - x) * share, y + (py - y) * share) for share in (-.45, 0, .45)]


def tendon(name, ring, size=(8, 6.5)):
    s = Structure(name)
    cut.cord(s, ring, size)
    return s


def plantaris(x, y, width, height, turn):
    """Its thin flat tendon."""
    s = Structure("plantaris")
    cut.cord(s, [kit.between((x, y), p, f) for p, f in zip(oval(x, y, width, height, turn, 10), (1, 1.05, .98, 1, 1.08, 1, .96, 1.06, 1, 1))])
    return s


def vessel(name, x, y, width, turn=None):
    """A vein; or an artery between the two veins that go with it, which lie on a line that leans by turn degrees."""
    s = Structure(name)
    x, y, width = x * SCALE, y * SCALE, width * SCALE
    if turn is None:
        cut.vein(s, x, y, width)
        return s
    a = math.radians(turn)
    for way, share, flat in ((-1, 1.22, .46), (1, .92, .54)):
        far = way * width * (.5 + share * flat * .5 + .06)
        cut.vein(s, x + far * math.cos(a), y + far * math.sin(a), width * share, turn + 90 + s.random.uniform(-12, 12), flat)
    cut.artery(s, x, y, width)
    return s


def nerve(name, x, y, width):
    s = Structure(name)
    cut.nerve(s, x * SCALE, y * SCALE, width * SCALE)
    return s


def parts(percent):
    """The layers of one section, deepest first."""
    section = Section(percent)
    level = section.level
    flesh = lambda *names: [muscle(section, n) for n in names if n in section.muscles]
    tubes = lambda *names: [vessel(n, *level["tubes"][n]) for n in names]
    nerves = lambda *names: [nerve(n, *level["nerves"][n]) for n in names]
    white = [tendon("calcaneal-tendon", section.muscles["calcaneal-tendon"])] if "calcaneal-tendon" in level else []
    thick, spongy = level["bone"]
    found = [
        ("layer-skin", [skin(section)]),
        ("layer-bones", [membrane(section), bone("tibia", section.bones["tibia"], thick, spongy), bone("fibula", section.bones["fibula"], thick * .62, 0)]),
        ("layer-fascia", [fascia(section)]),
        ("layer-small-nerves", nerves("deep-fibular-nerve", "superficial-fibular-nerve", "saphenous-nerve")),
        ("layer-front", flesh("tibialis-anterior", "extensor-hallucis-longus", "extensor-digitorum-longus") + tubes("anterior-tibial-artery")),
        ("layer-peronei", flesh("peroneus-brevis", "peroneus-longus")),
        ("layer-deep-muscles", flesh("tibialis-posterior", "flexor-digitorum-longus", "flexor-hallucis-longus")),
        ("layer-deep-vessels", tubes("posterior-tibial-artery", "fibular-artery") + nerves("tibial-nerve")),
        ("layer-soleus", flesh("soleus") + white),
        ("layer-plantaris", [plantaris(*section.plantaris)]),
        ("layer-gastrocnemius", flesh("gastrocnemius-lateral", "gastrocnemius-medial")),
        ("layer-superficial", tubes("small-saphenous-vein", "great-saphenous-vein") + nerves("sural-nerve")),
    ]
    return [(name, structures) for name, structures in found if structures]


if __name__ == "__main__":
    for percent in [int(a) for a in sys.argv[1:]] or LEVELS:
        kit.write(os.path.abspath(__file__), f"section-{percent}.svg", HEAD.format(percent), (kit.Part(lambda: parts(percent)),))
