/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-trend-chart.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#include "sol-chart-text.h"
#include "sol-dates.h"
#include "sol-figure-look.h"
#include "sol-journal-day.h"

#define MARK 5.0f
#define ROW_HEIGHT 22

struct _SolTrendChart {
  GtkWidget parent_instance;

  GArray *points; /* SolTrendPoint */
  char *from_day;
  int n_days;
  double most;
  double step;
};

G_DEFINE_FINAL_TYPE (SolTrendChart, sol_trend_chart, GTK_TYPE_WIDGET)

/* -- Where things are -- */

typedef struct {
  float left, right, top, bottom; /* of what is plotted, in pixels */
  gboolean rtl;
} Axes;

static Axes
get_axes (SolTrendChart *self)
{
  int width, height;
  g_autoptr (PangoLayout) widest = sol_chart_text_new (GTK_WIDGET (self), "000", &width, &height);
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  float whole = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float before = (float) width + 8, after = (float) height + 4;

  return (Axes) {
    .left = rtl ? after : before,
    .right = whole - (rtl ? before : after),
    .top = (float) height / 2 + 2,
    .bottom = (float) (gtk_widget_get_height (GTK_WIDGET (self)) - height - 6),
    .rtl = rtl,
  };
}

/* Time runs as the language reads. */
static float
place_x (SolTrendChart *self, const Axes *axes, int day)
{
  float share = (float) day / (float) MAX (self->n_days, 1);

  return axes->left + (axes->right - axes->left) * (axes->rtl ? 1 - share : share);
}

static float
place_y (SolTrendChart *self, const Axes *axes, double value)
{
  return axes->bottom - (axes->bottom - axes->top) * (float) (value / self->most);
}

/* -- Drawing -- */

static void
snapshot_values (SolTrendChart *self, const Axes *axes, GtkSnapshot *snapshot, GdkRGBA colour)
{
  GdkRGBA line = colour, text = colour;

  line.alpha *= 0.15f;
  text.alpha *= 0.75f;
  for (double value = 0; value <= self->most + 0.001; value += self->step) {
    g_autofree char *number = g_strdup_printf ("%.0f", value);
    float y = place_y (self, axes, value);

    gtk_snapshot_append_color (
        snapshot, &line, &GRAPHENE_RECT_INIT (axes->left, y - 0.5f, axes->right - axes->left, 1));
    sol_chart_text_snapshot (GTK_WIDGET (self), snapshot, number,
                             axes->rtl ? axes->right + 6 : axes->left - 6, y, axes->rtl ? 0 : 1,
                             &text);
  }
}

static void
snapshot_days (SolTrendChart *self, const Axes *axes, GtkSnapshot *snapshot, GdkRGBA colour)
{
  g_autofree char *last_day = sol_journal_day_add (self->from_day, self->n_days);
  g_autofree char *first = sol_dates_dup_short (self->from_day);
  g_autofree char *last = sol_dates_dup_short (last_day);
  float y = (axes->bottom + 6 + (float) gtk_widget_get_height (GTK_WIDGET (self))) / 2;

  colour.alpha *= 0.75f;
  sol_chart_text_snapshot (GTK_WIDGET (self), snapshot, first, place_x (self, axes, 0), y,
                           axes->rtl ? 1 : 0, &colour);
  sol_chart_text_snapshot (GTK_WIDGET (self), snapshot, last, place_x (self, axes, self->n_days), y,
                           axes->rtl ? 0 : 1, &colour);
}

static void
add_mark (GskPathBuilder *builder, SolJournalSide side, const graphene_point_t *place)
{
  if (side == SOL_JOURNAL_SIDE_LEFT)
    gsk_path_builder_add_circle (builder, place, MARK);
  else
    gsk_path_builder_add_rect (builder,
                               &GRAPHENE_RECT_INIT (place->x - MARK + 0.5f, place->y - MARK + 0.5f,
                                                    2 * MARK - 1, 2 * MARK - 1));
}

/* The points of @side. (element-type graphene_point_t) (transfer full) */
static GArray *
list_places (SolTrendChart *self, const Axes *axes, SolJournalSide side)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (graphene_point_t));

  for (guint i = 0; i < self->points->len; i++) {
    const SolTrendPoint *point = &g_array_index (self->points, SolTrendPoint, i);
    graphene_point_t place =
        GRAPHENE_POINT_INIT (place_x (self, axes, point->day), place_y (self, axes, point->value));

    if (point->side == side)
      g_array_append_val (places, place);
  }
  return places;
}

static void
snapshot_marks (GArray *places, GtkSnapshot *snapshot, SolJournalSide side, const GdkRGBA *ink)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) stroke = gsk_stroke_new (2);
  g_autoptr (GskPath) path = NULL;

  for (guint i = 0; i < places->len; i++)
    add_mark (builder, side, &g_array_index (places, graphene_point_t, i));
  path = gsk_path_builder_free_to_path (builder);
  if (side == SOL_JOURNAL_SIDE_LEFT)
    gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, ink);
  gtk_snapshot_append_stroke (snapshot, path, stroke, ink);
}

static void
snapshot_line (GArray *places, GtkSnapshot *snapshot, SolJournalSide side, const GdkRGBA *ink)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) stroke = gsk_stroke_new (2);
  g_autoptr (GskPath) path = NULL;

  for (guint i = 0; i < places->len; i++) {
    const graphene_point_t *place = &g_array_index (places, graphene_point_t, i);

    (i == 0 ? gsk_path_builder_move_to : gsk_path_builder_line_to) (builder, place->x, place->y);
  }
  path = gsk_path_builder_free_to_path (builder);
  if (side == SOL_JOURNAL_SIDE_RIGHT)
    gsk_stroke_set_dash (stroke, (float[]) { 6, 4 }, 2);
  gtk_snapshot_append_stroke (snapshot, path, stroke, ink);
}

/* NULL where that side has none. */
static const SolTrendPoint *
find_last (SolTrendChart *self, SolJournalSide side)
{
  for (guint i = self->points->len; i-- > 0;) {
    const SolTrendPoint *point = &g_array_index (self->points, SolTrendPoint, i);

    if (point->side == side)
      return point;
  }
  return NULL;
}

/* NAN where that side has none. */
static float
place_end (SolTrendChart *self, const Axes *axes, SolJournalSide side)
{
  const SolTrendPoint *end = find_last (self, side);

  return end != NULL ? place_y (self, axes, end->value) : NAN;
}

static void
snapshot_letters (SolTrendChart *self, const Axes *axes, GtkSnapshot *snapshot, const GdkRGBA *ink)
{
  static const SolJournalSide sides[] = { SOL_JOURNAL_SIDE_LEFT, SOL_JOURNAL_SIDE_RIGHT };
  /* Translators: the first letter of left and of right, on a chart */
  const char *texts[] = { _ ("L"), _ ("R") };
  float ends[] = { place_end (self, axes, sides[0]), place_end (self, axes, sides[1]) };
  float letters[G_N_ELEMENTS (sides)];
  int width, height;
  g_autoptr (PangoLayout) layout =
      sol_chart_text_new (GTK_WIDGET (self), texts[0], &width, &height);

  sol_chart_text_place_letters (ends, MAX (8, (float) height / 2), axes->bottom, letters);
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++) {
    const SolTrendPoint *end = find_last (self, sides[i]);

    if (end != NULL)
      sol_chart_text_snapshot (GTK_WIDGET (self), snapshot, texts[i],
                               place_x (self, axes, end->day) + (axes->rtl ? -9 : 9), letters[i],
                               axes->rtl ? 1 : 0, ink);
  }
}

static void
sol_trend_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolTrendChart *self = SOL_TREND_CHART (widget);
  SolColour accent = sol_figure_look_get_outline ();
  GdkRGBA ink = { (float) accent.red, (float) accent.green, (float) accent.blue, 1 };
  Axes axes = get_axes (self);
  GdkRGBA colour;

  if (self->from_day == NULL || axes.right <= axes.left || axes.bottom <= axes.top)
    return;
  gtk_widget_get_color (widget, &colour);
  snapshot_values (self, &axes, snapshot, colour);
  snapshot_days (self, &axes, snapshot, colour);
  for (guint side = SOL_JOURNAL_SIDE_LEFT; side <= SOL_JOURNAL_SIDE_RIGHT; side++) {
    g_autoptr (GArray) places = list_places (self, &axes, (SolJournalSide) side);

    snapshot_line (places, snapshot, (SolJournalSide) side, &ink);
    snapshot_marks (places, snapshot, (SolJournalSide) side, &ink);
  }
  snapshot_letters (self, &axes, snapshot, &colour);
}

static void
sol_trend_chart_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size G_GNUC_UNUSED,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline G_GNUC_UNUSED,
                         int *natural_baseline G_GNUC_UNUSED)
{
  int height = sol_chart_text_get_height (widget);

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 140 : 6 * height;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 400 : MAX (6 * ROW_HEIGHT, 8 * height);
}

/* -- Object -- */

static void
sol_trend_chart_finalize (GObject *object)
{
  SolTrendChart *self = SOL_TREND_CHART (object);

  g_clear_pointer (&self->points, g_array_unref);
  g_clear_pointer (&self->from_day, g_free);

  G_OBJECT_CLASS (sol_trend_chart_parent_class)->finalize (object);
}

static void
sol_trend_chart_class_init (SolTrendChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sol_trend_chart_finalize;
  widget_class->snapshot = sol_trend_chart_snapshot;
  widget_class->measure = sol_trend_chart_measure;
  gtk_widget_class_set_css_name (widget_class, "sol-trend-chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sol_trend_chart_init (SolTrendChart *self)
{
  self->points = g_array_new (FALSE, FALSE, sizeof (SolTrendPoint));
  self->most = self->step = 1;
  sol_figure_look_watch (G_CALLBACK (gtk_widget_queue_draw), self);
}

void
sol_trend_chart_show (SolTrendChart *self,
                      const SolTrendPoint *points,
                      guint n_points,
                      const char *from_day,
                      int n_days,
                      double most,
                      double step)
{
  g_return_if_fail (SOL_IS_TREND_CHART (self));
  g_return_if_fail (most > 0 && step > 0);

  g_array_set_size (self->points, 0);
  g_array_append_vals (self->points, points, n_points);
  g_set_str (&self->from_day, from_day);
  self->n_days = n_days;
  self->most = most;
  self->step = step;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
