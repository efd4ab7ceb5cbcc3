/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-cues.h"

G_BEGIN_DECLS

/* The channels by which a session's cues are told: sound, speech and colour. Each is a key of the
 * settings: "cue-sound", "cue-speech", "cue-colour". */

/** sol_channels_insert_actions: gives @widget the action group "cue", with an action of the name of
 * its key for each channel. */
void sol_channels_insert_actions (GtkWidget *widget, GSettings *settings);

/** sol_channels_bind: lets @cues follow @settings for as long as both are there. Nothing is spoken
 * while a screen reader runs, which speaks itself. */
void sol_channels_bind (SolCues *cues, GSettings *settings);

G_END_DECLS
