/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-home.h"

#include <glib/gstdio.h>

char *
sol_home_make (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("soleus-home-XXXXXX", &error);

  g_assert_no_error (error);
  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  return folder;
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir =
      g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *child = g_build_filename (path, name, NULL);

    remove_tree (child);
  }
  g_remove (path);
}

void
sol_home_remove (char *folder)
{
  remove_tree (folder);
  g_free (folder);
}
