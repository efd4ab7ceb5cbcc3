# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: tibial nerve and deep vessels."""
from cords import closed
from kit import Structure, along, smooth
from posterior_bones import FEMUR, TIBIA
from posterior_foot import HEEL_HIDES
from posterior_shapes import TIBIALIS
from posterior_tissue import matt, veil
from tissue import faded_ends


def behind_heel(name):
    """A structure that heel bone and short muscles hide where it ends."""
    s = Structure(name)
    s.clip_outside(smooth(HEEL_HIDES))
    return s


def above_heel(nodes):
    return [n for n in nodes if n[1] > -84]


# Arteries that wind round the thigh bone and the knee, and pass behind the bones' borders
ARTERY_ROUND = ([(6, 1196), (-18, 1212), (-50, 1206), (-88, 1182)], [(6, 1180), (40, 1198), (74, 1196), (110, 1178)],
                [(8, 1090), (8, 1076), (4, 1062), (2, 1046)])
# Branches to the heads of the gastrocnemius, which they enter from their deep side
NERVE_TO_HEADS = ([(35, 1196), (24, 1178), (0, 1166), (-34, 1166)], [(35, 1178), (46, 1164), (62, 1154), (86, 1150)])
TIBIAL_ARTERY = [(27, 900), (34, 860), (36, 800), (25, 700), (12, 600), (5, 500), (1, 400), (-6, 300), (-15, 200), (-23, 100), (-34, 20),
                 (-45, -40), (-51, -80), (-46, -112)]
# Small branches that run out in the muscles beside them
ARTERY_TWIGS = ([(18, 640), (0, 606), (-10, 566), (-14, 530)], [(4, 480), (-10, 446), (-18, 410), (-20, 380)], [(2, 420), (24, 384), (38, 350), (44, 310)])
FIBULAR_TWIGS = ([(78, 640), (96, 612), (108, 580), (112, 550)], [(77, 450), (92, 420), (98, 390), (100, 350)])
NERVE_TWIGS = ([(31, 1050), (42, 1014), (54, 984), (58, 950)], [(45, 760), (24, 716), (8, 680), (0, 640)], [(43, 680), (62, 640), (78, 606), (84, 560)], [(33, 500), (14, 460), (2, 420), (-4, 380)],
               [(26, 400), (35, 372), (40, 346), (41, 318)])


def popliteal_vessels():
    artery = Structure("popliteal-artery")
    artery.clip(smooth(FEMUR), smooth(TIBIA[::-1]))
    matt(artery, "artery", [(nodes, 5.5, 3) for nodes in ARTERY_ROUND])
    artery.clip_outside(smooth(TIBIALIS))
    matt(artery, "artery", [([(26, 886), (42, 885), (54, 878), (60, 864), (61, 840)], 6.5, 5.5)])
    artery.clip()
    course = [(-15, 1420), (-13, 1390), (-3, 1320), (5, 1240), (7, 1160), (4, 1080), (9, 1000), (20, 930), (33, 862)]
    matt(artery, "artery", [(course, 13, 9.5)], melt=lambda name: faded_ends(artery, name, course, 0, 30))
    vein = Structure("popliteal-vein")
    course = [(5, 1420), (8, 1390), (15, 1320), (19, 1240), (18, 1160), (14, 1080), (21, 1000), (33, 930), (43, 830)]
    matt(vein, "vein", [(course, 17, 6), ([(32, 930), (29, 890), (27, 850), (28, 800)], 7, 3)])
    return [artery, vein]


def tibial_artery():
    """The artery between its two companion veins, which cross over to each other here and there."""
    s = behind_heel("posterior-tibial-artery")
    beside = lambda way: [(x + way * w, z) for (x, z), w in zip(TIBIAL_ARTERY, (7, 8, 8, 8, 7.5, 7, 7, 6.5, 6, 6, 5.5, 5.5, 5, 5))]
    left, right = [(25, 866), *beside(-1)[2:]], [(42, 850), *beside(1)[2:]]
    rungs = [([along(left, t), along(TIBIAL_ARTERY, t + .02), along(right, t + .045)], 2.6, 2.6) for t in (.34, .52, .68)]
    matt(s, "vein", [(left, 6, 3.4), (right, 6, 3.4), *rungs])
    matt(s, "artery", [(TIBIAL_ARTERY, 8.5, 5)], ARTERY_TWIGS)
    s.touch(smooth(above_heel(TIBIAL_ARTERY), closed=False), 8)
    return s


def fibular_artery():
    s = Structure("fibular-artery")
    course = [(34, 848), (48, 790), (66, 720), (78, 640), (82, 540), (76, 440), (69, 330), (62, 220), (56, 120), (54, 40), (62, -20), (68, -74)]
    matt(s, "artery", [(course, 8, 3)], FIBULAR_TWIGS, lambda name: faded_ends(s, name, course, 0, 46))
    return s


def tibial_nerve():
    s = behind_heel("tibial-nerve")
    course = [(21, 1420), (24, 1390), (30, 1320), (35, 1240), (36, 1170), (32, 1090), (31, 1000), (36, 900), (43, 820), (45, 720), (40, 600),
              (31, 480), (23, 360), (12, 240), (1, 140), (-9, 70), (-22, 0), (-34, -50), (-40, -84), (-36, -116)]
    matt(s, "nerve", [(course, 12, 7), *((b, 4.6, 4) for b in NERVE_TO_HEADS)], NERVE_TWIGS)
    s.touch(smooth(above_heel(course), closed=False), 12)
    return s


def flexor_retinaculum():
    """The strap from the inner malleolus to the heel bone: what it holds shines through."""
    s = behind_heel("flexor-retinaculum")
    upper, lower = [(-73, 12), (-58, -8), (-44, -46), (-36, -96)], [(-78, -14), (-80, -44), (-75, -78), (-60, -112)]
    veil(s, upper, lower, 18)
    s.touch(smooth(closed(upper, lower)))
    return s


def deep_vessels():
    return [tibial_artery(), *popliteal_vessels(), tibial_nerve(), flexor_retinaculum()]
