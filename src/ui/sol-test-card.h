/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolTestCard: a self-test: its newest result, what of it has changed by more than chance, whether
 * the legs differ, and the usual values of the content. */
#define SOL_TYPE_TEST_CARD (sol_test_card_get_type ())
G_DECLARE_FINAL_TYPE (SolTestCard, sol_test_card, SOL, TEST_CARD, AdwBin)

/** sol_test_card_show: shows the results of @kind in @tests, newest first. */
void sol_test_card_show (SolTestCard *self,
                         SolJournalTestKind kind,
                         SolLibrary *library,
                         GListModel *tests,
                         const char *today);

G_END_DECLS
