/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pair-view.h"

#include <glib/gi18n.h>

#include "sol-leg-words.h"
#include "sol-muscle-meters.h"
#include "sol-pacer.h"
#include "sol-pair-body.h"
#include "sol-pair-words.h"
#include "sol-say.h"
#include "sol-source-button.h"
#include "sol-wheel.h"

#define PLAY_MS 2600

/* The least height of the two people, where nobody asks for another. */
#define BODY_HEIGHT 200

/* A screen reader says the sentence when the last press is so long ago. */
#define SAY_MS 700

/* How often words and numbers change while the handle is pulled. */
#define NUMBERS_MS 60

struct _SolPairView {
  AdwBin parent_instance;

  /* template */
  SolPairBody *straight_body;
  SolPairBody *bent_body;
  GtkLabel *straight_name;
  GtkLabel *bent_name;
  SolMuscleMeters *straight_meters;
  SolMuscleMeters *bent_meters;
  GtkWidget *knee_scale;
  GtkAdjustment *knee_adjustment;
  GtkLabel *knee_words;
  GtkStack *line;
  GtkLabel *straight_line;
  GtkLabel *between_line;
  GtkLabel *bent_line;
  SolSourceButton *sources;

  gboolean compact;
  gboolean initials;
  int body_height;

  SolExercise *straight;
  SolExercise *bent;
  SolPair pair;

  AdwAnimation *playing;
  gboolean by_itself; /* the handle is moved by the animation */
  guint say_id;
  SolPacer numbers; /* shows them */
};

G_DEFINE_FINAL_TYPE (SolPairView, sol_pair_view, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_COMPACT,
  PROP_INITIALS,
  PROP_BODY_HEIGHT,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static const char *const stage_names[SOL_PAIR_N_STAGES] = { "straight", "between", "bent" };

static const char *const source_ids[] = { "grieve78", "hawk90", "baum14", NULL };

/* -- What is said -- */

static void
say (SolPairView *self, const char *text)
{
  sol_say (self, text);
}

static gboolean
say_cb (gpointer data)
{
  SolPairView *self = data;
  g_autofree char *summary = sol_leg_words_dup_summary (
      sol_pair_body_get_knee_deg (self->bent_body), sol_pair_body_get_ankle_deg (self->bent_body));

  self->say_id = 0;
  say (self, summary);
  return G_SOURCE_REMOVE;
}

/* What the slider stands at is said in place of its number. */
static void
name_value (SolPairView *self)
{
  g_autofree char *knee = sol_leg_words_dup_knee (gtk_adjustment_get_value (self->knee_adjustment));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->knee_scale),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, knee, -1);
}

/* At each press its value, the sentence when no more come. */
static void
say_move (SolPairView *self)
{
  name_value (self);
  g_clear_handle_id (&self->say_id, g_source_remove);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->say_id = g_timeout_add (SAY_MS, say_cb, self);
}

/* -- What is shown -- */

static double
get_share (SolPairView *self)
{
  double upper = gtk_adjustment_get_upper (self->knee_adjustment);

  return upper > 0 ? gtk_adjustment_get_value (self->knee_adjustment) / upper : 0;
}

static void
show_line (SolPairView *self, double knee_deg, double ankle_deg)
{
  GtkLabel *labels[] = { self->straight_line, self->between_line, self->bent_line };
  SolPairStage stage = sol_pair_words_find_stage (knee_deg, ankle_deg);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++) {
    g_autofree char *text = sol_pair_words_dup_line ((SolPairStage) i, knee_deg, ankle_deg);

    gtk_label_set_label (labels[i], text);
  }
  gtk_stack_set_visible_child_name (self->line, stage_names[stage]);
}

static void
show_numbers (SolPairView *self)
{
  double knee_deg = sol_pair_body_get_knee_deg (self->bent_body);
  double ankle_deg = sol_pair_body_get_ankle_deg (self->bent_body);
  g_autofree char *knee = sol_leg_words_dup_knee (knee_deg);

  gtk_label_set_label (self->knee_words, knee);
  sol_muscle_meters_show (self->bent_meters, knee_deg, ankle_deg);
  show_line (self, knee_deg, ankle_deg);
  sol_pair_body_describe (self->bent_body);
}

static void
numbers_cb (gpointer self)
{
  show_numbers (self);
}

/* The body follows at once; words that change with every frame could not be read, and laying them
 * out would take as long as drawing it. */
static void
show_bend (SolPairView *self, gboolean moving)
{
  if (self->bent == NULL)
    return;
  sol_pair_body_show (self->bent_body, &self->pair, self->bent, get_share (self), moving);
  sol_pacer_ask (&self->numbers, NUMBERS_MS, numbers_cb, self);
}

static void
knee_moved_cb (SolPairView *self)
{
  if (!self->by_itself)
    adw_animation_pause (self->playing);
  show_bend (self, self->by_itself);
  say_move (self);
}

static void
pulled_cb (SolPairView *self, double share)
{
  gtk_adjustment_set_value (self->knee_adjustment,
                            share * gtk_adjustment_get_upper (self->knee_adjustment));
}

/* -- Showing how -- */

static void
play_cb (double knee_deg, gpointer data)
{
  SolPairView *self = data;

  self->by_itself = TRUE;
  gtk_adjustment_set_value (self->knee_adjustment, knee_deg);
  self->by_itself = FALSE;
}

/* The last picture is as fine as the screen. */
static void
played_cb (SolPairView *self)
{
  show_bend (self, FALSE);
}

static void
show_me_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  sol_pair_view_play (SOL_PAIR_VIEW (widget));
}

/* -- The two -- */

/* Each has meters of the same two muscles: they say whose they are. */
static void
show_name (SolExercise *exercise, GtkLabel *name, SolMuscleMeters *meters)
{
  const char *text = sol_exercise_get_name (exercise);

  gtk_label_set_label (name, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (meters), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
show_straight (SolPairView *self)
{
  sol_pair_body_show (self->straight_body, &self->pair, self->straight, 0, FALSE);
  sol_pair_body_describe (self->straight_body);
  sol_muscle_meters_show (self->straight_meters, sol_pair_body_get_knee_deg (self->straight_body),
                          sol_pair_body_get_ankle_deg (self->straight_body));
  show_name (self->straight, self->straight_name, self->straight_meters);
  show_name (self->bent, self->bent_name, self->bent_meters);
}

/* Of two that are to be compared, which has the straight knee; FALSE where both bend it alike, or
 * one has no held pose. */
static gboolean
make_pair (SolExercise *one, SolPair *pair, SolExercise **straight, SolExercise **bent)
{
  SolExercise *other = sol_exercise_get_compare (one);

  if (other == NULL || !sol_pair_set_up (pair, one, other, SOL_BODY_SIDE_RIGHT))
    return FALSE;
  *straight = one;
  *bent = other;
  if (sol_stance_get_knee_deg (&pair->from, SOL_LIMB_NAMED) >
      sol_stance_get_knee_deg (&pair->to, SOL_LIMB_NAMED)) {
    *straight = other;
    *bent = one;
    sol_pair_set_up (pair, other, one, SOL_BODY_SIDE_RIGHT);
  }
  return sol_stance_get_knee_deg (&pair->to, SOL_LIMB_NAMED) >= 1 &&
         sol_stance_get_knee_deg (&pair->from, SOL_LIMB_NAMED) < 1;
}

/* -- Object -- */

static void
sol_pair_view_dispose (GObject *object)
{
  SolPairView *self = SOL_PAIR_VIEW (object);

  g_clear_handle_id (&self->say_id, g_source_remove);
  sol_pacer_stop (&self->numbers);
  if (self->playing != NULL)
    adw_animation_pause (self->playing);
  g_clear_object (&self->playing);
  g_clear_object (&self->straight);
  g_clear_object (&self->bent);
  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_PAIR_VIEW);
  G_OBJECT_CLASS (sol_pair_view_parent_class)->dispose (object);
}

static void
set_flag (SolPairView *self, gboolean *flag, gboolean set, GParamSpec *pspec)
{
  if (*flag == set)
    return;
  *flag = set;
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
set_body_height (SolPairView *self, int height)
{
  if (self->body_height == height)
    return;
  self->body_height = height;
  gtk_widget_set_size_request (GTK_WIDGET (self->straight_body), -1, height);
  gtk_widget_set_size_request (GTK_WIDGET (self->bent_body), -1, height);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BODY_HEIGHT]);
}

static void
sol_pair_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolPairView *self = SOL_PAIR_VIEW (object);

  switch (id) {
  case PROP_COMPACT:
    g_value_set_boolean (value, self->compact);
    break;
  case PROP_INITIALS:
    g_value_set_boolean (value, self->initials);
    break;
  case PROP_BODY_HEIGHT:
    g_value_set_int (value, self->body_height);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_pair_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolPairView *self = SOL_PAIR_VIEW (object);

  switch (id) {
  case PROP_COMPACT:
    set_flag (self, &self->compact, g_value_get_boolean (value), pspec);
    break;
  case PROP_INITIALS:
    set_flag (self, &self->initials, g_value_get_boolean (value), pspec);
    break;
  case PROP_BODY_HEIGHT:
    set_body_height (self, g_value_get_int (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  props[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  props[PROP_INITIALS] = g_param_spec_boolean ("initials", NULL, NULL, FALSE, flags);
  props[PROP_BODY_HEIGHT] =
      g_param_spec_int ("body-height", NULL, NULL, 0, G_MAXINT, BODY_HEIGHT, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, SolPairView, straight_body);
  gtk_widget_class_bind_template_child (widget_class, SolPairView, bent_body);
  gtk_widget_class_bind_template_child (widget_class, SolPairView, straight_name);
  gtk_widget_class_bind_template_child (widget_class, SolPairView, bent_name);
  gtk_widget_class_bind_template_child (widget_class, SolPairView, straight_meters);
  gtk_widget_class_bind_template_child (widget_class, SolPairView, bent_meters);
  gtk_widget_class_bind_template_child (widget_class, SolPairView, knee_scale);
  gtk_widget_class_bind_template_child (widget_class, SolPairView, knee_adjustment);
  gtk_widget_class_bind_template_child (widget_class, SolPairView, knee_words);
  gtk_widget_class_bind_template_child (widget_class, SolPairView, line);
  gtk_widget_class_bind_template_child (widget_class, SolPairView, straight_line);
  gtk_widget_class_bind_template_child (widget_class, SolPairView, between_line);
  gtk_widget_class_bind_template_child (widget_class, SolPairView, bent_line);
  gtk_widget_class_bind_template_child (widget_class, SolPairView, sources);
}

static void
sol_pair_view_class_init (SolPairViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_pair_view_dispose;
  object_class->get_property = sol_pair_view_get_property;
  object_class->set_property = sol_pair_view_set_property;
  install_properties (object_class);
  g_type_ensure (SOL_TYPE_MUSCLE_METERS);
  g_type_ensure (SOL_TYPE_PAIR_BODY);
  g_type_ensure (SOL_TYPE_SOURCE_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-pair-view.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, knee_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, pulled_cb);
  gtk_widget_class_install_action (widget_class, "pair.show-me", NULL, show_me_cb);
}

static void
sol_pair_view_init (SolPairView *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (play_cb, self, NULL);

  self->playing = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, PLAY_MS, target);
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->playing), ADW_EASE_IN_OUT_CUBIC);
  g_signal_connect_object (self->playing, "done", G_CALLBACK (played_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_wheel_take_with_focus (self->knee_scale);
  set_body_height (self, BODY_HEIGHT);
}

gboolean
sol_pair_view_show (SolPairView *self, SolLibrary *library, SolExercise *exercise)
{
  SolExercise *straight, *bent;
  double bent_deg;

  g_return_val_if_fail (SOL_IS_PAIR_VIEW (self), FALSE);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), FALSE);
  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), FALSE);

  if (!make_pair (exercise, &self->pair, &straight, &bent))
    return FALSE;
  g_set_object (&self->straight, straight);
  g_set_object (&self->bent, bent);
  show_straight (self);
  sol_source_button_show_ids (self->sources, library, source_ids);
  bent_deg = sol_stance_get_knee_deg (&self->pair.to, SOL_LIMB_NAMED);
  gtk_adjustment_set_upper (self->knee_adjustment, bent_deg);
  gtk_adjustment_set_value (self->knee_adjustment, exercise == bent ? bent_deg : 0);
  name_value (self);
  show_bend (self, FALSE);
  return TRUE;
}

void
sol_pair_view_play (SolPairView *self)
{
  g_return_if_fail (SOL_IS_PAIR_VIEW (self));

  adw_animation_pause (self->playing);
  adw_timed_animation_set_value_to (ADW_TIMED_ANIMATION (self->playing),
                                    gtk_adjustment_get_upper (self->knee_adjustment));
  adw_animation_reset (self->playing);
  adw_animation_play (self->playing);
}

double
sol_pair_view_get_knee_deg (SolPairView *self)
{
  g_return_val_if_fail (SOL_IS_PAIR_VIEW (self), 0);
  return gtk_adjustment_get_value (self->knee_adjustment);
}

SolExercise *
sol_pair_view_find (SolLibrary *library)
{
  GListModel *exercises;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);

  exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);
    SolExercise *straight, *bent;
    SolPair pair;

    /* The library keeps it. */
    if (make_pair (exercise, &pair, &straight, &bent))
      return bent;
  }
  return NULL;
}
