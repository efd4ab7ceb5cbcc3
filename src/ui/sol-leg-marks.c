/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-marks.h"

#include <math.h>
#include <pango/pangocairo.h>

#include "sol-figure-look.h"

#define BORDER 1.5
#define HALO 1.5     /* of the ground around a grip, so that it stands off bone and skin */
#define CHEVRON 0.34 /* of the radius of a grip */

static void
trace_disc (cairo_t *cr, double radius)
{
  cairo_new_path (cr);
  cairo_arc (cr, 0, 0, radius, 0, 2 * G_PI);
}

static void
draw_letter (cairo_t *cr, GtkWidget *widget, double radius, gboolean soleus)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, soleus ? "S" : "G");
  g_autoptr (PangoAttrList) bold = pango_attr_list_new ();
  int width, height;

  pango_attr_list_insert (bold, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_attr_list_insert (bold, pango_attr_size_new_absolute ((int) (1.25 * radius * PANGO_SCALE)));
  pango_layout_set_attributes (layout, bold);
  pango_layout_get_pixel_size (layout, &width, &height);
  trace_disc (cr, radius);
  if (soleus)
    cairo_set_source_rgb (cr, 0x0a / 255.0, 0x5a / 255.0, 0x56 / 255.0);
  else
    cairo_set_source_rgb (cr, 0x8f / 255.0, 0x3d / 255.0, 0x05 / 255.0);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_set_line_width (cr, BORDER);
  cairo_stroke (cr);
  cairo_move_to (cr, -width / 2.0, -height / 2.0);
  pango_cairo_show_layout (cr, layout);
}

/* An arrow's head to either side says that it can be pulled to and fro: a foot up and down. */
static void
draw_grip (cairo_t *cr, const SolLegMarks *marks, SolLegMark mark)
{
  static const double alphas[] = { 0.16, 0.34, 0.62 };
  double ground = marks->theme == SOL_THEME_DARK ? 0.1 : 1;
  double radius = marks->grip_radius, chevron = radius * CHEVRON;
  SolColour accent = marks->accent;

  trace_disc (cr, radius);
  cairo_set_source_rgba (cr, ground, ground, ground, 0.72);
  cairo_set_line_width (cr, BORDER + 2 * HALO);
  cairo_stroke_preserve (cr);
  cairo_fill_preserve (cr);
  cairo_set_source_rgba (cr, accent.red, accent.green, accent.blue,
                         alphas[(mark - SOL_LEG_MARK_GRIP) / 2]);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, accent.red, accent.green, accent.blue);
  cairo_set_line_width (cr, BORDER);
  cairo_stroke (cr);
  if ((mark - SOL_LEG_MARK_GRIP) % 2 == 1)
    cairo_rotate (cr, G_PI / 2);
  for (int side = -1; side <= 1; side += 2) {
    cairo_move_to (cr, side * chevron, -chevron);
    cairo_line_to (cr, side * 2 * chevron, 0);
    cairo_line_to (cr, side * chevron, chevron);
  }
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
}

static GdkTexture *
draw_mark (SolLegMarks *marks, GtkWidget *widget, SolLegMark mark)
{
  gboolean grip = mark >= SOL_LEG_MARK_GRIP;
  double radius = grip ? marks->grip_radius : marks->letter_radius;
  int size = 2 * (int) ceil ((radius + BORDER + HALO) * marks->scale);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, size, size);
  cairo_t *cr = cairo_create (surface);
  GdkTexture *texture;

  cairo_translate (cr, size / 2.0, size / 2.0);
  cairo_scale (cr, marks->scale, marks->scale);
  if (grip)
    draw_grip (cr, marks, mark);
  else
    draw_letter (cr, widget, marks->letter_radius, mark == SOL_LEG_MARK_SOLEUS);
  cairo_destroy (cr);
  texture = sol_figure_look_dup_texture (surface);
  cairo_surface_destroy (surface);
  return texture;
}

void
sol_leg_marks_update (SolLegMarks *marks,
                      GtkWidget *widget,
                      double letter_radius,
                      double grip_radius,
                      SolColour accent)
{
  double scale = sol_figure_look_get_scale (widget);
  SolTheme theme = sol_figure_look_get_theme ();

  g_return_if_fail (marks != NULL);
  if (marks->textures[0] != NULL && marks->letter_radius == letter_radius &&
      marks->grip_radius == grip_radius && marks->scale == scale && marks->theme == theme &&
      memcmp (&marks->accent, &accent, sizeof accent) == 0)
    return;
  sol_leg_marks_clear (marks);
  marks->letter_radius = letter_radius;
  marks->grip_radius = grip_radius;
  marks->scale = scale;
  marks->accent = accent;
  marks->theme = theme;
  for (guint i = 0; i < SOL_N_LEG_MARKS; i++)
    marks->textures[i] = draw_mark (marks, widget, i);
}

void
sol_leg_marks_clear (SolLegMarks *marks)
{
  for (guint i = 0; i < SOL_N_LEG_MARKS; i++)
    g_clear_object (&marks->textures[i]);
}

void
sol_leg_marks_snapshot (const SolLegMarks *marks,
                        SolLegMark mark,
                        graphene_point_t at,
                        GtkSnapshot *snapshot)
{
  double size = gdk_texture_get_width (marks->textures[mark]) / marks->scale;
  double x = round ((at.x - size / 2) * marks->scale) / marks->scale;
  double y = round ((at.y - size / 2) * marks->scale) / marks->scale;

  gtk_snapshot_append_texture (
      snapshot, marks->textures[mark],
      &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) size, (float) size));
}
