/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-film.h"

#include <adwaita.h>

#include "sol-bench.h"

#define N_WARM 20

/* A window that is filmed. */
typedef struct {
  SolFilm *film;
  GtkWidget *moved;
  SolFilmReady ready; /* NULL: as soon as there is a frame, or no longer asked */
  SolFilmMove move;
  guint n_frames;
  double start_ms;
} Take;

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
    gtk_snapshot_append_texture (snapshot, self->textures[i],
                                 &GRAPHENE_RECT_INIT (i == 0 ? self->offset : -self->offset, 0,
                                                      SOL_FILM_WIDTH, SOL_FILM_HEIGHT));
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
    gsize size = (gsize) SOL_FILM_WIDTH * SOL_FILM_HEIGHT * 4;
    guint8 *pixels = g_malloc (size);
    g_autoptr (GBytes) bytes = NULL;

    for (gsize k = 0; k < size; k++)
      pixels[k] = (guint8) (k % 128);
    bytes = g_bytes_new_take (pixels, size);
    self->textures[i] = gdk_memory_texture_new (SOL_FILM_WIDTH, SOL_FILM_HEIGHT, GDK_MEMORY_DEFAULT,
                                                bytes, (gsize) SOL_FILM_WIDTH * 4);
  }
}

static void
pan (GtkWidget *widget, guint frame)
{
  BENCH_PAN (widget)->offset = (float) (frame % 40);
  gtk_widget_queue_draw (widget);
}

/* --- Frames --- */

static void
before_paint_cb (GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  ((Take *) data)->start_ms = sol_bench_get_cpu_ms ();
}

static void
after_paint_cb (GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  Take *take = data;

  if (take->n_frames >= N_WARM && take->n_frames < N_WARM + SOL_FILM_N_FRAMES)
    take->film->costs_ms[take->n_frames - N_WARM] = sol_bench_get_cpu_ms () - take->start_ms;
}

static gboolean
tick_cb (GtkWidget *widget G_GNUC_UNUSED, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  Take *take = data;

  if (take->ready != NULL && !take->ready (take->moved))
    return G_SOURCE_CONTINUE;
  take->ready = NULL;
  take->move (take->moved, take->n_frames++);
  return G_SOURCE_CONTINUE;
}

void
sol_film_shoot (
    SolFilm *self, GtkWidget *content, GtkWidget *moved, SolFilmReady ready, SolFilmMove move)
{
  Take take = { .film = self, .moved = moved, .ready = ready, .move = move };
  GtkWidget *window = adw_window_new ();
  GdkFrameClock *clock;

  gtk_window_set_default_size (GTK_WINDOW (window), SOL_FILM_WIDTH, SOL_FILM_HEIGHT);
  adw_window_set_content (ADW_WINDOW (window), content);
  gtk_window_present (GTK_WINDOW (window));
  clock = gtk_widget_get_frame_clock (window);
  g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint_cb), &take);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &take);
  gtk_widget_add_tick_callback (window, tick_cb, &take, NULL);
  while (take.n_frames < N_WARM + SOL_FILM_N_FRAMES + 1)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (clock, &take);
  gtk_window_destroy (GTK_WINDOW (window));
}

void
sol_film_shoot_textures (SolFilm *self)
{
  GtkWidget *pans = g_object_new (TYPE_PAN, NULL);

  sol_film_shoot (self, pans, pans, NULL, pan);
}

void
sol_film_print (SolFilm *self, const char *what, SolFilm *textures)
{
  static const struct {
    const char *name;
    double share;
  } quantiles[] = { { "median", 0.5 }, { "99 of 100", 0.99 } };

  for (guint i = 0; i < G_N_ELEMENTS (quantiles); i++) {
    g_autofree char *name = g_strdup_printf ("%s, %s", what, quantiles[i].name);
    double share = quantiles[i].share;

    sol_bench_print (name, sol_bench_find_quantile (self->costs_ms, SOL_FILM_N_FRAMES, share), "ms",
                     sol_bench_find_quantile (textures->costs_ms, SOL_FILM_N_FRAMES, share),
                     "two textures panned");
  }
}

gpointer
sol_film_find_controller (GtkWidget *widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (g_type_is_a (G_OBJECT_TYPE (controller), type))
      return controller;
  }
  return NULL;
}
