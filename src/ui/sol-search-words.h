/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-value.h"

G_BEGIN_DECLS

/** sol_search_words_heading: the heading over all that is found of the kind of @value, translated.
 */
const char *sol_search_words_heading (SolValue *value);

/** sol_search_words_kind: what @value is, in a word, translated. */
const char *sol_search_words_kind (SolValue *value);

/** sol_search_words_dup_detail: what tells @value from others beside its name: its Latin name, its
 * number, or who wrote it and when; NULL where there is nothing. (transfer full) */
char *sol_search_words_dup_detail (SolValue *value);

G_END_DECLS
