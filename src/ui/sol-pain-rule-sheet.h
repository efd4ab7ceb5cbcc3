/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-pain-rule.h"

G_BEGIN_DECLS

/** sol_pain_rule_sheet_new: the page of @rule of @library: its zones by colour, shape and number,
 * what to stop at once for, where it comes from. (transfer floating) */
AdwNavigationPage *sol_pain_rule_sheet_new (SolLibrary *library, SolPainRule *rule);

G_END_DECLS
