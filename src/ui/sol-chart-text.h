/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_chart_text_new: @text in the small type of a chart in @widget, and how large it is, in
 * pixels. (transfer full) */
PangoLayout *sol_chart_text_new (GtkWidget *widget, const char *text, int *width, int *height);

G_END_DECLS
