/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** SolAwake: keeps the screen from going dark. It asks over the session bus whoever is there to
 * ask: the desktop portal, a session manager, a screen saver. No call waits: what never answers
 * is given up after a time, and what isn't there is no fault. */
#define SOL_TYPE_AWAKE (sol_awake_get_type ())
G_DECLARE_FINAL_TYPE (SolAwake, sol_awake, SOL, AWAKE, GObject)

/** SOL_AWAKE_PATIENCE_MS: how long an answer is waited for before the next one is asked. */
#define SOL_AWAKE_PATIENCE_MS 5000

/** sol_awake_new: lets the screen go dark until it is told otherwise. (transfer full) */
SolAwake *sol_awake_new (void);

/** sol_awake_set: whether the screen is to be kept on, and @why, translated, as a person may read
 * it in the system. */
void sol_awake_set (SolAwake *self, gboolean awake, const char *why);

/** sol_awake_get_kept_by: the bus name of who keeps the screen on; NULL where nobody does, or
 * has not answered yet. (transfer none) */
const char *sol_awake_get_kept_by (SolAwake *self);

G_END_DECLS
