/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-entry-dialog.h"

#include <glib/gi18n.h>

#include "sol-date-row.h"
#include "sol-dialog-focus.h"
#include "sol-exercise.h"
#include "sol-hand-entry.h"
#include "sol-menu-search.h"
#include "sol-plain-row.h"
#include "sol-routine.h"

struct _SolEntryDialog {
  AdwDialog parent_instance;

  /* template */
  GtkWidget *save;
  GtkWidget *done;
  AdwComboRow *what;
  SolDateRow *day;
  AdwSpinRow *minutes;
  AdwComboRow *legs;
  GtkWidget *noted;
  GtkEditable *note;

  SolJournal *journal;
  SolJournalRecord *record; /* to be changed; NULL: a new one */
  GPtrArray *recipes;       /* SolValue, in the order of "what"; NULL for a note alone */
};

G_DEFINE_FINAL_TYPE (SolEntryDialog, sol_entry_dialog, ADW_TYPE_DIALOG)

static gboolean
is_timed (SolEntryDialog *self)
{
  return SOL_IS_JOURNAL_ENTRY (self->record) &&
         !sol_journal_entry_get_facts (SOL_JOURNAL_ENTRY (self->record))->by_hand;
}

/* NULL for a note alone. */
static SolValue *
get_recipe (SolEntryDialog *self)
{
  guint i = adw_combo_row_get_selected (self->what);

  return i < self->recipes->len ? g_ptr_array_index (self->recipes, i) : NULL;
}

static const char *
get_note (SolEntryDialog *self)
{
  const char *note = gtk_editable_get_text (self->note);

  return *note != '\0' ? note : NULL;
}

static void
changed_cb (SolEntryDialog *self)
{
  SolValue *recipe = get_recipe (self);
  gboolean exercise = SOL_IS_EXERCISE (recipe) && !is_timed (self);

  gtk_widget_set_visible (GTK_WIDGET (self->minutes), exercise);
  gtk_widget_set_visible (GTK_WIDGET (self->legs), exercise);
  gtk_widget_set_sensitive (self->save,
                            recipe != NULL || is_timed (self) || get_note (self) != NULL);
}

/* -- Answers -- */

static void
cancel_cb (SolEntryDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

/* (transfer full) */
static SolJournalRecord *
make_note (const char *id, const char *note, gint64 at_us)
{
  return SOL_JOURNAL_RECORD (sol_journal_note_new (&(SolJournalNoteFacts) {
      .id = id,
      .text = note != NULL ? note : "",
      .at_us = at_us,
      .offset_s = sol_journal_find_offset_s (at_us),
  }));
}

/* (transfer full) */
static SolJournalRecord *
make_session (SolEntryDialog *self, const char *id, gint64 at_us)
{
  return SOL_JOURNAL_RECORD (sol_hand_entry_new (&(SolHandFacts) {
      .id = id,
      .recipe = get_recipe (self),
      .minutes = adw_spin_row_get_value (self->minutes),
      .legs = (SolJournalSide) adw_combo_row_get_selected (self->legs),
      .at_us = at_us,
      .note = get_note (self),
  }));
}

/* (transfer full) */
static SolJournalRecord *
make_record (SolEntryDialog *self)
{
  const char *id = self->record != NULL ? sol_journal_record_get_id (self->record) : NULL;
  gint64 old_us = self->record != NULL ? sol_journal_record_get_at_us (self->record) : 0;
  gint64 at_us = sol_date_row_get_at_us (self->day, old_us);

  if (is_timed (self))
    return SOL_JOURNAL_RECORD (
        sol_journal_entry_new_noted (SOL_JOURNAL_ENTRY (self->record), get_note (self)));
  if (get_recipe (self) == NULL)
    return make_note (id, get_note (self), at_us);
  return make_session (self, id, at_us);
}

static void
save_cb (SolEntryDialog *self)
{
  g_autoptr (SolJournalRecord) record = make_record (self);

  /* A note that has become a session is one no more, and the other way round. */
  if (self->record != NULL && G_OBJECT_TYPE (record) != G_OBJECT_TYPE (self->record))
    sol_journal_delete (self->journal, sol_journal_record_get_id (self->record));
  sol_journal_keep (self->journal, record);
  adw_dialog_close (ADW_DIALOG (self));
}

/* -- Object -- */

static void
sol_entry_dialog_dispose (GObject *object)
{
  SolEntryDialog *self = SOL_ENTRY_DIALOG (object);

  g_clear_object (&self->journal);
  g_clear_object (&self->record);
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_ENTRY_DIALOG);

  G_OBJECT_CLASS (sol_entry_dialog_parent_class)->dispose (object);
}

static void
sol_entry_dialog_finalize (GObject *object)
{
  g_ptr_array_unref (SOL_ENTRY_DIALOG (object)->recipes);

  G_OBJECT_CLASS (sol_entry_dialog_parent_class)->finalize (object);
}

static void
sol_entry_dialog_class_init (SolEntryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_entry_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = sol_entry_dialog_finalize;

  g_type_ensure (SOL_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-entry-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SolEntryDialog, save);
  gtk_widget_class_bind_template_child (widget_class, SolEntryDialog, done);
  gtk_widget_class_bind_template_child (widget_class, SolEntryDialog, what);
  gtk_widget_class_bind_template_child (widget_class, SolEntryDialog, day);
  gtk_widget_class_bind_template_child (widget_class, SolEntryDialog, minutes);
  gtk_widget_class_bind_template_child (widget_class, SolEntryDialog, legs);
  gtk_widget_class_bind_template_child (widget_class, SolEntryDialog, noted);
  gtk_widget_class_bind_template_child (widget_class, SolEntryDialog, note);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
sol_entry_dialog_init (SolEntryDialog *self)
{
  self->recipes = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_plain_name_list (self->done, _ ("What was done"));
  sol_plain_name_list (self->noted, _ ("Note"));
  sol_plain_row_tell_choice (self->what);
  sol_plain_row_tell_choice (self->legs);
  sol_menu_search_let_escape (GTK_WIDGET (self->what));
  sol_dialog_focus_keep (ADW_DIALOG (self), TRUE);
  adw_dialog_set_content_width (ADW_DIALOG (self),
                                (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, 420, NULL));
}

static void
add_recipes (SolEntryDialog *self, GtkStringList *names, GListModel *recipes)
{
  for (guint i = 0; i < g_list_model_get_n_items (recipes); i++) {
    g_autoptr (SolValue) recipe = g_list_model_get_item (recipes, i);

    /* Results of tests have a form of their own. */
    if (SOL_IS_EXERCISE (recipe) &&
        sol_exercise_get_kind (SOL_EXERCISE (recipe)) == SOL_EXERCISE_KIND_TEST)
      continue;
    gtk_string_list_append (names, sol_value_get_display_name (recipe));
    g_ptr_array_add (self->recipes, g_steal_pointer (&recipe));
  }
}

static void
fill_recipes (SolEntryDialog *self, SolLibrary *library)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  add_recipes (self, names, sol_library_get_values (library, SOL_TYPE_ROUTINE));
  add_recipes (self, names, sol_library_get_values (library, SOL_TYPE_EXERCISE));
  gtk_string_list_append (names, _ ("Only a note"));
  adw_combo_row_set_model (self->what, G_LIST_MODEL (names));
}

static void
select_plan (SolEntryDialog *self, const char *plan)
{
  guint i = 0;

  while (i < self->recipes->len &&
         g_strcmp0 (sol_value_get_id (g_ptr_array_index (self->recipes, i)), plan) != 0)
    i++;
  adw_combo_row_set_selected (self->what, i);
}

static void
show_works (SolEntryDialog *self, const SolJournalFacts *facts)
{
  if (facts->n_works == 0)
    return;
  adw_spin_row_set_value (self->minutes, (double) facts->works[0].done_ms / 60000);
  adw_combo_row_set_selected (self->legs,
                              facts->n_works > 1 ? SOL_JOURNAL_SIDE_BOTH : facts->works[0].side);
}

static void
show_record (SolEntryDialog *self)
{
  const char *note;

  if (SOL_IS_JOURNAL_ENTRY (self->record)) {
    const SolJournalFacts *facts = sol_journal_entry_get_facts (SOL_JOURNAL_ENTRY (self->record));

    select_plan (self, facts->plan);
    show_works (self, facts);
    note = facts->note;
  } else {
    select_plan (self, NULL);
    note = sol_journal_note_get_facts (SOL_JOURNAL_NOTE (self->record))->text;
  }
  sol_date_row_set_day (self->day, sol_journal_record_get_day (self->record));
  gtk_editable_set_text (self->note, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->what), !is_timed (self));
  gtk_widget_set_visible (GTK_WIDGET (self->day), !is_timed (self));
}

SolEntryDialog *
sol_entry_dialog_new (SolLibrary *library, SolJournal *journal, SolJournalRecord *record)
{
  SolEntryDialog *self;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_JOURNAL (journal), NULL);

  self = g_object_new (SOL_TYPE_ENTRY_DIALOG, "title",
                       record != NULL ? _ ("Change Entry") : _ ("Add Entry"), NULL);
  self->journal = g_object_ref (journal);
  g_set_object (&self->record, record);
  fill_recipes (self, library);
  if (record != NULL)
    show_record (self);
  changed_cb (self);
  return self;
}
