/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolRing: a ring that empties clockwise, as much as is left of a time. It is as large as its
 * place allows. Screen readers know it as a progress bar with the fraction that is over. */
#define SOL_TYPE_RING (sol_ring_get_type ())
G_DECLARE_FINAL_TYPE (SolRing, sol_ring, SOL, RING, GtkWidget)

/** SOL_RING_WIDTH: how broad the band of a ring with that outer diameter is, in pixels. */
#define SOL_RING_WIDTH(diameter) CLAMP ((diameter) / 36, 5, 16)

/** sol_ring_get_fraction: what is left, from 0 to 1. */
double sol_ring_get_fraction (SolRing *self);

/** sol_ring_set_fraction: sets what is left. */
void sol_ring_set_fraction (SolRing *self, double fraction);

G_END_DECLS
