/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-plan.h"

G_BEGIN_DECLS

/** SolRepPlace: where in its movement somebody is who repeats it. */
typedef struct {
  double share;    /* 0 at the low end, 1 at the high one; eases in and out */
  gboolean rising; /* moves to the high end, or rests there */
  gboolean still;  /* rests at one end */
  gint64 next_us;  /* until it turns, comes to rest or moves off; above 0 */
} SolRepPlace;

/** sol_rep_find_place: the place at @time_us after the first repetition began. Each repetition
 * goes up, rests at the top, goes down and rests at the bottom, as long as @tempo says, and the
 * next follows at once. @tempo lasts longer than 0. */
SolRepPlace sol_rep_find_place (const SolTempo *tempo, gint64 time_us);

/** sol_phase_get_tempo: the tempo of the movement that is repeated in the work that @phase is: as
 * the routine says, else as the exercise says, in either case drawn out or together so that one
 * repetition lasts @phase's rep_length_us; without a word on it evenly up and down, and slowly
 * where repetitions are not counted. FALSE, with @tempo left as it was, where @phase is no work or
 * a position is held. */
gboolean sol_phase_get_tempo (const SolPhase *phase, SolTempo *tempo);

G_END_DECLS
