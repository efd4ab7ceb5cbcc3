/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-figure.h"
#include "sol-library.h"
#include "sol-structure-notes.h"

G_BEGIN_DECLS

/** SolStructureList: the structures that a figure draws, in groups: the second way into it.
 *
 * Properties: "pointed", the id of the structure whose row the pointer is on or the focus in; NULL
 * for none. Signal "selected" (SolStructure): a row was activated. */
#define SOL_TYPE_STRUCTURE_LIST (sol_structure_list_get_type ())
G_DECLARE_FINAL_TYPE (SolStructureList, sol_structure_list, SOL, STRUCTURE_LIST, AdwBin)

/** sol_structure_list_set_figure: lists the structures of @library that @figure draws, and the
 * wholes that they are parts of. */
void sol_structure_list_set_figure (SolStructureList *self, SolLibrary *library, SolFigure *figure);

/** sol_structure_list_set_notes: marks what one has noted something about, with how that begins.
 * Once. */
void sol_structure_list_set_notes (SolStructureList *self, SolStructureNotes *notes);

/** sol_structure_list_focus: puts the focus into the row of @structure, where there is one. */
gboolean sol_structure_list_focus (SolStructureList *self, SolStructure *structure);

/** sol_structure_list_watch_row: lets "pointed" follow @row, which is elsewhere on the page and
 * stays as long as @self, as if it were a row of @structure in the list. */
void sol_structure_list_watch_row (SolStructureList *self, GtkWidget *row, SolStructure *structure);

G_END_DECLS
