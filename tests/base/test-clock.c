/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-clock.h"

#define S_US ((gint64) G_USEC_PER_SEC)

static void
test_slept (void)
{
  static const struct {
    const char *what;
    SolTime before, after;
    gint64 slept_us;
  } cases[] = {
    { "awake all the time", { 0, 0, 0 }, { 5 * S_US, 5 * S_US, 5 * S_US }, 0 },
    { "slept three of eight seconds", { 0, 0, 0 }, { 5 * S_US, 8 * S_US, 8 * S_US }, 3 * S_US },
    { "time namespace: the clocks differ from the start",
      { 10 * S_US, 3610 * S_US, 0 },
      { 12 * S_US, 3612 * S_US, 0 },
      0 },
    { "time namespace, and slept",
      { 10 * S_US, 3610 * S_US, 0 },
      { 12 * S_US, 3622 * S_US, 0 },
      10 * S_US },
    { "read a little apart: never negative", { 0, 40, 0 }, { S_US, S_US + 10, 0 }, 0 },
    { "the wall clock was set back", { 0, 0, 9 * S_US }, { S_US, S_US, 2 * S_US }, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].what);
    g_assert_cmpint (sol_time_slept_us (cases[i].before, cases[i].after), ==, cases[i].slept_us);
  }
}

static void
test_read (void)
{
  SolTime first = sol_clock_read ();
  SolTime second = sol_clock_read ();

  g_assert_cmpint (first.monotonic_us, >, 0);
  g_assert_cmpint (second.monotonic_us, >=, first.monotonic_us);
  g_assert_cmpint (second.boottime_us, >=, first.boottime_us);
  /* 2020, in a wall clock that is not wildly wrong. */
  g_assert_cmpint (first.realtime_us, >, 1577836800 * S_US);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/clock/slept", test_slept);
  g_test_add_func ("/clock/read", test_read);

  return g_test_run ();
}
