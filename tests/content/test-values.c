/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Everything that fixtures/content/good/full.xml gives comes back out of the values: by property,
 * compared with full.txt, and by getter. The program exports the content layer's functions, so that
 * each property's getter is found by its name and no field can be forgotten. */

#include <dlfcn.h>
#include <gio/gio.h>

#include "sol-citation.h"
#include "sol-library.h"
#include "sol-source.h"

typedef void (*ValueFunc) (GObject *value, guint depth, gpointer user_data);

static SolLibrary *library;

static char *
fixture (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "fixtures", "content", "good", name, NULL);
}

static gboolean
is_top (gpointer value)
{
  return SOL_IS_VALUE (value) && sol_value_get_id (value) != NULL &&
         sol_library_lookup (library, G_OBJECT_TYPE (value), sol_value_get_id (value)) == value;
}

/* Calls @func for @value and its parts, but not for what it refers to. */
static void
walk (GObject *value, guint depth, ValueFunc func, gpointer user_data)
{
  guint n;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (value), &n);

  func (value, depth, user_data);
  for (guint i = 0; i < n; i++) {
    g_autoptr (GListModel) list = NULL;

    if (specs[i]->value_type != G_TYPE_LIST_MODEL)
      continue;
    g_object_get (value, specs[i]->name, &list, NULL);
    for (guint k = 0; k < g_list_model_get_n_items (list); k++) {
      g_autoptr (GObject) item = g_list_model_get_item (list, k);

      if (!is_top (item))
        walk (item, depth + 1, func, user_data);
    }
  }
}

typedef struct {
  ValueFunc func;
  gpointer user_data;
} Walk;

static void
walk_kind (GType type, const char *element G_GNUC_UNUSED, gpointer user_data)
{
  Walk *visit = user_data;
  GListModel *list = sol_library_get_values (library, type);

  g_assert_cmpuint (g_list_model_get_n_items (list), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (GObject) value = g_list_model_get_item (list, i);

    walk (value, 0, visit->func, visit->user_data);
  }
}

static void
walk_all (ValueFunc func, gpointer user_data)
{
  Walk visit = { func, user_data };

  sol_library_foreach_type (walk_kind, &visit);
}

/* -- Properties, as text -- */

static char *
describe_object (GObject *object)
{
  if (object == NULL)
    return g_strdup ("none");
  if (SOL_IS_CITATION (object))
    return describe_object (G_OBJECT (sol_citation_get_source ((SolCitation *) object)));
  if (is_top (object))
    return g_strdup_printf ("%s %s", sol_value_get_element (SOL_VALUE (object)),
                            sol_value_get_id (SOL_VALUE (object)));
  return g_strdup (sol_value_get_element (SOL_VALUE (object)));
}

static char *
describe_list (GListModel *list)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (list, i);
    g_autofree char *word = describe_object (item);

    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", word);
  }
  return g_string_free (text, FALSE);
}

static char *
describe_boxed (const GValue *value)
{
  gconstpointer boxed = g_value_get_boxed (value);

  if (boxed == NULL)
    return g_strdup ("none");
  if (G_VALUE_HOLDS (value, SOL_TYPE_RANGE))
    return g_strdup_printf ("%g to %g", ((const SolRange *) boxed)->low,
                            ((const SolRange *) boxed)->high);
  if (G_VALUE_HOLDS (value, SOL_TYPE_TEMPO))
    return g_strdup_printf ("%g s up, %g held, %g down, %g held", ((const SolTempo *) boxed)->up_s,
                            ((const SolTempo *) boxed)->top_s, ((const SolTempo *) boxed)->down_s,
                            ((const SolTempo *) boxed)->bottom_s);
  return g_strjoinv (" | ", (char **) boxed);
}

static char *
describe_enum (const GValue *value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (G_VALUE_TYPE (value));

  return g_strdup (g_enum_get_value (klass, g_value_get_enum (value))->value_nick);
}

static char *
describe_value (const GValue *value)
{
  if (G_VALUE_HOLDS (value, G_TYPE_LIST_MODEL))
    return describe_list (g_value_get_object (value));
  if (G_VALUE_HOLDS_OBJECT (value))
    return describe_object (g_value_get_object (value));
  if (G_VALUE_HOLDS_BOXED (value))
    return describe_boxed (value);
  if (G_VALUE_HOLDS_ENUM (value))
    return describe_enum (value);
  if (G_VALUE_HOLDS_FLAGS (value))
    return g_strdup_printf ("0x%x", g_value_get_flags (value));
  if (G_VALUE_HOLDS_BOOLEAN (value))
    return g_strdup (g_value_get_boolean (value) ? "yes" : "no");
  if (G_VALUE_HOLDS_INT (value))
    return g_strdup_printf ("%d", g_value_get_int (value));
  if (G_VALUE_HOLDS_DOUBLE (value))
    return g_strdup_printf ("%g", g_value_get_double (value));
  return g_strdup (g_value_get_string (value) != NULL ? g_value_get_string (value) : "none");
}

static void
describe (GObject *value, guint depth, gpointer user_data)
{
  GString *text = user_data;
  guint n;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (value), &n);

  g_string_append_printf (text, "%*s%s\n", (int) depth * 2, "", G_OBJECT_TYPE_NAME (value));
  for (guint i = 0; i < n; i++) {
    g_auto (GValue) property = G_VALUE_INIT;
    g_autofree char *words = NULL;

    g_object_get_property (value, specs[i]->name, &property);
    words = describe_value (&property);
    g_string_append_printf (text, "%*s%s: %s\n", (int) depth * 2 + 2, "", specs[i]->name, words);
  }
}

static void
test_properties (void)
{
  g_autofree char *path = fixture ("full.txt");
  g_autofree char *expected = NULL;
  g_auto (GStrv) lines = NULL;
  g_auto (GStrv) expected_lines = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  walk_all (describe, text);
  lines = g_strsplit (text->str, "\n", -1);
  expected_lines = g_strsplit (expected, "\n", -1);
  for (guint i = 0; lines[i] != NULL && expected_lines[i] != NULL; i++)
    g_assert_cmpstr (lines[i], ==, expected_lines[i]);
  g_assert_cmpuint (g_strv_length (lines), ==, g_strv_length (expected_lines));
}

/* -- Getters -- */

/* "SolPainZone" and "next-morning" to "sol_pain_zone_get_next_morning". */
static char *
getter_name (GType owner, const char *property)
{
  GString *name = g_string_new (NULL);

  for (const char *at = g_type_name (owner); *at != '\0'; at++) {
    if (g_ascii_isupper (*at) && name->len > 0)
      g_string_append_c (name, '_');
    g_string_append_c (name, g_ascii_tolower (*at));
  }
  g_string_append_printf (name, "_get_%s", property);
  g_string_replace (name, "-", "_", 0);
  return g_string_free (name, FALSE);
}

static void
assert_getter (GObject *object, GParamSpec *spec)
{
  g_autofree char *name = getter_name (spec->owner_type, spec->name);
  void *getter = dlsym (RTLD_DEFAULT, name);
  g_auto (GValue) value = G_VALUE_INIT;

  g_test_message ("%s", name);
  g_assert_nonnull (getter);
  g_object_get_property (object, spec->name, &value);
  if (G_VALUE_HOLDS_DOUBLE (&value)) {
    double number = ((double (*) (GObject *)) getter) (object);

    g_assert_cmpmem (&number, sizeof number, &value.data[0].v_double, sizeof (double));
  } else if (G_VALUE_HOLDS_STRING (&value)) {
    g_assert_cmpstr (((char *(*) (GObject *) ) getter) (object), ==, g_value_get_string (&value));
  } else if (G_VALUE_HOLDS (&value, SOL_TYPE_RANGE) || G_VALUE_HOLDS (&value, SOL_TYPE_TEMPO)) {
    gconstpointer boxed = ((gconstpointer (*) (GObject *)) getter) (object);
    gsize size = G_VALUE_HOLDS (&value, SOL_TYPE_RANGE) ? sizeof (SolRange) : sizeof (SolTempo);

    if (boxed != NULL)
      g_assert_cmpmem (boxed, size, g_value_get_boxed (&value), size);
    else
      g_assert_null (g_value_get_boxed (&value));
  } else if (G_VALUE_HOLDS_BOXED (&value)) {
    g_assert_cmpstrv (((char **(*) (GObject *) ) getter) (object), g_value_get_boxed (&value));
  } else if (G_VALUE_HOLDS_OBJECT (&value)) {
    g_assert_true (((gpointer (*) (GObject *)) getter) (object) == g_value_get_object (&value));
  } else {
    g_assert_cmpint (((int (*) (GObject *)) getter) (object), ==, value.data[0].v_int);
  }
}

static void
check_getters (GObject *value, guint depth G_GNUC_UNUSED, gpointer user_data G_GNUC_UNUSED)
{
  guint n;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (value), &n);

  for (guint i = 0; i < n; i++)
    assert_getter (value, specs[i]);
}

static void
test_getters (void)
{
  walk_all (check_getters, NULL);
}

/* -- What full.xml must hold, and nobody may change -- */

static gboolean
is_set (GObject *object, GParamSpec *spec)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_object_get_property (object, spec->name, &value);
  if (G_VALUE_HOLDS (&value, G_TYPE_LIST_MODEL))
    return g_list_model_get_n_items (g_value_get_object (&value)) > 0;
  return !g_param_value_defaults (spec, &value);
}

static void
note_set (GObject *value, guint depth G_GNUC_UNUSED, gpointer user_data)
{
  GHashTable *set = user_data;
  guint n;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (value), &n);

  for (guint i = 0; i < n; i++) {
    g_assert_false (specs[i]->flags & G_PARAM_WRITABLE);
    if (is_set (value, specs[i]))
      g_hash_table_insert (set, specs[i], specs[i]);
    else if (!g_hash_table_contains (set, specs[i]))
      g_hash_table_insert (set, specs[i], NULL);
  }
}

static void
test_coverage (void)
{
  g_autoptr (GHashTable) set = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer key, value;

  walk_all (note_set, set);
  g_hash_table_iter_init (&iter, set);
  while (g_hash_table_iter_next (&iter, &key, &value)) {
    g_test_message ("%s.%s", g_type_name (G_PARAM_SPEC (key)->owner_type),
                    G_PARAM_SPEC (key)->name);
    g_assert_nonnull (value);
  }
}

int
main (int argc, char **argv)
{
  g_autofree char *path = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  path = fixture ("full.xml");
  library = sol_library_new_for_files ((const char *const[]) { path, NULL }, FALSE);
  g_assert_cmpuint (sol_library_get_faults (library)->len, ==, 0);

  g_test_add_func ("/values/properties", test_properties);
  g_test_add_func ("/values/getters", test_getters);
  g_test_add_func ("/values/coverage", test_coverage);
  status = g_test_run ();

  g_assert_finalize_object (library);
  return status;
}
