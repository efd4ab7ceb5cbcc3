# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: the two heads of the gastrocnemius, which meet in a seam down the middle of the calf."""
from cords import rooted_end
from kit import Field, Structure, along, shifted, sliver, smooth
from posterior_calf import SOLEUS, TENDON
from posterior_tissue import origin_sheet
from tissue import MUSCLE, converge, fibres, ribbon, spread, strands, tones

# Where the heads meet: the seam of tendon between them, down to where it opens into the tendon
SEAM = [(14, 1010), (20, 930), (23, 850), (26, 760), (29, 660), (32, 560)]

MEDIAL = [(-80, 1150), (-76, 1196), (-60, 1222), (-40, 1228), (-26, 1208), (-14, 1140), (0, 1070), *SEAM, (31, 500), (26, 448), (14, 406), (-6, 380), (-28, 378),
          (-47, 398), (-62, 440), (-76, 500), (-92, 576), (-103, 640), (-107, 700), (-105, 780), (-99, 860), (-92, 940), (-87, 1020), (-83, 1090)]
LATERAL = [(72, 1160), (80, 1184), (98, 1190), (115, 1178), (122, 1140), (127, 1080), (132, 1020), (136, 960), (146, 890), (160, 800), (167, 710),
           (160, 620), (144, 535), (127, 470), (108, 430), (86, 413), (66, 420), (50, 448), (41, 498), *reversed(SEAM), (28, 1056), (42, 1110), (58, 1142)]

# The white sheets with which the heads begin, on the outer part of their backs; last three nodes of the edge on the muscle come first
MEDIAL_SHEET = [(-18, 1160), (-30, 1090), (-48, 1000), (-66, 900), (-85, 800), (-107, 670)]
LATERAL_SHEET = [(80, 1178), (92, 1110), (104, 1040), (119, 950), (138, 850), (168, 700)]


def head(name, outline, inner, outer, sheet, border, end, light, under):
    """One head. inner, outer: the sides of its fibres' field; sheet: the edge of its tendon of origin, which reaches
    from there to `border`; end: first and last node of the lower edge; light: where across it is lit; under: what its shadow falls on."""
    s = Structure(name)
    d = smooth(outline)
    s.clip(*under)
    a, b = end
    low = outline[a:b + 1]
    for deep in (5, 9, 14):
        fall = [(x + deep * .25 * (0 < k < len(low) - 1), z - deep * (0 < k < len(low) - 1)) for k, (x, z, *_) in enumerate(low)]
        s.fill(smooth([(*low[0][:2], "c"), *low[1:-1], (*low[-1][:2], "c"), *fall[-2:0:-1]]), "shade", .11)
    s.clip()
    modelled(s, d, outline, light)
    s.clip(d)
    fascicles(s, Field(inner, outer))
    s.soft(d, "muscle-dark", 20, 2, .14)
    origin_sheet(s, sheet, border)
    s.clip()
    junction(s, low)
    s.line(smooth(outline, part=(b, len(outline) - 1)), "muscle-line", 1.3, .9, contour=True)
    s.line(smooth(outline, part=(0, a)), "muscle-line", 1.3, .9, contour=True)
    return s


def modelled(s, d, outline, light):
    """The rounding of a belly: lit across from the left, darker where thigh and groove shade it, thinner at its end."""
    xs = [n[0] for n in outline]
    s.fill(d, s.gradient([(0, "muscle-dark"), (.08, "muscle"), (light, "muscle-light"), (light + .3, "muscle"), (1, "muscle-dark")],
                         (min(xs), 704), (max(xs), 690)))
    s.clip(d)
    s.fill(d, s.gradient([(0, "muscle-dark", .5), (.3, "muscle-dark", 0), (.62, "muscle-dark", 0), (1, "muscle-dark", .34)], (40, 1180), (40, 370)))


def fascicles(s, field):
    """Bundles that come from the outer border and the sheet above and run down to the seam and the tendon."""
    beta = .72
    law, begin = converge(beta), strands(beta)
    for k in spread(s.random, .15, 3.2, 19):
        a = begin(k)
        t0 = a + s.random.uniform(0, .3) * (1 - a)
        s.pool(sliver(field.course(law, k, t0, t0 + s.random.uniform(.4, .7) * (1 - t0)), s.random.uniform(5, 11)),
               s.random.choice(("muscle-dark", "muscle-dark", "muscle-light")), .16)
    fibres(s, field, law, spread(s.random, .04, 3.4, 36), begin, lambda k: 1, tones(MUSCLE, .95), width=(.9, 2.6), length=(.3, .6))


def junction(s, low):
    """The lower edge: flesh ends in fine tips on the tendon, which reaches up between them."""
    rng = s.random
    for k in range(56):
        t = (k + rng.uniform(.1, .9)) / 56
        (x, z) = along(low, t)
        a, b = along(low, max(0, t - .04)), along(low, min(1, t + .04))
        steep = abs(b[0] - a[0]) / (abs(b[0] - a[0]) + abs(b[1] - a[1]) + .1)
        lean = (12 - x) * .0016
        long = rng.uniform(2, 15) * steep + .5
        s.pool(sliver([(x - lean * 40, z + 40), (x, z + 10), (x + lean * long, z - long)], rng.uniform(2.4, 4)), *(("muscle", .8), ("muscle", .8), ("muscle-dark", .5), ("muscle-light", .5))[k % 4])
        if k % 2 == 0:
            up = rng.uniform(14, 70) * steep + 4
            s.pool(sliver([(x, z - 8), (x - lean * up * .4, z + up * .4), (x - lean * up, z + up)], rng.uniform(.8, 1.7)), "tendon", .5)
    s.flush()


def seam(s):
    """The groove where the heads meet, with a thread of tendon in it that takes up the fibres of both."""
    course = [along(SEAM, .02 + .98 * k / 12) for k in range(13)]
    s.fill(sliver([course[0], course[6], course[-1]], 15), "muscle-dark", .3)
    widths = [.4, 1.4, *(2.2 for _ in course[3:]), .6]
    s.fill(ribbon(shifted(course, 2.2, -1), widths), "muscle-line", .5)
    s.fill(ribbon(course, widths), "tendon", .9)
    for k in range(30):
        t = .06 + .03 * k + s.random.uniform(-.01, .01)
        (x, z), long, way = along(SEAM, t), s.random.uniform(24, 60), (-1, 1)[k % 2]
        s.pool(sliver([(x, z - 8), (x + way * long * .07, z + long * .5), (x + way * long * .2, z + long)], s.random.uniform(.7, 1.3)), "tendon", .45)
    s.flush()


def gastrocnemius():
    tendon, soleus = smooth(TENDON[::-1]), smooth(SOLEUS)        # one winding: a clip is their union
    lateral = head("gastrocnemius-lateral", LATERAL,
                   [(66, 1190), (35, 1090), (20, 980), (22, 860), (26, 740), (31, 600), (44, 490), (70, 390)],
                   [(116, 1200), (131, 1080), (140, 960), (158, 840), (170, 720), (163, 600), (143, 500), (116, 390)],
                   LATERAL_SHEET, [(80, 1200), (100, 1202), (134, 1180), (140, 1080), (146, 980), (162, 870), (171, 700)], (13, 18), .36, (tendon, soleus))
    lateral.clip()
    rooted_end(lateral, (75, 1174), (112, 1180), (96, 1208), 12)
    medial = head("gastrocnemius-medial", MEDIAL,
                  [(-30, 1230), (-2, 1090), (16, 980), (22, 860), (26, 740), (30, 600), (24, 480), (-2, 360)],
                  [(-74, 1230), (-86, 1090), (-92, 970), (-101, 850), (-110, 730), (-102, 610), (-80, 490), (-46, 360)],
                  MEDIAL_SHEET, [(-20, 1226), (-50, 1240), (-84, 1220), (-92, 1120), (-100, 1000), (-112, 850), (-110, 670)], (13, 19), .34, (tendon, soleus, smooth(LATERAL)))
    seam(medial)
    return [lateral, medial]


def layers():
    return [("layer-gastrocnemius", gastrocnemius())]
