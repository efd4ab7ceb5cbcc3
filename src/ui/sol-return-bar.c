/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-return-bar.h"

#include <glib/gi18n.h>

#include "sol-session-words.h"

struct _SolReturnBar {
  AdwBin parent_instance;

  /* template */
  GtkLabel *title;
  GtkLabel *left;

  AdwNavigationView *navigation; /* weak */
};

G_DEFINE_FINAL_TYPE (SolReturnBar, sol_return_bar, ADW_TYPE_BIN)

SolSessionPage *
sol_return_bar_find_session (AdwNavigationView *navigation)
{
  g_autoptr (GListModel) stack = NULL;

  g_return_val_if_fail (ADW_IS_NAVIGATION_VIEW (navigation), NULL);

  stack = adw_navigation_view_get_navigation_stack (navigation);
  for (guint i = 0; i < g_list_model_get_n_items (stack); i++) {
    g_autoptr (AdwNavigationPage) page = g_list_model_get_item (stack, i);

    /* The view holds it on. */
    if (SOL_IS_SESSION_PAGE (page) &&
        sol_player_is_under_way (sol_session_page_get_player (SOL_SESSION_PAGE (page))))
      return SOL_SESSION_PAGE (page);
  }
  return NULL;
}

static SolSessionPage *
find_session (SolReturnBar *self)
{
  return self->navigation != NULL ? sol_return_bar_find_session (self->navigation) : NULL;
}

/* A session pauses when its page is left: these words stay true for as long as they are shown. */
static void
show_run (SolReturnBar *self, SolRun *run)
{
  g_autofree char *title = sol_session_words_dup_title (sol_run_get_phase (run));
  g_autofree char *left = sol_session_words_dup_left (run);
  /* Translators: then what is left, such as "18 seconds, left leg" */
  g_autofree char *text = g_strdup_printf (_ ("Paused: %s"), left);

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->left, text);
}

static void
visible_page_changed_cb (SolReturnBar *self)
{
  SolSessionPage *page = find_session (self);
  gboolean away = page != NULL && adw_navigation_view_get_visible_page (self->navigation) !=
                                      ADW_NAVIGATION_PAGE (page);

  if (away)
    show_run (self, sol_player_get_run (sol_session_page_get_player (page)));
  gtk_widget_set_visible (GTK_WIDGET (self), away);
}

static void
return_cb (SolReturnBar *self)
{
  SolSessionPage *page = find_session (self);

  if (page != NULL)
    adw_navigation_view_pop_to_page (self->navigation, ADW_NAVIGATION_PAGE (page));
}

static void
sol_return_bar_dispose (GObject *object)
{
  SolReturnBar *self = SOL_RETURN_BAR (object);

  g_clear_weak_pointer (&self->navigation);
  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_RETURN_BAR);

  G_OBJECT_CLASS (sol_return_bar_parent_class)->dispose (object);
}

static void
sol_return_bar_class_init (SolReturnBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_return_bar_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-return-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, SolReturnBar, title);
  gtk_widget_class_bind_template_child (widget_class, SolReturnBar, left);
  gtk_widget_class_bind_template_callback (widget_class, return_cb);
}

static void
sol_return_bar_init (SolReturnBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sol_return_bar_set_navigation (SolReturnBar *self, AdwNavigationView *navigation)
{
  g_return_if_fail (SOL_IS_RETURN_BAR (self));
  g_return_if_fail (ADW_IS_NAVIGATION_VIEW (navigation));
  g_return_if_fail (self->navigation == NULL);

  g_set_weak_pointer (&self->navigation, navigation);
  g_signal_connect_object (navigation, "notify::visible-page", G_CALLBACK (visible_page_changed_cb),
                           self, G_CONNECT_SWAPPED);
}
