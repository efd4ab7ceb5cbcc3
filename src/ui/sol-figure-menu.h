/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure-area.h"

G_BEGIN_DECLS

/** sol_figure_menu_add_actions: adds actions to @map for a menu that stands beside @area, which its
 * own do not reach: "latin", "covered", "next-name", "save" (a kind of
 * file, "png" or "svg") and "copy". */
void sol_figure_menu_add_actions (SolFigureArea *area, GActionMap *map);

G_END_DECLS
