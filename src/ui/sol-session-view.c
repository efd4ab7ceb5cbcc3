/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-view.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sol-arrow-keys.h"
#include "sol-build.h"
#include "sol-exercise-picture.h"
#include "sol-marks-label.h"
#include "sol-ring.h"
#include "sol-session-bar.h"
#include "sol-session-body.h"
#include "sol-session-count.h"
#include "sol-session-instrument.h"
#include "sol-session-pose.h"
#include "sol-session-question.h"
#include "sol-session-words.h"
#include "sol-style-class.h"
#include "sol-widget-tree.h"

#define LESSON_CHARS 26

/* How much room there is, from all to none. */
typedef enum {
  ROOM_LARGE,
  ROOM_MEDIUM,
  ROOM_SMALL, /* narrow for the size of its text */
  ROOM_TINY,  /* count, word, side, pause */
} Room;

struct _SolSessionView {
  AdwBin parent_instance;

  /* template */
  SolPoseView *pose;
  SolSessionInstrument *instrument;
  SolRing *ring;
  GtkWidget *count_button;
  SolSessionCount *count;
  GtkWidget *stage;
  GtkWidget *words;
  GtkLabel *phase;
  GtkLabel *doing;
  GtkLabel *side;
  GtkLabel *title;
  GtkLabel *cue;
  SolSessionFeel *feel;
  GtkWidget *lesson;
  SolExercisePicture *plate;
  GtkLabel *lesson_text;
  SolSessionQuestion *question;
  GtkLabel *next;
  GtkLabel *note;
  SolSessionBar *bar;
  GtkWidget *controls;
  GtkWidget *felt_high;
  GtkWidget *felt_low;
  GtkWidget *back;
  GtkWidget *pause;
  GtkWidget *skip;
  GtkWidget *end;

  /* borrowed */
  SolPlayer *player;
  SolLibrary *library;

  GSettings *settings; /* owned */
  SolExercise *taught; /* borrowed: only compared */
  char *note_text;
  Room room;
  gboolean brief; /* not with all that may come a frame later */
  enum { BUTTON_NEW, BUTTON_PAUSES, BUTTON_RESUMES } button;
};

G_DEFINE_FINAL_TYPE (SolSessionView, sol_session_view, ADW_TYPE_BIN)

static SolRun *
get_run (SolSessionView *self)
{
  return sol_player_get_run (self->player);
}

static gboolean
is_asking (SolSessionView *self)
{
  SolRunState state = sol_run_get_state (get_run (self));

  return state == SOL_RUN_STATE_PAUSED || state == SOL_RUN_STATE_ASKING;
}

/* -- What is shown -- */

/* Words that are missing take no room, and neither do those that there is no room for. */
static void
show_words (SolSessionView *self, GtkLabel *label, const char *words, Room least)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label),
                          words != NULL && *words != '\0' && self->room <= least);
}

static void
update_count (SolSessionView *self)
{
  SolRun *run = get_run (self);
  gint64 remaining_us = sol_run_get_remaining_us (run);
  gint64 length_us = sol_run_get_length_us (run);
  g_autofree char *count = sol_session_words_dup_count (remaining_us);
  g_autofree char *said = sol_session_words_dup_count_said (remaining_us);

  sol_session_count_set_text (self->count, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->count), GTK_ACCESSIBLE_PROPERTY_LABEL, said,
                                  -1);
  sol_ring_set_fraction (self->ring,
                         length_us > 0 ? (double) remaining_us / (double) length_us : 0);
  sol_session_bar_show_run (self->bar, run);
}

/* What is two lines to the eye is one heading to a screen reader. */
static void
show_phase (SolSessionView *self, const SolPhase *phase, gboolean asking, Room least)
{
  const char *word = sol_session_words_phase (phase);
  g_autofree char *doing = sol_session_words_dup_doing (phase);
  g_autofree char *both =
      /* Translators: what to do and how, such as "Hold: knee bent, heel down" */
      doing != NULL ? g_strdup_printf (_ ("%s: %s"), word, doing) : g_strdup (word);

  show_words (self, self->phase, word, asking ? ROOM_SMALL : ROOM_TINY);
  show_words (self, self->doing, doing, least);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->phase), GTK_ACCESSIBLE_PROPERTY_LABEL, both,
                                  -1);
}

/* The body has its place at once. */
static void
update_figure (SolSessionView *self)
{
  const SolPhase *phase = sol_run_get_phase (get_run (self));

  if (self->brief) {
    gtk_widget_set_visible (GTK_WIDGET (self->pose), sol_session_pose_is_wanted (phase));
    gtk_widget_set_visible (GTK_WIDGET (self->instrument), FALSE);
    return;
  }
  sol_session_pose_show (self->pose, get_run (self));
  sol_session_instrument_show (self->instrument, phase);
}

static void
update_words (SolSessionView *self)
{
  SolRun *run = get_run (self);
  const SolPhase *phase = sol_run_get_phase (run);
  gboolean asking = is_asking (self);
  /* It takes the place of the cue and, where the count would get smaller for it, of more. */
  gboolean felt = gtk_widget_get_visible (GTK_WIDGET (self->feel));
  Room least = asking || felt ? ROOM_LARGE : ROOM_SMALL;
  g_autofree char *side = sol_session_words_dup_side (phase);
  g_autofree char *title = sol_session_words_dup_title (phase);
  g_autofree char *cue = sol_session_words_dup_cue (
      phase, self->library, sol_run_get_elapsed_us (run), sol_run_get_remaining_us (run));
  g_autofree char *next = sol_session_words_dup_next_now (run);

  show_phase (self, phase, asking, least);
  show_words (self, self->side, side, asking ? ROOM_SMALL : ROOM_TINY);
  show_words (self, self->title, title, least);
  show_words (self, self->cue, asking || felt ? NULL : cue, ROOM_SMALL);
  show_words (self, self->next, asking || self->brief ? NULL : next,
              felt ? ROOM_LARGE : ROOM_MEDIUM);
}

/* A pause is short: the first sentence is enough. */
static void
show_note (SolSessionView *self, SolExercise *worked, const char *note)
{
  g_autofree char *plain = sol_marks_words_dup_plain (self->library, note);
  char *end = strstr (plain, ". ");
  g_autofree char *text = NULL;

  if (end != NULL)
    end[1] = '\0';
  /* Translators: after an exercise: its name, and what it did */
  text = g_strdup_printf (_ ("That was: %s. %s"), sol_exercise_get_name (worked), plain);
  gtk_label_set_label (self->lesson_text, text);
}

/* A pause tells what was just worked. */
static void
update_lesson (SolSessionView *self)
{
  SolRun *run = get_run (self);
  gboolean wanted = g_settings_get_boolean (self->settings, "rest-teaches") && !is_asking (self) &&
                    self->room <= ROOM_MEDIUM;
  SolExercise *worked =
      sol_session_words_find_worked (sol_run_get_plan (run), sol_run_get_index (run));
  const char *note = worked != NULL ? sol_exercise_get_target_note (worked) : NULL;

  gtk_widget_set_visible (self->lesson, wanted && note != NULL);
  /* Where there is little room, the count is not to get smaller for it. */
  if (wanted && note != NULL && self->room > ROOM_LARGE)
    gtk_widget_set_visible (GTK_WIDGET (self->cue), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->plate), self->room == ROOM_LARGE);
  /* Beside the plate it would wrap sooner than it has to. */
  gtk_label_set_width_chars (self->lesson_text, self->room == ROOM_LARGE ? LESSON_CHARS : -1);
  gtk_label_set_justify (self->lesson_text,
                         self->room == ROOM_LARGE ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_CENTER);
  if (note == NULL || self->taught == worked)
    return;
  self->taught = worked;
  sol_exercise_picture_show (self->plate, self->library, worked);
  show_note (self, worked, note);
}

/* A word that is alone and longer than its line is put beyond the end of it by any other. */
static float
align_line (SolSessionView *self G_GNUC_UNUSED, gboolean two)
{
  return two ? 0.5f : 0;
}

/* The answers stand beside the button that pauses where there is no other room. */
static void
update_answers (SolSessionView *self)
{
  gboolean beside = self->room == ROOM_TINY && sol_session_feel_is_asking (self->feel);

  gtk_widget_set_visible (self->felt_high, beside);
  gtk_widget_set_visible (self->felt_low, beside);
}

static void
update_feel (SolSessionView *self)
{
  sol_session_feel_set_room (self->feel, self->room >= ROOM_SMALL, self->room == ROOM_TINY);
  sol_session_feel_show_run (self->feel, get_run (self), self->library,
                             g_settings_get_boolean (self->settings, "ask-where-felt"));
  update_answers (self);
}

static void
asked_cb (SolSessionView *self, const char *question)
{
  sol_player_say (self->player, g_strdup (question));
}

/* Told each second, a tooltip would ask the display each time what the pointer is on, and half a
 * second later again. */
static void
update_pause (SolSessionView *self)
{
  gboolean running = sol_player_is_running (self->player) ||
                     sol_run_get_state (get_run (self)) == SOL_RUN_STATE_IDLE;
  const char *name = running ? _ ("Pause") : _ ("Resume");

  if (self->button == (running ? BUTTON_PAUSES : BUTTON_RESUMES))
    return;
  self->button = running ? BUTTON_PAUSES : BUTTON_RESUMES;
  gtk_button_set_icon_name (GTK_BUTTON (self->pause), running ? "media-playback-pause-symbolic"
                                                              : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (self->pause, running ? _ ("Pause (Space)") : _ ("Resume (Space)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->pause), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->count_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
update_question (SolSessionView *self)
{
  gboolean answered = gtk_widget_get_visible (GTK_WIDGET (self->question)) && !is_asking (self);

  sol_session_question_show (self->question, sol_run_get_state (get_run (self)));
  /* The keys of the page work while something on it has the focus. */
  if (answered)
    sol_session_view_focus (self);
}

/* The question takes the place of what has the focus: that would go to the bar above, and the key
 * that pauses would not let one go on. */
static void
show_question_instead (SolSessionView *self, gboolean instead)
{
  gboolean focused = instead && (sol_widget_tree_has_focus (self->stage) ||
                                 sol_widget_tree_has_focus (self->controls));

  if (focused) {
    sol_session_question_show (self->question, sol_run_get_state (get_run (self)));
    sol_session_question_focus (self->question);
  }
  gtk_widget_set_visible (self->controls, !instead);
  gtk_widget_set_visible (self->stage, !instead);
}

static void
update_room (SolSessionView *self)
{
  gboolean tiny = self->room == ROOM_TINY;

  gtk_widget_set_visible (GTK_WIDGET (self->ring), self->room < ROOM_SMALL);
  sol_session_count_set_round (self->count, self->room < ROOM_SMALL);
  sol_style_class_set (self->count_button, "plain", self->room >= ROOM_SMALL);
  gtk_widget_set_visible (GTK_WIDGET (self->bar), self->room < ROOM_SMALL);
  gtk_widget_set_visible (self->back, !tiny);
  gtk_widget_set_visible (self->skip, !tiny);
  gtk_widget_set_visible (self->end, !tiny);
  show_question_instead (self, tiny && is_asking (self));
  sol_session_question_set_compact (self->question, self->room >= ROOM_SMALL);
}

static void
update_note (SolSessionView *self)
{
  show_words (self, self->note, self->note_text, ROOM_MEDIUM);
}

static void
update (SolSessionView *self)
{
  update_count (self);
  update_feel (self);
  update_figure (self);
  update_words (self);
  update_lesson (self);
  update_pause (self);
  update_room (self);
  update_question (self);
  update_note (self);
}

/* -- Room -- */

static void
set_room (SolSessionView *self, Room room, const char *style)
{
  self->room = room;
  if (self->player == NULL)
    return; /* it is being taken down */
  gtk_widget_remove_css_class (self->words, "medium");
  gtk_widget_remove_css_class (self->words, "small");
  gtk_widget_remove_css_class (self->words, "tiny");
  if (style != NULL)
    gtk_widget_add_css_class (self->words, style);
  update (self);
}

static void
large_cb (SolSessionView *self)
{
  set_room (self, ROOM_LARGE, NULL);
}

static void
medium_cb (SolSessionView *self)
{
  set_room (self, ROOM_MEDIUM, "medium");
}

static void
small_cb (SolSessionView *self)
{
  set_room (self, ROOM_SMALL, "small");
}

static void
tiny_cb (SolSessionView *self)
{
  set_room (self, ROOM_TINY, "tiny");
}

/* -- Object -- */

static void
sol_session_view_dispose (GObject *object)
{
  SolSessionView *self = SOL_SESSION_VIEW (object);

  sol_session_view_set_player (self, NULL, NULL);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->note_text, g_free);

  G_OBJECT_CLASS (sol_session_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-session-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, pose);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, instrument);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, ring);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, count_button);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, count);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, stage);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, words);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, phase);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, doing);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, side);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, title);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, cue);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, feel);
  gtk_widget_class_bind_template_callback (widget_class, align_line);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, lesson);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, plate);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, lesson_text);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, question);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, next);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, note);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, bar);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, controls);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, felt_high);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, felt_low);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, back);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, pause);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, skip);
  gtk_widget_class_bind_template_child (widget_class, SolSessionView, end);
  gtk_widget_class_bind_template_callback (widget_class, asked_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_answers);
  gtk_widget_class_bind_template_callback (widget_class, small_cb);
  gtk_widget_class_bind_template_callback (widget_class, tiny_cb);
  gtk_widget_class_bind_template_callback (widget_class, large_cb);
  gtk_widget_class_bind_template_callback (widget_class, medium_cb);
}

static void
sol_session_view_class_init (SolSessionViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_session_view_dispose;

  g_type_ensure (SOL_TYPE_EXERCISE_PICTURE);
  g_type_ensure (SOL_TYPE_POSE_VIEW);
  g_type_ensure (SOL_TYPE_RING);
  g_type_ensure (SOL_TYPE_SESSION_BAR);
  g_type_ensure (SOL_TYPE_SESSION_BODY);
  g_type_ensure (SOL_TYPE_SESSION_COUNT);
  g_type_ensure (SOL_TYPE_SESSION_FEEL);
  g_type_ensure (SOL_TYPE_SESSION_INSTRUMENT);
  g_type_ensure (SOL_TYPE_SESSION_QUESTION);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
sol_session_view_init (SolSessionView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_arrow_keys_tell (self->back, _ ("Back to the Start of This Part, Again: to the One Before"),
                       GDK_KEY_Left);
  sol_arrow_keys_tell (self->skip, _ ("Next Part"), GDK_KEY_Right);
  self->settings = g_settings_new (APPLICATION_ID);
}

void
sol_session_view_set_player (SolSessionView *self, SolPlayer *player, SolLibrary *library)
{
  g_return_if_fail (SOL_IS_SESSION_VIEW (self));

  if (self->player != NULL)
    g_signal_handlers_disconnect_by_func (self->player, update, self);
  self->player = player;
  self->library = library;
  if (player == NULL)
    return;
  g_signal_connect_object (player, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

void
sol_session_view_set_note (SolSessionView *self, const char *note)
{
  g_return_if_fail (SOL_IS_SESSION_VIEW (self));

  if (g_set_str (&self->note_text, note))
    update_note (self);
}

void
sol_session_view_set_brief (SolSessionView *self, gboolean brief)
{
  g_return_if_fail (SOL_IS_SESSION_VIEW (self));

  self->brief = brief;
  if (self->player != NULL)
    update (self);
}

SolSessionFeel *
sol_session_view_get_feel (SolSessionView *self)
{
  g_return_val_if_fail (SOL_IS_SESSION_VIEW (self), NULL);

  return self->feel;
}

void
sol_session_view_focus (SolSessionView *self)
{
  g_return_if_fail (SOL_IS_SESSION_VIEW (self));

  gtk_widget_grab_focus (self->count_button);
}

void
sol_session_view_focus_question (SolSessionView *self)
{
  g_return_if_fail (SOL_IS_SESSION_VIEW (self));

  sol_session_question_focus (self->question);
}

void
sol_session_view_set_kept (SolSessionView *self, gboolean kept)
{
  g_return_if_fail (SOL_IS_SESSION_VIEW (self));

  sol_session_question_set_kept (self->question, kept);
}
