/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** SolHelpPage: "When to get help": all red flags of the content, the most urgent first. */
#define SOL_TYPE_HELP_PAGE (sol_help_page_get_type ())
G_DECLARE_FINAL_TYPE (SolHelpPage, sol_help_page, SOL, HELP_PAGE, AdwNavigationPage)

/** sol_help_page_new: the page of the red flags of @library. (transfer floating) */
AdwNavigationPage *sol_help_page_new (SolLibrary *library);

G_END_DECLS
