# SPDX-License-Identifier: CC-BY-SA-4.0
"""Outlines as points, and shapes filled with cells: the geometry of tissue that is cut (cut.py).

Everything that is cut shows cells. They lie where `seeds` throws them, longer along a field than across it, and each
is bounded half-way to its neighbours. So a muscle is drawn out towards its tendon, fat is round, tendon is small; no two
tissues can be taken for one another."""
import math
import random

import kit
from kit import along, place


# ---- outlines -------------------------------------------------------------------------------

def dense(nodes, step=7.0, closed=True):
    """Points at even distances on the smooth curve through the nodes."""
    kept, kit.ANKLE = kit.ANKLE, (0, 0)
    run = [p for piece in kit.pieces(nodes, closed) for p in (bezier(piece, k / 12) for k in range(12))]
    kit.ANKLE = kept
    run = [(x, -y) for x, y in run] + ([] if closed else [nodes[-1][:2]])
    return even(run, step, closed)


def bezier(piece, t):
    a, b, c, d = piece
    return tuple((1 - t) ** 3 * a[i] + 3 * t * (1 - t) ** 2 * b[i] + 3 * t * t * (1 - t) * c[i] + t ** 3 * d[i] for i in (0, 1))


def even(run, step, closed=True):
    """The polyline, walked in equal steps."""
    ring = run + run[:1] if closed else run
    total = sum(math.dist(a, b) for a, b in zip(ring, ring[1:]))
    count = max(8, round(total / step)) if closed else max(2, round(total / step))
    out, gone, goal = [], 0, 0
    for a, b in zip(ring, ring[1:]):
        long = math.dist(a, b)
        while goal <= gone + long and len(out) < count:
            out.append(kit.between(a, b, (goal - gone) / (long or 1)))
            goal += total / count
        gone += long
    return out if closed else out + [run[-1]]


def turned_left(nodes):
    """The same ring, wound so that its inside is on the left."""
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(nodes, nodes[1:] + nodes[:1]))
    return list(nodes) if area > 0 else list(reversed(nodes))


def normals(nodes):
    """Unit vectors that point out of a ring that is wound to the left."""
    out = []
    for i in range(len(nodes)):
        (ax, ay), (bx, by) = nodes[i - 2], nodes[(i + 2) % len(nodes)]
        long = math.hypot(bx - ax, by - ay) or 1
        out.append(((by - ay) / long, (ax - bx) / long))
    return out


def moved(nodes, distance):
    """The ring, moved outwards; inwards where the distance is negative. One number, or one for each point."""
    far = distance if isinstance(distance, list) else [distance] * len(nodes)
    return [(x + nx * d, y + ny * d) for (x, y), (nx, ny), d in zip(nodes, normals(nodes), far)]


def eased(values, passes=2):
    """Numbers round a ring, each the mean of itself and its neighbours."""
    for _ in range(passes):
        values = [(a + 2 * b + c) / 4 for a, b, c in zip(values[-1:] + values[:-1], values, values[1:] + values[:1])]
    return values


def softened(nodes, passes=2):
    """A ring without small dents and bumps."""
    return list(zip(eased([n[0] for n in nodes], passes), eased([n[1] for n in nodes], passes)))


def inside(x, y, nodes):
    """Whether a point is in a polygon."""
    hit = False
    for (ax, ay), (bx, by) in zip(nodes, nodes[1:] + nodes[:1]):
        if (ay > y) != (by > y) and x < ax + (bx - ax) * (y - ay) / (by - ay):
            hit = not hit
    return hit


def middle(nodes):
    """Centre of a polygon's area."""
    area = cx = cy = 0
    for (ax, ay), (bx, by) in zip(nodes, nodes[1:] + nodes[:1]):
        cross = ax * by - bx * ay
        area, cx, cy = area + cross, cx + (ax + bx) * cross, cy + (ay + by) * cross
    return cx / 3 / area, cy / 3 / area


def reach(nodes):
    """From the middle to the furthest corner."""
    return max(math.dist(middle(nodes), n) for n in nodes)


def hull(nodes):
    """The convex ring round some points, wound to the left."""
    def half(points):
        out = []
        for p in points:
            while len(out) > 1 and (out[-1][0] - out[-2][0]) * (p[1] - out[-2][1]) <= (out[-1][1] - out[-2][1]) * (p[0] - out[-2][0]):
                out.pop()
            out.append(p)
        return out[:-1]
    return half(sorted(nodes)) + half(sorted(nodes, reverse=True))


class Near:
    """Finds the nearest of many points."""

    def __init__(self, points, size=24.0):
        self.size, self.boxes = size, {}
        for p in points:
            self.boxes.setdefault((int(p[0] // size), int(p[1] // size)), []).append(p)

    def within(self, x, y, rings=1):
        i, j = int(x // self.size), int(y // self.size)
        return [p for a in range(i - rings, i + rings + 1) for b in range(j - rings, j + rings + 1) for p in self.boxes.get((a, b), ())]

    def distance(self, x, y, rings=2):
        """To the nearest point; as far as it looked where there is none."""
        return min((math.dist((x, y), p[:2]) - (p[2] if len(p) > 2 else 0) for p in self.within(x, y, rings)), default=self.size * rings)


# ---- cells ----------------------------------------------------------------------------------

def steady(angle=0.0):
    """A field of one direction."""
    return lambda x, y: angle


def towards(courses):
    """A field whose lines run to the nearest of some courses, and from one to the other where they are as far."""
    points = [along(c, k / 24) for c in courses for k in range(25)]
    groups = [points[k:k + 25] for k in range(0, len(points), 25)]

    def angle(x, y):
        c2 = s2 = 0
        for group in groups:
            px, py = min(group, key=lambda p: (p[0] - x) ** 2 + (p[1] - y) ** 2)
            a, far = math.atan2(y - py, x - px), math.hypot(x - px, y - py) + 6
            c2, s2 = c2 + math.cos(2 * a) / far ** 2, s2 + math.sin(2 * a) / far ** 2
        return math.atan2(s2, c2) / 2
    return angle


def flowing(courses):
    """A field whose lines run along some courses, and between them as both do."""
    points = [(*along(c, k / 16), *(b - a for a, b in zip(along(c, k / 16 - .03), along(c, k / 16 + .03)))) for c in courses for k in range(17)]

    def angle(x, y):
        c2 = s2 = 0
        for px, py, dx, dy in points:
            a, near = 2 * math.atan2(dy, dx), ((x - px) ** 2 + (y - py) ** 2 + 80) ** -1.5
            c2, s2 = c2 + math.cos(a) * near, s2 + math.sin(a) * near
        return math.atan2(s2, c2) / 2
    return angle


class Cell:
    """A seed with its own measure of distance: `long` along `angle`, `wide` across it."""

    def __init__(self, x, y, angle, long, wide):
        c, s, a, b = math.cos(angle), math.sin(angle), 1 / long ** 2, 1 / wide ** 2
        self.x, self.y, self.angle, self.long = x, y, angle, long
        self.m = (a * c * c + b * s * s, (a - b) * c * s, a * s * s + b * c * c)

    def far(self, x, y):
        dx, dy = x - self.x, y - self.y
        return self.m[0] * dx * dx + 2 * self.m[1] * dx * dy + self.m[2] * dy * dy


def seeds(rng, nodes, field, long, wide, without=(), tries=26, vary=None):
    """Cells thrown into a shape, none nearer to another than its size. vary: of a place, how much larger or smaller than
    the rest a cell is there; at most half as large again."""
    xs, ys = [n[0] for n in nodes], [n[1] for n in nodes]
    size, out = max(long, wide) * (1.5 if vary else 1), []
    near = Near((), size)
    area = abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(nodes, nodes[1:] + nodes[:1]))) / 2
    box = (max(xs) - min(xs) + 2 * size) * (max(ys) - min(ys) + 2 * size)
    for _ in range(int(tries * max(area, box * .3) / (long * wide))):
        x, y = rng.uniform(min(xs) - size / 3, max(xs) + size / 3), rng.uniform(min(ys) - size / 3, max(ys) + size / 3)
        key = (int(x // size), int(y // size))
        others = [c for a in (-1, 0, 1) for b in (-1, 0, 1) for c in near.boxes.get((key[0] + a, key[1] + b), ())]
        if any(c.far(x, y) < 1 for c in others) or any(inside(x, y, w) for w in without) or not inside(x, y, nodes):
            continue
        share = min(1.5, vary(x, y)) if vary else 1
        cell = Cell(x, y, field(x, y), long * share, wide * share)
        if all(cell.far(c.x, c.y) >= .8 for c in others):
            near.boxes.setdefault(key, []).append(cell)
            out.append(cell)
    return out, near


def corners(cell, near, seam, size):
    """The polygon of a cell: half-way to each neighbour, less the seam. Of each corner, its place and which cell is beyond the
    side that begins there."""
    ring = [(cell.x + size * dx, cell.y + size * dy, None) for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    key = (int(cell.x // near.size), int(cell.y // near.size))
    for a in (-2, -1, 0, 1, 2):
        for b in (-2, -1, 0, 1, 2):
            for other in near.boxes.get((key[0] + a, key[1] + b), ()):
                if other is not cell:
                    ring = halved(ring, cell, other, seam)
    return ring


def halved(ring, cell, other, seam):
    """What of the ring is on the cell's side of the line half-way to another."""
    dx, dy = other.x - cell.x, other.y - cell.y
    m = [(p + q) / 2 for p, q in zip(cell.m, other.m)]
    nx, ny = m[0] * dx + m[1] * dy, m[1] * dx + m[2] * dy
    long = math.hypot(nx, ny) or 1
    nx, ny = nx / long, ny / long
    limit = nx * (cell.x + dx / 2) + ny * (cell.y + dy / 2) - seam / 2
    out = []
    for a, b in zip(ring, ring[1:] + ring[:1]):
        p, q = nx * a[0] + ny * a[1] - limit, nx * b[0] + ny * b[1] - limit
        if p <= 0:
            out.append(a)
        if (p < 0 < q) or (q < 0 < p):
            out.append((*kit.between(a, b, p / (p - q)), other if p < 0 else a[2]))
    return out


def walls(cells, near):
    """The walls between cells, each once: its two ends, and the cell on one side."""
    order = {id(cell): k for k, cell in enumerate(cells)}
    for cell in cells:
        ring = corners(cell, near, 0, near.size)
        for a, b in zip(ring, ring[1:] + ring[:1]):
            if a[2] and order[id(cell)] < order[id(a[2])]:
                yield a[:2], b[:2], cell


def pebble(ring, least, share=.5):
    """A polygon with round corners. Corners nearer than `least` are one. share: of its sides that each corner takes; with half
    a side the curves meet, and all is round."""
    points = [tuple(round(v, 1) for v in place(p)) for p in ring]
    points = [p for p, q in zip(points, points[-1:] + points[:-1]) if math.dist(p, q) > least]
    if len(points) < 3:
        return None
    near = lambda a, b: kit.between(a, b, share)
    start = near(points[0], points[-1])
    x, y = (round(v, 1) for v in start)
    out = "M" + kit.join((x, y))
    for before, corner, after in zip(points[-1:] + points[:-1], points, points[1:] + points[:1]):
        into, from_ = near(corner, before), near(corner, after)
        if share < .5 and corner is not points[0]:
            u, v = round(into[0] - x, 1), round(into[1] - y, 1)
            out, x, y = out + "l" + kit.join((u, v)), x + u, y + v
        u, v = round(from_[0] - x, 1), round(from_[1] - y, 1)
        out += "q" + kit.join((corner[0] - x, corner[1] - y, u, v))
        x, y = x + u, y + v
    return out + "Z"


def noise(rng, size):
    """Slow unevenness over a plane, 0 to 1."""
    key = rng.random()
    at = lambda i, j: random.Random(f"{key} {i} {j}").random()

    def value(x, y):
        u, v = x / size, y / size
        i, j = math.floor(u), math.floor(v)
        u, v = u - i, v - j
        u, v = u * u * (3 - 2 * u), v * v * (3 - 2 * v)
        top = at(i, j) * (1 - u) + at(i + 1, j) * u
        return top * (1 - v) + (at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u) * v
    return value
