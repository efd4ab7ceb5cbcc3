/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the calf of the body shows: which muscle leads, and which works. */

#include "sol-body-private.h"
#include "sol-exercise-parts.h"
#include "sol-library.h"

static SolLibrary *library;

static SolTarget *
find_main (SolExercise *exercise, const char *variant)
{
  GListModel *targets = sol_exercise_get_targets (exercise);

  for (guint i = 0; i < g_list_model_get_n_items (targets); i++) {
    g_autoptr (SolTarget) target = g_list_model_get_item (targets, i);
    const char *of = sol_target_get_variant (target);

    if (sol_target_get_level (target) == SOL_TARGET_LEVEL_MAIN &&
        (of == NULL || g_strcmp0 (of, variant) == 0))
      return g_steal_pointer (&target);
  }
  return NULL;
}

static void
check_lead (SolExercise *exercise, SolPose *pose)
{
  const char *variant = sol_pose_get_variant (pose);
  g_autoptr (SolTarget) target = find_main (exercise, variant);
  SolStance stance;
  SolCalfLight light;
  double lead;

  g_assert_nonnull (target);
  sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, &stance);
  light = sol_calf_light_for (exercise, variant, &stance);
  lead = light.soleus - light.gastrocnemius;
  if (g_str_has_prefix (sol_value_get_id (SOL_VALUE (sol_target_get_structure (target))),
                        "gastrocnemius"))
    lead = -lead;
  if (lead < .2)
    g_test_fail_printf ("%s %s: its main muscle leads by %.0f points",
                        sol_exercise_get_number (exercise), sol_value_get_id (SOL_VALUE (pose)),
                        lead * 100);
}

/* A stretch is held at its end, and there its main muscle leads by 20 points, unless the content
 * says why not. */
static void
test_lead (void)
{
  GListModel *exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);
  guint n_held = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);
    GListModel *steps = sol_exercise_get_steps (exercise);

    if (sol_exercise_get_kind (exercise) != SOL_EXERCISE_KIND_STRETCH ||
        sol_exercise_get_exempt (exercise) != NULL)
      continue;
    for (guint k = 0; k < g_list_model_get_n_items (steps); k++) {
      g_autoptr (SolStep) step = g_list_model_get_item (steps, k);
      g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, k);

      if (sol_step_get_action (step) != SOL_STEP_ACTION_HOLD)
        continue;
      check_lead (exercise, pose);
      n_held++;
    }
  }
  g_assert_cmpuint (n_held, >=, 7);
}

static void
test_work (void)
{
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX18");
  SolStance stance;
  SolCalfLight light;

  sol_stance_stand (0, 0, 0, &stance);
  light = sol_calf_light_for (exercise, NULL, &stance);
  g_assert_cmpfloat (light.soleus, ==, 1);
  g_assert_cmpfloat (light.gastrocnemius, <, .2);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_test_add_func ("/figure/body-calf/lead", test_lead);
  g_test_add_func ("/figure/body-calf/work", test_work);
  status = g_test_run ();
  g_assert_finalize_object (library);
  return status;
}
