/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A block's rows become pieces, below each other from the height 0 on. All is measured in points
 * and where one writes from the left; who draws turns it round. */

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "sol-handout-private.h"
#include "sol-week.h"

#define TITLE_SIZE 22.0
#define NAME_SIZE 15.0
#define HEADING_SIZE 14.0
#define DOSE_SIZE 12.0
#define TEXT_SIZE 11.0

/* Of a disc with a letter, and of one with the number of an exercise. */
#define LETTER_DISC 14.0
#define NUMBER_DISC 21.0

#define GAP 4.0 /* between rows */
#define BULLET_GAP 2.0
#define INDENT 18.0 /* of what has a number or a bullet */

/* Pictures beside the steps: two narrow bodies side by side, wide ones one over the other. */
#define FIGURES_SHARE 0.38
#define FIGURES_GAP 14.0
#define NARROW 0.95
#define FIGURE_MOST_HEIGHT 140.0

/* On a page that is narrower, they stand above the steps. */
#define LEAST_BESIDE 250.0

#define N_DAYS 7
#define TICK 13.0
#define LEAST_DAY 52.0 /* with its tick; else they stand in two lines */

/* -- Pieces -- */

const char *
sol_handout_layout_keep (SolHandoutLayout *layout, char *words)
{
  g_ptr_array_add (layout->words, words);
  return words;
}

double
sol_handout_setter_measure (SolHandoutSetter *self, SolHandoutPiece *piece)
{
  PangoRectangle extents;

  sol_handout_set_text (self->measure, piece);
  pango_layout_get_extents (self->measure, NULL, &extents);
  piece->box.height = ceil (extents.height / (double) PANGO_SCALE);
  return extents.width / (double) PANGO_SCALE;
}

/* Adds @piece, whose place and width are given, as high as its words. Returns that height. */
static double
add_words (SolHandoutSetter *self, SolHandoutPiece piece)
{
  sol_handout_setter_measure (self, &piece);
  g_array_append_val (self->pieces, piece);
  return piece.box.height;
}

static void
allow_break (SolHandoutSetter *self)
{
  g_array_append_val (self->breaks, self->y);
}

/* Adds @piece line by line, so that a page may end between two of them. */
static void
add_lines (SolHandoutSetter *self, SolHandoutPiece piece)
{
  const char *text = piece.text;
  guint n_bold = piece.n_bold;
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (int));
  int start = 0;

  sol_handout_set_text (self->measure, &piece);
  for (int i = 0; i < pango_layout_get_line_count (self->measure); i++) {
    PangoLayoutLine *line = pango_layout_get_line_readonly (self->measure, i);
    int end = line->start_index + line->length;

    g_array_append_val (ends, end);
  }
  for (guint i = 0; i < ends->len; i++) {
    int end = g_array_index (ends, int, i);
    char *words = g_strndup (text + start, (gsize) (end - start));

    piece.text = sol_handout_layout_keep (self->layout, g_strstrip (words));
    piece.n_bold = n_bold > (guint) start ? n_bold - (guint) start : 0;
    piece.n_bold = MIN (piece.n_bold, (guint) strlen (piece.text));
    piece.box.y = self->y;
    self->y += add_words (self, piece);
    allow_break (self);
    start = end;
  }
}

/* A text of half a page or more may not stay on one. */
static void
add_line (SolHandoutSetter *self, const char *text, double size, guint n_bold)
{
  SolHandoutPiece piece = {
    .ink = SOL_HANDOUT_INK_TEXT,
    .box = { self->x, self->y, self->width, 0 },
    .text = text,
    .size = size,
    .n_bold = n_bold,
  };

  sol_handout_setter_measure (self, &piece);
  if (piece.box.height > self->layout->bottom / 2)
    add_lines (self, piece);
  else
    self->y += add_words (self, piece);
}

static void
add_letter (SolHandoutSetter *self, const char *letter, SolHero hero, SolBox box)
{
  SolHandoutPiece piece = {
    .ink = SOL_HANDOUT_INK_LETTER,
    .box = box,
    .text = letter,
    .size = box.height * 0.62,
    .n_bold = G_MAXUINT,
    .hero = hero,
  };

  g_array_append_val (self->pieces, piece);
}

/* -- Rows -- */

/* Words in bold to begin with, and the text. */
static void
set_text (SolHandoutSetter *self, const SolHandoutRow *row, double size)
{
  if (row->mark == NULL)
    add_line (self, row->text, size, 0);
  else
    add_line (self,
              sol_handout_layout_keep (self->layout, g_strconcat (row->mark, " ", row->text, NULL)),
              size, (guint) strlen (row->mark));
}

static void
set_name (SolHandoutSetter *self, const SolHandoutRow *row)
{
  double x = self->x, top = self->y;
  double indent = NUMBER_DISC + 9;

  self->x += indent;
  self->width -= indent;
  self->y += 1;
  add_line (self, row->text, NAME_SIZE, G_MAXUINT);
  self->x = x;
  self->width += indent;
  add_letter (self, row->mark, SOL_HERO_NONE, (SolBox) { x, top, NUMBER_DISC, NUMBER_DISC });
  self->y = MAX (self->y, top + NUMBER_DISC);
}

/* What has a number or a bullet. A number of two digits takes more room. */
static void
set_marked (SolHandoutSetter *self, const SolHandoutRow *row)
{
  SolHandoutPiece mark = {
    .ink = SOL_HANDOUT_INK_TEXT,
    .box = { self->x, self->y, self->width, 0 },
    .text = row->mark != NULL ? row->mark : "•",
    .size = TEXT_SIZE,
    .n_bold = G_MAXUINT,
  };
  double indent = MAX (INDENT, ceil (sol_handout_setter_measure (self, &mark)) + 6);

  mark.box.width = indent - 5;
  g_array_append_val (self->pieces, mark);
  self->x += indent;
  self->width -= indent;
  add_line (self, row->text, TEXT_SIZE, 0);
  self->x -= indent;
  self->width += indent;
}

/* "For: ______", a share of the width. */
static double
add_field (SolHandoutSetter *self, const char *label, double x, double share)
{
  double width = self->width * share;
  SolHandoutPiece words = {
    .ink = SOL_HANDOUT_INK_TEXT,
    .box = { x, self->y + 6, width, 0 },
    .text = label,
    .size = TEXT_SIZE,
  };
  SolHandoutPiece rule = { .ink = SOL_HANDOUT_INK_RULE };
  double used = ceil (sol_handout_setter_measure (self, &words)) + 5;

  words.box.width = used - 2;
  rule.box = (SolBox) { x + used, words.box.y,
                        width - used - (x + width < self->x + self->width - 1 ? 14 : 0),
                        words.box.height };
  g_array_append_val (self->pieces, words);
  g_array_append_val (self->pieces, rule);
  return x + width;
}

static void
set_fields (SolHandoutSetter *self)
{
  double x = self->x;

  x = add_field (self, C_ ("handout", "For:"), x, 0.4);
  x = add_field (self, C_ ("handout", "From:"), x, 0.35);
  add_field (self, C_ ("handout", "Date:"), x, 0.25);
  self->y += 25;
  add_field (self, C_ ("handout", "Notes:"), self->x, 1);
  self->y += 25;
}

static double
measure_chip (SolHandoutSetter *self, const SolHandoutChip *chip, SolHandoutPiece *words)
{
  *words = (SolHandoutPiece) {
    .ink = SOL_HANDOUT_INK_TEXT,
    .box = { 0, 0, self->width - LETTER_DISC - 4, 0 },
    .text = chip->text,
    .size = TEXT_SIZE,
  };
  words->box.width = ceil (sol_handout_setter_measure (self, words)) + 1;
  return words->box.width + (chip->hero != SOL_HERO_NONE ? LETTER_DISC + 4 : 0);
}

/* One after the other, on as many lines as they take. */
static void
set_chips (SolHandoutSetter *self, const SolHandoutRow *row)
{
  double x = self->x, height = LETTER_DISC;

  for (guint i = 0; i < row->chips->len; i++) {
    const SolHandoutChip *chip = &g_array_index (row->chips, SolHandoutChip, i);
    SolHandoutPiece words;
    double width = measure_chip (self, chip, &words);

    if (x > self->x && x + width > self->x + self->width) {
      x = self->x;
      self->y += height + 2;
    }
    height = MAX (height, words.box.height);
    words.box.x = x + width - words.box.width;
    words.box.y = self->y;
    if (chip->hero != SOL_HERO_NONE)
      add_letter (
          self, chip->hero == SOL_HERO_SOLEUS ? "S" : "G", chip->hero,
          (SolBox) { x, self->y + (words.box.height - LETTER_DISC) / 2, LETTER_DISC, LETTER_DISC });
    g_array_append_val (self->pieces, words);
    x += width + 14;
  }
  self->y += height;
}

/* "Mon", as short as the locale has it. */
static const char *
keep_day (SolHandoutLayout *layout, guint day)
{
  /* A Monday, so that the days of its week are 1 to 7. */
  g_autoptr (GDateTime) monday = g_date_time_new_utc (2024, 1, 1, 12, 0, 0);
  g_autoptr (GDateTime) time = g_date_time_add_days (monday, (int) day - 1);

  return sol_handout_layout_keep (layout, g_date_time_format (time, "%a"));
}

static void
set_days (SolHandoutSetter *self)
{
  guint n_columns = self->width / N_DAYS < LEAST_DAY ? (N_DAYS + 1) / 2 : N_DAYS;
  double cell = self->width / n_columns;
  guint first = sol_week_get_first_day ();

  self->y += 4;
  for (guint i = 0; i < N_DAYS; i++) {
    double x = self->x + i % n_columns * cell;
    SolHandoutPiece tick = {
      .ink = SOL_HANDOUT_INK_TICK,
      .box = { x, self->y + 1, TICK, TICK },
    };
    SolHandoutPiece words = {
      .ink = SOL_HANDOUT_INK_TEXT,
      .box = { x + TICK + 6, self->y, cell - TICK - 8, 0 },
      .text = keep_day (self->layout, (first - 1 + i) % N_DAYS + 1),
      .size = TEXT_SIZE,
    };

    g_array_append_val (self->pieces, tick);
    add_words (self, words);
    if (i % n_columns == n_columns - 1 || i == N_DAYS - 1)
      self->y += TICK + 4;
  }
}

/* The page is told when it is known; there is room for it. */
static void
set_pointer (SolHandoutSetter *self)
{
  self->pointer = sol_handout_layout_keep (
      self->layout, g_strdup (_ ("Read “When to Get Help” below before you start.")));
  add_line (self, self->pointer, TEXT_SIZE, G_MAXUINT);
}

static void
set_row (SolHandoutSetter *self, const SolHandoutRow *row)
{
  switch (row->kind) {
  case SOL_HANDOUT_ROW_TITLE:
    add_line (self, row->text, TITLE_SIZE, G_MAXUINT);
    break;
  case SOL_HANDOUT_ROW_NAME:
    set_name (self, row);
    break;
  case SOL_HANDOUT_ROW_DOSE:
    set_text (self, row, DOSE_SIZE);
    break;
  case SOL_HANDOUT_ROW_HEADING:
    add_line (self, row->text, HEADING_SIZE, G_MAXUINT);
    break;
  case SOL_HANDOUT_ROW_LEAD:
    self->y += 2;
    add_line (self, row->text, TEXT_SIZE, G_MAXUINT);
    break;
  case SOL_HANDOUT_ROW_STEP:
  case SOL_HANDOUT_ROW_BULLET:
    set_marked (self, row);
    break;
  case SOL_HANDOUT_ROW_SMALL:
    set_text (self, row, SOL_HANDOUT_SMALL_SIZE);
    break;
  case SOL_HANDOUT_ROW_FIELDS:
    set_fields (self);
    break;
  case SOL_HANDOUT_ROW_CHIPS:
    set_chips (self, row);
    break;
  case SOL_HANDOUT_ROW_DAYS:
    set_days (self);
    break;
  case SOL_HANDOUT_ROW_POINTER:
    set_pointer (self);
    break;
  case SOL_HANDOUT_ROW_TEXT:
  default:
    set_text (self, row, TEXT_SIZE);
  }
}

/* -- Pictures -- */

/* Adds the picture @index with its caption, @width wide at most. Returns how high both are. */
static double
add_figure (SolHandoutSetter *self, guint index, double x, double y, double width)
{
  const SolHandoutFigure *figure = &g_array_index (self->block->figures, SolHandoutFigure, index);
  const SolStanceBounds *frame = &self->block->frame;
  double aspect = (frame->right - frame->left) / (frame->bottom - frame->top);
  double height = MIN (FIGURE_MOST_HEIGHT, width / aspect);
  SolHandoutPiece piece = {
    .ink = SOL_HANDOUT_INK_FIGURE,
    .box = { x, y, width, height },
    .block = self->block,
    .figure = figure,
  };

  g_array_append_val (self->pieces, piece);
  if (figure->caption == NULL)
    return height;
  return height + 3 +
         add_words (self, (SolHandoutPiece) {
                              .ink = SOL_HANDOUT_INK_TEXT,
                              .box = { x, y + height + 3, width, 0 },
                              .text = figure->caption,
                              .size = TEXT_SIZE,
                              .centred = TRUE,
                          });
}

/* Adds the pictures in a column at the beginning of the lines. Returns how high that is. */
static double
add_figures (SolHandoutSetter *self, double width)
{
  const SolStanceBounds *frame = &self->block->frame;
  gboolean narrow = (frame->right - frame->left) / (frame->bottom - frame->top) < NARROW;
  guint n = self->block->figures->len;
  guint n_columns = narrow && n > 1 ? 2 : 1;
  double column = (width - (n_columns - 1) * 8) / n_columns;
  double y = self->y + 2, height = 0;

  for (guint i = 0; i < n; i++) {
    double own = add_figure (self, i, self->x + i % n_columns * (column + 8), y, column);

    height = MAX (height, own);
    if (i % n_columns < n_columns - 1 && i + 1 < n)
      continue;
    y += height + 8;
    height = 0;
  }
  return y - self->y;
}

/* -- Blocks -- */

static gboolean
is_heading (const SolHandoutRow *row)
{
  return row->kind == SOL_HANDOUT_ROW_LEAD || row->kind == SOL_HANDOUT_ROW_HEADING ||
         row->kind == SOL_HANDOUT_ROW_NAME || row->kind == SOL_HANDOUT_ROW_DOSE;
}

/* Lays out the rows of @place from @first on that follow each other. Returns the row after them. */
static guint
set_rows (SolHandoutSetter *self, guint first, SolHandoutPlace place)
{
  guint i = first;

  for (; i < self->block->rows->len; i++) {
    const SolHandoutRow *row = self->block->rows->pdata[i];

    if (row->place != place)
      break;
    set_row (self, row);
    self->y += row->kind == SOL_HANDOUT_ROW_BULLET ? BULLET_GAP : GAP;
    if (!is_heading (row))
      allow_break (self);
  }
  return i;
}

/* The first row after those of @place that follow each other from @first on. */
static guint
skip_rows (const SolHandoutBlock *block, guint first, SolHandoutPlace place)
{
  while (first < block->rows->len &&
         ((const SolHandoutRow *) block->rows->pdata[first])->place == place)
    first++;
  return first;
}

/* Pictures at the beginning of the lines, and rows after them, or below them. What may stand in
 * either column stands in the one that is shorter. */
static guint
set_columns (SolHandoutSetter *self, guint first)
{
  gboolean beside_them = self->block->figures->len > 0 && self->width >= LEAST_BESIDE;
  double left_x = self->x, width = self->width, top = self->y + 3;
  double left_width = beside_them ? width * FIGURES_SHARE : 0;
  double indent = left_width > 0 ? left_width + FIGURES_GAP : 0;
  guint beside = skip_rows (self->block, first, SOL_HANDOUT_PLACE_EITHER), next;
  double left_bottom, right_bottom;

  self->y = top;
  if (self->block->figures->len > 0 && !beside_them)
    self->y = top += add_figures (self, width);
  left_bottom = left_width > 0 ? top + add_figures (self, left_width) : G_MAXDOUBLE;
  self->x = left_x + indent;
  self->width = width - indent;
  next = set_rows (self, beside, SOL_HANDOUT_PLACE_BESIDE);
  right_bottom = self->y;
  if (left_bottom < right_bottom) {
    self->x = left_x;
    self->width = left_width;
    self->y = left_bottom;
  }
  set_rows (self, first, SOL_HANDOUT_PLACE_EITHER);
  self->y = MAX (self->y, right_bottom);
  if (left_width > 0)
    self->y = MAX (self->y, left_bottom);
  self->x = left_x;
  self->width = width;
  self->y += GAP;
  allow_break (self);
  return next;
}

void
sol_handout_setter_set_block (SolHandoutSetter *self, const SolHandoutBlock *block)
{
  double inset = block->framed ? SOL_HANDOUT_FRAME_SPACE : 0;

  self->block = block;
  g_array_set_size (self->pieces, 0);
  g_array_set_size (self->breaks, 0);
  self->x = inset;
  self->y = inset;
  self->width = self->layout->width - 2 * inset;
  for (guint next = 0; next < block->rows->len;) {
    next = set_rows (self, next, SOL_HANDOUT_PLACE_ACROSS);
    if (next < block->rows->len)
      next = set_columns (self, next);
  }
  self->y += inset - GAP;
}
