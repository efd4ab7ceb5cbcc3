/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-quiz-progress.h"

#include "sol-clock.h"
#include "sol-journal-day.h"
#include "sol-quiz-box.h"

/* (transfer full) */
static SolJournalQuiz *
find (SolJournal *journal, SolQuizItem *item)
{
  GListModel *records = sol_journal_get_records (journal, SOL_TYPE_JOURNAL_QUIZ);
  const char *id = sol_quiz_item_get_facts (item)->id;

  for (guint i = 0; i < g_list_model_get_n_items (records); i++) {
    g_autoptr (SolJournalQuiz) record = g_list_model_get_item (records, i);

    if (g_str_equal (sol_journal_quiz_get_facts (record)->question, id))
      return g_steal_pointer (&record);
  }
  return NULL;
}

char *
sol_quiz_progress_dup_today (void)
{
  gint64 now_us = sol_clock_read ().realtime_us;

  return sol_journal_day_for (now_us, sol_journal_find_offset_s (now_us));
}

GListModel *
sol_quiz_progress_list_due (SolJournal *journal, GListModel *items, const char *day)
{
  GListStore *due = g_list_store_new (SOL_TYPE_QUIZ_ITEM);
  GListModel *records;
  g_autoptr (GHashTable) later = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_val_if_fail (SOL_IS_JOURNAL (journal), G_LIST_MODEL (due));

  records = sol_journal_get_records (journal, SOL_TYPE_JOURNAL_QUIZ);
  for (guint i = 0; i < g_list_model_get_n_items (records); i++) {
    g_autoptr (SolJournalQuiz) record = g_list_model_get_item (records, i);
    const SolJournalQuizFacts *facts = sol_journal_quiz_get_facts (record);

    if (strcmp (facts->due_day, day) > 0)
      g_hash_table_add (later, (gpointer) facts->question);
  }
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (SolQuizItem) item = g_list_model_get_item (items, i);

    if (!g_hash_table_contains (later, sol_quiz_item_get_facts (item)->id))
      g_list_store_append (due, item);
  }
  return G_LIST_MODEL (due);
}

void
sol_quiz_progress_keep (SolJournal *journal, SolQuizItem *item, gboolean right)
{
  g_autoptr (SolJournalQuiz) before = NULL;
  g_autoptr (SolJournalQuiz) record = NULL;
  g_autofree char *today = sol_quiz_progress_dup_today ();
  g_autofree char *due = NULL;
  SolJournalQuizFacts facts = { 0 };

  g_return_if_fail (SOL_IS_JOURNAL (journal));
  g_return_if_fail (SOL_IS_QUIZ_ITEM (item));

  before = find (journal, item);
  if (before != NULL)
    facts = *sol_journal_quiz_get_facts (before);
  facts.question = sol_quiz_item_get_facts (item)->id;
  facts.box = sol_quiz_box_after (facts.box, right);
  due = sol_journal_day_add (today, (int) sol_quiz_box_get_days (facts.box));
  facts.due_day = due;
  facts.n_right += right ? 1 : 0;
  facts.n_wrong += right ? 0 : 1;
  facts.at_us = sol_clock_read ().realtime_us;
  facts.offset_s = sol_journal_find_offset_s (facts.at_us);
  record = sol_journal_quiz_new (&facts);
  sol_journal_keep (journal, SOL_JOURNAL_RECORD (record));
}
