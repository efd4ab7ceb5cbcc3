/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-leg.h"
#include "sol-theme.h"

G_BEGIN_DECLS

/** SolLegLayers: the rigid parts of the leg as pictures of one size and theme. */
typedef struct {
  GdkTexture *textures[SOL_N_LEG_BONES];   /* NULL where there is no ink */
  graphene_rect_t places[SOL_N_LEG_BONES]; /* in the frame of the leg */
} SolLegLayers;

/** sol_leg_layers_new: draws the layers of leg.svg, @scale pixels a unit. Takes some ten
 * milliseconds. NULL, with a warning, where the drawing is broken. (transfer full) */
SolLegLayers *sol_leg_layers_new (double scale, SolTheme theme);

/** sol_leg_layers_free: frees @layers. */
void sol_leg_layers_free (SolLegLayers *layers);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolLegLayers, sol_leg_layers_free)

/** sol_leg_layers_snapshot: puts @bone where it is in @leg. */
void sol_leg_layers_snapshot (const SolLegLayers *layers,
                              const SolLeg *leg,
                              SolLegBone bone,
                              GtkSnapshot *snapshot);

G_END_DECLS
