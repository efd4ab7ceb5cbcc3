/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal.h"
#include "sol-wait.h"

/** journal_fixture_settle: lets the main loop run until all of @journal is written, told and
 * shown. */
static inline void
journal_fixture_settle (SolJournal *journal)
{
  g_autoptr (GAsyncResult) result = NULL;

  sol_journal_flush_async (journal, sol_wait_answer_cb, &result);
  g_assert_true (sol_journal_flush_finish (journal, sol_wait_for_answer (&result), NULL));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}
