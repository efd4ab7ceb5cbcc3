/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Each file of fixtures/content/bad has one kind of fault. faults.ini beside them says what the
 * loader must tell of it, to the letter, and whether the schema sees the fault as well. Loader and
 * schema find nothing in those of fixtures/content/good. */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "sol-library.h"
#include "sol-term.h"

static const char *const code_names[] = {
  [SOL_CONTENT_ERROR_UNREADABLE] = "unreadable",
  [SOL_CONTENT_ERROR_TOO_LARGE] = "too-large",
  [SOL_CONTENT_ERROR_EMPTY] = "empty",
  [SOL_CONTENT_ERROR_ENCODING] = "encoding",
  [SOL_CONTENT_ERROR_NUL] = "nul",
  [SOL_CONTENT_ERROR_NOT_WELL_FORMED] = "not-well-formed",
  [SOL_CONTENT_ERROR_DOCTYPE] = "doctype",
  [SOL_CONTENT_ERROR_DEPTH] = "depth",
  [SOL_CONTENT_ERROR_ROOTS] = "roots",
  [SOL_CONTENT_ERROR_ROOT] = "root",
  [SOL_CONTENT_ERROR_FORMAT] = "format",
  [SOL_CONTENT_ERROR_UNKNOWN_ELEMENT] = "unknown-element",
  [SOL_CONTENT_ERROR_UNKNOWN_ATTRIBUTE] = "unknown-attribute",
  [SOL_CONTENT_ERROR_DUPLICATE_ATTRIBUTE] = "duplicate-attribute",
  [SOL_CONTENT_ERROR_REPEATED_ELEMENT] = "repeated-element",
  [SOL_CONTENT_ERROR_MISSING_ATTRIBUTE] = "missing-attribute",
  [SOL_CONTENT_ERROR_MISSING_ELEMENT] = "missing-element",
  [SOL_CONTENT_ERROR_STRAY_TEXT] = "stray-text",
  [SOL_CONTENT_ERROR_BAD_VALUE] = "bad-value",
  [SOL_CONTENT_ERROR_OUT_OF_RANGE] = "out-of-range",
  [SOL_CONTENT_ERROR_BAD_MARK] = "bad-mark",
  [SOL_CONTENT_ERROR_INCONSISTENT] = "inconsistent",
  [SOL_CONTENT_ERROR_DUPLICATE_ID] = "duplicate-id",
  [SOL_CONTENT_ERROR_UNKNOWN_REFERENCE] = "unknown-reference",
};

static GKeyFile *expectations;

static SolLibrary *
load (const char *file)
{
  return sol_library_new_for_files ((const char *const[]) { file, NULL }, FALSE);
}

/* What the loader told, as faults.ini writes it: "code line:column: message", one a line. */
static char *
describe_faults (SolLibrary *library, const char *file)
{
  GPtrArray *faults = sol_library_get_faults (library);
  g_autofree char *place = g_strconcat (file, ":", NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < faults->len; i++) {
    const GError *fault = g_ptr_array_index (faults, i);

    g_assert_true (fault->domain == SOL_CONTENT_ERROR);
    g_assert_true (g_str_has_prefix (fault->message, place));
    g_string_append_printf (text, "%s %s\n", code_names[fault->code],
                            fault->message + strlen (place));
  }
  return g_string_free (text, FALSE);
}

static char *
expected_faults (const char *file)
{
  g_auto (GStrv) keys = g_key_file_get_keys (expectations, file, NULL, NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    if (g_str_has_prefix (keys[i], "fault")) {
      g_autofree char *fault = g_key_file_get_value (expectations, file, keys[i], NULL);

      g_string_append_printf (text, "%s\n", fault);
    }
  return g_string_free (text, FALSE);
}

static void
test_fault (gconstpointer data)
{
  const char *file = data;
  g_autoptr (SolLibrary) library = load (file);
  g_autofree char *told = describe_faults (library, file);
  g_autofree char *expected = expected_faults (file);

  g_assert_cmpstr (expected, !=, "");
  g_assert_cmpstr (told, ==, expected);
  g_assert_finalize_object (g_steal_pointer (&library));
}

static gboolean
schema_accepts (const char *xmllint, const char *file)
{
  g_autofree char *schema =
      g_test_build_filename (G_TEST_DIST, "..", "data", "content", "soleus.rng", NULL);
  g_autofree char *said = NULL;
  g_autofree char *shown = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL,
                (char *[]) { (char *) xmllint, (char *) "--noout", (char *) "--relaxng", schema,
                             (char *) file, NULL },
                NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL, &said, &status, &error);
  g_assert_no_error (error);
  shown = g_utf8_make_valid (said, -1);
  g_test_message ("%s", shown);
  /* A schema that can't be read itself refuses nothing. */
  g_assert_null (strstr (said, "Schemas parser error"));
  return g_spawn_check_wait_status (status, NULL);
}

static void
test_schema (gconstpointer data)
{
  const char *file = data;
  g_autofree char *xmllint = g_find_program_in_path ("xmllint");
  g_autofree char *verdict = g_key_file_get_string (expectations, file, "schema", NULL);

  if (xmllint == NULL)
    g_test_skip ("there is no xmllint");
  else
    g_assert_cmpint (schema_accepts (xmllint, file), ==, g_strcmp0 (verdict, "accepts") == 0);
}

static void
test_good (gconstpointer data)
{
  g_autofree char *file = g_build_filename ("..", "good", data, NULL);
  g_autofree char *xmllint = g_find_program_in_path ("xmllint");
  g_autoptr (SolLibrary) library = load (file);
  g_autofree char *told = describe_faults (library, file);

  g_assert_cmpstr (told, ==, "");
  if (xmllint != NULL)
    g_assert_true (schema_accepts (xmllint, file));
}

/* A file that a table forgets would never be read. */
static void
test_table (void)
{
  g_auto (GStrv) files = g_key_file_get_groups (expectations, NULL);
  g_autoptr (GString) codes = g_string_new ("too-large unreadable ");

  for (guint i = 0; files[i] != NULL; i++) {
    g_autofree char *expected = expected_faults (files[i]);

    g_assert_true (g_file_test (files[i], G_FILE_TEST_IS_REGULAR));
    g_string_append (codes, expected);
  }
  for (guint i = 0; i < G_N_ELEMENTS (code_names); i++) {
    g_autofree char *word = g_strconcat (code_names[i], " ", NULL);

    g_test_message ("a fixture for %s", code_names[i]);
    g_assert_nonnull (strstr (codes->str, word));
  }
}

static void
assert_single_fault (SolLibrary *library, SolContentError code, const char *message)
{
  GPtrArray *faults = sol_library_get_faults (library);

  g_assert_cmpuint (faults->len, ==, 1);
  g_assert_error ((GError *) g_ptr_array_index (faults, 0), SOL_CONTENT_ERROR, (int) code);
  g_assert_cmpstr (((GError *) g_ptr_array_index (faults, 0))->message, ==, message);
}

static void
test_unreadable (void)
{
  g_autoptr (SolLibrary) missing = load ("not-there.xml");
  g_autoptr (SolLibrary) folder = load (".");

  assert_single_fault (missing, SOL_CONTENT_ERROR_UNREADABLE,
                       "not-there.xml:1:1: there is no such file; check its name");
  assert_single_fault (folder, SOL_CONTENT_ERROR_UNREADABLE,
                       ".:1:1: this is a folder; name the files in it");
}

/* A file of @length bytes: one term, and white space after the root. */
static char *
write_large (gsize length)
{
  static const char *text = "<soleus format=\"1\"><term id=\"soleus\"><name>Soleus</name>"
                            "<meaning>A muscle.</meaning></term></soleus>";
  g_autoptr (GString) file = g_string_new (text);
  g_autoptr (GError) error = NULL;
  char *path = NULL;
  int fd = g_file_open_tmp ("soleus-XXXXXX.xml", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  while (file->len < length)
    g_string_append_c (file, '\n');
  g_file_set_contents (path, file->str, (gssize) length, &error);
  g_assert_no_error (error);
  return path;
}

static void
test_too_large (void)
{
  const gsize limit = 4 * 1024 * 1024;
  g_autofree char *fits = write_large (limit);
  g_autofree char *large = write_large (limit + 1);
  g_autofree char *message =
      g_strconcat (large, ":1:1: the file is larger than 4 MiB; divide it into several", NULL);
  g_autoptr (SolLibrary) good = load (fits);
  g_autoptr (SolLibrary) bad = load (large);

  g_assert_cmpuint (sol_library_get_faults (good)->len, ==, 0);
  g_assert_nonnull (sol_library_lookup (good, SOL_TYPE_TERM, "soleus"));
  assert_single_fault (bad, SOL_CONTENT_ERROR_TOO_LARGE, message);
  g_assert_null (sol_library_lookup (bad, SOL_TYPE_TERM, "soleus"));
  g_unlink (fits);
  g_unlink (large);
}

static void
add_tests (const char *folder, const char *prefix, GTestDataFunc func)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".xml")) {
      g_autofree char *path = g_strconcat (prefix, name, NULL);

      g_test_add_data_func (path, g_intern_string (name), func);
    }
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = g_test_build_filename (G_TEST_DIST, "fixtures", "content", "bad", NULL);
  /* Messages name the file as it was given. */
  g_assert_no_errno (g_chdir (folder));
  expectations = g_key_file_new ();
  g_assert_true (g_key_file_load_from_file (expectations, "faults.ini", G_KEY_FILE_NONE, NULL));

  g_test_add_func ("/faults/table", test_table);
  g_test_add_func ("/faults/unreadable", test_unreadable);
  g_test_add_func ("/faults/too-large", test_too_large);
  add_tests (".", "/faults/loader/", test_fault);
  add_tests (".", "/faults/schema/", test_schema);
  add_tests ("../good", "/faults/none/", test_good);
  status = g_test_run ();

  g_key_file_unref (expectations);
  return status;
}
