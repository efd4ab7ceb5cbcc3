/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Who scrolls a page with the wheel does not want to change what happens to come below the pointer
 * meanwhile. */

/** sol_wheel_leave_to_page: the wheel never turns what @widget shows; it scrolls the page. */
void sol_wheel_leave_to_page (GtkWidget *widget);

/** sol_wheel_take_with_focus: the wheel moves @widget, a slider, while that has the focus, and else
 * scrolls the page. */
void sol_wheel_take_with_focus (GtkWidget *widget);

G_END_DECLS
