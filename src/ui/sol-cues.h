/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-run.h"
#include "sol-speaker.h"

G_BEGIN_DECLS

/** SolCues: tells the cues of a run to ears: sounds, in the ear of the side that they are about,
 * the beat of what is repeated, and words. */
#define SOL_TYPE_CUES (sol_cues_get_type ())
G_DECLARE_FINAL_TYPE (SolCues, sol_cues, SOL, CUES, GObject)

/** sol_cues_new: sounds by @sounder and speaks by @speaker; either may be NULL. (transfer full) */
SolCues *sol_cues_new (SolSounder *sounder, SolSpeaker *speaker);

/** sol_cues_get_sounder: what sounds; NULL where nothing does. (transfer none) */
SolSounder *sol_cues_get_sounder (SolCues *self);

/** sol_cues_get_speaker: what speaks; NULL where nothing does. (transfer none) */
SolSpeaker *sol_cues_get_speaker (SolCues *self);

/** sol_cues_set_count_down: whether the last seconds of a phase are sounded; they are unless this
 * says otherwise. */
void sol_cues_set_count_down (SolCues *self, gboolean count_down);

/** sol_cues_tell: sounds @cue, which @run has just brought. */
void sol_cues_tell (SolCues *self, SolRun *run, const SolCue *cue);

/** sol_cues_say: speaks @words, which go with a sound that was just begun. */
void sol_cues_say (SolCues *self, const char *words);

/** sol_cues_go_on: what was stopped sounds again: the beat of the phase that @run is in. */
void sol_cues_go_on (SolCues *self, SolRun *run);

/** sol_cues_stop: silence, now. */
void sol_cues_stop (SolCues *self);

/** sol_cues_list_beats: the notes of @phase from @elapsed_us after its beginning on, but for
 * its last seconds: up and down of each repetition; none where none are counted. (element-type
 * SolNote) (transfer full) */
GArray *sol_cues_list_beats (const SolPhase *phase, gint64 elapsed_us);

G_END_DECLS
