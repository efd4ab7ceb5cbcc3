/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "sol-score.h"

G_BEGIN_DECLS

/** SolSounder: plays the sounds of a session. All of it happens in a thread of its own, which
 * sleeps when nothing is heard: no call waits, whatever the sound system does. What keeps it
 * silent is told by "problem"; it is never an error of the session.
 *
 * Signals of its properties come in the main context of the thread that made it. */
#define SOL_TYPE_SOUNDER (sol_sounder_get_type ())
G_DECLARE_FINAL_TYPE (SolSounder, sol_sounder, SOL, SOUNDER, GObject)

/** sol_sounder_warm_up: looks for the sound system, and loads what will be needed of it, in a
 * thread of its own: the first time that a person does it, that takes a second. To be called in
 * good time before something is to be heard; again, it does nothing. */
void sol_sounder_warm_up (void);

/** sol_sounder_is_warming_up: whether that is still going on: what is played now is heard late. */
gboolean sol_sounder_is_warming_up (void);

/** sol_sounder_new: a sounder that plays through the system's usual sound device. It begins to
 * look at once for what it needs. */
SolSounder *sol_sounder_new (void);

/** sol_sounder_new_for_sink: the same with another end, described as for gst-launch. For tests. */
SolSounder *sol_sounder_new_for_sink (const char *sink);

/** sol_sounder_play: plays @notes from now on, instead of what plays. Nothing is played while it
 * is muted or its volume is 0. */
void sol_sounder_play (SolSounder *self, const SolNote *notes, guint n_notes);

/** sol_sounder_play_score: the same with what is no notes. (transfer full) */
void sol_sounder_play_score (SolSounder *self, SolScore *score);

/** sol_sounder_stop: silence, now. */
void sol_sounder_stop (SolSounder *self);

/** sol_sounder_get_volume: how loud, from 0 to 1, as it is felt and not as amplitude. */
double sol_sounder_get_volume (SolSounder *self);

/** sol_sounder_set_volume: sets that; holds for what plays, too. */
void sol_sounder_set_volume (SolSounder *self, double volume);

/** sol_sounder_get_muted: whether it is silent whatever the volume. */
gboolean sol_sounder_get_muted (SolSounder *self);

/** sol_sounder_set_muted: sets that; what plays stops. */
void sol_sounder_set_muted (SolSounder *self, gboolean muted);

/** sol_sounder_get_problem: a sentence, translated, that says why nothing can be heard and what
 * would help; NULL where nothing is known to be wrong. */
const char *sol_sounder_get_problem (SolSounder *self);

/** sol_sounder_get_playing: whether a score is being played. */
gboolean sol_sounder_get_playing (SolSounder *self);

G_END_DECLS
