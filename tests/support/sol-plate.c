/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-plate.h"

#include "sol-drawing.h"
#include "sol-parts.h"

/* ARGB32 */
#define BYTES 4

/* The width of the drawing of @figure as a share of its height. */
static double
find_aspect (SolFigure *figure)
{
  g_autoptr (GError) error = NULL;
  double x, y, width, height;

  sol_drawing_peek_bounds (figure, &x, &y, &width, &height, &error);
  g_assert_no_error (error);
  return width / height;
}

int
sol_plate_fit_height (SolFigure *figure, int width_px, int height_px)
{
  return MIN (height_px, (int) (width_px / find_aspect (figure)));
}

/* The bytes of a picture of what is seen from close by. */
static gsize
find_viewport (int width_px, int height_px)
{
  SolScene near = { .height_px = 8 * height_px, .crop = { 0, 0, width_px, height_px } };

  sol_scene_limit (&near, 1);
  return (gsize) near.crop.width * (gsize) near.crop.height * BYTES;
}

/* The ids of all that @figure draws. */
static GStrv
list_owners (SolFigure *figure)
{
  g_autoptr (GStrvBuilder) owners = g_strv_builder_new ();
  g_autoptr (GArray) parts = sol_figure_list_all_parts (figure);

  for (guint i = 0; i < parts->len; i++)
    g_strv_builder_add (owners, g_array_index (parts, SolPart, i).owner);
  return g_strv_builder_end (owners);
}

/* What there is at once while the picture of @scene comes into being and is faded to. */
static gsize
paint (SolPainter *painter, const SolScene *scene, gsize viewport)
{
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = sol_painter_paint (painter, scene, NULL, &error);
  gsize picture;

  g_assert_no_error (error);
  picture = (gsize) cairo_image_surface_get_stride (surface) *
            (gsize) cairo_image_surface_get_height (surface);
  cairo_surface_destroy (surface);
  return sol_painter_get_memory (painter) + 2 * picture + 2 * viewport;
}

gsize
sol_plate_paint_all (SolPainter *painter, int width_px, int height_px)
{
  SolFigure *figure = sol_painter_get_figure (painter);
  GListModel *stages = sol_figure_get_stages (figure);
  int height = sol_plate_fit_height (figure, width_px, height_px);
  g_auto (GStrv) owners = list_owners (figure);
  gsize most = 0;

  for (guint i = 0; i < 4 * g_list_model_get_n_items (stages); i++) {
    g_autoptr (SolStage) stage = g_list_model_get_item (stages, i / 4);
    SolScene scene = {
      .stage = (char *) sol_value_get_id (SOL_VALUE (stage)),
      .attachments = i % 2,
      .lit = i % 4 < 2 ? NULL : owners,
      .height_px = height,
    };

    sol_scene_limit (&scene, find_aspect (figure));
    most = MAX (most, paint (painter, &scene, find_viewport (width_px, height_px)));
  }
  return most;
}
