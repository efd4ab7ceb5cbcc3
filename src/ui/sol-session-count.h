/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolSessionCount: a number as large as its place allows, to be read from the floor. */
#define SOL_TYPE_SESSION_COUNT (sol_session_count_get_type ())
G_DECLARE_FINAL_TYPE (SolSessionCount, sol_session_count, SOL, SESSION_COUNT, GtkWidget)

/** sol_session_count_set_text: what is shown, of digits and what parts them. */
void sol_session_count_set_text (SolSessionCount *self, const char *text);

/** sol_session_count_get_text: what is shown. */
const char *sol_session_count_get_text (SolSessionCount *self);

/** sol_session_count_set_round: whether it stands in a SolRing of the same size, and so has only
 * the room within. */
void sol_session_count_set_round (SolSessionCount *self, gboolean is_round);

/** sol_session_count_get_digit_height: how high digits are as things stand, in pixels. */
double sol_session_count_get_digit_height (SolSessionCount *self);

G_END_DECLS
