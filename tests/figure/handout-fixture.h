/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <locale.h>

#include "sol-handout-private.h"

/** library: what is built in, while the tests run. */
static SolLibrary *library;

/** list_all: the exercises of it. (transfer none) */
static inline GListModel *
list_all (void)
{
  return sol_library_get_values (library, SOL_TYPE_EXERCISE);
}

/** make: a handout of @n exercises from @first on, beginning again after the last. (transfer full)
 */
static inline SolHandout *
make (guint first, guint n)
{
  g_autoptr (GListStore) some = g_list_store_new (SOL_TYPE_EXERCISE);
  guint n_all = g_list_model_get_n_items (list_all ());

  for (guint i = 0; i < n; i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (list_all (), (first + i) % n_all);

    g_list_store_append (some, exercise);
  }
  return sol_handout_new (library, G_LIST_MODEL (some));
}

/** make_of: a handout of those that @keys name, with spaces between them. (transfer full) */
static inline SolHandout *
make_of (const char *keys)
{
  g_autoptr (GListStore) some = g_list_store_new (SOL_TYPE_EXERCISE);
  g_auto (GStrv) list = g_strsplit (keys, " ", -1);

  for (guint i = 0; list[i] != NULL; i++)
    g_assert_true (sol_handout_add_exercises (some, library, list[i]));
  return sol_handout_new (library, G_LIST_MODEL (some));
}

/** handout_fixture_run: runs what @add_tests adds, with the library. Returns the exit status. */
static inline int
handout_fixture_run (int argc, char **argv, void (*add_tests) (void))
{
  int status;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  add_tests ();
  status = g_test_run ();
  g_object_unref (library);
  return status;
}
