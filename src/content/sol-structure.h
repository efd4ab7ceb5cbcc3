/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolFact: one fact of a structure. */
#define SOL_TYPE_FACT (sol_fact_get_type ())
G_DECLARE_FINAL_TYPE (SolFact, sol_fact, SOL, FACT, SolValue)

/** sol_fact_get_kind: what the fact says. */
SolFactKind sol_fact_get_kind (SolFact *self);

/** sol_fact_get_joint: the joint that an action moves. */
SolJoint sol_fact_get_joint (SolFact *self);

/** sol_fact_get_text: the words. */
const char *sol_fact_get_text (SolFact *self);

/** sol_fact_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_fact_get_sources (SolFact *self);

/** SolStructure: an anatomical structure with its names and facts. */
#define SOL_TYPE_STRUCTURE (sol_structure_get_type ())
G_DECLARE_FINAL_TYPE (SolStructure, sol_structure, SOL, STRUCTURE, SolValue)

/** sol_structure_get_kind: what it is. */
SolStructureKind sol_structure_get_kind (SolStructure *self);

/** sol_structure_get_sub: a finer kind, such as group, sheet or region; NULL where not given. */
const char *sol_structure_get_sub (SolStructure *self);

/** sol_structure_get_part_of: the structure that it is a part of; NULL where not given. */
SolStructure *sol_structure_get_part_of (SolStructure *self);

/** sol_structure_get_elements: ids of the figure elements that draw it; none where that is
 * the one of its own id. */
const char *const *sol_structure_get_elements (SolStructure *self);

/** sol_structure_get_name: plain name. */
const char *sol_structure_get_name (SolStructure *self);

/** sol_structure_get_latin: Latin name; NULL where not given. */
const char *sol_structure_get_latin (SolStructure *self);

/** sol_structure_get_synonyms: other names; a list of SolText. */
GListModel *sol_structure_get_synonyms (SolStructure *self);

/** sol_structure_get_facts: facts in reading order; a list of SolFact. */
GListModel *sol_structure_get_facts (SolStructure *self);

G_END_DECLS
