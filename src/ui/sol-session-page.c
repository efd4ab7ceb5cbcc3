/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-page.h"

#include <glib/gi18n.h>

#include "sol-build.h"
#include "sol-ring.h"
#include "sol-session-actions.h"
#include "sol-session-bar.h"
#include "sol-session-body.h"
#include "sol-session-count.h"
#include "sol-session-done.h"
#include "sol-session-pose.h"
#include "sol-session-words.h"

/* How much room there is, from all to none. */
typedef enum {
  ROOM_LARGE,
  ROOM_MEDIUM,
  ROOM_SMALL, /* narrow for the size of its text */
  ROOM_TINY,  /* count, word, side, pause */
} Room;

struct _SolSessionPage {
  AdwNavigationPage parent_instance;

  /* template */
  AdwWindowTitle *window_title;
  GtkStack *stack;
  SolPoseView *pose;
  SolRing *ring;
  GtkWidget *count_button;
  SolSessionCount *count;
  GtkWidget *words;
  GtkLabel *phase;
  GtkLabel *side;
  GtkLabel *title;
  GtkLabel *cue;
  GtkWidget *question;
  GtkLabel *question_label;
  GtkWidget *answers;
  GtkWidget *resume;
  GtkWidget *again;
  GtkLabel *next;
  GtkLabel *note;
  SolSessionBar *bar;
  GtkWidget *controls;
  GtkWidget *back;
  GtkWidget *pause;
  GtkWidget *skip;
  GtkWidget *end;
  GtkWidget *sound;
  GtkSwitch *sound_switch;
  GtkAdjustment *volume;
  SolSessionDone *done;

  /* owned */
  SolPlayer *player;
  SolLibrary *library;
  GSettings *settings;

  GtkWindow *window; /* borrowed while it is rooted */
  Room room;
  gboolean muted;
  gboolean kept; /* when the window is closed */
};

enum {
  PROP_MUTED = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

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

/* Words that are missing take no room, and neither do those that there is no room for. */
static void
show_words (SolSessionPage *self, GtkLabel *label, const char *words, Room least)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label),
                          words != NULL && *words != '\0' && self->room <= least);
}

static gboolean
is_asking (SolSessionPage *self)
{
  return get_state (self) == SOL_RUN_STATE_PAUSED || get_state (self) == SOL_RUN_STATE_ASKING;
}

static void
update_count (SolSessionPage *self)
{
  SolRun *run = get_run (self);
  gint64 remaining_us = sol_run_get_remaining_us (run);
  gint64 length_us = sol_run_get_length_us (run);
  g_autofree char *count = sol_session_words_dup_count (remaining_us);

  sol_session_count_set_text (self->count, count);
  sol_ring_set_fraction (self->ring,
                         length_us > 0 ? (double) remaining_us / (double) length_us : 0);
  sol_session_bar_show_run (self->bar, run);
}

static void
update_words (SolSessionPage *self)
{
  SolRun *run = get_run (self);
  SolPlan *plan = sol_run_get_plan (run);
  guint index = sol_run_get_index (run);
  const SolPhase *phase = sol_run_get_phase (run);
  g_autofree char *side = sol_session_words_dup_side (phase);
  g_autofree char *title = sol_session_words_dup_title (phase);
  g_autofree char *cue = sol_session_words_dup_cue (
      phase, self->library, sol_run_get_elapsed_us (run), sol_run_get_remaining_us (run));
  g_autofree char *next = sol_session_words_dup_next (plan, index);
  g_autofree char *place = sol_session_words_dup_place (plan, index);

  sol_session_pose_show (self->pose, run);
  show_words (self, self->phase, sol_session_words_phase (phase),
              is_asking (self) ? ROOM_SMALL : ROOM_TINY);
  show_words (self, self->side, side, is_asking (self) ? ROOM_SMALL : ROOM_TINY);
  show_words (self, self->title, title, is_asking (self) ? ROOM_MEDIUM : ROOM_SMALL);
  show_words (self, self->cue, is_asking (self) ? NULL : cue, ROOM_SMALL);
  show_words (self, self->next, is_asking (self) ? NULL : next, ROOM_MEDIUM);
  adw_window_title_set_subtitle (self->window_title,
                                 phase->kind != SOL_PHASE_KIND_DONE ? place : "");
}

static void
update_pause (SolSessionPage *self)
{
  gboolean running = sol_player_is_running (self->player);
  const char *name = running ? _ ("Pause") : _ ("Resume");

  gtk_button_set_icon_name (GTK_BUTTON (self->pause), running ? "media-playback-pause-symbolic"
                                                              : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (self->pause, running ? _ ("Pause (Space)") : _ ("Resume (Space)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->pause), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->count_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
update_question (SolSessionPage *self)
{
  gboolean away = get_state (self) == SOL_RUN_STATE_ASKING;
  gboolean answered = gtk_widget_get_visible (self->question) && !is_asking (self);

  /* The keys of the page work while something on it has the focus. */
  if (answered)
    gtk_widget_grab_focus (self->count_button);
  gtk_label_set_label (self->question_label, away ? _ ("You were away. Go on?") : _ ("Paused"));
  gtk_widget_set_visible (self->again, away);
  gtk_widget_set_visible (self->question, is_asking (self));
}

static void
update_room (SolSessionPage *self)
{
  gboolean tiny = self->room == ROOM_TINY;

  gtk_widget_set_visible (GTK_WIDGET (self->ring), self->room < ROOM_SMALL);
  sol_session_count_set_round (self->count, self->room < ROOM_SMALL);
  gtk_widget_set_visible (GTK_WIDGET (self->bar), self->room < ROOM_SMALL);
  gtk_widget_set_visible (self->back, !tiny);
  gtk_widget_set_visible (self->skip, !tiny);
  gtk_widget_set_visible (self->end, !tiny);
  gtk_widget_set_visible (self->controls, !tiny || !is_asking (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->answers),
                                  tiny ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

static void
update_done (SolSessionPage *self)
{
  gboolean done = get_state (self) == SOL_RUN_STATE_DONE;
  const char *name = done ? "done" : "run";

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), name) == 0)
    return;
  if (done)
    sol_session_done_show_run (self->done, get_run (self));
  gtk_stack_set_visible_child_name (self->stack, name);
  if (done)
    sol_session_done_focus (self->done);
  else
    gtk_widget_grab_focus (self->count_button);
  gtk_widget_set_visible (self->sound, !done);
}

static void
update (SolSessionPage *self)
{
  update_count (self);
  update_words (self);
  update_pause (self);
  update_question (self);
  update_room (self);
  update_done (self);
}

static void
update_note (SolSessionPage *self)
{
  SolSounder *sounder = sol_player_get_sounder (self->player);
  const char *problem = sounder != NULL && !self->muted ? sol_sounder_get_problem (sounder) : NULL;

  show_words (self, self->note, problem, ROOM_MEDIUM);
}

/* -- Room -- */

static void
set_room (SolSessionPage *self, Room room, const char *style)
{
  self->room = room;
  if (self->player == NULL)
    return; /* it is being taken down */
  gtk_widget_remove_css_class (self->words, "medium");
  gtk_widget_remove_css_class (self->words, "small");
  gtk_widget_remove_css_class (self->words, "tiny");
  if (style != NULL)
    gtk_widget_add_css_class (self->words, style);
  sol_session_done_set_compact (self->done, room == ROOM_TINY);
  update (self);
  update_note (self);
}

static void
large_cb (SolSessionPage *self)
{
  set_room (self, ROOM_LARGE, NULL);
}

static void
medium_cb (SolSessionPage *self)
{
  set_room (self, ROOM_MEDIUM, "medium");
}

static void
small_cb (SolSessionPage *self)
{
  set_room (self, ROOM_SMALL, "small");
}

static void
tiny_cb (SolSessionPage *self)
{
  set_room (self, ROOM_TINY, "tiny");
}

/* -- Sound -- */

static void
set_muted (SolSessionPage *self, gboolean muted)
{
  if (self->muted == muted)
    return;
  self->muted = muted;
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->sound), muted
                                                                    ? "audio-volume-muted-symbolic"
                                                                    : "audio-volume-high-symbolic");
  update_note (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MUTED]);
}

static void
count_down_changed_cb (SolSessionPage *self)
{
  sol_player_set_count_down (self->player,
                             g_settings_get_boolean (self->settings, "last-three-beeps"));
}

static void
bind_settings (SolSessionPage *self)
{
  SolSounder *sounder = sol_player_get_sounder (self->player);

  g_settings_bind (self->settings, "sound-muted", self, "muted", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "sound-muted", self->sound_switch, "active",
                   G_SETTINGS_BIND_INVERT_BOOLEAN);
  g_settings_bind (self->settings, "sound-volume", self->volume, "value", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (self->settings, "changed::last-three-beeps",
                           G_CALLBACK (count_down_changed_cb), self, G_CONNECT_SWAPPED);
  count_down_changed_cb (self);
  if (sounder == NULL)
    return;
  g_settings_bind (self->settings, "sound-muted", sounder, "muted", G_SETTINGS_BIND_GET);
  g_settings_bind (self->settings, "sound-volume", sounder, "volume", G_SETTINGS_BIND_GET);
  g_signal_connect_object (sounder, "notify::problem", G_CALLBACK (update_note), self,
                           G_CONNECT_SWAPPED);
}

/* -- The page in its window -- */

static gboolean
close_request_cb (SolSessionPage *self)
{
  gboolean was_running = sol_player_is_running (self->player);

  sol_session_page_ask (self);
  return was_running && !self->kept;
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
sol_session_page_shown (AdwNavigationPage *page)
{
  SolSessionPage *self = SOL_SESSION_PAGE (page);

  gtk_widget_grab_focus (self->count_button);
  if (get_state (self) == SOL_RUN_STATE_IDLE)
    sol_player_start (self->player);
}

static void
sol_session_page_hiding (AdwNavigationPage *page)
{
  SolSessionPage *self = SOL_SESSION_PAGE (page);

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
  }
  g_clear_object (&self->player);
  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_SESSION_PAGE);
  g_clear_object (&self->library);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sol_session_page_parent_class)->dispose (object);
}

static void
sol_session_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_MUTED:
    g_value_set_boolean (value, SOL_SESSION_PAGE (object)->muted);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_session_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_MUTED:
    set_muted (SOL_SESSION_PAGE (object), g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (SOL_TYPE_POSE_VIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-session-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, pose);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, ring);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, count_button);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, count);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, words);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, phase);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, side);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, title);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, cue);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, question);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, question_label);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, answers);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, resume);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, again);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, next);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, note);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, bar);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, controls);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, back);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, pause);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, skip);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, end);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, sound);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, sound_switch);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, volume);
  gtk_widget_class_bind_template_child (widget_class, SolSessionPage, done);
  gtk_widget_class_bind_template_callback (widget_class, small_cb);
  gtk_widget_class_bind_template_callback (widget_class, tiny_cb);
  gtk_widget_class_bind_template_callback (widget_class, large_cb);
  gtk_widget_class_bind_template_callback (widget_class, medium_cb);
}

static void
sol_session_page_class_init (SolSessionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  AdwNavigationPageClass *page_class = ADW_NAVIGATION_PAGE_CLASS (klass);

  object_class->dispose = sol_session_page_dispose;
  object_class->get_property = sol_session_page_get_property;
  object_class->set_property = sol_session_page_set_property;
  widget_class->root = sol_session_page_root;
  widget_class->unroot = sol_session_page_unroot;
  page_class->shown = sol_session_page_shown;
  page_class->hiding = sol_session_page_hiding;

  properties[PROP_MUTED] =
      g_param_spec_boolean ("muted", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SOL_TYPE_RING);
  g_type_ensure (SOL_TYPE_SESSION_BAR);
  g_type_ensure (SOL_TYPE_SESSION_BODY);
  g_type_ensure (SOL_TYPE_SESSION_COUNT);
  g_type_ensure (SOL_TYPE_SESSION_DONE);
  bind_template (widget_class);
  gtk_widget_class_install_property_action (widget_class, "session.muted", "muted");
  sol_session_actions_install (widget_class);
}

static void
sol_session_page_init (SolSessionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->settings = g_settings_new (APPLICATION_ID);
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

  self = g_object_new (SOL_TYPE_SESSION_PAGE, NULL);
  self->player = g_object_ref (player);
  self->library = g_object_ref (library);
  title = sol_plan_get_title (sol_run_get_plan (get_run (self)));
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  adw_window_title_set_title (self->window_title, title);
  bind_settings (self);
  sol_player_set_widget (player, GTK_WIDGET (self));
  g_signal_connect_object (player, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  update_note (self);
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

  sol_session_done_set_recorder (self->done, recorder, self->library);
}

void
sol_session_page_set_kept (SolSessionPage *self, gboolean kept)
{
  g_return_if_fail (SOL_IS_SESSION_PAGE (self));

  self->kept = kept;
}

gboolean
sol_session_page_ask (SolSessionPage *self)
{
  g_return_val_if_fail (SOL_IS_SESSION_PAGE (self), FALSE);

  if (sol_player_is_running (self->player))
    sol_player_pause (self->player);
  if (!sol_player_is_under_way (self->player))
    return FALSE;
  gtk_widget_grab_focus (self->resume);
  return TRUE;
}
