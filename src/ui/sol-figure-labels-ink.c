/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-labels-private.h"

#include <math.h>

#include "sol-figure-disc.h"

#define SPACE SOL_FIGURE_LABELS_SPACE

#define DOT_RADIUS 2.5f

/* --- On the screen --- */

/* Towards the figure. Pango means the other side where the interface runs from right to left. */
static PangoAlignment
get_alignment (SolFigureLabels *self, const SolLabel *label)
{
  gboolean mirrored = gtk_widget_get_direction (self->widget) == GTK_TEXT_DIR_RTL;

  return label->left != mirrored ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

static gboolean
is_strong (const SolLabel *label, const char *strong)
{
  return g_strcmp0 (((SolFigureWords *) label->owner)->id, strong) == 0;
}

static void
add_line (GskPathBuilder *builder, const SolLabel *label)
{
  double xs[3], ys[3];

  sol_label_get_line (label, xs, ys);
  gsk_path_builder_move_to (builder, (float) xs[0], (float) ys[0]);
  gsk_path_builder_line_to (builder, (float) xs[1], (float) ys[1]);
  gsk_path_builder_line_to (builder, (float) xs[2], (float) ys[2]);
}

/* All lines as one path, since each path costs a renderer without a graphics card much: a
 * casing in the opposite tone, which shows on muscle, the line, and dots where they end. */
static void
snapshot_lines (SolFigureLabels *self, GtkSnapshot *snapshot, const char *strong, float width)
{
  float scale = (float) (1 + sol_figure_labels_get_scale (self)) / 2;
  g_autoptr (GskPathBuilder) lines_builder = gsk_path_builder_new ();
  g_autoptr (GskPathBuilder) dots_builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) casing = gsk_stroke_new (width * scale + 2);
  g_autoptr (GskStroke) stroke = gsk_stroke_new (width * scale);
  g_autoptr (GskPath) lines = NULL;
  g_autoptr (GskPath) dots = NULL;
  GdkRGBA colour, opposite;

  for (guint i = 0; i < self->labels->len; i++) {
    const SolLabel *label = &g_array_index (self->labels, SolLabel, i);

    if (!label->shown || (strong != NULL && !is_strong (label, strong)))
      continue;
    add_line (lines_builder, label);
    gsk_path_builder_add_circle (dots_builder,
                                 &GRAPHENE_POINT_INIT ((float) label->x, (float) label->y),
                                 DOT_RADIUS * scale);
  }
  lines = gsk_path_builder_to_path (lines_builder);
  dots = gsk_path_builder_to_path (dots_builder);
  if (gsk_path_is_empty (lines))
    return;
  gtk_widget_get_color (self->widget, &colour);
  opposite = (GdkRGBA) { 1 - colour.red, 1 - colour.green, 1 - colour.blue, 0.35f };
  colour.alpha *= strong == NULL ? 0.7f : 1;
  gtk_snapshot_append_stroke (snapshot, lines, casing, &opposite);
  gtk_snapshot_append_stroke (snapshot, lines, stroke, &colour);
  gtk_snapshot_append_fill (snapshot, dots, GSK_FILL_RULE_WINDING, &colour);
}

/* Words over a picture need something to be read on: the tone that they contrast with. */
static void
snapshot_ground (SolFigureLabels *self, GtkSnapshot *snapshot, const SolLabel *label)
{
  GskRoundedRect round;
  GdkRGBA colour;

  gtk_widget_get_color (self->widget, &colour);
  colour = (GdkRGBA) { 1 - colour.red, 1 - colour.green, 1 - colour.blue, 0.8f };
  gsk_rounded_rect_init_from_rect (
      &round,
      &GRAPHENE_RECT_INIT ((float) label->label_x - SPACE, (float) label->label_y,
                           (float) label->width + 2 * SPACE, (float) label->height),
      SPACE);
  gtk_snapshot_push_rounded_clip (snapshot, &round);
  gtk_snapshot_append_color (snapshot, &colour, &round.bounds);
  gtk_snapshot_pop (snapshot);
}

/* A covered name: its number in a disc, where the line to it begins. */
static void
snapshot_number (SolFigureLabels *self,
                 GtkSnapshot *snapshot,
                 const SolLabel *label,
                 gboolean strong)
{
  g_autofree char *text = g_strdup_printf ("%u", ((SolFigureWords *) label->owner)->number);
  double size = sol_figure_labels_get_badge_size (self, NULL);
  double x = label->left ? label->label_x + label->width - size : label->label_x;
  double y = label->label_y + (label->height - size) / 2;
  GdkRGBA ground, ink;

  gtk_widget_get_color (self->widget, &ground);
  ink = (GdkRGBA) { 1 - ground.red, 1 - ground.green, 1 - ground.blue, 1 };
  ground.alpha *= strong ? 1 : 0.75f;
  sol_figure_disc_snapshot (self->widget, snapshot, text, &ground, &ink, x, y, size);
}

static void
snapshot_words (SolFigureLabels *self,
                GtkSnapshot *snapshot,
                const SolLabel *label,
                gboolean strong)
{
  SolFigureWords *words = label->owner;
  double indent = sol_figure_labels_get_indent (self, words);
  double y = label->label_y + SPACE / 2.0;
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoRectangle extents;
  GdkRGBA colour;

  if (sol_figure_covers_hides (self->covers, words->id)) {
    snapshot_number (self, snapshot, label, strong);
    return;
  }
  if (self->over)
    snapshot_ground (self, snapshot, label);
  if (words->hero != SOL_HERO_NONE)
    sol_figure_disc_snapshot_hero (self->widget, snapshot, words->hero, label->label_x, y,
                                   indent - SPACE);
  if (strong)
    pango_attr_list_insert (attributes, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE));
  pango_layout_set_attributes (words->layout, attributes);
  pango_layout_set_alignment (words->layout, get_alignment (self, label));
  /* Words that are narrower than the layout stand at its other end in some languages. */
  pango_layout_get_pixel_extents (words->layout, NULL, &extents);
  gtk_widget_get_color (self->widget, &colour);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot,
      &GRAPHENE_POINT_INIT ((float) floor (label->label_x + indent - extents.x), (float) y));
  gtk_snapshot_append_layout (snapshot, words->layout, &colour);
  gtk_snapshot_restore (snapshot);
}

void
sol_figure_labels_snapshot (SolFigureLabels *self, GtkSnapshot *snapshot, const char *strong)
{
  snapshot_lines (self, snapshot, NULL, 1);
  if (strong != NULL)
    snapshot_lines (self, snapshot, strong, 2);
  for (guint i = 0; i < self->labels->len; i++) {
    const SolLabel *label = &g_array_index (self->labels, SolLabel, i);

    if (label->shown)
      snapshot_words (self, snapshot, label, is_strong (label, strong));
  }
}

/* --- On a picture to keep --- */

static void
put_label (SolFigureLabels *self, SolPrint *print, const SolLabel *label)
{
  const SolFigureWords *words = label->owner;
  gboolean hides = sol_figure_covers_hides (self->covers, words->id);
  g_autofree char *text =
      hides ? g_strdup_printf ("%u", words->number) : sol_figure_disc_dup_lines (words->layout);
  SolPrintLabel put = {
    .text = text,
    .letter = words->hero == SOL_HERO_NONE ? NULL : sol_figure_disc_get_letter (words->hero),
    .hero = words->hero,
    .is_number = hides,
    .scale = words->shrink,
    .left = label->left,
    .x = label->label_x,
    .y = label->label_y,
    .width = label->width,
    .height = label->height,
  };

  sol_label_get_line (label, put.line_x, put.line_y);
  sol_print_add_label (print, &put);
}

void
sol_figure_labels_put (SolFigureLabels *self, SolPrint *print)
{
  for (guint i = 0; i < self->labels->len; i++) {
    const SolLabel *label = &g_array_index (self->labels, SolLabel, i);

    if (label->shown)
      put_label (self, print, label);
  }
}
