#!/usr/bin/env python3
# SPDX-License-Identifier: CC-BY-SA-4.0
"""Draws ../leg.svg: the bones of a right leg from the side, for the leg that bends.

Frame: x to the front, z up, in thousandths of the shank length, origin at the centre of the ankle.
Each layer is rigid and is turned by the program about its joint: femur about the knee, patella
with its ligament about the tuberosity of the tibia, foot about the ankle (src/figure/sol-leg.c).
Outlines are drawn after the measured proportions of the landmark table. Standard library only.
"""
import os

import kit
from bones import hatch, shade_shaft
from kit import Field, Structure, smooth
from side import CALCANEUS, FIBULA, PATELLA, TIBIA
from tissue import spot

kit.ANKLE = (0, 0)

# Where the thigh vanishes, and where it is whole.
FADE = (1552, 1440)

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: CC-BY-SA-4.0
     Bones of a right leg from the side, toes right. Written by draw/leg.py.
     Unit: 1/1000 shank length. Ankle centre 0,0; knee centre 30,-1000. -->
<svg xmlns="http://www.w3.org/2000/svg" stroke-linecap="round" stroke-linejoin="round" viewBox="-240 -1580 840 1860" width="840" height="1860">
"""

FEMUR = [(64, 1560, 'c'), (60, 1460), (53, 1360), (43, 1270), (27, 1200), (-8, 1160), (-36, 1128), (-47, 1088),
         (-40, 1050), (-17, 1023), (22, 1012), (64, 1016), (102, 1032), (126, 1056), (135, 1090), (130, 1140),
         (131, 1190), (137, 1250), (145, 1350), (151, 1450), (154, 1560, 'c')]

LIGAMENT = [(140, 1018, 'c'), (158, 1016, 'c'), (156, 980), (148, 940), (142, 908, 'c'), (130, 912, 'c'), (135, 960)]

TALUS = [(-36, -16), (-10, -4), (20, -4), (48, -13), (64, -34), (88, -46), (106, -66), (100, -92), (70, -98),
         (32, -94), (2, -104), (-24, -94), (-48, -82), (-63, -66), (-54, -40)]

# name of the bone: outline. The far ones come first.
TARSALS = [
    [(104, -58), (128, -54), (146, -66), (148, -92), (134, -106), (108, -100), (100, -80)],
    [(146, -68), (172, -66), (206, -78), (214, -100), (196, -118), (160, -112), (142, -94)],
    [(84, -102), (116, -106), (150, -114), (176, -122), (172, -150), (140, -160), (100, -154), (80, -138)],
]
# base, head, thickness of the shaft, and phalanges as (x, z) of their joints
RAYS = [
    ((208, -92), (420, -198), 30, [(488, -212), (548, -228)]),
    ((214, -96), (428, -192), 17, [(474, -203), (504, -215), (532, -228)]),
    ((204, -110), (414, -200), 17, [(458, -210), (486, -221), (512, -231)]),
    ((186, -126), (398, -208), 17, [(438, -217), (464, -226), (488, -233)]),
    ((158, -146), (376, -217), 18, [(412, -224), (434, -231), (456, -235)]),
]


def fade(s, name, opacity=1.0):
    """Paint of a class that vanishes towards the upper edge."""
    stops = [(0, name, 0), (.5, name, round(.42 * opacity, 2)), (1, name, opacity)]
    return s.gradient(stops, (0, FADE[0]), (0, FADE[1]))


def bone(s, nodes, contour=1.3, rim=16, paint=lambda s, name, opacity=1: name):
    """Fill, a soft rim of shade, and the line around."""
    d = smooth(nodes)
    s.fill(d, paint(s, "bone"))
    s.clip(d)
    s.soft(d, paint(s, "bone-dark"), rim)
    s.clip()
    return d


def outline(s, d, width=1.4, paint=lambda s, name, opacity=1: name):
    s.line(d, paint(s, "bone-line"), width, contour=True)


# The end of the thigh, straight on from where the program's skin ends (src/figure/sol-leg-skin.c).
THIGH = [(204, 1290, 'c'), (210, 1340), (216, 1390), (228, 1490), (236, 1560, 'c'), (-180, 1560, 'c'),
         (-166, 1490), (-146, 1390), (-138, 1340), (-130, 1290, 'c')]


def thigh():
    s = Structure("thigh")
    s.fill(smooth(THIGH), fade(s, "skin"))
    for part in ((1, 4), (5, 8)):
        s.line(smooth(THIGH, part=part), fade(s, "skin-line"), 4)
    return s


def femur():
    s = Structure("femur")
    d = bone(s, FEMUR, rim=18, paint=fade)
    s.clip(d)
    shade_shaft(s, Field([(154, 1500), (145, 1350), (132, 1220), (126, 1150)], [(64, 1500), (52, 1350), (34, 1230), (0, 1160)]), (.14, .46))
    spot(s, 30, 1078, 150, 120, "bone-light", .55)
    spot(s, 44, 1096, 54, 50, "bone-light", .9)
    s.line(smooth([(20, 1126), (44, 1128), (66, 1106), (60, 1076)], closed=False), "bone-dark", 5, .35)
    spot(s, 30, 1172, 90, 60, "bone-dark", .5)
    for inset, name, width, opacity in ((0, "cartilage", 20, .9), (3, "cartilage-dark", 2, .6)):
        nodes = [(-47, 1112), (-46, 1084), (-38, 1052), (-16, 1026), (22, 1014), (64, 1018), (102, 1034), (124, 1056), (133, 1090)]
        if inset:
            nodes = [(-36, 1110), (-35, 1084), (-28, 1058), (-9, 1037), (24, 1026), (60, 1029), (94, 1044), (113, 1063), (121, 1090)]
        s.line(smooth(nodes, closed=False), name, width, opacity)
    s.clip()
    s.line(smooth(FEMUR, part=(0, len(FEMUR) - 1)), fade(s, "bone-line"), 1.5, contour=True)
    return s


def patella():
    s = Structure("patella")
    d = smooth(LIGAMENT)
    s.fill(d, "ligament")
    s.clip(d)
    s.soft(d, "ligament-dark", 8)
    for x in (138, 143, 148):
        s.line(smooth([(x + 4, 1016), (x + 2, 970), (x - 6, 910)], closed=False), "ligament-dark", 1.1, .6)
    s.clip()
    s.line(d, "tendon-line", 1.1, contour=True)
    d = bone(s, PATELLA, rim=16)
    s.clip(d)
    spot(s, 154, 1072, 34, 62, "bone-light", .9)
    s.clip()
    outline(s, d)
    return s


def tibia():
    s = Structure("tibia")
    d = bone(s, TIBIA, rim=18)
    s.clip(d)
    shade_shaft(s, Field([(139, 917), (130, 780), (113, 590), (92, 390), (71, 200), (68, 60)],
                         [(-30, 910), (12, 800), (23, 600), (18, 400), (-8, 200), (-44, 40)]), (.12, .42))
    spot(s, 60, 950, 120, 70, "bone-light", .6)
    spot(s, 10, 40, 80, 60, "bone-light", .5)
    s.line(smooth([(-54, 985), (-14, 991), (60, 994), (112, 974)], closed=False), "cartilage", 10, .85)
    hatch(s, Field([(139, 917), (113, 590), (71, 200)], [(-20, 900), (23, 600), (-8, 200)]), 34, (.66, .95), (.05, .9))
    s.clip()
    outline(s, d)
    return s


def fibula():
    s = Structure("fibula")
    d = bone(s, FIBULA, rim=11)
    s.clip(d)
    shade_shaft(s, Field([(30, 920), (12, 800), (16, 650), (4, 400), (0, 200), (10, 20)],
                         [(-33, 920), (-34, 800), (-31, 650), (-36, 400), (-43, 200), (-50, 0)]), (.18, .5))
    spot(s, 2, 926, 40, 50, "bone-light", .8)
    spot(s, -14, -40, 44, 70, "bone-light", .8)
    s.clip()
    outline(s, d, 1.3)
    return s


def shaft(a, b, thick, swell=1.5):
    """A small long bone between two joints, thicker at its ends."""
    dx, dz = b[0] - a[0], b[1] - a[1]
    length = (dx * dx + dz * dz) ** .5
    ux, uz = dx / length, dz / length
    nx, nz = -uz * thick / 2, ux * thick / 2
    point = lambda along, side: (a[0] + ux * along + nx * side, a[1] + uz * along + nz * side)
    end = min(thick * .8, length * .3)
    return [point(0, .6 * swell), point(end * .5, swell), point(length * .5, 1), point(length - end * .6, swell),
            point(length, .6 * swell), point(length, -.6 * swell), point(length - end * .6, -swell), point(length * .5, -1),
            point(end * .5, -swell), point(0, -.6 * swell)]


def small(s, nodes, light):
    d = bone(s, nodes, rim=8)
    s.clip(d)
    x = sum(n[0] for n in nodes) / len(nodes)
    z = sum(n[1] for n in nodes) / len(nodes)
    width = max(n[0] for n in nodes) - min(n[0] for n in nodes)
    height = max(n[1] for n in nodes) - min(n[1] for n in nodes)
    spot(s, x, z + height * .1, width * .7, height * .6, "bone-light", light)
    s.clip()
    outline(s, d, 1.1)


def foot():
    s = Structure("foot")
    small(s, TARSALS[0], .7)
    small(s, TARSALS[1], .7)
    for base, head, thick, joints in RAYS:
        at = head
        for joint in joints:
            small(s, shaft((at[0] + 3, at[1] - 1), joint, thick * .74, 1.3), .6)
            at = joint
        small(s, shaft(base, head, thick), .7)
    small(s, TARSALS[2], .7)
    small(s, TALUS, .7)
    s.line(smooth([(-34, -20), (-8, -9), (20, -9), (46, -18)], closed=False), "cartilage", 7, .9)
    d = bone(s, CALCANEUS, rim=16)
    s.clip(d)
    spot(s, -40, -138, 170, 70, "bone-light", .7)
    spot(s, -112, -156, 60, 80, "bone-light", .6)
    for k in range(7):
        s.line(smooth([(-146 + 5 * k, -176 - 4 * k), (-136 + 5 * k, -178 - 4 * k)], closed=False), "bone-dark", 1.2, .5)
    s.clip()
    outline(s, d)
    return s


def main():
    body = "".join(part().svg() for part in (thigh, femur, foot, tibia, fibula, patella))
    out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "leg.svg")
    with open(out, "w", encoding="utf-8") as file:
        file.write(HEAD + body + "</svg>\n")


if __name__ == "__main__":
    main()
