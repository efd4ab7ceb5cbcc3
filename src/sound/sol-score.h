/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-tone.h"

G_BEGIN_DECLS

/** SolNote: a sound and when it begins, in microseconds after its score does. */
typedef struct {
  SolSound sound;
  gint64 at_us;
} SolNote;

/** SolScore: some notes, to be had as seconds of samples. Never changes, so that any thread may
 * read it. */
typedef struct _SolScore SolScore;

/** sol_score_new: the score of @notes, which are copied. A note that should have begun before the
 * score begins at once, when that is at most a quarter of a second late; after a longer stall it is
 * left out, unless it is the last: what is going on now is always told. (transfer full) */
SolScore *sol_score_new (const SolNote *notes, guint n_notes);

/** sol_score_free: lets go of it. */
void sol_score_free (SolScore *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolScore, sol_score_free)

/** sol_score_get_seconds: how many seconds there are until the last note has died away. */
guint sol_score_get_seconds (SolScore *self);

/** sol_score_fill: writes the SOL_TONE_RATE samples of second @second, from 0, to @samples. What
 * lies after the end is silence. */
void sol_score_fill (SolScore *self, guint second, float *samples);

G_END_DECLS
