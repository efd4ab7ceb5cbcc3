/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal.h"
#include "sol-library.h"
#include "sol-structure.h"

G_BEGIN_DECLS

/** SolStructureNotes: what a person has noted about structures: one note each, kept in the journal.
 *
 * Signal "changed": notes were read from the journal, or written. */
#define SOL_TYPE_STRUCTURE_NOTES (sol_structure_notes_get_type ())
G_DECLARE_FINAL_TYPE (SolStructureNotes, sol_structure_notes, SOL, STRUCTURE_NOTES, GObject)

/** sol_structure_notes_get: the notes in @journal, of which there is one such object, which lives
 * as long as it. (transfer none) */
SolStructureNotes *sol_structure_notes_get (SolJournal *journal);

/** sol_structure_notes_lookup: what is noted about @structure; NULL for nothing. Lives until that
 * is changed. */
const char *sol_structure_notes_lookup (SolStructureNotes *self, SolStructure *structure);

/** sol_structure_notes_find: the structures of @library whose note has all words of @text in it,
 * which may be unfinished; accents and case don't matter. (element-type SolStructure) (transfer
 * full) */
GPtrArray *
sol_structure_notes_find (SolStructureNotes *self, SolLibrary *library, const char *text);

/** sol_structure_notes_set: notes @text about @structure, in place of what was noted before; a
 * blank @text takes the note away. */
void sol_structure_notes_set (SolStructureNotes *self, SolStructure *structure, const char *text);

G_END_DECLS
