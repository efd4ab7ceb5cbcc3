/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-structure-notes.h"

G_BEGIN_DECLS

/** SolStructureNote: a place to note something about a structure. What is typed is kept by itself:
 * a moment after the last key, and at once where the focus, the structure or the page goes.
 * Hidden while there is no journal to keep it. */
#define SOL_TYPE_STRUCTURE_NOTE (sol_structure_note_get_type ())
G_DECLARE_FINAL_TYPE (SolStructureNote, sol_structure_note, SOL, STRUCTURE_NOTE, AdwBin)

/** sol_structure_note_set_notes: keeps what is noted in @notes; NULL: nowhere. */
void sol_structure_note_set_notes (SolStructureNote *self, SolStructureNotes *notes);

/** sol_structure_note_show: shows what is noted about @structure; NULL: about nothing. What was
 * typed about the one before is kept. */
void sol_structure_note_show (SolStructureNote *self, SolStructure *structure);

G_END_DECLS
