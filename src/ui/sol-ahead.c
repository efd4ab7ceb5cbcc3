/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-ahead.h"

#include "sol-fold.h"
#include "sol-making.h"
#include "sol-pages.h"
#include "sol-wrapping.h"

/* The pointer, or the focus, rests that has not moved for so long. */
#define REST_MS 70

/* What is pressed for so long is not the beginning of a movement by touch. */
#define PRESS_MS 30

/* Who has not opened it by then has other plans. */
#define FORGET_S 15

struct _SolAhead {
  GObject parent_instance;

  /* borrowed */
  GtkWindow *window; /* NULL: no more */
  AdwNavigationView *navigation;
  SolAheadCreate create;
  gpointer data;

  /* where the pointer is, in the window */
  double x, y;
  guint rest_id;

  /* owned */
  char *target;            /* what the page is of; NULL: of nothing */
  AdwNavigationPage *page; /* in the navigation, not shown; NULL: not made, or there is none */
  gboolean is_laid_out;
  guint work_id, forget_id;
};

G_DEFINE_FINAL_TYPE (SolAhead, sol_ahead, G_TYPE_OBJECT)

/* --- The page --- */

void
sol_ahead_forget (SolAhead *self)
{
  g_return_if_fail (SOL_IS_AHEAD (self));

  g_clear_handle_id (&self->work_id, g_source_remove);
  g_clear_handle_id (&self->forget_id, g_source_remove);
  g_clear_pointer (&self->target, g_free);
  self->is_laid_out = FALSE;
  if (self->page != NULL)
    adw_navigation_view_remove (self->navigation, self->page);
  g_clear_object (&self->page);
}

static void
forget_cb (gpointer data)
{
  SolAhead *self = data;

  self->forget_id = 0;
  sol_ahead_forget (self);
}

/* Its first screen is styled and measured, which is most of what showing it takes. */
static void
lay_out (SolAhead *self)
{
  GtkWidget *page = GTK_WIDGET (self->page);
  int width = gtk_widget_get_width (GTK_WIDGET (self->navigation));
  int height = gtk_widget_get_height (GTK_WIDGET (self->navigation));
  int min_width, min_height;

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &min_width, NULL, NULL, NULL);
  width = MAX (width, min_width);
  gtk_widget_measure (page, GTK_ORIENTATION_VERTICAL, width, &min_height, NULL, NULL, NULL);
  gtk_widget_allocate (page, width, MAX (height, min_height), -1, NULL);
  self->is_laid_out = TRUE;
}

static void
make (SolAhead *self)
{
  g_autoptr (AdwNavigationPage) page = self->create (self->target, self->data);

  if (page == NULL)
    return;
  self->page = g_object_ref_sink (g_steal_pointer (&page));
  adw_navigation_view_add (self->navigation, self->page);
}

static void
fold_and_lay_out (SolAhead *self)
{
  sol_wrapping_bound (GTK_WIDGET (self->page));
  sol_fold_screen (GTK_WIDGET (self->page));
  lay_out (self);
}

/* Step by step, so that whoever does something else meanwhile waits for one step. */
static gboolean
work_cb (gpointer data)
{
  SolAhead *self = data;

  if (self->page == NULL)
    make (self);
  else if (!sol_making_step (GTK_WIDGET (self->page)))
    fold_and_lay_out (self);
  if (self->page != NULL && !self->is_laid_out)
    return G_SOURCE_CONTINUE;
  self->work_id = 0;
  return G_SOURCE_REMOVE;
}

void
sol_ahead_prepare (SolAhead *self, const char *target)
{
  g_return_if_fail (SOL_IS_AHEAD (self));
  g_return_if_fail (target != NULL);

  if (g_strcmp0 (target, self->target) != 0) {
    sol_ahead_forget (self);
    self->target = g_strdup (target);
    self->work_id = g_idle_add (work_cb, self);
  }
  g_clear_handle_id (&self->forget_id, g_source_remove);
  self->forget_id = g_timeout_add_seconds_once (FORGET_S, forget_cb, self);
}

gboolean
sol_ahead_is_ready (SolAhead *self, const char *target)
{
  g_return_val_if_fail (SOL_IS_AHEAD (self), FALSE);
  g_return_val_if_fail (target != NULL, FALSE);

  return self->is_laid_out && g_strcmp0 (target, self->target) == 0;
}

gboolean
sol_ahead_push (SolAhead *self, const char *target)
{
  g_autoptr (AdwNavigationPage) page = NULL;

  g_return_val_if_fail (SOL_IS_AHEAD (self), FALSE);
  g_return_val_if_fail (target != NULL, FALSE);

  if (self->page != NULL && g_str_equal (target, self->target))
    page = g_object_ref (self->page);
  if (page != NULL)
    adw_navigation_view_push (self->navigation, page);
  /* Taken out while it is shown, it goes when it is gone back from, as any page. */
  sol_ahead_forget (self);
  return page != NULL;
}

/* --- What a person is about to open --- */

/* NULL where @widget opens nothing. */
static char *
dup_target (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget) && gtk_label_get_current_uri (GTK_LABEL (widget)) != NULL)
    return g_strdup (gtk_label_get_current_uri (GTK_LABEL (widget)));
  for (; widget != NULL; widget = gtk_widget_get_parent (widget)) {
    const char *name = GTK_IS_ACTIONABLE (widget)
                           ? gtk_actionable_get_action_name (GTK_ACTIONABLE (widget))
                           : NULL;
    GVariant *target = NULL;

    if (g_strcmp0 (name, "win.help") == 0)
      return g_strdup (SOL_PAGES_HELP);
    if (g_strcmp0 (name, "win.open") != 0)
      continue;
    target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget));
    return target != NULL ? g_variant_dup_string (target, NULL) : NULL;
  }
  return NULL;
}

static void
look_at (SolAhead *self, GtkWidget *widget)
{
  g_autofree char *target = dup_target (widget);

  if (target != NULL)
    sol_ahead_prepare (self, target);
}

static void
pointer_rests_cb (gpointer data)
{
  SolAhead *self = data;

  self->rest_id = 0;
  look_at (self, gtk_widget_pick (GTK_WIDGET (self->window), self->x, self->y, GTK_PICK_DEFAULT));
}

static void
stop_waiting (SolAhead *self)
{
  g_clear_handle_id (&self->rest_id, g_source_remove);
}

static void
wait (SolAhead *self, guint rest_ms, GSourceOnceFunc rests)
{
  stop_waiting (self);
  self->rest_id = g_timeout_add_once (rest_ms, rests, self);
}

static void
moved_cb (SolAhead *self, double x, double y)
{
  if (self->window == NULL || (x == self->x && y == self->y))
    return;
  self->x = x;
  self->y = y;
  wait (self, REST_MS, pointer_rests_cb);
}

static void
pressed_cb (SolAhead *self, int n_press G_GNUC_UNUSED, double x, double y)
{
  if (self->window == NULL)
    return;
  self->x = x;
  self->y = y;
  wait (self, PRESS_MS, pointer_rests_cb);
}

static void
focus_rests_cb (gpointer data)
{
  SolAhead *self = data;

  self->rest_id = 0;
  look_at (self, gtk_window_get_focus (self->window));
}

/* The focus says something of who uses keys. */
static void
focus_moved_cb (SolAhead *self)
{
  if (self->window == NULL || gtk_window_get_focus (self->window) == NULL ||
      !gtk_window_get_focus_visible (self->window))
    return;
  wait (self, REST_MS, focus_rests_cb);
}

static void
watch (SolAhead *self)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *press = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (motion, GTK_PHASE_CAPTURE);
  g_signal_connect_object (motion, "motion", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (stop_waiting), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (window, motion);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (press), GTK_PHASE_CAPTURE);
  g_signal_connect_object (press, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (press, "cancel", G_CALLBACK (stop_waiting), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (window, GTK_EVENT_CONTROLLER (press));
  g_signal_connect_object (window, "notify::focus-widget", G_CALLBACK (focus_moved_cb), self,
                           G_CONNECT_SWAPPED);
}

/* --- Object --- */

static void
sol_ahead_dispose (GObject *object)
{
  SolAhead *self = SOL_AHEAD (object);

  stop_waiting (self);
  sol_ahead_forget (self);
  self->window = NULL;
  G_OBJECT_CLASS (sol_ahead_parent_class)->dispose (object);
}

static void
sol_ahead_class_init (SolAheadClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_ahead_dispose;
}

static void
sol_ahead_init (SolAhead *self G_GNUC_UNUSED)
{
}

SolAhead *
sol_ahead_new (GtkWindow *window,
               AdwNavigationView *navigation,
               SolAheadCreate create,
               gpointer data)
{
  SolAhead *self;

  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);
  g_return_val_if_fail (ADW_IS_NAVIGATION_VIEW (navigation), NULL);
  g_return_val_if_fail (create != NULL, NULL);

  self = g_object_new (SOL_TYPE_AHEAD, NULL);
  self->window = window;
  self->navigation = navigation;
  self->create = create;
  self->data = data;
  watch (self);
  return self;
}
