/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-chart.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sol-chart-text.h"
#include "sol-figure-look.h"
#include "sol-leg-ink.h"

#define GASTROCNEMIUS SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL

/* What is seen of the change in length, in millimetres of a default shank. */
#define LOW_MM -90.0
#define HIGH_MM 40.0
#define STEP_MM 30

#define SAMPLES 45
#define DOT_RADIUS 5.0f

struct _SolLegChart {
  GtkWidget parent_instance;

  double knee_deg, ankle_deg;
  gboolean over_ankle;

  /* The curves with the other angle at 0; it only moves them up and down. */
  GskPath *curves[2];
  PangoLayout *letters[2];
  int text_width, text_height; /* of the widest number; 0 until it is known */
  GskRenderNode *grid;         /* lines, numbers, and the range that was measured */
  gboolean with_core;
  int width, height; /* for which these were made */
};

G_DEFINE_FINAL_TYPE (SolLegChart, sol_leg_chart, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_KNEE_DEG,
  PROP_ANKLE_DEG,
  PROP_OVER_ANKLE,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static const SolCalfMuscle muscles[] = { GASTROCNEMIUS, SOL_CALF_MUSCLE_SOLEUS };

/* --- Axes --- */

typedef struct {
  double left, right, top, bottom; /* of what is plotted, in pixels */
  double low_deg, high_deg;
} Axes;

static double
change_mm (SolCalfMuscle muscle, double knee_deg, double ankle_deg)
{
  SolMuscleLength length = { 0 };

  sol_muscle_length_compute (muscle, knee_deg, ankle_deg, SOL_DEFAULT_SHANK_M, &length);
  return length.change_m * 1000;
}

static void
measure_text (SolLegChart *self)
{
  g_autoptr (PangoLayout) widest = NULL;

  if (self->text_height == 0)
    widest =
        sol_chart_text_new (GTK_WIDGET (self), "\u221290", &self->text_width, &self->text_height);
}

static Axes
get_axes (SolLegChart *self)
{
  measure_text (self);
  Axes axes = {
    .left = self->text_width + 8,
    .right = gtk_widget_get_width (GTK_WIDGET (self)) - self->text_height - 4,
    .top = self->text_height / 2.0 + 2,
    .bottom = gtk_widget_get_height (GTK_WIDGET (self)) - self->text_height - 4,
    .low_deg = self->over_ankle ? SOL_ANKLE_MIN_DEG : SOL_KNEE_MIN_DEG,
    .high_deg = self->over_ankle ? SOL_ANKLE_MAX_DEG : SOL_KNEE_MAX_DEG,
  };

  return axes;
}

static float
place_x (const Axes *axes, double deg)
{
  return (float) (axes->left + (axes->right - axes->left) * (deg - axes->low_deg) /
                                   (axes->high_deg - axes->low_deg));
}

static float
place_y (const Axes *axes, double mm)
{
  return (float) (axes->bottom + (axes->top - axes->bottom) * (mm - LOW_MM) / (HIGH_MM - LOW_MM));
}

/* --- Curves --- */

static void
forget_curves (SolLegChart *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->curves); i++)
    g_clear_pointer (&self->curves[i], gsk_path_unref);
  for (guint i = 0; i < G_N_ELEMENTS (self->letters); i++)
    g_clear_object (&self->letters[i]);
  g_clear_pointer (&self->grid, gsk_render_node_unref);
}

static GskPath *
create_curve (SolLegChart *self, const Axes *axes, SolCalfMuscle muscle)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  for (int i = 0; i <= SAMPLES; i++) {
    double deg = axes->low_deg + (axes->high_deg - axes->low_deg) * i / SAMPLES;
    double mm = self->over_ankle ? change_mm (muscle, 0, deg) : change_mm (muscle, deg, 0);

    (i == 0 ? gsk_path_builder_move_to : gsk_path_builder_line_to) (builder, place_x (axes, deg),
                                                                    place_y (axes, mm));
  }
  return gsk_path_builder_free_to_path (builder);
}

static void
make_curves (SolLegChart *self, const Axes *axes)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));

  if (self->curves[0] != NULL && self->width == width && self->height == height)
    return;
  forget_curves (self);
  self->width = width;
  self->height = height;
  for (guint i = 0; i < G_N_ELEMENTS (muscles); i++)
    self->curves[i] = create_curve (self, axes, muscles[i]);
}

/* --- Drawing --- */

static char *
dup_number (int number)
{
  /* A mark keeps the sign in front where text runs to the left. */
  return number < 0 ? g_strdup_printf ("\u200e\u2212%d", -number) : g_strdup_printf ("%d", number);
}

static void
snapshot_grid (SolLegChart *self, const Axes *axes, GtkSnapshot *snapshot, GdkRGBA colour)
{
  GdkRGBA faint = { colour.red, colour.green, colour.blue, 0.14f };
  GdkRGBA text = { colour.red, colour.green, colour.blue, colour.alpha * 0.75f };
  float left = (float) axes->left, width = (float) (axes->right - axes->left);

  for (int mm = (int) LOW_MM; mm <= HIGH_MM; mm += STEP_MM) {
    g_autofree char *number = dup_number (mm);
    float y = place_y (axes, mm);
    GdkRGBA line = faint;

    line.alpha = mm == 0 ? 0.5f : faint.alpha;
    gtk_snapshot_append_color (snapshot, &line, &GRAPHENE_RECT_INIT (left, y - 0.5f, width, 1));
    sol_chart_text_snapshot (GTK_WIDGET (self), snapshot, number, axes->left - 6, y, 1, &text);
  }
  for (int deg = (int) axes->low_deg; deg <= axes->high_deg; deg += self->over_ankle ? 10 : 30) {
    g_autofree char *number = dup_number (deg);
    g_autofree char *degrees = g_strconcat (number, "°", NULL);

    if (deg % (self->over_ankle ? 20 : 30) == 0)
      sol_chart_text_snapshot (GTK_WIDGET (self), snapshot, degrees, place_x (axes, deg),
                               (axes->bottom + gtk_widget_get_height (GTK_WIDGET (self))) / 2 + 1,
                               0.5, &text);
  }
}

/* Only where the other angle is within its own core is this one's of use. */
static gboolean
has_core (SolLegChart *self)
{
  return self->over_ankle ? self->knee_deg <= 90 : fabs (self->ankle_deg) <= 30;
}

static void
snapshot_core (SolLegChart *self, const Axes *axes, GtkSnapshot *snapshot, GdkRGBA colour)
{
  double low = self->over_ankle ? -30 : 0, high = self->over_ankle ? 30 : 90;
  float x = place_x (axes, low);

  colour.alpha = 0.07f;
  if (has_core (self))
    gtk_snapshot_append_color (snapshot, &colour,
                               &GRAPHENE_RECT_INIT (x, (float) axes->top, place_x (axes, high) - x,
                                                    (float) (axes->bottom - axes->top)));
}

/* What stays is kept: text is slow to lay out. */
static void
snapshot_ground (SolLegChart *self, const Axes *axes, GtkSnapshot *snapshot, GdkRGBA colour)
{
  if (self->grid == NULL || self->with_core != has_core (self)) {
    GtkSnapshot *ground = gtk_snapshot_new ();

    snapshot_core (self, axes, ground, colour);
    snapshot_grid (self, axes, ground, colour);
    g_clear_pointer (&self->grid, gsk_render_node_unref);
    self->grid = gtk_snapshot_free_to_node (ground);
    self->with_core = has_core (self);
  }
  if (self->grid != NULL)
    gtk_snapshot_append_node (snapshot, self->grid);
}

static void
snapshot_dot (GtkSnapshot *snapshot, float x, float y, const GdkRGBA *fill, const GdkRGBA *border)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) stroke = gsk_stroke_new (2);
  g_autoptr (GskPath) dot = NULL;

  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x, y), DOT_RADIUS);
  dot = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_fill (snapshot, dot, GSK_FILL_RULE_WINDING, fill);
  gtk_snapshot_append_stroke (snapshot, dot, stroke, border);
}

static void
snapshot_letter (
    SolLegChart *self, guint i, GtkSnapshot *snapshot, double x, double y, const GdkRGBA *colour)
{
  int width, height;

  if (self->letters[i] == NULL)
    self->letters[i] = sol_chart_text_new (GTK_WIDGET (self), i == 0 ? "G" : "S", &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) x, (float) (y - self->text_height / 2.0)));
  gtk_snapshot_append_layout (snapshot, self->letters[i], colour);
  gtk_snapshot_restore (snapshot);
}

static void
snapshot_curve (
    SolLegChart *self, const Axes *axes, guint i, GtkSnapshot *snapshot, const GdkRGBA *text)
{
  GdkRGBA ink = sol_leg_ink_get_muscle (muscles[i], sol_figure_look_get_theme (), 1);
  double other_mm = self->over_ankle ? change_mm (muscles[i], self->knee_deg, 0)
                                     : change_mm (muscles[i], 0, self->ankle_deg);
  double end_mm = self->over_ankle ? change_mm (muscles[i], self->knee_deg, axes->high_deg)
                                   : change_mm (muscles[i], axes->high_deg, self->ankle_deg);
  double letter_y = place_y (axes, end_mm);
  g_autoptr (GskStroke) stroke = gsk_stroke_new (3);

  if (i == 1)
    gsk_stroke_set_dash (stroke, (float[]) { 7, 4 }, 2);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (0, place_y (axes, other_mm) - place_y (axes, 0)));
  gtk_snapshot_append_stroke (snapshot, self->curves[i], stroke, &ink);
  gtk_snapshot_restore (snapshot);
  if (self->over_ankle && fabs (other_mm) < 8)
    letter_y += i == 0 ? 7 : -7;
  snapshot_letter (self, i, snapshot, axes->right + 5, letter_y, text);
}

static void
sol_leg_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolLegChart *self = SOL_LEG_CHART (widget);
  Axes axes = get_axes (self);
  GdkRGBA colour;

  if (axes.right <= axes.left || axes.bottom <= axes.top)
    return;
  gtk_widget_get_color (widget, &colour);
  make_curves (self, &axes);
  snapshot_ground (self, &axes, snapshot, colour);
  for (guint i = G_N_ELEMENTS (muscles); i-- > 0;)
    snapshot_curve (self, &axes, i, snapshot, &colour);
  for (guint i = G_N_ELEMENTS (muscles); i-- > 0;) {
    GdkRGBA ink = sol_leg_ink_get_muscle (muscles[i], sol_figure_look_get_theme (), 1);

    snapshot_dot (snapshot, place_x (&axes, self->over_ankle ? self->ankle_deg : self->knee_deg),
                  place_y (&axes, change_mm (muscles[i], self->knee_deg, self->ankle_deg)), &ink,
                  &colour);
  }
}

static void
sol_leg_chart_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size G_GNUC_UNUSED,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline G_GNUC_UNUSED,
                       int *natural_baseline G_GNUC_UNUSED)
{
  int height = sol_chart_text_get_height (widget);

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 140 : 7 * height;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 300 : MAX (170, 9 * height);
}

/* --- Object --- */

static void
sol_leg_chart_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (sol_leg_chart_parent_class)->css_changed (widget, change);
  SOL_LEG_CHART (widget)->text_height = 0;
  forget_curves (SOL_LEG_CHART (widget));
}

static void
look_changed_cb (SolLegChart *self)
{
  self->text_height = 0;
  forget_curves (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
sol_leg_chart_finalize (GObject *object)
{
  forget_curves (SOL_LEG_CHART (object));
  G_OBJECT_CLASS (sol_leg_chart_parent_class)->finalize (object);
}

static void
sol_leg_chart_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolLegChart *self = SOL_LEG_CHART (object);

  switch (id) {
  case PROP_KNEE_DEG:
    g_value_set_double (value, self->knee_deg);
    break;
  case PROP_ANKLE_DEG:
    g_value_set_double (value, self->ankle_deg);
    break;
  case PROP_OVER_ANKLE:
    g_value_set_boolean (value, self->over_ankle);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_leg_chart_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolLegChart *self = SOL_LEG_CHART (object);

  switch (id) {
  case PROP_KNEE_DEG:
    self->knee_deg = g_value_get_double (value);
    break;
  case PROP_ANKLE_DEG:
    self->ankle_deg = g_value_get_double (value);
    break;
  case PROP_OVER_ANKLE:
    self->over_ankle = g_value_get_boolean (value);
    forget_curves (self);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    return;
  }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
sol_leg_chart_class_init (SolLegChartClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = sol_leg_chart_finalize;
  object_class->get_property = sol_leg_chart_get_property;
  object_class->set_property = sol_leg_chart_set_property;
  widget_class->snapshot = sol_leg_chart_snapshot;
  widget_class->measure = sol_leg_chart_measure;
  widget_class->css_changed = sol_leg_chart_css_changed;

  props[PROP_KNEE_DEG] =
      g_param_spec_double ("knee-deg", NULL, NULL, SOL_KNEE_MIN_DEG, SOL_KNEE_MAX_DEG, 0, flags);
  props[PROP_ANKLE_DEG] =
      g_param_spec_double ("ankle-deg", NULL, NULL, SOL_ANKLE_MIN_DEG, SOL_ANKLE_MAX_DEG, 0, flags);
  props[PROP_OVER_ANKLE] = g_param_spec_boolean ("over-ankle", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_css_name (widget_class, "sol-leg-chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sol_leg_chart_init (SolLegChart *self)
{
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
      _ ("Chart of the change in length of both muscles, in millimetres"), -1);
  sol_figure_look_watch (G_CALLBACK (look_changed_cb), self);
}
