/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-name.h"

/* Between the sign and the place: a pointer is to leave it readable. */
#define DISTANCE 12

GtkWidget *
sol_structure_name_new (GtkWidget *figure)
{
  GtkWidget *self = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (self), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (self, "sol-figure-name");
  gtk_widget_set_can_target (self, FALSE);
  gtk_widget_set_visible (self, FALSE);
  gtk_widget_set_parent (self, figure);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  return self;
}

void
sol_structure_name_show (GtkWidget *self, const char *name)
{
  if (name != NULL)
    gtk_label_set_label (GTK_LABEL (self), name);
  gtk_widget_set_visible (self, name != NULL);
}

void
sol_structure_name_allocate (GtkWidget *self, double x, double y, int width, int height)
{
  GtkRequisition size;
  GtkAllocation place;

  gtk_widget_get_preferred_size (self, NULL, &size);
  place.width = MIN (size.width, MAX (width, 1));
  place.height = size.height;
  place.x = (int) CLAMP (x - place.width / 2.0, 0, MAX (width - place.width, 0));
  place.y = (int) CLAMP (y - DISTANCE - place.height, 0, MAX (height - place.height, 0));
  gtk_widget_size_allocate (self, &place, -1);
}
