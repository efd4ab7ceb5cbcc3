/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-test-dialog.h"

#include <glib/gi18n.h>

#include "sol-date-row.h"
#include "sol-dialog-focus.h"
#include "sol-pain-words.h"
#include "sol-plain-row.h"
#include "sol-test-words.h"

struct _SolTestDialog {
  AdwDialog parent_instance;

  /* template */
  GtkWidget *save;
  GtkWidget *test_group;
  AdwComboRow *kind;
  SolDateRow *day;
  AdwPreferencesGroup *values;
  GtkEditable *left;
  GtkEditable *right;
  AdwComboRow *pain;

  SolJournal *journal;
  SolJournalTest *test; /* NULL: a new one */
};

G_DEFINE_FINAL_TYPE (SolTestDialog, sol_test_dialog, ADW_TYPE_DIALOG)

static SolJournalTestKind
get_kind (SolTestDialog *self)
{
  return (SolJournalTestKind) adw_combo_row_get_selected (self->kind);
}

/* -- What is typed -- */

/* What has the focus in a row is the text in it. */
static void
tell_invalid (GtkEditable *editable, gboolean invalid)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (editable), GTK_ACCESSIBLE_STATE_INVALID,
                               invalid ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static gboolean
read_value (SolTestDialog *self, GtkEditable *row, int *value)
{
  gboolean good = sol_test_words_parse (get_kind (self), gtk_editable_get_text (row), value);

  if (good)
    gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (row), "error");
  tell_invalid (row, !good);
  tell_invalid (gtk_editable_get_delegate (row), !good);
  return good;
}

static void
changed_cb (SolTestDialog *self)
{
  gboolean length = get_kind (self) == SOL_JOURNAL_TEST_KNEE_TO_WALL;
  int left, right;
  gboolean good = read_value (self, self->left, &left);

  good = read_value (self, self->right, &right) && good;
  gtk_widget_set_sensitive (self->save, good && (left >= 0 || right >= 0));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->left),
                                 length ? _ ("Left leg, centimetres") : _ ("Left leg, raises"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->right),
                                 length ? _ ("Right leg, centimetres") : _ ("Right leg, raises"));
  adw_preferences_group_set_description (
      self->values, length
                        ? _ ("The best of three tries, from the big toe to the wall. Leave out a "
                             "leg that you did not measure.")
                        : _ ("Raises of full height, until height, knee or rhythm fails. Leave out "
                             "a leg that you did not measure."));
}

/* -- Answers -- */

static void
cancel_cb (SolTestDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
save_cb (SolTestDialog *self)
{
  const SolJournalTestFacts *old =
      self->test != NULL ? sol_journal_test_get_facts (self->test) : NULL;
  gint64 at_us = sol_date_row_get_at_us (self->day, old != NULL ? old->at_us : 0);
  SolJournalTestFacts facts = {
    .id = old != NULL ? old->id : NULL,
    .kind = get_kind (self),
    .pain = (int) adw_combo_row_get_selected (self->pain) - 1,
    .at_us = at_us,
    .offset_s = sol_journal_find_offset_s (at_us),
  };
  g_autoptr (SolJournalTest) test = NULL;

  if (!read_value (self, self->left, &facts.left) || !read_value (self, self->right, &facts.right))
    return;
  test = sol_journal_test_new (&facts);
  sol_journal_keep (self->journal, SOL_JOURNAL_RECORD (test));
  adw_dialog_close (ADW_DIALOG (self));
}

/* -- Object -- */

static void
fill_kinds (SolTestDialog *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  for (guint i = 0; i <= SOL_JOURNAL_TEST_HEEL_RAISE_BENT; i++)
    gtk_string_list_append (kinds, sol_test_words_kind ((SolJournalTestKind) i));
  adw_combo_row_set_model (self->kind, G_LIST_MODEL (kinds));
}

static void
fill_levels (SolTestDialog *self)
{
  g_autoptr (GtkStringList) levels = gtk_string_list_new (NULL);

  gtk_string_list_append (levels, _ ("Not noted"));
  for (guint i = 0; i <= SOL_JOURNAL_PAIN_MOST; i++)
    gtk_string_list_take (levels, sol_pain_words_dup_level (i));
  adw_combo_row_set_model (self->pain, G_LIST_MODEL (levels));
}

static void
sol_test_dialog_dispose (GObject *object)
{
  SolTestDialog *self = SOL_TEST_DIALOG (object);

  g_clear_object (&self->journal);
  g_clear_object (&self->test);
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_TEST_DIALOG);

  G_OBJECT_CLASS (sol_test_dialog_parent_class)->dispose (object);
}

static void
sol_test_dialog_class_init (SolTestDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_test_dialog_dispose;

  g_type_ensure (SOL_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-test-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SolTestDialog, save);
  gtk_widget_class_bind_template_child (widget_class, SolTestDialog, test_group);
  gtk_widget_class_bind_template_child (widget_class, SolTestDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, SolTestDialog, day);
  gtk_widget_class_bind_template_child (widget_class, SolTestDialog, values);
  gtk_widget_class_bind_template_child (widget_class, SolTestDialog, left);
  gtk_widget_class_bind_template_child (widget_class, SolTestDialog, right);
  gtk_widget_class_bind_template_child (widget_class, SolTestDialog, pain);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
sol_test_dialog_init (SolTestDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_dialog_focus_keep (ADW_DIALOG (self), TRUE);
  sol_plain_name_list (self->test_group, _ ("Test"));
  sol_plain_name_list (GTK_WIDGET (self->values), _ ("Results"));
  sol_plain_row_tell_choice (self->kind);
  sol_plain_row_tell_choice (self->pain);
  adw_dialog_set_content_width (ADW_DIALOG (self),
                                (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, 420, NULL));
  fill_kinds (self);
  fill_levels (self);
}

static void
show_test (SolTestDialog *self)
{
  const SolJournalTestFacts *facts = sol_journal_test_get_facts (self->test);
  g_autofree char *left = sol_test_words_dup_typed (facts->kind, facts->left);
  g_autofree char *right = sol_test_words_dup_typed (facts->kind, facts->right);

  sol_date_row_set_day (self->day, sol_journal_record_get_day (SOL_JOURNAL_RECORD (self->test)));
  gtk_editable_set_text (self->left, left);
  gtk_editable_set_text (self->right, right);
  adw_combo_row_set_selected (self->pain, (guint) (facts->pain + 1));
}

SolTestDialog *
sol_test_dialog_new (SolJournal *journal, SolJournalTestKind kind, SolJournalTest *test)
{
  SolTestDialog *self;

  g_return_val_if_fail (SOL_IS_JOURNAL (journal), NULL);

  self = g_object_new (SOL_TYPE_TEST_DIALOG, "title",
                       test != NULL ? _ ("Change Result") : _ ("Add Result"), NULL);
  self->journal = g_object_ref (journal);
  g_set_object (&self->test, test);
  adw_combo_row_set_selected (self->kind,
                              test != NULL ? sol_journal_test_get_facts (test)->kind : kind);
  if (test != NULL)
    show_test (self);
  changed_cb (self);
  return self;
}
