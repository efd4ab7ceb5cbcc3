/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-today-strip.h"

#include <glib/gi18n.h>

#include "sol-clock.h"
#include "sol-dates.h"
#include "sol-journal-day.h"
#include "sol-journal-stats.h"
#include "sol-pain-dialog.h"
#include "sol-pain-words.h"
#include "sol-recording.h"
#include "sol-routine.h"
#include "sol-window.h"

/* A routine that was done longer ago is no habit. */
#define NEXT_DAYS 14

struct _SolTodayStrip {
  AdwBin parent_instance;

  /* template */
  AdwActionRow *unfinished;
  AdwActionRow *red;
  GtkImage *red_icon;
  GtkWidget *change_red;
  AdwActionRow *after;
  AdwActionRow *morning;
  AdwActionRow *next;
  GtkWidget *start;

  /* owned */
  SolLibrary *library;
  SolJournal *journal;
  SolJournalEntry *entry;   /* that was left unfinished, or NULL */
  SolJournalEntry *ended;   /* after which nothing was said of pain yet, or NULL */
  SolJournalPain *red_pain; /* the newest that still counts, or NULL */
  SolJournalEntry *evening; /* that the morning's question is about, or NULL */
  gint64 made_us;
  gboolean asks; /* in a dialog */
};

G_DEFINE_FINAL_TYPE (SolTodayStrip, sol_today_strip, ADW_TYPE_BIN)

static void
update_visible (SolTodayStrip *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_widget_get_visible (GTK_WIDGET (self->unfinished)) ||
                              gtk_widget_get_visible (GTK_WIDGET (self->red)) ||
                              gtk_widget_get_visible (GTK_WIDGET (self->after)) ||
                              gtk_widget_get_visible (GTK_WIDGET (self->morning)) ||
                              gtk_widget_get_visible (GTK_WIDGET (self->next)));
}

static void
set_words (AdwActionRow *row, const char *title, const char *subtitle)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (row, subtitle);
}

static void update (SolTodayStrip *self);

/* -- An unfinished session -- */

static void
show_unfinished (SolTodayStrip *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->unfinished), self->entry != NULL);
  if (self->entry != NULL) {
    g_autofree char *words = sol_recording_dup_words (self->entry);

    set_words (self->unfinished, _ ("Continue your session?"), words);
  }
  update_visible (self);
}

/* What was seen since the strip was made is a session of this window, which has its own way back.
 */
static gboolean
can_be_resumed (SolTodayStrip *self, SolJournalEntry *entry)
{
  g_autoptr (SolPlan) plan = NULL;

  if (entry == NULL || sol_journal_entry_get_facts (entry)->place.seen_us >= self->made_us)
    return FALSE;
  plan = sol_recording_make_plan (entry, self->library);
  return plan != NULL;
}

static void
found_cb (GObject *journal, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SolTodayStrip) self = user_data;
  g_autoptr (SolJournalEntry) entry =
      sol_journal_find_unfinished_finish (SOL_JOURNAL (journal), result, NULL);

  if (self->journal == NULL)
    return;
  if (!can_be_resumed (self, entry))
    g_clear_object (&entry);
  g_set_object (&self->entry, entry);
  show_unfinished (self);
}

static void
look_for_unfinished (SolTodayStrip *self)
{
  sol_journal_find_unfinished_async (self->journal, found_cb, g_object_ref (self));
}

static void
resume_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolTodayStrip *self = SOL_TODAY_STRIP (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autoptr (SolJournalEntry) entry = g_steal_pointer (&self->entry);

  show_unfinished (self);
  if (SOL_IS_WINDOW (root) && entry != NULL)
    sol_window_resume (SOL_WINDOW (root), entry);
}

/* -- Pain -- */

/* Keeps the session that is to be asked about, which is given. */
static void
show_question (SolTodayStrip *self,
               AdwActionRow *row,
               SolJournalEntry **kept,
               SolJournalEntry *session,
               const char *today)
{
  g_clear_object (kept);
  *kept = session;
  gtk_widget_set_visible (GTK_WIDGET (row), session != NULL);
  if (session != NULL) {
    const char *day = sol_journal_record_get_day (SOL_JOURNAL_RECORD (session));
    g_autofree char *when = sol_dates_dup_words (day, today);
    g_autofree char *words =
        /* Translators: a routine or exercise, and a day, such as "Yesterday" */
        g_strdup_printf (_ ("After “%s”: %s"), sol_journal_entry_get_facts (session)->title, when);

    set_words (row,
               row == self->after ? _ ("Any pain in your calves now?")
                                  : _ ("How were your calves the morning after?"),
               words);
  }
}

/* Who closed the end of a session without an answer finds the question here. */
static void
show_questions (SolTodayStrip *self, const char *today)
{
  GListModel *history = sol_journal_get_history (self->journal);
  GListModel *pains = sol_journal_get_records (self->journal, SOL_TYPE_JOURNAL_PAIN);
  gint64 now_us = sol_clock_read ().realtime_us;
  g_autofree char *morning = sol_dates_dup_morning (now_us, sol_journal_find_offset_s (now_us));

  show_question (self, self->after, &self->ended,
                 sol_journal_stats_find_unanswered (history, pains, today), today);
  show_question (self, self->morning, &self->evening,
                 sol_journal_stats_find_morning (history, pains, morning), today);
}

/* Where a question can be asked again. */
static gboolean
has_session (SolJournalPain *pain)
{
  return sol_journal_pain_get_facts (pain)->session != NULL;
}

/* What the rule says of such a day holds for some more. */
static void
show_red (SolTodayStrip *self, const char *today)
{
  SolPainRule *rule = sol_pain_words_find_rule (self->library);
  guint n_days = 0;
  g_autoptr (SolJournalPain) red = sol_pain_words_find_red (
      rule, sol_journal_get_records (self->journal, SOL_TYPE_JOURNAL_PAIN), today, &n_days);

  gtk_widget_set_visible (GTK_WIDGET (self->red), red != NULL);
  gtk_widget_set_visible (self->change_red, red != NULL && has_session (red));
  g_set_object (&self->red_pain, red);
  if (red != NULL) {
    g_autofree char *title = sol_pain_words_dup_red_title (n_days);
    g_autofree char *words = sol_pain_words_dup_red_order (rule, red, today);
    g_autofree char *target = g_strconcat ("pain-rule:", sol_value_get_id (SOL_VALUE (rule)), NULL);

    set_words (self->red, title, words);
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->red), "s", target);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (self->red), "win.open");
    gtk_image_set_from_icon_name (self->red_icon, sol_pain_words_icon (SOL_PAIN_COLOUR_RED));
  }
}

static SolJournalRule
find_column (SolTodayStrip *self, SolJournalEntry *session)
{
  const SolJournalFacts *facts = sol_journal_entry_get_facts (session);
  gpointer routine = sol_library_lookup (self->library, SOL_TYPE_ROUTINE, facts->plan);

  return sol_pain_words_find_column (
      routine, sol_journal_get_records (self->journal, SOL_TYPE_JOURNAL_PAIN));
}

static void
closed_cb (SolTodayStrip *self)
{
  self->asks = FALSE;
  if (self->journal != NULL)
    update (self);
}

/* What stands behind it does not move with each answer. */
static void
present (SolTodayStrip *self, AdwDialog *dialog)
{
  self->asks = TRUE;
  g_signal_connect_object (dialog, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
ask (SolTodayStrip *self, SolJournalEntry *session, SolJournalMoment moment)
{
  if (session != NULL)
    present (self, sol_pain_dialog_new (self->library, self->journal,
                                        sol_journal_record_get_id (SOL_JOURNAL_RECORD (session)),
                                        moment, find_column (self, session)));
}

static void
answer_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  ask (SOL_TODAY_STRIP (widget), SOL_TODAY_STRIP (widget)->evening, SOL_JOURNAL_MOMENT_MORNING);
}

static void
answer_after_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  ask (SOL_TODAY_STRIP (widget), SOL_TODAY_STRIP (widget)->ended, SOL_JOURNAL_MOMENT_AFTER);
}

/* A slip of the finger is put right where it shows. */
static void
change_red_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolTodayStrip *self = SOL_TODAY_STRIP (widget);
  const SolJournalPainFacts *facts;

  if (self->red_pain == NULL)
    return;
  facts = sol_journal_pain_get_facts (self->red_pain);
  present (self, sol_pain_dialog_new (self->library, self->journal, facts->session, facts->moment,
                                      facts->rule));
}

/* -- The next routine -- */

/* (transfer none) */
static SolRoutine *
find_next (SolTodayStrip *self, const char *today, char **last_day)
{
  g_autofree char *from = sol_journal_day_add (today, -NEXT_DAYS);
  g_autoptr (SolJournalEntry) last =
      sol_journal_stats_find_routine (sol_journal_get_history (self->journal), from);
  const char *day = last != NULL ? sol_journal_record_get_day (SOL_JOURNAL_RECORD (last)) : NULL;

  if (last == NULL || g_strcmp0 (day, today) == 0)
    return NULL; /* enough for today */
  *last_day = g_strdup (day);
  return sol_library_lookup (self->library, SOL_TYPE_ROUTINE,
                             sol_journal_entry_get_facts (last)->plan);
}

static void
show_next (SolTodayStrip *self, const char *today)
{
  g_autofree char *day = NULL;
  SolRoutine *routine = find_next (self, today, &day);

  /* Not below what says to stop. */
  if (gtk_widget_get_visible (GTK_WIDGET (self->red)))
    routine = NULL;
  gtk_widget_set_visible (GTK_WIDGET (self->next), routine != NULL);
  if (routine != NULL) {
    g_autofree char *when = sol_dates_dup_words (day, today);
    /* Translators: a day, such as "Yesterday" */
    g_autofree char *words = g_strdup_printf (_ ("Done last: %s"), when);
    g_autofree char *target =
        g_strconcat ("routine:", sol_value_get_id (SOL_VALUE (routine)), NULL);

    set_words (self->next, sol_routine_get_name (routine), words);
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->start), "s", target);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (self->start), "win.start");
  }
}

static void
update (SolTodayStrip *self)
{
  g_autofree char *today = sol_dates_dup_today ();

  if (self->asks)
    return;
  show_red (self, today);
  show_questions (self, today);
  show_next (self, today);
  update_visible (self);
}

/* Where a session was deleted, it may have been the unfinished one. */
static void
sessions_changed_cb (SolTodayStrip *self)
{
  update (self);
  look_for_unfinished (self);
}

/* -- Object -- */

/* Hidden, it is never mapped: its parent tells. */
static void
parent_mapped_cb (SolTodayStrip *self)
{
  update (self);
  look_for_unfinished (self);
}

static void
sol_today_strip_dispose (GObject *object)
{
  SolTodayStrip *self = SOL_TODAY_STRIP (object);

  g_clear_object (&self->library);
  g_clear_object (&self->journal);
  g_clear_object (&self->entry);
  g_clear_object (&self->ended);
  g_clear_object (&self->red_pain);
  g_clear_object (&self->evening);
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_TODAY_STRIP);

  G_OBJECT_CLASS (sol_today_strip_parent_class)->dispose (object);
}

static void
sol_today_strip_class_init (SolTodayStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_today_strip_dispose;

  gtk_widget_class_install_action (widget_class, "today.resume", NULL, resume_cb);
  gtk_widget_class_install_action (widget_class, "today.answer", NULL, answer_cb);
  gtk_widget_class_install_action (widget_class, "today.answer-after", NULL, answer_after_cb);
  gtk_widget_class_install_action (widget_class, "today.change-red", NULL, change_red_cb);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-today-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, SolTodayStrip, unfinished);
  gtk_widget_class_bind_template_child (widget_class, SolTodayStrip, red);
  gtk_widget_class_bind_template_child (widget_class, SolTodayStrip, red_icon);
  gtk_widget_class_bind_template_child (widget_class, SolTodayStrip, change_red);
  gtk_widget_class_bind_template_child (widget_class, SolTodayStrip, after);
  gtk_widget_class_bind_template_child (widget_class, SolTodayStrip, morning);
  gtk_widget_class_bind_template_child (widget_class, SolTodayStrip, next);
  gtk_widget_class_bind_template_child (widget_class, SolTodayStrip, start);
}

static void
sol_today_strip_init (SolTodayStrip *self)
{
  self->made_us = sol_clock_read ().realtime_us;
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sol_today_strip_set_journal (SolTodayStrip *self, SolLibrary *library, SolJournal *journal)
{
  GtkWidget *parent;

  g_return_if_fail (SOL_IS_TODAY_STRIP (self));
  g_return_if_fail (self->journal == NULL);

  g_set_object (&self->library, library);
  self->journal = g_object_ref (journal);
  g_signal_connect_object (sol_journal_get_history (journal), "items-changed",
                           G_CALLBACK (sessions_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sol_journal_get_records (journal, SOL_TYPE_JOURNAL_PAIN),
                           "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  parent = gtk_widget_get_parent (GTK_WIDGET (self));
  if (parent != NULL)
    g_signal_connect_object (parent, "map", G_CALLBACK (parent_mapped_cb), self, G_CONNECT_SWAPPED);
  sessions_changed_cb (self);
}

void
sol_today_strip_set_library (SolTodayStrip *self, SolLibrary *library)
{
  g_return_if_fail (SOL_IS_TODAY_STRIP (self));
  g_return_if_fail (SOL_IS_LIBRARY (library));

  if (g_set_object (&self->library, library) && self->journal != NULL)
    sessions_changed_cb (self);
}
