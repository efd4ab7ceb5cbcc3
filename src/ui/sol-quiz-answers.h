/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-quiz-item.h"

G_BEGIN_DECLS

/** SolQuizAnswers: what a question may be answered with: some answers, also by the keys 1 to 9; a
 * number; or answers to be put in order, by choosing one after the other. After the answer the
 * right one is marked by sign and word; an order stays as it was given.
 *
 * Signal "answered" (gboolean right): the person answered; once a question. */
#define SOL_TYPE_QUIZ_ANSWERS (sol_quiz_answers_get_type ())
G_DECLARE_FINAL_TYPE (SolQuizAnswers, sol_quiz_answers, SOL, QUIZ_ANSWERS, AdwBin)

/** sol_quiz_answers_ask: asks for the answer to @item, whose answers stand in an order by @random.
 * @library names what links lead to. */
void
sol_quiz_answers_ask (SolQuizAnswers *self, SolLibrary *library, SolQuizItem *item, GRand *random);

/** sol_quiz_answers_choose: answers with answer number @shown of those that are shown, from 0, as a
 * click does. Nothing happens where there is none, or the question was answered. */
void sol_quiz_answers_choose (SolQuizAnswers *self, guint shown);

/** sol_quiz_answers_reveal: marks what is right; nothing can be answered any more. */
void sol_quiz_answers_reveal (SolQuizAnswers *self);

/** sol_quiz_answers_dup_right: a sentence that says the right answer or order; NULL where a number
 * is asked for. (transfer full) (nullable) */
char *sol_quiz_answers_dup_right (SolQuizAnswers *self);

G_END_DECLS
