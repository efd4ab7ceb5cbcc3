# SPDX-License-Identifier: CC-BY-SA-4.0
"""Lateral plate: what is left on the bones of the muscles that were cut off, and the thigh muscles above the cut."""
import side
from cords import conduit, rooted_end, tendon
from flesh import cut_thigh, extent, flesh, lay
from kit import Field, Part, Structure, parallel, sliver, smooth
from lateral_bones import FEMUR, FIBULA
from lateral_front import PERONEUS_BREVIS, rooted
from posterior_stumps import fringe
from posterior_tissue import cut_face

# The outer head of the gastrocnemius on its condyle, from the lower end of the cut round the bone
HEAD = [(-52, 1100, 'c'), (-46, 1132), (-34, 1160), (-16, 1180), (4, 1186), (14, 1176), (8, 1150), (-4, 1120), (-12, 1088, 'c'), (-30, 1090)]

# Thigh muscles above the cut: first and last node where the thigh is cut across, two corners where they are
SEMIMEMBRANOSUS = side.cut_off([(-108, 1475, 'c'), (-104, 1410), (-101, 1350, 'c'), (-84, 1336), (-60, 1338), (-40, 1352, 'c'), (-38, 1410), (-40, 1475, 'c')])
SHORT_HEAD = side.cut_off([(-4, 1475, 'c'), (-6, 1400), (-8, 1330, 'c'), (10, 1316), (34, 1314), (56, 1326, 'c'), (60, 1390), (66, 1475, 'c')])
LONG_HEAD = side.cut_off([(-94, 1475, 'c'), (-84, 1390), (-74, 1318, 'c'), (-52, 1300), (-22, 1300), (2, 1318, 'c'), (4, 1390), (8, 1475, 'c')])


def head_of_gastrocnemius(s):
    lay(s, HEAD, (smooth(FEMUR),), 4, -5, 12, .07)
    d = smooth(HEAD)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.35, "muscle-light"), (.7, "muscle"), (1, "muscle-dark")], (-54, 1120), (6, 1140)))
    s.clip(d)
    field = Field([(-2, 1196), (-34, 1164), (-54, 1090)], [(20, 1180), (8, 1140), (-12, 1080)])
    for k in range(12):
        q = (k + s.random.random()) / 12
        s.pool(sliver(field.course(parallel, q, s.random.uniform(.1, .3), 1), s.random.uniform(1, 2.4)), ("muscle-dark", "muscle-light")[k % 3 == 0], .38)
    for k in range(10):
        q = (k + s.random.random()) / 10
        s.pool(sliver(field.course(parallel, q, 0, s.random.uniform(.3, .62)), s.random.uniform(1.6, 3.2)), "tendon", .78)
    s.clip()
    s.line(smooth(HEAD, part=(8, 10)) + smooth(HEAD, part=(0, 8)), "muscle-line", 1.2, .9, contour=True)
    cut_face(s, [(-53, 1102), (-42, 1092), (-28, 1087), (-11, 1089)], (3, 14, 15, 3))


# What is left of the long peroneus on head and neck of the fibula: first the end of the cut in front, last the one behind
LONG_PERONEUS = [(40, 806, 'c'), (41, 850), (38, 895), (31, 934, 'c'), (12, 937), (-10, 930), (-27, 916), (-35, 894), (-37, 868), (-38, 830), (-39, 790, 'c'), (-14, 784), (14, 790)]


def peroneus_end():
    """The beginning of the long peroneus, cut off; the branch of the nerve that ran under it comes out below and goes down on the short one."""
    s = Structure("peroneus-end")
    s.clip(smooth(PERONEUS_BREVIS) + smooth(FIBULA))
    lay(s, LONG_PERONEUS, (smooth(FIBULA),), 3, -6, 14, .08)
    s.clip()
    conduit(s, "nerve", (([(4, 816), (6, 770), (7, 720), (8, 660), (9, 610), (10, 566)], 6, 0),), .1)
    flesh(s, LONG_PERONEUS, [(-30, 980), (-42, 780)], [(30, 980), (44, 780)], raphe=[(2, 980), (2, 780)], count=12, gaps=((10, 0), (3, 8)), rim=12)
    rooted(s, smooth(LONG_PERONEUS), [(-36, 884), (-33, 902), (-24, 919), (-10, 930), (12, 937), (31, 934)], (-.03, -1), 76)
    cut_face(s, [(-38, 791), (-18, 786), (14, 791), (39, 806)], (3, 20, 22, 3))
    return s


def stumps():
    s = Structure("stumps")
    for outline, widths in ((SEMIMEMBRANOSUS, (3, 22, 22, 3)), (SHORT_HEAD, (3, 24, 24, 3)), (LONG_HEAD, (3, 30, 30, 3))):
        cut_thigh(s, outline, widths)
    head_of_gastrocnemius(s)
    fringe(s, [(-28, 956), (-29, 910), (-29, 860), (-29, 800), (-28, 740), (-29, 680)], [(-36, 948), (-41, 910), (-43, 860), (-42, 800), (-38, 740), (-32, 690)])
    tendon(s, [(-12, 1056), (-8, 1026), (-4, 996), (0, 972), (4, 960)], (15, 18, 22, 26, 28), 0, 9)
    rooted_end(s, (-11, 964), (18, 960), (8, 938), 10)
    slanting_end(s, [(-20, 1050), (-14, 1060), (-5, 1064), (-3, 1058), (-10, 1051)])
    heel_tendon(s)
    return s


def slanting_end(s, outline):
    """The face of a tendon that was cut slantwise: pale, with the ends of its strands."""
    face = smooth(outline)
    s.fill(face, "tendon-light")
    s.clip(face)
    left, right, low, high = extent(outline)
    for k in range(7):
        x, z = left + (right - left) * (k + .5) / 7, s.random.uniform(low + 1, high - 1)
        s.pool(sliver([(x - 1.5, z - 2), (x, z), (x + 1.5, z + 2)], 1), "tendon-dark", .8)
    s.clip()
    s.line(face, "tendon-line", 1, .9, contour=True)


def heel_tendon(s):
    """The end of the calcaneal tendon on the heel bone, cut slantwise."""
    tendon(s, [(-124, -88), (-130, -112), (-139, -138), (-147, -164), (-150, -184)], (14, 15, 15, 13, 8), 0, 8, foot=True)
    slanting_end(s, [(-132, -90), (-127, -84), (-120, -79), (-115, -80), (-117, -86), (-124, -91)])


# What lies over the nerve
PERONEUS = Part(lambda: [("layer-peroneus-end", [peroneus_end()])])


def layers():
    return [("layer-stumps", [stumps()])]
