/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-claim.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"
#include "sol-topic.h"

struct _SolClaim {
  SolValue parent_instance;

  char **articles;
  char **contradictions;
  SolList *topics;
  SolVerdict verdict;
  SolList *sources;
  char *heard;
  char *correction;
  char *why;
  char *find;
};

G_DEFINE_FINAL_TYPE (SolClaim, sol_claim, SOL_TYPE_VALUE)

static const SolField claim_fields[] = {
  { "articles", "articles", SOL_FIELD_TOKENS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolClaim, articles) },
  { "contradictions", "contradictions", SOL_FIELD_TOKENS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolClaim, contradictions) },
  { "topics", "topics", SOL_FIELD_REFS, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolClaim, topics),
    .type = sol_topic_get_type },
  { "verdict", "verdict", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolClaim, verdict),
    .type = sol_verdict_get_type },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolClaim, sources),
    .type = sol_source_get_type },
  { "heard", "heard", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolClaim, heard) },
  { "correction", "correction", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolClaim, correction) },
  { "why", "why", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolClaim, why) },
  SOL_FIELD_FIND (SolClaim),
};

SOL_VALUE_INIT (
    SolClaim, sol_claim, "claim", claim_fields, .has_id = TRUE, .name_property = "heard")

SOL_GET_TOKENS (SolClaim, sol_claim, SOL_IS_CLAIM, articles)
SOL_GET_TOKENS (SolClaim, sol_claim, SOL_IS_CLAIM, contradictions)
SOL_GET_LIST (SolClaim, sol_claim, SOL_IS_CLAIM, topics)
SOL_GET_PLAIN (SolClaim, sol_claim, SOL_IS_CLAIM, SolVerdict, verdict, 0)
SOL_GET_LIST (SolClaim, sol_claim, SOL_IS_CLAIM, sources)
SOL_GET_TEXT (SolClaim, sol_claim, SOL_IS_CLAIM, heard)
SOL_GET_TEXT (SolClaim, sol_claim, SOL_IS_CLAIM, correction)
SOL_GET_TEXT (SolClaim, sol_claim, SOL_IS_CLAIM, why)
SOL_GET_TEXT (SolClaim, sol_claim, SOL_IS_CLAIM, find)
