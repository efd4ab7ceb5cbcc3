/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-claims-sheet.h"

#include <glib/gi18n.h>

#include "sol-claim.h"
#include "sol-guide-sheet.h"
#include "sol-making.h"
#include "sol-plain-row.h"
#include "sol-ties.h"
#include "sol-topic.h"
#include "sol-verdict-words.h"

/* Rows of the first frame. */
#define FIRST_ROWS 2

typedef struct {
  SolGuideSheet *sheet; /* borrowed: it has this */
  SolLibrary *library;
  GHashTable *listed; /* of SolClaim, borrowed from the library */
  guint topic;        /* the next one; behind the last, what belongs to none */
  GPtrArray *claims;  /* of the list under way; NULL: there is none yet */
  guint n_rows;       /* that it has */
  GtkWidget *list;    /* borrowed from the sheet */
} Making;

static void
making_free (gpointer data)
{
  Making *self = data;

  g_object_unref (self->library);
  g_hash_table_unref (self->listed);
  g_clear_pointer (&self->claims, g_ptr_array_unref);
  g_free (self);
}

static GtkWidget *
create_row (SolClaim *claim)
{
  SolVerdict verdict = sol_claim_get_verdict (claim);
  g_autofree char *target = g_strdup_printf ("claim:%s", sol_value_get_id (SOL_VALUE (claim)));
  GtkWidget *row =
      sol_guide_row_new (sol_claim_get_heard (claim), sol_verdict_words_name (verdict), target);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             sol_plain_icon_new (sol_verdict_words_icon (verdict)));
  return row;
}

/* Those of @topic that are not listed yet; with NULL all that are not. (transfer full) */
static GPtrArray *
list_claims (Making *self, SolTopic *topic)
{
  GListModel *all = sol_library_get_values (self->library, SOL_TYPE_CLAIM);
  GPtrArray *claims = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (SolClaim) claim = g_list_model_get_item (all, i);

    if ((topic == NULL || sol_ties_is_tied (SOL_VALUE (topic), SOL_VALUE (claim))) &&
        g_hash_table_add (self->listed, claim))
      g_ptr_array_add (claims, g_steal_pointer (&claim));
  }
  return claims;
}

/* Returns whether there is another one. */
static gboolean
begin_list (Making *self)
{
  GListModel *topics = sol_library_get_values (self->library, SOL_TYPE_TOPIC);

  while (self->topic <= g_list_model_get_n_items (topics)) {
    g_autoptr (SolTopic) topic = g_list_model_get_item (topics, self->topic++);
    const char *name = topic != NULL ? sol_topic_get_name (topic) : _ ("Others");

    g_clear_pointer (&self->claims, g_ptr_array_unref);
    self->claims = list_claims (self, topic);
    self->n_rows = 0;
    if (self->claims->len == 0)
      continue;
    self->list = sol_plain_list_new (name);
    sol_guide_sheet_add_heading (self->sheet, name);
    sol_guide_sheet_add (self->sheet, self->list);
    return TRUE;
  }
  return FALSE;
}

static gboolean
make_cb (gpointer data)
{
  Making *self = data;

  if ((self->claims == NULL || self->n_rows == self->claims->len) && !begin_list (self))
    return FALSE;
  gtk_list_box_append (GTK_LIST_BOX (self->list), create_row (self->claims->pdata[self->n_rows++]));
  return TRUE;
}

AdwNavigationPage *
sol_claims_sheet_new (SolLibrary *library)
{
  SolGuideSheet *sheet = NULL;
  Making *making = NULL;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);

  sheet = sol_guide_sheet_new (_ ("True or Not?"));
  sol_guide_sheet_add_text (sheet, library, _ ("What people say about the calf, and what holds."),
                            NULL);
  making = g_new0 (Making, 1);
  making->sheet = sheet;
  making->library = g_object_ref (library);
  making->listed = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < FIRST_ROWS; i++)
    make_cb (making);
  sol_making_add (GTK_WIDGET (sheet), make_cb, making, making_free);
  return ADW_NAVIGATION_PAGE (sheet);
}
