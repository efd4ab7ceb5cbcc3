/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolLegChart: how long both muscles are over one angle, the other being as it is, with a dot for
 * now. The range in which the equations were checked is shaded.
 *
 * Properties "knee-deg" and "ankle-deg": now. "over-ankle": which angle runs from left to right. */
#define SOL_TYPE_LEG_CHART (sol_leg_chart_get_type ())
G_DECLARE_FINAL_TYPE (SolLegChart, sol_leg_chart, SOL, LEG_CHART, GtkWidget)

G_END_DECLS
