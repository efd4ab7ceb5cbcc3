/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** SolGuidePage: the destination Guide: topics, and what one can look up.
 *
 * Property "library": what is shown. */
#define SOL_TYPE_GUIDE_PAGE (sol_guide_page_get_type ())
G_DECLARE_FINAL_TYPE (SolGuidePage, sol_guide_page, SOL, GUIDE_PAGE, AdwBin)

/** sol_guide_page_new: the guide of @library. (transfer floating) */
GtkWidget *sol_guide_page_new (SolLibrary *library);

/** sol_guide_has_list: whether @target names what can be looked up: "guide:claims", "guide:care",
 * "guide:pain", "guide:glossary" or "guide:sources". */
gboolean sol_guide_has_list (const char *target);

/** sol_guide_create_page: the page of the guide that the target of win.open names: what can be
 * looked up, or "kind:id" of what the guide tells. NULL for everything else. (transfer floating) */
AdwNavigationPage *sol_guide_create_page (SolLibrary *library, const char *target);

G_END_DECLS
