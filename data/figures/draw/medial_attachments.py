# SPDX-License-Identifier: CC-BY-SA-4.0
"""Medial plate: attachment patches, as far as they show from the inner side."""
from kit import oval
from posterior_attachments import insertion, origin


def attachments():
    return [
        origin("flexor-digitorum-longus-origin", [(-14, 740), (-6, 738), (-10, 640), (-12, 520), (-6, 380), (10, 240), (18, 214), (8, 214), (-6, 290),
                                                  (-16, 390), (-21, 500), (-21, 620)]),
        insertion("popliteus-insertion", [(46, 920), (22, 880), (0, 836), (-16, 786), (-30, 750), (-38, 756), (-34, 800), (-20, 846), (4, 888), (30, 922)]),
        origin("soleus-origin-soleal-line", [(24, 846), (30, 838), (6, 780), (-12, 716), (-18, 672), (-28, 672), (-22, 720), (-4, 788)]),
        origin("soleus-origin-tibia-medial-border", [(-34, 664), (-22, 662), (-22, 590), (-22, 490), (-14, 418), (-24, 414), (-33, 490), (-36, 590)]),
        origin("gastrocnemius-medial-origin", [(-29, 1188), (-24, 1200), (-8, 1194), (10, 1178), (14, 1158), (2, 1150), (-14, 1162)]),
        insertion("calcaneal-tendon-insertion", [(116, -100), (130, -106), (144, -134), (150, -166), (144, -182), (134, -166), (126, -134)], 6),
        insertion("plantaris-insertion", oval(124, -146, 13, 30, 20), 5),
    ]


def layers():
    return [("layer-attachments", attachments())]
