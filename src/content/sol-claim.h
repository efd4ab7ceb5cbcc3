/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolClaim: what is heard, with a verdict. */
#define SOL_TYPE_CLAIM (sol_claim_get_type ())
G_DECLARE_FINAL_TYPE (SolClaim, sol_claim, SOL, CLAIM, SolValue)

/** sol_claim_get_articles: ids of the statements that it joins. */
const char *const *sol_claim_get_articles (SolClaim *self);

/** sol_claim_get_contradictions: ids of the contradictions that it settles. */
const char *const *sol_claim_get_contradictions (SolClaim *self);

/** sol_claim_get_topics: topics that it belongs to; a list of SolTopic. */
GListModel *sol_claim_get_topics (SolClaim *self);

/** sol_claim_get_verdict: what the evidence says. */
SolVerdict sol_claim_get_verdict (SolClaim *self);

/** sol_claim_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_claim_get_sources (SolClaim *self);

/** sol_claim_get_heard: what people say. */
const char *sol_claim_get_heard (SolClaim *self);

/** sol_claim_get_correction: what holds. */
const char *sol_claim_get_correction (SolClaim *self);

/** sol_claim_get_why: why; NULL where not given. */
const char *sol_claim_get_why (SolClaim *self);

/** sol_claim_get_find: other words under which people look for it, which no page shows; NULL for
 * none. */
const char *sol_claim_get_find (SolClaim *self);

G_END_DECLS
