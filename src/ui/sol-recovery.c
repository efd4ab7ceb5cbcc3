/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-recovery.h"

#include <glib/gi18n.h>

#include "sol-recording.h"
#include "sol-say.h"

#define LOW_PX 400

/* A screen reader meets a window that is new some time after it is there, and says nothing of what
 * it begins with. */
#define MET_MS 1500
#define MET_KEY "sol-recovery-met"

/* What an open question is about. */
typedef struct {
  SolWindow *window; /* weak */
  SolJournal *journal;
  SolJournalEntry *entry;
} Question;

static Question *
question_new (SolWindow *window, SolJournal *journal, SolJournalEntry *entry)
{
  Question *self = g_new0 (Question, 1);

  g_set_weak_pointer (&self->window, window);
  self->journal = g_object_ref (journal);
  self->entry = entry != NULL ? g_object_ref (entry) : NULL;
  return self;
}

static void
question_free (Question *self)
{
  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->journal);
  g_clear_object (&self->entry);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Question, question_free)

/* -- An unfinished session -- */

/* It ended when it was seen last. Where nothing was done, there is nothing to keep. */
static void
end_and_keep (Question *question)
{
  const SolJournalFacts *facts = sol_journal_entry_get_facts (question->entry);
  g_autoptr (SolJournalEntry) ended =
      sol_journal_entry_new_ended (question->entry, facts->place.seen_us);

  if (sol_journal_entry_get_done_ms (ended) > 0)
    sol_journal_write (question->journal, ended);
  else
    sol_journal_delete (question->journal, facts->id);
}

static void
unfinished_answered_cb (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Question) question = user_data;
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (dialog), result);

  if (g_str_equal (answer, "resume") && question->window != NULL)
    sol_window_resume (question->window, question->entry);
  else if (g_str_equal (answer, "keep"))
    end_and_keep (question);
  else if (g_str_equal (answer, "discard"))
    sol_journal_delete (question->journal, sol_journal_entry_get_facts (question->entry)->id);
}

/* Where a window is low, the answers stand side by side, and are short so that they fit. */
static gboolean
is_low (SolWindow *window)
{
  int height = gtk_widget_get_height (GTK_WIDGET (window));

  if (height == 0)
    gtk_window_get_default_size (GTK_WINDOW (window), NULL, &height);
  return height < LOW_PX;
}

static void
met_cb (gpointer dialog)
{
  g_autofree char *words = NULL;

  g_object_steal_data (dialog, MET_KEY);
  words = g_strdup_printf ("%s %s", adw_alert_dialog_get_heading (dialog),
                           adw_alert_dialog_get_body (dialog));
  sol_say (dialog, words);
}

static void
remove_source (gpointer id)
{
  g_source_remove (GPOINTER_TO_UINT (id));
}

/* Unless it is answered before. */
static void
tell_question (AdwAlertDialog *dialog)
{
  g_object_set_data_full (G_OBJECT (dialog), MET_KEY,
                          GUINT_TO_POINTER (g_timeout_add_once (MET_MS, met_cb, dialog)),
                          remove_source);
}

static void
ask_about_unfinished (SolWindow *window, SolJournal *journal, SolJournalEntry *entry)
{
  g_autoptr (SolPlan) plan = sol_recording_make_plan (entry, sol_window_get_library (window));
  g_autofree char *words = sol_recording_dup_words (entry);
  AdwAlertDialog *dialog =
      ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Continue Your Session?"), words));
  gboolean low = is_low (window);

  if (plan == NULL)
    adw_alert_dialog_format_body (
        dialog, "%s %s", words, _ ("Its steps have changed since, so it can’t go on from there."));
  adw_alert_dialog_add_responses (dialog, "discard", _ ("_Discard"), "keep",
                                  low ? _ ("_Keep") : _ ("_End and Keep"), NULL);
  if (low)
    gtk_widget_add_css_class (GTK_WIDGET (dialog), "narrow-answers");
  if (plan != NULL)
    adw_alert_dialog_add_response (dialog, "resume", _ ("_Resume"));
  adw_alert_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  if (plan != NULL)
    adw_alert_dialog_set_response_appearance (dialog, "resume", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, plan != NULL ? "resume" : "keep");
  adw_alert_dialog_set_close_response (dialog, "later");
  adw_alert_dialog_choose (dialog, GTK_WIDGET (window), NULL, unfinished_answered_cb,
                           question_new (window, journal, entry));
  tell_question (dialog);
}

/* -- A damaged journal -- */

static void
restored_cb (GObject *journal, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Question) question = user_data;
  g_autoptr (GError) error = NULL;
  gboolean restored = sol_journal_restore_finish (SOL_JOURNAL (journal), result, &error);

  if (question->window != NULL)
    sol_window_tell (question->window, restored ? _ ("Journal restored") : error->message);
}

/* Whoever wants it later finds it in Progress. */
static void
damaged_answered_cb (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Question) question = user_data;
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (dialog), result);

  if (g_str_equal (answer, "restore"))
    sol_journal_restore_async (question->journal, restored_cb,
                               question_new (question->window, question->journal, NULL));
}

/* (transfer full) */
static char *
dup_damage_words (SolJournal *journal)
{
  const char *set_aside = sol_journal_get_set_aside (journal);
  g_autofree char *kept =
      set_aside != NULL
          /* Translators: the name of a file */
          ? g_strdup_printf (_ ("It was put aside as “%s”, and a new one begun."), set_aside)
          : g_strdup (_ ("It was empty, though there is a copy of an earlier one."));

  if (sol_journal_get_backup (journal) == NULL)
    return g_steal_pointer (&kept);
  return g_strconcat (kept, " ", _ ("Restoring puts in what the last copy has; no file is lost."),
                      " ", _ ("You can do so later, too, in Progress."), NULL);
}

static void
tell_damage (SolWindow *window, SolJournal *journal)
{
  g_autofree char *words = dup_damage_words (journal);
  AdwAlertDialog *dialog =
      ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Your Journal Could Not Be Read"), words));

  if (sol_journal_get_backup (journal) != NULL) {
    adw_alert_dialog_add_responses (dialog, "close", _ ("Start _New"), "restore", _ ("_Restore"),
                                    NULL);
    adw_alert_dialog_set_response_appearance (dialog, "restore", ADW_RESPONSE_SUGGESTED);
    adw_alert_dialog_set_default_response (dialog, "restore");
    if (is_low (window))
      gtk_widget_add_css_class (GTK_WIDGET (dialog), "narrow-answers");
  } else {
    adw_alert_dialog_add_response (dialog, "close", _ ("_Close"));
  }
  adw_alert_dialog_choose (dialog, GTK_WIDGET (window), NULL, damaged_answered_cb,
                           question_new (window, journal, NULL));
}

void
sol_recovery_ask_to_restore (SolWindow *window, SolJournal *journal)
{
  AdwAlertDialog *dialog;

  g_return_if_fail (SOL_IS_WINDOW (window));
  g_return_if_fail (SOL_IS_JOURNAL (journal));

  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (
      _ ("Restore Your Earlier Journal?"),
      _ ("There is a copy of the journal that you had before. Restoring adds what it has; nothing "
         "that is here now is lost.")));
  adw_alert_dialog_add_responses (dialog, "close", _ ("_Cancel"), "restore", _ ("_Restore"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "restore", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "restore");
  if (is_low (window))
    gtk_widget_add_css_class (GTK_WIDGET (dialog), "narrow-answers");
  adw_alert_dialog_choose (dialog, GTK_WIDGET (window), NULL, damaged_answered_cb,
                           question_new (window, journal, NULL));
}

void
sol_recovery_offer (SolWindow *window, SolJournal *journal, SolJournalEntry *unfinished)
{
  g_return_if_fail (SOL_IS_WINDOW (window));
  g_return_if_fail (SOL_IS_JOURNAL (journal));

  if (sol_journal_get_set_aside (journal) != NULL || sol_journal_is_begun_anew (journal))
    tell_damage (window, journal);
  else if (unfinished != NULL)
    ask_about_unfinished (window, journal, unfinished);
  if (sol_journal_get_newer (journal) != NULL)
    sol_window_tell (window, _ ("Your journal is from a newer Soleus, and is left as it is"));
}
