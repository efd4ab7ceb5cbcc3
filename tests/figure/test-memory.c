/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How much the pictures of a figure take. */

#include "sol-library.h"
#include "sol-plate.h"
#include "sol-sprites.h"

#define MIB ((gsize) 1 << 20)

/* Of a square of 100 pixels. */
#define SQUARE_BYTES 40000

static SolLibrary *library;

static const SolSprite *
keep (SolSprites *sprites, const char *element)
{
  SolSprite sprite = { cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 100, 100), 3, 4 };

  return sol_sprites_keep (sprites, SOL_PALETTE_TEXTBOOK, element, &sprite);
}

static gboolean
is_kept (SolSprites *sprites, const char *element)
{
  return sol_sprites_lookup (sprites, SOL_PALETTE_TEXTBOOK, element) != NULL;
}

static void
test_kept (void)
{
  g_autoptr (SolSprites) sprites = sol_sprites_new (3 * SQUARE_BYTES);
  SolSprite empty = { NULL };

  g_assert_cmpint (keep (sprites, "a")->x, ==, 3);
  g_assert_null (sol_sprites_keep (sprites, SOL_PALETTE_HEROES, "b", &empty)->surface);
  g_assert_cmpuint (sol_sprites_get_memory (sprites), ==, SQUARE_BYTES);
  g_assert_true (is_kept (sprites, "a"));
  g_assert_false (is_kept (sprites, "b"));
  g_assert_nonnull (sol_sprites_lookup (sprites, SOL_PALETTE_HEROES, "b"));
  sol_sprites_forget (sprites);
  g_assert_cmpuint (sol_sprites_get_memory (sprites), ==, 0);
  g_assert_false (is_kept (sprites, "a"));
}

/* What an earlier picture wanted goes before what this one wants. */
static void
test_oldest_goes (void)
{
  g_autoptr (SolSprites) sprites = sol_sprites_new (3 * SQUARE_BYTES);

  keep (sprites, "a");
  keep (sprites, "b");
  sol_sprites_end_picture (sprites);
  g_assert_true (is_kept (sprites, "b"));
  keep (sprites, "c");
  keep (sprites, "d");
  g_assert_cmpuint (sol_sprites_get_memory (sprites), ==, 3 * SQUARE_BYTES);
  g_assert_false (is_kept (sprites, "a"));
  g_assert_true (is_kept (sprites, "b"));
  g_assert_true (is_kept (sprites, "c"));
  g_assert_true (is_kept (sprites, "d"));
}

/* What there is no room for is there to be painted, and gone afterwards. */
static void
test_no_room (void)
{
  g_autoptr (SolSprites) sprites = sol_sprites_new (SQUARE_BYTES);
  const SolSprite *passing;

  keep (sprites, "a");
  passing = keep (sprites, "b");
  g_assert_cmpint (cairo_image_surface_get_width (passing->surface), ==, 100);
  g_assert_cmpuint (sol_sprites_get_memory (sprites), ==, SQUARE_BYTES);
  g_assert_true (is_kept (sprites, "a"));
  g_assert_false (is_kept (sprites, "b"));
  sol_sprites_end_picture (sprites);
  g_assert_null (passing->surface);
}

static gsize
count_bytes (const SolScene *scene, double aspect)
{
  if (scene->crop.width > 0)
    return (gsize) scene->crop.width * (gsize) scene->crop.height * 4;
  return (gsize) scene->height_px * (gsize) (scene->height_px * aspect + 0.5) * 4;
}

static void
test_limit (void)
{
  SolScene usual = { .height_px = 800, .outline_px = 2 };
  SolScene large = { .height_px = 2160, .outline_px = 4 };
  SolScene near = { .height_px = 17280, .crop = { 4000, 8000, 2560, 2160 } };

  sol_scene_limit (&usual, 1.6);
  g_assert_cmpint (usual.height_px, ==, 800);
  g_assert_cmpfloat (usual.outline_px, ==, 2);
  sol_scene_limit (&large, 1.6);
  g_assert_cmpuint (count_bytes (&large, 1.6), <=, SOL_SCENE_MAX_BYTES);
  g_assert_cmpuint (count_bytes (&large, 1.6), >, SOL_SCENE_MAX_BYTES - MIB / 10);
  g_assert_cmpfloat_with_epsilon (large.outline_px / 4, large.height_px / 2160.0, 1e-9);
  sol_scene_limit (&near, 0.5);
  g_assert_cmpuint (count_bytes (&near, 0.5), <=, SOL_SCENE_MAX_BYTES);
  g_assert_cmpuint (count_bytes (&near, 0.5), >, SOL_SCENE_MAX_BYTES - MIB / 10);
  g_assert_cmpfloat_with_epsilon (near.crop.y, 8000.0 * near.height_px / 17280, 1);
  g_assert_cmpfloat_with_epsilon (near.crop.x, 4000.0 * near.height_px / 17280, 1);
}

/* On no screen do the pictures of a figure take more than 64 MiB; in a usual window far less. */
static void
test_figure (gconstpointer id)
{
  SolFigure *figure = sol_library_lookup (library, SOL_TYPE_FIGURE, id);
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  gsize usual = sol_plate_paint_all (painter, 1280, 800);

  g_test_message ("%s: %.1f MiB at 1280x800", (const char *) id, (double) usual / (double) MIB);
  g_assert_cmpuint (usual, >, 4 * MIB);
  g_assert_cmpuint (usual, <=, 24 * MIB);
  g_assert_cmpuint (sol_plate_paint_all (painter, 3840, 2160), <=, 64 * MIB);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_test_add_func ("/figure/memory/kept", test_kept);
  g_test_add_func ("/figure/memory/oldest-goes", test_oldest_goes);
  g_test_add_func ("/figure/memory/no-room", test_no_room);
  g_test_add_func ("/figure/memory/limit", test_limit);
  /* One that is high, and the one whose parts take most. */
  g_test_add_data_func ("/figure/memory/posterior", "posterior", test_figure);
  g_test_add_data_func ("/figure/memory/section-70", "section-70", test_figure);
  status = g_test_run ();
  g_assert_finalize_object (library);
  return status;
}
