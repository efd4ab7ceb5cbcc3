/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-catalogue.h"
#include "sol-notices.h"

#include <adwaita.h>

#include "sol-build.h"
#include "sol-library.h"

#define S ((gint64) G_USEC_PER_SEC)

typedef struct {
  SolTime now;
  SolPlayer *player;
  GtkWidget *widget;
  guint sent;
  char *title;
  char *body;
} Fixture;

static SolTime
clock_cb (gpointer user_data)
{
  return ((Fixture *) user_data)->now;
}

static void
sender_cb (const char *title, const char *body, gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->sent++;
  g_set_str (&fixture->title, title);
  g_set_str (&fixture->body, body);
}

static SolLibrary *library;

/* No window is looked at. */
static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolPlan) plan =
      sol_plan_new_for_routine (sol_library_lookup (library, SOL_TYPE_ROUTINE, "R15"), NULL);

  fixture->now = (SolTime) { 1000 * S, 5000 * S, 0 };
  fixture->player = sol_player_new_with_clock (plan, clock_cb, fixture);
  fixture->widget = g_object_ref_sink (gtk_label_new (NULL));
  sol_notices_set_sender (sender_cb, fixture);
  sol_notices_follow (fixture->player, fixture->widget);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_notices_set_sender (NULL, NULL);
  g_assert_finalize_object (fixture->player);
  g_assert_finalize_object (fixture->widget);
  g_free (fixture->title);
  g_free (fixture->body);
}

static void
pass (Fixture *fixture, gint64 seconds, gint64 slept)
{
  fixture->now.monotonic_us += seconds * S;
  fixture->now.boottime_us += (seconds + slept) * S;
  sol_player_wake (fixture->player);
}

static void
assert_sent (Fixture *fixture, guint n, const char *body)
{
  g_assert_cmpuint (fixture->sent, ==, n);
  g_assert_cmpstr (fixture->body, ==, body);
}

static SolRunState
state (Fixture *fixture)
{
  return sol_run_get_state (sol_player_get_run (fixture->player));
}

/* Once, at the end; the cues before it are no notices. */
static void
test_done (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_player_start (fixture->player);
  while (state (fixture) == SOL_RUN_STATE_RUNNING) {
    assert_sent (fixture, 0, NULL);
    pass (fixture, 1, 0);
  }
  g_assert_cmpint (state (fixture), ==, SOL_RUN_STATE_DONE);
  pass (fixture, 1, 0);
  assert_sent (fixture, 1, "The session is done.");
  g_assert_cmpstr (fixture->title, ==,
                   sol_plan_get_title (sol_run_get_plan (sol_player_get_run (fixture->player))));
}

static void
test_absence (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_player_start (fixture->player);
  pass (fixture, 1, 0);
  pass (fixture, 1, 3600);
  g_assert_cmpint (state (fixture), ==, SOL_RUN_STATE_ASKING);
  assert_sent (fixture, 1, "You were away. The session waits for you.");
}

/* Who pauses, ends or discards is there. */
static void
test_quiet (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_player_start (fixture->player);
  pass (fixture, 1, 0);
  sol_player_pause (fixture->player);
  sol_player_end (fixture->player);
  sol_player_restart (fixture->player);
  sol_player_start (fixture->player);
  sol_player_discard (fixture->player);
  assert_sent (fixture, 0, NULL);
}

static void
test_kept (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_notices_tell_kept (fixture->player);
  assert_sent (fixture, 1, "Paused and kept. Open Soleus to go on.");
  sol_notices_withdraw ();
  assert_sent (fixture, 2, NULL);
}

/* In the preferences all of it is switched off. */
static void
test_off (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_set_boolean (settings, "notifications", FALSE);
  sol_player_start (fixture->player);
  pass (fixture, 1, 0);
  pass (fixture, 1, 3600);
  g_assert_cmpint (state (fixture), ==, SOL_RUN_STATE_ASKING);
  sol_notices_tell_kept (fixture->player);
  assert_sent (fixture, 0, NULL);
  g_settings_reset (settings, "notifications");
}

/* Without an application on a bus nothing is sent, and nothing complains. */
static void
test_no_bus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_notices_set_sender (NULL, NULL);
  sol_notices_tell_kept (fixture->player);
  sol_notices_withdraw ();
  assert_sent (fixture, 0, NULL);
}

#define ADD(name, func) g_test_add ("/notices/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  library = sol_catalogue_new (FALSE, "session", "catalogue.xml", NULL);
  ADD ("done", test_done);
  ADD ("absence", test_absence);
  ADD ("quiet", test_quiet);
  ADD ("kept", test_kept);
  ADD ("off", test_off);
  ADD ("no-bus", test_no_bus);
  status = g_test_run ();
  g_object_unref (library);
  return status;
}
