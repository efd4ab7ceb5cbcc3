/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-leg-ink.h"

G_BEGIN_DECLS

/* Bars with round ends, which lie along the top of the snapshot and are SOL_BAR_HEIGHT high. */

#define SOL_BAR_HEIGHT 16

/** SolBar: how far one muscle has come, with a mark on the way. Shares of the whole width, from 0
 * to 1, from where one begins to read. */
typedef struct {
  SolCalfMuscle muscle;
  double share;
  double mark;
  float mark_width;    /* in pixels */
  float mark_strength; /* of its ink, from 0 to 1 */
} SolBar;

/** sol_bar_ink_snapshot: @bar across @widget, in the colour and hatch of its muscle. */
void sol_bar_ink_snapshot (GtkWidget *widget, GtkSnapshot *snapshot, const SolBar *bar);

/** sol_bar_ink_measure: how large a widget that shows such a bar and nothing else is to be, which
 * is at least @least_width wide. */
void sol_bar_ink_measure (GtkOrientation orientation, int least_width, int *minimum, int *natural);

G_END_DECLS
