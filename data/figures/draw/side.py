# SPDX-License-Identifier: CC-BY-SA-4.0
"""Outlines of bones seen from the side, toes right; a mirror makes them the medial view. The cut through the thigh, which the
view from behind shows, too."""
from kit import oval, place, smooth
from posterior_tissue import ellipse

PATELLA = [(133, 1108), (152, 1114), (170, 1104), (177, 1080), (171, 1046), (158, 1014), (146, 1000), (137, 1008),
           (127, 1034), (121, 1062), (124, 1092)]

TIBIA = [(-58, 978), (-50, 991), (-14, 997), (8, 1005), (20, 1020), (32, 1007), (60, 1000), (94, 993), (116, 978),
         (130, 945), (139, 917), (136, 870), (130, 780), (122, 690), (113, 590), (103, 490), (92, 390), (80, 290),
         (71, 200), (67, 110), (70, 54), (66, 18), (52, 2), (46, -18), (28, -33), (11, -20), (-4, 2), (-32, 4),
         (-53, 14), (-46, 48), (-27, 100), (-8, 200), (7, 300), (18, 400), (24, 500), (23, 600), (18, 700), (12, 800),
         (-2, 866), (-30, 908), (-52, 942)]

FIBULA = [(-16, 977), (8, 963), (36, 934), (37, 912), (22, 880), (11, 800), (15, 700), (15, 600), (9, 500), (4, 400),
          (2, 300), (0, 200), (2, 100), (8, 40), (16, 0), (24, -38), (16, -66), (-4, -84), (-28, -92), (-45, -78),
          (-52, -40), (-49, 20), (-47, 100), (-43, 200), (-39, 300), (-36, 400), (-33, 500), (-31, 600), (-31, 700),
          (-34, 800), (-31, 880), (-34, 920), (-30, 956)]

CALCANEUS = [(-116, -98), (-94, -92), (-66, -94), (-40, -80), (-14, -84), (10, -100), (40, -96), (76, -94), (84, -116),
             (76, -146), (38, -160), (2, -178), (-36, -203), (-68, -220), (-98, -218), (-130, -202), (-146, -174),
             (-149, -142), (-136, -112)]


def mirror(nodes):
    """The same outline with the toes on the other side."""
    return [(-n[0], *n[1:]) for n in nodes]


# ---- where the thigh is cut across, seen a little from above ------------------------------------

# The level of the cut, and how deep its round looks for its width
CUT, TILT = 1422, .13

# The thigh a good hand's breadth above the knee, from above: (forward, inward) in a circle of radius 1
VASTUS_MEDIALIS = [(.10, .26), (.36, .24), (.62, .26), (.80, .34), (.72, .54), (.52, .72), (.40, .66), (.22, .56), (.04, .50)]
VASTUS_INTERMEDIUS = [(.40, .16), (.62, .18), (.80, .10), (.80, -.16), (.62, -.28), (.38, -.30), (.30, -.26), (.42, -.08)]
VASTUS_LATERALIS = [(.82, -.24), (.76, -.48), (.52, -.76), (.18, -.90), (-.08, -.86), (-.06, -.56), (.04, -.36), (.30, -.38), (.60, -.36)]
RECTUS = [(.90, .26), (.94, .04), (.91, -.20), (.85, -.10), (.84, .14)]
SARTORIUS = [(.36, .74), (.44, .82), (.30, .90), (.10, .92), (.04, .82), (.16, .72)]
ADDUCTOR = [(-.02, .30), (-.02, .56), (.08, .66), (-.06, .78), (-.24, .66), (-.34, .42), (-.24, .18), (-.10, .14)]
GRACILIS = [(-.06, .84), (-.06, .93), (-.26, .92), (-.34, .82), (-.22, .76)]
SEMIMEMBRANOSUS = [(-.32, .66), (-.40, .80), (-.60, .74), (-.80, .52), (-.80, .28), (-.58, .16), (-.42, .22), (-.40, .44)]
SEMITENDINOSUS = [(-.84, .42), (-.92, .22), (-.94, -.04), (-.82, -.12), (-.72, .02), (-.76, .20)]
BICEPS = [(-.30, -.16), (-.56, -.10), (-.78, -.18), (-.88, -.34), (-.72, -.62), (-.44, -.84), (-.16, -.88), (-.14, -.56), (-.18, -.30)]
GROUPS = (VASTUS_MEDIALIS, VASTUS_INTERMEDIUS, VASTUS_LATERALIS, RECTUS, SARTORIUS, ADDUCTOR, GRACILIS, SEMIMEMBRANOSUS, SEMITENDINOSUS, BICEPS)


def cut_off(nodes):
    """An outline or course that runs beyond the cut, ended there: as many nodes, the ends moved."""
    out = list(nodes)
    for end, before in ((0, 1), (-1, -2)):
        (x, z), (u, v) = out[end][:2], out[before][:2]
        if z > CUT:
            out[end] = (round(x + (u - x) * (z - CUT) / (z - v), 1), CUT, *out[end][2:])
    return out


def across(outline):
    """Middle and half width of the cut through a limb whose outline begins and ends on it."""
    return (outline[0][0] + outline[-1][0]) / 2, abs(outline[-1][0] - outline[0][0]) / 2


def sleeve(s, outline):
    """The skin's edge at the cut, and the far wall of the empty sleeve. outline: cut off."""
    middle, half = across(outline)
    for size, paint in ((1, "skin-light"), (.972, s.gradient([(0, "skin-shade"), (.6, "skin"), (1, "skin-shade")], (middle - half, 0), (middle + half, 0)))):
        ellipse(s, middle, CUT, 2 * half * size, 2 * half * TILT * size, paint)
    for size, width in ((1, 1.3), (.972, .7)):
        s.line(smooth(oval(middle, CUT, 2 * half * size, 2 * half * TILT * size, count=16)), "skin-line", width, .9)


def bone_end(s, outline):
    """The cut through a shaft whose outline begins and ends on it: hard wall, marrow."""
    middle, half = across(outline)
    deep = half * (TILT + .07)
    ellipse(s, middle, CUT, 2 * half + 1.4, 2 * deep + 1.4, "bone-line")
    ellipse(s, middle, CUT, 2 * half - 1.2, 2 * deep - 1.2, "bone-light")
    ellipse(s, middle + .06 * half, CUT, 1.16 * half, 1.1 * deep, "bone-dark")
    ellipse(s, middle + .04 * half, CUT - .6, 1.1 * half, 1.0 * deep, "fat")


def mouth(s, kind, x, wide, z=CUT):
    """The open end of a vessel or nerve at the cut."""
    ellipse(s, x, z, wide + 1.2, wide * .42 + 1.2, f"{kind}-line")
    ellipse(s, x, z, wide - .8, wide * .42 - .8, f"{kind}-light" if kind == "nerve" else kind)


def inside(point, outline):
    """Whether a point lies in a polygon."""
    x, z = point
    odd = False
    for (a, b), (c, d) in zip(outline, outline[1:] + outline[:1]):
        if (b > z) != (d > z) and x < a + (c - a) * (z - b) / (d - b):
            odd = not odd
    return odd


CORDS = ((-.07, .02, 13, "vein"), (-.02, .19, 9, "artery"), (-.46, .03, 15, "nerve"))


def thigh_face(s, outline, way, groups=GROUPS, cords=CORDS, turned=lambda f, m: (f, m)):
    """The face of the cut through a whole thigh. outline: of the skin, cut off; way: -1 where the toes are left, 1 right. turned: what
    is to the right and what is far, of what is forward and inward."""
    middle, half = across(outline)
    deep = half * TILT
    at = lambda f, m: (middle + way * turned(f, m)[0] * half, CUT + way * turned(f, m)[1] * deep)
    for size, name in ((1, "skin-line"), (.992, "skin"), (.976, "fat"), (.925, "tendon-line"), (.918, "tendon")):
        ellipse(s, middle, CUT, 2 * half * size, 2 * deep * size - .6 * (size < 1), name)
    for f, m, a in ((-.95, 0, .01), (-.6, .72, .012), (.2, .93, .012), (.7, .63, .012), (.95, .06, .01), (-.2, -.94, .012), (.55, -.78, .012)):
        ellipse(s, *at(f, m), 5, 2, "fat-dark", .5)
    bundles = {"muscle-light": "", "muscle-dark": ""}
    for group in groups:
        s.pool(smooth([at(f * .985, m * .965) for f, m in group]), "muscle", 1)
        fs, ms = [n[0] for n in group], [n[1] for n in group]
        for k in range(int(130 * (max(fs) - min(fs)) * (max(ms) - min(ms)))):
            spot = s.random.uniform(min(fs), max(fs)), s.random.uniform(min(ms), max(ms))
            if inside(spot, group):
                x, y = place(at(spot[0] * .95, spot[1] * .92))
                bundles["muscle-dark" if k % 3 else "muscle-light"] += f"M{x:.0f} {y:.1f}h{s.random.uniform(1, 5):.0f}"
    s.flush()
    for name, d in bundles.items():
        s.line(d, name, 1.3, .5)
    bone = at(.17, -.07)
    for size, name in ((1, "bone-line"), (.94, "bone-light"), (.6, "bone-dark"), (.56, "fat")):
        ellipse(s, *bone, 82 * size, 82 * (TILT + .05) * size, name)
    for f, m, wide, kind in cords:
        ellipse(s, *at(f, m), wide + 1, wide * .4 + 1, f"{kind}-line")
        ellipse(s, *at(f, m), wide - .6, wide * .4 - .6, kind)
    ellipse(s, middle, CUT, 1.836 * half, 1.836 * deep - .6, s.gradient([(0, "shade", 0), (.5, "shade", 0), (1, "shade", .2)], (middle - half, CUT), (middle + half, CUT)))
