/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_window_actions_install: gives the class of SolWindow the actions that only call what the
 * window does anyway: "win.open" and "win.start", which take a "kind:id", "win.fullscreen" and
 * "win.faults". */
void sol_window_actions_install (GtkWidgetClass *widget_class);

G_END_DECLS
