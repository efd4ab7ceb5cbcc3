/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-files.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

#define PREFIX "backup-"
#define BEFORE "-before-"

static char *
make_stamp (gint64 now_us)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_unix_utc (now_us / G_USEC_PER_SEC);

  return now != NULL ? g_date_time_format (now, "%Y%m%d-%H%M%S") : g_strdup ("19700101-000000");
}

char *
sol_journal_files_name_backup (gint64 now_us)
{
  g_autofree char *stamp = make_stamp (now_us);

  return g_strconcat (PREFIX, stamp, ".db", NULL);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* Oldest first: the names sort by time. (element-type utf8) (transfer full) */
static GPtrArray *
list_names (const char *folder, gboolean (*is_one) (const char *name))
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    if (is_one (name))
      g_ptr_array_add (names, g_strdup (name));
  }
  g_ptr_array_sort (names, compare_names);
  return names;
}

static gboolean
is_backup (const char *name)
{
  return sol_journal_files_get_backup_time_us (name) != 0;
}

/* The same without what tells of its journal; NULL where nothing does. (transfer full) */
static char *
dup_released_name (const char *name)
{
  const char *before = strstr (name, BEFORE);
  g_autofree char *stem = before != NULL ? g_strndup (name, (gsize) (before - name)) : NULL;

  return stem != NULL ? g_strconcat (stem, ".db", NULL) : NULL;
}

static gboolean
is_kept (const char *name)
{
  g_autofree char *released = dup_released_name (name);

  return released != NULL && is_backup (released) && g_str_has_suffix (name, ".db");
}

static GPtrArray *
list_backups (const char *folder)
{
  return list_names (folder, is_backup);
}

char *
sol_journal_files_find_backup (const char *folder)
{
  g_autoptr (GPtrArray) names = list_backups (folder);

  return names->len > 0 ? g_strdup (g_ptr_array_index (names, names->len - 1)) : NULL;
}

gint64
sol_journal_files_get_backup_time_us (const char *name)
{
  g_autoptr (GDateTime) time = NULL;
  int year, month, day, hour, minute, second;
  int length = 0;

  if (sscanf (name, PREFIX "%4d%2d%2d-%2d%2d%2d.db%n", &year, &month, &day, &hour, &minute, &second,
              &length) != 6 ||
      length == 0 || name[length] != '\0')
    return 0;
  time = g_date_time_new_utc (year, month, day, hour, minute, second);
  return time != NULL ? g_date_time_to_unix (time) * G_USEC_PER_SEC : 0;
}

/* What can't be renamed stays as it is. */
static void
rename_in (const char *folder, const char *name, const char *new_name)
{
  g_autofree char *from = g_build_filename (folder, name, NULL);
  g_autofree char *to = g_build_filename (folder, new_name, NULL);

  if (!g_file_test (to, G_FILE_TEST_EXISTS))
    g_rename (from, to);
}

void
sol_journal_files_keep_backups (const char *folder, gint64 now_us)
{
  g_autoptr (GPtrArray) names = list_backups (folder);
  g_autofree char *stamp = make_stamp (now_us);

  for (guint i = 0; i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);
    g_autofree char *stem = g_strndup (name, strlen (name) - strlen (".db"));
    g_autofree char *kept = g_strconcat (stem, BEFORE, stamp, ".db", NULL);

    rename_in (folder, name, kept);
  }
}

GPtrArray *
sol_journal_files_list_kept (const char *folder)
{
  GPtrArray *names = list_names (folder, is_kept);

  for (guint i = 0; i < names->len / 2; i++) {
    gpointer name = names->pdata[i];

    names->pdata[i] = names->pdata[names->len - 1 - i];
    names->pdata[names->len - 1 - i] = name;
  }
  return names;
}

const char *
sol_journal_files_get_origin (const char *name)
{
  return strstr (name, BEFORE);
}

void
sol_journal_files_release_backups (const char *folder, const char *origin)
{
  g_autoptr (GPtrArray) names = list_names (folder, is_kept);

  for (guint i = 0; i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);

    if (g_str_has_suffix (name, origin)) {
      g_autofree char *released = dup_released_name (name);

      rename_in (folder, name, released);
    }
  }
}

void
sol_journal_files_prune_backups (const char *folder)
{
  g_autoptr (GPtrArray) names = list_backups (folder);

  for (guint i = 0; i + SOL_JOURNAL_BACKUPS < names->len; i++) {
    g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

    g_unlink (path);
  }
}

/* (transfer full) */
static char *
find_free_name (const char *folder, const char *why, gint64 now_us)
{
  g_autofree char *stamp = make_stamp (now_us);

  for (guint i = 1;; i++) {
    g_autofree char *name = i == 1 ? g_strdup_printf ("%s-%s.db", why, stamp)
                                   : g_strdup_printf ("%s-%s-%u.db", why, stamp, i);
    g_autofree char *path = g_build_filename (folder, name, NULL);

    if (!g_file_test (path, G_FILE_TEST_EXISTS))
      return g_steal_pointer (&name);
  }
}

static gboolean
rename_with_suffix (const char *from, const char *to, const char *suffix)
{
  g_autofree char *from_path = g_strconcat (from, suffix, NULL);
  g_autofree char *to_path = g_strconcat (to, suffix, NULL);

  return g_rename (from_path, to_path) == 0;
}

char *
sol_journal_files_set_aside (const char *folder, const char *name, const char *why, gint64 now_us)
{
  g_autofree char *new_name = find_free_name (folder, why, now_us);
  g_autofree char *from = g_build_filename (folder, name, NULL);
  g_autofree char *to = g_build_filename (folder, new_name, NULL);

  if (!rename_with_suffix (from, to, ""))
    return NULL;
  /* What was not yet moved into the file belongs to it, and must not get into the next one. */
  rename_with_suffix (from, to, "-wal");
  rename_with_suffix (from, to, "-shm");
  return g_steal_pointer (&new_name);
}
