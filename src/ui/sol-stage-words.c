/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-stage-words.h"

#include <glib/gi18n.h>

#include "sol-dates.h"
#include "sol-journal-entry.h"
#include "sol-marks.h"
#include "sol-text.h"

SolRoutine *
sol_stage_words_find (SolLibrary *library, GListModel *history)
{
  for (guint i = 0; i < g_list_model_get_n_items (history); i++) {
    g_autoptr (SolJournalEntry) entry = g_list_model_get_item (history, i);
    SolRoutine *routine =
        sol_library_lookup (library, SOL_TYPE_ROUTINE, sol_journal_entry_get_facts (entry)->plan);

    if (routine != NULL && sol_routine_is_recovery (routine))
      return routine;
  }
  return NULL;
}

/* How often, and on which day first. */
static guint
count (GListModel *history, const char *plan, char **first_day)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (history); i++) {
    g_autoptr (SolJournalEntry) entry = g_list_model_get_item (history, i);

    if (g_strcmp0 (sol_journal_entry_get_facts (entry)->plan, plan) != 0)
      continue;
    n++;
    g_set_str (first_day, sol_journal_record_get_day (SOL_JOURNAL_RECORD (entry)));
  }
  return n;
}

static void
append_move_ons (GString *words, SolGate *gate)
{
  GListModel *texts = gate != NULL ? sol_gate_get_move_ons (gate) : NULL;

  for (guint i = 0; texts != NULL && i < g_list_model_get_n_items (texts); i++) {
    g_autoptr (SolText) text = g_list_model_get_item (texts, i);
    g_autofree char *plain = sol_marks_to_plain (sol_text_get_text (text), NULL, NULL);

    /* Translators: a condition of the content follows */
    g_string_append_printf (words, _ ("\nMove on when: %s"), plain);
  }
}

char *
sol_stage_words_dup (SolRoutine *routine, GListModel *history, const char *today)
{
  g_autofree char *first_day = NULL;
  guint n = count (history, sol_value_get_id (SOL_VALUE (routine)), &first_day);
  g_autofree char *since = sol_dates_dup_words (first_day != NULL ? first_day : today, today);
  GString *words = g_string_new (NULL);

  /* Translators: how often a routine was done, and on which day first */
  g_string_append_printf (words, ngettext ("%u session, first: %s", "%u sessions, first: %s", n), n,
                          since);
  append_move_ons (words, sol_routine_get_gate (routine));
  return g_string_free (words, FALSE);
}
