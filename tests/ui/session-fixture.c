/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"

#include "sol-catalogue.h"
#include "sol-making.h"
#include "sol-pass.h"
#include "sol-press.h"
#include "sol-session-count.h"
#include "sol-session-question.h"
#include "sol-session-view.h"
#include "style-fixture.h"

SolLibrary *session_library;

static SolTime
clock_cb (gpointer user_data)
{
  return ((SessionFixture *) user_data)->now;
}

void
session_open (SessionFixture *fixture, const char *routine)
{
  g_autoptr (SolPlan) plan = sol_plan_new_for_routine (
      sol_library_lookup (session_library, SOL_TYPE_ROUTINE, routine), NULL);

  *fixture = (SessionFixture) { .now = { 1000 * SESSION_S, 5000 * SESSION_S, 0 } };
  fixture->player = sol_player_new_with_clock (plan, clock_cb, fixture);
  fixture->page =
      SOL_SESSION_PAGE (sol_session_page_new_for_player (fixture->player, session_library));
  sol_making_finish (GTK_WIDGET (fixture->page));
  fixture->view = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_navigation_view_add (fixture->view, adw_navigation_page_new (gtk_label_new (""), "Main"));
  fixture->window = GTK_WINDOW (adw_window_new ());
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  adw_navigation_view_push (fixture->view, ADW_NAVIGATION_PAGE (fixture->page));
}

static void
wait_until_gone (SolSessionPage *page, void (*leave) (GtkWindow *window), GtkWindow *window)
{
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  leave (window);
  while (page != NULL)
    g_main_context_iteration (NULL, TRUE);
}

void
session_close (SessionFixture *fixture)
{
  wait_until_gone (fixture->page, gtk_window_destroy, fixture->window);
  g_assert_finalize_object (g_steal_pointer (&fixture->player));
}

void
session_close_kept (SessionFixture *fixture)
{
  sol_session_page_set_kept (fixture->page, TRUE);
  gtk_window_present (fixture->window);
  sol_player_start (fixture->player);
  wait_until_gone (fixture->page, gtk_window_close, fixture->window);
  g_assert_cmpint (session_get_state (fixture), ==, SOL_RUN_STATE_PAUSED);
  g_assert_finalize_object (g_steal_pointer (&fixture->player));
}

void
session_pass (SessionFixture *fixture, guint seconds)
{
  for (guint i = 0; i < seconds; i++) {
    sol_pass (&fixture->now, SESSION_S);
    sol_player_wake (fixture->player);
  }
}

gpointer
session_child (SessionFixture *fixture, const char *name)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);
  GtkWidget *view =
      GTK_WIDGET (gtk_widget_get_template_child (page, SOL_TYPE_SESSION_PAGE, "view"));
  GtkWidget *question =
      GTK_WIDGET (gtk_widget_get_template_child (view, SOL_TYPE_SESSION_VIEW, "question"));
  GObject *object = gtk_widget_get_template_child (view, SOL_TYPE_SESSION_VIEW, name);

  if (object == NULL)
    object = gtk_widget_get_template_child (question, SOL_TYPE_SESSION_QUESTION, name);
  if (object == NULL)
    object = gtk_widget_get_template_child (page, SOL_TYPE_SESSION_PAGE, name);
  g_assert_nonnull (object);
  return object;
}

void
session_assert_label (SessionFixture *fixture, const char *name, const char *text)
{
  GtkLabel *label = session_child (fixture, name);

  if (text == NULL) {
    g_assert_false (gtk_widget_get_visible (GTK_WIDGET (label)));
    return;
  }
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (label)));
  g_assert_cmpstr (gtk_label_get_label (label), ==, text);
}

void
session_assert_count (SessionFixture *fixture, const char *text)
{
  g_assert_cmpstr (sol_session_count_get_text (session_child (fixture, "count")), ==, text);
}

void
session_assert_shown (SessionFixture *fixture, const char *name)
{
  g_assert_cmpstr (gtk_stack_get_visible_child_name (session_child (fixture, "stack")), ==, name);
}

SolRunState
session_get_state (SessionFixture *fixture)
{
  return sol_run_get_state (sol_player_get_run (fixture->player));
}

void
session_press (SessionFixture *fixture, const char *name)
{
  if (!sol_press (GTK_WIDGET (fixture->page), name))
    g_error ("%s does nothing", name);
}

void
session_assert_accessible (SessionFixture *fixture, const char *name, const char *label)
{
  char *wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (session_child (fixture, name)),
                                                    GTK_ACCESSIBLE_PROPERTY_LABEL, label);

  g_assert_cmpstr (wrong, ==, NULL);
}

static gboolean
count_frame_cb (GtkWidget *widget G_GNUC_UNUSED, GdkFrameClock *clock G_GNUC_UNUSED, gpointer left)
{
  return --*(guint *) left > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* Breakpoints take some frames to find their place. */
void
session_for_each_size (void (*check) (const int size[2], gboolean large))
{
  static const int sizes[][2] = { { 1280, 800 }, { 640, 800 }, { 360, 640 }, { 360, 294 } };
  GtkSettings *settings = gtk_settings_get_default ();

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (int large = 0; large < 2; large++) {
      g_object_set (settings, "gtk-xft-dpi", 96 * 1024 * (1 + large), NULL);
      check (sizes[i], large);
    }
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

void
session_let_settle (SessionFixture *fixture)
{
  guint left = 6;

  gtk_widget_add_tick_callback (GTK_WIDGET (fixture->page), count_frame_cb, &left, NULL);
  while (left > 0)
    g_main_context_iteration (NULL, TRUE);
}

void
session_open_window (SessionFixture *fixture, int width, int height)
{
  gtk_window_set_default_size (fixture->window, width, height);
  gtk_widget_set_size_request (GTK_WIDGET (fixture->window), 360, 294);
  gtk_window_present (fixture->window);
}

void
session_assert_inside_and_large (SessionFixture *fixture, GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_get_mapped (widget));
  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (fixture->window), &bounds));
  g_assert_cmpfloat (bounds.size.height, >=, 44);
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=,
                     gtk_widget_get_width (GTK_WIDGET (fixture->window)));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=,
                     gtk_widget_get_height (GTK_WIDGET (fixture->window)));
}

void
session_init (int *argc, char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  style_load ();
  session_library = sol_catalogue_new (FALSE, "session", "catalogue.xml", NULL);
}

int
session_run (void)
{
  int status = g_test_run ();

  /* A picture that was still being painted keeps the library until that thread is back. */
  g_object_add_weak_pointer (G_OBJECT (session_library), (gpointer *) &session_library);
  g_object_unref (session_library);
  while (session_library != NULL)
    g_main_context_iteration (NULL, TRUE);
  return status;
}
