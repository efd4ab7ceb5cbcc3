/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the calf shows: the instrument follows from the kind of the exercise. */

#include "sol-body.h"
#include "sol-exercise-parts.h"
#include "sol-muscle-tendon.h"

static gboolean
shows_stretch (SolExerciseKind kind)
{
  return kind == SOL_EXERCISE_KIND_STRETCH || kind == SOL_EXERCISE_KIND_MOBILITY;
}

static double
get_stretched (SolCalfMuscle muscle, const SolStance *stance)
{
  SolMuscleLength length;

  if (!sol_muscle_length_compute (muscle, sol_stance_get_knee_deg (stance, SOL_LIMB_NAMED),
                                  sol_stance_get_ankle_deg (stance, SOL_LIMB_NAMED),
                                  SOL_DEFAULT_SHANK_M, &length))
    return 0;
  return sol_muscle_length_get_stretched (&length, muscle) / 100;
}

/* How strongly the structure @id, or a part of it, works in @variant. */
static double
get_work (GListModel *targets, const char *variant, const char *id)
{
  static const double parts[] = {
    [SOL_TARGET_LEVEL_MAIN] = 1, [SOL_TARGET_LEVEL_HELPS] = .5, [SOL_TARGET_LEVEL_LITTLE] = .1
  };
  double most = 0;

  for (guint i = 0; i < g_list_model_get_n_items (targets); i++) {
    g_autoptr (SolTarget) target = g_list_model_get_item (targets, i);
    const char *structure = sol_value_get_id (SOL_VALUE (sol_target_get_structure (target)));

    if (g_str_has_prefix (structure, id) &&
        sol_exercise_way_fits (sol_target_get_variant (target), variant))
      most = MAX (most, parts[sol_target_get_level (target)]);
  }
  return most;
}

SolCalfLight
sol_calf_light_for_targets (GListModel *targets, const char *variant)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (targets), (SolCalfLight) { 0 });

  return (SolCalfLight) {
    .gastrocnemius = get_work (targets, variant, "gastrocnemius"),
    .soleus = get_work (targets, variant, "soleus"),
    .tibialis_anterior = get_work (targets, variant, "tibialis-anterior"),
    .works = TRUE,
  };
}

SolCalfLight
sol_calf_light_for (SolExercise *exercise, const char *variant, const SolStance *stance)
{
  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), (SolCalfLight) { 0 });
  g_return_val_if_fail (stance != NULL, (SolCalfLight) { 0 });

  if (shows_stretch (sol_exercise_get_kind (exercise)))
    return (SolCalfLight) {
      .gastrocnemius = get_stretched (SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL, stance),
      .soleus = get_stretched (SOL_CALF_MUSCLE_SOLEUS, stance),
    };
  return sol_calf_light_for_targets (sol_exercise_get_targets (exercise), variant);
}
