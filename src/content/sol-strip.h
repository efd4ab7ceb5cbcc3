/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-pose.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolLoad: how much of the body's load a place bears, against the other moments of its strip. */
#define SOL_TYPE_LOAD (sol_load_get_type ())
G_DECLARE_FINAL_TYPE (SolLoad, sol_load, SOL, LOAD, SolValue)

/** sol_load_get_level: how much. */
SolLoadLevel sol_load_get_level (SolLoad *self);

/** sol_load_get_text: the place. */
const char *sol_load_get_text (SolLoad *self);

/** SolMoment: one picture of a strip with what is said of it. */
#define SOL_TYPE_MOMENT (sol_moment_get_type ())
G_DECLARE_FINAL_TYPE (SolMoment, sol_moment, SOL, MOMENT, SolValue)

/** sol_moment_get_pose: id of its pose. */
const char *sol_moment_get_pose (SolMoment *self);

/** sol_moment_get_sources: what it rests on; a list of SolCitation. */
GListModel *sol_moment_get_sources (SolMoment *self);

/** sol_moment_get_name: name. */
const char *sol_moment_get_name (SolMoment *self);

/** sol_moment_get_text: what happens. */
const char *sol_moment_get_text (SolMoment *self);

/** sol_moment_get_description: what is to be seen, for people who do not see it. */
const char *sol_moment_get_description (SolMoment *self);

/** sol_moment_get_targets: muscles that work, and how much; a list of SolTarget. */
GListModel *sol_moment_get_targets (SolMoment *self);

/** sol_moment_get_loads: what bears the load; a list of SolLoad. */
GListModel *sol_moment_get_loads (SolMoment *self);

/** SolStrip: a row of poses on one ground, to be compared or read one after the other. */
#define SOL_TYPE_STRIP (sol_strip_get_type ())
G_DECLARE_FINAL_TYPE (SolStrip, sol_strip, SOL, STRIP, SolValue)

/** sol_strip_get_posture: how the body is placed. */
SolPosture sol_strip_get_posture (SolStrip *self);

/** sol_strip_get_sources: what it rests on; a list of SolCitation. */
GListModel *sol_strip_get_sources (SolStrip *self);

/** sol_strip_get_name: name. */
const char *sol_strip_get_name (SolStrip *self);

/** sol_strip_get_summary: what it shows, in a sentence or two; NULL where not given. */
const char *sol_strip_get_summary (SolStrip *self);

/** sol_strip_get_poses: poses that the moments name; a list of SolPose. */
GListModel *sol_strip_get_poses (SolStrip *self);

/** sol_strip_get_moments: pictures in reading order; a list of SolMoment. */
GListModel *sol_strip_get_moments (SolStrip *self);

/** sol_strip_get_notes: remarks; a list of SolText. */
GListModel *sol_strip_get_notes (SolStrip *self);

/** sol_strip_find_pose: the pose of the moment @moment, counted from 0; NULL where there is no such
 * moment. (transfer full) */
SolPose *sol_strip_find_pose (SolStrip *self, guint moment);

G_END_DECLS
