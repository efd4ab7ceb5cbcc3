/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* The words for choices, in the file and in what is given out. For the journal only. */

#include "sol-journal-felt.h"
#include "sol-journal-pain.h"
#include "sol-journal-test.h"

G_BEGIN_DECLS

/* Each by the value of its enumeration. */
extern const char *const sol_journal_sides[3];
extern const char *const sol_journal_moments[4];
extern const char *const sol_journal_rules[2];
extern const char *const sol_journal_signs[5];
extern const char *const sol_journal_answers[2];
extern const char *const sol_journal_test_kinds[3];

/* The value whose word in the array @words is @word; the last where it is none of them. */
#define sol_journal_words_find(words, word)                                                        \
  sol_journal_words_look_up (words, G_N_ELEMENTS (words), word)
guint sol_journal_words_look_up (const char *const *words, guint n_words, const char *word);

G_END_DECLS
