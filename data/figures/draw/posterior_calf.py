# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: soleus, calcaneal tendon, plantaris, gastrocnemius."""
from kit import (MUSCLE, Field, Structure, along, converge, cord, fibres, gather, outline_but, parallel, shifted, sides, sliver, smooth,
                 spot, spread, strands, teeth, tendinous_end, tones)

WHITES = ("tendon", "tendon-light", "tendon")

ARCH = [(94, 934), (72, 896), (47, 864), (18, 838), (-14, 810)]

SOLEUS = [(112, 952), (128, 940), (140, 900), (150, 840), (157, 760), (160, 680), (159, 600), (154, 530), (143, 450),
          (127, 380), (107, 310), (85, 245), (63, 190), (43, 140), (24, 106), (8, 96), (-6, 114), (-22, 160), (-32, 210),
          (-44, 290), (-58, 390), (-72, 470), (-80, 550), (-78, 630), (-67, 710), (-47, 770), (-14, 810), (18, 838),
          (47, 864), (72, 896), (94, 934)]

TENDON = [(-70, 548, 'c'), (-57, 395), (-41, 300), (-31, 200), (-25, 100), (-24.5, 0), (-30, -60), (-38, -110), (-49, -164),
          (-46, -172), (-13, -176), (18, -171), (23, -162), (20, -110), (20, -60), (24, 0), (29, 100), (44, 200),
          (66, 300), (96, 398), (122, 470), (130, 548, 'c')]

MEDIAL = [(-79, 1160), (-75, 1200), (-58, 1222), (-38, 1228), (-23, 1212), (-12, 1160), (0, 1090), (12, 1010), (20, 940),
          (27, 860), (29, 760), (30, 660), (31, 560), (33, 480), (28, 430), (12, 392), (-8, 376), (-32, 391), (-55, 434),
          (-76, 500), (-94, 570), (-105, 640), (-108, 700), (-105, 780), (-98, 860), (-91, 940), (-86, 1020), (-82, 1100)]

LATERAL = [(70, 1156), (78, 1182), (97, 1190), (115, 1180), (122, 1140), (127, 1080), (132, 1020), (136, 960), (145, 890), (161, 800),
           (169, 710), (164, 620), (148, 530), (129, 465), (108, 430), (82, 415), (59, 427), (43, 462), (36, 520), (32, 600),
           (28, 700), (26, 800), (24, 900), (26, 980), (31, 1050), (43, 1106), (57, 1136)]


def soleus():
    s = Structure("soleus")
    d = smooth(SOLEUS)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.14, "muscle"), (.34, "muscle-light"), (.64, "muscle"), (1, "muscle-dark")],
                         (-84, 560), (186, 612)))
    s.clip(d)
    s.fill(d, s.gradient([(0, "muscle-dark", .45), (1, "muscle-dark", 0)], (110, 960), (74, 740)))
    s.fill(d, s.gradient([(0, "muscle-dark", 0), (1, "muscle-dark", .4)], (20, 300), (20, 90)))
    beta = .74
    septum = [(60, 950), (40, 830), (26, 720), (22, 600), (20, 480), (16, 360), (10, 240), (4, 90)]
    left = [(20, 900), (-30, 810), (-68, 710), (-84, 600), (-84, 500), (-72, 380), (-54, 250), (-40, 90)]
    right = [(126, 970), (148, 870), (162, 740), (164, 610), (158, 500), (141, 390), (111, 270), (60, 90)]
    for border in (left, right):
        fibres(s, Field(septum, border), converge(beta), spread(s.random, .04, 3.4, 48), strands(beta), lambda k: 1,
               tones(MUSCLE, 1.05), width=(1, 2.9))
    aponeurosis(s)
    tendinous_end(s, SOLEUS, (29, 1), -1)
    s.soft(d, "muscle-dark", 32)
    s.clip()
    s.line(smooth(SOLEUS, part=(0, 26)), "muscle-line", 1.4, .95, contour=True)
    return s


def aponeurosis(s):
    """The tendinous sheet on the back of the soleus: white strands, dense below, that thin out upwards."""
    rng = s.random
    sheet = Field([(-4, 800), (-34, 690), (-54, 580), (-62, 470), (-56, 390), (-42, 300)],
                  [(100, 870), (122, 740), (130, 610), (120, 490), (98, 400), (68, 300)])
    law = lambda k, t: .5 + (k - .5) * (1.04 - .06 * t)
    for _ in range(140):
        q = rng.random()
        lift = rng.random() ** 1.5
        t0 = max(.03, .80 - .72 * lift * (1 - .55 * (abs(q - .48) * 2) ** 1.5))
        t1 = min(1, t0 + rng.uniform(.12, .30))
        strength = .16 + .30 * t0 ** 1.6
        s.pool(sliver(sheet.course(law, q, t0, t1), rng.uniform(.8, 2.6)), rng.choice(WHITES), .36 if strength > .33 else .22)
    s.flush()


def soleal_arch():
    """The tendinous edge that bridges the vessels, part of the soleus's upper border."""
    s = Structure("soleal-tendinous-arch")
    upper, lower = sides([(97, 946)] + ARCH[1:] + [(-40, 780)], (1, 7, 9, 9, 7, 1))
    s.fill(smooth([(*upper[0], "c"), *upper[1:-1], (*upper[-1], "c"), *lower[-2:0:-1]]), "tendon", .95)
    s.line(smooth(shifted(ARCH[1:], 0, 1), closed=False), "tendon-light", 2, .9)
    s.clip(smooth(SOLEUS))
    teeth(s, lambda u: along(shifted(ARCH, 2, -5), .04 + .92 * u), lambda u: (.28 - .2 * u, -.95),
          [("tendon", .5), ("tendon-light", .45)], 44, (5, 40), (.7, 1.5))
    s.clip()
    s.line(smooth(upper, closed=False), "tendon-line", .9, .7, contour=True)
    return s


def calcaneal_tendon():
    s = Structure("calcaneal-tendon")
    rng = s.random
    d = smooth(TENDON)
    s.clip(d)
    s.fill(d, s.gradient([(0, "tendon", 0), (.4, "tendon", .08), (.7, "tendon", .4), (.88, "tendon", .95), (1, "tendon", 1)], (28, 500), (58, 394)))
    field = Field([(-68, 460), (-58, 400), (-42, 300), (-32, 200), (-26, 100), (-25, 0), (-36, -100), (-52, -190)],
                  [(118, 460), (98, 400), (68, 300), (45, 200), (29, 100), (24, 0), (20, -100), (24, -190)])
    for q in (.62, .80):
        s.fill(field.crescent(q, 1, .12, 1, 15), "tendon-dark", .16)
    s.fill(field.crescent(.10, 0, .12, 1, 15), "tendon-dark", .25)
    twist = lambda k, t: k + .5 * max(0, t - .35) * (1 - k) * k
    for _ in range(90):
        q, t0 = rng.uniform(.02, .98), rng.uniform(.02, .9)
        s.pool(sliver(field.course(twist, q, t0, min(1, t0 + rng.uniform(.10, .32))), rng.uniform(.6, 1.4)),
               *rng.choice((("tendon-dark", .5), ("tendon-dark", .5), ("tendon-light", .8))))
    for low, high, name, opacity in ((.20, .46, "tendon-light", .5), (.58, .99, "tendon-dark", .22)):
        for _ in range(34):
            q, t0 = rng.uniform(low, high), rng.uniform(.10, .8)
            s.pool(sliver(field.course(twist, q, t0, min(1, t0 + rng.uniform(.15, .4))), rng.uniform(2, 4.5)), name, opacity)
    s.clip()
    s.line(smooth(TENDON, part=(1, 8)), "tendon-line", 1.2, .9, contour=True)
    s.line(smooth(TENDON, part=(12, 19)), "tendon-line", 1.2, .9, contour=True)
    tongues(s)
    s.touch(smooth([(-62, 428, "c"), *TENDON[1:20], (106, 428, "c")]))
    teeth(s, lambda u: along([(-47, -166), (-14, -172), (21, -166)], u), lambda u: ((u - .5) * .3, -1),
          [("tendon", .9), ("tendon-light", .8), ("tendon-dark", .5)], 54, (6, 24), (1.2, 2.6))
    return s


def tongues(s):
    """Strands by which the tendon begins on the soleus, highest in its middle."""
    rng = s.random
    sheet = Field([(-66, 580), (-66, 480), (-57, 395), (-44, 320)], [(134, 580), (118, 480), (97, 398), (72, 310)])
    for _ in range(140):
        q = rng.uniform(.01, .99)
        peak = .50 - .36 * (1 - (abs(q - .5) * 2) ** 1.7)
        t0 = min(.7, peak + .26 * rng.random() ** 1.5)
        s.pool(sliver(sheet.course(parallel, q, t0, min(1, t0 + rng.uniform(.20, .45))), rng.uniform(.8, 2.6)),
               rng.choice(WHITES), rng.choice((.44, .7)))
    for _ in range(116):
        q = rng.uniform(.03, .97)
        t0 = .40 + .12 * (abs(q - .5) * 2) ** 1.7 + rng.uniform(-.12, .14)
        s.pool(sliver(sheet.course(parallel, q, t0, t0 + rng.uniform(.10, .26)), rng.uniform(.8, 2.4)),
               rng.choice(("muscle", "muscle-dark", "muscle-light")), .5)
    s.flush()


def kager_fat_pad():
    s = Structure("kager-fat-pad")
    nodes = [(-24, 70), (-33, 10), (-38, -50), (-34, -76), (-10, -82), (20, -74), (42, -70), (50, -40), (47, 0), (42, 36), (34, 64), (24, 92)]
    d = smooth(nodes)
    s.fill(d, s.radial([(0, "fat"), (.7, "fat"), (1, "fat-dark", .75)], (20, -10), 86, 1.2))
    s.clip(d)
    for _ in range(70):
        x, z, r = s.random.uniform(-34, 48), s.random.uniform(-80, 90), s.random.uniform(3, 8)
        s.pool(sliver([(x - r, z - 2), (x, z + 2), (x + r, z + s.random.uniform(-4, 4))], 2.2), "fat-dark", .3)
    s.soft(d, "fat-dark", 14)
    s.clip()
    s.line(d, "fat-dark", 1, .7)
    return s


def plantaris():
    s = Structure("plantaris")
    tendon = [(43, 985), (41, 925), (34, 860), (20, 800), (-8, 700), (-42, 600), (-61, 500), (-58, 400), (-45, 300), (-37, 200),
              (-33, 100), (-31, 0), (-34, -60), (-41, -110), (-51, -160)]
    s.line(smooth(shifted(tendon[2:8], 3, -3), closed=False), "shade", 10, .14)
    cord(s, tendon, (6, 9, 9.5, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 13), .9, 16, ends=("cut", "bone"))
    outline = [(68, 1196), (80, 1207), (92, 1198), (91, 1164), (82, 1112), (70, 1062), (57, 1014), (47, 974), (43, 944), (40, 946),
               (39, 985), (40, 1030), (44, 1076), (52, 1128)]
    d = smooth(outline)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.34, "muscle-light"), (.6, "muscle"), (1, "muscle-dark")], (36, 1080), (86, 1080)))
    s.clip(d)
    field = Field([(70, 1215), (44, 1100), (38, 1020), (40, 935)], [(94, 1215), (84, 1110), (61, 1020), (44, 935)])
    fibres(s, field, parallel, spread(s.random, .04, .96, 36), lambda k: 0, lambda k: 1, tones(MUSCLE), width=(.7, 1.7))
    s.soft(d, "muscle-dark", 14)
    teeth(s, lambda u: (64 + 28 * u, 1200 + 4 * u), lambda u: (-.1, -1), [("tendon", .7), ("tendon-light", .6)], 26, (10, 52), (1, 2.2))
    s.clip()
    outline_but(s, outline, [(7, 10), (0, 2)], "muscle-line", 1.2)
    gather(s, [(50, 1030), (45, 985), (42, 940), (41, 915)], (1, 5, 9, 9), MUSCLE)
    return s


def head(name, outline, inner, outer, light, junction, top, under):
    """One head of the gastrocnemius. junction: first and last node of the lower edge; top: course of its
    tendon of origin; under: the paths its shadow may fall on."""
    s = Structure(name)
    d = smooth(outline)
    s.clip(*under)
    s.soft(smooth(shifted(outline, 4, -6)), "shade", 26, 7, .045)
    s.clip()
    xs = [n[0] for n in outline]
    s.fill(d, s.gradient([(0, "muscle-dark"), (.10, "muscle"), (light, "muscle-light"), (light + .24, "muscle"),
                          (1, "muscle-dark")], (min(xs), 700), (max(xs), 690)))
    s.clip(d)
    s.fill(d, s.gradient([(0, "muscle-dark", .4), (1, "muscle-dark", 0)], (40, 1180), (40, 960)))
    s.fill(d, s.gradient([(0, "muscle-dark", 0), (1, "muscle-dark", .36)], (40, 540), (40, 380)))
    beta = .5
    fibres(s, Field(inner, outer), converge(beta), spread(s.random, .03, 1.95, 58), strands(beta), lambda k: 1, tones(MUSCLE),
           width=(1, 3.0))
    a, b = junction
    spot(s, (outline[a][0] + outline[b][0]) / 2 - 12, 760, 60, 420, "muscle-light", .28)
    s.soft(d, "muscle-dark", 34)
    origin_tendon(s, d, outline, top)
    belly_end(s, outline, junction)
    s.clip()
    s.line(smooth(outline, part=(b, 0)), "muscle-line", 1.4, .95, contour=True)
    s.line(smooth(outline, part=(4, a)), "muscle-line", 1.4, .95, contour=True)
    s.line(smooth(outline, part=(0, 4)), "tendon-line", 1.2, .9, contour=True)
    s.line(smooth(outline, part=(a, b)), "muscle-line", .7, .22)
    return s


def origin_tendon(s, d, outline, top):
    """Flat white tendon of origin: closed at the bone, it spreads and frays over the upper back of a head."""
    rng = s.random
    x, z = outline[2]
    s.fill(d, s.gradient([(0, "tendon", .85), (.3, "tendon", .5), (1, "tendon", 0)], (x, z + 2), (x + 4, z - 80)))
    for _ in range(100):
        u = rng.random()
        x, z = along(top, u)
        reach = 30 + 215 * rng.random() ** 2.2
        drift = (u - .5) * 14
        s.pool(sliver([(x, z + 6), (x + drift * .4, z - reach * .5), (x + drift, z - reach)], rng.uniform(.9, 2.4)),
               rng.choice(("tendon", "tendon-light", "tendon-dark", "tendon")), .48)
    s.flush()


def belly_end(s, outline, junction):
    """Pale strands of the aponeurosis that reach up between the lowest fibres."""
    a, b = junction
    edge = outline[a:b + 1]
    lean = lambda u: ((.5 - u) * .2, 1)
    teeth(s, lambda u: along(edge, u), lean, [("tendon", .48), ("tendon-light", .36), ("tendon", .36)], 90, (8, 90), (.8, 2.1))
    teeth(s, lambda u: along(edge, u), lean, [("muscle-light", .5), ("muscle-dark", .35)], 44, (10, 50), (.7, 1.7))


def fringe(s, outline, junction, clip_to):
    """Lowest fibres that run out over the tendon."""
    a, b = junction
    edge = shifted(outline[a:b + 1], 0, 3)
    s.clip(*clip_to)
    teeth(s, lambda u: along(edge, u), lambda u: ((u - .5) * -.16, -1), [("muscle", .8), ("muscle-dark", .5), ("muscle-light", .6)],
          110, (4, 27), (.6, 1.6))
    s.clip()


def gastrocnemius():
    tendon, soleus_shape = smooth(TENDON[::-1]), smooth(SOLEUS)        # one winding: a clip is their union
    lateral = head("gastrocnemius-lateral", LATERAL,
                   [(66, 1190), (35, 1080), (24, 960), (26, 840), (28, 720), (33, 600), (38, 490), (44, 400)],
                   [(112, 1200), (130, 1080), (149, 960), (165, 840), (172, 720), (165, 600), (147, 490), (124, 400)],
                   .34, (12, 18), [(70, 1160), (86, 1186), (112, 1182), (124, 1130), (130, 1070)], (tendon, soleus_shape))
    fringe(lateral, LATERAL, (12, 18), (tendon, soleus_shape))
    medial = head("gastrocnemius-medial", MEDIAL,
                  [(-26, 1230), (0, 1090), (18, 970), (22, 850), (26, 730), (30, 610), (34, 490), (30, 360)],
                  [(-72, 1230), (-84, 1090), (-90, 970), (-101, 850), (-110, 730), (-105, 610), (-85, 490), (-60, 360)],
                  .36, (13, 19), [(-84, 1090), (-80, 1160), (-68, 1212), (-40, 1226), (-22, 1206)],
                  (tendon, soleus_shape, smooth(LATERAL)))
    fringe(medial, MEDIAL, (13, 19), (tendon, soleus_shape))
    return [lateral, medial]


def layers():
    return [("layer-soleus", [kager_fat_pad(), soleus(), soleal_arch(), calcaneal_tendon()]),
            ("layer-plantaris", [plantaris()]),
            ("layer-gastrocnemius", gastrocnemius())]
