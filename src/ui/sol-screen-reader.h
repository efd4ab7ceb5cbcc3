/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** SolScreenReader: whether a screen reader runs, as the accessibility bus says. Asked without
 * waiting; FALSE until there is an answer, and where there is nobody to ask.
 *
 * Property "running". */
#define SOL_TYPE_SCREEN_READER (sol_screen_reader_get_type ())
G_DECLARE_FINAL_TYPE (SolScreenReader, sol_screen_reader, SOL, SCREEN_READER, GObject)

/** sol_screen_reader_new: begins to ask. (transfer full) */
SolScreenReader *sol_screen_reader_new (void);

/** sol_screen_reader_get_running: see SolScreenReader. */
gboolean sol_screen_reader_get_running (SolScreenReader *self);

G_END_DECLS
