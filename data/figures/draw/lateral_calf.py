# SPDX-License-Identifier: CC-BY-SA-4.0
"""Lateral plate: deep flexors and vessels as far as they show, soleus, calcaneal tendon, plantaris, gastrocnemius."""
import medial_calf
import side
from cords import rooted_end, tendon
from flesh import flesh, lay
from kit import Field, Part, Structure, parallel, shifted, smooth
from lateral_bones import FEMUR
from lateral_front import PERONEUS_LONGUS, slips
from lateral_stumps import HEAD
from medial_calf import aponeurosis
from posterior_calf import flesh_of_head, origin_tendon
from posterior_tissue import with_stumps
from tissue import MUSCLE, converge, fibres, ribbon, spread, strands, tones

SOLEUS = [(-32, 954, 'c'), (-16, 930), (-18, 880), (-22, 820), (-30, 760), (-40, 690), (-48, 610), (-52, 530), (-54, 450), (-57, 370), (-61, 300), (-67, 230),
          (-75, 160), (-84, 100), (-90, 80), (-95, 102), (-97, 160), (-99, 230), (-102, 300), (-107, 370), (-112, 440), (-116, 510), (-116, 580), (-112, 650),
          (-105, 720), (-95, 790), (-82, 846), (-66, 894), (-50, 930)]
TENDON = side.mirror(medial_calf.TENDON)
GASTROCNEMIUS = [(-56, 1150), (-34, 1176), (-8, 1186), (8, 1174), (2, 1144), (-16, 1096), (-32, 1040), (-38, 980), (-42, 920), (-50, 860), (-60, 800), (-70, 740),
                 (-78, 680), (-86, 610), (-93, 540), (-98, 480), (-104, 436), (-112, 414), (-122, 408), (-133, 422), (-144, 462), (-156, 520), (-167, 580), (-174, 640),
                 (-178, 700), (-177, 770), (-170, 845), (-158, 915), (-142, 980), (-124, 1036), (-104, 1084), (-82, 1122)]
JUNCTION = (15, 21)


FLEXOR_HALLUCIS = [(-40, 690, 'c'), (-33, 704), (-26, 708, 'c'), (-26, 660), (-28, 560), (-32, 440), (-38, 300), (-44, 160), (-50, 40), (-54, -30), (-60, -58), (-66, -40), (-70, 40),
                   (-74, 140), (-77, 250), (-77, 360), (-73, 460), (-65, 560), (-52, 640)]


def flexor_hallucis():
    s = Structure("flexor-hallucis-longus")
    flesh(s, FLEXOR_HALLUCIS,
          [(-38, 730), (-66, 540), (-78, 380), (-76, 220), (-70, 60), (-62, -70)],
          [(-28, 730), (-26, 540), (-34, 380), (-44, 220), (-50, 60), (-58, -70)],
          raphe=[(-33, 730), (-46, 540), (-58, 380), (-60, 220), (-60, 60), (-60, -70)], count=11, gaps=((0, 2),))
    slips(s, [(-41, 688), (-33, 703), (-27, 708)], 44, 9)
    tendon(s, [(-64, 70), (-63, 20), (-61, -30), (-57, -64), (-50, -88)], (1, 6, 9, 9, 7), .5, 3)
    return s


def popliteus():
    """Its tendon comes from the side of the condyle; it goes in behind the tibia."""
    s = Structure("popliteus")
    s.hide_behind(smooth([(-58, 978), (-52, 942), (-38, 916), (-32, 860), (-34, 800, "c"), (60, 800, "c"), (60, 1000, "c"), (-14, 997), (-50, 991)]))
    s.touch(smooth([(-32, 1034), (-34, 1000), (-38, 950), (-46, 900), (-56, 930), (-58, 980), (-52, 1020), (-42, 1040)]))
    flesh(s, [(-46, 984), (-30, 974), (-14, 950), (-4, 910), (4, 860), (-12, 850), (-40, 884), (-54, 930), (-58, 976), (-52, 1000)],
          [(-44, 1060), (-60, 990), (-54, 920), (-20, 840)], [(-28, 1060), (-18, 990), (-6, 920), (8, 850)], count=7, rim=14, gaps=((10, 0),))
    tendon(s, [(-50, 930), (-52, 966), (-50, 1000), (-41, 1030), (-27, 1055), (-12, 1072), (4, 1084)], (1, 8, 11, 12, 12, 12, 13), .34)
    rooted_end(s, (1, 1078), (7, 1091), (20, 1092), 8)
    return s


# Where the vessels of the thigh come out behind the femur, and where the long flexor of the big toe covers them
COURSE = side.mirror([(-59, 1410), (-36, 1326), (-12, 1258), (16, 1200), (44, 1146), (62, 1090), (70, 1040), (70, 990), (62, 940), (56, 880), (54, 800),
                      (50, 700), (46, 560)])
NERVE = side.mirror([(24, 1400), (33, 1320), (47, 1250), (63, 1180), (77, 1120), (86, 1060), (84, 1000), (75, 940), (66, 880), (60, 800), (56, 700),
                     (52, 560)])


VEIN = [*shifted(COURSE[:9], -11, 6), *shifted(COURSE[9:11], -4), *COURSE[11:]]


def covered(name):
    """A structure that the femur covers above and the long flexor of the big toe below."""
    s = Structure(name)
    s.hide_behind(smooth(FEMUR) + smooth(FLEXOR_HALLUCIS))
    return s


def vessels():
    """Artery, vein and tibial nerve of the hollow of the knee, with the branches to the gastrocnemius cut where they would go into it."""
    artery, vein, nerve = covered("popliteal-artery"), covered("popliteal-vein"), covered("tibial-nerve")
    with_stumps(vein, "vein", VEIN, (14, 9), ())
    with_stumps(artery, "artery", COURSE, (12, 8), ())
    artery.fill(ribbon([(-43, 1144), (-36, 1126), (-18, 1118), (4, 1124)], (4, 5, 4, .4)), "artery")
    with_stumps(nerve, "nerve", NERVE, (11, 8), ())
    for s, course, top in ((artery, COURSE, 1300), (vein, VEIN, 1300), (nerve, NERVE, 1500)):
        s.touch(smooth([n for n in course if 720 < n[1] < top], closed=False), 12)
    return [vein, artery, nerve]


# What lies under the muscles of the outer side
DEEP = Part(lambda: [("layer-deep-muscles", [flexor_hallucis(), popliteus()]), ("layer-deep-vessels", vessels())])


def soleus():
    s = Structure("soleus")
    s.hide_behind(smooth([PERONEUS_LONGUS[0], (-34, 952), (-26, 968), (-14, 976), (8, 964), (30, 944), *PERONEUS_LONGUS[5:]]))
    s.touch(smooth([(-36, 936), (-38, 860), (-44, 805), (-52, 750), (-59, 690), (-62, 620), (-63, 540), (-61, 450), *SOLEUS[9:]]))
    d = smooth(SOLEUS)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.16, "muscle"), (.45, "muscle-light"), (.8, "muscle"), (1, "muscle")], (-124, 560), (-20, 576)))
    s.clip(d)
    s.fill(d, s.gradient([(0, "muscle-light", .35), (1, "muscle-light", 0)], (-30, 960), (-44, 700)))
    s.clip(d)
    back = [(-50, 960), (-92, 830), (-108, 710), (-118, 590), (-118, 470), (-110, 350), (-102, 220), (-94, 60)]
    front = [(-14, 960), (-24, 830), (-38, 710), (-48, 590), (-52, 470), (-56, 350), (-68, 220), (-88, 60)]
    fibres(s, Field(back, front), converge(.6), spread(s.random, .03, 2.3, 46), strands(.6), lambda k: 1, tones(MUSCLE, 1.05), width=(1, 2.7))
    aponeurosis(s, back, front)
    s.soft(d, "muscle-dark", 14, 2, .14)
    s.clip()
    s.line(smooth(SOLEUS), "muscle-line", 1.4, .95, contour=True)
    return s


PLANTARIS = [(34, 1208, 'c'), (14, 1200), (-6, 1184), (-28, 1160), (-46, 1124), (-60, 1070), (-70, 1010), (-77, 950), (-80, 905, 'c'), (-75, 905), (-66, 950), (-58, 1000), (-46, 1050),
             (-30, 1102), (-8, 1142), (10, 1166), (28, 1190)]


def plantaris():
    """Its small belly comes pointed from the edge above the outer condyle, under the outer head of the gastrocnemius."""
    s = Structure("plantaris")
    s.hide_behind(smooth(HEAD))
    s.touch(smooth([(33, 1206), (14, 1199), (2, 1188), (14, 1178), (27, 1192)]) + smooth([(-54, 1096), *PLANTARIS[5:13], (-34, 1088)]))
    lay(s, PLANTARIS, (smooth(FEMUR),), 3, -5, 10)
    flesh(s, PLANTARIS, [(30, 1220), (-34, 1160), (-66, 1050), (-82, 890)], [(38, 1200), (-8, 1134), (-46, 1040), (-72, 890)], MUSCLE, 10, gaps=((7, 10),), rim=6, light=.5)
    tendon(s, [(-56, 1080), (-66, 1020), (-73, 970), (-79, 915), (-86, 850), (-96, 780), (-106, 700)], (1, 5, 6, 6, 6, 6, 6), .3, 3)
    return s


MEDIAL_HEAD = [(-160, 740), (-177, 690), (-175, 630), (-168, 570), (-158, 505), (-147, 450), (-137, 410), (-128, 386), (-119, 374), (-110, 374), (-104, 392), (-100, 440), (-104, 560), (-130, 740)]


def medial_head():
    """The inner head's lower end, which hangs out behind and below the outer one."""
    s = Structure("gastrocnemius-medial")
    d = smooth(MEDIAL_HEAD)
    s.fill(d, s.gradient([(0, "muscle-dark"), (.24, "muscle"), (1, "muscle")], (-186, 560), (-110, 580)))
    s.clip(d)
    fibres(s, Field([(-180, 760), (-170, 600), (-150, 480), (-112, 360)], [(-120, 760), (-104, 600), (-96, 460), (-98, 360)]), parallel,
           spread(s.random, .02, .98, 11), lambda k: 0, lambda k: 1, tones(MUSCLE), width=(1, 2.6))
    s.soft(d, "muscle-dark", 16, 2, .18)
    s.clip()
    s.line(d, "muscle-line", 1.2, .9, contour=True)
    return s


def gastrocnemius():
    """The outer head: its belly ends in a rounded lobe on the sheet that goes on as the tendon."""
    s = Structure("gastrocnemius-lateral")
    d = smooth(GASTROCNEMIUS)
    s.clip(smooth(TENDON), smooth(SOLEUS), smooth(MEDIAL_HEAD[::-1]))
    s.soft(smooth(shifted(GASTROCNEMIUS[8:24], 1, -7), closed=False), "shade", 16, 3, .08)
    s.clip()
    flesh_of_head(s, GASTROCNEMIUS, d, [(-6, 1200), (-14, 1100), (-36, 1000), (-46, 890), (-60, 790), (-76, 690), (-88, 590), (-98, 490), (-110, 380)],
                  [(-48, 1200), (-98, 1100), (-140, 1000), (-164, 890), (-179, 790), (-181, 690), (-170, 590), (-150, 490), (-120, 380)], .42, JUNCTION, length=(.15, .32))
    origin_tendon(s, GASTROCNEMIUS, [(-60, 1146), (-34, 1174), (-8, 1184), (6, 1168)], (-.46, -.89))
    s.clip()
    s.line(smooth(GASTROCNEMIUS, part=(4, 0)), "muscle-line", 1.4, .95, contour=True)
    s.line(smooth(GASTROCNEMIUS, part=(0, 4)), "tendon-line", 1.2, .9, contour=True)
    return [medial_head(), s]


def layers():
    return [("layer-plantaris", [plantaris()]),
            ("layer-soleus", [medial_calf.fat_before_tendon([(-x if x > 86 else 7 - x, z) for x, z in medial_calf.FAT]), soleus(), medial_calf.calcaneal_tendon(-1)]),
            ("layer-gastrocnemius", gastrocnemius())]
