/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-handout-choice.h"

#include <glib/gi18n.h>

#include "sol-build.h"
#include "sol-exercise.h"
#include "sol-handout.h"

GSettings *
sol_handout_choice_new_settings (void)
{
  return g_settings_new (APPLICATION_ID);
}

GListModel *
sol_handout_choice_list (GSettings *settings, SolLibrary *library)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);

  g_auto (GStrv) ids = g_settings_get_strv (settings, SOL_HANDOUT_CHOICE_KEY);
  GListStore *exercises = g_list_store_new (SOL_TYPE_EXERCISE);

  for (guint i = 0; ids[i] != NULL; i++) {
    SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, ids[i]);

    if (exercise != NULL && !g_list_store_find (exercises, exercise, NULL))
      g_list_store_append (exercises, exercise);
  }
  return G_LIST_MODEL (exercises);
}

static GPtrArray *
get_ids (GSettings *settings)
{
  GStrv ids = g_settings_get_strv (settings, SOL_HANDOUT_CHOICE_KEY);

  return g_ptr_array_new_take_null_terminated ((gpointer *) ids, g_free);
}

static void
set_ids (GSettings *settings, GPtrArray *ids)
{
  g_ptr_array_add (ids, NULL);
  g_settings_set_strv (settings, SOL_HANDOUT_CHOICE_KEY, (const char *const *) ids->pdata);
}

static gboolean
find_id (GPtrArray *ids, const char *id, guint *place)
{
  return g_ptr_array_find_with_equal_func (ids, id, g_str_equal, place);
}

guint
sol_handout_choice_add (GSettings *settings, SolLibrary *library, const char *key)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), 0);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), 0);

  g_autoptr (GListStore) exercises = g_list_store_new (SOL_TYPE_EXERCISE);
  g_autoptr (GPtrArray) ids = get_ids (settings);
  guint n_before = ids->len, n_added;

  sol_handout_add_exercises (exercises, library, key);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (exercises)); i++) {
    g_autoptr (SolValue) exercise = g_list_model_get_item (G_LIST_MODEL (exercises), i);

    if (!find_id (ids, sol_value_get_id (exercise), NULL))
      g_ptr_array_add (ids, g_strdup (sol_value_get_id (exercise)));
  }
  n_added = ids->len - n_before;
  if (n_added > 0)
    set_ids (settings, ids);
  return n_added;
}

gboolean
sol_handout_choice_has (GSettings *settings, SolLibrary *library, const char *key)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), FALSE);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), FALSE);
  g_return_val_if_fail (key != NULL, FALSE);

  g_autoptr (GListStore) exercises = g_list_store_new (SOL_TYPE_EXERCISE);
  g_autoptr (GPtrArray) ids = get_ids (settings);
  guint n_chosen = 0, n_exercises;

  sol_handout_add_exercises (exercises, library, key);
  n_exercises = g_list_model_get_n_items (G_LIST_MODEL (exercises));
  for (guint i = 0; i < n_exercises; i++) {
    g_autoptr (SolValue) exercise = g_list_model_get_item (G_LIST_MODEL (exercises), i);

    n_chosen += find_id (ids, sol_value_get_id (exercise), NULL) ? 1 : 0;
  }
  return n_exercises > 0 && n_chosen == n_exercises;
}

void
sol_handout_choice_remove (GSettings *settings, const char *id)
{
  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (id != NULL);

  g_autoptr (GPtrArray) ids = get_ids (settings);
  guint place;

  if (!find_id (ids, id, &place))
    return;
  g_ptr_array_remove_index (ids, place);
  set_ids (settings, ids);
}

gboolean
sol_handout_choice_move (GSettings *settings, SolLibrary *library, const char *id, int by)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), FALSE);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  g_autoptr (GPtrArray) ids = get_ids (settings);
  guint from;
  int to;
  gpointer moved;

  if (!find_id (ids, id, &from))
    return FALSE;
  to = (int) from + by;
  while (to >= 0 && to < (int) ids->len &&
         sol_library_lookup (library, SOL_TYPE_EXERCISE, ids->pdata[to]) == NULL)
    to += by;
  if (to < 0 || to >= (int) ids->len)
    return FALSE;
  moved = g_ptr_array_steal_index (ids, from);
  g_ptr_array_insert (ids, to, moved);
  set_ids (settings, ids);
  return TRUE;
}

GStrv
sol_handout_choice_dup_order (GSettings *settings, const char *const *order)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  GPtrArray *ids = get_ids (settings);
  guint place;

  for (guint i = 0; order != NULL && order[i] != NULL; i++) {
    if (find_id (ids, order[i], NULL))
      continue;
    place = i > 0 && find_id (ids, order[i - 1], &place) ? place + 1 : 0;
    g_ptr_array_insert (ids, (int) place, g_strdup (order[i]));
  }
  g_ptr_array_add (ids, NULL);
  return (GStrv) g_ptr_array_free (ids, FALSE);
}

void
sol_handout_choice_put_back (GSettings *settings, const char *const *order, const char *const *ids)
{
  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (order != NULL);
  g_return_if_fail (ids != NULL);

  g_autoptr (GPtrArray) chosen = get_ids (settings);
  g_autoptr (GPtrArray) all = g_ptr_array_new ();

  for (guint i = 0; order[i] != NULL; i++)
    if (find_id (chosen, order[i], NULL) || g_strv_contains (ids, order[i]))
      g_ptr_array_add (all, (gpointer) order[i]);
  set_ids (settings, all);
}

char *
sol_handout_choice_dup_count (GSettings *settings, SolLibrary *library)
{
  g_autoptr (GListModel) exercises = sol_handout_choice_list (settings, library);
  guint n = g_list_model_get_n_items (exercises);

  if (n == 0)
    return g_strdup (_ ("Exercises on paper, for who does them at home"));
  return g_strdup_printf (ngettext ("%u exercise", "%u exercises", n), n);
}
