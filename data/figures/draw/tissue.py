# SPDX-License-Identifier: CC-BY-SA-4.0
"""What tissue looks like: fibres, bellies, tendons, the joins between them, vessels, crests of bone, folds of skin."""
import math

from kit import Field, along, between, join, oval, parallel, place, shifted, sliver, smooth

MUSCLE = ("muscle", "muscle-dark", "muscle-light", "muscle-line")
DEEP = ("deep", "deep-dark", "deep-light", "deep-line")


def tones(family, strength=1.0):
    """What fibres are drawn with: (class, opacity), mostly dark, some light."""
    dark, light = family[1], family[2]
    return [(dark, round(.26 * strength, 2)), (dark, round(.34 * strength, 2)), (dark, round(.26 * strength, 2)),
            (light, round(.30 * strength, 2)), (light, round(.30 * strength, 2))]


def fibres(s, field, law, constants, start, end, shades, width=(.9, 2.4), bend=1.4,
           bundle=(5, 9), length=(.36, .72)):
    """Lay broken, tapered strokes along the streamlines of a field. Bundles share one bend and one
    leading tone, and each has one wide faint slip, so that they read as fascicles.
    start, end: functions of the streamline's constant that give t."""
    rng, i = s.random, 0
    while i < len(constants):
        count = rng.randint(*bundle)
        phase, size = rng.random() * 6.28, rng.uniform(.3, 1) * bend
        waves, lead = rng.uniform(5, 9), rng.choice(shades)
        group = constants[i:i + count]
        k = group[len(group) // 2]
        a, b = start(k), end(k)
        s.pool(sliver(field.course(law, k, a + (b - a) * .04, a + (b - a) * .94), rng.uniform(4, 8)), lead[0], .15)
        for k in group:
            k *= 1 + rng.gauss(0, .006)
            a, b = start(k), end(k)
            t = a + rng.random() * .12 * (b - a)
            while t < b - .02:
                e = min(b, t + rng.uniform(*length) * (b - a))
                points = field.course(law, k, t, e)
                points = [(x + size * math.sin(waves * z / 120 + phase) + rng.gauss(0, .25), z)
                          for x, z in points]
                tone = lead if rng.random() < .5 else rng.choice(shades)
                s.pool(sliver(points, rng.uniform(*width)), tone[0], tone[1])
                gap = rng.uniform(-.06, 0) if rng.random() < .6 else rng.uniform(.01, .06)
                t = e + gap * (b - a)
        i += count


def spread(rng, first, last, count):
    """Evenly spaced numbers with a little unevenness."""
    step = (last - first) / max(1, count - 1)
    return [first + step * (k + rng.uniform(-.3, .3)) for k in range(count)]


def form(s, family, field, at, light=.34):
    """Gradient across a muscle: dark rim, lit third, core shadow, a little light from beyond."""
    a, b = field.at(0, at), field.at(1, at)
    top, low = field.at(.5, at - .3), field.at(.5, at + .3)
    nx, nz = low[1] - top[1], top[0] - low[0]
    share = ((b[0] - a[0]) * nx + (b[1] - a[1]) * nz) / (nx * nx + nz * nz)
    return s.gradient([(0, family[1]), (.12, family[0]), (light, family[2]), (light + .28, family[0]), (1, family[1])],
                      a, (a[0] + nx * share, a[1] + nz * share))


def belly(s, outline, left, right, family=DEEP, raphe=None, count=48, light=.34, tip=None, root=None, sinew=None,
          rim=16, width=(.9, 2.6), beta=.55, flat=False):
    """A muscle between two side curves. raphe: its tendon's line, on which the fibres converge (without
    it they run along). tip, root: first and last node of the outline where it passes into tendon.
    sinew: nodes and widths of the tendon that gathers on its surface, down to below its tip."""
    d = smooth(outline)
    s.fill(d, family[0] if flat else form(s, family, Field(left, right), .45, light))
    s.clip(d)
    if raphe:
        for side in (left, right):
            fibres(s, Field(raphe, side), converge(beta), spread(s.random, .05, 1.9, count // 2 + 2), strands(beta),
                   lambda k: 1, tones(family), width=width)
        for k in range(14):
            u = s.random.uniform(.3, .8)
            s.pool(sliver([along(raphe, u + v) for v in (0, .1, .2)], s.random.uniform(.8, 2)), "tendon", .5)
    else:
        fibres(s, Field(left, right), parallel, spread(s.random, .02, .98, count), lambda k: 0, lambda k: 1,
               tones(family), width=width)
    s.soft(d, family[1], rim, 2, .15)
    if root:
        tendinous_end(s, outline, root, -1)
    if tip and not sinew:
        tendinous_end(s, outline, tip, 1)
    s.clip()
    outline_but(s, outline, [p for p in (tip, root) if p], family[3], 1.2)
    if sinew:
        gather(s, *sinew, family)


def tongue(s, outline, part, end, opacity=.95):
    """A sheet of tendon on the surface of a muscle, with a clean edge. part: first and last node of the edge that lies
    on the muscle; end: where it runs out. opacity: of its thickest part, at the outline's first node."""
    d, start = smooth(outline), outline[0][:2]
    s.fill(d, s.gradient([(0, "tendon", opacity), (.5, "tendon", round(opacity * .55, 2)), (1, "tendon", 0)], start, end))
    melt = s.gradient([(0, "tendon-line", .8), (1, "tendon-line", 0)], start, end)
    s.line(smooth(outline, part=part), melt, .9)


def tendinous_end(s, outline, part, way):
    """An end of a belly that passes into its tendon: clean tongues of white that reach up between its
    fibres. way: 1 up from the lower end, -1 down."""
    edge = open_part(outline, part)
    across = math.hypot(edge[-1][0] - edge[0][0], edge[-1][1] - edge[0][1])
    inward = inward_direction(outline, part)
    reach = across * (.95 if way > 0 else .6) + 14
    interlock(s, lambda u: along(edge, u), lambda u: inward, "tendon", 3 + int(across / 7), (reach * .3, reach))


def inward_direction(outline, part):
    """Unit vector from an end of a muscle to its middle."""
    edge = open_part(outline, part)
    foot = along(edge, .5)
    n = len(outline)
    a, b = outline[(part[0] - 3) % n], outline[(part[1] + 3) % n]
    dx, dz = (a[0] + b[0]) / 2 - foot[0], (a[1] + b[1]) / 2 - foot[1]
    length = math.hypot(dx, dz) or 1
    return dx / length, dz / length


def gather(s, nodes, widths, family, end="cut"):
    """A tendon that gathers on the surface of its belly: a pointed white slip whose borders take up the
    fibres from both sides. nodes: from inside the belly down to the free tendon."""
    left, right = sides(nodes, widths)
    strip = Field(left, right)
    low = 1 if end == "bone" else 0
    melt = s.gradient([(0, "tendon", .9), (.6, "tendon", 1), (1, "tendon", low)], nodes[0], nodes[-1])
    s.fill(strip.band(0, 1, 0, 1, 13), melt)
    s.fill(strip.lens(.60, 1), "tendon-dark", .5)
    s.fill(strip.lens(.12, .42), "tendon-light", .8)
    for side, way in ((left, -1), (right, 1)):
        for k in range(5):
            u = .06 + .11 * k
            (x, z), (v, w) = along(side, u), along(side, u + .16)
            s.pool(sliver([(v, w), between((v, w), (x + way * 3, z + 10), .5), (x + way * 3.5, z + 14)], 2.2), "tendon", .55)
        part = [along(side, k / 10) for k in range(6, 11)]
        s.line(smooth(part, closed=False), "tendon-line", .9, .8, contour=True)
    if end == "bone":
        run_out(s, left[-1], right[-1], nodes[-1], nodes[-2])


def open_part(outline, part):
    n = len(outline)
    return [outline[(part[0] + k) % n][:2] for k in range((part[1] - part[0]) % n + 1)]


def outline_but(s, outline, gaps, name, width):
    """The contour, faint where the muscle passes into tendon."""
    if not gaps:
        s.line(smooth(outline), name, width, .9, contour=True)
        return
    gaps = sorted(gaps)
    for i, gap in enumerate(gaps):
        following = gaps[(i + 1) % len(gaps)]
        s.line(smooth(outline, part=(gap[1], following[0])), name, width, .9, contour=True)
        s.line(smooth(outline, part=gap), name, .7, .3)


def strands(beta):
    """Where a converging streamline of constant k begins: at the upper end, or on the outer side."""
    return lambda k: 0 if k < 1 else min(.96, (1 - 1 / k) / beta)


def converge(beta):
    """Fibres that come from the outer side (q = 1) and steer to the inner one, ever steeper."""
    return lambda k, t: k * (1 - beta * t)


def cord(s, nodes, width, contour=1.0, count=9, ends=("cut", "cut")):
    """A tendon: a white cord with long fine strokes, lit from the left. width: one number, or one
    for each node; one that grows out of its belly from a point has a faint outline there. ends: `cut` where something
    hides them, `bone` where they run out."""
    widths = [width] * len(nodes) if isinstance(width, (int, float)) else width
    left, right = sides(nodes, widths)
    d = smooth([(*left[0], "c"), *left[1:-1], (*left[-1], "c"),
                (*right[-1], "c"), *right[-2:0:-1], (*right[0], "c")])
    s.fill(d, "tendon")
    field = Field(left, right)
    s.pool(field.lens(.60, 1), "tendon-dark", .5)
    s.pool(field.lens(.12, .42), "tendon-light", .8)
    step = 1.2 / len(nodes)
    for _ in range(count):
        q, t = s.random.random(), s.random.uniform(0, 1 - step)
        s.pool(sliver(field.course(parallel, q, t, t + step), .8), "tendon-dark", .5)
    first = 1 if widths[0] < 3 else 0
    s.line(smooth(left[first:], closed=False) + smooth(right[first:], closed=False), "tendon-line", contour, .85, contour=True)
    if first:
        s.line(smooth(left[:2], closed=False) + smooth(right[:2], closed=False), "tendon-line", contour * .7, .7)
    for end, which in zip(ends, (0, -1)):
        if end == "bone":
            run_out(s, left[which], right[which], nodes[which], nodes[1 if which == 0 else -2])


def run_out(s, left, right, end, before, family="tendon"):
    """A tendon's strands that spread onto the bone."""
    dx, dz = end[0] - before[0], end[1] - before[1]
    length = math.hypot(dx, dz) or 1
    dx, dz = dx / length, dz / length
    across = math.hypot(left[0] - right[0], left[1] - right[1])
    comb(s, lambda u: between(left, right, u), lambda u: (dx + (right[0] - left[0]) / across * (u - .5) * .5, dz + (right[1] - left[1]) / across * (u - .5) * .5),
         family, 3 + int(across / 3), (2, 4 + across * .3))


def sides(nodes, widths):
    """The two borders of a ribbon along the nodes."""
    left, right = [], []
    for i, (x, z) in enumerate(nodes):
        a, b = nodes[max(0, i - 1)], nodes[min(len(nodes) - 1, i + 1)]
        dx, dz = b[0] - a[0], b[1] - a[1]
        length = math.hypot(dx, dz) or 1
        nx, nz = -dz / length * widths[i] / 2, dx / length * widths[i] / 2
        left.append((x - nx, z - nz))
        right.append((x + nx, z + nz))
    return (left, right) if left[0][0] < right[0][0] else (right, left)


def ribbon(nodes, widths):
    """Outline of a band along a course, always wound the same way, so that bands that cross are one shape."""
    left, right = sides(nodes, widths)
    ring = [(*left[0], "c"), *left[1:-1], (*left[-1], "c"), (*right[-1], "c"), *right[-2:0:-1], (*right[0], "c")]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))
    return smooth(ring if area > 0 else ring[::-1])


def taper(nodes, first, last):
    """The width at each node, from first to last."""
    count = len(nodes) - 1
    return [first + (last - first) * k / count for k in range(count + 1)]


def vessel(s, kind, courses, melt=lambda name: name, root=1):
    """A nerve, artery or vein with its branches, as one lit tube that tapers. courses: (nodes, width where it
    begins, width where it ends). melt: what a class is painted with, where a tube must not begin hard. root: what share of
    its width the first has at its very beginning, where it grows out of another."""
    def all_of(some, extra, share, dx, dz):
        out = ""
        for nodes, w, end in some:
            widths = [max(.3, v * share + extra) for v in taper(nodes, w, end)]
            if nodes is courses[0][0]:
                widths[0] *= root
            if end < w / 2:
                widths[-1] = .3
            out += ribbon(shifted(nodes, dx * w, dz), widths)
        return out
    trunk = courses[0][0] if root == 1 else courses[0][0][2:]
    trunk = trunk[::2] + [trunk[-1]] * (1 - len(trunk) % 2)
    width = min(courses[0][1:]) if courses[0][2] > courses[0][1] / 2 else courses[0][1] * .6
    s.line(smooth(shifted(trunk, .22 * width, -2), closed=False, places=0), melt("shade"), width + 3, .13)
    s.fill(all_of(courses, 1.6, 1, 0, 0), melt(f"{kind}-line"))
    s.fill(all_of(courses, 0, 1, 0, 0), melt(kind))
    s.fill(all_of([c for c in courses if c[1] > 8], -.6, .45, .22, 0), melt(f"{kind}-line"), .22)
    s.fill(all_of([courses[0], *[(n[1:], w, end) for n, w, end in courses[1:]]], -.3, .26, -.18, .3), melt(f"{kind}-light"), .75)


def tube(s, nodes, kind, width, branches=(), start=0, end=0, last=.78):
    """A vessel or nerve with branches, courses that leave it. start, end: over what length it fades in where it
    leaves another, and out where it is left. last: what share of the width it keeps."""
    trunk = [along(nodes, k / 60) for k in range(61)]
    first = lambda branch: min(math.dist(branch[0], q) for q in trunk) < width
    courses = [(nodes, width, width * last)] + [(b, *((width * .5, width * .14) if first(b) else (width * .26, width * .08))) for b in branches]
    vessel(s, kind, courses, lambda name: faded_ends(s, name, nodes, start, end))


def faded_ends(s, name, nodes, start, end):
    """Paint that fades at the upper or lower end of a tube that runs down."""
    if not start and not end:
        return name
    top, low = nodes[0][1], nodes[-1][1]
    height = top - low
    return s.gradient([(0, name, 0 if start else 1), (round(start / height, 3), name, 1),
                       (round(1 - end / height, 3), name, 1), (1, name, 0 if end else 1)], (0, top), (0, low))


def comb_paths(rng, course, lean, count, size, sink=2.0, even=.25):
    """Pointed tongues side by side on a line: the closed shape, and its pointed edge alone."""
    feet = [0] + [(k + rng.uniform(-even, even)) / count for k in range(1, count)] + [1]
    nodes = [course(u) for u in feet]
    here = tuple(round(v, 1) for v in place(nodes[0]))
    out = "M" + join(here)
    for k in range(count):
        (ax, az), (bx, bz), (dx, dz) = nodes[k], nodes[k + 1], lean((feet[k] + feet[k + 1]) / 2)
        long = size[0] + (size[1] - size[0]) * (rng.random() ** 1.7 if k % 2 else rng.uniform(.25, .8))
        mx, mz = between((ax, az), (bx, bz), rng.uniform(.38, .62))
        for foot, end in (((ax, az), (mx + dx * long, mz + dz * long)), ((bx, bz), (bx, bz))):
            cx, cy = place((foot[0] + (mx - foot[0]) * .62 + dx * long * .36, foot[1] + (mz - foot[1]) * .62 + dz * long * .36))
            x, y = place(end)
            out += "q" + join((cx - here[0], cy - here[1], x - here[0], y - here[1]))
            here = here[0] + round(x - here[0], 1), here[1] + round(y - here[1], 1)
    back = ""
    for u in reversed(feet[::max(1, count // 6)]):
        (x, z), (dx, dz) = course(u), lean(u)
        back += "L" + join(place((x - dx * sink, z - dz * sink)))
    return out + back + "Z", out


def comb(s, course, lean, paint, count, size, opacity=1.0, sink=2.0, even=.25):
    """Tongues on a line, filled: tendon that reaches up into muscle. course(u) gives the foot, lean(u) the direction,
    `size` the shortest and longest tongue; `sink` is how far the shape goes back behind the line."""
    s.fill(comb_paths(s.random, course, lean, count, size, sink, even)[0], paint, opacity)


def barbs(s, course, lean, count, size, width):
    """Tongues of tendon that leave a sheet at a narrow angle, along the fibres which it takes up."""
    for k in range(count):
        x, z = along(course, (k + s.random.uniform(.1, .9)) / count)
        long = s.random.uniform(*size)
        tip, foot = (x + lean[0] * long, z + lean[1] * long), (x - lean[0] * width[1] * 2.8, z - lean[1] * width[1] * 2.8)
        middle = (x + lean[0] * long * .3, z + lean[1] * long * .36)
        s.pool(sliver([foot, middle, tip], s.random.uniform(*width)), "tendon", .75)
    s.flush()


def interlock(s, course, lean, tone, count, size):
    """Tendon that reaches up between the ends of a muscle's fibres: a veil of long tongues, and sharp short
    ones on it, with a glint in their middle."""
    low, high = size
    comb(s, course, lean, tone, count, (low, high * 1.3), .28, 6)
    comb(s, course, lean, tone, int(count * 1.4), (low * .7, high * .8), .55, 6)
    comb(s, course, lean, tone, int(count * 1.7), (low * .4, high * .5), .95, 6)


def ridge(s, nodes, width=4.0, strength=1.0):
    """A crest of bone: lit on its left, shaded on its right, thin at both ends."""
    steps = [along(nodes, k / 6) for k in range(7)]
    swell = [.15, .7, 1, 1, 1, .7, .15]
    for name, dx, dz, wide, opacity in (("bone-dark", .5, -.2, width, .34), ("bone-light", -.42, .2, width * .7, .75), ("bone-line", 0, 0, 1.1, .6)):
        s.fill(ribbon(shifted(steps, dx * width, dz * width), [max(.2, v * wide) for v in swell]), name, opacity * strength)


def crease(s, nodes, width=2.0, strength=1.0, shade=9.0):
    """A fold of skin: a tapered line with a soft shade on one side."""
    s.fill(sliver([along(shifted(nodes, shade * .2, -shade * .2), t) for t in (0, .5, 1)], shade), "skin-shade", .4 * strength)
    s.fill(sliver([along(nodes, t) for t in (0, .5, 1)], width), "skin-line", .8 * strength)


def raised(outline):
    """The outline of what the plate's upper edge cuts, its ends further up, so that no rim shows there."""
    return [(outline[0][0], outline[0][1] + 120, "c"), *outline[1:-1], (outline[-1][0], outline[-1][1] + 120, "c")]


def skin_form(s, outline, depth=1.0):
    """The roundness of a silhouette: soft shade along its borders, deeper on the side away from the light. To be clipped."""
    d = smooth(raised(outline))
    far = smooth(shifted(raised(outline), 10 * depth, -5 * depth))
    for k in range(4):
        s.line(d, "skin-shade", (8 + 13 * k) * depth, .13)
    for k in range(2):
        s.line(far, "skin-shade", (30 + 34 * k) * depth, .14)


def spot(s, x, z, width, height, name, opacity):
    """A soft round shade or light."""
    paint = s.radial([(0, name, opacity), (.5, name, round(opacity * .55, 2)), (1, name, 0)],
                     (x, z), width / 2, round(height / width, 2))
    s.fill(smooth(oval(x, z, width, height)), paint)
