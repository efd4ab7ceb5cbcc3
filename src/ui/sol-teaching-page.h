/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-figure-area.h"

G_BEGIN_DECLS

/** SolTeachingPage: a figure for others to look at: as large as the screen, its names covered, to
 * be shown one by one as one speaks of them, with a ring around the pointer.
 *
 * It has a figure of its own, so that the one it was made from is there as it was afterwards. While
 * it is shown its window is in full screen. Its bar hides when nothing is done with it. Actions:
 * "teaching.next", "teaching.previous", "teaching.show-all", "teaching.cover-all",
 * "teaching.ring", "teaching.leave". */
#define SOL_TYPE_TEACHING_PAGE (sol_teaching_page_get_type ())
G_DECLARE_FINAL_TYPE (SolTeachingPage, sol_teaching_page, SOL, TEACHING_PAGE, AdwNavigationPage)

/** sol_teaching_page_new: a page that shows what @area shows. (transfer floating) */
AdwNavigationPage *sol_teaching_page_new (SolFigureArea *area);

/** sol_teaching_page_get_area: its own figure. (transfer none) */
SolFigureArea *sol_teaching_page_get_area (SolTeachingPage *self);

/** sol_teaching_page_rest: nothing has been done for a while: hides the bar, unless it is needed.
 */
void sol_teaching_page_rest (SolTeachingPage *self);

G_END_DECLS
