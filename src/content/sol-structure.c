/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"
#include "sol-text.h"

struct _SolFact {
  SolValue parent_instance;

  SolFactKind kind;
  SolJoint joint;
  char *text;
  SolList *sources;
};

G_DEFINE_FINAL_TYPE (SolFact, sol_fact, SOL_TYPE_VALUE)

static const SolField fact_fields[] = {
  { "kind", "kind", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolFact, kind),
    .type = sol_fact_kind_get_type },
  { "joint", "joint", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolFact, joint),
    .type = sol_joint_get_type, .fallback = SOL_JOINT_NONE },
  { "text", "text", SOL_FIELD_BODY, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolFact, text) },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolFact, sources),
    .type = sol_source_get_type },
};

SOL_VALUE_INIT (SolFact, sol_fact, "fact", fact_fields)

SOL_GET_PLAIN (SolFact, sol_fact, SOL_IS_FACT, SolFactKind, kind, 0)
SOL_GET_PLAIN (SolFact, sol_fact, SOL_IS_FACT, SolJoint, joint, 0)
SOL_GET_TEXT (SolFact, sol_fact, SOL_IS_FACT, text)
SOL_GET_LIST (SolFact, sol_fact, SOL_IS_FACT, sources)

struct _SolStructure {
  SolValue parent_instance;

  SolStructureKind kind;
  char *sub;
  SolRef part_of;
  char **elements;
  char *name;
  char *latin;
  SolList *synonyms;
  SolList *facts;
};

G_DEFINE_FINAL_TYPE (SolStructure, sol_structure, SOL_TYPE_VALUE)

static const SolField structure_fields[] = {
  { "kind", "kind", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolStructure, kind),
    .type = sol_structure_kind_get_type },
  { "sub", "sub", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolStructure, sub) },
  { "part-of", "part-of", SOL_FIELD_REF, SOL_FIELD_UPWARD, G_STRUCT_OFFSET (SolStructure, part_of),
    .type = sol_structure_get_type },
  { "elements", "elements", SOL_FIELD_TOKENS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolStructure, elements) },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolStructure, name) },
  { "latin", "latin", SOL_FIELD_PLAIN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolStructure, latin) },
  { "synonym", "synonyms", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolStructure, synonyms), .type = sol_text_get_type },
  { "fact", "facts", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolStructure, facts),
    .type = sol_fact_get_type },
};

SOL_VALUE_INIT (SolStructure,
                sol_structure,
                "structure",
                structure_fields,
                .has_id = TRUE,
                .name_property = "name")

SOL_GET_PLAIN (SolStructure, sol_structure, SOL_IS_STRUCTURE, SolStructureKind, kind, 0)
SOL_GET_PLAIN (SolStructure, sol_structure, SOL_IS_STRUCTURE, const char *, sub, NULL)
SOL_GET_REF (SolStructure, sol_structure, SOL_IS_STRUCTURE, SolStructure, part_of)
SOL_GET_TOKENS (SolStructure, sol_structure, SOL_IS_STRUCTURE, elements)
SOL_GET_TEXT (SolStructure, sol_structure, SOL_IS_STRUCTURE, name)
SOL_GET_PLAIN (SolStructure, sol_structure, SOL_IS_STRUCTURE, const char *, latin, NULL)
SOL_GET_LIST (SolStructure, sol_structure, SOL_IS_STRUCTURE, synonyms)
SOL_GET_LIST (SolStructure, sol_structure, SOL_IS_STRUCTURE, facts)
