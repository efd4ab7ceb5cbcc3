/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-page.h"

#include <glib/gi18n.h>

#include "sol-build.h"
#include "sol-channels-button.h"
#include "sol-channels.h"
#include "sol-first-frame.h"
#include "sol-first-time.h"
#include "sol-journal-felt.h"
#include "sol-making.h"
#include "sol-menu-later.h"
#include "sol-session-actions.h"
#include "sol-session-done.h"
#include "sol-session-tint.h"
#include "sol-session-title.h"
#include "sol-session-view.h"
#include "sol-session-words.h"
#include "sol-spare.h"
#include "sol-stack-show.h"
#include "sol-widget-tree.h"

struct _SolSessionPage {
  AdwNavigationPage parent_instance;

  /* template */
  SolSessionTitle *title;
  GtkLabel *session_title; /* in it */
  GtkStack *stack;
  SolSessionView *view;
  SolSessionSteps *steps;
  GtkWidget *channels;
  GtkMenuButton *menu;
  GMenuModel *session_menu;
  GtkWidget *over; /* has done */
  SolSessionDone *done;

  /* owned */
  SolPlayer *player;
  SolLibrary *library;
  GSettings *settings;
  SolSessionTint *tint;
  SolRecorder *recorder; /* NULL: nothing is kept */

  gboolean whole;    /* all has been made */
  GtkWindow *window; /* borrowed while it is rooted */
  gboolean kept;     /* when the window is closed */
  char *problem;     /* of the journal; NULL: none */
};

G_DEFINE_FINAL_TYPE (SolSessionPage, sol_session_page, ADW_TYPE_NAVIGATION_PAGE)

static SolRun *
get_run (SolSessionPage *self)
{
  return sol_player_get_run (self->player);
}

static SolRunState
get_state (SolSessionPage *self)
{
  return sol_run_get_state (get_run (self));
}

/* -- What is shown -- */

/* What is done, and which part of it. */
static void
update_title (SolSessionPage *self)
{
  SolRun *run = get_run (self);
  const char *title = sol_plan_get_title (sol_run_get_plan (run));
  g_autofree char *place =
      sol_session_words_dup_place (sol_run_get_plan (run), sol_run_get_index (run));
  g_auto (GStrv) words = g_strsplit (place, " ", -1);
  g_autofree char *unbroken = g_strjoinv ("\u00a0", words);
  g_autofree char *name = g_markup_escape_text (title, -1);
  g_autofree char *part = g_markup_escape_text (unbroken, -1);
  /* What is cut is at the end. */
  g_autofree char *markup =
      sol_session_title_is_crowded (self->title)
          ? g_strdup_printf ("<span weight=\"normal\" alpha=\"75%%\">%s ·</span> %s", part, name)
          : g_strdup_printf ("%s <span weight=\"normal\" alpha=\"75%%\">· %s</span>", name, part);

  if (get_state (self) == SOL_RUN_STATE_DONE)
    gtk_label_set_text (self->session_title, title);
  else
    gtk_label_set_markup (self->session_title, markup);
}

/* Where the window's own buttons leave too little room, the title has that of the channels, which
 * the menu has as well; where that is too little as well, its end can be cut. */
static void
show_channels (SolSessionPage *self)
{
  gtk_widget_set_visible (self->channels, self->whole &&
                                              !sol_session_title_is_crowded (self->title) &&
                                              get_state (self) != SOL_RUN_STATE_DONE);
}

static void
crowded_cb (SolSessionPage *self)
{
  update_title (self);
  show_channels (self);
}

/* The focus goes where the keys of what is shown work. */
static void
focus_shown (SolSessionPage *self)
{
  if (get_state (self) == SOL_RUN_STATE_DONE)
    sol_session_done_focus (self->done);
  else if (sol_player_is_waiting (self->player))
    sol_session_steps_focus (self->steps);
  else
    sol_session_view_focus (self->view);
}

/* -- The rest of the page -- */

static void
show_view (gpointer page)
{
  SolSessionPage *self = page;

  sol_session_view_set_brief (self->view, FALSE);
  self->whole = TRUE;
  show_channels (self);
}

static void
add_steps (gpointer page)
{
  SolSessionPage *self = page;

  gtk_stack_add_named (self->stack, GTK_WIDGET (self->steps), "steps");
}

static void
add_over (gpointer page)
{
  SolSessionPage *self = page;

  gtk_stack_add_named (self->stack, self->over, "done");
}

static const SolMakingPart rest[] = { show_view, add_steps, add_over };

static void
update_steps (SolSessionPage *self)
{
  gboolean shown = sol_session_page_get_steps (self) != NULL;

  if (!sol_player_is_waiting (self->player))
    return;
  sol_session_steps_show (self->steps, sol_run_get_phase (get_run (self)), self->library);
  if (!shown)
    sol_session_steps_tell (self->steps);
}

static void
update_stack (SolSessionPage *self)
{
  gboolean done = get_state (self) == SOL_RUN_STATE_DONE;
  const char *name = done ? "done" : sol_player_is_waiting (self->player) ? "steps" : "run";

  if (!g_str_equal (name, "run"))
    sol_making_finish (GTK_WIDGET (self));
  update_steps (self);
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), name) == 0)
    return;
  if (done)
    sol_session_done_show_run (self->done, get_run (self));
  sol_stack_show (self->stack, name);
  focus_shown (self);
  show_channels (self);
}

static void
update_tint (SolSessionPage *self)
{
  gboolean coloured = g_settings_get_boolean (self->settings, "cue-colour") &&
                      !sol_player_is_waiting (self->player);

  sol_session_tint_show (self->tint, sol_run_get_phase (get_run (self))->kind, coloured,
                         g_get_monotonic_time ());
}

static void
update (SolSessionPage *self)
{
  update_tint (self);
  update_title (self);
  update_stack (self);
}

static void
update_note (SolSessionPage *self)
{
  SolSounder *sounder = sol_cues_get_sounder (sol_player_get_cues (self->player));
  gboolean sounds = g_settings_get_boolean (self->settings, "cue-sound");
  const char *silence = sounder != NULL && sounds ? sol_sounder_get_problem (sounder) : NULL;

  sol_session_view_set_note (self->view, self->problem != NULL ? self->problem : silence);
}

static void
low_cb (SolSessionPage *self)
{
  sol_session_done_set_compact (self->done, TRUE);
}

static void
high_cb (SolSessionPage *self)
{
  sol_session_done_set_compact (self->done, FALSE);
}

/* -- The first time -- */

static gboolean
wait_cb (const SolPhase *phase, gpointer user_data)
{
  SolSessionPage *self = user_data;

  return sol_first_time_is_due (self->settings, phase);
}

static void
learnt_cb (SolSessionPage *self)
{
  sol_first_time_end (self->settings, sol_run_get_phase (get_run (self)));
  sol_player_resume (self->player);
}

static void
told_cb (SolSessionPage *self, const char *words)
{
  sol_player_answer (self->player, g_strdup (words));
}

/* -- Where it is felt -- */

static void
keep_felt (SolSessionPage *self, SolWhere felt, gboolean right)
{
  gint64 now_us = sol_clock_read ().realtime_us;
  SolRun *run = get_run (self);
  SolJournalFeltFacts facts = {
    .session = sol_recorder_get_session (self->recorder),
    .phase = sol_run_get_index (run),
    .exercise = sol_value_get_id (SOL_VALUE (sol_run_get_phase (run)->exercise)),
    .answer = felt == SOL_WHERE_HIGH ? SOL_JOURNAL_FELT_HIGH : SOL_JOURNAL_FELT_LOW,
    .right = right,
    .at_us = now_us,
    .offset_s = sol_journal_find_offset_s (now_us),
  };
  g_autoptr (SolJournalFelt) record = sol_journal_felt_new (&facts);

  sol_journal_keep (sol_recorder_get_journal (self->recorder), SOL_JOURNAL_RECORD (record));
}

static void
felt_cb (SolSessionPage *self, SolWhere felt, gboolean right, const char *reply)
{
  if (self->recorder != NULL)
    keep_felt (self, felt, right);
  sol_player_answer (self->player, g_strdup (reply));
}

/* -- Settings -- */

static void
settings_changed_cb (SolSessionPage *self)
{
  update_note (self);
  update_tint (self);
}

/* By key; a switch that is pressed says so itself. */
static void
sounds_changed_cb (SolSessionPage *self)
{
  GtkWidget *focus = sol_widget_tree_get_focus (GTK_WIDGET (self));
  gboolean sounds = g_settings_get_boolean (self->settings, "cue-sound");

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) &&
      gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) == NULL)
    sol_player_answer (self->player, g_strdup (sounds ? _ ("Sounds on") : _ ("Sounds off")));
}

static void
bind_settings (SolSessionPage *self)
{
  SolCues *cues = sol_player_get_cues (self->player);
  SolSounder *sounder = sol_cues_get_sounder (cues);

  g_signal_connect_object (self->settings, "changed", G_CALLBACK (settings_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::cue-sound", G_CALLBACK (sounds_changed_cb),
                           self, G_CONNECT_SWAPPED);
  sol_channels_bind (cues, self->settings);
  update_note (self);
  if (sounder != NULL)
    g_signal_connect_object (sounder, "notify::problem", G_CALLBACK (update_note), self,
                             G_CONNECT_SWAPPED);
}

/* -- The page in its window -- */

static gboolean
close_request_cb (SolSessionPage *self)
{
  gboolean was_passing = sol_player_is_passing (self->player);

  sol_session_page_ask (self);
  return was_passing && !self->kept;
}

static void
sol_session_page_root (GtkWidget *widget)
{
  SolSessionPage *self = SOL_SESSION_PAGE (widget);
  GtkRoot *root;

  GTK_WIDGET_CLASS (sol_session_page_parent_class)->root (widget);
  root = gtk_widget_get_root (widget);
  if (!GTK_IS_WINDOW (root))
    return;
  self->window = GTK_WINDOW (root);
  g_signal_connect_object (root, "close-request", G_CALLBACK (close_request_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
sol_session_page_unroot (GtkWidget *widget)
{
  SolSessionPage *self = SOL_SESSION_PAGE (widget);

  if (self->window != NULL)
    g_signal_handlers_disconnect_by_data (self->window, self);
  self->window = NULL;
  GTK_WIDGET_CLASS (sol_session_page_parent_class)->unroot (widget);
}

static void
start_cb (GtkWidget *widget)
{
  SolSessionPage *self = SOL_SESSION_PAGE (widget);

  if (get_state (self) == SOL_RUN_STATE_IDLE)
    sol_player_start (self->player);
  focus_shown (self);
}

static void
sol_session_page_shown (AdwNavigationPage *page)
{
  SolSessionPage *self = SOL_SESSION_PAGE (page);

  /* The first frame of a window takes longest, and so does the first sound: what is told meanwhile
   * would be heard late. */
  if (get_state (self) == SOL_RUN_STATE_IDLE)
    sol_first_frame_call (GTK_WIDGET (self), sol_sounder_is_warming_up, start_cb);
  /* The focus comes last: a window that is not shown yet moves it once more where it was on what
   * went away meanwhile. */
  focus_shown (self);
}

static void
sol_session_page_hiding (AdwNavigationPage *page)
{
  SolSessionPage *self = SOL_SESSION_PAGE (page);

  sol_first_frame_forget (GTK_WIDGET (page));
  if (sol_player_is_running (self->player))
    sol_player_pause (self->player);
}

/* -- Object -- */

static void
sol_session_page_dispose (GObject *object)
{
  SolSessionPage *self = SOL_SESSION_PAGE (object);

  if (self->player != NULL) {
    g_signal_handlers_disconnect_by_data (self->player, self);
    sol_player_set_widget (self->player, NULL);
    sol_player_set_wait_func (self->player, NULL, NULL);
    sol_session_view_set_player (self->view, NULL, NULL);
  }
  g_clear_object (&self->player);
  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_SESSION_PAGE);
  g_clear_object (&self->library);
  g_clear_object (&self->recorder);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->tint, sol_session_tint_free);
  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (sol_session_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (SOL_TYPE_CHANNELS_BUTTON);
  g_type_ensure (SOL_TYPE_SESSION_DONE);
  g_type_ensure (SOL_TYPE_SESSION_STEPS);
  g_type_ensure (SOL_TYPE_SESSION_TITLE);
  g_type_ensure (SOL_TYPE_SESSION_VIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-session-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, title);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, session_title);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, view);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, steps);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, channels);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, menu);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, session_menu);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, over);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, done);
  gtk_widget_class_bind_template_callback (widget_class, crowded_cb);
  gtk_widget_class_bind_template_callback (widget_class, learnt_cb);
  gtk_widget_class_bind_template_callback (widget_class, told_cb);
  gtk_widget_class_bind_template_callback (widget_class, low_cb);
  gtk_widget_class_bind_template_callback (widget_class, high_cb);
}

static void
sol_session_page_class_init (SolSessionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  AdwNavigationPageClass *page_class = ADW_NAVIGATION_PAGE_CLASS (klass);

  object_class->dispose = sol_session_page_dispose;
  widget_class->root = sol_session_page_root;
  widget_class->unroot = sol_session_page_unroot;
  page_class->shown = sol_session_page_shown;
  page_class->hiding = sol_session_page_hiding;

  bind_template (widget_class);
  sol_session_actions_install (widget_class);
}

static void
sol_session_page_init (SolSessionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->settings = g_settings_new (APPLICATION_ID);
  sol_menu_later_set (self->menu, self->session_menu);
  self->tint = sol_session_tint_new (GTK_WIDGET (self));
  sol_channels_insert_actions (GTK_WIDGET (self), self->settings);
  g_signal_connect_object (sol_session_view_get_feel (self->view), "answered", G_CALLBACK (felt_cb),
                           self, G_CONNECT_SWAPPED);
}

GtkWidget *
sol_session_page_new (SolPlan *plan, SolLibrary *library)
{
  g_autoptr (SolPlayer) player = NULL;

  g_return_val_if_fail (SOL_IS_PLAN (plan), NULL);

  player = sol_player_new (plan);
  return sol_session_page_new_for_player (player, library);
}

GtkWidget *
sol_session_page_new_for_player (SolPlayer *player, SolLibrary *library)
{
  SolSessionPage *self;
  const char *title;

  g_return_val_if_fail (SOL_IS_PLAYER (player), NULL);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);

  self = sol_spare_take (SOL_TYPE_SESSION_PAGE);
  self->player = g_object_ref (player);
  self->library = g_object_ref (library);
  title = sol_plan_get_title (sol_run_get_plan (get_run (self)));
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  sol_making_add_parts (GTK_WIDGET (self), rest, G_N_ELEMENTS (rest));
  sol_session_view_set_brief (self->view, TRUE);
  sol_session_view_set_player (self->view, player, library);
  bind_settings (self);
  sol_player_set_widget (player, GTK_WIDGET (self));
  g_signal_connect_object (player, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

SolPlayer *
sol_session_page_get_player (SolSessionPage *self)
{
  g_return_val_if_fail (SOL_IS_SESSION_PAGE (self), NULL);

  return self->player;
}

void
sol_session_page_set_recorder (SolSessionPage *self, SolRecorder *recorder)
{
  g_return_if_fail (SOL_IS_SESSION_PAGE (self));

  g_set_object (&self->recorder, recorder);
  sol_session_done_set_recorder (self->done, recorder, self->library);
}

gboolean
sol_session_page_answer_felt (SolSessionPage *self, SolWhere felt)
{
  g_return_val_if_fail (SOL_IS_SESSION_PAGE (self), FALSE);

  return sol_session_feel_answer (sol_session_view_get_feel (self->view), felt);
}

void
sol_session_page_set_kept (SolSessionPage *self, gboolean kept)
{
  g_return_if_fail (SOL_IS_SESSION_PAGE (self));

  self->kept = kept;
  sol_session_view_set_kept (self->view, kept);
}

void
sol_session_page_set_problem (SolSessionPage *self, const char *problem)
{
  g_return_if_fail (SOL_IS_SESSION_PAGE (self));

  if (g_set_str (&self->problem, problem) && self->player != NULL)
    update_note (self);
}

void
sol_session_page_set_teaches (SolSessionPage *self, gboolean teaches)
{
  g_return_if_fail (SOL_IS_SESSION_PAGE (self));

  sol_player_set_wait_func (self->player, teaches ? wait_cb : NULL, self);
}

SolSessionSteps *
sol_session_page_get_steps (SolSessionPage *self)
{
  g_return_val_if_fail (SOL_IS_SESSION_PAGE (self), NULL);

  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "steps") == 0 ? self->steps
                                                                                  : NULL;
}

gboolean
sol_session_page_ask (SolSessionPage *self)
{
  g_return_val_if_fail (SOL_IS_SESSION_PAGE (self), FALSE);

  if (sol_player_is_passing (self->player))
    sol_player_pause (self->player);
  if (!sol_player_is_under_way (self->player))
    return FALSE;
  sol_session_view_focus_question (self->view);
  return TRUE;
}
