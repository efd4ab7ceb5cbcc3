/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-figure-area.h"
#include "sol-worksheet.h"

G_BEGIN_DECLS

/** SolWorksheetDialog: shows what a figure is as a worksheet, blanks and answers, and saves or
 * prints it. Property "latin": whether its names are Latin. */
#define SOL_TYPE_WORKSHEET_DIALOG (sol_worksheet_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SolWorksheetDialog, sol_worksheet_dialog, SOL, WORKSHEET_DIALOG, AdwDialog)

/** sol_worksheet_dialog_new: a dialog for what @area shows now, with its kind of names to begin
 * with. (transfer floating) */
AdwDialog *sol_worksheet_dialog_new (SolFigureArea *area);

/** sol_worksheet_dialog_get_worksheet: what would be saved; NULL until it is made, and where
 * it can't be. (transfer none) */
SolWorksheet *sol_worksheet_dialog_get_worksheet (SolWorksheetDialog *self);

/** sol_worksheet_dialog_is_settled: whether the page that is asked for is shown, or what keeps it
 * from being made. */
gboolean sol_worksheet_dialog_is_settled (SolWorksheetDialog *self);

G_END_DECLS
