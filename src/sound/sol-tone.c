/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-tone.h"

#include <math.h>

/* A small bell: partials a little off the harmonic series, the higher the sooner gone. They begin
 * softly (no click) and are silent at the end (no click either). */
typedef struct {
  double ratio;
  double strength;
  double decay_s; /* time in which it falls to 1/e, for a note of one second */
} Partial;

static const Partial partials[] = {
  { 1.0, 1.0, 0.30 },
  { 2.0, 0.45, 0.18 },
  { 3.01, 0.15, 0.09 },
  { 4.17, 0.08, 0.05 },
};

#define ATTACK_S 0.006
#define RELEASE_S 0.02

typedef struct {
  double begin_s;
  double pitch_hz;
  double length_s;
} Strike;

#define MAX_STRIKES 4

typedef struct {
  double peak; /* the greatest sample, on either side of 0 */
  Strike strikes[MAX_STRIKES];
} Recipe;

/* Notes of the A major scale. A tick is softer than what it leads to. */
static const Recipe recipes[SOL_N_SOUNDS] = {
  [SOL_SOUND_START] = { 0.8, { { 0.0, 659.26, 0.6 }, { 0.14, 880.0, 0.9 } } },
  [SOL_SOUND_CHANGE] = { 0.8,
                         { { 0.0, 659.26, 0.4 }, { 0.14, 739.99, 0.4 }, { 0.28, 659.26, 0.8 } } },
  [SOL_SOUND_REST] = { 0.8, { { 0.0, 440.0, 1.2 } } },
  [SOL_SOUND_TICK] = { 0.4, { { 0.0, 1108.73, 0.18 } } },
  [SOL_SOUND_UP] = { 0.35, { { 0.0, 554.37, 0.16 } } },
  [SOL_SOUND_DOWN] = { 0.35, { { 0.0, 369.99, 0.2 } } },
  [SOL_SOUND_END] = { 0.8,
                      { { 0.0, 440.0, 0.8 },
                        { 0.18, 554.37, 0.8 },
                        { 0.36, 659.26, 0.8 },
                        { 0.54, 880.0, 1.6 } } },
};

typedef struct {
  float *samples;
  gsize n_samples;
} Rendered;

static Rendered tones[SOL_N_SOUNDS];

static gsize
to_samples (double seconds)
{
  return (gsize) (seconds * SOL_TONE_RATE + 0.5);
}

static gsize
count_samples (const Recipe *recipe)
{
  double end_s = 0;

  for (guint i = 0; i < MAX_STRIKES; i++)
    end_s = MAX (end_s, recipe->strikes[i].begin_s + recipe->strikes[i].length_s);
  return to_samples (end_s);
}

static double
envelope (double time_s, double length_s)
{
  return MIN (1, time_s / ATTACK_S) * CLAMP ((length_s - time_s) / RELEASE_S, 0, 1);
}

static void
add_strike (float *samples, const Strike *strike)
{
  gsize begin = to_samples (strike->begin_s);
  gsize n = to_samples (strike->length_s);

  for (gsize i = 0; i < n; i++) {
    double time_s = (double) i / SOL_TONE_RATE;
    double sum = 0;

    for (guint j = 0; j < G_N_ELEMENTS (partials); j++)
      sum += partials[j].strength * exp (-time_s / (partials[j].decay_s * strike->length_s)) *
             sin (2 * G_PI * strike->pitch_hz * partials[j].ratio * time_s);
    samples[begin + i] += (float) (sum * envelope (time_s, strike->length_s));
  }
}

static void
scale_to (Rendered *tone, double peak)
{
  float greatest = 0;

  for (gsize i = 0; i < tone->n_samples; i++)
    greatest = MAX (greatest, fabsf (tone->samples[i]));
  for (gsize i = 0; i < tone->n_samples; i++)
    tone->samples[i] *= (float) peak / greatest;
}

static void
render (SolSound sound)
{
  const Recipe *recipe = &recipes[sound];
  Rendered *tone = &tones[sound];

  tone->n_samples = count_samples (recipe);
  tone->samples = g_new0 (float, tone->n_samples);
  for (guint i = 0; i < MAX_STRIKES; i++)
    add_strike (tone->samples, &recipe->strikes[i]);
  scale_to (tone, recipe->peak);
}

SolTone
sol_tone_get (SolSound sound)
{
  static gsize rendered = 0;
  const SolTone none = { NULL, 0 };

  g_return_val_if_fail ((guint) sound < SOL_N_SOUNDS, none);

  if (g_once_init_enter (&rendered)) {
    for (guint i = 0; i < SOL_N_SOUNDS; i++)
      render (i);
    g_once_init_leave (&rendered, 1);
  }
  return (SolTone) { tones[sound].samples, tones[sound].n_samples };
}
