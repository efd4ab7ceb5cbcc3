/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-date-row.h"

#include <glib/gi18n.h>

#include "sol-calendar-keys.h"
#include "sol-calendar-names.h"
#include "sol-clock.h"
#include "sol-dates.h"
#include "sol-journal-day.h"
#include "sol-journal-record.h"
#include "sol-plain-row.h"
#include "sol-popover.h"
#include "sol-say.h"

struct _SolDateRow {
  AdwActionRow parent_instance;

  GtkMenuButton *button;
  GtkCalendar *calendar;
  GtkLabel *problem; /* below it: why it does not go on to a day */
  char *day;
  gboolean refusing; /* a day, which GtkCalendar has not done with */
};

G_DEFINE_FINAL_TYPE (SolDateRow, sol_date_row, ADW_TYPE_ACTION_ROW)

static void
show_day (SolDateRow *self)
{
  g_autofree char *today = sol_dates_dup_today ();
  g_autofree char *words = sol_dates_dup_words (self->day, today);
  /* Translators: of what was done, such as "Day: Yesterday", for screen readers */
  g_autofree char *name = g_strdup_printf (_ ("Day: %s"), words);

  gtk_menu_button_set_label (self->button, words);
  sol_plain_name (GTK_WIDGET (self->button), name);
}

static void
mark_day (SolDateRow *self)
{
  g_autoptr (GDateTime) date = sol_dates_to_local (self->day, 12, 0);

  gtk_calendar_select_day (self->calendar, date);
}

static gboolean
refused_cb (gpointer data)
{
  g_autoptr (SolDateRow) self = data;

  self->refusing = FALSE;
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    mark_day (self);
  return G_SOURCE_REMOVE;
}

/* What has not come yet was not done yet: the calendar goes on marking what holds, and says why. A
 * day of another month, in grey, it chooses only when it has turned to that. */
static void
refuse (SolDateRow *self)
{
  self->refusing = TRUE;
  mark_day (self);
  g_idle_add_full (G_PRIORITY_DEFAULT, refused_cb, g_object_ref (self), NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
  sol_say_at_once (self, gtk_label_get_label (self->problem));
}

/* Another month or year is another day, too: the calendar marks it. */
static void
selected_cb (SolDateRow *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);
  g_autofree char *day = g_date_time_format (date, "%Y-%m-%d");
  g_autofree char *today = sol_dates_dup_today ();

  if (self->refusing)
    return;
  if (g_strcmp0 (day, today) > 0) {
    refuse (self);
    return;
  }
  if (!g_set_str (&self->day, day))
    return;
  show_day (self);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  if (gtk_widget_get_mapped (GTK_WIDGET (self->calendar)))
    sol_say_at_once (self, gtk_menu_button_get_label (self->button));
}

/* Who comes once more begins anew. */
static void
closed_cb (SolDateRow *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
}

/* (transfer full): the calendar, and below it what is wrong. */
static GtkWidget *
choice_new (SolDateRow *self)
{
  GtkWidget *choice = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->problem = GTK_LABEL (gtk_label_new (_ ("The day can’t be later than today.")));
  gtk_widget_add_css_class (GTK_WIDGET (self->problem), "caption");
  gtk_label_set_wrap (self->problem, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  gtk_box_append (GTK_BOX (choice), GTK_WIDGET (self->calendar));
  gtk_box_append (GTK_BOX (choice), GTK_WIDGET (self->problem));
  return choice;
}

static void
sol_date_row_finalize (GObject *object)
{
  g_free (SOL_DATE_ROW (object)->day);

  G_OBJECT_CLASS (sol_date_row_parent_class)->finalize (object);
}

static void
sol_date_row_class_init (SolDateRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_date_row_finalize;
}

static void
sol_date_row_init (SolDateRow *self)
{
  static const char *const signals[] = { "day-selected", "notify::month", "notify::year" };

  self->day = sol_dates_dup_today ();
  self->calendar =
      g_object_new (GTK_TYPE_CALENDAR, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  sol_calendar_names_set (self->calendar, _ ("Calendar"));
  sol_calendar_keys_go_around (self->calendar);
  sol_calendar_keys_walk (self->calendar);
  gtk_menu_button_set_popover (self->button, sol_popover_new (choice_new (self)));
  g_signal_connect_object (gtk_menu_button_get_popover (self->button), "closed",
                           G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_can_shrink (self->button, TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->button));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), GTK_WIDGET (self->button));
  /* One stop of the Tab key is enough for one thing. */
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("Day"));
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (self->calendar, signals[i], G_CALLBACK (selected_cb), self,
                             G_CONNECT_SWAPPED);
  show_day (self);
}

void
sol_date_row_set_day (SolDateRow *self, const char *day)
{
  g_return_if_fail (SOL_IS_DATE_ROW (self));

  g_set_str (&self->day, day);
  mark_day (self);
  show_day (self);
}

gint64
sol_date_row_get_at_us (SolDateRow *self, gint64 old_us)
{
  gint64 now_us = sol_clock_read ().realtime_us;
  g_autofree char *today = sol_dates_dup_today ();
  g_autofree char *old = sol_journal_day_for (old_us, sol_journal_find_offset_s (old_us));
  g_autoptr (GDateTime) noon = NULL;

  g_return_val_if_fail (SOL_IS_DATE_ROW (self), now_us);

  if (old_us != 0 && g_str_equal (self->day, old))
    return old_us;
  if (g_str_equal (self->day, today))
    return now_us;
  noon = sol_dates_to_local (self->day, 12, 0);
  return g_date_time_to_unix (noon) * G_USEC_PER_SEC;
}
