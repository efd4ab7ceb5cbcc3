# SPDX-License-Identifier: CC-BY-SA-4.0
"""What tissue looks like where it is cut: bundles of muscle, lobules of fat, dense and fatty bone, tendon, vessels, nerves."""
import math

from cells import dense, even, middle, moved, noise, reach, seeds, steady, tiles, turned_left
from kit import along, oval, shifted, sliver, smooth
from tissue import sides


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
    s.soft(outline(shape), family[1], min(32, size * .36), 3, .15)
    s.soft(outline(shifted(shape, -.04 * size, .055 * size)), family[1], min(26, size * .3), 2, .14)


def gleam(s, shape, field, count, name):
    """Wet lights on the side of the light, along the bundles."""
    x, y = middle(shape)
    size = reach(shape)
    for _ in range(count):
        u, v = s.random.gauss(0, .16), s.random.gauss(0, .13)
        px, py = x + size * (u - .26), y + size * (v + .26)
        a, long = field(px, py), s.random.uniform(4, 10)
        dx, dy = long * math.cos(a), long * math.sin(a)
        s.pool(sliver([(px - dx, py - dy), (px, py), (px + dx, py + dy)], s.random.uniform(.8, 1.8)), name, .5)
    s.flush()


def flesh(s, shape, field, family, size, across=None):
    """A muscle: bundles drawn out along a field, in larger bundles with a pale seam. size: of a bundle, along and across.
    across: two points between which the light fades, where the shape is long."""
    d = outline(shape)
    uneven = noise(s.random, 90)

    def shade(x, y):
        tone = uneven(x, y) * .7 + s.random.random() * .5
        return (family[0], .5) if tone < .4 else (family[1], .24) if tone < .62 else (family[1], .31) if tone < .86 else (family[1], .38)
    s.fill(d, family[0])
    light = [(0, family[2], .5), (.3, family[2], .85), (1, family[2], .2)]
    s.fill(d, s.gradient(light, *across) if across else rounded_ground(s, shape, family))
    s.clip(d)
    tiles(s, shape, field, size, 1.3, shade, (3.4, 3.6), 3.6)
    rounded_border(s, shape, family)
    gleam(s, shape, field, int(reach(shape) / 14), family[2])
    s.clip()
    s.line(d, family[3], 1.8, .95, contour=True)


def sheet(s, course, width):
    """A white sheet of tendon seen on its edge: a lens that tapers to both ends."""
    steps = [along(course, k / 18) for k in range(19)]
    swell = [width * max(.14, math.sin(math.pi * k / 18) ** .5) for k in range(19)]
    left, right = sides(steps, swell)
    d = smooth([(*left[0], "c"), *left[1:-1], (*left[-1], "c"), *right[-2:0:-1]])
    s.fill(d, "tendon")
    s.line(d, "tendon-line", .9, .7)
    s.line(smooth(steps[1:-1], closed=False), "tendon-light", width * .3, .9)


def walls(s, course, field, count, size, name):
    """The walls between the larger bundles, as they run together on a sheet of tendon."""
    for k in range(count):
        x, y = along(course, (k + s.random.uniform(.2, .8)) / count)
        a = s.random.uniform(0, 2 * math.pi)
        far = 12
        x, y = x + far * math.cos(a), y + far * math.sin(a)
        points, way = [(x, y)], (math.cos(a), math.sin(a))
        for _ in range(4):
            b = field(x, y)
            turn = 1 if math.cos(b) * way[0] + math.sin(b) * way[1] > 0 else -1
            way = (turn * math.cos(b), turn * math.sin(b))
            step = s.random.uniform(*size) / 4
            x, y = x + step * way[0], y + step * way[1]
            points.append((x, y))
        s.pool(sliver(points[::2], s.random.uniform(1.4, 2.4)), name, .6)
    s.flush()


def lobules(s, shape, size, without=(), strength=1.0, tries=18, shaded=True):
    """Fat: soft round lobules that catch the light, in fine walls."""
    rng = s.random
    cells = tiles(s, shape, steady(), size, 1.4, lambda x, y: ("fat-light", round(rng.choice((.7, .85, 1)) * strength, 2)), (2.6, 2.6), 2.6,
                  without, tries=tries)
    for cell in cells if shaded else ():
        w = min(size) * .34
        s.pool(smooth(oval(cell.x + w * .5, cell.y - w * .6, w * 1.5, w * 1.1, 30, 4), places=0), "fat", .35)
    return cells


def spongy(s, shape, field, size):
    """Spongy bone: struts that follow a field, over hollows."""
    for cell in seeds(s.random, shape, field, *size)[0]:
        points = [(cell.x, cell.y)]
        for way in (-1, 1):
            x, y, a = cell.x, cell.y, cell.angle
            long = size[0] * s.random.uniform(.6, .95)
            a2 = field(x + way * long * .5 * math.cos(a), y + way * long * .5 * math.sin(a))
            a2 += math.pi * round((a - a2) / math.pi)
            points.insert(0 if way < 0 else len(points), (x + way * long * math.cos(a2), y + way * long * math.sin(a2)))
        name, opacity = s.random.choice((("bone-light", .95), ("bone-light", .95), ("bone-light", .7), ("bone-dark", .3), ("bone-dark", .2)))
        s.pool(sliver(points, s.random.uniform(.42, .7) * size[1]), name, opacity)
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
    """An artery: round, with a thick wall."""
    rings(s, x, y, width, .94, (("artery-line", 1), ("artery-light", .88), ("artery", .6)), "artery-light")


def vein(s, x, y, width, turn=25, flat=.72):
    """A vein: its wall is thin, and it sinks in."""
    rings(s, x, y, width, flat, (("vein-line", 1), ("vein-light", .86), ("vein", .7)), "vein-light", turn)


def rings(s, x, y, width, flat, layers, light, turn=20):
    for name, share in layers:
        s.fill(smooth(oval(x, y, width * share, width * flat * share, turn)), name)
    s.fill(smooth(oval(x - width * .1, y + width * .09, width * .2, width * .13, 30, 6)), light, .6)


def nerve(s, x, y, width, flat=.82, turn=15):
    """A nerve: round bundles in fat and a tough sheath."""
    shape = dense(oval(x, y, width, width * flat, turn), 3)
    d = outline(shape, max(4, width / 6))
    s.fill(d, "nerve-light")
    s.clip(d)
    if width > 9:
        tiles(s, turned_left(moved(turned_left(shape), -width * .06)), steady(), (width * .27, width * .23), width * .05, lambda u, v: ("nerve", .95))
    else:
        s.fill(smooth(oval(x, y, width * .6, width * .5, 15, 6)), "nerve", .9)
    s.clip()
    s.line(d, "nerve-line", max(1.1, width * .06), .95)
