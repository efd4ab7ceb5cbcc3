/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** sol_page_stack_list: the pages of @view, the visible one last. (element-type AdwNavigationPage)
 * (transfer full) */
GPtrArray *sol_page_stack_list (AdwNavigationView *view);

/** sol_page_stack_return_to: goes back to the page with @tag. Returns FALSE where there is none;
 * one that just slides out gives its tag away, so that another may have it. */
gboolean sol_page_stack_return_to (AdwNavigationView *view, const char *tag);

/** sol_page_stack_replace: puts @page, which it takes, in the place of @old; NULL for nothing. */
void
sol_page_stack_replace (AdwNavigationView *view, AdwNavigationPage *old, AdwNavigationPage *page);

/** sol_page_stack_set_library: the pages of @view show @library from now on: what shows a person's
 * own content follows at once, or goes with what it showed; all else stays as it is, and keeps
 * @before alive, from which it was made. */
void sol_page_stack_set_library (AdwNavigationView *view, SolLibrary *library, SolLibrary *before);

/** sol_page_stack_keep: lets @library live as long as @page, unless another does so already. */
void sol_page_stack_keep (GtkWidget *page, SolLibrary *library);

/** sol_page_stack_keep_dialogs: the same for the dialogs that are open in @window. */
void sol_page_stack_keep_dialogs (AdwApplicationWindow *window, SolLibrary *library);

G_END_DECLS
