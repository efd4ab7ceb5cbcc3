/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pair-words.h"

static void
test_stages (void)
{
  static const struct {
    double knee_deg, ankle_deg;
    SolPairStage stage;
  } rows[] = {
    { 0, 25, SOL_PAIR_STAGE_STRAIGHT },  { 0.4, 25, SOL_PAIR_STAGE_STRAIGHT },
    { 2, 25.4, SOL_PAIR_STAGE_BETWEEN }, { 22, 29.9, SOL_PAIR_STAGE_BETWEEN }, /* both alike */
    { 34, 32.6, SOL_PAIR_STAGE_BENT },   { 45, 35, SOL_PAIR_STAGE_BENT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (sol_pair_words_find_stage (rows[i].knee_deg, rows[i].ankle_deg), ==,
                     rows[i].stage);
}

/* From the one pose to the other no stage comes twice. */
static void
test_order (void)
{
  SolPairStage last = SOL_PAIR_STAGE_STRAIGHT;

  for (int knee_deg = 0; knee_deg <= 45; knee_deg++) {
    SolPairStage stage = sol_pair_words_find_stage (knee_deg, 25 + knee_deg * 10 / 45.0);

    g_assert_cmpint (stage, >=, last);
    last = stage;
  }
  g_assert_cmpint (last, ==, SOL_PAIR_STAGE_BENT);
}

static void
test_lines (void)
{
  g_autofree char *straight = sol_pair_words_dup_line (SOL_PAIR_STAGE_STRAIGHT, 0, 25);
  g_autofree char *between = sol_pair_words_dup_line (SOL_PAIR_STAGE_BETWEEN, 10.2, 27.3);
  g_autofree char *bent = sol_pair_words_dup_line (SOL_PAIR_STAGE_BENT, 45, 35);

  g_assert_nonnull (strstr (straight, "behind the knee"));
  g_assert_nonnull (strstr (between, "bends by 10°"));
  g_assert_nonnull (strstr (between, "here to 27°"));
  g_assert_nonnull (strstr (bent, "does not switch the soleus on"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pair-words/stages", test_stages);
  g_test_add_func ("/pair-words/order", test_order);
  g_test_add_func ("/pair-words/lines", test_lines);
  return g_test_run ();
}
