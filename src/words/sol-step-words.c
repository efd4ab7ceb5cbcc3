/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-step-words.h"

#include <glib/gi18n.h>

const char *
sol_step_get_way (SolStep *step)
{
  g_return_val_if_fail (SOL_IS_STEP (step), NULL);

  return sol_step_get_variant (step) != NULL ? sol_step_get_variant (step)
                                             : sol_step_get_level (step);
}

/* The number of the next step of @way, of which @counts knows how many came since the last step
 * that all have; that one was @common. */
static guint
next_number (GHashTable *counts, const char *way, guint common)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, way)) + 1;

  g_hash_table_insert (counts, (gpointer) way, GUINT_TO_POINTER (count));
  return common + count;
}

GArray *
sol_exercise_number_steps (SolExercise *exercise)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  GListModel *steps;
  guint common = 0;
  guint highest = 0;

  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);
  steps = sol_exercise_get_steps (exercise);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (SolStep) step = g_list_model_get_item (steps, i);
    const char *way = sol_step_get_way (step);
    guint number;

    if (way == NULL) {
      number = highest + 1;
      common = number;
      g_hash_table_remove_all (counts);
    } else {
      number = next_number (counts, way, common);
    }
    highest = MAX (highest, number);
    g_array_append_val (numbers, number);
  }
  return g_steal_pointer (&numbers);
}

static const char *
find_name (GListModel *values, const char *id)
{
  SolValue *value = sol_value_find (values, id);

  return value != NULL ? sol_value_get_display_name (value) : NULL;
}

const char *
sol_exercise_get_way_name (SolExercise *exercise, SolStep *step)
{
  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (SOL_IS_STEP (step), NULL);

  if (sol_step_get_variant (step) != NULL)
    return find_name (sol_exercise_get_variants (exercise), sol_step_get_variant (step));
  return find_name (sol_exercise_get_levels (exercise), sol_step_get_level (step));
}

/* How many steps who goes the way of @step does. */
static guint
count_on_way (SolExercise *exercise, SolStep *step, GArray *numbers)
{
  GListModel *steps = sol_exercise_get_steps (exercise);
  const char *way = sol_step_get_way (step);
  guint count = 0;

  for (guint i = 0; i < numbers->len; i++) {
    g_autoptr (SolStep) other = g_list_model_get_item (steps, i);
    const char *its = sol_step_get_way (other);

    if (way == NULL || its == NULL || g_str_equal (way, its))
      count = MAX (count, g_array_index (numbers, guint, i));
  }
  return count;
}

char *
sol_exercise_dup_step_place (SolExercise *exercise, guint index)
{
  g_autoptr (GArray) numbers = NULL;
  g_autoptr (SolStep) step = NULL;

  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);

  numbers = sol_exercise_number_steps (exercise);
  g_return_val_if_fail (index < numbers->len, NULL);
  step = g_list_model_get_item (sol_exercise_get_steps (exercise), index);
  /* Translators: how far one is in the steps of an exercise */
  return g_strdup_printf (_ ("Step %u of %u"), g_array_index (numbers, guint, index),
                          count_on_way (exercise, step, numbers));
}
