/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is announced, and when, under a clock that belongs to the test. */

#include "sol-announcer.h"

#define MS ((gint64) 1000)

typedef struct {
  GtkWidget *widget;
  SolAnnouncer *announcer;
  gint64 now_us;
  GArray *times;   /* of what was announced */
  char *announced; /* the newest */
} Fixture;

static void
announced_cb (const char *words, gpointer user_data)
{
  Fixture *fixture = user_data;

  g_array_append_val (fixture->times, fixture->now_us);
  g_set_str (&fixture->announced, words);
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->widget = g_object_ref_sink (gtk_label_new (NULL));
  fixture->times = g_array_new (FALSE, FALSE, sizeof (gint64));
  fixture->announcer = sol_announcer_new (FALSE);
  sol_announcer_set_func (fixture->announcer, announced_cb, fixture);
  sol_announcer_set_widget (fixture->announcer, fixture->widget);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_announcer_free (fixture->announcer);
  g_array_unref (fixture->times);
  g_free (fixture->announced);
  g_assert_finalize_object (fixture->widget);
}

/* Words every now and then for ten minutes: two announcements are never within four seconds, and
 * what is announced is never older than that. */
static void
test_spaced (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (4);

  while (fixture->now_us < 600 * 1000 * MS) {
    fixture->now_us += g_rand_int_range (random, 50, 1500) * MS;
    if (g_rand_boolean (random))
      sol_announcer_say (fixture->announcer, g_strdup ("Hold"), fixture->now_us);
    else
      sol_announcer_go_on (fixture->announcer, fixture->now_us);
  }
  g_assert_cmpuint (fixture->times->len, >, 100);
  for (guint i = 1; i < fixture->times->len; i++)
    g_assert_cmpint (g_array_index (fixture->times, gint64, i) -
                         g_array_index (fixture->times, gint64, i - 1),
                     >=, 4000 * MS);
}

/* Of what waits the newest alone is said. */
static void
test_newest (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_announcer_say (fixture->announcer, g_strdup ("Get ready"), 0);
  g_assert_cmpstr (fixture->announced, ==, "Get ready");
  sol_announcer_say (fixture->announcer, g_strdup ("Hold"), 1000 * MS);
  sol_announcer_say (fixture->announcer, g_strdup ("Change sides"), 2000 * MS);
  sol_announcer_go_on (fixture->announcer, 3999 * MS);
  g_assert_cmpstr (fixture->announced, ==, "Get ready");
  sol_announcer_go_on (fixture->announcer, 4000 * MS);
  g_assert_cmpstr (fixture->announced, ==, "Change sides");
  g_assert_cmpuint (fixture->times->len, ==, 2);
}

/* Who asks is answered at once. */
static void
test_answer (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_announcer_say (fixture->announcer, g_strdup ("Hold"), 0);
  sol_announcer_answer (fixture->announcer, g_strdup ("18 seconds"), 10 * MS);
  g_assert_cmpstr (fixture->announced, ==, "18 seconds");
}

#define ADD(name, func) g_test_add ("/announcer/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  ADD ("spaced", test_spaced);
  ADD ("newest", test_newest);
  ADD ("answer", test_answer);
  return g_test_run ();
}
