/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-exercise-parts.h"
#include "sol-parts.h"

G_BEGIN_DECLS

/** SolMuscle: a muscle that exercises work on, as a card names it: the heads of one muscle are
 * told once. The content is borrowed. */
typedef struct {
  SolHero hero;
  SolStructure *structure; /* the first part of it that is a target */
  SolTargetLevel level;    /* the highest of its parts */
  const char *variant;     /* NULL: in all */
} SolMuscle;

/** sol_muscle_get_name: "Gastrocnemius", "Soleus", or the name of another muscle. */
const char *sol_muscle_get_name (const SolMuscle *self);

/** sol_muscle_get_id: the id of the structure to look it up by. */
const char *sol_muscle_get_id (const SolMuscle *self);

/** sol_exercise_list_muscles: what @exercise works on, the highest level first, else in the order
 * of its targets. (element-type SolMuscle) (transfer full) */
GArray *sol_exercise_list_muscles (SolExercise *exercise);

/** sol_muscle_dup_level: "main", or "main in B" where that holds for one variant. (transfer full)
 */
char *sol_muscle_dup_level (const SolMuscle *self);

/** sol_target_dup_words: "Gastrocnemius: eased by the bent knee"; NULL where the content says no
 * more of it than its level. (transfer full) */
char *sol_target_dup_words (SolTarget *target);

/** sol_exercise_is_for: whether @exercise is mainly for the muscle with the id @structure or a
 * part of it. One that has no main muscle is for those that help. */
gboolean sol_exercise_is_for (SolExercise *exercise, const char *structure);

/** sol_exercise_dup_muscle_words: "Soleus: main, Gastrocnemius: helps in A". (transfer full) */
char *sol_exercise_dup_muscle_words (SolExercise *exercise);

/** sol_exercise_dup_lit: the ids of the muscles to be lit in its picture: the main ones, else
 * those that help. (transfer full) */
GStrv sol_exercise_dup_lit (SolExercise *exercise);

/** sol_figure_find_stage_for: the first stage of @figure where nothing that hides a muscle of
 * @lit is left over it: without the gastrocnemius for the soleus alone. NULL for the first.
 * (transfer none) */
const char *sol_figure_find_stage_for (SolFigure *figure, const char *const *lit);

/** sol_figure_get_tint: the style class for the ground of a picture with the muscles @lit in
 * colour; NULL where neither muscle of the calf is. (transfer none) */
const char *sol_figure_get_tint (const char *const *lit);

G_END_DECLS
