/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-attachment.h"
#include "sol-structure-notes.h"
#include "sol-structure.h"

G_BEGIN_DECLS

/** SolStructurePane: all that is known of a structure: names, facts with their sources, where it is
 * fixed, its parts, the exercises for it, and what one notes about it.
 *
 * Signal "show-attachment" (SolAttachment): a person wants to see where. */
#define SOL_TYPE_STRUCTURE_PANE (sol_structure_pane_get_type ())
G_DECLARE_FINAL_TYPE (SolStructurePane, sol_structure_pane, SOL, STRUCTURE_PANE, AdwBin)

/** sol_structure_pane_show: shows @structure of @library; nothing for NULL. */
void sol_structure_pane_show (SolStructurePane *self, SolLibrary *library, SolStructure *structure);

/** sol_structure_pane_set_notes: lets one note something about what is shown, kept in @notes. Once.
 */
void sol_structure_pane_set_notes (SolStructurePane *self, SolStructureNotes *notes);

G_END_DECLS
