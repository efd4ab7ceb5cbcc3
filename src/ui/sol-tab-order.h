/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_tab_order_mend: has Tab go through what stands side by side in the order in which it is
 * read, also where one reads from right to left. Once for the program, after adw_init(). */
void sol_tab_order_mend (void);

G_END_DECLS
