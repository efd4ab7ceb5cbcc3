/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-print-private.h"

#include <math.h>

/* Around all that is on it. */
#define MARGIN 12

/* No print is narrower than what is written below can be read on. */
#define MIN_WIDTH 320

static void
label_clear (gpointer data)
{
  SolPrintLabel *label = data;

  g_free ((char *) label->text);
  g_free ((char *) label->letter);
}

SolPrint *
sol_print_new (SolFigure *figure, const SolScene *scene, const SolPrintView *view, GError **error)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (view != NULL && view->figure_height > 0, NULL);

  g_autoptr (GArray) parts =
      sol_figure_list_parts (figure, scene->stage, scene->attachments, error);
  SolPrint *self;

  if (parts == NULL)
    return NULL;
  sol_parts_hide (parts, (const char *const *) scene->hidden);
  self = g_new0 (SolPrint, 1);
  self->painter = sol_painter_new (figure);
  self->scene = sol_scene_copy (scene);
  g_clear_pointer (&self->scene->outlined, g_free);
  self->scene->crop = (SolCrop) { 0 };
  self->parts = g_steal_pointer (&parts);
  self->view = *view;
  self->view.font = g_strdup (view->font);
  self->labels = g_array_new (FALSE, FALSE, sizeof (SolPrintLabel));
  g_array_set_clear_func (self->labels, label_clear);
  return self;
}

void
sol_print_free (SolPrint *self)
{
  g_clear_object (&self->painter);
  sol_scene_free (self->scene);
  g_array_unref (self->parts);
  g_array_unref (self->labels);
  g_free ((char *) self->view.font);
  g_free (self->caption);
  g_free (self->credit);
  g_free (self);
}

void
sol_print_add_label (SolPrint *self, const SolPrintLabel *label)
{
  SolPrintLabel copy;

  g_return_if_fail (self != NULL);
  g_return_if_fail (label != NULL && label->text != NULL);

  copy = *label;
  copy.text = g_strdup (label->text);
  copy.letter = g_strdup (label->letter);
  g_array_append_val (self->labels, copy);
}

void
sol_print_set_caption (SolPrint *self, const char *caption, const char *credit)
{
  g_return_if_fail (self != NULL);

  g_set_str (&self->caption, caption);
  g_set_str (&self->credit, credit);
}

/* --- Size --- */

/* What of the view has something on it, from side to side. */
static void
find_sides (SolPrint *self, double *left, double *right)
{
  double figure_width = sol_painter_find_width (self->painter, self->view.figure_height);

  *left = self->view.figure_x;
  *right = self->view.figure_x + figure_width;
  for (guint i = 0; i < self->labels->len; i++) {
    const SolPrintLabel *label = &g_array_index (self->labels, SolPrintLabel, i);

    *left = MIN (*left, label->x);
    *right = MAX (*right, label->x + label->width);
  }
  *left = MAX (*left - MARGIN, 0);
  *right = MIN (*right + MARGIN, self->view.width);
}

void
sol_print_get_size (SolPrint *self, double *width, double *height)
{
  double left, right, below;

  g_return_if_fail (self != NULL);

  find_sides (self, &left, &right);
  *width = ceil (MAX (right - left, MIN_WIDTH));
  below = sol_print_measure_caption (self, *width - 2 * MARGIN);
  *height = ceil (self->view.height + (below > 0 ? below + 2 * MARGIN : 0));
}

/* --- Drawing --- */

static void
draw_ground (SolPrint *self, cairo_t *cr, double width, double height)
{
  SolColour ground = sol_theme_get_background (self->scene->theme);

  cairo_set_source_rgb (cr, ground.red, ground.green, ground.blue);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_fill (cr);
}

/* What is seen from close by ends where the view does. */
static gboolean
draw_figure (SolPrint *self, cairo_t *cr, GCancellable *cancellable, GError **error)
{
  gboolean drawn;

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, self->view.width, self->view.height);
  cairo_clip (cr);
  cairo_translate (cr, self->view.figure_x, self->view.figure_y);
  if (self->view.mirrored) {
    cairo_translate (cr, sol_painter_find_width (self->painter, self->view.figure_height), 0);
    cairo_scale (cr, -1, 1);
  }
  drawn = sol_painter_draw_parts (self->painter, cr, self->scene, self->parts,
                                  self->view.figure_height, cancellable, error);
  cairo_restore (cr);
  return drawn;
}

gboolean
sol_print_draw (SolPrint *self, cairo_t *cr, GCancellable *cancellable, GError **error)
{
  double left, right, width, height;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);

  find_sides (self, &left, &right);
  sol_print_get_size (self, &width, &height);
  draw_ground (self, cr, width, height);
  cairo_save (cr);
  cairo_translate (cr, (width - (right - left)) / 2 - left, 0);
  if (!draw_figure (self, cr, cancellable, error))
    return FALSE;
  sol_print_draw_labels (self, cr);
  cairo_restore (cr);
  cairo_save (cr);
  cairo_translate (cr, MARGIN, self->view.height + MARGIN);
  sol_print_draw_caption (self, cr, width - 2 * MARGIN);
  cairo_restore (cr);
  return TRUE;
}
