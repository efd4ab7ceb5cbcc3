/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "sol-figure.h"
#include "sol-parts.h"
#include "sol-scene.h"

G_BEGIN_DECLS

/** SolPrintLabel: words beside a figure and the line from them to what they name, in pixels of the
 * view. */
typedef struct {
  const char *text;   /* its lines are parted by "\n" */
  const char *letter; /* on a disc before the words, for a hero; NULL for none */
  SolHero hero;
  gboolean is_number; /* the text is a number on a disc, in place of a name */
  double scale;       /* of its letters and disc, in those of the view; 0 stands for 1 */
  gboolean left;      /* the words stand on the left: their lines end at the figure */
  double x;           /* left upper corner of the words, and the room that they take */
  double y;
  double width;
  double height;
  double line_x[3]; /* at the words, where it bends, at the structure */
  double line_y[3];
} SolPrintLabel;

/** SolPrintView: where a figure stands on a print, in pixels of the view, and how that looks. */
typedef struct {
  double width; /* of the view */
  double height;
  double figure_x; /* left upper corner of all of the drawing, which may lie outside the view */
  double figure_y;
  double figure_height;
  gboolean mirrored; /* left and right of the drawing are exchanged */
  gboolean over;     /* names stand over the figure, and want a ground */
  const char *font;  /* family */
  double font_px;
  SolColour ink; /* of words and lines; the ground is that of the theme */
} SolPrintView;

/** SolPrint: a view of a figure as a picture to keep: the figure as the scene says, the names
 * beside it, a caption and whose it is. */
typedef struct _SolPrint SolPrint;

/** sol_print_new: a print of @figure without names. What the scene lights, hides and fades counts,
 * not its size, crop and outline. SOL_FIGURE_ERROR_UNKNOWN_STAGE where there is no such stage.
 * (transfer full) */
SolPrint *
sol_print_new (SolFigure *figure, const SolScene *scene, const SolPrintView *view, GError **error);

/** sol_print_free: frees @self. */
void sol_print_free (SolPrint *self);

/** sol_print_add_label: adds a copy of @label. */
void sol_print_add_label (SolPrint *self, const SolPrintLabel *label);

/** sol_print_set_caption: writes @caption under the view, and @credit under that in small; either
 * may be NULL. */
void sol_print_set_caption (SolPrint *self, const char *caption, const char *credit);

/** sol_print_get_size: how large the print is: the view without its empty sides, and what is
 * written below, in pixels of the view. */
void sol_print_get_size (SolPrint *self, double *width, double *height);

/** sol_print_draw: draws the print at the origin of @cr. Errors as for sol_drawing_draw_element().
 * This and the following are for any thread, one at a time. */
gboolean sol_print_draw (SolPrint *self, cairo_t *cr, GCancellable *cancellable, GError **error);

/** sol_print_to_png: the print as a PNG file, twice as large as the view, or 2000 pixels in its
 * longer direction where that is more. (transfer full) */
GBytes *sol_print_to_png (SolPrint *self, GCancellable *cancellable, GError **error);

/** sol_print_to_svg: the print as an SVG file: outlines, also of the words, which stand in its
 * description as text. (transfer full) */
GBytes *sol_print_to_svg (SolPrint *self, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolPrint, sol_print_free)

G_END_DECLS
