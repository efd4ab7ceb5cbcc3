/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** SolLegPage: "Bend the Knee": a leg that a person moves, and what that does to both muscles.
 *
 * Property "library": where its sources are looked up; may be NULL. Actions: "leg.preset" (the
 * number of a posture), "leg.tour", "leg.tour-step" (-1 or 1), "leg.tour-end". */
#define SOL_TYPE_LEG_PAGE (sol_leg_page_get_type ())
G_DECLARE_FINAL_TYPE (SolLegPage, sol_leg_page, SOL, LEG_PAGE, AdwBin)

/** sol_leg_page_new: shows a straight leg with a square ankle. (transfer floating) */
GtkWidget *sol_leg_page_new (SolLibrary *library);

/** sol_leg_page_bend: bends the leg, in degrees; a tour that is under way ends. */
void sol_leg_page_bend (SolLegPage *self, double knee_deg, double ankle_deg);

G_END_DECLS
