/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-worksheet-private.h"

#include <glib/gi18n.h>
#include <math.h>
#include <pango/pangocairo.h>

#include "sol-cairo-private.h"
#include "sol-paper.h"

/* All in points. */
#define HEAD_HEIGHT 74.0
#define CREDIT_HEIGHT 26.0
#define SPACE 18.0

#define TITLE_SIZE 17.0
#define TEXT_SIZE 10.5
#define CREDIT_SIZE 7.0
#define SMALLEST_SIZE 5.0

/* The place of a number before its blank. */
#define NUMBER_WIDTH 26.0

/* A line that one writes on by hand wants so much height, and no more. */
#define MOST_ROW_HEIGHT 28.0

/* Of a list below a figure; one more where there is more to write than two can hold. */
#define N_COLUMNS 2
#define MANY_BLANKS 20

/* The list of a tall figure, a share of the page. */
#define LIST_SHARE 0.4

#define DOT_RADIUS 1.3
#define LINE_WIDTH 0.6
#define CASING_WIDTH 2.0

typedef struct {
  double size;
  gboolean bold;
  gboolean at_end;    /* of the line, which is its right where one writes from the left */
  gboolean at_bottom; /* of the box */
} Style;

typedef struct {
  SolWorksheet *sheet;
  cairo_t *cr;
  guint page;
  double width;
  gboolean mirrored; /* one writes from right to left */
} Page;

/* -- Where things stand -- */

static guint
count_columns (SolWorksheet *self, gboolean tall)
{
  if (tall)
    return 1;
  return self->names->len > MANY_BLANKS ? N_COLUMNS + 1 : N_COLUMNS;
}

void
sol_worksheet_lay_out (SolWorksheet *self, double width, double height, SolWorksheetLayout *layout)
{
  g_return_if_fail (SOL_IS_WORKSHEET (self));
  g_return_if_fail (layout != NULL);

  gboolean tall = self->height > self->width;
  SolBox body = { 0, HEAD_HEIGHT, width, height - HEAD_HEIGHT - CREDIT_HEIGHT - SPACE };
  double room = tall ? body.width * (1 - LIST_SHARE) : body.width;
  double most = tall ? body.height : body.height * 0.58;
  double scale = MIN (room / self->width, most / self->height);

  layout->head = (SolBox) { 0, 0, width, HEAD_HEIGHT };
  layout->credit = (SolBox) { 0, height - CREDIT_HEIGHT, width, CREDIT_HEIGHT };
  layout->plate = (SolBox) { 0, body.y, self->width * scale, self->height * scale };
  layout->list = body;
  if (tall) {
    layout->list.x = layout->plate.width + SPACE;
    layout->list.width = width - layout->list.x;
  } else {
    layout->plate.x = (width - layout->plate.width) / 2;
    layout->list.y += layout->plate.height + SPACE;
    layout->list.height -= layout->plate.height + SPACE;
  }
  layout->n_columns = count_columns (self, tall);
  layout->n_rows = (self->names->len + layout->n_columns - 1) / layout->n_columns;
}

static SolBox
turn (const Page *page, SolBox box)
{
  return page->mirrored ? sol_paper_turn (box, page->width) : box;
}

/* -- Text -- */

static void
set_font (PangoLayout *layout, double size, gboolean bold)
{
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans");

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
}

/* Writes @text into @box, in smaller letters where it does not fit. Returns its width. */
static double
draw_text (const Page *page, const char *text, SolBox box, Style style)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (page->cr);
  PangoRectangle extents;

  box = turn (page, box);
  pango_layout_set_width (layout, (int) (box.width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  do {
    set_font (layout, style.size, style.bold);
    pango_layout_get_extents (layout, NULL, &extents);
    style.size -= 0.5;
  } while (extents.height > box.height * PANGO_SCALE && style.size >= SMALLEST_SIZE);
  if (style.at_end != page->mirrored)
    box.x += box.width - extents.width / (double) PANGO_SCALE;
  if (style.at_bottom)
    box.y += box.height - extents.height / (double) PANGO_SCALE;
  cairo_move_to (page->cr, box.x - extents.x / (double) PANGO_SCALE, box.y);
  pango_cairo_show_layout (page->cr, layout);
  return extents.width / (double) PANGO_SCALE;
}

/* What is written on. */
static void
draw_rule (const Page *page, SolBox box)
{
  box = turn (page, box);
  cairo_set_line_width (page->cr, LINE_WIDTH);
  cairo_move_to (page->cr, box.x, box.y + box.height);
  cairo_rel_line_to (page->cr, box.width, 0);
  cairo_stroke (page->cr);
}

/* "Name: ______" */
static void
draw_field (const Page *page, const char *label, SolBox box)
{
  double used = draw_text (page, label, box, (Style) { .size = TEXT_SIZE, .at_bottom = TRUE }) + 6;

  box.x += used;
  box.width -= used;
  draw_rule (page, box);
}

static char *
dup_stage (const SolWorksheet *sheet)
{
  if (!sheet->mirrored)
    return g_strdup (sheet->stage_name);
  if (sheet->stage_name == NULL)
    return g_strdup (_ ("Seen from below"));
  /* Translators: how far a section of the leg is peeled */
  return g_strdup_printf (_ ("%s, seen from below"), sheet->stage_name);
}

static char *
dup_task (const Page *page)
{
  g_autofree char *stage = dup_stage (page->sheet);

  if (page->page > 0)
    return g_strdup (stage != NULL ? stage : "");
  if (stage == NULL)
    return g_strdup (_ ("Write the name of each structure beside its number."));
  /* Translators: how far the figure of a worksheet is peeled, and what is to be done */
  return g_strdup_printf (_ ("%s. Write the name of each structure beside its number."), stage);
}

static void
draw_head (const Page *page, const SolBox *box)
{
  g_autofree char *title = sol_worksheet_dup_title (page->sheet, page->page);
  g_autofree char *task = dup_task (page);
  double name_width = box->width * 0.62;

  draw_text (page, title, (SolBox) { box->x, box->y, box->width, 24 },
             (Style) { .size = TITLE_SIZE, .bold = TRUE });
  draw_text (page, task, (SolBox) { box->x, box->y + 25, box->width, 14 },
             (Style) { .size = TEXT_SIZE });
  if (page->page > 0)
    return;
  draw_field (page, _ ("Name:"), (SolBox) { box->x, box->y + 42, name_width, 16 });
  draw_field (
      page, _ ("Date:"),
      (SolBox) { box->x + name_width + SPACE, box->y + 42, box->width - name_width - SPACE, 16 });
}

static void
draw_credit (const Page *page, const SolBox *box)
{
  const char *credit = sol_figure_get_credit (page->sheet->figure);

  if (credit == NULL)
    return;
  cairo_set_source_rgb (page->cr, 0.3, 0.3, 0.3);
  draw_text (page, credit, *box, (Style) { .size = CREDIT_SIZE, .at_bottom = TRUE });
  cairo_set_source_rgb (page->cr, 0, 0, 0);
}

/* -- The list -- */

static void
draw_row (const Page *page, guint number, SolBox row)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  SolBox place = { row.x, row.y, NUMBER_WIDTH - 8, row.height };

  draw_text (page, text, place,
             (Style) { .size = TEXT_SIZE, .bold = TRUE, .at_end = TRUE, .at_bottom = TRUE });
  row.x += NUMBER_WIDTH;
  row.width -= NUMBER_WIDTH;
  if (page->page == 0)
    draw_rule (page, row);
  else
    draw_text (page, sol_worksheet_get_name (page->sheet, number), row,
               (Style) { .size = TEXT_SIZE, .at_bottom = TRUE });
}

static void
draw_list (const Page *page, const SolWorksheetLayout *layout)
{
  const SolBox *list = &layout->list;
  double width = (list->width - SPACE * (layout->n_columns - 1)) / layout->n_columns;
  double height = MIN (MOST_ROW_HEIGHT, list->height / MAX (layout->n_rows, 1));

  for (guint i = 0; i < page->sheet->names->len; i++) {
    guint column = i / layout->n_rows, row = i % layout->n_rows;

    /* Names of two lines keep off each other. */
    draw_row (page, i + 1,
              (SolBox) { list->x + column * (width + SPACE), list->y + row * height + 6, width,
                         height - 6 });
  }
}

/* -- The figure -- */

static void
add_lines (cairo_t *cr, GArray *labels)
{
  double xs[3], ys[3];

  for (guint i = 0; i < labels->len; i++) {
    sol_label_get_line (&g_array_index (labels, SolLabel, i), xs, ys);
    cairo_move_to (cr, xs[0], ys[0]);
    cairo_line_to (cr, xs[1], ys[1]);
    cairo_line_to (cr, xs[2], ys[2]);
  }
}

/* Lines with a light casing, which shows on muscle, and a dot at the end of each. */
static void
draw_lines (cairo_t *cr, GArray *labels)
{
  cairo_set_source_rgba (cr, 1, 1, 1, 0.75);
  cairo_set_line_width (cr, CASING_WIDTH);
  add_lines (cr, labels);
  cairo_stroke (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_set_line_width (cr, LINE_WIDTH);
  add_lines (cr, labels);
  cairo_stroke (cr);
  for (guint i = 0; i < labels->len; i++) {
    const SolLabel *label = &g_array_index (labels, SolLabel, i);

    cairo_new_sub_path (cr);
    cairo_arc (cr, label->x, label->y, DOT_RADIUS, 0, 2 * G_PI);
  }
  cairo_fill (cr);
}

static void
draw_number (cairo_t *cr, const SolLabel *label, guint number)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (cr);
  g_autofree char *text = g_strdup_printf ("%u", number);
  double radius = SOL_WORKSHEET_DISC / 2;
  double x = label->label_x + radius, y = label->label_y + label->height / 2;
  PangoRectangle extents;

  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius - LINE_WIDTH / 2, 0, 2 * G_PI);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_stroke (cr);
  set_font (layout, 8.5, TRUE);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_extents (layout, NULL, &extents);
  cairo_move_to (cr, x - extents.width / 2.0 / PANGO_SCALE, y - extents.height / 2.0 / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
}

/* The leg stays as it is where one writes from the right: it is a right one. */
static void
draw_plate (const Page *page, SolBox box)
{
  SolWorksheet *sheet = page->sheet;
  cairo_t *cr = page->cr;

  box = turn (page, box);
  cairo_save (cr);
  cairo_translate (cr, box.x, box.y);
  cairo_scale (cr, box.width / sheet->width, box.height / sheet->height);
  g_mutex_lock (&sheet->lock);
  cairo_set_source_surface (cr, sheet->plate, 0, 0);
  cairo_paint (cr);
  g_mutex_unlock (&sheet->lock);
  draw_lines (cr, sheet->labels);
  for (guint i = 0; i < sheet->labels->len; i++)
    draw_number (cr, &g_array_index (sheet->labels, SolLabel, i), i + 1);
  cairo_restore (cr);
}

void
sol_worksheet_draw_page (
    SolWorksheet *self, cairo_t *cr, guint page_number, double width, double height)
{
  g_return_if_fail (SOL_IS_WORKSHEET (self));
  g_return_if_fail (cr != NULL);
  g_return_if_fail (page_number < SOL_WORKSHEET_N_PAGES);

  Page page = {
    .sheet = self,
    .cr = cr,
    .page = page_number,
    .width = width,
    .mirrored = sol_paper_is_from_right (cr, _ ("Name:")),
  };
  SolWorksheetLayout layout;

  sol_worksheet_lay_out (self, width, height, &layout);
  cairo_set_source_rgb (cr, 0, 0, 0);
  draw_head (&page, &layout.head);
  draw_plate (&page, layout.plate);
  draw_list (&page, &layout);
  draw_credit (&page, &layout.credit);
}
