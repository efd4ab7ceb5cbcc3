# SPDX-License-Identifier: CC-BY-SA-4.0
"""Lateral plate: thigh muscles that frame the knee, nerves and vein under the skin."""
import side
from kit import Field, Structure, parallel, sliver, smooth
from lateral_calf import GASTROCNEMIUS
from lateral_front import PERONEUS_LONGUS
from medial_superficial import WHITES, sheet
from posterior_superficial import stump
from tissue import DEEP, comb, converge, fibres, spot, spread, strands, tones, tube


def quadriceps():
    """The front of the thigh, without a name of its own: vastus lateralis, its tendon, the iliotibial band."""
    s = Structure("front-of-thigh")
    sheet(s, [(136, 1124), (120, 1146), (100, 1160), (84, 1140), (80, 1080), (84, 1010), (92, 960), (114, 902), (130, 904), (138, 960), (140, 1010), (130, 1044), (125, 1080), (128, 1104)])
    tendon = side.mirror([(-232, 1475, 'c'), (-220, 1380), (-205, 1280), (-189, 1190), (-178, 1126), (-172, 1094), (-146, 1096), (-150, 1122), (-168, 1190), (-186, 1280),
                          (-200, 1380), (-210, 1475, 'c')])
    d = smooth(tendon)
    s.fill(d, s.gradient([(0, "tendon-dark"), (.4, "tendon-light"), (1, "tendon")], (178, 1310), (220, 1300)))
    s.line(smooth(tendon, part=(0, 5)), "tendon-line", 1.1, .9, contour=True)
    comb(s, lambda u: (146 + 26 * u, 1095), lambda u: (-.05, -1), "tendon", 7, (4, 16))
    vastus(s)
    band(s)
    return s


def vastus(s):
    outline = [(214, 1475, 'c'), (204, 1380), (192, 1290), (178, 1210), (164, 1160), (148, 1140), (122, 1144), (92, 1164), (74, 1224), (66, 1310), (62, 1390), (60, 1475, 'c')]
    d = smooth(outline)
    s.fill(d, "deep")
    s.clip(d)
    front = [(222, 1520), (208, 1400), (192, 1290), (176, 1210), (150, 1120)]
    back = [(50, 1520), (60, 1400), (72, 1290), (84, 1210), (110, 1120)]
    field = Field(front, back)
    spot(s, 132, 1280, 100, 400, "deep-light", .8)
    spot(s, 190, 1280, 50, 360, "deep-dark", .4)
    fibres(s, field, converge(.8), spread(s.random, .05, 3.6, 54), strands(.8), lambda k: 1, tones(DEEP), width=(.9, 2.4))
    s.soft(d, "deep-dark", 16, 2, .15)
    s.clip()
    s.line(smooth(outline, part=(0, 8)), "deep-line", 1.2, .9, contour=True)


def band(s):
    """The iliotibial band: a flat white strap that ends on the outer side of the tibia."""
    outline = [(40, 1475, 'c'), (96, 1475, 'c'), (90, 1380), (82, 1290), (76, 1210), (80, 1130), (92, 1050), (104, 990), (106, 950), (92, 936), (74, 950), (58, 1010), (44, 1080),
               (36, 1150), (36, 1230), (38, 1340)]
    d = smooth(outline)
    s.fill(d, "tendon")
    s.clip(d)
    field = Field([(38, 1490), (34, 1250), (40, 1090), (78, 930)], [(98, 1490), (78, 1250), (86, 1090), (108, 930)])
    s.fill(field.lens(.14, .5), "tendon-light", .9)
    for q in (.64, .8):
        s.fill(field.crescent(q, 1, 0, 1, 15), "tendon-dark", .3)
    for _ in range(30):
        q, t = s.random.uniform(.02, .98), s.random.uniform(0, .85)
        s.pool(sliver(field.course(parallel, q, t, min(1, t + s.random.uniform(.1, .26))), s.random.uniform(.8, 1.6)), *s.random.choice(WHITES))
    s.clip()
    s.line(smooth(outline, part=(1, 8)) + smooth(outline, part=(10, 15)), "tendon-line", 1.1, .85, contour=True)


def semimembranosus():
    s = Structure("semimembranosus")
    stump(s, [(-40, 1475, 'c'), (-36, 1380), (-38, 1290), (-44, 1210), (-54, 1160), (-66, 1130), (-78, 1126), (-84, 1160), (-90, 1230), (-97, 1310), (-102, 1390), (-108, 1475, 'c')],
          [(-108, 1475), (-98, 1330), (-86, 1200), (-76, 1110)], [(-40, 1475), (-36, 1330), (-44, 1200), (-64, 1110)], (5, 7), 26, (smooth(GASTROCNEMIUS),))
    return s


BICEPS = [(8, 1475, 'c'), (4, 1380), (2, 1290), (4, 1200), (10, 1120), (16, 1050), (20, 990), (20, 952), (8, 938), (-12, 936), (-22, 950), (-34, 1000), (-42, 1070), (-48, 1130),
          (-56, 1200), (-70, 1280), (-84, 1370), (-94, 1475, 'c')]


def biceps():
    s = Structure("biceps-femoris")
    short = [(66, 1475, 'c'), (60, 1370), (54, 1270), (46, 1190), (32, 1120), (22, 1060), (16, 1000), (-10, 1010), (-14, 1100), (-10, 1250), (-6, 1380), (-4, 1475, 'c')]
    d = smooth(short)
    s.fill(d, "deep")
    s.clip(d)
    field = Field([(-10, 1500), (-14, 1280), (-12, 1120), (0, 980)], [(68, 1500), (56, 1280), (34, 1120), (16, 980)])
    s.fill(field.crescent(.6, 1, 0, 1.1), "deep-dark", .3)
    fibres(s, field, converge(.6), spread(s.random, .05, 2.4, 30), strands(.6), lambda k: 1, tones(DEEP), width=(.9, 2.4))
    s.clip()
    s.line(smooth(short, part=(0, 6)), "deep-line", 1.2, .9, contour=True)
    stump(s, BICEPS,
          [(-94, 1475), (-70, 1280), (-48, 1130), (-34, 1010), (-16, 930)], [(8, 1475), (2, 1290), (10, 1130), (18, 1010), (14, 930)], (7, 10), 34, (smooth(GASTROCNEMIUS),))
    return s


def nerves_and_vein():
    fibular, sural, vein = Structure("common-fibular-nerve"), Structure("sural-nerve"), Structure("small-saphenous-vein")
    fibular.hide_behind(smooth(PERONEUS_LONGUS) + smooth(BICEPS))
    course = [(-24, 1330), (-44, 1260), (-58, 1190), (-60, 1130), (-54, 1070), (-48, 1012), (-40, 956), (-28, 908), (-10, 870), (6, 840)]
    tube(fibular, course, "nerve", 8.5, ([(-58, 1110), (-72, 1060), (-86, 1000), (-96, 930), (-108, 840)],))
    fibular.touch(smooth(course[2:-2], closed=False), 9)
    tube(vein, [(-178, 640), (-173, 560), (-164, 480), (-152, 400), (-138, 310), (-124, 220), (-110, 130), (-97, 50), (-88, -20), (-78, -80), (-58, -122), (-20, -144), (34, -152), (100, -148), (170, -150), (240, -176),
                (300, -192)], "vein", 9.5, ([(-160, 450), (-140, 400), (-128, 340), (-126, 280)], [(-110, 130), (-86, 90), (-66, 30), (-56, -30)], [(-88, -20), (-106, -60), (-112, -110), (-104, -156)],
                                            [(-70, -100), (-66, -140), (-40, -176), (0, -188)], [(60, -152), (96, -120), (150, -96), (210, -104)], [(170, -150), (210, -140), (262, -148)]), 90, last=.3)
    tube(sural, [(-160, 520), (-146, 430), (-128, 330), (-112, 230), (-104, 130), (-94, 40), (-76, -40), (-50, -90), (-10, -124), (46, -142), (116, -158), (184, -178), (244, -200)],
         "nerve", 6, ([(-96, 60), (-84, 0), (-86, -60), (-96, -110)], [(-50, -90), (-30, -126), (0, -152)], [(46, -142), (96, -144), (150, -150)]), 60, last=.3)
    return [fibular, sural, vein]


def layers():
    return [("layer-front-of-thigh", [quadriceps()]),
            ("layer-thigh", [semimembranosus(), biceps()]),
            ("layer-superficial", nerves_and_vein())]
