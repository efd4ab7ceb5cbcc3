/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-entry.h"
#include "sol-journal-pain.h"
#include "sol-journal-test.h"

G_BEGIN_DECLS

/* What the records add up to. Pure: no clock, no file, no content; days are as in
 * sol-journal-day.h, and lists those of sol_journal_get_records(), newest first. */

/** SolJournalMuscle: the two muscles that are told apart. */
typedef enum {
  SOL_JOURNAL_MUSCLE_GASTROCNEMIUS,
  SOL_JOURNAL_MUSCLE_SOLEUS,
  SOL_JOURNAL_N_MUSCLES,
} SolJournalMuscle;

/** SolJournalUse: how a muscle is used. */
typedef enum {
  SOL_JOURNAL_USE_STRETCHED,
  SOL_JOURNAL_USE_WORKED, /* in anything else */
  SOL_JOURNAL_N_USES,
} SolJournalUse;

/** SolJournalAim: what an exercise is for. */
typedef struct {
  gboolean mainly[SOL_JOURNAL_N_MUSCLES]; /* whether it is for that muscle */
  SolJournalUse use;
} SolJournalAim;

/** SolJournalAimFunc: the caller's content: what @variant, which may be NULL, of @exercise is for.
 */
typedef SolJournalAim (*SolJournalAimFunc) (const char *exercise,
                                            const char *variant,
                                            gpointer user_data);

/** SolJournalSums: what was done in some days. */
typedef struct {
  guint n_sessions;
  gint64 done_ms;                                          /* all work, each set once */
  gint64 ms[SOL_JOURNAL_N_USES][SOL_JOURNAL_N_MUSCLES][2]; /* left, right */
} SolJournalSums;

/** sol_journal_stats_sum: adds up the sessions of @history from the day @from to the day before
 * @to. A set counts whole for each muscle that its exercise is mainly for, and for each leg that
 * did it: what both legs did at once, for both. */
SolJournalSums sol_journal_stats_sum (
    GListModel *history, const char *from, const char *to, SolJournalAimFunc aim, gpointer data);

/** sol_journal_stats_find_morning: the session about which the morning of @today is to be asked:
 * the newest one of the three days before, if the person said how much it hurt after it and has
 * said nothing of a morning since. NULL where there is none. (transfer full) */
SolJournalEntry *
sol_journal_stats_find_morning (GListModel *history, GListModel *pains, const char *today);

/** sol_journal_stats_find_unanswered: the session after which nobody has said yet how much it hurt:
 * the newest of @today, if it was timed and something was done in it. NULL where there is none.
 * (transfer full) */
SolJournalEntry *
sol_journal_stats_find_unanswered (GListModel *history, GListModel *pains, const char *today);

/** sol_journal_stats_find_pain: the newest answer about @side at @moment that belongs to @session;
 * NULL where there is none. (transfer full) */
SolJournalPain *sol_journal_stats_find_pain (GListModel *pains,
                                             const char *session,
                                             SolJournalMoment moment,
                                             SolJournalSide side);

/** sol_journal_stats_find_routine: the newest finished session of a routine on @from or later; NULL
 * where there is none. (transfer full) */
SolJournalEntry *sol_journal_stats_find_routine (GListModel *history, const char *from);

/** sol_journal_stats_find_test: result @index, 0 for the newest, of @kind that has a value for
 * @side; NULL where there is none. (transfer full) */
SolJournalTest *sol_journal_stats_find_test (GListModel *tests,
                                             SolJournalTestKind kind,
                                             SolJournalSide side,
                                             guint index);

/** sol_journal_stats_get_value: the value of @test for @side, left or right. */
int sol_journal_stats_get_value (SolJournalTest *test, SolJournalSide side);

G_END_DECLS
