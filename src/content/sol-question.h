/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-structure.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolAnswer: an answer of a question. */
#define SOL_TYPE_ANSWER (sol_answer_get_type ())
G_DECLARE_FINAL_TYPE (SolAnswer, sol_answer, SOL, ANSWER, SolValue)

/** sol_answer_get_right: whether it is right. */
gboolean sol_answer_get_right (SolAnswer *self);

/** sol_answer_get_order: its place where answers are put in order; 0 where not given. */
int sol_answer_get_order (SolAnswer *self);

/** sol_answer_get_text: the words. */
const char *sol_answer_get_text (SolAnswer *self);

/** SolQuestion: a question of the quiz. */
#define SOL_TYPE_QUESTION (sol_question_get_type ())
G_DECLARE_FINAL_TYPE (SolQuestion, sol_question, SOL, QUESTION, SolValue)

/** sol_question_get_number: number in the bank; NULL where not given. */
const char *sol_question_get_number (SolQuestion *self);

/** sol_question_get_kind: how it is answered. */
SolQuestionKind sol_question_get_kind (SolQuestion *self);

/** sol_question_get_structure: the structure to click; NULL where not given. */
SolStructure *sol_question_get_structure (SolQuestion *self);

/** sol_question_get_low: least right number; NAN where not given. */
double sol_question_get_low (SolQuestion *self);

/** sol_question_get_high: greatest right number; NAN where not given. */
double sol_question_get_high (SolQuestion *self);

/** sol_question_get_unit: unit of the number; NULL where not given. */
const char *sol_question_get_unit (SolQuestion *self);

/** sol_question_get_tied_to: ids of what it comes from. */
const char *const *sol_question_get_tied_to (SolQuestion *self);

/** sol_question_get_topics: topics in which one reads of it; a list of SolTopic. */
GListModel *sol_question_get_topics (SolQuestion *self);

/** sol_question_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_question_get_sources (SolQuestion *self);

/** sol_question_get_prompt: the question. */
const char *sol_question_get_prompt (SolQuestion *self);

/** sol_question_get_answers: answers; a list of SolAnswer. */
GListModel *sol_question_get_answers (SolQuestion *self);

/** sol_question_get_why: why; NULL where not given. */
const char *sol_question_get_why (SolQuestion *self);

G_END_DECLS
