/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-dose-words.h"

#include <glib/gi18n.h>

#include "sol-words.h"

char *
sol_dose_words_dup_more (SolDose *dose)
{
  g_return_val_if_fail (SOL_IS_DOSE (dose), NULL);

  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (sol_dose_get_tempo (dose) != NULL) {
    g_autofree char *tempo = sol_words_dup_tempo (sol_dose_get_tempo (dose));

    g_ptr_array_add (parts, g_strdup_printf (_ ("Tempo: %s."), tempo));
  }
  if (sol_dose_get_rest_s (dose) != NULL) {
    g_autofree char *rest = sol_words_dup_times (sol_dose_get_rest_s (dose));

    g_ptr_array_add (parts, g_strdup_printf (_ ("Rest %s between sets."), rest));
  }
  if (sol_dose_get_load (dose) != NULL)
    g_ptr_array_add (parts, g_strdup (sol_dose_get_load (dose)));
  g_ptr_array_add (parts, NULL);
  return parts->len > 1 ? g_strjoinv (" ", (char **) parts->pdata) : NULL;
}

char *
sol_dose_words_dup_details (SolDose *dose)
{
  g_return_val_if_fail (SOL_IS_DOSE (dose), NULL);

  g_autofree char *more = sol_dose_words_dup_more (dose);
  const char *text = sol_dose_get_text (dose) != NULL ? sol_dose_get_text (dose) : "";

  return g_strjoin (" ", text, more, NULL);
}
