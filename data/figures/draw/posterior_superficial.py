# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: thigh muscles that frame the knee, superficial nerves and vein."""
from kit import DEEP, FADE, Field, Structure, cord, fade, fibres, parallel, smooth, spread, tones, tube


def stump(name, outline, left, right, family=DEEP, count=50):
    """A thigh muscle that fades towards the upper edge of the plate."""
    s = Structure(name)
    d = smooth(outline)
    field = Field(left, right)
    s.fill(d, fade(s, family[0]))
    s.clip(d)
    for q in (.5, .62, .74, .86):
        s.fill(field.band(q, 1.1), fade(s, family[1], .2))
    s.fill(field.band(-.1, .1), fade(s, family[1], .3))
    for a, b in ((.16, .46), (.22, .38)):
        s.fill(field.band(a, b), fade(s, family[2], .3))
    fibres(s, field, parallel, spread(s.random, .02, .98, count), lambda k: 0, lambda k: 1, tones(family, .9), width=(.8, 2.1),
           swap=lambda tone: fade(s, tone))
    s.clip()
    s.line(smooth(outline, part=(1, len(outline) - 1)), fade(s, family[3], .9), 1.2)
    return s


def thigh():
    membranosus = stump("semimembranosus",
                        [(-6, 1462, 'c'), (0, 1400), (-2, 1340), (-14, 1270), (-34, 1200), (-54, 1140), (-70, 1080), (-80, 1030),
                         (-90, 985), (-100, 985), (-108, 1040), (-116, 1110), (-126, 1200), (-136, 1300), (-144, 1390),
                         (-150, 1462, 'c')],
                        [(-150, 1462), (-138, 1330), (-127, 1200), (-114, 1080), (-100, 970)],
                        [(-6, 1462), (0, 1330), (-34, 1200), (-70, 1080), (-92, 970)], count=70)
    tendinosus = Structure("semitendinosus")
    cord(tendinosus, [(-84, 1290), (-96, 1200), (-102, 1110), (-102, 1020), (-94, 940), (-78, 870), (-56, 815)],
         (14, 12, 11, 11, 11, 12, 12), .9)
    belly = stump("semitendinosus",
                  [(-26, 1462, 'c'), (-36, 1390), (-54, 1310), (-76, 1240), (-94, 1200), (-100, 1206), (-100, 1260), (-102, 1330),
                   (-102, 1400), (-100, 1462, 'c')],
                  [(-100, 1462), (-103, 1360), (-101, 1260), (-99, 1190)],
                  [(-26, 1462), (-44, 1360), (-70, 1260), (-93, 1190)], count=44)
    tendinosus.parts += belly_parts(tendinosus, belly)
    gracilis = Structure("gracilis")
    cord(gracilis, [(-128, 1250), (-124, 1150), (-118, 1060), (-108, 980), (-88, 890), (-60, 810)], (14, 11, 10, 10, 11, 10), .9)
    gracilis.parts += belly_parts(gracilis, stump(
        "gracilis", [(-112, 1462, 'c'), (-116, 1380), (-120, 1290), (-123, 1190), (-129, 1190), (-136, 1290), (-146, 1380), (-156, 1462, 'c')],
        [(-156, 1462), (-142, 1340), (-130, 1180)], [(-112, 1462), (-118, 1340), (-122, 1180)], count=24))
    sartorius = stump("sartorius",
                      [(-150, 1462, 'c'), (-140, 1370), (-132, 1280), (-128, 1190), (-121, 1100), (-112, 1020), (-98, 940), (-76, 860),
                       (-50, 800), (-62, 800), (-90, 860), (-112, 940), (-126, 1020), (-135, 1100), (-143, 1190), (-151, 1280),
                       (-162, 1370), (-176, 1462, 'c')],
                      [(-176, 1462), (-152, 1290), (-136, 1110), (-108, 930), (-60, 795)],
                      [(-150, 1462), (-132, 1290), (-121, 1110), (-94, 930), (-48, 795)], count=26)
    biceps = stump("biceps-femoris",
                   [(142, 1462, 'c'), (148, 1380), (156, 1280), (163, 1180), (164, 1080), (158, 1000), (150, 950), (136, 944),
                    (128, 970), (128, 1040), (126, 1100), (112, 1170), (84, 1240), (56, 1310), (32, 1380), (16, 1462, 'c')],
                   [(16, 1462), (58, 1310), (112, 1170), (128, 1050), (130, 940)],
                   [(142, 1462), (154, 1310), (164, 1170), (162, 1050), (150, 940)], count=70)
    return [sartorius, gracilis, membranosus, tendinosus, biceps]


def belly_parts(into, belly):
    """Put a belly over its tendon in one structure: its definitions move along."""
    belly.flush()
    into.flush()
    for i, text in enumerate(belly.defs):
        belly.defs[i] = text.replace(f'id="{belly.name}-', f'id="{belly.name}-b')
    into.defs += belly.defs
    return [(clip and clip.replace(f"{belly.name}-", f"{belly.name}-b"), e.replace(f"url(#{belly.name}-", f"url(#{belly.name}-b"))
            for clip, e in belly.parts]


def nerves_and_vein():
    fibular = Structure("common-fibular-nerve")
    tube(fibular, [(16, 1440), (30, 1340), (52, 1270), (84, 1200), (106, 1130), (120, 1060), (128, 990), (136, 940), (150, 900)],
         "nerve", 9)
    sural = Structure("sural-nerve")
    tube(sural, [(30, 1060), (28, 960), (29, 840), (31, 700), (34, 560), (34, 440), (34, 330), (40, 230), (48, 130), (56, 40),
                 (64, -30), (74, -90), (96, -140)], "nerve", 6)
    vein = Structure("small-saphenous-vein")
    tube(vein, [(18, 1140), (14, 1080), (16, 990), (18, 900), (18, 800), (20, 700), (28, 600), (40, 500), (50, 400), (55, 300),
                (50, 200), (46, 100), (52, 0), (62, -60), (68, -110), (80, -150)], "vein", 10)
    return [fibular, sural, vein]


def layers():
    return [("layer-thigh", thigh()), ("layer-superficial", nerves_and_vein())]
