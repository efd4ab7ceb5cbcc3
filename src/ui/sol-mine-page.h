/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** SOL_MINE_PAGE_TAG: the tag of the page, and how it is opened. */
#define SOL_MINE_PAGE_TAG "mine"

/** SolMinePage: what who teaches or treats has for others: handout, teaching, worksheet. Then a
 * person's own content: what was loaded of it, what has a mistake and where, and how to add more,
 * with an example that works. */
#define SOL_TYPE_MINE_PAGE (sol_mine_page_get_type ())
G_DECLARE_FINAL_TYPE (SolMinePage, sol_mine_page, SOL, MINE_PAGE, AdwNavigationPage)

/** sol_mine_page_new: what of @library lies in @folder. (transfer floating) */
AdwNavigationPage *sol_mine_page_new (SolLibrary *library, const char *folder);

/** sol_mine_page_set_library: shows what of @library lies in the folder. */
void sol_mine_page_set_library (SolMinePage *self, SolLibrary *library);

/** sol_mine_page_dup_example: the text of the example, a whole content file. (transfer full) */
char *sol_mine_page_dup_example (void);

G_END_DECLS
