# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: the skin, a quiet silhouette behind everything."""
from kit import Structure, shifted, smooth
from posterior_tissue import spot
from side import sleeve
from tissue import crease, raised

SKIN = [(-177, 1422, 'c'), (-165, 1340), (-146, 1190), (-127, 1060), (-116, 950), (-120, 830), (-126, 710),
        (-122, 600), (-106, 490), (-89, 380), (-78, 270), (-73, 160), (-77, 76), (-88, 14), (-92, -22), (-86, -62),
        (-82, -110), (-87, -170), (-83, -212), (-62, -240), (-24, -251), (30, -251), (80, -248), (130, -252), (180, -253), (212, -246),
        (226, -228), (222, -208), (208, -190), (188, -174), (160, -158), (138, -136), (124, -104), (117, -60), (119, 0), (113, 60), (114, 130),
        (131, 240), (155, 360), (180, 470), (198, 580), (203, 690), (196, 790), (184, 890), (176, 980),
        (176, 1060), (184, 1150), (198, 1260), (211, 1350), (221, 1422, 'c')]


def skin():
    s = Structure("skin")
    d = smooth(SKIN)
    s.fill(d, "skin")
    s.clip(d)
    rim, far = smooth(raised(SKIN)), smooth(shifted(raised(SKIN), 10, -5), places=0)
    for k in range(6):
        s.line(rim, "skin-shade", 6 + 10 * k, .09)
    for k in range(4):
        s.line(far, "skin-shade", 22 + 24 * k, .075)
    for x, z, w, h, name, opacity in ((-60, 640, 70, 460, "skin-shade", .3), (166, 660, 70, 420, "skin-shade", .35),
                                      (-88, -10, 40, 80, "skin-light", .8), (108, -50, 40, 70, "skin-light", .8),
                                      (-66, -170, 44, 110, "skin-light", .8), (176, -196, 80, 44, "skin-light", .8),
                                      (86, -240, 120, 30, "skin-shade", .8), (-30, 1090, 130, 150, "skin-shade", .3),
                                      (66, 1090, 130, 150, "skin-shade", .3), (20, 1230, 90, 200, "skin-light", .7),
                                      (-50, 720, 120, 420, "skin-light", .6), (84, 740, 120, 400, "skin-light", .6), (20, 620, 50, 460, "skin-shade", .35),
                                      (-56, 90, 36, 190, "skin-shade", .5), (76, 90, 40, 190, "skin-shade", .5)):
        spot(s, x, z, w, h, name, opacity)
    for nodes, shade in (([(-78, -22), (-86, -40), (-88, -62)], 7), ([(96, -96), (110, -92), (121, -78)], 7),
                         ([(56, -248), (96, -238), (140, -246)], 7)):
        crease(s, nodes, 1.8, .8, shade)
    s.clip()
    s.line(smooth(SKIN, part=(0, len(SKIN) - 1)), "skin-line", 1.6, .95)
    toes(s, .5)
    sleeve(s, SKIN)
    return s


def toes(s, strength=1.0):
    """The small toes from behind: the fold before the ball, the little toe's joint and nail, the next toe beyond it."""
    crease(s, [(168, -196), (178, -212), (174, -236)], 1.6, .9 * strength, 8)
    crease(s, [(196, -199), (202, -208), (200, -218)], 1.3, .7 * strength, 5)
    crease(s, [(150, -166), (178, -184), (206, -192)], 1.3, .7 * strength, 7)
    s.line(smooth([(213, -206), (220, -213), (222, -224)], closed=False), "skin-line", 1, .8 * strength)
