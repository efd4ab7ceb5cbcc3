/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* SQLite in the house's manner: GError and automatic cleanup. For the journal only. */

#include <gio/gio.h>
#include <sqlite3.h>

#include "sol-journal-error.h"

G_BEGIN_DECLS

G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_stmt, sqlite3_finalize)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3, sqlite3_close)

/* Sets the error for SQLite's code @code, of which @detail tells more. Returns FALSE. */
gboolean sol_sqlite_fail (int code, const char *detail, GError **error);

/* Runs statements without parameters. */
gboolean sol_sqlite_exec (sqlite3 *db, const char *sql, GError **error);

/* One statement with parameters: @types has a letter for each argument, s for a text, which may be
 * NULL, and i for a gint64. (transfer full) */
sqlite3_stmt *
sol_sqlite_prepare (sqlite3 *db, GError **error, const char *sql, const char *types, ...);

/* The same, run to its end. */
gboolean sol_sqlite_run (sqlite3 *db, GError **error, const char *sql, const char *types, ...);

/* Steps to the next row. Returns FALSE with @error unset after the last one. */
gboolean sol_sqlite_next (sqlite3_stmt *stmt, GError **error);

/* The first column of the first row; -1 with @error set where that fails, 0 without a row. */
gint64 sol_sqlite_get_int (sqlite3 *db, const char *sql, GError **error);

/* Copies all of @from into the file @path, which must not exist, whole or not at all. */
gboolean sol_sqlite_copy (sqlite3 *from, const char *path, GError **error);

G_END_DECLS
