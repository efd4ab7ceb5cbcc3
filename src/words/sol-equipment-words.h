/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-exercise.h"

G_BEGIN_DECLS

/** sol_words_dup_equipment: "Wall, rail", or "No equipment". (transfer full) */
char *sol_words_dup_equipment (SolEquipment equipment);

/** sol_words_dup_needs: what @exercise needs and what will do instead, as "Wall (or rail)".
 * (transfer full) */
char *sol_words_dup_needs (SolExercise *exercise);

/** sol_words_dup_later_needs: what is added to @exercise once it is easy, as "Later: backpack";
 * NULL for nothing. (transfer full) */
char *sol_words_dup_later_needs (SolExercise *exercise);

G_END_DECLS
