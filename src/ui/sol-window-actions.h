/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_window_actions_install: gives the class of SolWindow the actions that only call what the
 * window does anyway: "win.open" and "win.start", which take a "kind:id", "win.fullscreen" and
 * "win.faults". */
void sol_window_actions_install (GtkWidgetClass *widget_class);

/** sol_window_actions_open: opens in @window what is at hand everywhere and is no page of the
 * content, by the name that a person gives it, such as "search". Returns whether @name is one. */
gboolean sol_window_actions_open (GtkWidget *window, const char *name);

G_END_DECLS
