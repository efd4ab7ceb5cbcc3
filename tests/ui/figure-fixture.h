/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure-area.h"

/** figure_let_settle: waits until the picture of @area is whole, and all that follows from it has
 * happened. */
static inline void
figure_let_settle (SolFigureArea *area)
{
  while (!sol_figure_area_is_settled (area))
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}
