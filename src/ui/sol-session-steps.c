/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-steps.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sol-arrow-keys.h"
#include "sol-first-time.h"
#include "sol-marks-label.h"
#include "sol-pose-view.h"
#include "sol-status-stop.h"
#include "sol-style-class.h"

struct _SolSessionSteps {
  AdwBin parent_instance;

  /* template */
  SolPoseView *pose;
  GtkScrolledWindow *scroller;
  GtkWidget *texts;
  GtkLabel *place;
  GtkLabel *name;
  GtkLabel *text;
  GtkWidget *back;
  GtkWidget *know;
  GtkButton *next;

  /* owned; NULL while nothing is shown */
  SolExercise *exercise;
  SolLibrary *library;
  GArray *steps; /* their places in the exercise */

  guint index; /* of the step that is shown, among those */
  gboolean low;
};

enum {
  SIGNAL_LEARNT,
  SIGNAL_TOLD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SolSessionSteps, sol_session_steps, ADW_TYPE_BIN)

/* (transfer full) */
static SolStep *
get_step (SolSessionSteps *self)
{
  return g_list_model_get_item (sol_exercise_get_steps (self->exercise),
                                g_array_index (self->steps, guint, self->index));
}

static gboolean
is_last (SolSessionSteps *self)
{
  return self->index + 1 == self->steps->len;
}

/* -- What is shown -- */

static void
update_pose (SolSessionSteps *self)
{
  gboolean posed = sol_exercise_has_poses (self->exercise);

  gtk_widget_set_visible (GTK_WIDGET (self->pose), posed && !self->low);
  if (posed)
    sol_pose_view_show (self->pose, self->exercise,
                        g_array_index (self->steps, guint, self->index));
}

static void
update (SolSessionSteps *self)
{
  g_autoptr (SolStep) step = NULL;
  g_autofree char *place = NULL;

  if (self->exercise == NULL)
    return;
  step = get_step (self);
  /* Translators: how far one is in the steps of an exercise that is done for the first time */
  place = g_strdup_printf (_ ("First time: step %u of %u"), self->index + 1, self->steps->len);
  gtk_label_set_label (self->place, place);
  gtk_label_set_label (self->name, sol_exercise_get_name (self->exercise));
  sol_marks_label_set (self->text, self->library, sol_step_get_text (step));
  gtk_widget_set_sensitive (self->back, self->index > 0);
  /* Translators: after the last step: the exercise begins */
  gtk_button_set_label (self->next, is_last (self) ? _ ("_Begin") : _ ("_Next"));
  update_pose (self);
}

void
sol_session_steps_tell (SolSessionSteps *self)
{
  g_autoptr (SolStep) step = NULL;
  g_autofree char *text = NULL;
  g_autofree char *words = NULL;

  g_return_if_fail (SOL_IS_SESSION_STEPS (self));

  if (self->exercise == NULL)
    return;
  step = get_step (self);
  text = sol_marks_words_dup_plain (self->library, sol_step_get_text (step));
  /* Translators: which step it is, such as "First time: step 1 of 5", and what to do */
  words = g_strdup_printf (_ ("%s. %s"), gtk_label_get_label (self->place), text);
  if (self->index == 0) {
    g_autofree char *step_words = g_steal_pointer (&words);

    /* Translators: an exercise, and the first of its steps */
    words = g_strdup_printf (_ ("%s. %s"), sol_exercise_get_name (self->exercise), step_words);
  }
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, words);
}

static void
clear (SolSessionSteps *self)
{
  g_clear_object (&self->exercise);
  g_clear_object (&self->library);
  g_clear_pointer (&self->steps, g_array_unref);
}

static void
learn (SolSessionSteps *self)
{
  clear (self);
  g_signal_emit (self, signals[SIGNAL_LEARNT], 0);
}

/* -- Room -- */

/* Buttons without their wide ends stand in one line, and leave more than that for the step. */
static void
set_compact (SolSessionSteps *self, gboolean compact)
{
  GtkWidget *buttons[] = { self->know, GTK_WIDGET (self->next) };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++) {
    sol_style_class_set (buttons[i], "pill", !compact);
    sol_style_class_set (buttons[i], "session-wide-button", !compact);
    sol_style_class_set (buttons[i], "session-answer", compact);
  }
}

static void
low_cb (SolSessionSteps *self)
{
  self->low = TRUE;
  set_compact (self, TRUE);
  gtk_widget_add_css_class (self->texts, "small");
  update (self);
}

static void
high_cb (SolSessionSteps *self)
{
  self->low = FALSE;
  set_compact (self, FALSE);
  gtk_widget_remove_css_class (self->texts, "small");
  update (self);
}

/* -- Object -- */

static void
sol_session_steps_dispose (GObject *object)
{
  clear (SOL_SESSION_STEPS (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_SESSION_STEPS);

  G_OBJECT_CLASS (sol_session_steps_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-session-steps.ui");
  gtk_widget_class_bind_template_child (widget_class, SolSessionSteps, pose);
  gtk_widget_class_bind_template_child (widget_class, SolSessionSteps, scroller);
  gtk_widget_class_bind_template_child (widget_class, SolSessionSteps, texts);
  gtk_widget_class_bind_template_child (widget_class, SolSessionSteps, place);
  gtk_widget_class_bind_template_child (widget_class, SolSessionSteps, name);
  gtk_widget_class_bind_template_child (widget_class, SolSessionSteps, text);
  gtk_widget_class_bind_template_child (widget_class, SolSessionSteps, back);
  gtk_widget_class_bind_template_child (widget_class, SolSessionSteps, know);
  gtk_widget_class_bind_template_child (widget_class, SolSessionSteps, next);
  gtk_widget_class_bind_template_callback (widget_class, low_cb);
  gtk_widget_class_bind_template_callback (widget_class, high_cb);
}

static void
sol_session_steps_class_init (SolSessionStepsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_session_steps_dispose;

  signals[SIGNAL_LEARNT] = g_signal_new ("learnt", SOL_TYPE_SESSION_STEPS, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_TOLD] = g_signal_new ("told", SOL_TYPE_SESSION_STEPS, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  g_type_ensure (SOL_TYPE_POSE_VIEW);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
sol_session_steps_init (SolSessionSteps *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_arrow_keys_tell (self->back, _ ("One Step Back"), GDK_KEY_Left);
  sol_status_stop_watch (self->scroller);
}

static gboolean
are_equal (GArray *a, GArray *b)
{
  return a->len == b->len && memcmp (a->data, b->data, a->len * sizeof (guint)) == 0;
}

void
sol_session_steps_show (SolSessionSteps *self, const SolPhase *phase, SolLibrary *library)
{
  g_autoptr (GArray) steps = NULL;

  g_return_if_fail (SOL_IS_SESSION_STEPS (self));
  g_return_if_fail (phase != NULL && phase->exercise != NULL);
  g_return_if_fail (SOL_IS_LIBRARY (library));

  steps = sol_first_time_list_steps (phase);
  g_return_if_fail (steps->len > 0);
  if (self->exercise == phase->exercise && are_equal (self->steps, steps))
    return;
  clear (self);
  self->exercise = g_object_ref (phase->exercise);
  self->library = g_object_ref (library);
  self->steps = g_steal_pointer (&steps);
  self->index = 0;
  g_object_set (self->pose, "mirrored", phase->side == SOL_PHASE_SIDE_LEFT, NULL);
  update (self);
}

void
sol_session_steps_go (SolSessionSteps *self, gboolean forward)
{
  g_return_if_fail (SOL_IS_SESSION_STEPS (self));

  if (self->exercise == NULL || (!forward && self->index == 0))
    return;
  if (forward && is_last (self)) {
    learn (self);
    return;
  }
  self->index += forward ? 1 : -1;
  update (self);
  sol_session_steps_tell (self);
}

void
sol_session_steps_know (SolSessionSteps *self)
{
  g_return_if_fail (SOL_IS_SESSION_STEPS (self));

  if (self->exercise != NULL)
    learn (self);
}

void
sol_session_steps_focus (SolSessionSteps *self)
{
  g_return_if_fail (SOL_IS_SESSION_STEPS (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->next));
}
