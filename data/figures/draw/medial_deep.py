# SPDX-License-Identifier: CC-BY-SA-4.0
"""Medial plate: deep flexors, popliteus, what shows of the front muscles; tibial nerve and deep vessels."""
from cords import band, conduit, rooted_end, tendon
from flesh import flesh, lay
from kit import Field, Structure, shifted, smooth
from medial_bones import FEMUR, MENISCUS

CREST = [(-71, 200), (-80, 290), (-92, 390), (-103, 490), (-113, 590), (-122, 690), (-130, 780), (-136, 870)]


def tibialis_anterior():
    s = Structure("tibialis-anterior")
    flesh(s, [(-137, 882), (-143, 876), (-148, 850), (-150, 800), (-149, 720), (-144, 640), (-136, 550), (-124, 460), (-110, 370), (-96, 285), (-84, 214), (-77, 160), (-71, 160), *CREST],
          [(-140, 890), (-150, 760), (-148, 620), (-128, 470), (-104, 320), (-80, 160)], [(-132, 890), (-122, 760), (-108, 620), (-96, 470), (-80, 320), (-68, 160)],
          count=14, gaps=((11, 12),), rim=10)
    tendon(s, [(-126, 500), (-108, 400), (-95, 310), (-84, 220), (-76, 140), (-78, 76), (-92, 28), (-118, -12), (-146, -48), (-168, -84), (-184, -120)],
           (.6, 4, 8, 11, 12, 12, 12, 12, 13, 15, 18), .3, 10)
    rooted_end(s, (-176, -124), (-192, -116), (-196, -140), 11)
    return s


def extensor_hallucis():
    s = Structure("extensor-hallucis-longus")
    tendon(s, [(-80, 160), (-84, 90), (-102, 34), (-138, -10), (-182, -48), (-226, -78), (-276, -110), (-318, -135), (-350, -149), (-390, -166), (-430, -181), (-466, -190)],
           (.6, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8.5, 9))
    rooted_end(s, (-467, -194), (-465, -186), (-486, -196), 7)
    return s


FAR = [(34, 950), (46, 930), (60, 880), (72, 810), (78, 730), (80, 650), (76, 560), (60, 500), (40, 560), (24, 700), (26, 880)]


def far_muscles():
    """The muscles on the outer side of the fibula, as far as they stand out beyond the deep ones. Without a name here."""
    s = Structure("far-muscles")
    flesh(s, FAR, [(20, 950), (10, 740), (20, 500)], [(44, 950), (86, 740), (80, 500)], count=10, rim=14)
    s.fill(smooth(FAR), "deep-dark", .4)
    return s


# The space from which gastrocnemius and soleus are gone: from the deep muscles back to the skin
SPACE = ([(70, 1040), (66, 900), (70, 700), (80, 500), (80, 300), (70, 100), (70, -60)], [(128, 1060), (160, 920), (186, 720), (168, 560), (132, 380), (114, 190), (132, -20)])


def space():
    """The shade in that space, deepest before the muscles that are left."""
    s = Structure("space")
    field = Field(*SPACE)
    for q in (1, .86, .72, .58, .45, .33, .22):
        s.fill(field.crescent(q, 0, 0, 1, 9), "skin-shade", .17)
    return s


def flexor_hallucis():
    """It lies farthest back, fleshy down to the ankle, and goes in under the shelf of the heel bone."""
    s = Structure("flexor-hallucis-longus")
    flesh(s, HALLUCAL_BELLY, [(30, 730), (26, 580), (40, 420), (54, 260), (68, 110), (76, 0)], [(44, 730), (86, 580), (96, 420), (97, 260), (90, 110), (84, 0)],
          raphe=[(36, 740), (56, 580), (68, 420), (74, 260), (79, 110), (81, 0)], count=24, rim=12)
    tendon(s, [(74, 280), (77, 200), (80, 130), (81, 60), (80, 18), (73, -18), (57, -54), (34, -92), (8, -118), (-30, -134), (-70, -142)],
           (.6, 4, 7, 10, 11, 12, 12, 12, 11, 11, 10), .3)
    return s


HALLUCAL_BELLY = [(32, 716), (46, 700), (64, 650), (80, 590), (90, 520), (95, 440), (97, 360), (96, 280), (93, 200), (90, 130), (87, 70), (84, 34), (80, 26), (75, 44), (68, 100), (46, 130), (24, 180), (6, 240),
                  (-2, 310), (-4, 400), (0, 500), (8, 600), (20, 690)]


def tibialis_posterior():
    """It lies deepest, between the other two, and comes out in front of them above the ankle."""
    s = Structure("tibialis-posterior")
    flesh(s, [(12, 886), (30, 874), (44, 820), (51, 740), (53, 640), (54, 540), (54, 440), (53, 350), (50, 270), (44, 200), (37, 130), (33, 100), (26, 130), (16, 240), (8, 330), (2, 440), (-2, 560), (-2, 690), (4, 800)],
          [(8, 900), (-4, 740), (-4, 560), (6, 380), (22, 200), (28, 80)], [(34, 900), (56, 740), (58, 560), (56, 380), (46, 200), (36, 80)],
          raphe=[(26, 900), (36, 740), (38, 560), (42, 380), (38, 200), (33, 80)], count=26, rim=9, light=.6)
    tendon(s, [(34, 240), (33, 160), (33, 100), (35, 58), (32, 22), (19, -16), (-6, -46), (-42, -68), (-80, -83), (-108, -91), (-122, -96)],
           (.6, 7, 11, 12.5, 12.5, 12.5, 12.5, 12.5, 13, 15, 18), .2, 10)
    rooted_end(s, (-124, -105), (-120, -88), (-150, -104), 13)
    return s


def flexor_digitorum():
    """It lies before the others, against the border of the tibia, and crosses the tibialis posterior above the ankle."""
    s = Structure("flexor-digitorum-longus")
    for toe in ([(-130, -152), (-216, -200), (-276, -222), (-322, -231)], [(-130, -152), (-206, -202), (-254, -222), (-296, -231)]):
        tendon(s, toe, (8, 7, 6, 4), strands=2)
    lay(s, DIGITAL_BELLY, (smooth(TIBIAL_BELLY),), 4, -3, 10)
    flesh(s, DIGITAL_BELLY, [(-18, 800), (-28, 640), (-25, 480), (-6, 310), (20, 160), (46, 20)], [(-8, 800), (10, 640), (26, 480), (46, 310), (57, 160), (54, 20)],
          raphe=[(-12, 800), (-4, 640), (12, 480), (30, 310), (45, 160), (50, 20)], count=24, rim=12)
    tendon(s, [(30, 360), (38, 260), (45, 170), (47, 100), (49, 54), (46, 18), (35, -20), (11, -56), (-24, -88), (-64, -108), (-104, -128), (-150, -150), (-216, -194), (-286, -217), (-352, -230)],
           (.6, 4, 7, 9, 10, 10, 10, 10, 10.5, 11, 11, 11, 10, 8, 5), .26, 10)
    return s


DIGITAL_BELLY = [(-17, 776), (-9, 768), (0, 710), (8, 630), (17, 540), (27, 450), (37, 370), (47, 290), (53, 210), (54, 140), (51, 92), (48, 76), (41, 86), (25, 140), (8, 210), (-7, 300), (-19, 390), (-26, 490), (-28, 590), (-24, 690)]
TIBIAL_BELLY = [(18, 872), (46, 780), (54, 560), (52, 320), (38, 140), (12, 310), (-2, 560), (4, 800)]
POPLITEUS = [(34, 1070), (52, 1056), (62, 1024), (66, 990), (67, 960), (66, 934), (60, 904), (47, 872), (29, 838), (9, 802), (-11, 766), (-29, 734), (-38, 724), (-42, 746), (-38, 786), (-27, 828), (-10, 868), (12, 906), (34, 944), (44, 990), (36, 1040)]
# The rim of the tibia, behind which it goes up
RIM = [(30, 964, 'c'), (53, 958), (60, 968), (61, 984), (52, 994), (20, 1000, 'c')]


def popliteus():
    """A flat triangle, fleshy down to the line on the tibia, from behind the outer condyle."""
    s = Structure("popliteus")
    s.hide_behind(smooth(RIM), smooth(MENISCUS), smooth(FEMUR))
    s.touch(smooth([n for n in POPLITEUS if n[1] < 960]))
    flesh(s, POPLITEUS, [(56, 1010), (20, 920), (-24, 850), (-46, 770), (-44, 700)], [(72, 1000), (70, 930), (46, 860), (10, 790), (-30, 716)], count=20, rim=9, gaps=((11, 17),))
    s.line(smooth(POPLITEUS, part=(12, 17)), "tendon", 2.2, .6)
    s.line(smooth(POPLITEUS, part=(11, 17)), "deep-line", .7, .6, contour=True)
    s.fill(smooth(POPLITEUS), s.gradient([(0, "tendon", 0), (.6, "tendon", .75), (1, "tendon", .9)], (62, 950), (58, 1030)))
    return s


# The popliteal artery, and how far from it the vein runs
VESSELS = [(-59, 1422), (-52, 1388), (-32, 1326), (-12, 1258), (16, 1200), (44, 1146), (62, 1090), (70, 1040), (70, 990), (62, 940), (55, 890), (51, 840)]
VEIN = (12, 6)
TIBIAL_ARTERY = [(58, 910), (51, 850), (45, 790), (47, 730), (52, 670), (48, 610), (47, 550), (53, 490), (57, 430), (53, 370), (54, 310), (60, 255), (59.5, 195), (57, 130), (58, 54), (56.5, 18), (48, -22), (25, -60), (-4, -92), (-34, -116), (-64, -134), (-110, -150)]
TIBIAL_NERVE = [(24, 1422), (28, 1380), (37, 1320), (50, 1250), (66, 1180), (80, 1120), (88, 1060), (86, 1000), (76, 940), (66, 890), (58, 820), (56, 750), (60, 680),
                (66, 610), (66, 530), (63, 450), (67, 370), (72, 300), (72, 220), (69, 130), (70, 54), (69, 18), (60, -24), (40, -62), (14, -96), (-14, -122), (-40, -138), (-90, -154)]


def vessels():
    artery = Structure("popliteal-artery")
    vein = Structure("popliteal-vein")
    down = shifted(VESSELS, *VEIN)
    for s, course in ((artery, VESSELS), (vein, down)):
        s.hide_behind(smooth(FEMUR))
        s.touch(smooth([n for n in course if 860 < n[1] < 1300], closed=False), 12)
    conduit(vein, "vein", [(down, (*[15] * 7, 14, 13, 11, 7, .3), 0)])
    conduit(artery, "artery", [(VESSELS, (*[12] * 7, 11.5, 11, 10, 7, .3), 0)])
    tibial = Structure("posterior-tibial-artery")
    for way in (-1, 1):
        beside = [(70, 910), *((x + way * (4.4 + 1.6 * (k % 3)), z + 2 * way) for k, (x, z) in enumerate(TIBIAL_ARTERY[1:-1:2])), TIBIAL_ARTERY[-1]]
        conduit(tibial, "vein", [(beside, 5, 3.2)], 0)
    conduit(tibial, "artery", [(TIBIAL_ARTERY, 8.4, 5.6), ([(47, 806), (57, 770), (66, 716), (71, 650)], 5.4, 0), ([(49, 600), (42, 574), (34, 536), (30, 500)], 2.6, 0)])
    nerve = Structure("tibial-nerve")
    conduit(nerve, "nerve", [(TIBIAL_NERVE, 10, 6.4), ([(62, 860), (50, 820), (44, 780), (40, 730)], 3, 0), ([(64, 640), (76, 600), (84, 556), (88, 510)], 3, 0), ([(63, 440), (52, 400), (42, 350), (38, 310)], 2.6, 0)], 0)
    return vein, tibial, nerve, artery


def retinaculum():
    """The band from the inner ankle to the heel bone that holds the flexors' tendons down."""
    s = Structure("flexor-retinaculum")
    band(s, [(26, 22), (48, 10), (69, -18), (85, -52), (97, -86), (104, -110)], [(-22, -30), (-8, -54), (10, -80), (28, -106), (46, -130), (62, -146)], .34, 8, (0, 0))
    return s


def layers():
    return [("layer-front", [tibialis_anterior(), extensor_hallucis()]),
            ("layer-peronei", [space(), far_muscles()]),
            ("layer-deep-muscles", [flexor_hallucis(), tibialis_posterior(), flexor_digitorum(), popliteus()]),
            ("layer-deep-vessels", [*vessels(), retinaculum()])]
