#!/usr/bin/env python3
# SPDX-License-Identifier: CC-BY-SA-4.0
"""Draws ../heel.svg: the heel of a right leg, cut along its middle, seen from the inner side, toes left.

2.4 units of the drawing are a thousandth of the shank length; the ankle's centre is at 424,1104. Drawn after the levels
of the landmark table and what is said of thickness there. Standard library only."""
import os

import cut
import kit
import side
from kit import Field, Structure, along, parallel, sliver, smooth
from tissue import DEEP, MUSCLE, barbs, comb, converge, cord, crease, fibres, interlock, skin_form, spot, spread, strands, tones

kit.ANKLE = (424, 1104)
SCALE = 2.4

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: CC-BY-SA-4.0
     The heel of a right leg, cut along its middle, toes left. Written by draw/heel.py.
     2.4 units: 1/1000 shank length. Ankle centre 424,1104. -->
<svg xmlns="http://www.w3.org/2000/svg" stroke-linecap="round" stroke-linejoin="round" viewBox="0 0 900 1740" width="900" height="1740">
"""

WHITES = (("tendon", .8), ("tendon-light", .8), ("tendon-dark", .5))


def grown(nodes):
    """From thousandths of the shank to the drawing's units; corners stay corners."""
    return [(n[0] * SCALE, n[1] * SCALE, *n[2:]) for n in nodes]


SKIN = grown([(-124, 480, 'c'), (-114, 380), (-105, 270), (-100, 170), (-100, 95), (-110, 42), (-132, 0), (-170, -34), (-220, -66, 'c'),
              (-220, -228, 'c'), (-150, -216), (-80, -212), (-20, -226), (36, -244), (92, -256), (142, -252), (176, -232), (190, -196),
              (187, -150), (173, -100), (153, -50), (136, 10), (125, 80), (120, 150), (121, 220), (127, 300), (138, 380), (154, 480, 'c')])
TIBIA = grown([(-106, 480, 'c'), (-97, 400), (-84, 290), (-74, 190), (-70, 100), (-70, 44), (-64, 14), (-55, 2), (-38, 5), (-10, 11), (14, 8), (32, -3),
               (42, 0), (46, 18), (43, 52), (29, 100), (10, 190), (-4, 290), (-15, 400), (-22, 480, 'c')])
TALUS = grown([(40, -17), (14, -2), (-12, 1), (-40, -5), (-58, -20), (-84, -28), (-102, -44), (-102, -70), (-88, -92), (-62, -96), (-42, -100), (-24, -88),
               (4, -82), (32, -94), (53, -85), (62, -67), (52, -42)])
CALCANEUS = grown(side.mirror(side.CALCANEUS))
NAVICULAR = grown([(-106, -44), (-110, -66), (-104, -90), (-112, -108), (-130, -104), (-142, -80), (-140, -54), (-124, -38)])
CUNEIFORM = grown([(-146, -56), (-148, -80), (-136, -108), (-150, -132), (-190, -146), (-240, -140), (-240, -80), (-190, -64)])
CUBOID = grown([(-82, -116), (-80, -140), (-90, -158), (-120, -160), (-146, -148), (-138, -118), (-112, -110)])

FLEXOR = grown([(-24, 480, 'c'), (48, 480, 'c'), (58, 400), (63, 310), (64, 210), (62, 120), (58, 50), (54, 6), (48, -12), (44, 20), (36, 66), (22, 130),
                (6, 220), (-7, 320), (-18, 410)])
FAT = grown([(50, 490, 'c'), (56, 400), (60, 310), (61, 210), (59, 120), (54, 50), (50, 0), (50, -50), (54, -84), (80, -104), (112, -108), (120, -90), (114, -56),
             (104, -10), (96, 50), (94, 100), (92, 170), (88, 250), (82, 330), (76, 400), (66, 490, 'c')])
SOLEUS = grown([(56, 480, 'c'), (66, 390), (73, 310), (79, 230), (84, 160), (88, 112), (92, 82), (96, 100), (98, 170), (100, 250), (103, 330), (107, 400),
                (112, 480, 'c')])
GASTROCNEMIUS = grown([(120, 480, 'c'), (119, 440), (117, 408), (117, 386), (121, 388), (129, 408), (138, 440), (147, 480, 'c')])
SHEET_FRONT = [(112, 480), (107, 400), (103, 330), (100, 250), (97, 170), (95, 100), (94, 40), (98, -10), (109, -56), (124, -98), (140, -124), (148, -150), (148, -172)]
SHEET_MIDDLE = [(116, 480), (112, 400), (107, 330), (103.5, 250), (101, 170), (100.5, 100), (102, 40), (108, -10), (120, -56), (135, -98), (147, -126), (152, -150),
                (151, -176)]
SHEET_BACK = [(119, 480), (117, 400), (112, 330), (108, 250), (106, 170), (106, 100), (109, 40), (117, -10), (130, -56), (145, -98), (155, -126), (157, -152), (153, -182)]
BURSA = grown([(111, -88), (114, -74), (120, -80), (127, -97), (138, -115), (142, -124), (135, -117), (125, -106), (117, -99), (112, -96)])
OUTER_BURSA = grown([(157, -110), (165, -120), (170, -138), (170, -156), (164, -172), (160, -168), (161, -150), (160, -132), (157, -120)])
PAD = grown([(152, -168), (167, -170), (180, -184), (182, -206), (170, -228), (140, -246), (92, -250), (38, -238), (-10, -222), (-44, -208), (-20, -200), (20, -207),
             (52, -216), (84, -214), (112, -204), (132, -188), (146, -172)])
FASCIA = grown([(66, -212), (40, -212), (-8, -203), (-74, -194), (-140, -198), (-220, -210)])
SOLE = grown([(62, -216), (30, -204), (-10, -186), (-50, -172), (-100, -170), (-160, -178), (-230, -184, 'c'), (-230, -206, 'c'), (-150, -194), (-80, -189), (-10, -197), (36, -211)])


def skin():
    """The silhouette, and skin as a band round it."""
    s = Structure("skin")
    d = smooth(SKIN)
    s.fill(d, "skin")
    s.clip(d)
    skin_form(s, SKIN, 1.5)
    for x, z, w, h, name, opacity in ((410, -380, 150, 200, "skin-light", .8), (300, 220, 90, 500, "skin-shade", .5), (-270, 120, 120, 300, "skin-shade", .5)):
        spot(s, x, z, w, h, name, opacity)
    for fold, shade in (([(414, -270), (390, -250), (372, -220)], 12), ([(440, -520), (452, -470), (446, -420)], 12), ([(318, 180), (304, 100), (312, 10)], 10)):
        crease(s, fold, 2.6, .9, shade)
    s.clip()
    s.line(smooth(SKIN, part=(0, 8)) + smooth(SKIN, part=(9, len(SKIN) - 1)), "skin-line", 2.2, .95, contour=True)
    return s


def cut_bone(s, nodes, light):
    """The wall of a bone that is cut, round what is spongy in it."""
    d = smooth(nodes)
    s.fill(d, "bone")
    s.clip(d)
    spot(s, *light, "bone-light", .8)
    s.line(d, "bone-light", 16, .9)
    s.line(d, "bone-dark", 5, .35)
    s.clip()
    s.line(d, "bone-line", 2.2, .95, contour=True)
    return d


def lattice(s, nodes, courses, count, clip):
    """Fine struts along the lines on which a bone is loaded."""
    s.clip(clip)
    for course in courses:
        field = Field(grown(course[0]), grown(course[1]))
        for _ in range(count):
            q, t = s.random.random(), s.random.uniform(0, .8)
            s.pool(sliver(field.course(parallel, q, t, t + s.random.uniform(.1, .24)), s.random.uniform(.8, 1.8)),
                   *s.random.choice((("bone-dark", .5), ("bone-dark", .35), ("bone-light", .9))))
    s.clip()


def cartilage(s, nodes, width):
    """The gliding surface of a joint."""
    line = smooth(grown(nodes), closed=False)
    s.line(line, "cartilage-dark", width + 2)
    s.line(line, "cartilage", width)


def tibia():
    s = Structure("tibia")
    d = cut_bone(s, TIBIA, (-30, 60, 260, 200))
    marrow = grown([(-94, 480, 'c'), (-86, 400), (-73, 290), (-62, 190), (-54, 120), (-36, 92), (-8, 104), (-2, 190), (-15, 290), (-25, 400), (-31, 480, 'c')])
    m = smooth(marrow)
    s.fill(m, s.gradient([(0, "fat"), (.75, "fat", .9), (1, "fat", .1)], (0, 1000), (0, 240)))
    s.clip(m)
    cut.grains(s, marrow, 900, (("fat-dark", .35), ("fat-light", .8)))
    s.clip()
    lattice(s, TIBIA, [([(-64, 140), (-62, 80), (-58, 14)], [(4, 140), (26, 80), (36, 8)])], 150, d)
    s.line(smooth(grown([(-62, 44), (-30, 50), (4, 50), (38, 42)]), closed=False), "bone-dark", 2, .5)
    cartilage(s, [(-54, 5), (-38, 7), (-10, 13), (14, 10), (32, 0)], 6)
    return s


def talus():
    s = Structure("talus")
    d = cut_bone(s, TALUS, (-40, -90, 240, 160))
    lattice(s, TALUS, [([(-40, -4), (-46, -50), (-60, -92)], [(36, -20), (36, -50), (26, -92)]), ([(-30, -20), (-60, -40), (-100, -44)], [(-20, -60), (-60, -80), (-98, -84)])],
            90, d)
    cartilage(s, [(38, -16), (14, -4), (-12, -1), (-40, -7), (-54, -17)], 6)
    cartilage(s, [(-101, -50), (-101, -70), (-90, -88)], 5)
    cartilage(s, [(-18, -84), (4, -79), (30, -90)], 5)
    return s


def calcaneus():
    s = Structure("calcaneus")
    d = cut_bone(s, CALCANEUS, (160, -360, 340, 220))
    lattice(s, CALCANEUS, [([(24, -96), (60, -110), (96, -140), (128, -196)], [(-30, -92), (0, -130), (40, -176), (80, -214)]),
                           ([(134, -120), (128, -160), (100, -196), (40, -200)], [(148, -160), (138, -196), (100, -216), (50, -214)]),
                           ([(10, -96), (-20, -112), (-60, -124), (-82, -124)], [(10, -160), (-20, -160), (-50, -156), (-76, -146)])], 100, d)
    spot(s, 30 * SCALE, -150 * SCALE, 80, 60, "bone-light", .7)
    return s


def foot_rest():
    s = Structure("foot-rest")
    for nodes, course in ((CUBOID, ([(-86, -116), (-90, -154)], [(-136, -116), (-140, -146)])), (CUNEIFORM, ([(-150, -64), (-230, -90)], [(-146, -130), (-230, -136)])),
                          (NAVICULAR, ([(-110, -48), (-140, -60)], [(-108, -100), (-136, -92)]))):
        x, z = sum(n[0] for n in nodes) / len(nodes), sum(n[1] for n in nodes) / len(nodes)
        d = cut_bone(s, nodes, (x - 10, z + 20, 120, 110))
        lattice(s, nodes, [tuple([*edge[:1], ((edge[0][0] + edge[1][0]) / 2, (edge[0][1] + edge[1][1]) / 2), *edge[1:]] for edge in course)], 36, d)
    return s


def sole():
    """A short muscle of the sole, without a name of its own, and the tendons on the back of the foot."""
    s = Structure("short-muscle-of-the-sole")
    d = smooth(SOLE)
    s.fill(d, s.gradient([(0, "deep-light"), (.5, "deep"), (1, "deep-dark")], (0, -172 * SCALE), (0, -206 * SCALE)))
    s.clip(d)
    field = Field(grown([(60, -214), (-40, -172), (-140, -172), (-240, -184)]), grown([(64, -218), (-40, -192), (-140, -194), (-240, -208)]))
    fibres(s, field, parallel, spread(s.random, .02, .98, 22), lambda k: 0, lambda k: 1, tones(DEEP), width=(.9, 2.2))
    s.soft(d, "deep-dark", 12, 2, .16)
    s.clip()
    s.line(d, "deep-line", 1.8, .9)
    front = grown([(-110, 480), (-100, 380), (-90, 270), (-84, 170), (-84, 96), (-94, 44), (-118, -2), (-160, -40), (-220, -74)])
    cord(s, front, 17, 1.4, 14)
    return s


def flexor():
    """The lower belly of the flexor hallucis longus, in front of the fat."""
    s = Structure("flexor-hallucis-longus")
    cord(s, grown([(53, 60), (53, 10), (57, -30), (56, -64), (44, -96), (20, -112)]), (14, 24, 26, 26, 24, 18), 1.4, 14, ends=("cut", "cut"))
    d = smooth(FLEXOR)
    s.fill(d, s.gradient([(0, "deep-dark"), (.3, "deep-light"), (.6, "deep"), (1, "deep-dark")], (-10, 600), (150, 610)))
    s.clip(d)
    back = grown([(52, 500), (62, 360), (65, 220), (62, 90), (54, -16)])
    front = grown([(-30, 500), (-12, 360), (6, 220), (32, 90), (48, -16)])
    fibres(s, Field(back, front), converge(.6), spread(s.random, .04, 2.2, 64), strands(.6), lambda k: 1, tones(DEEP), width=(1, 2.8))
    s.soft(d, "deep-dark", 24, 2, .16)
    s.clip()
    s.line(smooth(FLEXOR, part=(1, 14)), "deep-line", 1.8, .95, contour=True)
    return s


def fat_pad():
    s = Structure("kager-fat-pad")
    d = smooth(FAT)
    s.fill(d, s.gradient([(0, "fat"), (.6, "fat"), (1, "fat-dark", .8)], (150, 0), (270, -20)))
    s.clip(d)
    cut.lobules(s, [n[:2] for n in FAT], (26, 20))
    s.soft(d, "fat-dark", 14, 2, .2)
    s.clip()
    s.line(d, "fat-dark", 1.8, .9)
    return s


def soleus():
    s = Structure("soleus")
    d = smooth(SOLEUS)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.26, "muscle-light"), (.6, "muscle"), (1, "muscle-dark")], (150, 700), (262, 716)))
    s.clip(d)
    back = grown([(116, 500), (108, 400), (103, 310), (100, 220), (97, 140), (92, 70)])
    front = grown([(52, 500), (64, 400), (73, 310), (80, 220), (86, 140), (91, 70)])
    fibres(s, Field(back, front), converge(.8), spread(s.random, .03, 4.6, 130), strands(.8), lambda k: 1, tones(MUSCLE, 1.05), width=(1.1, 3.2))
    s.soft(d, "muscle-dark", 24, 2, .16)
    barbs(s, grown([(110, 460), (103, 330), (98, 170), (95, 100)]), (-.30, 1), 34, (26, 80), (3, 5))
    s.clip()
    s.line(smooth(SOLEUS, part=(0, 12)), "muscle-line", 2, .95, contour=True)
    return s


def strip(s, front, back, count, shade):
    """A sheet of tendon between two courses: long fine strands."""
    front, back = grown(front), grown(back)
    d = smooth([(*front[0], 'c'), *front[1:-1], (*front[-1], 'c'), (*back[-1], 'c'), *back[-2:0:-1], (*back[0], 'c')])
    s.fill(d, "tendon")
    s.clip(d)
    field = Field(front, back)
    if shade:
        s.fill(d, "tendon-dark", shade)
    s.fill(field.lens(.1, .5), "tendon-light", .8)
    s.fill(field.crescent(.66, 1, 0, 1, 15), "tendon-dark", .4)
    for _ in range(count):
        q, t = s.random.uniform(.05, .95), s.random.uniform(0, .85)
        s.pool(sliver(field.course(parallel, q, t, min(1, t + s.random.uniform(.08, .22))), s.random.uniform(.8, 1.6)), *s.random.choice(WHITES))
    s.clip()
    s.line(smooth(front, closed=False) + smooth(back, closed=False), "tendon-line", 1.7, .95, contour=True)


def soleus_sheet():
    """The sheet of the soleus: the front part of the tendon, down to where both have grown together."""
    s = Structure("soleus-aponeuroses")
    strip(s, SHEET_FRONT[:5], SHEET_MIDDLE[:5], 40, .22)
    return s


def gastrocnemius_sheet():
    """The sheet of the gastrocnemius: the back part of the tendon, down to where both have grown together."""
    s = Structure("gastrocnemius-aponeurosis")
    strip(s, SHEET_MIDDLE[:5], SHEET_BACK[:5], 40, 0)
    return s


def tendon():
    """Both sheets grown together, twisted, down to the heel bone."""
    s = Structure("calcaneal-tendon")
    front, back, seam = grown(SHEET_FRONT[3:]), grown(SHEET_BACK[3:]), grown(SHEET_MIDDLE[3:])
    d = smooth([(*front[0], 'c'), *front[1:-1], (*front[-1], 'c'), (*back[-1], 'c'), *back[-2:0:-1], (*back[0], 'c')])
    s.fill(d, s.gradient([(0, "tendon", 0), (.18, "tendon", 1), (1, "tendon", 1)], (0, 250 * SCALE), (0, -180 * SCALE)))
    s.clip(d)
    field = Field(front, back)
    s.fill(field.lens(.12, .46, .12, .98), "tendon-light", .8)
    for q in (.6, .78):
        s.fill(field.crescent(q, 1, .14, 1, 15), "tendon-dark", .26)
    twist = lambda k, t: k + 1.1 * (t - .2) * (1 - k) * k
    for _ in range(150):
        q, t = s.random.uniform(.03, .97), s.random.uniform(.02, .88)
        s.pool(sliver(field.course(twist, q, t, min(1, t + s.random.uniform(.08, .26))), s.random.uniform(.8, 1.8)),
               *s.random.choice((("tendon-dark", .5), ("tendon-dark", .4), ("tendon-light", .9))))
    s.flush()
    fade = s.gradient([(0, "tendon-line", .9), (1, "tendon-line", 0)], (0, 250 * SCALE), (0, 60 * SCALE))
    s.line(smooth(seam[:6], closed=False), fade, 1.6)
    s.clip()
    s.line(smooth(front[:-3], closed=False) + smooth(back, closed=False), "tendon-line", 1.8, .95, contour=True)
    comb(s, lambda u: along(grown(SHEET_FRONT[-3:]), u), lambda u: (-.75, -.7), "tendon", 20, (3, 12), 1, 4)
    comb(s, lambda u: along(grown([(147, -170), (153, -181)]), u), lambda u: (-.4, -.95), "tendon", 6, (14, 52), 1, 6)
    return s


def gastrocnemius():
    """The lowest end of the medial belly."""
    s = Structure("gastrocnemius-medial")
    d = smooth(GASTROCNEMIUS)
    s.fill(d, s.gradient([(0, "muscle"), (.3, "muscle-light"), (.6, "muscle"), (1, "muscle-dark")], (285, 1080), (350, 1084)))
    s.clip(d)
    front, back = grown([(119, 500), (117, 440), (117, 380)]), grown([(152, 500), (139, 440), (122, 380)])
    fibres(s, Field(front, back), converge(.7), spread(s.random, .05, 2.6, 44), strands(.7), lambda k: 1, tones(MUSCLE), width=(1, 2.8))
    s.soft(d, "muscle-dark", 20, 2, .16)
    barbs(s, grown([(118, 470), (117.4, 430), (117, 394)]), (.26, 1), 16, (20, 60), (3, 5))
    interlock(s, lambda u: along(grown([(116, 384), (125, 384)]), u), lambda u: (.3, 1), "tendon", 5, (16, 70))
    s.clip()
    s.line(smooth(GASTROCNEMIUS, part=(0, 7)), "muscle-line", 2, .95, contour=True)
    return s


def bursa(name, nodes):
    """A slit lined with a smooth skin, drawn a little open."""
    s = Structure(name)
    d = smooth(nodes)
    s.fill(d, "cartilage")
    s.fill(d, "vein-light", .6)
    s.clip(d)
    s.soft(d, "vein", 9, 2, .16)
    s.clip()
    s.line(d, "vein-line", 1.8, .9, contour=True)
    return s


def heel_pad():
    """Fat in small chambers between tight walls."""
    s = Structure("heel-fat-pad")
    d = smooth(PAD)
    s.fill(d, "fat")
    s.clip(d)
    cut.lobules(s, PAD, (26, 20))
    for k in range(26):
        x = (-30 + 8 * k) * SCALE
        s.pool(sliver([(x, -196 * SCALE), (x + 3, -222 * SCALE), (x + 10, -250 * SCALE)], 1.8), "ligament", .95)
    s.soft(d, "fat-dark", 12, 2, .2)
    s.clip()
    s.line(d, "fat-dark", 1.8, .9)
    return s


def plantar_fascia():
    s = Structure("plantar-fascia")
    cord(s, FASCIA, (26, 20, 17, 15, 14, 14), 1.5, 34, ends=("bone", "cut"))
    return s


class Plate:
    """What kit.write asks for its layers."""

    @staticmethod
    def layers():
        return [("layer-skin", [skin()]),
                ("layer-sole", [sole()]),
                ("layer-pads", [fat_pad(), heel_pad(), plantar_fascia()]),
                ("layer-deep-muscles", [flexor()]),
                ("layer-bones", [foot_rest(), tibia(), calcaneus(), talus()]),
                ("layer-bursae", [bursa("retrocalcaneal-bursa", BURSA), bursa("subcutaneous-calcaneal-bursa", OUTER_BURSA)]),
                ("layer-soleus", [soleus()]),
                ("layer-sheets", [soleus_sheet(), gastrocnemius_sheet()]),
                ("layer-tendon", [tendon()]),
                ("layer-gastrocnemius", [gastrocnemius()])]


if __name__ == "__main__":
    kit.write(os.path.abspath(__file__), "heel.svg", HEAD, (Plate,))
