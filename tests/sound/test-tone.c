/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>
#include <string.h>

#include "sol-tone.h"

static void
test_lengths (void)
{
  static const gsize lengths[SOL_N_SOUNDS] = {
    [SOL_SOUND_START] = 49920, /* 1.04 s */[SOL_SOUND_CHANGE] = 51840,
    [SOL_SOUND_REST] = 57600,  [SOL_SOUND_TICK] = 8640,
    [SOL_SOUND_UP] = 7680,     [SOL_SOUND_DOWN] = 9600,
    [SOL_SOUND_END] = 102720,
  };

  for (guint i = 0; i < SOL_N_SOUNDS; i++)
    g_assert_cmpuint (sol_tone_get (i).n_samples, ==, lengths[i]);
}

static float
peak (SolTone tone)
{
  float greatest = 0;

  for (gsize i = 0; i < tone.n_samples; i++)
    greatest = MAX (greatest, fabsf (tone.samples[i]));
  return greatest;
}

/* A jump from one sample to the next would be heard as a click. */
static float
steepest (SolTone tone)
{
  float greatest = fabsf (tone.samples[0]);

  for (gsize i = 1; i < tone.n_samples; i++)
    greatest = MAX (greatest, fabsf (tone.samples[i] - tone.samples[i - 1]));
  return MAX (greatest, fabsf (tone.samples[tone.n_samples - 1]));
}

static void
test_no_clipping_no_clicks (void)
{
  for (guint i = 0; i < SOL_N_SOUNDS; i++) {
    SolTone tone = sol_tone_get (i);

    g_assert_cmpfloat (peak (tone), <=, 0.8001f);
    g_assert_cmpfloat (peak (tone), >=, 0.3f);
    g_assert_cmpfloat (steepest (tone), <, 0.35f);
    g_assert_cmpfloat (fabsf (tone.samples[tone.n_samples - 1]), <, 0.001f);
  }
}

static void
test_distinct_and_kept (void)
{
  for (guint i = 0; i < SOL_N_SOUNDS; i++) {
    g_assert_true (sol_tone_get (i).samples == sol_tone_get (i).samples);
    for (guint j = 0; j < i; j++)
      g_assert_cmpint (
          memcmp (sol_tone_get (i).samples, sol_tone_get (j).samples,
                  MIN (sol_tone_get (i).n_samples, sol_tone_get (j).n_samples) * sizeof (float)),
          !=, 0);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tone/lengths", test_lengths);
  g_test_add_func ("/tone/no-clipping-no-clicks", test_no_clipping_no_clicks);
  g_test_add_func ("/tone/distinct-and-kept", test_distinct_and_kept);

  return g_test_run ();
}
