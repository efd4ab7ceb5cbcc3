/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-body.h"

G_BEGIN_DECLS

/** SolPosePicture: the picture of a posed body in the middle of a widget. Painted in a thread, one
 * at a time: while the body moves, each is of where it is when the one before is done, and what was
 * painted last stays until then. Another frame or leg fades in. */
#define SOL_TYPE_POSE_PICTURE (sol_pose_picture_get_type ())
G_DECLARE_FINAL_TYPE (SolPosePicture, sol_pose_picture, SOL, POSE_PICTURE, GObject)

/** sol_pose_picture_new: a picture for @widget, which draws it, and leaves it when disposed. */
SolPosePicture *sol_pose_picture_new (GtkWidget *widget);

/** sol_pose_picture_leave: the widget is no more. */
void sol_pose_picture_leave (SolPosePicture *self);

/** sol_pose_picture_show: shows @stance; @frame is what is seen, as in sol_body_draw(). @moving: it
 * is one of many in a row, of which none need be as fine as the screen. */
void sol_pose_picture_show (SolPosePicture *self,
                            const SolStance *stance,
                            SolCalfLight light,
                            const SolStanceBounds *frame,
                            gboolean moving);

/** sol_pose_picture_repaint: the size of the widget or the look changed. */
void sol_pose_picture_repaint (SolPosePicture *self);

/** sol_pose_picture_clear: shows nothing. */
void sol_pose_picture_clear (SolPosePicture *self);

/** sol_pose_picture_is_painted: whether there is something to be seen. */
gboolean sol_pose_picture_is_painted (SolPosePicture *self);

/** sol_pose_picture_is_settled: whether all that is wanted can be seen, and nothing fades. */
gboolean sol_pose_picture_is_settled (SolPosePicture *self);

/** sol_pose_picture_get_box: where in the widget the frame of what is wanted lies. */
graphene_rect_t sol_pose_picture_get_box (SolPosePicture *self);

/** sol_pose_picture_snapshot: draws it. */
void sol_pose_picture_snapshot (SolPosePicture *self, GtkSnapshot *snapshot);

G_END_DECLS
