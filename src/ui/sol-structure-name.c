/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-name.h"

/* Between the sign and the place: a pointer is to leave it readable. */
#define DISTANCE 12

struct _SolStructureName {
  GtkWidget *figure; /* borrowed: the parent */
  GtkWidget *label;
  double x;
  double y;
};

SolStructureName *
sol_structure_name_new (GtkWidget *figure)
{
  SolStructureName *self = g_new0 (SolStructureName, 1);

  self->figure = figure;
  self->label = gtk_label_new (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (self->label, "sol-figure-name");
  gtk_widget_set_can_target (self->label, FALSE);
  gtk_widget_set_visible (self->label, FALSE);
  gtk_widget_set_parent (self->label, figure);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->label), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  return self;
}

void
sol_structure_name_free (SolStructureName *self)
{
  gtk_widget_unparent (self->label);
  g_free (self);
}

void
sol_structure_name_show (SolStructureName *self, const char *name, double x, double y)
{
  self->x = x;
  self->y = y;
  gtk_label_set_label (GTK_LABEL (self->label), name);
  gtk_widget_set_visible (self->label, TRUE);
  gtk_widget_queue_allocate (self->figure);
}

void
sol_structure_name_hide (SolStructureName *self)
{
  gtk_widget_set_visible (self->label, FALSE);
}

void
sol_structure_name_allocate (SolStructureName *self, int width, int height)
{
  GtkRequisition size;
  GtkAllocation place;

  if (!gtk_widget_get_visible (self->label))
    return;
  gtk_widget_get_preferred_size (self->label, NULL, &size);
  place.width = MIN (size.width, MAX (width, 1));
  place.height = size.height;
  place.x = (int) CLAMP (self->x - place.width / 2.0, 0, MAX (width - place.width, 0));
  place.y = (int) CLAMP (self->y - DISTANCE - place.height, 0, MAX (height - place.height, 0));
  gtk_widget_size_allocate (self->label, &place, -1);
}

void
sol_structure_name_snapshot (SolStructureName *self, GtkSnapshot *snapshot)
{
  gtk_widget_snapshot_child (self->figure, self->label, snapshot);
}
