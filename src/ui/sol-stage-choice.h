/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-figure-area.h"

G_BEGIN_DECLS

/** SolStageChoice: how far a leg is peeled, chosen by toggles, or from a menu where there is no
 * room for those. */
#define SOL_TYPE_STAGE_CHOICE (sol_stage_choice_get_type ())
G_DECLARE_FINAL_TYPE (SolStageChoice, sol_stage_choice, SOL, STAGE_CHOICE, GObject)

/** sol_stage_choice_new: @toggles and @menu follow @area, and it them, as long as the choice lives.
 * All three live longer. */
SolStageChoice *
sol_stage_choice_new (AdwToggleGroup *toggles, GtkDropDown *menu, SolFigureArea *area);

/** sol_stage_choice_clear: nothing is to be chosen from: another figure comes. */
void sol_stage_choice_clear (SolStageChoice *self);

/** sol_stage_choice_show: the stages of @figure, which the area shows, can be chosen from. */
void sol_stage_choice_show (SolStageChoice *self, SolFigure *figure);

G_END_DECLS
