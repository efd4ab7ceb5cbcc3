/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** SolHandoutList: what a handout is where it has exercises: rows for them, and its pages. What is
 * done with them are the actions "handout." of the page around it. */
#define SOL_TYPE_HANDOUT_LIST (sol_handout_list_get_type ())
G_DECLARE_FINAL_TYPE (SolHandoutList, sol_handout_list, SOL, HANDOUT_LIST, AdwBin)

/** sol_handout_list_new: without rows, and with no page yet. */
GtkWidget *sol_handout_list_new (void);

/** sol_handout_list_show_exercises: gives it a row for each of @exercises, in place of those
 * before. */
void sol_handout_list_show_exercises (SolHandoutList *self, GListModel *exercises);

/** sol_handout_list_get_row: the row at @place, from 0; NULL where there is none. (transfer none)
 */
GtkListBoxRow *sol_handout_list_get_row (SolHandoutList *self, int place);

/** sol_handout_list_find_focused: the row that has the focus, or is around what has it; NULL for
 * none. (transfer none) */
GtkListBoxRow *sol_handout_list_find_focused (SolHandoutList *self);

/** sol_handout_list_name_page: says which page is shown: @place to everybody, and @words, all that
 * the page says, to who does not see it. */
void sol_handout_list_name_page (SolHandoutList *self, const char *place, const char *words);

/** sol_handout_list_show_page: shows @page. */
void sol_handout_list_show_page (SolHandoutList *self, GdkPaintable *page);

G_END_DECLS
