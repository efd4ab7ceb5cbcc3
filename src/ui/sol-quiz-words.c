/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-quiz-words.h"

#include <glib/gi18n.h>

char *
sol_quiz_words_join (const char *first, const char *second, const char *third, const char *last)
{
  const char *all[] = { first, second, third, last };
  g_autoptr (GStrvBuilder) said = g_strv_builder_new ();
  g_auto (GStrv) sentences = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i] != NULL)
      g_strv_builder_add (said, all[i]);
  sentences = g_strv_builder_end (said);
  return g_strjoinv (" ", sentences);
}

char *
sol_quiz_words_dup_known (SolQuizRound *round)
{
  g_return_val_if_fail (SOL_IS_QUIZ_ROUND (round), NULL);

  /* Translators: how many questions of a round were answered right, such as "2 of 10 known" */
  return g_strdup_printf (_ ("%u of %u known"), sol_quiz_round_get_n_done (round),
                          sol_quiz_round_get_n_items (round));
}

const char *
sol_quiz_words_hint (SolQuizKind kind)
{
  if (kind != SOL_QUIZ_KIND_ORDER)
    return NULL;
  return _ ("Choose the first, then the next. Choose one again to take it back.");
}

const char *
sol_quiz_words_again (guint still)
{
  if (still == 0)
    return NULL;
  return still == 1 ? _ ("This comes back once more.")
                    : _ ("This comes back until you are right twice.");
}

char *
sol_quiz_words_dup_end (SolQuizRound *round)
{
  g_autofree char *right = NULL;
  g_autofree char *rest = NULL;
  const char *missed;
  guint n, left;

  g_return_val_if_fail (SOL_IS_QUIZ_ROUND (round), NULL);

  n = sol_quiz_round_get_n_answered (round);
  left = sol_quiz_round_get_n_items (round) - n;
  right = n == 0 ? g_strdup (_ ("None was answered."))
                 : g_strdup_printf (
                       ngettext ("%u of %u was right at once.", "%u of %u were right at once.", n),
                       sol_quiz_round_get_n_right (round), n);
  missed =
      sol_quiz_round_get_n_right (round) < n ? _ ("What you missed comes back tomorrow.") : NULL;
  if (n > 0 && left > 0)
    rest = g_strdup_printf (ngettext ("%u was not asked.", "%u were not asked.", left), left);
  return sol_quiz_words_join (right, rest, missed, NULL);
}
