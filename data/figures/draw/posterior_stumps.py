# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: what is left on the bones of the muscles that were cut off: gastrocnemius, soleus, and their tendon."""
from kit import Field, Structure, along, between, place, shifted, sliver, smooth
from posterior_bones import FEMUR
from posterior_calf import tendon_end
from posterior_cuts import face
from posterior_tissue import cut_face

TENDON = "tendon", .3, "tendon-dark", "tendon-dark"

# The beginnings of the heads, short and broad on their condyles: from the bony line, which comes first, down to the cut between two corners
MEDIAL_STUMP = [(-81, 1158), (-68, 1190), (-52, 1210), (-36, 1221), (-26, 1212), (-21, 1180), (-15, 1148, 'c'), (-34, 1132), (-60, 1126), (-87, 1134, 'c')]
LATERAL_STUMP = [(70, 1158), (82, 1180), (98, 1185), (112, 1174), (119, 1152), (125, 1124, 'c'), (104, 1112), (82, 1111), (57, 1124, 'c'), (63, 1144)]


def head_end(s, outline, bony, field, cut, widths):
    """The beginning of a head: flesh that comes off its line in white slips, and the face of the slanting cut."""
    d = smooth(outline)
    s.clip(smooth(FEMUR))
    s.line(smooth(shifted(outline, 3, -5)), "shade", 6, .2)
    s.clip()
    xs = [n[0] for n in outline]
    s.fill(d, s.gradient([(0, "muscle-dark"), (.14, "muscle"), (.36, "muscle-light"), (.7, "muscle"), (1, "muscle-dark")], (min(xs), 0), (max(xs), 0)))
    s.clip(d)
    for k in range(14):
        q, t = (k + s.random.uniform(.1, .9)) / 14, s.random.uniform(.2, .4)
        s.pool(sliver(field.course(lambda k, t: k, q, t, 1), s.random.uniform(1, 2.6)), *(("muscle-dark", .4), ("muscle-light", .4))[k % 3 == 0])
    for k in range(14):
        foot, q = along(bony, (k + s.random.random()) / 14), (k + .5) / 14
        tip = between(foot, field.at(q, 1), s.random.uniform(.2, .7))
        s.pool(sliver([(foot[0], foot[1] + 6), between(foot, tip, .5), tip], s.random.uniform(2, 3.6)), "tendon", .78)
    s.line(smooth(bony, closed=False), "tendon", 4, .9)
    s.clip()
    last = len(outline) - 1
    corner = next(k for k, n in enumerate(outline) if len(n) > 2)
    s.line(smooth(outline, part=(0, corner)) + (smooth(outline, part=(last, 0)) if len(outline[last]) > 2 else smooth(outline, part=(last - 1, 0))), "muscle-line", 1.1, .9, contour=True)
    cut_face(s, cut, widths)


def fringe(s, bony, cut):
    """Flesh cut off close to a line of bone: a flat strip between the line and the cut, whose narrow face is pale."""
    outline = [*bony[:-1], (*bony[-1], "c"), *cut[-2::-1]]
    d = smooth(outline)
    s.line(smooth(cut, closed=False), "shade", 5, .22)
    s.fill(d, "muscle")
    s.clip(d)
    strip = Field(bony, cut)
    for k in range(28):
        t, q = k / 28 + s.random.uniform(-.02, .02), s.random.uniform(-.3, .5)
        s.pool(sliver([strip.at(q + .5 * u, min(1, max(0, t - .1 + .2 * u))) for u in (0, .5, 1)], s.random.uniform(1, 2.4)), *(("muscle-dark", .4), ("muscle-light", .45))[k % 2])
    s.flush()
    s.line(smooth(bony, closed=False), "tendon", 2.2, .8)
    s.clip()
    s.fill(strip.lens(.7, 1.06, 0, 1, 7), "muscle-light")
    s.fill(strip.lens(.74, 1.0, .01, .99, 7), "tendon", .4)
    dots = ""
    for k in range(40):
        x, y = place(strip.at(.87 + s.random.uniform(-.09, .09), s.random.uniform(.03, .97)))
        dots += f"M{x:.0f} {y:.0f}v{s.random.choice((0.1, 1, 2)):g}"
    s.line(dots, "muscle", 1.3, .6)
    s.line(d, "muscle-line", .8, .85, contour=True)


def tendon_stump(s):
    """The end of the calcaneal tendon on the heel bone, cut a little aslant."""
    outline = [(-37, -108), (-40, -118), (-43, -132), (-47, -150), (-40, -168), (-13, -177), (11, -170), (18, -152), (17, -120), (16.5, -93), (-9, -104)]
    for wide, opacity in ((9, .16), (5, .2)):
        s.fill(sliver([(20, -92), (24, -126), (20, -168)], wide), "shade", opacity)
    left, right = [(-34, -96), (-38, -116), (-47, -150), (-50, -185)], [(16, -86), (17, -110), (18, -152), (20, -185)]
    tendon_end(s, outline, Field(left, right))
    face(s, -10, -100.5, 54, 9.5, 15, TENDON, "tendon-line")


def stumps():
    s = Structure("stumps")
    head_end(s, MEDIAL_STUMP, MEDIAL_STUMP[:5], Field([(-58, 1226), (-80, 1180), (-90, 1124)], [(-22, 1226), (-16, 1180), (-11, 1130)]),
             [(-86, 1137), (-60, 1127), (-36, 1132), (-16, 1148)], (3, 15, 15, 3))
    head_end(s, LATERAL_STUMP, LATERAL_STUMP[:5], Field([(82, 1192), (62, 1150), (54, 1108)], [(104, 1192), (122, 1150), (128, 1108)]),
             [(58, 1126), (82, 1112), (104, 1113), (124, 1126)], (3, 14, 14, 3))
    fringe(s, [(116, 938), (116, 890), (112, 830), (109, 760), (106, 700), (103, 644)], [(94, 930), (98, 880), (99, 820), (99, 760), (100, 700), (103, 644)])
    fringe(s, [(14, 838), (-8, 804), (-20, 756), (-26, 700), (-28, 620), (-28, 540), (-25, 470)],
           [(22, 828), (6, 794), (-7, 752), (-13, 700), (-16, 620), (-19, 540), (-25, 470)])
    tendon_stump(s)
    return s


def layers():
    return [("layer-stumps", [stumps()])]
