/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-progress-page.h"

#include <glib/gi18n.h>

#include "sol-dates.h"
#include "sol-entry-dialog.h"
#include "sol-history-words.h"
#include "sol-journal-export.h"
#include "sol-menu-later.h"
#include "sol-pain-dialog.h"
#include "sol-pain-words.h"
#include "sol-progress-export.h"
#include "sol-progress-history.h"
#include "sol-progress-pain.h"
#include "sol-progress-week.h"
#include "sol-recovery.h"
#include "sol-stack-show.h"
#include "sol-stage-words.h"
#include "sol-test-card.h"
#include "sol-test-dialog.h"
#include "sol-toast.h"
#include "sol-window.h"

struct _SolProgressPage {
  AdwBin parent_instance;

  /* template */
  AdwToastOverlay *toasts;
  GtkStack *stack;
  GtkWidget *start;
  GtkWidget *restore_empty;
  GtkMenuButton *export_button;
  GMenuModel *export_menu;
  SolProgressWeek *week;
  GtkWidget *stage_list;
  AdwActionRow *stage;
  SolProgressPain *pain;
  SolTestCard *knee_to_wall;
  SolTestCard *heel_raise;
  SolTestCard *heel_raise_bent;
  SolProgressHistory *history;

  SolLibrary *library;
  SolJournal *journal;
  guint update_id;
};

G_DEFINE_FINAL_TYPE (SolProgressPage, sol_progress_page, ADW_TYPE_BIN)

static GListModel *
get_records (SolProgressPage *self, GType type)
{
  return sol_journal_get_records (self->journal, type);
}

static gboolean
has_records (SolProgressPage *self, GType type)
{
  return g_list_model_get_n_items (get_records (self, type)) > 0;
}

/* -- What is shown -- */

static void
show_stage (SolProgressPage *self, const char *today)
{
  GListModel *sessions = get_records (self, SOL_TYPE_JOURNAL_ENTRY);
  SolRoutine *routine = sol_stage_words_find (self->library, sessions);
  g_autofree char *words = NULL;
  g_autofree char *target = NULL;

  gtk_widget_set_visible (self->stage_list, routine != NULL);
  if (routine == NULL)
    return;
  words = sol_stage_words_dup (routine, sessions, today);
  target = g_strconcat ("routine:", sol_value_get_id (SOL_VALUE (routine)), NULL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->stage), sol_routine_get_name (routine));
  adw_action_row_set_subtitle (self->stage, words);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->stage), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->stage), "win.open");
}

static void
show_tests (SolProgressPage *self, const char *today)
{
  GListModel *tests = get_records (self, SOL_TYPE_JOURNAL_TEST);

  sol_test_card_show (self->knee_to_wall, SOL_JOURNAL_TEST_KNEE_TO_WALL, self->library, tests,
                      today);
  sol_test_card_show (self->heel_raise, SOL_JOURNAL_TEST_HEEL_RAISE, self->library, tests, today);
  sol_test_card_show (self->heel_raise_bent, SOL_JOURNAL_TEST_HEEL_RAISE_BENT, self->library, tests,
                      today);
}

static gboolean
is_empty (SolProgressPage *self)
{
  return !has_records (self, SOL_TYPE_JOURNAL_ENTRY) &&
         !has_records (self, SOL_TYPE_JOURNAL_TEST) && !has_records (self, SOL_TYPE_JOURNAL_PAIN) &&
         !has_records (self, SOL_TYPE_JOURNAL_NOTE);
}

static void
update (SolProgressPage *self)
{
  g_autofree char *today = sol_dates_dup_today ();

  g_clear_handle_id (&self->update_id, g_source_remove);
  sol_stack_show (self->stack, is_empty (self) ? "empty" : "filled");
  sol_progress_week_show (self->week, self->library, get_records (self, SOL_TYPE_JOURNAL_ENTRY),
                          today);
  sol_progress_pain_show (self->pain, self->library, get_records (self, SOL_TYPE_JOURNAL_PAIN),
                          today);
  show_stage (self, today);
  show_tests (self, today);
}

static void
update_cb (gpointer user_data)
{
  SolProgressPage *self = user_data;

  self->update_id = 0;
  update (self);
}

/* Several lists change at once, and the page is shown once for them. */
static void
records_changed_cb (SolProgressPage *self)
{
  if (self->update_id == 0)
    self->update_id = g_idle_add_once (update_cb, self);
}

/* -- Adding and changing -- */

static void
add_entry_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolProgressPage *self = SOL_PROGRESS_PAGE (widget);

  adw_dialog_present (ADW_DIALOG (sol_entry_dialog_new (self->library, self->journal, NULL)),
                      widget);
}

static void
add_test_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  SolJournalTestKind kind = (SolJournalTestKind) g_variant_get_int32 (target);

  adw_dialog_present (
      ADW_DIALOG (sol_test_dialog_new (SOL_PROGRESS_PAGE (widget)->journal, kind, NULL)), widget);
}

static void
add_pain_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolProgressPage *self = SOL_PROGRESS_PAGE (widget);
  SolJournalRule column =
      sol_pain_words_find_column (NULL, get_records (self, SOL_TYPE_JOURNAL_PAIN));

  adw_dialog_present (
      sol_pain_dialog_new (self->library, self->journal, NULL, SOL_JOURNAL_MOMENT_OTHER, column),
      widget);
}

/* (transfer full) */
static SolJournalRecord *
find_record (SolProgressPage *self, const char *id)
{
  const GType types[] = { SOL_TYPE_JOURNAL_ENTRY, SOL_TYPE_JOURNAL_TEST, SOL_TYPE_JOURNAL_NOTE,
                          SOL_TYPE_JOURNAL_PAIN };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++) {
    GListModel *records = get_records (self, types[i]);

    for (guint j = 0; j < g_list_model_get_n_items (records); j++) {
      g_autoptr (SolJournalRecord) record = g_list_model_get_item (records, j);

      if (g_strcmp0 (sol_journal_record_get_id (record), id) == 0)
        return g_steal_pointer (&record);
    }
  }
  return NULL;
}

static void
edit_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  SolProgressPage *self = SOL_PROGRESS_PAGE (widget);
  g_autoptr (SolJournalRecord) record = find_record (self, g_variant_get_string (target, NULL));

  if (SOL_IS_JOURNAL_TEST (record))
    adw_dialog_present (
        ADW_DIALOG (sol_test_dialog_new (self->journal, 0, SOL_JOURNAL_TEST (record))), widget);
  else if (SOL_IS_JOURNAL_ENTRY (record) || SOL_IS_JOURNAL_NOTE (record))
    adw_dialog_present (ADW_DIALOG (sol_entry_dialog_new (self->library, self->journal, record)),
                        widget);
}

static void
delete_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  SolProgressPage *self = SOL_PROGRESS_PAGE (widget);
  const char *id = g_variant_get_string (target, NULL);
  g_autoptr (SolJournalRecord) record = find_record (self, id);
  g_autofree char *title = record != NULL ? sol_history_words_dup_title (record) : NULL;
  AdwToast *toast;

  if (record == NULL)
    return;
  sol_journal_delete (self->journal, id);
  /* Translators: the name of an entry of the journal, whose end may be cut */
  toast = adw_toast_new_format (_ ("Deleted “%s”"), title);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "progress.undelete");
  adw_toast_set_action_target_value (toast, target);
  sol_toast_show (self->toasts, toast);
}

static void
undelete_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  sol_journal_undelete (SOL_PROGRESS_PAGE (widget)->journal, g_variant_get_string (target, NULL));
}

/* -- What was lost -- */

static void
restore_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (SOL_IS_WINDOW (root))
    sol_recovery_ask_to_restore (SOL_WINDOW (root), SOL_PROGRESS_PAGE (widget)->journal);
}

static void
backup_changed_cb (SolProgressPage *self)
{
  gtk_widget_set_visible (self->restore_empty, sol_journal_get_backup (self->journal) != NULL);
}

/* -- Taking it along -- */

static SolJournalLists
get_lists (SolProgressPage *self)
{
  return (SolJournalLists) {
    .sessions = get_records (self, SOL_TYPE_JOURNAL_ENTRY),
    .pains = get_records (self, SOL_TYPE_JOURNAL_PAIN),
    .felts = get_records (self, SOL_TYPE_JOURNAL_FELT),
    .tests = get_records (self, SOL_TYPE_JOURNAL_TEST),
    .notes = get_records (self, SOL_TYPE_JOURNAL_NOTE),
  };
}

static void
tell_cb (gpointer user_data, const char *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (SOL_PROGRESS_PAGE (user_data)->toasts, toast);
}

static void
export_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  SolProgressPage *self = SOL_PROGRESS_PAGE (widget);
  SolJournalLists lists = get_lists (self);

  sol_progress_export_save (widget, self->library, &lists, g_variant_get_string (target, NULL),
                            tell_cb);
}

static void
print_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolProgressPage *self = SOL_PROGRESS_PAGE (widget);
  SolJournalLists lists = get_lists (self);

  sol_progress_export_print (widget, self->library, &lists);
}

/* -- Object -- */

/* Another day may have come meanwhile. */
static void
sol_progress_page_map (GtkWidget *widget)
{
  if (SOL_PROGRESS_PAGE (widget)->journal != NULL)
    update (SOL_PROGRESS_PAGE (widget));
  GTK_WIDGET_CLASS (sol_progress_page_parent_class)->map (widget);
}

static void
sol_progress_page_dispose (GObject *object)
{
  SolProgressPage *self = SOL_PROGRESS_PAGE (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_object (&self->library);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (sol_progress_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-progress-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, start);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, restore_empty);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, export_button);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, export_menu);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, week);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, stage_list);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, stage);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, pain);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, knee_to_wall);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, heel_raise);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, heel_raise_bent);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPage, history);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "progress.add-entry", NULL, add_entry_cb);
  gtk_widget_class_install_action (widget_class, "progress.add-test", "i", add_test_cb);
  gtk_widget_class_install_action (widget_class, "progress.add-pain", NULL, add_pain_cb);
  gtk_widget_class_install_action (widget_class, "progress.edit", "s", edit_cb);
  gtk_widget_class_install_action (widget_class, "progress.delete", "s", delete_cb);
  gtk_widget_class_install_action (widget_class, "progress.undelete", "s", undelete_cb);
  gtk_widget_class_install_action (widget_class, "progress.restore", NULL, restore_cb);
  gtk_widget_class_install_action (widget_class, "progress.export", "s", export_cb);
  gtk_widget_class_install_action (widget_class, "progress.print", NULL, print_cb);
}

static void
sol_progress_page_class_init (SolProgressPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_progress_page_dispose;
  widget_class->map = sol_progress_page_map;

  g_type_ensure (SOL_TYPE_PROGRESS_WEEK);
  g_type_ensure (SOL_TYPE_PROGRESS_PAIN);
  g_type_ensure (SOL_TYPE_PROGRESS_HISTORY);
  g_type_ensure (SOL_TYPE_TEST_CARD);
  install_actions (widget_class);
  bind_template (widget_class);
}

static void
sol_progress_page_init (SolProgressPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_menu_later_set (self->export_button, self->export_menu);
}

void
sol_progress_page_set_journal (SolProgressPage *self, SolLibrary *library, SolJournal *journal)
{
  const GType types[] = { SOL_TYPE_JOURNAL_ENTRY, SOL_TYPE_JOURNAL_TEST, SOL_TYPE_JOURNAL_NOTE,
                          SOL_TYPE_JOURNAL_PAIN, SOL_TYPE_JOURNAL_FELT };

  g_return_if_fail (SOL_IS_PROGRESS_PAGE (self));
  g_return_if_fail (self->journal == NULL);

  self->library = g_object_ref (library);
  self->journal = g_object_ref (journal);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_signal_connect_object (get_records (self, types[i]), "items-changed",
                             G_CALLBACK (records_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "notify::backup", G_CALLBACK (backup_changed_cb), self,
                           G_CONNECT_SWAPPED);
  backup_changed_cb (self);
  sol_progress_history_set_journal (self->history, journal);
  update (self);
}
