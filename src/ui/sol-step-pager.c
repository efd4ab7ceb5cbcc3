/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-step-pager.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sol-exercise-parts.h"
#include "sol-say.h"
#include "sol-step-words.h"
#include "sol-marks-label.h"
#include "sol-pose-view.h"
#include "sol-reading-place.h"
#include "sol-step-link.h"
#include "sol-widget-tree.h"

/* A swipe is at least so fast, in pixels a second, and so much more across than down. */
#define SWIPE_SPEED 200
#define SWIPE_FLAT 2.0

struct _SolStepPager {
  AdwBin parent_instance;

  /* template */
  SolPoseView *pose;
  GtkWidget *back;
  GtkLabel *place;
  GtkWidget *next;
  GtkLabel *way;
  GtkLabel *text;
  AdwBin *link;

  /* owned; NULL while nothing is shown */
  SolLibrary *library;
  SolExercise *exercise;

  guint step;
};

G_DEFINE_FINAL_TYPE (SolStepPager, sol_step_pager, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_STEP,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static guint
count_steps (SolStepPager *self)
{
  return g_list_model_get_n_items (sol_exercise_get_steps (self->exercise));
}

/* -- What is shown -- */

/* Who has the focus on the button that leads nowhere any more keeps it, on the other one. */
static void
update_buttons (SolStepPager *self)
{
  gboolean first = self->step == 0, last = self->step + 1 == count_steps (self);
  GtkWidget *focus = sol_widget_tree_get_focus (GTK_WIDGET (self));
  gboolean lost =
      focus != NULL && ((focus == self->back && first) || (focus == self->next && last));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "steps.back", !first);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "steps.next", !last);
  if (lost)
    gtk_widget_grab_focus (first ? self->next : self->back);
}

static void
update (SolStepPager *self)
{
  g_autoptr (SolStep) step =
      g_list_model_get_item (sol_exercise_get_steps (self->exercise), self->step);
  g_autofree char *place = sol_exercise_dup_step_place (self->exercise, self->step);
  const char *way = sol_exercise_get_way_name (self->exercise, step);

  sol_pose_view_show (self->pose, self->exercise, self->step);
  gtk_label_set_label (self->place, place);
  gtk_label_set_label (self->way, way != NULL ? way : "");
  gtk_widget_set_visible (GTK_WIDGET (self->way), way != NULL);
  sol_marks_label_set (self->text, self->library, sol_step_get_text (step));
  adw_bin_set_child (self->link, sol_step_link_new (self->exercise, step));
  update_buttons (self);
}

static void
tell (SolStepPager *self)
{
  g_autoptr (SolStep) step =
      g_list_model_get_item (sol_exercise_get_steps (self->exercise), self->step);
  g_autofree char *text = sol_marks_words_dup_plain (self->library, sol_step_get_text (step));
  /* Translators: which step it is, such as "Step 1 of 5", and what to do */
  g_autofree char *words = g_strdup_printf (_ ("%s. %s"), gtk_label_get_label (self->place), text);

  sol_say (self, words);
}

static void
set_step (SolStepPager *self, guint step)
{
  if (self->step == step)
    return;
  self->step = step;
  if (self->exercise != NULL)
    update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STEP]);
}

/* -- Turning -- */

static void
back_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolStepPager *self = SOL_STEP_PAGER (widget);

  sol_step_pager_go (self, (int) self->step - 1);
}

static void
next_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolStepPager *self = SOL_STEP_PAGER (widget);

  sol_step_pager_go (self, (int) self->step + 1);
}

/* Towards where a line of text ends one goes on. */
static int
get_direction (SolStepPager *self, gboolean to_right)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  return to_right != rtl ? 1 : -1;
}

static gboolean
key_cb (GtkWidget *widget, GVariant *to_right, gpointer data G_GNUC_UNUSED)
{
  SolStepPager *self = SOL_STEP_PAGER (widget);
  int by = get_direction (self, g_variant_get_boolean (to_right));

  if (self->exercise != NULL)
    sol_step_pager_go (self, (int) self->step + by);
  return GDK_EVENT_STOP;
}

static gboolean
end_cb (GtkWidget *widget, GVariant *last, gpointer data G_GNUC_UNUSED)
{
  SolStepPager *self = SOL_STEP_PAGER (widget);

  if (self->exercise != NULL)
    sol_step_pager_go (self, g_variant_get_boolean (last) ? (int) count_steps (self) - 1 : 0);
  return GDK_EVENT_STOP;
}

/* What is drawn to the left comes from the right. */
static void
swiped_cb (SolStepPager *self, double x_speed, double y_speed)
{
  if (self->exercise == NULL || fabs (x_speed) < SWIPE_SPEED ||
      fabs (x_speed) < SWIPE_FLAT * fabs (y_speed))
    return;
  sol_step_pager_go (self, (int) self->step + get_direction (self, x_speed < 0));
}

/* -- Focus -- */

/* Who comes by key sees the body too, which stands above the buttons, where there is room for both.
 */
static void
entered_cb (SolStepPager *self)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (scroller != NULL && GTK_IS_WINDOW (root) &&
      gtk_window_get_focus_visible (GTK_WINDOW (root)) &&
      gtk_widget_get_height (GTK_WIDGET (self)) <= gtk_widget_get_height (scroller))
    sol_reading_place_show (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self), GTK_WIDGET (self));
}

/* -- Object -- */

static void
sol_step_pager_dispose (GObject *object)
{
  SolStepPager *self = SOL_STEP_PAGER (object);

  g_clear_object (&self->exercise);
  g_clear_object (&self->library);
  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_STEP_PAGER);
  G_OBJECT_CLASS (sol_step_pager_parent_class)->dispose (object);
}

static void
sol_step_pager_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_STEP:
    g_value_set_uint (value, SOL_STEP_PAGER (object)->step);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-step-pager.ui");
  gtk_widget_class_bind_template_child (widget_class, SolStepPager, pose);
  gtk_widget_class_bind_template_child (widget_class, SolStepPager, back);
  gtk_widget_class_bind_template_child (widget_class, SolStepPager, place);
  gtk_widget_class_bind_template_child (widget_class, SolStepPager, next);
  gtk_widget_class_bind_template_child (widget_class, SolStepPager, way);
  gtk_widget_class_bind_template_child (widget_class, SolStepPager, text);
  gtk_widget_class_bind_template_child (widget_class, SolStepPager, link);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, key_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, key_cb, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, end_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, end_cb, "b", TRUE);
}

static void
sol_step_pager_class_init (SolStepPagerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_step_pager_dispose;
  object_class->get_property = sol_step_pager_get_property;
  props[PROP_STEP] = g_param_spec_uint ("step", NULL, NULL, 0, G_MAXUINT, 0,
                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  g_type_ensure (SOL_TYPE_POSE_VIEW);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "steps.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "steps.next", NULL, next_cb);
  add_keys (widget_class);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sol_step_pager_init (SolStepPager *self)
{
  GtkGesture *swipe = gtk_gesture_swipe_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Steps, one at a time"), -1);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (swipe), TRUE);
  g_signal_connect_object (swipe, "swipe", G_CALLBACK (swiped_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (swipe));
  g_signal_connect_object (focus, "enter", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

void
sol_step_pager_show (SolStepPager *self, SolLibrary *library, SolExercise *exercise, guint step)
{
  g_return_if_fail (SOL_IS_STEP_PAGER (self));
  g_return_if_fail (SOL_IS_LIBRARY (library));
  g_return_if_fail (SOL_IS_EXERCISE (exercise));
  g_return_if_fail (step < g_list_model_get_n_items (sol_exercise_get_steps (exercise)));

  if (g_set_object (&self->exercise, exercise)) {
    g_set_object (&self->library, library);
    self->step = step;
    update (self);
  }
  set_step (self, step);
}

void
sol_step_pager_go (SolStepPager *self, int step)
{
  g_return_if_fail (SOL_IS_STEP_PAGER (self));
  g_return_if_fail (self->exercise != NULL);

  if (step < 0 || (guint) step >= count_steps (self) || (guint) step == self->step)
    return;
  set_step (self, (guint) step);
  tell (self);
}

guint
sol_step_pager_get_step (SolStepPager *self)
{
  g_return_val_if_fail (SOL_IS_STEP_PAGER (self), 0);
  return self->step;
}
