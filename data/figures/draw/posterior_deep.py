# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: deep flexors, popliteus, peronei; tibial nerve and deep vessels."""
import math

from kit import Field, Structure, along, oval, parallel, shifted, sliver, smooth
from posterior_bones import CALCANEUS, FEMUR, TIBIA
from tissue import belly, cord, faded_ends, sheen, tube, vessel


def behind_heel(name):
    """A structure that the heel bone hides where it ends."""
    s = Structure(name)
    s.clip_outside(smooth(CALCANEUS))
    return s


def tendon_behind_heel(s, nodes, widths):
    """A flexor's tendon, from a point within its belly down to where it goes behind the heel bone."""
    s.clip_outside(smooth(CALCANEUS))
    cord(s, nodes, widths, .9)
    s.clip()
    s.touch(smooth(above_heel(nodes), closed=False), 11)


def above_heel(nodes):
    return [n for n in nodes if n[1] > -84]


def tube_behind_heel(s, nodes, kind, width, twigs=(), last=.8):
    """A vessel or nerve, down to where it goes behind the heel bone."""
    tube(s, nodes, kind, width, twigs, last=last)
    s.touch(smooth(above_heel(nodes), closed=False), width)


def fleshy(s, outline, left, right, raphe, over=(), **look):
    """A belly that lies broad on its bone. over: outlines of what lies below it and takes its shadow."""
    if over:
        s.clip(*(smooth(o) for o in over))
        s.soft(smooth(shifted(outline, 3, -5)), "shade", 16, 3, .09)
        s.clip()
    belly(s, outline, left, right, raphe=raphe, **look)


TIBIALIS = [(52, 874), (61, 868), (70, 846), (77, 844), (86, 862), (92, 848), (96, 800), (98, 740), (99, 660), (97, 580), (88, 490),
            (72, 390), (56, 300), (36, 225), (18, 165), (-2, 120), (-14, 106), (-8, 140), (2, 190), (12, 260), (22, 360), (28, 460), (26, 560),
            (18, 660), (14, 740), (18, 800), (30, 846)]
DIGITORUM = [(22, 804), (27, 790), (26, 720), (25, 620), (29, 520), (31, 420), (29, 330), (20, 250), (4, 190), (-18, 140), (-38, 92),
             (-54, 46), (-60, 44), (-58, 80), (-54, 140), (-50, 210), (-46, 290), (-40, 380), (-33, 480), (-28, 570), (-24, 640), (-19, 690),
             (-16, 728), (2, 776)]
HALLUCIS = [(103, 726), (111, 712), (118, 656), (121, 570), (118, 490), (110, 400), (101, 310), (94, 230), (86, 150), (75, 92), (52, 46),
            (26, 12), (4, -14), (-12, -30), (-10, -2), (2, 60), (12, 130), (20, 200), (25, 270), (29, 340), (36, 420), (50, 510), (67, 590), (82, 664),
            (95, 714)]


def tibialis_posterior():
    s = Structure("tibialis-posterior")
    fleshy(s, TIBIALIS, [(46, 890), (16, 780), (16, 660), (26, 520), (24, 380), (8, 260), (-14, 110)],
           [(72, 890), (98, 780), (102, 660), (92, 520), (74, 380), (48, 260), (4, 110)],
           [(62, 890), (58, 780), (58, 660), (58, 520), (50, 380), (28, 260), (-6, 110)], count=28, rim=22)
    s.clip(smooth(TIBIALIS))
    s.fill(smooth(TIBIALIS), s.gradient([(0, "deep-dark", .5), (.4, "deep-dark", .22), (1, "deep-dark", .45)], (60, 880), (30, 200)))
    s.clip()
    tendon_behind_heel(s, [(26, 330), (10, 220), (-10, 132), (-30, 72), (-50, 24), (-63, -8), (-71, -36), (-70, -66), (-58, -98), (-34, -124)],
                       (1, 7, 10, 11, 12, 12, 12, 12, 11, 10))
    return s


def flexor_digitorum():
    s = Structure("flexor-digitorum-longus")
    fleshy(s, DIGITORUM, [(0, 800), (-22, 680), (-31, 540), (-41, 400), (-49, 270), (-55, 150), (-60, 40)],
           [(24, 820), (24, 680), (30, 540), (34, 400), (24, 270), (-8, 150), (-50, 40)],
           [(12, 810), (2, 680), (-4, 540), (-10, 400), (-22, 270), (-40, 150), (-57, 40)], (TIBIALIS,), count=24)
    tendon_behind_heel(s, [(-16, 380), (-26, 290), (-38, 200), (-48, 120), (-56, 60), (-60, 14), (-61, -26), (-58, -64), (-46, -100), (-14, -140)],
                       (1, 6, 9, 11, 12, 12, 12, 12, 11, 10))
    return s


def flexor_hallucis():
    s = Structure("flexor-hallucis-longus")
    fleshy(s, HALLUCIS, [(96, 726), (72, 610), (50, 500), (30, 380), (22, 250), (10, 120), (-10, -20)],
           [(112, 726), (124, 610), (122, 500), (110, 380), (97, 250), (80, 120), (22, -24)],
           [(106, 726), (98, 610), (84, 500), (66, 380), (52, 250), (32, 120), (-2, -24)], (TIBIALIS,), count=29)
    tendon_behind_heel(s, [(54, 300), (45, 220), (33, 140), (16, 66), (0, 14), (-14, -24), (-27, -62), (-34, -100), (-26, -150)],
                       (1, 5, 8, 11, 12, 12, 12, 12, 10))
    return s


def popliteus():
    s = Structure("popliteus")
    outline = [(112, 1056), (121, 1040), (116, 1004), (103, 966), (86, 926), (62, 880), (38, 845), (14, 808), (-8, 772), (-20, 748), (-25, 760),
               (-30, 806), (-37, 858), (-36, 900), (-12, 938), (20, 974), (54, 1004), (86, 1034)]
    s.clip(smooth(TIBIALIS))
    s.soft(smooth(shifted(outline, 3, -6)), "shade", 18, 3, .09)
    s.clip()
    cord(s, [(113, 1086), (119, 1068), (121, 1050), (116, 1030), (106, 1010)], (8, 11, 13, 14, 14), .8, ends=("bone", "cut"))
    belly(s, outline, [(108, 1070), (80, 1030), (32, 986), (-20, 932), (-42, 850)],
          [(122, 1060), (112, 985), (78, 902), (28, 826), (-30, 736)], count=19, flat=True, rim=26)
    d = smooth(outline)
    s.clip(d)
    s.fill(d, s.gradient([(0, "deep-light", .5), (.5, "deep-light", 0), (.62, "deep-dark", 0), (1, "deep-dark", .4)], (6, 960), (52, 860)))
    sheen(s, d, (112, 1040), (56, 946), 1)
    s.clip()
    return s


def peroneus_brevis():
    s = Structure("peroneus-brevis")
    belly(s, [(120, 600), (126, 560), (130, 500), (128, 420), (121, 340), (110, 250), (95, 160), (80, 84), (66, 18), (57, 14), (55, 50),
              (60, 110), (66, 200), (76, 290), (90, 380), (102, 470), (112, 550)],
          [(116, 620), (104, 470), (84, 330), (66, 190), (54, 20)], [(122, 620), (132, 470), (122, 330), (104, 190), (68, 20)],
          raphe=[(119, 620), (118, 470), (104, 330), (86, 190), (61, 20)], count=19)
    cord(s, [(102, 330), (92, 240), (81, 160), (70, 84), (62, 20), (60, -30), (66, -74), (82, -100), (110, -122)],
         (1, 5, 8, 10, 11, 11, 11, 11, 9), .9, ends=("cut", "bone"))
    return s


PERONEUS_LONGUS = [(124, 908), (134, 932), (148, 930), (160, 896), (168, 846), (174, 750), (176, 650), (172, 560), (162, 480), (150, 400),
                   (133, 310), (114, 226), (103, 176), (103, 210), (109, 300), (111, 400), (113, 500), (113, 600), (111, 700), (112, 800),
                   (114, 860), (118, 886)]


def peroneus_longus():
    s = Structure("peroneus-longus")
    belly(s, PERONEUS_LONGUS,
          [(124, 970), (112, 810), (111, 660), (112, 510), (109, 380), (105, 200)],
          [(146, 970), (168, 810), (180, 660), (171, 510), (150, 380), (118, 200)],
          raphe=[(134, 970), (130, 810), (130, 660), (130, 510), (126, 380), (111, 200)], count=21)
    d = smooth(PERONEUS_LONGUS)
    s.clip(d)
    sheen(s, d, (142, 940), (136, 860), .8)
    s.clip()
    s.clip_outside(smooth(CALCANEUS))
    cord(s, [(136, 500), (130, 400), (122, 310), (112, 226), (98, 140), (84, 60), (75, 0), (73, -50), (83, -98), (88, -126), (74, -146), (34, -156)],
         (2, 7, 10, 12, 12, 12, 12, 12, 11, 11, 10, 9), .9)
    s.clip()
    fibular_retinaculum(s)
    return s


def fibular_retinaculum(s):
    """The strap from the outer malleolus to the heel bone that holds both tendons in their groove."""
    upper, lower = [(100, -36), (84, -48), (66, -70), (52, -100)], [(98, -78), (88, -84), (74, -98), (60, -124)]
    d = smooth([(*upper[0], "c"), *upper[1:-1], (*upper[-1], "c"), (*lower[-1], "c"), *lower[-2:0:-1], (*lower[0], "c")])
    melt = lambda name: s.gradient([(0, name, 0), (.2, name, .85), (.5, name, .65), (.85, name, .85), (1, name, 0)], (102, -56), (54, -114))
    s.fill(d, melt("ligament"))
    field = Field(upper, lower)
    for k in range(9):
        s.pool(sliver(field.course(parallel, (k + .5) / 9, .1, .92), 1.2), *(("ligament-dark", .5), ("tendon-light", .7))[k % 2])
    s.line(smooth(upper, closed=False) + smooth(lower, closed=False), melt("ligament-dark"), 1.1, .95, contour=True)


# Arteries that wind round the thigh bone and the knee, and pass behind the bones' borders
ARTERY_ROUND = ([(6, 1196), (-18, 1212), (-50, 1206), (-88, 1182)], [(6, 1180), (40, 1198), (74, 1196), (110, 1178)],
                [(8, 1090), (8, 1076), (4, 1062), (2, 1046)])
# Branches to the gastrocnemius, which are cut where they would go into it
ARTERY_CUT = ([(4, 1112), (-10, 1082), (-22, 1054), (-27, 1026)], [(9, 1106), (34, 1076), (47, 1048), (51, 1020)])
VEIN_CUT = ([(14, 1076), (-4, 1050), (-12, 1022), (-14, 996)], [(20, 1050), (40, 1026), (52, 1000), (57, 976)])
NERVE_CUT = ([(35, 1176), (20, 1136), (-4, 1102), (-17, 1068)], [(35, 1162), (47, 1128), (60, 1098), (65, 1066)],
             [(32, 1066), (44, 1014), (56, 976), (63, 944)])

TIBIAL_ARTERY = [(27, 900), (34, 860), (36, 800), (25, 700), (12, 600), (5, 500), (1, 400), (-6, 300), (-15, 200), (-22, 100), (-32, 20),
                 (-43, -40), (-48, -80), (-40, -110)]


def trunk_with_stumps(s, kind, nodes, width, last, stumps, melt=lambda name: name):
    """A vessel or nerve whose branches are cut short, each with its open end to be seen."""
    thin = width * .4
    vessel(s, kind, [(nodes, width, width * last)] + [(b, thin, thin * .9) for b in stumps], melt)
    for b in stumps:
        (x, z), (u, v) = b[-1], b[-2]
        turn = math.degrees(math.atan2(z - v, x - u)) - 90
        s.fill(smooth(oval(x, z, thin + 1.4, thin * .62 + 1.4, turn)), f"{kind}-line")
        s.fill(smooth(oval(x, z, thin - .4, thin * .62 - .4, turn)), f"{kind}-light", .6)


def popliteal_vessels():
    artery = Structure("popliteal-artery")
    artery.clip(smooth(FEMUR), smooth(TIBIA[::-1]))
    vessel(artery, "artery", [(nodes, 6, 4) for nodes in ARTERY_ROUND])
    artery.clip_outside(smooth(TIBIALIS))
    vessel(artery, "artery", [([(26, 886), (44, 884), (60, 878), (70, 864), (75, 846), (76, 830)], 6.5, 6)])
    artery.clip()
    course = [(-20, 1470), (-13, 1400), (-3, 1320), (5, 1240), (7, 1160), (4, 1080), (9, 1000), (20, 930), (33, 862)]
    trunk_with_stumps(artery, "artery", course, 14, .78, ARTERY_CUT, lambda name: faded_ends(artery, name, course, 0, 30))
    vein = Structure("popliteal-vein")
    course = [(0, 1470), (7, 1400), (15, 1320), (19, 1240), (18, 1160), (14, 1080), (21, 1000), (33, 930), (44, 850)]
    trunk_with_stumps(vein, "vein", course, 18, .62, VEIN_CUT, lambda name: faded_ends(vein, name, course, 0, 40))
    return artery, vein


def tibial_artery():
    """The artery between its two companion veins, which cross over to each other here and there."""
    s = behind_heel("posterior-tibial-artery")
    beside = lambda way: [(x + way * w, z) for (x, z), w in zip(TIBIAL_ARTERY, (7, 8, 8.5, 8.5, 8, 8, 8, 8, 7.5, 7, 7, 7, 6, 6))]
    left, right = beside(-1), beside(1)
    rungs = [([along(left, t), along(TIBIAL_ARTERY, t + .02), along(right, t + .045)], 3, 3) for t in (.34, .52, .68)]
    vessel(s, "vein", [(left[1:], 5.4, 4.6), (right[1:], 5.4, 4.6), *rungs], lambda name: faded_ends(s, name, left[1:], 26, 0))
    tube_behind_heel(s, TIBIAL_ARTERY, "artery", 8.5, (), .72)
    return s


def fibular_artery():
    s = Structure("fibular-artery")
    tube(s, [(34, 848), (48, 790), (66, 720), (78, 640), (82, 540), (76, 440), (69, 330), (62, 220), (56, 120), (54, 40), (62, -20), (68, -74)],
         "artery", 8, ([(56, 100), (40, 84), (16, 78), (-14, 84)],), 0, 46, .6)
    return s


def tibial_nerve():
    s = behind_heel("tibial-nerve")
    course = [(14, 1470), (23, 1400), (30, 1320), (35, 1240), (36, 1170), (32, 1090), (31, 1000), (36, 900), (43, 820), (45, 720), (40, 600),
              (31, 480), (23, 360), (12, 240), (0, 140), (-14, 60), (-34, -10), (-50, -56), (-54, -86), (-46, -116)]
    trunk_with_stumps(s, "nerve", course, 12, .72, NERVE_CUT)
    s.touch(smooth(above_heel(course), closed=False), 12)
    return s


def flexor_retinaculum():
    """The strap from the inner malleolus to the heel bone, thin enough for the tendons to show through."""
    s = behind_heel("flexor-retinaculum")
    upper, lower = [(-70, 26), (-56, 0), (-44, -32), (-38, -62), (-36, -92)], [(-77, -16), (-79, -44), (-74, -70), (-64, -90), (-52, -108)]
    d = smooth([(*upper[0], "c"), *upper[1:-1], (*upper[-1], "c"), (*lower[-1], "c"), *lower[-2:0:-1], (*lower[0], "c")])
    s.fill(d, s.gradient([(0, "ligament", 0), (.2, "ligament", .85), (.6, "ligament", .6), (1, "ligament", .85)], (-78, 6), (-46, -98)))
    field = Field(upper, lower)
    for k in range(13):
        s.pool(sliver(field.course(parallel, (k + .5) / 13 + s.random.uniform(-.02, .02), .06, 1), 1.2), *(("ligament-dark", .5), ("tendon-light", .7))[k % 2])
    melt = s.gradient([(0, "ligament-dark", 0), (.2, "ligament-dark", 1), (1, "ligament-dark", 1)], (-78, 6), (-46, -98))
    s.line(smooth(upper, closed=False) + smooth(lower, closed=False), melt, 1.1, .95, contour=True)
    s.touch(d)
    return s


def layers():
    artery, vein = popliteal_vessels()
    return [("layer-tibialis-posterior", [tibialis_posterior(), fibular_artery()]),
            ("layer-deep-muscles", [flexor_digitorum(), flexor_hallucis(), popliteus()]),
            ("layer-peronei", [peroneus_brevis(), peroneus_longus()]),
            ("layer-deep-vessels", [tibial_artery(), artery, vein, tibial_nerve(), flexor_retinaculum()])]
