#!/usr/bin/env python3
# SPDX-License-Identifier: CC-BY-SA-4.0
"""Draws ../posterior.svg: the posterior view of a right leg, in layers from the skin behind to the
nerves and veins in front. Standard library only."""
import os

import kit
import posterior_attachments
import posterior_bones
import posterior_calf
import posterior_deep
import posterior_gastrocnemius
import posterior_stumps
import posterior_superficial
import thrift

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: CC-BY-SA-4.0
     Posterior view of a right leg, medial left. Written by draw/posterior.py.
     Unit: 1/1000 shank length. Ankle centre 300,1360; knee centre 309,360. -->
<svg xmlns="http://www.w3.org/2000/svg" stroke-linecap="round" stroke-linejoin="round" viewBox="0 -90 620 1720" width="620" height="1720">
"""

PARTS = (posterior_bones, posterior_deep, posterior_stumps, posterior_calf, posterior_gastrocnemius, posterior_superficial, posterior_attachments)


if __name__ == "__main__":
    kit.write(os.path.abspath(__file__), "posterior.svg", HEAD, PARTS, terse=True, finish=thrift.tight)
