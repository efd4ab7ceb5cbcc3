/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The names beside each figure of the content: where they stand, covered and uncovered. */

#include <adwaita.h>
#include <math.h>

#include "figure-fixture.h"
#include "sol-figure-area-private.h"
#include "sol-library.h"

typedef struct {
  SolLibrary *library;
  GtkWidget *window;
  SolFigureArea *area;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *area = g_object_new (SOL_TYPE_FIGURE_AREA, NULL);

  fixture->library = sol_library_new_builtin ();
  fixture->area = SOL_FIGURE_AREA (area);
  fixture->window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (fixture->window), FALSE);
  gtk_window_set_child (GTK_WINDOW (fixture->window), area);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  figure_close (fixture->window, fixture->area);
  figure_let_go (fixture->library);
}

static void
show (Fixture *fixture, const char *id, int width, int height)
{
  SolFigure *figure = sol_library_lookup (fixture->library, SOL_TYPE_FIGURE, id);

  g_assert_nonnull (figure);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, height);
  sol_figure_area_show (fixture->area, fixture->library, figure);
  gtk_window_present (GTK_WINDOW (fixture->window));
  figure_let_settle (fixture->area);
}

/* -- Where they stand -- */

static double
get_side (double ax, double ay, double bx, double by, double px, double py)
{
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

static double
measure_to_segment (double px, double py, double ax, double ay, double bx, double by)
{
  double dx = bx - ax, dy = by - ay;
  double length = dx * dx + dy * dy;
  double t = length > 0 ? CLAMP (((px - ax) * dx + (py - ay) * dy) / length, 0, 1) : 0;

  return hypot (px - ax - t * dx, py - ay - t * dy);
}

/* How near two lines come; 0 where they cross. */
static double
measure_apart (const SolLabel *one, const SolLabel *other)
{
  double ax[3], ay[3], bx[3], by[3], least = INFINITY;

  sol_label_get_line (one, ax, ay);
  sol_label_get_line (other, bx, by);
  for (int i = 0; i < 2; i++)
    for (int k = 0; k < 2; k++) {
      if (get_side (ax[i], ay[i], ax[i + 1], ay[i + 1], bx[k], by[k]) *
                  get_side (ax[i], ay[i], ax[i + 1], ay[i + 1], bx[k + 1], by[k + 1]) <
              0 &&
          get_side (bx[k], by[k], bx[k + 1], by[k + 1], ax[i], ay[i]) *
                  get_side (bx[k], by[k], bx[k + 1], by[k + 1], ax[i + 1], ay[i + 1]) <
              0)
        return 0;
      for (int end = 0; end < 2; end++) {
        least = MIN (least, measure_to_segment (ax[i + end], ay[i + end], bx[k], by[k], bx[k + 1],
                                                by[k + 1]));
        least = MIN (least, measure_to_segment (bx[k + end], by[k + end], ax[i], ay[i], ax[i + 1],
                                                ay[i + 1]));
      }
    }
  return least;
}

static gboolean
words_overlap (const SolLabel *one, const SolLabel *other)
{
  return one->label_x < other->label_x + other->width - 0.01 &&
         other->label_x < one->label_x + one->width - 0.01 &&
         one->label_y < other->label_y + other->height - 0.01 &&
         other->label_y < one->label_y + one->height - 0.01;
}

/* A line does not run over the words of another label. */
static gboolean
line_hits_words (const SolLabel *line, const SolLabel *words)
{
  double xs[3], ys[3];

  sol_label_get_line (line, xs, ys);
  for (int i = 0; i < 2; i++)
    for (double t = 0; t <= 1; t += 0.02) {
      double x = xs[i] + t * (xs[i + 1] - xs[i]), y = ys[i] + t * (ys[i + 1] - ys[i]);

      if (x > words->label_x && x < words->label_x + words->width && y > words->label_y &&
          y < words->label_y + words->height)
        return TRUE;
    }
  return FALSE;
}

static void
check_pair (const char *where, const SolLabel *one, const SolLabel *other)
{
  if (words_overlap (one, other))
    g_test_fail_printf ("%s: two names overlap at height %g", where, one->label_y);
  if (line_hits_words (one, other) || line_hits_words (other, one))
    g_test_fail_printf ("%s: a line runs over a name at height %g", where, one->label_y);
  if (measure_apart (one, other) < 1)
    g_test_fail_printf ("%s: lines meet: to %g, %g and %g, %g", where, one->x, one->y, other->x,
                        other->y);
}

static void
check_labels (Fixture *fixture, const char *where)
{
  GArray *labels = sol_figure_labels_get_placed (fixture->area->labels);
  int width = gtk_widget_get_width (GTK_WIDGET (fixture->area));
  int height = gtk_widget_get_height (GTK_WIDGET (fixture->area));

  for (guint i = 0; i < labels->len; i++) {
    const SolLabel *one = &g_array_index (labels, SolLabel, i);

    if (!one->shown)
      continue;
    g_assert_cmpfloat (one->label_x, >=, 0);
    g_assert_cmpfloat (one->label_x + one->width, <=, width);
    g_assert_cmpfloat (one->label_y, >=, 0);
    g_assert_cmpfloat (one->label_y + one->height, <=, height);
    for (guint k = i + 1; k < labels->len; k++) {
      const SolLabel *other = &g_array_index (labels, SolLabel, k);

      if (other->shown)
        check_pair (where, one, other);
    }
  }
}

static void
check_stages (Fixture *fixture, SolFigure *figure, int width, int height, guint n_stages)
{
  GListModel *stages = sol_figure_get_stages (figure);
  const char *id = sol_value_get_id (SOL_VALUE (figure));

  show (fixture, id, width, height);
  g_object_set (fixture->area, "attachments", TRUE, NULL);
  figure_let_settle (fixture->area);
  check_labels (fixture, id);
  g_object_set (fixture->area, "attachments", FALSE, NULL);
  for (guint i = 0; i < MIN (n_stages, g_list_model_get_n_items (stages)); i++) {
    g_autoptr (SolValue) stage = g_list_model_get_item (stages, i);
    g_autofree char *where =
        g_strdup_printf ("%s:%s %d x %d", id, sol_value_get_id (stage), width, height);

    sol_figure_area_set_stage (fixture->area, sol_value_get_id (stage));
    figure_let_settle (fixture->area);
    check_labels (fixture, where);
    g_object_set (fixture->area, "latin", TRUE, NULL);
    check_labels (fixture, where);
    g_object_set (fixture->area, "latin", FALSE, NULL);
  }
}

static void
test_apart (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *figures = sol_library_get_values (fixture->library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);

    check_stages (fixture, figure, 360, 440, G_MAXUINT);
    check_stages (fixture, figure, 640, 560, G_MAXUINT);
    check_stages (fixture, figure, 840, 600, 1);
  }
}

static int
compare_ranks (gconstpointer a, gconstpointer b)
{
  return ((const SolLabel *) a)->rank - ((const SolLabel *) b)->rank;
}

/* What is left of a window of 360 x 640 for the figure. */
static void
check_first_eight (Fixture *fixture)
{
  GListModel *figures = sol_library_get_values (fixture->library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);
    const char *id = sol_value_get_id (SOL_VALUE (figure));
    g_autoptr (GArray) labels = NULL;

    show (fixture, id, 360, 420);
    check_labels (fixture, id);
    labels = g_array_copy (sol_figure_labels_get_placed (fixture->area->labels));
    g_assert_cmpuint (labels->len, >=, 8);
    g_array_sort (labels, compare_ranks);

    for (guint k = 0; k < 8; k++) {
      const SolLabel *label = &g_array_index (labels, SolLabel, k);

      if (!label->shown)
        g_test_fail_printf ("%s: the name of rank %d at %g, %g is not shown (%g wide)", id,
                            label->rank, label->x, label->y, label->width);
    }
  }
}

static void
test_first_eight (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  check_first_eight (fixture);
}

static void
set_text_scale (double scale)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (scale * 96 * 1024), NULL);
}

/* Where text is twice as large, they stand as well, in letters as large as lets them; where there
 * is room, those are whole. */
static void
test_large_text (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  set_text_scale (2);
  check_first_eight (fixture);
  g_assert_cmpfloat (sol_figure_labels_get_letter_scale (fixture->area->labels), <, 1);
  g_assert_cmpfloat (sol_figure_labels_get_letter_scale (fixture->area->labels), >=, 0.5);
  show (fixture, "posterior", 840, 700);
  g_assert_cmpfloat (sol_figure_labels_get_letter_scale (fixture->area->labels), ==, 1);
  set_text_scale (1);
}

/* The letter of a hero alone says less than its name: it is for where that is too wide. */
static void
check_heroes (Fixture *fixture, int width, int height)
{
  GListModel *figures = sol_library_get_values (fixture->library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);
    const char *id = sol_value_get_id (SOL_VALUE (figure));
    GArray *labels;

    show (fixture, id, width, height);
    labels = sol_figure_labels_get_placed (fixture->area->labels);
    check_labels (fixture, id);
    for (guint k = 0; k < labels->len; k++) {
      const SolLabel *label = &g_array_index (labels, SolLabel, k);

      if (label->shown && label->width < 50)
        g_test_fail_printf ("%s %d x %d: a letter stands alone at height %g", id, width, height,
                            label->label_y);
    }
  }
}

static void
test_heroes (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  check_heroes (fixture, 640, 560);
  check_heroes (fixture, 840, 600);
  set_text_scale (2);
  check_heroes (fixture, 640, 560);
  set_text_scale (1);
}

/* -- On what they name -- */

static gboolean
is_of (Fixture *fixture, double x, double y, const char *id)
{
  sol_figure_frame_to_units (&fixture->area->frame, &x, &y);
  return g_strcmp0 (sol_hit_map_lookup (fixture->area->map, x, y, 0), id) == 0;
}

/* A line ends on what it names, and the name beside it lies on no part of that. */
static void
check_place (Fixture *fixture, const char *figure, const SolLabel *label)
{
  const char *id = sol_figure_labels_lookup (fixture->area->labels, label->label_x + 1,
                                             label->label_y + label->height / 2);

  if (!is_of (fixture, label->x, label->y, id))
    g_test_fail_printf ("%s: the line of %s ends beside it", figure, id);
  for (int i = 0; i <= 20; i++)
    for (int k = 0; k <= 4; k++)
      if (is_of (fixture, label->label_x + label->width * i / 20,
                 label->label_y + label->height * k / 4, id)) {
        g_test_fail_printf ("%s: the name of %s lies on it", figure, id);
        return;
      }
}

static void
test_on_structure (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *figures = sol_library_get_values (fixture->library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);
    const char *id = sol_value_get_id (SOL_VALUE (figure));
    GArray *labels;

    show (fixture, id, 640, 560);
    labels = sol_figure_labels_get_placed (fixture->area->labels);
    for (guint k = 0; k < labels->len; k++)
      if (g_array_index (labels, SolLabel, k).shown)
        check_place (fixture, id, &g_array_index (labels, SolLabel, k));
  }
}

/* -- Covered -- */

static GtkWidget *
find_spot (Fixture *fixture, const char *id)
{
  return GTK_WIDGET (sol_structure_spots_find (fixture->area->spots, id));
}

static guint
count_covered (Fixture *fixture)
{
  guint n_names, n_covered;

  sol_figure_area_count_names (fixture->area, &n_names, &n_covered);
  return n_covered;
}

/* Neither eye nor ear is told a name that is covered, and each in its turn when it is not. */
static void
test_covered (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *area = GTK_WIDGET (fixture->area);
  guint n_names, n_covered;

  show (fixture, "posterior", 900, 800);
  sol_figure_area_count_names (fixture->area, &n_names, &n_covered);
  g_assert_cmpuint (n_covered, ==, 0);
  g_assert_cmpuint (n_names, >=, 12);
  g_assert_true (gtk_widget_activate_action (area, "figure.covered", NULL));
  g_assert_cmpuint (count_covered (fixture), ==, n_names);
  for (GtkWidget *spot = gtk_widget_get_first_child (area); spot != NULL;
       spot = gtk_widget_get_next_sibling (spot))
    if (SOL_IS_STRUCTURE_SPOT (spot)) {
      gtk_test_accessible_assert_property (spot, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "");
      g_assert_nonnull (sol_structure_spot_get_name (SOL_STRUCTURE_SPOT (spot)));
    }
  gtk_test_accessible_assert_property (find_spot (fixture, "semitendinosus"),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Number 1, its name hidden");

  /* One after the other, as one reads, and back. */
  g_assert_true (gtk_widget_activate_action (area, "figure.next-name", NULL));
  gtk_test_accessible_assert_property (find_spot (fixture, "semitendinosus"),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Semitendinosus");
  g_assert_cmpuint (count_covered (fixture), ==, n_names - 1);
  g_assert_true (gtk_widget_activate_action (area, "figure.last-name", NULL));
  g_assert_cmpuint (count_covered (fixture), ==, n_names);

  /* The first click, or Enter, uncovers; the second selects. */
  gtk_widget_activate_action (find_spot (fixture, "soleus"), "structure.select", NULL);
  g_assert_null (sol_figure_area_get_selected (fixture->area));
  gtk_test_accessible_assert_property (find_spot (fixture, "soleus"), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Soleus");
  gtk_widget_activate_action (find_spot (fixture, "soleus"), "structure.select", NULL);
  g_assert_nonnull (sol_figure_area_get_selected (fixture->area));
  sol_figure_area_set_selected (fixture->area, NULL);

  /* All of them, then no more. */
  while (sol_figure_area_uncover_next (fixture->area))
    continue;
  g_assert_cmpuint (count_covered (fixture), ==, 0);
  g_object_set (fixture->area, "covered", FALSE, NULL);
  g_assert_false (sol_figure_area_cover_last (fixture->area));
  gtk_test_accessible_assert_property (find_spot (fixture, "tibial-nerve"),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Tibial nerve");
}

static void
test_latin (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show (fixture, "posterior", 900, 800);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->area), "figure.latin", NULL));
  gtk_test_accessible_assert_property (find_spot (fixture, "soleus"), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Musculus soleus");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->area), "figure.latin", NULL));
  gtk_test_accessible_assert_property (find_spot (fixture, "soleus"), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Soleus");
}

/* A figure without marks of attachments does not turn to glass for them. */
static void
test_without_attachments (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gboolean has;

  g_object_set (fixture->area, "attachments", TRUE, NULL);
  show (fixture, "section-50", 600, 600);
  g_object_get (fixture->area, "has-attachments", &has, NULL);
  g_assert_false (has);
  g_assert_false (sol_figure_area_marks_attachments (fixture->area));
  show (fixture, "posterior", 600, 600);
  g_object_get (fixture->area, "has-attachments", &has, NULL);
  g_assert_true (has);
  g_assert_true (sol_figure_area_marks_attachments (fixture->area));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name)                                                                                  \
  g_test_add ("/ui/figure-names/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (apart);
  ADD (first_eight);
  ADD (large_text);
  ADD (heroes);
  ADD (on_structure);
  ADD (covered);
  ADD (latin);
  ADD (without_attachments);
#undef ADD
  return g_test_run ();
}
