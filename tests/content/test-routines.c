/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The catalogue is whole, and each exercise stands in a routine or says in fixtures/single.txt why
 * it is done alone. */

#include <string.h>

#include "sol-exercise.h"
#include "sol-gate.h"
#include "sol-item.h"
#include "sol-library.h"
#include "sol-routine.h"

#define N_EXERCISES 35
#define N_ROUTINES 16

static SolLibrary *library;

static void
assert_numbered (GType type, const char *prefix, guint n)
{
  for (guint i = 1; i <= n; i++) {
    g_autofree char *number = g_strdup_printf ("%s%02u", prefix, i);

    g_test_message ("%s", number);
    g_assert_nonnull (sol_library_lookup (library, type, number));
  }
  g_assert_cmpuint (g_list_model_get_n_items (sol_library_get_values (library, type)), ==, n);
}

static void
test_whole (void)
{
  assert_numbered (SOL_TYPE_EXERCISE, "EX", N_EXERCISES);
  assert_numbered (SOL_TYPE_ROUTINE, "R", N_ROUTINES);
}

static void
note_item (GHashTable *used, SolItem *item)
{
  GListModel *see = sol_item_get_see (item);

  if (sol_item_get_exercise (item) != NULL)
    g_hash_table_add (used, sol_item_get_exercise (item));
  for (guint i = 0; i < g_list_model_get_n_items (see); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (see, i);

    g_hash_table_add (used, exercise);
  }
}

/* The exercises of all routines, borrowed from the library. */
static GHashTable *
find_used (void)
{
  GHashTable *used = g_hash_table_new (NULL, NULL);
  GListModel *routines = sol_library_get_values (library, SOL_TYPE_ROUTINE);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++) {
    g_autoptr (SolRoutine) routine = g_list_model_get_item (routines, i);
    GListModel *items = sol_routine_get_items (routine);

    for (guint k = 0; k < g_list_model_get_n_items (items); k++) {
      g_autoptr (SolItem) item = g_list_model_get_item (items, k);

      note_item (used, item);
    }
  }
  return used;
}

/* Number to reason. */
static GHashTable *
read_singles (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "single.txt", NULL);
  GHashTable *singles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    const char *space = strchr (lines[i], ' ');

    if (*lines[i] == '\0' || *lines[i] == '#')
      continue;
    g_assert_nonnull (space);
    g_hash_table_insert (singles, g_strndup (lines[i], (gsize) (space - lines[i])),
                         g_strdup (space + 1));
  }
  return singles;
}

static void
test_singles (void)
{
  g_autoptr (GHashTable) used = find_used ();
  g_autoptr (GHashTable) singles = read_singles ();
  GListModel *exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);
  guint n_singles = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);
    const char *reason = g_hash_table_lookup (singles, sol_exercise_get_number (exercise));

    n_singles += reason != NULL;
    if (g_hash_table_contains (used, exercise) == (reason != NULL))
      g_test_fail_printf ("%s stands %s", sol_exercise_get_number (exercise),
                          reason != NULL ? "in a routine, and in single.txt"
                                         : "in no routine, and not in single.txt");
    if (reason != NULL)
      g_assert_cmpuint (strlen (reason), >, 20);
  }
  g_assert_cmpuint (g_hash_table_size (singles), ==, n_singles);
}

/* A routine for who is hurt, or of massage, asks first; so do these exercises when done alone. */
static void
test_gates (void)
{
  static const char *const routines[] = { "R07", "R08", "R09", "R10", "R11", "R16" };
  static const char *const exercises[] = { "EX04", "EX23", "EX24", "EX25", "EX26",
                                           "EX30", "EX32", "EX33", "EX34" };

  for (guint i = 0; i < G_N_ELEMENTS (routines); i++) {
    SolRoutine *routine = sol_library_lookup (library, SOL_TYPE_ROUTINE, routines[i]);

    g_test_message ("%s", routines[i]);
    g_assert_nonnull (sol_routine_get_gate (routine));
    g_assert_true (sol_gate_get_red_flags (sol_routine_get_gate (routine)));
  }
  for (guint i = 0; i < G_N_ELEMENTS (exercises); i++) {
    SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, exercises[i]);

    g_test_message ("%s", exercises[i]);
    g_assert_nonnull (sol_exercise_get_gate (exercise));
    g_assert_true (sol_gate_get_red_flags (sol_exercise_get_gate (exercise)));
  }
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_test_add_func ("/routines/whole", test_whole);
  g_test_add_func ("/routines/singles", test_singles);
  g_test_add_func ("/routines/gates", test_gates);
  status = g_test_run ();
  g_assert_finalize_object (library);
  return status;
}
