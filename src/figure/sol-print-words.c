/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <pango/pangocairo.h>
#include <string.h>

#include "sol-paper.h"
#include "sol-print-private.h"

/* As beside the figure in the program. */
#define SPACE 6
#define LINE_WIDTH 1
#define CASING_WIDTH 3
#define DOT_RADIUS 2.5

#define CREDIT_SCALE 0.8

static void
set_colour (cairo_t *cr, SolColour colour, double strength)
{
  cairo_set_source_rgba (cr, colour.red, colour.green, colour.blue, colour.alpha * strength);
}

/* What @colour is read on. */
static SolColour
oppose (SolColour colour)
{
  return (SolColour) { 1 - colour.red, 1 - colour.green, 1 - colour.blue, 1 };
}

/* Words that look the same at each size, hence are never fitted to pixels. */
static PangoLayout *
create_layout (
    SolPrint *self, cairo_t *cr, const char *text, gssize length, double scale, gboolean bold)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  g_autoptr (PangoFontDescription) font = pango_font_description_new ();

  sol_paper_forget_pixels (pango_layout_get_context (layout));
  pango_font_description_set_family (font, self->view.font);
  pango_font_description_set_absolute_size (font, self->view.font_px * scale * PANGO_SCALE);
  if (bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, (int) length);
  return layout;
}

static void
measure (PangoLayout *layout, double *width, double *height)
{
  int width_units, height_units;

  pango_layout_get_size (layout, &width_units, &height_units);
  *width = (double) width_units / PANGO_SCALE;
  *height = (double) height_units / PANGO_SCALE;
}

/* --- Lines --- */

static void
add_line (cairo_t *cr, const SolPrintLabel *label)
{
  cairo_move_to (cr, label->line_x[0], label->line_y[0]);
  cairo_line_to (cr, label->line_x[1], label->line_y[1]);
  cairo_line_to (cr, label->line_x[2], label->line_y[2]);
}

static void
draw_line (SolPrint *self, cairo_t *cr, const SolPrintLabel *label)
{
  add_line (cr, label);
  cairo_set_line_width (cr, CASING_WIDTH);
  set_colour (cr, oppose (self->view.ink), 0.35);
  cairo_stroke (cr);
  add_line (cr, label);
  cairo_set_line_width (cr, LINE_WIDTH);
  set_colour (cr, self->view.ink, 0.7);
  cairo_stroke (cr);
  cairo_arc (cr, label->line_x[2], label->line_y[2], DOT_RADIUS, 0, 2 * G_PI);
  cairo_fill (cr);
}

/* --- Words --- */

static double
find_line_height (SolPrint *self, cairo_t *cr, double scale)
{
  g_autoptr (PangoLayout) layout = create_layout (self, cr, "G", -1, scale, FALSE);
  double width, height;

  measure (layout, &width, &height);
  return height;
}

/* A few characters on a disc. */
static void
draw_disc (SolPrint *self,
           cairo_t *cr,
           const char *text,
           SolColour ground,
           SolColour ink,
           double x,
           double y,
           double scale)
{
  double share = strlen (text) > 1 ? 0.8 : 1;
  g_autoptr (PangoLayout) layout = create_layout (self, cr, text, -1, scale * share, TRUE);
  double size = find_line_height (self, cr, scale);
  double width, height;

  measure (layout, &width, &height);
  cairo_arc (cr, x + size / 2, y + size / 2, size / 2, 0, 2 * G_PI);
  set_colour (cr, ground, 1);
  cairo_fill (cr);
  set_colour (cr, ink, 1);
  cairo_move_to (cr, x + (size - width) / 2, y + (size - height) / 2);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_letter (SolPrint *self, cairo_t *cr, const SolPrintLabel *label, double scale)
{
  static const SolColour white = { 1, 1, 1, 1 };
  static const SolColour orange = { 0.761, 0.341, 0.047, 1 };
  static const SolColour teal = { 0.059, 0.486, 0.463, 1 };

  draw_disc (self, cr, label->letter, label->hero == SOL_HERO_SOLEUS ? teal : orange, white,
             label->x, label->y + SPACE / 2.0, scale);
}

static void
draw_number (SolPrint *self, cairo_t *cr, const SolPrintLabel *label)
{
  double size = find_line_height (self, cr, 1);
  double x = label->left ? label->x + label->width - size : label->x;

  draw_disc (self, cr, label->text, self->view.ink, oppose (self->view.ink), x,
             label->y + (label->height - size) / 2, 1);
}

/* Each line on its own: so they end at the figure in any direction of writing. */
static void
draw_words (SolPrint *self, cairo_t *cr, const SolPrintLabel *label, double scale)
{
  double indent = label->letter != NULL ? find_line_height (self, cr, scale) + SPACE : 0;
  g_auto (GStrv) lines = g_strsplit (label->text, "\n", -1);
  double y = label->y + SPACE / 2.0;

  set_colour (cr, self->view.ink, 1);
  for (guint i = 0; lines[i] != NULL; i++) {
    g_autoptr (PangoLayout) layout = create_layout (self, cr, lines[i], -1, scale, FALSE);
    double width, height;

    measure (layout, &width, &height);
    cairo_move_to (cr, label->left ? label->x + label->width - width : label->x + indent, y);
    pango_cairo_show_layout (cr, layout);
    y += height;
  }
}

/* Over the figure words need something to be read on. */
static void
draw_ground (SolPrint *self, cairo_t *cr, const SolPrintLabel *label)
{
  cairo_rectangle (cr, label->x - SPACE, label->y, label->width + 2 * SPACE, label->height);
  set_colour (cr, oppose (self->view.ink), 0.8);
  cairo_fill (cr);
}

static void
draw_label (SolPrint *self, cairo_t *cr, const SolPrintLabel *label)
{
  double scale = label->scale > 0 ? label->scale : 1;

  if (label->is_number) {
    draw_number (self, cr, label);
    return;
  }
  if (self->view.over)
    draw_ground (self, cr, label);
  if (label->letter != NULL)
    draw_letter (self, cr, label, scale);
  draw_words (self, cr, label, scale);
}

void
sol_print_draw_labels (SolPrint *self, cairo_t *cr)
{
  for (guint i = 0; i < self->labels->len; i++)
    draw_line (self, cr, &g_array_index (self->labels, SolPrintLabel, i));
  for (guint i = 0; i < self->labels->len; i++)
    draw_label (self, cr, &g_array_index (self->labels, SolPrintLabel, i));
}

/* --- Below --- */

/* Writes @text, which may be NULL, at the origin of @cr, and moves the origin below it. */
static void
write_lines (SolPrint *self,
             cairo_t *cr,
             const char *text,
             double width,
             double scale,
             gboolean bold,
             double strength)
{
  g_autoptr (PangoLayout) layout = NULL;
  double used_width, used_height;

  if (text == NULL)
    return;
  layout = create_layout (self, cr, text, -1, scale, bold);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  measure (layout, &used_width, &used_height);
  set_colour (cr, self->view.ink, strength);
  cairo_move_to (cr, 0, 0);
  pango_cairo_show_layout (cr, layout);
  cairo_translate (cr, 0, used_height);
}

void
sol_print_draw_caption (SolPrint *self, cairo_t *cr, double width)
{
  write_lines (self, cr, self->caption, width, 1, TRUE, 1);
  write_lines (self, cr, self->credit, width, CREDIT_SCALE, FALSE, 0.8);
}

double
sol_print_measure_caption (SolPrint *self, double width)
{
  cairo_rectangle_t all = { 0, 0, width, 1 };
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &all);
  cairo_t *cr = cairo_create (surface);
  double x = 0, y = 0;

  sol_print_draw_caption (self, cr, width);
  cairo_user_to_device (cr, &x, &y);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return y;
}
