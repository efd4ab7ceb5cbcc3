/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolQuizPage: the quiz on the figure: all of it tonight, or what is due today. The first answer
 * to a question moves it between five boxes, which are kept in the journal.
 *
 * Properties: "library", a SolLibrary; "journal", a SolJournal or NULL, to be set before. */
#define SOL_TYPE_QUIZ_PAGE (sol_quiz_page_get_type ())
G_DECLARE_FINAL_TYPE (SolQuizPage, sol_quiz_page, SOL, QUIZ_PAGE, AdwBin)

/** sol_quiz_page_begin: begins a round of all questions, or of those that are due; the same order
 * for the same @seed. */
void sol_quiz_page_begin (SolQuizPage *self, gboolean all, guint32 seed);

/** sol_quiz_page_ask: asks the one question with the id @id, which is also what is asked again
 * after it; FALSE where there is none. @seed mixes its answers. */
gboolean sol_quiz_page_ask (SolQuizPage *self, const char *id, guint32 seed);

G_END_DECLS
