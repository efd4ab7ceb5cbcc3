# SPDX-License-Identifier: CC-BY-SA-4.0
"""Medial plate: thigh muscles that frame the knee, the vein under the skin, the band over the tendons at the ankle."""
import side
from cords import conduit, rooted_end, tendon
from flesh import flesh, lay, sheet, thigh
from kit import Field, Structure, along, parallel, shifted, sliver, smooth
from medial_bones import THIGH
from medial_calf import GASTROCNEMIUS
from medial_stumps import thigh_ends
from posterior_tissue import ellipse, spot
from tissue import converge, strands


TENDON = [(-232, 1475, 'c'), (-220, 1380), (-205, 1280), (-191, 1190), (-182, 1130), (-179, 1096), (-177, 1068), (-172, 1036), (-164, 1006), (-159, 1000, 'c'),
          (-164, 1026), (-169, 1056), (-168, 1084), (-160, 1102), (-149, 1114), (-153, 1134), (-168, 1190), (-186, 1280), (-200, 1380), (-210, 1475, 'c')]
VASTUS = [(-100, 1475, 'c'), (-94, 1380), (-86, 1290), (-78, 1210), (-74, 1150), (-78, 1112), (-90, 1088), (-108, 1078), (-128, 1086), (-144, 1108), (-156, 1138),
          (-172, 1200), (-189, 1290), (-202, 1380), (-213, 1475, 'c')]
CAPSULE = [(-152, 1118), (-128, 1096), (-96, 1100), (-72, 1092), (-60, 1060), (-58, 1020), (-64, 970), (-76, 926), (-96, 892), (-124, 880), (-132, 904),
           (-139, 944), (-143, 990), (-146, 1014), (-137, 1030), (-131, 1060), (-136, 1092)]
VASTUS = side.cut_off(VASTUS)


def quadriceps():
    """The front of the thigh, without a name of its own: vastus medialis, its tendon, the sheet beside the patella."""
    s = Structure("front-of-thigh")
    capsule(s)
    lay(s, VASTUS, (smooth(CAPSULE),), -1, -7, 16)
    sheet(s, side.cut_off(TENDON), [(-234, 1480), (-206, 1280), (-180, 1110), (-160, 1000)], [(-208, 1480), (-184, 1280), (-156, 1116), (-158, 1000)], strands=24, edges=((0, 8), (13, 19)), rim=8)
    vastus(s)
    return s


def capsule(s):
    """The sheet beside the patella, from the vastus to the tibia; backwards it thins out over the joint."""
    d = smooth(CAPSULE)
    melt = lambda name, alpha=1: s.gradient([(0, name, alpha), (.55, name, .85 * alpha), (1, name, 0)], (-140, 1044), (-68, 940))
    s.fill(d, melt("ligament"))
    s.clip(d)
    for x, z, w, h, name, alpha in ((-104, 1062, 70, 100, "tendon-light", .8), (-112, 950, 60, 80, "tendon-light", .6), (-140, 1030, 40, 130, "ligament-dark", .45), (-104, 1004, 90, 34, "ligament-dark", .35)):
        spot(s, x, z, w, h, name, alpha)
    dark, light = melt("ligament-dark"), melt("tendon-light")
    for ends, count in ((([(-150, 1116), (-128, 1040), (-138, 910)], [(-74, 1110), (-64, 1030), (-86, 890)]), 30), (([(-140, 1096), (-100, 1086), (-60, 1090)], [(-134, 1024), (-100, 1040), (-60, 1050)]), 10)):
        field = Field(*ends)
        for k in range(count):
            t = s.random.uniform(0, .7)
            s.pool(sliver(field.course(parallel, s.random.random(), t, t + s.random.uniform(.2, .3)), s.random.uniform(.8, 1.6)), *((dark, .5), (dark, .5), (light, .8))[k % 3])
    s.flush()
    s.clip()
    s.line(smooth(CAPSULE, part=(10, 15)), melt("ligament-dark"), 1.1, .8)


def vastus(s):
    front = [(-222, 1520), (-206, 1400), (-190, 1290), (-168, 1190), (-140, 1076)]
    back = [(-60, 1520), (-62, 1400), (-62, 1290), (-62, 1190), (-80, 1060)]
    flesh(s, VASTUS, front, back, count=22, lean=(converge(.92), strands(.92), 4.2), gaps=((14, 0),))
    s.clip(smooth(VASTUS))
    spot(s, -128, 1150, 70, 200, "deep-light", .5)
    s.clip()


SARTORIUS = [(-96, 1475, 'c'), (-76, 1400), (-56, 1320), (-40, 1250), (-29, 1180), (-23, 1110), (-24, 1050), (-34, 994), (-50, 950), (-68, 916), (-82, 902), (-90, 912),
             (-88, 950), (-82, 1010), (-80, 1070), (-84, 1130), (-94, 1190), (-110, 1260), (-132, 1340), (-156, 1410), (-180, 1475, 'c')]
# The sheet in which the sartorius ends: from its lower end forward and down to where it holds on to the tibia
GOOSE_FOOT = [(-88, 1062, 'c'), (-86, 1010), (-89, 966), (-97, 926), (-109, 890), (-119, 858), (-124, 826), (-122, 796, 'c'), (-112, 778), (-98, 770, 'c'), (-92, 800), (-78, 836), (-62, 878), (-48, 920), (-36, 962), (-28, 1010), (-22, 1062, 'c')]


def feather(s, nodes, wide, count, reach):
    """The beginning of a tendon on its belly: fine slips of all lengths that come together in it. nodes: of the tendon, from its tip;
    wide: how far they come from beside it."""
    for k in range(count):
        x, z = along(nodes, .32 * (k + s.random.random()) / count)
        u, v = along(nodes, .02 + .32 * (k + s.random.random()) / count)
        long, aside = s.random.uniform(*reach), s.random.uniform(-wide, wide)
        s.pool(sliver([(u, v - 12), (x + aside * .5, z + long * .5), (x + aside, z + long)], s.random.uniform(1, 2)), "tendon", .55)
    s.flush()


def semimembranosus():
    """Its tendon goes to the back of the tibia's inner condyle."""
    s = Structure("semimembranosus")
    outline = [(66, 1475, 'c'), (69, 1380), (69, 1290), (65, 1210), (59, 1140), (52, 1080), (44, 1030), (34, 990), (24, 966), (12, 958), (4, 970), (0, 1004), (-6, 1050),
               (-16, 1104), (-26, 1160), (-40, 1230), (-58, 1310), (-76, 1390), (-102, 1475, 'c')]
    thigh(s, side.cut_off(outline), [(-150, 1640), (-102, 1475), (-62, 1330), (-26, 1160), (-8, 1050), (2, 940)], [(66, 1640), (66, 1475), (69, 1300), (60, 1150), (46, 1040), (22, 940)], (7, 11), 18, (smooth(GASTROCNEMIUS),))
    course = [(35, 1180), (33, 1130), (28, 1076), (23, 1020), (16, 976), (10, 944), (4, 930)]
    feather(s, course, 14, 20, (30, 90))
    tendon(s, course, (.6, 9, 17, 23, 24, 23, 22), .3, 12, barb=(16, 34))
    rooted_end(s, (-6, 934), (14, 927), (-4, 906), 14)
    return s


def semitendinosus():
    s = Structure("semitendinosus")
    thigh(s, side.cut_off([(112, 1475, 'c'), (107, 1380), (101, 1290), (93, 1220), (86, 1165), (80, 1124), (74, 1100), (72, 1130), (71, 1200), (68, 1290), (64, 1380), (60, 1475, 'c')]),
          [(54, 1640), (60, 1475), (67, 1370), (72, 1260), (74, 1100)], [(126, 1640), (112, 1475), (106, 1370), (96, 1260), (80, 1100)], (5, 7), 10)
    feather(s, [(87, 1250), (83, 1196), (76, 1120)], 7, 16, (30, 110))
    tendon(s, [(87, 1250), (83, 1196), (76, 1120), (64, 1050), (47, 988), (22, 930), (-8, 884), (-42, 846), (-76, 822), (-104, 806)],
           (.6, 8, 10.5, 10.5, 10.5, 11, 12.5, 15, 19, 24), .12, 12, shade=.05)
    return s


def gracilis():
    s = Structure("gracilis")
    thigh(s, side.cut_off([(-12, 1475, 'c'), (-3, 1400), (6, 1330), (14, 1270), (20, 1210), (21, 1160), (17, 1116), (11, 1150), (2, 1210), (-14, 1290), (-42, 1360), (-70, 1420), (-102, 1475, 'c')]),
          [(-170, 1640), (-102, 1475), (-42, 1350), (0, 1240), (14, 1120)], [(-40, 1640), (-12, 1475), (4, 1350), (18, 1240), (20, 1120)], (5, 7), 9)
    feather(s, [(17, 1206), (18, 1156), (14, 1080)], 7, 16, (30, 110))
    tendon(s, [(17, 1206), (18, 1156), (14, 1080), (4, 1010), (-14, 948), (-40, 900), (-70, 862), (-100, 832)], (.6, 9, 10.5, 10.5, 11, 13, 17, 22), .12, 10)
    return s


def sartorius():
    """The strap crosses the knee behind its middle, and goes over into a flat sheet that it shares with its two neighbours."""
    s = Structure("sartorius")
    s.fill(smooth(shifted([*GOOSE_FOOT[2:15], (-60, 960)], 4, -5), places=0), "shade", .12)
    thigh(s, side.cut_off(SARTORIUS), [(-246, 1640), (-180, 1475), (-118, 1290), (-84, 1130), (-84, 1000), (-90, 880)], [(-140, 1640), (-96, 1475), (-46, 1290), (-24, 1130), (-30, 1000), (-72, 880)], (7, 13), 20)
    front, back = [(-88, 1062), (-90, 966), (-114, 880), (-126, 780)], [(-22, 1062), (-36, 962), (-70, 860), (-96, 764)]
    sheet(s, GOOSE_FOOT, front, back, strands=36, edges=((1, 7), (9, 16)), rim=8, ends=((-56, 1050), (-92, 850)))
    field = Field(front, back)
    for k in range(24):
        q, t = (k + s.random.random()) / 24, s.random.uniform(.0, .14)
        s.pool(sliver(field.course(parallel, q, t, t + s.random.uniform(.2, .34)), s.random.uniform(1, 2.2)), "tendon", .5)
    s.flush()
    for q in (.36, .66):
        s.fill(field.lens(q - .05, q + .03, .45, 1, 7), "tendon-dark", .4)
        s.fill(field.lens(q + .03, q + .12, .45, 1, 7), "tendon-light", .7)
    for k in range(9):
        x = -122 + 2.8 * k + s.random.uniform(-1, 1)
        s.pool(sliver([(x + 5, 804 - 1.6 * k), (x + 1, 790 - 1.8 * k), (x - 2, 776 - 2.6 * k - s.random.uniform(0, 10))], 2.2), "tendon", .75)
    s.flush()
    return s


def vein():
    """The great saphenous vein, from the back of the foot along the inner side."""
    s = Structure("great-saphenous-vein")
    course = [(-110, 1400), (-96, 1378), (-76, 1340), (-48, 1270), (-28, 1200), (-14, 1130), (-10, 1060), (-16, 990), (-26, 920), (-33, 850), (-47, 760), (-50, 660),
              (-58, 540), (-55, 420), (-60, 300), (-56, 200), (-63, 110), (-74, 50), (-100, 8), (-140, -26), (-190, -60), (-250, -92), (-316, -128), (-372, -158), (-420, -176)]
    conduit(s, "vein", [(course, (*[9.5] * 14, 9, 8.6, 8.2, 7.8, 7.2, 6.6, 6, 5, 3.6, 2, .3), 0), ([(-30, 890), (-12, 830), (12, 776), (28, 710), (36, 620), (38, 540)], 5.5, 0), ([(15, 766), (22, 739), (35, 706), (51, 668), (63, 624), (70, 570)], 3.6, 0),
                        ([(-51, 650), (-72, 600), (-84, 540), (-91, 460)], 4, 0), ([(-56, 390), (-36, 330), (-20, 260)], 3.8, 0),
                        ([(-150, -34), (-156, -70), (-174, -108), (-206, -140)], 4, 0)], fine=True)
    for wide, high, paint in ((10.6, 3, "vein-line"), (8.6, 1.7, "vein-light")):
        ellipse(s, -110, 1399.6, wide, high, paint)
    return s


def thigh_cut():
    s = Structure("thigh-cut")
    side.thigh_face(s, THIGH, -1)
    return s


def layers():
    return [("layer-front-of-thigh", [quadriceps(), thigh_ends()]),
            ("layer-thigh", [semimembranosus(), semitendinosus(), gracilis(), sartorius()]),
            ("layer-thigh-cut", [thigh_cut()]),
            ("layer-superficial", [vein()])]
