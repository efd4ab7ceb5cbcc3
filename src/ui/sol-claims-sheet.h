/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** sol_claims_sheet_new: all cards of "True or not?", to choose from: below the first topic that
 * each belongs to, in the order of the topics. (transfer floating) */
AdwNavigationPage *sol_claims_sheet_new (SolLibrary *library);

G_END_DECLS
