/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the library does when a person's own files change. The files are real, and so is what the
 * system tells of them; each test waits for that, and for no time. */

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "sol-home.h"
#include "sol-library-keeper.h"
#include "sol-structure.h"
#include "sol-term.h"
#include "sol-wait.h"

#define FILE_OF(values) "<soleus format=\"1\">\n" values "\n</soleus>\n"
#define TERM(id, name)                                                                             \
  FILE_OF ("<term id=\"" id "\"><name>" name "</name><meaning>A word.</meaning></term>")
#define BROKEN FILE_OF ("<term id=\"mine\"><name>Broken</name></term>")

typedef struct {
  char *above; /* what is there in any case */
  char *folder;
  SolLibraryKeeper *keeper;
  guint n_libraries; /* that came after the first */
} Fixture;

static void
library_changed_cb (Fixture *fixture)
{
  fixture->n_libraries++;
}

static void
begin (Fixture *fixture)
{
  g_autoptr (SolLibrary) library = sol_library_new_for_user (fixture->folder);

  fixture->keeper = sol_library_keeper_new (library, fixture->folder);
  g_signal_connect_swapped (fixture->keeper, "notify::library", G_CALLBACK (library_changed_cb),
                            fixture);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->above = g_dir_make_tmp ("soleus-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->folder = g_build_filename (fixture->above, "soleus", "content", NULL);
  if (data == NULL)
    g_assert_no_errno (g_mkdir_with_parents (fixture->folder, 0700));
  begin (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_signal_handlers_disconnect_by_data (fixture->keeper, fixture);
  g_assert_finalize_object (fixture->keeper);
  sol_home_remove (fixture->above);
  g_free (fixture->folder);
}

static void
write_file (Fixture *fixture, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
remove_file (Fixture *fixture, const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_no_errno (g_remove (path));
}

/* Until @n libraries have come in all. */
static void
wait_for (Fixture *fixture, guint n)
{
  sol_wait_for (&fixture->n_libraries, n);
  g_assert_cmpuint (fixture->n_libraries, ==, n);
}

static const char *
find (Fixture *fixture, const char *id)
{
  SolTerm *term =
      sol_library_lookup (sol_library_keeper_get_library (fixture->keeper), SOL_TYPE_TERM, id);

  return term != NULL ? sol_term_get_name (term) : NULL;
}

static guint
count_faults (Fixture *fixture)
{
  return sol_library_get_faults (sol_library_keeper_get_library (fixture->keeper))->len;
}

static void
assert_fault (Fixture *fixture, const char *place)
{
  GPtrArray *faults = sol_library_get_faults (sol_library_keeper_get_library (fixture->keeper));

  g_assert_cmpuint (faults->len, ==, 1);
  g_assert_nonnull (strstr (((GError *) faults->pdata[0])->message, place));
}

static void
test_comes (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolLibrary *first = sol_library_keeper_get_library (fixture->keeper);

  g_assert_null (find (fixture, "mine"));
  write_file (fixture, "mine.xml", TERM ("mine", "First"));
  wait_for (fixture, 1);
  g_assert_true (sol_library_keeper_get_library (fixture->keeper) != first);
  g_assert_cmpstr (find (fixture, "mine"), ==, "First");
  g_assert_nonnull (sol_library_lookup (sol_library_keeper_get_library (fixture->keeper),
                                        SOL_TYPE_STRUCTURE, "soleus"));
}

static void
test_changes_and_goes (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  write_file (fixture, "mine.xml", TERM ("mine", "First"));
  wait_for (fixture, 1);
  write_file (fixture, "mine.xml", TERM ("mine", "Second"));
  wait_for (fixture, 2);
  g_assert_cmpstr (find (fixture, "mine"), ==, "Second");
  remove_file (fixture, "mine.xml");
  wait_for (fixture, 3);
  g_assert_null (find (fixture, "mine"));
}

/* What was last good holds, file by file, until the mistake is mended. */
static void
test_broken_and_mended (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  write_file (fixture, "mine.xml", TERM ("mine", "First"));
  write_file (fixture, "other.xml", TERM ("other", "Other"));
  wait_for (fixture, 1);
  write_file (fixture, "mine.xml", BROKEN);
  wait_for (fixture, 2);
  assert_fault (fixture, "mine.xml:2:");
  g_assert_cmpstr (find (fixture, "mine"), ==, "First");

  write_file (fixture, "other.xml", TERM ("other", "Changed"));
  wait_for (fixture, 3);
  g_assert_cmpuint (count_faults (fixture), ==, 1);
  g_assert_cmpstr (find (fixture, "mine"), ==, "First");
  g_assert_cmpstr (find (fixture, "other"), ==, "Changed");

  write_file (fixture, "mine.xml", TERM ("mine", "Mended"));
  wait_for (fixture, 4);
  g_assert_cmpuint (count_faults (fixture), ==, 0);
  g_assert_cmpstr (find (fixture, "mine"), ==, "Mended");
}

/* A file that goes takes its mistakes with it, and nothing of it holds on. */
static void
test_broken_and_removed (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  write_file (fixture, "mine.xml", TERM ("mine", "First"));
  wait_for (fixture, 1);
  write_file (fixture, "mine.xml", "<soleus");
  wait_for (fixture, 2);
  g_assert_cmpstr (find (fixture, "mine"), ==, "First");
  remove_file (fixture, "mine.xml");
  wait_for (fixture, 3);
  g_assert_cmpuint (count_faults (fixture), ==, 0);
  g_assert_null (find (fixture, "mine"));
}

/* What an editor does to save is one change, and what lies beside is none. */
static void
test_burst (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *from = g_build_filename (fixture->folder, ".mine.xml.swp", NULL);
  g_autofree char *to = g_build_filename (fixture->folder, "mine.xml", NULL);

  write_file (fixture, "mine.xml", "");
  write_file (fixture, "mine.xml~", TERM ("mine", "Backup"));
  write_file (fixture, ".mine.xml.swp", TERM ("mine", "First"));
  g_assert_no_errno (g_rename (from, to));
  g_assert_no_errno (g_chmod (to, 0600));
  wait_for (fixture, 1);
  g_assert_cmpuint (count_faults (fixture), ==, 0);
  g_assert_cmpstr (find (fixture, "mine"), ==, "First");
}

/* The same text again is no news. */
static void
test_same (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) one = NULL, two = NULL, three = NULL;

  write_file (fixture, "mine.xml", TERM ("mine", "First"));
  one = sol_library_new_for_user (fixture->folder);
  write_file (fixture, "mine.xml", TERM ("mine", "First"));
  two = sol_library_new_for_user_after (one, fixture->folder);
  g_assert_true (sol_library_is_same (one, two));
  write_file (fixture, "mine.xml", BROKEN);
  three = sol_library_new_for_user_after (two, fixture->folder);
  g_assert_false (sol_library_is_same (two, three));
}

/* Held, it stays what it is; what came meanwhile comes after that. Another, which is not held,
 * tells when it would have come. */
static void
test_held (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  Fixture other = { .folder = fixture->folder };
  gboolean held;

  begin (&other);
  sol_library_keeper_set_held (fixture->keeper, TRUE);
  g_object_get (fixture->keeper, "held", &held, NULL);
  g_assert_true (held);
  write_file (fixture, "mine.xml", TERM ("mine", "First"));
  wait_for (&other, 1);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (fixture->n_libraries, ==, 0);
  g_assert_null (find (fixture, "mine"));
  sol_library_keeper_set_held (fixture->keeper, FALSE);
  wait_for (fixture, 1);
  g_assert_cmpstr (find (fixture, "mine"), ==, "First");
  g_assert_finalize_object (other.keeper);
}

/* -- The folder itself -- */

static void
test_folder_comes (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
  g_assert_no_errno (g_mkdir_with_parents (fixture->folder, 0700));
  write_file (fixture, "mine.xml", TERM ("mine", "First"));
  wait_for (fixture, 1);
  g_assert_cmpstr (find (fixture, "mine"), ==, "First");
  write_file (fixture, "mine.xml", TERM ("mine", "Second"));
  wait_for (fixture, 2);
  g_assert_cmpstr (find (fixture, "mine"), ==, "Second");
}

static void
test_folder_goes_and_comes (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  write_file (fixture, "mine.xml", TERM ("mine", "First"));
  wait_for (fixture, 1);
  sol_home_remove (g_strdup (fixture->folder));
  wait_for (fixture, 2);
  g_assert_null (find (fixture, "mine"));
  g_assert_no_errno (g_mkdir_with_parents (fixture->folder, 0700));
  write_file (fixture, "mine.xml", TERM ("mine", "Second"));
  wait_for (fixture, 3);
  g_assert_cmpstr (find (fixture, "mine"), ==, "Second");
}

/* Whoever ends meanwhile waits for nothing, and is told nothing. */
static void
test_ends_meanwhile (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  write_file (fixture, "mine.xml", TERM ("mine", "First"));
  g_object_run_dispose (G_OBJECT (fixture->keeper));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (fixture->n_libraries, ==, 0);
}

#define ADD(name, func) g_test_add ("/library-keeper/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("comes", test_comes);
  ADD ("changes-and-goes", test_changes_and_goes);
  ADD ("broken-and-mended", test_broken_and_mended);
  ADD ("broken-and-removed", test_broken_and_removed);
  ADD ("burst", test_burst);
  ADD ("same", test_same);
  ADD ("held", test_held);
  g_test_add ("/library-keeper/folder-comes", Fixture, "no folder", set_up, test_folder_comes,
              tear_down);
  ADD ("folder-goes-and-comes", test_folder_goes_and_comes);
  ADD ("ends-meanwhile", test_ends_meanwhile);
  return g_test_run ();
}
