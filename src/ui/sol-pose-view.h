/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-exercise.h"
#include "sol-stance.h"

G_BEGIN_DECLS

/** SolPoseView: the body in the pose of a step of an exercise, on a ground tinted in the colours
 * of its muscles. Painted in a thread; what was last painted stays until the next is there. From
 * step to step the body moves; another exercise or leg fades in. Neither where movement is not
 * wanted.
 *
 * Property "exercise": a SolExercise, or NULL for an empty ground. Property "step": which step,
 * counted from 0. Property "mirrored": whether the left leg is the named one. Property
 * "angles": whether the picture says how far a bent knee is bent. */
#define SOL_TYPE_POSE_VIEW (sol_pose_view_get_type ())
G_DECLARE_FINAL_TYPE (SolPoseView, sol_pose_view, SOL, POSE_VIEW, GtkWidget)

/** sol_pose_view_show: shows the step @step of @exercise, counted from 0. */
void sol_pose_view_show (SolPoseView *self, SolExercise *exercise, guint step);

/** sol_pose_view_set_cycle: has the body go to and fro between the poses of the steps @low, which
 * becomes the step that is shown, and @high, by @tempo. The first repetition began @time_us ago; it
 * goes on by itself if @running. To be called again when either changes, and at times to keep in
 * step with what tells the time. */
void sol_pose_view_set_cycle (SolPoseView *self,
                              guint low,
                              guint high,
                              const SolTempo *tempo,
                              gint64 time_us,
                              gboolean running);

/** sol_pose_view_stop_cycle: has the body come to the pose of its step and stay there. Another
 * step, exercise or leg does so too. */
void sol_pose_view_stop_cycle (SolPoseView *self);

/** sol_pose_view_get_stance: where the body is at this moment; NULL where there is no pose. Belongs
 * to the view, and holds until the body moves. */
const SolStance *sol_pose_view_get_stance (SolPoseView *self);

/** sol_pose_view_is_still: whether the picture is there, and nothing of it moves or is on its way.
 */
gboolean sol_pose_view_is_still (SolPoseView *self);

/** sol_pose_view_dup_words: the pose of the step in a sentence, which is the accessible label of
 * the view; NULL where there is no pose. (transfer full) */
char *sol_pose_view_dup_words (SolPoseView *self);

G_END_DECLS
