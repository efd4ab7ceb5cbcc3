# SPDX-License-Identifier: CC-BY-SA-4.0
"""Medial plate: what fills the sole, and the bands in front of the ankle. Without names of their own, that foot and ankle may
look finished."""
from cords import band, rooted_end, tendon
from flesh import flesh, lay, sheet
from kit import Structure, sliver, smooth
from medial_bones import CALCANEUS, CUNEIFORM, METATARSAL, NAVICULAR, SHELF

# The cushions of the sole, which the plate of the outer side mirrors
HEEL_PAD = [(150, -158), (160, -150), (170, -168), (173, -196), (163, -224), (136, -241), (92, -247), (48, -241), (4, -228), (-34, -215), (-60, -206), (-30, -200),
            (16, -192), (40, -205), (68, -221), (98, -220), (131, -204), (147, -176)]
BALL_PAD = [(-230, -208), (-290, -216), (-330, -219), (-362, -214), (-392, -212), (-436, -208), (-448, -220), (-412, -235), (-376, -245), (-336, -247), (-296, -244), (-256, -232)]
TOE_PAD = [(-428, -208), (-476, -215), (-510, -220), (-532, -220), (-536, -226), (-520, -233), (-490, -236), (-452, -233), (-428, -226)]
# The same as this side shows them: each thins out to nothing, and none lies on another
HEEL = [(152, -180), (162, -172), (170, -180), (172, -200), (163, -224), (136, -241), (92, -247), (48, -241), (4, -228), (-50, -210), (-20, -209), (16, -200), (40, -208), (68, -221), (98, -220), (131, -206)]
BALL = [(-216, -212), (-262, -212), (-300, -216), (-340, -219), (-372, -216), (-404, -214), (-430, -214), (-440, -221), (-424, -231), (-400, -238), (-376, -245), (-336, -248), (-296, -246), (-254, -234)]
TOE = [(-440, -212), (-476, -215), (-510, -218), (-530, -220), (-536, -226), (-520, -233), (-490, -237), (-462, -234), (-446, -226)]
APONEUROSIS = [(96, -206, 'c'), (60, -196), (0, -190), (-60, -186), (-120, -188), (-190, -198), (-250, -213), (-310, -232), (-352, -240, 'c'), (-310, -240), (-250, -229),
               (-190, -213), (-120, -202), (-60, -199), (0, -206), (50, -217)]
ABDUCTOR = [(120, -192), (108, -180), (88, -168), (64, -155), (36, -144), (6, -135), (-30, -127), (-70, -123), (-104, -126), (-140, -138), (-176, -152), (-216, -167), (-256, -183),
            (-292, -194), (-312, -198, 'c'), (-290, -201), (-240, -200), (-190, -197), (-130, -191), (-60, -188), (0, -193), (50, -204), (92, -207), (114, -202)]
SHORT_FLEXOR = [(-150, -144), (-190, -148), (-240, -158), (-286, -178), (-318, -198), (-336, -212), (-326, -219), (-300, -216), (-260, -206), (-200, -194), (-156, -180)]


# The joint's sheet in front, from the tibia's lip to the neck of the talus
CAPSULE = [(-64, 20), (-80, 6), (-92, -12), (-104, -29), (-110, -37), (-94, -35), (-82, -35), (-70, -34), (-58, -26), (-50, -12), (-54, 8)]


def pad(s, nodes, light, reach, flat, lobes):
    """A cushion that hides what lies behind it and thins out to nothing. light: its fullest place; reach: how far it goes from there, and
    flat: by how much less up and down."""
    d = smooth(nodes)
    s.fill(d, s.radial([(0, "fat"), (.5, "fat", .96), (1, "fat", 0)], light, reach, flat))
    s.clip(d)
    xs, zs = [n[0] for n in nodes], [n[1] for n in nodes]
    for _ in range(lobes):
        x, z, r = s.random.uniform(min(xs), max(xs)), s.random.uniform(min(zs), max(zs)), s.random.uniform(5, 8)
        s.pool(sliver([(x - r, z - 2), (x, z + 2), (x + r, z + s.random.uniform(-3, 3))], 1.6), "fat-dark", .3)
    s.clip()


def sole():
    s = Structure("sole")
    for cushion in ((HEEL, (98, -226), 96, 1, 12), (BALL, (-350, -230), 134, .5, 8), (TOE, (-482, -225), 66, .6, 3)):
        pad(s, *cushion)
    sheet(s, APONEUROSIS, [(100, -204), (0, -190), (-120, -188), (-250, -213), (-330, -236)], [(90, -218), (0, -206), (-120, -202), (-250, -229), (-330, -241)],
          strands=16, edges=((0, 6), (10, 15)), rim=6, ends=((-318, -236), (-210, -208)))
    for k in range(12):
        x, z, long = -236 - 3 * k, -213 - 1.5 * k + s.random.uniform(-5, 5), s.random.uniform(16, 40)
        s.pool(sliver([(x + long, z + long * .3), (x, z), (x - long, z - long * s.random.uniform(.1, .36))], s.random.uniform(1, 2)), "tendon", .6)
    s.flush()
    lay(s, SHORT_FLEXOR, (smooth(METATARSAL),), 1, -5, 10)
    flesh(s, SHORT_FLEXOR, [(-140, -148), (-230, -156), (-290, -180), (-336, -214)], [(-146, -184), (-230, -202), (-290, -216), (-330, -222)], count=9, rim=10)
    abductor(s)
    return s


def abductor(s):
    """The abductor of the big toe: from the heel bone along the inner border of the sole; the vessels go in under it."""
    lay(s, ABDUCTOR, (smooth(CALCANEUS), smooth(NAVICULAR), smooth(CUNEIFORM), smooth(METATARSAL), smooth(SHELF)), 1, 4, 10, .06)
    lower = [(130, -206), (40, -206), (-60, -192), (-160, -198), (-250, -203), (-320, -204)]
    upper = [(124, -176), (40, -136), (-60, -112), (-150, -134), (-240, -176), (-316, -200)]
    flesh(s, ABDUCTOR, lower, upper, count=22, rim=12, light=.62, gaps=((22, 2),))
    s.clip(smooth(ABDUCTOR))
    for k in range(9):
        u = (k + s.random.uniform(.1, .9)) / 9
        x, z, long = 121 - 8 * u, -182 - 24 * u, s.random.uniform(8, 34)
        s.pool(sliver([(x + 3, z - 2), (x - long * .5, z + long * (.28 - .3 * u)), (x - long, z + long * (.5 - .52 * u))], s.random.uniform(.9, 1.5)), "tendon", .5)
    s.flush()
    s.clip()
    tendon(s, [(-150, -166), (-206, -181), (-260, -194), (-310, -201), (-346, -201), (-376, -196)], (.6, 5, 9, 11, 11, 13), .45, 6)
    rooted_end(s, (-375, -203), (-378, -190), (-402, -188), 9)


def front_bands():
    """The bands in front of the shin above the ankle and in front of the ankle itself."""
    s = Structure("front-bands")
    sheet(s, CAPSULE, [(-64, 22), (-84, -2), (-104, -34)], [(-52, -10), (-62, -24), (-84, -34)], "ligament", .9, strands=4, rim=7)
    band(s, [(-50, 12), (-68, 24), (-94, 28), (-120, 18)], [(-50, -10), (-70, 2), (-100, 4), (-136, -12)], .34, 8, (0, 0))
    band(s, [(-66, 124), (-71, 128), (-78, 128), (-88, 120)], [(-64, 84), (-70, 88), (-78, 88), (-93, 76)], .4, 8, (0, 0))
    return s


def layers():
    return [("layer-foot", [front_bands(), sole()])]
