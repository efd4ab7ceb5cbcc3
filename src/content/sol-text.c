/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-text.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"

struct _SolText {
  SolValue parent_instance;

  char *text;
  SolList *sources;
};

G_DEFINE_FINAL_TYPE (SolText, sol_text, SOL_TYPE_VALUE)

static const SolField text_fields[] = {
  { "text", "text", SOL_FIELD_BODY, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolText, text) },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolText, sources),
    .type = sol_source_get_type },
};

SOL_VALUE_INIT (SolText, sol_text, "text", text_fields)

SOL_GET_TEXT (SolText, sol_text, SOL_IS_TEXT, text)
SOL_GET_LIST (SolText, sol_text, SOL_IS_TEXT, sources)
