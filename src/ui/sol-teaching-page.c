/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-teaching-page.h"

#include <glib/gi18n.h>

#include "sol-arrow-keys.h"
#include "sol-pointer-ring.h"
#include "sol-say.h"
#include "sol-screen-reader.h"
#include "sol-widget-tree.h"

/* So long the bar stays when nothing is done. */
#define REST_MS 3000

struct _SolTeachingPage {
  AdwNavigationPage parent_instance;

  /* template */
  SolFigureArea *view;
  GtkRevealer *bar;
  GtkLabel *count;
  GtkWidget *show_all;
  GtkWidget *cover_all;
  SolPointerRing *ring;

  SolScreenReader *reader;
  guint rest_id;
  double pointer_x, pointer_y;
  gboolean was_full; /* the window was in full screen before */
};

G_DEFINE_FINAL_TYPE (SolTeachingPage, sol_teaching_page, ADW_TYPE_NAVIGATION_PAGE)

/* -- The bar -- */

static gboolean
is_in_bar (SolTeachingPage *self)
{
  return sol_widget_tree_has_focus (GTK_WIDGET (self->bar));
}

/* Who hears where to go needs what is there to go to. */
static gboolean
needs_bar (SolTeachingPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return sol_screen_reader_get_running (self->reader) ||
         (is_in_bar (self) && gtk_window_get_focus_visible (GTK_WINDOW (root)));
}

static void
rest_cb (gpointer data)
{
  SolTeachingPage *self = data;

  self->rest_id = 0;
  sol_teaching_page_rest (self);
}

static void
show_bar (SolTeachingPage *self)
{
  gtk_revealer_set_reveal_child (self->bar, TRUE);
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add_once (REST_MS, rest_cb, self);
}

void
sol_teaching_page_rest (SolTeachingPage *self)
{
  g_return_if_fail (SOL_IS_TEACHING_PAGE (self));

  g_clear_handle_id (&self->rest_id, g_source_remove);
  if (!needs_bar (self)) {
    if (is_in_bar (self))
      gtk_widget_grab_focus (GTK_WIDGET (self->view));
    gtk_revealer_set_reveal_child (self->bar, FALSE);
  }
}

/* -- The pointer -- */

/* What moves below a pointer that lies still is no movement of it. */
static void
motion_cb (SolTeachingPage *self, double x, double y)
{
  graphene_point_t point;

  if (x == self->pointer_x && y == self->pointer_y)
    return;
  self->pointer_x = x;
  self->pointer_y = y;
  if (gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (self->ring),
                                &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    sol_pointer_ring_move (self->ring, point.x, point.y);
  show_bar (self);
}

static void
leave_cb (SolTeachingPage *self)
{
  sol_pointer_ring_hide (self->ring);
}

static void
watch_pointer (SolTeachingPage *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  gtk_event_controller_set_propagation_phase (motion, GTK_PHASE_CAPTURE);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

/* -- Names -- */

/* What was named last stands out. */
static void
named_cb (SolTeachingPage *self)
{
  guint n_names, n_covered;
  g_autofree char *text = NULL;

  sol_figure_area_count_names (self->view, &n_names, &n_covered);
  /* Translators: how many names are shown, of how many */
  text = g_strdup_printf (_ ("%u of %u"), n_names - n_covered, n_names);
  gtk_label_set_label (self->count, text);
  gtk_widget_set_visible (self->show_all, n_covered > 0);
  gtk_widget_set_visible (self->cover_all, n_covered == 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "teaching.next", n_covered > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "teaching.previous", n_covered < n_names);
  g_object_set (self->view, "pointed", sol_figure_area_get_last_uncovered (self->view), NULL);
}

/* All names have room only where nothing is chosen. */
static void
next_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolTeachingPage *self = SOL_TEACHING_PAGE (widget);

  sol_figure_area_set_selected (self->view, NULL);
  sol_figure_area_uncover_next (self->view);
}

static void
previous_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolTeachingPage *self = SOL_TEACHING_PAGE (widget);

  sol_figure_area_set_selected (self->view, NULL);
  sol_figure_area_cover_last (self->view);
}

static void
announce (SolTeachingPage *self, const char *text)
{
  sol_say (self, text);
}

static void
show_all_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolTeachingPage *self = SOL_TEACHING_PAGE (widget);

  sol_figure_area_set_selected (self->view, NULL);
  sol_figure_area_uncover_all (self->view);
  g_object_set (self->view, "pointed", NULL, NULL);
  announce (self, _ ("All names shown"));
}

static void
cover_all_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolTeachingPage *self = SOL_TEACHING_PAGE (widget);

  sol_figure_area_set_selected (self->view, NULL);
  sol_figure_area_cover_all (self->view);
  announce (self, _ ("All names covered"));
}

static void
ring_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolTeachingPage *self = SOL_TEACHING_PAGE (widget);
  gboolean on;

  g_object_get (self->ring, "on", &on, NULL);
  g_object_set (self->ring, "on", !on, NULL);
}

/* What was chosen is let go of first, as elsewhere. */
static void
escape_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolTeachingPage *self = SOL_TEACHING_PAGE (widget);

  if (sol_figure_area_get_selected (self->view) != NULL)
    sol_figure_area_set_selected (self->view, NULL);
  else
    gtk_widget_activate_action (widget, "teaching.leave", NULL);
}

static void
leave_action_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  gtk_widget_activate_action (widget, "navigation.pop", NULL);
}

/* -- Keys -- */

/* Those of a remote control among them. */
static const struct {
  guint key;
  const char *action;
} keys[] = {
  { GDK_KEY_Page_Down, "teaching.next" },
  { GDK_KEY_KP_Page_Down, "teaching.next" },
  { GDK_KEY_Right, "teaching.next" },
  { GDK_KEY_KP_Right, "teaching.next" },
  { GDK_KEY_space, "teaching.next" },
  { GDK_KEY_Page_Up, "teaching.previous" },
  { GDK_KEY_KP_Page_Up, "teaching.previous" },
  { GDK_KEY_Left, "teaching.previous" },
  { GDK_KEY_KP_Left, "teaching.previous" },
  { GDK_KEY_BackSpace, "teaching.previous" },
  { GDK_KEY_End, "teaching.show-all" },
  { GDK_KEY_Home, "teaching.cover-all" },
  { GDK_KEY_r, "teaching.ring" },
  { GDK_KEY_Escape, "teaching.escape" },
};

static const char *
find_action (guint key)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].key == key)
      return keys[i].action;
  return NULL;
}

/* On a button of the bar, Space is for the button. */
static gboolean
key_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data)
{
  SolTeachingPage *self = SOL_TEACHING_PAGE (widget);
  guint key = GPOINTER_TO_UINT (data);

  if (key == GDK_KEY_space && is_in_bar (self))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_activate_action (widget, find_action (sol_arrow_keys_turn (widget, key)), NULL);
  return GDK_EVENT_STOP;
}

static gboolean
tab_cb (GtkEventController *controller G_GNUC_UNUSED,
        guint key,
        guint code G_GNUC_UNUSED,
        GdkModifierType state G_GNUC_UNUSED,
        SolTeachingPage *self)
{
  if (key == GDK_KEY_Tab || key == GDK_KEY_ISO_Left_Tab)
    show_bar (self);
  return GDK_EVENT_PROPAGATE;
}

/* Before the figure, which has other uses for some of them. */
static void
bind_keys (SolTeachingPage *self)
{
  GtkEventController *shortcuts = gtk_shortcut_controller_new ();
  GtkEventController *tab = gtk_event_controller_key_new ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (shortcuts),
        gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].key, 0),
                          gtk_callback_action_new (key_cb, GUINT_TO_POINTER (keys[i].key), NULL)));
  gtk_event_controller_set_propagation_phase (shortcuts, GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (tab, GTK_PHASE_CAPTURE);
  g_signal_connect_object (tab, "key-pressed", G_CALLBACK (tab_cb), self, G_CONNECT_DEFAULT);
  gtk_widget_add_controller (GTK_WIDGET (self), shortcuts);
  gtk_widget_add_controller (GTK_WIDGET (self), tab);
}

/* -- The window -- */

static void
sol_teaching_page_showing (AdwNavigationPage *page)
{
  SolTeachingPage *self = SOL_TEACHING_PAGE (page);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (page));

  self->was_full = GTK_IS_WINDOW (root) && gtk_window_is_fullscreen (GTK_WINDOW (root));
  if (GTK_IS_WINDOW (root) && !self->was_full)
    gtk_window_fullscreen (GTK_WINDOW (root));
  show_bar (self);
}

static void
sol_teaching_page_shown (AdwNavigationPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (SOL_TEACHING_PAGE (page)->view));
}

static void
sol_teaching_page_hiding (AdwNavigationPage *page)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (page));

  if (GTK_IS_WINDOW (root) && !SOL_TEACHING_PAGE (page)->was_full)
    gtk_window_unfullscreen (GTK_WINDOW (root));
}

/* -- Object -- */

static void
sol_teaching_page_dispose (GObject *object)
{
  SolTeachingPage *self = SOL_TEACHING_PAGE (object);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_clear_object (&self->reader);
  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_TEACHING_PAGE);
  G_OBJECT_CLASS (sol_teaching_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const struct {
    const char *name;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "teaching.next", next_cb },          { "teaching.previous", previous_cb },
    { "teaching.show-all", show_all_cb },  { "teaching.cover-all", cover_all_cb },
    { "teaching.ring", ring_cb },          { "teaching.escape", escape_cb },
    { "teaching.leave", leave_action_cb },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-teaching-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolTeachingPage, view);
  gtk_widget_class_bind_template_child (widget_class, SolTeachingPage, bar);
  gtk_widget_class_bind_template_child (widget_class, SolTeachingPage, count);
  gtk_widget_class_bind_template_child (widget_class, SolTeachingPage, show_all);
  gtk_widget_class_bind_template_child (widget_class, SolTeachingPage, cover_all);
  gtk_widget_class_bind_template_child (widget_class, SolTeachingPage, ring);
  gtk_widget_class_bind_template_callback (widget_class, named_cb);
}

static void
sol_teaching_page_class_init (SolTeachingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  AdwNavigationPageClass *page_class = ADW_NAVIGATION_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_teaching_page_dispose;
  page_class->showing = sol_teaching_page_showing;
  page_class->shown = sol_teaching_page_shown;
  page_class->hiding = sol_teaching_page_hiding;
  g_type_ensure (SOL_TYPE_FIGURE_AREA);
  g_type_ensure (SOL_TYPE_POINTER_RING);
  install_actions (widget_class);
  bind_template (widget_class);
}

static void
sol_teaching_page_init (SolTeachingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->reader = sol_screen_reader_new ();
  sol_figure_area_set_large (self->view, TRUE);
  watch_pointer (self);
  bind_keys (self);
}

AdwNavigationPage *
sol_teaching_page_new (SolFigureArea *area)
{
  SolTeachingPage *self;

  g_return_val_if_fail (SOL_IS_FIGURE_AREA (area), NULL);

  self = g_object_new (SOL_TYPE_TEACHING_PAGE, NULL);
  g_object_set (self->view, "covered", TRUE, NULL);
  sol_figure_area_show_like (self->view, area);
  return ADW_NAVIGATION_PAGE (self);
}

SolFigureArea *
sol_teaching_page_get_area (SolTeachingPage *self)
{
  g_return_val_if_fail (SOL_IS_TEACHING_PAGE (self), NULL);

  return self->view;
}
