/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-tone.h"

G_BEGIN_DECLS

/** SOL_SCORE_CHANNELS: a score is for two ears: left and right take turns. */
#define SOL_SCORE_CHANNELS 2

/** SOL_SCORE_VALUES: how many values a second of a score has. */
#define SOL_SCORE_VALUES (SOL_TONE_RATE * SOL_SCORE_CHANNELS)

/** SolNote: a sound, when it begins, in microseconds after its score does, and where it is, from
 * -1, in the left ear, to 1, in the right. */
typedef struct {
  SolSound sound;
  gint64 at_us;
  double pan;
} SolNote;

/** SolScore: some notes, to be had as seconds of samples. Whoever owns it may have it catch up;
 * after that it never changes, so that any thread may read it. */
typedef struct _SolScore SolScore;

/** sol_score_new: the score of @notes, which are copied. A note that should have begun before the
 * score begins at once, when that is at most a quarter of a second late; after a longer stall it is
 * left out, unless it is the last: what is going on now is always told. (transfer full) */
SolScore *sol_score_new (const SolNote *notes, guint n_notes);

/** sol_score_new_for_samples: the score of @n_samples of one channel at SOL_TONE_RATE, which are
 * copied, to be heard in both ears after @delay_us. (transfer full) */
SolScore *sol_score_new_for_samples (const float *samples, gsize n_samples, gint64 delay_us);

/** sol_score_catch_up: it is to begin only now, @late_us after it should have: what comes is heard
 * when it is due. What is late by then is treated as sol_score_new() does. */
void sol_score_catch_up (SolScore *self, gint64 late_us);

/** sol_score_free: lets go of it. */
void sol_score_free (SolScore *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolScore, sol_score_free)

/** sol_score_get_seconds: how many seconds there are until the last note has died away. */
guint sol_score_get_seconds (SolScore *self);

/** sol_score_fill: writes the SOL_SCORE_VALUES of second @second, from 0, to @samples. What lies
 * after the end is silence. */
void sol_score_fill (SolScore *self, guint second, float *samples);

G_END_DECLS
