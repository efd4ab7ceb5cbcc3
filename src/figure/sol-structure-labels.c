/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-labels.h"

#include <math.h>
#include <stdlib.h>

/* Between words and line, and the level part of a line. */
#define GAP 6
#define STUB (SOL_LABEL_OFFSET - GAP)

/* Turns that are made to keep lines apart before a label is given up. */
#define MAX_SWAPS 6

/* Between two lines, at the least. */
#define APART 2

static int
compare_rank (gconstpointer a, gconstpointer b)
{
  const SolLabel *one = a;
  const SolLabel *other = b;

  return one->rank != other->rank ? one->rank - other->rank
                                  : (one->y > other->y) - (one->y < other->y);
}

static int
compare_height (gconstpointer a, gconstpointer b)
{
  const SolLabel *one = *(SolLabel *const *) a;
  const SolLabel *other = *(SolLabel *const *) b;

  return (one->y > other->y) - (one->y < other->y);
}

/* Stands the labels of one column, which are in order, at the height of what they name, pushed down
 * by those above and up by the bottom. FALSE where they do not fit. */
static gboolean
stack_column (GPtrArray *column, const SolLabelFrame *frame)
{
  double next = frame->top;

  for (guint i = 0; i < column->len; i++) {
    SolLabel *label = column->pdata[i];

    label->label_y = MAX (next, label->y - label->height / 2);
    next = label->label_y + label->height;
  }
  next = frame->bottom;
  for (guint i = column->len; i-- > 0;) {
    SolLabel *label = column->pdata[i];

    label->label_y = MIN (label->label_y, next - label->height);
    next = label->label_y;
  }
  return next >= frame->top;
}

static double
get_side (double ax, double ay, double bx, double by, double px, double py)
{
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

static gboolean
segments_cross (const double *ax, const double *ay, const double *bx, const double *by)
{
  return get_side (ax[0], ay[0], ax[1], ay[1], bx[0], by[0]) *
                 get_side (ax[0], ay[0], ax[1], ay[1], bx[1], by[1]) <
             0 &&
         get_side (bx[0], by[0], bx[1], by[1], ax[0], ay[0]) *
                 get_side (bx[0], by[0], bx[1], by[1], ax[1], ay[1]) <
             0;
}

/* How far a place is from a piece of a line. */
static double
measure_apart (double px, double py, const double *ax, const double *ay)
{
  double dx = ax[1] - ax[0], dy = ay[1] - ay[0];
  double square = dx * dx + dy * dy;
  double t = square > 0 ? ((px - ax[0]) * dx + (py - ay[0]) * dy) / square : 0;

  t = CLAMP (t, 0, 1);
  return hypot (px - ax[0] - t * dx, py - ay[0] - t * dy);
}

/* Lines that do not cross may still lie on each other, or one on the end of another. */
static gboolean
segments_touch (const double *ax, const double *ay, const double *bx, const double *by)
{
  for (int end = 0; end < 2; end++)
    if (measure_apart (ax[end], ay[end], bx, by) < APART ||
        measure_apart (bx[end], by[end], ax, ay) < APART)
      return TRUE;
  return segments_cross (ax, ay, bx, by);
}

static gboolean
lines_touch (const SolLabel *one, const SolLabel *other)
{
  double ax[3], ay[3], bx[3], by[3];

  sol_label_get_line (one, ax, ay);
  sol_label_get_line (other, bx, by);
  for (int i = 0; i < 2; i++)
    for (int k = 0; k < 2; k++)
      if (segments_touch (ax + i, ay + i, bx + k, by + k))
        return TRUE;
  return FALSE;
}

static gboolean
any_touch (GPtrArray *shown)
{
  for (guint i = 0; i < shown->len; i++)
    for (guint k = i + 1; k < shown->len; k++)
      if (lines_touch (shown->pdata[i], shown->pdata[k]))
        return TRUE;
  return FALSE;
}

static gboolean
fits_beside (SolLabel *label, const SolLabelFrame *frame)
{
  if (label->left)
    label->label_x = frame->figure_left - STUB - GAP - label->width;
  else
    label->label_x = frame->figure_right + STUB + GAP;
  return label->left ? label->label_x >= frame->left
                     : label->label_x + label->width <= frame->right;
}

/* Two neighbours whose lines touch may stand better the other way round. */
static gboolean
swap_touching (GPtrArray *column)
{
  gboolean swapped = FALSE;

  for (guint i = 0; i + 1 < column->len; i++) {
    gpointer upper = column->pdata[i];

    if (!lines_touch (upper, column->pdata[i + 1]))
      continue;
    column->pdata[i] = column->pdata[i + 1];
    column->pdata[++i] = upper;
    swapped = TRUE;
  }
  return swapped;
}

static gboolean
arrange (GPtrArray *column, GPtrArray *shown, const SolLabelFrame *frame)
{
  for (int i = 0; i < MAX_SWAPS; i++) {
    if (!stack_column (column, frame))
      return FALSE;
    if (!any_touch (shown))
      return TRUE;
    if (!swap_touching (column))
      return FALSE;
  }
  return FALSE;
}

static gboolean
try_label (SolLabel *label, GPtrArray *columns[2], GPtrArray *shown, const SolLabelFrame *frame)
{
  GPtrArray **column = &columns[label->left ? 0 : 1];
  g_autoptr (GPtrArray) old = g_ptr_array_copy (*column, NULL, NULL);

  if (!fits_beside (label, frame))
    return FALSE;
  g_ptr_array_add (*column, label);
  g_ptr_array_sort (*column, compare_height);
  g_ptr_array_add (shown, label);
  if (arrange (*column, shown, frame))
    return TRUE;
  g_ptr_array_remove (shown, label);
  g_ptr_array_set_size (*column, 0);
  g_ptr_array_extend (*column, old, NULL, NULL);
  stack_column (*column, frame);
  return FALSE;
}

/* Better on the side where it is not looked for than not at all. */
static gboolean
try_other_side (SolLabel *label,
                GPtrArray *columns[2],
                GPtrArray *shown,
                const SolLabelFrame *frame)
{
  label->left = !label->left;
  if (try_label (label, columns, shown, frame))
    return TRUE;
  label->left = !label->left;
  return FALSE;
}

void
sol_labels_place (SolLabel *labels, guint n_labels, const SolLabelFrame *frame)
{
  g_autoptr (GPtrArray) left = g_ptr_array_new ();
  g_autoptr (GPtrArray) right = g_ptr_array_new ();
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();
  GPtrArray *columns[] = { left, right };

  qsort (labels, n_labels, sizeof *labels, compare_rank);
  for (guint i = 0; i < n_labels; i++)
    labels[i].shown = try_label (&labels[i], columns, shown, frame) ||
                      try_other_side (&labels[i], columns, shown, frame);
}

int
sol_label_compare_places (gconstpointer a, gconstpointer b)
{
  const SolLabel *one = a;
  const SolLabel *other = b;

  if (one->left != other->left)
    return one->left ? -1 : 1;
  return (one->label_y > other->label_y) - (one->label_y < other->label_y);
}

void
sol_label_get_line (const SolLabel *label, double xs[3], double ys[3])
{
  int out = label->left ? 1 : -1;

  xs[0] = label->left ? label->label_x + label->width + GAP : label->label_x - GAP;
  xs[1] = xs[0] + out * STUB;
  xs[2] = label->x;
  ys[0] = ys[1] = label->label_y + label->height / 2;
  ys[2] = label->y;
}
