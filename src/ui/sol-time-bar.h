/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-muscle-tendon.h"

G_BEGIN_DECLS

/** SolTimeBar: how long a muscle was stretched, as a bar in its colour and hatch, with a mark. For
 * screen readers it is a meter in minutes whose name the owner sets. */
#define SOL_TYPE_TIME_BAR (sol_time_bar_get_type ())
G_DECLARE_FINAL_TYPE (SolTimeBar, sol_time_bar, SOL, TIME_BAR, GtkWidget)

/** sol_time_bar_new: an empty bar for @muscle. (transfer floating) */
GtkWidget *sol_time_bar_new (SolCalfMuscle muscle);

/** sol_time_bar_show: shows @seconds of @most_s, which is above 0, with a mark at @mark_s. */
void sol_time_bar_show (SolTimeBar *self, double seconds, double most_s, double mark_s);

G_END_DECLS
