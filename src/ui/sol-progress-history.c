/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-progress-history.h"
#include "sol-calendar-keys.h"

#include <glib/gi18n.h>

#include "sol-calendar-names.h"
#include "sol-dates.h"
#include "sol-history-words.h"
#include "sol-journal-day.h"
#include "sol-say.h"
#include "sol-tooltip.h"
#include "sol-wheel.h"

#define MORE 30

struct _SolProgressHistory {
  AdwBin parent_instance;

  /* template */
  GtkCalendar *calendar;
  GtkLabel *shown;
  GtkWidget *all;
  GtkListBox *list;
  GtkSliceListModel *records;
  GtkFilterListModel *filtered;

  GListModel *sorted; /* all records that are listed */
  char *day;          /* NULL: all */
};

G_DEFINE_FINAL_TYPE (SolProgressHistory, sol_progress_history, ADW_TYPE_BIN)

/* -- Rows -- */

static GtkWidget *
make_button (const char *icon, const char *name, const char *action, SolJournalRecord *record)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  sol_tooltip_set (button, name);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                    sol_journal_record_get_id (record));
  return button;
}

static GtkWidget *
create_row_cb (gpointer item, gpointer user_data G_GNUC_UNUSED)
{
  g_autofree char *today = sol_dates_dup_today ();
  g_autofree char *title = sol_history_words_dup_title (item);
  g_autofree char *details = sol_history_words_dup_details (item);
  g_autofree char *when = sol_history_words_dup_when (item, today);
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", when, details);
  AdwActionRow *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", subtitle,
                                    "use-markup", FALSE, NULL);

  if (!SOL_IS_JOURNAL_PAIN (item))
    adw_action_row_add_suffix (
        row, make_button ("document-edit-symbolic", _ ("Change"), "progress.edit", item));
  adw_action_row_add_suffix (
      row, make_button ("user-trash-symbolic", _ ("Delete"), "progress.delete", item));
  return GTK_WIDGET (row);
}

/* -- What is listed -- */

/* Answers about a session belong to it, and notes about a structure to that. */
static gboolean
is_listed_cb (gpointer item, gpointer user_data G_GNUC_UNUSED)
{
  if (SOL_IS_JOURNAL_NOTE (item))
    return sol_journal_note_get_facts (item)->about == NULL;
  if (SOL_IS_JOURNAL_PAIN (item)) {
    SolJournalMoment moment = sol_journal_pain_get_facts (item)->moment;

    return moment == SOL_JOURNAL_MOMENT_MORNING || moment == SOL_JOURNAL_MOMENT_OTHER;
  }
  return TRUE;
}

static int
compare_cb (gconstpointer a, gconstpointer b, gpointer user_data G_GNUC_UNUSED)
{
  gint64 at_a = sol_journal_record_get_at_us ((SolJournalRecord *) a);
  gint64 at_b = sol_journal_record_get_at_us ((SolJournalRecord *) b);

  return at_a == at_b ? 0 : at_a > at_b ? -1 : 1;
}

static gboolean
is_of_day_cb (gpointer item, gpointer user_data)
{
  SolProgressHistory *self = user_data;

  return self->day == NULL || g_strcmp0 (self->day, sol_journal_record_get_day (item)) == 0;
}

/* (transfer full) */
static GListModel *
join_records (SolJournal *journal)
{
  const GType types[] = { SOL_TYPE_JOURNAL_ENTRY, SOL_TYPE_JOURNAL_TEST, SOL_TYPE_JOURNAL_PAIN,
                          SOL_TYPE_JOURNAL_NOTE };
  GListStore *lists = g_list_store_new (G_TYPE_LIST_MODEL);
  GListModel *joined, *listed;

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_list_store_append (lists, sol_journal_get_records (journal, types[i]));
  joined = G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (lists)));
  listed = G_LIST_MODEL (gtk_filter_list_model_new (
      joined, GTK_FILTER (gtk_custom_filter_new (is_listed_cb, NULL, NULL))));
  return G_LIST_MODEL (gtk_sort_list_model_new (
      listed, GTK_SORTER (gtk_custom_sorter_new (compare_cb, NULL, NULL))));
}

/* -- Calendar -- */

static void
mark_days_cb (SolProgressHistory *self)
{
  g_autoptr (GDateTime) shown = gtk_calendar_get_date (self->calendar);
  g_autofree char *month = g_date_time_format (shown, "%Y-%m-");

  gtk_calendar_clear_marks (self->calendar);
  for (guint i = 0; self->sorted != NULL && i < g_list_model_get_n_items (self->sorted); i++) {
    g_autoptr (SolJournalRecord) record = g_list_model_get_item (self->sorted, i);
    const char *day = sol_journal_record_get_day (record);

    if (g_str_has_prefix (day, month))
      gtk_calendar_mark_day (self->calendar, (guint) g_ascii_strtoull (day + 8, NULL, 10));
  }
}

static void
show_day (SolProgressHistory *self)
{
  g_autofree char *today = sol_dates_dup_today ();
  g_autofree char *words = self->day != NULL ? sol_dates_dup_words (self->day, today) : NULL;

  gtk_label_set_label (self->shown, words != NULL ? words : _ ("All days, newest first"));
  gtk_widget_set_visible (self->all, self->day != NULL);
}

/* The list stands below, where no focus comes by itself. */
static void
tell_day (SolProgressHistory *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
  g_autofree char *entries = g_strdup_printf (ngettext ("%u entry", "%u entries", n), n);
  const char *day = gtk_label_get_label (self->shown);
  /* Translators: a day, and how many entries it has, for screen readers */
  g_autofree char *words = g_strdup_printf (_ ("%s: %s"), day, entries);

  sol_say_at_once (self, words);
}

static void
day_selected_cb (SolProgressHistory *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);
  g_autofree char *day = g_date_time_format (date, "%Y-%m-%d");

  mark_days_cb (self);
  sol_progress_history_set_day (self, day);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    tell_day (self);
}

static void
all_days_cb (SolProgressHistory *self)
{
  /* The button that had it goes. */
  gtk_widget_grab_focus (GTK_WIDGET (self->calendar));
  sol_progress_history_set_day (self, NULL);
  tell_day (self);
}

static void
more_cb (SolProgressHistory *self)
{
  gtk_slice_list_model_set_size (self->records,
                                 gtk_slice_list_model_get_size (self->records) + MORE);
}

/* -- Closures -- */

static gboolean
has_items (GObject *self G_GNUC_UNUSED, guint n)
{
  return n > 0;
}

static gboolean
has_more (GObject *self G_GNUC_UNUSED, guint n_all, guint n_shown)
{
  return n_all > n_shown;
}

/* -- Object -- */

static void
sol_progress_history_dispose (GObject *object)
{
  SolProgressHistory *self = SOL_PROGRESS_HISTORY (object);

  if (self->filtered != NULL)
    gtk_filter_list_model_set_filter (self->filtered, NULL);
  g_clear_object (&self->sorted);
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_PROGRESS_HISTORY);

  G_OBJECT_CLASS (sol_progress_history_parent_class)->dispose (object);
}

static void
sol_progress_history_finalize (GObject *object)
{
  g_free (SOL_PROGRESS_HISTORY (object)->day);

  G_OBJECT_CLASS (sol_progress_history_parent_class)->finalize (object);
}

static void
sol_progress_history_class_init (SolProgressHistoryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_progress_history_dispose;
  G_OBJECT_CLASS (klass)->finalize = sol_progress_history_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-progress-history.ui");
  gtk_widget_class_bind_template_child (widget_class, SolProgressHistory, calendar);
  gtk_widget_class_bind_template_child (widget_class, SolProgressHistory, shown);
  gtk_widget_class_bind_template_child (widget_class, SolProgressHistory, all);
  gtk_widget_class_bind_template_child (widget_class, SolProgressHistory, list);
  gtk_widget_class_bind_template_child (widget_class, SolProgressHistory, records);
  gtk_widget_class_bind_template_child (widget_class, SolProgressHistory, filtered);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, mark_days_cb);
  gtk_widget_class_bind_template_callback (widget_class, all_days_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_items);
  gtk_widget_class_bind_template_callback (widget_class, has_more);
}

static void
sol_progress_history_init (SolProgressHistory *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_calendar_names_set (self->calendar,
                          _ ("Calendar: days on which something was done are marked"));
  sol_calendar_keys_walk (self->calendar);
  /* It would turn its months: who scrolled the page past it was in another year. */
  sol_wheel_leave_to_page (GTK_WIDGET (self->calendar));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->records), create_row_cb, self, NULL);
  show_day (self);
}

void
sol_progress_history_set_journal (SolProgressHistory *self, SolJournal *journal)
{
  g_autoptr (GtkFilter) filter = NULL;

  g_return_if_fail (SOL_IS_PROGRESS_HISTORY (self));
  g_return_if_fail (SOL_IS_JOURNAL (journal));

  g_clear_object (&self->sorted);
  self->sorted = join_records (journal);
  filter = GTK_FILTER (gtk_custom_filter_new (is_of_day_cb, self, NULL));
  gtk_filter_list_model_set_filter (self->filtered, filter);
  gtk_filter_list_model_set_model (self->filtered, self->sorted);
  g_signal_connect_object (self->sorted, "items-changed", G_CALLBACK (mark_days_cb), self,
                           G_CONNECT_SWAPPED);
  mark_days_cb (self);
}

void
sol_progress_history_set_day (SolProgressHistory *self, const char *day)
{
  g_return_if_fail (SOL_IS_PROGRESS_HISTORY (self));

  if (!g_set_str (&self->day, day))
    return;
  show_day (self);
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->filtered),
                      GTK_FILTER_CHANGE_DIFFERENT);
}

GListModel *
sol_progress_history_get_records (SolProgressHistory *self)
{
  g_return_val_if_fail (SOL_IS_PROGRESS_HISTORY (self), NULL);

  return G_LIST_MODEL (self->records);
}
