/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolCareCard: a card on one treatment. */
#define SOL_TYPE_CARE_CARD (sol_care_card_get_type ())
G_DECLARE_FINAL_TYPE (SolCareCard, sol_care_card, SOL, CARE_CARD, SolValue)

/** sol_care_card_get_number: number, such as T1; NULL where not given. */
const char *sol_care_card_get_number (SolCareCard *self);

/** sol_care_card_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_care_card_get_sources (SolCareCard *self);

/** sol_care_card_get_name: name. */
const char *sol_care_card_get_name (SolCareCard *self);

/** sol_care_card_get_texts: paragraphs; a list of SolText. */
GListModel *sol_care_card_get_texts (SolCareCard *self);

G_END_DECLS
