/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <librsvg/rsvg.h>
#include <string.h>

#include "posterior-fixture.h"
#include "sol-drawing.h"
#include "sol-figure-error.h"
#include "sol-image.h"
#include "sol-library.h"
#include "sol-painter.h"
#include "sol-print.h"

/* At which the width of the drawing is whole, so that both ways of painting stand alike. */
#define HEIGHT 860

typedef cairo_surface_t Surface;
typedef cairo_t Cairo;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Surface, cairo_surface_destroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Cairo, cairo_destroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsvgHandle, g_object_unref)

static const SolPrintView all_of_it = {
  .width = 500,
  .height = HEIGHT + 24,
  .figure_x = 130,
  .figure_y = 12,
  .figure_height = HEIGHT,
  .font = "Sans",
  .font_px = 14,
  .ink = { 0, 0, 0, 1 },
};

static SolPrint *
make_print (SolScene scene, SolPrintView view)
{
  g_autoptr (GError) error = NULL;
  SolPrint *print = sol_print_new (figure, &scene, &view, &error);

  g_assert_no_error (error);
  return print;
}

static void
add_soleus (SolPrint *print)
{
  sol_print_add_label (print, &(SolPrintLabel) {
                                  .text = "Soleus & <more>\nof it",
                                  .letter = "S",
                                  .hero = SOL_HERO_SOLEUS,
                                  .x = 360,
                                  .y = 300,
                                  .width = 120,
                                  .height = 46,
                                  .line_x = { 355, 345, 300 },
                                  .line_y = { 323, 323, 380 },
                              });
}

/* A surface of 32 bits a pixel with what @bytes, a PNG file, shows. */
static cairo_status_t
read_cb (void *closure, unsigned char *data, unsigned int length)
{
  GInputStream *stream = closure;
  gsize n_read;

  g_input_stream_read_all (stream, data, length, &n_read, NULL, NULL);
  return n_read == length ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR;
}

static cairo_surface_t *
read_png (GBytes *bytes)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (Surface) read = cairo_image_surface_create_from_png_stream (read_cb, stream);
  cairo_surface_t *surface;
  g_autoptr (Cairo) cr = NULL;

  g_assert_cmpint (cairo_surface_status (read), ==, CAIRO_STATUS_SUCCESS);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, cairo_image_surface_get_width (read),
                                        cairo_image_surface_get_height (read));
  cr = cairo_create (surface);
  cairo_set_source_surface (cr, read, 0, 0);
  cairo_paint (cr);
  return surface;
}

static cairo_surface_t *
render_png (SolPrint *print)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = sol_print_to_png (print, NULL, &error);

  g_assert_no_error (error);
  return read_png (bytes);
}

static char *
render_svg (SolPrint *print)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = sol_print_to_svg (print, NULL, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Shapes show what the figure on the screen is put together from, but for the edges of what was
 * cut to pixels. */
static void
assert_same (SolScene scene)
{
  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  g_autoptr (GError) error = NULL;
  g_autoptr (Surface) painted = NULL;
  g_autoptr (Surface) drawn = NULL;
  g_autoptr (Cairo) cr = NULL;
  g_autoptr (GArray) parts = NULL;
  int width;

  scene.height_px = HEIGHT;
  painted = sol_painter_paint (painter, &scene, NULL, &error);
  g_assert_no_error (error);
  width = cairo_image_surface_get_width (painted);
  drawn = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, HEIGHT);
  cr = cairo_create (drawn);
  parts = sol_figure_list_parts (figure, scene.stage, scene.attachments, &error);
  g_assert_no_error (error);
  sol_parts_hide (parts, (const char *const *) scene.hidden);
  g_assert_true (sol_painter_draw_parts (painter, cr, &scene, parts, HEIGHT, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (sol_image_count_different (painted, drawn, 40), <,
                    (guint) (width * HEIGHT) / 400);
}

static void
test_shapes (void)
{
  char *soleus[] = { "soleus", NULL };
  char *heads[] = { "gastrocnemius-medial", "layer-thigh", NULL };

  assert_same ((SolScene) { 0 });
  assert_same ((SolScene) { .theme = SOL_THEME_CONTRAST, .attachments = TRUE });
  assert_same ((SolScene) { .stage = "gastrocnemius-removed", .lit = soleus });
  assert_same ((SolScene) { .hidden = heads, .faded = soleus });
}

/* A small view makes a large picture; a large one is doubled; the empty sides are left out. */
static void
test_png_size (void)
{
  g_autoptr (SolPrint) small = make_print ((SolScene) { 0 }, all_of_it);
  SolPrintView wide = all_of_it;
  g_autoptr (SolPrint) large = NULL;
  g_autoptr (Surface) small_png = render_png (small);
  g_autoptr (Surface) large_png = NULL;
  double width, height;

  g_assert_cmpint (cairo_image_surface_get_height (small_png), ==, 2000);
  wide.width = 1600;
  wide.figure_x = 500;
  wide.height = 1224;
  wide.figure_height = 1200;
  large = make_print ((SolScene) { 0 }, wide);
  large_png = render_png (large);
  sol_print_get_size (large, &width, &height);
  g_assert_cmpfloat (width, <, 700);
  g_assert_cmpfloat (height, ==, 1224);
  g_assert_cmpint (cairo_image_surface_get_height (large_png), ==, 2448);
  g_assert_cmpint (cairo_image_surface_get_width (large_png), ==, (int) (2 * width));
}

/* What is written below makes it higher, and its words can be seen. */
static void
test_caption (void)
{
  g_autoptr (SolPrint) print = make_print ((SolScene) { 0 }, all_of_it);
  g_autoptr (Surface) before = render_png (print);
  g_autoptr (Surface) after = NULL;
  double width, height, higher;
  guint32 ground;
  guint n_inked = 0;

  sol_print_get_size (print, &width, &height);
  sol_print_set_caption (print, "Right calf from behind", "Drawn for Soleus");
  sol_print_get_size (print, &width, &higher);
  g_assert_cmpfloat (higher, >, height + 30);
  after = render_png (print);
  ground = sol_image_get_pixel (after, 0, 1999);
  for (int y = (int) (2000 * height / higher); y < 2000; y++)
    for (int x = 0; x < cairo_image_surface_get_width (after); x++)
      n_inked += sol_image_get_pixel (after, x, y) != ground;
  g_assert_cmpuint (n_inked, >, 2000);
}

/* Names are there, at their place and nowhere else. */
static void
test_labels (void)
{
  g_autoptr (SolPrint) bare = make_print ((SolScene) { 0 }, all_of_it);
  g_autoptr (SolPrint) named = make_print ((SolScene) { 0 }, all_of_it);
  g_autoptr (Surface) drawn = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 500, HEIGHT + 24);
  g_autoptr (Surface) words = NULL;
  g_autoptr (Cairo) cr = cairo_create (drawn);
  double width, height;
  g_autoptr (GError) error = NULL;

  add_soleus (named);
  sol_print_get_size (named, &width, &height);
  g_assert_true (sol_print_draw (named, cr, NULL, &error));
  g_assert_no_error (error);
  /* The print begins where the figure does, less its margin. */
  words = sol_image_copy_part (drawn, 360 - 118, 300, 120, 46);
  g_assert_cmpuint (sol_image_get_pixel (words, 3, 12), ==, 0xff0f7c76);
  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  cairo_paint (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  g_assert_true (sol_print_draw (bare, cr, NULL, &error));
  g_assert_cmpuint (sol_image_get_pixel (drawn, 360 - 118 + 3, 312), !=, 0xff0f7c76);
}

/* From close by, nothing is drawn beyond the view, and what is written below stands on the ground.
 */
static void
test_close (void)
{
  SolPrintView view = all_of_it;
  g_autoptr (SolPrint) print = NULL;
  g_autoptr (Surface) png = NULL;
  double width, height, scale;
  guint32 ground;

  view.figure_height = 4 * HEIGHT;
  view.figure_x = -200;
  view.figure_y = -700;
  view.over = TRUE;
  print = make_print ((SolScene) { 0 }, view);
  sol_print_set_caption (print, " ", NULL);
  png = render_png (print);
  sol_print_get_size (print, &width, &height);
  g_assert_cmpfloat (width, ==, view.width);
  scale = 2000 / height;
  ground = sol_image_get_pixel (png, 0, 1999);
  for (int x = 0; x < cairo_image_surface_get_width (png); x++)
    g_assert_cmphex (sol_image_get_pixel (png, x, (int) ((view.height + 4) * scale)), ==, ground);
  g_assert_cmphex (sol_image_get_pixel (png, 800, 1000), !=, ground);
}

/* The file is shapes, tells names and credit as text, and shows what the PNG shows. */
static void
test_svg (void)
{
  char *lit[] = { "soleus", NULL };
  g_autoptr (SolPrint) print =
      make_print ((SolScene) { .stage = "gastrocnemius-removed", .lit = lit }, all_of_it);
  g_autofree char *svg = NULL;
  g_autoptr (RsvgHandle) handle = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (Surface) png = NULL;
  g_autoptr (Surface) drawn = NULL;
  g_autoptr (Cairo) cr = NULL;
  int width, height;

  add_soleus (print);
  sol_print_set_caption (print, "Calf & more", "Drawn for <Soleus>");
  svg = render_svg (print);
  g_assert_nonnull (strstr (svg, "<title>Calf &amp; more</title>"));
  g_assert_nonnull (
      strstr (svg, "<desc>Soleus &amp; &lt;more&gt; of it. Drawn for &lt;Soleus&gt;</desc>"));
  g_assert_null (strstr (svg, "<image"));
  g_assert_cmpuint (strlen (svg), <, 4 * 1000 * 1000);
  png = render_png (print);
  width = cairo_image_surface_get_width (png);
  height = cairo_image_surface_get_height (png);
  handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &error);
  g_assert_no_error (error);
  drawn = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cr = cairo_create (drawn);
  g_assert_true (
      rsvg_handle_render_document (handle, cr, &(RsvgRectangle) { 0, 0, width, height }, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (sol_image_count_different (png, drawn, 48), <, (guint) (width * height) / 100);
}

static void
test_errors (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) cancelled = NULL;
  g_autoptr (SolPrint) print = make_print ((SolScene) { 0 }, all_of_it);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  SolScene scene = { .stage = "nothing" };

  g_assert_null (sol_print_new (figure, &scene, &all_of_it, &error));
  g_assert_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNKNOWN_STAGE);
  g_cancellable_cancel (cancellable);
  g_assert_null (sol_print_to_svg (print, cancellable, &cancelled));
  g_assert_error (cancelled, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
add_tests (void)
{
  g_test_add_func ("/figure/print/shapes", test_shapes);
  g_test_add_func ("/figure/print/png-size", test_png_size);
  g_test_add_func ("/figure/print/caption", test_caption);
  g_test_add_func ("/figure/print/labels", test_labels);
  g_test_add_func ("/figure/print/close", test_close);
  g_test_add_func ("/figure/print/svg", test_svg);
  g_test_add_func ("/figure/print/errors", test_errors);
}

int
main (int argc, char *argv[])
{
  return posterior_fixture_run (argc, argv, add_tests);
}
