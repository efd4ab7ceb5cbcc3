/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-dissection.h"

G_BEGIN_DECLS

/* A slider that peels a figure. */

/** sol_peel_adjustment_follow: puts @depth where @dissection, which may be NULL, is peeled to. */
void sol_peel_adjustment_follow (GtkAdjustment *depth, SolDissection *dissection);

/** sol_peel_adjustment_mark: gives @peel the marks of the stages of @dissection's figure. */
void sol_peel_adjustment_mark (GtkScale *peel, SolDissection *dissection);

/** sol_peel_adjustment_tell: has screen readers say how far @dissection is peeled, and to what
 * stage, in place of the number of @peel. */
void sol_peel_adjustment_tell (GtkScale *peel, SolDissection *dissection);

G_END_DECLS
