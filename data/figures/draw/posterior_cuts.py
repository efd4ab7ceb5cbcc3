# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: faces of what was cut across, seen at a slant."""
import math

from kit import oval, place, shifted, smooth


def face(s, x, z, wide, deep, turn, paint, rim):
    """An oval face in the tone of what was cut. paint: its ground, how much white is laid on it, and the two tones of its bundles.
    It is a little hollow: shaded at its upper border."""
    ground, pale, bundle, dot = paint
    nodes = oval(x, z, wide, deep, turn, 10)
    d = smooth(nodes)
    s.fill(d, ground)
    s.fill(d, "tendon-light", pale)
    s.clip(d)
    bundles(s, x, z, wide, deep, turn, bundle, dot)
    s.line(smooth(shifted(nodes, 1, -deep * .16)), f"{ground}-dark", deep * .3, .2)
    s.clip()
    s.line(d, rim, 1.1, .9, contour=True)


def bundles(s, x, z, wide, deep, turn, bundle, dot):
    """Bundles side by side, flattened as the face is."""
    r, big, small, row = math.radians(turn), "", "", 0
    v = -.42
    while v < .45:
        half = math.sqrt(.25 - v * v) * .92
        u = -half + (row % 2) * .03
        while u < half:
            a, b = u * wide + s.random.uniform(-1.4, 1.4), v * deep + s.random.uniform(-1, 1)
            px, py = place((x + a * math.cos(r) - b * math.sin(r), z + a * math.sin(r) + b * math.cos(r)))
            big += f"M{px:.0f} {py:.1f}h{s.random.choice((1, 1, 2, 3))}"
            if s.random.random() < .4:
                small += f"M{px + 2:.0f} {py + 1:.1f}h1"
            u += s.random.choice((4.6, 5.6, 7)) / wide
        v += 3.3 / deep
        row += 1
    s.line(big, bundle, 2.3 if deep > 12 else 1.5, .62)
    s.line(small, dot, 1.2, .5)
