/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-red-flag.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"

struct _SolRedFlag {
  SolValue parent_instance;

  char *number;
  SolRedFlagGroup group;
  SolUrgency urgency;
  SolList *sources;
  char *question;
  char *sign;
  char *may_be;
  char *action;
  char *find;
};

G_DEFINE_FINAL_TYPE (SolRedFlag, sol_red_flag, SOL_TYPE_VALUE)

static const SolField red_flag_fields[] = {
  { "number", "number", SOL_FIELD_TOKEN, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolRedFlag, number) },
  { "group", "group", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolRedFlag, group),
    .type = sol_red_flag_group_get_type },
  { "urgency", "urgency", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolRedFlag, urgency),
    .type = sol_urgency_get_type },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolRedFlag, sources), .type = sol_source_get_type },
  { "question", "question", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolRedFlag, question) },
  { "sign", "sign", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolRedFlag, sign) },
  { "may-be", "may-be", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolRedFlag, may_be) },
  { "do", "action", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolRedFlag, action) },
  SOL_FIELD_FIND (SolRedFlag),
};

SOL_VALUE_INIT (SolRedFlag,
                sol_red_flag,
                "red-flag",
                red_flag_fields,
                .has_id = TRUE,
                .name_property = "question")

SOL_GET_PLAIN (SolRedFlag, sol_red_flag, SOL_IS_RED_FLAG, const char *, number, NULL)
SOL_GET_PLAIN (SolRedFlag, sol_red_flag, SOL_IS_RED_FLAG, SolRedFlagGroup, group, 0)
SOL_GET_PLAIN (SolRedFlag, sol_red_flag, SOL_IS_RED_FLAG, SolUrgency, urgency, 0)
SOL_GET_LIST (SolRedFlag, sol_red_flag, SOL_IS_RED_FLAG, sources)
SOL_GET_TEXT (SolRedFlag, sol_red_flag, SOL_IS_RED_FLAG, question)
SOL_GET_TEXT (SolRedFlag, sol_red_flag, SOL_IS_RED_FLAG, sign)
SOL_GET_TEXT (SolRedFlag, sol_red_flag, SOL_IS_RED_FLAG, may_be)
SOL_GET_TEXT (SolRedFlag, sol_red_flag, SOL_IS_RED_FLAG, action)
SOL_GET_TEXT (SolRedFlag, sol_red_flag, SOL_IS_RED_FLAG, find)
