/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-words.h"

const char *const sol_journal_sides[3] = { "left", "right", "both" };
const char *const sol_journal_moments[4] = { "before", "after", "morning", "other" };
const char *const sol_journal_rules[2] = { "strain", "tendon" };
const char *const sol_journal_signs[5] = { "none", "sharp", "same", "settled", "worse" };
const char *const sol_journal_answers[2] = { "high", "low" };
const char *const sol_journal_test_kinds[3] = { "knee-to-wall", "heel-raise", "heel-raise-bent" };

guint
sol_journal_words_look_up (const char *const *words, guint n_words, const char *word)
{
  guint i = 0;

  while (i + 1 < n_words && g_strcmp0 (word, words[i]) != 0)
    i++;
  return i;
}
