# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: what is left on the bones of the muscles that were cut off: gastrocnemius and soleus."""
from kit import Structure, shifted, sliver, smooth
from posterior_tissue import cut_face, origin_sheet

# From the bone (first three nodes and last two) down to the cut
MEDIAL_STUMP = [(-78, 1164), (-66, 1206), (-44, 1228), (-27, 1212), (-22, 1176), (-22, 1140), (-40, 1128), (-62, 1122), (-80, 1130)]
LATERAL_STUMP = [(72, 1156), (84, 1180), (100, 1186), (115, 1172), (121, 1144), (122, 1122), (106, 1112), (88, 1112), (74, 1124)]


def head_stump(s, outline, sheet, face):
    """The beginning of a head: its tendon spread on the bone, a little flesh, the face of the cut."""
    d = smooth(outline)
    xs = [n[0] for n in outline]
    s.line(smooth(shifted(outline[4:], 3, -6), closed=False), "shade", 9, .16)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.3, "muscle-light"), (.6, "muscle"), (1, "muscle-dark")], (min(xs), 0), (max(xs), 0)))
    s.clip(d)
    for k in range(9):
        x = min(xs) + (max(xs) - min(xs)) * (k + s.random.uniform(.1, .9)) / 9
        s.pool(sliver([(x * .9, 1210), (x, 1160), (x, 1110)], s.random.uniform(1.5, 3)), ("muscle-dark", "muscle-light")[k % 3 == 0], .3)
    origin_sheet(s, *sheet, 12, (6, 20))
    s.clip()
    s.line(smooth(outline, part=(3, 9)) + smooth(outline, part=(0, 1)), "muscle-line", 1.1, .8, contour=True)
    s.line(smooth(outline, part=(0, 4)), "tendon-line", .9, .7, contour=True)
    cut_face(s, face, (2, 8, 11, 9, 2))


def stumps():
    s = Structure("stumps")
    head_stump(s, MEDIAL_STUMP, ([(-16, 1196), (-42, 1164), (-78, 1150)], [(-16, 1240), (-70, 1240), (-96, 1160)]),
               [(-80, 1131), (-68, 1124), (-52, 1124), (-36, 1131), (-22, 1142)])
    head_stump(s, LATERAL_STUMP, ([(66, 1150), (92, 1140), (124, 1144)], [(66, 1196), (108, 1204), (136, 1150)]),
               [(74, 1124), (84, 1114), (96, 1111), (110, 1115), (122, 1124)])
    fibular = [(106, 942), (113, 926), (114, 880), (109, 820), (107, 760), (105, 700), (103, 650)]
    tibial = [(10, 830), (-5, 796), (-14, 750), (-19, 700), (-21, 640), (-23, 560), (-23, 490)]
    for nodes, widths in ((fibular, (3, 13, 14, 13, 11, 8, 1)), (tibial, (2, 9, 11, 11, 10, 7, 1))):
        s.line(smooth(shifted(nodes, 4, -4), closed=False), "shade", 11, .14)
        cut_face(s, nodes, widths)
    return s


def layers():
    return [("layer-stumps", [stumps()])]
