/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"

G_BEGIN_DECLS

#define SOL_EXERCISE_CHOICE_ANY (-1)

/** SolExerciseChoice: one entry of a list by which exercises are filtered: a "value" and its
 * "label". The first entry of such a list is any, SOL_EXERCISE_CHOICE_ANY. */
#define SOL_TYPE_EXERCISE_CHOICE (sol_exercise_choice_get_type ())
G_DECLARE_FINAL_TYPE (SolExerciseChoice, sol_exercise_choice, SOL, EXERCISE_CHOICE, GObject)

/** sol_exercise_choice_get_value: the enumeration's value that is meant. */
int sol_exercise_choice_get_value (SolExerciseChoice *self);

/** sol_exercise_choice_list_kinds: the kinds that exercises of @library have. (transfer full) */
GListModel *sol_exercise_choice_list_kinds (SolLibrary *library);

/** sol_exercise_choice_list_postures: the positions that they are done in. (transfer full) */
GListModel *sol_exercise_choice_list_postures (SolLibrary *library);

/** sol_exercise_choice_list_equipment: nothing, and each thing that one of them needs.
 * (transfer full) */
GListModel *sol_exercise_choice_list_equipment (SolLibrary *library);

G_END_DECLS
