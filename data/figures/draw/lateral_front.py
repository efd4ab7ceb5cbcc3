# SPDX-License-Identifier: CC-BY-SA-4.0
"""Lateral plate: peronei, and the muscles in front of the shin with their tendons over the back of the foot. They lie side by
side from the condyle of the tibia and the head of the fibula down, without gaps."""
from cords import rooted_end, tendon
from flesh import flesh, lay
from kit import Part, Structure, along, sliver, smooth
from lateral_bones import CUBOID, FIBULA, FIFTH, TIBIA

# What the upper ends of the muscles in front lie on: from the head of the fibula along the condyle, below the iliotibial tract, to the shin's edge
TIBIALIS = [(56, 946, 'c'), (74, 942), (92, 929), (107, 906), (119, 872), (129, 832), (136, 785), (141, 715), (139, 640), (131, 550), (119, 460), (106, 375), (92, 290), (79, 205), (71, 150),
            (66, 152), (60, 210), (52, 300), (46, 400), (44, 500), (47, 600), (52, 700), (55, 790), (56, 880)]
DIGITORUM = [(18, 935, 'c'), (34, 938), (52, 945), (69, 945, 'c'), (75, 905), (75, 850), (70, 800), (65, 740), (61, 680), (58, 620), (55, 540), (51, 460), (48, 380), (45, 300), (41, 220), (37, 150),
             (33, 100), (28, 86), (21, 108), (11, 170), (3, 250), (0, 340), (0, 430), (0, 520), (4, 580), (12, 640), (19, 700), (22, 780), (20, 860)]
PERONEUS_LONGUS = [(-36, 868, 'c'), (-35, 894), (-27, 916), (-10, 930), (12, 937), (31, 934, 'c'), (38, 895), (43, 840), (44, 780), (41, 730), (36, 668), (26, 608), (14, 553), (4, 505), (-6, 455),
                   (-17, 405), (-28, 350), (-38, 296), (-48, 300), (-56, 370), (-60, 450), (-62, 540), (-61, 620), (-58, 690), (-51, 750), (-43, 805), (-37, 860)]
PERONEUS_BREVIS = [(-22, 664, 'c'), (-8, 684), (6, 690, 'c'), (9, 620), (8, 550), (7, 480), (6, 400), (4, 320), (0, 250), (-8, 180), (-20, 110), (-34, 50), (-46, 6), (-56, 6), (-62, 60), (-66, 140), (-66, 230), (-64, 320),
                   (-58, 410), (-48, 490), (-36, 560), (-27, 620)]


def rooted(s, d, edge, way, deep=120, count=12):
    """Where flesh begins broadly on bone: its first stretch lies under a thin sheet of tendon, from which it comes too, and which its
    neighbours share; strands of it run on over the bone. d: the muscle's outline; edge: its upper border, from left to right; way:
    the direction of the fibres; deep: how far down the sheet goes."""
    x, z = along(edge, .5)
    s.clip(d)
    s.fill(d, s.gradient([(0, "tendon", .5), (.3, "tendon", .18), (1, "tendon", 0)], (x, z), (x + way[0] * deep, z - deep)))
    for k in range(count):
        (x, z), long = along(edge, (k + s.random.uniform(.1, .9)) / count), s.random.uniform(.3, .95) * deep
        s.pool(sliver([(x, z + 4), (x + way[0] * long * .5, z - long * .5), (x + way[0] * long, z - long)], s.random.uniform(1, 2.4)), "tendon-light" if k % 3 else "tendon", .34)
    for k in range(count // 2):
        (x, z), long = along(edge, s.random.random()), s.random.uniform(.3, .6) * deep
        s.pool(sliver([(x, z - 6), (x + way[0] * long * .5, z - long * .5), (x + way[0] * long, z - long)], 1.2), "tendon-dark", .5)
    s.clip()
    for k in range(count):
        x, z = along(edge, (k + s.random.uniform(.2, .8)) / count)
        up = s.random.uniform(4, 11)
        s.pool(sliver([(x - way[0] * up, z + up), (x, z), (x + way[0] * 12, z - 12)], s.random.uniform(1.2, 2)), "tendon", .8)
    s.flush()


def slips(s, edge, long, count=16):
    """The fleshy slips with which a muscle comes off bone beyond its edge, the longer the nearer to its middle."""
    for k in range(count):
        u = (k + s.random.uniform(.2, .8)) / count
        x, z = along(edge, u)
        up = long * s.random.uniform(.3, 1) * (1 - abs(u - .5))
        s.pool(sliver([(x - 1, z - 26), (x, z), (x + s.random.uniform(-1, 3), z + up)], s.random.uniform(2.2, 4)), ("deep", "deep", "deep-light", "deep-dark")[k % 4], .85)
    s.flush()


def tibialis_anterior():
    s = Structure("tibialis-anterior")
    lay(s, TIBIALIS, (smooth(TIBIA),), 2, -6, 16)
    flesh(s, TIBIALIS, [(66, 960), (58, 800), (46, 620), (42, 450), (50, 290), (64, 140)], [(112, 960), (138, 800), (142, 620), (118, 450), (92, 290), (72, 140)],
          raphe=[(92, 980), (100, 800), (97, 620), (87, 450), (76, 290), (70, 140)], count=15, gaps=((0, 4), (13, 16)))
    rooted(s, smooth(TIBIALIS), [(60, 946), (74, 942), (92, 929), (107, 906), (119, 872)], (.1, -1), 70)
    tendon(s, [(91, 430), (87, 380), (82, 320), (76, 250), (72, 170), (72, 100), (84, 36), (106, -8), (134, -44), (166, -74)], (.6, 4, 7, 10, 12, 12, 12, 12, 11, 9), .34, barb=(30, 70))
    return s


def extensor_hallucis():
    s = Structure("extensor-hallucis-longus")
    flesh(s, [(34, 480), (44, 470), (52, 380), (56, 290), (59, 200), (60, 130), (55, 110), (46, 200), (40, 300), (34, 400)],
          [(32, 480), (38, 320), (52, 100)], [(44, 480), (57, 320), (61, 100)], count=8, gaps=((5, 7),), rim=10)
    tendon(s, [(50, 320), (54, 210), (60, 110), (80, 44), (112, 0), (156, -36), (226, -76), (300, -112), (368, -150), (430, -176), (484, -197)], (1, 6, 9, 9, 9, 9, 8, 8, 8, 7, 3), .16)
    return s


TOES = (((150, -62), (240, -106), (340, -156), (420, -190), (484, -211)), ((146, -68), (232, -118), (326, -170), (396, -199), (454, -215)),
        ((140, -74), (222, -132), (306, -182), (366, -207), (424, -221)), ((134, -80), (206, -148), (276, -192), (332, -214), (380, -225)))


def extensor_digitorum():
    s = Structure("extensor-digitorum-longus")
    lay(s, DIGITORUM, (smooth(TIBIALIS), smooth(TIBIA)), 4, -3, 14)
    for k, toe in enumerate(TOES[::-1]):
        k = 3 - k
        tendon(s, [(52 - 3 * k, 56 - 2 * k), (92 - 2.5 * k, -8 - 4.5 * k), *toe], (7.5, 7.5, 7.2, 7, 6.6, 5.6, 2.6), strands=2)
    flesh(s, DIGITORUM, [(30, 960), (26, 860), (18, 690), (0, 520), (-2, 340), (8, 190), (26, 70)], [(70, 960), (78, 860), (62, 690), (54, 520), (46, 340), (40, 190), (33, 70)],
          raphe=[(50, 970), (50, 860), (42, 690), (32, 520), (24, 340), (24, 190), (30, 70)], count=13, gaps=((0, 3), (16, 18)))
    rooted(s, smooth(DIGITORUM), [(22, 936), (34, 938), (52, 945), (68, 945)], (.03, -1), 84, 11)
    tendon(s, [(25, 390), (23, 330), (22, 260), (24, 180), (32, 100), (50, 48), (76, 8), (100, -24)], (.6, 5, 9, 12, 14, 16, 17, 18), .36, barb=(30, 70))
    return s


def peroneus_tertius():
    s = Structure("peroneus-tertius")
    flesh(s, [(0, 300), (8, 280), (16, 200), (25, 130), (36, 84), (31, 70), (18, 110), (6, 170), (-2, 240)], [(-4, 310), (2, 190), (32, 60)], [(6, 310), (18, 190), (37, 60)],
          count=8, gaps=((4, 6),), rim=8)
    tendon(s, [(10, 230), (18, 150), (30, 90), (48, 34), (74, -12), (106, -60), (136, -104), (166, -136), (186, -151)], (1, 5, 8, 9, 9, 9, 9, 9, 10), .2)
    rooted_end(s, (182, -154), (189, -147), (202, -161), 6)
    return s


def peroneus_brevis():
    s = Structure("peroneus-brevis")
    lay(s, PERONEUS_BREVIS, (smooth(FIBULA),), 4, -3, 12)
    flesh(s, PERONEUS_BREVIS, [(-24, 700), (-50, 480), (-66, 330), (-68, 180), (-58, 0)], [(8, 700), (8, 480), (5, 330), (-8, 180), (-44, 0)],
          raphe=[(-8, 700), (-26, 480), (-32, 330), (-40, 180), (-50, 0)], count=14, gaps=((0, 2), (11, 13)))
    slips(s, [(-22, 664), (-8, 684), (6, 690)], 40)
    tendon(s, [(-34, 290), (-42, 180), (-49, 80), (-53, 0), (-48, -40), (-34, -74), (-8, -102), (28, -128), (62, -152), (90, -168)], (1, 5, 8, 11, 11, 11, 11, 11, 12, 15), .24)
    rooted_end(s, (85, -174), (94, -162), (116, -180), 10)
    return s


def peroneus_longus():
    s = Structure("peroneus-longus")
    lay(s, PERONEUS_LONGUS, (smooth(DIGITORUM), smooth(PERONEUS_BREVIS)), 4, -3, 14, .06)
    flesh(s, PERONEUS_LONGUS, [(-30, 980), (-44, 810), (-62, 660), (-64, 510), (-58, 390), (-46, 280)], [(30, 980), (45, 810), (40, 660), (8, 510), (-18, 390), (-38, 280)],
          raphe=[(2, 980), (2, 810), (-11, 660), (-26, 510), (-38, 390), (-42, 280)], count=17, gaps=((0, 5), (17, 18)))
    rooted(s, smooth(PERONEUS_LONGUS), [(-36, 884), (-33, 902), (-24, 919), (-10, 930), (12, 937), (31, 934)], (-.03, -1), 76)
    s.clip_outside(smooth(CUBOID) + smooth(FIFTH))
    tendon(s, [(-28, 560), (-33, 500), (-37, 430), (-42, 350), (-49, 250), (-56, 140), (-62, 40), (-62, -30), (-50, -80), (-20, -116), (18, -142), (48, -162), (80, -172)],
           (.6, 5, 8, 10, 11.5, 12, 11, 11, 11, 11, 11, 11, 11), .3, barb=(30, 70))
    s.clip()
    return s


# What lies over everything else in the outer side of the leg
OUTERMOST = Part(lambda: [("layer-peroneus-longus", [peroneus_longus()])])


def layers():
    return [("layer-front", [tibialis_anterior(), extensor_hallucis(), extensor_digitorum(), peroneus_tertius()]),
            ("layer-peronei", [peroneus_brevis()])]
