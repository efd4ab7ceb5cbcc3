/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-spots.h"

#include <math.h>

#include "sol-attachment.h"
#include "sol-reveal.h"
#include "sol-structure-words.h"
#include "sol-widget-tree.h"

struct _SolStructureSpots {
  GtkWidget *widget; /* borrowed: the parent of all */
  SolStructureSpotFunc selected;
  SolStructureSpotFunc focused;

  GPtrArray *spots; /* borrowed: the widget has them */
  SolLibrary *library;
  SolHitMap *map;
};

static const char *
get_id (SolStructureSpots *self, guint i)
{
  return sol_structure_spot_get_id (self->spots->pdata[i]);
}

static void
selected_cb (SolStructureSpot *spot, gpointer data)
{
  SolStructureSpots *self = data;

  self->selected (self->widget, spot);
}

static void
focus_cb (SolStructureSpot *spot, GParamSpec *pspec G_GNUC_UNUSED, gpointer data)
{
  SolStructureSpots *self = data;

  self->focused (self->widget, spot);
}

static void
remove_all (SolStructureSpots *self)
{
  for (guint i = 0; i < self->spots->len; i++) {
    g_signal_handlers_disconnect_by_data (self->spots->pdata[i], self);
    gtk_widget_unparent (self->spots->pdata[i]);
  }
  g_ptr_array_set_size (self->spots, 0);
}

static GtkWidget *
create_spot (SolLibrary *library, const char *id)
{
  SolStructure *structure = sol_library_lookup (library, SOL_TYPE_STRUCTURE, id);
  SolAttachment *attachment = sol_library_lookup (library, SOL_TYPE_ATTACHMENT, id);
  g_autofree char *description = NULL;

  if (structure != NULL) {
    description = sol_structure_words_dup_description (library, structure);
    return sol_structure_spot_new (id, sol_structure_get_name (structure), description);
  }
  if (attachment == NULL)
    return NULL;
  return sol_structure_spot_new (id, sol_attachment_get_name (attachment),
                                 sol_attachment_get_text (attachment));
}

static int
compare_places (gconstpointer a, gconstpointer b, gpointer map)
{
  SolBox one = { 0 }, other = { 0 };

  sol_hit_map_get_box (map, sol_structure_spot_get_id (*(gpointer *) a), &one);
  sol_hit_map_get_box (map, sol_structure_spot_get_id (*(gpointer *) b), &other);
  if (one.y != other.y)
    return one.y < other.y ? -1 : 1;
  return (one.x > other.x) - (one.x < other.x);
}

static void
create_all (SolStructureSpots *self)
{
  g_autoptr (GPtrArray) ids = sol_hit_map_list_ids (self->map);

  for (guint i = 0; i < ids->len; i++) {
    GtkWidget *spot = create_spot (self->library, ids->pdata[i]);

    if (spot == NULL)
      continue;
    g_signal_connect (spot, "selected", G_CALLBACK (selected_cb), self);
    g_signal_connect (spot, "notify::has-focus", G_CALLBACK (focus_cb), self);
    g_ptr_array_add (self->spots, spot);
  }
  g_ptr_array_sort_with_data (self->spots, compare_places, self->map);
  for (guint i = 0; i < self->spots->len; i++)
    gtk_widget_insert_before (self->spots->pdata[i], self->widget, NULL);
}

static char *
dup_focused_id (SolStructureSpots *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (self->widget);

  return SOL_IS_STRUCTURE_SPOT (focus) && gtk_widget_has_focus (focus)
             ? g_strdup (sol_structure_spot_get_id (SOL_STRUCTURE_SPOT (focus)))
             : NULL;
}

/* How far @to is from @from; INFINITY where it lies in another direction. */
static double
measure_step (const SolBox *from, const SolBox *to, GtkDirectionType direction)
{
  double dx = to->x + to->width / 2 - from->x - from->width / 2;
  double dy = to->y + to->height / 2 - from->y - from->height / 2;
  gboolean sideways = direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT;
  double ahead = sideways ? dx : dy;

  if (direction == GTK_DIR_LEFT || direction == GTK_DIR_UP)
    ahead = -ahead;
  return ahead < 1 ? INFINITY : ahead + 2 * fabs (sideways ? dy : dx);
}

static SolStructureSpot *
find_nearest (SolStructureSpots *self, const SolBox *place)
{
  SolStructureSpot *nearest = sol_structure_spots_get_first (self);
  double least = INFINITY;

  for (guint i = 0; i < self->spots->len; i++) {
    SolBox box;
    double distance;

    if (!sol_hit_map_get_box (self->map, get_id (self, i), &box))
      continue;
    distance = hypot (box.x + box.width / 2 - place->x - place->width / 2,
                      box.y + box.height / 2 - place->y - place->height / 2);
    if (distance >= least)
      continue;
    least = distance;
    nearest = self->spots->pdata[i];
  }
  return nearest;
}

SolStructureSpots *
sol_structure_spots_new (GtkWidget *widget,
                         SolStructureSpotFunc selected,
                         SolStructureSpotFunc focused)
{
  SolStructureSpots *self = g_new0 (SolStructureSpots, 1);

  self->widget = widget;
  self->selected = selected;
  self->focused = focused;
  self->spots = g_ptr_array_new ();
  return self;
}

void
sol_structure_spots_free (SolStructureSpots *self)
{
  remove_all (self);
  g_ptr_array_unref (self->spots);
  g_clear_pointer (&self->map, sol_hit_map_unref);
  g_clear_object (&self->library);
  g_free (self);
}

void
sol_structure_spots_update (SolStructureSpots *self, SolLibrary *library, SolHitMap *map)
{
  g_autofree char *focused = dup_focused_id (self);
  SolBox place = { 0 };
  SolStructureSpot *spot;

  if (focused != NULL)
    sol_hit_map_get_box (self->map, focused, &place);
  remove_all (self);
  g_clear_pointer (&self->map, sol_hit_map_unref);
  if (map == NULL)
    return;
  self->map = sol_hit_map_ref (map);
  g_set_object (&self->library, library);
  create_all (self);
  if (focused == NULL)
    return;
  spot = sol_structure_spots_find (self, focused);
  /* What had the focus was taken away: go on where it was. */
  if (spot == NULL)
    spot = find_nearest (self, &place);
  if (spot != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (spot));
}

void
sol_structure_spots_set_selected (SolStructureSpots *self,
                                  SolFigure *figure,
                                  SolStructure *structure)
{
  SolStructure *drawn = structure == NULL ? NULL : sol_reveal_find_drawn (figure, structure);

  for (guint i = 0; i < self->spots->len; i++) {
    SolStructure *own = sol_library_lookup (self->library, SOL_TYPE_STRUCTURE, get_id (self, i));
    gboolean is_selected = drawn != NULL && own != NULL && sol_reveal_is_within (own, drawn);

    sol_structure_spot_set_selected (self->spots->pdata[i], is_selected);
  }
}

SolStructure *
sol_structure_spots_get_structure (SolStructureSpots *self, SolStructureSpot *spot)
{
  const char *id = sol_structure_spot_get_id (spot);
  SolAttachment *attachment = sol_library_lookup (self->library, SOL_TYPE_ATTACHMENT, id);

  return attachment != NULL ? sol_attachment_get_muscle (attachment)
                            : sol_library_lookup (self->library, SOL_TYPE_STRUCTURE, id);
}

SolStructureSpot *
sol_structure_spots_get_focused (SolStructureSpots *self)
{
  GtkWidget *focus = sol_widget_tree_get_focus (self->widget);

  if (!SOL_IS_STRUCTURE_SPOT (focus) || gtk_widget_get_parent (focus) != self->widget)
    return NULL;
  return gtk_window_get_focus_visible (GTK_WINDOW (gtk_widget_get_root (focus)))
             ? SOL_STRUCTURE_SPOT (focus)
             : NULL;
}

void
sol_structure_spots_foreach (SolStructureSpots *self, SolStructureSpotFunc func)
{
  for (guint i = 0; i < self->spots->len; i++)
    func (self->widget, self->spots->pdata[i]);
}

/* Where a whole is not drawn itself, its parts are. */
static SolStructureSpot *
find_part (SolStructureSpots *self, const char *id)
{
  SolStructure *whole = sol_library_lookup (self->library, SOL_TYPE_STRUCTURE, id);

  for (guint i = 0; whole != NULL && i < self->spots->len; i++) {
    SolStructure *own = sol_library_lookup (self->library, SOL_TYPE_STRUCTURE, get_id (self, i));

    if (own != NULL && sol_reveal_is_within (own, whole))
      return self->spots->pdata[i];
  }
  return NULL;
}

SolStructureSpot *
sol_structure_spots_find (SolStructureSpots *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->spots->len; i++)
    if (g_str_equal (get_id (self, i), id))
      return self->spots->pdata[i];
  return NULL;
}

SolStructureSpot *
sol_structure_spots_find_drawn (SolStructureSpots *self, const char *id)
{
  SolStructureSpot *spot = sol_structure_spots_find (self, id);

  return spot != NULL || id == NULL || self->spots->len == 0 ? spot : find_part (self, id);
}

SolStructureSpot *
sol_structure_spots_get_first (SolStructureSpots *self)
{
  return self->spots->len == 0 ? NULL : self->spots->pdata[0];
}

SolStructureSpot *
sol_structure_spots_find_neighbour (SolStructureSpots *self,
                                    SolStructureSpot *from,
                                    GtkDirectionType direction)
{
  SolStructureSpot *nearest = NULL;
  double least = INFINITY;
  SolBox start;

  if (!sol_hit_map_get_box (self->map, sol_structure_spot_get_id (from), &start))
    return NULL;
  for (guint i = 0; i < self->spots->len; i++) {
    SolBox box;
    double step;

    if (!sol_hit_map_get_box (self->map, get_id (self, i), &box))
      continue;
    step = measure_step (&start, &box, direction);
    if (step >= least)
      continue;
    least = step;
    nearest = self->spots->pdata[i];
  }
  return nearest;
}

void
sol_structure_spots_allocate (SolStructureSpots *self, const SolFigureFrame *frame)
{
  for (guint i = 0; i < self->spots->len; i++) {
    GtkWidget *spot = self->spots->pdata[i];
    SolBox box = { 0 };
    double x, y;

    sol_hit_map_get_box (self->map, get_id (self, i), &box);
    x = box.x;
    y = box.y;
    sol_figure_frame_to_widget (frame, &x, &y);
    if (frame->mirrored)
      x -= box.width * frame->scale;
    /* GTK wants a widget to be asked before it is given a size. */
    gtk_widget_measure (spot, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
    gtk_widget_size_allocate (spot,
                              &(GtkAllocation) { (int) floor (x), (int) floor (y),
                                                 MAX (1, (int) ceil (box.width * frame->scale)),
                                                 MAX (1, (int) ceil (box.height * frame->scale)) },
                              -1);
  }
}
