/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-gate.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"
#include "sol-text.h"

struct _SolGate {
  SolValue parent_instance;

  gboolean red_flags;
  SolList *asks;
  SolList *stops;
  SolList *move_ons;
  SolList *clinicians;
  SolList *sources;
};

G_DEFINE_FINAL_TYPE (SolGate, sol_gate, SOL_TYPE_VALUE)

static const SolField gate_fields[] = {
  { "red-flags", "red-flags", SOL_FIELD_BOOL, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolGate, red_flags) },
  { "ask", "asks", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolGate, asks),
    .type = sol_text_get_type },
  { "do-not-start", "stops", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolGate, stops), .type = sol_text_get_type },
  { "move-on", "move-ons", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolGate, move_ons), .type = sol_text_get_type },
  { "ask-clinician", "clinicians", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolGate, clinicians), .type = sol_text_get_type },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolGate, sources),
    .type = sol_source_get_type },
};

SOL_VALUE_INIT (SolGate, sol_gate, "gate", gate_fields, .has_id = TRUE)

SOL_GET_PLAIN (SolGate, sol_gate, SOL_IS_GATE, gboolean, red_flags, FALSE)
SOL_GET_LIST (SolGate, sol_gate, SOL_IS_GATE, asks)
SOL_GET_LIST (SolGate, sol_gate, SOL_IS_GATE, stops)
SOL_GET_LIST (SolGate, sol_gate, SOL_IS_GATE, move_ons)
SOL_GET_LIST (SolGate, sol_gate, SOL_IS_GATE, clinicians)
SOL_GET_LIST (SolGate, sol_gate, SOL_IS_GATE, sources)
