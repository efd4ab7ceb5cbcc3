/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** SOL_DIFFERENCE_PAGE_TAG: the tag of the page, and how it is opened. */
#define SOL_DIFFERENCE_PAGE_TAG "see-the-difference"

/** SolDifferencePage: what is first ever seen: the pair, a line of safety, and four doors to where
 * a person may want to go. */
#define SOL_TYPE_DIFFERENCE_PAGE (sol_difference_page_get_type ())
G_DECLARE_FINAL_TYPE (
    SolDifferencePage, sol_difference_page, SOL, DIFFERENCE_PAGE, AdwNavigationPage)

/** sol_difference_page_new: the page, with the pair of @library. When it is shown the knee bends by
 * itself once. (transfer floating) */
AdwNavigationPage *sol_difference_page_new (SolLibrary *library);

G_END_DECLS
