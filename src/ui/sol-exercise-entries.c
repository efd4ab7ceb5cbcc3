/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise-entries.h"

#include <glib/gi18n.h>

#include "sol-dose-words.h"
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

void
sol_exercise_add_doses (SolExercise *exercise, SolExerciseSection *section, SolLibrary *library)
{
  GListModel *doses;

  g_return_if_fail (SOL_IS_EXERCISE (exercise));
  doses = sol_exercise_get_doses (exercise);
  for (guint i = 0; i < g_list_model_get_n_items (doses); i++) {
    g_autoptr (SolDose) dose = g_list_model_get_item (doses, i);
    g_autofree char *details = sol_dose_words_dup_details (dose);
    const char *when = sol_dose_get_when (dose);
    g_autofree char *lead = when != NULL ? sol_words_dup_capitalised (when) : NULL;

    sol_exercise_section_add_entry (section, library, "•", lead, details);
  }
}
