/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-figure.h"
#include "sol-gate.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolExercise: an exercise with its steps, dose and cautions. */
#define SOL_TYPE_EXERCISE (sol_exercise_get_type ())
G_DECLARE_FINAL_TYPE (SolExercise, sol_exercise, SOL, EXERCISE, SolValue)

/** sol_exercise_get_number: number in the catalogue, such as EX01; NULL where not given. */
const char *sol_exercise_get_number (SolExercise *self);

/** sol_exercise_get_kind: what it is for. */
SolExerciseKind sol_exercise_get_kind (SolExercise *self);

/** sol_exercise_get_side: which leg works. */
SolSide sol_exercise_get_side (SolExercise *self);

/** sol_exercise_get_side_later: which leg works once this is easy, or instead. */
SolLaterSide sol_exercise_get_side_later (SolExercise *self);

/** sol_exercise_get_equipment: what is needed. */
SolEquipment sol_exercise_get_equipment (SolExercise *self);

/** sol_exercise_get_equipment_instead: what will do in place of some of it, as a rail for a wall.
 */
SolEquipment sol_exercise_get_equipment_instead (SolExercise *self);

/** sol_exercise_get_equipment_later: what is added once it is easy. */
SolEquipment sol_exercise_get_equipment_later (SolExercise *self);

/** sol_exercise_get_posture: how the body is placed. */
SolPosture sol_exercise_get_posture (SolExercise *self);

/** sol_exercise_get_figure: the figure that shows its muscles; NULL where not given. */
SolFigure *sol_exercise_get_figure (SolExercise *self);

/** sol_exercise_get_articles: ids of the statements that it answers. */
const char *const *sol_exercise_get_articles (SolExercise *self);

/** sol_exercise_get_rounds: rounds of a circuit; NULL where not given. */
const SolRange *sol_exercise_get_rounds (SolExercise *self);

/** sol_exercise_get_round_rest_s: rest between rounds, in seconds; NULL where not given. */
const SolRange *sol_exercise_get_round_rest_s (SolExercise *self);

/** sol_exercise_get_gate: what to ask before starting; NULL where not given. */
SolGate *sol_exercise_get_gate (SolExercise *self);

/** sol_exercise_get_compare: the exercise that it is shown beside, so that one sees the difference;
 * NULL where not given, or where that one has a fault. */
SolExercise *sol_exercise_get_compare (SolExercise *self);

/** sol_exercise_get_reviewed_by: clinician who signed it off; NULL where not given. */
const char *sol_exercise_get_reviewed_by (SolExercise *self);

/** sol_exercise_get_reviewed_on: date of that, as 2026-11-20; NULL where not given. */
const char *sol_exercise_get_reviewed_on (SolExercise *self);

/** sol_exercise_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_exercise_get_sources (SolExercise *self);

/** sol_exercise_get_name: name. */
const char *sol_exercise_get_name (SolExercise *self);

/** sol_exercise_get_synonyms: other names; a list of SolText. */
GListModel *sol_exercise_get_synonyms (SolExercise *self);

/** sol_exercise_get_position: how to stand, sit or lie. */
const char *sol_exercise_get_position (SolExercise *self);

/** sol_exercise_get_targets: muscles worked on; a list of SolTarget. */
GListModel *sol_exercise_get_targets (SolExercise *self);

/** sol_exercise_get_target_note: the target in words. */
const char *sol_exercise_get_target_note (SolExercise *self);

/** sol_exercise_get_variants: ways of doing it; a list of SolVariant. */
GListModel *sol_exercise_get_variants (SolExercise *self);

/** sol_exercise_get_levels: rungs of a ladder; a list of SolLevel. */
GListModel *sol_exercise_get_levels (SolExercise *self);

/** sol_exercise_get_parts: parts of a circuit; a list of SolItem. */
GListModel *sol_exercise_get_parts (SolExercise *self);

/** sol_exercise_get_poses: poses that the steps name; a list of SolPose. */
GListModel *sol_exercise_get_poses (SolExercise *self);

/** sol_exercise_get_steps: steps in order; a list of SolStep. */
GListModel *sol_exercise_get_steps (SolExercise *self);

/** sol_exercise_get_doses: doses; the first is the usual one; a list of SolDose. */
GListModel *sol_exercise_get_doses (SolExercise *self);

/** sol_exercise_get_cues: short reminders; a list of SolText. */
GListModel *sol_exercise_get_cues (SolExercise *self);

/** sol_exercise_get_mistakes: common mistakes; a list of SolMistake. */
GListModel *sol_exercise_get_mistakes (SolExercise *self);

/** sol_exercise_get_feels: what it should feel like; a list of SolFeel. */
GListModel *sol_exercise_get_feels (SolExercise *self);

/** sol_exercise_get_easier: easier ways; a list of SolAlternative. */
GListModel *sol_exercise_get_easier (SolExercise *self);

/** sol_exercise_get_harder: harder ways; a list of SolAlternative. */
GListModel *sol_exercise_get_harder (SolExercise *self);

/** sol_exercise_get_cautions: who should leave it out; a list of SolCaution. */
GListModel *sol_exercise_get_cautions (SolExercise *self);

/** sol_exercise_get_notes: remarks; a list of SolText. */
GListModel *sol_exercise_get_notes (SolExercise *self);

/** sol_exercise_get_exempt: why the main muscle need not lead at the end pose; NULL where not
 * given. */
const char *sol_exercise_get_exempt (SolExercise *self);

/** sol_exercise_get_find: other words under which people look for it, which no page shows; NULL for
 * none. */
const char *sol_exercise_get_find (SolExercise *self);

G_END_DECLS
