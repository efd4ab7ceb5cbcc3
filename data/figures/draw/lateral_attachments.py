# SPDX-License-Identifier: CC-BY-SA-4.0
"""Lateral plate: attachment patches, as far as they show from the outer side."""
import side
from posterior_attachments import insertion, origin


def attachments():
    return [
        origin("flexor-hallucis-longus-origin", [(-36, 630), (-29, 626), (-31, 500), (-37, 300), (-43, 150), (-48, 62), (-54, 62), (-50, 200), (-44, 400), (-40, 540)]),
        origin("soleus-origin-fibula", [(-34, 950), (-22, 958), (-18, 930), (-26, 880), (-27, 800), (-29, 700), (-30, 650), (-38, 652), (-39, 720), (-38, 800), (-38, 880)]),
        origin("plantaris-origin", [(18, 1182), (30, 1200), (46, 1214), (50, 1204), (40, 1188), (28, 1176)]),
        origin("gastrocnemius-lateral-origin", [(-28, 1136), (-14, 1156), (2, 1172), (14, 1174), (14, 1158), (-2, 1136), (-18, 1126)]),
        insertion("calcaneal-tendon-insertion", side.mirror([(116, -100), (130, -106), (144, -134), (150, -166), (144, -182), (134, -166), (126, -134)]), 6),
    ]


def layers():
    return [("layer-attachments", attachments())]
