/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-screening.h"

static void
add_once (GPtrArray *objects, gpointer object)
{
  if (object != NULL && !g_ptr_array_find (objects, object, NULL))
    g_ptr_array_add (objects, g_object_ref (object));
}

/* What the parts of a circuit come to is added with it. */
static void
add_exercises (GPtrArray *exercises, GListModel *items)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (SolItem) item = g_list_model_get_item (items, i);
    SolExercise *exercise = sol_item_get_exercise (item);

    if (exercise == NULL || g_ptr_array_find (exercises, exercise, NULL))
      continue;
    add_once (exercises, exercise);
    add_exercises (exercises, sol_exercise_get_parts (exercise));
  }
}

/* The exercises that @recipe comes to, each once. (element-type SolExercise) (transfer full) */
static GPtrArray *
list_exercises (SolValue *recipe)
{
  GPtrArray *exercises = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (SOL_IS_ROUTINE (recipe) || SOL_IS_EXERCISE (recipe), exercises);

  if (SOL_IS_ROUTINE (recipe)) {
    add_exercises (exercises, sol_routine_get_items (SOL_ROUTINE (recipe)));
  } else {
    add_once (exercises, recipe);
    add_exercises (exercises, sol_exercise_get_parts (SOL_EXERCISE (recipe)));
  }
  return exercises;
}

GPtrArray *
sol_screening_list_gates (SolValue *recipe)
{
  GPtrArray *gates = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) exercises = list_exercises (recipe);

  if (SOL_IS_ROUTINE (recipe))
    add_once (gates, sol_routine_get_gate (SOL_ROUTINE (recipe)));
  for (guint i = 0; i < exercises->len; i++)
    add_once (gates, sol_exercise_get_gate (g_ptr_array_index (exercises, i)));
  return gates;
}

gboolean
sol_screening_asks_red_flags (GPtrArray *gates)
{
  g_return_val_if_fail (gates != NULL, FALSE);

  for (guint i = 0; i < gates->len; i++)
    if (sol_gate_get_red_flags (g_ptr_array_index (gates, i)))
      return TRUE;
  return FALSE;
}

static gboolean
leaves_out_any (SolCondition *condition, GPtrArray *exercises)
{
  GListModel *out = sol_condition_get_do_not_exercises (condition);

  for (guint i = 0; i < g_list_model_get_n_items (out); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (out, i);

    if (g_ptr_array_find (exercises, exercise, NULL))
      return TRUE;
  }
  return FALSE;
}

GPtrArray *
sol_screening_list_conditions (SolLibrary *library, SolValue *recipe)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) exercises = list_exercises (recipe);
  GListModel *all;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), found);

  all = sol_library_get_values (library, SOL_TYPE_CONDITION);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (SolCondition) condition = g_list_model_get_item (all, i);

    if (leaves_out_any (condition, exercises))
      add_once (found, condition);
  }
  return found;
}

static gboolean
items_ask_leg (GListModel *items)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (SolItem) item = g_list_model_get_item (items, i);

    if (sol_item_get_side (item) == SOL_SIDE_CHOSEN)
      return TRUE;
  }
  return FALSE;
}

gboolean
sol_screening_asks_leg (SolValue *recipe)
{
  g_return_val_if_fail (SOL_IS_ROUTINE (recipe) || SOL_IS_EXERCISE (recipe), FALSE);

  if (SOL_IS_ROUTINE (recipe))
    return sol_routine_get_chosen_leg (SOL_ROUTINE (recipe)) ||
           items_ask_leg (sol_routine_get_items (SOL_ROUTINE (recipe)));
  return sol_exercise_get_side (SOL_EXERCISE (recipe)) == SOL_SIDE_CHOSEN ||
         items_ask_leg (sol_exercise_get_parts (SOL_EXERCISE (recipe)));
}

gboolean
sol_screening_asks_pain (SolValue *recipe)
{
  g_return_val_if_fail (SOL_IS_VALUE (recipe), FALSE);

  return SOL_IS_ROUTINE (recipe) && sol_routine_is_recovery (SOL_ROUTINE (recipe));
}

gboolean
sol_screening_needs_page (SolValue *recipe)
{
  g_autoptr (GPtrArray) gates = sol_screening_list_gates (recipe);

  return gates->len > 0 || sol_screening_asks_leg (recipe) || sol_screening_asks_pain (recipe);
}
