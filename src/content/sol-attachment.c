/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-attachment.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"

struct _SolAttachment {
  SolValue parent_instance;

  SolRef muscle;
  SolAttachmentKind kind;
  SolRef bone;
  char **elements;
  char *name;
  char *text;
  SolList *sources;
};

G_DEFINE_FINAL_TYPE (SolAttachment, sol_attachment, SOL_TYPE_VALUE)

static const SolField attachment_fields[] = {
  { "muscle", "muscle", SOL_FIELD_REF, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolAttachment, muscle),
    .type = sol_structure_get_type },
  { "kind", "kind", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolAttachment, kind),
    .type = sol_attachment_kind_get_type },
  { "bone", "bone", SOL_FIELD_REF, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolAttachment, bone),
    .type = sol_structure_get_type },
  { "elements", "elements", SOL_FIELD_TOKENS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolAttachment, elements) },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolAttachment, name) },
  { "text", "text", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolAttachment, text) },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolAttachment, sources), .type = sol_source_get_type },
};

SOL_VALUE_INIT (SolAttachment,
                sol_attachment,
                "attachment",
                attachment_fields,
                .has_id = TRUE,
                .name_property = "name")

SOL_GET_REF (SolAttachment, sol_attachment, SOL_IS_ATTACHMENT, SolStructure, muscle)
SOL_GET_PLAIN (SolAttachment, sol_attachment, SOL_IS_ATTACHMENT, SolAttachmentKind, kind, 0)
SOL_GET_REF (SolAttachment, sol_attachment, SOL_IS_ATTACHMENT, SolStructure, bone)
SOL_GET_TOKENS (SolAttachment, sol_attachment, SOL_IS_ATTACHMENT, elements)
SOL_GET_TEXT (SolAttachment, sol_attachment, SOL_IS_ATTACHMENT, name)
SOL_GET_TEXT (SolAttachment, sol_attachment, SOL_IS_ATTACHMENT, text)
SOL_GET_LIST (SolAttachment, sol_attachment, SOL_IS_ATTACHMENT, sources)
