/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolSessionBody: the count and, beside or below it, the words. The count keeps its size when the
 * words grow or shrink, so that nothing moves from one cue to the next; only words that would not
 * fit at all take room from it. */
#define SOL_TYPE_SESSION_BODY (sol_session_body_get_type ())
G_DECLARE_FINAL_TYPE (SolSessionBody, sol_session_body, SOL, SESSION_BODY, GtkWidget)

G_END_DECLS
