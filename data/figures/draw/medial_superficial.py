# SPDX-License-Identifier: CC-BY-SA-4.0
"""Medial plate: thigh muscles that frame the knee, the vein under the skin, the band over the tendons at the ankle."""
from flesh import emerge, flesh, lay, sheet, strap, thigh, twig
from kit import Field, Structure, along, parallel, sliver, smooth
from medial_calf import GASTROCNEMIUS
from tissue import comb, converge, spot, strands, tube


TENDON = [(-232, 1475, 'c'), (-220, 1380), (-205, 1280), (-191, 1190), (-182, 1130), (-179, 1096), (-177, 1068), (-172, 1036), (-164, 1006), (-159, 1000, 'c'),
          (-164, 1026), (-169, 1056), (-168, 1084), (-160, 1102), (-149, 1114), (-153, 1134), (-168, 1190), (-186, 1280), (-200, 1380), (-210, 1475, 'c')]
VASTUS = [(-100, 1475, 'c'), (-94, 1380), (-86, 1290), (-78, 1210), (-74, 1150), (-78, 1112), (-90, 1088), (-108, 1078), (-128, 1086), (-144, 1108), (-156, 1138),
          (-172, 1200), (-189, 1290), (-202, 1380), (-213, 1475, 'c')]
CAPSULE = [(-152, 1118), (-128, 1096), (-92, 1100), (-62, 1110), (-50, 1070), (-54, 1010), (-66, 950), (-92, 900), (-124, 884), (-132, 904), (-139, 944), (-143, 990),
           (-146, 1014), (-137, 1030), (-131, 1060), (-136, 1092)]


def quadriceps():
    """The front of the thigh, without a name of its own: vastus medialis, its tendon, the sheet beside the patella."""
    s = Structure("front-of-thigh")
    capsule(s)
    lay(s, VASTUS, (smooth(CAPSULE),), -1, -7, 16)
    sheet(s, TENDON, [(-234, 1480), (-206, 1280), (-180, 1110), (-160, 1000)], [(-208, 1480), (-184, 1280), (-156, 1116), (-158, 1000)], strands=24, edges=((0, 8), (13, 19)), rim=8)
    vastus(s)
    return s


def capsule(s):
    """The sheet that ties patella and vastus to the tibia: it takes on the form of the condyles below it."""
    d = smooth(CAPSULE)
    s.fill(d, s.gradient([(0, "ligament", 0), (1, "ligament", 1)], (-122, 888), (-112, 948)))
    s.clip(d)
    for x, z, w, h, name, alpha in ((-92, 1062, 90, 100, "tendon-light", .9), (-104, 956, 70, 70, "tendon-light", .6), (-140, 1030, 40, 130, "ligament-dark", .5),
                                    (-80, 1000, 120, 34, "ligament-dark", .4), (-66, 1100, 70, 60, "ligament-dark", .5)):
        spot(s, x, z, w, h, name, alpha)
    for ends, count in ((([(-150, 1116), (-128, 1040), (-142, 930)], [(-60, 1120), (-56, 1030), (-84, 890)]), 24), (([(-140, 1096), (-100, 1086), (-50, 1090)], [(-134, 1024), (-100, 1040), (-50, 1050)]), 10)):
        field = Field(*ends)
        for _ in range(count):
            t = s.random.uniform(0, .7)
            s.pool(sliver(field.course(parallel, s.random.random(), t, t + s.random.uniform(.2, .3)), s.random.uniform(.8, 1.6)), *s.random.choice((("ligament-dark", .5), ("ligament-dark", .35), ("tendon-light", .8))))
    s.flush()
    s.clip()


def vastus(s):
    front = [(-222, 1520), (-206, 1400), (-190, 1290), (-168, 1190), (-140, 1076)]
    back = [(-60, 1520), (-62, 1400), (-62, 1290), (-62, 1190), (-80, 1060)]
    flesh(s, VASTUS, front, back, count=40, lean=(converge(.92), strands(.92), 4.2), gaps=((14, 0),))
    s.clip(smooth(VASTUS))
    spot(s, -128, 1150, 70, 200, "deep-light", .5)
    comb(s, lambda u: along([(-152, 1128), (-142, 1106), (-124, 1083), (-96, 1080)], u), lambda u: (.3 + .3 * u, .86), "tendon", 20, (4, 18), .6, 4)
    s.clip()


SARTORIUS = [(-96, 1475, 'c'), (-76, 1400), (-56, 1320), (-40, 1250), (-29, 1180), (-24, 1110), (-28, 1040), (-42, 976), (-58, 926), (-74, 886), (-84, 880), (-90, 900),
             (-87, 950), (-82, 1010), (-80, 1070), (-84, 1130), (-94, 1190), (-110, 1260), (-132, 1340), (-156, 1410), (-180, 1475, 'c')]
GOOSE_FOOT = [(-84, 980), (-92, 938), (-106, 900), (-119, 874), (-126, 846), (-126, 806), (-120, 772), (-108, 756), (-96, 768), (-80, 806), (-62, 850), (-47, 894),
              (-42, 934), (-42, 980)]


def semimembranosus():
    """Its tendon goes to the back of the tibia's inner condyle."""
    s = Structure("semimembranosus")
    outline = [(66, 1475, 'c'), (69, 1380), (69, 1290), (65, 1210), (59, 1140), (52, 1080), (44, 1030), (34, 990), (22, 962), (10, 954), (2, 966), (0, 1000), (-6, 1050),
               (-16, 1104), (-26, 1160), (-40, 1230), (-58, 1310), (-76, 1390), (-102, 1475, 'c')]
    thigh(s, outline, [(-102, 1475), (-62, 1330), (-26, 1160), (-8, 1050), (2, 940)], [(66, 1475), (69, 1300), (60, 1150), (46, 1040), (22, 940)], (8, 11), 26, (smooth(GASTROCNEMIUS),))
    emerge(s, [(28, 1130), (26, 1070), (20, 1010), (12, 970), (2, 934)], (4, 20, 26, 23, 24), .6, end=0)
    return s


def semitendinosus():
    s = Structure("semitendinosus")
    thigh(s, [(112, 1475, 'c'), (107, 1380), (101, 1290), (93, 1220), (86, 1165), (80, 1124), (74, 1100), (72, 1130), (71, 1200), (68, 1290), (64, 1380), (60, 1475, 'c')],
          [(60, 1475), (67, 1370), (72, 1260), (74, 1100)], [(112, 1475), (106, 1370), (96, 1260), (80, 1100)], (5, 7), 14)
    emerge(s, [(87, 1310), (84, 1230), (79, 1150), (66, 1066), (48, 998), (24, 940), (-4, 894), (-36, 854), (-70, 826), (-96, 808)], (1, 6, 10, 10, 10, 11, 12, 15, 20, 26), .2, end=0)
    return s


def gracilis():
    s = Structure("gracilis")
    thigh(s, [(-12, 1475, 'c'), (-3, 1400), (6, 1330), (14, 1270), (20, 1210), (21, 1160), (17, 1116), (11, 1150), (2, 1210), (-14, 1290), (-42, 1360), (-70, 1420), (-102, 1475, 'c')],
          [(-102, 1475), (-42, 1350), (0, 1240), (14, 1120)], [(-12, 1475), (4, 1350), (18, 1240), (20, 1120)], (5, 7), 13)
    emerge(s, [(10, 1310), (14, 1240), (17, 1160), (14, 1080), (2, 1010), (-18, 946), (-44, 896), (-74, 862), (-100, 840)], (1, 7, 10, 10, 10, 11, 13, 16, 22), .24, end=0)
    return s


def sartorius():
    """The strap crosses the knee behind its middle, and ends with its two neighbours in one flat sheet on the tibia."""
    s = Structure("sartorius")
    sheet(s, GOOSE_FOOT, [(-86, 990), (-112, 884), (-128, 820), (-124, 750)], [(-40, 990), (-44, 900), (-66, 838), (-98, 760)], strands=26, ends=((-116, 764), (-82, 862)), rim=10,
          edges=((0, 4), (10, 12)))
    thigh(s, SARTORIUS, [(-180, 1475), (-118, 1290), (-84, 1130), (-84, 1000), (-90, 880)], [(-96, 1475), (-46, 1290), (-25, 1130), (-34, 1000), (-72, 880)], (8, 12), 26)
    s.clip(smooth(SARTORIUS))
    for count, size, alpha in ((6, (40, 150), .3), (7, (20, 90), .8)):
        comb(s, lambda u: along([(-92, 890), (-80, 880), (-66, 896)], u), lambda u: (.22, .97), "tendon", count, size, alpha, 12)
    s.clip()
    return s


def retinaculum():
    """The band from the inner ankle to the heel bone that holds the flexors' tendons down."""
    s = Structure("flexor-retinaculum")
    strap(s, [(-34, -10), (-8, -52), (10, -96), (16, -140)], [(30, 44), (70, -18), (98, -84), (112, -164)], (.14, .2), .84, 28)
    return s


def vein():
    """The great saphenous vein, from the back of the foot along the inner side."""
    s = Structure("great-saphenous-vein")
    course = [(-134, 1475), (-108, 1410), (-76, 1340), (-48, 1270), (-28, 1200), (-14, 1130), (-10, 1060), (-16, 990), (-26, 920), (-36, 850), (-46, 760), (-52, 660),
              (-56, 540), (-58, 420), (-58, 300), (-58, 200), (-62, 110), (-74, 50), (-100, 8), (-140, -26), (-190, -60), (-250, -92), (-316, -128), (-372, -158), (-420, -176)]
    for nodes, width in (([(-31, 890), (-10, 830), (18, 776), (36, 710), (44, 640), (46, 560)], 6), ([(15, 784), (40, 748), (66, 700), (80, 640)], 4.4),
                         ([(-53, 650), (-74, 600), (-86, 540), (-92, 470), (-94, 400)], 5), ([(-58, 390), (-32, 330), (-16, 260), (-8, 190)], 4.6),
                         ([(-64, 96), (-42, 44), (-30, -6), (-26, -60)], 4.6), ([(-150, -34), (-154, -70), (-172, -112), (-204, -150)], 4.6),
                         ([(-250, -92), (-262, -120), (-294, -154)], 4.2), ([(-20, 966), (-50, 936), (-76, 896), (-86, 840), (-88, 790)], 5)):
        twig(s, "vein", nodes, width)
    tube(s, course, "vein", 10.5, last=.42, end=60)
    return s


def layers():
    return [("layer-front-of-thigh", [quadriceps()]),
            ("layer-thigh", [semimembranosus(), semitendinosus(), gracilis(), sartorius()]),
            ("layer-superficial", [retinaculum(), vein()])]
