/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "sol-leg.h"

#define STEP_DEG 5

/* Where bones are, in thousandths of the shank, y down: see data/figures/draw/leg.py. */
#define HINGE ((SolLegPoint) { 28, -1086 })
#define CONDYLE_RADIUS 74.0

static SolLeg leg;

typedef void (*PostureFunc) (const SolLeg *leg);

static void
in_every_posture (PostureFunc func)
{
  for (int knee = 0; knee <= 130; knee += STEP_DEG)
    for (int ankle = -50; ankle <= 40; ankle += STEP_DEG) {
      sol_leg_pose (&leg, knee, ankle);
      func (&leg);
    }
}

static double
cross (SolLegPoint a, SolLegPoint b, SolLegPoint c)
{
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

static gboolean
cut (SolLegPoint a, SolLegPoint b, SolLegPoint c, SolLegPoint d)
{
  return cross (a, b, c) * cross (a, b, d) < 0 && cross (c, d, a) * cross (c, d, b) < 0;
}

static void
assert_simple (const SolLeg *posture, const char *name, const SolLegCurve *curve, gboolean closed)
{
  guint n = closed ? curve->n : curve->n - 1;

  for (guint i = 0; i < n; i++)
    for (guint k = i + 2; k < n; k++) {
      if (closed && i == 0 && k == n - 1)
        continue;
      if (cut (curve->points[i], curve->points[i + 1], curve->points[k],
               curve->points[(k + 1) % curve->n]))
        g_error ("%s crosses itself at knee %.0f, ankle %.0f: %.0f,%.0f and %.0f,%.0f", name,
                 posture->knee_deg, posture->ankle_deg, curve->points[i].x, curve->points[i].y,
                 curve->points[k].x, curve->points[k].y);
    }
}

static void
band_is_simple (const SolLeg *posture, const char *name, const SolLegBand *band)
{
  SolLegCurve outline;

  sol_leg_band_outline (band, &outline);
  assert_simple (posture, name, &outline, TRUE);
}

static void
assert_nothing_crosses_itself (const SolLeg *posture)
{
  band_is_simple (posture, "gastrocnemius", &posture->gastrocnemius);
  band_is_simple (posture, "soleus", &posture->soleus);
  band_is_simple (posture, "tendon", &posture->tendon);
  assert_simple (posture, "skin", &posture->skin, FALSE);
}

static void
test_nothing_crosses_itself (void)
{
  in_every_posture (assert_nothing_crosses_itself);
}

static gboolean
is_inside (const SolLegCurve *curve, SolLegPoint point)
{
  gboolean inside = FALSE;

  for (guint i = 0, k = curve->n - 1; i < curve->n; k = i++) {
    SolLegPoint a = curve->points[i], b = curve->points[k];

    if ((a.y > point.y) != (b.y > point.y) &&
        point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x)
      inside = !inside;
  }
  return inside;
}

static void
assert_band_inside (const SolLeg *posture, const char *name, const SolLegBand *band)
{
  SolLegCurve outline;

  sol_leg_band_outline (band, &outline);
  for (guint i = 0; i < outline.n; i++)
    if (!is_inside (&posture->skin, outline.points[i]))
      g_error ("%s leaves the skin at knee %.0f, ankle %.0f: %.0f,%.0f", name, posture->knee_deg,
               posture->ankle_deg, outline.points[i].x, outline.points[i].y);
}

static void
assert_under_skin (const SolLeg *posture)
{
  assert_band_inside (posture, "gastrocnemius", &posture->gastrocnemius);
  assert_band_inside (posture, "soleus", &posture->soleus);
  assert_band_inside (posture, "tendon", &posture->tendon);
}

static void
test_all_is_under_the_skin (void)
{
  in_every_posture (assert_under_skin);
}

/* The middle of the gastrocnemius goes round the condyle, and stays behind the tibia. */
static void
assert_round_the_condyle (const SolLeg *posture)
{
  for (double along = 0; along <= 1; along += 0.02) {
    SolLegPoint middle = sol_leg_band_at (&posture->gastrocnemius, along, 0.5);

    g_assert_cmpfloat (hypot (middle.x - HINGE.x, middle.y - HINGE.y), >, CONDYLE_RADIUS);
    if (middle.y > -990)
      g_assert_cmpfloat (middle.x, <, -15);
  }
}

/* The corners of the heel bone's hind face are in front of the tendon; so is the shin's end. */
static void
assert_behind_the_heel (const SolLeg *posture)
{
  static const SolLegPoint heel[] = { { -108, 98 }, { -128, 112 }, { -138, 134 } };
  const SolLegBand *tendon = &posture->tendon;

  for (guint i = 0; i < G_N_ELEMENTS (heel); i++) {
    SolLegPoint corner = sol_leg_turn (&posture->turns[SOL_LEG_BONE_FOOT], heel[i]);

    for (guint k = 0; k + 1 < tendon->n; k++)
      if ((tendon->back[k].y <= corner.y) && (tendon->back[k + 1].y > corner.y))
        g_assert_cmpfloat (tendon->back[k].x, <, corner.x);
  }
  for (guint k = 0; k < tendon->n; k++)
    if (fabs (tendon->front[k].y) < 30)
      g_assert_cmpfloat (tendon->front[k].x, <, -45);
}

static void
test_bones_stay_clear (void)
{
  in_every_posture (assert_round_the_condyle);
  in_every_posture (assert_behind_the_heel);
}

/* The widest of the lower three quarters, where the thigh does not press. */
static double
thickness (const SolLegBand *band)
{
  double widest = 0;

  for (double along = 0.4; along <= 1; along += 0.01) {
    SolLegPoint back = sol_leg_band_at (band, along, 0), front = sol_leg_band_at (band, along, 1);

    widest = MAX (widest, hypot (front.x - back.x, front.y - back.y));
  }
  return widest;
}

static double gastrocnemius_at_rest, soleus_at_rest;

static void
assert_thickness (SolCalfMuscle muscle, double knee_deg, double ankle_deg, double share)
{
  SolMuscleLength length;
  double expected;

  sol_muscle_length_compute (muscle, knee_deg, ankle_deg, 1, &length);
  expected = 1 / sqrt (length.relative_length);
  g_assert_cmpfloat (share, >, 0.85 * expected);
  g_assert_cmpfloat (share, <, 1.15 * expected);
}

static void
assert_volume_kept (const SolLeg *posture)
{
  assert_thickness (SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL, posture->knee_deg, posture->ankle_deg,
                    thickness (&posture->gastrocnemius) / gastrocnemius_at_rest);
  assert_thickness (SOL_CALF_MUSCLE_SOLEUS, posture->knee_deg, posture->ankle_deg,
                    thickness (&posture->soleus) / soleus_at_rest);
}

static void
test_thickness (void)
{
  sol_leg_pose (&leg, 0, 0);
  gastrocnemius_at_rest = thickness (&leg.gastrocnemius);
  soleus_at_rest = thickness (&leg.soleus);
  in_every_posture (assert_volume_kept);
}

static double
largest_step (const SolLegBand *a, const SolLegBand *b)
{
  double largest = 0;

  for (guint i = 0; i < a->n; i++) {
    largest = MAX (largest, hypot (a->back[i].x - b->back[i].x, a->back[i].y - b->back[i].y));
    largest = MAX (largest, hypot (a->front[i].x - b->front[i].x, a->front[i].y - b->front[i].y));
  }
  return largest;
}

/* Half a degree moves nothing by more than a hair: the picture does not jump. */
static void
test_moves_smoothly (void)
{
  static SolLeg before, after;

  for (double knee = 0; knee < 130; knee += 0.5) {
    sol_leg_pose (&before, knee, knee / 130 * 90 - 50);
    sol_leg_pose (&after, knee + 0.5, (knee + 0.5) / 130 * 90 - 50);
    g_assert_cmpfloat (largest_step (&before.gastrocnemius, &after.gastrocnemius), <, 4);
    g_assert_cmpfloat (largest_step (&before.soleus, &after.soleus), <, 4);
    g_assert_cmpfloat (largest_step (&before.tendon, &after.tendon), <, 4);
    for (guint i = 0; i < before.skin.n; i++)
      g_assert_cmpfloat (hypot (before.skin.points[i].x - after.skin.points[i].x,
                                before.skin.points[i].y - after.skin.points[i].y),
                         <, 12);
  }
}

/* At the same ankle angle the soleus is the same, whatever the knee does. */
static void
test_knee_leaves_soleus (void)
{
  static SolLeg straight, bent;

  sol_leg_pose (&straight, 0, 15);
  sol_leg_pose (&bent, 110, 15);
  g_assert_cmpfloat (largest_step (&straight.soleus, &bent.soleus), ==, 0);
  g_assert_cmpfloat (largest_step (&straight.tendon, &bent.tendon), ==, 0);
  g_assert_cmpfloat (largest_step (&straight.gastrocnemius, &bent.gastrocnemius), >, 20);
}

static void
test_dragging (void)
{
  SolLegPoint from, to;

  sol_leg_pose (&leg, 20, 10);
  from = sol_leg_get_grip (&leg, SOL_LEG_JOINT_KNEE);
  g_assert_cmpint (sol_leg_get_joint_at (&leg, from), ==, SOL_LEG_JOINT_KNEE);
  sol_leg_pose (&leg, 65, 10);
  to = sol_leg_get_grip (&leg, SOL_LEG_JOINT_KNEE);
  g_assert_cmpfloat_with_epsilon (sol_leg_get_dragged (SOL_LEG_JOINT_KNEE, 20, from, to), 65, 1e-6);

  from = sol_leg_get_grip (&leg, SOL_LEG_JOINT_ANKLE);
  g_assert_cmpint (sol_leg_get_joint_at (&leg, from), ==, SOL_LEG_JOINT_ANKLE);
  sol_leg_pose (&leg, 65, -30);
  to = sol_leg_get_grip (&leg, SOL_LEG_JOINT_ANKLE);
  g_assert_cmpfloat_with_epsilon (sol_leg_get_dragged (SOL_LEG_JOINT_ANKLE, 10, from, to), -30,
                                  1e-6);
  /* Pulled beyond its end it stays there. */
  g_assert_cmpfloat (
      sol_leg_get_dragged (SOL_LEG_JOINT_ANKLE, 10, from, (SolLegPoint) { 100, 700 }), ==, -50);
}

static void
test_clamps (void)
{
  sol_leg_pose (&leg, 200, -90);
  g_assert_cmpfloat (leg.knee_deg, ==, 130);
  g_assert_cmpfloat (leg.ankle_deg, ==, -50);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/leg/nothing-crosses-itself", test_nothing_crosses_itself);
  g_test_add_func ("/leg/all-is-under-the-skin", test_all_is_under_the_skin);
  g_test_add_func ("/leg/bones-stay-clear", test_bones_stay_clear);
  g_test_add_func ("/leg/thickness", test_thickness);
  g_test_add_func ("/leg/moves-smoothly", test_moves_smoothly);
  g_test_add_func ("/leg/knee-leaves-soleus", test_knee_leaves_soleus);
  g_test_add_func ("/leg/dragging", test_dragging);
  g_test_add_func ("/leg/clamps", test_clamps);
  return g_test_run ();
}
