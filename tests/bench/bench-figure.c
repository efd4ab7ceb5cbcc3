/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-bench.h"
#include "sol-hit-map.h"
#include "sol-painter.h"
#include "sol-plate.h"

#define WIDTH 1280
#define HEIGHT 800
#define WIDTH_4K 3840
#define HEIGHT_4K 2160
#define ZOOM 8

/* As the window makes them. */
#define MAP_HEIGHT 1290

/* What a map is asked for in a measured call: a grid of places. */
#define N_ROWS 100
#define N_COLUMNS 40

#define GOAL_HIT_MS 0.1
#define GOAL_PICTURE_MS 200
#define GOAL_MIB 64

#define MIB (1024.0 * 1024)

typedef struct {
  SolFigure *figure;
  SolHitMap *map;
  SolBox box; /* around what the map knows */
  SolPainter *painter;
  SolScene scene;
  gboolean grown; /* the scene is a little higher than it was */
} Plate;

/* --- What is where --- */

static void
grow_box (SolBox *box, const SolBox *other)
{
  double right = MAX (box->x + box->width, other->x + other->width);
  double bottom = MAX (box->y + box->height, other->y + other->height);

  if (box->width <= 0) {
    *box = *other;
    return;
  }
  box->x = MIN (box->x, other->x);
  box->y = MIN (box->y, other->y);
  box->width = right - box->x;
  box->height = bottom - box->y;
}

static void
find_box (Plate *plate)
{
  g_autoptr (GPtrArray) ids = sol_hit_map_list_ids (plate->map);

  for (guint i = 0; i < ids->len; i++) {
    SolBox box;

    if (sol_hit_map_get_box (plate->map, g_ptr_array_index (ids, i), &box))
      grow_box (&plate->box, &box);
  }
}

static void
make_map (gpointer data)
{
  Plate *plate = data;
  g_autoptr (GError) error = NULL;

  plate->map = sol_hit_map_new (plate->figure, NULL, TRUE, NULL, MAP_HEIGHT, NULL, &error);
  g_assert_no_error (error);
}

static void
drop_map (gpointer data)
{
  g_clear_pointer (&((Plate *) data)->map, sol_hit_map_unref);
}

/* With the tolerance of a finger, which makes it look around. */
static void
look_up (gpointer data)
{
  Plate *plate = data;
  const SolBox *box = &plate->box;

  for (guint i = 0; i < N_ROWS * N_COLUMNS; i++)
    sol_hit_map_lookup (plate->map, box->x + box->width * (i % N_COLUMNS) / N_COLUMNS,
                        box->y + box->height * (i / N_COLUMNS) / N_ROWS, box->height / 100);
}

static void
measure_map (Plate *plate)
{
  double map_ms = sol_bench_measure_ms (make_map, drop_map, plate);
  double hit_ms;

  make_map (plate);
  find_box (plate);
  hit_ms = sol_bench_measure_ms (look_up, NULL, plate) / (N_ROWS * N_COLUMNS);
  drop_map (plate);
  sol_bench_print ("figure: what is at a place (goal 0.1 ms)", hit_ms, "ms", GOAL_HIT_MS,
                   "the goal");
  sol_bench_print ("figure: map of what is where, off thread", map_ms, "ms", GOAL_PICTURE_MS,
                   "200 ms");
}

/* --- Pictures --- */

static void
paint (Plate *plate)
{
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = sol_painter_paint (plate->painter, &plate->scene, NULL, &error);

  g_assert_no_error (error);
  cairo_surface_destroy (surface);
}

static void
paint_first (gpointer data)
{
  Plate *plate = data;

  plate->painter = sol_painter_new (plate->figure);
  paint (plate);
}

static void
drop_painter (gpointer data)
{
  g_clear_object (&((Plate *) data)->painter);
}

static void
paint_resized (gpointer data)
{
  Plate *plate = data;

  plate->grown = !plate->grown;
  plate->scene.height_px += plate->grown ? 1 : -1;
  paint (plate);
}

static void
paint_again (gpointer data)
{
  paint (data);
}

/* What fills the window of what is around the middle of the figure. */
static SolCrop
find_middle (Plate *plate)
{
  const SolBox *box = &plate->box;
  int width = (int) (plate->scene.height_px * box->width / box->height);

  return (SolCrop) { MAX (0, (width - WIDTH) / 2), (plate->scene.height_px - HEIGHT) / 2,
                     MIN (WIDTH, width), HEIGHT };
}

static void
measure_pictures (Plate *plate, const char *id)
{
  static const struct {
    const char *what;
    SolBenchFunc paint, clear;
  } pictures[] = {
    { "first picture", paint_first, drop_painter },
    { "picture after resize", paint_resized, NULL },
    { "picture of another state", paint_again, NULL },
  };
  g_autofree char *name = NULL;

  plate->scene.height_px = sol_plate_fit_height (plate->figure, WIDTH, HEIGHT);
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++) {
    g_autofree char *picture = g_strdup_printf ("%s: %s", id, pictures[i].what);
    double picture_ms;

    if (plate->painter == NULL && i > 0)
      plate->painter = sol_painter_new (plate->figure);
    picture_ms = sol_bench_measure_ms (pictures[i].paint, pictures[i].clear, plate);
    sol_bench_print (picture, picture_ms, "ms", GOAL_PICTURE_MS, "200 ms");
  }
  plate->scene.height_px *= ZOOM;
  plate->scene.crop = find_middle (plate);
  name = g_strdup_printf ("%s: sharp picture at zoom %d", id, ZOOM);
  sol_bench_print (name, sol_bench_measure_ms (paint_again, NULL, plate), "ms", GOAL_PICTURE_MS,
                   "200 ms");
  drop_painter (plate);
}

/* --- Memory --- */

static void
measure_memory (Plate *plate, const char *id)
{
  static const struct {
    const char *what;
    int width, height;
  } sizes[] = { { "pictures at 1280x800", WIDTH, HEIGHT },
                { "pictures at 4K", WIDTH_4K, HEIGHT_4K } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autofree char *name = g_strdup_printf ("%s: %s, at most", id, sizes[i].what);
    g_autoptr (SolPainter) painter = sol_painter_new (plate->figure);
    gsize memory = sol_plate_paint_all (painter, sizes[i].width, sizes[i].height);

    sol_bench_print (name, (double) memory / MIB, "MiB", GOAL_MIB, "64 MiB");
  }
}

void
sol_bench_figure (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GListModel *figures = sol_library_get_values (library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);
    Plate plate = { .figure = figure };

    if (i == 0)
      measure_map (&plate);
    make_map (&plate);
    find_box (&plate);
    drop_map (&plate);
    measure_pictures (&plate, sol_value_get_id (SOL_VALUE (figure)));
    measure_memory (&plate, sol_value_get_id (SOL_VALUE (figure)));
  }
}
