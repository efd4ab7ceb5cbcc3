/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-test.h"

G_BEGIN_DECLS

/* Self-tests in words: what was measured, and what of it is more than chance. The limits are those
 * of the sources that each function names. Nothing here needs a display. */

/** sol_test_words_kind: "Knee to wall", "Heel raises" or "Heel raises, knee bent". */
const char *sol_test_words_kind (SolJournalTestKind kind);

/** sol_test_words_get_exercise: the id of the exercise that says how. */
const char *sol_test_words_get_exercise (SolJournalTestKind kind);

/** sol_test_words_dup_result: both legs, such as "Left 9.5 cm, right 11.0 cm". (transfer full) */
char *sol_test_words_dup_result (SolJournalTest *test);

/** sol_test_words_dup_change: how @now differs from @before of the same leg, and whether that is
 * more than two measurements differ by chance: 1.9 cm (Powden et al. 2015), 6 raises
 * (Hébert-Losier et al. 2017). (transfer full) */
char *sol_test_words_dup_change (SolJournalTestKind kind, int before, int now);

/** sol_test_words_dup_gap: where the legs differ so much that it is worth a note: 2 cm (Chisholm et
 * al. 2012), more than a tenth and at least 4 raises (reasoned). NULL where they do not, or one was
 * not measured. (transfer full) */
char *sol_test_words_dup_gap (SolJournalTestKind kind, int left, int right);

/** sol_test_words_band: what a knee-to-wall distance amounts to, by reasoned bands; NULL for
 * other tests. (transfer none) */
const char *sol_test_words_band (SolJournalTestKind kind, int value);

/** sol_test_words_parse: what a person typed as a value: centimetres with a point or comma, or a
 * number of raises; SOL_JOURNAL_TEST_NOT_DONE for nothing. Returns FALSE where it is neither. */
gboolean sol_test_words_parse (SolJournalTestKind kind, const char *text, int *value);

/** sol_test_words_dup_typed: @value as it would be typed. (transfer full) */
char *sol_test_words_dup_typed (SolJournalTestKind kind, int value);

G_END_DECLS
