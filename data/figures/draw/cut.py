# SPDX-License-Identifier: CC-BY-SA-4.0
"""What tissue looks like where it is cut: bundles of muscle, lobules of fat, dense and fatty bone, tendon, vessels, nerves."""
import math

from cells import corners, even, facet, grouped, middle, reach, seeds, steady, tiles
from kit import along, oval, shifted, smooth
from tissue import ribbon


def outline(nodes, step=16):
    """The path of a ring of many points."""
    return smooth(even(nodes, step))


def rounded_ground(s, shape, family):
    """The pale tissue between the bundles: light where the light falls, deep on the side away from it."""
    x, y = middle(shape)
    size = reach(shape)
    return s.radial([(0, family[2], .88), (.42, family[2], .68), (.75, family[2], .4), (1, family[2], .1)], (x - size * .3, y + size * .36), size * 1.4)


def rounded_border(s, shape, family):
    """The deeper border of what is cut. To be clipped."""
    size = reach(shape)
    s.soft(outline(shape), family[1], min(24, size * .26), 4, .065)
    s.soft(outline(shifted(shape, -.04 * size, .055 * size)), family[1], min(28, size * .32), 3, .07)


def flesh(s, shape, field, family, size, across=None, bundle=(2.6, 3.2), path=None, contour=True):
    """A muscle: fine bundles drawn out along a field, pressed into larger ones with pale walls, all but one tone. size: of a
    fine bundle, along and across. bundle: how many of them a larger one is long and wide. across: two points between
    which the light fades, where the shape is long. path: its outline, where that has corners."""
    d = path or outline(shape)
    s.fill(d, family[0])
    s.fill(d, s.gradient([(0, family[2], .5), (.3, family[2], .85), (1, family[2], .2)], *across) if across else rounded_ground(s, shape, family))
    s.clip(d)
    bundles(s, shape, field, family, size, bundle)
    rounded_border(s, shape, family)
    s.clip()
    if contour:
        s.line(d, family[3], 1.6, .9, contour=True)


def bundles(s, shape, field, family, size, bundle):
    """Bundles of one larger bundle have one tone, and so they read as one."""
    long, wide = size
    cells, near = seeds(s.random, shape, field, long, wide)
    grouped(cells, seeds(s.random, shape, field, long * bundle[0], wide * bundle[1])[1])
    depth = {}
    for cell in cells:
        ring = corners(cell, near, .9, 2.6, max(size))
        d = facet(ring, wide * .2) if len(ring) > 2 else None
        tone = depth.setdefault(cell.group, s.random.choice((.15, .19, .23, .27)))
        if d:
            s.pool(d, family[1], tone + s.random.choice((-.03, 0, .03)))
    s.flush()


def sheet(s, course, width, rooted=False):
    """A white sheet of tendon seen on its edge, which ends as a fine line at both ends; or which rises, broad, from the
    border of its muscle and ends as a fine line in it."""
    steps = [along(course, k / 18) for k in range(19)]
    if rooted:
        widths = [width * (.06 + .94 * (1 - k / 18) ** 1.2 + .7 * max(0, 1 - k / 4) ** 2) for k in range(19)]
        steps[0] = (2 * steps[0][0] - steps[1][0], 2 * steps[0][1] - steps[1][1])
    else:
        widths = [width * (.06 + .94 * math.sin(math.pi * k / 18) ** .9) for k in range(19)]
    d = ribbon(steps, widths)
    s.fill(d, "tendon")
    s.line(d, "tendon-line", .8, .5)


def lobules(s, shape, size, without=(), strength=1.0, tries=18):
    """Fat: soft lobules of nearly one tone in fine walls."""
    rng = s.random
    tiles(s, shape, steady(), size, 1.3, lambda x, y: ("fat-light", round(rng.choice((.62, .7, .78)) * strength, 2)), (2.6, 2.6), 2.2, without, tries, .32)
    s.flush()


def grains(s, shape, count, tones, size=(1.2, 2.6)):
    """Fine stipple."""
    xs, ys = [n[0] for n in shape], [n[1] for n in shape]
    for _ in range(count):
        x, y, r = s.random.uniform(min(xs), max(xs)), s.random.uniform(min(ys), max(ys)), s.random.uniform(*size)
        s.pool(smooth(oval(x, y, r, r * .8, 20, 4)), *s.random.choice(tones))
    s.flush()


def white_bundles(s, shape, size=(9, 7), field=None):
    """Tendon: small tight bundles, all but one tone."""
    rng = s.random
    d = outline(shape, 10)
    s.fill(d, "tendon")
    s.fill(d, "tendon-dark", .2)
    s.clip(d)
    tiles(s, shape, field or steady(), size, .9, lambda x, y: ("tendon-light", rng.choice((.7, .8, .55))), (4, 4), 1.7)
    s.soft(d, "tendon-dark", 8, 2, .25)
    s.clip()
    s.line(d, "tendon-line", 1.6, .95, contour=True)


def artery(s, x, y, width):
    """An artery: round, with a thick wall round its opening."""
    tube(s, "artery", oval(x, y, width, width * .95, 20), .54)


def vein(s, x, y, width, turn=25, flat=.58):
    """A vein: its wall is thin, and it sinks in."""
    ring = oval(x, y, width * 1.08, width * flat, turn, 8)
    a = math.radians(turn - 90)
    ring[1:4] = [(u + width * .05 * math.cos(a), v + width * .05 * math.sin(a)) for u, v in ring[1:4]]
    tube(s, "vein", ring, .74)


def tube(s, kind, ring, share):
    """The wall of a vessel and its opening, which has a share of the width."""
    x, y = sum(p[0] for p in ring) / len(ring), sum(p[1] for p in ring) / len(ring)
    opening = smooth([(x + (u - x) * share, y + (v - y) * share) for u, v in ring])
    d = smooth(ring)
    s.fill(d, kind)
    s.line(d, f"{kind}-line", 1.1, .9)
    s.fill(opening, f"{kind}-light", .8)
    s.line(opening, f"{kind}-line", .7, .7)


def nerve(s, x, y, width, flat=.74, turn=15):
    """A nerve: round bundles, large and small, in fat and a tough sheath."""
    d = smooth(oval(x, y, width, width * flat, turn))
    s.fill(d, "nerve-light")
    s.line(d, "nerve-line", max(.9, width * .035), .9)
    placed, a = [], math.radians(turn)
    for share in (.3, .27, .25, .23, .21, .19, .17, .15, .14, .13, .12) if width > 20 else (.38, .32, .27, .22):
        for _ in range(150):
            r, far, at = width * share / 2, s.random.random() ** .5, s.random.uniform(0, 2 * math.pi)
            u, v = far * (width / 2 - r - width * .04) * math.cos(at), far * (width * flat / 2 - r - width * .04) * math.sin(at)
            px, py = x + u * math.cos(a) - v * math.sin(a), y + u * math.sin(a) + v * math.cos(a)
            if width * flat / 2 > r and all(math.dist((px, py), q[:2]) > q[2] + r + width * .025 for q in placed):
                placed.append((px, py, r))
                break
    for px, py, r in placed:
        bundle = smooth(oval(px, py, 2 * r, 1.85 * r, 30, 6))
        s.fill(bundle, "nerve", .95)
        s.line(bundle, "nerve-line", .6, .6)
