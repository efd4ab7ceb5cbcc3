/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolProgressWeek: how long each muscle of each leg was stretched this week, and what else it
 * did: four bars with their names and numbers beside them. */
#define SOL_TYPE_PROGRESS_WEEK (sol_progress_week_get_type ())
G_DECLARE_FINAL_TYPE (SolProgressWeek, sol_progress_week, SOL, PROGRESS_WEEK, AdwBin)

/** sol_progress_week_show: shows the week of @today from the sessions of @history. */
void sol_progress_week_show (SolProgressWeek *self,
                             SolLibrary *library,
                             GListModel *history,
                             const char *today);

G_END_DECLS
