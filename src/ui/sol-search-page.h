/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-structure-notes.h"

G_BEGIN_DECLS

/** SolSearchPage: finds whatever the library holds, as one types, grouped by kind. */
#define SOL_TYPE_SEARCH_PAGE (sol_search_page_get_type ())
G_DECLARE_FINAL_TYPE (SolSearchPage, sol_search_page, SOL, SEARCH_PAGE, AdwNavigationPage)

/** sol_search_page_new: a page that searches @library; opening a result is left to the action
 * "win.open". (transfer floating) */
AdwNavigationPage *sol_search_page_new (SolLibrary *library);

/** sol_search_page_set_library: searches @library from now on, at once for what is typed. */
void sol_search_page_set_library (SolSearchPage *self, SolLibrary *library);

/** sol_search_page_set_notes: also finds what a person has noted, in @notes or NULL for none. */
void sol_search_page_set_notes (SolSearchPage *self, SolStructureNotes *notes);

/** sol_search_page_focus_entry: puts the cursor into the entry and selects what is there. */
void sol_search_page_focus_entry (SolSearchPage *self);

/** sol_search_page_get_n_results: how many results the present words have. */
guint sol_search_page_get_n_results (SolSearchPage *self);

/** sol_search_page_set_text: searches for @text. */
void sol_search_page_set_text (SolSearchPage *self, const char *text);

G_END_DECLS
