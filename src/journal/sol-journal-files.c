/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-files.h"

#include <glib/gstdio.h>
#include <stdio.h>

#define PREFIX "backup-"

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
list_backups (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    if (sol_journal_files_get_backup_time_us (name) != 0)
      g_ptr_array_add (names, g_strdup (name));
  }
  g_ptr_array_sort (names, compare_names);
  return names;
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
