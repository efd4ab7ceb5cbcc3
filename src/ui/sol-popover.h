/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolPopover: a popover of something on a page that scrolls. The windowing system closes what
 * stands at a place outside the window, and a page needs a moment to scroll to what the keys have
 * led to: where what it points at is not to be seen yet, it waits for that. */
#define SOL_TYPE_POPOVER (sol_popover_get_type ())
G_DECLARE_FINAL_TYPE (SolPopover, sol_popover, SOL, POPOVER, GtkPopover)

/** sol_popover_new: one with @child, which may be NULL. (transfer floating) */
GtkWidget *sol_popover_new (GtkWidget *child);

G_END_DECLS
