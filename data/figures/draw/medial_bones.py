# SPDX-License-Identifier: CC-BY-SA-4.0
"""Medial plate, right leg: skin, bones, joint tissue. Toes left. Levels and widths: landmark table."""
import side
from kit import Field, Structure, along, sliver, smooth
from posterior_bones import band, bone_mass, furrow, hatch, shade_shaft
from tissue import cord, crease, raised, ridge, skin_form, spot

SKIN = [(-252, 1475, 'c'), (-240, 1380), (-225, 1290), (-209, 1210), (-198, 1150), (-194, 1095), (-186, 1040), (-170, 990), (-158, 940),
        (-154, 880), (-151, 800), (-147, 710), (-137, 600), (-124, 490), (-113, 380), (-104, 270), (-99, 170), (-99, 95),
        (-109, 42), (-130, 0), (-168, -32), (-230, -67), (-300, -106), (-366, -145), (-420, -172), (-466, -184), (-508, -190),
        (-534, -200), (-543, -216), (-532, -234), (-500, -243), (-464, -241), (-432, -238), (-404, -247), (-362, -253), (-310, -250),
        (-260, -238), (-200, -222), (-140, -212), (-80, -210), (-20, -222), (36, -242), (92, -254), (142, -250), (174, -230),
        (187, -196), (184, -150), (170, -100), (150, -50), (133, 10), (122, 80), (117, 150), (118, 220), (123, 300), (133, 380),
        (149, 460), (166, 545), (181, 630), (190, 710), (190, 780), (182, 860), (168, 935), (152, 1005), (138, 1075), (128, 1150),
        (123, 1230), (124, 1320), (130, 1400), (138, 1475, 'c')]

FEMUR = [(-153, 1475, 'c'), (-150, 1420), (-145, 1340), (-138, 1250), (-132, 1190), (-130, 1140), (-133, 1096), (-125, 1060),
         (-101, 1034), (-64, 1018), (-22, 1012), (16, 1022), (38, 1048), (48, 1084), (41, 1120), (20, 1142), (-4, 1152), (-24, 1186),
         (-38, 1230), (-48, 1300), (-56, 1380), (-64, 1475, 'c')]
PATELLA = side.mirror(side.PATELLA)
TIBIA = side.mirror(side.TIBIA)
FIBULA = side.mirror(side.FIBULA)
CALCANEUS = side.mirror(side.CALCANEUS)

TALUS = [(36, -16), (12, -6), (-18, -6), (-44, -14), (-66, -30), (-92, -30), (-104, -46), (-100, -72), (-86, -92), (-56, -96),
         (-34, -92), (-14, -84), (6, -82), (30, -92), (52, -84), (62, -66), (52, -42)]
NAVICULAR = [(-98, -40), (-104, -62), (-96, -82), (-90, -98), (-102, -112), (-118, -110), (-132, -92), (-140, -66), (-134, -46),
             (-116, -36)]
CUNEIFORM = [(-136, -54), (-142, -72), (-134, -92), (-122, -110), (-132, -130), (-164, -144), (-194, -146), (-202, -120), (-206, -92),
             (-204, -74), (-176, -62)]
METATARSAL = [(-207, -76), (-208, -104), (-204, -132), (-212, -140), (-240, -140), (-280, -156), (-312, -178), (-326, -198), (-346, -206),
              (-366, -200), (-374, -182), (-366, -166), (-344, -156), (-310, -142), (-270, -118), (-236, -92)]
PROXIMAL = [(-374, -168), (-382, -186), (-376, -206), (-396, -212), (-430, -206), (-458, -212), (-466, -200), (-458, -186), (-428, -182),
            (-400, -170)]
DISTAL = [(-466, -190), (-470, -204), (-464, -216), (-490, -218), (-516, -222), (-530, -218), (-526, -208), (-504, -202), (-484, -190)]

# What is seen of the lateral column under the arch: base, head, thickness
RAYS = (((-206, -120), (-352, -196), 17), ((-190, -134), (-330, -206), 17), ((-160, -150), (-296, -214), 19))
CUBOID = [(-60, -112), (-62, -140), (-66, -158), (-92, -166), (-128, -160), (-152, -150), (-150, -128), (-120, -112), (-88, -104)]
FIFTH = [(-86, -166), (-120, -168), (-170, -176), (-220, -192), (-258, -204), (-282, -212), (-272, -222), (-240, -216), (-200, -198),
         (-150, -188), (-112, -188), (-88, -178)]


def silhouette(outline, spots, folds):
    """The quiet shape behind everything, its round form and its folds. spots: (x, z, width, height, class, opacity);
    folds: (nodes, width of the line, width of the shade)."""
    s = Structure("skin")
    d = smooth(outline)
    s.fill(d, "skin")
    s.clip(d)
    skin_form(s, outline, .9)
    for spot_of_skin in spots:
        spot(s, *spot_of_skin)
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


def skin():
    return silhouette(SKIN, SPOTS, (*FOLDS, *NAIL))


def femur():
    s = Structure("femur")
    d = smooth(FEMUR)
    s.fill(d, "bone")
    s.clip(d)
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
    cap = smooth([(*rim[0], 'c'), *rim[1:-1], (*rim[-1], 'c'), *edge[::-1]])
    s.fill(cap, s.gradient([(0, "cartilage"), (.5, "bone-light"), (.8, "cartilage"), (1, "cartilage-dark")], (-120, 1110), (30, 1010)), .95)
    s.line(smooth(rim, closed=False), "bone-line", .9, .5)
    s.soft(smooth(raised(FEMUR)), "bone-dark", 18)
    s.clip()
    s.line(smooth(FEMUR, part=(0, len(FEMUR) - 1)), "bone-line", 1.4, .95, contour=True)
    return s


def epicondyle(s):
    """The bump of the medial epicondyle, with the adductor tubercle above it."""
    spot(s, -28, 1096, 90, 74, "bone-dark", .55)
    spot(s, -44, 1102, 60, 52, "bone-light", .95)
    s.line(smooth([(-62, 1080), (-44, 1074), (-22, 1082), (-12, 1100)], closed=False), "bone-line", .9, .45)
    s.line(smooth([(-30, 1142), (-18, 1136), (-8, 1124)], closed=False), "bone-line", .9, .45)
    spot(s, -26, 1148, 26, 20, "bone-light", .9)


def patella():
    s = Structure("patella")
    bone_mass(s, PATELLA, (-160, 1086), 52)
    d = smooth(PATELLA)
    s.clip(d)
    facet = [(-140, 1104), (-132, 1098), (-124, 1070), (-128, 1036), (-138, 1012), (-142, 1034), (-140, 1070)]
    s.fill(smooth(facet), "cartilage", .8)
    s.line(smooth(facet[4:] + facet[:1], closed=False), "bone-line", .8, .5)
    s.clip()
    return s


def tibia():
    s = Structure("tibia")
    d = smooth(TIBIA)
    s.fill(d, "bone")
    s.clip(d)
    shaft = Field([(-130, 985), (-140, 910), (-131, 780), (-114, 590), (-93, 390), (-71, 200), (-69, 60), (-66, -40)],
                  [(58, 985), (40, 915), (-10, 800), (-24, 590), (-18, 390), (8, 200), (46, 50), (40, -40)])
    shade_shaft(s, shaft, (.16, .52))
    spot(s, -54, 946, 150, 70, "bone-light", .5)
    spot(s, 30, 930, 60, 60, "bone-dark", .55)
    spot(s, -20, 30, 80, 76, "bone-light", .6)
    plateau(s)
    crest(s)
    malleolus(s)
    hatch(s, shaft, 20, (.66, .97), (.16, .86))
    s.soft(d, "bone-dark", 14)
    s.clip()
    s.line(d, "bone-line", 1.4, .95, contour=True)
    return s


def plateau(s):
    """The rim of the medial plateau, the groove of the semimembranosus under it."""
    s.fill(smooth([(-122, 972), (-92, 998), (-50, 998), (0, 990), (50, 994), (60, 976), (36, 970), (-10, 976), (-70, 980)]),
           s.gradient([(0, "cartilage"), (.6, "bone-light"), (1, "cartilage-dark")], (-100, 990), (50, 970)), .85)
    s.line(smooth([(-118, 970), (-70, 980), (-10, 975), (34, 968), (58, 972)], closed=False), "bone-line", .9, .55)
    furrow(s, [(6, 948), (28, 946), (50, 956)], 9)
    spot(s, -128, 918, 26, 56, "bone-light", .9)
    s.line(smooth([(-122, 948), (-116, 920), (-120, 884)], closed=False), "bone-line", .8, .4)
    for k in range(9):
        s.pool(sliver([(-104 + 3 * k, 884 - 3 * k), (-103 + 3 * k, 866 - 3 * k), (-101 + 3 * k, 842 - 3 * k)], 1.3), "bone-dark", .5)
    s.flush()


def crest(s):
    """The subcutaneous face between the anterior crest and the medial border."""
    ridge(s, [(10, 880), (-14, 830), (-32, 720), (-38, 580), (-32, 430), (-16, 290), (4, 170), (24, 80)], 7)
    ridge(s, [(-120, 870), (-116, 780), (-104, 640), (-88, 480), (-74, 320)], 5, .7)
    ridge(s, [(-106, 930), (-92, 900), (-84, 850), (-84, 800)], 5, .8)


def malleolus(s):
    furrow(s, [(38, 92), (44, 48), (38, 8)], 9)
    ridge(s, [(-56, 60), (-48, 20), (-34, -8), (-16, -20)], 5, .9)
    spot(s, -34, -6, 44, 40, "bone-light", .8)
    s.line(smooth([(-54, -2), (-44, 4), (-26, -2), (-8, 4), (20, 2), (40, 4)], closed=False), "bone-line", .8, .35)


def fibula():
    s = Structure("fibula")
    d = smooth(FIBULA)
    s.fill(d, "bone")
    s.clip(d)
    shade_shaft(s, Field([(-30, 920), (-12, 800), (-16, 650), (-4, 400), (0, 200), (-10, 20)],
                         [(33, 920), (34, 800), (31, 650), (36, 400), (43, 200), (50, 0)]), (.16, .48))
    s.fill(d, "bone-dark", .22)
    s.soft(d, "bone-dark", 10)
    s.clip()
    s.line(d, "bone-line", 1.3, .95, contour=True)
    return s


def membrane():
    s = Structure("interosseous-membrane")
    d = smooth([(14, 870, 'c'), (12, 760), (4, 600), (4, 420), (10, 240), (16, 110, 'c'), (0, 110, 'c'), (-14, 240), (-24, 420),
                (-28, 600), (-22, 760), (-4, 870, 'c')])
    s.fill(d, "ligament")
    s.clip(d)
    for k in range(50):
        z = 110 + 15.4 * k + s.random.uniform(-2, 2)
        s.pool(sliver([(-32, z + 16), (-6, z), (18, z - 18)], 1.2), "ligament-dark", .5)
    s.flush()
    s.fill(d, "bone-dark", .3)
    s.clip()
    return s


def talus():
    s = Structure("talus")
    bone_mass(s, TALUS, (-24, -44), 92)
    s.clip(smooth(TALUS))
    dome = [(-56, -18), (-30, -2), (10, 0), (40, -12), (44, -30), (14, -18), (-20, -18), (-46, -30)]
    s.fill(smooth(dome), s.gradient([(0, "bone-light"), (.5, "cartilage"), (1, "cartilage-dark")], (-50, -10), (40, -20)))
    s.line(smooth([(-46, -30), (-20, -18), (14, -18), (44, -30)], closed=False), "bone-line", .8, .5)
    s.fill(smooth([(-90, -28), (-80, -50), (-84, -94), (-112, -90), (-112, -40)]), "cartilage", .7)
    s.line(smooth([(-86, -34), (-79, -58), (-84, -88)], closed=False), "bone-line", .8, .45)
    furrow(s, [(-60, -50), (-54, -66), (-40, -84)], 12)
    furrow(s, [(40, -50), (46, -64), (50, -82)], 9)
    spot(s, -10, -62, 70, 44, "bone-dark", .35)
    s.clip()
    return s


def calcaneus():
    s = Structure("calcaneus")
    bone_mass(s, CALCANEUS, (60, -124), 150, 1.4)
    s.clip(smooth(CALCANEUS))
    spot(s, 96, -150, 90, 90, "bone-light", .8)
    s.fill(smooth([(-70, -118), (-40, -122), (0, -116), (26, -120), (34, -150), (10, -176), (-30, -168), (-66, -150)]),
           s.gradient([(0, "bone-dark", .7), (1, "bone-dark", 0)], (-20, -112), (6, -180)))
    for k in range(16):
        z = -182 - 2.4 * k
        s.pool(sliver([(60 + 4 * k, z), (66 + 4 * k, z - 8), (74 + 4 * k, z - 15)], 1.3), "bone-dark", .5)
    s.flush()
    s.line(smooth([(132, -114), (124, -140), (128, -166), (142, -178)], closed=False), "bone-line", .9, .45)
    s.clip()
    shelf = [(-84, -92), (-60, -94), (-34, -90), (-10, -88), (8, -92), (12, -104), (-10, -112), (-44, -114), (-74, -114), (-88, -106)]
    bone_mass(s, shelf, (-40, -94), 58, 1.1)
    furrow(s, [(8, -116), (-24, -122), (-60, -122)], 9)
    return s


def foot_rest():
    """Bones of the inner border of the foot; beyond them, under the arch, the lateral column."""
    s = Structure("foot-rest")
    bone_mass(s, FIFTH, (-150, -176), 90, 1.1)
    s.fill(smooth(FIFTH), "bone-dark", .25)
    bone_mass(s, CUBOID, (-110, -120), 62, 1.1)
    s.fill(smooth(CUBOID), "bone-dark", .22)
    for base, head, thick in RAYS[::-1]:
        ray(s, base, head, thick)
    s.line(smooth([(-378, -214), (-400, -222), (-430, -224), (-456, -228)], closed=False), "bone-dark", 9, .5)
    bone_mass(s, [(-330, -206), (-350, -210), (-364, -214), (-352, -220), (-334, -216)], (-344, -208), 22, 1)
    for nodes, light, radius in ((DISTAL, (-490, -198), 46), (PROXIMAL, (-420, -184), 62), (METATARSAL, (-270, -118), 130),
                                 (CUNEIFORM, (-166, -76), 82), (NAVICULAR, (-122, -52), 70)):
        bone_mass(s, nodes, light, radius, 1.2)
    s.clip(smooth(METATARSAL))
    s.fill(smooth([(-204, -128), (-244, -134), (-288, -154), (-322, -186), (-330, -212), (-276, -180), (-236, -156), (-202, -150)]), "bone-dark", .35)
    s.line(smooth([(-362, -160), (-352, -178), (-356, -206)], closed=False), "bone-line", .8, .4)
    s.clip()
    s.line(smooth([(-152, -130), (-160, -112), (-154, -84)], closed=False), "bone-dark", 5, .3)
    return s


def ray(s, base, head, thick):
    """A metatarsal seen from its side: waisted, with a round head; darker, as it lies beyond."""
    dx, dz = head[0] - base[0], head[1] - base[1]
    at = lambda t, side: (base[0] + dx * t - dz / 160 * side, base[1] + dz * t + dx / 160 * side)
    w = thick / 2
    nodes = [at(0, w * 1.5), at(.2, w * 1.1), at(.5, w * .9), at(.8, w * 1.1), at(.95, w * 1.5), at(1.07, w * .6), at(1.05, -w * .9),
             at(.92, -w * 1.4), at(.75, -w), at(.5, -w * .9), at(.2, -w * 1.1), at(0, -w * 1.5)]
    bone_mass(s, nodes, along([base, head], .4), 110, 1.1)
    s.fill(smooth(nodes), "bone-dark", .25)


def knee_joint():
    """Medial meniscus, fat pad, patellar and tibial collateral ligament."""
    s = Structure("knee-joint")
    fat_pad(s, [(-136, 1030), (-118, 1040), (-98, 1030), (-84, 1014), (-92, 1000), (-114, 984), (-132, 950), (-142, 940), (-146, 970), (-142, 1004)])
    rim = [(-98, 1008), (-62, 1014), (-22, 1010), (14, 1018), (34, 1032), (46, 1022), (50, 1002), (38, 990), (-10, 990), (-60, 997), (-92, 996)]
    d = smooth(rim)
    s.fill(d, s.gradient([(0, "cartilage"), (.6, "tendon"), (1, "cartilage-dark")], (-80, 1014), (66, 990)))
    s.clip(d)
    s.line("".join(smooth([(-100, z), (-20, z - 2), (52, z + 6)], closed=False) for z in (996, 1002, 1008, 1014, 1020, 1026)),
           "cartilage-dark", .7, .6)
    s.clip()
    s.line(d, "bone-line", .9, .6, contour=True)
    cord(s, [(-150, 1026), (-152, 990), (-148, 950), (-139, 908)], (19, 19, 17, 18), .9, 14, ends=("bone", "bone"))
    band(s, [(-38, 1100), (-42, 1050), (-48, 1000), (-56, 940), (-66, 870), (-74, 820)], (26, 28, 30, 28, 24, 16))
    band(s, [(-30, 1092), (-8, 1040), (10, 1004), (20, 972)], (14, 18, 18, 14))
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


def ankle_joint():
    """The deltoid ligament: a fan from the malleolus to navicular, shelf and talus."""
    s = Structure("talocrural-joint")
    band(s, [(-40, -24), (-76, -62), (-104, -88)], (18, 16, 16))
    band(s, [(-30, -28), (-40, -62), (-46, -98)], (18, 20, 20))
    band(s, [(-18, -22), (6, -44), (30, -62)], (20, 17, 14))
    return s


def layers():
    return [("layer-skin", [skin()]),
            ("layer-bones", [fibula(), membrane(), calcaneus(), talus(), foot_rest(), tibia(), femur(), patella(), knee_joint(),
                             ankle_joint()])]
