# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: what is left on the bones of the muscles that were cut off: gastrocnemius, soleus, and their tendon."""
from kit import Field, Structure, along, between, place, shifted, sliver, smooth
from posterior_bones import FEMUR
from posterior_calf import tendon_end
from posterior_cuts import face

FLESH, TENDON = ("muscle", .34, "muscle", "muscle-dark"), ("tendon", .3, "tendon-dark", "tendon-dark")

# The beginnings of the heads: from the bony line, which comes first, they broaden down to the cut
MEDIAL_STUMP = [(-77, 1166), (-66, 1192), (-50, 1213), (-34, 1225), (-25, 1214), (-21, 1180), (-17, 1140), (-13, 1098), (-48, 1088), (-84, 1092), (-83, 1130)]
LATERAL_STUMP = [(75, 1168), (86, 1180), (98, 1180), (110, 1168), (118, 1146), (123, 1120), (125, 1088), (90, 1084), (55, 1102), (61, 1130), (67, 1152)]


def head_end(s, outline, bony, left, right, cut):
    """The beginning of a head: flesh that comes off its line in white slips, and the face of the cut."""
    d = smooth(outline)
    s.clip(smooth(FEMUR))
    s.line(smooth(shifted(outline, 3, -5)), "shade", 7, .16)
    s.line(smooth(shifted(outline, 2, -3)), "shade", 4, .16)
    s.clip()
    xs = [n[0] for n in outline]
    s.fill(d, s.gradient([(0, "muscle-dark"), (.14, "muscle"), (.36, "muscle-light"), (.7, "muscle"), (1, "muscle-dark")], (min(xs), 0), (max(xs), 0)))
    s.clip(d)
    field = Field(left, right)
    for k in range(22):
        q, t = (k + s.random.uniform(.1, .9)) / 22, s.random.uniform(0, .4)
        s.pool(sliver(field.course(lambda k, t: k, q, t, t + s.random.uniform(.4, .6)), s.random.uniform(1, 2.6)), *(("muscle-dark", .34), ("muscle-light", .34))[k % 3 == 0])
    for k in range(16):
        foot, q = along(bony, (k + s.random.random()) / 16), (k + .5) / 16
        tip = between(foot, field.at(q, .9), s.random.uniform(.2, .66))
        s.pool(sliver([(foot[0], foot[1] + 6), between(foot, tip, .5), tip], s.random.uniform(2.4, 4.6)), "tendon", .72)
    s.line(smooth(outline), "muscle-dark", 8, .2)
    s.line(smooth(bony, closed=False), "tendon", 4, .9)
    s.clip()
    s.line(d, "muscle-line", 1, .85, contour=True)
    face(s, *cut, FLESH, "muscle-line")


def fringe(s, bony, cut):
    """Flesh cut off close to a line of bone: a flat strip between the line and the cut, whose narrow face is pale."""
    outline = [*bony[:-1], (*bony[-1], "c"), *cut[-2::-1]]
    d = smooth(outline)
    s.line(smooth(cut, closed=False), "shade", 5, .22)
    s.fill(d, "muscle")
    s.clip(d)
    strip = Field(bony, cut)
    for k in range(40):
        t, q = k / 40 + s.random.uniform(-.02, .02), s.random.uniform(-.3, .5)
        s.pool(sliver([strip.at(q + .5 * u, min(1, max(0, t - .1 + .2 * u))) for u in (0, .5, 1)], s.random.uniform(1, 2.4)), *(("muscle-dark", .4), ("muscle-light", .45))[k % 2])
    s.flush()
    s.line(smooth(bony, closed=False), "tendon", 2.2, .8)
    s.clip()
    s.fill(strip.lens(.7, 1.06, 0, 1, 7), "muscle-light")
    s.fill(strip.lens(.74, 1.0, .01, .99, 7), "tendon", .4)
    dots = ""
    for k in range(70):
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
    head_end(s, MEDIAL_STUMP, [(-78, 1164), (-66, 1192), (-50, 1213), (-33, 1225), (-23, 1212)], [(-76, 1180), (-84, 1130), (-86, 1086)],
               [(-26, 1222), (-17, 1150), (-11, 1086)], (-48.5, 1096, 72, 19, 7))
    head_end(s, LATERAL_STUMP, [(74, 1166), (86, 1180), (98, 1181), (111, 1168), (119, 1146)], [(78, 1190), (62, 1130), (54, 1086)],
               [(108, 1186), (121, 1130), (127, 1086)], (90, 1096, 71, 18, -10))
    fringe(s, [(116, 938), (116, 890), (112, 830), (109, 760), (106, 700), (103, 644)], [(94, 930), (98, 880), (99, 820), (99, 760), (100, 700), (103, 644)])
    fringe(s, [(14, 838), (-8, 804), (-20, 756), (-26, 700), (-28, 620), (-28, 540), (-25, 470)],
           [(22, 828), (6, 794), (-7, 752), (-13, 700), (-16, 620), (-19, 540), (-25, 470)])
    tendon_stump(s)
    return s


def layers():
    return [("layer-stumps", [stumps()])]
