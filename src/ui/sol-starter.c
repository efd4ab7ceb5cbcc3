/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-starter.h"

#include "sol-before-page.h"
#include "sol-build.h"
#include "sol-dates.h"
#include "sol-notices.h"
#include "sol-page-stack.h"
#include "sol-pain-words.h"
#include "sol-recorder.h"
#include "sol-recording.h"
#include "sol-return-bar.h"
#include "sol-safety.h"
#include "sol-screening.h"
#include "sol-session-page.h"

struct _SolStarter {
  GObject parent_instance;

  AdwNavigationView *navigation; /* weak */

  /* Owned */
  SolLibrary *library;
  SolJournal *journal;
  SolSafety *safety;
  GSettings *settings;

  gboolean journal_known; /* it has told what it has */
};

G_DEFINE_FINAL_TYPE (SolStarter, sol_starter, G_TYPE_OBJECT)

static void
sol_starter_dispose (GObject *object)
{
  SolStarter *self = SOL_STARTER (object);

  g_clear_weak_pointer (&self->navigation);
  g_clear_object (&self->library);
  g_clear_object (&self->journal);
  g_clear_object (&self->safety);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sol_starter_parent_class)->dispose (object);
}

static void
sol_starter_class_init (SolStarterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_starter_dispose;
}

static void
sol_starter_init (SolStarter *self)
{
  self->safety = sol_safety_new ();
  self->settings = g_settings_new (APPLICATION_ID);
}

static void
flushed_cb (GObject *journal, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SolStarter) self = user_data;

  sol_journal_flush_finish (SOL_JOURNAL (journal), result, NULL);
  self->journal_known = TRUE;
}

SolStarter *
sol_starter_new (AdwNavigationView *navigation, SolLibrary *library, SolJournal *journal)
{
  SolStarter *self = g_object_new (SOL_TYPE_STARTER, NULL);

  g_set_weak_pointer (&self->navigation, navigation);
  self->library = g_object_ref (library);
  self->journal = g_object_ref (journal);
  sol_journal_flush_async (journal, flushed_cb, g_object_ref (self));
  return self;
}

void
sol_starter_set_library (SolStarter *self, SolLibrary *library)
{
  g_return_if_fail (SOL_IS_STARTER (self));
  g_return_if_fail (SOL_IS_LIBRARY (library));

  g_set_object (&self->library, library);
}

gboolean
sol_starter_session_keeps_page (SolStarter *self)
{
  SolSessionPage *page;

  g_return_val_if_fail (SOL_IS_STARTER (self), FALSE);

  page = self->navigation != NULL ? sol_return_bar_find_session (self->navigation) : NULL;
  if (page == NULL)
    return FALSE;
  adw_navigation_view_pop_to_page (self->navigation, ADW_NAVIGATION_PAGE (page));
  return sol_session_page_ask (page);
}

/* -- The session -- */

static SolPlanOptions
read_options (SolStarter *self)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;

  options.prepare_s = g_settings_get_int (self->settings, "prepare-seconds");
  options.setup_s = g_settings_get_int (self->settings, "setup-seconds");
  options.chosen_side = g_settings_get_enum (self->settings, "chosen-leg") == 0
                            ? SOL_PHASE_SIDE_LEFT
                            : SOL_PHASE_SIDE_RIGHT;
  return options;
}

static void
journal_changed_cb (SolSessionPage *page, GParamSpec *pspec G_GNUC_UNUSED, SolJournal *journal)
{
  const char *problem = sol_journal_get_problem (journal);

  sol_session_page_set_kept (page, problem == NULL);
  sol_session_page_set_problem (page, problem);
}

/* In the place of @before, which may be NULL: who leaves a session is not asked anew. What was told
 * before does not lie over its buttons. */
static void
show_page (SolStarter *self, AdwNavigationPage *page, AdwNavigationPage *before)
{
  GtkWidget *toasts =
      gtk_widget_get_ancestor (GTK_WIDGET (self->navigation), ADW_TYPE_TOAST_OVERLAY);

  if (toasts != NULL)
    adw_toast_overlay_dismiss_all (ADW_TOAST_OVERLAY (toasts));
  if (before == NULL)
    adw_navigation_view_push (self->navigation, page);
  else
    sol_page_stack_replace (self->navigation, before, page);
}

/* Takes over @recorder, which lives as long as the page. */
static void
show_session (SolStarter *self, SolPlayer *player, SolRecorder *recorder, AdwNavigationPage *before)
{
  GtkWidget *page = sol_session_page_new_for_player (player, self->library);

  sol_session_page_set_recorder (SOL_SESSION_PAGE (page), recorder);
  sol_session_page_set_teaches (SOL_SESSION_PAGE (page), TRUE);
  g_object_set_data_full (G_OBJECT (page), "recorder", recorder, g_object_unref);
  g_signal_connect_object (self->journal, "notify::problem", G_CALLBACK (journal_changed_cb), page,
                           G_CONNECT_SWAPPED);
  journal_changed_cb (SOL_SESSION_PAGE (page), NULL, self->journal);
  sol_notices_follow (player, page);
  show_page (self, ADW_NAVIGATION_PAGE (page), before);
}

static void
begin (SolStarter *self, SolValue *recipe, const SolPlanOptions *options, SolBeforePage *before)
{
  g_autoptr (SolPlan) plan = SOL_IS_ROUTINE (recipe)
                                 ? sol_plan_new_for_routine (SOL_ROUTINE (recipe), options)
                                 : sol_plan_new_for_exercise (SOL_EXERCISE (recipe), options);
  g_autoptr (SolPlayer) player = sol_player_new (plan);
  SolRecorder *recorder = sol_recorder_new (player, self->journal, options);

  if (before != NULL)
    sol_before_page_keep_pain (before, self->journal, sol_recorder_get_session (recorder));
  show_session (self, player, recorder, (AdwNavigationPage *) before);
}

/* Nobody stands in a hold as they press Resume. */
static void
go_on (SolStarter *self, SolPlan *plan, SolJournalEntry *entry, AdwNavigationPage *before)
{
  g_autoptr (SolPlayer) player = sol_player_new (plan);
  SolRun *run = sol_player_get_run (player);

  sol_recording_restore (run, entry);
  sol_run_set_lead (run, (gint64) (read_options (self).prepare_s * G_USEC_PER_SEC));
  show_session (self, player, sol_recorder_new_for_entry (player, self->journal, entry), before);
  sol_player_resume (player);
}

/* -- What comes before -- */

static gboolean
any_stands (SolStarter *self)
{
  g_autoptr (GPtrArray) standing = sol_safety_list_standing (self->safety, self->library);

  return standing->len > 0;
}

/* What asks for no leg is for both. */
static gboolean
is_red (SolStarter *self)
{
  return sol_triage_is_red (sol_safety_get_triage (self->safety), SOL_PHASE_SIDE_BOTH,
                            sol_safety_get_now_us ());
}

/* As far as the settings know, which are there before the journal is. */
static gboolean
was_noted_red (SolStarter *self)
{
  gint64 red_us = sol_triage_get_red_zone_us (sol_safety_get_triage (self->safety));
  gint64 ago_us = sol_safety_get_now_us () - red_us;

  return red_us > 0 && ago_us >= 0 && ago_us < SOL_PAIN_WORDS_EASIER_DAYS * G_TIME_SPAN_DAY;
}

/* What Today says of it is said before each session, as long as it holds. */
static gboolean
was_red (SolStarter *self)
{
  GListModel *pains = sol_journal_get_records (self->journal, SOL_TYPE_JOURNAL_PAIN);
  g_autofree char *today = sol_dates_dup_today ();
  g_autoptr (SolJournalPain) red = NULL;
  guint n_days;

  if (!self->journal_known)
    return was_noted_red (self);
  red = sol_pain_words_find_red (sol_pain_words_find_rule (self->library), pains, today, &n_days);
  return red != NULL;
}

static void
begin_cb (SolStarter *self, SolBeforePage *before)
{
  g_autoptr (SolBeforePage) kept = g_object_ref (before);
  SolPlanOptions options = sol_before_page_get_options (before);

  if (!any_stands (self))
    begin (self, sol_before_page_get_recipe (before), &options, before);
}

static void
go_on_cb (SolStarter *self, SolBeforePage *before)
{
  g_autoptr (SolBeforePage) kept = g_object_ref (before);
  SolJournalEntry *entry = g_object_get_data (G_OBJECT (before), "entry");
  g_autoptr (SolPlan) plan = sol_recording_make_plan (entry, self->library);

  if (!any_stands (self) && plan != NULL)
    go_on (self, plan, entry, ADW_NAVIGATION_PAGE (before));
}

void
sol_starter_start (SolStarter *self, SolValue *recipe, gboolean adjust)
{
  SolPlanOptions options;
  AdwNavigationPage *page;

  g_return_if_fail (SOL_IS_STARTER (self));
  g_return_if_fail (SOL_IS_ROUTINE (recipe) || SOL_IS_EXERCISE (recipe));

  if (self->navigation == NULL || sol_starter_session_keeps_page (self))
    return;
  options = read_options (self);
  if (!adjust && !any_stands (self) && !is_red (self) && !was_red (self) &&
      !sol_screening_needs_page (recipe)) {
    begin (self, recipe, &options, NULL);
    return;
  }
  page = sol_before_page_new (self->library, self->journal, recipe, &options);
  g_signal_connect_object (page, "start", G_CALLBACK (begin_cb), self, G_CONNECT_SWAPPED);
  show_page (self, page, NULL);
}

/* The plan keeps its recipe. */
static SolValue *
get_recipe (SolPlan *plan)
{
  SolRoutine *routine = sol_plan_get_routine (plan);

  return routine != NULL ? SOL_VALUE (routine) : SOL_VALUE (sol_plan_get_exercise (plan));
}

gboolean
sol_starter_resume (SolStarter *self, SolJournalEntry *entry)
{
  g_autoptr (SolPlan) plan = NULL;
  AdwNavigationPage *page;

  g_return_val_if_fail (SOL_IS_STARTER (self), FALSE);
  g_return_val_if_fail (SOL_IS_JOURNAL_ENTRY (entry), FALSE);

  plan = sol_recording_make_plan (entry, self->library);
  if (plan == NULL)
    return FALSE;
  if (self->navigation == NULL || sol_starter_session_keeps_page (self))
    return TRUE;
  if (!any_stands (self) && !was_red (self)) {
    go_on (self, plan, entry, NULL);
    return TRUE;
  }
  page = sol_before_page_new_to_resume (self->library, self->journal, get_recipe (plan));
  g_object_set_data_full (G_OBJECT (page), "entry", g_object_ref (entry), g_object_unref);
  g_signal_connect_object (page, "start", G_CALLBACK (go_on_cb), self, G_CONNECT_SWAPPED);
  show_page (self, page, NULL);
  return TRUE;
}
