#!/usr/bin/env python3
# SPDX-License-Identifier: CC-BY-SA-4.0
"""Draws ../lateral.svg: a right leg from its outer side, toes right. Standard library only."""
import os

import kit
import thrift

kit.ANKLE = (250, 1360)

import lateral_attachments                                                     # noqa: E402
import lateral_bones                                                           # noqa: E402
import lateral_calf                                                            # noqa: E402
import lateral_foot                                                            # noqa: E402
import lateral_front                                                           # noqa: E402
import lateral_stumps                                                          # noqa: E402
import lateral_superficial                                                     # noqa: E402

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: CC-BY-SA-4.0
     Lateral view of a right leg, toes right. Written by draw/lateral.py.
     Unit: 1/1000 shank length. Ankle centre 250,1360; knee centre 280,360. -->
<svg xmlns="http://www.w3.org/2000/svg" stroke-linecap="round" stroke-linejoin="round" viewBox="0 -90 820 1720" width="820" height="1720">
"""

PARTS = (lateral_bones, lateral_calf.DEEP, lateral_stumps, lateral_foot.BACK, lateral_front, lateral_foot, lateral_calf, lateral_superficial.FRONT,
         lateral_stumps.PERONEUS, lateral_front.OUTERMOST, lateral_foot.BANDS, lateral_superficial, lateral_attachments)

if __name__ == "__main__":
    kit.write(os.path.abspath(__file__), "lateral.svg", HEAD, PARTS, terse=True, finish=thrift.tight)
