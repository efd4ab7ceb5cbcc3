/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-levels.h"

#include <glib/gi18n.h>

#include "sol-level-picker.h"
#include "sol-tooltip.h"

struct _SolFigureLevels {
  AdwBin parent_instance;

  /* template */
  SolLevelPicker *picker;
  GtkToggleButton *below;

  SolFigureArea *area;
};

G_DEFINE_FINAL_TYPE (SolFigureLevels, sol_figure_levels, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_AREA,
  PROP_FLAT,
  N_PROPS,
};

enum {
  PICKED,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

/* From where a leg that is cut across is seen. For the template. */
char *sol_figure_levels_seen (GObject *levels, gboolean mirrored);

char *
sol_figure_levels_seen (GObject *levels G_GNUC_UNUSED, gboolean mirrored)
{
  return g_strdup (mirrored ? _ ("Seen from below") : _ ("Seen from above"));
}

static void
picked_cb (SolFigureLevels *self, SolFigure *figure)
{
  g_signal_emit (self, signals[PICKED], 0, figure);
}

static void
figure_changed_cb (SolFigureLevels *self)
{
  SolDissection *dissection = sol_figure_area_get_dissection (self->area);

  if (dissection != NULL)
    sol_level_picker_show (self->picker, sol_figure_area_get_library (self->area),
                           sol_dissection_get_figure (dissection));
}

static void
set_area (SolFigureLevels *self, SolFigureArea *area)
{
  if (!g_set_object (&self->area, area) || area == NULL)
    return;
  g_signal_connect_object (area, "figure-changed", G_CALLBACK (figure_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_bind_property (area, "mirrored", self->below, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  figure_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_AREA]);
}

static GtkOrientation
get_orientation (SolFigureLevels *self)
{
  return gtk_orientable_get_orientation (GTK_ORIENTABLE (adw_bin_get_child (ADW_BIN (self))));
}

static void
set_flat (SolFigureLevels *self, gboolean flat)
{
  GtkOrientation wanted = flat ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL;

  if (get_orientation (self) == wanted)
    return;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (adw_bin_get_child (ADW_BIN (self))), wanted);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FLAT]);
}

static void
sol_figure_levels_dispose (GObject *object)
{
  SolFigureLevels *self = SOL_FIGURE_LEVELS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_FIGURE_LEVELS);
  g_clear_object (&self->area);
  G_OBJECT_CLASS (sol_figure_levels_parent_class)->dispose (object);
}

static void
sol_figure_levels_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_AREA:
    g_value_set_object (value, SOL_FIGURE_LEVELS (object)->area);
    break;
  case PROP_FLAT:
    g_value_set_boolean (value, get_orientation (SOL_FIGURE_LEVELS (object)) ==
                                    GTK_ORIENTATION_HORIZONTAL);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_figure_levels_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_AREA:
    set_area (SOL_FIGURE_LEVELS (object), g_value_get_object (value));
    break;
  case PROP_FLAT:
    set_flat (SOL_FIGURE_LEVELS (object), g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_figure_levels_class_init (SolFigureLevelsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_figure_levels_dispose;
  object_class->get_property = sol_figure_levels_get_property;
  object_class->set_property = sol_figure_levels_set_property;
  props[PROP_AREA] =
      g_param_spec_object ("area", NULL, NULL, SOL_TYPE_FIGURE_AREA,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_FLAT] =
      g_param_spec_boolean ("flat", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, SOL_TYPE_FIGURE);

  g_type_ensure (SOL_TYPE_FIGURE_AREA);
  g_type_ensure (SOL_TYPE_LEVEL_PICKER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-figure-levels.ui");
  gtk_widget_class_bind_template_child (widget_class, SolFigureLevels, picker);
  gtk_widget_class_bind_template_child (widget_class, SolFigureLevels, below);
  gtk_widget_class_bind_template_callback (widget_class, sol_figure_levels_seen);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
}

static void
sol_figure_levels_init (SolFigureLevels *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_tooltip_set (GTK_WIDGET (self->below), _ ("See it from below, as scans are read (M)"));
}
