/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** sol_sheet_bar_tell: has screen readers say of the bar at the bottom of @sheet whether what it
 * opens is open: the bar is a button, of which they would say no more than its words. To be called
 * when @sheet has its bar. */
void sol_sheet_bar_tell (AdwBottomSheet *sheet);

G_END_DECLS
