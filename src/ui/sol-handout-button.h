/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** sol_handout_button_new: what adds @value, an exercise or all of a routine, to the handout.
 * (transfer floating) */
GtkWidget *sol_handout_button_new (SolValue *value);

/** sol_handout_row_new: a row that opens the handout, and says how many exercises of @library are
 * on it. (transfer floating) */
GtkWidget *sol_handout_row_new (SolLibrary *library);

/** sol_handout_add: adds what @target, "kind:id", names to the handout of @library, and gives the
 * toast that says so and leads there. (transfer full) */
AdwToast *sol_handout_add (SolLibrary *library, const char *target);

G_END_DECLS
