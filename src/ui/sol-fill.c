/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-fill.h"

struct _SolFill {
  AdwBin parent_instance;

  gboolean keep_width;
};

G_DEFINE_FINAL_TYPE (SolFill, sol_fill, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_KEEP_WIDTH,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static GtkSizeRequestMode
sol_fill_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
sol_fill_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size G_GNUC_UNUSED,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline G_GNUC_UNUSED,
                  int *natural_baseline G_GNUC_UNUSED)
{
  SolFill *self = SOL_FILL (widget);
  GtkWidget *child = adw_bin_get_child (ADW_BIN (self));

  *minimum = 0;
  *natural = 0;
  if (self->keep_width && orientation == GTK_ORIENTATION_HORIZONTAL && child != NULL)
    gtk_widget_measure (child, orientation, -1, minimum, natural, NULL, NULL);
}

/* GTK wants a widget measured before it has a place: what it says here is what it is asked for
 * again further down, and remembers. */
static void
sol_fill_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));
  int min_width, min_height;

  if (child == NULL || !gtk_widget_should_layout (child))
    return;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &min_width, NULL, NULL, NULL);
  width = MAX (width, min_width);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &min_height, NULL, NULL, NULL);
  gtk_widget_allocate (child, width, MAX (height, min_height), baseline, NULL);
}

static void
sol_fill_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_KEEP_WIDTH:
    g_value_set_boolean (value, SOL_FILL (object)->keep_width);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
set_keep_width (SolFill *self, gboolean keep_width)
{
  if (self->keep_width == keep_width)
    return;
  self->keep_width = keep_width;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KEEP_WIDTH]);
}

static void
sol_fill_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_KEEP_WIDTH:
    set_keep_width (SOL_FILL (object), g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_fill_class_init (SolFillClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sol_fill_get_property;
  object_class->set_property = sol_fill_set_property;
  props[PROP_KEEP_WIDTH] =
      g_param_spec_boolean ("keep-width", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  widget_class->get_request_mode = sol_fill_get_request_mode;
  widget_class->measure = sol_fill_measure;
  widget_class->size_allocate = sol_fill_size_allocate;
}

static void
sol_fill_init (SolFill *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
}
