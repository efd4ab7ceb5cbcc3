/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The pages of a handout as pictures and as a file. */

#include <string.h>

#include "handout-fixture.h"
#include "sol-figure-error.h"
#include "sol-figure-file.h"
#include "sol-image.h"

typedef cairo_surface_t Surface;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Surface, cairo_surface_destroy)

static cairo_surface_t *
draw (SolHandout *handout, guint page)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 2 * 495, 2 * 742);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, 2, 2);
  sol_handout_draw_page (handout, cr, page, 495, 742);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  return surface;
}

/* Each piece leaves ink where the layout has it. */
static void
test_drawn (void)
{
  g_autoptr (SolHandout) handout = make_of ("EX01");
  g_autoptr (SolHandoutLayout) layout = sol_handout_ref_layout (handout, 495, 742);
  g_autoptr (Surface) page = draw (handout, 0);

  for (guint i = 0; i < layout->pieces->len; i++) {
    const SolHandoutPiece *piece = &g_array_index (layout->pieces, SolHandoutPiece, i);
    g_autoptr (Surface) part = NULL;
    g_autoptr (Surface) blank = NULL;

    if (piece->page > 0)
      continue;
    part = sol_image_copy_part (page, (int) (2 * piece->box.x), (int) (2 * piece->box.y) - 1,
                                (int) (2 * piece->box.width), (int) (2 * piece->box.height) + 2);
    blank = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, cairo_image_surface_get_width (part),
                                        cairo_image_surface_get_height (part));
    g_assert_cmpuint (sol_image_count_different (part, blank, 8), >, 10);
  }
}

/* A frame is as thick as its corners are round. */
static void
add_frame (cairo_t *cr, const SolBox *box)
{
  cairo_rectangle (cr, box->x - 2, box->y - 2, box->width + 4, 10);
  cairo_rectangle (cr, box->x - 2, box->y + box->height - 8, box->width + 4, 10);
  cairo_rectangle (cr, box->x - 2, box->y, 10, box->height);
  cairo_rectangle (cr, box->x + box->width - 8, box->y, 10, box->height);
}

static void
wipe (cairo_surface_t *surface, const SolHandoutLayout *layout, guint page)
{
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, 2, 2);
  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  for (guint i = 0; i < layout->pieces->len; i++) {
    const SolHandoutPiece *piece = &g_array_index (layout->pieces, SolHandoutPiece, i);
    const SolBox *box = &piece->box;

    if (piece->page != page)
      continue;
    if (piece->ink == SOL_HANDOUT_INK_FRAME)
      add_frame (cr, box);
    else
      cairo_rectangle (cr, box->x - 1.5, box->y - 1.5, box->width + 3, box->height + 3);
    cairo_fill (cr);
  }
  cairo_destroy (cr);
}

/* No piece leaves ink beyond its box, such as a wall over the lines above it. */
static void
test_kept_in (void)
{
  for (guint i = 0; i < g_list_model_get_n_items (list_all ()); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (list_all (), i);
    g_autoptr (SolHandout) handout = make (i, 1);
    g_autoptr (SolHandoutLayout) layout = sol_handout_ref_layout (handout, 495, 742);
    g_autoptr (Surface) page = draw (handout, 0);

    wipe (page, layout, 0);
    if (sol_image_count_ink (page) > 0)
      g_test_fail_printf ("%s draws beyond its boxes", sol_exercise_get_name (exercise));
  }
}

static gboolean
has (GBytes *bytes, const char *what)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  return g_strstr_len (data, (gssize) length, what) != NULL ||
         memmem (data, length, what, strlen (what)) != NULL;
}

static void
made_cb (GObject *handout G_GNUC_UNUSED, GAsyncResult *result, gpointer made)
{
  *(GBytes **) made = sol_paper_to_pdf_finish (result);
}

/* Letters are letters, and no pixels, also in a thread. */
static void
test_pdf (void)
{
  g_autoptr (SolHandout) handout = make_of ("EX01 EX05 EX13 EX32");
  g_autoptr (GBytes) at_once =
      sol_paper_to_pdf (sol_handout_get_paper (), sol_handout_get_title (), handout);
  g_autoptr (GBytes) made = NULL;
  g_autofree char *count =
      g_strdup_printf ("/Count %u", sol_paper_count (sol_handout_get_paper (), handout));

  sol_paper_to_pdf_async (sol_handout_get_paper (), sol_handout_get_title (), G_OBJECT (handout),
                          made_cb, &made);
  while (made == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (has (made, count));
  g_assert_true (has (made, "/Type /Font"));
  g_assert_false (has (made, "/Subtype /Image"));
  g_assert_true (has (made, "Exercises for Your Calf"));
  g_assert_cmpuint (g_bytes_get_size (made), <, 1024 * 1024);
  g_assert_cmpuint (g_bytes_get_size (made), ==, g_bytes_get_size (at_once));
}

static void
test_not_written (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("%PDF", 4);
  g_autoptr (GError) error = NULL;

  g_assert_false (sol_figure_file_write (bytes, "/nowhere/at/all.pdf", &error));
  g_assert_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_WRITE);
}

static void
add_tests (void)
{
  g_test_add_func ("/figure/handout-drawn/drawn", test_drawn);
  g_test_add_func ("/figure/handout-drawn/kept-in", test_kept_in);
  g_test_add_func ("/figure/handout-drawn/pdf", test_pdf);
  g_test_add_func ("/figure/handout-drawn/not-written", test_not_written);
}

int
main (int argc, char *argv[])
{
  return handout_fixture_run (argc, argv, add_tests);
}
