/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-player.h"

#include <glib/gi18n.h>

#include "sol-alarm.h"
#include "sol-announcer.h"
#include "sol-awake.h"
#include "sol-session-words.h"

/* The time that is left is said once in a phase that is longer than twice that. */
#define SAID_SECONDS 10

#define ADDED_SECONDS 10

/* No phase has this index. */
#define NO_PHASE G_MAXUINT

struct _SolPlayer {
  GObject parent_instance;

  /* Owned */
  SolRun *run;
  SolCues *cues;
  SolAnnouncer *announcer;
  SolAwake *awake; /* NULL where the clock is another's */
  GSource *alarm;  /* the same */

  /* Borrowed */
  GtkWidget *widget; /* weak */
  GtkWindow *window; /* weak: the widget's, while it is mapped */
  gpointer clock_data;
  gpointer wait_data;

  SolPlayerClock clock;
  SolPlayerWaitFunc wait; /* NULL: it never waits */
  guint said_phase;       /* of which the seconds left were said */
  gboolean waiting;
  gboolean discarded;
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

/* -- Words for screen readers -- */

/* (transfer full) */
static void
say (SolPlayer *self, char *words)
{
  sol_cues_say (self->cues, words);
  sol_announcer_say (self->announcer, words, read_now (self).monotonic_us);
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

/* -- Waiting for the person -- */

/* Where the phase is to wait, time stops before it passes. */
static gboolean
stand (SolPlayer *self)
{
  if (self->wait == NULL || !sol_player_is_running (self) ||
      !self->wait (sol_run_get_phase (self->run), self->wait_data))
    return FALSE;
  self->waiting = TRUE;
  sol_run_pause (self->run, read_now (self));
  return TRUE;
}

/* -- Cues -- */

/* What begins, with the time that it is given now. */
static char *
dup_said (SolRun *run, const SolCue *cue)
{
  SolPhase phase = cue->kind == SOL_CUE_KIND_READY
                       ? *sol_run_get_phase (run)
                       : *sol_plan_get_phase (sol_run_get_plan (run), cue->phase);

  phase.length_us = cue->left_us;
  return sol_session_words_dup_said (&phase);
}

static void
cue_cb (SolRun *run, const SolCue *cue, gpointer user_data)
{
  SolPlayer *self = user_data;
  gboolean begins = cue->kind == SOL_CUE_KIND_PHASE || cue->kind == SOL_CUE_KIND_READY;

  if (begins && stand (self))
    return;
  g_debug ("cue %d of phase %u due at %" G_GINT64_FORMAT " us, told %" G_GINT64_FORMAT " us late",
           cue->kind, cue->phase, cue->due_us, read_now (self).monotonic_us - cue->due_us);
  sol_cues_tell (self->cues, run, cue);
  switch (cue->kind) {
  case SOL_CUE_KIND_PHASE:
  case SOL_CUE_KIND_READY:
    self->said_phase = NO_PHASE;
    say (self, dup_said (run, cue));
    break;
  case SOL_CUE_KIND_TICK:
    break;
  case SOL_CUE_KIND_ASK:
    say (self, g_strdup (_ ("You were away. Go on?")));
    break;
  case SOL_CUE_KIND_END:
  default:
    say (self, g_strdup (sol_run_get_completed (run) ? _ ("Done") : _ ("Ended")));
  }
}

/* -- Staying awake -- */

static void
update_awake (SolPlayer *self)
{
  if (self->awake != NULL)
    sol_awake_set (self->awake, sol_player_is_running (self) && self->window != NULL,
                   _ ("A session is running"));
}

/* -- Time -- */

static void
settle (SolPlayer *self)
{
  stand (self);
  if (self->alarm != NULL)
    g_source_set_ready_time (self->alarm, sol_run_get_next_wake_us (self->run));
  say_seconds_left (self);
  sol_announcer_go_on (self->announcer, read_now (self).monotonic_us);
  sol_cues_go_on (self->cues, self->run);
  update_awake (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
alarm_cb (gpointer user_data)
{
  sol_player_wake (user_data);
  return G_SOURCE_CONTINUE;
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

  if (self->awake != NULL)
    sol_awake_set (self->awake, FALSE, NULL);
  if (self->alarm != NULL)
    g_source_destroy (self->alarm);
  g_clear_pointer (&self->alarm, g_source_unref);
  g_clear_object (&self->awake);
  if (self->run != NULL)
    sol_run_set_cue_func (self->run, NULL, NULL);
  g_clear_weak_pointer (&self->window);
  g_clear_weak_pointer (&self->widget);
  g_clear_object (&self->run);
  g_clear_object (&self->cues);
  g_clear_pointer (&self->announcer, sol_announcer_free);

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
  self->said_phase = NO_PHASE;
}

static SolPlayer *
player_new (
    SolPlan *plan, SolCues *cues, SolPlayerClock clock, gpointer user_data, gboolean own_time)
{
  SolPlayer *self = g_object_new (SOL_TYPE_PLAYER, NULL);

  self->clock = clock;
  self->clock_data = user_data;
  self->run = sol_run_new (plan);
  self->cues = g_object_ref (cues);
  self->announcer = sol_announcer_new (own_time);
  set_up_run (self);
  return self;
}

SolPlayer *
sol_player_new (SolPlan *plan)
{
  g_autoptr (SolSounder) sounder = NULL;
  g_autoptr (SolSounder) mouth = NULL;
  g_autoptr (SolSpeaker) speaker = NULL;
  g_autoptr (SolCues) cues = NULL;
  SolPlayer *self;

  g_return_val_if_fail (SOL_IS_PLAN (plan), NULL);

  sounder = sol_sounder_new ();
  mouth = sol_sounder_new ();
  speaker = sol_speaker_new (mouth);
  cues = sol_cues_new (sounder, speaker);
  self = player_new (plan, cues, read_clock_cb, NULL, TRUE);
  self->awake = sol_awake_new ();
  self->alarm = sol_alarm_new (alarm_cb, self);
  return self;
}

SolPlayer *
sol_player_new_with_clock (SolPlan *plan, SolPlayerClock clock, gpointer user_data)
{
  g_autoptr (SolCues) cues = NULL;

  g_return_val_if_fail (SOL_IS_PLAN (plan), NULL);
  g_return_val_if_fail (clock != NULL, NULL);

  cues = sol_cues_new (NULL, NULL);
  return player_new (plan, cues, clock, user_data, FALSE);
}

SolRun *
sol_player_get_run (SolPlayer *self)
{
  g_return_val_if_fail (SOL_IS_PLAYER (self), NULL);

  return self->run;
}

SolCues *
sol_player_get_cues (SolPlayer *self)
{
  g_return_val_if_fail (SOL_IS_PLAYER (self), NULL);

  return self->cues;
}

void
sol_player_set_widget (SolPlayer *self, GtkWidget *widget)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  if (self->widget != NULL)
    g_signal_handlers_disconnect_by_data (self->widget, self);
  set_window (self, NULL);
  g_set_weak_pointer (&self->widget, widget);
  sol_announcer_set_widget (self->announcer, widget);
  if (widget == NULL)
    return;
  g_signal_connect_object (widget, "map", G_CALLBACK (mapped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "unmap", G_CALLBACK (unmapped_cb), self, G_CONNECT_SWAPPED);
  if (gtk_widget_get_mapped (widget))
    mapped_cb (self);
}

void
sol_player_set_wait_func (SolPlayer *self, SolPlayerWaitFunc func, gpointer user_data)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  self->wait = func;
  self->wait_data = user_data;
}

gboolean
sol_player_is_waiting (SolPlayer *self)
{
  g_return_val_if_fail (SOL_IS_PLAYER (self), FALSE);

  return self->waiting && sol_run_get_state (self->run) == SOL_RUN_STATE_PAUSED;
}

void
sol_player_say (SolPlayer *self, char *words)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  say (self, words);
}

void
sol_player_answer (SolPlayer *self, char *words)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  sol_cues_say (self->cues, words);
  sol_announcer_answer (self->announcer, words, read_now (self).monotonic_us);
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
  gboolean was_passing;

  g_return_if_fail (SOL_IS_PLAYER (self));

  was_passing = sol_player_is_passing (self);
  self->waiting = FALSE;
  sol_run_pause (self->run, read_now (self));
  if (was_passing && sol_run_get_state (self->run) == SOL_RUN_STATE_PAUSED) {
    sol_cues_stop (self->cues);
    say (self, g_strdup (_ ("Paused")));
  }
  settle (self);
}

/* What was not told while it waited. */
static void
tell_phase (SolPlayer *self)
{
  SolCue cue = { .kind = sol_run_is_leading (self->run) ? SOL_CUE_KIND_READY : SOL_CUE_KIND_PHASE,
                 .phase = sol_run_get_index (self->run),
                 .left_us = sol_run_get_remaining_us (self->run) };

  sol_cues_stop (self->cues);
  cue_cb (self->run, &cue, self);
}

void
sol_player_resume (SolPlayer *self)
{
  gboolean was_paused, was_waiting, leads;

  g_return_if_fail (SOL_IS_PLAYER (self));

  was_paused = sol_run_get_state (self->run) == SOL_RUN_STATE_PAUSED;
  was_waiting = sol_player_is_waiting (self);
  self->waiting = FALSE;
  sol_run_resume (self->run, read_now (self));
  /* A lead that begins has told itself. */
  leads = sol_run_is_leading (self->run) && sol_run_get_elapsed_us (self->run) == 0;
  if (!stand (self) && was_waiting && !leads)
    tell_phase (self);
  else if (was_paused && !self->waiting && !leads)
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

/* What sounds is of a place that is left now. */
static void
obey (SolPlayer *self, void (*event) (SolRun *run, SolTime now))
{
  sol_cues_stop (self->cues);
  self->waiting = FALSE;
  event (self->run, read_now (self));
  settle (self);
}

void
sol_player_next (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  obey (self, sol_run_next);
}

void
sol_player_back (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  obey (self, sol_run_back);
}

void
sol_player_repeat (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  obey (self, sol_run_repeat);
}

void
sol_player_add (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  sol_cues_stop (self->cues);
  sol_run_add (self->run, ADDED_SECONDS, read_now (self));
  settle (self);
}

void
sol_player_end (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  obey (self, sol_run_end);
}

void
sol_player_discard (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  self->discarded = TRUE;
  sol_player_end (self);
}

gboolean
sol_player_get_discarded (SolPlayer *self)
{
  g_return_val_if_fail (SOL_IS_PLAYER (self), FALSE);

  return self->discarded;
}

void
sol_player_tell (SolPlayer *self)
{
  g_return_if_fail (SOL_IS_PLAYER (self));

  sol_announcer_answer (self->announcer, sol_session_words_dup_left (self->run),
                        read_now (self).monotonic_us);
}

void
sol_player_restart (SolPlayer *self)
{
  g_autoptr (SolRun) run = NULL;

  g_return_if_fail (SOL_IS_PLAYER (self));

  sol_cues_stop (self->cues);
  run = sol_run_new (sol_run_get_plan (self->run));
  self->discarded = FALSE;
  self->waiting = FALSE;
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
sol_player_is_passing (SolPlayer *self)
{
  g_return_val_if_fail (SOL_IS_PLAYER (self), FALSE);

  return sol_player_is_running (self) || sol_player_is_waiting (self);
}

gboolean
sol_player_is_under_way (SolPlayer *self)
{
  SolRunState state;

  g_return_val_if_fail (SOL_IS_PLAYER (self), FALSE);

  state = sol_run_get_state (self->run);
  return state != SOL_RUN_STATE_IDLE && state != SOL_RUN_STATE_DONE;
}
