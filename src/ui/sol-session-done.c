/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-done.h"

#include <glib/gi18n.h>

#include "sol-build.h"
#include "sol-felt-words.h"
#include "sol-pain-question.h"
#include "sol-pain-words.h"
#include "sol-session-summary.h"
#include "sol-test-dialog.h"
#include "sol-test-words.h"
#include "sol-words.h"

struct _SolSessionDone {
  AdwBin parent_instance;

  /* template */
  GtkGrid *times;
  GtkLabel *felt;
  GtkWidget *after;
  SolPainQuestion *pain;
  GtkWidget *knee_result;
  GtkWidget *raise_result;
  GtkEditable *note;
  GtkWidget *close;

  /* owned; NULL without a journal */
  SolRecorder *recorder;
  SolLibrary *library;

  gboolean compact;
  guint note_id; /* what is typed is kept a moment later */
};

#define NOTE_MS 700

G_DEFINE_FINAL_TYPE (SolSessionDone, sol_session_done, ADW_TYPE_BIN)

static AdwStatusPage *
get_page (SolSessionDone *self)
{
  return ADW_STATUS_PAGE (adw_bin_get_child (ADW_BIN (self)));
}

static void
add_cell (SolSessionDone *self, int row, int column, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), column == 0 ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_RIGHT);
  gtk_label_set_xalign (GTK_LABEL (label), column == 0 ? 0 : 1);
  gtk_widget_set_halign (label, column == 0 ? GTK_ALIGN_START : GTK_ALIGN_END);
  gtk_widget_add_css_class (label, style);
  gtk_grid_attach (self->times, label, column, row, 1, 1);
}

static void
add_time (SolSessionDone *self, int row, int column, gint64 time_us)
{
  g_autofree char *words = time_us >= G_USEC_PER_SEC
                               ? sol_words_dup_duration ((double) (time_us / G_USEC_PER_SEC))
                               : g_strdup ("–");

  add_cell (self, row, column, words, "numeric");
}

static void
fill_times (SolSessionDone *self, SolRun *run)
{
  g_autoptr (GArray) times = sol_session_summary_new (run);
  gboolean shown = times->len > 0 && sol_session_summary_get_work_us (run) >= G_USEC_PER_SEC;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->times))) != NULL)
    gtk_grid_remove (self->times, child);
  gtk_widget_set_visible (GTK_WIDGET (self->times), shown);
  if (!shown)
    return;
  add_cell (self, 0, 1, _ ("Left"), "dimmed");
  add_cell (self, 0, 2, _ ("Right"), "dimmed");
  for (guint i = 0; i < times->len; i++) {
    const SolMuscleTime *time = &g_array_index (times, SolMuscleTime, i);

    add_cell (self, (int) i + 1, 0, sol_structure_get_name (time->muscle), "heading");
    add_time (self, (int) i + 1, 1, time->left_us);
    add_time (self, (int) i + 1, 2, time->right_us);
  }
}

static char *
dup_sentence (SolRun *run)
{
  gint64 work_us = sol_session_summary_get_work_us (run);
  g_autofree char *length = sol_words_dup_duration ((double) (work_us / G_USEC_PER_SEC));

  if (work_us < G_USEC_PER_SEC)
    return g_strdup (_ ("It is there whenever you like."));
  if (sol_run_get_completed (run))
    /* Translators: a length of time, such as "4 min" */
    return g_strdup_printf (_ ("That was all of it: %s of exercise. Shake out your legs."), length);
  /* Translators: a length of time, such as "50 s" */
  return g_strdup_printf (_ ("You did %s of exercise."), length);
}

/* -- What is asked -- */

/* The questions are to be seen without scrolling, where there is room. */
static void
update_look (SolSessionDone *self)
{
  gboolean asking = gtk_widget_get_visible (self->after);

  adw_status_page_set_icon_name (get_page (self),
                                 self->compact || asking ? NULL : "object-select-symbolic");
  if (self->compact || asking)
    gtk_widget_add_css_class (GTK_WIDGET (get_page (self)), "compact");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (get_page (self)), "compact");
}

static void
keep_note (SolSessionDone *self)
{
  g_clear_handle_id (&self->note_id, g_source_remove);
  if (self->recorder != NULL)
    sol_recorder_set_note (self->recorder, gtk_editable_get_text (self->note));
}

static void
note_cb (gpointer user_data)
{
  SolSessionDone *self = user_data;

  self->note_id = 0;
  keep_note (self);
}

static void
note_changed_cb (SolSessionDone *self)
{
  g_clear_handle_id (&self->note_id, g_source_remove);
  if (self->recorder != NULL)
    self->note_id = g_timeout_add_once (NOTE_MS, note_cb, self);
}

/* Before there are any answers, what was said in "Sore calf?" counts. */
static SolJournalRule
find_column (SolRoutine *routine, GListModel *pains)
{
  g_autoptr (GSettings) settings = NULL;

  if (g_list_model_get_n_items (pains) > 0)
    return sol_pain_words_find_column (routine, pains);
  settings = g_settings_new (APPLICATION_ID);
  if (g_settings_get_enum (settings, "pain-column") == SOL_PAIN_COLUMN_TENDON)
    return SOL_JOURNAL_RULE_TENDON;
  return sol_pain_words_find_column (routine, NULL);
}

static void
ask_pain (SolSessionDone *self, SolRun *run)
{
  SolJournal *journal = sol_recorder_get_journal (self->recorder);
  GListModel *pains = sol_journal_get_records (journal, SOL_TYPE_JOURNAL_PAIN);
  SolRoutine *routine = sol_plan_get_routine (sol_run_get_plan (run));

  sol_pain_question_ask (self->pain, self->library, journal,
                         sol_recorder_get_session (self->recorder), SOL_JOURNAL_MOMENT_AFTER,
                         find_column (routine, pains));
}

static void
show_felt (SolSessionDone *self)
{
  SolJournal *journal = sol_recorder_get_journal (self->recorder);
  g_autofree char *words =
      sol_felt_words_dup_found (sol_journal_get_records (journal, SOL_TYPE_JOURNAL_FELT),
                                self->library, sol_recorder_get_session (self->recorder));

  gtk_label_set_label (self->felt, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->felt), words != NULL);
}

/* Whether the test whose exercise has the number of @kind was done. */
static gboolean
has_test (SolRun *run, SolJournalTestKind kind)
{
  SolPlan *plan = sol_run_get_plan (run);

  for (guint i = 0; i < sol_plan_get_n_phases (plan); i++) {
    const SolPhase *phase = sol_plan_get_phase (plan, i);

    if (phase->kind == SOL_PHASE_KIND_WORK && phase->exercise != NULL &&
        sol_run_get_done_us (run, i) > 0 &&
        g_strcmp0 (sol_exercise_get_number (phase->exercise), sol_test_words_get_exercise (kind)) ==
            0)
      return TRUE;
  }
  return FALSE;
}

static void
add_test_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  SolSessionDone *self = SOL_SESSION_DONE (widget);
  SolJournalTestKind kind = (SolJournalTestKind) g_variant_get_int32 (target);

  if (self->recorder != NULL)
    adw_dialog_present (
        ADW_DIALOG (sol_test_dialog_new (sol_recorder_get_journal (self->recorder), kind, NULL)),
        widget);
}

/* Where nothing was done, there is no session to keep it with. */
static void
ask (SolSessionDone *self, SolRun *run)
{
  gboolean kept = self->recorder != NULL && sol_session_summary_get_work_us (run) >= G_USEC_PER_SEC;

  gtk_widget_set_visible (self->after, kept);
  update_look (self);
  gtk_editable_set_text (self->note, "");
  g_clear_handle_id (&self->note_id, g_source_remove);
  if (!kept)
    return;
  ask_pain (self, run);
  show_felt (self);
  gtk_widget_set_visible (self->knee_result, has_test (run, SOL_JOURNAL_TEST_KNEE_TO_WALL));
  gtk_widget_set_visible (self->raise_result, has_test (run, SOL_JOURNAL_TEST_HEEL_RAISE));
}

static void
sol_session_done_unmap (GtkWidget *widget)
{
  if (SOL_SESSION_DONE (widget)->note_id != 0)
    keep_note (SOL_SESSION_DONE (widget));
  GTK_WIDGET_CLASS (sol_session_done_parent_class)->unmap (widget);
}

/* What to add is no question on a red day. */
static gboolean
is_asked_again (GObject *self G_GNUC_UNUSED, gboolean answered, gboolean red)
{
  return answered && !red;
}

/* -- Object -- */

static void
sol_session_done_dispose (GObject *object)
{
  SolSessionDone *self = SOL_SESSION_DONE (object);

  g_clear_handle_id (&self->note_id, g_source_remove);
  g_clear_object (&self->recorder);
  g_clear_object (&self->library);
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_SESSION_DONE);

  G_OBJECT_CLASS (sol_session_done_parent_class)->dispose (object);
}

static void
sol_session_done_class_init (SolSessionDoneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_session_done_dispose;
  widget_class->unmap = sol_session_done_unmap;

  g_type_ensure (SOL_TYPE_PAIN_QUESTION);
  gtk_widget_class_install_action (widget_class, "done.add-test", "i", add_test_cb);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-session-done.ui");
  gtk_widget_class_bind_template_child (widget_class, SolSessionDone, times);
  gtk_widget_class_bind_template_child (widget_class, SolSessionDone, felt);
  gtk_widget_class_bind_template_child (widget_class, SolSessionDone, after);
  gtk_widget_class_bind_template_child (widget_class, SolSessionDone, pain);
  gtk_widget_class_bind_template_child (widget_class, SolSessionDone, knee_result);
  gtk_widget_class_bind_template_child (widget_class, SolSessionDone, raise_result);
  gtk_widget_class_bind_template_child (widget_class, SolSessionDone, note);
  gtk_widget_class_bind_template_child (widget_class, SolSessionDone, close);
  gtk_widget_class_bind_template_callback (widget_class, note_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_asked_again);
}

static void
sol_session_done_init (SolSessionDone *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sol_session_done_set_recorder (SolSessionDone *self, SolRecorder *recorder, SolLibrary *library)
{
  g_return_if_fail (SOL_IS_SESSION_DONE (self));
  g_return_if_fail (SOL_IS_RECORDER (recorder));

  g_set_object (&self->recorder, recorder);
  g_set_object (&self->library, library);
  /* Read now, so that they are there at the end. */
  sol_journal_get_records (sol_recorder_get_journal (recorder), SOL_TYPE_JOURNAL_PAIN);
  g_signal_connect_object (
      sol_journal_get_records (sol_recorder_get_journal (recorder), SOL_TYPE_JOURNAL_FELT),
      "items-changed", G_CALLBACK (show_felt), self, G_CONNECT_SWAPPED);
}

void
sol_session_done_show_run (SolSessionDone *self, SolRun *run)
{
  g_autofree char *sentence = NULL;

  g_return_if_fail (SOL_IS_SESSION_DONE (self));
  g_return_if_fail (SOL_IS_RUN (run));

  sentence = dup_sentence (run);
  adw_status_page_set_title (get_page (self),
                             sol_run_get_completed (run) ? _ ("Well done") : _ ("Ended Early"));
  adw_status_page_set_description (get_page (self), sentence);
  fill_times (self, run);
  ask (self, run);
}

void
sol_session_done_set_compact (SolSessionDone *self, gboolean compact)
{
  g_return_if_fail (SOL_IS_SESSION_DONE (self));

  self->compact = compact;
  update_look (self);
}

void
sol_session_done_focus (SolSessionDone *self)
{
  g_return_if_fail (SOL_IS_SESSION_DONE (self));

  gtk_widget_grab_focus (self->close);
  /* Not on an answer: a key that was meant for what ran would give it. */
  if (gtk_widget_get_visible (self->after))
    sol_pain_question_tell (self->pain);
}
