/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "sol-leg-private.h"

#define RADIANS(deg) ((deg) * G_PI / 180)

#define STEPS 3 /* places between two stations */
#define MAX_STATIONS 14

/* In thousandths of the shank: its percents are those of a shank of 43 cm (lateral epicondyle to
 * malleolus), the frame's unit is plateau to ankle, 34 cm. */
#define UNITS_PER_PCT (10 * 0.43 / 0.34)

/* The rest of a change in length is taken up above the lower end of the belly, by the belly. */
#define BELLY_SHARE 0.75

/* A middle line with half widths. */
typedef struct {
  guint n;
  SolLegPoint middle[MAX_STATIONS];
  double half[MAX_STATIONS];
} Course;

static const double gastrocnemius_levels[][3] = {
  /* height, middle, half width, at rest */
  { 920, -97, 51 },  { 840, -110, 58 }, { 760, -120, 59 }, { 680, -126, 54 }, { 600, -128, 45 },
  { 520, -126, 34 }, { 450, -119, 21 }, { 400, -113, 10 }, { 368, -109, 2 },
};

/* The same of the upper ones where the thigh lies against the calf. */
static const double pressed_levels[][2] = { { -44, 22 }, { -74, 46 }, { -116, 58 } };

static const double soleus_levels[][3] = {
  /* height, hind border, front border, at rest */
  { 946, -30, -24 },  { 925, -42, -6 },   { 890, -60, 8 },   { 830, -81, 17 },  { 740, -98, 30 },
  { 660, -106, 42 },  { 580, -110, 46 },  { 500, -111, 37 }, { 420, -110, 14 }, { 340, -107, -18 },
  { 260, -104, -46 }, { 180, -102, -70 }, { 110, -98, -84 }, { 72, -94, -90 },
};

/* --- The hollow of the knee --- */

SolLegCrease
sol_leg_crease_make (double knee_deg)
{
  double angle = RADIANS (45 - 0.42 * (knee_deg - 105)); /* from straight down, backwards */

  return (SolLegCrease) {
    .weight = sol_leg_step (80, 112, knee_deg),
    .along = { -sin (angle), -cos (angle) },
    .normal = { -cos (angle), sin (angle) },
  };
}

/* The smaller of two, without a corner. */
static double
smooth_min (double a, double b, double width)
{
  double share = CLAMP (0.5 + 0.5 * (b - a) / width, 0, 1);

  return b + (a - b) * share - width * share * (1 - share);
}

SolLegPoint
sol_leg_crease_keep (const SolLegCrease *crease, SolLegPoint point, double side, double gap)
{
  SolLegPoint hinge = SOL_LEG_HINGE;
  double away = (point.x - hinge.x) * crease->normal.x + (point.y - hinge.y) * crease->normal.y;
  double kept = -side * smooth_min (-side * away, -gap, 24);
  double move = crease->weight * (kept - away);

  return (SolLegPoint) { point.x + crease->normal.x * move, point.y + crease->normal.y * move };
}

/* --- Courses --- */

static SolLegPoint
course_at (const Course *course, guint i, double share)
{
  return sol_leg_spline (course->middle[i == 0 ? 0 : i - 1], course->middle[i],
                         course->middle[i + 1], course->middle[MIN (i + 2, course->n - 1)], share);
}

static double
half_at (const Course *course, guint i, double share)
{
  SolLegPoint p[4];

  for (int k = 0; k < 4; k++) {
    int at = CLAMP ((int) i + k - 1, 0, (int) course->n - 1);

    p[k] = (SolLegPoint) { course->half[at], 0 };
  }
  return MAX (0, sol_leg_spline (p[0], p[1], p[2], p[3], share).x);
}

/* The borders of a course, at right angles to it. */
static void
course_to_band (const Course *course, double thickness, SolLegBand *band)
{
  guint n = (course->n - 1) * STEPS + 1;

  g_assert (n <= SOL_LEG_BAND_MAX);
  band->n = n;
  for (guint k = 0; k < n; k++) {
    guint i = MIN (k / STEPS, course->n - 2);
    double share = (double) k / STEPS - i;
    SolLegPoint at = course_at (course, i, share);
    SolLegPoint before = share > 0.01 ? course_at (course, i, share - 0.01) : at;
    SolLegPoint after = share < 0.99 ? course_at (course, i, share + 0.01) : at;
    double x = after.x - before.x, y = after.y - before.y;
    double half = half_at (course, i, share) * thickness / MAX (hypot (x, y), 1e-6);

    band->back[k] = (SolLegPoint) { at.x + y * half, at.y - x * half };
    band->front[k] = (SolLegPoint) { at.x - y * half, at.y + x * half };
  }
}

static void
add_station (Course *course, SolLegPoint middle, double half)
{
  g_assert (course->n < MAX_STATIONS);
  course->middle[course->n] = middle;
  course->half[course->n++] = half;
}

static SolLegPoint
polar (double deg, double radius)
{
  SolLegPoint hinge = SOL_LEG_HINGE;

  return (SolLegPoint) { hinge.x - radius * sin (RADIANS (deg)),
                         hinge.y + radius * cos (RADIANS (deg)) };
}

/* From the origin, which goes with the femur, round the condyle to where the muscle leaves it. Deg
 * is from straight up, backwards: the origin is at 8 degrees with the knee straight. */
static void
add_head (Course *course, double knee_deg, double pressed)
{
  static const double halves[] = { 9, 21, 31, 38, 44 }, pressed_halves[] = { 8, 10, 11, 12, 14 };
  double first_deg = 8 + knee_deg, first_radius = 100;
  double past = MAX (0, first_deg - 95);
  double last_deg = 125 + 0.74 * past, last_radius = 134 + 0.36 * past;
  double span = (last_deg - first_deg) / 117;
  double dip = span > 0 ? 36 * span * span : 0;

  for (guint i = 0; i < G_N_ELEMENTS (halves); i++) {
    double share = i / 4.0;
    double radius = first_radius + (last_radius - first_radius) * share;

    add_station (
        course,
        polar (first_deg + (last_deg - first_deg) * share, radius - dip * sin (G_PI * share)),
        halves[i] + (pressed_halves[i] - halves[i]) * pressed);
  }
}

/* Where a level is when the lower end of the belly has moved by @shift. */
static double
shift_level (double level, double top, double end, double shift)
{
  return level >= top ? level : level + shift * (top - level) / (top - end);
}

static double
ankle_shift (const SolLeg *leg)
{
  SolMuscleLength length = { 0 };

  sol_muscle_length_compute (SOL_CALF_MUSCLE_SOLEUS, leg->knee_deg, leg->ankle_deg, 1, &length);
  return -BELLY_SHARE * length.change_pct_shank * UNITS_PER_PCT;
}

static double
thickness (const SolLeg *leg, SolCalfMuscle muscle)
{
  SolMuscleLength length = { .relative_length = 1 };

  sol_muscle_length_compute (muscle, leg->knee_deg, leg->ankle_deg, 1, &length);
  return 1 / sqrt (length.relative_length);
}

/* --- The tendon --- */

static SolLegPoint
on_foot (const SolLeg *leg, double x, double y)
{
  SolLegTurn turn = leg->turns[SOL_LEG_BONE_FOOT];

  turn.deg = -turn.deg; /* y points up here */
  return sol_leg_turn (&turn, (SolLegPoint) { x, y });
}

/* Straight from the calf to the heel bone, or round its upper corner where that stands behind the
 * straight line. */
static void
lay_tendon (SolLeg *leg, double shift)
{
  Course course = { 0 };
  SolLegPoint top = { -114, 430 + shift }, above = { -109, 310 + shift / 2 }, low = { -102, 200 };
  SolLegPoint insertion = on_foot (leg, -142, -142), corner = on_foot (leg, -131, -94);
  double share = CLAMP ((low.y - corner.y) / (low.y - insertion.y), 0.5, 0.95);
  SolLegPoint straight = sol_leg_mix (low, insertion, share);
  SolLegPoint bend = { smooth_min (corner.x, straight.x, 10), 0 };

  bend.y = straight.y + (corner.y - straight.y) * (bend.x < straight.x ? 0.6 : 0);
  add_station (&course, top, 3);
  add_station (&course, above, 9);
  add_station (&course, low, 9);
  add_station (&course, sol_leg_mix (low, bend, 0.55), 8);
  add_station (&course, bend, 8.5);
  add_station (&course, insertion, 9.5);
  add_station (&course, on_foot (leg, -141, -176), 3);
  course_to_band (&course, 1, &leg->tendon);
}

/* Where the middle of the tendon is at a height. */
static double
tendon_x (const SolLeg *leg, double y)
{
  const SolLegBand *band = &leg->tendon;
  SolLegPoint before = sol_leg_mix (band->back[0], band->front[0], 0.5);

  for (guint i = 1; i < band->n; i++) {
    SolLegPoint at = sol_leg_mix (band->back[i], band->front[i], 0.5);

    if (at.y <= y)
      return before.x + (at.x - before.x) * (before.y - y) / MAX (before.y - at.y, 1e-6);
    before = at;
  }
  return before.x;
}

/* --- The muscles --- */

static void
lay_gastrocnemius (SolLeg *leg, double shift)
{
  SolLegCrease crease = sol_leg_crease_make (leg->knee_deg);
  double pressed = sol_leg_step (50, 130, leg->knee_deg);
  Course course = { 0 };

  add_head (&course, leg->knee_deg, pressed);
  for (guint i = 0; i < G_N_ELEMENTS (gastrocnemius_levels); i++) {
    const double *level = gastrocnemius_levels[i];
    double middle = level[1], half = level[2];

    if (i < G_N_ELEMENTS (pressed_levels)) {
      middle += (pressed_levels[i][0] - middle) * pressed;
      half += (pressed_levels[i][1] - half) * pressed;
    }
    add_station (&course, (SolLegPoint) { middle, shift_level (level[0], 920, 368, shift) }, half);
  }
  course_to_band (&course, thickness (leg, SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL),
                  &leg->gastrocnemius);
  for (guint i = 0; i < leg->gastrocnemius.n; i++) {
    SolLegPoint *back = &leg->gastrocnemius.back[i];
    SolLegCrease near = crease;

    near.weight *= sol_leg_step (0, 5 * STEPS, i); /* the origin stays with the femur */
    *back = sol_leg_crease_keep (&near, *back, -1, 18);
  }
}

/* A border of the soleus at station @i, beyond its ends the end itself. */
static SolLegPoint
soleus_border (const SolLeg *leg, int i, int border, double shift, double thick)
{
  const double *level = soleus_levels[CLAMP (i, 0, (int) G_N_ELEMENTS (soleus_levels) - 1)];
  double y = shift_level (level[0], 946, 72, shift);
  double middle = (level[1] + level[2]) / 2, half = (level[2] - level[1]) / 2 * thick;
  double tendon = tendon_x (leg, y) + 8;
  double follow = sol_leg_step (330, 60, level[0]);

  /* The lower end lies on the tendon, wherever that is. */
  middle += follow * (tendon + half - middle);
  return (SolLegPoint) { middle + (border == 0 ? -half : half), y };
}

static void
lay_soleus (SolLeg *leg, double shift)
{
  double thick = thickness (leg, SOL_CALF_MUSCLE_SOLEUS);
  guint n = (G_N_ELEMENTS (soleus_levels) - 1) * STEPS + 1;
  SolLegPoint *borders[] = { leg->soleus.back, leg->soleus.front };

  leg->soleus.n = n;
  for (guint k = 0; k < n; k++)
    for (int border = 0; border < 2; border++) {
      int i = MIN ((int) k / STEPS, (int) G_N_ELEMENTS (soleus_levels) - 2);
      SolLegPoint p[4];

      for (int j = 0; j < 4; j++)
        p[j] = soleus_border (leg, i + j - 1, border, shift, thick);
      borders[border][k] = sol_leg_spline (p[0], p[1], p[2], p[3], (double) k / STEPS - i);
    }
}

void
sol_leg_lay_muscles (SolLeg *leg)
{
  double shift = ankle_shift (leg);

  lay_tendon (leg, shift);
  lay_soleus (leg, shift);
  lay_gastrocnemius (leg, shift);
}
