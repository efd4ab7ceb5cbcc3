/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pain-rule.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"
#include "sol-text.h"

struct _SolPainZone {
  SolValue parent_instance;

  SolPainColour colour;
  SolRange *tendon;
  SolRange *strain;
  char *next_morning;
  char *action;
};

G_DEFINE_FINAL_TYPE (SolPainZone, sol_pain_zone, SOL_TYPE_VALUE)

static const SolField pain_zone_fields[] = {
  { "zone", "colour", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolPainZone, colour),
    .type = sol_pain_colour_get_type },
  { "tendon", "tendon", SOL_FIELD_RANGE, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolPainZone, tendon),
    .low = 0, .high = 10 },
  { "strain", "strain", SOL_FIELD_RANGE, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolPainZone, strain),
    .low = 0, .high = 10 },
  { "next-morning", "next-morning", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolPainZone, next_morning) },
  { "do", "action", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolPainZone, action) },
};

SOL_VALUE_INIT (SolPainZone, sol_pain_zone, "zone", pain_zone_fields)

SOL_GET_PLAIN (SolPainZone, sol_pain_zone, SOL_IS_PAIN_ZONE, SolPainColour, colour, 0)
SOL_GET_PLAIN (SolPainZone, sol_pain_zone, SOL_IS_PAIN_ZONE, const SolRange *, tendon, NULL)
SOL_GET_PLAIN (SolPainZone, sol_pain_zone, SOL_IS_PAIN_ZONE, const SolRange *, strain, NULL)
SOL_GET_TEXT (SolPainZone, sol_pain_zone, SOL_IS_PAIN_ZONE, next_morning)
SOL_GET_TEXT (SolPainZone, sol_pain_zone, SOL_IS_PAIN_ZONE, action)

struct _SolPainRule {
  SolValue parent_instance;

  SolList *sources;
  char *name;
  SolList *zones;
  SolList *stops;
  SolList *notes;
  char *find;
};

G_DEFINE_FINAL_TYPE (SolPainRule, sol_pain_rule, SOL_TYPE_VALUE)

static const SolField pain_rule_fields[] = {
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolPainRule, sources), .type = sol_source_get_type },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolPainRule, name) },
  { "zone", "zones", SOL_FIELD_CHILDREN, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolPainRule, zones),
    .type = sol_pain_zone_get_type },
  { "stop", "stops", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolPainRule, stops),
    .type = sol_text_get_type },
  { "note", "notes", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolPainRule, notes),
    .type = sol_text_get_type },
  SOL_FIELD_FIND (SolPainRule),
};

SOL_VALUE_INIT (SolPainRule,
                sol_pain_rule,
                "pain-rule",
                pain_rule_fields,
                .has_id = TRUE,
                .name_property = "name")

SOL_GET_LIST (SolPainRule, sol_pain_rule, SOL_IS_PAIN_RULE, sources)
SOL_GET_TEXT (SolPainRule, sol_pain_rule, SOL_IS_PAIN_RULE, name)
SOL_GET_LIST (SolPainRule, sol_pain_rule, SOL_IS_PAIN_RULE, zones)
SOL_GET_LIST (SolPainRule, sol_pain_rule, SOL_IS_PAIN_RULE, stops)
SOL_GET_LIST (SolPainRule, sol_pain_rule, SOL_IS_PAIN_RULE, notes)
SOL_GET_TEXT (SolPainRule, sol_pain_rule, SOL_IS_PAIN_RULE, find)
