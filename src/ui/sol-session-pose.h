/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-plan.h"
#include "sol-pose-view.h"

G_BEGIN_DECLS

/** sol_session_pose_show: shows the body of @phase in @view, with the leg that it is about as the
 * named one; hides @view where there is no pose. A phase between works shows the work to come. */
void sol_session_pose_show (SolPoseView *view, const SolPhase *phase);

G_END_DECLS
