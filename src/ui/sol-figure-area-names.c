/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n.h>

#include "sol-figure-area-private.h"
#include "sol-say.h"

gboolean
sol_figure_area_marks_attachments (SolFigureArea *self)
{
  return self->attachments && self->has_attachments;
}

/* Which names can be read has changed. */
static void
emit_named (SolFigureArea *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  guint n_names, n_covered;

  sol_figure_area_count_names (self, &n_names, &n_covered);
  gtk_widget_action_set_enabled (widget, "figure.next-name", n_covered > 0);
  gtk_widget_action_set_enabled (widget, "figure.last-name",
                                 sol_figure_covers_is_on (self->covers) && n_covered < n_names);
  g_signal_emit_by_name (self, "named");
}

/* --- To a screen reader --- */

/* What it says of a covered name: where it stands in the order of all. */
static char *
dup_cover (SolFigureArea *self, const char *id)
{
  guint number = sol_figure_labels_get_number (self->labels, id);

  if (!sol_figure_covers_hides (self->covers, id))
    return NULL;
  /* Translators: a number that stands in place of a name, until it is guessed */
  return number > 0 ? g_strdup_printf (_ ("Number %u, its name hidden"), number)
                    : g_strdup (_ ("Its name hidden"));
}

static void
name_spot (GtkWidget *widget, SolStructureSpot *spot)
{
  SolFigureArea *self = SOL_FIGURE_AREA (widget);
  const char *id = sol_structure_spot_get_id (spot);
  SolValue *value = sol_library_lookup (self->library, SOL_TYPE_STRUCTURE, id);
  g_autofree char *cover = dup_cover (self, id);

  if (value == NULL)
    value = sol_library_lookup (self->library, SOL_TYPE_ATTACHMENT, id);
  if (value != NULL)
    sol_structure_spot_set_name (spot, sol_figure_names_of (value, self->latin));
  sol_structure_spot_cover (spot, cover);
}

/* --- To the eye --- */

void
sol_figure_area_update_labels (SolFigureArea *self)
{
  if (self->nameless)
    sol_figure_labels_clear (self->labels);
  else if (self->map != NULL && self->frame.scale > 0 && self->rest_id == 0)
    sol_figure_labels_update (self->labels, self->figure, self->map, &self->frame,
                              &(SolFigureNaming) {
                                  .selected = self->selected,
                                  .attachments = sol_figure_area_marks_attachments (self),
                                  .latin = self->latin,
                              },
                              sol_figure_zoom_get_camera (self->zoom)->zoom > 1);
  sol_structure_spots_foreach (self->spots, name_spot);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  emit_named (self);
}

/* A name that stands beside the figure need not stand on it: above the pointer, or the place. */
void
sol_figure_area_update_name (SolFigureArea *self)
{
  const char *id = sol_figure_area_find_outlined (self);
  SolStructureSpot *spot = sol_structure_spots_find (self->spots, id);
  double x = self->pointer_x, y = self->pointer_y;
  SolStructurePlace place;

  if (self->hovered == NULL && id != NULL &&
      sol_structure_places_find (self->figure, self->map, id, &place)) {
    x = place.x;
    y = place.y;
    sol_figure_frame_to_widget (&self->frame, &x, &y);
  }
  if (spot == NULL || self->nameless || sol_figure_covers_hides (self->covers, id) ||
      sol_figure_labels_shows (self->labels, id))
    sol_structure_name_hide (self->name);
  else
    sol_structure_name_show (self->name, sol_structure_spot_get_name (spot), x, y);
}

void
sol_figure_area_update_names (SolFigureArea *self)
{
  sol_figure_area_update_labels (self);
  sol_figure_area_update_name (self);
}

/* --- Telling --- */

static void
announce (SolFigureArea *self, const char *text)
{
  sol_say (self, text);
}

/* In a list they may come and go with what its rows say, which is told. */
static gboolean
is_in_list (GtkWidget *focus)
{
  return focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX) != NULL;
}

void
sol_figure_area_tell_attachments (SolFigureArea *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && !is_in_list (gtk_root_get_focus (root)))
    announce (self, self->attachments ? _ ("Attachments shown") : _ ("Attachments hidden"));
}

void
sol_figure_area_tell_cleared (SolFigureArea *self)
{
  announce (self, _ ("Nothing is selected"));
}

/* --- Covering and uncovering --- */

static void
covers_changed (SolFigureArea *self)
{
  sol_structure_spots_foreach (self->spots, name_spot);
  sol_figure_area_update_name (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  emit_named (self);
}

gboolean
sol_figure_area_uncover (SolFigureArea *self, const char *id)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), FALSE);

  SolStructureSpot *spot = sol_structure_spots_find (self->spots, id);

  if (!sol_figure_covers_take_off (self->covers, id))
    return FALSE;
  covers_changed (self);
  /* Of what has the focus, a screen reader tells the new name by itself. */
  if (spot != NULL && spot != sol_structure_spots_get_focused (self->spots))
    announce (self, sol_structure_spot_get_name (spot));
  return TRUE;
}

gboolean
sol_figure_area_uncover_next (SolFigureArea *self)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), FALSE);

  return sol_figure_area_uncover (self, sol_figure_labels_find_covered (self->labels));
}

gboolean
sol_figure_area_cover_last (SolFigureArea *self)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), FALSE);

  if (!sol_figure_covers_put_back (self->covers))
    return FALSE;
  covers_changed (self);
  return TRUE;
}

void
sol_figure_area_uncover_all (SolFigureArea *self)
{
  const char *id;

  g_return_if_fail (SOL_IS_FIGURE_AREA (self));

  while ((id = sol_figure_labels_find_covered (self->labels)) != NULL)
    sol_figure_covers_take_off (self->covers, id);
  covers_changed (self);
}

void
sol_figure_area_cover_all (SolFigureArea *self)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (self));

  sol_figure_covers_put_all_back (self->covers);
  covers_changed (self);
}

const char *
sol_figure_area_get_last_uncovered (SolFigureArea *self)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), NULL);

  return sol_figure_covers_get_last (self->covers);
}

void
sol_figure_area_set_large (SolFigureArea *self, gboolean large)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (self));

  sol_figure_labels_set_large (self->labels, large);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  sol_figure_area_update_names (self);
}

void
sol_figure_area_count_names (SolFigureArea *self, guint *n_names, guint *n_covered)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (self));

  *n_names = sol_figure_labels_count (self->labels, n_covered);
}

/* --- Which names there are --- */

void
sol_figure_area_set_names (SolFigureArea *self, gboolean names)
{
  if (self->nameless == !names)
    return;
  self->nameless = !names;
  sol_figure_area_update_names (self);
  g_object_notify (G_OBJECT (self), "names");
}

void
sol_figure_area_set_latin (SolFigureArea *self, gboolean latin)
{
  if (self->latin == latin)
    return;
  self->latin = latin;
  sol_figure_area_update_names (self);
  g_object_notify (G_OBJECT (self), "latin");
}

void
sol_figure_area_set_covered (SolFigureArea *self, gboolean covered)
{
  if (!sol_figure_covers_set_on (self->covers, covered))
    return;
  sol_figure_area_update_names (self);
  g_object_notify (G_OBJECT (self), "covered");
}
