/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-leg-ink.h"

G_BEGIN_DECLS

/* Bars with round ends, which lie along the top of the snapshot and are SOL_BAR_HEIGHT high. */

#define SOL_BAR_HEIGHT 16

/** sol_bar_ink_snapshot_pill: a bar of one colour from @x on. */
void sol_bar_ink_snapshot_pill (GtkSnapshot *snapshot, float x, float width, const GdkRGBA *colour);

/** sol_bar_ink_snapshot_muscle: a bar in the colour and hatch of @muscle. */
void
sol_bar_ink_snapshot_muscle (GtkSnapshot *snapshot, SolCalfMuscle muscle, float x, float width);

/** sol_bar_ink_get_track: the colour of what is behind a bar in @widget. */
GdkRGBA sol_bar_ink_get_track (GtkWidget *widget);

G_END_DECLS
