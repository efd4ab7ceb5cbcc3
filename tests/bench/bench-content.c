/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "sol-bench.h"
#include "sol-copies.h"
#include "sol-library.h"

#define N_COPIES 10

/* A set of content files below a temporary folder. */
typedef struct {
  GPtrArray *paths; /* NULL-terminated */
  GPtrArray *texts; /* GString */
  gsize n_bytes;
  SolLibrary *library; /* what was loaded last */
} Set;

static void
free_text (gpointer text)
{
  g_string_free (text, TRUE);
}

static void
clear_set (Set *set)
{
  for (guint i = 0; i < set->paths->len; i++)
    g_unlink (g_ptr_array_index (set->paths, i));
  g_ptr_array_unref (set->paths);
  g_ptr_array_unref (set->texts);
}

static void
add_text (Set *set, const char *folder, char *text)
{
  g_autofree char *name = g_strdup_printf ("%u.xml", set->paths->len);
  GString *string = g_string_new_take (text);
  char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, string->str, (gssize) string->len, &error);
  g_assert_no_error (error);
  g_ptr_array_add (set->paths, path);
  g_ptr_array_add (set->texts, string);
  set->n_bytes += string->len;
}

/* The *.xml files of @from. */
static void
add_folder (Set *set, const char *folder, const char *from, guint n_copies)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (from, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (from, name, NULL);
    g_autofree char *text = NULL;
    gsize length;

    if (!g_str_has_suffix (name, ".xml"))
      continue;
    g_file_get_contents (path, &text, &length, &error);
    g_assert_no_error (error);
    for (guint i = 0; i < n_copies; i++)
      add_text (set, folder, sol_copy_content (text, length, i + 1));
  }
}

/* All that the program carries and the hardest of what it will. */
static Set
make_set (const char *folder, guint n_copies)
{
  Set set = { g_ptr_array_new_null_terminated (0, g_free, TRUE),
              g_ptr_array_new_with_free_func (free_text), 0, NULL };

  add_folder (&set, folder, SOURCE_ROOT "/data/content", n_copies);
  add_folder (&set, folder, SOURCE_ROOT "/tests/fixtures/content", n_copies);
  return set;
}

static void
parse_bare (gpointer data)
{
  static const GMarkupParser parser = { NULL };
  const Set *set = data;

  for (guint i = 0; i < set->texts->len; i++) {
    const GString *text = g_ptr_array_index (set->texts, i);
    g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, NULL, NULL);

    g_markup_parse_context_parse (context, text->str, (gssize) text->len, NULL);
    g_markup_parse_context_end_parse (context, NULL);
  }
}

static void
load_set (gpointer data)
{
  Set *set = data;

  set->library = sol_library_new_for_files ((const char *const *) set->paths->pdata, FALSE);
  g_assert_cmpuint (sol_library_get_faults (set->library)->len, ==, 0);
}

static void
load_builtin (gpointer data)
{
  Set *set = data;

  set->library = sol_library_new_builtin ();
  g_assert_cmpuint (sol_library_get_faults (set->library)->len, ==, 0);
}

static void
unload (gpointer data)
{
  g_clear_object (&((Set *) data)->library);
}

void
sol_bench_content (void)
{
  g_autofree char *folder = g_dir_make_tmp ("soleus-bench-XXXXXX", NULL);
  Set once = make_set (folder, 1);
  g_autofree char *more = g_build_filename (folder, "more", NULL);
  Set often;
  double bare_ms, once_ms, often_ms;

  g_mkdir (more, 0700);
  often = make_set (more, N_COPIES);
  bare_ms = sol_bench_measure_ms (parse_bare, NULL, &once);
  once_ms = sol_bench_measure_ms (load_set, unload, &once);
  often_ms = sol_bench_measure_ms (load_set, unload, &often);

  sol_bench_print ("content: size", (double) once.n_bytes / 1024, "KiB",
                   (double) once.n_bytes / 1024, "itself");
  sol_bench_print ("content: parse, do nothing", bare_ms, "ms", bare_ms, "itself");
  sol_bench_print ("content: load built-in", sol_bench_measure_ms (load_builtin, unload, &once),
                   "ms", bare_ms, "parse, do nothing");
  sol_bench_print ("content: load with fixtures (goal 10)", once_ms, "ms", bare_ms,
                   "parse, do nothing");
  sol_bench_print ("content: load ten times as much", often_ms, "ms", once_ms,
                   "load with fixtures");
  load_set (&once);
  load_set (&often);
  sol_bench_search (once.library, often.library);
  unload (&once);
  unload (&often);
  clear_set (&once);
  clear_set (&often);
  g_rmdir (more);
  g_rmdir (folder);
}
