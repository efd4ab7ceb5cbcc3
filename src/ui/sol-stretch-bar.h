/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-muscle-tendon.h"

G_BEGIN_DECLS

/** SolStretchBar: the instrument "stretched" of one muscle: a bar up to a typical young adult's
 * limit, in the muscle's colour and hatch, with a mark where "firm" begins. For screen readers it
 * is a meter from 0 to 100 whose name tells the word. */
#define SOL_TYPE_STRETCH_BAR (sol_stretch_bar_get_type ())
G_DECLARE_FINAL_TYPE (SolStretchBar, sol_stretch_bar, SOL, STRETCH_BAR, GtkWidget)

/** sol_stretch_bar_new: a bar that shows nothing yet. (transfer floating) */
GtkWidget *sol_stretch_bar_new (void);

/** sol_stretch_bar_show: shows how far @muscle of @length is stretched. */
void
sol_stretch_bar_show (SolStretchBar *self, SolCalfMuscle muscle, const SolMuscleLength *length);

G_END_DECLS
