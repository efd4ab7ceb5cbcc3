/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"

/** fixture_library_new: the library of fixtures/ui/exercises.xml, which has no faults.
 * (transfer full) */
static inline SolLibrary *
fixture_library_new (void)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "fixtures", "ui", "exercises.xml", NULL);
  const char *files[] = { path, NULL };
  SolLibrary *library = sol_library_new_for_files (files, FALSE);
  GPtrArray *faults = sol_library_get_faults (library);

  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s", ((GError *) g_ptr_array_index (faults, i))->message);
  g_assert_cmpuint (faults->len, ==, 0);
  return library;
}
