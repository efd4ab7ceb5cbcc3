/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-exercise.h"

G_BEGIN_DECLS

/** sol_handout_item_new: a row of the list of a handout: opens @exercise, and moves it or takes it
 * off. It is at @place, counted from 0, of @n. (transfer floating) */
GtkWidget *sol_handout_item_new (SolExercise *exercise, guint place, guint n);

/** sol_handout_item_get_id: the id of the exercise of @row. */
const char *sol_handout_item_get_id (GtkListBoxRow *row);

/** sol_handout_item_focus: gives the focus to the button that moves @row by @by, or to the row
 * where
 * @by is 0 or it can go no further. */
void sol_handout_item_focus (GtkListBoxRow *row, int by);

G_END_DECLS
