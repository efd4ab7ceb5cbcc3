# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: what is left on the bones of the muscles that were cut off: gastrocnemius and soleus."""
from kit import Structure, shifted, sliver, smooth
from posterior_tissue import cut_face, origin_sheet

MEDIAL_STUMP = [(-80, 1150), (-76, 1196), (-60, 1222), (-40, 1228), (-26, 1208), (-20, 1160), (-14, 1116), (-26, 1102), (-50, 1096), (-74, 1104)]
LATERAL_STUMP = [(70, 1156), (80, 1184), (98, 1190), (115, 1178), (122, 1140), (125, 1106), (112, 1094), (88, 1092), (68, 1104)]


def head_stump(s, outline, sheet, face):
    """The beginning of a head: its tendon on the bone, a little flesh, the face of the cut."""
    d = smooth(outline)
    xs = [n[0] for n in outline]
    s.line(smooth(shifted(outline, 4, -6)), "shade", 9, .16)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.3, "muscle-light"), (.6, "muscle"), (1, "muscle-dark")], (min(xs), 0), (max(xs), 0)))
    s.clip(d)
    for k in range(9):
        x = min(xs) + (max(xs) - min(xs)) * (k + s.random.uniform(.1, .9)) / 9
        s.pool(sliver([(x * .9, 1200), (x, 1150), (x, 1096)], s.random.uniform(1.5, 3)), ("muscle-dark", "muscle-light")[k % 3 == 0], .3)
    origin_sheet(s, *sheet, 10, (8, 26))
    s.clip()
    s.line(d, "muscle-line", 1.2, .9, contour=True)
    cut_face(s, face, (2, 11, 14, 11, 2))


def stumps():
    s = Structure("stumps")
    head_stump(s, MEDIAL_STUMP, ([(-14, 1206), (-34, 1160), (-60, 1120)], [(-16, 1240), (-70, 1230), (-90, 1130)]), [(-77, 1110), (-64, 1101), (-48, 1098), (-30, 1103), (-15, 1115)])
    head_stump(s, LATERAL_STUMP, ([(70, 1170), (90, 1140), (112, 1112)], [(74, 1200), (124, 1190), (134, 1120)]), [(69, 1108), (82, 1098), (97, 1094), (112, 1097), (124, 1108)])
    fibular = [(104, 946), (116, 930), (117, 880), (111, 820), (109, 760), (107, 700), (104, 650)]
    tibial = [(12, 836), (-4, 796), (-14, 750), (-18, 700), (-20, 640), (-22, 560), (-23, 490)]
    for nodes, widths in ((fibular, (3, 18, 19, 17, 14, 10, 2)), (tibial, (2, 12, 15, 15, 13, 9, 2))):
        s.line(smooth(shifted(nodes, 4, -4), closed=False), "shade", 15, .14)
        cut_face(s, nodes, widths)
    return s


def layers():
    return [("layer-stumps", [stumps()])]
