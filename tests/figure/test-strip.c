/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every moment of every strip, measured from the places of its joints. */

#include "sol-strip-body.h"

#include <math.h>

#include "sol-image.h"
#include "sol-library.h"

/* A unit of the drawing is about 2.3 mm; contacts are to be that good. */
#define TOUCH 1.0
/* The ball of the foot, from its joint to the skin. */
#define BALL_RADIUS 9.2
/* A foot that swings is a hand's breadth above the ground at least. */
#define CLEAR 40.0
/* The leg is about so long; no runner's foot lands farther ahead than a third of it. */
#define LEG_LENGTH 397.0

typedef struct {
  SolStrip *strip;
  guint moment;
  SolPose *pose;
  SolStance stance;
} Case;

typedef void (*Check) (const Case *row);

static SolLibrary *library;

static void
test_each (gconstpointer data)
{
  Check check = (Check) data;
  GListModel *strips = sol_library_get_values (library, SOL_TYPE_STRIP);
  guint n_moments = 0;

  for (guint i = 0; i < g_list_model_get_n_items (strips); i++) {
    g_autoptr (SolStrip) strip = g_list_model_get_item (strips, i);
    Case row = { .strip = strip };

    while (sol_strip_solve (strip, row.moment, SOL_BODY_SIDE_RIGHT, &row.stance)) {
      row.pose = sol_strip_find_pose (strip, row.moment);
      check (&row);
      g_clear_object (&row.pose);
      row.moment++;
      n_moments++;
    }
  }
  g_assert_cmpuint (n_moments, >=, 7);
}

static void
fail (const Case *row, const char *what, double value)
{
  g_test_fail_printf ("%s, moment %u: %s (%.1f)", sol_value_get_id (SOL_VALUE (row->strip)),
                      row->moment + 1, what, value);
}

static void
expect (const Case *row, const char *what, double value, double wanted, double within)
{
  if (!(fabs (value - wanted) <= within))
    fail (row, what, value);
}

static void
check_angles (const Case *row)
{
  g_autoptr (SolLeg) leg = g_list_model_get_item (sol_pose_get_legs (row->pose), 0);

  expect (row, "knee", sol_stance_get_knee_deg (&row->stance, SOL_LIMB_NAMED),
          sol_pose_get_knee_deg (row->pose), 1);
  expect (row, "ankle", sol_stance_get_ankle_deg (&row->stance, SOL_LIMB_NAMED),
          sol_pose_get_ankle_deg (row->pose), 1);
  expect (row, "shortfall", row->stance.shortfall, 0, .5);
  if (leg == NULL)
    return;
  expect (row, "other knee", sol_stance_get_knee_deg (&row->stance, SOL_LIMB_OTHER),
          sol_leg_get_knee_deg (leg), 1);
  expect (row, "other ankle", sol_stance_get_ankle_deg (&row->stance, SOL_LIMB_OTHER),
          sol_leg_get_ankle_deg (leg), 1);
}

/* How high heel, ball and toes of a leg are above the ground. */
static double
get_heel (const SolStanceLeg *leg)
{
  return -leg->heel.y;
}

static double
get_ball (const SolStanceLeg *leg)
{
  return -leg->ball.y - BALL_RADIUS;
}

static double
get_lowest (const SolStanceLeg *leg)
{
  return MIN (MIN (get_heel (leg), get_ball (leg)), -leg->toe_tip.y);
}

static gboolean
touches (const Case *row, SolBodyPart part)
{
  GListModel *contacts = sol_pose_get_contacts (row->pose);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++) {
    g_autoptr (SolContact) contact = g_list_model_get_item (contacts, i);

    if (sol_contact_get_part (contact) == part && sol_contact_get_which (contact) == SOL_LIMB_NAMED)
      return TRUE;
  }
  return FALSE;
}

/* What is said to touch the ground does, and the rest of the foot is off it. */
static void
check_feet (const Case *row)
{
  const SolStanceLeg *named = &row->stance.legs[SOL_LIMB_NAMED];
  const SolStanceLeg *other = &row->stance.legs[SOL_LIMB_OTHER];

  expect (row, "foot on the ground", get_lowest (named), 0, TOUCH + 1);
  if (touches (row, SOL_BODY_PART_HEEL) && get_ball (named) < 8)
    fail (row, "the toes are not up", get_ball (named));
  if (touches (row, SOL_BODY_PART_FOREFOOT) && get_heel (named) < 8)
    fail (row, "the heel is not up", get_heel (named));
  if (touches (row, SOL_BODY_PART_FOOT)) {
    expect (row, "heel", get_heel (named), 0, TOUCH + 1);
    expect (row, "ball", get_ball (named), 0, TOUCH + 1);
  }
  if (sol_strip_get_posture (row->strip) == SOL_POSTURE_RUNNING && get_lowest (other) < CLEAR)
    fail (row, "the other foot drags", get_lowest (other));
}

/* A runner leans ahead a little, neither back nor falling, with bent elbows; the arm and the leg of
 * a side go opposite ways. */
static void
check_runner (const Case *row)
{
  const SolStance *stance = &row->stance;
  double near_hand = stance->arms[SOL_LIMB_NAMED].elbow.x - stance->arms[SOL_LIMB_NAMED].shoulder.x;
  double far_hand = stance->arms[SOL_LIMB_OTHER].elbow.x - stance->arms[SOL_LIMB_OTHER].shoulder.x;
  double near_knee = stance->legs[SOL_LIMB_NAMED].knee.x,
         far_knee = stance->legs[SOL_LIMB_OTHER].knee.x;

  if (sol_strip_get_posture (row->strip) != SOL_POSTURE_RUNNING)
    return;
  expect (row, "lean of the trunk", stance->trunk_deg, 8, 4);
  if (fabs (near_knee - far_knee) > 40 && (near_hand - far_hand) * (near_knee - far_knee) > 0)
    fail (row, "arm and leg of a side swing together", near_hand - far_hand);
  for (guint i = 0; i < 2; i++)
    expect (row, "elbow", stance->arms[i].upper_deg - stance->arms[i].forearm_deg, 90, 20);
}

/* All bodies have one scale and one ground, and are within their box. */
static void
check_frame (const Case *row)
{
  SolStanceBounds bounds = sol_stance_get_bounds (&row->stance), frame, first;

  g_assert_true (sol_strip_get_frame (row->strip, row->moment, &frame));
  g_assert_true (sol_strip_get_frame (row->strip, 0, &first));
  g_assert_cmpfloat_with_epsilon (frame.right - frame.left, first.right - first.left, .001);
  g_assert_cmpfloat (frame.top, ==, first.top);
  g_assert_cmpfloat (frame.bottom, ==, first.bottom);
  g_assert_cmpfloat (frame.left, <=, bounds.left + .001);
  g_assert_cmpfloat (frame.right, >=, bounds.right - .001);
  g_assert_cmpfloat (frame.top, <=, bounds.top);
  g_assert_cmpfloat (frame.bottom, >=, bounds.bottom);
}

static SolStrip *
find (const char *id)
{
  SolStrip *strip = sol_library_lookup (library, SOL_TYPE_STRIP, id);

  g_assert_nonnull (strip);
  return strip;
}

/* How far the hip is ahead of the middle of the foot, by the length of the leg. */
static double
get_progress (SolStrip *strip, guint moment)
{
  SolStance stance;
  const SolStanceLeg *leg = &stance.legs[SOL_LIMB_NAMED];

  g_assert_true (sol_strip_solve (strip, moment, SOL_BODY_SIDE_RIGHT, &stance));
  return (stance.hip.x - (leg->heel.x + leg->ball.x) / 2) / LEG_LENGTH;
}

/* The foot lands ahead of the hip, farthest with the heel first. */
static void
test_foot_strike (void)
{
  SolStrip *strip = find ("foot-strike");

  for (guint i = 0; i < 3; i++) {
    g_assert_cmpfloat (get_progress (strip, i), <, -.1);
    g_assert_cmpfloat (get_progress (strip, i), >, -.36);
  }
  g_assert_cmpfloat (get_progress (strip, 0), <, get_progress (strip, 1));
}

/* The hip travels over the foot from behind it to ahead of it; the other knee passes by. */
static void
test_stance_to_push_off (void)
{
  SolStrip *strip = find ("stance-to-push-off");
  double knees = -G_MAXDOUBLE;

  for (guint i = 0; i < 4; i++) {
    SolStance stance;

    sol_strip_solve (strip, i, SOL_BODY_SIDE_RIGHT, &stance);
    g_assert_cmpfloat (stance.legs[SOL_LIMB_OTHER].knee.x - stance.hip.x, >, knees);
    knees = stance.legs[SOL_LIMB_OTHER].knee.x - stance.hip.x;
    if (i > 0)
      g_assert_cmpfloat (get_progress (strip, i), >, get_progress (strip, i - 1) + .05);
  }
  g_assert_cmpfloat (get_progress (strip, 0), <, -.2);
  g_assert_cmpfloat (fabs (get_progress (strip, 2)), <, .1);
  g_assert_cmpfloat (get_progress (strip, 3), >, .25);
}

/* The middle of stance has the angles of the exercise that runs: one place is not to be changed
 * without the other. */
static void
test_middle_of_stance (void)
{
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX30");
  g_autoptr (SolPose) run = sol_exercise_find_pose (exercise, 0);
  g_autoptr (SolPose) middle = sol_strip_find_pose (find ("stance-to-push-off"), 2);

  g_assert_cmpfloat (sol_pose_get_knee_deg (middle), ==, sol_pose_get_knee_deg (run));
  g_assert_cmpfloat (sol_pose_get_ankle_deg (middle), ==, sol_pose_get_ankle_deg (run));
}

/* From heel to forefoot the calf works more. */
static void
test_light (void)
{
  SolStrip *strip = find ("foot-strike");

  for (guint i = 1; i < 3; i++) {
    SolCalfLight before = sol_strip_get_light (strip, i - 1);
    SolCalfLight light = sol_strip_get_light (strip, i);

    g_assert_cmpfloat (light.soleus, >, before.soleus);
    g_assert_cmpfloat (light.gastrocnemius, >, before.gastrocnemius);
  }
  g_assert_cmpfloat (sol_strip_get_light (strip, 3).soleus, ==, 0);
  g_assert_cmpfloat (sol_strip_get_light (strip, 0).tibialis_anterior, ==, 1);
  g_assert_cmpfloat (sol_strip_get_light (strip, 2).tibialis_anterior, ==, 0);
}

/* How much of a picture of the moment is nearly of the colour @rgb. */
static guint
count_colour (SolStrip *strip, guint moment, guint32 rgb)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 300, 600);
  cairo_t *cr = cairo_create (surface);
  guint n = 0;

  sol_strip_draw_moment (cr, strip, moment, 300, 600, SOL_THEME_LIGHT);
  cairo_destroy (cr);
  for (int y = 0; y < 600; y++)
    for (int x = 0; x < 300; x++)
      n += (sol_image_get_pixel (surface, x, y) & 0xffffff) == rgb;
  cairo_surface_destroy (surface);
  return n;
}

/* Who is said to work is seen: the muscle at the front as the heel lands, and each of the two by
 * its letter, also the one that only helps. */
static void
test_seen (void)
{
  SolStrip *strip = find ("stance-to-push-off");

  g_assert_cmpuint (count_colour (strip, 0, 0xb8473d), >, 60);
  g_assert_cmpuint (count_colour (strip, 1, 0xb8473d), ==, 0);
  g_assert_cmpuint (count_colour (strip, 0, 0xffffff), ==, 0);
  /* One letter would be half as white as two. */
  g_assert_cmpuint (count_colour (strip, 1, 0xffffff) * 4, >,
                    count_colour (strip, 2, 0xffffff) * 3);
}

/* A row is its moments side by side, on a ground that does not break off. */
static void
test_draw (void)
{
  SolStrip *strip = find ("foot-strike");
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 600, 300);
  cairo_t *cr = cairo_create (surface);
  SolStanceBounds frame;
  double scale;

  g_assert_true (sol_strip_get_frame (strip, 0, &frame));
  scale = MIN (200 / (frame.right - frame.left), 300 / (frame.bottom - frame.top));
  sol_strip_draw (cr, strip, (frame.right - frame.left) * scale, (frame.bottom - frame.top) * scale,
                  SOL_THEME_LIGHT);
  cairo_destroy (cr);
  for (int x = 1; x < 3 * (int) floor ((frame.right - frame.left) * scale) - 1; x++)
    g_assert_cmphex (
        sol_image_get_pixel (surface, x, (int) ((frame.bottom - frame.top) * scale) - 2) >> 24, >,
        0xc0);
  g_assert_cmpuint (sol_image_count_ink (surface), >, 12000);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_test_add_data_func ("/figure/strip/angles", (gconstpointer) check_angles, test_each);
  g_test_add_data_func ("/figure/strip/feet", (gconstpointer) check_feet, test_each);
  g_test_add_data_func ("/figure/strip/runner", (gconstpointer) check_runner, test_each);
  g_test_add_data_func ("/figure/strip/frame", (gconstpointer) check_frame, test_each);
  g_test_add_func ("/figure/strip/foot-strike", test_foot_strike);
  g_test_add_func ("/figure/strip/stance-to-push-off", test_stance_to_push_off);
  g_test_add_func ("/figure/strip/middle-of-stance", test_middle_of_stance);
  g_test_add_func ("/figure/strip/light", test_light);
  g_test_add_func ("/figure/strip/seen", test_seen);
  g_test_add_func ("/figure/strip/draw", test_draw);

  int status = g_test_run ();

  g_clear_object (&library);
  return status;
}
