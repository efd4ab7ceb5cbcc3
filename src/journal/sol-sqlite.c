/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-sqlite.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <errno.h>
#include <stdarg.h>

G_DEFINE_QUARK (sol - journal - error - quark, sol_journal_error)

static SolJournalError
error_of_code (int code)
{
  switch (code & 0xff) {
  case SQLITE_FULL:
    return SOL_JOURNAL_ERROR_FULL;
  case SQLITE_READONLY:
  case SQLITE_CANTOPEN:
  case SQLITE_PERM:
    return SOL_JOURNAL_ERROR_READ_ONLY;
  case SQLITE_BUSY:
  case SQLITE_LOCKED:
    return SOL_JOURNAL_ERROR_BUSY;
  case SQLITE_CORRUPT:
  case SQLITE_NOTADB:
    return SOL_JOURNAL_ERROR_DAMAGED;
  case SQLITE_CONSTRAINT:
    return SOL_JOURNAL_ERROR_REFUSED;
  default:
    return SOL_JOURNAL_ERROR_FAILED;
  }
}

static const char *
words_for (SolJournalError error)
{
  switch (error) {
  case SOL_JOURNAL_ERROR_FULL:
    return _ ("The disk is full: sessions are kept once there is room");
  case SOL_JOURNAL_ERROR_READ_ONLY:
    return _ ("The journal can’t be written: check the permissions of its folder");
  case SOL_JOURNAL_ERROR_BUSY:
    return _ ("Another program keeps the journal: sessions are kept once it lets go");
  case SOL_JOURNAL_ERROR_DAMAGED:
    return _ ("The journal is damaged");
  case SOL_JOURNAL_ERROR_REFUSED:
  case SOL_JOURNAL_ERROR_FAILED:
  default:
    return _ ("The journal can’t be used");
  }
}

gboolean
sol_sqlite_fail (int code, const char *detail, GError **error)
{
  SolJournalError kind = error_of_code (code);

  /* Where the words say what helps, SQLite's own add nothing. */
  if (kind == SOL_JOURNAL_ERROR_FAILED || kind == SOL_JOURNAL_ERROR_DAMAGED ||
      kind == SOL_JOURNAL_ERROR_REFUSED)
    g_set_error (error, SOL_JOURNAL_ERROR, (int) kind, "%s (%s)", words_for (kind), detail);
  else
    g_set_error_literal (error, SOL_JOURNAL_ERROR, (int) kind, words_for (kind));
  return FALSE;
}

static gboolean
fail (sqlite3 *db, GError **error)
{
  return sol_sqlite_fail (sqlite3_extended_errcode (db), sqlite3_errmsg (db), error);
}

gboolean
sol_sqlite_exec (sqlite3 *db, const char *sql, GError **error)
{
  return sqlite3_exec (db, sql, NULL, NULL, NULL) == SQLITE_OK || fail (db, error);
}

static void
bind (sqlite3_stmt *stmt, const char *types, va_list arguments)
{
  for (int i = 0; types[i] != '\0'; i++) {
    if (types[i] == 's')
      sqlite3_bind_text (stmt, i + 1, va_arg (arguments, const char *), -1, SQLITE_TRANSIENT);
    else
      sqlite3_bind_int64 (stmt, i + 1, va_arg (arguments, gint64));
  }
}

sqlite3_stmt *
sol_sqlite_prepare (sqlite3 *db, GError **error, const char *sql, const char *types, ...)
{
  sqlite3_stmt *stmt = NULL;
  va_list arguments;

  if (sqlite3_prepare_v2 (db, sql, -1, &stmt, NULL) != SQLITE_OK) {
    fail (db, error);
    return NULL;
  }
  va_start (arguments, types);
  bind (stmt, types, arguments);
  va_end (arguments);
  return stmt;
}

gboolean
sol_sqlite_run (sqlite3 *db, GError **error, const char *sql, const char *types, ...)
{
  g_autoptr (sqlite3_stmt) stmt = NULL;
  va_list arguments;

  if (sqlite3_prepare_v2 (db, sql, -1, &stmt, NULL) != SQLITE_OK)
    return fail (db, error);
  va_start (arguments, types);
  bind (stmt, types, arguments);
  va_end (arguments);
  return sqlite3_step (stmt) == SQLITE_DONE || fail (db, error);
}

gboolean
sol_sqlite_next (sqlite3_stmt *stmt, GError **error)
{
  int code = sqlite3_step (stmt);

  if (code != SQLITE_ROW && code != SQLITE_DONE)
    fail (sqlite3_db_handle (stmt), error);
  return code == SQLITE_ROW;
}

gint64
sol_sqlite_get_int (sqlite3 *db, const char *sql, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt = sol_sqlite_prepare (db, error, sql, "");
  g_autoptr (GError) local_error = NULL;
  gint64 value = 0;

  if (stmt == NULL)
    return -1;
  if (sol_sqlite_next (stmt, &local_error))
    value = sqlite3_column_int64 (stmt, 0);
  if (local_error == NULL)
    return value;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return -1;
}

static gboolean
copy_pages (sqlite3 *from, sqlite3 *to, GError **error)
{
  sqlite3_backup *backup = sqlite3_backup_init (to, "main", from, "main");

  if (backup == NULL)
    return fail (to, error);
  sqlite3_backup_step (backup, -1);
  return sqlite3_backup_finish (backup) == SQLITE_OK || fail (to, error);
}

/* It has its name only when it is whole. */
gboolean
sol_sqlite_copy (sqlite3 *from, const char *path, GError **error)
{
  g_autofree char *part = g_strconcat (path, ".part", NULL);
  sqlite3 *to = NULL;
  gboolean copied;

  g_unlink (part);
  copied =
      sqlite3_open_v2 (part, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL) == SQLITE_OK &&
      copy_pages (from, to, error);
  if (!copied && error != NULL && *error == NULL)
    fail (to, error);
  sqlite3_close (to);
  if (copied && g_rename (part, path) == 0)
    return TRUE;
  if (copied)
    sol_sqlite_fail (SQLITE_CANTOPEN, g_strerror (errno), error);
  g_unlink (part);
  return FALSE;
}
