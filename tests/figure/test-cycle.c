/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Between which poses a body goes to and fro, and that it stays whole on the way. */

#include <math.h>

#include "sol-exercise-parts.h"
#include "sol-library.h"
#include "sol-stance-private.h"

/* How far a hand or a foot may miss its place on the way: a centimetre. */
#define REACH 4.3

static SolLibrary *library;

static SolExercise *
look_up (const char *id)
{
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, id);

  g_assert_nonnull (exercise);
  return exercise;
}

static const char *
get_pose_id (SolExercise *exercise, guint step)
{
  g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, step);

  return sol_value_get_id (SOL_VALUE (pose)); /* borrowed from the exercise */
}

static void
test_ends (void)
{
  static const struct {
    const char *exercise;
    const char *low;
    const char *high;
    const char *level;
  } rows[] = {
    { "EX09", "back", "forward", NULL },
    { "EX10", "toes-up", "toes-down", NULL },
    { "EX11", "left-up", "right-up", NULL },
    { "EX13", "bottom", "top", NULL },
    { "EX15", "bottom", "top", NULL },
    { "EX17", "bottom", "top", NULL },
    { "EX18", "rest", "top", NULL },
    { "EX19", "back", "forward", NULL },
    { "EX22", "bottom", "top", NULL },
    { "EX25", "bottom", "top", NULL },
    { "EX28", "landing", "in-the-air", "pogos" },
    { "EX28", "landing", "in-the-air", "line-hops" },
    { "EX28", "landing-on-one", "in-the-air-from-one", "alternate" },
    { "EX28", "landing-on-one", "in-the-air-from-one", "single" },
    { "EX28", "landing-on-one", "in-the-air-from-one", "forward" },
    { "EX32", "near-ankle", "near-knee", NULL },
    { "EX34", "low", "high", NULL },
    { "EX35", "down", "up", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    SolExercise *exercise = look_up (rows[i].exercise);
    guint low = 99, high = 99;

    g_assert_true (sol_exercise_find_cycle (exercise, NULL, rows[i].level, &low, &high));
    g_assert_cmpstr (get_pose_id (exercise, low), ==, rows[i].low);
    g_assert_cmpstr (get_pose_id (exercise, high), ==, rows[i].high);
  }
}

/* Steps of another variant are no part of it. */
static void
test_variant (void)
{
  SolExercise *exercise = look_up ("EX06");
  guint low, high;

  g_assert_true (sol_exercise_find_cycle (exercise, "b", NULL, &low, &high));
  g_assert_cmpstr (get_pose_id (exercise, low), !=, "end-straight");
  g_assert_cmpstr (get_pose_id (exercise, high), !=, "end-straight");
}

/* A circuit is no movement: each of its parts has its own. */
static void
test_circuit (void)
{
  guint low, high;

  g_assert_false (sol_exercise_find_cycle (look_up ("EX31"), NULL, NULL, &low, &high));
}

static double
get_distance (SolPoint a, SolPoint b)
{
  return hypot (b.x - a.x, b.y - a.y);
}

/* Bones keep their lengths, feet stay above what they stand on, and no joint leaps. */
static void
check_between (SolExercise *exercise, const SolStance *low, const SolStance *high)
{
  const char *name = sol_exercise_get_number (exercise);
  SolStance before = *low, stance;

  for (double t = .05; t <= 1; t += .05) {
    double ground = MAX (MAX (low->legs[0].toe_tip.y, high->legs[0].toe_tip.y), low->floor_y);

    sol_stance_mix (low, high, t, &stance);
    if (stance.shortfall > REACH)
      g_test_fail_printf ("%s: at %.2f a limb falls %.1f short", name, t, stance.shortfall);
    for (guint i = 0; i < 2; i++) {
      const SolStanceLeg *leg = &stance.legs[i];

      g_assert_cmpfloat_with_epsilon (get_distance (leg->knee, leg->ankle), SOL_BODY_SHANK, .5);
      g_assert_cmpfloat_with_epsilon (get_distance (stance.hip, leg->knee), THIGH, .5);
      if (leg->toe_tip.y > ground + 12)
        g_test_fail_printf ("%s: at %.2f toes are %.0f below the ground", name, t,
                            leg->toe_tip.y - ground);
      if (get_distance (leg->knee, before.legs[i].knee) > 30)
        g_test_fail_printf ("%s: at %.2f a knee leaps", name, t);
    }
    before = stance;
  }
}

static void
test_between (void)
{
  GListModel *exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);
  guint n_checked = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);
    g_autoptr (SolPose) low_pose = NULL, high_pose = NULL;
    SolStance low_stance, high_stance;
    guint low, high;

    if (!sol_exercise_find_cycle (exercise, NULL, NULL, &low, &high))
      continue;
    low_pose = sol_exercise_find_pose (exercise, low);
    high_pose = sol_exercise_find_pose (exercise, high);
    sol_stance_solve (exercise, low_pose, SOL_BODY_SIDE_RIGHT, &low_stance);
    sol_stance_solve (exercise, high_pose, SOL_BODY_SIDE_RIGHT, &high_stance);
    check_between (exercise, &low_stance, &high_stance);
    n_checked++;
  }
  g_assert_cmpuint (n_checked, >=, 15);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_test_add_func ("/figure/cycle/ends", test_ends);
  g_test_add_func ("/figure/cycle/variant", test_variant);
  g_test_add_func ("/figure/cycle/circuit", test_circuit);
  g_test_add_func ("/figure/cycle/between", test_between);
  status = g_test_run ();
  g_assert_finalize_object (library);
  return status;
}
