/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* The files beside the journal: copies that were kept, and what was set aside. For the journal
 * only. Times are in microseconds since 1970 in UTC. */

#include <gio/gio.h>

G_BEGIN_DECLS

/* How many copies are kept. */
#define SOL_JOURNAL_BACKUPS 3

/* The name of a copy made now, such as "backup-20261120-210405.db". (transfer full) */
char *sol_journal_files_name_backup (gint64 now_us);

/* The name of the newest copy; NULL where there is none. (transfer full) */
char *sol_journal_files_find_backup (const char *folder);

/* When the copy of that name was made; 0 where the name does not tell. */
gint64 sol_journal_files_get_backup_time_us (const char *name);

/* Takes the copies out of the row of those that make room for newer ones: they are of a journal
 * that was lost or damaged before @now_us, such as
 * "backup-20261120-210405-before-20261127-080000.db". */
void sol_journal_files_keep_backups (const char *folder, gint64 now_us);

/* Those copies, newest first. (element-type utf8) (transfer full) */
GPtrArray *sol_journal_files_list_kept (const char *folder);

/* What the name of a kept copy tells of the journal that it is of: the same for all copies of one.
 * Part of @name. */
const char *sol_journal_files_get_origin (const char *name);

/* Takes the kept copies of the journal @origin into that row again. */
void sol_journal_files_release_backups (const char *folder, const char *origin);

/* Removes all copies but the newest SOL_JOURNAL_BACKUPS. */
void sol_journal_files_prune_backups (const char *folder);

/* Gives the journal @name and the files that SQLite keeps beside it names that nothing has yet,
 * which begin with @why, such as "damaged". Returns the journal's new name; NULL where it could not
 * be moved. (transfer full) */
char *
sol_journal_files_set_aside (const char *folder, const char *name, const char *why, gint64 now_us);

G_END_DECLS
