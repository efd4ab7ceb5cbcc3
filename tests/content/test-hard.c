/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The format holds the hardest of the subject matter: fixtures/content/hard*.xml load together with
 * what is built in, and the schema finds nothing in any of them. */

#include <gio/gio.h>
#include <string.h>

#include "sol-library.h"

static const char *const names[] = { "hard.xml" };

static char *
find_fixture (guint index)
{
  return g_test_build_filename (G_TEST_DIST, "fixtures", "content", names[index], NULL);
}

static void
assert_no_faults (SolLibrary *library)
{
  GPtrArray *faults = sol_library_get_faults (library);

  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s", ((GError *) g_ptr_array_index (faults, i))->message);
  g_assert_cmpuint (faults->len, ==, 0);
}

static void
test_builtin (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();

  assert_no_faults (library);
  g_assert_finalize_object (g_steal_pointer (&library));
}

static void
test_hard (void)
{
  g_auto (GStrv) files = g_new0 (char *, G_N_ELEMENTS (names) + 1);
  g_autoptr (SolLibrary) library = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    files[i] = find_fixture (i);
  library = sol_library_new_for_files ((const char *const *) files, TRUE);
  assert_no_faults (library);
  g_assert_finalize_object (g_steal_pointer (&library));
}

static void
test_schema (void)
{
  g_autofree char *xmllint = g_find_program_in_path ("xmllint");
  g_autofree char *schema =
      g_test_build_filename (G_TEST_DIST, "..", "data", "content", "soleus.rng", NULL);

  if (xmllint == NULL) {
    g_test_skip ("there is no xmllint");
    return;
  }
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *file = find_fixture (i);
    g_autofree char *said = NULL;
    g_autoptr (GError) error = NULL;
    int status;

    g_spawn_sync (
        NULL, (char *[]) { xmllint, (char *) "--noout", (char *) "--relaxng", schema, file, NULL },
        NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL, &said, &status, &error);
    g_assert_no_error (error);
    g_test_message ("%s", said);
    g_assert_true (g_spawn_check_wait_status (status, NULL));
    g_assert_null (strstr (said, "Schemas parser error"));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hard/builtin", test_builtin);
  g_test_add_func ("/hard/loader", test_hard);
  g_test_add_func ("/hard/schema", test_schema);
  return g_test_run ();
}
