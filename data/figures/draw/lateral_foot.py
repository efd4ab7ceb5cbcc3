# SPDX-License-Identifier: CC-BY-SA-4.0
"""Lateral plate: the short muscles of the foot, its cushions, and the bands at the ankle. Without names of their own, that foot and
ankle may look finished."""
import medial_foot
import side
from cords import band, tendon
from flesh import cushion, flesh, lay, sheet
from kit import Part, Structure, sliver, smooth
from lateral_bones import CALCANEUS, CUBOID, FIFTH, LATERAL_CUNEIFORM

SHORT_EXTENSOR = [(8, -117, 'c'), (34, -99), (60, -88), (96, -84), (136, -92), (180, -110), (218, -134), (244, -154), (256, -166), (240, -168), (208, -160), (176, -152), (150, -146), (120, -136),
                  (84, -126), (50, -122), (28, -120)]
ABDUCTOR = [(-122, -198), (-112, -187), (-90, -181), (-54, -174), (-10, -168), (34, -168), (66, -176), (98, -188), (134, -193), (172, -196), (212, -205), (248, -217), (282, -226, 'c'),
            (256, -230), (214, -222), (160, -213), (100, -209), (40, -210), (-20, -213), (-70, -217), (-100, -216), (-117, -208)]

CAPSULE = [(66, 46), (80, 26), (92, 2), (94, -22), (84, -30), (68, -28), (56, -16), (52, 2), (60, 20)]


def back_of_foot():
    """The short extensor of the toes, on the bones under the long tendons."""
    s = Structure("back-of-foot")
    sheet(s, CAPSULE, [(64, 40), (58, 0), (66, -30)], [(76, 36), (92, 0), (88, -30)], "ligament", strands=7, rim=0)
    for a, b in (((214, -84), (356, -166)), ((206, -102), (346, -180)), ((188, -122), (326, -192)), ((184, -144), (300, -200))):
        between_bones(s, a, b)
    lay(s, SHORT_EXTENSOR, (smooth(CALCANEUS), smooth(CUBOID), smooth(LATERAL_CUNEIFORM)), 2, -6, 12)
    flesh(s, SHORT_EXTENSOR, [(10, -112), (80, -82), (170, -100), (300, -190)], [(14, -122), (80, -128), (160, -150), (290, -196)], count=10, gaps=((7, 9),), rim=12)
    for nodes in ([(130, -100), (190, -120), (250, -152), (310, -182), (356, -204)], [(170, -124), (216, -146), (254, -167), (290, -188), (324, -206)]):
        tendon(s, nodes, (1, 5, 6, 6, 5), .4, 4)
    return s


def between_bones(s, start, end):
    """A small muscle that fills the gap between two metatarsals."""
    at = lambda t, up: (start[0] + (end[0] - start[0]) * t + 4 * up * .5, start[1] + (end[1] - start[1]) * t + 4 * up)
    d = smooth([(*at(0, 0), 'c'), at(.2, 1), at(.5, 1.3), at(.8, .8), (*at(1, 0), 'c'), at(.8, -.8), at(.5, -1.3), at(.2, -1)])
    s.fill(d, "deep")
    for up in (-.6, .1, .7):
        s.pool(sliver([at(.1, up * .6), at(.5, up * 1.3), at(.9, up * .5)], 1.8), "deep-dark" if up < 0 else "deep-light", .6)
    s.flush()
    s.line(d, "deep-line", .8, .7)


def outer_border():
    """Heel, ball and toes on their cushions; the abductor of the little toe along the border."""
    s = Structure("outer-border")
    for nodes, light, reach, lobes in ((side.mirror(medial_foot.HEEL_PAD), (-96, -222), 120, 14), (side.mirror(medial_foot.BALL_PAD), (330, -228), 110, 12),
                                       (side.mirror(medial_foot.TOE_PAD), (480, -224), 66, 9)):
        cushion(s, nodes, light, reach, lobes)
    lay(s, ABDUCTOR, (smooth(CALCANEUS), smooth(FIFTH), smooth(CUBOID)), 0, 4, 10, .06)
    flesh(s, ABDUCTOR, [(-130, -188), (-54, -172), (40, -166), (130, -190), (220, -206), (288, -226)], [(-120, -216), (-54, -218), (40, -212), (130, -212), (220, -226), (288, -230)],
          count=10, gaps=((20, 2),), rim=10)
    tendon(s, [(110, -202), (160, -205), (210, -214), (256, -221), (300, -222), (324, -219)], (1, 6, 9, 9, 8, 2), .4)
    return s


def bands():
    """What holds the tendons at the ankle: in front of shin and ankle, and behind the outer ankle and on the heel bone."""
    s = Structure("outer-bands")
    band(s, [(-22, 124), (10, 138), (48, 137), (74, 126)], [(-25, 84), (10, 96), (50, 93), (79, 79)], .3, 22, ends=(0, 0), drawn=.4)
    band(s, [(26, -82), (56, -46), (88, -8), (110, 12)], [(46, -104), (82, -72), (112, -36), (129, -13)], .3, 22, ends=(0, 0), drawn=.4)
    band(s, [(-14, -22), (-38, -38), (-62, -72), (-72, -112)], [(-6, -58), (-26, -72), (-44, -98), (-54, -130)], .3, 22, ends=(0, 0), drawn=.4)
    band(s, [(14, -94), (2, -122), (-6, -154)], [(40, -102), (32, -132), (20, -166)], .3, 22, ends=(0, 0), drawn=.4)
    return s


# What lies under the long tendons
BACK = Part(lambda: [("layer-back-of-foot", [back_of_foot()])])


# What lies over the tendons
BANDS = Part(lambda: [("layer-bands", [bands()])])


def layers():
    return [("layer-foot", [outer_border()])]
