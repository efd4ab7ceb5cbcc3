/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-stats.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** sol_journal_aims_find: what @exercise is for, by the content of @library, a SolLibrary: the
 * muscles that its targets call main, and stretching where it is of that kind. Mobility, which
 * holds nothing, is no stretching. An exercise that is there no more is for nothing. A
 * SolJournalAimFunc. */
SolJournalAim sol_journal_aims_find (const char *exercise, const char *variant, gpointer library);

G_END_DECLS
