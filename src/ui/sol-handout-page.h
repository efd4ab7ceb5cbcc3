/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-handout.h"

G_BEGIN_DECLS

/** SOL_HANDOUT_PAGE_TAG: the tag of the page, and how it is opened. */
#define SOL_HANDOUT_PAGE_TAG "handout"

/** SolHandoutPage: the exercises that are chosen for a handout, in their order, and its pages as
 * they are printed or saved. */
#define SOL_TYPE_HANDOUT_PAGE (sol_handout_page_get_type ())
G_DECLARE_FINAL_TYPE (SolHandoutPage, sol_handout_page, SOL, HANDOUT_PAGE, AdwNavigationPage)

/** sol_handout_page_new: the handout of what is chosen of @library. (transfer floating) */
AdwNavigationPage *sol_handout_page_new (SolLibrary *library);

/** sol_handout_page_set_library: shows what is chosen of @library. */
void sol_handout_page_set_library (SolHandoutPage *self, SolLibrary *library);

/** sol_handout_page_get_handout: what would be printed; NULL where nothing is chosen, or the page
 * is not made yet. (transfer none) */
SolHandout *sol_handout_page_get_handout (SolHandoutPage *self);

/** sol_handout_page_is_settled: whether the page of it that is asked for is shown. */
gboolean sol_handout_page_is_settled (SolHandoutPage *self);

G_END_DECLS
