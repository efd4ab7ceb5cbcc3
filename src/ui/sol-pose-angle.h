/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-stance.h"

G_BEGIN_DECLS

/** sol_pose_angle_is_shown: whether the bend of the named knee of @stance is drawn: not where it is
 * all but straight, nor where the thigh points into the floor. */
gboolean sol_pose_angle_is_shown (const SolStance *stance);

/** sol_pose_angle_snapshot: draws, over a picture of @stance, how far the named knee is bent: the
 * way of the thigh beyond the knee, an arc from there to the shank, and the degrees. @frame is what
 * of the body is seen, in @box of @widget. */
void sol_pose_angle_snapshot (GtkSnapshot *snapshot,
                              GtkWidget *widget,
                              const SolStance *stance,
                              const SolStanceBounds *frame,
                              const graphene_rect_t *box);

G_END_DECLS
