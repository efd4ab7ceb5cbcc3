/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** SolComparePage: two muscles side by side: the figure twice, each lit, and what differs, point by
 * point. What a point speaks of is lit while the pointer or the focus is on it.
 *
 * Property "library": a SolLibrary. */
#define SOL_TYPE_COMPARE_PAGE (sol_compare_page_get_type ())
G_DECLARE_FINAL_TYPE (SolComparePage, sol_compare_page, SOL, COMPARE_PAGE, AdwBin)

/** sol_compare_page_show: compares the muscles with the ids @first and @second; one that is not to
 * be had leaves what is there. */
void sol_compare_page_show (SolComparePage *self, const char *first, const char *second);

G_END_DECLS
