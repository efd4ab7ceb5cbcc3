/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-figure.h"
#include "sol-journal.h"
#include "sol-leg-target.h"
#include "sol-library.h"
#include "sol-structure.h"

G_BEGIN_DECLS

/** SolAnatomyPage: the leg to explore: the figure, how far it is peeled, and what is known of each
 * structure.
 *
 * Properties: "library", what is shown; "journal", where what one notes is kept; to be set once.
 */
#define SOL_TYPE_ANATOMY_PAGE (sol_anatomy_page_get_type ())
G_DECLARE_FINAL_TYPE (SolAnatomyPage, sol_anatomy_page, SOL, ANATOMY_PAGE, AdwBin)

/** sol_anatomy_page_new: the page for @library. (transfer floating) */
GtkWidget *sol_anatomy_page_new (SolLibrary *library);

/** sol_anatomy_page_new_apart: the page for @library, as it was explored last, which does not keep
 * what is explored on it. @journal, which may be NULL, keeps what is noted. (transfer floating) */
GtkWidget *sol_anatomy_page_new_apart (SolLibrary *library, SolJournal *journal);

/** sol_anatomy_page_show: turns to @figure, or for NULL to one that shows @structure; to its
 * @stage, if given; and selects @structure, if given. Who had the focus in the panes has it at the
 * beginning of what is known of @structure, from where Escape leads back. */
void sol_anatomy_page_show (SolAnatomyPage *self,
                            SolFigure *figure,
                            const char *stage,
                            SolStructure *structure);

/** sol_anatomy_page_show_target: shows what @target, a target on the figure, names. Of an
 * attachment that is its mark, on a figure that has it, which gets the focus; its muscle is lit. */
void sol_anatomy_page_show_target (SolAnatomyPage *self, const SolLegTarget *target);

/** sol_anatomy_page_get_selected: the structure that is selected; NULL for none. (transfer none) */
SolStructure *sol_anatomy_page_get_selected (SolAnatomyPage *self);

/** sol_anatomy_page_focus: gives the focus to what is selected in the figure, else to the figure's
 * first structure. Before the figure is drawn only what is selected gets it, as soon as it is. Who
 * has the focus in the panes, beside the figure, reads on there. */
void sol_anatomy_page_focus (SolAnatomyPage *self);

G_END_DECLS
