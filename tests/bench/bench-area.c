/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>
#include <math.h>

#include "sol-bench.h"
#include "sol-figure-area.h"
#include "sol-film.h"

#define N_RUNS 7
#define ZOOM 8
#define N_NOTCHES 3

#define GOAL_MS 200

/* Long enough for the figure to let go of what it does not want any more. */
#define REST_MS 600

/* What is waited for. */
typedef enum {
  FIRST,
  RESIZED,
  CHOSEN,
  ZOOMED,
  WHEELED,
  N_WAITS,
} Change;

/* By the clock on the wall, which knows what else the machine does, and by the processor's. */
typedef struct {
  double wall_ms, cpu_ms;
} Wait;

static GtkWidget *
create_area (SolLibrary *library)
{
  GtkWidget *area = g_object_new (SOL_TYPE_FIGURE_AREA, NULL);

  sol_figure_area_show (SOL_FIGURE_AREA (area), library,
                        sol_library_lookup (library, SOL_TYPE_FIGURE, "posterior"));
  return area;
}

/* How long it takes until what is seen is what was asked for. */
static Wait
wait (GtkWidget *area)
{
  gint64 start_us = g_get_monotonic_time ();
  double start_ms = sol_bench_get_cpu_ms ();

  while (!sol_figure_area_is_settled (SOL_FIGURE_AREA (area)))
    g_main_context_iteration (NULL, TRUE);
  return (Wait) { (double) (g_get_monotonic_time () - start_us) / 1e3,
                  sol_bench_get_cpu_ms () - start_ms };
}

static void
rest_cb (gpointer is_over)
{
  *(gboolean *) is_over = TRUE;
}

/* As one does who looks at what is there. */
static void
rest (void)
{
  gboolean is_over = FALSE;

  g_timeout_add_once (REST_MS, rest_cb, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

/* By a wheel, of whose last notch nobody knows that it is the last. */
static void
wheel (GtkWidget *area)
{
  GtkEventController *scroll = sol_film_find_controller (area, GTK_TYPE_EVENT_CONTROLLER_SCROLL);
  gboolean handled;

  for (int i = 0; i < N_NOTCHES; i++)
    g_signal_emit_by_name (scroll, "scroll", 0.0, 1.0, &handled);
}

/* By a key: the figure moves there. */
static void
zoom_in (GtkWidget *area)
{
  SolFigureZoom *zoom = sol_figure_area_get_zoom (SOL_FIGURE_AREA (area));

  sol_figure_zoom_by (zoom, ZOOM, gtk_widget_get_width (area) / 2.0,
                      gtk_widget_get_height (area) / 2.0);
  while (sol_figure_zoom_is_moving (zoom))
    g_main_context_iteration (NULL, TRUE);
}

/* Pointed at before it is chosen, as hand and keys do. */
static Wait
choose (SolLibrary *library, GtkWidget *area)
{
  g_object_set (area, "pointed", "soleus", NULL);
  wait (area);
  sol_figure_area_set_selected (SOL_FIGURE_AREA (area),
                                sol_library_lookup (library, SOL_TYPE_STRUCTURE, "soleus"));
  return wait (area);
}

static void
measure_once (SolLibrary *library, Wait *waits)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *area = create_area (library);

  gtk_window_set_default_size (GTK_WINDOW (window), SOL_FILM_WIDTH, SOL_FILM_HEIGHT);
  adw_window_set_content (ADW_WINDOW (window), area);
  gtk_window_present (GTK_WINDOW (window));
  waits[FIRST] = wait (area);
  gtk_widget_set_margin_bottom (area, 40);
  while (gtk_widget_get_height (area) > SOL_FILM_HEIGHT - 40)
    g_main_context_iteration (NULL, TRUE);
  waits[RESIZED] = wait (area);
  rest ();
  waits[CHOSEN] = choose (library, area);
  rest ();
  zoom_in (area);
  waits[ZOOMED] = wait (area);
  wheel (area);
  waits[WHEELED] = wait (area);
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
print_waits (SolLibrary *library)
{
  static const char *const names[] = {
    [FIRST] = "the first picture and its map",
    [RESIZED] = "a resize, from its end",
    [CHOSEN] = "a muscle that is chosen after a rest, and its fade",
    [ZOOMED] = "a zoom by key, from its end",
    [WHEELED] = "a zoom by wheel, from its end",
  };
  Wait waits[N_RUNS][N_WAITS];

  for (guint i = 0; i < N_RUNS; i++)
    measure_once (library, waits[i]);
  for (guint k = 0; k < N_WAITS; k++) {
    g_autofree char *wait = g_strdup_printf ("figure: wait for %s", names[k]);
    g_autofree char *work = g_strdup_printf ("figure: work for %s", names[k]);
    double wall_ms[N_RUNS], cpu_ms[N_RUNS];

    for (guint i = 0; i < N_RUNS; i++) {
      wall_ms[i] = waits[i][k].wall_ms;
      cpu_ms[i] = waits[i][k].cpu_ms;
    }
    sol_bench_print (wait, sol_bench_find_median (wall_ms, N_RUNS), "ms", GOAL_MS, "200 ms");
    sol_bench_print (work, sol_bench_find_median (cpu_ms, N_RUNS), "ms", GOAL_MS, "200 ms");
  }
}

/* One looks from close by, and sees all of it sharply. */
static gboolean
is_near (GtkWidget *widget)
{
  SolFigureArea *area = SOL_FIGURE_AREA (widget);
  SolFigureZoom *zoom = sol_figure_area_get_zoom (area);

  if (!sol_figure_area_is_settled (area))
    return FALSE;
  if (sol_figure_zoom_get_camera (zoom)->zoom >= ZOOM)
    return TRUE;
  sol_figure_zoom_by (zoom, ZOOM, gtk_widget_get_width (widget) / 2.0,
                      gtk_widget_get_height (widget) / 2.0);
  return FALSE;
}

/* To and fro, as a hand does it. */
static void
drag (GtkWidget *area, guint frame)
{
  GtkGesture *gesture = sol_film_find_controller (area, GTK_TYPE_GESTURE_DRAG);

  if (frame == 0)
    g_signal_emit_by_name (gesture, "drag-begin", 600.0, 400.0);
  g_signal_emit_by_name (gesture, "drag-update", 150 * sin (frame * 0.05),
                         100 * sin (frame * 0.03));
}

void
sol_bench_area (void)
{
  static SolFilm textures, panned;
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GtkWidget *area = create_area (library);

  print_waits (library);
  sol_film_shoot_textures (&textures);
  sol_film_shoot (&panned, area, area, is_near, drag);
  sol_film_print (&panned, "figure: frame while panned", &textures);
}
