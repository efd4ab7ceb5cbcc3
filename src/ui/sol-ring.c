/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-ring.h"

#include <adwaita.h>
#include <math.h>

#include "sol-shown-range.h"

struct _SolRing {
  GtkWidget parent_instance;

  double fraction;
};

enum {
  PROP_FRACTION = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE_WITH_CODE (SolRing,
                               sol_ring,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE,
                                                      sol_shown_range_init))

/* The accent colour, except that orange and teal belong to two muscles. */
static void
find_colour (SolRing *self, GdkRGBA *colour)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  AdwAccentColor accent = adw_style_manager_get_accent_color (style);

  if (adw_style_manager_get_high_contrast (style)) {
    gtk_widget_get_color (GTK_WIDGET (self), colour);
    return;
  }
  if (accent == ADW_ACCENT_COLOR_ORANGE || accent == ADW_ACCENT_COLOR_TEAL)
    accent = ADW_ACCENT_COLOR_BLUE;
  adw_accent_color_to_standalone_rgba (accent, adw_style_manager_get_dark (style), colour);
}

/* From the top, clockwise, as far as @fraction of the round. */
static GskPath *
make_arc (float x, float y, float radius, double fraction)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  graphene_point_t centre = GRAPHENE_POINT_INIT (x, y);
  double angle = 2 * G_PI * fraction;

  if (fraction > 0.9999) {
    gsk_path_builder_add_circle (builder, &centre, radius);
    return gsk_path_builder_free_to_path (builder);
  }
  gsk_path_builder_move_to (builder, x, y - radius);
  gsk_path_builder_svg_arc_to (builder, radius, radius, 0, angle > G_PI, TRUE,
                               x + radius * (float) sin (angle), y - radius * (float) cos (angle));
  return gsk_path_builder_free_to_path (builder);
}

static void
draw_arc (SolRing *self, GtkSnapshot *snapshot, double fraction, const GdkRGBA *colour)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self));
  float diameter = MIN (width, height);
  float band = SOL_RING_WIDTH (diameter);
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (band);

  if (diameter <= 2 * band || fraction <= 0)
    return;
  path = make_arc (width / 2, height / 2, (diameter - band) / 2, fraction);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, stroke, colour);
}

static void
sol_ring_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolRing *self = SOL_RING (widget);
  GdkRGBA track, colour;

  gtk_widget_get_color (widget, &track);
  track.alpha *=
      adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) ? 0.35f : 0.12f;
  find_colour (self, &colour);
  draw_arc (self, snapshot, 1, &track);
  draw_arc (self, snapshot, self->fraction, &colour);
}

static void
sol_ring_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_FRACTION:
    g_value_set_double (value, SOL_RING (object)->fraction);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_ring_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_FRACTION:
    sol_ring_set_fraction (SOL_RING (object), g_value_get_double (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_ring_class_init (SolRingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sol_ring_get_property;
  object_class->set_property = sol_ring_set_property;
  widget_class->snapshot = sol_ring_snapshot;

  properties[PROP_FRACTION] =
      g_param_spec_double ("fraction", NULL, NULL, 0, 1, 1,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "sol-ring");
  /* No progress bar: Orca would say its percents every ten seconds, into what is told. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
update_accessible (SolRing *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 1.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 1 - self->fraction, -1);
}

static void
sol_ring_init (SolRing *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  static const char *const looks[] = { "notify::dark", "notify::high-contrast",
                                       "notify::accent-color" };

  self->fraction = 1;
  update_accessible (self);
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    g_signal_connect_object (style, looks[i], G_CALLBACK (gtk_widget_queue_draw), self,
                             G_CONNECT_SWAPPED);
}

double
sol_ring_get_fraction (SolRing *self)
{
  g_return_val_if_fail (SOL_IS_RING (self), 0);

  return self->fraction;
}

void
sol_ring_set_fraction (SolRing *self, double fraction)
{
  g_return_if_fail (SOL_IS_RING (self));

  fraction = CLAMP (fraction, 0, 1);
  if (G_APPROX_VALUE (self->fraction, fraction, DBL_EPSILON))
    return;
  self->fraction = fraction;
  update_accessible (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FRACTION]);
}
