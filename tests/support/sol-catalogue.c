/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-catalogue.h"

SolLibrary *
sol_catalogue_new (gboolean with_builtin, const char *folder, const char *name, ...)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_null_terminated (2, g_free, TRUE);
  SolLibrary *library;
  GPtrArray *faults;
  va_list names;

  va_start (names, name);
  for (; name != NULL; name = va_arg (names, const char *))
    g_ptr_array_add (files, g_test_build_filename (G_TEST_DIST, "fixtures", folder, name, NULL));
  va_end (names);
  library = sol_library_new_for_files ((const char *const *) files->pdata, with_builtin);
  faults = sol_library_get_faults (library);
  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s", ((GError *) g_ptr_array_index (faults, i))->message);
  g_assert_cmpuint (faults->len, ==, 0);
  return library;
}
