/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sol-focus-keeper.h"

/* What is not back by then was put away on purpose. */
#define FRAMES 4

typedef struct {
  GtkWindow *window; /* owns this */
  GtkWidget *last;   /* weak: what had the focus, and was to be seen */
  GtkWidget *lost;   /* weak: what had it when it went out of sight */
  GtkWidget *astray; /* weak: what has it, but is out of sight */
  guint tick;
  guint frames;
  guint idle; /* after what has the focus became insensitive */
} Keeper;

/* A page may give the focus back to what it has put away meanwhile: what it shows instead gets it.
 */
static void
bring_back (Keeper *self)
{
  GtkWidget *widget = self->astray;

  if (widget == NULL || gtk_window_get_focus (self->window) != widget)
    return;
  while (widget != NULL && !gtk_widget_get_mapped (widget))
    widget = gtk_widget_get_parent (widget);
  if (widget == NULL)
    return;
  /* From where it is the focus would go on, out of what has put it away. */
  gtk_window_set_focus (self->window, NULL);
  gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

static gboolean
tick_cb (GtkWidget *widget G_GNUC_UNUSED, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  Keeper *self = data;
  gboolean is_back = self->lost != NULL && gtk_widget_get_mapped (self->lost);

  if (!is_back && (self->lost != NULL || self->astray != NULL) && ++self->frames < FRAMES)
    return G_SOURCE_CONTINUE;
  self->tick = 0;
  if (is_back)
    gtk_window_set_focus (self->window, self->lost);
  else
    bring_back (self);
  g_clear_weak_pointer (&self->lost);
  g_clear_weak_pointer (&self->astray);
  return G_SOURCE_REMOVE;
}

static void
watch (Keeper *self)
{
  self->frames = 0;
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->window), tick_cb, self, NULL);
}

static gboolean
focus_beside (GtkWidget *widget)
{
  for (GtkWidget *other = gtk_widget_get_prev_sibling (widget); other != NULL;
       other = gtk_widget_get_prev_sibling (other))
    if (gtk_widget_get_mapped (other) && gtk_widget_child_focus (other, GTK_DIR_TAB_BACKWARD))
      return TRUE;
  for (GtkWidget *other = gtk_widget_get_next_sibling (widget); other != NULL;
       other = gtk_widget_get_next_sibling (other))
    if (gtk_widget_get_mapped (other) && gtk_widget_child_focus (other, GTK_DIR_TAB_FORWARD))
      return TRUE;
  return FALSE;
}

/* GTK leaves the focus to nothing then. */
static gboolean
is_spent (Keeper *self)
{
  return gtk_window_get_focus (self->window) == NULL && self->last != NULL &&
         gtk_widget_get_mapped (self->last) && !gtk_widget_is_sensitive (self->last);
}

/* Whoever made it insensitive may have given the focus elsewhere by now. */
static void
spent_cb (gpointer data)
{
  Keeper *self = data;

  self->idle = 0;
  if (!is_spent (self))
    return;
  for (GtkWidget *widget = self->last; widget != NULL && widget != GTK_WIDGET (self->window);
       widget = gtk_widget_get_parent (widget))
    if (focus_beside (widget))
      return;
}

static void
focus_changed_cb (Keeper *self)
{
  GtkWidget *focus = gtk_window_get_focus (self->window);

  if (is_spent (self) && self->idle == 0)
    self->idle = g_idle_add_once (spent_cb, self);
  if (self->last != NULL && !gtk_widget_get_mapped (self->last) && self->tick == 0) {
    g_set_weak_pointer (&self->lost, self->last);
    watch (self);
  }
  if (focus != NULL && !gtk_widget_get_mapped (focus)) {
    g_set_weak_pointer (&self->astray, focus);
    watch (self);
  }
  if (focus != NULL && gtk_widget_get_mapped (focus))
    g_set_weak_pointer (&self->last, focus);
}

static void
free_cb (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  Keeper *self = data;

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_weak_pointer (&self->last);
  g_clear_weak_pointer (&self->lost);
  g_clear_weak_pointer (&self->astray);
  g_free (self);
}

void
sol_focus_keeper_attach (GtkWindow *window)
{
  Keeper *self = g_new0 (Keeper, 1);

  self->window = window;
  g_signal_connect_data (window, "notify::focus-widget", G_CALLBACK (focus_changed_cb), self,
                         free_cb, G_CONNECT_SWAPPED);
}
