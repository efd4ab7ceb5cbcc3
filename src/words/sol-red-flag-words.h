/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"
#include "sol-red-flag.h"

G_BEGIN_DECLS

/** sol_red_flag_words_group: a group of red flags by name, such as "Signs of a clot". */
const char *sol_red_flag_words_group (SolRedFlagGroup group);

/** sol_red_flag_words_group_summary: what is in the group, on a line. */
const char *sol_red_flag_words_group_summary (SolRedFlagGroup group);

/** sol_red_flag_words_urgency: what to do and how soon, such as "Be seen today". */
const char *sol_red_flag_words_urgency (SolUrgency urgency);

/** sol_red_flag_words_sign: the sign as a statement, with marks; the question where @flag has no
 * other words. */
const char *sol_red_flag_words_sign (SolRedFlag *flag);

/** sol_red_flag_words_dup_said: how soon and what to do, for screen readers. (transfer full) */
char *sol_red_flag_words_dup_said (SolLibrary *library, SolRedFlag *flag);

G_END_DECLS
