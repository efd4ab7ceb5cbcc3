/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How much the pictures of a figure take. */

#include "sol-image.h"
#include "sol-library.h"
#include "sol-painter.h"
#include "sol-plate.h"
#include "sol-sprites.h"

#define MIB ((gsize) 1 << 20)

/* Of a square of 100 pixels. */
#define SQUARE_BYTES 40000

typedef cairo_surface_t Surface;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Surface, cairo_surface_destroy)

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

/* Compare shows its figure twice, each in a quarter of the window's width: both take no more than
 * one may that has all of it. */
static void
test_two_figures (void)
{
  g_autoptr (SolPainter) painter =
      sol_painter_new (sol_library_lookup (library, SOL_TYPE_FIGURE, "posterior"));
  gsize both = 2 * sol_plate_paint_all (painter, 320, 800);

  g_test_message ("two: %.1f MiB at 320x800", (double) both / (double) MIB);
  g_assert_cmpuint (both, >, 4 * MIB);
  g_assert_cmpuint (both, <=, 24 * MIB);
}

/* --- Drawings --- */

static SolPainter *
create_painter (void)
{
  return sol_painter_new (sol_library_lookup (library, SOL_TYPE_FIGURE, "posterior"));
}

static cairo_surface_t *
paint (SolPainter *painter, const SolScene *scene)
{
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = sol_painter_paint (painter, scene, NULL, &error);

  g_assert_no_error (error);
  return surface;
}

/* Without the drawings the same is painted: from what is kept without reading them again. */
static void
test_rest (void)
{
  g_autoptr (SolPainter) painter = create_painter ();
  char *lit[] = { (char *) "soleus", NULL };
  SolScene plain = { .height_px = 300 }, chosen = { .height_px = 300, .lit = lit };
  SolScene near = { .height_px = 900, .lit = lit, .crop = { 100, 300, 90, 80 } };
  g_autoptr (Surface) plain_before = paint (painter, &plain);
  g_autoptr (Surface) chosen_before = paint (painter, &chosen);
  g_autoptr (Surface) near_before = paint (painter, &near);
  g_autoptr (Surface) plain_after = NULL;
  g_autoptr (Surface) chosen_after = NULL;
  g_autoptr (Surface) near_after = NULL;
  gsize memory = sol_painter_get_memory (painter);

  g_assert_false (sol_painter_is_resting (painter));
  sol_painter_rest (painter);
  g_assert_true (sol_painter_is_resting (painter));
  g_assert_cmpuint (sol_painter_get_memory (painter), ==, memory);
  plain_after = paint (painter, &plain);
  chosen_after = paint (painter, &chosen);
  g_assert_true (sol_painter_is_resting (painter));
  near_after = paint (painter, &near);
  g_assert_false (sol_painter_is_resting (painter));
  g_assert_cmpuint (sol_image_count_different (plain_before, plain_after, 0), ==, 0);
  g_assert_cmpuint (sol_image_count_different (chosen_before, chosen_after, 0), ==, 0);
  g_assert_cmpuint (sol_image_count_different (near_before, near_after, 0), ==, 0);
}

static void
painted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  *(cairo_surface_t **) data = sol_painter_paint_finish (SOL_PAINTER (source), result, &error);
  g_assert_no_error (error);
}

static void
test_rests_by_itself (void)
{
  g_autoptr (SolPainter) painter = create_painter ();
  g_autoptr (Surface) surface = NULL;

  sol_painter_paint_async (painter, &(SolScene) { .height_px = 100 }, NULL, painted_cb, &surface);
  while (surface == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (sol_painter_is_resting (painter));
  while (!sol_painter_is_resting (painter))
    g_main_context_iteration (NULL, FALSE);
}

/* What a piece will want is there before it is asked for, in either palette. */
static void
test_prepared (void)
{
  g_autoptr (SolPainter) painter = create_painter ();
  SolScene scene = { .height_px = 900, .crop = { 100, 300, 90, 80 } };

  sol_painter_prepare (painter, &scene);
  while (sol_painter_is_resting (painter))
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpuint (sol_painter_get_memory (painter), ==, 0);
}

/* Where more is wanted soon, nothing is forgotten as soon as after a picture alone. */
static void
test_awaited (void)
{
  g_autoptr (SolPainter) painter = create_painter ();
  g_autoptr (SolPainter) other = create_painter ();
  char *lit[] = { (char *) "soleus", NULL };
  SolScene scene = { .height_px = 100, .lit = lit };
  g_autoptr (Surface) surface = NULL;
  g_autoptr (Surface) other_surface = NULL;

  sol_painter_paint_async (other, &scene, NULL, painted_cb, &other_surface);
  while (other_surface == NULL)
    g_main_context_iteration (NULL, TRUE);
  sol_painter_prepare (painter, &scene);
  sol_painter_paint_async (painter, &scene, NULL, painted_cb, &surface);
  while (surface == NULL || !sol_painter_is_resting (other))
    g_main_context_iteration (NULL, FALSE);
  g_assert_false (sol_painter_is_resting (painter));
}

/* One that goes with a rest before it is not asked to rest. */
static void
test_goes_before_it_rests (void)
{
  SolPainter *painter = create_painter ();
  g_autoptr (Surface) surface = NULL;

  sol_painter_paint_async (painter, &(SolScene) { .height_px = 100 }, NULL, painted_cb, &surface);
  while (surface == NULL)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  /* The thread that has painted may hold it a moment longer. */
  g_object_add_weak_pointer (G_OBJECT (painter), (gpointer *) &painter);
  g_object_unref (painter);
  while (g_atomic_pointer_get (&painter) != NULL)
    g_main_context_iteration (NULL, FALSE);
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
  g_test_add_func ("/figure/memory/rest", test_rest);
  g_test_add_func ("/figure/memory/rests-by-itself", test_rests_by_itself);
  g_test_add_func ("/figure/memory/prepared", test_prepared);
  g_test_add_func ("/figure/memory/awaited", test_awaited);
  g_test_add_func ("/figure/memory/goes-before-it-rests", test_goes_before_it_rests);
  /* One that is high, and the one whose parts take most. */
  g_test_add_data_func ("/figure/memory/posterior", "posterior", test_figure);
  g_test_add_data_func ("/figure/memory/section-70", "section-70", test_figure);
  g_test_add_func ("/figure/memory/two-figures", test_two_figures);
  status = g_test_run ();
  g_assert_finalize_object (library);
  return status;
}
