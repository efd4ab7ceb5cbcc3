/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolPainQuestion: asks how much the calves hurt, before a session, after it or the morning after,
 * and shows the zone of the pain traffic light with what to do. What is chosen is kept in the
 * journal at once, and may be changed or taken back.
 *
 * Properties "answered": whether there is an answer; "red": whether it is in the red zone, or
 * another one of the journal was, which still counts: that is what is shown then. */
#define SOL_TYPE_PAIN_QUESTION (sol_pain_question_get_type ())
G_DECLARE_FINAL_TYPE (SolPainQuestion, sol_pain_question, SOL, PAIN_QUESTION, AdwBin)

/** sol_pain_question_ask: asks anew, about @session, which may be NULL, at @moment. Answers go to
 * @journal; before a session, which is not there yet, or where @journal is NULL, they wait for
 * sol_pain_question_keep(). What it has already of that session and moment is shown, and changed.
 * @column counts until the person says otherwise. */
void sol_pain_question_ask (SolPainQuestion *self,
                            SolLibrary *library,
                            SolJournal *journal,
                            const char *session,
                            SolJournalMoment moment,
                            SolJournalRule column);

/** sol_pain_question_keep: keeps what was answered in @journal, as answers about @session, and what
 * is changed from now on too. */
void sol_pain_question_keep (SolPainQuestion *self, SolJournal *journal, const char *session);

/** sol_pain_question_tell: says to a screen reader what is asked, where the focus is elsewhere. */
void sol_pain_question_tell (SolPainQuestion *self);

/** sol_pain_question_get_answered: see "answered". */
gboolean sol_pain_question_get_answered (SolPainQuestion *self);

G_END_DECLS
