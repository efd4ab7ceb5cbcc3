/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-test-words.h"

#include <glib/gi18n.h>
#include <math.h>

#define NOISE_MM 19
#define NOISE_RAISES 6

#define GAP_MM 20
#define GAP_RAISES 4
#define GAP_SHARE 0.1

#define STIFF_MM 70
#define MOBILE_MM 140

/* Nobody's knee is further from the wall, nobody's patience lasts for more raises. */
#define MOST_MM 400
#define MOST_RAISES 300

static gboolean
is_length (SolJournalTestKind kind)
{
  return kind == SOL_JOURNAL_TEST_KNEE_TO_WALL;
}

const char *
sol_test_words_kind (SolJournalTestKind kind)
{
  switch (kind) {
  case SOL_JOURNAL_TEST_KNEE_TO_WALL:
    return _ ("Knee to wall");
  case SOL_JOURNAL_TEST_HEEL_RAISE:
    return _ ("Heel raises");
  case SOL_JOURNAL_TEST_HEEL_RAISE_BENT:
  default:
    return _ ("Heel raises, knee bent");
  }
}

const char *
sol_test_words_get_exercise (SolJournalTestKind kind)
{
  return is_length (kind) ? "EX08" : "EX12";
}

/* @value, which is not SOL_JOURNAL_TEST_NOT_DONE, with its unit, such as "9.5 cm" or "24 raises".
 * (transfer full) */
static char *
dup_value (SolJournalTestKind kind, int value)
{
  if (is_length (kind))
    /* Translators: a length in centimetres */
    return g_strdup_printf (_ ("%.1f\u00a0cm"), (double) value / 10);
  /* Translators: how often a heel was raised */
  return g_strdup_printf (ngettext ("%d\u00a0raise", "%d\u00a0raises", (gulong) value), value);
}

char *
sol_test_words_dup_result (SolJournalTest *test)
{
  const SolJournalTestFacts *facts = sol_journal_test_get_facts (test);
  g_autofree char *left = dup_value (facts->kind, MAX (facts->left, 0));
  g_autofree char *right = dup_value (facts->kind, MAX (facts->right, 0));

  if (facts->right < 0)
    return g_strdup_printf (_ ("Left %s"), left);
  if (facts->left < 0)
    return g_strdup_printf (_ ("Right %s"), right);
  return g_strdup_printf (_ ("Left %s, right %s"), left, right);
}

static char *
dup_difference (SolJournalTestKind kind, int difference)
{
  g_autofree char *size = dup_value (kind, ABS (difference));

  return g_strconcat (difference < 0 ? "\u2212" : "+", size, NULL);
}

char *
sol_test_words_dup_change (SolJournalTestKind kind, int before, int now)
{
  int difference = now - before;
  int noise = is_length (kind) ? NOISE_MM : NOISE_RAISES;
  g_autofree char *words = dup_difference (kind, difference);

  if (difference == 0)
    return g_strdup (_ ("the same"));
  if (ABS (difference) <= noise)
    /* Translators: a difference, such as "+1.0 cm" */
    return g_strdup_printf (_ ("%s, which may be chance"), words);
  return difference > 0 ? g_strdup_printf (_ ("%s, a real gain"), words)
                        : g_strdup_printf (_ ("%s, a real loss"), words);
}

char *
sol_test_words_dup_gap (SolJournalTestKind kind, int left, int right)
{
  int gap = ABS (left - right);
  g_autofree char *size = dup_value (kind, gap);

  if (left < 0 || right < 0)
    return NULL;
  if (is_length (kind) ? gap < GAP_MM : gap < GAP_RAISES || gap <= GAP_SHARE * MAX (left, right))
    return NULL;
  return g_strdup_printf (left < right ? _ ("The left leg is behind by %s.")
                                       : _ ("The right leg is behind by %s."),
                          size);
}

const char *
sol_test_words_band (SolJournalTestKind kind, int value)
{
  if (!is_length (kind) || value < 0)
    return NULL;
  if (value < STIFF_MM)
    return _ ("stiff");
  return value <= MOBILE_MM ? _ ("usual") : _ ("very mobile");
}

gboolean
sol_test_words_parse (SolJournalTestKind kind, const char *text, int *value)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  char *end = NULL;
  double number;

  *value = SOL_JOURNAL_TEST_NOT_DONE;
  if (*trimmed == '\0')
    return TRUE;
  g_strdelimit (trimmed, ",", '.');
  number = g_ascii_strtod (trimmed, &end) * (is_length (kind) ? 10 : 1);
  if (*end != '\0' || !(number >= 0 && number <= (is_length (kind) ? MOST_MM : MOST_RAISES)) ||
      (!is_length (kind) && number != floor (number)))
    return FALSE;
  *value = (int) lround (number);
  return TRUE;
}

char *
sol_test_words_dup_typed (SolJournalTestKind kind, int value)
{
  if (value < 0)
    return g_strdup ("");
  return is_length (kind) ? g_strdup_printf ("%.1f", (double) value / 10)
                          : g_strdup_printf ("%d", value);
}
