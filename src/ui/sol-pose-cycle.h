/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-rep.h"

G_BEGIN_DECLS

/** SolPoseCycle: a movement to and fro by a tempo, shown in a widget. It asks for frames only while
 * something moves: not while it is stopped or rests at an end, nor while the widget is hidden.
 * Where movement is not wanted it leaps from end to end. */
typedef struct _SolPoseCycle SolPoseCycle;

/** SolPoseCycleFunc: called when sol_pose_cycle_get_share() is another. */
typedef void (*SolPoseCycleFunc) (gpointer data);

/** sol_pose_cycle_new: a movement that is shown in @widget, which owns it, and has not begun. */
SolPoseCycle *sol_pose_cycle_new (GtkWidget *widget, SolPoseCycleFunc moved, gpointer data);

void sol_pose_cycle_free (SolPoseCycle *self);

/** sol_pose_cycle_set: the first repetition at @tempo began @time_us ago. It goes on by itself if
 * @running; otherwise it stands there. Does not call back. */
void
sol_pose_cycle_set (SolPoseCycle *self, const SolTempo *tempo, gint64 time_us, gboolean running);

/** sol_pose_cycle_stop: there is no movement any more. */
void sol_pose_cycle_stop (SolPoseCycle *self);

/** sol_pose_cycle_set_shown: whether the widget can be seen. */
void sol_pose_cycle_set_shown (SolPoseCycle *self, gboolean shown);

/** sol_pose_cycle_is_set: whether there is a movement. */
gboolean sol_pose_cycle_is_set (SolPoseCycle *self);

/** sol_pose_cycle_get_share: 0 at the low end, 1 at the high one. */
double sol_pose_cycle_get_share (SolPoseCycle *self);

/** sol_pose_cycle_wants_frames: whether it asks for every frame. */
gboolean sol_pose_cycle_wants_frames (SolPoseCycle *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolPoseCycle, sol_pose_cycle_free)

G_END_DECLS
