/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal.h"
#include "sol-quiz-item.h"

G_BEGIN_DECLS

/* How well questions are known, in the journal. Days are local ones, such as "2026-11-28". */

/** sol_quiz_progress_dup_today: the day now. (transfer full) */
char *sol_quiz_progress_dup_today (void);

/** sol_quiz_progress_list_due: those of @items that are to be asked on @day: never asked before, or
 * the day of their box has come. (transfer full) */
GListModel *sol_quiz_progress_list_due (SolJournal *journal, GListModel *items, const char *day);

/** sol_quiz_progress_keep: keeps that @item was answered now: its next box and day. */
void sol_quiz_progress_keep (SolJournal *journal, SolQuizItem *item, gboolean right);

G_END_DECLS
