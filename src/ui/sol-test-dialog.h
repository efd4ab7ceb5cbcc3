/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"

G_BEGIN_DECLS

/** SolTestDialog: a form for the result of a self-test, new or to be changed. */
#define SOL_TYPE_TEST_DIALOG (sol_test_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SolTestDialog, sol_test_dialog, SOL, TEST_DIALOG, AdwDialog)

/** sol_test_dialog_new: a form for a result of @kind, or for changing @test, which may be NULL;
 * what is entered is kept in @journal. (transfer floating) */
SolTestDialog *
sol_test_dialog_new (SolJournal *journal, SolJournalTestKind kind, SolJournalTest *test);

G_END_DECLS
