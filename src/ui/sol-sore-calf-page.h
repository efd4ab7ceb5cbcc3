/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** SolSoreCalfPage: "Sore calf?": red flags, which leg, how it began, and what fits. Which
 * question comes next SolSoreCalf decides. */
#define SOL_TYPE_SORE_CALF_PAGE (sol_sore_calf_page_get_type ())
G_DECLARE_FINAL_TYPE (SolSoreCalfPage, sol_sore_calf_page, SOL, SORE_CALF_PAGE, AdwNavigationPage)

/** SOL_SORE_CALF_PAGE_TAG: what opens it. */
#define SOL_SORE_CALF_PAGE_TAG "sore-calf"

/** sol_sore_calf_page_new: at the first question. (transfer floating) */
AdwNavigationPage *sol_sore_calf_page_new (SolLibrary *library);

G_END_DECLS
