# SPDX-License-Identifier: CC-BY-SA-4.0
"""Lateral plate, right leg: skin, bones, joint tissue. Toes right. Levels and widths: landmark table."""
import medial_bones
import side
from bones import (begin, finish, finish_cut, furrow, hatch, heel_strokes, meniscus, patella, plateau_rim, roller, runner,
                   seen_through, shade_shaft)
from flesh import bone, long_bone, toe_bones
from kit import Field, Structure, sliver, smooth
from medial_bones import LIGAMENT, fat_pad, patellar_ligament, silhouette, strap
from side import FIBULA
from side import TIBIA as SHAFT
from posterior_tissue import spot
from tissue import ridge

def on_the_ground(nodes):
    """The outer border of the foot lies nearer to the ground than the inner."""
    flat = {-250: -241, -190: -230, -130: -223, -70: -221, -20: -226}
    return [(x, flat.get(x, z) if z < -200 else z, *rest) for x, z, *rest in nodes]


SKIN = side.mirror(on_the_ground(medial_bones.SKIN))
THIGH = side.cut_off(SKIN)

FEMUR = [(62, 1475, 'c'), (59, 1420), (53, 1350), (43, 1270), (27, 1200), (-6, 1162), (-34, 1128), (-46, 1088), (-40, 1050), (-18, 1028), (20, 1020),
         (62, 1024), (100, 1036), (126, 1058), (135, 1094), (130, 1140), (132, 1190), (138, 1250), (145, 1340), (150, 1420), (153, 1475, 'c')]

FEMUR = side.cut_off(FEMUR)

# With the tuberosity on which the patellar ligament ends, which this side shows
TIBIA = [n for n in SHAFT if n not in ((139, 917), (136, 870))]
TIBIA[TIBIA.index((130, 945)) + 1:TIBIA.index((130, 945)) + 1] = [(136, 926), (145, 902), (145, 878), (136, 846), (132, 810)]
CALCANEUS = [(-122, -101), (-108, -94), (-84, -94), (-60, -92), (-40, -82), (-14, -84), (10, -100), (40, -96), (66, -93), (80, -97, 'c'), (82, -116), (76, -140), (66, -150), (38, -160), (2, -178),
             (-30, -199), (-56, -214), (-76, -216), (-92, -221), (-110, -218), (-130, -206), (-144, -186), (-149, -166), (-147, -146), (-143, -134), (-138, -116)]
TALUS = [(-36, -14), (-10, -2), (20, -2), (48, -12), (62, -26), (76, -29), (90, -30), (100, -42), (102, -60), (94, -76), (78, -84), (60, -80), (44, -88), (24, -100),
         (-10, -100), (-34, -94), (-52, -84), (-64, -68), (-56, -40)]
NAVICULAR = [(92, -30, 'c'), (114, -31), (138, -42, 'c'), (135, -54), (128, -62), (112, -66), (110, -84), (96, -84, 'c'), (101, -66), (99, -44)]
MIDDLE_CUNEIFORM = [(137, -44, 'c'), (166, -50), (206, -68, 'c'), (202, -82), (184, -82), (158, -72), (132, -62, 'c'), (136, -52)]
LATERAL_CUNEIFORM = [(112, -66, 'c'), (134, -64), (160, -71), (186, -84, 'c'), (186, -98), (168, -110, 'c'), (142, -97), (114, -85, 'c'), (109, -76)]
CUBOID = [(56, -88, 'c'), (80, -81), (110, -84), (138, -94), (160, -109, 'c'), (155, -122), (140, -142, 'c'), (124, -148), (112, -157, 'c'), (98, -157), (84, -166), (70, -168), (57, -160, 'c'),
          (53, -138), (55, -112)]
FIFTH = [(140, -142, 'c'), (158, -143), (186, -150), (214, -162), (244, -176), (268, -187), (285, -193), (294, -203), (292, -216), (279, -224), (262, -221), (242, -210),
         (208, -198), (168, -191), (132, -190), (104, -191), (86, -186), (78, -177), (85, -168), (102, -161), (120, -152)]

# base, head, thickness of the shaft, how much darker for lying beyond, and the joints of the toe; the far ones first
RAYS = (((206, -77), (374, -176), 20, .24, ((430, -202), (462, -212), (492, -220))), ((182, -99), (352, -188), 21, .15, ((404, -208), (434, -217), (462, -224))),
        ((160, -125), (326, -197), 21, .07, ((374, -214), (402, -221), (428, -227))))
LITTLE_TOE = ((291, -208), ((338, -219), (362, -225), (386, -230)))


def skin():
    turned = tuple((side.mirror(nodes), width, shade) for nodes, width, shade in medial_bones.FOLDS)
    s = silhouette(THIGH, ((-70, 720, 120, 560, "skin-shade", .9), (-60, 1180, 110, 420, "skin-shade", .7), *((-x, *rest) for x, *rest in medial_bones.SPOTS)),
                   (*turned, ([(408, -246), (424, -236), (448, -236)], 1.6, 7), ([(300, -236), (340, -226), (380, -232)], 1.6, 7),
                            *(([(x, z), (x + 9, z - 11), (x - 2, z - 22)], 1.5, 6) for x, z in ((392, -222), (434, -218), (468, -214)))), spot)
    side.sleeve(s, THIGH)
    return s


def femur():
    s, _ = begin("femur", FEMUR)
    shaft = Field([(72, 1620), (52, 1340), (38, 1240), (2, 1160), (-46, 1090), (-40, 1020)],
                  [(158, 1620), (145, 1340), (136, 1240), (131, 1160), (135, 1090), (110, 1020)])
    shade_shaft(s, shaft, (.10, .42))
    ridge(s, [(74, 1500), (68, 1380), (54, 1270), (40, 1200), (22, 1158)], 6)
    spot(s, 60, 1160, 110, 80, "bone-light", .4)
    spot(s, 14, 1156, 70, 70, "bone-dark", .4)
    s.line(smooth([(46, 1230), (34, 1186), (10, 1156)], closed=False), "bone-line", .9, .5)
    spot(s, 18, 1086, 100, 84, "bone-dark", .5)
    spot(s, 4, 1106, 66, 56, "bone-light", .6)
    s.line(smooth([(-16, 1092), (2, 1084), (24, 1092), (30, 1110)], closed=False), "bone-line", .9, .45)
    furrow(s, [(-20, 1074), (0, 1062), (26, 1060)], 8)
    rim = [(-34, 1124), (-34, 1090), (-26, 1058), (-6, 1042), (24, 1034), (62, 1038), (98, 1052), (120, 1080), (124, 1112)]
    edge = [(-44, 1128), (-50, 1088), (-44, 1048), (-18, 1022), (20, 1014), (64, 1018), (104, 1030), (132, 1056), (140, 1092), (136, 1114)]
    runner(s, rim, edge, (-40, 1110), (110, 1010))
    finish_cut(s, FEMUR, 18)
    side.bone_end(s, FEMUR)
    return s


def tibia():
    s, d = begin("tibia", TIBIA)
    shaft = Field([(-58, 985), (-40, 915), (10, 800), (24, 590), (18, 390), (-8, 200), (-46, 50), (-40, -40)],
                  [(130, 985), (140, 910), (131, 780), (114, 590), (93, 390), (71, 200), (69, 60), (66, -40)])
    shade_shaft(s, shaft, (.24, .58))
    spot(s, 50, 956, 130, 70, "bone-light", .6)
    spot(s, 4, 930, 60, 60, "bone-dark", .5)
    plateau_rim(s, [(-58, 978), (-50, 994), (-14, 998), (50, 1000), (94, 996), (118, 976), (70, 984), (10, 980)], (-50, 990), (110, 970),
                [(-56, 974), (10, 980), (70, 984), (116, 973)])
    spot(s, 84, 946, 50, 44, "bone-light", .9)
    s.line(smooth([(62, 944), (80, 930), (104, 938), (112, 956)], closed=False), "bone-line", .9, .5)
    s.line(smooth([(122, 948), (118, 916), (122, 880)], closed=False), "bone-line", .8, .4)
    ridge(s, [(120, 880), (114, 760), (98, 600), (80, 430), (62, 270), (48, 150)], 5, .5)
    ridge(s, [(36, 880), (40, 740), (38, 600), (30, 430), (20, 270), (22, 140)], 5, .5)
    ridge(s, [(40, 900), (62, 916), (90, 926)], 6, .8)
    furrow(s, [(20, 140), (14, 70), (20, 10)], 12)
    hatch(s, shaft, 20, (.66, .97), (.16, .86))
    finish(s, d, 14)
    return s


def fibula():
    s, d = begin("fibula", FIBULA)
    shade_shaft(s, Field([(-33, 920), (-34, 800), (-31, 650), (-36, 400), (-43, 200), (-50, 0)],
                         [(30, 920), (12, 800), (16, 650), (4, 400), (0, 200), (12, 0)]), (.16, .48))
    spot(s, 0, 930, 44, 50, "bone-light", .85)
    spot(s, -16, -36, 46, 80, "bone-light", .85)
    ridge(s, [(8, 880), (0, 760), (0, 600), (-8, 420), (-20, 260), (-24, 120)], 5, .6)
    ridge(s, [(-24, 860), (-24, 700), (-26, 520), (-34, 360)], 4, .4)
    ridge(s, [(-24, 962), (-6, 950), (20, 946)], 5, .8)
    s.line(smooth([(-4, 220), (-14, 120), (-16, 50), (4, -10)], closed=False), "bone-line", .8, .4)
    furrow(s, [(-40, 20), (-44, -20), (-38, -62)], 7)
    finish(s, d, 10)
    return s


def membrane():
    s, d = begin("interosseous-membrane", [(14, 896), (4, 850), (10, 760), (12, 600), (6, 420), (2, 240), (2, 150), (4, 96), (10, 150), (16, 240), (24, 420),
                                           (28, 600), (26, 760), (24, 850)], "ligament")
    for k in range(50):
        z = 120 + 15 * k + s.random.uniform(-2, 2)
        s.pool(sliver([(32, z + 16), (12, z), (-6, z - 18)], 1.2), "ligament-dark", .5)
    seen_through(s, d)
    return s


def talus():
    s = Structure("talus")
    bone(s, TALUS, 1.4, 1.6)
    s.clip(smooth(TALUS))
    dome = side.mirror([(-56, -18), (-30, -2), (10, 0), (40, -12), (44, -30), (14, -18), (-20, -18), (-46, -30)])
    roller(s, dome, (-40, -10), (50, -20), [(46, -30), (20, -18), (-14, -18), (-44, -30)], .8, .5)
    s.fill(smooth([(88, -28), (84, -46), (84, -70), (92, -88), (110, -80), (110, -36)]), s.gradient([(0, "cartilage"), (1, "cartilage-dark")], (90, -40), (100, -84)), .9)
    s.line(smooth([(89, -31), (84, -48), (85, -80)], closed=False), "bone-line", .9, .5)
    furrow(s, [(58, -34), (54, -54), (62, -80)], 13)
    spot(s, 70, -48, 36, 34, "bone-light", .7)
    s.clip()
    return s


def calcaneus():
    """The heel bone; before it, under the neck of the talus, the hollow between the two."""
    s = Structure("calcaneus")
    bone(s, CALCANEUS, 1.4, 2.6)
    s.clip(smooth(CALCANEUS))
    spot(s, -100, -138, 90, 70, "bone-light", .6)
    spot(s, -70, -190, 120, 50, "bone-dark", .4)
    spot(s, 44, -126, 50, 44, "bone-light", .6)
    spot(s, -52, -110, 70, 40, "bone-dark", .35)
    s.fill(smooth([(14, -96), (40, -84), (72, -84), (66, -106), (50, -116), (28, -118), (10, -112)]), s.gradient([(0, "bone-line", .8), (.5, "bone-dark", .8), (1, "bone-dark", .1)], (40, -86), (36, -122)))
    furrow(s, [(-34, -116), (-10, -124), (16, -134)], 9)
    furrow(s, [(-24, -146), (0, -152), (26, -158)], 9)
    s.fill(smooth([(-22, -130), (-6, -128), (10, -138), (14, -146), (0, -146), (-18, -140)]), s.gradient([(0, "bone-light"), (1, "bone-dark")], (-6, -128), (0, -150)), .95)
    s.line(smooth([(-20, -139), (-4, -145), (13, -147), (14, -141)], closed=False), "bone-line", .9, .6)
    heel_strokes(s, 1)
    ridge(s, [(-126, -104), (-130, -124), (-136, -136)], 4, .7)
    s.line(smooth([(-140, -138), (-132, -142), (-126, -160), (-130, -182), (-138, -192)], closed=False), "bone-line", .9, .5)
    s.clip()
    return s


def foot_rest():
    """Bones of the outer border of the foot, and beyond them the higher ones of the inner."""
    s = Structure("foot-rest")
    for nodes in (medial_bones.DISTAL, medial_bones.PROXIMAL, medial_bones.METATARSAL):
        bone(s, side.mirror(nodes), 1, 1, .22, plain=True)
    for base, head, thick, far, toe in RAYS:
        toe_bones(s, head, toe, thick, far)
        long_bone(s, base, head, thick, far, plain=True)
    for nodes, depth in ((NAVICULAR, 1), (MIDDLE_CUNEIFORM, .8), (LATERAL_CUNEIFORM, 1), (CUBOID, 1.5)):
        bone(s, nodes, 1.2, depth, plain=nodes is not CUBOID)
    toe_bones(s, *LITTLE_TOE, 18)
    bone(s, FIFTH, 1.2, 1.2)
    s.clip(smooth(FIFTH))
    ridge(s, [(96, -172), (140, -162), (196, -174), (254, -200)], 4, .7)
    s.clip(smooth(CUBOID))
    furrow(s, [(66, -156), (90, -150), (112, -142)], 8)
    spot(s, 92, -108, 60, 34, "bone-light", .6)
    s.clip()
    return s


def knee_joint():
    """Lateral meniscus, fat pad, patellar and fibular collateral ligament."""
    s = Structure("knee-joint")
    fat_pad(s, side.mirror([(-136, 1030), (-118, 1040), (-98, 1030), (-84, 1014), (-92, 1000), (-114, 984), (-132, 950), (-142, 940), (-146, 970), (-142, 1004)]))
    rim = [(98, 1014), (62, 1022), (22, 1018), (-14, 1026), (-34, 1038), (-46, 1026), (-50, 1004), (-36, 992), (12, 996), (60, 1000), (92, 998)]
    meniscus(s, rim, (-50, 1020), (110, 1000), .5, [[(100, z), (20, z - 2), (-52, z + 6)] for z in (998, 1004, 1010, 1016, 1022, 1028)])
    patellar_ligament(s, side.mirror(LIGAMENT), 1)
    strap(s, [(3, 1112), (0, 1060), (-2, 1010), (3, 950)], (13, 12, 13, 16), 8)
    strap(s, [(18, 938), (42, 958), (68, 974)], (18, 15, 15), 6)
    return s


def ankle_joint():
    """The ligaments from the lateral malleolus to tibia, talus and heel bone."""
    s = Structure("talocrural-joint")
    strap(s, [(-4, 40), (24, 20), (54, 6)], (24, 20, 22), 9)
    strap(s, [(6, -30), (36, -42), (72, -56)], (14, 14, 18), 7)
    strap(s, [(-4, -74), (-24, -102), (-46, -136)], (12, 12, 17), 7)
    strap(s, [(32, -104), (58, -94), (88, -104)], (16, 15, 20), 7)
    return s


def layers():
    return [("layer-skin", [skin()]),
            ("layer-bones", [calcaneus(), talus(), foot_rest(), tibia(), membrane(), fibula(), femur(), patella(1), knee_joint(), ankle_joint()])]
