# SPDX-License-Identifier: CC-BY-SA-4.0
"""Lateral plate: thigh muscles that frame the knee, nerves and vein under the skin."""
import medial_superficial
import side
from cords import conduit, flat_tendon, rooted_end, tendon
from flesh import flesh, lay, sheet, thigh
from kit import Field, Part, Structure, between, parallel, sliver, smooth
from lateral_calf import GASTROCNEMIUS
from lateral_bones import THIGH
from lateral_stumps import LONG_HEAD
from posterior_tissue import spot
from tissue import ribbon, strands

TENDON = side.cut_off(side.mirror(medial_superficial.TENDON))
VASTUS = side.cut_off([(214, 1475, 'c'), (203, 1380), (190, 1290), (173, 1205), (160, 1154), (146, 1128), (126, 1120), (104, 1132), (86, 1166), (74, 1224), (66, 1310), (62, 1390), (60, 1475, 'c')])
CAPSULE = [(154, 1124), (130, 1122), (104, 1134), (82, 1150), (70, 1110), (78, 1040), (92, 980), (104, 930), (120, 890), (131, 900), (138, 944), (143, 990), (146, 1014), (137, 1030),
           (131, 1060), (138, 1096)]
TRACT = [(39, 1422, 'c'), (93, 1422, 'c'), (90, 1380), (83, 1290), (79, 1210), (83, 1130), (94, 1050), (103, 1000), (110, 964, 'c'), (100, 950), (86, 946), (68, 956, 'c'), (65, 978), (58, 1014),
         (44, 1084), (37, 1150), (36, 1230), (38, 1340)]
BICEPS = side.cut_off([(8, 1475, 'c'), (4, 1380), (2, 1290), (4, 1200), (8, 1120), (12, 1050), (15, 1006), (15, 980), (6, 968), (-6, 968), (-16, 978), (-26, 1006), (-36, 1050), (-44, 1110),
          (-52, 1170), (-62, 1230), (-74, 1300), (-86, 1380), (-94, 1475, 'c')])
SHORT_HEAD = side.cut_off([(66, 1475, 'c'), (60, 1370), (54, 1270), (48, 1190), (38, 1120), (28, 1060), (18, 1000), (-10, 1010), (-14, 1100), (-10, 1250), (-6, 1380), (-4, 1475, 'c')])


def quadriceps():
    """The front of the thigh, without a name of its own: vastus lateralis, its tendon, the sheet beside the patella, the iliotibial band."""
    s = Structure("front-of-thigh")
    capsule(s)
    lay(s, VASTUS, (smooth(CAPSULE),), 1, -7, 16)
    sheet(s, TENDON, [(208, 1480), (184, 1280), (156, 1116), (158, 1000)], [(234, 1480), (206, 1280), (180, 1110), (160, 1000)], strands=9, edges=((0, 8), (13, 19)), rim=8)
    vastus(s)
    lay(s, TRACT, (smooth(VASTUS), smooth(CAPSULE)), 3, -3, 7, .05)
    flat_tendon(s, TRACT, [(38, 1490), (34, 1250), (46, 1080), (70, 940)], [(98, 1490), (78, 1250), (90, 1090), (106, 950)], ((1, 8), (12, len(TRACT) - 1)), 16, shade=.04, rim=12)
    s.clip(smooth(TRACT))
    for x, z, w, h, name, alpha in ((92, 1200, 26, 560, "tendon-dark", .55), (52, 1190, 22, 520, "tendon-light", .9), (96, 1000, 30, 120, "tendon-dark", .4)):
        spot(s, x, z, w, h, name, alpha)
    s.clip()
    rooted_end(s, (68, 957), (110, 964), (88, 932), 13)
    fan(s)
    return s


def fan(s):
    """Strands of the iliotibial tract that turn forward to the outer edge of the patella."""
    for k in range(12):
        u = (k + s.random.uniform(.2, .8)) / 12
        a, b = between((84, 1180), (95, 1040), u), between((122, 1098), (124, 1030), u)
        m = between(a, b, .5)
        s.pool(sliver([a, (m[0] - 4, m[1] - 6), b], s.random.uniform(1, 2)), ("tendon", "ligament-dark", "tendon-light")[k % 3], .6)
    s.flush()


def capsule(s):
    """The sheet that ties patella, vastus and iliotibial band to the tibia."""
    d = smooth(CAPSULE)
    s.fill(d, s.gradient([(0, "ligament", 0), (1, "ligament", 1)], (126, 892), (112, 956)))
    s.clip(d)
    for x, z, w, h, name, alpha in ((110, 1076, 60, 90, "tendon-light", .9), (118, 950, 50, 70, "tendon-light", .7), (104, 1006, 90, 36, "ligament-dark", .45), (134, 1020, 30, 120, "ligament-dark", .4)):
        spot(s, x, z, w, h, name, alpha)
    field = Field([(80, 1140), (84, 1030), (108, 890)], [(156, 1120), (130, 1040), (142, 920)])
    for _ in range(10):
        t = s.random.uniform(0, .7)
        s.pool(sliver(field.course(parallel, s.random.random(), t, t + s.random.uniform(.2, .3)), s.random.uniform(.8, 1.6)), *s.random.choice((("ligament-dark", .5), ("ligament-dark", .35), ("tendon-light", .8))))
    s.clip()


def vastus(s):
    front = [(222, 1520), (208, 1400), (192, 1290), (172, 1200), (146, 1104)]
    back = [(50, 1520), (60, 1400), (68, 1290), (76, 1210), (96, 1110)]
    flesh(s, VASTUS, back, front, count=24, lean=(lambda k, t: 1 - k * (1 - .8 * t), strands(.8), 3.4), gaps=((12, 0),), light=.4)


def semimembranosus():
    """It goes to the inner side behind the outer head of the gastrocnemius."""
    s = Structure("semimembranosus")
    s.hide_behind(smooth(GASTROCNEMIUS))
    outline = side.cut_off([(-40, 1475, 'c'), (-36, 1380), (-38, 1290), (-43, 1210), (-50, 1150), (-58, 1090), (-70, 1030), (-92, 1030), (-96, 1090), (-97, 1160), (-98, 1240), (-100, 1320), (-103, 1400), (-108, 1475, 'c')])
    thigh(s, outline, [(-108, 1475), (-99, 1330), (-97, 1200), (-94, 1030)], [(-40, 1475), (-36, 1330), (-43, 1200), (-68, 1030)], (6, 7), 9)
    tendon(s, [(-92, 1360), (-91, 1260), (-90, 1170), (-89, 1100), (-84, 1030)], (1, 7, 11, 11, 11), .5)
    s.touch(smooth([(-60, 1460), (-92, 1460), (-88, 1240), (-70, 1200), (-52, 1240)]))
    return s


def biceps():
    s = Structure("biceps-femoris")
    thigh(s, SHORT_HEAD, [(-10, 1500), (-14, 1280), (-12, 1120), (0, 980)], [(68, 1500), (56, 1280), (36, 1120), (18, 980)], (6, 7), 8)
    lay(s, BICEPS, (smooth(SHORT_HEAD), smooth(GASTROCNEMIUS)), 4, -6, 14)
    thigh(s, BICEPS, [(-94, 1475), (-70, 1280), (-46, 1130), (-32, 1020), (-18, 930)], [(8, 1475), (2, 1290), (8, 1130), (16, 1010), (16, 930)], (7, 10), 15)
    tendon(s, [(-36, 1330), (-30, 1230), (-22, 1140), (-13, 1060), (-6, 1010), (-2, 984), (2, 964)], (1, 8, 17, 24, 26, 27, 30), .56, 14)
    rooted_end(s, (-13, 966), (17, 962), (6, 926), 16)
    return s


FIBULAR_NERVE = [(-24, 1400), (-27, 1350), (-32, 1280), (-42, 1210), (-51, 1150), (-55, 1100), (-54, 1050), (-50, 1004), (-46, 966), (-40, 934), (-28, 904), (-10, 884), (6, 870)]


def fibular_nerve():
    """Along the biceps and under its tendon, then round the neck of the fibula and in under the long peroneus."""
    s = Structure("common-fibular-nerve")
    s.hide_behind(smooth([(x, z - 10 if z < 1330 else z, *c) for x, z, *c in LONG_HEAD]))
    conduit(s, "nerve", ((FIBULAR_NERVE, 9, 7),), 0)
    s.touch(smooth(FIBULAR_NERVE[5:-2], closed=False), 9)
    return s


def sural_nerve():
    s = Structure("sural-nerve")
    s.hide_behind(smooth(BICEPS), ribbon(FIBULAR_NERVE[3:-2], [10.5] * len(FIBULAR_NERVE[3:-2])))
    down = [(-53, 1096), (-57, 1062), (-66, 1022), (-82, 985), (-106, 920), (-134, 820), (-147, 700), (-142, 590), (-126, 480), (-109, 380), (-96, 280), (-87, 160), (-79, 20), (-65, -60), (-34, -106), (20, -132), (116, -156), (206, -180)]
    conduit(s, "nerve", ((down, 6, 0), ([(-74, -6), (-80, -48), (-90, -104)], 3, 0), ([(-48, -84), (-28, -126), (6, -152)], 3, 0), ([(46, -138), (108, -132), (170, -144)], 3, 0)))
    s.touch(smooth(down[1:-1], closed=False), 6)
    return s


def small_vein():
    """From the outer border of the foot, behind the ankle and up the calf; it goes in between the heads of the gastrocnemius."""
    s = Structure("small-saphenous-vein")
    up = [(-76, 1130), (-90, 1110), (-107, 1078), (-127, 1026), (-156, 890), (-168, 750), (-158, 610), (-140, 480), (-127, 395), (-113, 300), (-103, 190), (-96, 100), (-89, 20), (-78, -70), (-52, -122), (-10, -141),
          (60, -146), (150, -146), (230, -170), (290, -188)]
    s.hide_behind(smooth(BICEPS))
    twigs = ([(-113, 290), (-117, 220), (-114, 150), (-106, 60)], [(-95, 110), (-78, 64), (-60, 14), (-54, -34)], [(-80, -20), (-104, -58), (-116, -106), (-112, -154)],
             [(-62, -110), (-60, -144), (-38, -178)], [(56, -146), (96, -116), (150, -94), (210, -106)])
    conduit(s, "vein", ((up[::-1], (0, *([3.5, 4.5, 5, 5.5, 6, 6] + [6.5] * 10 + [6, 5, 2])), 6.5), *((nodes, 4, 0) for nodes in twigs)))
    s.touch(smooth(up[1:-1], closed=False), 9)
    return s


# What stays when the back of the thigh is taken off
FRONT = Part(lambda: [("layer-front-of-thigh", [quadriceps()]), ("layer-fibular-nerve", [fibular_nerve()])])


def thigh_cut():
    s = Structure("thigh-cut")
    side.thigh_face(s, THIGH, 1)
    return s


def layers():
    return [("layer-thigh", [semimembranosus(), biceps()]),
            ("layer-thigh-cut", [thigh_cut()]),
            ("layer-superficial", [small_vein(), sural_nerve()])]
