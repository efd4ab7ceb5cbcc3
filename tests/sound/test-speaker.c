/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is spoken, written to a file. */

#include <glib/gstdio.h>
#include <math.h>

#include "sol-speaker.h"
#include "sol-voice.h"

/* Between the samples there are straight lines; the last is kept. */
static void
test_stretch (void)
{
  static const short from[] = { 0, 16384, -16384 };
  gsize n;
  g_autofree float *to = NULL;
  g_autofree float *none = sol_voice_stretch (from, 0, SOL_TONE_RATE, &n);

  g_assert_cmpuint (n, ==, 0);
  to = sol_voice_stretch (from, 3, SOL_TONE_RATE / 2, &n);
  g_assert_cmpuint (n, ==, 5);
  g_assert_cmpfloat_with_epsilon (to[1], 0.25, 1e-6);
  g_assert_cmpfloat_with_epsilon (to[2], 0.5, 1e-6);
  g_assert_cmpfloat_with_epsilon (to[4], -0.5, 1e-6);
}

/* Of the words that are said: their file is written at once, nobody waits for it. */
#define DELAY_S 4

static void
wait_until_played (SolSounder *sounder)
{
  while (!sol_sounder_get_playing (sounder) && sol_sounder_get_problem (sounder) == NULL)
    g_main_context_iteration (NULL, TRUE);
  while (sol_sounder_get_playing (sounder))
    g_main_context_iteration (NULL, TRUE);
}

/* The newest words alone are said, after their delay, and loud enough. */
static void
test_said (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "soleus-speaker-XXXXXX", NULL);
  g_autofree char *sink = NULL;
  g_autofree char *contents = NULL;
  SolSounder *sounder;
  SolSpeaker *speaker;
  const float *samples;
  gsize length, n_values;
  float greatest = 0;

  if (!sol_voice_is_built_in ()) {
    g_test_skip ("built without speech");
    return;
  }
  g_close (g_mkstemp (path), NULL);
  sink = g_strdup_printf ("filesink location=\"%s\"", path);
  sounder = sol_sounder_new_for_sink (sink);
  sol_sounder_set_volume (sounder, 1);
  speaker = sol_speaker_new (sounder);
  sol_speaker_say (speaker, "These words are longer and are never heard by anybody at all", 0);
  sol_speaker_say (speaker, "Hold", DELAY_S * G_USEC_PER_SEC);
  wait_until_played (sounder);
  g_assert_null (sol_speaker_get_problem (speaker));
  if (sol_sounder_get_problem (sounder) != NULL) {
    g_test_skip (sol_sounder_get_problem (sounder));
  } else {
    g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
    samples = (const float *) (gpointer) contents;
    n_values = length / sizeof (float);
    /* What the thread was late to begin is taken from the delay; a busy machine takes a while. */
    for (gsize i = 0; i < SOL_SCORE_VALUES; i++)
      g_assert_cmpfloat (samples[i], ==, 0);
    for (gsize i = 0; i < n_values; i++)
      greatest = MAX (greatest, fabsf (samples[i]));
    g_assert_cmpfloat (greatest, >, 0.1);
    g_assert_cmpuint (n_values, <=, (DELAY_S + 2) * SOL_SCORE_VALUES);
  }
  g_unlink (path);
  g_assert_finalize_object (speaker);
  g_assert_finalize_object (sounder);
}

/* Nothing waits: neither a call nor the end. */
static void
test_muted (void)
{
  SolSounder *sounder = sol_sounder_new_for_sink ("fakesink");
  SolSpeaker *speaker = sol_speaker_new (sounder);
  gint64 begin_us = g_get_monotonic_time ();

  for (guint i = 0; i < 50; i++)
    sol_speaker_say (speaker, "Hold", 0);
  g_assert_cmpint (g_get_monotonic_time () - begin_us, <, G_USEC_PER_SEC / 10);
  sol_speaker_set_muted (speaker, TRUE);
  sol_speaker_say (speaker, "Rest", 0);
  g_assert_false (sol_sounder_get_playing (sounder));
  g_assert_finalize_object (speaker);
  g_assert_finalize_object (sounder);
}

static void
test_no_voice (void)
{
  SolSounder *sounder = NULL;
  SolSpeaker *speaker = NULL;

  if (!sol_voice_is_built_in ()) {
    sounder = sol_sounder_new_for_sink ("fakesink");
    speaker = sol_speaker_new (sounder);
    g_assert_cmpstr (sol_speaker_get_problem (speaker), ==,
                     "This Soleus was built without speech.");
    sol_speaker_say (speaker, "Hold", 0);
  } else if (g_test_subprocess ()) {
    sounder = sol_sounder_new_for_sink ("fakesink");
    speaker = sol_speaker_new (sounder);
    sol_speaker_say (speaker, "Hold", 0);
    while (sol_speaker_get_problem (speaker) == NULL)
      g_main_context_iteration (NULL, TRUE);
    g_assert_false (sol_sounder_get_playing (sounder));
  } else {
    g_setenv ("ESPEAK_DATA_PATH", "/nowhere", TRUE);
    g_setenv ("LANGUAGE", "zz", TRUE);
    g_setenv ("LC_ALL", "", TRUE);
    g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
    g_unsetenv ("ESPEAK_DATA_PATH");
    g_test_trap_assert_passed ();
  }
  g_clear_object (&speaker);
  g_clear_object (&sounder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/speaker/stretch", test_stretch);
  g_test_add_func ("/speaker/said", test_said);
  g_test_add_func ("/speaker/muted", test_muted);
  g_test_add_func ("/speaker/no-voice", test_no_voice);

  return g_test_run ();
}
