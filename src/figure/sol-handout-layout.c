/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Blocks are put on pages: each on one, if it fits. */

#include <glib/gi18n.h>

#include "sol-handout-private.h"

/* Between what is on a page and its foot. */
#define FOOT_GAP 12.0

#define CREDIT_SHARE 0.78

/* Puts what the block has between the heights @from and @to on the last page, from @y on. */
static void
put (SolHandoutSetter *self, double from, double to, double y)
{
  for (guint i = 0; i < self->pieces->len; i++) {
    SolHandoutPiece piece = g_array_index (self->pieces, SolHandoutPiece, i);

    if (piece.box.y < from - 0.01 || piece.box.y >= to - 0.01)
      continue;
    piece.box.y += y - from;
    piece.page = self->layout->n_pages - 1;
    g_array_append_val (self->layout->pieces, piece);
  }
}

static void
put_frame (SolHandoutSetter *self, double y, double height)
{
  SolHandoutPiece frame = {
    .ink = SOL_HANDOUT_INK_FRAME,
    .box = { 0, y, self->layout->width, height },
    .page = self->layout->n_pages - 1,
  };

  if (self->block->framed)
    g_array_append_val (self->layout->pieces, frame);
}

/* Whether all of the block stands above or below @y. */
static gboolean
is_clear (SolHandoutSetter *self, double y)
{
  for (guint i = 0; i < self->pieces->len; i++) {
    const SolBox *box = &g_array_index (self->pieces, SolHandoutPiece, i).box;

    if (box->y < y && box->y + box->height > y)
      return FALSE;
  }
  return TRUE;
}

/* The last height of @self at which it may be broken so that what is between @from and it fits into
 * @room; @from where there is none. */
static double
find_break (SolHandoutSetter *self, double from, double room)
{
  double found = from;

  for (guint i = 0; i < self->breaks->len; i++) {
    double at = g_array_index (self->breaks, double, i);

    if (at > found && at - from <= room && is_clear (self, at))
      found = at;
  }
  return found;
}

/* The height from which on nothing fits into @room, in one of the columns at least. */
static double
find_overflow (SolHandoutSetter *self, double from, double room)
{
  double found = self->y;

  for (guint i = 0; i < self->pieces->len; i++) {
    const SolBox *box = &g_array_index (self->pieces, SolHandoutPiece, i).box;

    if (box->y >= from && box->y + box->height > from + room)
      found = MIN (found, box->y);
  }
  return found;
}

/* Puts the block on as many pages as it takes, the first from @y on. Returns where it ends. */
static double
put_over_pages (SolHandoutSetter *self, double y)
{
  double inset = self->block->framed ? SOL_HANDOUT_FRAME_SPACE : 0;
  double from = 0, top = y, bottom = self->layout->bottom;

  while (self->y - from > bottom - y) {
    double to = find_break (self, from, bottom - y - inset);

    if (to <= from)
      to = find_overflow (self, from, bottom - y - inset);
    /* What can't be broken, a picture on a very small page, is cut. */
    if (to <= from)
      break;
    put_frame (self, top, y - top + to - from + inset);
    put (self, from, to, y);
    self->layout->n_pages++;
    from = to;
    top = 0;
    y = inset;
  }
  put_frame (self, top, y - top + self->y - from);
  put (self, from, self->y, y);
  return y + self->y - from;
}

/* Whether the block may begin in @room and go on on the next page: it is longer than a page, and so
 * much of it fits there that it is worth while. */
static gboolean
may_begin (SolHandoutSetter *self, double room)
{
  return self->y > self->layout->bottom && find_break (self, 0, room) > MAX (room, 0) / 2;
}

/* A block that does not fit below what is there begins a page, and goes on only where it is longer
 * than one. Returns where it ends. */
static double
put_block (SolHandoutSetter *self, double y)
{
  double bottom = self->layout->bottom;
  double gap = y > 0 ? SOL_HANDOUT_BLOCK_GAP : 0;

  if (y > 0 && y + gap + self->y > bottom && !may_begin (self, bottom - y - gap)) {
    self->layout->n_pages++;
    return put_over_pages (self, 0);
  }
  return put_over_pages (self, y + gap);
}

/* @text at the foot of each page, a share of its width, from @x on. */
static SolHandoutPiece
create_foot (SolHandoutSetter *self, const char *text, double x, double width)
{
  SolHandoutPiece piece = {
    .ink = SOL_HANDOUT_INK_TEXT,
    .box = { x, 0, width, 0 },
    .text = text,
    .size = SOL_HANDOUT_SMALL_SIZE,
    .faint = TRUE,
  };

  sol_handout_setter_measure (self, &piece);
  piece.box.y = self->layout->height - piece.box.height;
  return piece;
}

static SolHandoutPiece
create_credit (SolHandoutSetter *self, const char *credit)
{
  return create_foot (self, credit, 0, self->layout->width * CREDIT_SHARE);
}

static void
put_foot (SolHandoutSetter *self, const char *credit, guint page)
{
  SolHandoutLayout *layout = self->layout;
  SolHandoutPiece words = create_credit (self, credit), number;
  double x = layout->width * CREDIT_SHARE + 10;

  number = create_foot (
      self,
      sol_handout_layout_keep (layout,
                               /* Translators: of a handout */
                               g_strdup_printf (_ ("Page %u of %u"), page + 1, layout->n_pages)),
      x, layout->width - x);
  number.at_end = TRUE;
  words.page = page;
  number.page = page;
  g_array_append_val (layout->pieces, words);
  g_array_append_val (layout->pieces, number);
}

/* Tells where it is said when to get help, in the line that is kept for that. */
static void
point_to_help (SolHandoutSetter *self, guint help_page)
{
  for (guint i = 0; i < self->layout->pieces->len; i++) {
    SolHandoutPiece *piece = &g_array_index (self->layout->pieces, SolHandoutPiece, i);

    if (piece->text == self->pointer && help_page > 0)
      piece->text = sol_handout_layout_keep (
          self->layout, g_strdup_printf (_ ("Read “When to Get Help” on page %u before you start."),
                                         help_page + 1));
  }
}

static PangoLayout *
create_measure (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoLayout *layout = pango_layout_new (context);

  g_object_unref (context);
  return layout;
}

static SolHandoutLayout *
layout_new (double width, double height)
{
  SolHandoutLayout *self = g_atomic_rc_box_new0 (SolHandoutLayout);

  self->width = width;
  self->height = height;
  self->n_pages = 1;
  self->pieces = g_array_new (FALSE, TRUE, sizeof (SolHandoutPiece));
  self->words = g_ptr_array_new_with_free_func (g_free);
  return self;
}

static SolHandoutLayout *
lay_out (GPtrArray *blocks, const char *credit, double width, double height)
{
  SolHandoutLayout *self = layout_new (width, height);
  g_autoptr (PangoLayout) measure_layout = create_measure ();
  g_autoptr (GArray) pieces = g_array_new (FALSE, TRUE, sizeof (SolHandoutPiece));
  g_autoptr (GArray) breaks = g_array_new (FALSE, FALSE, sizeof (double));
  SolHandoutSetter setter = { self, measure_layout, .pieces = pieces, .breaks = breaks };
  guint help_page = 0;
  double y = 0;

  self->bottom = create_credit (&setter, credit).box.y - FOOT_GAP;
  for (guint i = 0; i < blocks->len; i++) {
    const SolHandoutBlock *block = blocks->pdata[i];
    guint first = self->pieces->len;

    sol_handout_setter_set_block (&setter, block);
    y = put_block (&setter, y);
    if (block->part == SOL_HANDOUT_PART_HELP)
      help_page = g_array_index (self->pieces, SolHandoutPiece, first).page;
  }
  point_to_help (&setter, help_page);
  for (guint page = 0; page < self->n_pages; page++)
    put_foot (&setter, credit, page);
  return self;
}

/* -- In which order -- */

static void
add_part (GPtrArray *list, GPtrArray *blocks, SolHandoutPart part)
{
  for (guint i = 0; i < blocks->len; i++)
    if (((const SolHandoutBlock *) blocks->pdata[i])->part == part)
      g_ptr_array_add (list, blocks->pdata[i]);
}

/* @blocks, with how much pain is allowed after the last that is @part. (transfer container) */
static GPtrArray *
list_with_pain_after (GPtrArray *blocks, SolHandoutPart part)
{
  GPtrArray *list = g_ptr_array_new ();

  for (SolHandoutPart i = SOL_HANDOUT_PART_HEAD; i <= SOL_HANDOUT_PART_SOURCES; i++) {
    if (i != SOL_HANDOUT_PART_PAIN)
      add_part (list, blocks, i);
    if (i == part)
      add_part (list, blocks, SOL_HANDOUT_PART_PAIN);
  }
  return list;
}

/* How much paper is wasted: one for a last page that is almost empty, two for another one. */
static guint
count_waste (const SolHandoutLayout *self)
{
  guint waste = 0;

  for (guint page = 0; page < self->n_pages; page++)
    if (sol_handout_layout_find_used (self, page) < self->bottom * SOL_HANDOUT_LEAST_USED)
      waste += page + 1 < self->n_pages ? 2 : 1;
  return waste;
}

/* How much pain is allowed follows the exercises. It follows the signs where it would be alone on a
 * page between them, and the head where the first exercise takes a page of its own. */
SolHandoutLayout *
sol_handout_layout_new (GPtrArray *blocks, const char *credit, double width, double height)
{
  static const SolHandoutPart before_pain[] = { SOL_HANDOUT_PART_EXERCISE, SOL_HANDOUT_PART_HELP,
                                                SOL_HANDOUT_PART_HEAD };
  SolHandoutLayout *best = NULL;
  guint least_waste = G_MAXUINT;

  for (guint i = 0; i < G_N_ELEMENTS (before_pain) && least_waste > 0; i++) {
    g_autoptr (GPtrArray) list = list_with_pain_after (blocks, before_pain[i]);
    g_autoptr (SolHandoutLayout) layout = lay_out (list, credit, width, height);
    guint waste = count_waste (layout);

    if (waste >= least_waste)
      continue;
    least_waste = waste;
    g_clear_pointer (&best, sol_handout_layout_unref);
    best = g_steal_pointer (&layout);
  }
  return best;
}

double
sol_handout_layout_find_used (const SolHandoutLayout *self, guint page)
{
  double used = 0;

  for (guint i = 0; i < self->pieces->len; i++) {
    const SolHandoutPiece *piece = &g_array_index (self->pieces, SolHandoutPiece, i);

    if (piece->page == page && !piece->faint)
      used = MAX (used, piece->box.y + piece->box.height);
  }
  return used;
}

static void
layout_clear (gpointer data)
{
  SolHandoutLayout *self = data;

  g_array_unref (self->pieces);
  g_ptr_array_unref (self->words);
}

void
sol_handout_layout_unref (SolHandoutLayout *self)
{
  g_atomic_rc_box_release_full (self, layout_clear);
}
