/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-leg.h"

G_BEGIN_DECLS

/** SolLegPlace: where the frame of the leg is in a widget. */
typedef struct {
  double x; /* of its origin, before it is mirrored, in pixels */
  double y;
  double scale; /* pixels a unit */
  double width; /* of the widget */
  gboolean mirrored;
} SolLegPlace;

/** sol_leg_place_in: as large as it can be in the middle of @widget, whatever the leg's posture. */
SolLegPlace sol_leg_place_in (GtkWidget *widget, gboolean mirrored);

/** sol_leg_place_to_leg: the place in the frame of the leg that is at @x and @y of the widget. */
SolLegPoint sol_leg_place_to_leg (const SolLegPlace *place, double x, double y);

/** sol_leg_place_to_widget: where @point of the leg is in the widget. */
graphene_point_t sol_leg_place_to_widget (const SolLegPlace *place, SolLegPoint point);

G_END_DECLS
