/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-care-card.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"
#include "sol-text.h"

struct _SolCareCard {
  SolValue parent_instance;

  char *number;
  SolList *sources;
  char *name;
  SolList *texts;
};

G_DEFINE_FINAL_TYPE (SolCareCard, sol_care_card, SOL_TYPE_VALUE)

static const SolField care_card_fields[] = {
  { "number", "number", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolCareCard, number) },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolCareCard, sources), .type = sol_source_get_type },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolCareCard, name) },
  { "text", "texts", SOL_FIELD_CHILDREN, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolCareCard, texts),
    .type = sol_text_get_type },
};

SOL_VALUE_INIT (
    SolCareCard, sol_care_card, "care", care_card_fields, .has_id = TRUE, .name_property = "name")

SOL_GET_PLAIN (SolCareCard, sol_care_card, SOL_IS_CARE_CARD, const char *, number, NULL)
SOL_GET_LIST (SolCareCard, sol_care_card, SOL_IS_CARE_CARD, sources)
SOL_GET_TEXT (SolCareCard, sol_care_card, SOL_IS_CARE_CARD, name)
SOL_GET_LIST (SolCareCard, sol_care_card, SOL_IS_CARE_CARD, texts)
