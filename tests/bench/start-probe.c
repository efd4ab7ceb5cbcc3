/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loaded before a program whose start is measured, whatever it is: writes down when its first frame
 * was drawn and what it holds once it rests, then ends it. The line, to the file named by
 * SOLEUS_BENCH_REPORT: wall and CPU time of the first frame, both of the last one, in milliseconds,
 * its share of memory (PSS) and what of it is its own alone, in KiB. Wall times count from
 * SOLEUS_BENCH_START, the monotonic clock in microseconds. */

/* RTLD_NEXT */
#define _GNU_SOURCE

#include <dlfcn.h>
#include <gtk/gtk.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* A program rests that has drawn nothing for so long. */
#define REST_MS 700

static struct {
  double first_wall_ms, first_cpu_ms;
  double last_wall_ms, last_cpu_ms;
  guint rest_id;
} seen;

static double
get_cpu_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static double
get_wall_ms (void)
{
  return (double) (g_get_monotonic_time () -
                   g_ascii_strtoll (g_getenv ("SOLEUS_BENCH_START"), NULL, 10)) /
         1e3;
}

static long
find_kib (const char *text, const char *field)
{
  const char *line = strstr (text, field);

  return line == NULL ? 0 : strtol (line + strlen (field), NULL, 10);
}

static void
report_cb (gpointer data G_GNUC_UNUSED)
{
  FILE *report = fopen (g_getenv ("SOLEUS_BENCH_REPORT"), "w");
  g_autofree char *memory = NULL;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &memory, NULL, NULL))
    memory = g_strdup ("");
  fprintf (report, "%.3f %.3f %.3f %.3f %ld %ld\n", seen.first_wall_ms, seen.first_cpu_ms,
           seen.last_wall_ms, seen.last_cpu_ms, find_kib (memory, "\nPss:"),
           find_kib (memory, "\nPrivate_Dirty:"));
  fclose (report);
  _exit (0);
}

static void
after_paint_cb (void)
{
  seen.last_wall_ms = get_wall_ms ();
  seen.last_cpu_ms = get_cpu_ms ();
  if (seen.first_wall_ms <= 0) {
    seen.first_wall_ms = seen.last_wall_ms;
    seen.first_cpu_ms = seen.last_cpu_ms;
  }
  g_clear_handle_id (&seen.rest_id, g_source_remove);
  seen.rest_id = g_timeout_add_once (REST_MS, report_cb, NULL);
}

static void
realize_cb (GtkWidget *window)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (after_paint_cb),
                    NULL);
}

static void
window_added_cb (GtkApplication *application G_GNUC_UNUSED, GtkWindow *window)
{
  g_signal_connect (window, "realize", G_CALLBACK (realize_cb), NULL);
}

int g_application_run (GApplication *application, int argc, char **argv);

/* In the place of GIO's. */
int
g_application_run (GApplication *application, int argc, char **argv)
{
  int (*run) (GApplication *, int, char **) = NULL;

  *(void **) &run = dlsym (RTLD_NEXT, "g_application_run");
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);
  return run (application, argc, argv);
}
