/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-stats.h"

#include <string.h>

#include "sol-journal-day.h"

/* After more days nobody remembers that morning. */
#define MORNING_DAYS 3

static gboolean
is_within (gpointer record, const char *from, const char *to)
{
  const char *day = sol_journal_record_get_day (SOL_JOURNAL_RECORD (record));

  return strcmp (day, from) >= 0 && (to == NULL || strcmp (day, to) < 0);
}

/* -- Time -- */

static void
add_work (SolJournalSums *sums, const SolJournalWork *work, const SolJournalAim *aim)
{
  for (guint i = 0; i < SOL_JOURNAL_N_MUSCLES; i++) {
    if (!aim->mainly[i])
      continue;
    if (work->side != SOL_JOURNAL_SIDE_RIGHT)
      sums->ms[aim->use][i][SOL_JOURNAL_SIDE_LEFT] += work->done_ms;
    if (work->side != SOL_JOURNAL_SIDE_LEFT)
      sums->ms[aim->use][i][SOL_JOURNAL_SIDE_RIGHT] += work->done_ms;
  }
}

static void
add_session (SolJournalSums *sums, SolJournalEntry *entry, SolJournalAimFunc func, gpointer data)
{
  const SolJournalFacts *facts = sol_journal_entry_get_facts (entry);

  sums->n_sessions++;
  sums->done_ms += sol_journal_entry_get_done_ms (entry);
  for (guint i = 0; i < facts->n_works; i++) {
    const SolJournalWork *work = &facts->works[i];

    if (work->exercise != NULL) {
      SolJournalAim aim = func (work->exercise, work->variant, data);

      add_work (sums, work, &aim);
    }
  }
}

SolJournalSums
sol_journal_stats_sum (
    GListModel *history, const char *from, const char *to, SolJournalAimFunc aim, gpointer data)
{
  SolJournalSums sums = { 0 };

  for (guint i = 0; i < g_list_model_get_n_items (history); i++) {
    g_autoptr (SolJournalEntry) entry = g_list_model_get_item (history, i);

    if (is_within (entry, from, to))
      add_session (&sums, entry, aim, data);
  }
  return sums;
}

/* -- Pain -- */

static gboolean
has_pain (GListModel *pains, const char *session, SolJournalMoment moment)
{
  for (guint i = 0; i < g_list_model_get_n_items (pains); i++) {
    g_autoptr (SolJournalPain) pain = g_list_model_get_item (pains, i);
    const SolJournalPainFacts *facts = sol_journal_pain_get_facts (pain);

    if (facts->moment == moment && g_strcmp0 (facts->session, session) == 0)
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_morning_since (GListModel *pains, const char *day)
{
  for (guint i = 0; i < g_list_model_get_n_items (pains); i++) {
    g_autoptr (SolJournalPain) pain = g_list_model_get_item (pains, i);

    if (sol_journal_pain_get_facts (pain)->moment == SOL_JOURNAL_MOMENT_MORNING &&
        strcmp (sol_journal_record_get_day (SOL_JOURNAL_RECORD (pain)), day) > 0)
      return TRUE;
  }
  return FALSE;
}

SolJournalEntry *
sol_journal_stats_find_morning (GListModel *history, GListModel *pains, const char *today)
{
  g_autofree char *from = sol_journal_day_add (today, -MORNING_DAYS);

  for (guint i = 0; i < g_list_model_get_n_items (history); i++) {
    g_autoptr (SolJournalEntry) entry = g_list_model_get_item (history, i);
    SolJournalRecord *record = SOL_JOURNAL_RECORD (entry);

    if (!is_within (entry, from, today) ||
        !has_pain (pains, sol_journal_record_get_id (record), SOL_JOURNAL_MOMENT_AFTER))
      continue;
    return has_morning_since (pains, sol_journal_record_get_day (record))
               ? NULL
               : g_steal_pointer (&entry);
  }
  return NULL;
}

/* Who enters what was done by hand has said what there is to say. */
SolJournalEntry *
sol_journal_stats_find_unanswered (GListModel *history, GListModel *pains, const char *today)
{
  for (guint i = 0; i < g_list_model_get_n_items (history); i++) {
    g_autoptr (SolJournalEntry) entry = g_list_model_get_item (history, i);
    SolJournalRecord *record = SOL_JOURNAL_RECORD (entry);

    if (!is_within (entry, today, NULL))
      continue;
    if (sol_journal_entry_get_facts (entry)->by_hand ||
        sol_journal_entry_get_done_ms (entry) < 1000)
      continue;
    return has_pain (pains, sol_journal_record_get_id (record), SOL_JOURNAL_MOMENT_AFTER)
               ? NULL
               : g_steal_pointer (&entry);
  }
  return NULL;
}

SolJournalPain *
sol_journal_stats_find_pain (GListModel *pains,
                             const char *session,
                             SolJournalMoment moment,
                             SolJournalSide side)
{
  for (guint i = 0; i < g_list_model_get_n_items (pains); i++) {
    g_autoptr (SolJournalPain) pain = g_list_model_get_item (pains, i);
    const SolJournalPainFacts *facts = sol_journal_pain_get_facts (pain);

    if (facts->moment == moment && facts->side == side && g_strcmp0 (facts->session, session) == 0)
      return g_steal_pointer (&pain);
  }
  return NULL;
}

/* -- Sessions and tests -- */

SolJournalEntry *
sol_journal_stats_find_routine (GListModel *history, const char *from)
{
  for (guint i = 0; i < g_list_model_get_n_items (history); i++) {
    g_autoptr (SolJournalEntry) entry = g_list_model_get_item (history, i);

    if (g_str_equal (sol_journal_entry_get_facts (entry)->kind, "routine") &&
        is_within (entry, from, NULL))
      return g_steal_pointer (&entry);
  }
  return NULL;
}

int
sol_journal_stats_get_value (SolJournalTest *test, SolJournalSide side)
{
  const SolJournalTestFacts *facts = sol_journal_test_get_facts (test);

  return side == SOL_JOURNAL_SIDE_LEFT ? facts->left : facts->right;
}

SolJournalTest *
sol_journal_stats_find_test (GListModel *tests,
                             SolJournalTestKind kind,
                             SolJournalSide side,
                             guint index)
{
  for (guint i = 0; i < g_list_model_get_n_items (tests); i++) {
    g_autoptr (SolJournalTest) test = g_list_model_get_item (tests, i);

    if (sol_journal_test_get_facts (test)->kind == kind &&
        sol_journal_stats_get_value (test, side) >= 0 && index-- == 0)
      return g_steal_pointer (&test);
  }
  return NULL;
}
