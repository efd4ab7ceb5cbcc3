/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-store.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "sol-journal-files.h"
#include "sol-journal-rows.h"

#define NAME "journal.db"

#define BUSY_MS 2000
#define WEEK_US (7 * G_TIME_SPAN_DAY)

struct _SolJournalStore {
  char *folder;
  const SolJournalStep *steps; /* not owned */
  guint n_steps;

  sqlite3 *db;
  char *name;
  SolJournalEntry *written; /* the last one: what it holds need not be written again */

  char *set_aside;
  char *backup;
  char *newer;
  gboolean begun;
};

/* What a file turned out to be. */
typedef enum {
  FILE_GOOD,
  FILE_NEWER,
  FILE_FAULTY, /* with an error */
} FileState;

static char *
build_path (SolJournalStore *self, const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

SolJournalStore *
sol_journal_store_new_with_steps (const char *folder, const SolJournalStep *steps, guint n_steps)
{
  SolJournalStore *self = g_new0 (SolJournalStore, 1);

  self->folder = g_strdup (folder);
  self->steps = steps;
  self->n_steps = n_steps;
  return self;
}

SolJournalStore *
sol_journal_store_new (const char *folder)
{
  guint n_steps;
  const SolJournalStep *steps = sol_journal_schema_get_steps (&n_steps);

  return sol_journal_store_new_with_steps (folder, steps, n_steps);
}

static void
close_file (SolJournalStore *self)
{
  g_clear_pointer (&self->db, sqlite3_close);
  g_clear_pointer (&self->name, g_free);
  g_clear_object (&self->written);
}

void
sol_journal_store_free (SolJournalStore *self)
{
  close_file (self);
  g_free (self->folder);
  g_free (self->set_aside);
  g_free (self->backup);
  g_free (self->newer);
  g_free (self);
}

/* -- Copies -- */

static gboolean
back_up (SolJournalStore *self, gint64 now_us, GError **error)
{
  g_autofree char *name = sol_journal_files_name_backup (now_us);
  g_autofree char *path = build_path (self, name);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE; /* made within this second */
  if (!sol_sqlite_copy (self->db, path, error))
    return FALSE;
  sol_journal_files_prune_backups (self->folder);
  return TRUE;
}

/* A copy that can't be made now is made at the next start. */
static void
back_up_weekly (SolJournalStore *self, gint64 now_us)
{
  g_autofree char *newest = sol_journal_files_find_backup (self->folder);

  if (newest != NULL && now_us - sol_journal_files_get_backup_time_us (newest) < WEEK_US)
    return;
  if (sol_sqlite_get_int (self->db, "SELECT count(*) FROM session", NULL) > 0)
    back_up (self, now_us, NULL);
}

/* -- Other files -- */

static gboolean
merge_tables (SolJournalStore *self, GError **error)
{
  static const char *const names[] = { "session", "work", "place", "pain",
                                       "felt",    "test", "quiz",  "note" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *sql =
        g_strdup_printf ("INSERT OR IGNORE INTO main.%s SELECT * FROM old.%s", names[i], names[i]);

    if (!sol_sqlite_exec (self->db, sql, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
merge (SolJournalStore *self, const char *path, GError **error)
{
  gboolean merged;

  if (!sol_sqlite_run (self->db, error, "ATTACH ? AS old", "s", path))
    return FALSE;
  merged = sol_sqlite_exec (self->db, "BEGIN IMMEDIATE", error) && merge_tables (self, error) &&
           sol_sqlite_exec (self->db, "COMMIT", error);
  if (!merged)
    sol_sqlite_exec (self->db, "ROLLBACK", NULL);
  sol_sqlite_exec (self->db, "DETACH old", NULL);
  return merged;
}

/* An older copy is brought to this version first, hence a copy of the copy. */
static gboolean
copy_and_migrate (SolJournalStore *self, const char *from, const char *to, GError **error)
{
  g_autoptr (sqlite3) old = NULL;
  g_autoptr (sqlite3) copy = NULL;

  if (sqlite3_open_v2 (from, &old, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
    return sol_sqlite_fail (SQLITE_CANTOPEN, from, error);
  g_unlink (to);
  if (!sol_sqlite_copy (old, to, error))
    return FALSE;
  if (sqlite3_open_v2 (to, &copy, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK)
    return sol_sqlite_fail (SQLITE_CANTOPEN, to, error);
  return sol_sqlite_exec (copy, "PRAGMA journal_mode = DELETE", error) &&
         sol_journal_schema_migrate (copy, self->steps, self->n_steps, error);
}

/* Adds what the file @from has and the open one has not. */
static gboolean
take_in (SolJournalStore *self, const char *from, GError **error)
{
  g_autofree char *to = build_path (self, "restoring.db");
  gboolean taken = copy_and_migrate (self, from, to, error) && merge (self, to, error);

  g_unlink (to);
  return taken;
}

/* -- Opening -- */

static gboolean
check_whole (SolJournalStore *self, GError **error)
{
  g_autoptr (sqlite3_stmt) stmt =
      sol_sqlite_prepare (self->db, error, "PRAGMA integrity_check (1)", "");
  const char *verdict;

  if (stmt == NULL || !sol_sqlite_next (stmt, error))
    return FALSE;
  verdict = (const char *) sqlite3_column_text (stmt, 0);
  return g_strcmp0 (verdict, "ok") == 0 || sol_sqlite_fail (SQLITE_CORRUPT, verdict, error);
}

/* The log is moved into the file only when nothing runs: a commit that does so may wait long. */
static gboolean
set_manners (SolJournalStore *self, GError **error)
{
  return sol_sqlite_exec (self->db,
                          "PRAGMA foreign_keys = ON;"
                          "PRAGMA journal_mode = WAL;"
                          "PRAGMA synchronous = NORMAL;"
                          "PRAGMA wal_autocheckpoint = 0",
                          error);
}

static gboolean
make_current (SolJournalStore *self, gint64 version, gint64 now_us, GError **error)
{
  if (version > 0 && version < self->n_steps && !back_up (self, now_us, error))
    return FALSE;
  return sol_journal_schema_migrate (self->db, self->steps, self->n_steps, error);
}

/* Looks for what of an earlier journal can be restored. Copies of one that is gone do not make room
 * for those of the file that takes its place: before that file has anything in it, they get names
 * of their own. Beside a newer file the copies are that one's. */
static void
find_earlier (SolJournalStore *self, const char *name, gint64 version, gint64 now_us)
{
  g_clear_pointer (&self->backup, g_free);
  if (!g_str_equal (name, NAME)) {
    if (version == 0)
      self->backup = sol_journal_files_find_backup (self->folder);
  } else {
    g_autoptr (GPtrArray) kept = NULL;

    if (version == 0)
      sol_journal_files_keep_backups (self->folder, now_us);
    kept = sol_journal_files_list_kept (self->folder);
    if (kept->len > 0)
      self->backup = g_strdup (g_ptr_array_index (kept, 0));
  }
  self->begun = version == 0 && self->backup != NULL;
}

/* Of a file that is not ours to change, not even the log is moved: hence the setting, which is
 * taken back for the others. */
static FileState
open_file (SolJournalStore *self, const char *name, gint64 now_us, GError **error)
{
  g_autofree char *path = build_path (self, name);
  int code = sqlite3_open_v2 (
      path, &self->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);
  gint64 version;

  g_set_str (&self->name, name);
  if (code != SQLITE_OK) {
    sol_sqlite_fail (code, self->db != NULL ? sqlite3_errmsg (self->db) : path, error);
    return FILE_FAULTY;
  }
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  sqlite3_busy_timeout (self->db, BUSY_MS);
  version = sol_sqlite_get_int (self->db, "PRAGMA user_version", error);
  if (version < 0)
    return FILE_FAULTY;
  if (version > self->n_steps)
    return FILE_NEWER;
  find_earlier (self, name, version, now_us);
  if (!check_whole (self, error) || !set_manners (self, error) ||
      !make_current (self, version, now_us, error))
    return FILE_FAULTY;
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
  return FILE_GOOD;
}

static FileState
open_or_set_aside (SolJournalStore *self, const char *name, gint64 now_us, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  FileState state = open_file (self, name, now_us, &local_error);

  if (state == FILE_FAULTY &&
      g_error_matches (local_error, SOL_JOURNAL_ERROR, SOL_JOURNAL_ERROR_DAMAGED)) {
    g_autofree char *set_aside = NULL;

    close_file (self);
    set_aside = sol_journal_files_set_aside (self->folder, name, "damaged", now_us);
    if (set_aside != NULL) {
      g_set_str (&self->set_aside, set_aside);
      g_clear_error (&local_error);
      state = open_file (self, name, now_us, &local_error);
    }
  }
  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));
  if (state != FILE_GOOD)
    close_file (self);
  return state;
}

static char *
name_own (guint version)
{
  return g_strdup_printf ("journal-%u.db", version);
}

/* Beside a newer file this program has one of its own, with its version in the name. */
static gboolean
open_own (SolJournalStore *self, gint64 now_us, GError **error)
{
  g_autofree char *own = name_own (self->n_steps);

  switch (open_or_set_aside (self, own, now_us, error)) {
  case FILE_GOOD:
    return TRUE;
  case FILE_NEWER:
    return sol_sqlite_fail (SQLITE_ERROR, own, error);
  case FILE_FAULTY:
  default:
    return FALSE;
  }
}

/* What an older program wrote beside the file that was too new for it belongs to this one now. What
 * can't be taken in now is tried at the next start. */
static void
take_in_older (SolJournalStore *self, gint64 now_us)
{
  for (guint version = 1; version <= self->n_steps; version++) {
    g_autofree char *own = name_own (version);
    g_autofree char *path = build_path (self, own);

    if (g_file_test (path, G_FILE_TEST_EXISTS) && take_in (self, path, NULL))
      g_free (sol_journal_files_set_aside (self->folder, own, "joined", now_us));
  }
}

static gboolean
open_any (SolJournalStore *self, gint64 now_us, GError **error)
{
  switch (open_or_set_aside (self, NAME, now_us, error)) {
  case FILE_GOOD:
    take_in_older (self, now_us);
    return TRUE;
  case FILE_NEWER:
    g_set_str (&self->newer, NAME);
    return open_own (self, now_us, error);
  case FILE_FAULTY:
  default:
    return FALSE;
  }
}

static gboolean
remove_deleted (SolJournalStore *self, GError **error)
{
  for (guint i = 0; i < SOL_JOURNAL_N_TABLES; i++) {
    g_autofree char *sql = g_strdup_printf ("DELETE FROM %s WHERE deleted_us IS NOT NULL",
                                            sol_journal_table_get_name ((SolJournalTable) i));

    if (!sol_sqlite_exec (self->db, sql, error))
      return FALSE;
  }
  return TRUE;
}

gboolean
sol_journal_store_open (SolJournalStore *self, gint64 now_us, GError **error)
{
  if (self->db != NULL)
    return TRUE;
  if (g_mkdir_with_parents (self->folder, 0700) != 0)
    return sol_sqlite_fail (SQLITE_CANTOPEN, g_strerror (errno), error);
  if (!open_any (self, now_us, error))
    return FALSE;
  back_up_weekly (self, now_us);
  /* What was deleted can be brought back as long as the program runs. */
  if (remove_deleted (self, error) && sol_journal_store_tidy (self, now_us, error))
    return TRUE;
  close_file (self);
  return FALSE;
}

gboolean
sol_journal_store_replace (SolJournalStore *self, gint64 now_us, GError **error)
{
  g_autofree char *name = g_steal_pointer (&self->name);
  g_autofree char *set_aside = NULL;

  g_assert (self->db != NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  close_file (self);
  set_aside = sol_journal_files_set_aside (self->folder, name, "damaged", now_us);
  if (set_aside == NULL)
    return sol_sqlite_fail (SQLITE_CANTOPEN, g_strerror (errno), error);
  g_set_str (&self->set_aside, set_aside);
  return sol_journal_store_open (self, now_us, error);
}

const char *
sol_journal_store_get_name (SolJournalStore *self)
{
  return self->name;
}

const char *
sol_journal_store_get_set_aside (SolJournalStore *self)
{
  return self->set_aside;
}

const char *
sol_journal_store_get_backup (SolJournalStore *self)
{
  return self->backup;
}

gboolean
sol_journal_store_is_begun_anew (SolJournalStore *self)
{
  return self->begun;
}

const char *
sol_journal_store_get_newer (SolJournalStore *self)
{
  return self->newer;
}

/* -- Reading and writing -- */

static gboolean
write_rows (SolJournalStore *self, SolJournalRecord *record, GError **error)
{
  return SOL_IS_JOURNAL_ENTRY (record)
             ? sol_journal_rows_write (self->db, SOL_JOURNAL_ENTRY (record), self->written, error)
             : sol_journal_records_write (self->db, record, error);
}

gboolean
sol_journal_store_write (SolJournalStore *self, SolJournalRecord *record, GError **error)
{
  if (!sol_sqlite_exec (self->db, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (write_rows (self, record, error) && sol_sqlite_exec (self->db, "COMMIT", error)) {
    if (SOL_IS_JOURNAL_ENTRY (record))
      g_set_object (&self->written, SOL_JOURNAL_ENTRY (record));
    return TRUE;
  }
  sol_sqlite_exec (self->db, "ROLLBACK", NULL);
  g_clear_object (&self->written);
  return FALSE;
}

gboolean
sol_journal_store_set_deleted (SolJournalStore *self,
                               const char *id,
                               gint64 deleted_us,
                               GError **error)
{
  for (guint i = 0; i < SOL_JOURNAL_N_TABLES; i++) {
    g_autofree char *sql =
        g_strdup_printf ("UPDATE %s SET deleted_us = nullif (?2, 0) WHERE id = ?1",
                         sol_journal_table_get_name ((SolJournalTable) i));

    if (!sol_sqlite_run (self->db, error, sql, "si", id, deleted_us))
      return FALSE;
  }
  return TRUE;
}

SolJournalEntry *
sol_journal_store_find_unfinished (SolJournalStore *self, GError **error)
{
  g_autoptr (GPtrArray) entries = sol_journal_rows_read (
      self->db,
      "WHERE ended_us IS NULL AND deleted_us IS NULL ORDER BY started_us DESC, id LIMIT 1", error);

  return entries != NULL && entries->len > 0 ? g_object_ref (g_ptr_array_index (entries, 0)) : NULL;
}

GPtrArray *
sol_journal_store_read (SolJournalStore *self, SolJournalTable table, GError **error)
{
  if (table != SOL_JOURNAL_TABLE_SESSION)
    return sol_journal_records_read (self->db, table, error);
  return sol_journal_rows_read (
      self->db, "WHERE ended_us IS NOT NULL AND deleted_us IS NULL ORDER BY started_us DESC, id",
      error);
}

/* Of each journal that is gone the newest copy that can be read. What can't be taken in is kept.
 * Returns whether any was; else @error is that of the newest. */
static gboolean
restore_kept (SolJournalStore *self, GPtrArray *kept, GError **error)
{
  g_autofree char *taken = NULL; /* the journal whose copy was taken in last */
  g_autoptr (GError) first = NULL;

  for (guint i = 0; i < kept->len; i++) {
    const char *origin = sol_journal_files_get_origin (g_ptr_array_index (kept, i));
    g_autofree char *from = build_path (self, g_ptr_array_index (kept, i));

    if (g_strcmp0 (origin, taken) == 0)
      continue;
    if (take_in (self, from, first == NULL ? &first : NULL)) {
      g_set_str (&taken, origin);
      sol_journal_files_release_backups (self->folder, origin);
    }
  }
  if (taken == NULL)
    g_propagate_error (error, g_steal_pointer (&first));
  return taken != NULL;
}

static gboolean
restore_newest (SolJournalStore *self, GError **error)
{
  g_autofree char *name = sol_journal_files_find_backup (self->folder);
  g_autofree char *from = name != NULL ? build_path (self, name) : NULL;

  if (from == NULL)
    return sol_sqlite_fail (SQLITE_CANTOPEN, "backup", error);
  return take_in (self, from, error);
}

gboolean
sol_journal_store_restore (SolJournalStore *self, GError **error)
{
  g_autoptr (GPtrArray) kept = sol_journal_files_list_kept (self->folder);
  g_autoptr (GPtrArray) left = NULL;

  if (!(kept->len > 0 ? restore_kept (self, kept, error) : restore_newest (self, error)))
    return FALSE;
  left = sol_journal_files_list_kept (self->folder);
  g_set_str (&self->backup, left->len > 0 ? g_ptr_array_index (left, 0) : NULL);
  return TRUE;
}

gboolean
sol_journal_store_tidy (SolJournalStore *self, gint64 now_us, GError **error)
{
  return sol_sqlite_exec (self->db, "PRAGMA wal_checkpoint (TRUNCATE)", error) &&
         sol_sqlite_run (self->db, error,
                         "INSERT OR REPLACE INTO fact (name, value) VALUES ('tidied-us', ?)", "i",
                         now_us);
}
