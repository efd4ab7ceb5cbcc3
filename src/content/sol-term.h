/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-structure.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolTerm: a word of the glossary. */
#define SOL_TYPE_TERM (sol_term_get_type ())
G_DECLARE_FINAL_TYPE (SolTerm, sol_term, SOL, TERM, SolValue)

/** sol_term_get_structure: the structure that it names; NULL where not given. */
SolStructure *sol_term_get_structure (SolTerm *self);

/** sol_term_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_term_get_sources (SolTerm *self);

/** sol_term_get_name: the word. */
const char *sol_term_get_name (SolTerm *self);

/** sol_term_get_meaning: what it means. */
const char *sol_term_get_meaning (SolTerm *self);

G_END_DECLS
