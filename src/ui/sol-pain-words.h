/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-pain.h"
#include "sol-library.h"
#include "sol-pain-rule.h"
#include "sol-routine.h"

G_BEGIN_DECLS

/** SOL_PAIN_WORDS_EASIER_DAYS: so many days a calf is to be taken easier after pain in the red
 * zone, with that day: the longest that the content's rule says. */
#define SOL_PAIN_WORDS_EASIER_DAYS 3

/* The pain traffic light of the content, for the journal's answers. Nothing here needs a display.
 */

/** sol_pain_words_find_rule: the pain rule of @library; NULL where it has none. (transfer none) */
SolPainRule *sol_pain_words_find_rule (SolLibrary *library);

/** sol_pain_words_find_zone: the zone of a pain of @level by the column @column, or by @sign where
 * that is worse: a sharp catch and a worse morning are red, what settles by morning is amber. NULL
 * where @rule is NULL or has no such zone. (transfer none) */
SolPainZone *sol_pain_words_find_zone (SolPainRule *rule,
                                       SolJournalRule column,
                                       guint level,
                                       SolJournalSign sign);

/** sol_pain_words_find_red_zone: the zone of the worst pain; NULL where @rule is NULL or has none.
 * (transfer none) */
SolPainZone *sol_pain_words_find_red_zone (SolPainRule *rule);

/** sol_pain_words_dup_zone: its colour, and what to do. (transfer full) */
char *sol_pain_words_dup_zone (SolPainZone *zone);

/** sol_pain_words_find_red: the newest of @pains, newest first, that was in the red zone of @rule
 * and still counts on @today: for so long a calf is to be taken easier, or it was red on several
 * days of the last seven, the number of which is put into @n_days. Of two answers to one question
 * the newer counts. NULL where there is none. (transfer full) */
SolJournalPain *
sol_pain_words_find_red (SolPainRule *rule, GListModel *pains, const char *today, guint *n_days);

/** sol_pain_words_dup_red_title: that it was red, and on how many days of the last seven.
 * (transfer full) */
char *sol_pain_words_dup_red_title (guint n_days);

/** sol_pain_words_dup_red_order: when @red was, and what to do as long as @rule says to; after that
 * the day alone. (transfer full) */
char *sol_pain_words_dup_red_order (SolPainRule *rule, SolJournalPain *red, const char *today);

/** sol_pain_words_dup_after_red: what is to be said of an answer in @zone where another one was red
 * and still counts, see sol_pain_words_find_red(): its colour, and the two above, since two orders
 * for one calf are none. @but has the ids of what is asked now, which does not count; each may be
 * NULL. NULL where nothing red counts. (transfer full) */
char *sol_pain_words_dup_after_red (
    SolPainRule *rule, SolPainZone *zone, GListModel *pains, const char *today, char *const but[2]);

/** sol_pain_words_find_column: the column for an answer after @routine, which may be NULL: that of
 * the routine where it says tendon, else that of the newest of @pains, else strain. */
SolJournalRule sol_pain_words_find_column (SolRoutine *routine, GListModel *pains);

/** sol_pain_words_icon: the icon whose shape says the same: a disc, a triangle, an octagon. */
const char *sol_pain_words_icon (SolPainColour colour);

/** sol_pain_words_style: the style class for it. */
const char *sol_pain_words_style (SolPainColour colour);

/** sol_pain_words_side: "Left calf" or "Right calf". */
const char *sol_pain_words_side (SolJournalSide side);

/** sol_pain_words_dup_level: "3 of 10" or, for 0, "no pain". (transfer full) */
char *sol_pain_words_dup_level (guint level);

G_END_DECLS
