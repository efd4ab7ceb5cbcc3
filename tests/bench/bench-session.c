/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "sol-bench.h"
#include "sol-build.h"
#include "sol-session-page.h"

#define WIDTH 1280
#define HEIGHT 800

/* Each state is looked at for so long, by the clock on the wall, after what it begins with. */
#define BEGIN_MS 1500
#define WATCH_MS 7000

/* A count needs no more. */
#define GOAL_WAKES 1.0

typedef enum {
  HOLD,
  REST,
  PAUSED,
  HIDDEN,
} State;

/* Times that the main loop woke from having nothing to do. */
static guint n_wakes;

static int
count_poll (GPollFD *fds, guint n_fds, int timeout_ms)
{
  if (timeout_ms != 0)
    n_wakes++;
  return g_poll (fds, n_fds, timeout_ms);
}

static void
set_over_cb (gpointer over)
{
  *(gboolean *) over = TRUE;
}

static void
wait_ms (guint ms)
{
  gboolean over = FALSE;

  g_timeout_add_once (ms, set_over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static void
go_to (SolPlayer *player, SolPhaseKind kind)
{
  while (sol_run_get_phase (sol_player_get_run (player))->kind != kind)
    sol_player_next (player);
}

static void
enter (State state, SolPlayer *player, GtkWidget *window)
{
  switch (state) {
  case HOLD:
    go_to (player, SOL_PHASE_KIND_WORK);
    break;
  case REST:
    go_to (player, SOL_PHASE_KIND_REST);
    break;
  case PAUSED:
    sol_player_pause (player);
    break;
  case HIDDEN:
    sol_player_resume (player);
    go_to (player, SOL_PHASE_KIND_WORK);
    gtk_widget_set_visible (window, FALSE);
    break;
  default:
    g_assert_not_reached ();
  }
}

static void
measure (State state, SolPlayer *player, GtkWidget *window)
{
  static const char *const names[] = { "hold", "rest", "paused", "hidden" };
  g_autofree char *wakes = g_strdup_printf ("session: wakes a second, %s", names[state]);
  g_autofree char *work = g_strdup_printf ("session: work a second, %s", names[state]);
  double start_ms;

  enter (state, player, window);
  wait_ms (BEGIN_MS);
  n_wakes = 0;
  start_ms = sol_bench_get_cpu_ms ();
  wait_ms (WATCH_MS);
  /* The last wake is that of the watch itself. */
  sol_bench_print (wakes, (n_wakes - 1) * 1000.0 / WATCH_MS, "", GOAL_WAKES, "one a second");
  sol_bench_print (work, (sol_bench_get_cpu_ms () - start_ms) * 1000 / WATCH_MS, "ms", 1000,
                   "all of a processor");
}

void
sol_bench_session (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr (SolPlan) plan =
      sol_plan_new_for_routine (sol_library_lookup (library, SOL_TYPE_ROUTINE, "R15"), NULL);
  g_autoptr (SolPlayer) player = NULL;
  GtkWidget *window = g_object_ref_sink (adw_window_new ());

  g_settings_set_boolean (settings, "cue-sound", FALSE);
  player = sol_player_new (plan);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  adw_window_set_content (ADW_WINDOW (window), sol_session_page_new_for_player (player, library));
  gtk_window_present (GTK_WINDOW (window));
  sol_player_start (player);
  g_main_context_set_poll_func (NULL, count_poll);
  for (State state = HOLD; state <= HIDDEN; state++)
    measure (state, player, window);
  g_main_context_set_poll_func (NULL, NULL);
  sol_player_discard (player);
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (window);
}
