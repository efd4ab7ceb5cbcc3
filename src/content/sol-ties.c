/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-ties.h"

#include <string.h>

#include "sol-claim.h"
#include "sol-question.h"
#include "sol-strip.h"
#include "sol-topic.h"
#include "sol-value-private.h"

static gboolean
holds (const char *const *words, const char *word)
{
  return words != NULL && word != NULL && g_strv_contains (words, word);
}

static gboolean
share_any (const char *const *words, const char *const *others)
{
  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    if (holds (others, words[i]))
      return TRUE;
  return FALSE;
}

/* -- What the content says outright -- */

static gboolean
comes_from (SolQuestion *question, SolValue *value)
{
  const char *const *ids = sol_question_get_tied_to (question);

  if (SOL_IS_TOPIC (value))
    return sol_value_find (sol_question_get_topics (question), sol_value_get_id (value)) != NULL;
  if (SOL_IS_CLAIM (value))
    return share_any (ids, sol_claim_get_articles (SOL_CLAIM (value))) ||
           share_any (ids, sol_claim_get_contradictions (SOL_CLAIM (value)));
  return holds (ids, sol_value_get_number (value));
}

static gboolean
belongs_to (SolClaim *claim, SolValue *value)
{
  return SOL_IS_TOPIC (value) &&
         sol_value_find (sol_claim_get_topics (claim), sol_value_get_id (value)) != NULL;
}

static gboolean
shows_cb (SolBlock *block, gpointer strip)
{
  return sol_block_get_strip (block) == strip;
}

/* -- What a text links to -- */

typedef struct {
  const char *mark; /* "[[kind:id" */
  gboolean found;
} Search;

static void
search_cb (const char *text, gpointer data)
{
  Search *search = data;
  gsize length = strlen (search->mark);

  for (const char *at = strstr (text, search->mark); at != NULL;
       at = strstr (at + length, search->mark))
    search->found = search->found || at[length] == '|' || at[length] == ']';
}

static gboolean
links_to (SolValue *value, SolValue *other)
{
  g_autofree char *mark =
      g_strdup_printf ("[[%s:%s", sol_value_get_element (other), sol_value_get_id (other));
  Search search = { mark, FALSE };

  sol_value_visit_texts (value, search_cb, &search);
  return search.found;
}

static gboolean
names (SolValue *value, SolValue *other)
{
  if (SOL_IS_QUESTION (value) && comes_from (SOL_QUESTION (value), other))
    return TRUE;
  if (SOL_IS_CLAIM (value) && belongs_to (SOL_CLAIM (value), other))
    return TRUE;
  if (SOL_IS_TOPIC (value) && SOL_IS_STRIP (other) &&
      sol_topic_has_block (SOL_TOPIC (value), shows_cb, SOL_STRIP (other)))
    return TRUE;
  return links_to (value, other);
}

gboolean
sol_ties_is_tied (SolValue *one, SolValue *other)
{
  g_return_val_if_fail (SOL_IS_VALUE (one), FALSE);
  g_return_val_if_fail (SOL_IS_VALUE (other), FALSE);

  return one != other && (names (one, other) || names (other, one));
}

GPtrArray *
sol_ties_list (SolLibrary *library, SolValue *value, GType kind)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *values;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), found);
  g_return_val_if_fail (SOL_IS_VALUE (value), found);

  values = sol_library_get_values (library, kind);
  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolValue) other = g_list_model_get_item (values, i);

    if (sol_ties_is_tied (value, other))
      g_ptr_array_add (found, g_steal_pointer (&other));
  }
  return found;
}
