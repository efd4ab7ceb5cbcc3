/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-sounder.h"

G_BEGIN_DECLS

/** SolSpeaker: speaks the cues of a session, in a voice of the interface's language, through a
 * sounder. The voice is computed in a thread of its own: no call waits. What is newer takes the
 * place of what is older. That there is no voice is no error; "problem" tells it. */
#define SOL_TYPE_SPEAKER (sol_speaker_get_type ())
G_DECLARE_FINAL_TYPE (SolSpeaker, sol_speaker, SOL, SPEAKER, GObject)

/** sol_speaker_new: a speaker that is heard through @sounder, which should be its own. */
SolSpeaker *sol_speaker_new (SolSounder *sounder);

/** sol_speaker_say: says @words, @delay_us after they are known. Nothing while it is muted. */
void sol_speaker_say (SolSpeaker *self, const char *words, gint64 delay_us);

/** sol_speaker_stop: silence, now; what is being computed is not said either. */
void sol_speaker_stop (SolSpeaker *self);

/** sol_speaker_get_muted: whether nothing is said. */
gboolean sol_speaker_get_muted (SolSpeaker *self);

/** sol_speaker_set_muted: sets that; what is being said stops. */
void sol_speaker_set_muted (SolSpeaker *self, gboolean muted);

/** sol_speaker_get_sounder: what it is heard through. (transfer none) */
SolSounder *sol_speaker_get_sounder (SolSpeaker *self);

/** sol_speaker_get_problem: a sentence, translated, that says why nothing is said; NULL where
 * nothing is known to be wrong. */
const char *sol_speaker_get_problem (SolSpeaker *self);

G_END_DECLS
