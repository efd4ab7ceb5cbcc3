/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-trail.h"

#include "sol-reading-place.h"
#include "sol-widget-tree.h"

struct _SolStructureTrail {
  /* borrowed */
  GtkWidget *panes;
  GtkScrolledWindow *scroller;
  GtkWidget *back;

  GPtrArray *way;     /* of SolStructure, the last one left comes last */
  SolStructure *from; /* is being left; NULL: none was shown */
  gboolean held;
};

static gboolean
leads_to (GtkWidget *widget, gpointer target)
{
  GVariant *value = GTK_IS_ACTIONABLE (widget)
                        ? gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget))
                        : NULL;

  return value != NULL && g_variant_is_of_type (value, G_VARIANT_TYPE_STRING) &&
         g_str_equal (g_variant_get_string (value, NULL), target);
}

static void
let_go (SolStructureTrail *self)
{
  self->held = FALSE;
  g_clear_object (&self->from);
}

SolStructureTrail *
sol_structure_trail_new (GtkWidget *panes, GtkScrolledWindow *scroller, GtkWidget *back)
{
  SolStructureTrail *self;

  g_return_val_if_fail (GTK_IS_WIDGET (panes) && GTK_IS_WIDGET (back), NULL);
  g_return_val_if_fail (GTK_IS_SCROLLED_WINDOW (scroller), NULL);

  self = g_new0 (SolStructureTrail, 1);
  self->panes = panes;
  self->scroller = scroller;
  self->back = back;
  self->way = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

void
sol_structure_trail_free (SolStructureTrail *self)
{
  if (self == NULL)
    return;
  let_go (self);
  g_ptr_array_unref (self->way);
  g_free (self);
}

void
sol_structure_trail_leave (SolStructureTrail *self, SolStructure *from)
{
  g_return_if_fail (self != NULL);

  self->held = sol_widget_tree_has_focus (self->panes);
  if (self->held)
    g_set_object (&self->from, from);
}

void
sol_structure_trail_arrive (SolStructureTrail *self, SolStructure *to)
{
  g_return_if_fail (self != NULL);

  if (!self->held)
    return;
  if (self->from != NULL && to != self->from)
    g_ptr_array_add (self->way, g_object_ref (self->from));
  if (to != self->from || !sol_widget_tree_has_focus (self->panes))
    gtk_widget_grab_focus (self->back);
  let_go (self);
}

void
sol_structure_trail_changed (SolStructureTrail *self)
{
  g_return_if_fail (self != NULL);

  if (!self->held)
    g_ptr_array_set_size (self->way, 0);
}

SolStructure *
sol_structure_trail_get_last (SolStructureTrail *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->way->len == 0 || !sol_widget_tree_has_focus (self->panes))
    return NULL;
  return self->way->pdata[self->way->len - 1];
}

void
sol_structure_trail_return (SolStructureTrail *self, SolStructure *left)
{
  g_autofree char *target = NULL;
  GtkWidget *row;

  g_return_if_fail (self != NULL && self->way->len > 0);
  g_return_if_fail (SOL_IS_STRUCTURE (left));

  target = g_strdup_printf ("%s:%s", sol_value_get_element (SOL_VALUE (left)),
                            sol_value_get_id (SOL_VALUE (left)));
  row = sol_widget_tree_find (GTK_WIDGET (self->scroller), leads_to, target);
  g_ptr_array_set_size (self->way, (int) self->way->len - 1);
  gtk_widget_grab_focus (row != NULL ? row : self->back);
  if (row != NULL)
    sol_reading_place_show (self->scroller, row, row);
  let_go (self);
}
