/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Measures what must be fast. Times differ from machine to machine, so each stands beside its ratio
 * to a reference of the same run. */

#include "sol-bench.h"

#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>

#define N_WARM 3
#define N_RUNS 31

static int
compare_times (const void *a, const void *b)
{
  gint64 left = *(const gint64 *) a;
  gint64 right = *(const gint64 *) b;

  return left < right ? -1 : left > right;
}

double
sol_bench_measure_ms (SolBenchFunc func, SolBenchFunc clear, gpointer data)
{
  gint64 times_us[N_RUNS];

  for (guint i = 0; i < N_WARM + N_RUNS; i++) {
    gint64 start_us = g_get_monotonic_time ();

    func (data);
    if (i >= N_WARM)
      times_us[i - N_WARM] = g_get_monotonic_time () - start_us;
    if (clear != NULL)
      clear (data);
  }
  qsort (times_us, N_RUNS, sizeof *times_us, compare_times);
  return (double) times_us[N_RUNS / 2] / 1000;
}

void
sol_bench_print_head (void)
{
  printf ("%-40s %10s %-5s %8s  %s\n", "name", "value", "unit", "ratio", "to");
}

void
sol_bench_print (const char *name, double value, const char *unit, double reference, const char *of)
{
  printf ("%-40s %10.3f %-5s %8.2f  %s\n", name, value, unit, value / reference, of);
}

int
main (void)
{
  /* Without a GPU the default renderer would measure its emulation. */
  g_setenv ("GSK_RENDERER", "cairo", TRUE);
  g_setenv ("GSETTINGS_SCHEMA_DIR", SCHEMA_DIR, TRUE);
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  adw_init ();
  sol_bench_print_head ();
  sol_bench_content ();
  sol_bench_body ();
  sol_bench_leg ();
  return 0;
}
