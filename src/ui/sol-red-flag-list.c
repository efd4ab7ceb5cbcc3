/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-red-flag-list.h"

#include <glib/gi18n.h>

#include "sol-making.h"
#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-red-flag-words.h"

struct _SolRedFlagList {
  AdwBin parent_instance;

  /* template */
  GtkLabel *question;
  GtkLabel *hint;
  GtkListBox *groups;
  GtkWidget *no_news;
  GtkWidget *no_sign;

  GtkWidget *rows[SOL_RED_FLAG_GROUP_GENERAL + 1]; /* of the groups, borrowed from their list */
};

G_DEFINE_FINAL_TYPE (SolRedFlagList, sol_red_flag_list, ADW_TYPE_BIN)

enum {
  YES,
  NO,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
yes_cb (GtkWidget *button, gpointer self)
{
  g_signal_emit (self, signals[YES], 0, gtk_widget_get_name (button));
}

static void
no_cb (SolRedFlagList *self)
{
  g_signal_emit (self, signals[NO], 0);
}

/* The button's name is the red flag's id. */
static GtkWidget *
flag_row_new (SolRedFlagList *self, SolLibrary *library, SolRedFlag *flag)
{
  g_autofree char *sign = sol_marks_words_dup_plain (library, sol_red_flag_words_sign (flag));
  GtkWidget *row = sol_plain_row_new (sign, NULL);
  GtkWidget *yes = g_object_new (GTK_TYPE_BUTTON, "label", _ ("Yes"), "valign", GTK_ALIGN_CENTER,
                                 "name", sol_value_get_id (SOL_VALUE (flag)), NULL);

  /* Not its name: what a screen reader says of the row would end with it once more. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (yes), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sign,
                                  -1);
  g_signal_connect_object (yes, "clicked", G_CALLBACK (yes_cb), self, G_CONNECT_DEFAULT);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), yes);
  return row;
}

/* --- The red flags --- */

typedef struct {
  SolRedFlagList *list; /* borrowed: the page has it and this */
  SolLibrary *library;
  guint n_flags; /* that are there */
} Filling;

static void
filling_free (gpointer data)
{
  Filling *self = data;

  g_object_unref (self->library);
  g_free (self);
}

static gboolean
add_flag_cb (gpointer data)
{
  Filling *self = data;
  GListModel *flags = sol_library_get_values (self->library, SOL_TYPE_RED_FLAG);
  g_autoptr (SolRedFlag) flag = g_list_model_get_item (flags, self->n_flags++);

  if (flag == NULL)
    return FALSE;
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self->list->rows[sol_red_flag_get_group (flag)]),
                            flag_row_new (self->list, self->library, flag));
  return TRUE;
}

void
sol_red_flag_list_fill (SolRedFlagList *self, GtkWidget *page, SolLibrary *library)
{
  Filling *filling;

  g_return_if_fail (SOL_IS_RED_FLAG_LIST (self));
  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (SOL_IS_LIBRARY (library));

  filling = g_new0 (Filling, 1);
  filling->list = self;
  filling->library = g_object_ref (library);
  sol_making_add (page, add_flag_cb, filling, filling_free);
}

static char *
dup_news_question (gint64 since_us)
{
  g_autoptr (GDateTime) since = g_date_time_new_from_unix_local (since_us / G_USEC_PER_SEC);
  /* Translators: a day of the last week, such as "Friday 27 November"; see strftime */
  g_autofree char *day = since != NULL ? g_date_time_format (since, _ ("%A %-d %B")) : NULL;

  if (day == NULL)
    return g_strdup (_ ("Is anything new or worse?"));
  /* Translators: a day, such as "Friday 27 November" */
  return g_strdup_printf (_ ("Is anything new or worse since %s?"), day);
}

void
sol_red_flag_list_set_ask (SolRedFlagList *self, SolTriageAsk ask, gint64 since_us)
{
  gboolean news = ask == SOL_TRIAGE_ASK_NEWS;
  g_autofree char *question = NULL;

  g_return_if_fail (SOL_IS_RED_FLAG_LIST (self));

  question = news ? dup_news_question (since_us) : g_strdup (_ ("Is one of these true of you?"));
  gtk_label_set_label (self->question, question);
  gtk_label_set_label (
      self->hint, news ? _ ("If it is, say what:")
                       : _ ("Open each group and read it. One yes is enough to get help first."));
  gtk_widget_set_visible (self->no_news, news);
  gtk_widget_set_visible (self->no_sign, !news);
}

static void
sol_red_flag_list_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_RED_FLAG_LIST);

  G_OBJECT_CLASS (sol_red_flag_list_parent_class)->dispose (object);
}

static void
sol_red_flag_list_class_init (SolRedFlagListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_red_flag_list_dispose;

  signals[YES] = g_signal_new ("yes", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[NO] = g_signal_new ("no", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                              NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-red-flag-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SolRedFlagList, question);
  gtk_widget_class_bind_template_child (widget_class, SolRedFlagList, hint);
  gtk_widget_class_bind_template_child (widget_class, SolRedFlagList, groups);
  gtk_widget_class_bind_template_child (widget_class, SolRedFlagList, no_news);
  gtk_widget_class_bind_template_child (widget_class, SolRedFlagList, no_sign);
  gtk_widget_class_bind_template_callback (widget_class, no_cb);
}

static void
sol_red_flag_list_init (SolRedFlagList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (self->rows); i++) {
    self->rows[i] =
        sol_plain_expander_row_new (sol_red_flag_words_group ((SolRedFlagGroup) i),
                                    sol_red_flag_words_group_summary ((SolRedFlagGroup) i));
    gtk_list_box_append (self->groups, self->rows[i]);
  }
}
