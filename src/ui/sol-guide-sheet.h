/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** SolGuideSheet: a page of the guide: a title bar and, below it, one column that scrolls. */
#define SOL_TYPE_GUIDE_SHEET (sol_guide_sheet_get_type ())
G_DECLARE_FINAL_TYPE (SolGuideSheet, sol_guide_sheet, SOL, GUIDE_SHEET, AdwNavigationPage)

/** sol_guide_sheet_new: an empty sheet. (transfer floating) */
SolGuideSheet *sol_guide_sheet_new (const char *title);

/** sol_guide_sheet_set_wide: the column takes more room, for pictures side by side. */
void sol_guide_sheet_set_wide (SolGuideSheet *self);

/** sol_guide_sheet_add: adds @child at the end of the column. */
void sol_guide_sheet_add (SolGuideSheet *self, GtkWidget *child);

/** sol_guide_sheet_add_heading: adds a heading of the sheet. */
void sol_guide_sheet_add_heading (SolGuideSheet *self, const char *text);

/** sol_guide_sheet_add_text: adds content text with its marks and a button for its @sources; both
 * may be NULL. */
void sol_guide_sheet_add_text (SolGuideSheet *self,
                               SolLibrary *library,
                               const char *text,
                               GListModel *sources);

/** sol_guide_sheet_begin_at: the sheet is shown scrolled to @row, a child of it, which is marked
 * and has the focus. */
void sol_guide_sheet_begin_at (SolGuideSheet *self, GtkWidget *row);

/** sol_guide_text_new: content text with its marks and a button for its @sources, which may be
 * NULL. (transfer floating) */
GtkWidget *sol_guide_text_new (SolLibrary *library, const char *text, GListModel *sources);

/** sol_guide_entries_new: a list of @texts, each a SolText with its marks. Screen readers say @name
 * for it. (transfer floating) */
GtkWidget *sol_guide_entries_new (SolLibrary *library, GListModel *texts, const char *name);

/** sol_guide_sources_new: a button for @sources, at the start of a line. Screen readers say @said
 * behind its name, what the sources are for; NULL: nothing. (transfer floating) */
GtkWidget *sol_guide_sources_new (GListModel *sources, const char *said);

/** sol_guide_row_new: a row that opens @target, as win.open takes it. @subtitle may be NULL.
 * (transfer floating) */
GtkWidget *sol_guide_row_new (const char *title, const char *subtitle, const char *target);

G_END_DECLS
