/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "application-fixture.h"
#include "sol-find.h"
#include "sol-wait.h"
#include "sol-window.h"

/* The application's window, for the tests of it. */

typedef struct {
  SolApplication *application;
  SolWindow *window;
} Fixture;

static inline void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->application = application;
  fixture->window = g_object_ref (sol_window_new (fixture->application));
}

static inline void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  sol_wait_ms (50);
  g_assert_finalize_object (fixture->window);
}

static inline AdwNavigationPage *
visible_page (Fixture *fixture)
{
  GtkWidget *view = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW);

  return adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view));
}

static inline void
activate (Fixture *fixture, const char *action, const char *target)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action,
                                             target != NULL ? "s" : NULL, target));
}

/* A page that is opened has the focus from its second frame on. NULL where none ever comes. */
static inline GtkWidget *
await_focus (Fixture *fixture)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);

  for (guint i = 0; i < 200 && gtk_window_get_focus (window) == NULL; i++)
    sol_wait_ms (10);
  return gtk_window_get_focus (window);
}
