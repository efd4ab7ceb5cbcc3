/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The channel of colour: calm, never a flicker, and off where motion is not wanted. */

#include "sol-build.h"
#include "sol-session-tint.h"

#include "session-fixture.h"

#define MS ((gint64) 1000)

/* What may change within a second without being felt as a flicker. */
#define MOST_CHANGES 3

static gboolean
is_tinted (GtkWidget *widget, const char *name)
{
  return gtk_widget_has_css_class (widget, name);
}

static int
find_colour (GtkWidget *widget)
{
  return (is_tinted (widget, "cue-work") ? 1 : 0) + (is_tinted (widget, "cue-change") ? 2 : 0);
}

static void
set_motion (gboolean moves)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", moves, NULL);
}

/* However fast the phases change, no second has more than three changes of colour. */
static void
test_no_flicker (void)
{
  static const SolPhaseKind kinds[] = { SOL_PHASE_KIND_WORK, SOL_PHASE_KIND_CHANGE,
                                        SOL_PHASE_KIND_REST };
  g_autoptr (GtkWidget) widget = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr (SolSessionTint) tint = sol_session_tint_new (widget);
  g_autoptr (GRand) random = g_rand_new_with_seed (3);
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 now_us = 0;
  int shown = 0;

  for (guint i = 0; i < 10000; i++) {
    now_us += g_rand_int_range (random, 1, 400) * MS;
    sol_session_tint_show (tint, kinds[i % G_N_ELEMENTS (kinds)], TRUE, now_us);
    if (find_colour (widget) != shown)
      g_array_append_val (changes, now_us);
    shown = find_colour (widget);
  }
  g_assert_cmpuint (changes->len, >, 1000);
  for (guint i = MOST_CHANGES; i < changes->len; i++)
    g_assert_cmpint (g_array_index (changes, gint64, i) -
                         g_array_index (changes, gint64, i - MOST_CHANGES),
                     >, 1000 * MS);
}

/* What came too early is not lost. */
static void
test_later (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr (SolSessionTint) tint = sol_session_tint_new (widget);

  sol_session_tint_show (tint, SOL_PHASE_KIND_WORK, TRUE, 0);
  g_assert_true (is_tinted (widget, "cue-work"));
  sol_session_tint_show (tint, SOL_PHASE_KIND_CHANGE, TRUE, 100 * MS);
  g_assert_true (is_tinted (widget, "cue-work"));
  sol_session_tint_show (tint, SOL_PHASE_KIND_CHANGE, TRUE, 1000 * MS);
  g_assert_false (is_tinted (widget, "cue-work"));
  g_assert_true (is_tinted (widget, "cue-change"));
  sol_session_tint_free (g_steal_pointer (&tint));
  g_assert_cmpint (find_colour (widget), ==, 0);
}

static void
test_reduced_motion (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr (SolSessionTint) tint = sol_session_tint_new (widget);

  set_motion (FALSE);
  sol_session_tint_show (tint, SOL_PHASE_KIND_WORK, TRUE, 0);
  g_assert_cmpint (find_colour (widget), ==, 0);
  set_motion (TRUE);
  sol_session_tint_show (tint, SOL_PHASE_KIND_WORK, TRUE, 1000 * MS);
  g_assert_true (is_tinted (widget, "cue-work"));
}

/* On the page it is the setting that decides. */
static void
test_channel (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  SessionFixture fixture;

  g_settings_set_boolean (settings, "cue-colour", FALSE);
  session_open (&fixture, "R15");
  sol_player_start (fixture.player);
  session_pass (&fixture, 10);
  g_assert_cmpint (find_colour (GTK_WIDGET (fixture.page)), ==, 0);
  session_close (&fixture);

  g_settings_set_boolean (settings, "cue-colour", TRUE);
  session_open (&fixture, "R15");
  sol_player_start (fixture.player);
  session_pass (&fixture, 5);
  g_assert_true (is_tinted (GTK_WIDGET (fixture.page), "cue-work"));
  session_close (&fixture);
  g_settings_reset (settings, "cue-colour");
}

int
main (int argc, char *argv[])
{
  session_init (&argc, &argv);
  g_test_add_func ("/session-tint/no-flicker", test_no_flicker);
  g_test_add_func ("/session-tint/later", test_later);
  g_test_add_func ("/session-tint/reduced-motion", test_reduced_motion);
  g_test_add_func ("/session-tint/channel", test_channel);
  return session_run ();
}
