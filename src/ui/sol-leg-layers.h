/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-leg.h"
#include "sol-theme.h"

G_BEGIN_DECLS

/** SolLegLayers: the rigid parts of the leg as pictures of one size and theme. */
typedef struct {
  double scale; /* device pixels a unit */
  SolTheme theme;
  cairo_surface_t *surfaces[SOL_N_LEG_BONES]; /* NULL where there is no ink */
  SolLegPoint places[SOL_N_LEG_BONES];        /* in the frame of the leg */
} SolLegLayers;

/** SolLegLayersDrawn: @layers were drawn for @object. (transfer full) */
typedef void (*SolLegLayersDrawn) (gpointer object, SolLegLayers *layers);

/** sol_leg_layers_draw_for: draws the layers of leg.svg off the main thread, @scale pixels a unit:
 * that takes some ten milliseconds. @drawn is not called where @object is no more by then nor,
 * after a warning, where the drawing is broken. */
void
sol_leg_layers_draw_for (GObject *object, double scale, SolTheme theme, SolLegLayersDrawn drawn);

/** sol_leg_layers_free: frees @layers. */
void sol_leg_layers_free (SolLegLayers *layers);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolLegLayers, sol_leg_layers_free)

/** sol_leg_layers_draw: puts @bone where it is in @leg; the context is in the frame of the leg.
 * Draws nothing where @layers is NULL. */
void
sol_leg_layers_draw (const SolLegLayers *layers, const SolLeg *leg, SolLegBone bone, cairo_t *cr);

/** sol_leg_layers_get_corners: those of the picture of @bone where it is in @leg. */
void sol_leg_layers_get_corners (const SolLegLayers *layers,
                                 const SolLeg *leg,
                                 SolLegBone bone,
                                 SolLegPoint corners[4]);

G_END_DECLS
