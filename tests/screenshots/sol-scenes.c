/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-find.h"
#include "sol-pass.h"
#include "sol-scenes.h"

#include "sol-anatomy-page.h"
#include "sol-clock.h"
#include "sol-figure-area.h"
#include "sol-hand-entry.h"
#include "sol-handout-choice.h"
#include "sol-leg-page.h"
#include "sol-pain-dialog.h"
#include "sol-pain-question.h"
#include "sol-pain-scale.h"
#include "sol-safety.h"
#include "sol-pair-view.h"
#include "sol-pointer-ring.h"
#include "sol-recording.h"
#include "sol-recovery.h"
#include "sol-search-page.h"
#include "sol-session-page.h"
#include "sol-step-pager.h"
#include "sol-structure-note.h"
#include "sol-teaching-page.h"

#define DAY_US G_TIME_SPAN_DAY
#define S ((gint64) G_USEC_PER_SEC)

static SolJournal *
get_journal (SolWindow *window)
{
  return sol_application_get_journal (
      SOL_APPLICATION (gtk_window_get_application (GTK_WINDOW (window))));
}

/* -- A full journal -- */

static void
keep (SolJournal *journal, gpointer record)
{
  sol_journal_keep (journal, record);
  g_object_unref (record);
}

static void
add_session (SolWindow *window, const char *plan, guint days_ago, const char *note)
{
  SolLibrary *library = sol_window_get_library (window);
  gpointer recipe = sol_library_lookup (library, SOL_TYPE_ROUTINE, plan);
  g_autofree char *id = g_strdup_printf ("%s-%u", plan, days_ago);

  if (recipe == NULL)
    recipe = sol_library_lookup (library, SOL_TYPE_EXERCISE, plan);
  keep (get_journal (window),
        sol_hand_entry_new (&(SolHandFacts) {
            .id = id,
            .recipe = recipe,
            .minutes = 3,
            .legs = days_ago % 5 == 0 ? SOL_JOURNAL_SIDE_LEFT : SOL_JOURNAL_SIDE_BOTH,
            .at_us = sol_clock_read ().realtime_us - days_ago * DAY_US,
            .note = note,
        }));
}

static void
add_pain (SolWindow *window, guint days_ago, SolJournalSide side, guint level, SolJournalSign sign)
{
  g_autofree char *id = g_strdup_printf ("pain-%u-%u", days_ago, side);
  g_autofree char *session = g_strdup_printf ("soleus-stretch-%u", days_ago);

  keep (get_journal (window),
        sol_journal_pain_new (&(SolJournalPainFacts) {
            .id = id,
            .session = session,
            .moment = sign == SOL_JOURNAL_SIGN_NONE ? SOL_JOURNAL_MOMENT_AFTER
                                                    : SOL_JOURNAL_MOMENT_MORNING,
            .side = side,
            .level = level,
            .sign = sign,
            .at_us = sol_clock_read ().realtime_us - days_ago * DAY_US,
        }));
}

static void
add_test (SolWindow *window, SolJournalTestKind kind, guint days_ago, int left, int right)
{
  g_autofree char *id = g_strdup_printf ("test-%u-%u", kind, days_ago);

  keep (get_journal (window), sol_journal_test_new (&(SolJournalTestFacts) {
                                  .id = id,
                                  .kind = kind,
                                  .left = left,
                                  .right = right,
                                  .pain = 0,
                                  .at_us = sol_clock_read ().realtime_us - days_ago * DAY_US,
                              }));
}

void
sol_scenes_fill_journal (SolWindow *window)
{
  static const guint levels[] = { 0, 1, 1, 2, 1, 3, 2, 4, 3, 2, 3, 5 };

  for (guint day = 1; day < 40; day += 3)
    add_session (window, "soleus-stretch", day, day == 4 ? "Less stiff on the stairs" : NULL);
  for (guint day = 1; day < 40; day += 4)
    add_session (window, "straight-knee-wall-stretch", day, NULL);
  for (guint day = 2; day < 40; day += 7)
    add_session (window, "two-leg-heel-raise", day, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++) {
    add_pain (window, 3 * i + 1, SOL_JOURNAL_SIDE_LEFT, levels[i],
              i % 3 == 1 ? SOL_JOURNAL_SIGN_SETTLED : SOL_JOURNAL_SIGN_NONE);
    if (i % 2 == 0)
      add_pain (window, 3 * i + 1, SOL_JOURNAL_SIDE_RIGHT, levels[i] / 2, SOL_JOURNAL_SIGN_NONE);
  }
  add_test (window, SOL_JOURNAL_TEST_KNEE_TO_WALL, 2, 95, 118);
  add_test (window, SOL_JOURNAL_TEST_KNEE_TO_WALL, 30, 70, 112);
  add_test (window, SOL_JOURNAL_TEST_HEEL_RAISE, 2, 19, 25);
  add_test (window, SOL_JOURNAL_TEST_HEEL_RAISE, 30, 16, 24);
}

/* -- The end of a session -- */

/* A session of Soleus stretch whose last phase has begun. */
static SolJournalEntry *
make_unfinished (SolWindow *window)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  gint64 now_us = sol_clock_read ().realtime_us;
  SolTime now = { 1000 * S, 1000 * S, 0 };
  g_autoptr (SolPlan) plan = sol_plan_new_for_routine (
      sol_library_lookup (sol_window_get_library (window), SOL_TYPE_ROUTINE, "soleus-stretch"),
      &options);
  g_autoptr (SolRun) run = sol_run_new (plan);
  g_autoptr (SolJournalEntry) begun = sol_recording_begin (plan, &options, now_us - 300 * S, 0);

  sol_run_start (run, now);
  while (sol_run_get_index (run) + 2 < sol_plan_get_n_phases (plan))
    sol_pass_run (run, &now, 1);
  return sol_recording_go_on (begun, run, now_us);
}

static void
choose (GtkWidget *question, guint index)
{
  GtkWidget *button = sol_find (question, GTK_TYPE_TOGGLE_BUTTON);

  for (guint i = 0; i < index; i++)
    button = gtk_widget_get_next_sibling (button);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
}

/* When the journal has what was added. */
static void
answer_cb (gpointer content)
{
  choose (sol_find (content, SOL_TYPE_PAIN_QUESTION), 0);
}

static void
end_session (SolWindow *window, int level)
{
  g_autoptr (SolJournalEntry) entry = make_unfinished (window);
  GtkWidget *page, *question;
  SolPlayer *player;

  sol_window_resume (window, entry);
  page = sol_find (GTK_WIDGET (window), SOL_TYPE_SESSION_PAGE);
  player = sol_session_page_get_player (SOL_SESSION_PAGE (page));
  while (sol_player_is_under_way (player))
    sol_player_next (player);
  question = sol_find (page, SOL_TYPE_PAIN_QUESTION);
  choose (question, level == 0 ? 0 : 1);
  if (level > 0)
    sol_pain_scale_set_level (SOL_PAIN_SCALE (sol_find (question, SOL_TYPE_PAIN_SCALE)), level);
}

void
sol_scenes_end_green (SolWindow *window)
{
  end_session (window, 0);
}

void
sol_scenes_end_amber (SolWindow *window)
{
  end_session (window, 3);
}

void
sol_scenes_end_red (SolWindow *window)
{
  end_session (window, 6);
}

void
sol_scenes_start_after_red (SolWindow *window)
{
  g_autoptr (SolSafety) safety = sol_safety_new ();

  sol_safety_note_red_zone (safety);
  add_pain (window, 1, SOL_JOURNAL_SIDE_LEFT, 6, SOL_JOURNAL_SIGN_NONE);
  sol_window_start (window, "soleus-stretch");
}

void
sol_scenes_answer_after_red (SolWindow *window)
{
  AdwDialog *dialog;

  add_pain (window, 1, SOL_JOURNAL_SIDE_LEFT, 6, SOL_JOURNAL_SIGN_NONE);
  dialog = sol_pain_dialog_new (sol_window_get_library (window), get_journal (window), "another",
                                SOL_JOURNAL_MOMENT_MORNING, SOL_JOURNAL_RULE_STRAIN);
  adw_dialog_present (dialog, GTK_WIDGET (window));
  g_timeout_add_once (400, answer_cb, adw_dialog_get_child (dialog));
}

void
sol_scenes_go_on (SolWindow *window)
{
  g_autoptr (SolJournalEntry) entry = make_unfinished (window);

  sol_window_resume (window, entry);
}

void
sol_scenes_offer_resume (SolWindow *window)
{
  g_autoptr (SolJournalEntry) entry = make_unfinished (window);

  sol_recovery_offer (window, get_journal (window), entry);
}

/* -- Progress -- */

static void
activate (SolWindow *window, const char *action, GVariant *target)
{
  GtkWidget *page = NULL;

  /* It is made when it is first seen. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.page", "s", "progress");
  page = sol_find (GTK_WIDGET (window), g_type_from_name ("SolProgressPage"));
  gtk_widget_activate_action_variant (page, action, target);
}

/* Its height is known when it has been drawn. */
static void
scroll_to_end_cb (gpointer adjustment)
{
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
}

static void
scroll_to_middle_cb (gpointer adjustment)
{
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment) * 0.3);
}

static void
scroll (SolWindow *window, GSourceOnceFunc scroll_cb)
{
  GtkWidget *page = sol_find (GTK_WIDGET (window), g_type_from_name ("SolProgressPage"));
  GtkWidget *stack = sol_find (page, GTK_TYPE_STACK);
  GtkWidget *scrolled = sol_find (gtk_stack_get_child_by_name (GTK_STACK (stack), "filled"),
                                  GTK_TYPE_SCROLLED_WINDOW);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.page", "s", "progress");
  g_timeout_add_once (700, scroll_cb,
                      gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)));
}

void
sol_scenes_show_tests (SolWindow *window)
{
  scroll (window, scroll_to_middle_cb);
}

void
sol_scenes_show_history (SolWindow *window)
{
  scroll (window, scroll_to_end_cb);
}

void
sol_scenes_add_entry (SolWindow *window)
{
  activate (window, "progress.add-entry", NULL);
}

void
sol_scenes_add_test (SolWindow *window)
{
  activate (window, "progress.add-test", g_variant_new_int32 (SOL_JOURNAL_TEST_KNEE_TO_WALL));
}

void
sol_scenes_add_pain (SolWindow *window)
{
  activate (window, "progress.add-pain", NULL);
}

/* -- Lessons -- */

static GtkWidget *
explore (SolWindow *window)
{
  sol_window_open (window, "explore");
  return sol_find (sol_find (GTK_WIDGET (window), SOL_TYPE_ANATOMY_PAGE), SOL_TYPE_FIGURE_AREA);
}

/* Names have places when the figure is drawn. */
static gboolean
show_names_cb (gpointer window)
{
  GtkWidget *page = sol_find (window, SOL_TYPE_TEACHING_PAGE);

  if (page == NULL) /* on a slow machine the next page came meanwhile */
    return G_SOURCE_REMOVE;
  if (!sol_figure_area_is_settled (sol_teaching_page_get_area (SOL_TEACHING_PAGE (page))))
    return G_SOURCE_CONTINUE;
  for (guint i = 0; i < 3; i++)
    gtk_widget_activate_action (page, "teaching.next", NULL);
  sol_pointer_ring_move (SOL_POINTER_RING (sol_find (page, SOL_TYPE_POINTER_RING)),
                         gtk_widget_get_width (page) * 0.5, gtk_widget_get_height (page) * 0.4);
  return G_SOURCE_REMOVE;
}

void
sol_scenes_teach (SolWindow *window)
{
  gtk_widget_activate_action (explore (window), "lesson.teach", NULL);
  g_timeout_add (500, show_names_cb, window);
}

void
sol_scenes_peel (SolWindow *window, const char *stage)
{
  GtkWidget *page = sol_find (GTK_WIDGET (window), SOL_TYPE_ANATOMY_PAGE);

  sol_figure_area_set_stage (SOL_FIGURE_AREA (sol_find (page, SOL_TYPE_FIGURE_AREA)), stage);
}

/* The focus brings it into view. */
static void
focus_note_cb (gpointer window)
{
  gtk_widget_grab_focus (sol_find (sol_find (window, SOL_TYPE_STRUCTURE_NOTE), GTK_TYPE_TEXT_VIEW));
}

static void
show_note_cb (gpointer window)
{
  GtkWidget *page = sol_find (window, SOL_TYPE_ANATOMY_PAGE);
  GtkWidget *sheet = sol_find (page, ADW_TYPE_BOTTOM_SHEET);
  GtkWidget *text = sol_find (sol_find (page, SOL_TYPE_STRUCTURE_NOTE), GTK_TYPE_TEXT_VIEW);

  if (sheet != NULL)
    adw_bottom_sheet_set_open (ADW_BOTTOM_SHEET (sheet), TRUE);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)),
                            "Ask at the next visit: is the tightness below the bulge "
                            "the soleus, or where the tendon begins?",
                            -1);
  g_timeout_add_once (800, focus_note_cb, window);
}

void
sol_scenes_note (SolWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open", "s", "structure:soleus");
  g_timeout_add_once (800, show_note_cb, window);
}

void
sol_scenes_make_worksheet (SolWindow *window)
{
  gtk_widget_activate_action (explore (window), "lesson.worksheet", NULL);
}

void
sol_scenes_answer (SolWindow *window)
{
  GtkWidget *view = sol_find (GTK_WIDGET (window), ADW_TYPE_NAVIGATION_VIEW);
  GtkWidget *answers;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.open", "s", "question:q05");
  answers = sol_find (adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)),
                      g_type_from_name ("SolQuizAnswers"));
  g_signal_emit_by_name (sol_find (answers, GTK_TYPE_BUTTON), "clicked");
}

static void
search_for (SolWindow *window, const char *text)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
  sol_search_page_set_text (SOL_SEARCH_PAGE (sol_find (GTK_WIDGET (window), SOL_TYPE_SEARCH_PAGE)),
                            text);
}

void
sol_scenes_search (SolWindow *window)
{
  search_for (window, "achiles");
}

void
sol_scenes_search_nothing (SolWindow *window)
{
  search_for (window, "zebra");
}

/* -- A person's own content -- */

void
sol_scenes_make_mistake (SolWindow *window)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "soleus", "content", NULL);
  g_autofree char *path = g_build_filename (folder, "mistake.xml", NULL);

  sol_window_open (window, "mine");
  g_mkdir_with_parents (folder, 0700);
  g_file_set_contents (path, "<soleus>\n  <exercise id=\"mine\" name=\"Mine\">\n</soleus>\n", -1,
                       NULL);
}

/* -- The handout -- */

void
sol_scenes_make_handout (SolWindow *window)
{
  g_autoptr (GSettings) settings = sol_handout_choice_new_settings ();
  SolLibrary *library = sol_window_get_library (window);

  sol_handout_choice_add (settings, library, "EX01");
  sol_handout_choice_add (settings, library, "EX05");
  sol_handout_choice_add (settings, library, "EX13");
  sol_window_open (window, "handout");
}

void
sol_scenes_add_to_handout (SolWindow *window)
{
  sol_window_open (window, "EX07");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.add-to-handout", "s",
                              "exercise:strap-stretch");
}

/* -- The pair and the leg -- */

void
sol_scenes_bend_pair (SolWindow *window, double knee_deg)
{
  GtkWidget *page = sol_find (GTK_WIDGET (window), g_type_from_name ("SolDifferencePage"));
  GtkWidget *pair = sol_find (page, SOL_TYPE_PAIR_VIEW);

  gtk_range_set_value (GTK_RANGE (sol_find (pair, GTK_TYPE_SCALE)), knee_deg);
}

void
sol_scenes_act_on_leg (SolWindow *window, const char *action)
{
  GtkWidget *leg = sol_find (GTK_WIDGET (window), SOL_TYPE_LEG_PAGE);
  g_autoptr (GVariant) target = NULL;
  g_autofree char *name = NULL;

  if (g_action_parse_detailed_name (action, &name, &target, NULL))
    gtk_widget_activate_action_variant (leg, name, target);
}

void
sol_scenes_show_step (SolWindow *window, guint step)
{
  GtkWidget *view = sol_find (GTK_WIDGET (window), ADW_TYPE_NAVIGATION_VIEW);
  GtkWidget *page = GTK_WIDGET (adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)));
  GtkWidget *pager = sol_find (page, SOL_TYPE_STEP_PAGER);
  GtkWidget *viewport = gtk_widget_get_ancestor (pager, GTK_TYPE_VIEWPORT);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  graphene_point_t at;

  sol_step_pager_go (SOL_STEP_PAGER (pager), (int) step);
  if (gtk_widget_compute_point (pager, viewport, graphene_point_zero (), &at))
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + at.y);
}
