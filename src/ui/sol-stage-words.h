/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"
#include "sol-routine.h"

G_BEGIN_DECLS

/* The stage of getting better after a calf strain or with tendon pain. Nothing here needs a
 * display. */

/** sol_stage_words_find: the routine of a stage that was done last, of the sessions in @history,
 * newest first; NULL where there is none. (transfer none) */
SolRoutine *sol_stage_words_find (SolLibrary *library, GListModel *history);

/** sol_stage_words_dup: since when and how often @routine was done, and when to move on.
 * (transfer full) */
char *sol_stage_words_dup (SolRoutine *routine, GListModel *history, const char *today);

G_END_DECLS
