# SPDX-License-Identifier: CC-BY-SA-4.0
"""What tissue looks like where it is cut: bundles of muscle, lobules of fat, dense and fatty bone, tendon, vessels, nerves."""
import math
import re

import kit
from cells import corners, even, middle, noise, pebble, reach, seeds, steady, walls
from kit import NUMBER, along, join, oval, place, shifted, sliver, smooth
from themes import colour
from tissue import ribbon


def outline(nodes, step=16):
    """The path of a ring of many points."""
    return smooth(even(nodes, step))


def bowed(rng, a, b, bow=.12):
    """A wall as an open path, a little bent, on whole units, which nobody sees and which makes the file a fifth smaller."""
    (ax, ay), (bx, by) = place(a), place(b)
    far = rng.uniform(-bow, bow)
    ax, ay = round(ax), round(ay)
    u, v = round(bx - ax), round(by - ay)
    return "M" + join((ax, ay)) + "q" + join((round(u / 2 - v * far), round(v / 2 + u * far), u, v))


def net(s, found, stroke):
    """Walls as lines, all but even ones: stroke, of a wall, gives (class, width, opacity), or None for one that is too thin to be seen."""
    s.flush()
    lines = {}
    for a, b, cell in found:
        paint = stroke(a, b, cell)
        if paint and math.dist(a, b) > 2:
            lines.setdefault(paint, []).append(bowed(s.random, a, b))
    for (name, width, opacity), paths in sorted(lines.items()):
        # Ends without a cap, of which there are thousands, are drawn in half the time
        s.add(f'<path class="edge {name}" fill="none" stroke="{colour(name)}" stroke-width="{width}" stroke-opacity="{round(opacity, 2)}" '
              f'stroke-linecap="butt" d="{linked(paths)}"/>')


def linked(paths):
    """Many open paths as one, each begun from the end of the one before, nearest first, which is short."""
    starts = [[float(v) for v in re.findall(NUMBER, path)] for path in paths]
    order = sorted(range(len(paths)), key=lambda i: (starts[i][1] // 40, starts[i][0]))
    out, x, y = "", 0, 0
    for i in order:
        sx, sy, *_, u, v = starts[i]
        out += ("m" if out else "M") + join((sx - x, sy - y)) + paths[i][paths[i].index("q"):]
        x, y = sx + u, sy + v
    return out


# ---- muscle ---------------------------------------------------------------------------------

def rounded_ground(s, shape, family):
    """Light where the light falls, deep on the side away from it."""
    x, y = middle(shape)
    size = reach(shape)
    return s.radial([(0, family[2], .5), (.42, family[2], .38), (.75, family[2], .18), (1, family[2], .03)], (x - size * .3, y + size * .36), size * 1.4)


def rounded_border(s, shape, family):
    """The deeper border of what is cut. To be clipped."""
    size = reach(shape)
    s.soft(outline(shape), family[1], min(24, size * .26), 3, .075)
    s.soft(outline(shifted(shape, -.04 * size, .055 * size)), family[1], min(28, size * .32), 2, .1)


def flesh(s, shape, field, family, size, bundle=(2.4, 3.0)):
    """A muscle cut across, without its contour: fine bundles drawn out along a field, gathered into larger ones of all sizes. Walls are pale and thin,
    stronger here and weaker there, and many are too thin to be seen, mostly those across the field. size: of a fine
    bundle, along and across. bundle: how many of them a larger one is long and wide."""
    d = outline(shape)
    s.fill(d, family[0])
    s.fill(d, rounded_ground(s, shape, family))
    s.clip(d)
    bundles(s, shape, field, family, size, bundle)
    rounded_border(s, shape, family)
    s.clip()


def bundles(s, shape, field, family, size, bundle):
    rng, (long, wide) = s.random, size
    slow, fine = noise(rng, 90), noise(rng, 34)
    large, their = seeds(rng, shape, field, long * bundle[0], wide * bundle[1], vary=lambda x, y: rng.uniform(.55, 1.5))
    for cell in large:
        ring = corners(cell, their, 0, their.size)
        d = pebble(ring, wide, .5) if len(ring) > 2 else None
        if d:
            s.pool(d, *rng.choice(((family[1], .05), (family[1], .09), (family[2], .1))))
    s.flush()
    small, near = seeds(rng, shape, field, long, wide, vary=lambda x, y: .7 + .55 * fine(x, y) + rng.uniform(-.12, .2))

    def thin(a, b, cell):
        seen = slow((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        return (family[2], .8, .3 if seen > .5 else .42) if rng.random() < .96 else None
    net(s, walls(small, near), thin)
    for a, b, cell in walls(large, their):
        across = abs(math.sin(math.atan2(b[1] - a[1], b[0] - a[0]) - cell.angle))
        if rng.random() < .8 - across and math.dist(a, b) > long:
            septum(s, a, b, family[2], rng.uniform(1.4, 3), .34)
    s.flush()


def septum(s, a, b, paint, width, opacity):
    """A wall that is strong in its middle and ends as a fine line."""
    far = s.random.uniform(-.12, .12)
    over = s.random.uniform(0, .2)
    a, b = (a[0] - (b[0] - a[0]) * over, a[1] - (b[1] - a[1]) * over), (b[0] + (b[0] - a[0]) * over, b[1] + (b[1] - a[1]) * over)
    middle = (a[0] + b[0]) / 2 - (b[1] - a[1]) * far, (a[1] + b[1]) / 2 + (b[0] - a[0]) * far
    s.pool(sliver([a, middle, b], width), paint, opacity)


def grain(s, d, shape, field, family, size, across):
    """A muscle cut along its bundles: long fine strokes of all widths. d: its outline; size: of a bundle, along and across;
    across: two points between which the light fades."""
    rng, slow = s.random, noise(s.random, 70)
    s.fill(d, family[0])
    s.fill(d, s.gradient([(0, family[1], .12), (.28, family[2], .5), (.6, family[2], .14), (1, family[1], .16)], *across))
    s.clip(d)
    cells, near = seeds(rng, shape, field, *size, vary=lambda x, y: .75 + .5 * slow(x, y))
    for cell in cells:
        for paint, opacity, width in ((family[1], .2, (1.2, 3.2)), (family[2], .42, (.8, 2)), (family[1], .3, (.7, 1.3))):
            if rng.random() < .62:
                fibre(s, cell, field, rng.uniform(.6, 1.5), rng.uniform(*width), paint, opacity)
    s.flush()
    for cell in cells:
        if rng.random() < .07:
            fibre(s, cell, field, rng.uniform(1.4, 2.6), rng.uniform(1.6, 2.8), family[2], .6)
    rounded_border(s, shape, family)
    s.clip()


def fibre(s, cell, field, share, width, paint, opacity):
    """One stroke through a cell, bent as the field is."""
    x, y = cell.x + s.random.uniform(-4, 4), cell.y + s.random.uniform(-4, 4)
    ends = []
    for way in (-1, 1):
        u, v, step = x, y, way * share * .5 * cell.long / 2
        for _ in range(2):
            a = field(u, v)
            u, v = u + step * math.cos(a), v + step * math.sin(a)
        ends.append((u, v))
    s.pool(sliver([ends[0], (x, y), ends[1]], width), paint, opacity)


def bed(s, d):
    """Where a muscle was taken off: flat and empty, as a diagram would leave it."""
    s.fill(d, "skin")
    s.line(d, "skin-line", 1.4, .8)


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
    s.line(d, "tendon-line", .7, .32)


def fat(s, shape, size, field=None, without=(), strength=1.0, tries=18, vary=None, wall="fat-dark", upright=None):
    """Fat: soft lobules of all sizes and of nearly one tone, in thin walls that are stronger here and weaker there. vary: as of
    cells.seeds. upright: what the walls along the field are of, which are strong then."""
    rng = s.random
    slow = noise(rng, 60)
    cells, near = seeds(rng, shape, field or (lambda x, y: 3 * slow(x, y)), *size, without, tries, vary or (lambda x, y: rng.uniform(.55, 1.4)))
    for cell in cells:
        ring = corners(cell, near, 1.6, near.size)
        d = pebble(ring, size[1] * .2, .4) if len(ring) > 2 else None
        if d and rng.random() < .7:
            s.pool(d, "fat-light", round(rng.choice((.22, .34)) * strength, 2))
    s.flush()

    def stroke(a, b, cell):
        weak = slow((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        if rng.random() < (.03 if upright else .1 + .25 * weak):
            return None
        return (wall, *rng.choice(((.8, round(.26 * strength, 2)), (1.2, round(.32 * strength, 2)))))
    net(s, walls(cells, near), stroke)
    for a, b, cell in walls(cells, near) if upright else ():
        if abs(math.cos(math.atan2(b[1] - a[1], b[0] - a[0]) - cell.angle)) > .8 and rng.random() < .7:
            septum(s, a, b, upright, rng.uniform(1.6, 4.4), .8)
    s.flush()


def grains(s, shape, count, tones, size=(1.2, 2.6)):
    """Fine stipple."""
    xs, ys = [n[0] for n in shape], [n[1] for n in shape]
    for _ in range(count):
        x, y, r = s.random.uniform(min(xs), max(xs)), s.random.uniform(min(ys), max(ys)), s.random.uniform(*size)
        s.pool(sliver([(x - r * .6, y - r * .2), (x, y), (x + r * .6, y + r * .2)], r * .9), *s.random.choice(tones))
    s.flush()


def uneven(s, ring, share=.04):
    """A ring of a few points that nobody drew with compasses."""
    x, y = sum(p[0] for p in ring) / len(ring), sum(p[1] for p in ring) / len(ring)
    return [kit.between((x, y), p, s.random.uniform(1 - share, 1 + share)) for p in ring]


def artery(s, x, y, width):
    """An artery: it stays round; a thick wall round a small opening."""
    ring = uneven(s, oval(x, y, width, width * .94, s.random.uniform(0, 90)), .025)
    d, at = smooth(ring), lambda share: smooth([kit.between((x, y), p, share) for p in ring])
    s.fill(d, "artery")
    s.fill(smooth([kit.between((x - width * .05, y + width * .06), p, .8) for p in ring]), "artery-light", .2)
    s.fill(at(.5), "artery-line", .9)
    s.line(at(.53), "artery-light", max(.8, width * .045), .9)
    s.line(d, "artery-line", 1.1, .9)


def vein(s, x, y, width, turn=25, flat=.5):
    """A vein: a wide opening in a thin wall, which sinks in."""
    long, high, a = width / 2, width * flat / 2, math.radians(turn)
    ring = [(u * long, v * high) for u, v in ((-1, .12), (-.72, .78), (-.2, .8), (.3, 1), (.8, .7), (1, -.05), (.7, -.85), (.1, -1), (-.6, -.86))]
    ring = uneven(s, [(x + u * math.cos(a) - v * math.sin(a), y + u * math.sin(a) + v * math.cos(a)) for u, v in ring], .07)
    d = smooth(ring)
    s.fill(d, "vein")
    s.fill(smooth([kit.between((x, y), p, .74) for p in ring]), "vein-light", .42)
    s.line(d, "vein-line", 1.1, .85)


def nerve(s, x, y, width, flat=.66, turn=15):
    """A nerve: many round bundles, large and small, each in its sheath, in a pale bed with a soft border."""
    a = math.radians(turn)
    ring = uneven(s, oval(x, y, width, width * flat, turn, 10), .035)
    d = smooth(ring)
    s.fill(d, "nerve-light")
    s.fill(d, "ligament", .35)
    s.line(d, "nerve-line", max(.8, width * .026), .75)
    placed = []
    for share in (.29, .25, .22, .2, .18, .17, .16, .15, .14, .13, .12, .11, .1, .1, .1, .09, .09, .08, .08) if width > 20 else (.36, .32, .27, .22):
        for _ in range(300):
            r, far, at = width * share / 2, s.random.random() ** .5, s.random.uniform(0, 2 * math.pi)
            u, v = far * (width / 2 - r - width * .05) * math.cos(at), far * (width * flat / 2 - r - width * .05) * math.sin(at)
            px, py = x + u * math.cos(a) - v * math.sin(a), y + u * math.sin(a) + v * math.cos(a)
            if width * flat / 2 > r and all(math.dist((px, py), q[:2]) > q[2] + r + width * .02 for q in placed):
                placed.append((px, py, r))
                break
    for px, py, r in placed:
        bundle = smooth(uneven(s, oval(px, py, 2 * r, 1.8 * r, s.random.uniform(0, 90), 6), .05))
        s.fill(bundle, "nerve", .95)
        s.line(bundle, "nerve-line", .55, .5)


def cord(s, ring, size=(9, 7)):
    """A tendon cut across: matt white, of bundles that are hardly to be told apart."""
    d = outline(ring, 10) if len(ring) > 16 else smooth(ring)
    s.fill(d, "tendon")
    s.clip(d)
    cells, near = seeds(s.random, ring, steady(), *size, vary=lambda x, y: s.random.uniform(.6, 1.4))
    net(s, walls(cells, near), lambda a, b, cell: ("tendon-dark", *s.random.choice(((.6, .34), (1, .4)))) if s.random.random() < .85 else None)
    if len(ring) > 16:
        s.soft(d, "tendon-dark", 8, 2, .2)
    s.clip()
    s.line(d, "tendon-line", 1.2, .95, contour=True)
