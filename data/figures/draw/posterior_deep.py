# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: deep flexors, popliteus, peronei; tibial nerve and deep vessels."""
from kit import Structure, along, belly, cord, faded_ends, shifted, sides, smooth, tube
from posterior_bones import CALCANEUS, FEMUR


def behind_heel(name):
    """A structure whose lower part the heel bone hides."""
    s = Structure(name)
    s.clip_outside(smooth(CALCANEUS))
    return s


def tendon_behind_heel(s, nodes, widths):
    """A flexor's tendon, down to where it goes behind the heel bone."""
    cord(s, nodes, widths, .9)
    s.clip()
    s.touch(smooth(above_heel(nodes), closed=False), 11)


def above_heel(nodes):
    return [n for n in nodes if n[1] > -84]


def tube_behind_heel(s, nodes, kind, width, twigs=()):
    """A vessel or nerve, down to where it goes behind the heel bone."""
    for course in twigs:
        twig(s, course, kind, 4.5)
    tube(s, nodes, kind, width)
    s.clip()
    s.touch(smooth(above_heel(nodes), closed=False), width)


def twig(s, nodes, kind, width, end=24):
    """A branch that grows thin and fades where it goes into a muscle or round a bone."""
    steps = [along(nodes, k / 8) for k in range(9)]
    for name, extra, lean, opacity in ((f"{kind}-line", 1.6, 0, .95), (kind, 0, 0, 1), (f"{kind}-light", -width * .72, -.8, .7)):
        widths = [max(.3, width * (1 - .55 * k / 8) + extra) for k in range(9)]
        left, right = sides(shifted(steps, lean), widths)
        d = smooth([(*left[0], "c"), *left[1:-1], (*left[-1], "c"), (*right[-1], "c"), *right[-2:0:-1], (*right[0], "c")])
        s.fill(d, faded_ends(s, name, nodes, 0, end) if end else name, opacity)


def slim(outline, axis, share):
    """The outline, narrowed towards an axis that runs down."""
    middle = lambda z: along(axis, next((k / 100 for k in range(101) if along(axis, k / 100)[1] <= z), 1))[0]
    return [(middle(n[1]) + (n[0] - middle(n[1])) * share, *n[1:]) for n in outline]


def tibialis_posterior():
    s = behind_heel("tibialis-posterior")
    tendon_behind_heel(s, [(24, 240), (2, 150), (-20, 90), (-40, 30), (-54, -20), (-58, -60), (-48, -100), (-26, -124)],
                       (8, 10, 11, 12, 12, 12, 12, 10))
    belly(s, [(56, 872), (74, 862), (90, 820), (97, 740), (98, 660), (94, 580), (86, 490), (70, 390), (54, 300), (34, 225),
              (17, 172), (6, 150), (0, 152), (6, 190), (14, 260), (26, 360), (30, 460), (26, 560), (20, 660), (18, 740), (26, 820),
              (40, 862)],
          [(46, 890), (18, 780), (18, 660), (28, 520), (28, 380), (14, 260), (-8, 130)],
          [(70, 890), (98, 780), (100, 660), (90, 520), (72, 380), (46, 260), (14, 130)],
          raphe=[(58, 890), (58, 780), (58, 660), (58, 520), (50, 380), (30, 260), (4, 130)], count=28,
          tip=(11, 12), root=(21, 1))
    return s


def flexor_digitorum():
    s = behind_heel("flexor-digitorum-longus")
    tendon_behind_heel(s, [(0, 300), (-18, 220), (-34, 150), (-50, 80), (-63, 20), (-67, -30), (-62, -76), (-46, -112), (-14, -140)],
                       (8, 10, 10, 11, 12, 12, 12, 12, 10))
    axis = [(-4, 800), (-6, 680), (-6, 540), (-8, 400), (-12, 270), (-32, 150), (-52, 60)]
    belly(s, slim([(-6, 784), (4, 782), (13, 720), (20, 650), (26, 570), (29, 480), (30, 390), (25, 300), (11, 220), (-11, 155),
              (-30, 108), (-56, 48), (-58, 66), (-54, 130), (-50, 200), (-46, 290), (-40, 400), (-32, 500), (-26, 600), (-18, 700)], axis, .94),
          [(-10, 800), (-22, 680), (-31, 540), (-40, 400), (-47, 270), (-54, 150), (-58, 60)],
          [(6, 800), (20, 680), (32, 540), (36, 400), (26, 270), (-4, 150), (-44, 60)],
          raphe=axis, count=24,
          tip=(11, 12), root=(19, 2), sinew=([(-28, 200), (-39, 135), (-51, 80), (-60, 34), (-64, 0)], (1, 5, 9, 11, 12)))
    return s


def flexor_hallucis():
    s = behind_heel("flexor-hallucis-longus")
    tendon_behind_heel(s, [(48, 260), (34, 160), (18, 90), (0, 30), (-17, -20), (-29, -64), (-35, -100), (-26, -150)],
                       (8, 10, 11, 12, 12, 12, 12, 10))
    axis = [(100, 720), (94, 610), (80, 500), (62, 380), (48, 250), (28, 120), (-4, -20)]
    belly(s, slim([(98, 706), (107, 696), (113, 640), (117, 570), (113, 490), (105, 400), (95, 310), (84, 230), (73, 150),
              (62, 85), (38, 36), (12, 2), (-2, -8), (-4, 10), (8, 80), (18, 160), (24, 240), (26, 330), (32, 410), (46, 500),
              (66, 590), (84, 670)], axis, .93),
          [(92, 720), (72, 610), (48, 500), (28, 380), (22, 250), (12, 120), (-8, -20)],
          [(110, 720), (122, 610), (120, 500), (108, 380), (94, 250), (76, 120), (30, -20)],
          raphe=axis, count=29,
          tip=(11, 13), root=(21, 2))
    return s


def popliteus():
    s = Structure("popliteus")
    cord(s, [(112, 1076), (118, 1052), (112, 1028), (96, 1000)], (6, 10, 15, 30), .9, ends=("bone", "cut"))
    belly(s, [(103, 1034), (114, 1034), (113, 1006), (102, 970), (86, 926), (62, 880), (38, 845), (14, 808), (-8, 772),
              (-18, 748), (-23, 760), (-28, 806), (-34, 858), (-32, 898), (-10, 936), (22, 972), (56, 1000), (84, 1020)],
          [(108, 1052), (80, 1026), (32, 984), (-20, 932), (-40, 850)],
          [(120, 1040), (110, 985), (76, 902), (26, 826), (-30, 736)], count=19, tip=(17, 2), flat=True, rim=26)
    return s


def peroneus_brevis():
    s = Structure("peroneus-brevis")
    cord(s, [(90, 190), (74, 110), (63, 40), (59, -20), (66, -80), (88, -130), (118, -168)], (8, 10, 11, 11, 11, 11, 11), .9,
         ends=("cut", "bone"))
    belly(s, [(108, 614), (122, 570), (128, 500), (127, 420), (121, 340), (110, 250), (93, 160), (76, 84), (62, 16), (57, 36),
              (59, 110), (65, 200), (74, 290), (84, 380), (98, 470), (106, 550)],
          [(106, 620), (98, 470), (78, 330), (64, 190), (54, 20)],
          [(114, 620), (130, 470), (122, 330), (102, 190), (68, 20)],
          raphe=[(110, 620), (116, 470), (102, 330), (84, 190), (60, 20)], count=19, tip=(8, 9), root=(15, 1),
          sinew=([(92, 210), (80, 135), (68, 65), (61, 10), (59, -20)], (1, 5, 9, 11, 11)))
    return s


PERONEUS_LONGUS = [(124, 940), (137, 924), (150, 902), (164, 846), (172, 750), (175, 650), (171, 560), (161, 480), (149, 400),
                   (136, 310), (112, 196), (106, 226), (111, 310), (112, 400), (115, 500), (114, 600), (111, 700), (112, 800),
                   (116, 890)]


def peroneus_longus():
    s = Structure("peroneus-longus")
    cord(s, [(134, 430), (124, 320), (111, 230), (96, 140), (82, 60), (73, 0), (72, -50), (82, -100), (94, -146), (88, -172)],
         (8, 11, 12, 11, 11, 11, 11, 11, 10, 6), .9)
    belly(s, PERONEUS_LONGUS,
          [(122, 960), (112, 810), (112, 660), (114, 510), (111, 380), (108, 220)],
          [(140, 960), (166, 810), (180, 660), (171, 510), (150, 380), (120, 220)],
          raphe=[(128, 960), (126, 810), (128, 660), (130, 510), (126, 380), (112, 220)], count=19, tip=(10, 11), root=(18, 2),
          sinew=([(131, 420), (123, 325), (111, 235), (102, 180), (96, 140)], (1, 5, 9, 11, 11)))
    return s


def vessels():
    artery = Structure("popliteal-artery")
    artery.clip(smooth(FEMUR))
    for nodes in ([(6, 1196), (-18, 1212), (-50, 1206), (-90, 1180)], [(6, 1180), (40, 1198), (74, 1196), (112, 1176)],
                  [(8, 1090), (8, 1076), (4, 1062), (2, 1046)]):
        twig(artery, nodes, "artery", 5.5, 0)
    artery.clip()
    twig(artery, [(4, 1110), (-12, 1076), (-22, 1030), (-26, 985)], "artery", 5.5)
    twig(artery, [(10, 1104), (36, 1068), (50, 1026), (56, 985)], "artery", 5.5)
    tube(artery, [(-20, 1470), (-13, 1400), (-3, 1320), (5, 1240), (7, 1160), (4, 1080), (9, 1000), (20, 930), (33, 862)],
         "artery", 13, (), 0, 44)
    vein = Structure("popliteal-vein")
    tube(vein, [(0, 1470), (7, 1400), (15, 1320), (19, 1240), (18, 1160), (14, 1080), (21, 1000), (33, 930), (46, 850)],
         "vein", 17, (), 0, 40)
    tibial = behind_heel("posterior-tibial-artery")
    tube_behind_heel(tibial, [(27, 900), (34, 860), (36, 800), (25, 700), (12, 600), (5, 500), (1, 400), (-6, 300), (-15, 200), (-22, 100), (-32, 20),
                  (-43, -40), (-48, -80), (-40, -110)], "artery", 9)
    fibular = Structure("fibular-artery")
    tube(fibular, [(34, 848), (48, 790), (66, 720), (78, 640), (82, 540), (76, 440), (69, 330), (62, 220), (56, 120), (52, 40),
                   (54, -30)], "artery", 7, (), 0, 50)
    nerve = behind_heel("tibial-nerve")
    tube_behind_heel(nerve, [(14, 1470), (23, 1400), (30, 1320), (35, 1240), (36, 1170), (32, 1090), (31, 1000), (36, 900), (42, 820), (44, 720), (39, 600),
                 (30, 480), (22, 360), (11, 240), (0, 140), (-14, 60), (-34, -10), (-50, -56), (-54, -86), (-46, -116)], "nerve", 11,
         twigs=([(33, 1150), (18, 1112), (-6, 1078), (-16, 1030)], [(35, 1150), (48, 1112), (57, 1070), (60, 1020)]))
    return artery, vein, tibial, fibular, nerve


def layers():
    artery, vein, tibial, fibular, nerve = vessels()
    return [("layer-tibialis-posterior", [tibialis_posterior(), fibular]),
            ("layer-deep-muscles", [flexor_digitorum(), flexor_hallucis(), popliteus()]),
            ("layer-peronei", [peroneus_brevis(), peroneus_longus()]),
            ("layer-deep-vessels", [tibial, artery, vein, nerve])]
