/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-recorder.h"

#include "sol-recording.h"

/* A run that nobody sees is told the time at cues alone: then it is told here. Where it is seen,
 * this is a little later than the next second, and is put off again. */
#define BEAT_MS 1100

/* Who did less has done nothing that is worth a line among what was done. */
#define LEAST_MS 1000

struct _SolRecorder {
  GObject parent_instance;

  /* Owned */
  SolPlayer *player;
  SolJournal *journal;
  SolRun *run;
  SolJournalEntry *begun; /* the session of that run */

  guint beat_id;
  gint64 ended_us; /* when it was written as done first; 0: it is not */

  /* As it was written last */
  SolRunState state;
  guint index;
  gint64 seconds;
};

G_DEFINE_FINAL_TYPE (SolRecorder, sol_recorder, G_TYPE_OBJECT)

/* Whether anything is different from what was written last. */
static gboolean
take_note (SolRecorder *self)
{
  SolRunState state = sol_run_get_state (self->run);
  guint index = sol_run_get_index (self->run);
  gint64 seconds = (sol_run_get_remaining_us (self->run) + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC;
  gboolean changed = state != self->state || index != self->index || seconds != self->seconds;

  self->state = state;
  self->index = index;
  self->seconds = seconds;
  return changed;
}

static void
write_entry (SolRecorder *self)
{
  gint64 now_us = self->ended_us != 0 ? self->ended_us : sol_clock_read ().realtime_us;
  g_autoptr (SolJournalEntry) entry = sol_recording_go_on (self->begun, self->run, now_us);

  self->ended_us = self->state == SOL_RUN_STATE_DONE ? now_us : 0;
  if (sol_player_get_discarded (self->player) ||
      (self->state == SOL_RUN_STATE_DONE && sol_journal_entry_get_done_ms (entry) < LEAST_MS))
    sol_journal_delete (self->journal, sol_journal_entry_get_facts (entry)->id);
  else
    sol_journal_write (self->journal, entry);
}

static void
beat_cb (gpointer user_data)
{
  SolRecorder *self = user_data;

  self->beat_id = 0;
  sol_player_wake (self->player);
}

static void
put_off_beat (SolRecorder *self)
{
  g_clear_handle_id (&self->beat_id, g_source_remove);
  if (sol_player_is_running (self->player))
    self->beat_id = g_timeout_add_once (BEAT_MS, beat_cb, self);
}

/* Another run is another session. */
static void
begin_again (SolRecorder *self)
{
  gint64 now_us = sol_clock_read ().realtime_us;
  g_autoptr (SolJournalEntry) begun =
      sol_recording_begin_again (self->begun, now_us, sol_journal_find_offset_s (now_us));

  g_set_object (&self->begun, begun);
  self->ended_us = 0;
}

static void
changed_cb (SolRecorder *self)
{
  SolRun *run = sol_player_get_run (self->player);

  if (g_set_object (&self->run, run))
    begin_again (self);
  if (take_note (self) && self->state != SOL_RUN_STATE_IDLE)
    write_entry (self);
  put_off_beat (self);
}

static void
sol_recorder_dispose (GObject *object)
{
  SolRecorder *self = SOL_RECORDER (object);

  g_clear_handle_id (&self->beat_id, g_source_remove);
  g_clear_object (&self->player);
  g_clear_object (&self->journal);
  g_clear_object (&self->run);
  g_clear_object (&self->begun);

  G_OBJECT_CLASS (sol_recorder_parent_class)->dispose (object);
}

static void
sol_recorder_class_init (SolRecorderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_recorder_dispose;
}

static void
sol_recorder_init (SolRecorder *self G_GNUC_UNUSED)
{
}

SolRecorder *
sol_recorder_new_for_entry (SolPlayer *player, SolJournal *journal, SolJournalEntry *entry)
{
  SolRecorder *self;

  g_return_val_if_fail (SOL_IS_PLAYER (player), NULL);
  g_return_val_if_fail (SOL_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (SOL_IS_JOURNAL_ENTRY (entry), NULL);

  self = g_object_new (SOL_TYPE_RECORDER, NULL);
  self->player = g_object_ref (player);
  self->journal = g_object_ref (journal);
  self->run = g_object_ref (sol_player_get_run (player));
  self->begun = g_object_ref (entry);
  g_signal_connect_object (player, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
  return self;
}

SolRecorder *
sol_recorder_new (SolPlayer *player, SolJournal *journal, const SolPlanOptions *options)
{
  gint64 now_us = sol_clock_read ().realtime_us;
  g_autoptr (SolJournalEntry) begun = NULL;

  g_return_val_if_fail (SOL_IS_PLAYER (player), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  begun = sol_recording_begin (sol_run_get_plan (sol_player_get_run (player)), options, now_us,
                               sol_journal_find_offset_s (now_us));
  return sol_recorder_new_for_entry (player, journal, begun);
}

SolJournal *
sol_recorder_get_journal (SolRecorder *self)
{
  g_return_val_if_fail (SOL_IS_RECORDER (self), NULL);

  return self->journal;
}

const char *
sol_recorder_get_session (SolRecorder *self)
{
  g_return_val_if_fail (SOL_IS_RECORDER (self), NULL);

  return sol_journal_record_get_id (SOL_JOURNAL_RECORD (self->begun));
}

/* The note is part of how the session began: every later state has it. When it ended does not
 * change by that. */
void
sol_recorder_set_note (SolRecorder *self, const char *note)
{
  g_autoptr (SolJournalEntry) begun = NULL;

  g_return_if_fail (SOL_IS_RECORDER (self));

  if (note != NULL && *note == '\0')
    note = NULL;
  if (g_strcmp0 (sol_journal_entry_get_facts (self->begun)->note, note) == 0)
    return;
  begun = sol_journal_entry_new_noted (self->begun, note);
  g_set_object (&self->begun, begun);
  if (self->state != SOL_RUN_STATE_IDLE)
    write_entry (self);
}
