/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolExercisesPage: all routines and exercises of property "library" as cards, the exercises
 * with filters. */
#define SOL_TYPE_EXERCISES_PAGE (sol_exercises_page_get_type ())
G_DECLARE_FINAL_TYPE (SolExercisesPage, sol_exercises_page, SOL, EXERCISES_PAGE, AdwBin)

/** sol_exercises_page_set_journal: shows what today begins with by @journal. To be called once,
 * when it has its library. */
void sol_exercises_page_set_journal (SolExercisesPage *self, SolJournal *journal);

G_END_DECLS
