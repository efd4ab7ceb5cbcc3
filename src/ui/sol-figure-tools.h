/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure-area.h"

G_BEGIN_DECLS

/** SolFigureTools: a column beside a figure: closer, further off, all of it, and a slider that
 * peels it from the skin to the bones, with a mark at each stage.
 *
 * Property "area": the SolFigureArea. */
#define SOL_TYPE_FIGURE_TOOLS (sol_figure_tools_get_type ())
G_DECLARE_FINAL_TYPE (SolFigureTools, sol_figure_tools, SOL, FIGURE_TOOLS, AdwBin)

G_END_DECLS
