/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-entry.h"
#include "sol-library.h"
#include "sol-run.h"

G_BEGIN_DECLS

/* A session as the journal keeps it, and back. Pure: what goes in decides what comes out. */

/** sol_recording_begin: the entry of a session of @plan, made with @options, that begins at
 * @now_us (since 1970 in UTC) where local time is @offset_s ahead. (transfer full) */
SolJournalEntry *
sol_recording_begin (SolPlan *plan, const SolPlanOptions *options, gint64 now_us, int offset_s);

/** sol_recording_begin_again: the same as @entry was when it began, as another session.
 * (transfer full) */
SolJournalEntry *sol_recording_begin_again (SolJournalEntry *entry, gint64 now_us, int offset_s);

/** sol_recording_make_work: what the journal keeps of @phase, which is number @index of its plan,
 * when
 * @done_us of it were done. Its texts are those of the plan and the content. */
SolJournalWork sol_recording_make_work (const SolPhase *phase, guint index, gint64 done_us);

/** sol_recording_go_on: the entry of the session that began as @begun, as far as @run has come at
 * @now_us; ended where the run is. (transfer full) */
SolJournalEntry *sol_recording_go_on (SolJournalEntry *begun, SolRun *run, gint64 now_us);

/** sol_recording_make_plan: the plan of @entry once more; NULL where the content has changed so
 * that it would be another one. (transfer full) */
SolPlan *sol_recording_make_plan (SolJournalEntry *entry, SolLibrary *library);

/** sol_recording_restore: puts @run, which has not begun, where @entry stands. Its plan is that of
 * sol_recording_make_plan(). */
void sol_recording_restore (SolRun *run, SolJournalEntry *entry);

/** sol_recording_dup_words: where @entry stands, such as "You were in Soleus stretch, left side,
 * 18 s were left of that part." (transfer full) */
char *sol_recording_dup_words (SolJournalEntry *entry);

G_END_DECLS
