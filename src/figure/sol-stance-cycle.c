/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Between which steps a body goes to and fro that repeats an exercise. */

#include "sol-exercise-parts.h"
#include "sol-stance-private.h"

/* A body that stands this much higher on raised heels is at the top, whatever the order of the
 * steps: lowering may be told first. */
#define HIGHER 8.0
#define HEEL_DEG 5.0
/* One that stands so much higher has come up from a squat. */
#define MUCH_HIGHER 60.0

/* What the steps have to be of; NULL for any. */
typedef struct {
  const char *variant;
  const char *level;
} Wanted;

static gboolean
is_of (const char *of, const char *wanted)
{
  return of == NULL || wanted == NULL || !strcmp (of, wanted);
}

static gboolean
fits (SolStep *step, const Wanted *wanted)
{
  return sol_step_get_pose (step) != NULL && is_of (sol_step_get_variant (step), wanted->variant) &&
         is_of (sol_step_get_level (step), wanted->level);
}

/* Whether an earlier step already came to the pose of @step. */
static gboolean
is_return (GListModel *steps, guint step, const Wanted *wanted)
{
  g_autoptr (SolStep) value = g_list_model_get_item (steps, step);

  for (guint i = 0; i < step; i++) {
    g_autoptr (SolStep) before = g_list_model_get_item (steps, i);

    if (fits (before, wanted) && !strcmp (sol_step_get_pose (before), sol_step_get_pose (value)))
      return TRUE;
  }
  return FALSE;
}

static void
solve (SolExercise *exercise, guint step, SolStance *stance)
{
  g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, step);

  sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, stance);
}

/* Whether the body is up on its toes, or on straight legs, at the step @a, and lower at @b. */
static gboolean
is_higher (SolExercise *exercise, guint a, guint b)
{
  SolStance high, low;

  solve (exercise, a, &high);
  solve (exercise, b, &low);
  if (high.mass.y < low.mass.y - MUCH_HIGHER)
    return TRUE;
  return high.mass.y < low.mass.y - HIGHER &&
         high.legs[SOL_LIMB_NAMED].foot_deg > low.legs[SOL_LIMB_NAMED].foot_deg + HEEL_DEG;
}

gboolean
sol_exercise_find_cycle (
    SolExercise *exercise, const char *variant, const char *level, guint *low, guint *high)
{
  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), FALSE);
  g_return_val_if_fail (low != NULL && high != NULL, FALSE);

  GListModel *steps = sol_exercise_get_steps (exercise);
  Wanted wanted = { variant, level };
  guint found[2] = { 0 }, n_found = 0;

  if (g_list_model_get_n_items (sol_exercise_get_parts (exercise)) > 0)
    return FALSE;
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (SolStep) step = g_list_model_get_item (steps, i);

    if (!fits (step, &wanted) || is_return (steps, i, &wanted))
      continue;
    found[0] = found[1];
    found[1] = i;
    n_found++;
  }
  if (n_found < 2)
    return FALSE;
  *low = found[0];
  *high = found[1];
  if (is_higher (exercise, found[0], found[1])) {
    *low = found[1];
    *high = found[0];
  }
  return TRUE;
}
