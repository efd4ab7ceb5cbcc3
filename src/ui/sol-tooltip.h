/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_tooltip_set: gives @widget the tooltip @text, which goes away with NULL. For what is made
 * with a page: GTK asks the display at each tooltip where the pointer is, and waits for the answer,
 * also where nobody sees the widget yet. A third of the time in which a row of buttons is made goes
 * there. */
void sol_tooltip_set (GtkWidget *widget, const char *text);

G_END_DECLS
