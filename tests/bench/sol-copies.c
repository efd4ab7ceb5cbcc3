/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-copies.h"

#include <string.h>

#include "sol-library.h"
#include "sol-value-private.h"

typedef struct {
  GString *out;
  GArray *types; /* GType of each open element below the root; G_TYPE_INVALID for texts */
  gboolean in_root;
  guint copy;
} Copier;

/* "paper:read thought" to "paper-3:read thought-3" */
static char *
rename_keys (const char *words, guint copy)
{
  g_auto (GStrv) keys = g_strsplit_set (words, " \t\r\n", -1);
  GString *renamed = g_string_new (NULL);

  for (guint i = 0; keys[i] != NULL; i++) {
    gsize length = strcspn (keys[i], ":");

    if (length > 0)
      g_string_append_printf (renamed, "%s%.*s-%u%s", renamed->len > 0 ? " " : "", (int) length,
                              keys[i], copy, keys[i] + length);
  }
  return g_string_free (renamed, FALSE);
}

static gboolean
is_key (GType type, gboolean top, const char *name)
{
  g_autoptr (SolValueClass) klass = NULL;
  const SolField *field;

  if (type == G_TYPE_INVALID)
    return FALSE;
  if (top && (strcmp (name, "id") == 0 || strcmp (name, "number") == 0))
    return TRUE;
  klass = g_type_class_ref (type);
  field = sol_value_class_find_field (klass, name, FALSE);
  return field != NULL && (field->kind == SOL_FIELD_REF || field->kind == SOL_FIELD_REFS ||
                           field->kind == SOL_FIELD_CITES);
}

static GType
type_of (Copier *self, const char *element)
{
  GType parent;
  g_autoptr (SolValueClass) klass = NULL;
  const SolField *field;

  if (self->types->len == 0)
    return sol_library_type_for_element (element);
  parent = g_array_index (self->types, GType, self->types->len - 1);
  klass = g_type_class_ref (parent);
  field = sol_value_class_find_field (klass, element, TRUE);
  return field != NULL && field->kind == SOL_FIELD_CHILDREN ? field->type () : G_TYPE_INVALID;
}

static void
start_cb (GMarkupParseContext *context G_GNUC_UNUSED,
          const char *element,
          const char **names,
          const char **values,
          gpointer user_data,
          GError **error G_GNUC_UNUSED)
{
  Copier *self = user_data;
  GType type = self->in_root ? type_of (self, element) : G_TYPE_INVALID;
  gboolean top = self->types->len == 0;

  g_string_append_printf (self->out, "<%s", element);
  for (guint i = 0; names[i] != NULL; i++) {
    g_autofree char *value =
        is_key (type, top, names[i]) ? rename_keys (values[i], self->copy) : g_strdup (values[i]);
    g_autofree char *attribute = g_markup_printf_escaped (" %s=\"%s\"", names[i], value);

    g_string_append (self->out, attribute);
  }
  g_string_append_c (self->out, '>');
  if (self->in_root)
    g_array_append_val (self->types, type);
  self->in_root = TRUE;
}

static void
end_cb (GMarkupParseContext *context G_GNUC_UNUSED,
        const char *element,
        gpointer user_data,
        GError **error G_GNUC_UNUSED)
{
  Copier *self = user_data;

  g_string_append_printf (self->out, "</%s>", element);
  if (self->types->len > 0)
    g_array_set_size (self->types, self->types->len - 1);
}

/* "the soleus &amp; you" to "the soleusqd &amp; youqd": copies that shared their words would be one
 * word to a search. Short words are shared as they are in any language. */
static void
append_words (GString *out, const char *text, gsize length, guint copy)
{
  for (gsize i = 0; i < length;) {
    gsize n = 0;

    while (i + n < length && (g_ascii_isalpha (text[i + n]) || (guchar) text[i + n] >= 0x80))
      n++;
    g_string_append_len (out, text + i, (gssize) MAX (n, 1));
    if (n > 2 && (i == 0 || text[i - 1] != '&'))
      g_string_append_printf (out, "q%c", (char) ('a' + copy % 26));
    i += MAX (n, 1);
  }
}

/* "[[structure:soleus|it]]" to "[[structure:soleus-3|it]]" */
static void
text_cb (GMarkupParseContext *context G_GNUC_UNUSED,
         const char *text,
         gsize length,
         gpointer user_data,
         GError **error G_GNUC_UNUSED)
{
  Copier *self = user_data;
  g_autofree char *escaped = g_markup_escape_text (text, (gssize) length);

  for (const char *at = escaped; *at != '\0';) {
    gsize run = g_str_has_prefix (at, "[[") ? strcspn (at, "|]") : strcspn (at + 1, "[") + 1;

    if (g_str_has_prefix (at, "[["))
      g_string_append_printf (self->out, "%.*s-%u", (int) run, at, self->copy);
    else
      append_words (self->out, at, run, self->copy);
    at += run;
  }
}

char *
sol_copy_content (const char *text, gsize length, guint copy)
{
  static const GMarkupParser parser = { start_cb, end_cb, text_cb, NULL, NULL };
  Copier self = { g_string_new (NULL), g_array_new (FALSE, FALSE, sizeof (GType)), FALSE, copy };
  g_autoptr (GMarkupParseContext) context =
      g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, &self, NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, text, (gssize) length, &error);
  g_assert_no_error (error);
  g_array_unref (self.types);
  return g_string_free (self.out, FALSE);
}
