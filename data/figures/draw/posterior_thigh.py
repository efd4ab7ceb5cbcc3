# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: the thigh in front of the muscles behind it, and the upper ends of these where they are taken off."""
from cords import closed, flat_tendon
from flesh import cut_thigh
from kit import Field, Structure, parallel, smooth
from posterior_bones import FEMUR, FIBULA
from tissue import MUSCLE, fibres, form, spread, tones

# Upper ends: first and last node where the thigh is cut across, two corners where they are. Each lies within its whole muscle,
# behind which it hides
SARTORIUS_END = [(-174, 1422, 'c'), (-165, 1385), (-158, 1344, 'c'), (-153, 1338), (-146, 1338), (-139, 1346, 'c'), (-145, 1385), (-153, 1422, 'c')]
GRACILIS_END = [(-154, 1422, 'c'), (-148, 1380), (-142, 1330, 'c'), (-136, 1323), (-129, 1323), (-122, 1332, 'c'), (-118, 1380), (-115, 1422, 'c')]
SEMIMEMBRANOSUS_END = [(-148, 1422, 'c'), (-140, 1360), (-132, 1286, 'c'), (-100, 1266), (-56, 1264), (-16, 1284, 'c'), (-2, 1340), (2, 1422, 'c')]
SEMITENDINOSUS_END = [(-111, 1422, 'c'), (-108, 1380), (-102, 1322, 'c'), (-90, 1311), (-70, 1311), (-52, 1324, 'c'), (-36, 1380), (-21, 1422, 'c')]
BICEPS_END = [(21, 1422, 'c'), (38, 1376), (66, 1296, 'c'), (88, 1278), (124, 1276), (152, 1294, 'c'), (148, 1370), (140, 1422, 'c')]

# What stands out on the inner side of the thigh bone
VASTUS = [(-150, 1424, 'c'), (-146, 1370), (-139, 1290), (-128, 1230), (-110, 1188), (-84, 1174), (-60, 1186), (-30, 1260), (0, 1424, 'c')]


def front_of_thigh():
    """What stands out behind the outer border of the biceps, without a name of its own: vastus lateralis, iliotibial band."""
    s = Structure("front-of-thigh")
    outline = [(212, 1424, 'c'), (202, 1370), (190, 1270), (180, 1190), (171, 1130), (160, 1104), (136, 1132), (110, 1190), (90, 1260), (84, 1424, 'c')]
    d = smooth(outline)
    left, right = [(90, 1430), (96, 1250), (130, 1130)], [(214, 1430), (190, 1260), (160, 1130)]
    s.hide_behind(smooth(FEMUR), smooth(FIBULA))
    s.fill(d, form(s, MUSCLE, Field(left, right), .5, .3))
    fibres(s, Field(left, right), parallel, spread(s.random, .1, .98, 8), lambda k: 0, lambda k: .95, tones(MUSCLE, .9), width=(.9, 2.4))
    s.line(smooth(outline, part=(0, 6)), "muscle-line", 1.2, .9, contour=True)
    first, last = [(188, 1424), (178, 1340), (166, 1240), (157, 1150), (146, 1060), (139, 1010), (137, 950)], [(212, 1424), (202, 1350), (189, 1240), (177, 1150), (163, 1060), (154, 1005), (150, 940)]
    flat_tendon(s, closed(first, last), first, last, ((0, 6), (7, 13)), 18)
    return s


def vastus(s):
    """The vastus medialis, beyond the thigh bone."""
    d = smooth(VASTUS)
    s.clip_outside(smooth(FEMUR))
    field = Field([(-156, 1430), (-144, 1300), (-112, 1184)], [(0, 1430), (-30, 1290), (-70, 1170)])
    s.fill(d, form(s, MUSCLE, field, .4, .3))
    fibres(s, field, parallel, spread(s.random, .02, .98, 5), lambda k: .3 * s.random.random(), lambda k: 1, tones(MUSCLE, .9), width=(.9, 2.4))
    s.line(smooth(VASTUS, part=(0, 6)), "muscle-line", 1.2, .9, contour=True)
    s.clip()


def thigh_ends():
    """What is left of the muscles behind the thigh: their vessels and nerves come out from under them."""
    s = Structure("thigh-ends")
    vastus(s)
    for outline, widths, count in ((SARTORIUS_END, (2, 11, 11, 2), 1), (SEMIMEMBRANOSUS_END, (3, 24, 24, 3), 5), (GRACILIS_END, (2, 13, 13, 2), 2),
                                   (SEMITENDINOSUS_END, (3, 17, 17, 3), 3), (BICEPS_END, (3, 24, 24, 3), 5)):
        cut_thigh(s, outline, widths, count)
    return s
