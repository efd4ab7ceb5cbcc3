# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: thigh muscles that frame the knee, superficial nerves and vein."""
from kit import Field, Structure, along, parallel, place, shifted, sliver, smooth
from posterior_deep import PERONEUS_LONGUS
from posterior_gastrocnemius import LATERAL, MEDIAL
from posterior_shapes import BICEPS, GRACILIS, SARTORIUS, SEMIMEMBRANOSUS, SEMITENDINOSUS, VASTUS_LATERALIS
from posterior_skin import SKIN
from posterior_thigh import BICEPS_END, front_of_thigh, thigh_ends
from posterior_tissue import matt, strip
from side import ADDUCTOR, RECTUS, VASTUS_INTERMEDIUS, VASTUS_MEDIALIS, thigh_face
from tissue import MUSCLE, cord, fibres, form, interlock, inward_direction, open_part, raised, sides, spread, tones

# Where the medial tendons turn forward round the calf: the medial head hides them
CALF_BEFORE = [(20, 1012, 'c'), *[n for n in MEDIAL if n[1] < 950], (-92, 950, 'c'), (-66, 1090, 'c')]


def begin(name, medial):
    s = Structure(name)
    if medial:
        s.hide_behind(smooth(CALF_BEFORE))
    return s


def beside_calf(points):
    """The points, moved out to the calf's medial border where the calf hides them."""
    border = [n for n in MEDIAL[19:] if n[1] < 1020]
    return [(min(x, border_at(border, z)) if z < 1012 else x, z) for x, z in points]


def border_at(border, z):
    """Where a border that runs up crosses a level."""
    for (x0, z0), (x1, z1) in zip(border, border[1:]):
        if z0 <= z <= z1:
            return x0 + (x1 - x0) * (z - z0) / (z1 - z0)
    return border[-1][0] if z > border[-1][1] else border[0][0]


def touch_muscle(s, left, right):
    """Where a medial muscle or tendon between two borders can be touched."""
    ts = [k / 16 for k in range(17)]
    a = beside_calf([along(left, t) for t in ts])
    b = beside_calf([along(right, t) for t in ts])
    s.touch("M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in (place(q) for q in a + b[::-1])) + "Z")


def tendon(s, nodes, widths):
    cord(s, nodes, widths, .9, 8)
    touch_muscle(s, *sides(nodes, widths))


def stump(s, outline, left, right, tip=None, count=50, under=(), glow=0):
    """A thigh muscle that runs off the upper edge of the plate. First and last node lie beyond it. glow: light from beyond
    on its far side."""
    d = smooth(outline)
    field = Field(left, right)
    if under:
        s.clip(*under)
        s.soft(smooth(shifted(outline, 4, -6)), shade_above(s), 24, 3, .09)
    s.clip()
    s.fill(d, form(s, MUSCLE, field, .4, .30))
    s.clip(d)
    low = max(0.0, level(left, 1452))
    s.soft(smooth(raised(outline)), "muscle-dark", 20, 3, .12)
    for k in range(9):
        q, t = s.random.uniform(.05, .9), s.random.uniform(low, .6)
        s.pool(sliver(field.course(parallel, q, t, min(1, t + s.random.uniform(.3, .45))), s.random.uniform(4, 9)), ("muscle-dark", "muscle-light")[k % 3 == 0], .2)
    fibres(s, field, parallel, spread(s.random, .02, .98, count), lambda k: max(0, low - .12 + s.random.random() * .14), lambda k: 1,
           tones(MUSCLE, 1.1), width=(.9, 2.5))
    if glow:
        for q in (.56, .66, .76):
            ts = [.9 * k / 8 for k in range(9)]
            edge = [field.at(q + (1 - q) * (t / .9) ** 1.5, t) for t in ts] + [field.at(1.03, t) for t in reversed(ts)]
            s.fill(smooth([(*p, "c") if k in (0, 8, 9, 17) else p for k, p in enumerate(edge)]), "muscle", glow / 3)
    if tip:
        whiten(s, outline, tip)
    s.clip()
    if s.within:
        touch_muscle(s, left, right)
    a, b = tip or (len(outline) // 2, len(outline) // 2)
    s.line(smooth(outline, part=(0, a)) + smooth(outline, part=(b, len(outline) - 1)), "muscle-line", 1.2, .9)


def level(side, z):
    """Share of a side curve that lies above a level."""
    return next(k / 200 for k in range(201) if along(side, k / 200)[1] <= z)


def shade_above(s):
    """Shade that ends where the medial tendons leave the calf's back."""
    return s.gradient([(0, "shade", 1), (1, "shade", 0)], (0, 1190), (0, 1096))


def whiten(s, outline, tip):
    """The lower end passes into its tendon."""
    edge, inward = open_part(outline, tip), inward_direction(outline, tip)
    interlock(s, lambda u: along(edge, u), lambda u: inward, "tendon", 7, (26, 96))


def semimembranosus():
    s = begin("semimembranosus", True)
    stump(s, [(2, 1424, 'c'), (4, 1400), (0, 1330), (-12, 1262), (-32, 1196), (-54, 1136), (-72, 1078), (-82, 1026),
              (-88, 970), (-84, 930), (-96, 926), (-104, 975), (-110, 1040), (-117, 1110), (-126, 1200), (-136, 1300), (-144, 1390),
              (-150, 1424, 'c')],
          [(-150, 1424), (-138, 1330), (-127, 1200), (-114, 1080), (-100, 920)],
          [(2, 1424), (0, 1330), (-32, 1200), (-70, 1080), (-84, 920)], None, 14, (smooth(MEDIAL),), .4)
    return s


def semitendinosus():
    s = begin("semitendinosus", True)
    stump(s, [(-20, 1424, 'c'), (-30, 1400), (-46, 1320), (-66, 1250), (-86, 1190), (-93, 1150), (-98, 1152), (-99, 1200), (-100, 1270),
              (-105, 1340), (-109, 1400), (-112, 1424, 'c')],
          [(-112, 1424), (-106, 1370), (-101, 1260), (-98, 1140)],
          [(-20, 1424), (-38, 1370), (-66, 1260), (-94, 1140)], None, 13)
    tendon(s, [(-70, 1330), (-88, 1240), (-96, 1170), (-100, 1100), (-100, 1030), (-95, 950), (-83, 880), (-64, 815)],
           (1, 6, 10, 11, 11, 10, 11, 12))
    return s


def gracilis():
    s = begin("gracilis", True)
    stump(s, [(-114, 1424, 'c'), (-117, 1380), (-121, 1290), (-122, 1190), (-121, 1130), (-125, 1130), (-131, 1200), (-139, 1290),
              (-148, 1380), (-156, 1424, 'c')],
          [(-156, 1424), (-142, 1340), (-129, 1120)], [(-114, 1424), (-119, 1340), (-124, 1120)], None, 12)
    tendon(s, [(-127, 1260), (-125, 1190), (-121, 1120), (-114, 1050), (-104, 975), (-90, 890), (-66, 810)], (1, 6, 9, 10, 10, 11, 10))
    return s


def sartorius():
    s = begin("sartorius", True)
    stump(s, [(-152, 1424, 'c'), (-142, 1370), (-134, 1280), (-127, 1190), (-119, 1100), (-109, 1020), (-95, 940), (-76, 860),
              (-52, 800), (-64, 796), (-90, 860), (-107, 940), (-121, 1020), (-132, 1100), (-142, 1190), (-152, 1280), (-162, 1370),
              (-176, 1424, 'c')],
          [(-176, 1424), (-153, 1290), (-134, 1110), (-104, 930), (-60, 795)],
          [(-152, 1424), (-134, 1290), (-120, 1110), (-92, 930), (-50, 795)], None, 13)
    return s


def biceps():
    s = begin("biceps-femoris", False)
    stump(s, [(140, 1424, 'c'), (147, 1380), (156, 1280), (163, 1180), (165, 1110), (161, 1050), (154, 1000), (149, 976),
              (143, 980), (137, 1030), (128, 1100), (112, 1170), (84, 1240), (58, 1310), (36, 1380), (20, 1424, 'c')],
          [(20, 1424), (60, 1310), (113, 1170), (132, 1060), (143, 960)],
          [(140, 1424), (154, 1310), (164, 1170), (160, 1060), (148, 960)], None, 14, (smooth(LATERAL),), .4)
    cord(s, [(140, 1190), (147, 1120), (150, 1060), (149, 1010), (147, 982), (143, 962), (141, 948)], (1, 6, 11, 13, 14, 11, 2), .9)
    return s


def thigh_cut():
    """Where the thigh was cut, seen a little from above, the front of it far."""
    s = Structure("thigh-cut")
    groups = (VASTUS_MEDIALIS, VASTUS_INTERMEDIUS, VASTUS_LATERALIS, RECTUS, SARTORIUS, ADDUCTOR, GRACILIS, SEMIMEMBRANOSUS, SEMITENDINOSUS, BICEPS)
    cords = ((-.22, .19, 13, "artery"), (-.40, .09, 17, "vein"), (-.66, .0, 14, "nerve"))
    thigh_face(s, SKIN, 1, groups, cords, lambda forward, inward: (-inward, forward))
    return s


def fibular_nerve():
    """Along the biceps and under its edge, then round the neck of the fibula and in under the long peroneus."""
    s = Structure("common-fibular-nerve")
    s.hide_behind(smooth(PERONEUS_LONGUS), smooth(BICEPS_END))
    course = [(25, 1404), (31, 1352), (39, 1302), (60, 1237), (79, 1170), (87, 1100), (96, 1050), (110, 1008), (125, 976), (137, 952),
              (146, 930), (152, 904)]
    matt(s, "nerve", [(course, 8.5, 6.5)], root=.1)
    s.touch(smooth(course[:-2], closed=False), 7)
    s.touch(smooth(course[5:8], closed=False), 14)
    return s


# The vein under the skin of the calf, from the foot up to where it hooks over the nerve into the deep vein
SMALL_VEIN = [(16, 1113), (26, 1099), (33, 1068), (32, 1020), (27, 970), (22, 920), (19, 860), (17, 790), (20, 700), (27, 600), (37, 500), (47, 400),
              (53, 300), (50, 200), (46, 100), (52, 10), (66, -50), (90, -98), (122, -128), (156, -158), (190, -184), (212, -200)]


def small_vein():
    """It goes in between the heads, hooks over the tibial nerve and ends in the side of the popliteal vein."""
    s = Structure("small-saphenous-vein")
    side = [(19, 700), (8, 650), (-10, 600), (-24, 550), (-32, 500), (-36, 450)]
    twigs = (side, [(44, 430), (60, 390), (70, 350), (74, 310)], [(50, 190), (62, 160), (70, 120), (74, 70)])
    matt(s, "vein", [(SMALL_VEIN, 9.5, .4)], twigs)
    s.fill(strip([(13, 1117), (20, 1109), (27, 1098), (31, 1086)], (9, 8.6, 8, 6)), "vein")
    s.fill(strip([(14, 1114), (21, 1105), (27, 1094), (31, 1072)], (.4, 2.6, 2.6, .4)), "vein-light", .4)
    s.touch(smooth([n for n in SMALL_VEIN if n[1] > -110], closed=False), 8)
    return s


# The edge of the lateral head below which the sural nerve comes out
LIP = [(29, 684), (30, 664), (34, 642), (40, 618), (47, 596)]


def sural_nerve():
    """Hidden between the heads above, it comes out of their groove below the edge of the lateral one."""
    s = Structure("sural-nerve")
    course = [(31, 690), (35, 640), (37, 590), (33, 510), (27, 420), (31, 320), (38, 225), (36, 130), (40, 40), (50, -30), (64, -90), (92, -130), (130, -164), (170, -192), (196, -208)]
    twigs = ([(48, -24), (30, -60), (20, -100), (14, -140)], [(35, 160), (52, 110), (66, 60), (72, 10)])
    s.clip_outside(smooth([(*LIP[0], "c"), *LIP[1:-1], (*LIP[-1], "c"), (90, 596, "c"), (90, 720, "c"), (20, 720, "c"), (24, 684, "c")]))
    matt(s, "nerve", [(course, 6, 1.5)], twigs)
    s.fill(sliver([(25, 676), (31, 640), (45, 596)], 6), "shade", .3)
    s.clip()
    s.fill(sliver([(32, 676), (39, 640), (52, 594)], 5), "muscle-light", .5)
    s.fill(sliver([LIP[0], LIP[2], LIP[4]], 1.6), "muscle-line", .9)
    s.touch(smooth([n for n in course[1:] if n[1] > -110], closed=False), 6)
    return s


def layers():
    return [("layer-front-of-thigh", [front_of_thigh(), thigh_ends()]),
            ("layer-fibular-nerve", [fibular_nerve()]),
            ("layer-thigh", [sartorius(), gracilis(), semimembranosus(), semitendinosus(), biceps()]),
            ("layer-thigh-cut", [thigh_cut()]),
            ("layer-superficial", [sural_nerve(), small_vein()])]
