# SPDX-License-Identifier: CC-BY-SA-4.0
"""Medial plate: soleus, calcaneal tendon, plantaris, medial head of the gastrocnemius."""
from flesh import emerge, flesh
from kit import Field, Structure, along, between, parallel, shifted, sliver, smooth
from medial_bones import FEMUR
from medial_deep import VEIN, VESSELS
from posterior_calf import WHITES, head
from tissue import MUSCLE, converge, fibres, interlock, sides, spread, strands, tones

SOLEUS = [(58, 908), (68, 904), (80, 850), (90, 790), (99, 720), (106, 650), (111, 580), (112, 510), (110, 440), (106, 370), (101, 300),
          (97, 230), (95, 160), (95, 104), (90, 84), (84, 96), (77, 140), (65, 195), (50, 246), (33, 295), (10, 350), (-10, 402),
          (-29, 456), (-42, 510), (-51, 570), (-54, 630), (-50, 690), (-38, 740), (-20, 786), (6, 822), (32, 862)]

TENDON = [(112, 520, 'c'), (114, 470), (115, 410), (112, 340), (108, 260), (104, 180), (104, 110), (109, 40), (118, -30), (128, -80), (140, -118),
          (150, -148), (153, -175), (147, -190), (141, -166), (132, -132), (117, -98), (104, -50), (94, 0), (89, 60), (84, 120), (83, 200),
          (86, 280), (90, 360), (96, 440), (104, 520, 'c')]

GASTROCNEMIUS = [(-48, 1212), (-44, 1230), (-28, 1236), (4, 1218), (40, 1184), (70, 1140), (94, 1088), (112, 1040), (128, 985), (143, 930),
                 (157, 870), (168, 810), (175, 750), (176, 690), (171, 625), (163, 565), (152, 505), (138, 446), (124, 404), (107, 376),
                 (90, 392), (74, 422), (56, 464), (32, 522), (8, 582), (-18, 640), (-36, 690), (-43, 740), (-38, 795), (-20, 855), (4, 910),
                 (28, 960), (46, 1010), (54, 1060), (48, 1106), (22, 1152), (-12, 1188)]
JUNCTION = (17, 23)


def soleus():
    s = Structure("soleus")
    d = smooth(SOLEUS)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.12, "muscle"), (.34, "muscle-light"), (.62, "muscle"), (1, "muscle-dark")],
                         (-58, 560), (134, 606)))
    s.clip(d)
    s.fill(d, s.gradient([(0, "muscle-dark", .3), (1, "muscle-dark", 0)], (60, 910), (40, 800)))
    s.fill(d, s.gradient([(0, "muscle-dark", 0), (1, "muscle-dark", .35)], (60, 300), (86, 100)))
    beta = .62
    back = [(78, 930), (94, 820), (108, 700), (116, 580), (116, 460), (110, 340), (102, 220), (94, 60)]
    front = [(34, 930), (-4, 830), (-42, 740), (-60, 620), (-46, 490), (-2, 370), (48, 240), (84, 60)]
    fibres(s, Field(back, front), converge(beta), spread(s.random, .03, 2.4, 84), strands(beta), lambda k: 1, tones(MUSCLE, 1.05), width=(1, 2.9))
    aponeurosis(s, back, front)
    s.soft(d, "muscle-dark", 18, 2, .15)
    s.clip()
    s.line(smooth(SOLEUS), "muscle-line", 1.4, .95, contour=True)
    return s


def aponeurosis(s, back, front):
    """The tendinous sheet on the back of the soleus, seen on its edge: white strands, more of them lower down."""
    rng = s.random
    sheet = Field(back, front)
    for _ in range(40):
        t0 = rng.uniform(.12, .80)
        q = rng.random() ** 1.8 * (.08 + .22 * t0 ** 2)
        s.pool(sliver(sheet.course(parallel, q, t0, min(1, t0 + rng.uniform(.18, .34))), rng.uniform(1.2, 3.2)), rng.choice(WHITES),
               .42 if t0 > .5 else .26)
    s.flush()


TENDON_FRONT = [(102, 520), (92, 400), (86, 280), (82, 160), (86, 60), (102, -50), (123, -116), (146, -200)]
TENDON_BACK = [(114, 520), (116, 400), (109, 280), (103, 160), (107, 60), (122, -50), (143, -118), (157, -200)]


def calcaneal_tendon():
    s = Structure("calcaneal-tendon")
    draw_tendon(s, TENDON, TENDON_FRONT, TENDON_BACK, -1)
    return s


def draw_tendon(s, outline, front, back, toes):
    """The tendon from its side. toes: -1 where they are left, 1 right."""
    rng = s.random
    d = smooth(outline)
    top = [along(front, .2), along(back, .2)]
    s.clip(d, smooth([(n[0], n[1] + 60, *n[2:]) if n[1] > 400 else n for n in outline]))
    interlock(s, lambda u: between(*top, u), lambda u: (0, 1), "tendon", 4, (30, 120))
    s.clip(d)
    s.fill(d, s.gradient([(0, "tendon", 0), (.10, "tendon", .35), (.15, "tendon", 1), (.955, "tendon", 1), (1, "tendon", .1)], (108, 520), (108, -190)))
    field = Field(front, back) if toes < 0 else Field(back, front)
    for q in (.56, .76):
        s.fill(field.crescent(q, 1, .12, 1, 15), "tendon-dark", .26)
    s.fill(field.crescent(.10, 0, .12, 1, 15), "tendon-dark", .25)
    s.fill(field.lens(.16, .44, .3, .96), "tendon-light", .7)
    twist = lambda k, t: k + .9 * max(0, t - .35) * (1 - k) * k
    for _ in range(52):
        q, t0 = rng.uniform(.02, .98), rng.uniform(.02, .86)
        s.pool(sliver(field.course(twist, q, t0, min(1, t0 + rng.uniform(.16, .40))), rng.uniform(.8, 1.5)),
               *rng.choice((("tendon-dark", .5), ("tendon-dark", .5), ("tendon-light", .8))))
    s.clip()
    for a, b in ((2, 12), (15, 23)):
        s.line(smooth(outline, part=(a, b)), "tendon-line", 1.2, .9, contour=True)
    s.touch(smooth([(*outline[2], "c"), *outline[3:24], (*outline[24], "c")]))
    for k in range(12):
        x, z = along([(-140 * toes, -136), (-148 * toes, -164), (-152 * toes, -186)], (k + rng.random()) / 12)
        s.pool(sliver([(x, z + 14), (x + toes * 3, z), (x + toes * rng.uniform(2, 6), z - rng.uniform(8, 18))], 1.8), "tendon", .7)
    s.flush()


FAT = [(89, 132), (83, 70), (79, 20), (78, -30), (72, -66), (64, -92), (88, -99), (112, -106), (117, -94), (104, -40), (94, 10), (88, 60)]


def kager_fat_pad():
    return fat_before_tendon(FAT)


def fat_before_tendon(nodes):
    s = Structure("kager-fat-pad")
    xs = [n[0] for n in nodes]
    d = smooth(nodes)
    s.fill(d, s.radial([(0, "fat"), (.7, "fat"), (1, "fat-dark", .75)], (sum(xs) / len(xs), -30), 96, 1.2))
    s.clip(d)
    for _ in range(60):
        x, z, r = s.random.uniform(min(xs), max(xs)), s.random.uniform(-92, 100), s.random.uniform(3, 8)
        s.pool(sliver([(x - r, z - 2), (x, z + 2), (x + r, z + s.random.uniform(-4, 4))], 2.2), "fat-dark", .3)
    s.soft(d, "fat-dark", 12)
    s.clip()
    s.line(d, "fat-dark", 1, .7)
    return s


PLANTARIS = [(-34, 1202), (-20, 1206), (6, 1188), (34, 1152), (52, 1108), (64, 1056), (74, 1000), (83, 950), (80, 942), (75, 958), (66, 1004),
             (54, 1054), (38, 1098), (16, 1138), (-12, 1172), (-30, 1190)]

TENDON_OF_PLANTARIS = [(74, 985), (81, 925), (87, 860), (92, 790), (96, 720), (97, 650), (93, 590), (85, 520), (77, 450), (72, 390), (72, 320),
                       (75, 250), (80, 180), (86, 110), (94, 40), (103, -20), (112, -76), (120, -124), (128, -160)]


def plantaris():
    s = Structure("plantaris")
    artery, vein = sides(VESSELS[5:], [13] * (len(VESSELS) - 5)), sides(shifted(VESSELS[5:], *VEIN), [16] * (len(VESSELS) - 5))
    s.hide_behind(smooth(FEMUR) + smooth(artery[0] + vein[1][::-1]))
    s.touch(smooth([n for n in PLANTARIS[3:13] if n[0] < 62]))
    s.touch(smooth(TENDON_OF_PLANTARIS, closed=False), 10)
    flesh(s, PLANTARIS, [(-40, 1196), (24, 1124), (54, 1050), (74, 930)], [(-16, 1216), (44, 1146), (68, 1056), (86, 930)], MUSCLE, 16, gaps=((6, 9),), rim=10)
    emerge(s, [(58, 1080), (68, 1030), *TENDON_OF_PLANTARIS], (1, 4, 8, *[8] * 16, 9, 12), .1, end=0)
    return s


def gastrocnemius():
    tendon, soleus_shape = smooth(TENDON), smooth(SOLEUS)
    s = head("gastrocnemius-medial", GASTROCNEMIUS,
             [(-30, 1240), (24, 1140), (48, 1030), (26, 930), (-10, 830), (-36, 730), (-20, 630), (20, 530), (70, 430), (104, 340)],
             [(-6, 1250), (92, 1120), (128, 1010), (152, 920), (170, 820), (179, 730), (174, 630), (158, 530), (136, 430), (110, 340)],
             .36, JUNCTION, [(-44, 1206), (-30, 1232), (4, 1214), (44, 1176)], (tendon, soleus_shape), (.50, -.86))
    return s


def layers():
    return [("layer-soleus", [kager_fat_pad(), soleus(), calcaneal_tendon()]),
            ("layer-plantaris", [plantaris()]),
            ("layer-gastrocnemius", [gastrocnemius()])]
