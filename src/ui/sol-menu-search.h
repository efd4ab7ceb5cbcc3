/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_menu_search_let_escape: lets Escape close the list of @menu, a GtkDropDown or AdwComboRow in
 * which one can search, at once: its entry takes the first one for itself. */
void sol_menu_search_let_escape (GtkWidget *menu);

G_END_DECLS
