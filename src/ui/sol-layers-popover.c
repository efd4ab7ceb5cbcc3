/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-layers-popover.h"

#include <glib/gi18n.h>

#include "sol-peel-adjustment.h"
#include "sol-tooltip.h"

/* The buttons of one structure. */
typedef struct {
  char *id;
  GtkToggleButton *shown; /* borrowed: children of the lists */
  GtkToggleButton *faded;
} Row;

struct _SolLayersPopover {
  GtkPopover parent_instance;

  /* template */
  GtkScale *peel;
  GtkAdjustment *depth;
  GtkBox *lists;
  GtkWidget *undo;
  GtkWidget *show_all;

  SolFigureArea *area;
  GPtrArray *rows;    /* of Row */
  SolFigure *listed;  /* whose rows they are; NULL before it is opened */
  gboolean following; /* while buttons are put to what is so */
};

G_DEFINE_FINAL_TYPE (SolLayersPopover, sol_layers_popover, GTK_TYPE_POPOVER)

enum {
  PROP_0,
  PROP_AREA,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static SolDissection *
get_dissection (SolLayersPopover *self)
{
  return self->area == NULL ? NULL : sol_figure_area_get_dissection (self->area);
}

/* For what a person asks for. */
static SolDissection *
take_apart (SolLayersPopover *self)
{
  return sol_figure_area_take_apart (self->area, NULL);
}

static void
row_free (gpointer data)
{
  Row *row = data;

  g_free (row->id);
  g_free (row);
}

/* -- What the buttons do -- */

static void
depth_moved_cb (SolLayersPopover *self)
{
  SolDissection *dissection = get_dissection (self);

  if (dissection != NULL && !self->following)
    sol_dissection_set_depth (take_apart (self), gtk_adjustment_get_value (self->depth));
}

static void
undo_cb (SolLayersPopover *self)
{
  sol_dissection_undo (take_apart (self));
}

static void
show_all_cb (SolLayersPopover *self)
{
  sol_dissection_show_all (take_apart (self));
}

static const char *
get_id (GtkToggleButton *button)
{
  return g_object_get_data (G_OBJECT (button), "id");
}

static void
shown_cb (SolLayersPopover *self, GParamSpec *pspec G_GNUC_UNUSED, GtkToggleButton *button)
{
  if (!self->following)
    sol_dissection_set_hidden (take_apart (self), get_id (button),
                               !gtk_toggle_button_get_active (button));
}

static void
faded_cb (SolLayersPopover *self, GParamSpec *pspec G_GNUC_UNUSED, GtkToggleButton *button)
{
  if (!self->following)
    sol_dissection_set_faded (take_apart (self), get_id (button),
                              gtk_toggle_button_get_active (button));
}

static void
alone_cb (SolLayersPopover *self, GtkWidget *button)
{
  const char *ids[] = { g_object_get_data (G_OBJECT (button), "id"), NULL };

  sol_dissection_isolate (take_apart (self), ids);
}

/* -- The list -- */

static GtkWidget *
make_button (GType type, const char *id, const char *icon, const char *tip)
{
  GtkWidget *button = g_object_new (type, "icon-name", icon, "valign", GTK_ALIGN_CENTER, NULL);

  sol_tooltip_set (button, tip);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
  g_object_set_data_full (G_OBJECT (button), "id", g_strdup (id), g_free);
  return button;
}

static GtkWidget *
make_row (SolLayersPopover *self, SolStructure *structure)
{
  const char *id = sol_value_get_id (SOL_VALUE (structure));
  const char *name = sol_structure_get_name (structure);
  g_autofree char *show = g_strdup_printf (_ ("Show %s"), name);
  g_autofree char *through = g_strdup_printf (_ ("See through %s"), name);
  g_autofree char *only = g_strdup_printf (_ ("Show %s alone"), name);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *shown = make_button (GTK_TYPE_TOGGLE_BUTTON, id, "view-reveal-symbolic", show);
  GtkWidget *faded = make_button (GTK_TYPE_TOGGLE_BUTTON, id, "sol-faded-symbolic", through);
  GtkWidget *alone = make_button (GTK_TYPE_BUTTON, id, "sol-alone-symbolic", only);
  Row *buttons = g_new0 (Row, 1);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), shown);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), faded);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), alone);
  g_signal_connect_object (shown, "notify::active", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (faded, "notify::active", G_CALLBACK (faded_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (alone, "clicked", G_CALLBACK (alone_cb), self, G_CONNECT_SWAPPED);
  *buttons = (Row) { g_strdup (id), GTK_TOGGLE_BUTTON (shown), GTK_TOGGLE_BUTTON (faded) };
  g_ptr_array_add (self->rows, buttons);
  return row;
}

static void
add_layer (SolLayersPopover *self, SolLayer *layer)
{
  GListModel *structures = sol_layer_get_structures (layer);
  GtkWidget *group;

  if (g_list_model_get_n_items (structures) == 0)
    return;
  group = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), sol_layer_get_name (layer));
  for (guint i = 0; i < g_list_model_get_n_items (structures); i++) {
    g_autoptr (SolStructure) structure = g_list_model_get_item (structures, i);

    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_row (self, structure));
  }
  gtk_box_append (self->lists, group);
}

static void
clear_list (SolLayersPopover *self)
{
  GtkWidget *child;

  g_ptr_array_set_size (self->rows, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->lists))) != NULL)
    gtk_box_remove (self->lists, child);
}

/* From the skin inwards, as one peels. */
static void
fill_list (SolLayersPopover *self)
{
  SolFigure *figure = sol_dissection_get_figure (get_dissection (self));
  GListModel *layers = sol_figure_get_layers (figure);

  if (!g_set_object (&self->listed, figure))
    return;
  clear_list (self);
  for (guint i = g_list_model_get_n_items (layers); i > 0; i--) {
    g_autoptr (SolLayer) layer = g_list_model_get_item (layers, i - 1);

    add_layer (self, layer);
  }
  sol_peel_adjustment_mark (self->peel, get_dissection (self));
}

/* Who pressed the button that is of no use any more goes on from the top. */
static void
set_useful (SolLayersPopover *self, GtkWidget *button, gboolean useful)
{
  if (!useful && gtk_widget_has_focus (button))
    gtk_widget_grab_focus (GTK_WIDGET (self->peel));
  gtk_widget_set_sensitive (button, useful);
}

static void
follow (SolLayersPopover *self)
{
  SolDissection *dissection = get_dissection (self);

  if (dissection == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  self->following = TRUE;
  fill_list (self);
  sol_peel_adjustment_follow (self->depth, dissection);
  for (guint i = 0; i < self->rows->len; i++) {
    const Row *row = self->rows->pdata[i];

    gtk_toggle_button_set_active (row->shown, !sol_dissection_is_hidden (dissection, row->id));
    gtk_toggle_button_set_active (row->faded, sol_dissection_is_faded (dissection, row->id));
  }
  set_useful (self, self->undo, sol_dissection_can_undo (dissection));
  set_useful (self, self->show_all, sol_dissection_is_touched (dissection));
  self->following = FALSE;
}

static void
set_area (SolLayersPopover *self, SolFigureArea *area)
{
  if (!g_set_object (&self->area, area) || area == NULL)
    return;
  g_signal_connect_object (area, "dissected", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
}

/* -- Object -- */

static void
sol_layers_popover_dispose (GObject *object)
{
  SolLayersPopover *self = SOL_LAYERS_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_LAYERS_POPOVER);
  g_clear_object (&self->area);
  g_clear_object (&self->listed);
  G_OBJECT_CLASS (sol_layers_popover_parent_class)->dispose (object);
}

static void
sol_layers_popover_finalize (GObject *object)
{
  g_ptr_array_unref (SOL_LAYERS_POPOVER (object)->rows);
  G_OBJECT_CLASS (sol_layers_popover_parent_class)->finalize (object);
}

static void
sol_layers_popover_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_AREA:
    g_value_set_object (value, SOL_LAYERS_POPOVER (object)->area);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_layers_popover_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_AREA:
    set_area (SOL_LAYERS_POPOVER (object), g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_layers_popover_class_init (SolLayersPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_layers_popover_dispose;
  object_class->finalize = sol_layers_popover_finalize;
  object_class->get_property = sol_layers_popover_get_property;
  object_class->set_property = sol_layers_popover_set_property;
  props[PROP_AREA] =
      g_param_spec_object ("area", NULL, NULL, SOL_TYPE_FIGURE_AREA,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-layers-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, SolLayersPopover, peel);
  gtk_widget_class_bind_template_child (widget_class, SolLayersPopover, depth);
  gtk_widget_class_bind_template_child (widget_class, SolLayersPopover, lists);
  gtk_widget_class_bind_template_child (widget_class, SolLayersPopover, undo);
  gtk_widget_class_bind_template_child (widget_class, SolLayersPopover, show_all);
  gtk_widget_class_bind_template_callback (widget_class, depth_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, undo_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
}

static void
sol_layers_popover_init (SolLayersPopover *self)
{
  self->rows = g_ptr_array_new_with_free_func (row_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "map", G_CALLBACK (follow), NULL);
}
