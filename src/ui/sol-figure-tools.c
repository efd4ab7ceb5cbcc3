/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-tools.h"

#include <glib/gi18n.h>

#include "sol-peel-adjustment.h"
#include "sol-tooltip.h"

struct _SolFigureTools {
  AdwBin parent_instance;

  /* template */
  GtkWidget *zoom_in;
  GtkWidget *zoom_out;
  GtkWidget *zoom_fit;
  GtkScale *peel;
  GtkAdjustment *depth;

  SolFigureArea *area;
};

G_DEFINE_FINAL_TYPE (SolFigureTools, sol_figure_tools, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_AREA,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
zoom_in_cb (SolFigureTools *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->area), "figure.zoom-in", NULL);
}

static void
zoom_out_cb (SolFigureTools *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->area), "figure.zoom-out", NULL);
}

static void
zoom_fit_cb (SolFigureTools *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->area), "figure.zoom-fit", NULL);
}

static void
zoomed_cb (SolFigureTools *self)
{
  double zoom;

  g_object_get (self->area, "zoom", &zoom, NULL);
  gtk_widget_set_sensitive (self->zoom_in, zoom < SOL_FIGURE_CAMERA_MAX_ZOOM);
  gtk_widget_set_sensitive (self->zoom_out, zoom > 1);
  gtk_widget_set_sensitive (self->zoom_fit, zoom > 1);
}

static void
depth_moved_cb (SolFigureTools *self)
{
  SolDissection *dissection = sol_figure_area_get_dissection (self->area);

  double depth = gtk_adjustment_get_value (self->depth);

  if (dissection != NULL && depth != sol_dissection_get_depth (dissection))
    sol_dissection_set_depth (sol_figure_area_take_apart (self->area, NULL), depth);
}

static void
dissected_cb (SolFigureTools *self)
{
  SolDissection *dissection = sol_figure_area_get_dissection (self->area);

  sol_peel_adjustment_follow (self->depth, dissection);
  sol_peel_adjustment_tell (self->peel, dissection);
}

static void
figure_changed_cb (SolFigureTools *self)
{
  sol_peel_adjustment_mark (self->peel, sol_figure_area_get_dissection (self->area));
  dissected_cb (self);
}

static void
set_area (SolFigureTools *self, SolFigureArea *area)
{
  if (!g_set_object (&self->area, area) || area == NULL)
    return;
  g_signal_connect_object (area, "notify::zoom", G_CALLBACK (zoomed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (area, "figure-changed", G_CALLBACK (figure_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (area, "dissected", G_CALLBACK (dissected_cb), self, G_CONNECT_SWAPPED);
  zoomed_cb (self);
}

static void
sol_figure_tools_dispose (GObject *object)
{
  SolFigureTools *self = SOL_FIGURE_TOOLS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_FIGURE_TOOLS);
  g_clear_object (&self->area);
  G_OBJECT_CLASS (sol_figure_tools_parent_class)->dispose (object);
}

static void
sol_figure_tools_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_AREA:
    g_value_set_object (value, SOL_FIGURE_TOOLS (object)->area);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_figure_tools_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_AREA:
    set_area (SOL_FIGURE_TOOLS (object), g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_figure_tools_class_init (SolFigureToolsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_figure_tools_dispose;
  object_class->get_property = sol_figure_tools_get_property;
  object_class->set_property = sol_figure_tools_set_property;
  props[PROP_AREA] =
      g_param_spec_object ("area", NULL, NULL, SOL_TYPE_FIGURE_AREA,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-figure-tools.ui");
  gtk_widget_class_bind_template_child (widget_class, SolFigureTools, zoom_in);
  gtk_widget_class_bind_template_child (widget_class, SolFigureTools, zoom_out);
  gtk_widget_class_bind_template_child (widget_class, SolFigureTools, zoom_fit);
  gtk_widget_class_bind_template_child (widget_class, SolFigureTools, peel);
  gtk_widget_class_bind_template_child (widget_class, SolFigureTools, depth);
  gtk_widget_class_bind_template_callback (widget_class, zoom_in_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_out_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_fit_cb);
  gtk_widget_class_bind_template_callback (widget_class, depth_moved_cb);
}

static void
sol_figure_tools_init (SolFigureTools *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_tooltip_set (self->zoom_in, _ ("Look closer (+)"));
  sol_tooltip_set (self->zoom_out, _ ("Further off (−)"));
  sol_tooltip_set (self->zoom_fit, _ ("All of it (0)"));
  sol_tooltip_set (GTK_WIDGET (self->peel), _ ("Peel the layers off, from the skin to the bones"));
}
