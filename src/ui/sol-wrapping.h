/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_wrapping_bound: tells each longer text of @page that wraps how narrow it may be, where it
 * does not say so itself. To find that out alone, it would be laid out with each word on a line of
 * its own: half of what measuring a page takes. */
void sol_wrapping_bound (GtkWidget *page);

G_END_DECLS
