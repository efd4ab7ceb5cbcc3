/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-spot.h"

struct _SolStructureSpot {
  GtkWidget parent_instance;

  char *id;
  char *name;
  char *description;
  char *instead; /* of both, where they are covered; NULL: they are not */
};

G_DEFINE_FINAL_TYPE (SolStructureSpot, sol_structure_spot, GTK_TYPE_WIDGET)

enum {
  SELECTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
select_cb (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  g_signal_emit (widget, signals[SELECTED], 0);
}

static gboolean
sol_structure_spot_contains (GtkWidget *widget G_GNUC_UNUSED,
                             double x G_GNUC_UNUSED,
                             double y G_GNUC_UNUSED)
{
  return FALSE;
}

static void
sol_structure_spot_finalize (GObject *object)
{
  SolStructureSpot *self = SOL_STRUCTURE_SPOT (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->description);
  g_free (self->instead);
  G_OBJECT_CLASS (sol_structure_spot_parent_class)->finalize (object);
}

static void
sol_structure_spot_class_init (SolStructureSpotClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_space,
                                GDK_KEY_KP_Space };

  G_OBJECT_CLASS (klass)->finalize = sol_structure_spot_finalize;
  widget_class->contains = sol_structure_spot_contains;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_class_install_action (widget_class, "structure.select", NULL, select_cb);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "structure.select", NULL);

  signals[SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sol_structure_spot_init (SolStructureSpot *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

static void
tell (SolStructureSpot *self)
{
  gboolean covered = self->instead != NULL;

  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, covered ? self->instead : self->name,
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, covered ? "" : self->description, -1);
}

GtkWidget *
sol_structure_spot_new (const char *id, const char *name, const char *description)
{
  g_return_val_if_fail (id != NULL && name != NULL, NULL);

  SolStructureSpot *self = g_object_new (SOL_TYPE_STRUCTURE_SPOT, NULL);

  self->id = g_strdup (id);
  self->name = g_strdup (name);
  self->description = g_strdup (description == NULL ? "" : description);
  tell (self);
  sol_structure_spot_set_selected (self, FALSE);
  return GTK_WIDGET (self);
}

const char *
sol_structure_spot_get_id (SolStructureSpot *self)
{
  g_return_val_if_fail (SOL_IS_STRUCTURE_SPOT (self), NULL);

  return self->id;
}

const char *
sol_structure_spot_get_name (SolStructureSpot *self)
{
  g_return_val_if_fail (SOL_IS_STRUCTURE_SPOT (self), NULL);

  return self->name;
}

void
sol_structure_spot_set_name (SolStructureSpot *self, const char *name)
{
  g_return_if_fail (SOL_IS_STRUCTURE_SPOT (self));

  if (g_set_str (&self->name, name))
    tell (self);
}

void
sol_structure_spot_cover (SolStructureSpot *self, const char *instead)
{
  g_return_if_fail (SOL_IS_STRUCTURE_SPOT (self));

  if (g_set_str (&self->instead, instead))
    tell (self);
}

void
sol_structure_spot_set_selected (SolStructureSpot *self, gboolean selected)
{
  g_return_if_fail (SOL_IS_STRUCTURE_SPOT (self));

  /* A screen reader would say of each that it is not selected. */
  if (selected)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, TRUE, -1);
  else
    gtk_accessible_reset_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED);
}
