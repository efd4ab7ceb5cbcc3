/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>
#include <string.h>

#include "sol-score.h"

#define S ((gint64) G_USEC_PER_SEC)

/* All seconds of a score, one after the other. (transfer full) */
static float *
play (SolScore *score, gsize *n_samples)
{
  guint seconds = sol_score_get_seconds (score);
  float *samples = g_new (float, (gsize) (seconds + 1) * SOL_SCORE_VALUES);

  for (guint i = 0; i < seconds; i++)
    sol_score_fill (score, i, samples + (gsize) i * SOL_SCORE_VALUES);
  *n_samples = (gsize) seconds * SOL_TONE_RATE;
  return samples;
}

/* Whether exactly @sound lies at sample @begin. */
static void
assert_sounds_at (const float *samples, SolSound sound, gsize begin)
{
  SolTone tone = sol_tone_get (sound);

  for (gsize i = 0; i < tone.n_samples; i++) {
    g_assert_cmpfloat (samples[SOL_SCORE_CHANNELS * (begin + i)], ==, tone.samples[i]);
    g_assert_cmpfloat (samples[SOL_SCORE_CHANNELS * (begin + i) + 1], ==, tone.samples[i]);
  }
}

static void
assert_silent (const float *samples, gsize from, gsize to)
{
  for (gsize i = SOL_SCORE_CHANNELS * from; i < SOL_SCORE_CHANNELS * to; i++)
    g_assert_cmpfloat (samples[i], ==, 0);
}

/* The last three seconds and what comes then. */
static void
test_exact (void)
{
  const SolNote notes[] = { { SOL_SOUND_TICK, 0 },
                            { SOL_SOUND_TICK, S },
                            { SOL_SOUND_TICK, 2 * S },
                            { SOL_SOUND_START, 3 * S } };
  g_autoptr (SolScore) score = sol_score_new (notes, G_N_ELEMENTS (notes));
  gsize tick = sol_tone_get (SOL_SOUND_TICK).n_samples;
  gsize start = sol_tone_get (SOL_SOUND_START).n_samples;
  g_autofree float *samples = NULL;
  gsize n_samples;

  g_assert_cmpuint (sol_score_get_seconds (score), ==, 5);
  samples = play (score, &n_samples);
  for (gsize i = 0; i < 3; i++) {
    assert_sounds_at (samples, SOL_SOUND_TICK, i * SOL_TONE_RATE);
    assert_silent (samples, i * SOL_TONE_RATE + tick, (i + 1) * SOL_TONE_RATE);
  }
  assert_sounds_at (samples, SOL_SOUND_START, 3 * SOL_TONE_RATE);
  assert_silent (samples, 3 * SOL_TONE_RATE + start, n_samples);
}

static void
test_off_the_second (void)
{
  const SolNote notes[] = { { SOL_SOUND_REST, 499999 } };
  g_autoptr (SolScore) score = sol_score_new (notes, 1);
  g_autofree float *samples = NULL;
  gsize n_samples;

  samples = play (score, &n_samples);
  assert_silent (samples, 0, 24000);
  assert_sounds_at (samples, SOL_SOUND_REST, 24000);
}

/* After a stall: what is over is not played, but what goes on now is. */
static void
test_late (void)
{
  const SolNote ticks[] = { { SOL_SOUND_TICK, -S / 2 }, { SOL_SOUND_START, S / 2 } };
  const SolNote start[] = { { SOL_SOUND_TICK, -2 * S }, { SOL_SOUND_START, -S } };
  const SolNote usual[] = { { SOL_SOUND_TICK, -900 }, { SOL_SOUND_START, S } };
  g_autoptr (SolScore) first = sol_score_new (ticks, 2);
  g_autoptr (SolScore) second = sol_score_new (start, 2);
  g_autoptr (SolScore) third = sol_score_new (usual, 2);
  g_autofree float *first_samples = NULL;
  g_autofree float *second_samples = NULL;
  g_autofree float *third_samples = NULL;
  gsize n_samples;

  first_samples = play (first, &n_samples);
  assert_silent (first_samples, 0, SOL_TONE_RATE / 2);
  assert_sounds_at (first_samples, SOL_SOUND_START, SOL_TONE_RATE / 2);
  second_samples = play (second, &n_samples);
  assert_sounds_at (second_samples, SOL_SOUND_START, 0);
  third_samples = play (third, &n_samples);
  assert_sounds_at (third_samples, SOL_SOUND_TICK, 0);
  assert_sounds_at (third_samples, SOL_SOUND_START, SOL_TONE_RATE);
}

/* It begins too late: what comes is heard when it is due, to the sample. */
static void
test_catches_up (void)
{
  const SolNote beats[] = { { SOL_SOUND_START, 0 },
                            { SOL_SOUND_UP, 1700 * S / 1000 },
                            { SOL_SOUND_DOWN, 3 * S },
                            { SOL_SOUND_REST, 6 * S } };
  const SolNote alone = { SOL_SOUND_REST, 0 };
  g_autoptr (SolScore) score = sol_score_new (beats, G_N_ELEMENTS (beats));
  g_autoptr (SolScore) single = sol_score_new (&alone, 1);
  g_autofree float *samples = NULL;
  g_autofree float *single_samples = NULL;
  gsize up = sol_tone_get (SOL_SOUND_UP).n_samples;
  gsize n_samples;

  sol_score_catch_up (score, 1800 * S / 1000);
  g_assert_cmpuint (sol_score_get_seconds (score), ==, 6);
  samples = play (score, &n_samples);
  assert_sounds_at (samples, SOL_SOUND_UP, 0);
  assert_silent (samples, up, 12 * SOL_TONE_RATE / 10);
  assert_sounds_at (samples, SOL_SOUND_DOWN, 12 * SOL_TONE_RATE / 10);
  assert_sounds_at (samples, SOL_SOUND_REST, 42 * SOL_TONE_RATE / 10);

  sol_score_catch_up (single, 10 * S);
  single_samples = play (single, &n_samples);
  assert_sounds_at (single_samples, SOL_SOUND_REST, 0);
}

static void
test_never_clips (void)
{
  const SolNote notes[] = { { SOL_SOUND_END, 0 }, { SOL_SOUND_END, 0 }, { SOL_SOUND_START, 10 } };
  g_autoptr (SolScore) score = sol_score_new (notes, 3);
  g_autofree float *samples = NULL;
  gsize n_samples;

  samples = play (score, &n_samples);
  for (gsize i = 0; i < SOL_SCORE_CHANNELS * n_samples; i++)
    g_assert_cmpfloat (fabsf (samples[i]), <=, 1);
}

/* A side's cue is in that side's ear, and still to be heard with the other. */
static void
test_sides (void)
{
  const SolNote notes[] = { { SOL_SOUND_CHANGE, 0, -0.9 }, { SOL_SOUND_CHANGE, 2 * S, 1 } };
  g_autoptr (SolScore) score = sol_score_new (notes, 2);
  SolTone tone = sol_tone_get (SOL_SOUND_CHANGE);
  g_autofree float *samples = NULL;
  gsize n_samples;

  samples = play (score, &n_samples);
  for (gsize i = 0; i < tone.n_samples; i++) {
    const float *right = samples + 2 * (2 * SOL_TONE_RATE + i);

    g_assert_cmpfloat (samples[2 * i], ==, tone.samples[i]);
    g_assert_cmpfloat_with_epsilon (samples[2 * i + 1], 0.1 * tone.samples[i], 1e-6);
    g_assert_cmpfloat (right[0], ==, 0);
    g_assert_cmpfloat (right[1], ==, tone.samples[i]);
  }
}

static void
test_samples (void)
{
  const float wave[] = { 0.5f, -0.25f, 0.125f };
  g_autoptr (SolScore) score = sol_score_new_for_samples (wave, 3, S / 2);
  g_autofree float *samples = NULL;
  gsize n_samples;

  samples = play (score, &n_samples);
  assert_silent (samples, 0, SOL_TONE_RATE / 2);
  for (gsize i = 0; i < 3; i++)
    g_assert_cmpfloat (samples[2 * (SOL_TONE_RATE / 2 + i) + 1], ==, wave[i]);
  assert_silent (samples, SOL_TONE_RATE / 2 + 3, n_samples);
}

static void
test_nothing (void)
{
  g_autoptr (SolScore) score = sol_score_new (NULL, 0);
  g_autofree float *samples = g_new (float, SOL_SCORE_VALUES);

  g_assert_cmpuint (sol_score_get_seconds (score), ==, 0);
  sol_score_fill (score, 7, samples);
  assert_silent (samples, 0, SOL_TONE_RATE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/score/exact", test_exact);
  g_test_add_func ("/score/off-the-second", test_off_the_second);
  g_test_add_func ("/score/late", test_late);
  g_test_add_func ("/score/catches-up", test_catches_up);
  g_test_add_func ("/score/never-clips", test_never_clips);
  g_test_add_func ("/score/sides", test_sides);
  g_test_add_func ("/score/samples", test_samples);
  g_test_add_func ("/score/nothing", test_nothing);

  return g_test_run ();
}
