/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-paper.h"

#include <cairo-pdf.h>
#include <langinfo.h>

#include "sol-cairo-private.h"
#include "sol-work.h"

#define PT_PER_MM (72 / 25.4)

#define A4_WIDTH_MM 210
#define A4_HEIGHT_MM 297

/* Letter in points, and as locales have it, in whole millimetres. */
#define LETTER_WIDTH 612.0
#define LETTER_HEIGHT 792.0
#define LETTER_WIDTH_MM 216
#define LETTER_HEIGHT_MM 279

#ifdef __GLIBC__
/* glibc gives the number in place of the text that others point to. */
static int
read_mm (nl_item item, int otherwise)
{
  int mm = GPOINTER_TO_INT (nl_langinfo (item));

  return mm >= 50 && mm <= 2000 ? mm : otherwise;
}
#endif

void
sol_paper_get_size (double *width, double *height)
{
  int width_mm = A4_WIDTH_MM, height_mm = A4_HEIGHT_MM;

#ifdef __GLIBC__
  width_mm = read_mm (_NL_PAPER_WIDTH, width_mm);
  height_mm = read_mm (_NL_PAPER_HEIGHT, height_mm);
#endif
  *width = width_mm * PT_PER_MM;
  *height = height_mm * PT_PER_MM;
  /* A printer that finds nearly a Letter asks for other paper, or scales. */
  if (width_mm == LETTER_WIDTH_MM && height_mm == LETTER_HEIGHT_MM) {
    *width = LETTER_WIDTH;
    *height = LETTER_HEIGHT;
  }
}

gboolean
sol_paper_is_from_right (cairo_t *cr, const char *words)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (cr);

  pango_layout_set_text (layout, words, -1);
  return pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL;
}

SolBox
sol_paper_turn (SolBox box, double width)
{
  box.x = width - box.x - box.width;
  return box;
}

void
sol_paper_forget_pixels (PangoContext *context)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
}

guint
sol_paper_count (const SolPaper *paper, gpointer user_data)
{
  g_return_val_if_fail (paper != NULL, 0);

  double width, height;

  if (paper->count == NULL)
    return 1;
  sol_paper_get_size (&width, &height);
  return paper->count (width - 2 * SOL_PAPER_MARGIN, height - 2 * SOL_PAPER_MARGIN, user_data);
}

/* Its margins are left out for who draws. */
static void
draw_page (
    const SolPaper *paper, cairo_surface_t *surface, double scale, guint page, gpointer user_data)
{
  g_autoptr (SolCairo) cr = cairo_create (surface);
  double width, height;

  sol_paper_get_size (&width, &height);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, SOL_PAPER_MARGIN, SOL_PAPER_MARGIN);
  paper->draw (cr, page, width - 2 * SOL_PAPER_MARGIN, height - 2 * SOL_PAPER_MARGIN, user_data);
}

static void
paint_white (cairo_surface_t *surface)
{
  g_autoptr (SolCairo) cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
}

cairo_surface_t *
sol_paper_paint (const SolPaper *paper, guint page, int height_px, gpointer user_data)
{
  g_return_val_if_fail (paper != NULL, NULL);
  g_return_val_if_fail (height_px > 0, NULL);

  double width, height, scale;
  cairo_surface_t *surface;

  sol_paper_get_size (&width, &height);
  scale = height_px / height;
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) (width * scale), height_px);
  paint_white (surface);
  draw_page (paper, surface, scale, page, user_data);
  return surface;
}

/* -- Files -- */

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

GBytes *
sol_paper_to_pdf (const SolPaper *paper, const char *title, gpointer user_data)
{
  g_return_val_if_fail (paper != NULL, NULL);

  GByteArray *bytes = g_byte_array_new ();
  guint n_pages = sol_paper_count (paper, user_data);
  double width, height;
  g_autoptr (SolSurface) surface = NULL;

  sol_paper_get_size (&width, &height);
  surface = cairo_pdf_surface_create_for_stream (write_cb, bytes, width, height);
  /* What old printers and readers know, too. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  if (title != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  for (guint page = 0; page < n_pages; page++) {
    draw_page (paper, surface, 1, page, user_data);
    cairo_surface_show_page (surface);
  }
  cairo_surface_finish (surface);
  return g_byte_array_free_to_bytes (bytes);
}

/* -- In a thread -- */

typedef struct {
  SolPaper paper;
  char *title;
  guint page;
  int height_px;
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  g_free (self->title);
  g_free (self);
}

static GTask *
create_task (GObject *source,
             Job job,
             GCancellable *cancellable,
             GAsyncReadyCallback callback,
             gpointer user_data)
{
  GTask *task = g_task_new (source, cancellable, callback, user_data);

  g_task_set_task_data (task, g_memdup2 (&job, sizeof job), job_free);
  return task;
}

static void
paint_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable G_GNUC_UNUSED)
{
  const Job *job = data;

  g_task_return_pointer (task, sol_paper_paint (&job->paper, job->page, job->height_px, source),
                         (GDestroyNotify) cairo_surface_destroy);
}

void
sol_paper_paint_async (const SolPaper *paper,
                       guint page,
                       int height_px,
                       GObject *source,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_return_if_fail (paper != NULL);

  g_autoptr (GTask) task = create_task (source, (Job) { *paper, NULL, page, height_px },
                                        cancellable, callback, user_data);

  g_task_set_source_tag (task, sol_paper_paint_async);
  sol_work_run (task, paint_thread);
}

cairo_surface_t *
sol_paper_paint_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
pdf_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable G_GNUC_UNUSED)
{
  const Job *job = data;

  g_task_return_pointer (task, sol_paper_to_pdf (&job->paper, job->title, source),
                         (GDestroyNotify) g_bytes_unref);
}

void
sol_paper_to_pdf_async (const SolPaper *paper,
                        const char *title,
                        GObject *source,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_return_if_fail (paper != NULL);

  g_autoptr (GTask) task =
      create_task (source, (Job) { *paper, g_strdup (title), 0, 0 }, NULL, callback, user_data);

  g_task_set_source_tag (task, sol_paper_to_pdf_async);
  sol_work_run (task, pdf_thread);
}

GBytes *
sol_paper_to_pdf_finish (GAsyncResult *result)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}
