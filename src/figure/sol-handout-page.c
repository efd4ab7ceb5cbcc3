/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-cairo-private.h"
#include "sol-handout-private.h"
#include "sol-paper.h"

/* What GNOME writes with, or what there is. */
#define FONT "Adwaita Sans,Sans"

#define RULE_WIDTH 0.6
#define FRAME_WIDTH 0.9
#define FRAME_RADIUS 7.0
#define TICK_RADIUS 2.0

typedef struct {
  cairo_t *cr;
  double width;
  gboolean mirrored; /* one writes from right to left */
} Page;

static SolBox
turn (const Page *page, SolBox box)
{
  return page->mirrored ? sol_paper_turn (box, page->width) : box;
}

/* -- Words -- */

/* Words take as much room on a screen as on paper. */
static void
forget_pixels (PangoLayout *layout)
{
  sol_paper_forget_pixels (pango_layout_get_context (layout));
  pango_context_set_round_glyph_positions (pango_layout_get_context (layout), FALSE);
  pango_layout_context_changed (layout);
}

static void
set_bold (PangoLayout *layout, guint n_bytes)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

  bold->end_index = n_bytes;
  if (n_bytes > 0)
    pango_attr_list_insert (attributes, bold);
  else
    pango_attribute_destroy (bold);
  pango_layout_set_attributes (layout, attributes);
}

void
sol_handout_set_text (PangoLayout *layout, const SolHandoutPiece *piece)
{
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (FONT);

  forget_pixels (layout);
  pango_font_description_set_absolute_size (font, piece->size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, (int) (piece->box.width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, piece->text, -1);
  set_bold (layout, piece->n_bold);
}

static void
draw_text (const Page *page, const SolHandoutPiece *piece)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (page->cr);
  SolBox box = turn (page, piece->box);
  double ink = piece->faint ? 0.35 : 0;
  PangoRectangle extents;

  sol_handout_set_text (layout, piece);
  pango_layout_get_extents (layout, NULL, &extents);
  if (piece->centred)
    box.x += (box.width - extents.width / (double) PANGO_SCALE) / 2;
  else if (piece->at_end != page->mirrored)
    box.x += box.width - extents.width / (double) PANGO_SCALE;
  cairo_set_source_rgb (page->cr, ink, ink, ink);
  cairo_move_to (page->cr, box.x - extents.x / (double) PANGO_SCALE, box.y);
  pango_cairo_show_layout (page->cr, layout);
}

/* The colours of the two muscles, dark enough for white letters on them. */
static void
set_ground (cairo_t *cr, SolHero hero)
{
  switch (hero) {
  case SOL_HERO_GASTROCNEMIUS:
    cairo_set_source_rgb (cr, 0.761, 0.341, 0.047);
    break;
  case SOL_HERO_SOLEUS:
    cairo_set_source_rgb (cr, 0.059, 0.486, 0.463);
    break;
  case SOL_HERO_NONE:
  default:
    cairo_set_source_rgb (cr, 0.13, 0.13, 0.13);
  }
}

static void
draw_letter (const Page *page, const SolHandoutPiece *piece)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (page->cr);
  SolBox box = turn (page, piece->box);
  PangoRectangle extents;

  cairo_new_sub_path (page->cr);
  cairo_arc (page->cr, box.x + box.width / 2, box.y + box.height / 2, box.height / 2, 0, 2 * G_PI);
  set_ground (page->cr, piece->hero);
  cairo_fill (page->cr);
  sol_handout_set_text (layout, piece);
  pango_layout_get_extents (layout, NULL, &extents);
  cairo_set_source_rgb (page->cr, 1, 1, 1);
  cairo_move_to (page->cr,
                 box.x + (box.width - extents.width / (double) PANGO_SCALE) / 2 -
                     extents.x / (double) PANGO_SCALE,
                 box.y + (box.height - extents.height / (double) PANGO_SCALE) / 2);
  pango_cairo_show_layout (page->cr, layout);
}

/* -- Lines -- */

static void
set_line (cairo_t *cr, double width)
{
  cairo_set_source_rgb (cr, 0.13, 0.13, 0.13);
  cairo_set_line_width (cr, width);
}

static void
draw_rule (const Page *page, const SolHandoutPiece *piece)
{
  SolBox box = turn (page, piece->box);

  set_line (page->cr, RULE_WIDTH);
  cairo_move_to (page->cr, box.x, box.y + box.height);
  cairo_rel_line_to (page->cr, box.width, 0);
  cairo_stroke (page->cr);
}

static void
draw_round (const Page *page, const SolHandoutPiece *piece, double radius, double width)
{
  SolBox box = turn (page, piece->box);
  double left = box.x + radius, right = box.x + box.width - radius;
  double top = box.y + radius, bottom = box.y + box.height - radius;

  cairo_new_sub_path (page->cr);
  cairo_arc (page->cr, right, top, radius, -G_PI_2, 0);
  cairo_arc (page->cr, right, bottom, radius, 0, G_PI_2);
  cairo_arc (page->cr, left, bottom, radius, G_PI_2, G_PI);
  cairo_arc (page->cr, left, top, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (page->cr);
  set_line (page->cr, width);
  cairo_stroke (page->cr);
}

/* -- Pictures -- */

/* The body does not turn: it faces as the words of its steps have it. A wall is as high as the
 * picture, and not as the lines above it. */
static void
draw_figure (const Page *page, const SolHandoutPiece *piece)
{
  SolBox box = turn (page, piece->box);

  cairo_save (page->cr);
  cairo_translate (page->cr, box.x, box.y);
  cairo_rectangle (page->cr, 0, 0, box.width, box.height);
  cairo_clip (page->cr);
  sol_body_draw (page->cr, &piece->figure->stance, piece->figure->light, &piece->block->frame,
                 box.width, box.height, SOL_THEME_LIGHT);
  cairo_restore (page->cr);
}

/* -- Pages -- */

static void
draw_piece (const Page *page, const SolHandoutPiece *piece)
{
  switch (piece->ink) {
  case SOL_HANDOUT_INK_LETTER:
    draw_letter (page, piece);
    break;
  case SOL_HANDOUT_INK_FIGURE:
    draw_figure (page, piece);
    break;
  case SOL_HANDOUT_INK_RULE:
    draw_rule (page, piece);
    break;
  case SOL_HANDOUT_INK_TICK:
    draw_round (page, piece, TICK_RADIUS, FRAME_WIDTH);
    break;
  case SOL_HANDOUT_INK_FRAME:
    draw_round (page, piece, FRAME_RADIUS, FRAME_WIDTH);
    break;
  case SOL_HANDOUT_INK_TEXT:
  default:
    draw_text (page, piece);
  }
}

void
sol_handout_draw_page (
    SolHandout *self, cairo_t *cr, guint page_number, double width, double height)
{
  g_return_if_fail (SOL_IS_HANDOUT (self));
  g_return_if_fail (cr != NULL);

  g_autoptr (SolHandoutLayout) layout = sol_handout_ref_layout (self, width, height);
  Page page = { .cr = cr,
                .width = width,
                .mirrored = sol_paper_is_from_right (cr, sol_handout_get_title ()) };

  for (guint i = 0; i < layout->pieces->len; i++) {
    const SolHandoutPiece *piece = &g_array_index (layout->pieces, SolHandoutPiece, i);

    if (piece->page == page_number)
      draw_piece (&page, piece);
  }
}
