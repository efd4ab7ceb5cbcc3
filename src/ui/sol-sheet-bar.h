/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** sol_sheet_bar_tell: has screen readers say of the bar at the bottom of @sheet whether what it
 * opens is open: the bar is a button, of which they would say no more than its words. To be called
 * when @sheet has its bar. */
void sol_sheet_bar_tell (AdwBottomSheet *sheet);

/** SolSheetFunc: what Escape does on @page. FALSE: nothing. */
typedef gboolean (*SolSheetFunc) (GtkWidget *page);

/** sol_sheet_bar_lend_escape: gives Escape to @page, in which @sheet is, where that would keep it
 * for itself: to @in_bar while it is folded and its bar has the focus, with nothing to close, and
 * to
 * @in_sheet before it is closed. */
void sol_sheet_bar_lend_escape (AdwBottomSheet *sheet,
                                GtkWidget *page,
                                SolSheetFunc in_bar,
                                SolSheetFunc in_sheet);

G_END_DECLS
