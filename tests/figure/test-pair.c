/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pair.h"

#include <math.h>

#include "sol-library.h"

/* A unit of the drawing is about 2.3 mm; contacts are to be that good. */
#define TOUCH 1.0

/* One a degree of the knee. */
#define N_POSITIONS 45

static SolExercise *
find (SolLibrary *library, const char *id)
{
  return SOL_EXERCISE (sol_library_lookup (library, SOL_TYPE_EXERCISE, id));
}

static SolLibrary *
set_up (SolPair *pair)
{
  SolLibrary *library = sol_library_new_builtin ();

  g_assert_true (
      sol_pair_set_up (pair, find (library, "EX05"), find (library, "EX01"), SOL_BODY_SIDE_RIGHT));
  return library;
}

static void
expect (int position, const char *what, double value, double wanted, double within)
{
  if (!(fabs (value - wanted) <= within))
    g_test_fail_printf ("at %d: %s is %.2f, not %.2f", position, what, value, wanted);
}

/* Measured between the joints, not read back from what was asked for. */
static void
test_angles (void)
{
  SolPair pair;
  g_autoptr (SolLibrary) library = set_up (&pair);

  for (int i = 0; i <= N_POSITIONS; i++) {
    SolStance stance;

    sol_pair_bend (&pair, (double) i / N_POSITIONS, &stance);
    expect (i, "knee", sol_stance_get_knee_deg (&stance, SOL_LIMB_NAMED), i, .1);
    expect (i, "ankle", sol_stance_get_ankle_deg (&stance, SOL_LIMB_NAMED), 25 + i * 10 / 45.0, .1);
  }
}

static void
test_contacts (void)
{
  SolPair pair;
  g_autoptr (SolLibrary) library = set_up (&pair);
  double wall = sol_stance_find_prop (&pair.from, SOL_PROP_KIND_WALL)->left;

  for (int i = 0; i <= N_POSITIONS; i++) {
    SolStance stance;

    sol_pair_bend (&pair, (double) i / N_POSITIONS, &stance);
    expect (i, "wall", sol_stance_find_prop (&stance, SOL_PROP_KIND_WALL)->left, wall, .1);
    expect (i, "heel", stance.legs[SOL_LIMB_NAMED].heel.y, 0, TOUCH);
    expect (i, "other heel", stance.legs[SOL_LIMB_OTHER].heel.y, 0, TOUCH);
    expect (i, "shortfall", stance.shortfall, 0, TOUCH);
    for (guint arm = 0; arm < 2; arm++)
      expect (i, "palm", stance.arms[arm].palm.x, wall, TOUCH);
    g_assert_cmpfloat (stance.mass.x, >, stance.support_low);
    g_assert_cmpfloat (stance.mass.x, <, stance.support_high);
    g_assert_cmpfloat (stance.legs[SOL_LIMB_NAMED].knee.y, <, -100);
  }
}

/* The muscle that the one card is for leads at its end, and the other at the other. */
static void
test_muscles_take_turns (void)
{
  SolPair pair;
  g_autoptr (SolLibrary) library = set_up (&pair);
  SolExercise *bent = find (library, "EX01");
  SolCalfLight at_straight = sol_calf_light_for (bent, NULL, &pair.from);
  SolCalfLight at_bent = sol_calf_light_for (bent, NULL, &pair.to);

  g_assert_cmpfloat (at_straight.gastrocnemius, >=, at_straight.soleus + .2);
  g_assert_cmpfloat (at_bent.soleus, >=, at_bent.gastrocnemius + .2);
}

/* The knee stays below the finger. */
static void
test_pulled (void)
{
  SolPair pair;
  g_autoptr (SolLibrary) library = set_up (&pair);
  SolPoint start = pair.from.legs[SOL_LIMB_NAMED].knee;

  for (int i = 0; i <= N_POSITIONS; i++) {
    SolStance stance;
    double share = (double) i / N_POSITIONS;

    sol_pair_bend (&pair, share, &stance);
    expect (i, "share", sol_pair_get_pulled (&pair, 0, start, stance.legs[SOL_LIMB_NAMED].knee),
            share, .02);
  }
  g_assert_cmpfloat (sol_pair_get_pulled (&pair, .5, start, (SolPoint) { -900, -200 }), ==, 0);
  g_assert_cmpfloat (sol_pair_get_pulled (&pair, .5, start, (SolPoint) { 900, -200 }), ==, 1);
}

static void
test_frame_holds_all (void)
{
  SolPair pair;
  g_autoptr (SolLibrary) library = set_up (&pair);

  for (int i = 0; i <= N_POSITIONS; i++) {
    SolStance stance;
    SolStanceBounds bounds;

    sol_pair_bend (&pair, (double) i / N_POSITIONS, &stance);
    bounds = sol_stance_get_bounds (&stance);
    g_assert_cmpfloat (bounds.left, >=, pair.frame.left - TOUCH);
    g_assert_cmpfloat (bounds.top, >=, pair.frame.top - TOUCH);
    g_assert_cmpfloat (bounds.right, <=, pair.frame.right + TOUCH);
    g_assert_cmpfloat (bounds.bottom, <=, pair.frame.bottom + TOUCH);
  }
}

/* An exercise that holds nothing makes no pair. */
static void
test_nothing_held (void)
{
  SolPair pair = { .frame = { 1, 2, 3, 4 } };
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolExercise *raise = find (library, "two-leg-heel-raise");

  g_assert_nonnull (raise);
  g_assert_false (sol_pair_set_up (&pair, raise, find (library, "EX01"), SOL_BODY_SIDE_RIGHT));
  g_assert_cmpfloat (pair.frame.bottom, ==, 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pair/angles", test_angles);
  g_test_add_func ("/pair/contacts", test_contacts);
  g_test_add_func ("/pair/muscles-take-turns", test_muscles_take_turns);
  g_test_add_func ("/pair/pulled", test_pulled);
  g_test_add_func ("/pair/frame-holds-all", test_frame_holds_all);
  g_test_add_func ("/pair/nothing-held", test_nothing_held);
  return g_test_run ();
}
