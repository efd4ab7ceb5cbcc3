/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-pain-rule.h"

G_BEGIN_DECLS

/* The pain traffic light in sentences; each is NULL where the zone says nothing of it. */

/** sol_pain_rule_words_colour: "Green", "Amber" or "Red". */
const char *sol_pain_rule_words_colour (SolPainColour colour);

/** sol_pain_rule_words_dup_tendon: how much pain the zone means in tendon trouble. (transfer full)
 */
char *sol_pain_rule_words_dup_tendon (SolPainZone *zone);

/** sol_pain_rule_words_dup_strain: how much it means after a muscle strain. (transfer full) */
char *sol_pain_rule_words_dup_strain (SolPainZone *zone);

/** sol_pain_rule_words_dup_levels: both, as one sentence where they are the same. (transfer full)
 */
char *sol_pain_rule_words_dup_levels (SolPainZone *zone);

/** sol_pain_rule_words_dup_morning: how the next morning is. (transfer full) */
char *sol_pain_rule_words_dup_morning (SolPainZone *zone);

/** sol_pain_rule_words_dup_action: what to do. (transfer full) */
char *sol_pain_rule_words_dup_action (SolPainZone *zone);

G_END_DECLS
