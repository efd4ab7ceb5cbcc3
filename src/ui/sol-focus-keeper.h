/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * sol_focus_keeper_attach:
 * @window: a window, which owns what is made here
 *
 * Gives the focus back to a widget that was out of sight for a moment, as while a window changes
 * its layout, and to what stands beside a widget that has it and can't be used any more, as Zoom
 * Out where all is seen: no key does anything there. What is given the focus and stays out of
 * sight, as where a page has put it away meanwhile, loses it to what is seen in its place.
 *
 * AdwBreakpointBin takes its child off the screen for one frame when it goes from one breakpoint to
 * another. GTK moves the focus then to the first widget of the window, and whoever uses the
 * keyboard or a screen reader is in the header bar after each turn or tiling of the window.
 */
void sol_focus_keeper_attach (GtkWindow *window);

G_END_DECLS
