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

/** sol_worksheet_dialog_get_worksheet: what would be saved; NULL where it can't be made.
 * (transfer none) */
SolWorksheet *sol_worksheet_dialog_get_worksheet (SolWorksheetDialog *self);

G_END_DECLS
