/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* The tables of the journal, and how an older file gets them. For the journal only. */

#include "sol-sqlite.h"

G_BEGIN_DECLS

/* Makes of a file of version N one of version N + 1; N is its place among the steps. */
typedef gboolean (*SolJournalStep) (sqlite3 *db, GError **error);

/* All the steps there are; @n_steps is the version that this program knows. (transfer none) */
const SolJournalStep *sol_journal_schema_get_steps (guint *n_steps);

/* Takes the steps that are missing, each a transaction of its own: one that fails is undone whole
 * and leaves the file in the version before it. */
gboolean sol_journal_schema_migrate (sqlite3 *db,
                                     const SolJournalStep *steps,
                                     guint n_steps,
                                     GError **error);

G_END_DECLS
