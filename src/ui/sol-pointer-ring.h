/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolPointerRing: a ring around the pointer, for those who look on from afar. It lies over what it
 * is shown on, and nothing meets it.
 *
 * Property "on": whether there is one at all. */
#define SOL_TYPE_POINTER_RING (sol_pointer_ring_get_type ())
G_DECLARE_FINAL_TYPE (SolPointerRing, sol_pointer_ring, SOL, POINTER_RING, GtkWidget)

/** sol_pointer_ring_move: stands it around @x, @y, in its own coordinates, and shows it. */
void sol_pointer_ring_move (SolPointerRing *self, double x, double y);

/** sol_pointer_ring_hide: the pointer is elsewhere. */
void sol_pointer_ring_hide (SolPointerRing *self);

/** sol_pointer_ring_is_shown: whether it is to be seen. */
gboolean sol_pointer_ring_is_shown (SolPointerRing *self);

G_END_DECLS
