/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A process that ends runs the last functions of its libraries. What another thread loads then, as
 * GStreamer its plugins, begins those libraries once more on what is left of them, and crashes. So
 * the end waits while a thread of ours may be loading: two seconds at most, since a sound system
 * may hang. */

/** sol_sound_exit_hold: work that may load code is to be done in some thread. */
void sol_sound_exit_hold (void);

/** sol_sound_exit_release: that work is done; once for each sol_sound_exit_hold(), in any thread.
 */
void sol_sound_exit_release (void);

G_END_DECLS
