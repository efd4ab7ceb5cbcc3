/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-title.h"

struct _SolSessionTitle {
  GtkWidget parent_instance;

  int crowded_px; /* the width of a window in which the label was cut; 0: none */
  guint fit_id;   /* source, 0 if none */
};

G_DEFINE_FINAL_TYPE (SolSessionTitle, sol_session_title, GTK_TYPE_WIDGET)

typedef enum {
  PROP_CROWDED = 1,
} Property;

static GParamSpec *properties[PROP_CROWDED + 1];

static GtkWidget *
get_label (SolSessionTitle *self)
{
  return gtk_widget_get_first_child (GTK_WIDGET (self));
}

static int
get_window_width (SolSessionTitle *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_widget_get_width (GTK_WIDGET (root)) : 0;
}

/* What stands beside it can't go while all get their places. */
static void
fit_cb (gpointer title)
{
  SolSessionTitle *self = title;

  self->fit_id = 0;
  self->crowded_px = self->crowded_px > 0 ? 0 : get_window_width (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CROWDED]);
}

static void
sol_session_title_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SolSessionTitle *self = SOL_SESSION_TITLE (widget);
  GtkLabel *label = GTK_LABEL (get_label (self));
  gboolean changed;

  gtk_widget_allocate (GTK_WIDGET (label), width, height, baseline, NULL);
  changed = self->crowded_px > 0 ? get_window_width (self) > self->crowded_px
                                 : pango_layout_is_ellipsized (gtk_label_get_layout (label));
  if (changed && self->fit_id == 0)
    self->fit_id = g_idle_add_once (fit_cb, self);
}

static void
sol_session_title_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  gtk_widget_measure (get_label (SOL_SESSION_TITLE (widget)), orientation, for_size, minimum,
                      natural, minimum_baseline, natural_baseline);
}

static GtkSizeRequestMode
sol_session_title_get_request_mode (GtkWidget *widget)
{
  return gtk_widget_get_request_mode (get_label (SOL_SESSION_TITLE (widget)));
}

static void
sol_session_title_dispose (GObject *object)
{
  SolSessionTitle *self = SOL_SESSION_TITLE (object);

  g_clear_handle_id (&self->fit_id, g_source_remove);
  if (get_label (self) != NULL)
    gtk_widget_unparent (get_label (self));
  G_OBJECT_CLASS (sol_session_title_parent_class)->dispose (object);
}

static void
sol_session_title_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch ((Property) id) {
  case PROP_CROWDED:
    g_value_set_boolean (value, sol_session_title_is_crowded (SOL_SESSION_TITLE (object)));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_session_title_class_init (SolSessionTitleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_session_title_dispose;
  object_class->get_property = sol_session_title_get_property;
  widget_class->measure = sol_session_title_measure;
  widget_class->size_allocate = sol_session_title_size_allocate;
  widget_class->get_request_mode = sol_session_title_get_request_mode;
  properties[PROP_CROWDED] = g_param_spec_boolean ("crowded", NULL, NULL, FALSE,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
sol_session_title_init (SolSessionTitle *self G_GNUC_UNUSED)
{
}

gboolean
sol_session_title_is_crowded (SolSessionTitle *self)
{
  g_return_val_if_fail (SOL_IS_SESSION_TITLE (self), FALSE);

  return self->crowded_px > 0;
}
