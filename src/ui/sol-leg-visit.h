/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-leg-target.h"

G_BEGIN_DECLS

/** SolLegVisit: a page that shows something of the leg to who reads of it elsewhere: the figure to
 * explore, or the leg that bends. Going back leads to where one was; what the destination Anatomy
 * shows meanwhile stays as it is. */
#define SOL_TYPE_LEG_VISIT (sol_leg_visit_get_type ())
G_DECLARE_FINAL_TYPE (SolLegVisit, sol_leg_visit, SOL, LEG_VISIT, AdwNavigationPage)

/** sol_leg_visit_new: a page that shows @target; @journal, which may be NULL, keeps what is noted
 * on it. (transfer floating) */
AdwNavigationPage *
sol_leg_visit_new (SolLibrary *library, SolJournal *journal, const SolLegTarget *target);

/** sol_leg_visit_show: shows @target on the page that is there; FALSE where it shows the other of
 * figure and leg that bends. */
gboolean sol_leg_visit_show (SolLegVisit *self, const SolLegTarget *target);

/** sol_leg_visit_point: shows @target on @page, a SolLegPage where it is the leg that bends, else a
 * SolAnatomyPage. */
void sol_leg_visit_point (GtkWidget *page, const SolLegTarget *target);

G_END_DECLS
