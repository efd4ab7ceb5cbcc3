/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "posterior-fixture.h"
#include "sol-drawing.h"
#include "sol-figure-error.h"
#include "sol-hit-map.h"
#include "sol-image.h"
#include "sol-library.h"
#include "sol-painter.h"
#include "sol-render.h"

#define HEIGHT_PX 430

typedef cairo_surface_t Surface;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Surface, cairo_surface_destroy)

static cairo_surface_t *
paint (SolPainter *painter, SolScene scene)
{
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface;

  scene.height_px = HEIGHT_PX;
  surface = sol_painter_paint (painter, &scene, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, HEIGHT_PX);
  return surface;
}

static guint
count_changed (SolPainter *painter, SolScene one, SolScene other)
{
  g_autoptr (Surface) a = paint (painter, one);
  g_autoptr (Surface) b = paint (painter, other);

  return sol_image_count_different (a, b, 8);
}

static void
test_stages_differ (void)
{
  static char *const stages[] = { "superficial", "gastrocnemius-removed", "soleus-removed",
                                  "bones" };
  g_autoptr (SolPainter) painter = sol_painter_new (figure);

  for (guint i = 1; i < G_N_ELEMENTS (stages); i++)
    g_assert_cmpuint (count_changed (painter, (SolScene) { .stage = stages[i - 1] },
                                     (SolScene) { .stage = stages[i] }),
                      >, 2000);
}

static void
test_themes_differ (void)
{
  g_autoptr (SolPainter) painter = sol_painter_new (figure);

  g_assert_cmpuint (count_changed (painter, (SolScene) { .theme = SOL_THEME_LIGHT },
                                   (SolScene) { .theme = SOL_THEME_DARK }),
                    >, 10000);
  g_assert_cmpuint (count_changed (painter, (SolScene) { .theme = SOL_THEME_LIGHT },
                                   (SolScene) { .theme = SOL_THEME_CONTRAST }),
                    >, 10000);
}

/* Elements put together are the same picture as the whole drawing, but for rounding. */
static void
test_composition (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  g_autoptr (SolDrawing) drawing = sol_drawing_new (figure, SOL_THEME_LIGHT, SOL_PALETTE_TEXTBOOK,
                                                    "#layer-attachments{display:none}", &error);
  g_autoptr (Surface) whole = NULL;
  g_autoptr (Surface) composed = paint (painter, (SolScene) { 0 });

  g_assert_no_error (error);
  whole = sol_drawing_render_document (drawing, HEIGHT_PX, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sol_image_count_different (whole, composed, 24), ==, 0);
}

static guint32
pixel_at (SolPainter *painter, SolScene scene, double x, double y)
{
  g_autoptr (Surface) surface = paint (painter, scene);

  return sol_image_get_pixel (surface, (int) (x * HEIGHT_PX / 1720),
                              (int) ((y + 90) * HEIGHT_PX / 1720));
}

static guint32
pixel_of (SolPainter *painter, SolScene scene, const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SolHitMap) map =
      sol_hit_map_new (figure, scene.stage, scene.attachments, NULL, HEIGHT_PX, NULL, &error);
  double x, y;

  g_assert_no_error (error);
  g_assert_true (sol_hit_map_get_place (map, id, &x, &y));
  return pixel_at (painter, scene, x, y);
}

static int
channel (guint32 pixel, int shift)
{
  return (int) (pixel >> shift & 0xff);
}

static void
test_lit (void)
{
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  g_auto (GStrv) gastrocnemius = g_strsplit ("gastrocnemius", " ", -1);
  g_auto (GStrv) soleus = g_strsplit ("soleus", " ", -1);
  SolScene scene = { .stage = "superficial", .lit = gastrocnemius };
  guint32 orange = pixel_of (painter, scene, "gastrocnemius-medial");
  guint32 quiet = pixel_of (painter, scene, "biceps-femoris");
  guint32 teal;

  scene = (SolScene) { .stage = "gastrocnemius-removed", .lit = soleus };
  /* Its inmost place is on the white sheet of its tendon: this one is on its flesh. */
  teal = pixel_at (painter, scene, 410, 760);
  g_assert_cmpint (channel (orange, 16), >, channel (orange, 8));
  g_assert_cmpint (channel (orange, 8), >, channel (orange, 0) + 30);
  g_assert_cmpint (channel (teal, 8), >, channel (teal, 16) + 30);
  g_assert_cmpint (channel (teal, 0), >, channel (teal, 16) + 30);
  g_assert_cmpint (ABS (channel (quiet, 16) - channel (quiet, 8)), <, 70);
}

static void
test_outline (void)
{
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  SolScene outlined = { .outlined = "small-saphenous-vein",
                        .outline = { 0, 1, 0, 1 },
                        .outline_px = 2 };
  guint changed = count_changed (painter, (SolScene) { 0 }, outlined);

  g_assert_cmpuint (changed, >, 500);
  g_assert_cmpuint (changed, <, 6000);
}

static void
test_attachments (void)
{
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  SolScene bare = { .stage = "bones" };
  SolScene marked = { .stage = "bones", .attachments = TRUE };
  SolScene textbook = { .stage = "bones", .attachments = TRUE, .textbook_marks = TRUE };
  static const SolTheme themes[] = { SOL_THEME_LIGHT, SOL_THEME_DARK, SOL_THEME_CONTRAST };

  g_assert_cmpuint (count_changed (painter, bare, marked), >, 500);
  g_assert_cmpuint (count_changed (painter, marked, textbook), >, 100);

  /* The heroes' marks take the colour that all others have. */
  for (guint i = 0; i < G_N_ELEMENTS (themes); i++) {
    marked.theme = textbook.theme = themes[i];
    g_assert_cmphex (pixel_of (painter, marked, "popliteus-insertion"), ==,
                     pixel_of (painter, textbook, "popliteus-insertion"));
    g_assert_cmphex (pixel_of (painter, marked, "soleus-origin-fibula"), !=,
                     pixel_of (painter, textbook, "soleus-origin-fibula"));
  }
}

/* A change of what is lit takes no new elements, but for the colours of the heroes. */
static void
test_memory (void)
{
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  g_autoptr (Surface) first = NULL;
  g_autoptr (Surface) second = NULL;
  gsize memory;

  g_assert_cmpuint (sol_painter_get_memory (painter), ==, 0);
  first = paint (painter, (SolScene) { 0 });
  memory = sol_painter_get_memory (painter);
  g_assert_cmpuint (memory, >, 100000);
  g_assert_cmpuint (memory, <, 4000000);
  second = paint (painter, (SolScene) { .stage = "bones" });
  g_assert_cmpuint (sol_painter_get_memory (painter), ==, memory);
}

static void
painted_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_ptr_array_add (data, g_object_ref (result));
}

/* Many pictures asked for at once are painted in turn; those that nobody wants any more are not. */
static void
test_threads (void)
{
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  g_autoptr (GPtrArray) results = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  guint n_cancelled = 0;

  for (int i = 0; i < 8; i++)
    sol_painter_paint_async (painter, &(SolScene) { .height_px = 100 + 20 * i },
                             i < 4 ? NULL : cancellable, painted_cb, results);
  g_cancellable_cancel (cancellable);
  while (results->len < 8)
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < results->len; i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (Surface) surface = sol_painter_paint_finish (painter, results->pdata[i], &error);

    g_assert_true ((surface == NULL) == (error != NULL));
    n_cancelled += g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  }
  g_assert_cmpuint (n_cancelled, ==, 4);
}

/* A program that ends while a picture is being painted lets go of its content first. */
static void
test_library_goes (void)
{
  SolLibrary *own = sol_library_new_builtin ();
  SolFigure *back = sol_library_lookup (own, SOL_TYPE_FIGURE, "posterior");
  g_autoptr (SolPainter) painter = sol_painter_new (back);
  g_autoptr (GPtrArray) results = g_ptr_array_new_with_free_func (g_object_unref);
  char *lit[] = { (char *) "soleus", NULL };
  SolScene scene = { .height_px = HEIGHT_PX, .lit = lit, .textbook_marks = TRUE };
  g_autoptr (Surface) surface = NULL;
  g_autoptr (GError) error = NULL;

  sol_painter_paint_async (painter, &scene, NULL, painted_cb, results);
  g_object_unref (own);
  while (results->len < 1)
    g_main_context_iteration (NULL, TRUE);
  surface = sol_painter_paint_finish (painter, results->pdata[0], &error);
  g_assert_no_error (error);
  g_assert_nonnull (surface);
}

/* What one sees from close by is the same as that part of a larger picture, whatever is kept. */
static void
test_piece (void)
{
  const SolCrop crop = { 70, 410, 150, 120 };
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  g_autoptr (SolPainter) other = sol_painter_new (figure);
  g_auto (GStrv) lit = g_strsplit ("soleus", " ", -1);
  g_autoptr (GError) error = NULL;
  SolScene scene = { .lit = lit, .height_px = 3 * HEIGHT_PX };
  g_autoptr (Surface) whole = sol_painter_paint (other, &scene, NULL, &error);
  g_autoptr (Surface) kept = paint (painter, (SolScene) { .lit = lit });
  g_autoptr (Surface) piece = NULL;
  g_autoptr (Surface) part = NULL;
  gsize memory = sol_painter_get_memory (painter);

  g_assert_no_error (error);
  scene.crop = crop;
  piece = sol_painter_paint (painter, &scene, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cairo_image_surface_get_width (piece), ==, crop.width);
  g_assert_cmpint (cairo_image_surface_get_height (piece), ==, crop.height);
  part = sol_image_copy_part (whole, crop.x, crop.y, crop.width, crop.height);
  g_assert_cmpuint (sol_image_count_ink (part), >, 1000);
  g_assert_cmpuint (sol_image_count_different (part, piece, 4), ==, 0);
  g_assert_cmpuint (sol_painter_get_memory (painter), ==, memory);
}

/* What is outlined in it is so there, too, though it is drawn another way than all else. */
static void
test_outlined_piece (void)
{
  const SolCrop crop = { 70, 410, 150, 120 };
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  g_autoptr (GError) error = NULL;
  SolScene scene = {
    .height_px = 3 * HEIGHT_PX,
    .outlined = (char *) "soleus",
    .outline = { 0, 0, 1, 1 },
    .outline_px = 4,
    .stage = (char *) "gastrocnemius-removed",
  };
  g_autoptr (Surface) whole = sol_painter_paint (painter, &scene, NULL, &error);
  g_autoptr (Surface) part = sol_image_copy_part (whole, crop.x, crop.y, crop.width, crop.height);
  g_autoptr (Surface) piece = NULL;
  g_autoptr (Surface) plain = NULL;

  g_assert_no_error (error);
  scene.crop = crop;
  piece = sol_painter_paint (painter, &scene, NULL, &error);
  g_assert_no_error (error);
  /* What has no outline is rounded once less where it is drawn onto the sheet at once. */
  g_assert_cmpuint (sol_image_count_different (part, piece, 8), ==, 0);
  scene.outlined = NULL;
  plain = sol_painter_paint (painter, &scene, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sol_image_count_different (plain, piece, 4), >, 100);
}

/* Higher than any surface may be. */
static void
test_piece_from_very_close (void)
{
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  g_autoptr (GError) error = NULL;
  SolScene scene = { .height_px = 40000, .crop = { 7000, 20000, 40, 30 } };
  g_autoptr (Surface) piece = sol_painter_paint (painter, &scene, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sol_image_count_ink (piece), ==, 40 * 30);
}

static void
test_hidden_and_faded (void)
{
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  g_auto (GStrv) layers = g_strsplit ("layer-superficial layer-thigh layer-gastrocnemius", " ", -1);
  g_auto (GStrv) muscle = g_strsplit ("gastrocnemius", " ", -1);
  SolScene whole = { 0 };
  SolScene without = { .hidden = layers };
  SolScene removed = { .stage = "gastrocnemius-removed" };
  SolScene through = { .faded = muscle };

  g_assert_cmpuint (count_changed (painter, without, removed), ==, 0);
  g_assert_cmpuint (count_changed (painter, whole, through), >, 2000);
  g_assert_cmpuint (count_changed (painter, without, through), >, 2000);
}

/* What was taken away is not there in a picture from the thread, as on the screen, either. */
static void
test_hidden_in_thread (void)
{
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  g_autoptr (GPtrArray) results = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) hidden = g_strsplit ("gastrocnemius-medial", " ", -1);
  SolScene scene = { .height_px = HEIGHT_PX, .hidden = hidden };
  g_autoptr (Surface) at_once = paint (painter, scene);
  g_autoptr (Surface) whole = paint (painter, (SolScene) { 0 });
  g_autoptr (Surface) later = NULL;
  g_autoptr (GError) error = NULL;

  sol_painter_paint_async (painter, &scene, NULL, painted_cb, results);
  while (results->len < 1)
    g_main_context_iteration (NULL, TRUE);
  later = sol_painter_paint_finish (painter, results->pdata[0], &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sol_image_count_different (at_once, later, 1), ==, 0);
  g_assert_cmpuint (sol_image_count_different (whole, later, 8), >, 2000);
}

static void
test_errors (void)
{
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  g_autoptr (SolDrawing) drawing = NULL;
  g_autoptr (GError) error = NULL;
  SolSprite sprite;

  g_assert_null (sol_painter_paint (painter, &(SolScene) { .height_px = 0 }, NULL, &error));
  g_assert_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_SIZE);
  g_clear_error (&error);
  g_assert_null (sol_painter_paint (painter, &(SolScene) { .height_px = 1 << 20 }, NULL, &error));
  g_assert_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_SIZE);
  g_clear_error (&error);
  drawing = sol_drawing_new (figure, SOL_THEME_DARK, SOL_PALETTE_HEROES, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (sol_drawing_render_element (drawing, "nosuch", 100, &sprite, NULL, &error));
  g_assert_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNKNOWN_ELEMENT);
}

static void
test_png (void)
{
  g_autofree char *folder = g_dir_make_tmp ("soleus-figure-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "figure.png", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "nosuch", "figure.png", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (Surface) surface = NULL;

  g_assert_true (sol_drawing_render_png (figure, "bones", 200, SOL_THEME_DARK, path, &error));
  g_assert_no_error (error);
  surface = cairo_image_surface_create_from_png (path);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 200);
  g_assert_cmphex (sol_image_get_pixel (surface, 0, 199) & 0xffffff, ==, 0x222226);
  g_assert_false (sol_drawing_render_png (figure, "bones", 200, SOL_THEME_DARK, nowhere, &error));
  g_assert_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_WRITE);
  g_clear_error (&error);
  g_assert_false (sol_drawing_render_png (figure, "x", 200, SOL_THEME_DARK, path, &error));
  g_assert_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNKNOWN_STAGE);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_scene (void)
{
  g_auto (GStrv) lit = g_strsplit ("soleus plantaris", " ", -1);
  SolScene scene = { .stage = "bones", .lit = lit, .outlined = "tibia", .height_px = 3 };
  g_autoptr (SolScene) copy = sol_scene_copy (&scene);

  g_assert_true (sol_scene_equal (&scene, copy));
  copy->attachments = TRUE;
  g_assert_false (sol_scene_equal (&scene, copy));
}

static void
add_tests (void)
{
  g_test_add_func ("/figure/painter/stages-differ", test_stages_differ);
  g_test_add_func ("/figure/painter/themes-differ", test_themes_differ);
  g_test_add_func ("/figure/painter/composition", test_composition);
  g_test_add_func ("/figure/painter/lit", test_lit);
  g_test_add_func ("/figure/painter/outline", test_outline);
  g_test_add_func ("/figure/painter/attachments", test_attachments);
  g_test_add_func ("/figure/painter/memory", test_memory);
  g_test_add_func ("/figure/painter/threads", test_threads);
  g_test_add_func ("/figure/painter/library-goes", test_library_goes);
  g_test_add_func ("/figure/painter/piece", test_piece);
  g_test_add_func ("/figure/painter/outlined-piece", test_outlined_piece);
  g_test_add_func ("/figure/painter/piece-from-very-close", test_piece_from_very_close);
  g_test_add_func ("/figure/painter/hidden-and-faded", test_hidden_and_faded);
  g_test_add_func ("/figure/painter/hidden-in-thread", test_hidden_in_thread);
  g_test_add_func ("/figure/painter/errors", test_errors);
  g_test_add_func ("/figure/painter/png", test_png);
  g_test_add_func ("/figure/painter/scene", test_scene);
}

int
main (int argc, char *argv[])
{
  return posterior_fixture_run (argc, argv, add_tests);
}
