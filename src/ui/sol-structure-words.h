/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"
#include "sol-attachment.h"
#include "sol-structure.h"
#include "sol-text.h"

G_BEGIN_DECLS

/* How structures are spoken of: headings, names of kinds, what a screen reader says. Nothing here
 * needs a display. */

/** sol_structure_words_kind: what @structure is, such as "Muscle" or "Artery". */
const char *sol_structure_words_kind (SolStructure *structure);

/** sol_structure_words_group: the heading of the group that @kind is listed in, such as "Bones and
 * joints"; kinds of one group have the same. */
const char *sol_structure_words_group (SolStructureKind kind);

/** sol_structure_words_fact: the heading of the facts of @kind; NULL for the summary. */
const char *sol_structure_words_fact (SolFactKind kind);

/** sol_structure_words_joint: "At the knee" and such; NULL for no joint. */
const char *sol_structure_words_joint (SolJoint joint);

/** sol_structure_words_letter: the letter of one of the two muscles with a colour of their own, G
 * or S; NULL for any other structure. */
const char *sol_structure_words_letter (SolStructure *structure);

/** sol_structure_words_dup_fact: the text of the first fact of @kind, without marks; NULL where
 * there is none. (transfer full) */
char *sol_structure_words_dup_fact (SolLibrary *library, SolStructure *structure, SolFactKind kind);

/** sol_structure_words_dup_description: what a screen reader says of @structure beside its name:
 * what it is and from where to where it runs, or what it is in a sentence. (transfer full) */
char *sol_structure_words_dup_description (SolLibrary *library, SolStructure *structure);

/** sol_structure_words_dup_synonyms: other names, with commas between; NULL for none.
 * (transfer full) */
char *sol_structure_words_dup_synonyms (SolStructure *structure);

/** sol_structure_words_attachment_letter: "O" for an origin, "I" for an insertion. */
const char *sol_structure_words_attachment_letter (SolAttachment *attachment);

G_END_DECLS
