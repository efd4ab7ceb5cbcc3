/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-mentions.h"

#include <string.h>

#include "sol-marks.h"
#include "sol-question.h"
#include "sol-text.h"
#include "sol-topic.h"
#include "sol-value-private.h"

/* -- What is said -- */

/* Letters and digits in small, all else a space: a name is found in it with a space at each end. */
static void
add_words (GString *out, const char *text)
{
  g_autofree char *plain = sol_marks_to_plain (text, NULL, NULL);
  g_autofree char *folded = g_utf8_casefold (plain, -1);

  g_string_append_c (out, ' ');
  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);

    if (g_unichar_isalnum (c))
      g_string_append_unichar (out, c);
    else if (out->str[out->len - 1] != ' ')
      g_string_append_c (out, ' ');
  }
  g_string_append_c (out, ' ');
}

static void
add_value (GString *out, SolValue *value)
{
  SolValueClass *klass = SOL_VALUE_GET_CLASS (value);

  for (guint i = 0; i < klass->n_fields; i++) {
    const SolField *field = &klass->fields[i];

    if (field->kind == SOL_FIELD_CHILDREN) {
      GListModel *children = sol_value_list (*SOL_FIELD_PEEK (value, field, SolList *));

      for (guint k = 0; k < g_list_model_get_n_items (children); k++) {
        g_autoptr (SolValue) child = g_list_model_get_item (children, k);

        add_value (out, child);
      }
    } else if (field->kind == SOL_FIELD_BODY || field->kind == SOL_FIELD_TEXT) {
      const char *text = sol_value_translate (value, *SOL_FIELD_PEEK (value, field, char *));

      if (text != NULL)
        add_words (out, text);
    }
  }
}

/* What @value says, kept with the library. */
static const char *
get_said (SolLibrary *library, SolValue *value)
{
  static GQuark quark = 0;
  GHashTable *said;
  char *text;

  if (quark == 0)
    quark = g_quark_from_static_string ("sol-mentions");
  said = g_object_get_qdata (G_OBJECT (library), quark);
  if (said == NULL) {
    said = g_hash_table_new_full (NULL, NULL, NULL, g_free);
    g_object_set_qdata_full (G_OBJECT (library), quark, said, (GDestroyNotify) g_hash_table_unref);
  }
  text = g_hash_table_lookup (said, value);
  if (text == NULL) {
    GString *out = g_string_new (NULL);

    add_value (out, value);
    text = g_string_free (out, FALSE);
    g_hash_table_insert (said, value, text);
  }
  return text;
}

/* -- Who is meant -- */

static gboolean
holds_name (const char *said, const char *name)
{
  g_autoptr (GString) wanted = g_string_new (NULL);

  if (name == NULL || *name == '\0')
    return FALSE;
  add_words (wanted, name);
  return wanted->len > 2 && strstr (said, wanted->str) != NULL;
}

static gboolean
names (const char *said, SolStructure *structure)
{
  GListModel *synonyms = sol_structure_get_synonyms (structure);

  if (holds_name (said, sol_structure_get_name (structure)) ||
      holds_name (said, sol_structure_get_latin (structure)))
    return TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (synonyms); i++) {
    g_autoptr (SolText) synonym = g_list_model_get_item (synonyms, i);

    if (holds_name (said, sol_text_get_text (synonym)))
      return TRUE;
  }
  return FALSE;
}

static gboolean
lights (SolTopic *topic, SolStructure *structure)
{
  GListModel *pages = sol_topic_get_pages (topic);

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++) {
    g_autoptr (SolPage) page = g_list_model_get_item (pages, i);
    GListModel *blocks = sol_page_get_blocks (page);

    for (guint k = 0; k < g_list_model_get_n_items (blocks); k++) {
      g_autoptr (SolBlock) block = g_list_model_get_item (blocks, k);
      GListModel *lit = sol_block_get_highlight (block);

      for (guint n = 0; n < g_list_model_get_n_items (lit); n++) {
        g_autoptr (SolStructure) one = g_list_model_get_item (lit, n);

        if (one == structure)
          return TRUE;
      }
    }
  }
  return FALSE;
}

static gboolean
speaks_of (SolLibrary *library, SolValue *value, SolStructure *structure)
{
  if (SOL_IS_QUESTION (value) && sol_question_get_structure (SOL_QUESTION (value)) == structure)
    return TRUE;
  if (SOL_IS_TOPIC (value) && lights (SOL_TOPIC (value), structure))
    return TRUE;
  return names (get_said (library, value), structure);
}

GPtrArray *
sol_mentions_list_values (SolLibrary *library, SolStructure *structure, GType kind)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *values;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), found);
  g_return_val_if_fail (SOL_IS_STRUCTURE (structure), found);

  values = sol_library_get_values (library, kind);
  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolValue) value = g_list_model_get_item (values, i);

    if (speaks_of (library, value, structure))
      g_ptr_array_add (found, g_steal_pointer (&value));
  }
  return found;
}

GPtrArray *
sol_mentions_list_structures (SolLibrary *library, SolValue *value)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *structures;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), found);
  g_return_val_if_fail (SOL_IS_VALUE (value), found);

  structures = sol_library_get_values (library, SOL_TYPE_STRUCTURE);
  for (guint i = 0; i < g_list_model_get_n_items (structures); i++) {
    g_autoptr (SolStructure) structure = g_list_model_get_item (structures, i);

    if (speaks_of (library, value, structure))
      g_ptr_array_add (found, g_steal_pointer (&structure));
  }
  return found;
}
