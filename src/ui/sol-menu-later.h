/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_menu_later_set: gives @button @menu once the frame that shows it first has been drawn, or as
 * it is opened before. Each item of a menu that is made has GTK ask the display where the pointer
 * is, which makes one wait for what nobody sees. */
void sol_menu_later_set (GtkMenuButton *button, GMenuModel *menu);

/** sol_menu_later_give: gives @button the menu that waits, if one does. */
void sol_menu_later_give (GtkMenuButton *button);

G_END_DECLS
