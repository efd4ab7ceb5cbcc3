/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolPainZone: a zone of the pain traffic light. */
#define SOL_TYPE_PAIN_ZONE (sol_pain_zone_get_type ())
G_DECLARE_FINAL_TYPE (SolPainZone, sol_pain_zone, SOL, PAIN_ZONE, SolValue)

/** sol_pain_zone_get_colour: which zone. */
SolPainColour sol_pain_zone_get_colour (SolPainZone *self);

/** sol_pain_zone_get_tendon: pain for tendon problems; NULL where not given. */
const SolRange *sol_pain_zone_get_tendon (SolPainZone *self);

/** sol_pain_zone_get_strain: pain after a muscle strain; NULL where not given. */
const SolRange *sol_pain_zone_get_strain (SolPainZone *self);

/** sol_pain_zone_get_next_morning: the next morning. */
const char *sol_pain_zone_get_next_morning (SolPainZone *self);

/** sol_pain_zone_get_action: what to do. */
const char *sol_pain_zone_get_action (SolPainZone *self);

/** SolPainRule: the pain traffic light. */
#define SOL_TYPE_PAIN_RULE (sol_pain_rule_get_type ())
G_DECLARE_FINAL_TYPE (SolPainRule, sol_pain_rule, SOL, PAIN_RULE, SolValue)

/** sol_pain_rule_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_pain_rule_get_sources (SolPainRule *self);

/** sol_pain_rule_get_name: name. */
const char *sol_pain_rule_get_name (SolPainRule *self);

/** sol_pain_rule_get_zones: zones, mildest first; a list of SolPainZone. */
GListModel *sol_pain_rule_get_zones (SolPainRule *self);

/** sol_pain_rule_get_stops: stop at once for; a list of SolText. */
GListModel *sol_pain_rule_get_stops (SolPainRule *self);

/** sol_pain_rule_get_notes: where it comes from; a list of SolText. */
GListModel *sol_pain_rule_get_notes (SolPainRule *self);

/** sol_pain_rule_get_find: other words under which people look for it, which no page shows; NULL
 * for none. */
const char *sol_pain_rule_get_find (SolPainRule *self);

G_END_DECLS
