/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_shown_range_init: makes a widget that draws itself a range that shows a value and takes
 * none; without it screen readers are not given that value. For G_IMPLEMENT_INTERFACE. */
void sol_shown_range_init (GtkAccessibleRangeInterface *iface);

G_END_DECLS
