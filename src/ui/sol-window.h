/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-application.h"

G_BEGIN_DECLS

/** SolWindow: the window with its destinations. */
#define SOL_TYPE_WINDOW (sol_window_get_type ())
G_DECLARE_FINAL_TYPE (SolWindow, sol_window, SOL, WINDOW, AdwApplicationWindow)

/** sol_window_new: a window of @application, not yet shown. (transfer none) */
SolWindow *sol_window_new (SolApplication *application);

/** sol_window_open: shows what @target names, "kind:id" or an id or number alone.
 * Tells the person where there is no such thing. */
void sol_window_open (SolWindow *self, const char *target);

/** sol_window_start: starts a session of the routine or exercise that @target names. */
void sol_window_start (SolWindow *self, const char *target);

G_END_DECLS
