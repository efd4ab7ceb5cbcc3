# SPDX-License-Identifier: CC-BY-SA-4.0
"""Tendons, bands, vessels and nerves that lie in what surrounds them: matt, with a drawn edge from one end to the other,
pointed where they begin on a belly and where they sink in. Nothing here fades out in the open."""
from kit import Field, along, between, parallel, shifted, sliver, smooth
from tissue import ribbon, run_out, sides, taper

# ---- tendon ---------------------------------------------------------------------------------


def closed(left, right):
    """Outline between two borders, with corners at its four ends."""
    return [(*left[0], "c"), *left[1:-1], (*left[-1], "c"), (*right[-1], "c"), *right[-2:0:-1], (*right[0], "c")]


def tendon(s, nodes, widths, root=0.0, strands=8, shade=.1, barb=(20, 44), foot=False):
    """A tendon with a clean outline. root: the share of its course that lies on its own belly, whose fibres it takes up
    in barbs; barb: their lengths; foot: whether its last end spreads on bone."""
    left, right = sides(nodes, widths)
    wide = max(widths)
    first = int(root * (len(nodes) - 1)) + 1
    if shade:
        s.fill(ribbon(shifted(nodes[first:], .34 * wide, -.22 * wide), [.3, *widths[first + 1:]]), "shade", shade)
    if root:
        barbs_of(s, left, right, root, barb)
    s.fill(smooth(closed(left, right)), "tendon")
    if foot:
        run_out(s, left[-1], right[-1], nodes[-1], nodes[-2])
    strip = Field(left, right)
    s.fill(strip.lens(.56, 1.02, .02, 1, 9), "tendon-dark", .38)
    s.fill(strip.lens(.16, .38, .1, .98, 9), "tendon-light", .75)
    for _ in range(strands):
        q, t = s.random.uniform(.1, .9), s.random.uniform(0, .75)
        s.pool(sliver(strip.course(parallel, q, t, t + s.random.uniform(.14, .25)), s.random.uniform(.7, 1.2)), "tendon-dark", .5)
    s.flush()
    s.line(smooth(left, closed=False) + smooth(right, closed=False), "tendon-line", .95, .85, contour=True)


def barbs_of(s, left, right, root, size):
    """Short pointed slips on both borders of a tendon that gathers on its belly."""
    count = 3 + int(root * 9)
    for side, way in ((left, -1), (right, 1)):
        for k in range(count):
            u = root * (k + s.random.uniform(.2, .8)) / count
            (x, z), (v, w) = along(side, u), along(side, min(1, u + .03))
            long = s.random.uniform(*size)
            dx, dz = x - v, z - w
            scale = long / ((dx * dx + dz * dz) ** .5 or 1)
            tip = x + dx * scale + way * long * .05, z + dz * scale
            s.pool(sliver([(v - way, w), between((x, z), tip, .3), tip], 1.5), "tendon", .7)
    s.flush()


def flat_tendon(s, outline, first, second, edges, strands=20, paint="tendon", dark=.45, shade=0, rim=8):
    """A flat sheet of tendon with drawn edges: strands run along the two side curves. edges: stretches of the outline
    (first and last node) that carry a line."""
    d = smooth(outline)
    if shade:
        s.line(smooth(shifted(outline, 3, -4), places=0), "shade", 9, shade)
    s.fill(d, paint)
    s.clip(d)
    field = Field(first, second)
    s.line(smooth(shifted(outline, -2, 2), places=0), "tendon-dark", rim, .22)
    for k in range(strands):
        t = s.random.uniform(0, .7)
        name, alpha = (("tendon-dark", dark), ("tendon-dark", dark), ("tendon-light", .8))[k % 3]
        s.pool(sliver(field.course(parallel, s.random.uniform(.03, .97), t, t + s.random.uniform(.18, .3)), s.random.uniform(.8, 1.6)), name, alpha)
    s.clip()
    for part in edges:
        s.line(smooth(outline, part=part), "tendon-line", 1, .8, contour=True)


def rooted_end(s, left, right, aim, count):
    """The end of a flat tendon on bone: its strands run on past its edge and spread, each to its own point. aim: where the middle ones end."""
    middle = between(left, right, .5)
    dx, dz = aim[0] - middle[0], aim[1] - middle[1]
    for k in range(count):
        u = (k + s.random.uniform(.2, .8)) / count
        long = (1 - abs(u - .5) * 1.1) * s.random.uniform(.5, 1.05)
        x, z = between(left, right, u)
        aside = (u - .5) * 16
        s.pool(sliver([(x - dx * .4, z - dz * .4), (x + dx * long * .4, z + dz * long * .4), (x + dx * long + aside, z + dz * long)], s.random.uniform(1.4, 2.6)), "tendon" if k % 4 else "tendon-light", .8)
    s.flush()
    for k in range(count // 2):
        u = (k + s.random.uniform(.2, .8)) / (count // 2)
        x, z = between(left, right, u)
        s.pool(sliver([(x - dx * .5, z - dz * .5), (x - dx * .1, z - dz * .1), (x + dx * .35 + (u - .5) * 8, z + dz * .35)], 1), "tendon-dark", .6)
    s.flush()


def band(s, first, second, opacity=.42, strands=14, ends=(1, 1), drawn=.9):
    """A thin band that holds tendons down: what it crosses shines through. Strands lie across its two edges, which are
    drawn, and so is each end (1) that does not go on beyond what is seen (0). drawn: how strongly."""
    outline = closed(first, second)
    d = smooth(outline)
    s.fill(d, "ligament", opacity)
    field = Field(first, second)
    for k in range(strands):
        q, t = (k + s.random.random()) / strands, s.random.uniform(.0, .55)
        name, alpha = ("ligament-dark", .45) if k % 3 else ("tendon-light", .7)
        s.pool(sliver(field.course(parallel, q, t, min(1, t + s.random.uniform(.3, .45))), s.random.uniform(.7, 1.2)), name, alpha)
    s.flush()
    edge = smooth(first, closed=False) + smooth(second, closed=False)
    for end, k in zip(ends, (0, -1)):
        if end:
            edge += smooth([first[k], second[k]], closed=False)
    s.line(edge, "ligament-dark", .9, drawn, contour=True)


# ---- vessels and nerves ---------------------------------------------------------------------

def widths_of(nodes, first, last):
    """Width at each node; a last of nothing is a point. first: also a width for each node."""
    out = list(first) if isinstance(first, tuple) else taper(nodes, first, last)
    out[-1] = max(.3, out[-1])
    return out


def conduit(s, kind, courses, shade=.1, fine=False):
    """A vessel or nerve with its branches as one matt tube. courses: (nodes, width where it begins, width where it ends);
    one that ends in nothing sinks in to a point. fine: its outline, too, ends in a point."""
    def all_of(extra, share, dx, dz):
        return "".join(ribbon(shifted(nodes, dx * max(widths), dz * max(widths)), [max(.3, v * share + (min(extra, v) if fine and extra > 0 else extra)) for v in widths]) for nodes, widths in tubes)
    tubes = [(nodes, widths_of(nodes, w, end)) for nodes, w, end in courses]
    if shade:
        trunk, widths = tubes[0]
        s.fill(ribbon(shifted(trunk, .34 * widths[0], -.2 * widths[0]), widths), "shade", shade)
    s.fill(all_of(1.5, 1, 0, 0), f"{kind}-line")
    s.fill(all_of(0, 1, 0, 0), kind)
    s.fill(all_of(-.5, .42, .24, -.05), f"{kind}-line", .26)
    s.fill(all_of(-.5, .28, -.2, .05), f"{kind}-light", .4)
