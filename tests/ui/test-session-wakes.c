/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How often the program wakes and draws in a session: once a second in a hold, and never where
 * nothing changes. The clock is the test's, so whatever the main loop still waits for is too much.
 */

#include <adwaita.h>

#include "sol-catalogue.h"
#include "sol-pass.h"
#include "sol-session-page.h"

#define S ((gint64) G_USEC_PER_SEC)

/* What is due sooner belongs to the frame that is being drawn. */
#define FRAME_MS 100

/* Starting up, GTK waits for this and that; it does so once. */
#define MOST_START_MS 3000

typedef struct {
  SolTime now;
  SolPlayer *player;
  SolSessionPage *page;
  GtkWindow *window;
  GdkFrameClock *clock;
  guint frames;
} Fixture;

static SolLibrary *library;

static SolTime
clock_cb (gpointer user_data)
{
  return ((Fixture *) user_data)->now;
}

/* When the main loop would wake by itself; -1 for never. */
static int
find_timeout_ms (void)
{
  GPollFD fds[64];
  int priority, timeout_ms;

  g_assert_true (g_main_context_acquire (NULL));
  if (g_main_context_prepare (NULL, &priority)) {
    g_main_context_release (NULL);
    return 0;
  }
  g_main_context_query (NULL, priority, &timeout_ms, fds, G_N_ELEMENTS (fds));
  g_main_context_release (NULL);
  return timeout_ms;
}

/* Runs the main loop until nothing is due within @most_ms. Returns what is due then. */
static int
settle (int most_ms)
{
  int timeout_ms;

  while (g_main_context_iteration (NULL, FALSE))
    continue;
  while ((timeout_ms = find_timeout_ms ()) >= 0 && timeout_ms <= most_ms)
    g_main_context_iteration (NULL, TRUE);
  return timeout_ms;
}

static void
count_frame_cb (Fixture *fixture)
{
  fixture->frames++;
}

static void
pass (Fixture *fixture, gint64 seconds)
{
  sol_pass (&fixture->now, seconds * S);
  fixture->now.realtime_us += seconds * S;
  sol_player_wake (fixture->player);
}

/* In a window, ten seconds into the first hold. */
static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolPlan) plan =
      sol_plan_new_for_routine (sol_library_lookup (library, SOL_TYPE_ROUTINE, "R15"), NULL);

  fixture->now = (SolTime) { 1000 * S, 5000 * S, 0 };
  fixture->player = sol_player_new_with_clock (plan, clock_cb, fixture);
  fixture->page = SOL_SESSION_PAGE (sol_session_page_new_for_player (fixture->player, library));
  fixture->window = GTK_WINDOW (adw_window_new ());
  gtk_window_set_default_size (fixture->window, 1280, 800);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  gtk_window_present (fixture->window);
  sol_player_start (fixture->player);
  for (guint i = 0; i < 15; i++)
    pass (fixture, 1);
  g_assert_cmpuint (sol_run_get_index (sol_player_get_run (fixture->player)), ==, 1);
  g_assert_cmpint (settle (MOST_START_MS), ==, -1);
  fixture->clock = g_object_ref (gtk_widget_get_frame_clock (GTK_WIDGET (fixture->window)));
  g_signal_connect_swapped (fixture->clock, "after-paint", G_CALLBACK (count_frame_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolSessionPage *page = fixture->page;

  if (fixture->clock != NULL)
    g_signal_handlers_disconnect_by_data (fixture->clock, fixture);
  g_clear_object (&fixture->clock);
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_destroy (fixture->window);
  while (page != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (g_steal_pointer (&fixture->player));
}

static void
test_hold (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < 10; i++) {
    fixture->frames = 0;
    pass (fixture, 1);
    g_assert_cmpint (settle (FRAME_MS), ==, -1);
    g_assert_cmpuint (fixture->frames, ==, 1);
  }
}

static void
test_paused (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolRun *run = sol_player_get_run (fixture->player);

  sol_player_pause (fixture->player);
  g_assert_cmpint (settle (MOST_START_MS), ==, -1);
  g_assert_cmpuint (fixture->frames, >, 0);
  g_assert_cmpint (sol_run_get_next_wake_us (run), ==, -1);
}

/* What nobody sees wakes for its cues alone: the first of the last three seconds, here. */
static void
test_hidden (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolRun *run = sol_player_get_run (fixture->player);

  gtk_widget_set_visible (GTK_WIDGET (fixture->window), FALSE);
  g_assert_cmpint (settle (MOST_START_MS), ==, -1);
  g_assert_cmpint (sol_run_get_next_wake_us (run), ==,
                   fixture->now.monotonic_us + sol_run_get_remaining_us (run) - 3 * S);
  fixture->frames = 0;
  pass (fixture, 1);
  g_assert_cmpint (settle (FRAME_MS), ==, -1);
  g_assert_cmpuint (fixture->frames, ==, 0);
}

#define ADD(name, func) g_test_add ("/session-wakes/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  library = sol_catalogue_new (FALSE, "session", "catalogue.xml", NULL);
  ADD ("hold", test_hold);
  ADD ("paused", test_paused);
  ADD ("hidden", test_hidden);
  status = g_test_run ();
  /* A picture that was still being painted keeps the library until that thread is back. */
  g_object_add_weak_pointer (G_OBJECT (library), (gpointer *) &library);
  g_object_unref (library);
  while (library != NULL)
    g_main_context_iteration (NULL, TRUE);
  return status;
}
