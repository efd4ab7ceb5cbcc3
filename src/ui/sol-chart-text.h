/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_chart_text_new: @text in the small type of a chart in @widget, and how large it is, in
 * pixels. (transfer full) */
PangoLayout *sol_chart_text_new (GtkWidget *widget, const char *text, int *width, int *height);

/** sol_chart_text_place_letters: where the letters of two lines stand that end at @ends, all of
 * them ys in pixels and NAN for a line that is not there: that of the upper one above its end, the
 * other below, @away from it, but clear of each other and of what is below @axis. */
void sol_chart_text_place_letters (const float ends[2], float away, float axis, float letters[2]);

/** sol_chart_text_get_height: how high a line of that type is, in pixels. */
int sol_chart_text_get_height (GtkWidget *widget);

/** sol_chart_text_snapshot: @text in that type, its middle at the height @y; @share of its width
 * lies before @x: at 0 it begins there, at 1 it ends there. */
void sol_chart_text_snapshot (GtkWidget *widget,
                              GtkSnapshot *snapshot,
                              const char *text,
                              double x,
                              double y,
                              double share,
                              const GdkRGBA *colour);

G_END_DECLS
