/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Measures what must be fast. Times differ from machine to machine, so each stands beside its ratio
 * to a reference of the same run. */

#include "sol-bench.h"

#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "sol-home.h"

#define N_RUNS 31

/* What takes long is measured less often. */
#define MIN_RUNS 7
#define LONG_US (G_USEC_PER_SEC * 3 / 2)

static int
compare (const void *a, const void *b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return left < right ? -1 : left > right;
}

double
sol_bench_find_quantile (double *values, guint n_values, double share)
{
  qsort (values, n_values, sizeof *values, compare);
  return values[(guint) (n_values * share)];
}

double
sol_bench_find_median (double *values, guint n_values)
{
  return sol_bench_find_quantile (values, n_values, 0.5);
}

static double
get_clock_ms (clockid_t clock)
{
  struct timespec now;

  clock_gettime (clock, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

double
sol_bench_get_cpu_ms (void)
{
  return get_clock_ms (CLOCK_PROCESS_CPUTIME_ID);
}

double
sol_bench_get_thread_ms (void)
{
  return get_clock_ms (CLOCK_THREAD_CPUTIME_ID);
}

static double
measure_once_ms (SolBenchFunc func, SolBenchFunc clear, gpointer data)
{
  double start_ms = sol_bench_get_cpu_ms (), taken_ms;

  func (data);
  taken_ms = sol_bench_get_cpu_ms () - start_ms;
  if (clear != NULL)
    clear (data);
  return taken_ms;
}

double
sol_bench_measure_ms (SolBenchFunc func, SolBenchFunc clear, gpointer data)
{
  double times_ms[N_RUNS];
  gint64 end_us;
  guint n = 0;

  /* The first is not counted: it fills what is kept. */
  measure_once_ms (func, clear, data);
  end_us = g_get_monotonic_time () + LONG_US;
  while (n < N_RUNS && (n < MIN_RUNS || g_get_monotonic_time () < end_us))
    times_ms[n++] = measure_once_ms (func, clear, data);
  return sol_bench_find_median (times_ms, n);
}

void
sol_bench_print_head (void)
{
  printf ("%-52s %10s %-5s %8s  %s\n", "name", "value", "unit", "ratio", "to");
}

void
sol_bench_print (const char *name, double value, const char *unit, double reference, const char *of)
{
  printf ("%-52s %10.3f %-5s %8.2f  %s\n", name, value, unit, value / reference, of);
}

static const struct {
  const char *name;
  void (*measure) (void);
} parts[] = {
  { "content", sol_bench_content }, { "body", sol_bench_body },   { "figure", sol_bench_figure },
  { "area", sol_bench_area },       { "leg", sol_bench_leg },     { "pages", sol_bench_pages },
  { "session", sol_bench_session }, { "start", sol_bench_start },
};

static char **asked_for; /* the arguments */

gboolean
sol_bench_is_asked_for (const char *name)
{
  return g_strv_contains ((const char *const *) asked_for, name);
}

int
main (int argc, char **argv)
{
  char *home = sol_home_make ();

  asked_for = argv + 1;
  /* Without a GPU the default renderer would measure its emulation. */
  g_setenv ("GSK_RENDERER", "cairo", TRUE);
  g_setenv ("GSETTINGS_SCHEMA_DIR", SCHEMA_DIR, TRUE);
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  setvbuf (stdout, NULL, _IOLBF, 0);
  adw_init ();
  sol_bench_print_head ();
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (argc == 1 || sol_bench_is_asked_for (parts[i].name))
      parts[i].measure ();
  sol_home_remove (home);
  return 0;
}
