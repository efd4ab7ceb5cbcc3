/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-exercise.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolItem: one entry of a routine or a circuit. */
#define SOL_TYPE_ITEM (sol_item_get_type ())
G_DECLARE_FINAL_TYPE (SolItem, sol_item, SOL, ITEM, SolValue)

/** sol_item_get_exercise: the exercise; none for a plain move; NULL where not given. */
SolExercise *sol_item_get_exercise (SolItem *self);

/** sol_item_get_variant: its variant; NULL where not given. */
const char *sol_item_get_variant (SolItem *self);

/** sol_item_get_level: its level, or "chosen"; NULL where not given. */
const char *sol_item_get_level (SolItem *self);

/** sol_item_get_move: the plain move. */
SolPlainMove sol_item_get_move (SolItem *self);

/** sol_item_get_see: exercises that a plain move mentions; a list of SolExercise. */
GListModel *sol_item_get_see (SolItem *self);

/** sol_item_get_side: which leg works. */
SolSide sol_item_get_side (SolItem *self);

/** sol_item_get_side_later: which leg works once this is easy. */
SolLaterSide sol_item_get_side_later (SolItem *self);

/** sol_item_get_hold_s: length of a hold, in seconds; 0 where not given. */
double sol_item_get_hold_s (SolItem *self);

/** sol_item_get_bout_s: length of a bout of moving, in seconds; 0 where not given. */
double sol_item_get_bout_s (SolItem *self);

/** sol_item_get_reps: repetitions of a set; 0 where not given. */
int sol_item_get_reps (SolItem *self);

/** sol_item_get_rep_s: length of one repetition, in seconds; 0 where not given. */
double sol_item_get_rep_s (SolItem *self);

/** sol_item_get_tempo: seconds up, held, down, held; NULL where not given. */
const SolTempo *sol_item_get_tempo (SolItem *self);

/** sol_item_get_set_s: length of a set whose repetitions are not counted out, in seconds; 0 where
 * not given. */
double sol_item_get_set_s (SolItem *self);

/** sol_item_get_sets: sets of a side. */
int sol_item_get_sets (SolItem *self);

/** sol_item_get_rest_s: rest between sets, in seconds; 0 where not given. */
double sol_item_get_rest_s (SolItem *self);

/** sol_item_get_side_rest_s: pause between sides, in seconds; 0 where not given. */
double sol_item_get_side_rest_s (SolItem *self);

/** sol_item_get_set_order: how sets and sides follow each other. */
SolSetOrder sol_item_get_set_order (SolItem *self);

/** sol_item_get_setup_s: time to get ready where the usual does not do, in seconds; -1 where not
 * given. */
double sol_item_get_setup_s (SolItem *self);

/** sol_item_get_rest_after_s: rest after the entry, in seconds; 0 where not given. */
double sol_item_get_rest_after_s (SolItem *self);

/** sol_item_get_day: the day that it belongs to, such as A or B; NULL where not given. */
const char *sol_item_get_day (SolItem *self);

/** sol_item_get_repeat_items: repeats so many items before this one, with "rest" between them;
 * those that repeat others do not count; 0 where not given. */
int sol_item_get_repeat_items (SolItem *self);

/** sol_item_get_text: what is asked for, in words; NULL where not given. */
const char *sol_item_get_text (SolItem *self);

/** sol_item_get_only_if: a condition on this entry; NULL where not given. */
const char *sol_item_get_only_if (SolItem *self);

G_END_DECLS
