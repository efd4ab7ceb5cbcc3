/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure-area.h"

G_BEGIN_DECLS

/** SolLayersPopover: what a figure shows, as a list: how deep it is peeled, and each structure to
 * be taken away, seen through or shown alone.
 *
 * Property "area": the SolFigureArea. */
#define SOL_TYPE_LAYERS_POPOVER (sol_layers_popover_get_type ())
G_DECLARE_FINAL_TYPE (SolLayersPopover, sol_layers_popover, SOL, LAYERS_POPOVER, GtkPopover)

G_END_DECLS
