/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-first-time.h"

GArray *
sol_first_time_list_steps (const SolPhase *phase)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (guint));
  GListModel *steps;

  g_return_val_if_fail (phase != NULL, places);
  if (phase->exercise == NULL)
    return places;
  steps = sol_exercise_get_steps (phase->exercise);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (SolStep) step = g_list_model_get_item (steps, i);

    if (sol_exercise_way_fits (sol_step_get_variant (step), phase->variant) &&
        sol_exercise_way_fits (sol_step_get_level (step), phase->level))
      g_array_append_val (places, i);
  }
  return places;
}

/* The variant or level of @phase, where any step is for that one alone. */
static const char *
find_own_way (const SolPhase *phase)
{
  GListModel *steps = sol_exercise_get_steps (phase->exercise);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (SolStep) step = g_list_model_get_item (steps, i);

    if (phase->variant != NULL && g_strcmp0 (sol_step_get_variant (step), phase->variant) == 0)
      return phase->variant;
    if (phase->level != NULL && g_strcmp0 (sol_step_get_level (step), phase->level) == 0)
      return phase->level;
  }
  return NULL;
}

/* As it stands among what was met. */
static char *
dup_name (const SolPhase *phase)
{
  const char *id = sol_value_get_id (SOL_VALUE (phase->exercise));
  const char *way = find_own_way (phase);

  return way != NULL ? g_strconcat (id, "/", way, NULL) : g_strdup (id);
}

static gboolean
is_met (GSettings *settings, const SolPhase *phase)
{
  g_auto (GStrv) met = g_settings_get_strv (settings, "met-exercises");
  g_autofree char *name = dup_name (phase);

  return g_strv_contains ((const char *const *) met, name);
}

gboolean
sol_first_time_is_due (GSettings *settings, const SolPhase *phase)
{
  g_autoptr (GArray) steps = NULL;

  g_return_val_if_fail (G_IS_SETTINGS (settings), FALSE);
  g_return_val_if_fail (phase != NULL, FALSE);

  if (phase->exercise == NULL || !g_settings_get_boolean (settings, "steps-first-time"))
    return FALSE;
  steps = sol_first_time_list_steps (phase);
  return steps->len > 0 && !is_met (settings, phase);
}

void
sol_first_time_end (GSettings *settings, const SolPhase *phase)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) met = NULL;
  g_auto (GStrv) now_met = NULL;

  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (phase != NULL && phase->exercise != NULL);

  if (is_met (settings, phase))
    return;
  met = g_settings_get_strv (settings, "met-exercises");
  g_strv_builder_addv (builder, (const char **) met);
  g_strv_builder_take (builder, dup_name (phase));
  now_met = g_strv_builder_end (builder);
  g_settings_set_strv (settings, "met-exercises", (const char *const *) now_met);
}
