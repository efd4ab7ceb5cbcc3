/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-application.h"
#include "sol-journal-entry.h"

G_BEGIN_DECLS

/** SolWindow: the window with its destinations. */
#define SOL_TYPE_WINDOW (sol_window_get_type ())
G_DECLARE_FINAL_TYPE (SolWindow, sol_window, SOL, WINDOW, AdwApplicationWindow)

/** sol_window_new: a window of @application, not yet shown. (transfer none) */
SolWindow *sol_window_new (SolApplication *application);

/** sol_window_open: shows what @target names: a destination, "search", "help" or another page by
 * its name, "kind:id", or an id or number alone. Tells the person where there is no such thing. */
void sol_window_open (SolWindow *self, const char *target);

/** sol_window_prepare: makes the page that @target names ahead, where it is one that can wait,
 * since it is likely to be opened. */
void sol_window_prepare (SolWindow *self, const char *target);

/** sol_window_start: starts a session of the routine or exercise that @target names. */
void sol_window_start (SolWindow *self, const char *target);

/** sol_window_resume: goes on with an unfinished session where it stands. Tells the person where
 * that can't be done. */
void sol_window_resume (SolWindow *self, SolJournalEntry *entry);

/** sol_window_has_session: whether a session is in front. */
gboolean sol_window_has_session (SolWindow *self);

/** sol_window_tell: shows @text for a while. */
void sol_window_tell (SolWindow *self, const char *text);

/** sol_window_add_toast: shows @toast, which it takes. */
void sol_window_add_toast (SolWindow *self, AdwToast *toast);

/** sol_window_get_library: what the window shows. (transfer none) */
SolLibrary *sol_window_get_library (SolWindow *self);

/** sol_window_welcome: shows the page that is first ever seen, unless it was shown before. */
void sol_window_welcome (SolWindow *self);

G_END_DECLS
