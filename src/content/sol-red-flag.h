/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolRedFlag: a sign that needs a clinician, with what to do. */
#define SOL_TYPE_RED_FLAG (sol_red_flag_get_type ())
G_DECLARE_FINAL_TYPE (SolRedFlag, sol_red_flag, SOL, RED_FLAG, SolValue)

/** sol_red_flag_get_number: place in the list. */
const char *sol_red_flag_get_number (SolRedFlag *self);

/** sol_red_flag_get_group: the group that it folds into. */
SolRedFlagGroup sol_red_flag_get_group (SolRedFlag *self);

/** sol_red_flag_get_urgency: how soon help is needed. */
SolUrgency sol_red_flag_get_urgency (SolRedFlag *self);

/** sol_red_flag_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_red_flag_get_sources (SolRedFlag *self);

/** sol_red_flag_get_question: what to ask. */
const char *sol_red_flag_get_question (SolRedFlag *self);

/** sol_red_flag_get_sign: the same as a statement; NULL where not given. */
const char *sol_red_flag_get_sign (SolRedFlag *self);

/** sol_red_flag_get_may_be: what it may be. */
const char *sol_red_flag_get_may_be (SolRedFlag *self);

/** sol_red_flag_get_action: what to do. */
const char *sol_red_flag_get_action (SolRedFlag *self);

/** sol_red_flag_get_find: other words under which people look for it, which no page shows; NULL for
 * none. */
const char *sol_red_flag_get_find (SolRedFlag *self);

G_END_DECLS
