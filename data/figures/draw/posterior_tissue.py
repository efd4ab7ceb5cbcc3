# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: how tissue is painted here. Nerves and vessels are matt and run out thin; tendons of origin are sheets
with an edge; what was cut shows its face."""
import math

from kit import Field, along, between, number, oval, parallel, place, shifted, sliver, smooth, stop_list
from themes import colour
from tissue import sides, taper


def strip(nodes, widths, places=1):
    """Outline of a band along a course, always wound the same way, so that bands that cross are one shape."""
    left, right = sides(nodes, widths)
    ring = [(*left[0], "c"), *left[1:-1], (*left[-1], "c"), (*right[-1], "c"), *right[-2:0:-1], (*right[0], "c")]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))
    return smooth(ring if area > 0 else ring[::-1], places=places)


def matt(s, kind, courses, twigs=(), melt=lambda name: name, root=1):
    """A nerve, artery or vein with its branches. courses: (nodes, width where it begins, width where it ends); twigs: courses
    that run out to a point. melt: what a class is painted with, where it must not begin or end hard. root: share of the
    width that the first has where it begins."""
    def all_of(extra, share, aside, places=1):
        out = ""
        for k, (nodes, w, end) in enumerate(courses if places else [c for c in courses if c[1] > 4]):
            widths = [max(.3, v * share + extra) for v in taper(nodes, w, end)]
            widths[0] *= 1 if k else root
            out += strip(shifted(nodes, aside * w), widths, places)
        return out
    nodes, wide, _ = courses[0]
    s.fill(strip(shifted(nodes[1:], wide * .3, -2), taper(nodes[1:], wide * 1.15, wide * .5), 0), "shade", .16)
    thin = max(2.2, wide * .36)
    for b in twigs:
        s.pool(strip(b, taper(b, thin + 1.2, .3)), f"{kind}-line", .85)
        s.pool(strip(shifted(b, -.2, .2), taper(b, thin - .2, .2)), kind, 1)
    s.flush()
    d = all_of(0, 1, 0)
    s.line(d, melt(f"{kind}-line"), 1.5, .85)
    s.fill(d, melt(kind))
    s.fill(all_of(-.3, .42, .24, 0), melt(f"{kind}-line"), .2)
    s.fill(all_of(-.4, .34, -.2, 0), melt(f"{kind}-light"), .42)


def with_stumps(s, kind, nodes, widths, stumps, twigs=(), melt=lambda name: name):
    """A vessel or nerve of which some branches are cut short, with their open ends to be seen, and others run out."""
    first, last = widths
    thin = first * .38
    matt(s, kind, [(nodes, first, last)] + [(b, thin, thin * .85) for b in stumps] , twigs, melt)
    for b in stumps:
        mouth(s, kind, b[-1], b[-2], thin)
    mouth(s, kind, nodes[0], nodes[1], first)


def mouth(s, kind, end, before, wide):
    """The open end of a vessel or nerve that was cut."""
    (x, z), (u, v) = end, before
    turn = math.degrees(math.atan2(z - v, x - u)) - 90
    s.fill(smooth(oval(x, z, wide + .8, wide * .5 + .8, turn)), f"{kind}-line")
    s.fill(smooth(oval(x, z, wide - .8, wide * .5 - .8, turn)), f"{kind}-light", .5)


def origin_sheet(s, edge, border, count=28, reach=(26, 120)):
    """Tendon of origin on the back of a muscle: a white sheet from `border` to `edge`, which breaks up into tongues along the
    fibres. Both begin where the sheet is thickest."""
    rng, (x, z), (u, v) = s.random, edge[0], edge[-1]
    d = smooth([(*edge[0], "c"), *edge[1:-1], (*edge[-1], "c"), *border[::-1]])
    s.line(smooth(shifted(edge, 3, -6), closed=False), "muscle-dark", 12, .18)
    s.fill(d, s.gradient([(0, "tendon", 1), (.55, "tendon", .85), (1, "tendon", .4)], (x, z), (u, v)))
    way = 1 if border[len(border) // 2][0] > along(edge, .5)[0] else -1
    for k in range(count):
        t = (k + rng.uniform(-.4, .4)) / count
        foot, long = along(edge, t), rng.uniform(*reach) * (1 - .5 * t)
        tip, back = (foot[0] + way * long * .05 + 2, foot[1] - long), (foot[0] + way * 5, foot[1] + 14)
        s.pool(sliver([back, between(back, tip, .4), tip], rng.uniform(1.2, 3)), "tendon", .62)
    s.flush()
    field = Field(edge, border)
    for _ in range(int(count * .7)):
        q, t0 = rng.uniform(.02, .9), rng.uniform(0, .7)
        s.pool(sliver(field.course(parallel, q, t0, min(1, t0 + rng.uniform(.15, .35))), rng.uniform(.8, 1.8)), *rng.choice((("tendon-dark", .5), ("tendon-light", .8))))
    s.flush()


def sinewy_root(s, field, start, end, count=16, reach=(.12, .4), strength=.85):
    """The upper end of a muscle that comes off its bone in white slips, which thin out along its fibres. To be clipped."""
    d = field.band(-.05, 1.05, 0, min(1, reach[1] * 1.4), 7)
    s.fill(d, s.gradient([(0, "tendon", strength), (.5, "tendon", round(strength * .45, 2)), (1, "tendon", 0)], start, end))
    for k in range(count):
        q, t = (k + s.random.random()) / count, s.random.uniform(*reach)
        s.pool(sliver(field.course(parallel, q, 0, t), s.random.uniform(1.4, 3.4)), *(("tendon", .7), ("tendon", .7), ("muscle-dark", .4))[k % 3])
    s.flush()


def veil(s, first, second, count):
    """A thin sheet of fibres that holds tendons down: it thickens from soft edges to its middle, and its fibres spread on bone at both ends."""
    strip = Field(first, second)
    film = s.gradient([(0, "ligament", 0), (.3, "ligament", .3), (.7, "ligament", .3), (1, "ligament", 0)], strip.at(.5, 0), strip.at(.5, 1))
    for inset in (0, .12, .26):
        s.fill(smooth([strip.at(inset, t / 5) for t in range(6)] + [strip.at(1 - inset, t / 5) for t in range(5, -1, -1)]), film)
    for k in range(count):
        q, (t, u) = (k + s.random.random()) / count, (s.random.uniform(-.06, .2), s.random.uniform(.8, 1.06))
        s.pool(sliver([strip.at(q, v) for v in (max(0, t), (t + u) / 2, min(1, u))], s.random.uniform(.9, 1.8)), *(("ligament-dark", .55), ("tendon-light", .75), ("ligament", .8))[k % 3])
    s.flush()


def cut_face(s, nodes, widths):
    """The face of a muscle that was cut across: bundles of all sizes, a pale rim of its sheath."""
    left, right = sides(nodes, widths)
    d = smooth(left + right[::-1])
    s.fill(d, "muscle-dark")
    s.fill(d, "muscle", .55)
    long = sum(math.dist(a, b) for a, b in zip(nodes, nodes[1:]))
    fine, coarse = "", ""
    for k in range(int(long * sum(widths) / len(widths) / 34)):
        t, q = s.random.uniform(.04, .96), s.random.uniform(.14, .86)
        x, y = place(between(along(left, t), along(right, t), q))
        if k % 2:
            fine += f"M{x:.0f} {y:.0f}h.1"
        else:
            coarse += f"M{x:.0f} {y:.0f}l{s.random.uniform(-2, 2):.0f} {s.random.uniform(1, 3):.0f}"
    s.line(coarse, "muscle-light", 3, .4)
    s.line(fine, "muscle-dark", 2, .5)
    s.line(d, "tendon", 1.3, .6)
    s.line(d, "muscle-line", .7, .8, contour=True)


def ellipse(s, x, z, width, height, paint, opacity=1):
    """Fill an ellipse with a class, or with a gradient."""
    s.flush()
    label, value = ("form", paint) if paint.startswith("url") else (paint, colour(paint))
    (u, v), alpha = place((x, z)), f' fill-opacity="{number(opacity, 2)}"' if opacity < 1 else ""
    s.add(f'<ellipse class="{label}" fill="{value}"{alpha} cx="{number(u)}" cy="{number(v)}" rx="{number(width / 2)}" ry="{number(height / 2)}"/>')


def spot(s, x, z, width, height, name, opacity):
    """A soft round shade or light. All of a structure's spots of a colour share one gradient, which fits itself to each."""
    if name not in s.spots:
        i = f"{s.name}-g{len(s.defs)}"
        s.defs.append(f'<radialGradient id="{i}">{stop_list([(0, name), (.5, name, .55), (1, name, 0)])}</radialGradient>')
        s.spots[name] = f"url(#{i})"
    ellipse(s, x, z, width, height, s.spots[name], opacity)


def ridge(s, nodes, width=4.0, strength=1.0):
    """A crest of bone: lit on its left, shaded on its right, thin at both ends."""
    steps = [along(nodes, k / 4) for k in range(5)]
    for name, dx, dz, wide, opacity, places in (("bone-dark", .5, -.2, width, .34, 0), ("bone-light", -.42, .2, width * .7, .75, 0), ("bone-line", 0, 0, 1.1, .6, 1)):
        s.fill(strip(shifted(steps, dx * width, dz * width), [max(.2, v * wide) for v in (.15, .9, 1, .9, .15)], places), name, opacity * strength)
