# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: soleus, calcaneal tendon, plantaris, gastrocnemius."""
from kit import (MUSCLE, Field, Structure, along, cord, fibres, pennate, shifted, sliver, smooth, spread, teeth, tones)

ARCH = [(92, 930), (70, 893), (46, 862), (18, 838), (-12, 812)]

SOLEUS = [(112, 950), (128, 938), (139, 900), (149, 840), (156, 760), (159, 680), (158, 600), (153, 530), (142, 450),
          (126, 380), (106, 310), (84, 245), (62, 190), (42, 140), (22, 104), (8, 92), (-6, 110), (-22, 160), (-32, 210),
          (-44, 290), (-58, 390), (-72, 470), (-80, 550), (-78, 630), (-66, 710), (-46, 770), (-12, 812), (18, 838),
          (46, 862), (70, 893), (92, 930)]

TENDON = [(-70, 470, 'c'), (-58, 400), (-42, 300), (-32, 200), (-26, 100), (-25, 0), (-30, -60), (-38, -110), (-49, -166),
          (-44, -174), (-13, -177), (18, -172), (23, -164), (20, -110), (20, -60), (24, 0), (29, 100), (45, 200),
          (68, 300), (98, 400), (122, 480, 'c'), (30, 540)]

MEDIAL = [(-66, 1208), (-48, 1224), (-28, 1212), (-14, 1160), (0, 1090), (13, 1010), (20, 940), (22, 860), (24, 760),
          (27, 660), (31, 560), (33, 480), (29, 430), (12, 393), (-10, 379), (-34, 396), (-56, 440), (-75, 500),
          (-93, 570), (-104, 640), (-107, 700), (-103, 780), (-95, 860), (-87, 940), (-83, 1020), (-79, 1100), (-74, 1170)]

LATERAL = [(76, 1176), (96, 1190), (113, 1176), (121, 1120), (131, 1060), (142, 980), (154, 900), (164, 800), (168, 710),
           (163, 620), (147, 530), (128, 465), (107, 430), (82, 417), (60, 428), (43, 462), (36, 520), (33, 600),
           (28, 700), (26, 800), (24, 900), (25, 980), (30, 1050), (44, 1120), (60, 1158)]


def strands(beta):
    """Where a converging streamline of constant k begins: on the upper end, or on the outer side."""
    return lambda k: 0 if k < 1 else min(.96, (1 - 1 / k) / beta)


def converge(beta):
    """Fibres that come from the outer side (q = 1) and steer to the inner one, ever steeper."""
    return lambda k, t: k * (1 - beta * t)


def soleus():
    s = Structure("soleus")
    d = smooth(SOLEUS)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.16, "muscle"), (.36, "muscle-light"), (.58, "muscle"), (.9, "muscle-dark"),
                          (1, "muscle")], (-84, 560), (160, 600)))
    s.clip(d)
    s.fill(d, s.gradient([(0, "muscle-dark", .55), (1, "muscle-dark", 0)], (110, 960), (70, 720)))
    s.fill(d, s.gradient([(0, "muscle-dark", 0), (1, "muscle-dark", .5)], (20, 330), (20, 90)))
    beta = .74
    septum = [(60, 940), (40, 830), (26, 720), (22, 600), (20, 480), (16, 360), (10, 240), (4, 90)]
    left = [(10, 900), (-30, 810), (-68, 710), (-84, 600), (-84, 500), (-72, 380), (-54, 250), (-40, 90)]
    right = [(124, 960), (146, 870), (160, 740), (162, 610), (156, 500), (140, 390), (110, 270), (60, 90)]
    for border in (left, right):
        fibres(s, Field(septum, border), converge(beta), spread(s.random, .04, 3.4, 95), strands(beta), lambda k: 1,
               tones(MUSCLE, 1.05), width=(.9, 2.4))
    aponeurosis(s, septum, left, right)
    s.soft(d, "muscle-dark", 34, 7, .07)
    s.clip()
    s.line(d, "muscle-line", 1.4, .95, contour=True)
    return s


def aponeurosis(s, septum, left, right):
    """The tendinous sheet on the back of the soleus: white strands that thin out upwards."""
    rng = s.random
    sheet = Field([(-10, 800), (-36, 680), (-52, 560), (-56, 460), (-44, 340), (-34, 220)],
                  [(96, 860), (112, 720), (116, 600), (112, 480), (78, 340), (46, 220)])
    for _ in range(230):
        q = rng.random()
        top = .10 + .62 * abs(q - .5) + rng.random() ** 1.6 * .5
        t0 = min(.8, max(.04, top))
        t1 = min(1, t0 + rng.uniform(.15, .4))
        s.pool(sliver(sheet.course(lambda k, t: .5 + (k - .5) * (1 - .12 * t), q, t0, t1), rng.uniform(1, 3.2)),
               rng.choice(("tendon", "tendon-light")), rng.choice((.14, .2, .26)))
    s.flush()


def soleal_arch():
    s = Structure("soleal-tendinous-arch")
    cord(s, [(ARCH[0][0] + 4, ARCH[0][1] + 4)] + ARCH[1:], (9, 8, 8, 7, 4), .9, 5)
    return s


def calcaneal_tendon():
    s = Structure("calcaneal-tendon")
    rng = s.random
    d = smooth(TENDON)
    white = [(0, "tendon", 0), (.35, "tendon", .45), (.75, "tendon", .96), (1, "tendon", 1)]
    s.fill(d, s.gradient(white, (20, 520), (0, 380)))
    s.clip(d)
    field = Field([(-74, 500), (-58, 400), (-42, 300), (-32, 200), (-26, 100), (-25, 0), (-36, -100), (-50, -180)],
                  [(126, 500), (98, 400), (68, 300), (45, 200), (29, 100), (24, 0), (20, -100), (24, -180)])
    for q in (.58, .68, .78, .88):
        s.fill(field.band(q, 1.04, .16, 1, 13), "tendon-dark", .17)
    s.fill(field.band(-.04, .10, .16, 1, 13), "tendon-dark", .22)
    s.fill(field.band(.22, .46, .14, 1, 13), "tendon-light", .55)
    s.fill(field.band(.28, .38, .2, 1, 13), "tendon-light", .7)
    for _ in range(150):
        q, t0 = rng.uniform(.02, .98), rng.uniform(.03, .9)
        twist = lambda k, t: k + .12 * max(0, t - .35) * (1 - k) * k * 4
        s.pool(sliver(field.course(twist, q, t0, min(1, t0 + rng.uniform(.12, .4))), rng.uniform(.6, 1.5)),
               *rng.choice((("tendon-dark", .5), ("tendon-dark", .38), ("tendon-light", .8))))
    s.clip()
    s.line(smooth(TENDON, part=(1, 8)), "tendon-line", 1.2, .9, contour=True)
    s.line(smooth(TENDON, part=(12, 19)), "tendon-line", 1.2, .9, contour=True)
    tongues(s)
    for k in range(30):                                     # the fibres run out onto the bone
        x = -47 + 2.3 * k
        s.pool(sliver([(x, -158), (x, -166), (x * 1.02, -174), (x * 1.04, -180 - rng.random() * 10)], 2), "tendon", .8)
    s.flush()
    return s


def tongues(s):
    """Strands by which the tendon begins on the soleus, longest in the middle and at the borders."""
    rng = s.random
    sheet = Field([(-60, 640), (-62, 540), (-58, 440), (-46, 330)], [(132, 640), (126, 540), (106, 440), (74, 330)])
    for _ in range(210):
        q = rng.uniform(.02, .98)
        t0 = max(0, .62 - rng.random() ** 1.8 * .6)
        s.pool(sliver(sheet.course(lambda k, t: k, q, t0, min(1, t0 + rng.uniform(.3, .5))), rng.uniform(1.4, 4)),
               rng.choice(("tendon", "tendon-light", "tendon")), rng.choice((.3, .42, .55)))
    s.flush()


def plantaris():
    s = Structure("plantaris")
    tendon = [(58, 925), (43, 855), (25, 800), (-8, 700), (-42, 600), (-61, 500), (-58, 400), (-45, 300), (-37, 200),
              (-33, 100), (-31, 0), (-34, -60), (-41, -110), (-50, -164)]
    s.line(smooth(shifted(tendon[1:7], 3, -3), closed=False), "shade", 9, .16)
    cord(s, tendon, (12, 10, 9.5, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 12), .9, 12)
    outline = [(50, 1206), (68, 1204), (80, 1184), (82, 1120), (77, 1050), (70, 985), (63, 935), (54, 900), (50, 905),
               (47, 950), (40, 1020), (35, 1090), (34, 1150), (40, 1192)]
    d = smooth(outline)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.34, "muscle-light"), (.6, "muscle"), (1, "muscle-dark")], (34, 1080), (82, 1080)))
    s.clip(d)
    field = Field([(42, 1215), (34, 1110), (42, 1000), (50, 890)], [(80, 1215), (84, 1110), (72, 1000), (58, 890)])
    fibres(s, field, lambda k, t: k, spread(s.random, .04, .96, 34), lambda k: 0, lambda k: 1, tones(MUSCLE), width=(.8, 1.8))
    teeth(s, lambda u: (50 + 14 * u, 900 + 20 * u), lambda u: (.08, 1), [("tendon", .7), ("tendon-light", .6)], 26, (10, 70), (1, 2.2))
    teeth(s, lambda u: (48 + 28 * u, 1206 - 4 * u), lambda u: (0, -1), [("tendon", .6), ("tendon-light", .5)], 16, (8, 36), (1, 2.2))
    s.soft(d, "muscle-dark", 14, 5, .08)
    s.clip()
    s.line(smooth(outline, part=(8, 7)), "muscle-line", 1.2, .9, contour=True)
    return s


def head(name, outline, inner, outer, light, junction, tendon_edge, under):
    """One head of the gastrocnemius. junction: first and last node of the lower edge; under: the paths
    its shadow may fall on."""
    s = Structure(name)
    d = smooth(outline)
    s.clip(*under)
    s.soft(smooth(shifted(outline, 5, -9)), "shade", 30, 6, .045)
    s.clip()
    xs = [n[0] for n in outline]
    s.fill(d, s.gradient([(0, "muscle-dark"), (.10, "muscle"), (light, "muscle-light"), (light + .24, "muscle"),
                          (.88, "muscle-dark"), (1, "muscle")], (min(xs), 700), (max(xs), 700)))
    s.clip(d)
    s.fill(d, s.gradient([(0, "muscle-dark", .5), (1, "muscle-dark", 0)], (40, 1200), (40, 960)))
    s.fill(d, s.gradient([(0, "muscle-dark", 0), (1, "muscle-dark", .42)], (40, 560), (40, 380)))
    beta = .5
    fibres(s, Field(inner, outer), converge(beta), spread(s.random, .03, 1.95, 118), strands(beta), lambda k: 1, tones(MUSCLE),
           width=(.9, 2.5))
    origin_tendon(s, tendon_edge)
    belly_end(s, outline, junction)
    s.soft(d, "muscle-dark", 36, 7, .06)
    s.clip()
    a, b = junction
    s.line(smooth(outline, part=(b, a)), "muscle-line", 1.5, .95, contour=True)
    s.line(smooth(outline, part=(a, b)), "muscle-line", .8, .35)
    return s


def origin_tendon(s, edge):
    """Flat white tendon of origin that spreads over the upper back of a head."""
    rng = s.random
    for _ in range(120):
        u = rng.random()
        x, z = along(edge, u)
        reach = 26 + 210 * rng.random() ** 2.4
        drift = (u - .5) * 16
        s.pool(sliver([(x, z + 6), (x + drift * .1, z - reach * .3), (x + drift * .5, z - reach * .65), (x + drift, z - reach)],
                      rng.uniform(1.2, 3)), rng.choice(("tendon", "tendon-light", "tendon-dark")), rng.choice((.3, .42, .55)))
    s.flush()


def belly_end(s, outline, junction):
    """Pale strands of the aponeurosis that reach up between the lowest fibres."""
    a, b = junction
    edge = outline[a:b + 1]
    teeth(s, lambda u: along(edge, u), lambda u: ((.5 - u) * .25, 1),
          [("tendon", .42), ("tendon-light", .36), ("muscle-light", .5)], 90, (10, 78), (1, 2.4))


def fringe(s, outline, junction, clip_to):
    """Lowest fibres that run out over the tendon."""
    a, b = junction
    edge = outline[a:b + 1]
    s.clip(clip_to)
    teeth(s, lambda u: along(edge, u), lambda u: ((u - .5) * -.2, -1), [("muscle", .85), ("muscle-dark", .6)], 60, (3, 17), (1, 2.4))
    s.clip()


def gastrocnemius():
    tendon, soleus_shape = smooth(TENDON), smooth(SOLEUS)
    lateral = head("gastrocnemius-lateral", LATERAL,
                   [(62, 1190), (34, 1080), (24, 960), (26, 840), (28, 720), (33, 600), (38, 490), (44, 400)],
                   [(112, 1200), (130, 1080), (148, 960), (164, 840), (171, 720), (164, 600), (146, 490), (122, 400)],
                   .34, (10, 16), [(70, 1172), (96, 1188), (116, 1168), (122, 1120)], (tendon, soleus_shape))
    fringe(lateral, LATERAL, (10, 16), tendon)
    medial = head("gastrocnemius-medial", MEDIAL,
                  [(-30, 1230), (0, 1090), (18, 970), (22, 850), (26, 730), (30, 610), (34, 490), (30, 360)],
                  [(-66, 1230), (-82, 1090), (-88, 970), (-98, 850), (-109, 730), (-104, 610), (-84, 490), (-60, 360)],
                  .36, (11, 18), [(-80, 1150), (-66, 1206), (-46, 1222), (-24, 1200)], (tendon, soleus_shape, smooth(LATERAL)))
    fringe(medial, MEDIAL, (11, 18), tendon)
    return [lateral, medial]


def layers():
    return [("layer-soleus", [soleus(), soleal_arch(), calcaneal_tendon()]),
            ("layer-plantaris", [plantaris()]),
            ("layer-gastrocnemius", gastrocnemius())]
