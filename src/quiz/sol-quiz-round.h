/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-quiz-item.h"

G_BEGIN_DECLS

/** SOL_QUIZ_ROUND_GAP: what was missed comes back after so many others, where there are so many. */
#define SOL_QUIZ_ROUND_GAP 3

/** SolQuizRound: one sitting: some questions, one after the other. A question that was missed comes
 * back after SOL_QUIZ_ROUND_GAP others until it was right twice. */
#define SOL_TYPE_QUIZ_ROUND (sol_quiz_round_get_type ())
G_DECLARE_FINAL_TYPE (SolQuizRound, sol_quiz_round, SOL, QUIZ_ROUND, GObject)

/** sol_quiz_round_new: a round of @items in an order by @random. (transfer full) */
SolQuizRound *sol_quiz_round_new (GListModel *items, GRand *random);

/** sol_quiz_round_new_short: the same of @n of them at most. (transfer full) */
SolQuizRound *sol_quiz_round_new_short (GListModel *items, guint n, GRand *random);

/** sol_quiz_round_get_still: how often @item must still be answered right; 0 where it is known, or
 * not of this round. */
guint sol_quiz_round_get_still (SolQuizRound *self, SolQuizItem *item);

/** sol_quiz_round_get_item: the question to be asked; NULL at the end. (transfer none) */
SolQuizItem *sol_quiz_round_get_item (SolQuizRound *self);

/** sol_quiz_round_answer: takes the answer to it and goes on to the next. Returns whether this was
 * its first answer in the round: the one that counts for its box. */
gboolean sol_quiz_round_answer (SolQuizRound *self, gboolean right);

/** sol_quiz_round_get_n_items: how many questions the round has. */
guint sol_quiz_round_get_n_items (SolQuizRound *self);

/** sol_quiz_round_get_n_done: how many of them are done with. */
guint sol_quiz_round_get_n_done (SolQuizRound *self);

/** sol_quiz_round_get_n_answered: how many of them were answered at least once. */
guint sol_quiz_round_get_n_answered (SolQuizRound *self);

/** sol_quiz_round_get_n_right: how many of them were right at the first answer. */
guint sol_quiz_round_get_n_right (SolQuizRound *self);

G_END_DECLS
