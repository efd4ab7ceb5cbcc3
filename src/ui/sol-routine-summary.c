/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-routine-summary.h"

#include "sol-build.h"
#include "sol-exercise-targets.h"
#include "sol-item.h"
#include "sol-plan.h"
#include "sol-words.h"

char *
sol_routine_dup_length (SolRoutine *routine)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  g_autoptr (SolPlan) plan = NULL;

  g_return_val_if_fail (SOL_IS_ROUTINE (routine), NULL);
  options.prepare_s = 0;
  options.setup_s = g_settings_get_int (settings, "setup-seconds");
  plan = sol_plan_new_for_routine (routine, &options);
  return sol_words_dup_duration ((double) sol_plan_get_length_us (plan) / G_USEC_PER_SEC);
}

SolEquipment
sol_routine_get_equipment (SolRoutine *routine)
{
  GListModel *items = sol_routine_get_items (routine);
  SolEquipment equipment = 0;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (SolItem) item = g_list_model_get_item (items, i);

    if (sol_item_get_exercise (item) != NULL)
      equipment |= sol_exercise_get_equipment (sol_item_get_exercise (item));
  }
  return equipment;
}

/* Adds what @item is mainly for to the set @ids; where it has a variant, what that is for. */
static void
add_lit (GHashTable *ids, SolItem *item)
{
  SolExercise *exercise = sol_item_get_exercise (item);
  g_autoptr (GArray) muscles = NULL;

  if (exercise == NULL)
    return;
  muscles = sol_exercise_list_muscles (exercise);
  for (guint i = 0; i < muscles->len; i++) {
    const SolMuscle *muscle = &g_array_index (muscles, SolMuscle, i);
    const char *variant = sol_item_get_variant (item);

    if (muscle->level == SOL_TARGET_LEVEL_MAIN &&
        (variant == NULL || muscle->variant == NULL || g_str_equal (variant, muscle->variant)))
      g_hash_table_add (ids, (gpointer) sol_muscle_get_id (muscle));
  }
}

GStrv
sol_routine_dup_lit (SolRoutine *routine)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GStrvBuilder) list = g_strv_builder_new ();
  GListModel *items = sol_routine_get_items (routine);
  GHashTableIter at;
  gpointer id;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (SolItem) item = g_list_model_get_item (items, i);

    add_lit (ids, item);
  }
  g_hash_table_iter_init (&at, ids);
  while (g_hash_table_iter_next (&at, &id, NULL))
    g_strv_builder_add (list, id);
  return g_strv_builder_end (list);
}
