/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolPaneFunc: brings the pane of @page into sight, as where it lies folded away, or folds it. */
typedef void (*SolPaneFunc) (GtkWidget *page);

/** sol_pane_keys_attach: lets F6 lead to @main, and from there to @pane, and Shift+F6 the other
 * way, wherever in the window the focus is while @page is seen. Both are below @page, which owns
 * this. @reveal is called before the focus goes to @pane, and @conceal before it goes to @main,
 * over which @pane may lie. */
void sol_pane_keys_attach (
    GtkWidget *page, GtkWidget *main, GtkWidget *pane, SolPaneFunc reveal, SolPaneFunc conceal);

G_END_DECLS
