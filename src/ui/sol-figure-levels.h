/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-figure-area.h"

G_BEGIN_DECLS

/** SolFigureLevels: a column beside a leg that is cut across: where that is, on a small leg, and
 * from where one sees it. Empty beside other figures.
 *
 * Properties: "area", the SolFigureArea; "flat", whether it lies across, above the figure. Signal
 * "picked" (SolFigure): a person wants to see the leg cut there. */
#define SOL_TYPE_FIGURE_LEVELS (sol_figure_levels_get_type ())
G_DECLARE_FINAL_TYPE (SolFigureLevels, sol_figure_levels, SOL, FIGURE_LEVELS, AdwBin)

G_END_DECLS
