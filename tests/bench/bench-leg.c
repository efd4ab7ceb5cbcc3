/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>
#include <math.h>

#include "sol-bench.h"
#include "sol-leg-page.h"
#include "sol-leg-view.h"
#include "sol-pair-view.h"

#define WIDTH 1280
#define HEIGHT 800
#define N_WARM 20
#define N_FRAMES 240

typedef void (*MoveFunc) (GtkWidget *widget, guint frame);

/* A window whose frames are measured. */
typedef struct {
  GtkWidget *window;
  GtkWidget *moved;
  MoveFunc move;
  guint n_frames;
  double start_ms;
  double costs_ms[N_FRAMES];
} Film;

/* --- Two textures that are panned --- */

#define TYPE_PAN (pan_get_type ())
G_DECLARE_FINAL_TYPE (Pan, pan, BENCH, PAN, GtkWidget)

struct _Pan {
  GtkWidget parent_instance;

  GdkTexture *textures[2];
  float offset;
};

G_DEFINE_FINAL_TYPE (Pan, pan, GTK_TYPE_WIDGET)

static void
pan_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  Pan *self = BENCH_PAN (widget);

  for (guint i = 0; i < G_N_ELEMENTS (self->textures); i++)
    gtk_snapshot_append_texture (
        snapshot, self->textures[i],
        &GRAPHENE_RECT_INIT (i == 0 ? self->offset : -self->offset, 0, WIDTH, HEIGHT));
}

static void
pan_dispose (GObject *object)
{
  for (guint i = 0; i < 2; i++)
    g_clear_object (&BENCH_PAN (object)->textures[i]);
  G_OBJECT_CLASS (pan_parent_class)->dispose (object);
}

static void
pan_class_init (PanClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pan_dispose;
  GTK_WIDGET_CLASS (klass)->snapshot = pan_snapshot;
}

static void
pan_init (Pan *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->textures); i++) {
    gsize size = (gsize) WIDTH * HEIGHT * 4;
    guint8 *pixels = g_malloc (size);
    g_autoptr (GBytes) bytes = NULL;

    for (gsize k = 0; k < size; k++)
      pixels[k] = (guint8) (k % 128);
    bytes = g_bytes_new_take (pixels, size);
    self->textures[i] =
        gdk_memory_texture_new (WIDTH, HEIGHT, GDK_MEMORY_DEFAULT, bytes, (gsize) WIDTH * 4);
  }
}

static void
pan (GtkWidget *widget, guint frame)
{
  BENCH_PAN (widget)->offset = (float) (frame % 40);
  gtk_widget_queue_draw (widget);
}

/* --- The leg that is pulled --- */

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_type (child, type);

    if (found != NULL)
      return found;
  }
  return NULL;
}

/* As a hand does it. */
static void
take (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_GESTURE_DRAG (controller))
      g_signal_emit_by_name (controller, "drag-begin", 300.0, 100.0);
  }
}

static void
pull (GtkWidget *widget, guint frame)
{
  double share = 0.5 - 0.5 * cos (frame * 0.05);

  if (frame == 0)
    take (widget);
  sol_leg_view_bend (SOL_LEG_VIEW (widget), 110 * share, 40 * share - 15);
}

/* --- The pair, whose handle is pulled --- */

static void
pull_handle (GtkWidget *widget, guint frame)
{
  gtk_range_set_value (GTK_RANGE (widget), 22.5 - 22.5 * cos (frame * 0.05));
}

/* --- Frames --- */

static void
before_paint_cb (GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  ((Film *) data)->start_ms = sol_bench_get_cpu_ms ();
}

static void
after_paint_cb (GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  Film *film = data;

  if (film->n_frames >= N_WARM && film->n_frames < N_WARM + N_FRAMES)
    film->costs_ms[film->n_frames - N_WARM] = sol_bench_get_cpu_ms () - film->start_ms;
}

static gboolean
tick_cb (GtkWidget *widget G_GNUC_UNUSED, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  Film *film = data;

  film->move (film->moved, film->n_frames++);
  return G_SOURCE_CONTINUE;
}

static void
shoot (Film *film, GtkWidget *content, GtkWidget *moved, MoveFunc move)
{
  GdkFrameClock *clock;

  film->window = adw_window_new ();
  film->moved = moved;
  film->move = move;
  gtk_window_set_default_size (GTK_WINDOW (film->window), WIDTH, HEIGHT);
  adw_window_set_content (ADW_WINDOW (film->window), content);
  gtk_window_present (GTK_WINDOW (film->window));
  clock = gtk_widget_get_frame_clock (film->window);
  g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint_cb), film);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), film);
  gtk_widget_add_tick_callback (film->window, tick_cb, film, NULL);
  while (film->n_frames < N_WARM + N_FRAMES + 1)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (clock, film);
  gtk_window_destroy (GTK_WINDOW (film->window));
}

static void
print (const char *name, Film *film, Film *panned, double share)
{
  sol_bench_print (name, sol_bench_find_quantile (film->costs_ms, N_FRAMES, share), "ms",
                   sol_bench_find_quantile (panned->costs_ms, N_FRAMES, share),
                   "two textures panned");
}

void
sol_bench_leg (void)
{
  static Film panned, pulled, paired;
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GtkWidget *pans = g_object_new (TYPE_PAN, NULL);
  GtkWidget *page = sol_leg_page_new (library);
  GtkWidget *pair = g_object_new (SOL_TYPE_PAIR_VIEW, NULL);

  sol_pair_view_show (SOL_PAIR_VIEW (pair), library, sol_pair_view_find (library));
  shoot (&panned, pans, pans, pan);
  shoot (&pulled, page, find_type (page, SOL_TYPE_LEG_VIEW), pull);
  shoot (&paired, pair, find_type (pair, GTK_TYPE_SCALE), pull_handle);
  print ("leg: frame while pulled, median", &pulled, &panned, 0.5);
  print ("leg: frame while pulled, 99 of 100", &pulled, &panned, 0.99);
  print ("pair: frame while pulled, median", &paired, &panned, 0.5);
  print ("pair: frame while pulled, 99 of 100", &paired, &panned, 0.99);
}
