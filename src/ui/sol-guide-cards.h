/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-care-card.h"
#include "sol-claim.h"
#include "sol-condition.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** sol_claim_sheet_new: a card of "True or not?": what people say, the verdict by word and shape,
 * what holds, why, and its sources. (transfer floating) */
AdwNavigationPage *sol_claim_sheet_new (SolLibrary *library, SolClaim *claim);

/** sol_care_sheet_new: a card on one treatment. (transfer floating) */
AdwNavigationPage *sol_care_sheet_new (SolLibrary *library, SolCareCard *card);

/** sol_condition_sheet_new: what a group of people should leave out, and what they may do.
 * (transfer floating) */
AdwNavigationPage *sol_condition_sheet_new (SolLibrary *library, SolCondition *condition);

/** sol_care_cards_sheet_new: all cards on treatments, to choose from. (transfer floating) */
AdwNavigationPage *sol_care_cards_sheet_new (SolLibrary *library);

G_END_DECLS
