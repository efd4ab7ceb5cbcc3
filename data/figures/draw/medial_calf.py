# SPDX-License-Identifier: CC-BY-SA-4.0
"""Medial plate: soleus, calcaneal tendon, plantaris, medial head of the gastrocnemius."""
from cords import tendon
from flesh import flesh
from kit import Field, Structure, along, parallel, shifted, sliver, smooth
from medial_bones import FEMUR
from medial_deep import TIBIAL_NERVE, VESSELS
from medial_stumps import below, head
from posterior_calf import WHITES, flesh_of_head, origin_tendon
from tissue import MUSCLE, converge, fibres, sides, spread, strands, tones

SOLEUS = [(50, 896), (64, 901), (76, 884), (84, 845), (91, 790), (99, 720), (106, 650), (111, 580), (112, 510), (110, 440), (106, 370), (101, 300),
          (97, 230), (95, 160), (95, 104), (90, 84), (84, 96), (77, 140), (65, 195), (50, 246), (33, 295), (10, 350), (-10, 402),
          (-29, 456), (-42, 510), (-51, 570), (-54, 630), (-50, 690), (-38, 740), (-20, 786), (6, 822), (32, 862)]

TENDON = [(112, 520, 'c'), (114, 470), (115, 410), (112, 340), (108, 260), (104, 180), (104, 110), (109, 40), (118, -30), (128, -80), (140, -118),
          (150, -148), (153, -175), (147, -190), (141, -166), (132, -132), (117, -98), (104, -50), (94, 0), (89, 60), (84, 120), (83, 200),
          (86, 280), (90, 360), (96, 440), (104, 520, 'c')]

GASTROCNEMIUS = [(-26, 1178), (-24, 1192), (-8, 1199), (20, 1192), (46, 1172), (72, 1136), (94, 1088), (112, 1040), (128, 985), (143, 930),
                 (157, 870), (168, 810), (175, 750), (176, 690), (172, 625), (164, 560), (152, 494), (139, 440), (127, 402), (116, 379), (106, 371), (95, 379),
                 (80, 406), (60, 446), (36, 514), (9, 580), (-18, 640), (-36, 690), (-43, 740), (-38, 795), (-20, 855), (4, 910),
                 (28, 960), (42, 1010), (46, 1056), (33, 1100), (12, 1132), (-12, 1158)]
# Where its lower end is: the lobe in which the belly ends on its sheet
LOBE = (16, 24)


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
    s.line(smooth(shifted(SOLEUS, 2, -2), part=(29, 0)), "tendon", 2.4, .4)
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


TENDON_BACK = [(114, 520), (116, 400), (109, 280), (103, 160), (107, 60), (122, -50), (143, -118), (157, -200)]


# The same tendon as the inner side shows it: above, it is the sheet on the back of the soleus, cut where the gastrocnemius ended on it
SHEET_AND_TENDON = [(114, 530, 'c'), (117, 480), (117, 410), (113, 340), (109, 260), *TENDON[5:18], (87, 60), (80, 120), (74, 200), (71, 280), (71, 350), (76, 410), (84, 446, 'c'), (97, 470), (107, 498)]


# The same, thinner above, where it goes over into the back of the soleus
MELTING = [(110, 590, 'c'), (112, 520), (113, 440), (112, 350), *SHEET_AND_TENDON[4:23], (75, 410), (83, 460), (94, 520), (104, 570)]


def calcaneal_tendon(way=1, melts=False):
    """The tendon from its side, with the sheet above it. way: 1 where the calf is right, -1 left; melts: whether the sheet goes
    over into the muscle above without an edge."""
    s = Structure("calcaneal-tendon")
    rng = s.random
    turn = lambda nodes: [(way * n[0], *n[1:]) for n in nodes]
    outline = turn(MELTING if melts else SHEET_AND_TENDON)
    d = smooth(outline)
    for k in range(26):
        x, z = along([(78, 440), (73, 360), (73, 270), (76, 190), (82, 120)], (k + rng.random()) / 26)
        long = rng.uniform(22, 56)
        s.pool(sliver(turn([(x + 6, z - 16), (x - 1 - long * .05, z + long * .3), (x - 2 - long * .24, z + long)]), rng.uniform(1, 1.8)), "tendon", .6)
    s.flush()
    ends = ((way * 108, 570), (way * 98, 400))
    s.fill(d, s.gradient([(0, "tendon", 0), (.3, "tendon", .3), (1, "tendon")], *ends) if melts else "tendon")
    s.clip(d)
    borders = turn([(84, 560), (74, 400), (70, 280), (74, 160), (86, 60), (102, -50), (123, -116), (146, -200)]), turn([(116, 560), *TENDON_BACK[1:]])
    field = Field(*borders[::way])
    for q in (.56, .76):
        s.fill(field.crescent(q, 1, .02, 1, 15), "tendon-dark", .26)
    s.fill(field.crescent(.10, 0, .02, 1, 15), "tendon-dark", .25)
    s.fill(field.lens(.16, .44, .2, .96), "tendon-light", .7)
    twist = lambda k, t: k + .9 * max(0, t - .35) * (1 - k) * k
    if not melts:
        s.line(smooth(shifted([n[:2] for n in outline[24:]] + [outline[0][:2]], way, -2), closed=False), "tendon-light", 2.4)
    for k in range(58):
        q, t0 = rng.uniform(.02, .98), rng.uniform(.0, .86) if k < 48 else .04 * rng.random()
        s.pool(sliver(field.course(twist, q, t0, min(1, t0 + rng.uniform(.16, .40))), rng.uniform(.8, 1.5)),
               *rng.choice((("tendon-dark", .5), ("tendon-dark", .5), ("tendon-light", .8))))
    s.clip()
    if melts:
        line = s.gradient([(0, "tendon-line", 0), (1, "tendon-line", .9)], *ends)
        s.line(smooth(outline, part=(0, 10)), line, 1.1)
        s.line(smooth(outline, part=(16, 25)), line, 1.1)
    else:
        s.line(smooth(outline, part=(16, 10)), "tendon-line", 1.2, .9, contour=True)
    for k in range(14):
        x, z = along([(140, -122), (149, -160), (151, -180)], (k + rng.random()) / 14)
        s.pool(sliver(turn([(x, z + 16), (x - 3, z), (x - rng.uniform(2, 5), z - rng.uniform(10, 20))]), 2), "tendon", .8)
    return s


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


PLANTARIS = [(-24, 1176), (-8, 1180), (14, 1168), (42, 1150), (66, 1126), (88, 1092), (102, 1056), (103, 1022), (96, 990), (87, 956), (82, 962), (76, 1000), (66, 1050), (44, 1092), (14, 1134), (-14, 1160)]
TENDON_OF_PLANTARIS = [(74, 1076), (88, 1026), (89, 974), (84, 926), (82, 880), (84, 830), (91, 740), (95, 650), (97, 580), (92, 510), (84, 440), (76, 370), (74, 300),
                       (75, 230), (79, 160), (85, 100), (93, 40), (102, -20), (112, -76), (124, -124)]


# The stretch of the popliteal vessels in front of it, down to the border of the soleus
BESIDE = [*VESSELS[5:10], (58, 895)]


def plantaris():
    """Its small belly hides between femur and vessels; its tendon lies on the border of the soleus."""
    s = Structure("plantaris")
    artery = sides(BESIDE, [13] * 6)
    nerve = sides(TIBIAL_NERVE[4:10], [10] * 6)
    s.hide_behind(smooth(FEMUR) + smooth(artery[0] + nerve[1][::-1]))
    s.touch(smooth([n for n in PLANTARIS[2:14]]))
    s.touch(smooth(TENDON_OF_PLANTARIS[4:], closed=False), 10)
    flesh(s, PLANTARIS, [(-30, 1180), (34, 1110), (68, 1040), (82, 950)], [(-16, 1200), (70, 1140), (104, 1056), (90, 950)], MUSCLE, 10, rim=8)
    tendon(s, TENDON_OF_PLANTARIS, (.6, 4, 6, *[7] * 14, 6, 4, .6), .06, 14, shade=.16)
    return s


def slips(s):
    """Where the belly ends on its sheet: slips of tendon, short and of all lengths, take up its fibres."""
    edge = [(72, 418), (92, 382), (106, 371), (117, 381), (137, 430)]
    for k in range(34):
        u = (k + s.random.uniform(.1, .9)) / 34
        x, z = along(edge, u)
        long = s.random.uniform(16, 84) * (1.3 - 1.6 * abs(u - .5))
        s.pool(sliver([(x, z - 8), (x + 3 - 5 * u, z + long * .5), (x + 5 - 9 * u, z + long)], s.random.uniform(.9, 2.2)), "tendon", .6)
    s.flush()


def teeth(s):
    """The lowest fibres, each of which ends on the sheet in its own place."""
    for k in range(24):
        u = (k + s.random.uniform(.1, .9)) / 24
        x, z = along([(82, 402), (95, 379), (106, 371), (115, 379), (125, 400)], u)
        long = s.random.uniform(6, 28) * (1.2 - abs(u - .5))
        s.pool(sliver([(x, z + 16), (x + 1 - 2 * u, z - long * .3), (x + 2 - 5 * u, z - long)], s.random.uniform(1.2, 2.4)), ("muscle", "muscle-dark", "tendon")[k % 3], .8)
    s.flush()


def gastrocnemius():
    """The inner head: its belly ends in a rounded lobe on the sheet that goes on as the tendon."""
    s = Structure("gastrocnemius-medial")
    d = smooth(GASTROCNEMIUS)
    s.clip(smooth(SHEET_AND_TENDON), smooth(SOLEUS))
    s.soft(smooth(shifted(GASTROCNEMIUS[14:30], -2, -7), closed=False), "shade", 16, 3, .08)
    s.clip()
    inner = [(-24, 1204), (14, 1126), (44, 1030), (26, 930), (-10, 830), (-36, 730), (-20, 630), (20, 530), (66, 430), (100, 330)]
    outer = [(6, 1212), (92, 1120), (128, 1010), (152, 920), (170, 820), (179, 730), (176, 630), (166, 530), (150, 430), (128, 330)]
    flesh_of_head(s, GASTROCNEMIUS, d, inner, outer, .36, LOBE, length=(.15, .32))
    slips(s)
    origin_tendon(s, GASTROCNEMIUS, [(-26, 1172), (-16, 1196), (16, 1190), (48, 1166)], (.50, -.86))
    s.clip()
    teeth(s)
    s.line(smooth(GASTROCNEMIUS, part=(4, 19)) + smooth(GASTROCNEMIUS, part=(23, 0)), "muscle-line", 1.4, .95, contour=True)
    s.line(smooth(GASTROCNEMIUS, part=(0, 4)), "tendon-line", 1.2, .9, contour=True)
    return s


def layers():
    return [("layer-stumps", below()),
            ("layer-soleus", [kager_fat_pad(), soleus(), calcaneal_tendon(melts=True)]),
            ("layer-plantaris", [plantaris()]),
            ("layer-cut-end", [head()]),
            ("layer-gastrocnemius", [gastrocnemius()])]
