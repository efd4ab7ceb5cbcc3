# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate, right leg: skin, bones, joint tissue. Levels and widths: landmark table."""
from kit import (Field, Structure, cord, fade, oval, parallel, shifted, sliver, smooth)

SKIN = [(-184, 1460, 'c'), (-168, 1340), (-146, 1190), (-122, 1060), (-110, 940), (-121, 820), (-131, 700),
        (-125, 590), (-106, 480), (-88, 370), (-78, 260), (-75, 150), (-84, 50), (-95, -15), (-92, -80),
        (-88, -150), (-88, -215), (-62, -249), (-10, -256), (80, -255), (190, -254), (226, -240),
        (224, -208), (190, -184), (146, -150), (118, -100), (117, -50), (118, 0), (112, 60), (108, 130),
        (118, 240), (139, 360), (168, 470), (196, 580), (206, 690), (201, 790), (190, 890), (180, 1000),
        (180, 1110), (195, 1230), (216, 1340), (242, 1460, 'c')]


def skin():
    """The quiet silhouette behind everything."""
    s = Structure("skin")
    d = smooth(SKIN)
    s.fill(d, fade(s, "skin"))
    s.clip(d)
    for k in range(5):
        s.line(d, fade(s, "skin-shade", .11), 12 * (k + 1))
    s.clip()
    s.line(smooth(SKIN, part=(0, len(SKIN) - 1)), fade(s, "skin-line", .9), 1.5)
    for x, z, w in ((176, -226, 15), (196, -224, 13), (213, -221, 11)):
        s.line(smooth([(x - w, z - 22), (x - w * .7, z - 4), (x - w * .2, z + 8)], closed=False),
               "skin-line", .8, .5)
    return s


def femur():
    s = Structure("femur")
    outline = [(2, 1460, 'c'), (-8, 1380), (-22, 1306), (-46, 1222), (-72, 1180), (-104, 1156), (-119, 1128),
               (-121, 1090), (-115, 1055), (-104, 1027), (-66, 1012), (-30, 1022), (-10, 1040), (10, 1046),
               (32, 1040), (60, 1029), (92, 1028), (112, 1046), (120, 1072), (124, 1102), (116, 1138), (103, 1172),
               (95, 1230), (94, 1306), (98, 1380), (104, 1460, 'c')]
    d = smooth(outline)
    s.fill(d, fade(s, "bone"))
    s.clip(d)
    shaft = Field([(2, 1460), (-20, 1306), (-44, 1222), (-74, 1170), (-116, 1090)],
                  [(104, 1460), (94, 1306), (95, 1222), (106, 1165), (122, 1090)])
    for a, b in ((.12, .46), (.17, .40), (.22, .34)):
        s.fill(shaft.band(a, b, 0, .9), fade(s, "bone-light", .4))
    for a in (.64, .72, .80, .88, .95):
        s.fill(shaft.band(a, 1.05, 0, .96), fade(s, "bone-dark", .16))
    popliteal_surface(s, shaft)
    for x, z, w, h in ((2, 1078, 66, 92), (4, 1070, 50, 74), (5, 1064, 34, 52)):
        s.fill(smooth(oval(x, z, w, h)), "bone-dark", .22)
    for k in range(9):
        x = -20 + 6 * k
        s.pool(sliver([(x, 1108), (x + 1, 1090), (x + 1, 1070), (x, 1052)], 1.5), "bone-line", .28)
    s.soft(d, fade(s, "bone-dark"), 22, 5, .08)
    s.clip()
    s.line(smooth(outline, part=(0, len(outline) - 1)), fade(s, "bone-line"), 1.4, contour=False)
    condyle(s, [(-108, 1076), (-104, 1110), (-84, 1128), (-54, 1126), (-33, 1108), (-29, 1076), (-31, 1040),
                (-46, 1019), (-70, 1013), (-92, 1023), (-104, 1046)])
    condyle(s, [(36, 1084), (42, 1120), (62, 1141), (84, 1132), (100, 1108), (108, 1078), (106, 1048),
                (88, 1033), (62, 1033), (42, 1046)])
    return s


def popliteal_surface(s, shaft):
    """The flat triangle between the supracondylar lines."""
    for nodes in ([(40, 1400), (22, 1320), (-8, 1240), (-44, 1186), (-82, 1160)],
                  [(62, 1400), (74, 1320), (86, 1240), (94, 1190), (100, 1160)]):
        s.line(smooth(nodes, closed=False), fade(s, "bone-line", .5), .9)
    for w, h in ((120, 90), (86, 64), (50, 40)):
        s.fill(smooth(oval(18, 1165, w, h)), "bone-dark", .10)
    for k in range(14):
        t = s.random.uniform(.30, .62)
        q = s.random.uniform(.35, .75)
        s.pool(sliver(shaft.course(parallel, q, t, t + .12), 1.3), "bone-dark", .4)


def condyle(s, nodes):
    d = smooth(nodes)
    xs, zs = [n[0] for n in nodes], [n[1] for n in nodes]
    x, z, w, h = min(xs), max(zs), max(xs) - min(xs), max(zs) - min(zs)
    s.fill(d, s.radial([(0, "bone-light"), (.45, "cartilage"), (.82, "bone"), (1, "bone-dark")],
                       (x + w * .38, z - h * .36), h * .78))
    s.clip(d)
    s.soft(smooth(shifted(nodes, 1, 1)), "bone-dark", 12, 4, .07)
    s.clip()
    s.line(d, "bone-line", 1.0, .8, contour=True)


TIBIA = [(-104, 1000), (-108, 984), (-104, 962), (-90, 934), (-70, 900), (-48, 852), (-30, 790), (-18, 700),
         (-18, 600), (-19, 480), (-19, 340), (-24, 220), (-36, 120), (-58, 62), (-77, 26), (-80, -2),
         (-68, -28), (-56, -31), (-44, -12), (-26, -2), (8, -11), (40, -3), (62, 0), (66, 24), (58, 90), (51, 200),
         (46, 340), (49, 480), (57, 620), (64, 720), (70, 820), (82, 900), (104, 940), (120, 968), (122, 990),
         (104, 1003), (60, 1004), (28, 1014), (14, 1021), (4, 1012), (-10, 1020), (-22, 1010), (-60, 1004)]


def tibia():
    s = Structure("tibia")
    d = smooth(TIBIA)
    s.fill(d, "bone")
    s.clip(d)
    shaft = Field([(-104, 1000), (-92, 930), (-46, 840), (-19, 690), (-19, 480), (-20, 300), (-36, 120), (-80, 10)],
                  [(122, 1000), (112, 930), (74, 840), (62, 690), (49, 480), (47, 300), (57, 120), (66, 10)])
    for a, b, o in ((.10, .50, .4), (.16, .42, .4), (.22, .34, .45)):
        s.fill(shaft.band(a, b, .06, .97), "bone-light", o)
    for a in (.62, .70, .78, .86, .94):
        s.fill(shaft.band(a, 1.1, .10, 1), "bone-dark", .17)
    soleal_line(s)
    for w, h in ((110, 78), (80, 54), (50, 32)):
        s.fill(smooth(oval(30, 930, w, h, 20)), "bone-dark", .12)
        s.fill(smooth(oval(-62, 962, w * .6, h * .34, -12)), "bone-dark", .14)
    for k in range(30):
        t, q = s.random.uniform(.2, .9), s.random.uniform(.55, .97)
        s.pool(sliver(shaft.course(parallel, q, t, t + s.random.uniform(.04, .1)), 1.2), "bone-dark", .5)
    plateau(s)
    s.line(smooth([(-30, 96), (-36, 60), (-52, 22), (-56, -8)], closed=False), "bone-line", .9, .5)
    s.line(smooth([(-22, 70), (-28, 40), (-40, 8)], closed=False), "bone-line", .8, .4)
    s.line(smooth([(-24, 18), (6, 8), (40, 14), (62, 20)], closed=False), "bone-line", .8, .35)
    s.soft(d, "bone-dark", 14, 5, .08)
    s.clip()
    s.line(d, "bone-line", 1.4, .95, contour=True)
    return s


def soleal_line(s):
    line = [(72, 905), (48, 868), (18, 820), (-6, 770), (-18, 700), (-19, 670)]
    s.line(smooth(line, closed=False), "bone-dark", 7, .45)
    s.line(smooth(line, closed=False), "bone-line", 1.1, .65)
    s.line(smooth(shifted(line, -5, 4), closed=False), "bone-light", 2, .8)
    s.line(smooth([(28, 810), (26, 740), (18, 660), (14, 560), (12, 480)], closed=False), "bone-line", .9, .4)


def plateau(s):
    """Articular rims behind, groove of the semimembranosus, the notch between the condyles."""
    s.fill(smooth([(-104, 1000), (-60, 1005), (-26, 1008), (-14, 996), (-26, 982), (-60, 977), (-96, 984)]),
           "cartilage", .9)
    s.fill(smooth([(36, 1006), (70, 1004), (110, 1002), (120, 988), (100, 980), (66, 982), (42, 988)]),
           "cartilage", .9)
    s.line(smooth([(-104, 990), (-90, 981), (-60, 976), (-30, 982), (-14, 994)], closed=False), "bone-line", .9, .6)
    s.line(smooth([(122, 985), (100, 979), (66, 981), (42, 988)], closed=False), "bone-line", .9, .6)
    s.fill(smooth([(-14, 1000), (6, 1004), (32, 998), (30, 968), (12, 946), (-6, 962)]), "bone-dark", .4)
    s.line(smooth([(-96, 958), (-70, 950), (-44, 955)], closed=False), "bone-line", .9, .5)


FIBULA = [(116, 978), (128, 966), (142, 944), (151, 922), (146, 896), (131, 866), (125, 820), (121, 700), (115, 560),
          (108, 460), (101, 340), (97, 220), (95, 120), (95, 50), (102, -10), (104, -50), (96, -82), (85, -91),
          (72, -80), (60, -52), (50, -10), (54, 40), (61, 110), (66, 220), (70, 340), (77, 460), (83, 560), (89, 700),
          (92, 800), (88, 850), (76, 890), (72, 925), (84, 955), (104, 970)]


def fibula():
    s = Structure("fibula")
    d = smooth(FIBULA)
    s.fill(d, "bone")
    s.clip(d)
    shaft = Field([(72, 950), (84, 860), (91, 740), (80, 520), (70, 340), (64, 160), (54, 40), (62, -90)],
                  [(150, 950), (132, 860), (122, 740), (112, 520), (101, 340), (96, 160), (96, 40), (104, -90)])
    for a, b in ((.12, .5), (.2, .4)):
        s.fill(shaft.band(a, b), "bone-light", .5)
    for a in (.6, .7, .8, .9):
        s.fill(shaft.band(a, 1.1), "bone-dark", .2)
    s.line(smooth([(104, 860), (102, 720), (94, 540), (86, 380)], closed=False), "bone-line", .8, .4)
    s.line(smooth([(76, 30), (74, -20), (82, -70)], closed=False), "bone-line", .9, .45)
    s.fill(smooth(oval(92, 925, 30, 56, 14)), "bone-light", .5)
    s.fill(smooth(oval(132, 905, 26, 50, -10)), "bone-dark", .22)
    s.soft(d, "bone-dark", 10, 5, .08)
    s.clip()
    s.line(d, "bone-line", 1.4, .95, contour=True)
    return s


def membrane():
    s = Structure("interosseous-membrane")
    d = smooth([(74, 880, 'c'), (86, 820), (91, 700), (80, 520), (72, 340), (66, 180), (62, 80, 'c'), (54, 80, 'c'), (50, 200),
                (45, 340), (48, 480), (56, 620), (63, 720), (66, 820)])
    s.fill(d, "ligament")
    s.clip(d)
    for k in range(60):
        z = 100 + 13 * k
        s.pool(sliver([(100, z + 16), (84, z + 8), (66, z - 6), (44, z - 22)], 1.3), "ligament-dark", .45)
    s.flush()
    s.line(smooth([(66, 820), (63, 720), (56, 620), (48, 480), (45, 340), (50, 200)], closed=False), "ligament-dark", 16, .35)
    s.clip()
    return s


def talus():
    s = Structure("talus")
    nodes = [(-44, -12), (-20, -3), (20, -3), (50, -4), (56, -30), (60, -62), (56, -92), (30, -104), (-10, -106),
             (-42, -94), (-56, -74), (-57, -44)]
    bone_mass(s, nodes, (-20, -34), 84)
    s.fill(smooth([(-42, -16), (-20, -6), (10, -14), (48, -6), (50, -20), (12, -28), (-22, -20), (-40, -28)]), "cartilage", .9)
    s.line(smooth([(-20, -50), (-14, -66), (-22, -88)], closed=False), "bone-line", 1, .6)
    s.line(smooth([(6, -52), (0, -70), (6, -90)], closed=False), "bone-line", 1, .5)
    return s


def bone_mass(s, nodes, light, radius, contour=1.3):
    """A short bone: lit from the upper left."""
    d = smooth(nodes)
    s.fill(d, s.radial([(0, "bone-light"), (.5, "bone"), (1, "bone-dark")], light, radius))
    s.clip(d)
    s.soft(d, "bone-dark", 12, 5, .08)
    s.clip()
    s.line(d, "bone-line", contour, .95, contour=True)


def calcaneus():
    s = Structure("calcaneus")
    body = [(-62, -82), (-40, -88), (-12, -80), (20, -71), (48, -80), (60, -100), (64, -130), (52, -160), (46, -190),
            (42, -218), (8, -222), (-30, -217), (-50, -203), (-55, -176), (-52, -140), (-46, -118), (-60, -104)]
    bone_mass(s, body, (-14, -110), 130, 1.4)
    heel = [(-48, -150), (-40, -122), (-18, -106), (8, -108), (24, -126), (28, -160), (26, -192), (10, -214), (-24, -214),
            (-48, -200), (-54, -176)]
    d = smooth(heel)
    s.fill(d, s.radial([(0, "bone-light"), (.55, "bone"), (1, "bone-dark", .6)], (-24, -140), 84))
    s.line(smooth(heel, part=(1, 8)), "bone-line", .9, .5)
    s.clip(d)
    for k in range(16):
        x = -48 + 5 * k
        s.pool(sliver([(x, -196), (x + 1, -202), (x + 1, -208), (x + 2, -214)], 1.4), "bone-dark", .6)
    s.clip()
    s.line(smooth([(-50, -182), (-20, -186), (10, -184), (26, -176)], closed=False), "bone-line", .8, .35)
    s.line(smooth([(36, -118), (44, -146), (40, -176)], closed=False), "bone-line", .9, .4)
    return s


def foot_rest():
    """Navicular, cuboid, metatarsals and toes, seen beyond the heel."""
    s = Structure("foot-rest")
    bone_mass(s, [(-58, -62), (-40, -38), (-6, -30), (26, -36), (54, -58), (74, -84), (94, -104), (90, -140), (60, -150),
                  (20, -140), (-20, -130), (-44, -110), (-60, -92)], (0, -60), 120)
    rays = [([(-30, -120), (-24, -170), (-14, -214)], (34, 26, 32)), ([(10, -130), (26, -176), (40, -212)], (24, 15, 22)),
            ([(36, -128), (60, -172), (84, -212)], (24, 15, 22)), ([(58, -122), (94, -168), (124, -210)], (24, 16, 22)),
            ([(80, -106), (128, -162), (164, -200)], (26, 17, 24))]
    for nodes, widths in rays:
        ray(s, nodes, widths)
    for x, z, w, h, turn in ((-8, -220, 40, 18, 0), (52, -219, 30, 16, 0), (98, -219, 30, 16, 0), (138, -216, 30, 17, -6),
                             (176, -210, 32, 17, -22), (203, -220, 26, 12, -14)):
        bone_mass(s, oval(x, z, w, h, turn), (x - 4, z + 4), w * .8, 1)
    return s


def ray(s, nodes, widths):
    """A metatarsal: waisted between base and head."""
    from kit import sides
    left, right = sides(nodes, widths)
    bone_mass(s, left + right[::-1], nodes[0], 90, 1.1)


def knee_joint():
    """Menisci, posterior cruciate, collateral ligaments."""
    s = Structure("knee-joint")
    for nodes in ([(-106, 1006), (-100, 1016), (-66, 1014), (-28, 1016), (-12, 1008), (-26, 998), (-66, 998), (-100, 996)],
                  [(30, 1016), (64, 1026), (104, 1026), (120, 1012), (116, 1000), (80, 998), (40, 1002)]):
        d = smooth(nodes)
        s.fill(d, s.gradient([(0, "cartilage"), (1, "cartilage-dark")], (0, 1020), (0, 992)))
        s.line(d, "ligament-dark", .9, .9, contour=True)
    band(s, [(-34, 1066), (-14, 1036), (4, 1000), (12, 962)], (22, 20, 17, 22))
    band(s, [(40, 1014), (14, 1026), (-18, 1052)], (10, 9, 8))
    band(s, [(-118, 1098), (-116, 1040), (-108, 980), (-92, 900), (-70, 850)], (12, 14, 14, 13, 8))
    band(s, [(120, 1104), (128, 1050), (134, 1000), (134, 958)], (8, 8, 8, 11))
    return s


def band(s, nodes, widths):
    """A ligament."""
    from kit import sides
    left, right = sides(nodes, widths)
    d = smooth([(*left[0], 'c'), *left[1:-1], (*left[-1], 'c'), (*right[-1], 'c'), *right[-2:0:-1], (*right[0], 'c')])
    s.fill(d, "ligament")
    field = Field(left, right)
    s.fill(field.band(.6, 1), "ligament-dark", .3)
    for k in range(max(5, int(sum(widths) / len(widths) * .7))):
        q = s.random.random()
        s.pool(sliver(field.course(parallel, q, .02, .98), 1.1), "ligament-dark", .5)
    s.flush()
    s.line(d, "ligament-dark", .9, .9, contour=True)


def ankle_joint():
    """Posterior tibiofibular and talofibular ligaments, deltoid."""
    s = Structure("talocrural-joint")
    band(s, [(30, 34), (54, 14), (78, -14)], (26, 20, 16))
    band(s, [(-18, -62), (20, -52), (72, -60)], (12, 12, 14))
    band(s, [(-60, -24), (-58, -56), (-56, -86)], (18, 16, 14))
    band(s, [(80, -84), (66, -112), (52, -136)], (11, 10, 12))
    return s


def layers():
    return [("layer-skin", [skin()]),
            ("layer-bones", [foot_rest(), talus(), membrane(), tibia(), fibula(), calcaneus(), femur(), knee_joint(),
                             ankle_joint()])]
