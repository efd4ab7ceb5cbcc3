/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <stdio.h>

#include "sol-bench.h"
#include "sol-build.h"
#include "sol-home.h"

#define N_STARTS 9

/* What the pictures of a figure may take beside, in a window of 1280x800: see README.md. */
#define PICTURES_MIB 23
#define MEMORY_GOAL 1.15

/* What start-probe.c writes down, and its order there. */
enum {
  FIRST_WALL_MS,
  FIRST_CPU_MS,
  LAST_WALL_MS,
  LAST_CPU_MS,
  PSS_KIB,
  OWN_KIB,
  N_NUMBERS,
};

typedef struct {
  double numbers[N_NUMBERS]; /* medians */
} Start;

/* The settings that the program finds, as the one before left them. */
static void
write_settings (const char *home, const char *page, const char *part)
{
  g_autofree char *folder = g_build_filename (home, "glib-2.0", "settings", NULL);
  g_autofree char *path = g_build_filename (folder, "keyfile", NULL);
  g_autofree char *group = g_strdelimit (g_strdup (APPLICATION_ID), ".", '/');
  g_autofree char *text = g_strdup_printf (
      "[%s]\nwelcomed=true\nlast-page='%s'\nanatomy-part='%s'\n", group, page, part);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
read_report (const char *path, double *numbers)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  const char *rest;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  rest = text;
  for (guint i = 0; i < N_NUMBERS; i++)
    numbers[i] = g_ascii_strtod (rest, (char **) &rest);
}

/* @disabled: what GDK is told not to load, or NULL. */
static void
start_once (const char *home, const char *program, const char *disabled, double *numbers)
{
  g_autofree char *report = g_build_filename (home, "report", NULL);
  g_autofree char *now = g_strdup_printf ("%" G_GINT64_FORMAT, g_get_monotonic_time ());
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;

  g_subprocess_launcher_setenv (launcher, "LD_PRELOAD", START_PROBE, TRUE);
  g_subprocess_launcher_setenv (launcher, "GSETTINGS_BACKEND", "keyfile", TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_CONFIG_HOME", home, TRUE);
  g_subprocess_launcher_setenv (launcher, "SOLEUS_BENCH_REPORT", report, TRUE);
  g_subprocess_launcher_setenv (launcher, "SOLEUS_BENCH_START", now, TRUE);
  if (disabled != NULL)
    g_subprocess_launcher_setenv (launcher, "GDK_DISABLE", disabled, TRUE);
  process = g_subprocess_launcher_spawn (launcher, &error, program, NULL);
  g_assert_no_error (error);
  g_subprocess_wait_check (process, NULL, &error);
  g_assert_no_error (error);
  read_report (report, numbers);
}

static Start
find_medians (double runs[N_NUMBERS][N_STARTS])
{
  Start start;

  for (guint i = 0; i < N_NUMBERS; i++)
    start.numbers[i] = sol_bench_find_median (runs[i], N_STARTS);
  return start;
}

static void
keep (double runs[N_NUMBERS][N_STARTS], int run, const double *numbers)
{
  for (guint i = 0; run >= 0 && i < N_NUMBERS; i++)
    runs[i][run] = numbers[i];
}

/* In turn with an empty window: what slows the machine down for a while is in both. The first start
 * of a program is not counted: what it reads is on no one's mind yet. */
static void
start_often (
    const char *home, const char *program, const char *disabled, Start *start, Start *empty)
{
  double runs[N_NUMBERS][N_STARTS], empty_runs[N_NUMBERS][N_STARTS];

  for (int run = -1; run < N_STARTS; run++) {
    double numbers[N_NUMBERS];

    start_once (home, program, disabled, numbers);
    keep (runs, run, numbers);
    start_once (home, START_EMPTY, NULL, numbers);
    keep (empty_runs, run, numbers);
  }
  *start = find_medians (runs);
  *empty = find_medians (empty_runs);
}

/* The goal for all of it: reached at a ratio of 1. */
static void
print_memory (
    const char *page, const char *what, guint number, const Start *start, const Start *empty)
{
  g_autofree char *name = g_strdup_printf ("start: %s, %s and pictures (goal 1)", page, what);
  double allowed_mib = empty->numbers[number] / 1024 * MEMORY_GOAL + PICTURES_MIB;
  g_autofree char *allowed = g_strdup_printf ("%.1f MiB, %.2f times an empty window and %d",
                                              allowed_mib, MEMORY_GOAL, PICTURES_MIB);

  sol_bench_print (name, start->numbers[number] / 1024, "MiB", allowed_mib, allowed);
}

static void
print_start (const char *page, const Start *start, const Start *empty)
{
  static const struct {
    guint number;
    const char *what;
    const char *unit;
    double scale;
  } lines[] = {
    { FIRST_WALL_MS, "first frame (goal 1.15)", "ms", 1 },
    { FIRST_CPU_MS, "first frame, CPU time", "ms", 1 },
    { LAST_WALL_MS, "last frame before it rests", "ms", 1 },
    { LAST_CPU_MS, "last frame, CPU time", "ms", 1 },
    { PSS_KIB, "memory at rest (goal 1.15)", "MiB", 1024 },
    { OWN_KIB, "memory of its own alone", "MiB", 1024 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++) {
    g_autofree char *name = g_strdup_printf ("start: %s, %s", page, lines[i].what);

    sol_bench_print (name, start->numbers[lines[i].number] / lines[i].scale, lines[i].unit,
                     empty->numbers[lines[i].number] / lines[i].scale, "an empty window");
  }
}

void
sol_bench_start (void)
{
  static const struct {
    const char *page;
    const char *part;
  } pages[] = {
    { "anatomy", "bend-the-knee" },
    { "anatomy", "explore" },
    { "anatomy", "compare" },
    { "anatomy", "test" },
    { "exercises", "" },
    { "progress", "" },
    { "guide", "" },
  };
  char *home = sol_home_make ();
  Start start, empty;

  write_settings (home, "", "");
  start_often (home, START_EMPTY, "gl,vulkan", &start, &empty);
  print_start ("empty window", &empty, &empty);
  print_start ("empty window, no OpenGL", &start, &empty);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    const char *name = pages[i].part[0] != '\0' ? pages[i].part : pages[i].page;

    write_settings (home, pages[i].page, pages[i].part);
    start_often (home, SOLEUS, NULL, &start, &empty);
    print_start (name, &start, &empty);
    print_memory (name, "memory", PSS_KIB, &start, &empty);
    print_memory (name, "own memory", OWN_KIB, &start, &empty);
  }
  sol_home_remove (home);
}
