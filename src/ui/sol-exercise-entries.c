/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise-entries.h"

#include <glib/gi18n.h>

#include "sol-exercise-parts.h"
#include "sol-words.h"

/* -- What is felt -- */

static const char *
find_variant_name (SolExercise *exercise, const char *id)
{
  SolVariant *variant = sol_value_find (sol_exercise_get_variants (exercise), id);

  return variant != NULL ? sol_variant_get_name (variant) : NULL;
}

/* "B, bent knee · Low in the calf"; NULL where there is nothing to say. */
static char *
dup_feel_lead (SolExercise *exercise, SolFeel *feel)
{
  const char *variant = find_variant_name (exercise, sol_feel_get_variant (feel));
  const char *where = sol_words_where (sol_feel_get_where (feel));

  if (variant != NULL && where != NULL)
    return g_strconcat (variant, "\u00a0· ", where, NULL);
  return g_strdup (variant != NULL ? variant : where);
}

void
sol_exercise_add_feels (SolExercise *exercise, SolExerciseSection *section, SolLibrary *library)
{
  GListModel *feels;

  g_return_if_fail (SOL_IS_EXERCISE (exercise));
  feels = sol_exercise_get_feels (exercise);
  for (guint i = 0; i < g_list_model_get_n_items (feels); i++) {
    g_autoptr (SolFeel) feel = g_list_model_get_item (feels, i);
    g_autofree char *lead = dup_feel_lead (exercise, feel);

    sol_exercise_section_add_entry (section, library, "•", lead, sol_feel_get_text (feel));
  }
}

/* -- How much -- */

/* The words of a dose with what its numbers add: tempo, rest, load. */
static char *
dup_dose_details (SolDose *dose)
{
  g_autoptr (GString) words = g_string_new (sol_dose_get_text (dose));

  if (sol_dose_get_tempo (dose) != NULL) {
    g_autofree char *tempo = sol_words_dup_tempo (sol_dose_get_tempo (dose));

    g_string_append_c (words, ' ');
    g_string_append_printf (words, _ ("Tempo: %s."), tempo);
  }
  if (sol_dose_get_rest_s (dose) != NULL) {
    g_autofree char *rest = sol_words_dup_times (sol_dose_get_rest_s (dose));

    g_string_append_c (words, ' ');
    g_string_append_printf (words, _ ("Rest %s between sets."), rest);
  }
  if (sol_dose_get_load (dose) != NULL)
    g_string_append_printf (words, " %s", sol_dose_get_load (dose));
  return g_string_free (g_steal_pointer (&words), FALSE);
}

void
sol_exercise_add_doses (SolExercise *exercise, SolExerciseSection *section, SolLibrary *library)
{
  GListModel *doses;

  g_return_if_fail (SOL_IS_EXERCISE (exercise));
  doses = sol_exercise_get_doses (exercise);
  for (guint i = 0; i < g_list_model_get_n_items (doses); i++) {
    g_autoptr (SolDose) dose = g_list_model_get_item (doses, i);
    g_autofree char *details = dup_dose_details (dose);
    const char *when = sol_dose_get_when (dose);
    g_autofree char *lead = when != NULL ? sol_words_dup_capitalised (when) : NULL;

    sol_exercise_section_add_entry (section, library, "•", lead, details);
  }
}
