/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-mentions.h"

#include <string.h>

#include "sol-exercise-parts.h"
#include "sol-marks.h"
#include "sol-question.h"
#include "sol-strip.h"
#include "sol-text.h"
#include "sol-topic.h"
#include "sol-value-private.h"

/* -- What is said -- */

/* Letters and digits in small, all else a space: a name is found in it with a space at each end. */
static void
add_words (const char *text, gpointer data)
{
  GString *out = data;
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

static char *
dup_said (SolValue *value)
{
  GString *out = g_string_new (NULL);

  sol_value_visit_texts (value, add_words, out);
  return g_string_free (out, FALSE);
}

static void
add_name (GStrvBuilder *names, const char *name)
{
  g_autoptr (GString) words = g_string_new (NULL);

  if (name != NULL && *name != '\0')
    add_words (name, words);
  if (words->len > 2)
    g_strv_builder_add (names, words->str);
}

static GStrv
list_names (SolStructure *structure)
{
  GListModel *synonyms = sol_structure_get_synonyms (structure);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  add_name (names, sol_structure_get_name (structure));
  add_name (names, sol_structure_get_latin (structure));
  for (guint i = 0; i < g_list_model_get_n_items (synonyms); i++) {
    g_autoptr (SolText) synonym = g_list_model_get_item (synonyms, i);

    add_name (names, sol_text_get_text (synonym));
  }
  return g_strv_builder_end (names);
}

/* -- What is known, kept with the library -- */

typedef struct {
  GHashTable *said;  /* SolValue -> words */
  GHashTable *names; /* SolStructure -> GStrv of words */
} Memory;

static void
memory_free (gpointer data)
{
  Memory *memory = data;

  g_hash_table_unref (memory->said);
  g_hash_table_unref (memory->names);
  g_free (memory);
}

static gpointer
memory_new (SolLibrary *library G_GNUC_UNUSED)
{
  Memory *memory = g_new0 (Memory, 1);

  memory->said = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  memory->names = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_strfreev);
  return memory;
}

static Memory *
get_memory (SolLibrary *library)
{
  return sol_library_hold (library, "sol-mentions", memory_new, memory_free);
}

static const char *
get_said (Memory *memory, SolValue *value)
{
  char *said = g_hash_table_lookup (memory->said, value);

  if (said == NULL) {
    said = dup_said (value);
    g_hash_table_insert (memory->said, value, said);
  }
  return said;
}

static GStrv
get_names (Memory *memory, SolStructure *structure)
{
  GStrv names = g_hash_table_lookup (memory->names, structure);

  if (names == NULL) {
    names = list_names (structure);
    g_hash_table_insert (memory->names, structure, names);
  }
  return names;
}

/* -- Who is meant -- */

static gboolean
names (Memory *memory, SolValue *value, SolStructure *structure)
{
  const char *said = get_said (memory, value);
  GStrv wanted = get_names (memory, structure);

  for (guint i = 0; wanted[i] != NULL; i++)
    if (strstr (said, wanted[i]) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
lights_cb (SolBlock *block, gpointer structure)
{
  GListModel *lit = sol_block_get_highlight (block);

  for (guint i = 0; i < g_list_model_get_n_items (lit); i++) {
    g_autoptr (SolStructure) one = g_list_model_get_item (lit, i);

    if (one == structure)
      return TRUE;
  }
  return FALSE;
}

/* The muscles that work in the pictures of a row. */
static gboolean
colours (SolStrip *strip, SolStructure *structure)
{
  GListModel *moments = sol_strip_get_moments (strip);

  for (guint i = 0; i < g_list_model_get_n_items (moments); i++) {
    g_autoptr (SolMoment) moment = g_list_model_get_item (moments, i);
    GListModel *targets = sol_moment_get_targets (moment);

    for (guint k = 0; k < g_list_model_get_n_items (targets); k++) {
      g_autoptr (SolTarget) target = g_list_model_get_item (targets, k);

      if (sol_target_get_structure (target) == structure)
        return TRUE;
    }
  }
  return FALSE;
}

static gboolean
speaks_of (SolLibrary *library, SolValue *value, SolStructure *structure)
{
  if (SOL_IS_QUESTION (value) && sol_question_get_structure (SOL_QUESTION (value)) == structure)
    return TRUE;
  if (SOL_IS_TOPIC (value) && sol_topic_has_block (SOL_TOPIC (value), lights_cb, structure))
    return TRUE;
  if (SOL_IS_STRIP (value) && colours (SOL_STRIP (value), structure))
    return TRUE;
  return names (get_memory (library), value, structure);
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
