/* SPDX-License-Identifier: GPL-3.0-or-later */

/* In each cut across the leg everything lies where it belongs: the centre of its ink is within 0.03
 * of the shank's length of the measured one. So near, no two neighbours can have changed places.
 *
 * The numbers are the centres of area in the model that the plates' credit line names, in parts of
 * the shank's length from the axis of the ankle: x to the fibula, y to the front. The anterior
 * tibial artery is not among them: the model has it inside the tibialis anterior, it is drawn where
 * it runs, on the membrane behind that muscle. */

#include <math.h>

#include "sol-drawing.h"
#include "sol-image.h"
#include "sol-library.h"

/* One pixel a unit, three units a thousandth of the shank. */
#define HEIGHT_PX 1120
#define ANKLE_X 453.0
#define ANKLE_Y 498.0
#define SHANK 3000.0

#define TOLERANCE 0.03

static const struct {
  const char *figure;
  const char *element;
  double x;
  double y;
} centres[] = {
  { "section-30", "soleus", 0.022, -0.069 },
  { "section-30", "plantaris", -0.040, -0.070 },
  { "section-30", "calcaneal-tendon", 0.010, -0.099 },
  { "section-30", "tibialis-posterior", 0.029, -0.000 },
  { "section-30", "flexor-hallucis-longus", 0.058, -0.030 },
  { "section-30", "flexor-digitorum-longus", -0.007, -0.014 },
  { "section-30", "tibialis-anterior", 0.059, 0.051 },
  { "section-30", "extensor-digitorum-longus", 0.098, 0.017 },
  { "section-30", "extensor-hallucis-longus", 0.082, 0.014 },
  { "section-30", "peroneus-longus", 0.123, -0.041 },
  { "section-30", "peroneus-brevis", 0.105, -0.030 },
  { "section-30", "tibia", 0.015, 0.041 },
  { "section-30", "fibula", 0.087, -0.018 },
  { "section-30", "tibial-nerve", 0.022, -0.042 },
  { "section-30", "sural-nerve", 0.009, -0.113 },
  { "section-30", "posterior-tibial-artery", -0.005, -0.027 },
  { "section-30", "fibular-artery", 0.071, -0.069 },
  { "section-30", "small-saphenous-vein", 0.055, -0.133 },
  { "section-30", "great-saphenous-vein", -0.009, 0.057 },
  { "section-50", "soleus", 0.009, -0.054 },
  { "section-50", "gastrocnemius-medial", -0.036, -0.118 },
  { "section-50", "gastrocnemius-lateral", 0.090, -0.129 },
  { "section-50", "plantaris", -0.064, -0.081 },
  { "section-50", "tibialis-posterior", 0.058, 0.014 },
  { "section-50", "flexor-hallucis-longus", 0.078, -0.026 },
  { "section-50", "flexor-digitorum-longus", 0.002, 0.012 },
  { "section-50", "tibialis-anterior", 0.074, 0.074 },
  { "section-50", "extensor-digitorum-longus", 0.119, 0.023 },
  { "section-50", "extensor-hallucis-longus", 0.095, 0.026 },
  { "section-50", "peroneus-longus", 0.142, -0.032 },
  { "section-50", "peroneus-brevis", 0.123, -0.011 },
  { "section-50", "tibia", 0.022, 0.060 },
  { "section-50", "fibula", 0.099, -0.012 },
  { "section-50", "tibial-nerve", 0.035, -0.027 },
  { "section-50", "sural-nerve", 0.005, -0.158 },
  { "section-50", "posterior-tibial-artery", 0.005, -0.015 },
  { "section-50", "fibular-artery", 0.098, -0.065 },
  { "section-50", "small-saphenous-vein", 0.036, -0.160 },
  { "section-50", "great-saphenous-vein", -0.025, 0.053 },
  { "section-70", "soleus", 0.039, -0.049 },
  { "section-70", "gastrocnemius-medial", -0.055, -0.096 },
  { "section-70", "gastrocnemius-lateral", 0.103, -0.137 },
  { "section-70", "plantaris", -0.006, -0.094 },
  { "section-70", "tibialis-posterior", 0.059, 0.012 },
  { "section-70", "flexor-digitorum-longus", 0.001, 0.013 },
  { "section-70", "tibialis-anterior", 0.083, 0.091 },
  { "section-70", "extensor-digitorum-longus", 0.115, 0.032 },
  { "section-70", "peroneus-longus", 0.147, -0.012 },
  { "section-70", "tibia", 0.024, 0.068 },
  { "section-70", "fibula", 0.103, -0.009 },
  { "section-70", "tibial-nerve", 0.064, -0.017 },
  { "section-70", "sural-nerve", 0.017, -0.177 },
  { "section-70", "posterior-tibial-artery", 0.031, -0.006 },
  { "section-70", "fibular-artery", 0.110, -0.039 },
  { "section-70", "small-saphenous-vein", 0.017, -0.176 },
  { "section-70", "great-saphenous-vein", -0.066, 0.026 },
};

/* The centre of all ink, in pixels of the whole drawing. */
static void
find_centre (const SolSprite *sprite, double *x, double *y)
{
  int width = cairo_image_surface_get_width (sprite->surface);
  int height = cairo_image_surface_get_height (sprite->surface);
  double sum_x = 0, sum_y = 0;
  guint count = 0;

  for (int row = 0; row < height; row++)
    for (int column = 0; column < width; column++)
      if (sol_image_get_pixel (sprite->surface, column, row) >> 24 >= 128) {
        sum_x += column + 0.5;
        sum_y += row + 0.5;
        count++;
      }
  g_assert_cmpuint (count, >, 0);
  *x = sprite->x + sum_x / count;
  *y = sprite->y + sum_y / count;
}

static void
test_centre (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolFigure *figure = sol_library_lookup (library, SOL_TYPE_FIGURE, centres[i].figure);
  g_autoptr (GError) error = NULL;
  g_autoptr (SolDrawing) drawing =
      sol_drawing_new (figure, SOL_THEME_LIGHT, SOL_PALETTE_TEXTBOOK, NULL, &error);
  SolSprite sprite;
  double x, y;

  g_assert_no_error (error);
  sol_drawing_render_element (drawing, centres[i].element, HEIGHT_PX, &sprite, NULL, &error);
  g_assert_no_error (error);
  find_centre (&sprite, &x, &y);
  x = (x - ANKLE_X) / SHANK;
  y = (ANKLE_Y - y) / SHANK;
  g_test_message ("%s: %.3f %.3f, measured %.3f %.3f", centres[i].element, x, y, centres[i].x,
                  centres[i].y);
  g_assert_cmpfloat (hypot (x - centres[i].x, y - centres[i].y), <=, TOLERANCE);
  sol_sprite_clear (&sprite);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (centres); i++) {
    g_autofree char *path =
        g_strdup_printf ("/figure/sections/%s/%s", centres[i].figure, centres[i].element);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_centre);
  }
  return g_test_run ();
}
