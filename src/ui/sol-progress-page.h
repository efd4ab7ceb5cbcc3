/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolProgressPage: what was done: this week's minutes, pain, self-tests, the stage of getting
 * better, and the history, to which entries are added by hand. */
#define SOL_TYPE_PROGRESS_PAGE (sol_progress_page_get_type ())
G_DECLARE_FINAL_TYPE (SolProgressPage, sol_progress_page, SOL, PROGRESS_PAGE, AdwBin)

/** sol_progress_page_set_journal: shows the records of @journal and follows them; @library says
 * what exercises are for. To be called once. */
void
sol_progress_page_set_journal (SolProgressPage *self, SolLibrary *library, SolJournal *journal);

G_END_DECLS
