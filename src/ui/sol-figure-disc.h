/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-parts.h"

G_BEGIN_DECLS

/** sol_figure_disc_create_layout: @text in letters @scale times as large as those of @widget.
 * (transfer full) */
PangoLayout *sol_figure_disc_create_layout (GtkWidget *widget, const char *text, double scale);

/** sol_figure_disc_get_line_height: how high a line of the letters of @widget is, in pixels. */
double sol_figure_disc_get_line_height (GtkWidget *widget);

/** sol_figure_disc_get_letter: the letter that stands for @hero. */
const char *sol_figure_disc_get_letter (SolHero hero);

/** sol_figure_disc_snapshot: draws a few bold characters on a disc whose box has its left upper
 * corner at @x, @y and is @size wide and high. */
void sol_figure_disc_snapshot (GtkWidget *widget,
                               GtkSnapshot *snapshot,
                               const char *text,
                               const GdkRGBA *ground,
                               const GdkRGBA *ink,
                               double x,
                               double y,
                               double size);

/** sol_figure_disc_snapshot_hero: the same with the letter of @hero on its colour. */
void sol_figure_disc_snapshot_hero (
    GtkWidget *widget, GtkSnapshot *snapshot, SolHero hero, double x, double y, double size);

/** sol_figure_disc_dup_lines: the words of @layout, with a line break where it breaks them.
 * (transfer full) */
char *sol_figure_disc_dup_lines (PangoLayout *layout);

G_END_DECLS
