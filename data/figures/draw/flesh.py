# SPDX-License-Identifier: CC-BY-SA-4.0
"""What the views from the side are made of beyond tissue.py: bones that fit one another, muscles that lie on what
they come from, sheets, cushions of fat."""
import functools
import math

from kit import Field, parallel, shifted, sliver, smooth
from posterior_tissue import cut_face
from tissue import DEEP, converge, fibres, form, spread, strands, tones


def extent(nodes):
    """Left, right, lowest and highest of an outline."""
    xs, zs = [n[0] for n in nodes], [n[1] for n in nodes]
    return min(xs), max(xs), min(zs), max(zs)


# ---- bone -----------------------------------------------------------------------------------

def bone(s, nodes, contour=1.1, depth=1.0, far=0.0, plain=False):
    """A bone among others: planes lit from the upper left, a rim of shade on the far side only, so that neighbours
    fit. depth: how broad its rims are; far: how much darker it is for lying beyond; plain: one rim is enough."""
    left, right, low, high = extent(nodes)
    plain = plain or (right - left < 70 and high - low < 30)
    d = smooth(nodes)
    s.fill(d, s.gradient([(0, "bone-light"), (.45, "bone"), (1, "bone-dark")], (left, high), (right + .35 * (right - left), low - .5 * (high - low))))
    s.clip(d)
    if plain:
        s.line(smooth(shifted(nodes, -2 * depth, 3 * depth), places=0), "bone-dark", 8 * depth, .34)
    else:
        dark = smooth(shifted(nodes, -2.2 * depth, 3 * depth), places=0)
        for k in range(2):
            s.line(dark, "bone-dark", (5 + 7 * k) * depth, .2)
        s.line(smooth(shifted(nodes, 1.6 * depth, -2 * depth), places=0), "bone-light", 3 * depth, .5)
    if far:
        s.fill(d, "bone-dark", far)
    s.clip()
    s.line(d, "bone-line", contour, .95, contour=True)


def long_bone(s, base, head, thick, far=0.0, knob=1.5, plain=False):
    """A metatarsal from its side: a square base, a waisted shaft, a round head. base, head: the middles of its ends."""
    dx, dz = head[0] - base[0], head[1] - base[1]
    length = math.hypot(dx, dz)
    nx, nz = (-dz / length, dx / length) if dx > 0 else (dz / length, -dx / length)
    w = thick / 2
    at = lambda t, up: (base[0] + dx * t + nx * up * w, base[1] + dz * t + nz * up * w)
    bone(s, [at(0, knob), at(.10, knob * .96), at(.28, 1), at(.55, .84), at(.78, 1), at(.90, knob * .92), at(.98, knob * .86), at(1.03, 0), at(1, -knob * .9),
             at(.92, -knob), at(.80, -1.05), at(.55, -.9), at(.28, -1), at(.08, -knob * .95), at(0, -knob)], 1, thick / 26, far, plain)


def toe_bones(s, start, joints, thick, far=0.0):
    """The bones of a toe, waisted, each with its rounded ends against the next."""
    at = start
    for joint in joints:
        dx, dz = joint[0] - at[0], joint[1] - at[1]
        length = math.hypot(dx, dz)
        spot_at = lambda t, up: (at[0] + dx * t - dz / length * up * thick / 2, at[1] + dz * t + dx / length * up * thick / 2)
        bone(s, [spot_at(*v) for v in ((.03, .3), (.06, .85), (.2, .95), (.5, .62), (.78, .8), (.9, .85), (.96, .3), (.95, -.4), (.86, -.85), (.5, -.66), (.2, -.95), (.06, -.9))],
             1, thick / 22, far)
        at, thick = joint, thick * .86


# ---- muscle ---------------------------------------------------------------------------------

def lay(s, outline, under, dx=3, dz=-5, width=16, strength=.08):
    """The shade that a shape casts on what it lies on. under: the paths it may fall on."""
    if under:
        s.clip(*under)
        s.soft(smooth(shifted(outline, dx, dz), places=0), "shade", width, 2, strength * 1.4)
        s.clip()


def flesh(s, outline, left, right, family=DEEP, count=40, light=.34, lean=None, raphe=None, width=(.9, 2.5), gaps=(), rim=16, beta=.55):
    """A muscle whose ends are red and lie on what they come from. lean: the law of its fibres and where each begins
    (None: they run along); raphe: the line of its tendon, on which they converge from both sides; gaps: stretches of the outline
    (first and last node) without a line."""
    d = smooth(outline)
    field = Field(left, right)
    s.fill(d, form(s, family, field, .45, light))
    s.clip(d)
    if raphe:
        for side in (left, right):
            fibres(s, Field(raphe, side), converge(beta), spread(s.random, .05, 1.9, count // 2 + 2), strands(beta), lambda k: 1, tones(family), width=width)
    else:
        law, first, last = lean or (parallel, lambda k: 0, .98)
        fibres(s, field, law, spread(s.random, .02, last, count), first, lambda k: 1, tones(family), width=width)
    for k in range(2):
        s.line(smooth(shifted(outline, -3, 3), places=0), family[1], rim * (k + 1) / 1.8, .15)
    s.soft(d, family[1], rim * .6, 2, .13)
    s.clip()
    stretches = [(0, len(outline))] if not gaps else list(zip([g[1] for g in gaps], [g[0] for g in gaps[1:]] + [gaps[0][0]]))
    for a, b in stretches:
        s.line(smooth(outline) if (a, b) == (0, len(outline)) else smooth(outline, part=(a, b)), family[3], 1.2, .9, contour=True)


def thigh(s, outline, left, right, gap, count=30, under=()):
    """A thigh muscle that runs off the upper edge of the plate and ends in its tendon. First and last node of the outline
    lie beyond the edge; gap: first and last node of the end that has no line."""
    lay(s, outline, under, 4, -6, 22)
    d = smooth(outline)
    field = Field(left, right)
    s.fill(d, "deep")
    s.clip(d)
    for k in range(2):
        s.fill(field.lens(.10 + .08 * k, .58 - .1 * k, -.2, 1.04, 7), "deep-light", .45)
    for q in (.64, .82):
        s.fill(field.crescent(q, 1, -.2, 1.1, 7), "deep-dark", .42)
    s.fill(field.crescent(.12, 0, -.2, 1.1, 7), "deep-dark", .4)
    fibres(s, field, parallel, spread(s.random, .02, .98, count), lambda k: .06 * s.random.random(), lambda k: 1, tones(DEEP, .9), width=(.9, 2.5))
    s.clip()
    s.line(smooth(outline, part=(0, gap[0])) + smooth(outline, part=(gap[1], len(outline) - 1)), "deep-line", 1.2, .9, contour=True)


def cut_thigh(s, outline, widths, count=8):
    """A thigh muscle above the place where it was cut, with the face of the cut."""
    left, right, face = outline[:3], outline[:-4:-1], outline[2:6]
    d = smooth(outline)
    field = Field(left, right)
    s.fill(d, form(s, DEEP, field, .45, .34))
    s.clip(d)
    fibres(s, field, parallel, spread(s.random, .02, .98, count), lambda k: .05 * s.random.random(), lambda k: 1, tones(DEEP, .9), width=(.9, 2.5))
    s.fill(field.crescent(.76, 1, -.1, 1.1, 7), "deep-dark", .4)
    s.fill(field.crescent(.14, 0, -.1, 1.1, 7), "deep-dark", .3)
    s.clip()
    s.line(smooth(left, closed=False) + smooth(right, closed=False), "deep-line", 1.2, .9, contour=True)
    cut_face(s, [n[:2] for n in face], widths)


# ---- sheets -----------------------------------------------------------------------

def sheet(s, outline, first, second, paint="tendon", opacity=1.0, strands=50, edges=(), ends=None, rim=12, width=(.8, 1.7)):
    """A flat sheet of tendon: strands run along the two side curves. ends: two points between which it fades from
    bare to full; edges: stretches of the outline that carry a line."""
    d = smooth(outline)
    melt = functools.cache(lambda name: s.gradient([(0, name, 0), (.5, name, opacity), (1, name, opacity)], *ends) if ends else name)
    s.fill(d, melt(paint), 1 if ends else opacity)
    s.clip(d)
    field = Field(first, second)
    for name, alpha, share in (("tendon-dark", .42, .6), ("tendon-light", .75, .4)):
        for _ in range(int(strands * share)):
            t = s.random.uniform(-.02, .78)
            s.pool(sliver(field.course(parallel, s.random.uniform(.01, .99), max(0, t), t + s.random.uniform(.16, .34)), s.random.uniform(*width)), melt(name), alpha)
    s.flush()
    if rim:
        for k in range(2):
            s.line(smooth(shifted(outline, -2, 2), places=0), melt("tendon-dark"), rim * (k + 1) / 2, .16)
    s.clip()
    for part in edges:
        s.line(smooth(outline, part=part), melt("tendon-line"), 1, .8, contour=True)


# ---- fat ------------------------------------------------------------------------------------

def cushion(s, outline, light, reach, lobes=40):
    """A pad of fat: small lobes in a soft round form without a hard border. light: its brightest place; reach: how far
    that goes."""
    left, right, low, high = extent(outline)
    d = smooth(outline)
    s.fill(d, s.radial([(0, "fat", .95), (.55, "fat", .85), (1, "fat-dark", .5)], light, reach))
    s.clip(d)
    for _ in range(lobes):
        x, z, r = s.random.uniform(left, right), s.random.uniform(low, high), s.random.uniform(5, 9)
        s.pool(sliver([(x - r, z - 2), (x, z + 2.5), (x + r, z + s.random.uniform(-3, 3))], 2), "fat-dark", .34)
        s.pool(sliver([(x - r * .6, z + 3), (x, z + 5), (x + r * .7, z + 3)], 2.6), "bone-light", .4)
    s.clip()
