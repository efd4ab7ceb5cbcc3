/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-condition.h"
#include "sol-exercise.h"
#include "sol-structure.h"
#include "sol-value.h"

G_BEGIN_DECLS

/** sol_exercise_way_fits: whether what holds for @only, a variant or level of an exercise, or for
 * each where that is NULL, holds for @way, which is NULL where there is but one. */
gboolean sol_exercise_way_fits (const char *only, const char *way);

/* All that is returned belongs to the value and lives as long as it does. */

/** SolTarget: a muscle that an exercise works on. */
#define SOL_TYPE_TARGET (sol_target_get_type ())
G_DECLARE_FINAL_TYPE (SolTarget, sol_target, SOL, TARGET, SolValue)

/** sol_target_get_structure: the muscle. */
SolStructure *sol_target_get_structure (SolTarget *self);

/** sol_target_get_level: how much. */
SolTargetLevel sol_target_get_level (SolTarget *self);

/** sol_target_get_variant: the variant for which it holds; all where none is given; NULL where not
 * given. */
const char *sol_target_get_variant (SolTarget *self);

/** sol_target_get_text: a remark. */
const char *sol_target_get_text (SolTarget *self);

/** SolVariant: a way of doing an exercise, such as A with a straight knee. */
#define SOL_TYPE_VARIANT (sol_variant_get_type ())
G_DECLARE_FINAL_TYPE (SolVariant, sol_variant, SOL, VARIANT, SolValue)

/** sol_variant_get_name: name. */
const char *sol_variant_get_name (SolVariant *self);

/** SolInterval: a stretch of time in a level. */
#define SOL_TYPE_INTERVAL (sol_interval_get_type ())
G_DECLARE_FINAL_TYPE (SolInterval, sol_interval, SOL, INTERVAL, SolValue)

/** sol_interval_get_move: what is done. */
SolPlainMove sol_interval_get_move (SolInterval *self);

/** sol_interval_get_length_s: how long, in seconds; NULL where not given. */
const SolRange *sol_interval_get_length_s (SolInterval *self);

/** SolLevel: a rung of a ladder of difficulty. */
#define SOL_TYPE_LEVEL (sol_level_get_type ())
G_DECLARE_FINAL_TYPE (SolLevel, sol_level, SOL, LEVEL, SolValue)

/** sol_level_get_side: which leg works at this level. */
SolSide sol_level_get_side (SolLevel *self);

/** sol_level_get_rounds: how often the intervals are repeated; NULL where not given. */
const SolRange *sol_level_get_rounds (SolLevel *self);

/** sol_level_get_name: name. */
const char *sol_level_get_name (SolLevel *self);

/** sol_level_get_intervals: intervals of one round; a list of SolInterval. */
GListModel *sol_level_get_intervals (SolLevel *self);

/** SolStep: a step of an exercise with the pose at its end. */
#define SOL_TYPE_STEP (sol_step_get_type ())
G_DECLARE_FINAL_TYPE (SolStep, sol_step, SOL, STEP, SolValue)

/** sol_step_get_pose: id of the pose at its end; NULL where not given. */
const char *sol_step_get_pose (SolStep *self);

/** sol_step_get_action: hold or move. */
SolStepAction sol_step_get_action (SolStep *self);

/** sol_step_get_variant: the variant that it belongs to; NULL where not given. */
const char *sol_step_get_variant (SolStep *self);

/** sol_step_get_level: the level that it belongs to; NULL where not given. */
const char *sol_step_get_level (SolStep *self);

/** sol_step_get_text: what to do. */
const char *sol_step_get_text (SolStep *self);

/** sol_step_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_step_get_sources (SolStep *self);

/** SolFeel: what an exercise should feel like. */
#define SOL_TYPE_FEEL (sol_feel_get_type ())
G_DECLARE_FINAL_TYPE (SolFeel, sol_feel, SOL, FEEL, SolValue)

/** sol_feel_get_where: where in the calf. */
SolWhere sol_feel_get_where (SolFeel *self);

/** sol_feel_get_variant: the variant for which it holds; NULL where not given. */
const char *sol_feel_get_variant (SolFeel *self);

/** sol_feel_get_text: the words. */
const char *sol_feel_get_text (SolFeel *self);

/** SolMistake: what is often done wrong. */
#define SOL_TYPE_MISTAKE (sol_mistake_get_type ())
G_DECLARE_FINAL_TYPE (SolMistake, sol_mistake, SOL, MISTAKE, SolValue)

/** sol_mistake_get_feel: where one feels it who makes this mistake; anywhere where that tells
 * nothing. */
SolWhere sol_mistake_get_feel (SolMistake *self);

/** sol_mistake_get_variant: the variant for which it holds; NULL where not given. */
const char *sol_mistake_get_variant (SolMistake *self);

/** sol_mistake_get_text: the words. */
const char *sol_mistake_get_text (SolMistake *self);

/** sol_mistake_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_mistake_get_sources (SolMistake *self);

/** SolAlternative: an easier or harder way. */
#define SOL_TYPE_ALTERNATIVE (sol_alternative_get_type ())
G_DECLARE_FINAL_TYPE (SolAlternative, sol_alternative, SOL, ALTERNATIVE, SolValue)

/** sol_alternative_get_exercise: the exercise, where it is one; NULL where not given. */
SolExercise *sol_alternative_get_exercise (SolAlternative *self);

/** sol_alternative_get_variant: its variant; NULL where not given. */
const char *sol_alternative_get_variant (SolAlternative *self);

/** sol_alternative_get_text: the words. */
const char *sol_alternative_get_text (SolAlternative *self);

/** SolCaution: who should leave an exercise out. */
#define SOL_TYPE_CAUTION (sol_caution_get_type ())
G_DECLARE_FINAL_TYPE (SolCaution, sol_caution, SOL, CAUTION, SolValue)

/** sol_caution_get_condition: the condition, where it is one; NULL where not given. */
SolCondition *sol_caution_get_condition (SolCaution *self);

/** sol_caution_get_text: the words. */
const char *sol_caution_get_text (SolCaution *self);

G_END_DECLS
