/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-words.h"

static void
test_angles (void)
{
  static const struct {
    double deg;
    const char *spoken, *knee, *ankle;
  } rows[] = {
    { 0, "0 degrees", "straight", "square" },
    { 1, "1 degree", "bent 1°", "1° toes up" },
    { 39.6, "40 degrees", "bent 40°", "40° toes up" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *spoken = sol_leg_words_dup_degrees (rows[i].deg);
    g_autofree char *knee = sol_leg_words_dup_knee (rows[i].deg);
    g_autofree char *ankle = sol_leg_words_dup_ankle (rows[i].deg);

    g_assert_cmpstr (spoken, ==, rows[i].spoken);
    g_assert_cmpstr (knee, ==, rows[i].knee);
    g_assert_cmpstr (ankle, ==, rows[i].ankle);
  }
}

static void
test_pointed (void)
{
  g_autofree char *spoken = sol_leg_words_dup_degrees (-35);
  g_autofree char *ankle = sol_leg_words_dup_ankle (-35);
  g_autofree char *nearly = sol_leg_words_dup_degrees (-0.3);

  g_assert_cmpstr (spoken, ==, "\u221235 degrees");
  g_assert_cmpstr (ankle, ==, "35° pointed");
  g_assert_cmpstr (nearly, ==, "0 degrees");
}

static void
test_sentence (void)
{
  static const struct {
    double knee_deg, ankle_deg;
    const char *sentence;
  } rows[] = {
    { 0, 0, "gastrocnemius unchanged, soleus unchanged" },
    { 45, 0, "gastrocnemius 14 millimetres shorter, soleus unchanged" },
    { 0, 25, "gastrocnemius 19 millimetres longer, soleus 19 millimetres longer" },
    { 75, 39, "gastrocnemius 5 millimetres longer, soleus 28 millimetres longer" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *sentence = sol_leg_words_dup_sentence (rows[i].knee_deg, rows[i].ankle_deg);

    g_assert_cmpstr (sentence, ==, rows[i].sentence);
  }
}

static char *
dup_change (SolCalfMuscle muscle, double knee_deg, double ankle_deg)
{
  SolMuscleLength length;

  g_assert_true (
      sol_muscle_length_compute (muscle, knee_deg, ankle_deg, SOL_DEFAULT_SHANK_M, &length));
  return sol_leg_words_dup_change (&length);
}

static void
test_change (void)
{
  g_autofree char *longer = dup_change (SOL_CALF_MUSCLE_SOLEUS, 0, 25);
  g_autofree char *shorter = dup_change (SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL, 90, 0);
  g_autofree char *same = dup_change (SOL_CALF_MUSCLE_SOLEUS, 90, 0);
  g_autofree char *outside = dup_change (SOL_CALF_MUSCLE_SOLEUS, 75, 39);

  g_assert_cmpstr (longer, ==, "+19 mm · +4.4 % of the shank");
  g_assert_cmpstr (shorter, ==, "\u221227 mm · \u22126.3 % of the shank");
  g_assert_cmpstr (same, ==, "0 mm · 0.0 % of the shank");
  /* Nothing finer than whole numbers where nothing was measured. */
  g_assert_cmpstr (outside, ==, "+28 mm · +7 % of the shank");
}

static void
test_summary (void)
{
  g_autofree char *lunge = sol_leg_words_dup_summary (0, 25);
  g_autofree char *seated = sol_leg_words_dup_summary (90, -5);

  g_assert_cmpstr (lunge, ==, "Gastrocnemius: at its limit. Soleus: firm.");
  g_assert_cmpstr (seated, ==, "Gastrocnemius: slack. Soleus: not stretched.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/leg-words/angles", test_angles);
  g_test_add_func ("/leg-words/pointed", test_pointed);
  g_test_add_func ("/leg-words/sentence", test_sentence);
  g_test_add_func ("/leg-words/change", test_change);
  g_test_add_func ("/leg-words/summary", test_summary);
  return g_test_run ();
}
