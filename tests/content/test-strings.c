/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What goes to translators is what is looked up when it is shown: the contexts and texts that
 * xgettext takes of a content file by data/its are those that its values ask the catalogue for. */

#include <gio/gio.h>
#include <string.h>

#include "sol-library.h"
#include "sol-value-private.h"

static char *
fixture (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "fixtures", "content", "good", name, NULL);
}

/* -- What the values ask for -- */

static void
add_strings (SolValue *value, GPtrArray *strings)
{
  SolValueClass *klass = SOL_VALUE_GET_CLASS (value);

  for (guint i = 0; i < klass->n_fields; i++) {
    const SolField *field = &klass->fields[i];

    if (field->kind == SOL_FIELD_BODY || field->kind == SOL_FIELD_TEXT) {
      const char *text = *SOL_FIELD_PEEK (value, field, char *);

      if (text != NULL)
        g_ptr_array_add (strings, g_strdup_printf ("%s|%s", sol_value_get_context (value), text));
    } else if (field->kind == SOL_FIELD_CHILDREN) {
      GListModel *children = sol_value_list (*SOL_FIELD_PEEK (value, field, SolList *));

      for (guint k = 0; k < g_list_model_get_n_items (children); k++) {
        g_autoptr (SolValue) child = g_list_model_get_item (children, k);

        add_strings (child, strings);
      }
    }
  }
}

typedef struct {
  SolLibrary *library;
  GPtrArray *strings;
} Asked;

static void
add_kind (GType type, const char *element G_GNUC_UNUSED, gpointer user_data)
{
  Asked *asked = user_data;
  GListModel *values = sol_library_get_values (asked->library, type);

  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolValue) value = g_list_model_get_item (values, i);

    add_strings (value, asked->strings);
  }
}

/* -- What xgettext takes -- */

static char *
run_xgettext (const char *path)
{
  g_autofree char *data = g_test_build_filename (G_TEST_DIST, "..", "data", NULL);
  g_auto (GStrv) environment = g_environ_setenv (g_get_environ (), "GETTEXTDATADIRS", data, TRUE);
  g_autofree char *pot = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL,
                (char *[]) { (char *) "xgettext", (char *) "--from-code=UTF-8",
                             (char *) "--no-wrap", (char *) "--output=-", (char *) path, NULL },
                environment, G_SPAWN_SEARCH_PATH, NULL, NULL, &pot, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  return g_steal_pointer (&pot);
}

/* The text between the first and the last quote of @line. */
static char *
unquote (const char *line)
{
  g_autofree char *inside = g_strdup (strchr (line, '"') + 1);

  *strrchr (inside, '"') = '\0';
  return g_strcompress (inside);
}

static void
add_pot (const char *pot, GPtrArray *strings)
{
  g_auto (GStrv) lines = g_strsplit (pot, "\n", -1);
  g_autofree char *context = NULL;

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], "msgctxt ")) {
      g_free (context);
      context = unquote (lines[i]);
    } else if (g_str_has_prefix (lines[i], "msgid ") && context != NULL) {
      g_autofree char *text = unquote (lines[i]);

      g_ptr_array_add (strings, g_strdup_printf ("%s|%s", context, text));
    }
}

/* -- Both -- */

static int
compare (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* A catalogue holds each string once. */
static char *
join (GPtrArray *strings)
{
  GString *text = g_string_new (NULL);

  g_ptr_array_sort (strings, compare);
  for (guint i = 0; i < strings->len; i++)
    if (i == 0 || compare (&strings->pdata[i - 1], &strings->pdata[i]) != 0)
      g_string_append_printf (text, "%s\n", (char *) strings->pdata[i]);
  return g_string_free (text, FALSE);
}

static void
test_strings (gconstpointer name)
{
  g_autofree char *path = fixture (name);
  g_autofree char *xgettext = g_find_program_in_path ("xgettext");
  g_autoptr (SolLibrary) library =
      sol_library_new_for_files ((const char *const[]) { path, NULL }, FALSE);
  g_autoptr (GPtrArray) asked = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) taken = g_ptr_array_new_with_free_func (g_free);
  Asked collector = { library, asked };
  g_autofree char *pot = NULL;
  g_autofree char *asked_text = NULL;
  g_autofree char *taken_text = NULL;

  if (xgettext == NULL) {
    g_test_skip ("there is no xgettext");
    return;
  }
  sol_library_foreach_type (add_kind, &collector);
  pot = run_xgettext (path);
  add_pot (pot, taken);
  asked_text = join (asked);
  taken_text = join (taken);
  g_assert_cmpstr (asked_text, !=, "");
  g_assert_cmpstr (asked_text, ==, taken_text);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/strings/every-field", "full.xml", test_strings);
  g_test_add_data_func ("/strings/markup", "markup.xml", test_strings);
  g_test_add_data_func ("/strings/crlf", "crlf.xml", test_strings);

  return g_test_run ();
}
