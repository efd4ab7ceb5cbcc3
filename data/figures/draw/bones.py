# SPDX-License-Identifier: CC-BY-SA-4.0
"""What the bones of the three views have in common: how one is begun and finished, the form of a shaft, grooves, faces of cartilage, the
meniscus; and what is the same from both sides but for the sign of x."""
import side
from flesh import bone
from kit import Structure, along, parallel, sliver, smooth
from tissue import raised, ridge

# The face of the patella for the femur, as far as it shows from the side, toes right
FACET = side.mirror([(-140, 1104), (-132, 1098), (-124, 1070), (-128, 1036), (-138, 1012), (-142, 1034), (-140, 1070)])


# ---- a bone -------------------------------------------------------------------------------------

def begin(name, outline, paint="bone"):
    """A structure of one shape, filled, and the path of its outline, within which all that is drawn next stays."""
    s, d = Structure(name), smooth(outline)
    s.fill(d, paint)
    s.clip(d)
    return s, d


def finish(s, d, rim, contour=1.4):
    """The shade round its rim, and its edge."""
    s.soft(d, "bone-dark", rim)
    s.clip()
    s.line(d, "bone-line", contour, .95, contour=True)


def finish_cut(s, outline, rim):
    """The same for a shaft that is cut off where its outline begins and ends: no shade and no edge there."""
    s.soft(smooth(raised(outline)), "bone-dark", rim)
    s.clip()
    s.line(smooth(outline, part=(0, len(outline) - 1)), "bone-line", 1.4, .95, contour=True)


# ---- its form -----------------------------------------------------------------------------------

def shade_shaft(s, field, light=(.10, .44), top=0.0):
    """A long bone's form: a broad light on the left, the far side in soft steps of shade."""
    low, high = light
    for k in range(4):
        inset = k * (high - low) * .12
        s.fill(field.lens(low + inset, high - inset, top, .985 - .01 * k), "bone-light", .28)
    for k in range(7):
        s.fill(field.crescent(.53 + .067 * k, 1, top, 1), "bone-dark", .125)
    for q in (.05, .10):
        s.fill(field.crescent(q, 0, top, 1), "bone-dark", .14)


def hatch(s, field, count, q, t, length=(.04, .10), name="bone-dark", opacity=.45):
    """Fine strokes along a bone, where it curves away."""
    for _ in range(count):
        a = s.random.uniform(*t)
        s.pool(sliver(field.course(parallel, s.random.uniform(*q), a, a + s.random.uniform(*length)), 1.2), name, opacity)
    s.flush()


def furrow(s, nodes, width):
    """A groove: a tapered shade with a fine line in it."""
    s.pool(sliver([along(nodes, t) for t in (0, .5, 1)], width), "bone-dark", .45)
    s.pool(sliver([along(nodes, t) for t in (.1, .55, .95)], 1.5), "bone-line", .55)


# ---- its joints ---------------------------------------------------------------------------------

def fine_edge(s, nodes, width=.9, opacity=.5):
    """The line along which a face or a bump ends."""
    s.line(smooth(nodes, closed=False), "bone-line", width, opacity)


def runner(s, rim, edge, start, end):
    """The cartilage over a condyle, from its rim on the bone (an open course) to beyond the bone's edge, which is on the clip's other
    side. start, end: between which points it is shaded."""
    cap = smooth([(*rim[0], 'c'), *rim[1:-1], (*rim[-1], 'c'), *edge[::-1]])
    s.fill(cap, s.gradient([(0, "cartilage"), (.5, "bone-light"), (.8, "cartilage"), (1, "cartilage-dark")], start, end), .95)
    fine_edge(s, rim)


def plateau_rim(s, face, start, end, edge):
    """The rim of the tibia's plateau, seen on its edge. start, end: between which points it is shaded; edge: where it ends below."""
    s.fill(smooth(face), s.gradient([(0, "cartilage"), (.6, "bone-light"), (1, "cartilage-dark")], start, end), .85)
    fine_edge(s, edge, .9, .55)


def roller(s, dome, start, end, edge, width, opacity):
    """The roller of the talus: the same, rounder."""
    s.fill(smooth(dome), s.gradient([(0, "bone-light"), (.5, "cartilage"), (1, "cartilage-dark")], start, end))
    fine_edge(s, edge, width, opacity)


def meniscus(s, nodes, start, end, middle, lines):
    """A pad between femur and tibia. start, end: between which points it is shaded; middle: how far along it is brightest; lines: courses
    of its strands."""
    d = smooth(nodes)
    s.fill(d, s.gradient([(0, "cartilage"), (middle, "tendon"), (1, "cartilage-dark")], start, end))
    s.clip(d)
    s.line("".join(smooth(line, closed=False) for line in lines), "cartilage-dark", .7, .6)
    s.clip()
    s.line(d, "bone-line", .9, .6, contour=True)


# ---- the same from both sides -------------------------------------------------------------------

def turned(nodes, toes):
    """An outline or course drawn with the toes right, for a view with the toes right (1) or left (-1)."""
    return nodes if toes > 0 else side.mirror(nodes)


def patella(toes):
    """The knee cap, with what shows of its face for the femur."""
    s, nodes, facet = Structure("patella"), turned(side.PATELLA, toes), turned(FACET, toes)
    bone(s, nodes, 1.3, 1.4)
    s.clip(smooth(nodes))
    s.fill(smooth(facet), "cartilage", .8)
    fine_edge(s, facet[4:] + facet[:1], .8)
    s.clip()
    return s


def heel_strokes(s, toes):
    """The rough underside of the heel bone, where the sheet and the muscles of the sole come from."""
    for k in range(16):
        z = -180 - 2.4 * k
        s.pool(sliver(turned([(-56 - 4.4 * k, z), (-63 - 4.4 * k, z - 8), (-72 - 4.4 * k, z - 15)], toes), 1.3), "bone-dark", .45)
    s.flush()
    ridge(s, turned([(-40, -188), (-60, -204), (-90, -210), (-118, -202)], toes), 5, .7)


def seen_through(s, d):
    """What lies in the depth, between the bones, in their shade."""
    s.flush()
    s.fill(d, "bone-dark", .3)
    s.clip()
