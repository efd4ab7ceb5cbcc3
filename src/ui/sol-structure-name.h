/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_structure_name_new: a small sign with the name of what is pointed at, for the eye alone, as
 * a hidden child of @figure, which takes it out again. (transfer none) */
GtkWidget *sol_structure_name_new (GtkWidget *figure);

/** sol_structure_name_show: shows @name on the sign @self; hides it for NULL. */
void sol_structure_name_show (GtkWidget *self, const char *name);

/** sol_structure_name_allocate: stands the sign above @x, @y, within @width and @height. */
void sol_structure_name_allocate (GtkWidget *self, double x, double y, int width, int height);

G_END_DECLS
