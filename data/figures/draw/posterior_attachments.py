# SPDX-License-Identifier: CC-BY-SA-4.0
"""Posterior plate: attachment patches. Origin: diagonal hatch; insertion: dots."""
from kit import Structure, number, oval, place, smooth
from themes import colour

HALF = .5 ** .5


def origin(name, nodes, gap=7):
    """A patch with diagonal hatch of real lines."""
    s, d = patch(name, nodes, "origin")
    xs, zs = [n[0] for n in nodes], [n[1] for n in nodes]
    lines, low, high = "", min(xs) - (max(zs) - min(zs)), max(xs)
    x = low
    while x < high:
        (x1, y1), (x2, y2) = place((x, min(zs))), place((x + max(zs) - min(zs), max(zs)))
        lines += f"M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}"
        x += gap
    s.clip(d)
    s.line(lines, "origin", 1.7, .95)
    return outlined(s, d, "origin")


def insertion(name, nodes, gap=7):
    """A patch with dots in staggered rows."""
    s, d = patch(name, nodes, "insertion")
    xs, zs = [n[0] for n in nodes], [n[1] for n in nodes]
    s.clip(d)
    dots = ""
    for r in range(int((max(zs) - min(zs)) / gap) + 2):
        z = min(zs) + r * gap
        x = min(xs) + (gap / 2 if r % 2 else 0)
        while x <= max(xs):
            px, py = place((x, z))
            dots += f"M{number(px)} {number(py)}h0"
            x += gap
    s.line(dots, "insertion", 3.6, .95)
    return outlined(s, d, "insertion")


def hatched(name, nodes, gap=5):
    """A patch with diagonal hatch of real lines: upright ones, turned."""
    s, d = patch(name, nodes, "origin")
    turned = [((x + y) * HALF, (y - x) * HALF) for x, y in map(place, (n[:2] for n in nodes))]
    across, down = [u for u, _ in turned], [v for _, v in turned]
    left, top, long = int(min(across)), int(min(down)) - 4, int(max(down) - min(down)) + 8
    lines = f"M{left} {top}v{long}" + "".join(f"m{gap} 0v{(-long, long)[k % 2]}" for k in range(int((max(across) - left) / gap)))
    s.clip(d)
    s.add(f'<path class="edge origin" transform="rotate(45)" fill="none" stroke="{colour("origin")}" stroke-width="1.7" d="{lines}"/>')
    return outlined(s, d, "origin")


def dotted(name, nodes, gap=7):
    """A patch with dots in staggered rows: broken lines of which only the round ends are left."""
    s, d = patch(name, nodes, "insertion")
    points = [place(n[:2]) for n in nodes]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, wide = int(min(xs)), int(max(xs) - min(xs)) + gap
    rows = "".join(f"M{left + r % 2 * gap / 2:g} {int(min(ys)) + r * gap}h{wide}" for r in range(int((max(ys) - min(ys)) / gap) + 2))
    s.clip(d)
    s.add(f'<path class="edge insertion" fill="none" stroke="{colour("insertion")}" stroke-width="3.6" stroke-dasharray="0 {gap}" d="{rows}"/>')
    return outlined(s, d, "insertion")


def patch(name, nodes, kind):
    s, d = Structure(name), smooth(nodes)
    s.sharing = False
    s.fill(d, kind, .22)
    return s, d


def outlined(s, d, kind):
    s.clip()
    s.line(d, kind, 2, .95)
    return s


def attachments():
    return [
        hatched("tibialis-posterior-origin",
               [(46, 822), (56, 834), (61, 770), (58, 680), (50, 540), (44, 420), (36, 400), (34, 480), (40, 600), (44, 720), (42, 780)]),
        hatched("flexor-digitorum-longus-origin",
               [(4, 736), (14, 732), (17, 660), (16, 520), (13, 380), (7, 240), (-1, 212), (-8, 240), (-5, 380), (-3, 520), (-2, 660), (-1, 710)]),
        hatched("flexor-hallucis-longus-origin",
               [(96, 634), (112, 630), (110, 520), (104, 380), (98, 220), (90, 60), (76, 30), (68, 60), (72, 220), (78, 380), (86, 520)]),
        dotted("popliteus-insertion",
                  [(58, 900), (30, 930), (-10, 920), (-38, 884), (-38, 840), (-26, 770), (-14, 756), (4, 806), (30, 856)], 8),
        hatched("soleus-origin-fibula", [(96, 950), (112, 956), (124, 930), (118, 870), (114, 780), (112, 700), (106, 648), (98, 650), (98, 720),
                                        (100, 800), (98, 870), (90, 915)]),
        hatched("soleus-origin-soleal-line", [(70, 904), (78, 894), (54, 862), (26, 814), (4, 764), (-8, 700), (-12, 668), (-20, 672), (-18, 708),
                                             (-10, 772), (12, 826), (42, 876)]),
        hatched("soleus-origin-tibia-medial-border", [(-18, 660), (-8, 656), (-7, 580), (-8, 480), (-10, 420), (-17, 414), (-19, 480),
                                                     (-19, 580)]),
        hatched("plantaris-origin", [(58, 1212), (70, 1216), (84, 1206), (91, 1192), (80, 1190), (66, 1198)]),
        hatched("gastrocnemius-medial-origin", [(-74, 1164), (-62, 1188), (-50, 1208), (-38, 1226), (-26, 1210), (-30, 1180), (-48, 1156)]),
        hatched("gastrocnemius-lateral-origin", [(80, 1148), (84, 1170), (96, 1180), (103, 1170), (112, 1144), (98, 1134)]),
        dotted("calcaneal-tendon-insertion", [(-50, -150), (-46, -120), (-28, -104), (0, -104), (18, -120), (24, -150), (18, -172),
                                                 (-14, -178), (-44, -170)]),
        dotted("plantaris-insertion", oval(-54, -158, 14, 30, -8), 5),
    ]


def layers():
    return [("layer-attachments", attachments())]
