/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** SolLater: the place of a page that is made when it is wanted: when it is first to be seen, or
 * some time after the window was drawn, while the program has nothing else to do, so that the start
 * waits for no page but the one that it shows. What stands beside another on a page that was never
 * seen comes when that page is. With "on-request" it is not made by itself while it stands beside
 * another: that takes less memory, where whoever is about to see it can be noticed.
 *
 * Signal "make": the page is wanted; the handler puts it in with adw_bin_set_child(). Emitted
 * once, and again after each sol_later_renew(). */
#define SOL_TYPE_LATER (sol_later_get_type ())
G_DECLARE_FINAL_TYPE (SolLater, sol_later, SOL, LATER, AdwBin)

/** sol_later_ensure: the page, which is made now where it was not yet. (transfer none) */
GtkWidget *sol_later_ensure (SolLater *self);

/** sol_later_renew: what the page shows is no longer so: another takes its place, at once where it
 * is seen, else when it is wanted. Does nothing where none was made yet. */
void sol_later_renew (SolLater *self);

/** sol_later_ask: has the page made as soon as there is nothing else to do: someone may want to see
 * it in a moment. Does nothing where it is made, or in no window. */
void sol_later_ask (SolLater *self);

G_END_DECLS
