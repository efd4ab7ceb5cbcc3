/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-file.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>

#include "sol-figure-error.h"

/* GLib's own words name a file that it writes first, which nobody asked for. */
static const char *
explain (const GError *error)
{
  switch (error->code) {
  case G_FILE_ERROR_NOENT:
  case G_FILE_ERROR_NOTDIR:
    return "there is no such folder; make it, or name another";
  case G_FILE_ERROR_ISDIR:
    return "this is a folder; name a file in it";
  case G_FILE_ERROR_ACCES:
  case G_FILE_ERROR_PERM:
  case G_FILE_ERROR_ROFS:
    return "nothing may be written there; name another folder";
  case G_FILE_ERROR_NOSPC:
    return "the disk is full; free some space";
  default:
    return error->message;
  }
}

/* In /dev there is nothing but links to what is open, such as a file behind /dev/stdout. */
static gboolean
is_device (const char *path)
{
  GStatBuf about;

  if (g_str_has_prefix (path, "/dev/"))
    return TRUE;
  return g_stat (path, &about) == 0 && !S_ISREG (about.st_mode) && !S_ISDIR (about.st_mode);
}

/* A device can't be replaced: it is written into. What is full may tell only when it is closed. */
static gboolean
write_into (GBytes *bytes, const char *path, GError **error)
{
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);
  FILE *file = g_fopen (path, "wb");
  int problem = 0;

  if (file == NULL || fwrite (data, 1, size, file) != size)
    problem = errno;
  if (file != NULL && fclose (file) != 0 && problem == 0)
    problem = errno;
  if (problem == 0)
    return TRUE;
  g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (problem),
                       g_strerror (problem));
  return FALSE;
}

/* Of a link, what it leads to is replaced, and not the link. */
static gboolean
replace (GBytes *bytes, const char *path, GError **error)
{
  char *place = realpath (path, NULL);
  gboolean written = FALSE;

  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR, g_strerror (EISDIR));
  else
    written = g_file_set_contents_full (
        place != NULL ? place : path, g_bytes_get_data (bytes, NULL),
        (gssize) g_bytes_get_size (bytes), G_FILE_SET_CONTENTS_CONSISTENT, 0666, error);
  free (place);
  return written;
}

gboolean
sol_figure_file_write (GBytes *bytes, const char *path, GError **error)
{
  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  g_autoptr (GError) local = NULL;

  if (is_device (path) ? write_into (bytes, path, &local) : replace (bytes, path, &local))
    return TRUE;
  g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_WRITE, "can't write “%s”: %s", path,
               explain (local));
  return FALSE;
}
