# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: the foot from straight behind, heel towards the viewer. Its bones, and the flesh and skin round them."""
import math

from bones import furrow
from kit import Field, Structure, along, sliver, smooth
from posterior_skin import SKIN
from posterior_tissue import ridge, spot
from tissue import MUSCLE, belly, cord, sides

TALUS = [(-44, -12), (-20, -3), (14, -5), (46, -5), (54, -26), (56, -52), (61, -78), (60, -98), (38, -98), (20, -84), (2, -78), (-14, -84),
         (-30, -94), (-44, -92), (-56, -74), (-57, -44)]
CALCANEUS = [(-60, -86), (-52, -80), (-38, -84), (-20, -90), (0, -82), (22, -76), (44, -76), (60, -84), (73, -98), (78, -118), (75, -138),
             (64, -156), (52, -174), (45, -194), (36, -211), (20, -214), (10, -211), (-8, -219), (-28, -221), (-47, -212), (-56, -194), (-55, -168),
             (-48, -146), (-40, -126), (-37, -113), (-48, -106), (-59, -99)]
# The back of the heel bone, which faces the viewer
TUBEROSITY = [(-22, -106), (-2, -103), (18, -106), (28, -120), (34, -142), (40, -168), (42, -192), (35, -209), (20, -213), (10, -210), (-8, -218), (-28, -220),
              (-46, -211), (-54, -193), (-53, -168), (-46, -146), (-38, -126)]
CUBOID = [(56, -98), (66, -90), (86, -89), (103, -98, 'c'), (109, -120), (103, -142, 'c'), (86, -150), (68, -146), (58, -128)]
# What hides whatever goes into the sole on the inner side: heel bone and short muscle of the big toe
HEEL_HIDES = [(-84, -116), (-66, -108), (-48, -104), (-34, -92), (-12, -90), (22, -78), (44, -77), (60, -85), (73, -98), (78, -118), (75, -138), (64, -156),
              (52, -174),
              (45, -194), (36, -216), (-40, -224), (-76, -214), (-88, -170)]


def solid(s, nodes, light, shade, contour=1.2, rim=10):
    """A bone of the foot between its lit and its shaded point."""
    d = smooth(nodes)
    s.fill(d, s.gradient([(0, "bone-light"), (.42, "bone"), (1, "bone-dark")], light, shade))
    s.clip(d)
    s.soft(d, "bone-dark", rim, 2, .16)
    s.clip()
    s.line(d, "bone-line", contour, .9, contour=True)
    return d


def talus():
    """The talus in its mortise: the roller above, two knobs behind with the groove of the long flexor between them."""
    s = Structure("talus")
    d = solid(s, TALUS, (-34, -20), (50, -110), 1.3)
    s.clip(d)
    s.fill(smooth([(-60, -50), (0, -40), (64, -44), (64, -110), (-60, -110)]), s.gradient([(0, "bone-dark", 0), (1, "bone-dark", .7)], (0, -40), (0, -104)))
    spot(s, 44, -62, 50, 70, "bone-dark", .7)
    for knob, light in (([(-52, -86), (-54, -68), (-44, -56), (-32, -60), (-27, -76), (-32, -94), (-44, -96)], (-44, -66)),
                        ([(-13, -90), (-14, -70), (-4, -54), (12, -52), (26, -62), (28, -80), (12, -90)], (0, -64))):
        s.fill(smooth(knob), s.radial([(0, "bone-light"), (.6, "bone"), (1, "bone", 0)], light, 32))
        s.line(smooth(knob, part=(0, 5)), "bone-light", 2, .5)
        s.line(smooth(knob, part=(3, 6)), "bone-dark", 3, .6)
    s.fill(sliver([(-17, -40), (-21, -66), (-19, -98)], 9), "bone-dark", .8)
    s.fill(sliver([(-18, -50), (-21, -70), (-19, -96)], 3), "bone-line", .5)
    s.fill(smooth([(-46, -14), (-22, 2), (10, 0), (56, 2), (55, -26), (30, -34), (6, -31), (-20, -26), (-49, -34)]),
           s.gradient([(0, "cartilage-dark"), (.35, "cartilage"), (.7, "bone-light"), (1, "cartilage")], (0, -3), (0, -33)))
    s.line(smooth([(-49, -34), (-20, -26), (6, -31), (30, -34), (55, -26)], closed=False), "bone-line", .9, .6)
    s.clip()
    return s


def calcaneus():
    """The heel bone: its rounded back, the shelf under the talus, the outer wall that falls away from the light."""
    s = Structure("calcaneus")
    d = solid(s, CALCANEUS, (-40, -96), (74, -150), 1.4)
    s.clip(d)
    wall = [(26, -104), (50, -92), (90, -84), (92, -220), (42, -220), (44, -190), (36, -150)]
    s.fill(smooth(wall), s.gradient([(0, "bone-dark", .75), (.35, "bone-dark", .35), (.7, "bone-dark", .5), (1, "bone-line", .45)], (32, -146), (80, -138)))
    spot(s, 62, -120, 30, 40, "bone", .5)
    s.fill(smooth([(-60, -82), (-20, -88), (20, -76), (60, -82), (40, -94), (0, -98), (-26, -104), (-44, -100)]),
           s.gradient([(0, "bone-dark", .8), (1, "bone-dark", .1)], (0, -80), (0, -106)))
    spot(s, -50, -92, 22, 12, "bone-light", .9)
    furrow(s, [(-58, -100), (-46, -106), (-36, -116)], 6)
    s.clip()
    tuberosity(s)
    return s


def tuberosity(s):
    """Smooth above, where a bursa lies; rough where the tendon takes hold; two knobs below, which bear the weight."""
    d = smooth(TUBEROSITY)
    s.fill(d, s.radial([(0, "bone-light"), (.5, "bone"), (.85, "bone-dark", .6), (1, "bone-dark", .5)], (-18, -150), 96, 1.1))
    s.clip(d)
    spot(s, -14, -122, 48, 36, "bone-light", .7)
    spot(s, -26, -166, 50, 60, "bone-light", .9)
    spot(s, 32, -176, 34, 90, "bone-dark", .5)
    for k in range(2):
        s.line(d, "bone-dark", 6 + 8 * k, .14)
    for k in range(22):
        x = -44 + 4 * k + s.random.uniform(-1.5, 1.5)
        top, low = -136 - .02 * abs(x) - s.random.uniform(0, 16), -160 - s.random.uniform(0, 20)
        s.pool(sliver([(x * .86, top), (x * .95, (top + low) / 2), (x, low)], s.random.uniform(.8, 1.8)), *(("bone-dark", .45), ("bone-light", .7))[k % 3 == 0])
    s.flush()
    ridge(s, [(-40, -143), (-26, -134), (-8, -137), (12, -132), (32, -139)], 5, .55)
    ridge(s, [(-51, -182), (-34, -190), (-10, -185), (8, -190)], 5, .5)
    s.fill(sliver([(7, -190), (12, -204), (10, -218)], 9), "bone-dark", .6)
    spot(s, -30, -203, 40, 22, "bone-light", .8)
    spot(s, 26, -202, 18, 14, "bone-light", .6)
    s.clip()
    s.line(smooth(TUBEROSITY, part=(2, 7)), "bone-line", .8, .35)


# The rays from the second to the little toe's: course from base to head, width at both and between, how far they lie
RAYS = (([(20, -112), (30, -146), (40, -178), (50, -206)], (26, 16, 28), .6), ([(48, -112), (62, -146), (76, -178), (89, -207)], (26, 17, 30), .44),
        ([(78, -116), (94, -146), (112, -177), (128, -204)], (27, 19, 31), .26))
# The same for what goes into the foot on the outer side: heel bone, short muscle of the little toe
OUTER_HIDES = [(-40, -90), (-12, -90), (22, -78), (44, -77), (60, -85), (73, -98), (78, -118), (75, -138), (64, -156), (52, -174), (46, -192), (60, -186), (80, -178), (98, -176),
               (116, -182), (130, -192), (144, -204), (168, -213), (160, -230, "c"), (-40, -230, "c")]
FIFTH = [(108, -106), (120, -124), (134, -144), (146, -160), (158, -174), (170, -184), (174, -198), (166, -210), (151, -210), (138, -198), (126, -182), (114, -168),
         (102, -160), (93, -152), (92, -138), (98, -120)]


def foot_rest():
    """Everything of the foot's skeleton that shows beyond the heel bone: the further, the more it keeps to the shade."""
    s = Structure("foot-rest")
    far_side(s)
    for x in (69, 108):
        solid(s, [(x - 12, -196), (x - 8, -186), (x + 8, -186), (x + 13, -198), (x + 6, -209), (x - 6, -210)], (x - 20, -170), (x + 2, -196), .8)
    for nodes, widths, far in RAYS:
        metatarsal(s, nodes, widths, far)
    fifth_ray(s)
    d = solid(s, CUBOID, (62, -90), (106, -150), 1.1)
    s.clip(d)
    s.fill(sliver([(60, -136), (84, -138), (104, -124)], 8), "bone-dark", .55)
    spot(s, 82, -104, 34, 20, "bone-light", .8)
    s.fill(smooth([(52, -84), (72, -92), (80, -120), (74, -146), (56, -150)]), "bone-dark", .32)
    s.clip()
    return s


def far_side(s):
    """Head of the talus, navicular and the wedges, seen over the heel bone, and the shade under the arch."""
    nodes = [(-56, -84), (-44, -64), (-16, -42), (14, -30), (36, -40), (60, -62), (82, -80), (104, -100), (122, -124), (146, -158), (146, -186),
             (138, -198), (100, -202), (64, -202), (44, -203), (24, -205), (-20, -214), (-34, -204), (-36, -150), (-44, -110)]
    d = smooth(nodes)
    s.fill(d, s.gradient([(0, "bone"), (.4, "bone-dark"), (1, "bone-dark")], (10, -30), (60, -190)))
    s.clip(d)
    s.fill(smooth([(20, -110), (110, -120), (160, -200), (150, -226), (20, -226)]), s.gradient([(0, "shade", 0), (.6, "shade", .5),
                   (1, "shade", .4)], (60, -100), (70, -208)))
    spot(s, 78, -84, 40, 26, "bone-light", .5)
    s.clip()
    s.line(smooth(nodes, part=(0, 9)), "bone-line", 1.1, .8, contour=True)


def metatarsal(s, nodes, widths, far):
    """A ray that comes out of the shade under the arch and ends in its round head on the ground."""
    path = [along(nodes, k / 6) for k in range(7)]
    base, waist, head = widths
    left, right = sides(path, (base, base * .8, waist, waist, waist * 1.1, head * .9, head))
    (x, z), (u, v) = path[-1], path[-2]
    tip = (x + (x - u) * .75, z + (z - v) * .75)
    outline = left + [tip] + right[::-1]
    d = smooth([(*outline[0], "c"), *outline[1:-1], (*outline[-1], "c")])
    s.fill(d, s.gradient([(0, "bone"), (.4, "bone"), (1, "bone-dark")], left[4], right[4]))
    s.clip(d)
    s.line(smooth([*right[2:], tip, *left[:3:-1]], closed=False), "bone-dark", 10, .4)
    s.fill(d, s.gradient([(0, "bone-dark"), (.5, "bone-dark", round(far + .08, 2)), (1, "bone-dark", round(far * .5, 2))], path[1], path[-1]))
    s.fill(d, s.gradient([(0, "shade", .4), (.6, "shade", round(far * .2, 2)), (1, "shade", 0)], path[1], path[-1]))
    s.clip()
    s.line(d, "bone-line", .8, .5)


def fifth_ray(s):
    """The little toe's ray, which lies nearest: the spur at its base, its shaft, and three small phalanges in a row."""
    toe = ((213, -220, 19, 18, -12), (201, -214, 19, 21, -26), (183, -203, 36, 25, -30))
    for x, z, long, wide, turn in toe:
        phalanx(s, x, z, long, wide, turn)
    d = solid(s, FIFTH, (132, -126), (116, -172), 1.2, 8)
    s.clip(d)
    s.fill(smooth([(90, -150), (108, -156), (128, -174), (144, -194), (162, -206), (160, -216), (134, -210), (100, -170)]), "bone-dark", .5)
    s.fill(sliver([(114, -118), (136, -150), (160, -178)], 7), "bone-light", .8)
    spot(s, 158, -192, 30, 26, "bone-light", .5)
    spot(s, 102, -140, 20, 24, "bone-light", .8)
    s.fill(sliver([(118, -122), (110, -140), (108, -162)], 4), "bone-dark", .5)
    s.clip()


def phalanx(s, x, z, long, wide, turn):
    """A small bone, wide at both ends, along a direction."""
    r = math.radians(turn)
    at = lambda u, v: (x + u * long * math.cos(r) - v * wide * math.sin(r), z + u * long * math.sin(r) + v * wide * math.cos(r))
    outline = [at(*q) for q in ((-.5, -.3), (-.52, .3), (-.34, .5), (0, .34), (.34, .44), (.5, .22), (.5, -.24), (.34, -.46), (0, -.34), (-.34, -.5))]
    solid(s, outline, at(-.2, .6), at(.1, -.6), 1, 5)


# The foot's own flesh, without names: what fills it between the bones and the skin
ABDUCTOR_HALLUCIS = [(-41, -102), (-52, -104), (-66, -116), (-76, -138), (-80, -166), (-80, -192), (-76, -222), (-50, -222), (-54, -198), (-55, -168), (-48, -146),
                     (-40, -126), (-37, -113)]
SHORT_FLEXOR = [(42, -196), (60, -186), (80, -178), (98, -176), (116, -182), (130, -192), (144, -204), (156, -212), (150, -218), (60, -216)]
ABDUCTOR_MINIMI = [(8, -209, 'c'), (32, -201), (54, -195), (78, -192), (100, -194), (122, -200), (146, -207), (168, -211), (188, -215), (204, -221), (188, -220), (166, -219),
                   (140, -220), (104, -222), (66, -221), (34, -216)]
CUSHION = [(-90, -196), (-76, -200), (-62, -210), (-44, -214), (-26, -219), (-6, -217), (10, -211), (26, -213), (46, -219), (90, -221), (130, -222), (150, -217),
           (166, -215), (182, -220), (198, -225), (216, -230), (232, -240), (226, -270), (-90, -270)]


def foot_flesh():
    """Short muscles at both borders, the tendon that lifts the little toe, the cushion of the sole."""
    s = Structure("foot-flesh")
    short_belly(s, ABDUCTOR_HALLUCIS, [(-52, -100), (-84, -150), (-62, -220)], [(-36, -104), (-34, -160), (-34, -212)], 10)
    s.fill(smooth(ABDUCTOR_HALLUCIS), s.gradient([(0, "tendon", .9), (.26, "tendon", .25), (.42, "tendon", 0), (.74, "tendon", 0), (1, "tendon", .75)], (-50, -100), (-68, -216)))
    d = smooth(SHORT_FLEXOR)
    s.fill(d, s.gradient([(0, "muscle"), (.5, "muscle-dark"), (1, "muscle-dark")], (80, -172), (92, -204)))
    s.clip(d)
    field = Field([(84, -172), (50, -192), (30, -216)], [(104, -172), (150, -204), (170, -216)])
    for k in range(10):
        q, t = (k + s.random.random()) / 10, s.random.uniform(0, .3)
        s.pool(sliver([field.at(.3 + .4 * q, t), field.at(q, .5), field.at(q, .9)], s.random.uniform(1, 2.6)), *(("muscle-light", .4), ("muscle-dark", .5))[k % 2])
    s.clip()
    s.line(d, "muscle-line", 1, .8, contour=True)
    short_belly(s, ABDUCTOR_MINIMI, [(14, -204), (80, -187), (136, -200), (206, -216)], [(18, -214), (80, -226), (140, -224), (206, -222)], 13)
    d = smooth(ABDUCTOR_MINIMI)
    s.clip(d)
    s.fill(d, s.gradient([(0, "tendon", .85), (.14, "tendon", .25), (.26, "tendon", 0), (.52, "tendon", 0), (.72, "tendon", .8), (1, "tendon", 1)], (18, -206), (204, -216)))
    s.clip()
    s.clip_outside(smooth(CUBOID))
    lift = [(100, -96), (112, -112), (128, -131), (148, -153), (168, -176), (186, -195), (204, -208), (214, -216)]
    cord(s, lift, (1, 4, 5, 6, 6, 6, 5, 1), .8, 4)
    s.clip()
    cushion(s)
    return s


def short_belly(s, outline, left, right, count):
    belly(s, outline, left, right, MUSCLE, count=count, rim=8, width=(.8, 2))


def cushion(s):
    """Fat in small chambers under the heel bone, with the thick skin of the heel below it."""
    d = smooth(CUSHION)
    s.clip(smooth(SKIN))
    s.fill(d, s.gradient([(0, "fat-light"), (.55, "fat"), (1, "fat-dark")], (0, -210), (0, -262)))
    s.clip(d)
    for k in range(20):
        x, deep, lean = -56 + 14 * k + s.random.uniform(-4, 4), s.random.uniform(-250, -234), s.random.uniform(-9, 9)
        s.pool(sliver([(x, -206), (x + lean, -226), (x + lean * .4, deep)], 1.2), "fat-dark", .4)
        s.pool(sliver([(x + 2, -240 + lean), (x + 8, -236 - lean), (x + 15, -241)], 1), "fat-dark", .34)
    for x, z, w in ((-40, -226, 50), (36, -230, 60), (110, -232, 60), (176, -230, 50)):
        spot(s, x, z, w, 20, "fat-light", .8)
    s.flush()
    s.clip(smooth(SKIN))
    s.line(smooth(CUSHION, part=(1, 16)), "fat-dark", 1.2, .8)
    rind = [n for n in SKIN[14:30] if n[1] < -200]
    s.line(smooth(rind, closed=False), "skin", 10, 1)
    s.line(smooth(rind, closed=False), "skin-line", 2, .95)
    s.clip()
