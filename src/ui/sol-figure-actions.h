/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What one can do with a figure and its structures, by key, menu and button: "figure.zoom-in",
 * "figure.hide" and so on. Those about one structure are about what is pointed at or has the
 * focus, else about what is selected. */

/** sol_figure_actions_install: installs actions and keys in the class of SolFigureArea. */
void sol_figure_actions_install (GtkWidgetClass *widget_class);

/** sol_figure_actions_create_menu: a menu of them, a child of @area, which is to unparent it.
 * (transfer none) */
GtkWidget *sol_figure_actions_create_menu (GtkWidget *area);

G_END_DECLS
