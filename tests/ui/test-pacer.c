/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pacer.h"
#include "sol-wait.h"

#define INTERVAL_MS 20

static void
count_cb (gpointer n_calls)
{
  ++*(guint *) n_calls;
}

/* At once, and not again before its time; however often it is asked for, once after that. */
static void
test_paced (void)
{
  SolPacer pacer = { 0 };
  guint n_calls = 0;

  sol_pacer_ask (&pacer, INTERVAL_MS, count_cb, &n_calls);
  g_assert_cmpuint (n_calls, ==, 1);
  for (guint i = 0; i < 10; i++)
    sol_pacer_ask (&pacer, INTERVAL_MS, count_cb, &n_calls);
  g_assert_cmpuint (n_calls, ==, 1);
  sol_wait_for (&n_calls, 2);
  while (pacer.id != 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n_calls, ==, 2);
  sol_pacer_ask (&pacer, INTERVAL_MS, count_cb, &n_calls);
  g_assert_cmpuint (n_calls, ==, 3);
  sol_pacer_stop (&pacer);
}

static void
test_stopped (void)
{
  SolPacer pacer = { 0 };
  guint n_calls = 0;

  sol_pacer_ask (&pacer, INTERVAL_MS, count_cb, &n_calls);
  sol_pacer_ask (&pacer, INTERVAL_MS, count_cb, &n_calls);
  sol_pacer_stop (&pacer);
  sol_wait_ms (3 * INTERVAL_MS);
  g_assert_cmpuint (n_calls, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pacer/paced", test_paced);
  g_test_add_func ("/pacer/stopped", test_stopped);
  return g_test_run ();
}
