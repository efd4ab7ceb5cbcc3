/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-leg-place.h"

G_BEGIN_DECLS

#define SOL_N_LEG_NAMES 6

/** SOL_N_LEG_NAMES_BEHIND: how many of them, the first, stand behind the leg, from above to below;
 * the others stand in front of it. */
#define SOL_N_LEG_NAMES_BEHIND 4

/** SOL_LEG_NAMES_APART: in no posture do two lines on a side end closer than this, in units of the
 * leg: they never cross. */
#define SOL_LEG_NAMES_APART 70.0

/** SolLegNames: the names of parts beside the leg, laid out for a widget; begins as zeros. */
typedef struct {
  PangoLayout *layouts[SOL_N_LEG_NAMES];
} SolLegNames;

/** sol_leg_names_get_target: where on @leg the line of @name ends */
SolLegPoint sol_leg_names_get_target (const SolLeg *leg, guint name);

/** sol_leg_names_clear: forgets the layouts: the text of the widget looks different, or none is
 * shown any more. */
void sol_leg_names_clear (SolLegNames *names);

/** sol_leg_names_snapshot: draws the names of the parts of @leg, which is at @place in @widget, in
 * the colour of its text and with a line to each; none where there is no room for all. */
void sol_leg_names_snapshot (SolLegNames *names,
                             GtkWidget *widget,
                             const SolLeg *leg,
                             const SolLegPlace *place,
                             GtkSnapshot *snapshot);

G_END_DECLS
