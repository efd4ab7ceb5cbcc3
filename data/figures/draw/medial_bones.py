# SPDX-License-Identifier: CC-BY-SA-4.0
"""Medial plate, right leg: skin, bones, joint tissue. Toes left. Levels and widths: landmark table."""
import side
import tissue
from bones import (begin, finish, finish_cut, furrow, hatch, heel_strokes, meniscus, patella, plateau_rim, roller, runner,
                   seen_through, shade_shaft)
from cords import closed
from flesh import bone, long_bone, sheet, toe_bones
from kit import Field, Structure, oval, parallel, sliver, smooth
from posterior_tissue import spot
from tissue import crease, ridge, sides, skin_form

SKIN = [(-248, 1475, 'c'), (-235, 1380), (-219, 1290), (-204, 1205), (-195, 1150), (-192, 1095), (-185, 1040), (-170, 990), (-160, 940), (-156, 880),
        (-156, 800), (-154, 710), (-145, 600), (-131, 490), (-116, 380), (-103, 270), (-96, 170), (-98, 95), (-110, 42), (-131, 0), (-170, -32), (-230, -67),
        (-300, -106), (-366, -143), (-420, -166), (-466, -180), (-508, -190), (-534, -200), (-543, -216), (-532, -234), (-500, -243), (-464, -241), (-436, -237),
        (-408, -246), (-362, -253), (-310, -250), (-250, -236), (-190, -219), (-130, -208), (-70, -208), (-20, -220), (36, -242), (92, -254), (140, -250),
        (170, -232), (181, -200), (178, -160), (164, -110), (146, -58), (130, 0), (120, 70), (116, 140), (117, 210), (123, 290), (133, 370), (148, 450),
        (163, 530), (177, 610), (188, 690), (190, 760), (183, 840), (170, 915), (155, 985), (140, 1050), (126, 1120), (117, 1200), (116, 1290), (121, 1380), (127, 1475, 'c')]

FEMUR = [(-153, 1475, 'c'), (-150, 1420), (-145, 1340), (-138, 1250), (-132, 1190), (-130, 1140), (-133, 1096), (-125, 1060),
         (-101, 1034), (-64, 1018), (-22, 1012), (16, 1022), (38, 1048), (48, 1084), (41, 1120), (20, 1142), (-4, 1152), (-24, 1186),
         (-38, 1230), (-48, 1300), (-56, 1380), (-64, 1475, 'c')]
FEMUR = side.cut_off(FEMUR)
TIBIA = side.mirror(side.TIBIA)
# Its inner face goes on broad into the malleolus, which has a front hill and a lower one behind
TIBIA[TIBIA.index((-66, 18)):TIBIA.index((53, 14)) + 1] = [(-68, 24), (-62, 6), (-56, -12), (-47, -28), (-33, -36), (-19, -34), (-9, -30), (2, -29), (14, -21), (25, -6), (38, 2), (52, 12)]
FIBULA = side.mirror(side.FIBULA)
CALCANEUS = side.mirror(side.CALCANEUS)

TALUS = [(32, -12), (6, -3), (-26, -4), (-50, -13), (-62, -25), (-72, -33), (-84, -32), (-95, -32), (-104, -45), (-106, -62), (-99, -79), (-86, -89), (-70, -96), (-53, -100),
         (-36, -97), (-25, -90), (-16, -89), (-4, -97), (8, -100), (22, -96), (38, -91), (54, -86), (66, -79), (68, -70), (60, -56), (50, -40), (44, -26)]
NAVICULAR = [(-95, -31, 'c'), (-108, -27), (-128, -33), (-147, -45, 'c'), (-151, -62), (-144, -83), (-133, -102), (-120, -114), (-104, -112),
             (-94, -98, 'c'), (-104, -84), (-110, -64), (-106, -45)]
CUNEIFORM = [(-149, -48, 'c'), (-176, -57), (-203, -69, 'c'), (-209, -90), (-209, -112), (-204, -138, 'c'), (-190, -147), (-168, -146), (-146, -136),
             (-127, -118, 'c'), (-136, -103), (-147, -83), (-154, -62)]
METATARSAL = [(-206, -71, 'c'), (-222, -79), (-246, -96), (-276, -116), (-306, -134), (-332, -147), (-352, -153), (-366, -163), (-374, -180), (-371, -194),
              (-360, -204), (-346, -207), (-332, -203), (-320, -191), (-306, -177), (-284, -163), (-258, -152), (-236, -145), (-218, -144),
              (-206, -141, 'c'), (-212, -112), (-212, -90)]
PROXIMAL = [(-372, -166), (-378, -162), (-390, -166), (-404, -174), (-424, -181), (-444, -184), (-459, -187), (-467, -196), (-464, -207), (-452, -211),
            (-430, -206), (-406, -207), (-390, -213), (-377, -213), (-372, -206), (-377, -194), (-379, -178)]
DISTAL = [(-466, -192), (-471, -188), (-482, -192), (-496, -200), (-512, -204), (-526, -206), (-533, -214), (-526, -221), (-508, -219), (-490, -215), (-479, -217), (-469, -216),
          (-466, -210), (-470, -201)]

# What is seen of the lateral column under the arch, the farthest last: base, head, thickness of the shaft, joints of the toe
RAYS = (((-200, -104), (-368, -188), 20, ((-424, -208), (-456, -217), (-488, -224))), ((-180, -116), (-350, -195), 21, ((-398, -208), (-427, -216), (-455, -223))),
        ((-160, -130), (-326, -202), 21, ((-372, -213), (-400, -219), (-426, -226))))
CUBOID = [(-66, -96, 'c'), (-100, -92), (-140, -102), (-164, -116, 'c'), (-162, -130), (-150, -146, 'c'), (-130, -151), (-112, -158), (-96, -158), (-74, -150, 'c'), (-64, -126)]
FIFTH = [(-146, -142, 'c'), (-186, -154), (-230, -172), (-266, -188), (-285, -194), (-295, -204), (-292, -217), (-279, -224), (-262, -222), (-240, -212), (-206, -200),
         (-168, -192), (-132, -187), (-106, -184), (-90, -177), (-90, -166), (-106, -158), (-128, -152)]
LITTLE_TOE = ((-290, -209), ((-336, -217), (-362, -224), (-388, -229)))


def silhouette(outline, spots, folds, paint=tissue.spot):
    """The quiet shape behind everything, its round form and its folds. spots: (x, z, width, height, class, opacity);
    folds: (nodes, width of the line, width of the shade); paint: what draws a spot."""
    s = Structure("skin")
    d = smooth(outline)
    s.fill(d, "skin")
    s.clip(d)
    skin_form(s, outline, .9)
    for spot_of_skin in spots:
        paint(s, *spot_of_skin)
    for nodes, width, shade in folds:
        crease(s, nodes, width, .9, shade)
    s.clip()
    s.line(smooth(outline, part=(0, len(outline) - 1)), "skin-line", 1.6, .95)
    return s


# Where the skin bulges and sinks, the same from both sides but for the sign of x
SPOTS = ((-150, 930, 60, 220, "skin-light", .7), (150, 690, 70, 460, "skin-shade", .55), (-120, -4, 70, 60, "skin-shade", .7), (120, 10, 50, 220, "skin-shade", .7),
         (120, -180, 110, 110, "skin-light", .7), (-420, -206, 170, 56, "skin-light", .6), (-140, -200, 260, 44, "skin-shade", .9),
         (-236, -96, 150, 70, "skin-light", .4))
FOLDS = (([(-250, -228), (-150, -202), (-40, -212)], 1.6, 9), ([(-150, -14), (-124, -2), (-104, 20)], 1.8, 8), ([(168, -112), (150, -96), (138, -70)], 1.8, 8),
         ([(152, -222), (160, -200), (158, -170)], 1.6, 8), 
         ([(120, 120), (106, 60), (112, 0)], 1.6, 8), ([(-384, -244), (-366, -228), (-366, -206)], 1.6, 8))
NAIL = (([(-503, -190), (-520, -198), (-536, -204)], 1.6, 4), ([(-398, -246), (-414, -230), (-440, -228)], 1.6, 7), ([(-466, -186), (-470, -198), (-464, -210)], 1.4, 6))


# What else rounds the skin where this side shows it bare: the bulge of the calf, the hollow of the knee, the thigh's
# tendons, the heel
ROUND = ((70, 760, 150, 520, "skin-light", .8), (178, 720, 90, 560, "skin-shade", .8), (20, 1330, 130, 360, "skin-light", .7), (112, 1340, 60, 420, "skin-shade", .8),
         (-190, 1340, 60, 400, "skin-shade", .6), (92, 1060, 90, 150, "skin-shade", .75), (106, 200, 40, 320, "skin-shade", .6), (60, -40, 60, 120, "skin-shade", .45))
CREASES = (([(122, 1036), (100, 1024), (86, 1032)], 1.4, 8), ([(116, 1064), (98, 1060), (86, 1068)], 1.2, 6))


THIGH = side.cut_off(SKIN)


def skin():
    s = silhouette(THIGH, (*ROUND, *SPOTS), (*FOLDS, *NAIL, *CREASES), spot)
    side.sleeve(s, THIGH)
    return s


def femur():
    s, _ = begin("femur", FEMUR)
    shaft = Field([(-158, 1620), (-145, 1340), (-136, 1240), (-131, 1160), (-134, 1090), (-110, 1020)],
                  [(-72, 1620), (-52, 1340), (-38, 1240), (-4, 1160), (48, 1090), (40, 1020)])
    shade_shaft(s, shaft, (.14, .44))
    ridge(s, [(-74, 1500), (-68, 1380), (-54, 1270), (-40, 1200), (-26, 1158)], 6)
    spot(s, -66, 1160, 110, 80, "bone-light", .4)
    spot(s, -22, 1160, 60, 70, "bone-dark", .5)
    s.line(smooth([(-40, 1230), (-28, 1186), (-8, 1158)], closed=False), "bone-line", .9, .5)
    epicondyle(s)
    rim = [(-132, 1112), (-122, 1082), (-98, 1050), (-62, 1032), (-20, 1026), (12, 1036), (28, 1060), (34, 1090), (24, 1124)]
    edge = [(-136, 1108), (-136, 1084), (-124, 1054), (-98, 1030), (-62, 1014), (-20, 1008), (18, 1018), (44, 1046), (52, 1086), (40, 1128)]
    runner(s, rim, edge, (-120, 1110), (30, 1010))
    finish_cut(s, FEMUR, 18)
    side.bone_end(s, FEMUR)
    return s


def epicondyle(s):
    """The bump of the medial epicondyle, with the adductor tubercle above it."""
    spot(s, -28, 1096, 90, 74, "bone-dark", .55)
    spot(s, -44, 1102, 70, 60, "bone-light", .6)
    s.line(smooth([(-62, 1080), (-44, 1074), (-22, 1082), (-12, 1100)], closed=False), "bone-line", .9, .45)
    s.line(smooth([(-30, 1142), (-18, 1136), (-8, 1124)], closed=False), "bone-line", .9, .45)
    spot(s, -26, 1147, 30, 24, "bone-light", .5)


def tibia():
    s, d = begin("tibia", TIBIA)
    shaft = Field([(-130, 985), (-140, 910), (-131, 780), (-114, 590), (-93, 390), (-71, 200), (-69, 60), (-66, -40)],
                  [(58, 985), (40, 915), (-10, 800), (-24, 590), (-18, 390), (8, 200), (46, 50), (40, -40)])
    shade_shaft(s, shaft, (.16, .52))
    spot(s, -54, 946, 150, 70, "bone-light", .5)
    spot(s, 30, 930, 60, 60, "bone-dark", .55)
    spot(s, -20, 30, 80, 76, "bone-light", .6)
    back_of_tibia(s)
    plateau(s)
    crest(s)
    malleolus(s)
    hatch(s, shaft, 20, (.66, .97), (.16, .86))
    finish(s, d, 14)
    return s


def back_of_tibia(s):
    """Its hind face, as far as it turns to this side above: the soleal line and the inner border part it from the bare one."""
    border = [(52, 950), (32, 918), (8, 880), (-14, 840), (-30, 796), (-38, 750), (-39, 700), (-36, 640), (-31, 570), (-25, 490)]
    face = smooth([(*border[0], "c"), *border[1:-1], (*border[-1], "c"), (-10, 490), (-8, 700), (0, 800), (20, 900), (60, 940)])
    s.fill(face, s.gradient([(0, "bone-dark", .5), (.5, "bone-dark", .4), (1, "bone-dark", 0)], (20, 930), (-30, 500)))
    ridge(s, border[1:], 5, .8)


def plateau(s):
    """The rim of the medial plateau, the groove of the semimembranosus under it."""
    plateau_rim(s, [(-122, 972), (-92, 998), (-50, 998), (0, 990), (50, 994), (60, 976), (36, 970), (-10, 976), (-70, 980)], (-100, 990), (50, 970),
                [(-118, 970), (-70, 980), (-10, 975), (34, 968), (58, 972)])
    furrow(s, [(6, 948), (28, 946), (50, 956)], 9)
    spot(s, -128, 918, 26, 56, "bone-light", .9)
    s.line(smooth([(-122, 948), (-116, 920), (-120, 884)], closed=False), "bone-line", .8, .4)
    for k in range(9):
        s.pool(sliver([(-104 + 3 * k, 884 - 3 * k), (-103 + 3 * k, 866 - 3 * k), (-101 + 3 * k, 842 - 3 * k)], 1.3), "bone-dark", .5)
    s.flush()


def crest(s):
    """The subcutaneous face between the anterior crest and the medial border."""
    ridge(s, [(-120, 870), (-116, 780), (-104, 640), (-88, 480), (-74, 320)], 5, .5)
    ridge(s, [(-106, 930), (-92, 900), (-84, 850), (-84, 800)], 5, .8)


def malleolus(s):
    furrow(s, [(38, 92), (40, 48), (28, 4)], 9)
    ridge(s, [(-58, 70), (-54, 30), (-48, 0), (-40, -22)], 5, .7)
    spot(s, -30, -6, 46, 60, "bone-light", .9)
    spot(s, 6, 2, 40, 50, "bone-dark", .35)
    ridge(s, [(-2, 40), (-4, 10), (-8, -12)], 4, .4)
    s.line(smooth([(-18, -24), (-11, -20), (-4, -22)], closed=False), "bone-line", .8, .45)


def fibula():
    s, d = begin("fibula", FIBULA)
    shade_shaft(s, Field([(-30, 920), (-12, 800), (-16, 650), (-4, 400), (0, 200), (-10, 20)],
                         [(33, 920), (34, 800), (31, 650), (36, 400), (43, 200), (50, 0)]), (.16, .48))
    s.fill(d, "bone-dark", .22)
    finish(s, d, 10, 1.3)
    return s


def membrane():
    s, d = begin("interosseous-membrane", [(6, 896), (14, 850), (12, 760), (4, 600), (4, 420), (10, 240), (16, 110, 'c'), (0, 110, 'c'), (-14, 240), (-24, 420),
                                           (-28, 600), (-22, 760), (-8, 850)], "ligament")
    for k in range(64):
        z, x = 110 + 12 * k + s.random.uniform(-5, 5), s.random.uniform(-30, -6)
        s.pool(sliver([(x, z + 14), (x + 14, z), (x + 28, z - 18)], s.random.uniform(.8, 1.8)), ("ligament-dark", "tendon-light")[k % 3 == 0], .4)
    seen_through(s, d)
    return s


def talus():
    s = Structure("talus")
    bone(s, TALUS, 1.4, 1.8)
    s.clip(smooth(TALUS))
    dome = [(-58, -18), (-46, -8), (-20, 2), (10, 3), (38, -6), (52, -22), (50, -34), (36, -22), (10, -17), (-20, -19), (-46, -30)]
    roller(s, dome, (-50, -6), (50, -26), dome[6:], .9, .6)
    s.fill(smooth([(-92, -26), (-84, -44), (-84, -72), (-92, -96), (-116, -90), (-116, -40)]), s.gradient([(0, "cartilage"), (1, "cartilage-dark")], (-104, -44), (-86, -92)), .9)
    s.line(smooth([(-91, -30), (-84, -48), (-84, -72), (-90, -92)], closed=False), "bone-line", .9, .55)
    spot(s, -66, -46, 40, 40, "bone-light", .8)
    spot(s, -62, -56, 26, 60, "bone-dark", .5)
    spot(s, -6, -62, 84, 36, "bone-dark", .5)
    spot(s, -20, -48, 50, 26, "bone-light", .8)
    furrow(s, [(46, -44), (47, -66), (43, -88)], 10)
    spot(s, 56, -74, 20, 26, "bone-light", .5)
    s.clip()
    return s


SHELF = [(-90, -96), (-62, -100), (-36, -97), (-12, -94), (10, -94), (24, -102), (18, -114), (-6, -119), (-40, -122), (-66, -124), (-86, -119), (-95, -108)]


def calcaneus():
    """The heel bone, with the shelf that carries the talus on its inner side."""
    s = Structure("calcaneus")
    bone(s, CALCANEUS, 1.4, 2.6)
    s.clip(smooth(CALCANEUS))
    spot(s, 92, -132, 110, 80, "bone-light", .5)
    s.fill(smooth([(-96, -76), (24, -72), (40, -100), (-90, -112)]), "bone-dark", .8)
    s.fill(smooth([(-90, -112), (-60, -118), (-20, -112), (30, -104), (44, -128), (30, -164), (-4, -178), (-40, -170), (-90, -150)]),
           s.gradient([(0, "bone-dark", .75), (1, "bone-dark", 0)], (-24, -112), (2, -180)))
    heel_strokes(s, -1)
    ridge(s, [(136, -116), (127, -140), (130, -164), (143, -180)], 4, .7)
    for k in range(6):
        s.pool(sliver([(136 + k, -124 - 9 * k), (141, -130 - 9 * k), (146, -138 - 9 * k)], 1.1), "bone-dark", .4)
    s.flush()
    s.clip()
    d = smooth(SHELF)
    s.fill(d, s.gradient([(0, "bone-light"), (.5, "bone"), (1, "bone-dark")], (-40, -90), (-30, -122)))
    s.line(smooth(SHELF, part=(5, 12)), "bone-line", 1.1, .8, contour=True)
    s.line(smooth(SHELF, part=(0, 5)), "bone-line", .9, .5)
    furrow(s, [(20, -121), (-20, -130), (-62, -131)], 10)
    return s


def foot_rest():
    """Bones of the inner border of the foot; beyond them, under the arch, the lateral column."""
    s = Structure("foot-rest")
    toe_bones(s, *LITTLE_TOE, 19, .34)
    bone(s, FIFTH, 1, 1, .34)
    for (base, head, thick, toe), far in zip(RAYS[::-1], (.28, .22, .16)):
        toe_bones(s, head, toe, thick, far)
        long_bone(s, base, head, thick, far, plain=True)
    bone(s, CUBOID, 1, 1.2, .2)
    s.clip(smooth(CUBOID))
    furrow(s, [(-72, -140), (-104, -146), (-146, -134)], 8)
    s.clip()
    bone(s, oval(-341, -211, 30, 13, 8), 1, .5)
    for nodes, depth in ((DISTAL, .7), (PROXIMAL, 1), (METATARSAL, 1.5), (CUNEIFORM, 1.5), (NAVICULAR, 1.4)):
        bone(s, nodes, 1.2, depth)
    s.clip(smooth(METATARSAL))
    s.fill(smooth([(-208, -130), (-244, -132), (-288, -151), (-318, -178), (-330, -212), (-276, -190), (-236, -166), (-202, -156)]), "bone-dark", .3)
    ridge(s, [(-216, -92), (-250, -112), (-290, -136), (-326, -158)], 4, .6)
    s.line(smooth([(-346, -152), (-352, -172), (-346, -204)], closed=False), "bone-line", .9, .45)
    s.fill(smooth([(-350, -150), (-356, -172), (-350, -210), (-384, -210), (-384, -156)]), "cartilage", .6)
    spot(s, -212, -104, 26, 60, "bone-light", .8)
    s.clip(smooth(CUNEIFORM))
    spot(s, -164, -104, 30, 70, "bone-dark", .35)
    spot(s, -190, -90, 34, 50, "bone-light", .6)
    s.clip(smooth(NAVICULAR))
    spot(s, -114, -100, 30, 24, "bone-light", .5)
    spot(s, -124, -72, 22, 50, "bone-dark", .35)
    s.clip()
    return s


LIGAMENT = [(-173, 1052, 'c'), (-168, 1022), (-162, 988), (-156, 952), (-149, 918), (-142, 888), (-136, 858, 'c'), (-127, 884), (-128, 916), (-136, 954), (-142, 988),
            (-146, 1008), (-158, 1022)]


def patellar_ligament(s, outline, toes=-1):
    """The strong band from the patella's tip to the tuberosity of the tibia. toes: -1 where they are left, 1 right."""
    front = [(173 * toes, 1060), (162 * toes, 988), (149 * toes, 918), (136 * toes, 850)]
    back = [(152 * toes, 1030), (142 * toes, 984), (129 * toes, 920), (129 * toes, 868)]
    sheet(s, outline, *((front, back) if toes < 0 else (back, front)), strands=20, edges=((0, 6), (6, 12)), rim=7, ends=((130 * toes, 856), (142 * toes, 908)))


MENISCUS = [(-98, 1008), (-62, 1014), (-22, 1010), (14, 1018), (34, 1032), (46, 1022), (50, 1002), (38, 990), (-10, 990), (-60, 997), (-92, 996)]


def knee_joint():
    """Medial meniscus, fat pad, patellar and tibial collateral ligament."""
    s = Structure("knee-joint")
    fat_pad(s, [(-136, 1030), (-118, 1040), (-98, 1030), (-84, 1014), (-92, 1000), (-114, 984), (-132, 950), (-142, 940), (-146, 970), (-142, 1004)])
    meniscus(s, MENISCUS, (-80, 1014), (66, 990), .6, [[(-100, z), (-20, z - 2), (52, z + 6)] for z in (996, 1002, 1008, 1014, 1020, 1026)])
    patellar_ligament(s, LIGAMENT)
    strap(s, [(-32, 1106), (-12, 1054), (8, 1006), (24, 956)], (14, 19, 24, 26), 8)
    strap(s, [(-38, 1116), (-42, 1056), (-48, 1000), (-57, 936), (-67, 870), (-76, 790)], (22, 27, 30, 30, 28, 25), 14)
    return s


def fat_pad(s, nodes):
    """The fat behind the ligament of the patella."""
    xs, zs = [n[0] for n in nodes], [n[1] for n in nodes]
    d = smooth(nodes)
    s.fill(d, s.radial([(0, "fat"), (.7, "fat"), (1, "fat-dark", .8)], (sum(xs) / len(xs), 1004), 52))
    s.clip(d)
    for _ in range(30):
        x, z, r = s.random.uniform(min(xs), max(xs)), s.random.uniform(min(zs), max(zs)), s.random.uniform(3, 7)
        s.pool(sliver([(x - r, z - 2), (x, z + 2), (x + r, z + s.random.uniform(-3, 3))], 2), "fat-dark", .35)
    s.flush()
    s.clip()
    s.line(d, "fat-dark", 1, .7)


def strap(s, nodes, widths, count):
    """A ligament that goes over into the bone at both ends, without an edge there."""
    left, right = sides(nodes, widths)
    melt = lambda name, alpha=1: s.gradient([(0, name, .25 * alpha), (.14, name, alpha), (.84, name, alpha), (1, name, 0)], nodes[0], nodes[-1])
    s.fill(smooth(closed(left, right)), melt("ligament"))
    field = Field(left, right)
    dark = melt("ligament-dark", .9)
    s.fill(field.lens(.62, 1.02, .06, .94, 7), melt("ligament-dark", .3))
    for k in range(count):
        q, t = (k + s.random.uniform(.2, .8)) / count, s.random.uniform(.02, .5)
        points = field.course(parallel, q, t, min(1, t + s.random.uniform(.35, .5)))
        if k % 3:
            s.pool(sliver(points, s.random.uniform(.7, 1.3)), dark, .5)
        else:
            s.pool(sliver(points, s.random.uniform(.9, 1.6)), "tendon-light", .8)
    s.flush()
    s.line(smooth(left, closed=False) + smooth(right, closed=False), dark, .9)


# The deltoid ligament: deep, from the hind hill of the malleolus to the back of the talus; before it the long sheet from the front one to the
# heel bone's shelf and the navicular; then the band that bears the talus' head, and the long one under the arch
DELTOID = (([(2, -24), (16, -46), (38, -75)], (18, 22, 24), 9), ([(-22, -30), (-28, -66), (-34, -116)], (28, 38, 56), 14), ([(-44, -26), (-74, -54), (-116, -92)], (18, 24, 36), 12),
           ([(-78, -110), (-100, -106), (-122, -98)], (16, 18, 22), 8))
ARCH = [(24, -176), (-36, -172), (-92, -164), (-152, -160)]


def ankle_joint():
    """The ligaments of the inner side, in their parts, so that the talus shows between them."""
    s = Structure("talocrural-joint")
    s.clip_outside(smooth(CUNEIFORM), smooth(SHELF))
    strap(s, ARCH, (10, 20, 20, 24), 10)
    s.clip()
    for nodes, widths, count in DELTOID:
        strap(s, nodes, widths, count)
    return s


def layers():
    return [("layer-skin", [skin()]),
            ("layer-bones", [fibula(), membrane(), foot_rest(), calcaneus(), talus(), tibia(), femur(), patella(-1), knee_joint(), ankle_joint()])]
