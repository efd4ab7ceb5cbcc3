/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolDose: how long, how often, how much. */
#define SOL_TYPE_DOSE (sol_dose_get_type ())
G_DECLARE_FINAL_TYPE (SolDose, sol_dose, SOL, DOSE, SolValue)

/** sol_dose_get_hold_s: length of a hold, in seconds; NULL where not given. */
const SolRange *sol_dose_get_hold_s (SolDose *self);

/** sol_dose_get_bout_s: length of a bout of moving, in seconds; NULL where not given. */
const SolRange *sol_dose_get_bout_s (SolDose *self);

/** sol_dose_get_reps: repetitions of a set; NULL where not given. */
const SolRange *sol_dose_get_reps (SolDose *self);

/** sol_dose_get_tempo: seconds up, held, down, held; NULL where not given. */
const SolTempo *sol_dose_get_tempo (SolDose *self);

/** sol_dose_get_rep_s: length of one repetition, in seconds; 0 where not given. */
double sol_dose_get_rep_s (SolDose *self);

/** sol_dose_get_sets: sets of a side; NULL where not given. */
const SolRange *sol_dose_get_sets (SolDose *self);

/** sol_dose_get_rest_s: rest between sets, in seconds; NULL where not given. */
const SolRange *sol_dose_get_rest_s (SolDose *self);

/** sol_dose_get_per_day: times a day; NULL where not given. */
const SolRange *sol_dose_get_per_day (SolDose *self);

/** sol_dose_get_per_week: days a week; NULL where not given. */
const SolRange *sol_dose_get_per_week (SolDose *self);

/** sol_dose_get_to_fatigue: one set until form fails. */
gboolean sol_dose_get_to_fatigue (SolDose *self);

/** sol_dose_get_when: for whom or when this dose holds; the usual dose has none; NULL where not
 * given. */
const char *sol_dose_get_when (SolDose *self);

/** sol_dose_get_load: how heavy; NULL where not given. */
const char *sol_dose_get_load (SolDose *self);

/** sol_dose_get_text: the dose in words. */
const char *sol_dose_get_text (SolDose *self);

/** sol_dose_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_dose_get_sources (SolDose *self);

G_END_DECLS
