# SPDX-License-Identifier: CC-BY-SA-4.0
"""Medial plate: what is left on the bones of the muscles that were taken off: gastrocnemius, soleus, and their tendon."""
from flesh import lay
from kit import Field, Structure, along, between, oval, parallel, place, sliver, smooth
from medial_bones import FEMUR
from side import CUT, inside
from tissue import DEEP, MUSCLE, fibres, form, sides, spread, tones

# The inner head on its condyle, from the hind end of the cut round the bone
HEAD = [(70, 1104, 'c'), (65, 1128), (53, 1152), (34, 1174), (8, 1190), (-26, 1200, 'c'), (-28, 1180), (-20, 1156), (-9, 1134), (0, 1110), (6, 1080, 'c'), (38, 1080)]
FACE = [(71, 1106, 'c'), (56, 1103), (34, 1095), (18, 1088), (5, 1080, 'c'), (18, 1072), (38, 1068), (56, 1077), (67, 1091)]


def cut_face(s, outline, light, dark, count, size, family=MUSCLE):
    """The face of a muscle that was cut across: a hollow, paler than the flesh, with bundles of all sizes and a pale rim. light, dark:
    points between which its shade deepens; size: of a coarse bundle."""
    d = smooth(outline)
    s.fill(d, s.gradient([(0, family[2]), (.55, family[0]), (1, family[1])], light, dark))
    s.clip(d)
    xs, zs = [n[0] for n in outline], [n[1] for n in outline]
    ring = [n[:2] for n in outline]
    for name, wide, alpha, share in ((family[1], .7 * size, .3, .5), (family[2], size, .4, 1), (family[2], .6 * size, .5, .7)):
        bundles = ""
        for k in range(int(count * share)):
            spot = s.random.uniform(min(xs), max(xs)), s.random.uniform(min(zs), max(zs))
            if inside(spot, ring):
                x, y = place(spot)
                bundles += f"M{x:.0f} {y:.0f}l{s.random.uniform(0, size):.0f} {s.random.uniform(-1, 1):.0f}"
        s.line(bundles, name, wide, alpha)
    s.clip()
    s.line(d, "tendon", 1.8, .75)
    s.line(d, family[3], .8, .9, contour=True)


def head():
    """The inner head, short and broad, as it comes off the bone above the condyle and lies on it."""
    s = Structure("cut-end")
    lay(s, HEAD, (smooth(FEMUR),), -4, -4, 12, .07)
    d = smooth(HEAD)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.3, "muscle"), (.5, "muscle-light"), (.75, "muscle"), (1, "muscle-dark")], (-24, 1120), (70, 1140)))
    s.clip(d)
    field = Field([(-34, 1200), (-22, 1140), (0, 1070)], [(-10, 1204), (54, 1166), (76, 1090)])
    for k in range(26):
        q = (k + s.random.random()) / 26
        s.pool(sliver(field.course(parallel, q, s.random.uniform(.04, .4), 1), s.random.uniform(.9, 2)), ("muscle-dark", "muscle-light")[k % 3 == 0], .38)
    for k in range(18):
        q = (k + s.random.random()) / 18
        s.pool(sliver(field.course(parallel, q, -.02, s.random.uniform(.2, .5)), s.random.uniform(1.2, 2.6)), "tendon", .72)
    s.soft(d, "muscle-dark", 10, 2, .15)
    s.clip()
    s.line(smooth(HEAD, part=(0, 10)), "muscle-line", 1.2, .9, contour=True)
    cut_face(s, FACE, (34, 1096), (42, 1072), 74, 3.2)
    return s


# What hangs from the cut through the thigh of its inner muscles: left and right border, down from the cut
HAMSTRINGS = (([(-88, CUT), (-70, 1370), (-56, 1318)], [(66, CUT), (68, 1370), (68, 1306)]), ([(61, CUT), (64, 1390), (67, 1352)], [(109, CUT), (107, 1390), (103, 1344)]),
              ([(-70, CUT), (-48, 1380), (-32, 1346)], [(-8, CUT), (0, 1380), (6, 1338)]), ([(-160, CUT), (-146, 1390), (-136, 1362)], [(-82, CUT), (-72, 1390), (-64, 1350)]))


def thigh_ends():
    """The thigh's inner muscles, cut off short where the knee is laid bare."""
    s = Structure("thigh-ends")
    for left, right in HAMSTRINGS:
        (x, z), (u, v) = left[-1], right[-1]
        rise = .17 * (u - x)
        low = [between(left[-1], right[-1], q) for q in (.2, .5, .8)]
        down, up = [(a, b - rise * w) for (a, b), w in zip(low, (.75, 1, .75))], [(a, b + rise * w) for (a, b), w in zip(low, (.6, .8, .6))]
        outline = [(*left[0], "c"), left[1], (x, z, "c"), *down, (u, v, "c"), right[1], (*right[0], "c")]
        d = smooth(outline)
        field = Field(left, right)
        s.fill(d, form(s, DEEP, field, .6, .4))
        s.clip(d)
        fibres(s, field, parallel, spread(s.random, .04, .96, 5 + int((u - x) / 16)), lambda k: 0, lambda k: 1.1, tones(DEEP), width=(1.2, 3.2), length=(.8, 1.1))
        s.soft(d, "deep-dark", 8, 2, .14)
        s.clip()
        s.line(smooth(outline, part=(0, 8)), "deep-line", 1.1, .9, contour=True)
        middle = between(left[-1], right[-1], .5)
        cut_face(s, [(x, z, "c"), *up, (u, v, "c"), *down[::-1]], (middle[0], middle[1] - rise), (middle[0], middle[1] + rise), int(.5 * (u - x)), 3.4, DEEP)
    return s


# The line on the tibia from which the soleus comes: across its back from the fibula's side, then down its inner border
LINE = [(40, 874), (24, 846), (6, 808), (-10, 768), (-21, 726), (-28, 680), (-31, 630), (-31, 580), (-29, 530), (-25, 480), (-19, 430)]
WIDTHS = (2, 9, 12, 15, 18, 20, 20, 18, 15, 10, 1)


def soleus_line():
    """A thin fringe of the flesh that was cut off the line: long slanting fibres, an uneven pale edge."""
    s = Structure("soleus-cut")
    left, right = sides(LINE, WIDTHS)
    fine = [(x + s.random.uniform(-1.3, 1.3), z) for x, z in (along(right, k / 22) for k in range(1, 22))]
    d = smooth([(*left[0], "c"), *left[1:-1], (*left[-1], "c"), *fine[::-1]])
    s.fill(d, s.gradient([(0, "muscle"), (.4, "muscle-light"), (1, "muscle")], (-42, 560), (-10, 570)))
    s.clip(d)
    field = Field(left, right)
    for k in range(40):
        t = -.1 + 1.1 * k / 40 + s.random.uniform(-.02, .02)
        points = [field.at(q, min(1, max(0, t + .2 * q))) for q in (0, .5, 1)]
        s.pool(sliver(points, s.random.uniform(.8, 1.7)), *(("muscle-dark", .22), ("muscle-dark", .3), ("muscle-light", .45))[k % 3])
    s.fill(field.crescent(.74, 1, .06, .94, 9), "muscle-dark", .3)
    s.fill(field.crescent(.3, 0, .02, .98, 9), "tendon", .5)
    s.clip()
    s.line(smooth(left, closed=False), "tendon-line", .7, .6)
    s.line(smooth([right[0], *fine, right[-1]], closed=False), "muscle-line", 1, .9, contour=True)
    return s


# The lowest end of the calcaneal tendon, on the heel bone; its first and last node lie on the cut
TENDON = [(109, -74, 'c'), (119, -100), (130, -130), (138, -160), (143, -190), (151, -184), (151, -152), (140, -118), (128, -83, 'c')]


def tendon_end():
    """It goes over into the bone below; the face of its cut looks up and back."""
    s = Structure("tendon-cut")
    d = smooth(TENDON)
    ends = ((126, -136), (148, -192))
    melt = lambda name: s.gradient([(0, name), (.4, name, .9), (1, name, 0)], *ends)
    s.fill(d, melt("tendon"))
    s.clip(d)
    field = Field([(106, -66), (119, -104), (136, -156), (143, -200)], [(134, -76), (144, -120), (153, -156), (152, -200)])
    s.fill(field.crescent(.55, 1, 0, .8, 9), "tendon-dark", .35)
    s.fill(field.crescent(.8, 1, 0, .8, 9), "tendon-dark", .3)
    s.fill(field.lens(.14, .44, .02, .8), "tendon-light", .75)
    dark = melt("tendon-dark")
    for k in range(20):
        t = s.random.uniform(0, .6)
        s.pool(sliver(field.course(parallel, s.random.random(), t, t + .4), s.random.uniform(.8, 1.4)), *((dark, .5), ("tendon-light", .8))[k % 3 == 0])
    s.clip()
    for k in range(11):
        x, z = along([(131, -132), (139, -164), (150, -176)], (k + s.random.random()) / 11)
        s.pool(sliver([(x, z + 12), (x + 1, z), (x + s.random.uniform(-1, 4), z - s.random.uniform(12, 24))], 1.8), "tendon", .6)
    s.flush()
    line = melt("tendon-line")
    s.line(smooth(TENDON, part=(0, 4)) + smooth(TENDON, part=(5, 8)), line, 1)
    face = oval(118.5, -78.5, 21, 10, -24)
    s.fill(smooth(face), s.gradient([(0, "tendon-light"), (.6, "tendon"), (1, "tendon-dark")], (114, -84), (126, -68)))
    s.clip(smooth(face))
    for name, wide, alpha in (("tendon-dark", 1.5, .6), ("tendon-light", 1.8, .9)):
        dots = ""
        for k in range(26):
            x, y = place((120 + s.random.uniform(-12, 12), -79 + s.random.uniform(-7, 7)))
            dots += f"M{x:.0f} {y:.0f}h.6"
        s.line(dots, name, wide, alpha)
    s.clip()
    s.line(smooth(face), "tendon-line", .8, .85, contour=True)
    return s


def below():
    """What lies below the soleus and its tendon: one nameless structure a part."""
    return [soleus_line(), tendon_end()]
