/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a library keeps beside faults, where it reads from, and how it is asked. */

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "sol-condition.h"
#include "sol-exercise-parts.h"
#include "sol-exercise.h"
#include "sol-item.h"
#include "sol-library.h"
#include "sol-routine.h"
#include "sol-structure.h"
#include "sol-term.h"

#define TERM(id, name) "<term id=\"" id "\"><name>" name "</name><meaning>A word.</meaning></term>"
#define EXERCISE(id, attributes, parts)                                                            \
  "<exercise id=\"" id "\" kind=\"stretch\" side=\"each\" posture=\"standing\" " attributes ">"    \
  "<name>A stretch</name><position>Stand.</position><target-note>Calf.</target-note>"              \
  "<step>Stand.</step><dose hold=\"30\"><text>30 s.</text></dose>" parts "</exercise>"
#define ROUTINE(id, attributes, items)                                                             \
  "<routine id=\"" id "\" stage=\"healthy\" " attributes ">"                                       \
  "<name>A routine</name><purpose>Rest.</purpose><how-often>Daily.</how-often>" items "</routine>"

typedef struct {
  char *folder;
  GPtrArray *files;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("soleus-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->files = g_ptr_array_new_null_terminated (0, g_free, TRUE);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < fixture->files->len; i++)
    g_assert_no_errno (g_remove (g_ptr_array_index (fixture->files, i)));
  g_assert_no_errno (g_rmdir (fixture->folder));
  g_ptr_array_unref (fixture->files);
  g_free (fixture->folder);
}

static void
write_file (Fixture *fixture, const char *name, const char *values)
{
  g_autofree char *text = g_strdup_printf ("<soleus format=\"1\">\n%s\n</soleus>\n", values);
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (fixture->folder, name, NULL);

  g_ptr_array_add (fixture->files, path);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* All files that were written, in that order. */
static SolLibrary *
load (Fixture *fixture, gboolean with_builtin)
{
  return sol_library_new_for_files ((const char *const *) fixture->files->pdata, with_builtin);
}

static gboolean
has (SolLibrary *library, GType type, const char *id)
{
  return sol_library_lookup (library, type, id) != NULL;
}

static void
assert_faults (SolLibrary *library, const SolContentError *codes, guint n)
{
  GPtrArray *faults = sol_library_get_faults (library);

  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s", ((GError *) g_ptr_array_index (faults, i))->message);
  g_assert_cmpuint (faults->len, ==, n);
  for (guint i = 0; i < n; i++)
    g_assert_error ((GError *) g_ptr_array_index (faults, i), SOL_CONTENT_ERROR, (int) codes[i]);
}

static void
assert_fault (SolLibrary *library, SolContentError code)
{
  assert_faults (library, &code, 1);
}

/* -- Beside faults -- */

static void
test_bad_value (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = NULL;

  write_file (fixture, "a.xml",
              TERM ("before", "Before") "<term id=\"bad\"><name>Bad</name></term>" TERM ("behind",
                                                                                         "Behind"));
  write_file (fixture, "b.xml", TERM ("other", "Other"));
  library = load (fixture, FALSE);

  assert_fault (library, SOL_CONTENT_ERROR_MISSING_ELEMENT);
  g_assert_true (has (library, SOL_TYPE_TERM, "before"));
  g_assert_false (has (library, SOL_TYPE_TERM, "bad"));
  g_assert_true (has (library, SOL_TYPE_TERM, "behind"));
  g_assert_true (has (library, SOL_TYPE_TERM, "other"));
}

static void
test_broken_file (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = NULL;

  write_file (fixture, "a.xml", TERM ("before", "Before") "<term id=\"bad\"></wrong>");
  write_file (fixture, "b.xml", TERM ("other", "See [[term:before]]"));
  library = load (fixture, FALSE);

  assert_fault (library, SOL_CONTENT_ERROR_NOT_WELL_FORMED);
  g_assert_false (has (library, SOL_TYPE_TERM, "before"));
  g_assert_true (has (library, SOL_TYPE_TERM, "other"));
}

/* A value can't be whole without what it is made of: a routine without an exercise of it. */
static void
test_needed (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = NULL;

  write_file (fixture, "a.xml",
              EXERCISE ("bad", "colour=\"teal\"", "") EXERCISE ("good", "", "")
                  ROUTINE ("needs", "", "<item exercise=\"bad\"/>")
                      ROUTINE ("stands", "", "<item exercise=\"good\"/>"));
  library = load (fixture, FALSE);

  assert_fault (library, SOL_CONTENT_ERROR_UNKNOWN_ATTRIBUTE);
  g_assert_false (has (library, SOL_TYPE_ROUTINE, "needs"));
  g_assert_true (has (library, SOL_TYPE_ROUTINE, "stands"));
}

/* Faults spread over as many references as there are, whichever stands first in the file. */
static void
test_needed_by_needed (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = NULL;

  write_file (fixture, "a.xml",
              "<structure id=\"c\" kind=\"bone\" part-of=\"b\"><name>C</name></structure>"
              "<structure id=\"b\" kind=\"bone\" part-of=\"a\"><name>B</name></structure>"
              "<structure id=\"a\" kind=\"none\"><name>A</name></structure>"
              "<structure id=\"d\" kind=\"bone\" part-of=\"c\"><name>D</name></structure>"
              "<structure id=\"e\" kind=\"bone\"><name>E</name></structure>"
              "<structure id=\"f\" kind=\"bone\" part-of=\"e\"><name>F</name></structure>");
  library = load (fixture, FALSE);

  assert_fault (library, SOL_CONTENT_ERROR_BAD_VALUE);
  g_assert_cmpuint (g_list_model_get_n_items (sol_library_get_values (library, SOL_TYPE_STRUCTURE)),
                    ==, 2);
  g_assert_true (has (library, SOL_TYPE_STRUCTURE, "e"));
  g_assert_true (has (library, SOL_TYPE_STRUCTURE, "f"));
}

/* A list loses the entry, an easier way its link; the rest of the value stands. */
static void
test_not_needed (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = NULL;
  g_autoptr (SolAlternative) easier = NULL;
  g_autoptr (SolExercise) only = NULL;
  SolCondition *clot;
  SolExercise *good;

  write_file (
      fixture, "a.xml",
      EXERCISE ("bad", "number=\"E 1\"", "") EXERCISE (
          "good", "",
          "<easier exercise=\"bad\">Sit.</easier>") "<condition id=\"clot\" do-not-exercises=\"bad "
                                                    "good\"><name>Clot</name>"
                                                    "<do-not>Stretch.</do-not><may>Rest.</may></"
                                                    "condition>");
  library = load (fixture, FALSE);
  clot = sol_library_lookup (library, SOL_TYPE_CONDITION, "clot");
  good = sol_library_lookup (library, SOL_TYPE_EXERCISE, "good");

  assert_fault (library, SOL_CONTENT_ERROR_BAD_VALUE);
  g_assert_cmpuint (g_list_model_get_n_items (sol_condition_get_do_not_exercises (clot)), ==, 1);
  only = g_list_model_get_item (sol_condition_get_do_not_exercises (clot), 0);
  g_assert_true (only == good);
  easier = g_list_model_get_item (sol_exercise_get_easier (good), 0);
  g_assert_null (sol_alternative_get_exercise (easier));
  g_assert_cmpstr (sol_alternative_get_text (easier), ==, "Sit.");
}

static void
test_many_faults (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const SolContentError codes[] = { SOL_CONTENT_ERROR_MISSING_ELEMENT,
                                           SOL_CONTENT_ERROR_BAD_VALUE,
                                           SOL_CONTENT_ERROR_UNKNOWN_REFERENCE };
  g_autoptr (SolLibrary) library = NULL;

  write_file (fixture, "a.xml", "<term id=\"a\"><name>A</name></term>");
  write_file (fixture, "b.xml", EXERCISE ("b", "figure=\"none\" number=\"E 1\"", ""));
  library = load (fixture, FALSE);

  assert_faults (library, codes, G_N_ELEMENTS (codes));
}

static void
test_endless_faults (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = NULL;
  g_autoptr (GString) values = g_string_new (NULL);
  GPtrArray *faults;

  for (guint i = 0; i < 1500; i++)
    g_string_append (values, "<word/>\n");
  write_file (fixture, "a.xml", values->str);
  library = load (fixture, FALSE);
  faults = sol_library_get_faults (library);

  g_assert_cmpuint (faults->len, ==, 1000);
  g_assert_true (g_str_has_suffix (((GError *) g_ptr_array_index (faults, 999))->message,
                                   ":1001:1: here is more that is wrong; mend what is told "
                                   "before this first"));
}

/* -- Duplicates, and the program's own content -- */

static void
test_duplicate (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = NULL;

  write_file (fixture, "a.xml", TERM ("rep", "First") EXERCISE ("rep", "number=\"E1\"", ""));
  write_file (fixture, "b.xml", TERM ("rep", "Second") EXERCISE ("other", "number=\"E1\"", ""));
  library = load (fixture, FALSE);

  assert_faults (
      library,
      (SolContentError[]) { SOL_CONTENT_ERROR_DUPLICATE_ID, SOL_CONTENT_ERROR_DUPLICATE_ID }, 2);
  g_assert_cmpstr (sol_term_get_name (sol_library_lookup (library, SOL_TYPE_TERM, "rep")), ==,
                   "First");
  g_assert_cmpuint (g_list_model_get_n_items (sol_library_get_values (library, SOL_TYPE_EXERCISE)),
                    ==, 1);
}

static void
test_builtin (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();

  assert_faults (library, NULL, 0);
  g_assert_true (has (library, SOL_TYPE_STRUCTURE, "soleus"));
  g_assert_finalize_object (g_steal_pointer (&library));
}

/* The schema, which lies beside the source of what is built in. */
static void
write_schema (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, "soleus.rng", NULL);

  g_assert_true (g_file_set_contents (path, "", 0, NULL));
}

static void
remove_schema (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, "soleus.rng", NULL);

  g_assert_no_errno (g_remove (path));
}

/* A file under test may refer to what is built in, and take the place of the one of its name, as
 * whose source it is. */
static void
test_background (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = NULL;

  write_file (fixture, "structures.xml",
              "<structure id=\"soleus\" kind=\"muscle\"><name>My soleus</name></structure>"
              "<structure id=\"mine\" kind=\"muscle\" part-of=\"gastrocnemius-medial\">"
              "<name>Mine</name></structure>");
  write_schema (fixture);
  library = load (fixture, TRUE);
  remove_schema (fixture);

  assert_faults (library, NULL, 0);
  g_assert_cmpstr (
      sol_structure_get_name (sol_library_lookup (library, SOL_TYPE_STRUCTURE, "soleus")), ==,
      "My soleus");
  g_assert_true (
      sol_structure_get_part_of (sol_library_lookup (library, SOL_TYPE_STRUCTURE, "mine")) ==
      sol_library_lookup (library, SOL_TYPE_STRUCTURE, "gastrocnemius-medial"));
}

/* A file of another name stands beside what is built in, and may not name anything the same; so
 * does one's own of the same name. */
static void
test_background_stays (Fixture *fixture, gconstpointer name)
{
  g_autoptr (SolLibrary) library = NULL;

  write_file (fixture, name,
              "<structure id=\"soleus\" kind=\"muscle\"><name>My soleus</name></structure>");
  library = load (fixture, TRUE);

  assert_fault (library, SOL_CONTENT_ERROR_DUPLICATE_ID);
  g_assert_cmpstr (
      sol_structure_get_name (sol_library_lookup (library, SOL_TYPE_STRUCTURE, "soleus")), ==,
      "Soleus");
}

/* What is built in and can't be whole beside a file under test is no fault of that file. */
static void
test_background_is_silent (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = NULL;

  write_file (fixture, "structures.xml",
              "<structure id=\"soleus\" kind=\"fish\"><name>S</name></structure>");
  write_schema (fixture);
  library = load (fixture, TRUE);
  remove_schema (fixture);

  assert_fault (library, SOL_CONTENT_ERROR_BAD_VALUE);
  g_assert_false (has (library, SOL_TYPE_STRUCTURE, "soleus"));
  g_assert_true (has (library, SOL_TYPE_STRUCTURE, "gastrocnemius-medial"));
}

/* -- A person's folder -- */

static void
test_folder (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = NULL;

  write_file (fixture, "b.xml", TERM ("mine", "Second"));
  write_file (fixture, "a.xml", TERM ("mine", "First"));
  write_file (fixture, "c.xml.bak", TERM ("backup", "Backup"));
  write_file (fixture, ".d.xml", TERM ("hidden", "Hidden"));
  write_file (fixture, "e.xml",
              "<structure id=\"soleus\" kind=\"muscle\"><name>Mine</name></structure>");
  library = sol_library_new_for_user (fixture->folder);

  assert_faults (
      library,
      (SolContentError[]) { SOL_CONTENT_ERROR_DUPLICATE_ID, SOL_CONTENT_ERROR_DUPLICATE_ID }, 2);
  g_assert_cmpstr (sol_term_get_name (sol_library_lookup (library, SOL_TYPE_TERM, "mine")), ==,
                   "First");
  g_assert_cmpstr (
      sol_structure_get_name (sol_library_lookup (library, SOL_TYPE_STRUCTURE, "soleus")), ==,
      "Soleus");
  g_assert_false (has (library, SOL_TYPE_TERM, "backup"));
  g_assert_false (has (library, SOL_TYPE_TERM, "hidden"));
}

static void
test_no_folder (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_for_user ("/nowhere/soleus");

  assert_faults (library, NULL, 0);
  g_assert_true (has (library, SOL_TYPE_STRUCTURE, "soleus"));
}

/* -- Asking -- */

static void
check_kind (GType type, const char *element, gpointer user_data)
{
  SolLibrary *library = user_data;
  GListModel *values = sol_library_get_values (library, type);

  g_assert_true (g_type_is_a (type, SOL_TYPE_VALUE));
  g_assert_true (sol_library_type_for_element (element) == type);
  g_assert_true (g_list_model_get_item_type (values) == type);
  g_assert_cmpuint (g_list_model_get_n_items (values), ==, 0);
  g_assert_null (sol_library_lookup (library, type, "soleus"));
}

static void
test_empty (void)
{
  g_autoptr (SolLibrary) library = sol_library_new ();

  assert_faults (library, NULL, 0);
  sol_library_foreach_type (check_kind, library);
  g_assert_true (sol_library_type_for_element ("pose") == G_TYPE_INVALID);
  g_assert_cmpuint (g_list_model_get_n_items (sol_library_get_values (library, SOL_TYPE_ITEM)), ==,
                    0);
  g_assert_null (sol_library_lookup (library, SOL_TYPE_ITEM, "a"));
  g_assert_finalize_object (g_steal_pointer (&library));
}

static void
test_lookup (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = NULL;
  g_autoptr (GListModel) routines = NULL;
  g_autoptr (SolRoutine) second = NULL;

  write_file (fixture, "a.xml",
              EXERCISE ("wall", "number=\"E1\"", "")
                  ROUTINE ("first", "number=\"R1\"", "<item exercise=\"E1\"/>")
                      ROUTINE ("second", "", "<item exercise=\"wall\"/>"));
  library = load (fixture, FALSE);

  assert_faults (library, NULL, 0);
  g_assert_true (sol_library_lookup (library, SOL_TYPE_EXERCISE, "wall") ==
                 sol_library_lookup (library, SOL_TYPE_EXERCISE, "E1"));
  g_assert_false (has (library, SOL_TYPE_EXERCISE, "first"));
  g_object_get (library, "routines", &routines, NULL);
  g_assert_true (routines == sol_library_get_values (library, SOL_TYPE_ROUTINE));
  g_assert_cmpuint (g_list_model_get_n_items (routines), ==, 2);
  second = g_list_model_get_item (routines, 1);
  g_assert_true (second == sol_library_lookup (library, SOL_TYPE_ROUTINE, "second"));
}

/* A value that somebody keeps lives on without what it referred to. */
static void
test_lifetime (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolLibrary *library;
  g_autoptr (SolRoutine) routine = NULL;
  g_autoptr (SolItem) item = NULL;
  SolExercise *exercise;

  write_file (fixture, "a.xml",
              EXERCISE ("wall", "", "<easier exercise=\"wall\">Sit.</easier>")
                  ROUTINE ("evening", "", "<item exercise=\"wall\" see=\"wall\"/>"));
  library = load (fixture, FALSE);
  exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "wall");
  g_object_add_weak_pointer (G_OBJECT (exercise), (gpointer *) &exercise);
  routine = g_object_ref (sol_library_lookup (library, SOL_TYPE_ROUTINE, "evening"));
  item = g_list_model_get_item (sol_routine_get_items (routine), 0);
  g_assert_true (sol_item_get_exercise (item) == exercise);

  g_assert_finalize_object (library);

  g_assert_null (exercise);
  g_assert_null (sol_item_get_exercise (item));
  g_assert_cmpuint (g_list_model_get_n_items (sol_item_get_see (item)), ==, 0);
  g_assert_cmpstr (sol_routine_get_name (routine), ==, "A routine");
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/library/faults/bad-value", test_bad_value);
  ADD ("/library/faults/broken-file", test_broken_file);
  ADD ("/library/faults/needed", test_needed);
  ADD ("/library/faults/needed-by-needed", test_needed_by_needed);
  ADD ("/library/faults/not-needed", test_not_needed);
  ADD ("/library/faults/many", test_many_faults);
  ADD ("/library/faults/endless", test_endless_faults);
  ADD ("/library/duplicate", test_duplicate);
  g_test_add_func ("/library/builtin", test_builtin);
  ADD ("/library/background", test_background);
  g_test_add ("/library/background-stays", Fixture, "a.xml", set_up, test_background_stays,
              tear_down);
  g_test_add ("/library/own-stays-own", Fixture, "structures.xml", set_up, test_background_stays,
              tear_down);
  ADD ("/library/background-is-silent", test_background_is_silent);
  ADD ("/library/folder", test_folder);
  g_test_add_func ("/library/no-folder", test_no_folder);
  g_test_add_func ("/library/empty", test_empty);
  ADD ("/library/lookup", test_lookup);
  ADD ("/library/lifetime", test_lifetime);

  return g_test_run ();
}
