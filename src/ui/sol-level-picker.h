/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-figure.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SOL_LEVEL_PICKER_KNEE_Y, SOL_LEVEL_PICKER_ANKLE_Y: the lines of knee and ankle, between which
 * levels are measured, in user units of each drawing of the whole leg: all stand alike. */
#define SOL_LEVEL_PICKER_KNEE_Y 360.0
#define SOL_LEVEL_PICKER_ANKLE_Y 1360.0

/** SolLevelPicker: where a leg is cut across, to be picked on a small leg. Seen only beside such a
 * cut.
 *
 * Signal "picked" (SolFigure): a person wants to see the leg cut there. */
#define SOL_TYPE_LEVEL_PICKER (sol_level_picker_get_type ())
G_DECLARE_FINAL_TYPE (SolLevelPicker, sol_level_picker, SOL, LEVEL_PICKER, GtkWidget)

/** sol_level_picker_show: marks where @figure of @library is cut; hides itself where that is no
 * cut, or the only one. */
void sol_level_picker_show (SolLevelPicker *self, SolLibrary *library, SolFigure *figure);

G_END_DECLS
