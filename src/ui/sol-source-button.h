/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** SolSourceButton: a small button that names the sources of a piece of text and opens them.
 *
 * Property "sources": a GListModel of SolCitation; without any the button is hidden. */
#define SOL_TYPE_SOURCE_BUTTON (sol_source_button_get_type ())
G_DECLARE_FINAL_TYPE (SolSourceButton, sol_source_button, SOL, SOURCE_BUTTON, AdwBin)

/** sol_source_button_new: a button for @sources. (transfer floating) */
GtkWidget *sol_source_button_new (GListModel *sources);

/** sol_source_button_get_sources: what is shown; NULL for nothing. (transfer none) */
GListModel *sol_source_button_get_sources (SolSourceButton *self);

/** sol_source_button_set_sources: shows the SolCitations of @sources, or hides for none. */
void sol_source_button_set_sources (SolSourceButton *self, GListModel *sources);

/** sol_source_button_describe: has screen readers say @text behind the name of the button: what the
 * sources are of, which who goes from button to button would not hear else. */
void sol_source_button_describe (SolSourceButton *self, const char *text);

/** sol_source_button_show_ids: shows the sources of @library with these @ids, which end with NULL;
 * those that it does not have are left out. */
void
sol_source_button_show_ids (SolSourceButton *self, SolLibrary *library, const char *const *ids);

G_END_DECLS
