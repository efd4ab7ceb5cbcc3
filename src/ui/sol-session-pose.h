/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-pose-view.h"
#include "sol-run.h"

G_BEGIN_DECLS

/** sol_session_pose_is_wanted: whether there is a body to be shown for @phase. */
gboolean sol_session_pose_is_wanted (const SolPhase *phase);

/** sol_session_pose_show: shows the body of the phase of @run in @view, with the leg that it is
 * about as the named one; hides @view where there is no pose. A phase between works shows the work
 * to come. What is repeated goes to and fro in step with @run while that runs. */
void sol_session_pose_show (SolPoseView *view, SolRun *run);

G_END_DECLS
