# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: soleus, calcaneal tendon, plantaris, gastrocnemius."""
import math

from kit import Field, Structure, along, parallel, shifted, sliver, smooth
from posterior_tissue import sinewy_root
from tissue import MUSCLE, comb, converge, cord, fibres, outline_but, ribbon, sides, spot, spread, strands, tones

WHITES = ("tendon", "tendon-light", "tendon")

ARCH = [(94, 934), (72, 896), (47, 864), (18, 838), (-14, 810)]

SOLEUS = [(112, 952), (128, 940), (140, 900), (150, 840), (158, 760), (163, 680), (164, 610), (160, 540), (149, 460),
          (131, 380), (110, 310), (87, 245), (65, 190), (46, 142), (30, 102), (18, 84), (4, 90), (-14, 130), (-28, 175), (-38, 220), (-52, 290),
          (-67, 370), (-79, 450), (-86, 530), (-84, 610), (-72, 700), (-50, 770), (-14, 810), (18, 838), (47, 864), (72, 896), (94, 934)]

# The sheet of tendon on the back of the soleus: from its medial border over its rounded upper edge to the lateral one
SHEET = [(-25, 60, "c"), (-27, 140), (-32, 210), (-42, 300), (-53, 380), (-60, 440), (-60, 506), (-50, 576), (-30, 642), (-2, 692), (24, 708), (50, 692),
         (77, 644), (98, 584), (110, 522), (112, 474), (107, 430), (92, 376), (68, 300), (45, 200), (29, 100), (26, 60, "c")]

TENDON = [(-61, 490, "c"), (-52, 384), (-40, 300), (-29.5, 200), (-24, 100), (-23.5, 0), (-30, -60), (-38, -110), (-47, -150),
          (-40, -168), (-13, -177), (14, -170), (22, -152), (20, -110), (20, -60), (23.5, 0), (28, 100), (43, 200),
          (65, 300), (89, 378), (110, 490, "c")]

def soleus():
    s = Structure("soleus")
    d = smooth(SOLEUS)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.05, "muscle"), (.30, "muscle-light"), (.66, "muscle"), (1, "muscle-dark")],
                         (-96, 560), (190, 612)))
    s.clip(d)
    s.fill(d, s.gradient([(0, "muscle-dark", .32), (1, "muscle-dark", 0)], (110, 960), (74, 740)))
    s.fill(d, s.gradient([(0, "muscle-dark", 0), (1, "muscle-dark", .4)], (20, 300), (20, 90)))
    beta = .9
    septum = [(60, 950), (40, 830), (26, 720), (22, 600), (20, 480), (16, 360), (10, 240), (4, 90)]
    left = [(0, 900), (-56, 810), (-96, 710), (-112, 600), (-112, 500), (-100, 380), (-78, 250), (-60, 90)]
    right = [(140, 970), (172, 870), (192, 740), (196, 610), (190, 500), (172, 390), (138, 270), (84, 90)]
    law, begin = converge(beta), strands(beta)
    for n, border in enumerate((left, right, right)):
        for k in spread(s.random, .2, 4.6, 13):
            t = begin(k)
            s.pool(sliver(Field(septum, border).course(law, k, t, t + (1 - t) * s.random.uniform(.45, .8)), s.random.uniform(4, 10)), ("muscle-dark", "muscle-light")[n > 0], .2)
    for border in (left, right):
        fibres(s, Field(septum, border), converge(beta), spread(s.random, .04, 6.4, 37), strands(beta), lambda k: 1,
               tones(MUSCLE, 1.25), width=(1, 3.2))
    s.soft(d, "muscle-dark", 13, 2)
    aponeurosis(s)
    s.clip()
    s.line(smooth(SOLEUS, part=(0, 27)), "muscle-line", 1.4, .95, contour=True)
    return s


def aponeurosis(s):
    """The sheet of tendon on the back of the soleus: silvery and thin, it thins out upwards and to both sides, where the fibres that it
    takes up come in at a slant."""
    rng, border = s.random, [n[:2] for n in SHEET[1:20]]
    sheet = Field([(-16, 712), (-44, 620), (-60, 510), (-58, 410), (-44, 310), (-32, 200), (-26, 60)],
                  [(64, 712), (92, 620), (112, 510), (102, 410), (72, 310), (45, 200), (27, 60)])
    thin = s.gradient([(0, "tendon", 0), (.24, "tendon", .42), (.5, "tendon", .85), (.76, "tendon", 1)], (24, 711), (24, 390))
    for q, opacity in ((0, .62), (.05, .8)):
        s.fill(sheet.band(q, 1 - q, 0, 1, 8), thin, opacity)
    spot(s, 6, 470, 70, 330, "tendon-light", .8)
    s.fill(sheet.crescent(.84, 1, .1, .9), "tendon-dark", .16)
    slant = lambda x: max(-.36, min(.36, (24 - x) * .0048))
    for k in range(96):
        (x, z), up, down = along(border, (k + rng.uniform(.1, .9)) / 96), rng.uniform(30, 80), rng.uniform(4, 40)
        lean = slant(x)
        flesh = [(x - lean * up, z + up), (x + lean * 4, z - 2), (x + lean * down, z - down)]
        s.pool(sliver(flesh, rng.uniform(2.4, 5.5)), *(("muscle", .85), ("muscle-light", .4), ("muscle", .85), ("muscle-dark", .45))[k % 4])
    for k in range(32):
        (x, z), up = along(border, (k + rng.uniform(.1, .9)) / 32), rng.uniform(14, 60)
        lean = slant(x)
        s.pool(sliver([(x + lean * 46, z - 46), (x + lean * 10, z - 10), (x - lean * up, z + up)], rng.uniform(1, 2)), "tendon", .62)
    for k in range(38):
        q, t0 = rng.uniform(.04, .96), rng.uniform(.04, .62)
        s.pool(sliver(sheet.course(parallel, q, t0, min(1, t0 + rng.uniform(.2, .38))), rng.uniform(.8, 1.8)), *(("tendon-dark", .42), ("tendon-dark", .42), ("tendon-light", .7))[k % 3])
    s.flush()


def soleal_arch():
    """The tendinous edge that bridges the vessels, part of the soleus's upper border."""
    s = Structure("soleal-tendinous-arch")
    upper, lower = sides([(97, 946)] + ARCH[1:] + [(-40, 780)], (1, 8, 10, 10, 8, 1))
    s.clip(smooth(SOLEUS))
    edge = [(124, 944), (104, 944), *ARCH, (-36, 786)]
    for k in range(44):
        (x, z), long = along(edge, (k + s.random.uniform(.1, .9)) / 44), s.random.uniform(14, 64)
        s.pool(sliver([(x, z + 8), (x + 1, z - long * .4), (x + 4, z - long)], s.random.uniform(1.6, 4)), "tendon", .66)
    s.clip()
    s.fill(smooth([(*upper[0], "c"), *upper[1:-1], (*upper[-1], "c"), *lower[-2:0:-1]]), "tendon")
    s.line(smooth(shifted(ARCH[1:], 0, 1), closed=False), "tendon-light", 2.4, .9)
    s.line(smooth(lower, closed=False), "tendon-dark", .9, .6)
    s.line(smooth(upper, closed=False), "tendon-line", .9, .8, contour=True)
    return s


def calcaneal_tendon():
    s = Structure("calcaneal-tendon")
    rng = s.random
    d = smooth(TENDON)
    s.clip(d)
    s.fill(d, s.gradient([(0, "tendon", 0), (.13, "tendon", 1), (.94, "tendon", 1), (1, "tendon", .15)], (20, 490), (20, -178)))
    spot(s, 20, 230, 90, 300, "tendon-light", .9)
    field = Field([(-62, 470), (-55, 390), (-42, 300), (-32, 200), (-26, 100), (-25, 0), (-36, -100), (-52, -190)],
                  [(110, 470), (95, 390), (68, 300), (45, 200), (29, 100), (24, 0), (20, -100), (24, -190)])
    for q in (.62, .80):
        s.fill(field.crescent(q, 1, .15, 1, 15), "tendon-dark", .16)
    s.fill(field.crescent(.12, 0, .15, 1, 15), "tendon-dark", .25)
    s.fill(field.crescent(.90, 1, .15, 1, 15), "tendon-dark", .2)
    twist = lambda k, t: k + .5 * max(0, t - .35) * (1 - k) * k
    for _ in range(46):
        q, t0 = rng.uniform(.02, .98), rng.uniform(.05, .85)
        s.pool(sliver(field.course(twist, q, t0, min(1, t0 + rng.uniform(.18, .42))), rng.uniform(.8, 1.6)),
               *rng.choice((("tendon-dark", .5), ("tendon-dark", .5), ("tendon-light", .8))))
    for low, high, name, opacity in ((.20, .46, "tendon-light", .5), (.58, .99, "tendon-dark", .22)):
        for _ in range(14):
            q, t0 = rng.uniform(low, high), rng.uniform(.06, .8)
            s.pool(sliver(field.course(twist, q, t0, min(1, t0 + rng.uniform(.15, .4))), rng.uniform(2, 4.5)), name, opacity)
    s.clip()
    s.line(smooth(TENDON, part=(1, 8)) + smooth(TENDON, part=(12, 18)), "tendon-line", 1.2, .9, contour=True)
    s.touch(smooth([(-58, 424, "c"), *TENDON[1:20], (103, 424, "c")]))
    on_bone(s)
    return s


def on_bone(s):
    """Strands of the tendon that go over into the heel bone."""
    for k in range(26):
        q = (k + s.random.random()) / 26
        x, z = -42 + 60 * q, -158 - 14 * math.sin(math.pi * q)
        lean, long = (x + 13) * .006, s.random.uniform(9, 20)
        s.pool(sliver([(x, z + 10), (x + lean * long * .5, z - long * .4), (x + lean * long, z - long)], s.random.uniform(1, 1.8)), *(("tendon", .6), ("tendon-dark", .3))[k % 3 == 0])
    s.flush()


def tendon_end(s, outline, field):
    """What is left of the tendon on the heel bone."""
    d = smooth(outline)
    s.fill(d, s.gradient([(0, "tendon", 1), (.5, "tendon", 1), (1, "tendon", .15)], (0, -100), (0, -178)))
    s.clip(d)
    s.fill(field.crescent(.8, 1, 0, 1, 7), "tendon-dark", .3)
    s.fill(field.crescent(.1, 0, 0, 1, 7), "tendon-dark", .25)
    for k in range(30):
        q, t = s.random.uniform(.03, .97), s.random.uniform(0, .6)
        s.pool(sliver(field.course(parallel, q, t, t + s.random.uniform(.25, .4)), s.random.uniform(.8, 1.8)), *(("tendon-dark", .5), ("tendon-light", .8))[k % 3 == 0])
    s.clip()
    s.line(smooth(outline, part=(0, 3)) + smooth(outline, part=(7, 9)), "tendon-line", 1, .9, contour=True)
    on_bone(s)


def kager_fat_pad():
    s = Structure("kager-fat-pad")
    nodes = [(-24, 70), (-33, 10), (-38, -50), (-34, -76), (-10, -82), (20, -74), (42, -70), (50, -40), (47, 0), (42, 36), (34, 64), (24, 92)]
    d = smooth(nodes)
    s.fill(d, s.gradient([(0, "fat-dark", .3), (.3, "fat"), (.66, "fat"), (.95, "fat", 0)], (20, 92), (20, -84)))
    s.clip(d)
    for k in range(34):
        x, z = 6 + 10.5 * (k % 4) + s.random.uniform(-3, 3), -66 + 17 * (k // 4) + 9 * (k % 2) + s.random.uniform(-3, 3)
        r = s.random.uniform(5, 7)
        s.pool(sliver([(x - r, z + r * .5), (x - r * .3, z - r), (x + r, z - r * .3)], 1.6), "fat-dark", .28)
        s.pool(sliver([(x - r * .5, z + r * .4), (x, z + r * .7), (x + r * .5, z + r * .4)], 2.4), "fat", .5)
    edge = smooth(nodes, part=(7, 11))
    s.soft(edge, "fat-dark", 14)
    s.clip()
    s.line(edge, "fat-dark", 1, .7)
    return s


def plantaris():
    s = Structure("plantaris")
    tendon = [(60, 1090), (52, 1040), (46, 985), (42, 925), (34, 860), (20, 800), (-8, 700), (-42, 600), (-61, 500), (-58, 400), (-45, 300),
              (-37, 200), (-33, 100), (-31, 0), (-35, -60), (-41, -106), (-46, -146)]
    s.fill(ribbon(shifted(tendon[4:12], 3, -3), (.3, 6, 10, 10, 9, 7, 4, .3)), "shade", .16)
    outline = [(68, 1196), (80, 1207), (92, 1198), (91, 1164), (82, 1112), (70, 1062), (57, 1014), (47, 974), (43, 944), (40, 946),
               (39, 985), (40, 1030), (44, 1076), (52, 1128)]
    d = smooth(outline)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.34, "muscle-light"), (.6, "muscle"), (1, "muscle-dark")], (36, 1080), (86, 1080)))
    s.clip(d)
    field = Field([(70, 1215), (44, 1100), (38, 1020), (40, 935)], [(94, 1215), (84, 1110), (61, 1020), (44, 935)])
    fibres(s, field, parallel, spread(s.random, .04, .96, 14), lambda k: 0, lambda k: 1, tones(MUSCLE), width=(.8, 2.2))
    s.soft(d, "muscle-dark", 14)
    sinewy_root(s, field, (80, 1206), (70, 1130), 9, (.08, .3), .7)
    s.clip()
    outline_but(s, outline, [(7, 10)], "muscle-line", 1.1)
    cord(s, tendon, (1, 5, 7, 8, 8, 7.5, 7.5, 7.5, 7.5, 7.5, 7.5, 7.5, 7.5, 7.5, 7.5, 7, 2), .9, 7)
    return s


def flesh_of_head(s, outline, points, inner, outer, light, junction, length=(.36, .72)):
    """The belly of a head, from whatever side: its tone, its fibres and its light. The clip stays for what lies on it."""
    a, b = junction
    d = smooth(outline)
    xs = [n[0] for n in outline]
    across = s.gradient([(0, "muscle-dark"), (.10, "muscle"), (light, "muscle-light"), (light + .24, "muscle"),
                          (1, "muscle-dark")], (min(xs), 700), (max(xs), 690))
    s.fill(points, across)
    s.fill(d, across)
    s.clip(d, points)
    s.fill(d, s.gradient([(0, "muscle-dark", .4), (1, "muscle-dark", 0)], (40, 1180), (40, 960)))
    s.fill(d, s.gradient([(0, "muscle-dark", 0), (1, "muscle-dark", .36)], (40, 540), (40, 380)))
    beta = .5
    fibres(s, Field(inner, outer), converge(beta), spread(s.random, .03, 1.95, 58), strands(beta), lambda k: 1, tones(MUSCLE),
           width=(1, 3.0), length=length)
    spot(s, (outline[a][0] + outline[b][0]) / 2 - 12, 760, 60, 420, "muscle-light", .28)
    s.soft(d, "muscle-dark", 34)


def origin_tendon(s, outline, top, way):
    """Flat white tendon of origin: closed at the bone, it runs out in tongues over the upper back of a head."""
    x, z = outline[2]
    melt = s.gradient([(0, "tendon"), (.4, "tendon", .9), (1, "tendon", .25)], (x, z), (x + 6, z - 190))
    course = shifted(top, 0, 4)
    lean = lambda u: way
    comb(s, lambda u: along(course, u), lean, melt, 9, (60, 230), .35, 40)
    comb(s, lambda u: along(course, u), lean, melt, 8, (30, 150), 1, 40)
    comb(s, lambda u: along(course, u), lean, "tendon-light", 7, (14, 80), .7, 40)


def layers():
    return [("layer-soleus", [kager_fat_pad(), soleus(), soleal_arch(), calcaneal_tendon()]),
            ("layer-plantaris", [plantaris()])]
