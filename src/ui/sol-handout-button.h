/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** sol_handout_button_new: what adds @value of @library, an exercise or all of a routine, to the
 * handout. Where it is on it already, it says so and shows the handout. (transfer floating) */
GtkWidget *sol_handout_button_new (SolLibrary *library, SolValue *value);

/** sol_handout_row_new: a row that opens the handout, and says how many exercises of @library are
 * on it. (transfer floating) */
GtkWidget *sol_handout_row_new (SolLibrary *library);

/** sol_handout_row_set_library: has such a @row count those of @library. */
void sol_handout_row_set_library (GtkWidget *row, SolLibrary *library);

/** sol_handout_add: adds what @target, "kind:id", names to the handout of @library, and gives the
 * toast for @window that says so and leads there. It takes back the one before. (transfer full) */
AdwToast *sol_handout_add (GtkWidget *window, SolLibrary *library, const char *target);

/** sol_handout_take_back: takes that toast back, if it is still shown in @window: whoever sees the
 * handout sees what is on it. */
void sol_handout_take_back (GtkWidget *window);

G_END_DECLS
