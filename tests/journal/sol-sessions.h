/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-entry.h"

G_BEGIN_DECLS

/** SOL_SESSIONS_START_US: when sol_sessions_new() begins: 20 November 2026, 23:30 in UTC. */
#define SOL_SESSIONS_START_US (G_GINT64_CONSTANT (1795217400) * G_USEC_PER_SEC)

/** sol_sessions_new: a session of Soleus stretch with @n_works sets of 60 s, left and right in
 * turn, of which the last has 18 s to go; unfinished where @ended is not set. (transfer full) */
SolJournalEntry *sol_sessions_new (const char *id, guint n_works, gboolean ended);

/** sol_sessions_assert_equal: that two entries tell the same, but for the place of a session that
 * is finished. */
void sol_sessions_assert_equal (SolJournalEntry *a, SolJournalEntry *b);

/** sol_sessions_make_folder: an empty folder for a journal. (transfer full) */
char *sol_sessions_make_folder (void);

/** sol_sessions_remove_folder: removes it with the files in it, and frees the name. */
void sol_sessions_remove_folder (char *folder);

/** sol_sessions_damage: writes nonsense over the file @name in @folder, but for its first page. */
void sol_sessions_damage (const char *folder, const char *name);

G_END_DECLS
