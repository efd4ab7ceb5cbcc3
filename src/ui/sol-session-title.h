/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SOL_TYPE_SESSION_TITLE (sol_session_title_get_type ())

/** SolSessionTitle: holds a label in a header bar. Its property "crowded" is TRUE from when the
 * label is cut in a window of some width until the window is wider than that: something beside it
 * should make room. */
G_DECLARE_FINAL_TYPE (SolSessionTitle, sol_session_title, SOL, SESSION_TITLE, GtkWidget)

/** sol_session_title_is_crowded: whether there is too little room. */
gboolean sol_session_title_is_crowded (SolSessionTitle *self);

G_END_DECLS
