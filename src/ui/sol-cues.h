/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-run.h"
#include "sol-sounder.h"

G_BEGIN_DECLS

/** SolCues: tells the cues of a run to ears: which sound, and when. */
#define SOL_TYPE_CUES (sol_cues_get_type ())
G_DECLARE_FINAL_TYPE (SolCues, sol_cues, SOL, CUES, GObject)

/** sol_cues_new: tells cues by @sounder, or where that is NULL by nothing. (transfer full) */
SolCues *sol_cues_new (SolSounder *sounder);

/** sol_cues_get_sounder: what sounds; NULL where nothing does. (transfer none) */
SolSounder *sol_cues_get_sounder (SolCues *self);

/** sol_cues_set_count_down: whether the last seconds of a phase are sounded; they are unless this
 * says otherwise. */
void sol_cues_set_count_down (SolCues *self, gboolean count_down);

/** sol_cues_tell: tells @cue, which @run has just brought. */
void sol_cues_tell (SolCues *self, SolRun *run, const SolCue *cue);

/** sol_cues_stop: silence, now. */
void sol_cues_stop (SolCues *self);

/** sol_cues_stop_last_seconds: the same where the last seconds of a phase are being counted. */
void sol_cues_stop_last_seconds (SolCues *self);

G_END_DECLS
