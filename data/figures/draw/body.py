#!/usr/bin/env python3
# SPDX-License-Identifier: CC-BY-SA-4.0
"""Writes ../body.svg: the segments of a body in side view, each in the frame of its joint.

Frame of a segment: origin at its upper joint, y along it (down in a body that stands), x to the
front. One unit is a 750th of stature. Outlines draw back at the joints: the program spans each
joint by a bridge of skin (src/figure/sol-body-joints.c), whose anchors are the nodes here that
carry a tangent of their own. Far limbs are the near ones once more.
"""
import math
import os

HANDLE = .36  # of the length of a piece: longer ones overshoot where nodes are uneven


def lines(several):
    """Open lines, as one path."""
    return " ".join(smooth(nodes, closed=False) for nodes in several)


def smooth(nodes, corners=(), closed=True):
    """Cubics through nodes (x, y) or (x, y, tangent x, tangent y)."""
    count, tangents = len(nodes), []
    for i, node in enumerate(nodes):
        before = nodes[i - 1] if closed or i else node
        after = nodes[(i + 1) % count] if closed or i < count - 1 else node
        dx, dy = node[2:] if len(node) == 4 else (after[0] - before[0], after[1] - before[1])
        length = math.hypot(dx, dy) or 1
        tangents.append((0, 0) if i in corners else (dx / length, dy / length))
    path = "M%g %g" % nodes[0][:2]
    for i in range(count if closed else count - 1):
        j = (i + 1) % count
        a, b, ta, tb = nodes[i], nodes[j], tangents[i], tangents[j]
        reach = math.hypot(b[0] - a[0], b[1] - a[1]) * HANDLE
        path += " C%.1f %.1f %.1f %.1f %g %g" % (
            a[0] + ta[0] * reach, a[1] + ta[1] * reach,
            b[0] - tb[0] * reach, b[1] - tb[1] * reach, b[0], b[1])
    return path + (" Z" if closed else "")


def shrink(nodes, part=.93, about=(5, -36)):
    """The head is drawn large and brought to 7.5 heads in a stature."""
    return [(about[0] + (n[0] - about[0]) * part, about[1] + (n[1] - about[1]) * part) + tuple(n[2:])
            for n in nodes]


def raised(nodes, y):
    return [(n[0], n[1] + y) + tuple(n[2:]) for n in nodes]


# Colours of the file as it is opened in an editor; the program has its own for each theme.
COLOURS = {
    "skin": "#e3b694", "skin-shade": "#d3a17c", "shirt": "#8799b5", "shorts": "#46536a",
    "band": "#38445a", "hair": "#5f4b3f", "ink": "#3a2f2a", "gastrocnemius": "#e8862e",
    "soleus": "#1f9a94", "muscle": "#b8473d", "crease": "#3a2f2a",
}
LINE = "#3a2f2a"

# segment: joint at its origin, place of that in a body that stands, paths (id, class, nodes, ...)
WAIST = 72
SEGMENTS = {
    "thorax": ("waist", (0, -72), [
        ("shirt", "shirt", raised([
            (15, -239), (25, -224), (37, -196), (42, -168), (40.5, -138), (37, -108), (36, -82),
            (36, -62), (27, -46), (0, -36), (-28, -46), (-41, -62), (-39.6, -80), (-37.5, -102),
            (-39, -132), (-45, -165), (-46, -195), (-38, -222), (-25, -241), (-6, -239.5)], WAIST),
         (9, 10)),
    ]),
    "pelvis": ("hip-pelvis", (0, 0), [
        ("shorts-seat", "shorts", [
            (36.6, -64), (38, -50), (39.5, -34, .03, 1), (38, -10), (30, 16), (8, 38), (-20, 41),
            (-43, 25), (-51.5, 0, .02, -1), (-51, -24), (-46.5, -48), (-42, -66), (-4, -70)],
         (0, 11)),
        ("waistband", "band", [
            (36.6, -64), (37.6, -54), (0, -59), (-44.6, -55), (-42, -66), (-4, -70)],
         (0, 1, 3, 4)),
    ]),
    "head": ("neck", (-6, -236), [
        ("neck-skin", "skin", [
            (21, 6), (17.5, -8), (20.5, -19), (20, -40), (-12, -52), (-20, -36), (-18.5, -18),
            (-21, 0), (-17, 18), (6, 20)]),
        ("head-skin", "skin", shrink([
            (20, -22), (31, -16), (42, -13), (49, -16.5), (51, -23), (50, -28), (52.8, -31.5),
            (52, -34.5), (53.8, -38.5), (53, -42.5), (58.5, -46.5), (57, -52), (52.6, -62),
            (51.4, -69), (53, -77), (50, -94), (36, -108), (12, -114), (-14, -106), (-29, -86),
            (-31, -68), (-25, -50), (-15, -40), (0, -30)])),
        ("hair", "hair", shrink([
            (50, -94), (48, -105), (37, -114), (12, -121), (-20, -115), (-40, -93), (-43, -68),
            (-37, -46), (-30, -30), (-23, -19), (-13, -24), (-6, -36), (-4, -50), (-2, -66),
            (7, -75), (14, -66), (19, -74), (25, -86), (37, -93)]), (0, 9)),
        ("ear", "skin-shade", shrink([
            (6, -70), (11, -66), (9, -57), (4, -51), (0, -57), (0, -66)])),
        ("brow", "ink", shrink([
            (39, -76.5), (44, -79), (49, -77), (44, -77.4)])),
        ("mouth", "ink", shrink([
            (45, -33.4), (48.6, -33.4), (52, -34.3), (48.6, -32.4)])),
        ("eye", "ink", shrink([
            (44.4, -68.5), (46.4, -65.5), (44.6, -62), (42.6, -65)])),
    ]),
    "upper-arm": ("shoulder", (-4, -206), [
        ("upper-arm-skin", "skin", [
            (20, 30), (18, 65), (14.2, 104, -.1, 1), (8, 126), (6, 142), (0, 149), (-6, 142),
            (-8, 126), (-16.2, 104, -.1, -1), (-20, 55), (-20, 30), (0, 10)]),
        ("sleeve", "shirt", [
            (0, -27), (20, -18), (27, 4), (26.5, 34), (24.5, 68), (0, 73), (-25, 67), (-27, 30),
            (-27, 2), (-20, -18)], (4, 6)),
        ("sleeve-hem", "crease", [[(24.5, 68), (0, 73, -1, 0), (-25, 67)]]),
    ]),
    "forearm": ("elbow", (-4, -66), [
        ("forearm-skin", "skin", [
            (8, -2), (15.6, 20, .06, 1), (15.5, 40), (12, 68), (9.2, 88, -.1, 1), (4, 106),
            (0, 114), (-4, 106), (-9.2, 88, -.1, -1), (-12.4, 66), (-14.8, 38), (-14.6, 20, .05, -1),
            (-8, 0), (0, -9)]),
    ]),
    "hand": ("wrist", (-4, 44), [
        # On a wall or a floor, seen a little from its back: the thumb lies on the far side.
        ("hand-flat-thumb", "skin", [
            (4, 4), (11, 12), (16, 24), (18.4, 36), (16.4, 41), (12.6, 39), (9, 30), (5, 24)]),
        ("hand-flat", "skin", [
            (8, -4), (9.4, 15, .05, 1), (10.4, 28), (9.6, 44), (8, 60), (5.4, 66), (2.8, 64.5),
            (1.6, 72), (-1.2, 76), (-3.8, 74), (-4.8, 70), (-7.2, 70.4), (-9.2, 66), (-9.8, 60),
            (-11.6, 56), (-12, 44), (-12, 28), (-11.4, 18, .1, -1), (-9, 0), (0, -8)]),
        ("hand-flat-fingers", "crease", [
            [(5, 39), (4.4, 52), (2.6, 65)], [(-.6, 38), (-1.6, 54), (-4.2, 70)],
            [(-6.2, 36), (-7.2, 48), (-9.6, 60)], [(9.4, 17), (10, 24), (11.6, 32)]]),
        # Hanging at ease, seen from its back: the thumb is in front.
        ("hand-ease-thumb", "skin", [
            (5, 8), (12, 15), (17, 26), (18.2, 38), (15.4, 44), (11.6, 41), (9.6, 31), (6, 20)]),
        ("hand-ease", "skin", [
            (8, -4), (9.4, 15, .05, 1), (11, 27), (10.8, 40), (10, 53), (7.2, 59), (4.6, 58),
            (4, 65), (1, 69), (-1.8, 67), (-2.8, 63), (-5, 64), (-7.4, 60), (-8.2, 54),
            (-10.4, 52), (-12.4, 45), (-12.4, 30), (-11.4, 18, .1, -1), (-9, 0), (0, -8)]),
        ("hand-ease-fingers", "crease", [
            [(5, 36), (5.2, 47), (4.4, 58)], [(-1, 36), (-1.2, 49), (-2.4, 63)],
            [(-6.8, 35), (-7.2, 45), (-8.2, 54)], [(9, 19), (10.2, 28), (11, 36)]]),
        # Round a bar that runs along it: four fingers lie over that.
        ("hand-grip", "skin", [
            (8, -4), (9.4, 15, .1, 1), (12, 26), (11.6, 37), (6, 44), (-2, 45), (-10, 44.6),
            (-15.6, 41.6), (-16.4, 36.4), (-18.6, 33), (-18.4, 28), (-19.6, 24.4), (-18.6, 19.6),
            (-18.2, 16), (-15.4, 12), (-11.4, 13, .1, -1), (-9, 0), (0, -8)]),
        ("hand-grip-fingers", "crease", [
            [(2, 36.4), (-7, 37.6), (-16.4, 36.4)], [(1, 28), (-8, 28.8), (-18.4, 28)],
            [(-1, 19.6), (-9, 20.2), (-18.6, 19.6)]]),
        # A fist round what goes across it, seen from its back, the thumb on top.
        ("hand-fist-thumb", "skin", [
            (4, 6), (12, 12), (16.6, 21), (17.4, 30), (14.4, 35.6), (9, 36), (7, 28), (5, 18)]),
        ("hand-fist", "skin", [
            (8, -4), (9.4, 15, .1, 1), (12, 25), (12.4, 34), (9.4, 39.6), (5.4, 39.6), (3.4, 42),
            (-.6, 42.4), (-3, 40.6), (-6.4, 41.4), (-9.6, 39), (-11, 36.6), (-14, 34.4),
            (-14.6, 27), (-11.4, 18, .1, -1), (-9, 0), (0, -8)]),
        ("hand-fist-fingers", "crease", [
            [(5, 29), (5.8, 34), (5.2, 39.6)], [(-1.6, 29.6), (-1.6, 35), (-3, 40.6)],
            [(-7.8, 28), (-8.6, 32.6), (-11, 36.8)], [(8, 15), (9.4, 24), (11.6, 33)]]),
        # Flat on an edge, the thumb below it.
        ("hand-hold-fingers", "crease", [
            [(5, 39), (4.4, 52), (2.6, 65)], [(-.6, 38), (-1.6, 54), (-4.2, 70)],
            [(-6.2, 36), (-7.2, 48), (-9.6, 60)]]),
        ("hand-hold-thumb", "skin", [
            (-6, 2), (-14, 6), (-26, 14), (-33, 25), (-34, 37), (-30, 40.4), (-26.6, 36),
            (-25, 27), (-19, 20), (-6, 18)]),
    ]),
    "thigh": ("hip", (0, 0), [
        ("thigh-skin", "skin", [
            (30, 20), (37, 60), (35, 100), (30, 135), (27.6, 151, -.1, 1), (19, 172), (17, 192),
            (0, 203), (-17, 192), (-18, 172), (-26.4, 149, -.06, -1), (-31, 115), (-36, 75),
            (-37, 30), (0, 0)]),
        ("shorts-leg", "shorts", [
            (30, -27), (40, -10), (43, 20), (43, 50, 0, 1), (42, 82), (39.5, 112), (37, 134),
            (4, 139), (-34, 132), (-37, 110), (-41, 74), (-43, 45, 0, -1), (-43, 15), (-38, -12),
            (-24, -33), (2, -40)], (6, 8)),
        ("shorts-hem", "crease", [[(37, 134), (4, 139, -1, .05), (-34, 132)]]),
    ]),
    "shank": ("knee", (0, 184), [
        ("shank-skin", "skin", [
            (17, -10), (18, 8), (25, 33, -.04, 1), (23.2, 62), (19.5, 95), (16.5, 130),
            (14.6, 158, -.04, 1), (8, 178), (4, 190), (-6, 190), (-9, 178), (-16.2, 153, -.02, -1),
            (-16.5, 146), (-21, 122), (-30, 94), (-37.5, 68), (-38, 48), (-33.4, 31, .26, -1),
            (-18, 8), (-17, -10), (0, -19)]),
        ("soleus", "soleus", [
            (-7, 26), (3, 54), (5.5, 90), (1, 122), (-6.5, 147), (-11.8, 157), (-14.4, 147),
            (-18.5, 122), (-25, 98), (-23, 70), (-16, 44)]),
        ("gastrocnemius", "gastrocnemius", [
            (-16, -8), (-8.5, 12), (-9, 40), (-13.5, 74), (-21, 99), (-28, 95), (-35.2, 69),
            (-35.8, 48), (-30.5, 27), (-23, 6)]),
        ("tibialis-anterior", "muscle", [
            (14.5, 15), (21.6, 35), (20.8, 60), (17.2, 94), (14.2, 124), (12.2, 150), (10.6, 150),
            (9.6, 124), (9.2, 94), (9.4, 60), (10.8, 32)]),
    ]),
    "foot": ("ankle", (0, 368), [
        ("foot-skin", "skin", [
            (7, -9), (16, 3), (39, 7.6, .92, .36), (50, 13), (55, 15), (58, 19), (60, 25),
            (53, 29.2), (43, 28.6), (28, 25), (13, 24), (0, 27), (-13, 29.2), (-24, 27.5),
            (-30, 16, .02, -1), (-19, 2), (-9, -8), (0, -12)]),
        ("ankle-bone", "crease", [[(-4.6, -1.5), (-4.4, 3.4), (-.6, 6.4)]]),
    ]),
    "toes": ("ball", (52, 388), [
        ("toes-skin", "skin", [
            (-4, -8.5), (8, -6), (18, -3.4), (26, -2.6), (32, 1.5), (31, 7), (24, 9.2), (14, 7.6),
            (4, 9.2), (-5, 8.6), (-9, 1)]),
        # The near foot is seen from the side of its little toe, the far one from its big toe's.
        ("little-toes", "crease", [
            [(9, 1), (15, 1.4), (18, 4.6), (17, 8)], [(16.4, -.6), (21.2, 1), (23.4, 4.4), (22.6, 8.4)],
            [(22, -1.2), (26, .6), (28, 3.8), (27.4, 7.6)]]),
        ("big-toe", "crease", [
            [(13, 7.4), (15, 4.8), (18, 4)], [(25.4, -2.2), (28, -.2), (31.4, .8)]]),
    ]),
}
FAR = ("upper-arm", "forearm", "hand", "thigh", "shank", "foot", "toes")
NEAR = ("toes", "foot", "shank", "thorax", "thigh", "pelvis", "head", "upper-arm", "forearm", "hand")
# Shapes of a hand that the file holds but does not show
HIDDEN = ("hand-flat", "hand-grip", "hand-fist", "hand-hold", "big-toe")


def path(name, kind, nodes, corners=()):
    hidden = ' display="none"' if name.startswith(HIDDEN) else ""
    paint = ('fill="none" stroke="%s" stroke-width="1.6"' % LINE if kind == "crease" else
             'fill="%s" stroke="%s" stroke-width="1.2"' % (COLOURS[kind], LINE))
    outline = lines(nodes) if kind == "crease" else smooth(nodes, corners)
    return '<path id="%s" class="%s" %s d="%s"%s/>' % (name, kind, paint, outline, hidden)


def segment(name):
    joint, (x, y), paths = SEGMENTS[name]
    return ['<g id="%s" transform="translate(%g %g)">' % (name, x, y)] \
        + [path(*p) for p in paths] \
        + ['<circle id="joint-%s" r="2" fill="#c02020"/>' % joint, "</g>"]


def main():
    lines = ['<?xml version="1.0" encoding="UTF-8"?>',
             "<!-- SPDX-License-Identifier: CC-BY-SA-4.0 -->",
             "<!-- Written by draw/body.py: change the nodes there. -->",
             '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="800" '
             'viewBox="-150 -380 300 800">',
             '<g id="far" transform="translate(10 0)" opacity=".55">']
    lines += ['<use id="far-%s" href="#%s"/>' % (name, name) for name in FAR]
    lines.append("</g>")
    for name in NEAR:
        lines += segment(name)
    lines.append("</svg>")
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
    with open(os.path.join(folder, "body.svg"), "w") as out:
        out.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
