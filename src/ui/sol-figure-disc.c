/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-disc.h"

#include <glib/gi18n.h>
#include <string.h>

PangoLayout *
sol_figure_disc_create_layout (GtkWidget *widget, const char *text, double scale)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, text);
  PangoContext *context = pango_layout_get_context (layout);
  g_autoptr (PangoFontDescription) font =
      pango_font_description_copy (pango_context_get_font_description (context));
  int size = (int) (pango_font_description_get_size (font) * scale);

  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (font, size);
  else
    pango_font_description_set_size (font, size);
  pango_layout_set_font_description (layout, font);
  return layout;
}

double
sol_figure_disc_get_line_height (GtkWidget *widget)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "G");
  int height = 0;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

void
sol_figure_disc_snapshot (GtkWidget *widget,
                          GtkSnapshot *snapshot,
                          const char *text,
                          const GdkRGBA *ground,
                          const GdkRGBA *ink,
                          double x,
                          double y,
                          double size)
{
  g_autoptr (PangoLayout) layout =
      sol_figure_disc_create_layout (widget, text, size / sol_figure_disc_get_line_height (widget));
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  GskRoundedRect round;
  int width = 0, height = 0;

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_attr_list_insert (attributes, pango_attr_scale_new (strlen (text) > 1 ? 0.8 : 1));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_get_pixel_size (layout, &width, &height);
  gsk_rounded_rect_init_from_rect (
      &round, &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) size, (float) size),
      (float) size / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &round);
  gtk_snapshot_append_color (snapshot, ground, &round.bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (x + (size - width) / 2),
                                                          (float) (y + (size - height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, ink);
  gtk_snapshot_restore (snapshot);
}

const char *
sol_figure_disc_get_letter (SolHero hero)
{
  return hero == SOL_HERO_SOLEUS ? C_ ("muscle", "S") : C_ ("muscle", "G");
}

void
sol_figure_disc_snapshot_hero (
    GtkWidget *widget, GtkSnapshot *snapshot, SolHero hero, double x, double y, double size)
{
  static const GdkRGBA white = { 1, 1, 1, 1 };
  static const GdkRGBA orange = { 0.761f, 0.341f, 0.047f, 1 };
  static const GdkRGBA teal = { 0.059f, 0.486f, 0.463f, 1 };

  sol_figure_disc_snapshot (widget, snapshot, sol_figure_disc_get_letter (hero),
                            hero == SOL_HERO_SOLEUS ? &teal : &orange, &white, x, y, size);
}

char *
sol_figure_disc_dup_lines (PangoLayout *layout)
{
  const char *text = pango_layout_get_text (layout);
  GString *lines = g_string_new (NULL);

  for (int i = 0; i < pango_layout_get_line_count (layout); i++) {
    PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);
    g_autofree char *words = g_strndup (text + line->start_index, (gsize) line->length);

    g_string_append_printf (lines, "%s%s", i == 0 ? "" : "\n", g_strstrip (words));
  }
  return g_string_free (lines, FALSE);
}
