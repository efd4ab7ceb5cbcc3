/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-quiz-round.h"

G_BEGIN_DECLS

/* What is said around questions. Nothing here needs a display. */

/** sol_quiz_words_join: some sentences behind each other; NULL counts as none. (transfer full) */
char *
sol_quiz_words_join (const char *first, const char *second, const char *third, const char *last);

/** sol_quiz_words_dup_known: how many questions of @round are known by now. (transfer full) */
char *sol_quiz_words_dup_known (SolQuizRound *round);

/** sol_quiz_words_hint: how a question of @kind is answered; NULL where one sees it. */
const char *sol_quiz_words_hint (SolQuizKind kind);

/** sol_quiz_words_again: that what was answered comes back, which must still be right so often:
 * @still is of sol_quiz_round_get_still(). NULL for 0. */
const char *sol_quiz_words_again (guint still);

/** sol_quiz_words_dup_end: how @round went, in its questions that were answered: who ends a round
 * early has not got the rest wrong. (transfer full) */
char *sol_quiz_words_dup_end (SolQuizRound *round);

G_END_DECLS
