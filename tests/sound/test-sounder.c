/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What reaches the end of the pipeline, written to a file, and what is told where nothing can. */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <math.h>

#include "sol-sounder.h"

#define S ((gint64) G_USEC_PER_SEC)

static void
played_cb (SolSounder *sounder G_GNUC_UNUSED, GParamSpec *pspec G_GNUC_UNUSED, gboolean *began)
{
  *began = TRUE;
}

/* On a machine that stands still for a moment, it begins and ends in one iteration. */
static void
wait_until_played (SolSounder *sounder)
{
  gboolean began = sol_sounder_get_playing (sounder);
  gulong handler = g_signal_connect (sounder, "notify::playing", G_CALLBACK (played_cb), &began);

  while (!began && sol_sounder_get_problem (sounder) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (sounder, handler);
  while (sol_sounder_get_playing (sounder))
    g_main_context_iteration (NULL, TRUE);
}

static const SolNote notes[] = { { SOL_SOUND_TICK, 0 },
                                 { SOL_SOUND_TICK, S },
                                 { SOL_SOUND_START, 2 * S } };

/* Plays @notes to a file. Returns its samples, or NULL where plugins are missing. (transfer full)
 */
static float *
record (double volume, gsize *n_samples)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "soleus-sounder-XXXXXX", NULL);
  g_autofree char *sink = NULL;
  SolSounder *sounder;
  char *contents = NULL;
  gsize length = 0;

  g_close (g_mkstemp (path), NULL);
  sink = g_strdup_printf ("filesink location=\"%s\"", path);
  sounder = sol_sounder_new_for_sink (sink);
  sol_sounder_set_volume (sounder, volume);
  sol_sounder_play (sounder, notes, G_N_ELEMENTS (notes));
  wait_until_played (sounder);
  if (sol_sounder_get_problem (sounder) != NULL)
    g_test_skip (sol_sounder_get_problem (sounder));
  else
    g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_unlink (path);
  g_assert_finalize_object (sounder);
  *n_samples = length / sizeof (float);
  return (float *) (gpointer) contents;
}

/* The last frame of a recording that is heard. */
static gsize
find_end (const float *samples, gsize n_samples)
{
  while (n_samples > 0 && samples[n_samples - 1] == 0)
    n_samples--;
  return (n_samples - 1) / SOL_SCORE_CHANNELS;
}

/* By how many frames the score began late: the last note ends so much earlier. */
static gsize
find_late (const float *samples, gsize n_samples)
{
  SolTone last = sol_tone_get (SOL_SOUND_START);
  gsize end = last.n_samples;

  while (last.samples[end - 1] == 0)
    end--;
  return 2 * SOL_TONE_RATE + end - 1 - find_end (samples, n_samples);
}

/* However late it could begin, every sample is at its place in time. */
static void
test_exact (void)
{
  gsize n_samples, late;
  g_autofree float *samples = record (1, &n_samples);
  g_autoptr (SolScore) score = sol_score_new (notes, G_N_ELEMENTS (notes));
  g_autofree float *second = g_new (float, SOL_SCORE_VALUES);

  if (samples == NULL)
    return;
  late = find_late (samples, n_samples);
  g_test_message ("it began %.1f ms late", (double) late * 1e3 / SOL_TONE_RATE);
  sol_score_catch_up (score, (gint64) late * G_USEC_PER_SEC / SOL_TONE_RATE);
  g_assert_cmpuint (n_samples, ==, (gsize) sol_score_get_seconds (score) * SOL_SCORE_VALUES);
  for (guint i = 0; i < sol_score_get_seconds (score); i++) {
    sol_score_fill (score, i, second);
    g_assert_cmpmem (samples + (gsize) i * SOL_SCORE_VALUES, SOL_SCORE_VALUES * sizeof (float),
                     second, SOL_SCORE_VALUES * sizeof (float));
  }
}

/* Of two recordings that began at different moments, the last note is compared. */
static void
test_volume (void)
{
  gsize n_loud, n_soft, loud_end, soft_end;
  g_autofree float *loud = record (1, &n_loud);
  g_autofree float *soft = record (0.5, &n_soft);

  if (loud == NULL || soft == NULL)
    return;
  loud_end = SOL_SCORE_CHANNELS * find_end (loud, n_loud);
  soft_end = SOL_SCORE_CHANNELS * find_end (soft, n_soft);
  for (gsize i = 0; i < sol_tone_get (SOL_SOUND_START).n_samples; i++)
    g_assert_cmpfloat_with_epsilon (soft[soft_end - i], loud[loud_end - i] / 8, 1e-5);
}

static void
test_properties (void)
{
  SolSounder *sounder = sol_sounder_new_for_sink ("fakesink");
  double volume;
  gboolean muted;

  g_object_set (sounder, "volume", 0.25, "muted", TRUE, NULL);
  g_object_get (sounder, "volume", &volume, "muted", &muted, NULL);
  g_assert_cmpfloat (volume, ==, 0.25);
  g_assert_true (muted);

  /* Nothing is played while it is muted, or after it is stopped. */
  sol_sounder_play (sounder, notes, G_N_ELEMENTS (notes));
  g_assert_false (sol_sounder_get_playing (sounder));
  sol_sounder_set_muted (sounder, FALSE);
  sol_sounder_play (sounder, notes, G_N_ELEMENTS (notes));
  sol_sounder_stop (sounder);
  g_assert_finalize_object (sounder);
}

static void
test_missing (void)
{
  if (g_test_subprocess ()) {
    g_autoptr (SolSounder) sounder = sol_sounder_new ();

    while (sol_sounder_get_problem (sounder) == NULL)
      g_main_context_iteration (NULL, TRUE);
    g_assert_cmpstr (sol_sounder_get_problem (sounder), ==,
                     "Sound needs the GStreamer plugin “appsrc”. Install gst-plugins-base.");
    /* Playing is no error then. */
    sol_sounder_play (sounder, notes, G_N_ELEMENTS (notes));
    g_assert_false (sol_sounder_get_playing (sounder));
    return;
  }
  g_setenv ("GST_PLUGIN_SYSTEM_PATH_1_0", "/nowhere", TRUE);
  g_setenv ("GST_REGISTRY_1_0", "/nowhere/registry", TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_unsetenv ("GST_PLUGIN_SYSTEM_PATH_1_0");
  g_unsetenv ("GST_REGISTRY_1_0");
  g_test_trap_assert_passed ();
}

static void
test_broken_sink (void)
{
  SolSounder *sounder = sol_sounder_new_for_sink ("filesink location=/nowhere/at/all");

  sol_sounder_play (sounder, notes, G_N_ELEMENTS (notes));
  while (sol_sounder_get_problem (sounder) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (sol_sounder_get_problem (sounder));
  while (sol_sounder_get_playing (sounder))
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (sounder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sounder/exact", test_exact);
  g_test_add_func ("/sounder/volume", test_volume);
  g_test_add_func ("/sounder/properties", test_properties);
  g_test_add_func ("/sounder/missing", test_missing);
  g_test_add_func ("/sounder/broken-sink", test_broken_sink);

  return g_test_run ();
}
