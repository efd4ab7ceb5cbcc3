/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-muscle-tendon.h"

#include <glib.h>
#include <math.h>
#include <string.h>

#define MEDIAL SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL
#define LATERAL SOL_CALF_MUSCLE_GASTROCNEMIUS_LATERAL
#define SOLEUS SOL_CALF_MUSCLE_SOLEUS

static SolMuscleLength
compute (SolCalfMuscle muscle, double knee_deg, double ankle_deg)
{
  SolMuscleLength length;

  g_assert_true (
      sol_muscle_length_compute (muscle, knee_deg, ankle_deg, SOL_DEFAULT_SHANK_M, &length));
  return length;
}

static SolCalfMuscle
muscle_of (const char *name)
{
  if (strcmp (name, "med_gas") == 0)
    return MEDIAL;
  if (strcmp (name, "lat_gas") == 0)
    return LATERAL;
  g_assert_cmpstr (name, ==, "soleus");
  return SOLEUS;
}

/* Each point holds what an independent musculoskeletal model gives, and what the equations give. */
static void
check_point (const char *line)
{
  g_auto (GStrv) cells = g_strsplit (line, ",", -1);
  double knee_deg = g_ascii_strtod (cells[2], NULL);
  double ankle_deg = g_ascii_strtod (cells[3], NULL);
  double relative = compute (muscle_of (cells[1]), knee_deg, ankle_deg).relative_length;

  g_test_message ("%s %s knee %g ankle %g: %.6f", cells[0], cells[1], knee_deg, ankle_deg,
                  relative);
  g_assert_cmpfloat_with_epsilon (relative, g_ascii_strtod (cells[4], NULL),
                                  g_ascii_strtod (cells[5], NULL));
  g_assert_cmpfloat_with_epsilon (relative, g_ascii_strtod (cells[7], NULL),
                                  g_ascii_strtod (cells[8], NULL));
}

static void
test_points (void)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "fixtures", "biomech", "test-points.csv", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;
  guint n = 0;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 1; lines[i] != NULL; i++)
    if (*lines[i] != '\0') {
      check_point (lines[i]);
      n++;
    }
  g_assert_cmpuint (n, ==, 40);
}

static void
test_neutral (void)
{
  g_assert_cmpfloat_with_epsilon (compute (MEDIAL, 0, 0).length_m, 0.43 * 1.0926, 1e-12);
  g_assert_cmpfloat_with_epsilon (compute (LATERAL, 0, 0).length_m, 0.43 * 1.0866, 1e-12);
  g_assert_cmpfloat_with_epsilon (compute (SOLEUS, 0, 0).length_m, 0.43 * 0.7367, 1e-12);
  for (SolCalfMuscle muscle = 0; muscle < SOL_N_CALF_MUSCLES; muscle++)
    g_assert_cmpfloat (compute (muscle, 0, 0).relative_length, ==, 1);
}

static void
test_knee_does_not_move_soleus (void)
{
  for (double knee_deg = 0; knee_deg <= 130; knee_deg += 5)
    g_assert_cmpfloat (compute (SOLEUS, knee_deg, 12).length_m, ==,
                       compute (SOLEUS, 0, 12).length_m);
}

/* Bending the knee to 90 takes as much off the gastrocnemius as pointing the foot by 30. */
static void
test_knee_equals_ankle (void)
{
  g_assert_cmpfloat_with_epsilon (compute (MEDIAL, 90, 0).change_pct_shank,
                                  compute (MEDIAL, 0, -30).change_pct_shank, 1e-9);
  g_assert_cmpfloat_with_epsilon (compute (MEDIAL, 90, 0).change_pct_shank, -6.2973, 1e-9);
}

static void
test_monotone (void)
{
  for (SolCalfMuscle muscle = 0; muscle < SOL_N_CALF_MUSCLES; muscle++)
    for (double knee_deg = 0; knee_deg <= 130; knee_deg += 10)
      for (double ankle_deg = -50; ankle_deg < 40; ankle_deg++)
        g_assert_cmpfloat (compute (muscle, knee_deg, ankle_deg).length_m, <,
                           compute (muscle, knee_deg, ankle_deg + 1).length_m);
  for (double knee_deg = 0; knee_deg < 130; knee_deg++)
    g_assert_cmpfloat (compute (MEDIAL, knee_deg, 0).length_m, >,
                       compute (MEDIAL, knee_deg + 1, 0).length_m);
}

/* Neither value nor slope jumps where a tangent takes over. */
static void
check_joint (double knee_deg, double ankle_deg, double knee_step, double ankle_step)
{
  double before = compute (MEDIAL, knee_deg - knee_step, ankle_deg - ankle_step).change_pct_shank;
  double at = compute (MEDIAL, knee_deg, ankle_deg).change_pct_shank;
  double after = compute (MEDIAL, knee_deg + knee_step, ankle_deg + ankle_step).change_pct_shank;

  g_assert_cmpfloat_with_epsilon (after - at, at - before, 1e-8);
}

static void
test_no_jump (void)
{
  check_joint (20, -30, 0, 1e-3);
  check_joint (20, 30, 0, 1e-3);
  check_joint (90, 10, 1e-3, 0);
}

static void
test_clamps (void)
{
  g_assert_cmpfloat (compute (MEDIAL, 200, 0).length_m, ==, compute (MEDIAL, 130, 0).length_m);
  g_assert_cmpfloat (compute (MEDIAL, -10, 0).length_m, ==, compute (MEDIAL, 0, 0).length_m);
  g_assert_cmpfloat (compute (SOLEUS, 0, 70).length_m, ==, compute (SOLEUS, 0, 40).length_m);
  g_assert_cmpfloat (compute (SOLEUS, 0, -70).length_m, ==, compute (SOLEUS, 0, -50).length_m);
}

static void
test_range (void)
{
  g_assert_true (compute (MEDIAL, 0, -30).in_range);
  g_assert_true (compute (MEDIAL, 90, 30).in_range);
  g_assert_false (compute (MEDIAL, 90.5, 0).in_range);
  g_assert_false (compute (MEDIAL, -1, 0).in_range);
  g_assert_false (compute (SOLEUS, 0, 30.5).in_range);
}

static void
test_refuses (void)
{
  const double bad[] = { NAN, INFINITY, -INFINITY };
  SolMuscleLength length = { .length_m = 7 };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_assert_false (sol_muscle_length_compute (SOLEUS, bad[i], 0, 0.43, &length));
    g_assert_false (sol_muscle_length_compute (SOLEUS, 0, bad[i], 0.43, &length));
    g_assert_false (sol_muscle_length_compute (SOLEUS, 0, 0, bad[i], &length));
  }
  g_assert_false (sol_muscle_length_compute (SOLEUS, 0, 0, 0, &length));
  g_assert_cmpfloat (length.length_m, ==, 7);
}

/* The ends of weight-bearing dorsiflexion in Baumbach et al. 2014. */
static void
test_stretched (void)
{
  static const struct {
    double knee_deg, ankle_deg;
    SolStretchWord gastrocnemius, soleus;
  } rows[] = {
    { 0, 25, SOL_STRETCH_WORD_AT_ITS_LIMIT, SOL_STRETCH_WORD_FIRM },
    { 20, 38, SOL_STRETCH_WORD_AT_ITS_LIMIT, SOL_STRETCH_WORD_AT_ITS_LIMIT },
    { 75, 39, SOL_STRETCH_WORD_SOME, SOL_STRETCH_WORD_AT_ITS_LIMIT },
    { 90, 0, SOL_STRETCH_WORD_SLACK, SOL_STRETCH_WORD_NOT_STRETCHED },
    { 0, 0, SOL_STRETCH_WORD_NOT_STRETCHED, SOL_STRETCH_WORD_NOT_STRETCHED },
    { 0, 1, SOL_STRETCH_WORD_SOME, SOL_STRETCH_WORD_SOME },
    { 0, -5, SOL_STRETCH_WORD_NOT_STRETCHED, SOL_STRETCH_WORD_NOT_STRETCHED },
    { 0, -35, SOL_STRETCH_WORD_SLACK, SOL_STRETCH_WORD_NOT_STRETCHED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    SolMuscleLength medial = compute (MEDIAL, rows[i].knee_deg, rows[i].ankle_deg);
    SolMuscleLength soleus = compute (SOLEUS, rows[i].knee_deg, rows[i].ankle_deg);

    g_assert_cmpint (sol_muscle_length_get_word (&medial, MEDIAL), ==, rows[i].gastrocnemius);
    g_assert_cmpint (sol_muscle_length_get_word (&soleus, SOLEUS), ==, rows[i].soleus);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/muscle-tendon/points", test_points);
  g_test_add_func ("/muscle-tendon/neutral", test_neutral);
  g_test_add_func ("/muscle-tendon/knee-does-not-move-soleus", test_knee_does_not_move_soleus);
  g_test_add_func ("/muscle-tendon/knee-equals-ankle", test_knee_equals_ankle);
  g_test_add_func ("/muscle-tendon/monotone", test_monotone);
  g_test_add_func ("/muscle-tendon/no-jump", test_no_jump);
  g_test_add_func ("/muscle-tendon/clamps", test_clamps);
  g_test_add_func ("/muscle-tendon/range", test_range);
  g_test_add_func ("/muscle-tendon/refuses", test_refuses);
  g_test_add_func ("/muscle-tendon/stretched", test_stretched);
  return g_test_run ();
}
