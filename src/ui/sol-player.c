/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-player.h"

#include <glib/gi18n.h>

#include "sol-session-words.h"

/* A screen reader needs time to speak. */
#define LEAST_BETWEEN_WORDS_US (4 * G_USEC_PER_SEC)

/* The time that is left is said once in a phase that is longer than twice that. */
#define SAID_SECONDS 10

#define ADDED_SECONDS 10

/* No phase has this index. */
#define NO_PHASE G_MAXUINT

struct _SolPlayer {
  GObject parent_instance;

  /* Owned */
  SolRun *run;
  SolSounder *sounder;
  GSource *alarm; /* NULL where the clock is another's */
  char *to_say;   /* the newest words that wait for their turn */
  GtkApplication *kept_awake;

  /* Borrowed */
  GtkWidget *widget; /* weak */
  GtkWindow *window; /* weak: the widget's, while it is mapped */
  gpointer clock_data;

  SolPlayerClock clock;
  gboolean count_down;
  guint scored_phase; /* whose last seconds, and what comes then, are being played */
  guint said_phase;   /* of which the seconds left were said */
  gint64 said_us;     /* when something was said last */
  guint inhibit_cookie;
  guint keep_awake_id;
  guint say_later_id;
};

enum {
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SolPlayer, sol_player, G_TYPE_OBJECT)

static SolTime
read_clock_cb (gpointer user_data G_GNUC_UNUSED)
{
  return sol_clock_read ();
}

static SolTime
read_now (SolPlayer *self)
{
  return self->clock (self->clock_data);
}

/* -- Sound -- */

static SolSound
sound_of_phase (SolPlan *plan, guint index)
{
  const SolPhase *phase = sol_plan_get_phase (plan, index);
  const SolPhase *before = index > 0 ? sol_plan_get_phase (plan, index - 1) : NULL;

  switch (phase->kind) {
  case SOL_PHASE_KIND_WORK:
    if (before != NULL && before->kind == SOL_PHASE_KIND_WORK && before->side != phase->side)
      return SOL_SOUND_CHANGE;
    return SOL_SOUND_START;
  case SOL_PHASE_KIND_CHANGE:
    return SOL_SOUND_CHANGE;
  case SOL_PHASE_KIND_DONE:
    return SOL_SOUND_END;
  case SOL_PHASE_KIND_PREPARE:
  case SOL_PHASE_KIND_SETUP:
  case SOL_PHASE_KIND_REST:
  default:
    return SOL_SOUND_REST;
  }
}

static void
play_phase (SolPlayer *self, guint index)
{
  SolNote note = { sound_of_phase (sol_run_get_plan (self->run), index), 0 };

  if (self->sounder != NULL)
    sol_sounder_play (self->sounder, &note, 1);
}

/* The last seconds and what comes after them are one score, so that they are evenly apart. */
static void
play_last_seconds (SolPlayer *self)
{
  SolNote notes[SOL_RUN_TICKS + 1];
  gint64 remaining_us = sol_run_get_remaining_us (self->run);
  guint index = sol_run_get_index (self->run);
  guint n = 0;

  if (self->sounder == NULL || !self->count_down)
    return;
  for (guint left = SOL_RUN_TICKS; left > 0; left--)
    notes[n++] = (SolNote) { SOL_SOUND_TICK, remaining_us - (gint64) left * G_USEC_PER_SEC };
  notes[n++] = (SolNote) { sound_of_phase (sol_run_get_plan (self->run), index + 1), remaining_us };
  sol_sounder_play (self->sounder, notes, n);
  self->scored_phase = index;
}

static void
stop_sound (SolPlayer *self)
{
  self->scored_phase = NO_PHASE;
  if (self->sounder != NULL)
    sol_sounder_stop (self->sounder);
}

/* -- Words for screen readers -- */

static void say_waiting (SolPlayer *self);

static void
say_later_cb (gpointer user_data)
{
  SolPlayer *self = user_data;

  self->say_later_id = 0;
  say_waiting (self);
}

static void
say_waiting (SolPlayer *self)
{
  gint64 wait_us = self->said_us + LEAST_BETWEEN_WORDS_US - read_now (self).monotonic_us;

  if (self->to_say == NULL || self->widget == NULL)
    return;
  if (wait_us > 0) {
    if (self->say_later_id == 0 && self->alarm != NULL)
      self->say_later_id = g_timeout_add_once ((guint) (wait_us / 1000 + 1), say_later_cb, self);
    return;
  }
  gtk_accessible_announce (GTK_ACCESSIBLE (self->widget), self->to_say,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  self->said_us = read_now (self).monotonic_us;
  g_clear_pointer (&self->to_say, g_free);
}

/* (transfer full) */
static void
say (SolPlayer *self, char *words)
{
  g_set_str (&self->to_say, words);
  g_free (words);
  say_waiting (self);
}

static void
say_seconds_left (SolPlayer *self)
{
  gint64 remaining_us = sol_run_get_remaining_us (self->run);

  if (self->said_phase == sol_run_get_index (self->run) || !sol_player_is_running (self) ||
      sol_run_get_length_us (self->run) < 2 * SAID_SECONDS * G_USEC_PER_SEC ||
      remaining_us > SAID_SECONDS * G_USEC_PER_SEC)
    return;
  self->said_phase = sol_run_get_index (self->run);
  if (remaining_us > (SAID_SECONDS - 1) * G_USEC_PER_SEC)
    say (self, g_strdup_printf (ngettext ("%d second", "%d seconds", SAID_SECONDS), SAID_SECONDS));
}

/* -- Cues -- */

static void
begin_phase (SolPlayer *self, const SolCue *cue)
{
  self->said_phase = NO_PHASE;
  if (cue->phase == 0 || self->scored_phase != cue->phase - 1)
    play_phase (self, cue->phase);
  self->scored_phase = NO_PHASE;
  say (self,
       sol_session_words_dup_said (sol_plan_get_phase (sol_run_get_plan (self->run), cue->phase)));
}

static void
end_session (SolPlayer *self, const SolCue *cue)
{
  if (cue->phase == 0 || self->scored_phase != cue->phase - 1)
    play_phase (self, cue->phase);
  self->scored_phase = NO_PHASE;
  say (self, g_strdup (sol_run_get_completed (self->run) ? _ ("Done") : _ ("Ended")));
}

static void
cue_cb (SolRun *run G_GNUC_UNUSED, const SolCue *cue, gpointer user_data)
{
  SolPlayer *self = user_data;

  switch (cue->kind) {
  case SOL_CUE_KIND_PHASE:
    begin_phase (self, cue);
    break;
  case SOL_CUE_KIND_TICK:
    if (self->scored_phase != cue->phase && cue->phase == sol_run_get_index (self->run))
      play_last_seconds (self);
    break;
  case SOL_CUE_KIND_ASK:
    stop_sound (self);
    say (self, g_strdup (_ ("You were away. Go on?")));
    break;
  case SOL_CUE_KIND_END:
  default:
    end_session (self, cue);
  }
}

/* -- Staying awake -- */

static void
release_awake (SolPlayer *self)
{
  g_clear_handle_id (&self->keep_awake_id, g_source_remove);
  if (self->inhibit_cookie != 0 && self->kept_awake != NULL)
    gtk_application_uninhibit (self->kept_awake, self->inhibit_cookie);
  self->inhibit_cookie = 0;
  g_clear_object (&self->kept_awake);
}

static void
keep_awake_cb (gpointer user_data)
{
  SolPlayer *self = user_data;
  GtkApplication *application =
      self->window != NULL ? gtk_window_get_application (self->window) : NULL;

  self->keep_awake_id = 0;
  if (application == NULL)
    return;
  g_set_object (&self->kept_awake, application);
  self->inhibit_cookie = gtk_application_inhibit (
      application, self->window, GTK_APPLICATION_INHIBIT_IDLE, _ ("A session is running"));
}

/* The session manager is asked after the change was shown, since it may keep us waiting. */
static void
update_awake (SolPlayer *self)
{
  if (!sol_player_is_running (self))
    release_awake (self);
  else if (self->inhibit_cookie == 0 && self->keep_awake_id == 0 && self->window != NULL)
    self->keep_awake_id = g_idle_add_once (keep_awake_cb, self);
}

/* -- Time -- */

static void
settle (SolPlayer *self)
{
  if (self->alarm != NULL)
    g_source_set_ready_time (self->alarm, sol_run_get_next_wake_us (self->run));
  say_seconds_left (self);
  say_waiting (self);
  update_awake (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
alarm_dispatch (GSource *source G_GNUC_UNUSED, GSourceFunc callback, gpointer user_data)
{
  return callback (user_data);
}

static gboolean
alarm_cb (gpointer user_data)
{
  sol_player_wake (user_data);
  return G_SOURCE_CONTINUE;
}

static void
set_alarm (SolPlayer *self)
{
  static GSourceFuncs funcs = { .dispatch = alarm_dispatch };

  self->alarm = g_source_new (&funcs, sizeof (GSource));
  g_source_set_static_name (self->alarm, "session");
  g_source_set_callback (self->alarm, alarm_cb, self, NULL);
  g_source_set_ready_time (self->alarm, -1);
  g_source_attach (self->alarm, NULL);
}

/* -- Being seen -- */

static gboolean
is_seen (SolPlayer *self)
{
  return self->window != NULL && !gtk_window_is_suspended (self->window);
}

static void
seen_changed_cb (SolPlayer *self)
{
  sol_run_set_every_second (self->run, is_seen (self), read_now (self));
  settle (self);
}

static void
set_window (SolPlayer *self, GtkWindow *window)
{
  if (self->window == window)
    return;
  if (self->window != NULL)
    g_signal_handlers_disconnect_by_data (self->window, self);
  g_set_weak_pointer (&self->window, window);
  if (window != NULL)
    g_signal_connect_object (window, "notify::suspended", G_CALLBACK (seen_changed_cb), self,
                             G_CONNECT_SWAPPED);
  else
    release_awake (self);
  seen_changed_cb (self);
}

static void
mapped_cb (SolPlayer *self)
{
  GtkRoot *root = gtk_widget_get_root (self->widget);

  set_window (self, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL);
}

static void
unmapped_cb (SolPlayer *self)
{
  set_window (self, NULL);
}

/* -- Object -- */

static void
set_up_run (SolPlayer *self)
{
  sol_run_set_cue_func (self->run, cue_cb, self);
  sol_run_set_every_second (self->run, is_seen (self), read_now (self));
}

static void
sol_player_dispose (GObject *object)
{
  SolPlayer *self = SOL_PLAYER (object);

  release_awake (self);
  g_clear_handle_id (&self->say_later_id, g_source_remove);
  if (self->alarm != NULL)
    g_source_destroy (self->alarm);
  g_clear_pointer (&self->alarm, g_source_unref);
  if (self->run != NULL)
    sol_run_set_cue_func (self->run, NULL, NULL);
  g_clear_weak_pointer (&self->window);
  g_clear_weak_pointer (&self->widget);
  g_clear_object (&self->run);
  g_clear_object (&self->sounder);
  g_clear_pointer (&self->to_say, g_free);

  G_OBJECT_CLASS (sol_player_parent_class)->dispose (object);
}

static void
sol_player_class_init (SolPlayerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_player_dispose;

  /* SolPlayer::changed: what is to be seen may have changed. */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SOL_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
sol_player_init (SolPlayer *self)
{
  self->clock = read_clock_cb;
  self->count_down = TRUE;
  self->scored_phase = NO_PHASE;
  self->said_phase = NO_PHASE;
  self->said_us = G_MININT64 / 2;
}

SolPlayer *
sol_player_new (SolPlan *plan)
{
  SolPlayer *self = sol_player_new_with_clock (plan, read_clock_cb, NULL);

  set_alarm (self);
  self->sounder = sol_sounder_new ();
  return self;
}

SolPlayer *
sol_player_new_with_clock (SolPlan *plan, SolPlayerClock clock, gpointer user_data)
{
  SolPlayer *self;

  g_return_val_if_fail (SOL_IS_PLAN (plan), NULL);
  g_return_val_if_fail (clock != NULL, NULL);

  self = g_object_new (SOL_TYPE_PLAYER, NULL);
  self->clock = clock;
  self->clock_data = user_data;
  self->run = sol_run_new (plan);
  set_up_run (self);
  return self;
}

SolRun *
sol_player_get_run (SolPlayer *self)
{
  g_return_val_if_fail (SOL_IS_PLAYER (self), NULL);

  return self->run;
}

SolSounder *
sol_player_get_sounder (SolPlayer *self)
{
  g_return_val_if_fail (SOL_IS_PLAYER (self), NULL);

  return self->sounder;
}

void
sol_player_set_widget (SolPlayer *self, GtkWidget *widget)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  if (self->widget != NULL)
    g_signal_handlers_disconnect_by_data (self->widget, self);
  set_window (self, NULL);
  g_set_weak_pointer (&self->widget, widget);
  if (widget == NULL)
    return;
  g_signal_connect_object (widget, "map", G_CALLBACK (mapped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "unmap", G_CALLBACK (unmapped_cb), self, G_CONNECT_SWAPPED);
  if (gtk_widget_get_mapped (widget))
    mapped_cb (self);
}

void
sol_player_set_count_down (SolPlayer *self, gboolean count_down)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  self->count_down = count_down;
}

void
sol_player_start (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  sol_run_start (self->run, read_now (self));
  settle (self);
}

void
sol_player_pause (SolPlayer *self)
{
  gboolean was_running;

  g_return_if_fail (SOL_IS_PLAYER (self));

  was_running = sol_player_is_running (self);
  sol_run_pause (self->run, read_now (self));
  if (was_running && sol_run_get_state (self->run) == SOL_RUN_STATE_PAUSED) {
    stop_sound (self);
    say (self, g_strdup (_ ("Paused")));
  }
  settle (self);
}

void
sol_player_resume (SolPlayer *self)
{
  gboolean was_paused;

  g_return_if_fail (SOL_IS_PLAYER (self));

  was_paused = sol_run_get_state (self->run) == SOL_RUN_STATE_PAUSED;
  sol_run_resume (self->run, read_now (self));
  if (was_paused)
    say (self, g_strdup (_ ("Going on")));
  settle (self);
}

void
sol_player_toggle (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  if (sol_player_is_running (self))
    sol_player_pause (self);
  else if (sol_player_is_under_way (self))
    sol_player_resume (self);
  else
    sol_player_start (self);
}

void
sol_player_next (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  stop_sound (self);
  sol_run_next (self->run, read_now (self));
  settle (self);
}

void
sol_player_back (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  stop_sound (self);
  sol_run_back (self->run, read_now (self));
  settle (self);
}

void
sol_player_repeat (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  stop_sound (self);
  sol_run_repeat (self->run, read_now (self));
  settle (self);
}

void
sol_player_add (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  if (self->scored_phase != NO_PHASE)
    stop_sound (self);
  sol_run_add (self->run, ADDED_SECONDS, read_now (self));
  settle (self);
}

void
sol_player_end (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  stop_sound (self);
  sol_run_end (self->run, read_now (self));
  settle (self);
}

void
sol_player_restart (SolPlayer *self)
{
  g_autoptr (SolRun) run = NULL;

  g_return_if_fail (SOL_IS_PLAYER (self));

  stop_sound (self);
  run = sol_run_new (sol_run_get_plan (self->run));
  sol_run_set_cue_func (self->run, NULL, NULL);
  g_set_object (&self->run, run);
  set_up_run (self);
  settle (self);
}

void
sol_player_wake (SolPlayer *self)
{
  g_autoptr (SolPlayer) keep = g_object_ref (self);

  g_return_if_fail (SOL_IS_PLAYER (self));

  sol_run_advance (self->run, read_now (self));
  settle (self);
}

gboolean
sol_player_is_running (SolPlayer *self)
{
  g_return_val_if_fail (SOL_IS_PLAYER (self), FALSE);

  return sol_run_get_state (self->run) == SOL_RUN_STATE_RUNNING;
}

gboolean
sol_player_is_under_way (SolPlayer *self)
{
  SolRunState state;

  g_return_val_if_fail (SOL_IS_PLAYER (self), FALSE);

  state = sol_run_get_state (self->run);
  return state != SOL_RUN_STATE_IDLE && state != SOL_RUN_STATE_DONE;
}
