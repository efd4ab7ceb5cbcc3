/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "sol-structure-labels.h"

static const SolLabelFrame frame = {
  .left = 0,
  .figure_left = 200,
  .figure_right = 300,
  .right = 500,
  .top = 0,
  .bottom = 200,
};

static SolLabel
make (double x, double y, int rank, gboolean left)
{
  return (SolLabel) { .x = x, .y = y, .width = 100, .height = 20, .rank = rank, .left = left };
}

static guint
count_shown (const SolLabel *labels, guint n_labels)
{
  guint count = 0;

  for (guint i = 0; i < n_labels; i++)
    count += labels[i].shown;
  return count;
}

static void
check_apart (const SolLabel *labels, guint n_labels)
{
  for (guint i = 0; i < n_labels; i++) {
    const SolLabel *one = &labels[i];

    if (!one->shown)
      continue;
    g_assert_cmpfloat (one->label_x, >=, frame.left);
    g_assert_cmpfloat (one->label_x + one->width, <=, frame.right);
    g_assert_cmpfloat (one->label_y, >=, frame.top);
    g_assert_cmpfloat (one->label_y + one->height, <=, frame.bottom);
    for (guint k = i + 1; k < n_labels; k++)
      if (labels[k].shown && labels[k].left == one->left)
        g_assert_cmpfloat (fabs (labels[k].label_y - one->label_y), >=, 20);
  }
}

static void
test_beside (void)
{
  SolLabel labels[] = { make (220, 50, 1, TRUE), make (280, 120, 2, FALSE) };
  double xs[3], ys[3];

  sol_labels_place (labels, 2, &frame);
  g_assert_cmpuint (count_shown (labels, 2), ==, 2);
  check_apart (labels, 2);
  g_assert_cmpfloat (labels[0].label_y, ==, 40);
  g_assert_cmpfloat (labels[0].label_x + labels[0].width, <, frame.figure_left);
  g_assert_cmpfloat (labels[1].label_x, >, frame.figure_right);
  sol_label_get_line (&labels[0], xs, ys);
  g_assert_cmpfloat (xs[0], <, xs[1]);
  g_assert_cmpfloat (xs[2], ==, 220);
  g_assert_cmpfloat (ys[2], ==, 50);
}

static void
test_pushed_apart (void)
{
  SolLabel labels[] = { make (220, 100, 1, TRUE), make (220, 104, 2, TRUE),
                        make (220, 108, 3, TRUE) };

  sol_labels_place (labels, 3, &frame);
  g_assert_cmpuint (count_shown (labels, 3), ==, 3);
  check_apart (labels, 3);
}

/* What does not fit is left out by rank. */
static void
test_rank (void)
{
  SolLabelFrame one_column = frame;
  SolLabel labels[16];

  one_column.right = one_column.figure_right;
  for (int i = 0; i < 16; i++)
    labels[i] = make (220, 12 * i + 5, 16 - i, TRUE);
  sol_labels_place (labels, 16, &one_column);
  g_assert_cmpuint (count_shown (labels, 16), ==, 10);
  check_apart (labels, 16);
  for (int i = 0; i < 16; i++)
    if (labels[i].shown)
      g_assert_cmpint (labels[i].rank, <=, 10);
}

/* What finds no room on its side stands on the other. */
static void
test_other_side (void)
{
  SolLabelFrame one_column = frame;
  SolLabel label = make (220, 100, 1, TRUE);

  one_column.left = one_column.figure_left;
  sol_labels_place (&label, 1, &one_column);
  g_assert_true (label.shown);
  g_assert_false (label.left);
  g_assert_cmpfloat (label.label_x, >, frame.figure_right);
}

/* Lines that end behind one another may want their names the other way round. */
static void
test_swapped (void)
{
  SolLabel labels[] = { make (210, 190, 1, TRUE), make (290, 192, 2, TRUE),
                        make (230, 194, 3, TRUE) };

  sol_labels_place (labels, 3, &frame);
  check_apart (labels, 3);
  g_assert_cmpuint (count_shown (labels, 3), ==, 3);
}

/* Of two lines that would cross, the less important one is left out. */
static void
test_crossing (void)
{
  SolLabel labels[] = { make (299, 30, 1, TRUE), make (201, 31, 2, TRUE), make (299, 33, 3, TRUE),
                        make (201, 29, 4, TRUE) };
  double ax[3], ay[3], bx[3], by[3];

  sol_labels_place (labels, 4, &frame);
  check_apart (labels, 4);
  g_assert_true (labels[0].shown);
  for (guint i = 0; i < 4; i++)
    for (guint k = i + 1; k < 4; k++) {
      if (!labels[i].shown || !labels[k].shown)
        continue;
      /* Lines start in the order of heights; they cross where they end in another order at the
       * nearer end's place. */
      sol_label_get_line (&labels[i], ax, ay);
      sol_label_get_line (&labels[k], bx, by);
      double x = MIN (ax[2], bx[2]);
      double ya = ay[1] + (ay[2] - ay[1]) * (x - ax[1]) / (ax[2] - ax[1]);
      double yb = by[1] + (by[2] - by[1]) * (x - bx[1]) / (bx[2] - bx[1]);

      g_assert_true ((ay[1] < by[1]) == (ya <= yb));
    }
}

static void
test_too_wide (void)
{
  SolLabel labels[] = { make (220, 50, 1, TRUE) };

  labels[0].width = 210;
  sol_labels_place (labels, 1, &frame);
  g_assert_false (labels[0].shown);
  sol_labels_place (labels, 0, &frame);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure/labels/beside", test_beside);
  g_test_add_func ("/figure/labels/pushed-apart", test_pushed_apart);
  g_test_add_func ("/figure/labels/rank", test_rank);
  g_test_add_func ("/figure/labels/other-side", test_other_side);
  g_test_add_func ("/figure/labels/swapped", test_swapped);
  g_test_add_func ("/figure/labels/crossing", test_crossing);
  g_test_add_func ("/figure/labels/too-wide", test_too_wide);
  return g_test_run ();
}
