#!/usr/bin/env python3
# SPDX-License-Identifier: CC-BY-SA-4.0
"""Draws ../medial.svg: a right leg from its inner side, toes left. Standard library only."""
import os

import kit

kit.ANKLE = (570, 1360)

import medial_attachments                                                      # noqa: E402
import medial_bones                                                            # noqa: E402
import medial_calf                                                             # noqa: E402
import medial_deep                                                             # noqa: E402
import medial_foot                                                             # noqa: E402
import medial_superficial                                                      # noqa: E402
import thrift                                                                  # noqa: E402

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: CC-BY-SA-4.0
     Medial view of a right leg, toes left. Written by draw/medial.py.
     Unit: 1/1000 shank length. Ankle centre 570,1360; knee centre 540,360. -->
<svg xmlns="http://www.w3.org/2000/svg" stroke-linecap="round" stroke-linejoin="round" viewBox="0 -90 820 1720" width="820" height="1720">
"""

PARTS = (medial_bones, medial_deep, medial_foot, medial_calf, medial_superficial, medial_attachments)

if __name__ == "__main__":
    kit.write(os.path.abspath(__file__), "medial.svg", HEAD, PARTS, terse=True, finish=thrift.tight)
