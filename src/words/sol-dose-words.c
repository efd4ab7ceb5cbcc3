/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-dose-words.h"

#include <glib/gi18n.h>

#include "sol-words.h"

char *
sol_dose_words_dup_details (SolDose *dose)
{
  g_return_val_if_fail (SOL_IS_DOSE (dose), NULL);

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
