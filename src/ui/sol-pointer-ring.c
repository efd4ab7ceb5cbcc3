/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pointer-ring.h"

#include "sol-figure-look.h"

/* The least; and how often it goes into the smaller side of a large widget. */
#define LEAST_RADIUS 24.0f
#define SHARE 28.0f

/* In radii: the ring, and its casing at each side, which shows on what has the ring's colour. */
#define WIDTH 0.2f
#define CASING 0.06f

struct _SolPointerRing {
  GtkWidget parent_instance;

  gboolean on;
  gboolean inside; /* the pointer is */
  float x, y;
};

G_DEFINE_FINAL_TYPE (SolPointerRing, sol_pointer_ring, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_ON,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* Who sits far away from a large screen is to see it, too. */
static float
get_radius (GtkWidget *widget)
{
  return MAX (LEAST_RADIUS,
              (float) MIN (gtk_widget_get_width (widget), gtk_widget_get_height (widget)) / SHARE);
}

static void
append_circle (GtkSnapshot *snapshot, SolPointerRing *self, float width, const GdkRGBA *colour)
{
  float radius = get_radius (GTK_WIDGET (self));
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) stroke = gsk_stroke_new (width * radius);
  g_autoptr (GskPath) path = NULL;

  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (self->x, self->y), radius);
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_stroke (snapshot, path, stroke, colour);
}

/* In the colour of what is outlined; with high contrast in that of the text. */
static void
sol_pointer_ring_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolPointerRing *self = SOL_POINTER_RING (widget);
  SolColour outline = sol_figure_look_get_outline ();
  GdkRGBA colour = { (float) outline.red, (float) outline.green, (float) outline.blue, 1 };
  gboolean strong = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  GdkRGBA text, casing;

  if (!sol_pointer_ring_is_shown (self))
    return;
  gtk_widget_get_color (widget, &text);
  casing = (GdkRGBA) { 1 - text.red, 1 - text.green, 1 - text.blue, 1 };
  append_circle (snapshot, self, WIDTH + 2 * CASING, &casing);
  append_circle (snapshot, self, WIDTH, strong ? &text : &colour);
}

static void
set_on (SolPointerRing *self, gboolean on)
{
  if (self->on == on)
    return;
  self->on = on;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ON]);
}

static void
sol_pointer_ring_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_ON:
    g_value_set_boolean (value, SOL_POINTER_RING (object)->on);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_pointer_ring_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_ON:
    set_on (SOL_POINTER_RING (object), g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_pointer_ring_class_init (SolPointerRingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sol_pointer_ring_get_property;
  object_class->set_property = sol_pointer_ring_set_property;
  widget_class->snapshot = sol_pointer_ring_snapshot;
  props[PROP_ON] = g_param_spec_boolean (
      "on", NULL, NULL, TRUE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sol_pointer_ring_init (SolPointerRing *self)
{
  self->on = TRUE;
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_can_focus (GTK_WIDGET (self), FALSE);
}

void
sol_pointer_ring_move (SolPointerRing *self, double x, double y)
{
  g_return_if_fail (SOL_IS_POINTER_RING (self));

  self->inside = TRUE;
  self->x = (float) x;
  self->y = (float) y;
  if (self->on)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
sol_pointer_ring_hide (SolPointerRing *self)
{
  g_return_if_fail (SOL_IS_POINTER_RING (self));

  self->inside = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

gboolean
sol_pointer_ring_is_shown (SolPointerRing *self)
{
  g_return_val_if_fail (SOL_IS_POINTER_RING (self), FALSE);

  return self->on && self->inside;
}
