/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The drawings keep the proportions of a calf. Each row is measured on the ink of one element.
 *
 * The frame, the same in all: the ankle's centre is at y 1360, the knee's at y 360, the shank's
 * length L is 1000 units. Levels are in parts of L above the ankle, widths in parts of L. The
 * limits allow for what a drawing may smooth, and for how much people differ. */

#include <math.h>

#include "sol-drawing.h"
#include "sol-image.h"
#include "sol-library.h"

typedef enum {
  TOP,       /* level of the upper end */
  BOTTOM,    /* level of the lower end */
  WIDTH,     /* width of all ink at a level */
  WIDEST,    /* greatest width */
  WIDEST_AT, /* the level of it */
} Measure;

typedef struct {
  const char *element;
  Measure measure;
  double level;
  double low;
  double high;
  const char *source;
} Landmark;

static const Landmark posterior[] = {
  { "femur", WIDEST, 0, 0.22, 0.26, "epicondyles 82.7 mm (Kapur), 88.6 mm (Terzidis 2012)" },
  { "tibia", WIDTH, 0.97, 0.20, 0.25, "plateau 75 to 83 mm in men (PMC9703208)" },
  { "tibia", WIDTH, 0.40, 0.055, 0.085, "shaft, narrowest about 22 mm (model)" },
  { "fibula", WIDTH, 0.50, 0.025, 0.045, "shaft 11 mm (model)" },
  { "fibula", TOP, 0, 0.95, 1.0, "head apex 0.02 to 0.03 L below the plateau (Gray)" },
  { "fibula", BOTTOM, 0, -0.12, -0.07, "tip of the lateral malleolus 20 mm below the medial" },
  { "gastrocnemius-medial", BOTTOM, 0, 0.33, 0.42, "belly end z 0.36 to 0.40 (Rosso 2012)" },
  { "gastrocnemius-lateral", BOTTOM, 0, 0.37, 0.47, "17.4 mm above it (Antonios & Adds 2008)" },
  { "gastrocnemius-medial", TOP, 0, 1.15, 1.26, "origin above the condyle z 1.19 to 1.23 (model)" },
  { "gastrocnemius-lateral", TOP, 0, 1.12, 1.22, "origin z 1.16 to 1.19, below the medial" },
  { "soleus", TOP, 0, 0.92, 0.98, "head of the fibula (Gray); z 0.95" },
  { "soleus", BOTTOM, 0, 0.0, 0.14, "fibres end z -0.03 to 0.11 (Pichler 2007)" },
  { "soleus", WIDEST, 0, 0.22, 0.28, "83 mm (model)" },
  { "soleus", WIDEST_AT, 0, 0.50, 0.68, "z 0.58 (model)" },
  { "calcaneal-tendon", WIDTH, 0.03, 0.035, 0.065, "14.7 mm in the middle (Szaro 2021)" },
  { "calcaneal-tendon", WIDTH, -0.15, 0.06, 0.095, "insertion 25.7 mm (Szaro 2021)" },
  { "calcaneal-tendon", BOTTOM, 0, -0.22, -0.14, "insertion down to z -0.175 (model)" },
  { "plantaris", TOP, 0, 1.13, 1.23, "origin z 1.17 to 1.21 (model)" },
  { "calcaneus", BOTTOM, 0, -0.25, -0.19, "z -0.221 (model)" },
  { "skin", WIDTH, 0.70, 0.28, 0.36, "calf girth 392 mm in men (ANSUR II)" },
  { "skin", WIDTH, 0.10, 0.15, 0.22, "ankle girth 229 mm in men (ANSUR II)" },
};

/* From the side widths are depths. */
static const Landmark medial[] = {
  { "femur", WIDTH, 1.085, 0.165, 0.20, "condyles 61 to 65 mm deep (Kapur; Terzidis 2012)" },
  { "patella", TOP, 0, 1.08, 1.14, "z 1.114 (model)" },
  { "patella", BOTTOM, 0, 0.97, 1.02, "z 0.994 (model)" },
  { "tibia", TOP, 0, 1.0, 1.04, "eminence z 1.021 (model)" },
  { "tibia", BOTTOM, 0, -0.05, -0.02, "medial malleolus z -0.033 (model)" },
  { "fibula", BOTTOM, 0, -0.12, -0.07, "tip of the lateral malleolus 20 mm below the medial" },
  { "calcaneus", WIDEST, 0, 0.20, 0.25, "75.7 mm long (model)" },
  { "calcaneus", BOTTOM, 0, -0.25, -0.19, "z -0.221 (model)" },
  { "gastrocnemius-medial", TOP, 0, 1.15, 1.26, "origin above the condyle z 1.19 to 1.23 (model)" },
  { "gastrocnemius-medial", BOTTOM, 0, 0.33, 0.42, "belly end z 0.36 to 0.40 (Rosso 2012)" },
  { "soleus", BOTTOM, 0, 0.0, 0.14, "fibres end z -0.03 to 0.11 (Pichler 2007)" },
  { "calcaneal-tendon", WIDTH, 0.03, 0.01, 0.03, "4.9 mm thick in the middle (Szaro 2021)" },
  { "calcaneal-tendon", BOTTOM, 0, -0.22, -0.14, "insertion down to z -0.175 (model)" },
  { "plantaris", TOP, 0, 1.13, 1.23, "origin z 1.17 to 1.21 (model)" },
  { "popliteus", BOTTOM, 0, 0.70, 0.80, "down to z 0.747 (model)" },
  { "skin", WIDTH, 0.70, 0.28, 0.38, "calf girth 392 mm in men (ANSUR II)" },
  { "skin", WIDTH, 0.10, 0.16, 0.24, "ankle girth 229 mm in men (ANSUR II)" },
  { "skin", WIDEST, 0, 0.68, 0.77, "foot 271 mm in men (ANSUR II)" },
};

static const Landmark lateral[] = {
  { "femur", WIDTH, 1.085, 0.165, 0.20, "condyles 61 to 65 mm deep (Kapur; Terzidis 2012)" },
  { "fibula", TOP, 0, 0.95, 1.0, "head apex 0.02 to 0.03 L below the plateau (Gray)" },
  { "fibula", BOTTOM, 0, -0.12, -0.07, "tip of the lateral malleolus 20 mm below the medial" },
  { "calcaneus", WIDEST, 0, 0.20, 0.25, "75.7 mm long (model)" },
  { "gastrocnemius-lateral", TOP, 0, 1.12, 1.22, "origin z 1.16 to 1.19 (model)" },
  { "gastrocnemius-lateral", BOTTOM, 0, 0.37, 0.47,
    "17.4 mm above the medial (Antonios & Adds 2008)" },
  { "gastrocnemius-medial", BOTTOM, 0, 0.33, 0.42, "belly end z 0.36 to 0.40 (Rosso 2012)" },
  { "soleus", TOP, 0, 0.92, 0.98, "head of the fibula (Gray); z 0.95" },
  { "soleus", BOTTOM, 0, 0.0, 0.14, "fibres end z -0.03 to 0.11 (Pichler 2007)" },
  { "calcaneal-tendon", WIDTH, 0.03, 0.01, 0.03, "4.9 mm thick in the middle (Szaro 2021)" },
  { "calcaneal-tendon", BOTTOM, 0, -0.22, -0.14, "insertion down to z -0.175 (model)" },
  { "peroneus-longus", TOP, 0, 0.90, 0.97, "z 0.947 (model)" },
  { "tibialis-anterior", TOP, 0, 0.92, 0.98, "z 0.956 (model)" },
  { "plantaris", TOP, 0, 1.13, 1.23, "origin z 1.17 to 1.21 (model)" },
  { "skin", WIDTH, 0.70, 0.28, 0.38, "calf girth 392 mm in men (ANSUR II)" },
  { "skin", WIDEST, 0, 0.68, 0.77, "foot 271 mm in men (ANSUR II)" },
};

static const Landmark heel[] = {
  { "calcaneus", WIDEST, 0, 0.20, 0.25, "75.7 mm long (model)" },
  { "gastrocnemius-medial", BOTTOM, 0, 0.33, 0.42, "belly end z 0.36 to 0.40 (Rosso 2012)" },
  { "soleus", BOTTOM, 0, 0.0, 0.14, "fibres end z -0.03 to 0.11 (Pichler 2007)" },
  { "calcaneal-tendon", WIDTH, 0.05, 0.011, 0.02, "4.9 mm thick in the middle (Szaro 2021)" },
  { "calcaneal-tendon", BOTTOM, 0, -0.23, -0.16, "insertion down to z -0.175 (model)" },
};

/* A figure, and where its frame lies: its height, the ankle's level and the shank, in units. */
typedef struct {
  const char *name;
  const Landmark *landmarks;
  gsize n_landmarks;
  int height;
  double ankle_y;
  double top_y;
  double shank;
} Plate;

static const Plate plates[] = {
  { "posterior", posterior, G_N_ELEMENTS (posterior), 1720, 1360, -90, 1000 },
  { "medial", medial, G_N_ELEMENTS (medial), 1720, 1360, -90, 1000 },
  { "lateral", lateral, G_N_ELEMENTS (lateral), 1720, 1360, -90, 1000 },
  { "heel", heel, G_N_ELEMENTS (heel), 1740, 1104, 0, 2400 },
};

/* One row of one figure. */
typedef struct {
  const Plate *plate;
  const Landmark *landmark;
} Case;

typedef struct {
  double top;
  double bottom;
  double widest;
  double widest_at;
} Extent;

static double
to_level (const Plate *plate, int row)
{
  return (plate->ankle_y - (row + plate->top_y)) / plate->shank;
}

static int
to_row (const Plate *plate, double level)
{
  return (int) lround (plate->ankle_y - level * plate->shank - plate->top_y);
}

/* From the leftmost to the rightmost ink of a row, in parts of L. */
static double
measure_row (const Plate *plate, const SolSprite *sprite, int row)
{
  int width = cairo_image_surface_get_width (sprite->surface);
  int first = 0, last = width;
  int y = row - sprite->y;

  while (first < width && sol_image_get_pixel (sprite->surface, first, y) >> 24 < 128)
    first++;
  while (last > first && sol_image_get_pixel (sprite->surface, last - 1, y) >> 24 < 128)
    last--;
  return (last - first) / plate->shank;
}

static Extent
measure (const Plate *plate, const SolSprite *sprite)
{
  int height = cairo_image_surface_get_height (sprite->surface);
  Extent extent = { .top = -INFINITY };

  for (int y = sprite->y; y < sprite->y + height; y++) {
    double width = measure_row (plate, sprite, y);

    if (width <= 0)
      continue;
    if (extent.top == -INFINITY)
      extent.top = to_level (plate, y);
    extent.bottom = to_level (plate, y + 1);
    if (width > extent.widest) {
      extent.widest = width;
      extent.widest_at = to_level (plate, y);
    }
  }
  return extent;
}

static double
take (const Plate *plate, const SolSprite *sprite, Measure what, double level)
{
  Extent extent = measure (plate, sprite);

  switch (what) {
  case TOP:
    return extent.top;
  case BOTTOM:
    return extent.bottom;
  case WIDTH:
    return measure_row (plate, sprite, to_row (plate, level));
  case WIDEST:
    return extent.widest;
  case WIDEST_AT:
    return extent.widest_at;
  default:
    g_assert_not_reached ();
  }
}

static void
test_landmark (gconstpointer data)
{
  const Case *row = data;
  const Landmark *landmark = row->landmark;
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolFigure *figure = sol_library_lookup (library, SOL_TYPE_FIGURE, row->plate->name);
  g_autoptr (GError) error = NULL;
  g_autoptr (SolDrawing) drawing = sol_drawing_new (figure, SOL_THEME_LIGHT, SOL_PALETTE_TEXTBOOK,
                                                    ".shade{display:none}", &error);
  SolSprite sprite;
  double value;

  g_assert_no_error (error);
  sol_drawing_render_element (drawing, landmark->element, row->plate->height, &sprite, NULL,
                              &error);
  g_assert_no_error (error);
  value = take (row->plate, &sprite, landmark->measure, landmark->level);
  g_test_message ("%s: %.3f, to be %.3f to %.3f: %s", landmark->element, value, landmark->low,
                  landmark->high, landmark->source);
  g_assert_cmpfloat (value, >=, landmark->low);
  g_assert_cmpfloat (value, <=, landmark->high);
  sol_sprite_clear (&sprite);
}

static void
add_case (const Plate *plate, const Landmark *landmark)
{
  static const char *const measures[] = { "top", "bottom", "width", "widest", "widest-at" };
  Case *row = g_new (Case, 1);
  g_autofree char *path =
      g_strdup_printf ("/figure/landmarks/%s/%s/%s-%g", plate->name, landmark->element,
                       measures[landmark->measure], landmark->level);

  *row = (Case) { plate, landmark };
  g_test_add_data_func_full (path, row, test_landmark, g_free);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (plates); i++)
    for (guint j = 0; j < plates[i].n_landmarks; j++)
      add_case (&plates[i], &plates[i].landmarks[j]);
  return g_test_run ();
}
