/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-run.h"

G_BEGIN_DECLS

/** SolSessionBar: the whole session on one line: a segment for each work, as long as it takes,
 * filled as far as it is done. Screen readers know it as a progress bar. */
#define SOL_TYPE_SESSION_BAR (sol_session_bar_get_type ())
G_DECLARE_FINAL_TYPE (SolSessionBar, sol_session_bar, SOL, SESSION_BAR, GtkWidget)

/** sol_session_bar_show_run: shows how far @run is now. */
void sol_session_bar_show_run (SolSessionBar *self, SolRun *run);

G_END_DECLS
