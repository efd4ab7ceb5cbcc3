/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-fill.h"

struct _SolFill {
  AdwBin parent_instance;

  gboolean keep_width;
  gboolean keep_height;
};

G_DEFINE_FINAL_TYPE (SolFill, sol_fill, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_KEEP_WIDTH,
  PROP_KEEP_HEIGHT,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static GtkSizeRequestMode
sol_fill_get_request_mode (GtkWidget *widget)
{
  return SOL_FILL (widget)->keep_height ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH
                                        : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
sol_fill_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline G_GNUC_UNUSED,
                  int *natural_baseline G_GNUC_UNUSED)
{
  SolFill *self = SOL_FILL (widget);
  GtkWidget *child = adw_bin_get_child (ADW_BIN (self));
  gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = 0;
  *natural = 0;
  if (child != NULL && (across ? self->keep_width : self->keep_height))
    gtk_widget_measure (child, orientation, across ? -1 : for_size, minimum, natural, NULL, NULL);
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
  case PROP_KEEP_HEIGHT:
    g_value_set_boolean (value, SOL_FILL (object)->keep_height);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
keep (SolFill *self, gboolean *kept, guint id, gboolean value)
{
  if (*kept == value)
    return;
  *kept = value;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[id]);
}

static void
sol_fill_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolFill *self = SOL_FILL (object);

  switch (id) {
  case PROP_KEEP_WIDTH:
    keep (self, &self->keep_width, id, g_value_get_boolean (value));
    break;
  case PROP_KEEP_HEIGHT:
    keep (self, &self->keep_height, id, g_value_get_boolean (value));
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
  props[PROP_KEEP_HEIGHT] =
      g_param_spec_boolean ("keep-height", NULL, NULL, FALSE,
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
