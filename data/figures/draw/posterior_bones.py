# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate, right leg: skin, bones, joint tissue. Levels and widths: landmark table."""
from bones import begin, finish, finish_cut, furrow, hatch, meniscus, shade_shaft
from kit import Field, Structure, along, parallel, place, shifted, sliver, smooth
from posterior_foot import calcaneus, foot_flesh, foot_rest, talus
from posterior_skin import skin
from posterior_tissue import ellipse, ridge, spot, strip
from side import bone_end
from tissue import sides

FEMUR = [(0, 1422, 'c'), (-10, 1370), (-22, 1306), (-46, 1222), (-74, 1180), (-104, 1157), (-119, 1128),
         (-121, 1090), (-115, 1055), (-104, 1030), (-66, 1012), (-30, 1022), (-10, 1040), (10, 1046),
         (32, 1041), (60, 1030), (92, 1029), (112, 1046), (121, 1072), (124, 1102), (116, 1138), (103, 1172),
         (95, 1230), (94, 1306), (98, 1370), (101, 1422, 'c')]
MEDIAL_CONDYLE = [(-115, 1070), (-112, 1104), (-97, 1130), (-68, 1140), (-43, 1130), (-29, 1102), (-25, 1066), (-28, 1032),
                  (-42, 1017), (-68, 1010), (-96, 1020), (-110, 1042)]
LATERAL_CONDYLE = [(31, 1076), (36, 1112), (52, 1140), (78, 1148), (100, 1134), (114, 1102), (117, 1066), (108, 1040), (92, 1028), (64, 1029), (40, 1040)]
# The hollow between the condyles
NOTCH = [(-26, 1016, 'c'), (-25, 1062), (-20, 1098), (-8, 1118), (6, 1123), (20, 1118), (30, 1100), (32, 1070), (36, 1038, 'c'), (10, 1040)]


def femur():
    s, _ = begin("femur", FEMUR)
    shaft = Field([(8, 1620), (-16, 1306), (-44, 1222), (-80, 1170), (-120, 1080), (-112, 1010)],
                  [(110, 1620), (95, 1306), (96, 1222), (106, 1165), (124, 1090), (118, 1010)])
    shade_shaft(s, shaft, (.12, .46), .0)
    spot(s, 24, 1180, 120, 150, "bone-dark", .55)
    ridge(s, [(50, 1500), (44, 1400), (24, 1310), (-8, 1236), (-44, 1190), (-92, 1162)], 6)
    ridge(s, [(58, 1500), (66, 1400), (78, 1310), (89, 1236), (96, 1196), (102, 1164)], 6)
    spot(s, -96, 1150, 56, 54, "bone-light", .9)
    furrow(s, [(-116, 1140), (-100, 1128), (-96, 1104)], 8)
    furrow(s, [(106, 1146), (110, 1118), (116, 1088)], 8)
    for nodes in (MEDIAL_CONDYLE, LATERAL_CONDYLE):
        for wide in (10, 20, 32):
            s.line(smooth(shifted(nodes, 2, 1), places=0), "bone-dark", wide, .2)
    notch = smooth(NOTCH)
    s.fill(notch, s.gradient([(0, "bone-line", .9), (.35, "bone-line", .55), (1, "bone-dark", .9)], (0, 1122), (8, 1044)))
    s.fill(sliver([(-20, 1030), (-19, 1080), (-6, 1116)], 9), "bone-line", .3)
    s.line(smooth(NOTCH, part=(1, 7)), "bone-line", 1.1, .7)
    for x, z in ((-10, 1136), (8, 1131), (26, 1138), (56, 1260), (18, 1210)):
        ellipse(s, x, z, 3.4, 4.6, "bone-line", .5)
    finish_cut(s, FEMUR, 20)
    condyle(s, MEDIAL_CONDYLE, (4, 11))
    condyle(s, LATERAL_CONDYLE, (7, 2))
    bone_end(s, FEMUR)
    return s


def condyle(s, nodes, edge):
    """A condyle bulges back; cartilage covers it as a rounded runner lit from the upper left, and thins out into the bone above."""
    d = smooth(nodes)
    xs, zs = [n[0] for n in nodes], [n[1] for n in nodes]
    x, z, w, h = min(xs), max(zs), max(xs) - min(xs), max(zs) - min(zs)
    s.clip(d)
    s.fill(d, s.gradient([(0, "bone-light", 0), (.26, "bone-light", .8), (.44, "cartilage"), (.66, "cartilage"), (1, "cartilage-dark")], (x + w * .44, z), (x + w * .56, z - h)))
    spot(s, x + w * .36, z - h * .44, w * .66, h * .5, "bone-light", 1)
    spot(s, x + w, z - h * .56, w * .44, h, "bone-dark", .5)
    s.clip()
    s.line(smooth(nodes, part=edge), "bone-line", 1, .7, contour=True)


TIBIA = [(-104, 1000), (-108, 984), (-104, 962), (-93, 934), (-76, 896), (-58, 850), (-42, 794), (-28, 710),
         (-18, 600), (-19, 480), (-19, 340), (-24, 220), (-36, 120), (-58, 62), (-77, 26), (-80, -2),
         (-68, -28), (-56, -31), (-44, -12), (-26, -2), (8, -11), (40, -3), (62, 0), (66, 24), (58, 90), (51, 200),
         (47, 340), (50, 480), (57, 620), (63, 720), (69, 820), (82, 900), (104, 940), (120, 968), (122, 990),
         (104, 1003), (60, 1004), (28, 1014), (14, 1021), (4, 1012), (-10, 1020), (-22, 1010), (-60, 1004)]


def tibia():
    s, d = begin("tibia", TIBIA)
    shaft = Field([(-106, 1030), (-98, 945), (-50, 856), (-20, 700), (-19, 500), (-20, 300), (-36, 120), (-80, 20), (-80, -60)],
                  [(124, 1030), (116, 945), (74, 850), (62, 700), (50, 500), (47, 300), (57, 120), (66, 20), (66, -60)])
    shade_shaft(s, shaft, (.10, .46))
    soleal_line(s)
    spot(s, 34, 930, 130, 90, "bone-dark", .6)
    spot(s, -62, 956, 84, 36, "bone-dark", .6)
    spot(s, -50, 905, 70, 90, "bone-light", .6)
    spot(s, 6, 44, 100, 60, "bone-light", .5)
    hatch(s, shaft, 20, (.60, .97), (.2, .85))
    plateau(s)
    ridge(s, [(-30, 110), (-46, 60), (-62, 24), (-68, -14)], 5)
    groove = [(-28, 100), (-36, 60), (-50, 22), (-56, -10)]
    furrow(s, groove, 12)
    furrow(s, [(-16, 80), (-22, 44), (-34, 6)], 7)
    furrow(s, [(-24, 16), (6, 5), (58, 16)], 6)
    finish(s, d, 14)
    return s


def soleal_line(s):
    """The oblique line of the soleus, the vertical line below it, the opening of the nutrient vessel."""
    ridge(s, [(76, 908), (48, 868), (18, 820), (-6, 770), (-16, 700), (-18, 650)], 7)
    ridge(s, [(22, 800), (24, 740), (18, 660), (14, 560), (12, 460)], 4, .7)
    ridge(s, [(56, 880), (60, 800), (54, 680), (46, 540), (42, 400), (46, 240)], 4, .7)
    s.fill(sliver([(36, 772), (37, 764), (37, 754)], 3.4), "bone-line", .8)


def plateau(s):
    """Articular rims behind, groove of the semimembranosus, the notch between the condyles."""
    for nodes in ([(-104, 1000), (-60, 1006), (-26, 1008), (-14, 996), (-26, 981), (-60, 976), (-96, 983), (-107, 990)],
                  [(36, 1006), (70, 1006), (110, 1004), (122, 990), (100, 979), (66, 981), (42, 988)]):
        s.fill(smooth(nodes), s.gradient([(0, "cartilage-dark"), (.4, "cartilage"), (1, "bone-light")], (0, 1008), (0, 976)), .9)
    s.line(smooth([(-107, 990), (-92, 982), (-60, 976), (-30, 981), (-14, 994)], closed=False), "bone-line", .9, .6)
    s.line(smooth([(122, 987), (100, 979), (66, 981), (42, 988)], closed=False), "bone-line", .9, .6)
    spot(s, 10, 980, 56, 80, "bone-dark", .9)
    ridge(s, [(-100, 958), (-72, 947), (-40, 954)], 6)
    ridge(s, [(60, 968), (88, 958), (112, 966)], 5, .8)
    spot(s, 100, 956, 40, 34, "bone-light", .8)


FIBULA = [(116, 978), (130, 972), (148, 956), (155, 930), (149, 900), (133, 868), (127, 820), (123, 700), (118, 560),
          (111, 460), (103, 340), (98, 220), (96, 120), (96, 50), (102, -10), (104, -50), (96, -82), (85, -91),
          (72, -80), (60, -56), (44, -8), (52, 44), (60, 110), (66, 220), (70, 340), (77, 460), (83, 560), (89, 700),
          (92, 800), (88, 850), (76, 890), (72, 925), (84, 955), (104, 970)]


def fibula():
    s, d = begin("fibula", FIBULA)
    shaft = Field([(72, 990), (78, 880), (92, 760), (82, 540), (71, 350), (64, 170), (52, 30), (60, -100)],
                  [(150, 990), (144, 880), (126, 760), (115, 540), (104, 350), (97, 170), (98, 30), (104, -100)])
    shade_shaft(s, shaft, (.14, .5))
    ridge(s, [(112, 890), (112, 780), (108, 620), (96, 440), (86, 260), (80, 90)], 6)
    ridge(s, [(92, 850), (100, 720), (92, 560), (80, 400), (74, 260)], 4, .7)
    ridge(s, [(86, 950), (106, 962), (132, 956)], 5, .9)
    furrow(s, [(84, 920), (96, 896), (104, 866)], 8)
    groove = [(78, 34), (74, -16), (80, -68)]
    furrow(s, groove, 10)
    spot(s, 98, 930, 50, 80, "bone-light", .8)
    spot(s, 138, 900, 44, 84, "bone-dark", .6)
    spot(s, 70, -30, 34, 60, "bone-light", .5)
    finish(s, d, 10)
    return s


def membrane():
    s, _ = begin("interosseous-membrane", [(74, 880, 'c'), (88, 820), (93, 700), (82, 520), (74, 340), (68, 180), (64, 80, 'c'), (52, 80, 'c'), (48, 200),
                                           (44, 340), (47, 480), (54, 620), (61, 720), (66, 820)], "ligament")
    for name, first, wide in (("ligament-dark", 0, .9), ("tendon-light", 5, 1.2)):
        lines = ""
        for k in range(56):
            x, y = place((100, 112 + 14.2 * k + first + s.random.uniform(-3, 3)))
            lines += f"M{x:.0f} {y:.0f}l-56 {s.random.randint(38, 44)}"
        s.line(lines, name, wide, .5)
    s.soft(smooth([(66, 820), (63, 720), (56, 620), (48, 480), (45, 340), (50, 200)], closed=False), "ligament-dark", 22, 5, .12)
    s.clip()
    return s


def knee_joint():
    """Menisci, posterior cruciate, collateral ligaments."""
    s = Structure("knee-joint")
    crucial = smooth([(-26, 1026), (-8, 1042), (10, 1047), (30, 1042), (46, 1032), (42, 1016), (28, 1010), (14, 1017), (4, 1008),
                      (-10, 1016), (-24, 1010)])
    s.fill(crucial, s.gradient([(0, "ligament-dark"), (1, "bone-line", .8)], (0, 1010), (20, 1046)))
    s.clip(crucial)
    for k in range(16):
        s.pool(sliver([(2 + 1.6 * k, 1004), (12 + 1.7 * k, 1024), (26 + 1.4 * k, 1050)], 1.8), "ligament", .6)
    s.clip()
    for nodes in ([(-111, 1004), (-108, 1034), (-70, 1014), (-30, 1021), (-10, 1014), (-22, 1002), (-62, 997), (-100, 994)],
                  [(24, 1012), (44, 1026), (74, 1034), (112, 1040), (123, 1016), (116, 1000), (80, 997), (42, 1000)]):
        meniscus(s, nodes, (0, 1028), (0, 994), .5, [[(nodes[0][0], z), ((nodes[0][0] + nodes[4][0]) / 2, z - 5), (nodes[4][0], z + 2)]
                                                      for z in (1000, 1005, 1010, 1015, 1020)])
    band(s, [(-20, 1074), (-10, 1034), (4, 1000), (14, 958)], (20, 21, 18, 24))
    band(s, [(40, 1010), (12, 1034), (-18, 1064)], (9, 8, 8))
    band(s, [(-110, 1108), (-110, 1054), (-104, 1000), (-92, 950), (-72, 902)], (10, 12, 12, 11, 8))
    band(s, [(115, 1104), (124, 1056), (133, 1004), (138, 940)], (11, 9, 9, 13))
    return s


def band(s, nodes, widths):
    """A ligament: smooth and pale, it spreads into the bone at both ends."""
    course = [along(nodes, k / 4) for k in range(5)]
    wide = [along([(w, 0) for w in widths], k / 4)[0] for k in range(5)]
    wide[0], wide[-1] = wide[0] * 1.25, wide[-1] * 1.25
    d = strip(course, wide)
    melt = lambda name: s.gradient([(0, name, 0), (.12, name), (.9, name), (1, name, 0)], nodes[0], nodes[-1])
    s.fill(sliver([along(shifted(nodes, 3, -3), u) for u in (.1, .5, .9)], max(widths) * .9), "bone-line", .2)
    s.fill(d, melt("ligament"))
    left, right = sides(course, wide)
    field = Field(left, right)
    s.fill(field.lens(.62, 1, 0, 1, 5), "ligament-dark", .4)
    s.fill(field.lens(.1, .4, 0, 1, 5), "tendon-light", .6)
    for k in range(int(3 + max(widths) * .3)):
        s.pool(sliver(field.course(parallel, s.random.uniform(.06, .94), .06, .94), .9), "ligament-dark", .5)
    s.line(d, melt("ligament-dark"), .9, .9, contour=True)


def ankle_joint():
    """Posterior tibiofibular and talofibular ligaments, deltoid, calcaneofibular."""
    s = Structure("talocrural-joint")
    band(s, [(28, 34), (52, 14), (70, -8)], (26, 20, 16))
    band(s, [(-16, -62), (20, -56), (66, -62)], (14, 12, 13))
    band(s, [(-62, -24), (-58, -50), (-52, -78)], (20, 18, 15))
    band(s, [(84, -80), (75, -104), (67, -122)], (10, 9, 8))
    return s


def layers():
    return [("layer-skin", [skin()]),
            ("layer-bones", [foot_rest(), talus(), membrane(), tibia(), fibula(), calcaneus(), femur(), knee_joint(),
                             ankle_joint()]),
            ("layer-foot", [foot_flesh()])]
