/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** SolExerciseSection: a heading, property "title", and what belongs under it. Hidden while that
 * is nothing. */
#define SOL_TYPE_EXERCISE_SECTION (sol_exercise_section_get_type ())
G_DECLARE_FINAL_TYPE (SolExerciseSection, sol_exercise_section, SOL, EXERCISE_SECTION, AdwBin)

/** sol_exercise_section_entry_new: an entry as sol_exercise_section_add_entry() adds it, for a list
 * of its own. (transfer floating) */
GtkWidget *sol_exercise_section_entry_new (SolLibrary *library,
                                           const char *mark,
                                           const char *lead,
                                           const char *text);

/** sol_exercise_section_add_entry: adds @text, content text with marks, as an entry of a list.
 * @mark stands before it, such as "1" or "•". @lead, which may be NULL, is a short plain text
 * that is set apart at its beginning. */
void sol_exercise_section_add_entry (SolExerciseSection *self,
                                     SolLibrary *library,
                                     const char *mark,
                                     const char *lead,
                                     const char *text);

/** sol_exercise_section_add_texts: adds an entry for each value of @texts, such as a SolText, which
 * has a text. */
void
sol_exercise_section_add_texts (SolExerciseSection *self, SolLibrary *library, GListModel *texts);

/** sol_exercise_section_add_child: adds a widget of its own kind. */
void sol_exercise_section_add_child (SolExerciseSection *self, GtkWidget *child);

/** sol_exercise_section_add_list: adds a list for rows, which screen readers call as the section.
 * (transfer none) */
GtkListBox *sol_exercise_section_add_list (SolExerciseSection *self);

/** sol_exercise_section_add_items: a row for each of @items, the parts of a circuit. */
void
sol_exercise_section_add_items (SolExerciseSection *self, SolLibrary *library, GListModel *items);

/** sol_exercise_section_add_targets: an entry for each of @targets of which the content says more
 * than how much it does. */
void sol_exercise_section_add_targets (SolExerciseSection *self,
                                       SolLibrary *library,
                                       GListModel *targets);

/** sol_exercise_section_add_alternatives: adds rows for the SolAlternatives of @alternatives, which
 * lead to their exercises; nothing where there is none. */
void sol_exercise_section_add_alternatives (SolExerciseSection *self,
                                            SolLibrary *library,
                                            GListModel *alternatives);

/** sol_exercise_section_add_sources: adds rows for the SolCitations of @sources. */
void sol_exercise_section_add_sources (SolExerciseSection *self, GListModel *sources);

G_END_DECLS
