# SPDX-License-Identifier: CC-BY-SA-4.0
"""Medial plate: deep flexors, popliteus, what shows of the front muscles; tibial nerve and deep vessels."""
import side
from cords import band, conduit, tendon
from flesh import flesh, lay
from kit import Structure, shifted, smooth
from medial_bones import FEMUR, MENISCUS, TIBIA

CREST = [(-71, 200), (-80, 290), (-92, 390), (-103, 490), (-113, 590), (-122, 690), (-130, 780), (-136, 870)]


def tibialis_anterior():
    s = Structure("tibialis-anterior")
    flesh(s, [(-138, 886), (-145, 800), (-148, 720), (-144, 640), (-136, 550), (-124, 460), (-110, 370), (-96, 285), (-84, 214), (-77, 160), (-71, 160), *CREST],
          [(-140, 890), (-150, 760), (-148, 620), (-128, 470), (-104, 320), (-80, 160)], [(-132, 890), (-122, 760), (-108, 620), (-96, 470), (-80, 320), (-68, 160)],
          count=18, gaps=((9, 10),), rim=10)
    tendon(s, [(-126, 500), (-108, 400), (-95, 310), (-84, 220), (-76, 140), (-78, 76), (-92, 28), (-118, -12), (-146, -48), (-168, -84), (-184, -120)],
           (.6, 4, 8, 11, 12, 12, 12, 12, 13, 15, 18), .3, 10, foot=True)
    return s


def extensor_hallucis():
    s = Structure("extensor-hallucis-longus")
    tendon(s, [(-80, 160), (-84, 90), (-102, 34), (-138, -8), (-184, -44), (-240, -80), (-302, -116), (-368, -152), (-420, -172), (-474, -191)],
           (.6, 7, 8, 8, 8, 8, 8, 8, 8, 9), foot=True)
    return s


def flexor_hallucis():
    """It lies farthest back, fleshy down to the ankle, and goes in under the shelf of the heel bone."""
    s = Structure("flexor-hallucis-longus")
    flesh(s, HALLUCAL_BELLY, [(30, 730), (34, 580), (44, 420), (56, 260), (68, 110), (76, 0)], [(40, 730), (74, 580), (88, 420), (92, 260), (90, 110), (86, 0)],
          raphe=[(34, 740), (50, 580), (62, 420), (70, 260), (76, 110), (80, 0)], count=26)
    tendon(s, [(67, 300), (72, 220), (77, 140), (81, 60), (81, 20), (74, -18), (58, -54), (34, -92), (8, -118), (-30, -134), (-70, -142)],
           (.6, 5, 8, 10, 11, 12, 12, 12, 11, 11, 10), .3)
    return s


HALLUCAL_BELLY = [(30, 708), (40, 690), (56, 640), (72, 560), (82, 470), (87, 380), (89, 290), (89, 200), (88, 120), (87, 60), (85, 16), (80, 4), (75, 20), (70, 80), (46, 110), (24, 170), (6, 230),
                  (-2, 300), (-4, 400), (0, 500), (8, 600), (20, 680)]


def tibialis_posterior():
    """It lies deepest, between the other two, and comes out in front of them above the ankle."""
    s = Structure("tibialis-posterior")
    flesh(s, [(14, 880), (32, 862), (46, 800), (53, 720), (54, 620), (53, 500), (52, 400), (48, 300), (42, 200), (37, 130), (33, 100), (26, 130), (16, 240), (8, 330), (2, 440), (-2, 560), (-2, 690), (4, 800)],
          [(10, 890), (-4, 740), (-4, 560), (6, 380), (22, 200), (28, 80)], [(30, 890), (54, 740), (56, 560), (54, 380), (44, 200), (36, 80)],
          raphe=[(22, 890), (30, 740), (30, 560), (34, 380), (34, 200), (32, 80)], count=22)
    tendon(s, [(32, 240), (33, 160), (33, 100), (34, 58), (31, 22), (18, -16), (-8, -46), (-44, -69), (-82, -84), (-112, -92), (-128, -98)],
           (.6, 7, 11, 12.5, 12.5, 12.5, 12.5, 12.5, 13, 15, 17), .2, 10, foot=True)
    return s


def flexor_digitorum():
    """It lies before the others, against the border of the tibia, and crosses the tibialis posterior above the ankle."""
    s = Structure("flexor-digitorum-longus")
    for toe in ([(-130, -152), (-216, -200), (-276, -222), (-322, -231)], [(-130, -152), (-206, -202), (-254, -222), (-296, -231)]):
        tendon(s, toe, (8, 7, 6, 4), strands=2)
    lay(s, DIGITAL_BELLY, (smooth(TIBIAL_BELLY),), 4, -3, 10)
    flesh(s, DIGITAL_BELLY, [(-18, 800), (-26, 640), (-23, 480), (-6, 310), (20, 160), (46, 20)], [(-4, 800), (24, 640), (42, 480), (54, 310), (58, 160), (54, 20)],
          raphe=[(-8, 800), (8, 640), (22, 480), (36, 310), (46, 160), (50, 20)], count=30)
    tendon(s, [(38, 360), (42, 260), (45, 170), (46, 100), (47, 54), (44, 18), (33, -20), (9, -56), (-26, -88), (-66, -108), (-106, -128), (-150, -150), (-216, -194), (-286, -217), (-352, -230)],
           (.6, 5, 8, 10, 11, 11, 11, 11, 11.5, 12, 12, 11, 10, 8, 5), .26, 10)
    return s


DIGITAL_BELLY = [(-17, 790), (-6, 784), (14, 710), (30, 610), (40, 500), (48, 400), (53, 300), (55, 210), (54, 140), (51, 90), (47, 70), (40, 78), (25, 130), (8, 200), (-7, 290), (-18, 390), (-23, 490), (-25, 590), (-22, 690)]
TIBIAL_BELLY = [(18, 872), (46, 780), (54, 560), (52, 320), (38, 140), (12, 310), (-2, 560), (4, 800)]
POPLITEUS = [(50, 1010), (67, 1000), (68, 964), (64, 930), (55, 892), (42, 856), (23, 820), (1, 786), (-18, 756), (-32, 728), (-39, 722), (-42, 752), (-37, 800), (-27, 836), (-12, 872), (10, 908), (34, 948), (46, 980)]


def popliteus():
    """A flat triangle, fleshy down to the border of the tibia, from behind the outer condyle."""
    s = Structure("popliteus")
    s.hide_behind(smooth(MENISCUS))
    s.touch(smooth([n for n in POPLITEUS if n[1] < 970]))
    lay(s, POPLITEUS, (smooth(TIBIA), smooth(DIGITAL_BELLY)), 3, -6, 10)
    flesh(s, POPLITEUS, [(40, 1000), (8, 920), (-34, 860), (-70, 760), (-60, 690)], [(70, 1000), (68, 930), (48, 840), (20, 770), (-30, 700)], count=30, rim=8, gaps=((9, 15),))
    s.line(smooth(POPLITEUS, part=(9, 15)), "deep-line", .7, .55, contour=True)
    return s


# The popliteal artery, and how far from it the vein runs
VESSELS = [(-59, 1422), (-52, 1388), (-32, 1326), (-12, 1258), (16, 1200), (44, 1146), (62, 1090), (70, 1040), (70, 990), (62, 940), (55, 890), (51, 840)]
VEIN = (12, 6)
TIBIAL_ARTERY = [(58, 910), (51, 850), (47, 790), (46, 730), (49, 670), (47.5, 610), (51, 550), (50.5, 490), (54, 430), (54, 370), (58, 310), (57, 255), (59.5, 195), (57, 130), (58, 54), (56.5, 18), (48, -22), (25, -60), (-4, -92), (-34, -116), (-64, -134), (-110, -150)]
TIBIAL_NERVE = [(24, 1422), (28, 1380), (37, 1320), (50, 1250), (66, 1180), (80, 1120), (88, 1060), (86, 1000), (76, 940), (66, 890), (59, 820), (58.5, 750), (60, 680),
                (60.5, 610), (64, 530), (65, 450), (69, 370), (68.5, 300), (70.5, 220), (69.5, 130), (70, 54), (69, 18), (60, -24), (40, -62), (14, -96), (-14, -122), (-40, -138), (-90, -154)]


def vessels():
    artery = Structure("popliteal-artery")
    vein = Structure("popliteal-vein")
    down = shifted(VESSELS, *VEIN)
    for s, course in ((artery, VESSELS), (vein, down)):
        s.hide_behind(smooth(FEMUR))
        s.touch(smooth([n for n in course if 860 < n[1] < 1300], closed=False), 12)
    conduit(vein, "vein", [(down, (*[15] * 7, 14, 13, 11, 7, .3), 0)])
    side.mouth(vein, "vein", down[0][0], 15, down[0][1])
    conduit(artery, "artery", [(VESSELS, (*[12] * 7, 11.5, 11, 10, 7, .3), 0)])
    side.mouth(artery, "artery", VESSELS[0][0], 12)
    tibial = Structure("posterior-tibial-artery")
    for way in (-1, 1):
        beside = [(70, 910), *((x + way * (4.4 + 1.3 * (k % 3)), z + 2 * way) for k, (x, z) in enumerate(TIBIAL_ARTERY[1:]))]
        conduit(tibial, "vein", [(beside, 5, 3.2)], 0)
    conduit(tibial, "artery", [(TIBIAL_ARTERY, 8.4, 5.6)])
    nerve = Structure("tibial-nerve")
    conduit(nerve, "nerve", [(TIBIAL_NERVE, 10, 6.4)], 0)
    side.mouth(nerve, "nerve", TIBIAL_NERVE[0][0], 10)
    return vein, tibial, nerve, artery


def retinaculum():
    """The band from the inner ankle to the heel bone that holds the flexors' tendons down."""
    s = Structure("flexor-retinaculum")
    band(s, [(0, 12), (24, 4), (48, -16), (67, -50), (79, -92), (87, -130), (92, -166)], [(-20, -28), (-10, -50), (2, -72), (16, -98), (30, -124), (42, -142), (52, -154)], .36, 18, (0, 0))
    return s


def layers():
    return [("layer-front", [tibialis_anterior(), extensor_hallucis()]),
            ("layer-deep-muscles", [flexor_hallucis(), tibialis_posterior(), flexor_digitorum(), popliteus()]),
            ("layer-deep-vessels", [*vessels(), retinaculum()])]
