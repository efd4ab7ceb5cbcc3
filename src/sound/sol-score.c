/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-score.h"

#include <string.h>

/* A cue is never told at its very moment: up to this late it still sounds, at once. */
#define MOST_LATE_US (G_USEC_PER_SEC / 4)

/* Notes at samples of the whole score. */
typedef struct {
  SolTone tone;
  gint64 begin;
  float left, right; /* how loud */
} Placed;

struct _SolScore {
  Placed *placed;
  guint n_placed;
  gint64 n_samples;
  float *own; /* samples that are no tone */
};

static gint64
to_sample (gint64 time_us)
{
  return (time_us * SOL_TONE_RATE + G_USEC_PER_SEC / 2) / G_USEC_PER_SEC;
}

/* To one side is softer on the other, not louder on that. */
static void
place (SolScore *self, SolTone tone, gint64 begin, double pan)
{
  self->placed[self->n_placed++] =
      (Placed) { tone, begin, (float) CLAMP (1 - pan, 0, 1), (float) CLAMP (1 + pan, 0, 1) };
}

/* What should have begun before the score begins with it, or is left out. */
static void
begin_in_time (SolScore *self)
{
  guint n_kept = 0;

  self->n_samples = 0;
  for (guint i = 0; i < self->n_placed; i++) {
    Placed *placed = &self->placed[i];

    if (placed->begin < -to_sample (MOST_LATE_US) && i + 1 < self->n_placed)
      continue;
    placed->begin = MAX (placed->begin, 0);
    self->n_samples = MAX (self->n_samples, placed->begin + (gint64) placed->tone.n_samples);
    self->placed[n_kept++] = *placed;
  }
  self->n_placed = n_kept;
}

SolScore *
sol_score_new (const SolNote *notes, guint n_notes)
{
  SolScore *self = g_new0 (SolScore, 1);

  self->placed = g_new0 (Placed, n_notes);
  for (guint i = 0; i < n_notes; i++)
    place (self, sol_tone_get (notes[i].sound), to_sample (notes[i].at_us), notes[i].pan);
  begin_in_time (self);
  return self;
}

SolScore *
sol_score_new_for_samples (const float *samples, gsize n_samples, gint64 delay_us)
{
  SolScore *self = g_new0 (SolScore, 1);

  self->placed = g_new0 (Placed, 1);
  self->own = g_memdup2 (samples, n_samples * sizeof (float));
  place (self, (SolTone) { self->own, n_samples }, to_sample (delay_us), 0);
  begin_in_time (self);
  return self;
}

void
sol_score_catch_up (SolScore *self, gint64 late_us)
{
  for (guint i = 0; i < self->n_placed; i++)
    self->placed[i].begin -= to_sample (late_us);
  begin_in_time (self);
}

void
sol_score_free (SolScore *self)
{
  g_free (self->own);
  g_free (self->placed);
  g_free (self);
}

guint
sol_score_get_seconds (SolScore *self)
{
  return (guint) ((self->n_samples + SOL_TONE_RATE - 1) / SOL_TONE_RATE);
}

/* Adds the part of a note that lies within the window of one second that begins at @from. */
static void
add_placed (const Placed *placed, gint64 from, float *samples)
{
  gint64 begin = MAX (placed->begin, from);
  gint64 end = MIN (placed->begin + (gint64) placed->tone.n_samples, from + SOL_TONE_RATE);

  for (gint64 i = begin; i < end; i++) {
    float sample = placed->tone.samples[i - placed->begin];

    samples[SOL_SCORE_CHANNELS * (i - from)] += placed->left * sample;
    samples[SOL_SCORE_CHANNELS * (i - from) + 1] += placed->right * sample;
  }
}

void
sol_score_fill (SolScore *self, guint second, float *samples)
{
  memset (samples, 0, SOL_SCORE_VALUES * sizeof (float));
  for (guint i = 0; i < self->n_placed; i++)
    add_placed (&self->placed[i], (gint64) second * SOL_TONE_RATE, samples);
  /* Notes that overlap may add up to more than there is room for. */
  for (guint i = 0; i < SOL_SCORE_VALUES; i++)
    samples[i] = CLAMP (samples[i], -1.0f, 1.0f);
}
