/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <locale.h>
#include <string.h>

#include "sol-figure-error.h"
#include "sol-image.h"
#include "sol-library.h"
#include "sol-paper.h"
#include "sol-worksheet.h"

/* A page without its margins, in points. */
#define WIDTH 495
#define HEIGHT 742

/* Pixels of a point. */
#define SCALE 2

/* Of the list, the place of the numbers. */
#define NUMBERS 24

typedef cairo_surface_t Surface;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Surface, cairo_surface_destroy)

static SolLibrary *library;

static SolWorksheet *
make_as (const char *figure, SolScene scene, SolWorksheetLook look)
{
  g_autoptr (GError) error = NULL;
  SolWorksheet *sheet = sol_worksheet_new (sol_library_lookup (library, SOL_TYPE_FIGURE, figure),
                                           &scene, &look, &error);

  g_assert_no_error (error);
  return sheet;
}

static SolWorksheet *
make (const char *figure, SolScene scene, gboolean latin)
{
  return make_as (figure, scene, (SolWorksheetLook) { .latin = latin });
}

static gboolean
asks_for (SolWorksheet *sheet, const char *name)
{
  for (guint number = 1; number <= sol_worksheet_get_n_blanks (sheet); number++)
    if (g_str_equal (sol_worksheet_get_name (sheet, number), name))
      return TRUE;
  return FALSE;
}

static cairo_surface_t *
draw (SolWorksheet *sheet, guint page)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SCALE * WIDTH, SCALE * HEIGHT);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, SCALE, SCALE);
  sol_worksheet_draw_page (sheet, cr, page, WIDTH, HEIGHT);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  return surface;
}

static cairo_surface_t *
copy_box (cairo_surface_t *surface, const SolBox *box, double left)
{
  return sol_image_copy_part (surface, (int) (SCALE * (box->x + left)), (int) (SCALE * box->y),
                              (int) (SCALE * (box->width - left)), (int) (SCALE * box->height));
}

static void
test_names (void)
{
  g_autoptr (SolWorksheet) sheet = make ("posterior", (SolScene) { 0 }, FALSE);
  guint n_blanks = sol_worksheet_get_n_blanks (sheet);

  g_assert_cmpuint (n_blanks, >=, 8);
  g_assert_true (asks_for (sheet, "Achilles tendon"));
  for (guint number = 1; number <= n_blanks; number++)
    for (guint other = 1; other < number; other++)
      g_assert_cmpstr (sol_worksheet_get_name (sheet, number), !=,
                       sol_worksheet_get_name (sheet, other));
}

static void
test_latin (void)
{
  g_autoptr (SolWorksheet) plain = make ("posterior", (SolScene) { 0 }, FALSE);
  g_autoptr (SolWorksheet) latin = make ("posterior", (SolScene) { 0 }, TRUE);

  g_assert_cmpuint (sol_worksheet_get_n_blanks (plain), ==, sol_worksheet_get_n_blanks (latin));
  g_assert_true (asks_for (latin, "Tendo calcaneus"));
  g_assert_false (asks_for (plain, "Tendo calcaneus"));
}

/* What the view has taken away, or brings to light, is so on paper. */
static void
test_scene (void)
{
  g_auto (GStrv) hidden = g_strsplit ("calcaneal-tendon", " ", -1);
  g_autoptr (SolWorksheet) deep =
      make ("posterior", (SolScene) { .stage = (char *) "bones" }, FALSE);
  g_autoptr (SolWorksheet) without = make ("posterior", (SolScene) { .hidden = hidden }, FALSE);
  g_autoptr (SolWorksheet) marked =
      make ("posterior", (SolScene) { .stage = (char *) "bones", .attachments = TRUE }, FALSE);

  g_assert_false (asks_for (deep, "Achilles tendon"));
  g_assert_true (asks_for (deep, "Shin bone"));
  g_assert_false (asks_for (without, "Achilles tendon"));
  g_assert_cmpuint (sol_worksheet_get_n_blanks (marked), >, sol_worksheet_get_n_blanks (deep));
}

/* A section from below: what was read last on one side comes first on the other. */
static void
test_mirrored (void)
{
  g_autoptr (SolWorksheet) above = make ("section-50", (SolScene) { 0 }, FALSE);
  g_autoptr (SolWorksheet) below =
      make_as ("section-50", (SolScene) { 0 }, (SolWorksheetLook) { .mirrored = TRUE });
  g_autoptr (Surface) one = draw (above, 0);
  g_autoptr (Surface) other = draw (below, 0);

  g_assert_cmpuint (sol_worksheet_get_n_blanks (above), >=, 8);
  g_assert_cmpuint (sol_worksheet_get_n_blanks (below), >=, 8);
  g_assert_cmpstr (sol_worksheet_get_name (above, 1), !=, sol_worksheet_get_name (below, 1));
  g_assert_cmpuint (sol_image_count_different (one, other, 8), >, 20000);
}

static void
assert_within (const SolBox *box)
{
  g_assert_cmpfloat (box->x, >=, 0);
  g_assert_cmpfloat (box->y, >=, 0);
  g_assert_cmpfloat (box->width, >, 0);
  g_assert_cmpfloat (box->height, >, 0);
  g_assert_cmpfloat (box->x + box->width, <=, WIDTH + 0.01);
  g_assert_cmpfloat (box->y + box->height, <=, HEIGHT + 0.01);
}

static gboolean
overlap (const SolBox *one, const SolBox *other)
{
  return one->x < other->x + other->width - 0.01 && other->x < one->x + one->width - 0.01 &&
         one->y < other->y + other->height - 0.01 && other->y < one->y + one->height - 0.01;
}

/* Whatever the figure: its parts keep off each other, and each blank has room to write in. */
static void
test_layout (void)
{
  GListModel *figures = sol_library_get_values (library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);
    g_autoptr (SolWorksheet) sheet =
        make (sol_value_get_id (SOL_VALUE (figure)), (SolScene) { 0 }, FALSE);
    SolWorksheetLayout layout;
    SolBox *boxes[] = { &layout.head, &layout.plate, &layout.list, &layout.credit };

    sol_worksheet_lay_out (sheet, WIDTH, HEIGHT, &layout);
    for (guint a = 0; a < G_N_ELEMENTS (boxes); a++) {
      assert_within (boxes[a]);
      for (guint b = 0; b < a; b++)
        g_assert_false (overlap (boxes[a], boxes[b]));
    }
    g_assert_cmpuint (layout.n_columns * layout.n_rows, >=, sol_worksheet_get_n_blanks (sheet));
    g_assert_cmpfloat (layout.list.height / layout.n_rows, >=, 18);
  }
}

static guint
count_rows_with_ink (cairo_surface_t *surface)
{
  guint count = 0;

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++) {
    g_autoptr (Surface) row =
        sol_image_copy_part (surface, 0, y, cairo_image_surface_get_width (surface), 1);

    count += sol_image_count_ink (row) > 0;
  }
  return count;
}

/* The first page has a rule for each name and no letter of it; the second has them, at the same
 * numbers beside the same picture. */
static void
test_pages (void)
{
  g_autoptr (SolWorksheet) sheet = make ("posterior", (SolScene) { 0 }, FALSE);
  g_autoptr (Surface) blanks = draw (sheet, 0);
  g_autoptr (Surface) answers = draw (sheet, 1);
  g_autoptr (Surface) blank_list = NULL;
  g_autoptr (Surface) answer_list = NULL;
  g_autoptr (Surface) one = NULL;
  g_autoptr (Surface) other = NULL;
  SolWorksheetLayout layout;
  guint n_blanks = sol_worksheet_get_n_blanks (sheet);

  sol_worksheet_lay_out (sheet, WIDTH, HEIGHT, &layout);
  one = copy_box (blanks, &layout.plate, 0);
  other = copy_box (answers, &layout.plate, 0);
  g_assert_cmpuint (sol_image_count_ink (one), >, 20000);
  g_assert_cmpuint (sol_image_count_different (one, other, 0), ==, 0);
  blank_list = copy_box (blanks, &layout.list, NUMBERS);
  answer_list = copy_box (answers, &layout.list, NUMBERS);
  g_assert_cmpuint (count_rows_with_ink (blank_list), >=, n_blanks);
  g_assert_cmpuint (count_rows_with_ink (blank_list), <=, 3 * n_blanks);
  g_assert_cmpuint (count_rows_with_ink (answer_list), >=, 10 * n_blanks);
}

static void
test_titles (void)
{
  g_autoptr (SolWorksheet) sheet = make ("posterior", (SolScene) { 0 }, FALSE);
  g_autofree char *first = sol_worksheet_dup_title (sheet, 0);
  g_autofree char *second = sol_worksheet_dup_title (sheet, 1);

  g_assert_cmpstr (first, ==, "Right calf from behind");
  g_assert_cmpstr (second, ==, "Answers: Right calf from behind");
}

/* A PDF file is no text: zeros do not end it. */
static gboolean
has (GBytes *bytes, const char *word)
{
  gsize size, length = strlen (word);
  const char *data = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i + length <= size; i++)
    if (memcmp (data + i, word, length) == 0)
      return TRUE;
  return FALSE;
}

/* Two pages of the locale's paper, with letters that are letters and no pixels. */
static void
test_pdf (void)
{
  g_autoptr (SolWorksheet) sheet = make ("section-50", (SolScene) { 0 }, FALSE);
  g_autoptr (GBytes) bytes = sol_worksheet_to_pdf (sheet);

  g_assert_true (g_str_has_prefix (g_bytes_get_data (bytes, NULL), "%PDF-1.4"));
  g_assert_true (has (bytes, "/Count 2"));
  g_assert_true (has (bytes, "/MediaBox [ 0 0 595.27"));
  g_assert_true (has (bytes, "/Type /Font"));
  g_assert_false (has (bytes, "/Subtype /Image"));
  g_assert_cmpuint (g_bytes_get_size (bytes), <, 1024 * 1024);
}

static void
made_cb (GObject *sheet, GAsyncResult *result, gpointer made)
{
  *(GBytes **) made = sol_worksheet_to_pdf_finish (SOL_WORKSHEET (sheet), result);
}

/* In a thread it is no other, though a page is drawn meanwhile, and the sheet lives until then. */
static void
test_pdf_in_thread (void)
{
  SolWorksheet *sheet = make ("section-50", (SolScene) { 0 }, FALSE);
  g_autoptr (GBytes) at_once = sol_worksheet_to_pdf (sheet);
  g_autoptr (GBytes) made = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 500, 700);
  cairo_t *cr = cairo_create (surface);

  sol_worksheet_to_pdf_async (sheet, made_cb, &made);
  sol_worksheet_draw_page (sheet, cr, 1, 500, 700);
  g_assert_null (made);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_object_add_weak_pointer (G_OBJECT (sheet), (gpointer *) &sheet);
  g_object_unref (sheet);
  while (made == NULL || sheet != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (has (made, "/Count 2"));
  g_assert_cmpuint (g_bytes_get_size (made), ==, g_bytes_get_size (at_once));
}

static void
sheet_made_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer made)
{
  g_autoptr (GError) error = NULL;

  *(SolWorksheet **) made = sol_worksheet_new_finish (result, &error);
  g_assert_no_error (error);
}

/* In a thread it is no other, whether its map is at hand or has to be made. */
static void
test_in_thread (gconstpointer has_map)
{
  SolFigure *figure = sol_library_lookup (library, SOL_TYPE_FIGURE, "heel");
  SolScene scene = { 0 };
  g_autoptr (SolWorksheet) sheet = make ("heel", scene, TRUE);
  g_autoptr (SolWorksheet) made = NULL;
  g_autoptr (SolHitMap) map = NULL;
  g_autoptr (Surface) one = draw (sheet, 1);
  g_autoptr (Surface) other = NULL;

  if (has_map != NULL)
    map = sol_hit_map_new (figure, NULL, FALSE, NULL, 800, NULL, NULL);
  sol_worksheet_new_async (figure, &scene, &(SolWorksheetLook) { .latin = TRUE }, map, NULL,
                           sheet_made_cb, &made);
  while (made == NULL)
    g_main_context_iteration (NULL, TRUE);
  other = draw (made, 1);
  g_assert_cmpuint (sol_image_count_different (one, other, 0), ==, 0);
}

static void
not_made_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer error)
{
  g_assert_null (sol_worksheet_new_finish (result, error));
}

static void
test_not_in_thread (void)
{
  SolFigure *figure = sol_library_lookup (library, SOL_TYPE_FIGURE, "heel");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) unknown = NULL;
  g_autoptr (GError) cancelled = NULL;

  sol_worksheet_new_async (figure, &(SolScene) { .stage = (char *) "nowhere" },
                           &(SolWorksheetLook) { 0 }, NULL, NULL, not_made_cb, &unknown);
  sol_worksheet_new_async (figure, &(SolScene) { 0 }, &(SolWorksheetLook) { 0 }, NULL, cancellable,
                           not_made_cb, &cancelled);
  g_cancellable_cancel (cancellable);
  while (unknown == NULL || cancelled == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_error (unknown, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNKNOWN_STAGE);
  g_assert_error (cancelled, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
painted_cb (GObject *sheet, GAsyncResult *result, gpointer picture)
{
  g_autoptr (GError) error = NULL;

  *(cairo_surface_t **) picture =
      sol_worksheet_paint_finish (SOL_WORKSHEET (sheet), result, &error);
  g_assert_no_error (error);
}

/* A sheet of paper: white to its edges, and written on. */
static void
test_picture (void)
{
  g_autoptr (SolWorksheet) sheet = make ("heel", (SolScene) { 0 }, FALSE);
  g_autoptr (Surface) picture = NULL;
  const guint32 *pixels;
  guint n_dark = 0;
  int width;

  sol_worksheet_paint_async (sheet, 0, 842, NULL, painted_cb, &picture);
  g_assert_null (picture);
  while (picture == NULL)
    g_main_context_iteration (NULL, TRUE);
  width = cairo_image_surface_get_width (picture);
  g_assert_cmpint (cairo_image_surface_get_height (picture), ==, 842);
  g_assert_cmpint (width, ==, 595);
  pixels = (const guint32 *) (gconstpointer) cairo_image_surface_get_data (picture);
  g_assert_cmphex (pixels[0], ==, 0xffffffff);
  for (int i = 0; i < 842 * cairo_image_surface_get_stride (picture) / 4; i++)
    n_dark += (pixels[i] & 0xff) < 0x80;
  g_assert_cmpuint (n_dark, >, 5000);
  g_assert_cmpuint (n_dark, <, 250000);
}

static void
test_paper_size (void)
{
  double width, height;

  sol_paper_get_size (&width, &height);
  g_assert_cmpfloat_with_epsilon (width, 595.3, 0.1);
  g_assert_cmpfloat_with_epsilon (height, 841.9, 0.1);
}

static void
test_letter (void)
{
  g_autofree char *old = g_strdup (setlocale (LC_PAPER, NULL));
  double width, height;

  if (setlocale (LC_PAPER, "en_US.UTF-8") == NULL) {
    g_test_skip ("the system has no locale of a country with that paper");
    return;
  }
  sol_paper_get_size (&width, &height);
  setlocale (LC_PAPER, old);
  g_assert_cmpfloat (width, ==, 612);
  g_assert_cmpfloat (height, ==, 792);
}

static void
test_errors (void)
{
  g_autoptr (SolWorksheet) sheet = make ("heel", (SolScene) { 0 }, FALSE);
  g_autoptr (GError) error = NULL;
  SolScene unknown = { .stage = (char *) "nowhere" };

  g_assert_false (sol_worksheet_write_pdf (sheet, "/nowhere/at/all.pdf", &error));
  g_assert_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_WRITE);
  g_assert_true (g_str_has_prefix (error->message, "can't write “/nowhere/at/all.pdf”: "));
  g_clear_error (&error);
  g_assert_null (sol_worksheet_new (sol_library_lookup (library, SOL_TYPE_FIGURE, "heel"), &unknown,
                                    &(SolWorksheetLook) { 0 }, &error));
  g_assert_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNKNOWN_STAGE);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_test_add_func ("/figure/worksheet/names", test_names);
  g_test_add_func ("/figure/worksheet/latin", test_latin);
  g_test_add_func ("/figure/worksheet/scene", test_scene);
  g_test_add_func ("/figure/worksheet/mirrored", test_mirrored);
  g_test_add_func ("/figure/worksheet/layout", test_layout);
  g_test_add_func ("/figure/worksheet/pages", test_pages);
  g_test_add_func ("/figure/worksheet/titles", test_titles);
  g_test_add_func ("/figure/worksheet/pdf", test_pdf);
  g_test_add_func ("/figure/worksheet/pdf-in-thread", test_pdf_in_thread);
  g_test_add_data_func ("/figure/worksheet/in-thread", NULL, test_in_thread);
  g_test_add_data_func ("/figure/worksheet/in-thread-with-map", "map", test_in_thread);
  g_test_add_func ("/figure/worksheet/not-in-thread", test_not_in_thread);
  g_test_add_func ("/figure/worksheet/picture", test_picture);
  g_test_add_func ("/figure/worksheet/paper-size", test_paper_size);
  g_test_add_func ("/figure/worksheet/letter", test_letter);
  g_test_add_func ("/figure/worksheet/errors", test_errors);
  status = g_test_run ();
  g_object_unref (library);
  return status;
}
