# SPDX-License-Identifier: CC-BY-SA-4.0
"""Medial plate: thigh muscles that frame the knee, the vein under the skin, the band over the tendons at the ankle."""
from kit import Field, Structure, along, parallel, sliver, smooth
from medial_calf import GASTROCNEMIUS
from posterior_superficial import stump
from tissue import DEEP, comb, converge, cord, fibres, spot, spread, strands, tones, tube

WHITES = (("tendon", .7), ("tendon-light", .6), ("tendon-dark", .4))


def quadriceps():
    """The front of the thigh, without a name of its own: vastus medialis, its tendon, the sheet beside the patella."""
    s = Structure("front-of-thigh")
    sheet(s, [(-146, 1116), (-128, 1122), (-98, 1136), (-82, 1080), (-82, 1010), (-92, 950), (-114, 896), (-130, 902), (-138, 960), (-140, 1010),
              (-130, 1044), (-126, 1080), (-134, 1104)])
    tendon = [(-232, 1475, 'c'), (-220, 1380), (-205, 1280), (-189, 1190), (-178, 1126), (-172, 1094), (-146, 1096), (-150, 1122), (-168, 1190), (-186, 1280),
              (-200, 1380), (-210, 1475, 'c')]
    d = smooth(tendon)
    s.fill(d, s.gradient([(0, "tendon"), (.6, "tendon-light"), (1, "tendon-dark")], (-220, 1300), (-178, 1310)))
    s.line(smooth(tendon, part=(0, 5)), "tendon-line", 1.1, .9, contour=True)
    comb(s, lambda u: (-172 + 26 * u, 1095), lambda u: (.05, -1), "tendon", 7, (4, 16))
    vastus(s)
    return s


def vastus(s):
    outline = [(-100, 1475, 'c'), (-96, 1380), (-92, 1290), (-88, 1210), (-92, 1150), (-108, 1118), (-132, 1104), (-150, 1108), (-162, 1140),
               (-176, 1200), (-192, 1290), (-204, 1380), (-214, 1475, 'c')]
    d = smooth(outline)
    s.fill(d, "deep")
    s.clip(d)
    spot(s, -150, 1260, 110, 380, "deep-light", .85)
    spot(s, -96, 1200, 60, 300, "deep-dark", .5)
    front = [(-222, 1520), (-206, 1400), (-190, 1290), (-172, 1190), (-150, 1090)]
    back = [(-60, 1520), (-66, 1400), (-70, 1290), (-74, 1190), (-100, 1090)]
    field = Field(front, back)
    fibres(s, field, converge(.92), spread(s.random, .05, 4.6, 90), strands(.92), lambda k: 1, tones(DEEP), width=(.9, 2.4))
    s.soft(d, "deep-dark", 16, 2, .15)
    s.clip()
    s.line(smooth(outline, part=(4, 12)), "deep-line", 1.2, .9, contour=True)


def sheet(s, nodes):
    """A thin white sheet that lets through what it covers."""
    d = smooth(nodes)
    s.fill(d, "tendon", .84)
    s.clip(d)
    xs = [n[0] for n in nodes]
    for _ in range(40):
        x, z = s.random.uniform(min(xs), max(xs)), s.random.uniform(910, 1130)
        s.pool(sliver([(x - 12, z + 26), (x, z), (x + 8, z - 30)], s.random.uniform(.8, 1.8)), *s.random.choice(WHITES))
    s.flush()
    s.soft(d, "tendon-dark", 12, 2, .2)
    s.clip()
    s.line(d, "tendon-line", .8, .5)


def semimembranosus():
    s = Structure("semimembranosus")
    stump(s, [(66, 1475, 'c'), (69, 1380), (69, 1290), (65, 1210), (59, 1140), (52, 1080), (46, 1030), (38, 985), (28, 954), (16, 944), (8, 956),
              (2, 990), (-8, 1040), (-18, 1100), (-26, 1160), (-40, 1230), (-58, 1310), (-76, 1390), (-102, 1475, 'c')],
          [(-102, 1475), (-62, 1330), (-26, 1160), (-10, 1050), (12, 940)],
          [(66, 1475), (69, 1300), (60, 1150), (48, 1040), (26, 950)], (7, 11), 40, (smooth(GASTROCNEMIUS),))
    return s


def semitendinosus():
    s = Structure("semitendinosus")
    cord(s, [(74, 1290), (80, 1210), (77, 1140), (66, 1066), (48, 995), (24, 936), (-6, 886), (-40, 850), (-74, 832)],
         (6, 11, 10, 10, 10, 10, 11, 12, 14), .9, 12, ends=("cut", "bone"))
    stump(s, [(112, 1475, 'c'), (107, 1380), (101, 1290), (93, 1220), (86, 1170), (80, 1134), (75, 1136), (72, 1200), (68, 1290), (64, 1380),
              (60, 1475, 'c')],
          [(60, 1475), (67, 1370), (72, 1260), (76, 1120)], [(112, 1475), (106, 1370), (96, 1260), (80, 1120)], (4, 7), 24)
    return s


def gracilis():
    s = Structure("gracilis")
    cord(s, [(6, 1280), (14, 1210), (17, 1140), (13, 1070), (0, 1000), (-24, 930), (-54, 876), (-86, 848)],
         (7, 11, 10, 10, 10, 10, 11, 13), .9, 12, ends=("cut", "bone"))
    stump(s, [(-12, 1475, 'c'), (-3, 1400), (6, 1330), (14, 1270), (19, 1220), (20, 1176), (15, 1176), (5, 1220), (-14, 1290), (-42, 1360),
              (-70, 1420), (-102, 1475, 'c')],
          [(-102, 1475), (-42, 1350), (0, 1240), (16, 1160)], [(-12, 1475), (4, 1350), (17, 1240), (18, 1160)], (4, 7), 22)
    return s


def sartorius():
    s = Structure("sartorius")
    foot = [(-48, 940), (-62, 890), (-76, 850), (-92, 806), (-108, 800), (-122, 836), (-124, 868), (-112, 900), (-94, 946)]
    s.fill(smooth(foot), s.gradient([(0, "tendon"), (.7, "tendon", .95), (1, "tendon", .25)], (-76, 900), (-114, 808)))
    comb(s, lambda u: along([(-120, 862), (-108, 808), (-90, 812)], u), lambda u: (-.2, -1), "tendon", 8, (6, 26), .9, 6)
    stump(s, [(-96, 1475, 'c'), (-76, 1400), (-56, 1320), (-40, 1250), (-29, 1180), (-24, 1110), (-27, 1040), (-38, 970), (-54, 918), (-68, 886),
              (-84, 862), (-112, 874), (-105, 906), (-91, 950), (-82, 1010), (-80, 1070), (-84, 1130), (-94, 1190), (-110, 1260), (-132, 1340),
              (-156, 1410), (-180, 1475, 'c')],
          [(-180, 1475), (-118, 1290), (-84, 1130), (-86, 980), (-112, 850)],
          [(-96, 1475), (-46, 1290), (-25, 1130), (-38, 980), (-78, 850)], (9, 12), 40)
    return s


def retinaculum():
    """The band from the inner ankle to the heel bone that holds the flexors' tendons down."""
    s = Structure("flexor-retinaculum")
    outline = [(-20, -22), (8, 6), (40, 26), (58, 10), (88, -38), (112, -86), (122, -122), (104, -150), (80, -152), (56, -126), (34, -84), (8, -48)]
    d = smooth(outline)
    s.fill(d, "ligament", .82)
    s.clip(d)
    field = Field([(-24, -24), (20, -58), (60, -122), (92, -160)], [(36, 30), (74, -12), (112, -80), (132, -130)])
    for k in range(46):
        q = k / 46
        s.pool(sliver(field.course(parallel, q, s.random.uniform(0, .3), s.random.uniform(.7, 1)), s.random.uniform(.8, 1.6)),
               *s.random.choice((("ligament-dark", .6), ("tendon-light", .8))))
    s.clip()
    s.line(smooth(outline, part=(2, 6)) + smooth(outline, part=(8, 0)), "ligament-dark", 1, .8, contour=True)
    for edge, lean in (([(-20, -22), (8, 6), (40, 26)], (-.7, .6)), ([(122, -122), (104, -150), (80, -152)], (.5, -.9))):
        comb(s, lambda u: along(edge, u), lambda u: lean, "ligament", 11, (3, 14), .82)
    return s


def vein():
    s = Structure("great-saphenous-vein")
    tube(s, [(-134, 1475), (-108, 1410), (-76, 1340), (-48, 1270), (-28, 1200), (-14, 1130), (-10, 1060), (-16, 990), (-26, 920), (-36, 850), (-46, 760),
             (-52, 660), (-56, 540), (-58, 420), (-58, 300), (-58, 200), (-62, 110), (-74, 50), (-100, 8), (-140, -26), (-190, -60), (-250, -92), (-316, -128), (-372, -156)], "vein", 10.5,
         ([(-30, 890), (-10, 830), (20, 770), (34, 700), (38, 620)], [(16, 780), (46, 740), (64, 690)], [(-52, 640), (-76, 590), (-88, 530), (-92, 470)],
          [(-58, 380), (-30, 320), (-14, 260), (-6, 190)], [(-64, 90), (-40, 40), (-28, -10), (-24, -60), (-34, -110)], [(-32, 0), (-10, -40), (4, -90)],
          [(-150, -34), (-152, -70), (-172, -112), (-200, -146)], [(-250, -92), (-262, -120), (-290, -150)], [(-20, 960), (-50, 930), (-76, 890), (-84, 840)]), last=.3)
    return s


def layers():
    return [("layer-front-of-thigh", [quadriceps()]),
            ("layer-thigh", [semimembranosus(), semitendinosus(), gracilis(), sartorius()]),
            ("layer-superficial", [retinaculum(), vein()])]
