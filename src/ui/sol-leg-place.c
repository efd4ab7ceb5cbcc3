/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-place.h"

#define MARGIN 8.0

SolLegPlace
sol_leg_place_in (GtkWidget *widget, gboolean mirrored)
{
  double left, top, right, bottom;
  double width = gtk_widget_get_width (widget) - 2 * MARGIN;
  double height = gtk_widget_get_height (widget) - 2 * MARGIN;
  SolLegPlace place = { .width = gtk_widget_get_width (widget), .mirrored = mirrored };

  sol_leg_get_bounds (&left, &top, &right, &bottom);
  place.scale = MAX (0.01, MIN (width / (right - left), height / (bottom - top)));
  place.x = MARGIN + width / 2 - place.scale * (left + right) / 2;
  place.y = MARGIN + height / 2 - place.scale * (top + bottom) / 2;
  return place;
}

SolLegPoint
sol_leg_place_to_leg (const SolLegPlace *place, double x, double y)
{
  if (place->mirrored)
    x = place->width - x;
  return (SolLegPoint) { (x - place->x) / place->scale, (y - place->y) / place->scale };
}

graphene_point_t
sol_leg_place_to_widget (const SolLegPlace *place, SolLegPoint point)
{
  double x = place->x + point.x * place->scale, y = place->y + point.y * place->scale;

  if (place->mirrored)
    x = place->width - x;
  return GRAPHENE_POINT_INIT ((float) x, (float) y);
}
