# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: what is left on the bones of the muscles that were cut off: gastrocnemius and soleus."""
from kit import Structure, along, place, shifted, sliver, smooth
from posterior_tissue import cut_face, origin_sheet
from tissue import sides

# The beginnings of the heads, from inside to outside round the bone; the last three nodes lie on the cut
MEDIAL_STUMP = [(-82, 1100), (-80, 1150), (-75, 1196), (-60, 1222), (-40, 1228), (-27, 1208), (-19, 1160), (-10, 1112), (-22, 1098), (-46, 1084), (-70, 1086)]
LATERAL_STUMP = [(50, 1116), (60, 1142), (72, 1162), (82, 1184), (98, 1190), (114, 1178), (121, 1142), (125, 1096), (112, 1082), (88, 1080), (64, 1098)]


def head_stump(s, outline, sheet, face):
    """The beginning of a head: its sheet of tendon, its flesh, the face of the cut."""
    d = smooth(outline)
    xs = [n[0] for n in outline]
    s.line(smooth(shifted(outline[6:], 3, -6), closed=False), "shade", 9, .16)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.3, "muscle-light"), (.6, "muscle"), (1, "muscle-dark")], (min(xs), 0), (max(xs), 0)))
    s.clip(d)
    for k in range(14):
        x = min(xs) + (max(xs) - min(xs)) * (k + s.random.uniform(.1, .9)) / 14
        s.pool(sliver([(x * .9, 1214), (x, 1150), (x, 1080)], s.random.uniform(1.2, 3)), ("muscle-dark", "muscle-light")[k % 3 == 0], .3)
    origin_sheet(s, *sheet, 14, (14, 60))
    s.clip()
    s.line(smooth(outline, part=(0, 7)), "muscle-line", 1.1, .85, contour=True)
    cut_face(s, face, (1, 12, 16, 12, 1))


def fringe(s, nodes, widths):
    """A line of origin along a bone, off which the muscle was cut: the ends of its fibres, short and slanting."""
    left, right = sides(nodes, widths)
    d = smooth(left + right[::-1])
    s.fill(d, "muscle")
    s.clip(d)
    for name, width, opacity in (("muscle-dark", 1.8, .5), ("muscle-light", 1.5, .45)):
        ticks = ""
        for k in range(36):
            t = (k + s.random.random()) / 36
            (x, y), (u, v) = place(along(left, t)), place(along(right, t))
            ticks += f"M{x:.0f} {y - 6:.0f}l{u - x:.0f} {v - y + 12:.0f}"
        s.line(ticks, name, width, opacity)
    s.line(smooth(right, closed=False), "muscle-dark", 4, .5)
    s.clip()
    s.line(smooth(left, closed=False), "tendon", 1.4, .8)
    s.line(d, "muscle-line", .9, .85, contour=True)


def stumps():
    s = Structure("stumps")
    head_stump(s, MEDIAL_STUMP, ([(-26, 1216), (-50, 1176), (-68, 1130), (-80, 1092)], [(-26, 1244), (-70, 1240), (-90, 1160), (-84, 1092)]),
               [(-82, 1099), (-68, 1087), (-48, 1084), (-26, 1096), (-10, 1112)])
    head_stump(s, LATERAL_STUMP, ([(76, 1176), (100, 1152), (114, 1122), (123, 1092)], [(72, 1200), (112, 1200), (130, 1150), (127, 1092)]),
               [(50, 1115), (66, 1096), (88, 1081), (110, 1082), (125, 1095)])
    fibular = [(106, 942), (113, 926), (114, 880), (109, 820), (107, 760), (105, 700), (103, 650)]
    tibial = [(10, 830), (-5, 796), (-14, 750), (-19, 700), (-21, 640), (-23, 560), (-23, 490)]
    for nodes, widths in ((fibular, (3, 13, 14, 13, 11, 8, 1)), (tibial, (2, 9, 11, 11, 10, 7, 1))):
        s.line(smooth(shifted(nodes, 4, -4), closed=False), "shade", 11, .14)
        fringe(s, nodes, widths)
    return s


def layers():
    return [("layer-stumps", [stumps()])]
