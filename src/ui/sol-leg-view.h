/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolLegView: a leg from the side whose knee and ankle can be pulled.
 *
 * Properties "knee-deg" and "ankle-deg": the angles, clamped to what the equations take.
 * "mirrored": a left leg, toes to the left; what is written stays as it is. Emits "taken" when a
 * person takes hold of it. For keys there are sliders beside it. */
#define SOL_TYPE_LEG_VIEW (sol_leg_view_get_type ())
G_DECLARE_FINAL_TYPE (SolLegView, sol_leg_view, SOL, LEG_VIEW, GtkWidget)

/** sol_leg_view_new: a straight leg with a square ankle. (transfer floating) */
GtkWidget *sol_leg_view_new (void);

/** sol_leg_view_get_knee_deg: the flexion of the knee. */
double sol_leg_view_get_knee_deg (SolLegView *self);

/** sol_leg_view_get_ankle_deg: the dorsiflexion of the ankle. */
double sol_leg_view_get_ankle_deg (SolLegView *self);

/** sol_leg_view_bend: sets both angles, in degrees. */
void sol_leg_view_bend (SolLegView *self, double knee_deg, double ankle_deg);

G_END_DECLS
