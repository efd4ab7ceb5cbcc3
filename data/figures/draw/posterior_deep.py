# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: deep flexors, popliteus, peronei."""
from cords import tendon
from kit import Field, Structure, shifted, sliver, smooth
from posterior_foot import HEEL_HIDES, OUTER_HIDES
from posterior_shapes import TIBIALIS
from posterior_tissue import sinewy_root, veil
from posterior_vessels import above_heel, deep_vessels, fibular_artery
from tissue import MUSCLE, belly, converge, cord, fibres, spread, strands, tones


def tendon_behind_heel(s, nodes, widths, root):
    """A flexor's tendon, from a point within its belly, whose fibres it takes up over a share of its course, down to where it goes
    behind the heel bone."""
    s.clip_outside(smooth(HEEL_HIDES))
    tendon(s, nodes, widths, root, 5, barb=(14, 34))
    s.clip()
    s.touch(smooth(above_heel(nodes), closed=False), 11)


def fleshy(s, outline, left, right, raphe, over=(), count=18, rim=12, beta=.62, light=.85):
    """A belly that lies broad and flat on its bone: bundles come from both borders and go in to its tendon at a slant. over: outlines of
    what lies below it and takes its shadow."""
    if over:
        s.clip(*(smooth(o) for o in over))
        s.soft(smooth(shifted(outline, -2, -4)), "shade", 18, 3, .13)
        s.clip()
    d, field = smooth(outline), Field(left, right)
    a, b = field.at(0, .45), field.at(1, .45)
    s.fill(d, "muscle")
    s.clip(d)
    s.fill(d, s.gradient([(0, "muscle-dark", .22), (.12, "muscle-light", .1), (.34, "muscle-light", light), (.66, "muscle-light", 0), (.78, "muscle-dark", .08), (1, "muscle-dark", .45)], a, (b[0], a[1] + (b[0] - a[0]) * .12)))
    law, begin = converge(beta), strands(beta)
    for side in (left, right):
        half = Field(raphe, side)
        for n, k in enumerate(spread(s.random, .2, 2.4, 12)):
            t = begin(k)
            s.pool(sliver(half.course(law, k, t, t + (1 - t) * s.random.uniform(.5, .9)), s.random.uniform(4, 9)), ("muscle-dark", "muscle-light", "muscle-light")[n % 3], .2)
        fibres(s, half, law, spread(s.random, .05, 2.4, count), begin, lambda k: 1, tones(MUSCLE, .95), width=(.9, 2.4), length=(.4, .8))
    s.soft(d, "muscle-dark", rim, 2, .15)
    s.clip()
    s.line(d, "muscle-line", 1.1, .9, contour=True)


DIGITORUM = [(12, 806), (20, 780), (25, 720), (25, 620), (29, 520), (31, 420), (29, 330), (20, 250), (4, 190), (-18, 140), (-38, 98),
             (-48, 60), (-52, 52), (-56, 84), (-54, 140), (-50, 210), (-46, 290), (-40, 380), (-33, 480), (-28, 570), (-26, 640), (-22, 690),
             (-14, 736), (0, 784)]
HALLUCIS = [(108, 756), (114, 716), (118, 656), (121, 570), (118, 490), (110, 400), (101, 310), (94, 230), (86, 160), (74, 108), (54, 68),
            (32, 38), (16, 16), (5, 8), (4, 34), (8, 80), (14, 140), (20, 200), (25, 270), (29, 340), (36, 420), (50, 510), (66, 580), (80, 640),
            (94, 700)]


def tibialis_posterior():
    s = Structure("tibialis-posterior")
    fleshy(s, TIBIALIS, [(46, 890), (16, 780), (16, 660), (26, 520), (24, 380), (8, 260), (-14, 110)],
           [(72, 890), (98, 780), (102, 660), (92, 520), (74, 380), (48, 260), (4, 110)],
           [(62, 890), (58, 780), (58, 660), (58, 520), (50, 380), (28, 260), (-6, 110)], count=14, rim=20, light=.5)
    s.clip(smooth(TIBIALIS))
    s.fill(smooth(TIBIALIS), s.gradient([(0, "muscle-dark", .5), (.4, "muscle-dark", .22), (1, "muscle-dark", .45)], (60, 880), (30, 200)))
    s.clip()
    tendon_behind_heel(s, [(26, 330), (10, 220), (-10, 132), (-30, 76), (-50, 34), (-66, 0), (-74, -34), (-73, -66), (-60, -98), (-34, -124)],
                       (1, 7, 10, 11, 12, 12, 12, 12, 11, 10), .2)
    return s


def flexor_digitorum():
    s = Structure("flexor-digitorum-longus")
    fleshy(s, DIGITORUM, [(0, 800), (-22, 680), (-31, 540), (-41, 400), (-49, 270), (-55, 150), (-60, 40)],
           [(24, 820), (24, 680), (30, 540), (34, 400), (24, 270), (-8, 150), (-50, 40)],
           [(12, 810), (2, 680), (-4, 540), (-10, 400), (-22, 270), (-40, 150), (-57, 40)], (TIBIALIS,))
    tendon_behind_heel(s, [(-16, 380), (-26, 290), (-38, 200), (-47, 120), (-52, 60), (-54, 14), (-57, -26), (-57, -64), (-47, -100), (-14, -140)],
                       (1, 6, 9, 11, 12, 12, 12, 12, 11, 10), .34)
    return s


def flexor_hallucis():
    s = Structure("flexor-hallucis-longus")
    fleshy(s, HALLUCIS, [(96, 726), (72, 610), (50, 500), (30, 380), (22, 250), (10, 120), (-10, -20)],
           [(112, 726), (124, 610), (122, 500), (110, 380), (97, 250), (80, 120), (22, -24)],
           [(106, 726), (98, 610), (84, 500), (66, 380), (52, 250), (32, 120), (-2, -24)], (TIBIALIS,))
    tendon_behind_heel(s, [(54, 300), (45, 220), (34, 140), (19, 70), (5, 18), (-9, -24), (-19, -62), (-24, -100), (-20, -150)],
                       (1, 5, 8, 11, 12, 12, 12, 12, 10), .4)
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
          [(122, 1060), (112, 985), (78, 902), (28, 826), (-30, 736)], MUSCLE, count=16, flat=True, rim=26)
    d = smooth(outline)
    s.clip(d)
    s.fill(d, s.gradient([(0, "muscle-light", .5), (.5, "muscle-light", 0), (.62, "muscle-dark", 0), (1, "muscle-dark", .4)], (6, 960), (52, 860)))
    field = Field([(110, 1066), (86, 1034), (34, 986), (-20, 932)], [(123, 1050), (112, 985), (78, 902), (28, 826)])
    sinewy_root(s, field, (118, 1050), (74, 970))
    s.clip()
    return s


def peroneus_brevis():
    s = Structure("peroneus-brevis")
    fleshy(s, [(120, 600), (126, 560), (130, 500), (128, 420), (121, 340), (110, 250), (95, 160), (80, 84), (66, 18), (57, 14), (55, 50),
               (60, 110), (66, 200), (76, 290), (90, 380), (102, 470), (112, 550)],
           [(116, 620), (104, 470), (84, 330), (66, 190), (54, 20)], [(122, 620), (132, 470), (122, 330), (104, 190), (68, 20)],
           [(119, 620), (118, 470), (104, 330), (86, 190), (61, 20)], count=14)
    s.clip_outside(smooth(OUTER_HIDES))
    tendon(s, [(102, 330), (92, 240), (81, 160), (70, 84), (62, 20), (60, -30), (68, -68), (84, -96), (102, -112), (118, -128)],
         (1, 5, 8, 10, 11, 11, 11, 11, 11, 5), .36, 5, barb=(14, 34))
    return s


PERONEUS_LONGUS = [(124, 908), (134, 932), (148, 930), (160, 896), (168, 846), (174, 750), (176, 650), (172, 560), (162, 480), (150, 400),
                   (133, 310), (114, 226), (103, 176), (103, 210), (109, 300), (111, 400), (113, 500), (113, 600), (111, 700), (112, 800),
                   (114, 860), (118, 886)]


def peroneus_longus():
    s = Structure("peroneus-longus")
    fleshy(s, PERONEUS_LONGUS,
           [(124, 970), (112, 810), (111, 660), (112, 510), (109, 380), (105, 200)],
           [(146, 970), (168, 810), (180, 660), (171, 510), (150, 380), (118, 200)],
           [(134, 970), (130, 810), (130, 660), (130, 510), (126, 380), (111, 200)])
    d = smooth(PERONEUS_LONGUS)
    s.clip(d)
    sinewy_root(s, Field([(118, 940), (114, 860), (112, 700), (112, 560)], [(152, 950), (168, 860), (178, 740), (176, 600)]), (138, 936), (142, 830), 20, (.1, .42), .6)
    s.clip()
    s.clip_outside(smooth(OUTER_HIDES))
    tendon(s, [(136, 500), (130, 400), (122, 310), (112, 226), (98, 140), (84, 60), (75, 0), (72, -50), (78, -90), (90, -124), (97, -144), (84, -162), (36, -176)],
         (1, 7, 10, 12, 12, 12, 12, 12, 11, 10, 10, 10, 9), .24, 5, barb=(14, 34))
    s.clip()
    fibular_retinaculum(s)
    return s


def fibular_retinaculum(s):
    """The strap from the outer malleolus to the heel bone that holds both tendons in their groove."""
    veil(s, [(100, -30), (84, -46), (67, -72), (54, -104)], [(99, -60), (90, -78), (80, -98), (66, -122)], 14)


def layers():
    return [("layer-tibialis-posterior", [tibialis_posterior(), fibular_artery()]),
            ("layer-deep-muscles", [flexor_digitorum(), flexor_hallucis(), popliteus()]),
            ("layer-peronei", [peroneus_brevis(), peroneus_longus()]),
            ("layer-deep-vessels", deep_vessels())]
