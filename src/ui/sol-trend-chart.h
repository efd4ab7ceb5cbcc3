/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-journal-record.h"

G_BEGIN_DECLS

/** SolTrendPoint: a value of one leg on a day. */
typedef struct {
  int day; /* from the first day of the chart on */
  double value;
  SolJournalSide side; /* left or right */
} SolTrendPoint;

/** SolTrendChart: how a number of each leg changes over days: a disc for the left leg, a square for
 * the right one, each with its letter at the newest. For screen readers it is a picture whose name
 * the owner sets; the values themselves are to stand beside it as text. */
#define SOL_TYPE_TREND_CHART (sol_trend_chart_get_type ())
G_DECLARE_FINAL_TYPE (SolTrendChart, sol_trend_chart, SOL, TREND_CHART, GtkWidget)

/** sol_trend_chart_show: shows @n_points points, oldest first, on a scale of days from the one that
 * @from_day names to @n_days after it, and of values from 0 to @most, with a line at every
 * @step. */
void sol_trend_chart_show (SolTrendChart *self,
                           const SolTrendPoint *points,
                           guint n_points,
                           const char *from_day,
                           int n_days,
                           double most,
                           double step);

G_END_DECLS
