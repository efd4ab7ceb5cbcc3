/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-term.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"

struct _SolTerm {
  SolValue parent_instance;

  SolRef structure;
  SolList *sources;
  char *name;
  char *meaning;
};

G_DEFINE_FINAL_TYPE (SolTerm, sol_term, SOL_TYPE_VALUE)

static const SolField term_fields[] = {
  { "structure", "structure", SOL_FIELD_REF, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolTerm, structure), .type = sol_structure_get_type },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolTerm, sources),
    .type = sol_source_get_type },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolTerm, name) },
  { "meaning", "meaning", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolTerm, meaning) },
};

SOL_VALUE_INIT (SolTerm, sol_term, "term", term_fields, .has_id = TRUE, .name_property = "name")

SOL_GET_REF (SolTerm, sol_term, SOL_IS_TERM, SolStructure, structure)
SOL_GET_LIST (SolTerm, sol_term, SOL_IS_TERM, sources)
SOL_GET_TEXT (SolTerm, sol_term, SOL_IS_TERM, name)
SOL_GET_TEXT (SolTerm, sol_term, SOL_IS_TERM, meaning)
