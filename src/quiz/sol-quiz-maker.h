/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure.h"
#include "sol-library.h"
#include "sol-quiz-item.h"

G_BEGIN_DECLS

/** SOL_QUIZ_N_ANSWERS: how many answers a made question offers at most. */
#define SOL_QUIZ_N_ANSWERS 4

/** sol_quiz_make_items: all questions of @library: those of its quiz, and those that follow from
 * its structures: origin, insertion, action, nerve, blood, what lies over and under, each both
 * ways; and, for what @shown names, "name the lit one" and "find it". @shown holds the structures
 * of the figure that is shown beside the questions; NULL: none of these.
 *
 * Wrong answers are those of other structures of the same kind, neighbours in the content first,
 * never of a part or the whole, and never so much alike that they could be right as well. What
 * leaves fewer than two answers is not asked. Each has the sources of its fact.
 * (element-type SolQuizItem) (transfer full) */
GListModel *sol_quiz_make_items (SolLibrary *library, GListModel *shown);

/** sol_quiz_list_shown: the structures of the layers of @figure. (element-type SolStructure)
 * (transfer full) */
GListModel *sol_quiz_list_shown (SolFigure *figure);

G_END_DECLS
