/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-area.h"

#include <math.h>

#include "sol-figure-area-labels.h"
#include "sol-figure-look.h"
#include "sol-reveal.h"
#include "sol-structure-name.h"
#include "sol-structure-picture.h"
#include "sol-structure-places.h"
#include "sol-structure-spots.h"

/* Around the figure. */
#define MARGIN 12

/* How far beside something thin it is still met. */
#define TOLERANCE_PX 7

#define OUTLINE_PX 2.5

struct _SolFigureArea {
  GtkWidget parent_instance;

  SolLibrary *library;
  SolFigure *figure;
  SolStructure *selected;
  char *stage;
  gboolean attachments;
  gboolean textbook_marks;
  char *pointed;

  SolStructurePicture *picture;
  SolStructureSpots *spots;
  SolStructureName *name;
  SolFigureLabels *labels;
  SolHitMap *map;   /* of what is shown; NULL until it is made */
  char *hovered;    /* id under the pointer */
  double pointer_x; /* where the pointer was last */
  double pointer_y;

  SolFigureFrame frame;
};

G_DEFINE_FINAL_TYPE (SolFigureArea, sol_figure_area, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_STAGE,
  PROP_ATTACHMENTS,
  PROP_SELECTED,
  PROP_POINTED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* --- What is where --- */

static const char *
find_at (SolFigureArea *self, double x, double y)
{
  const char *id = sol_figure_labels_lookup (self->labels, x, y);

  if (id != NULL || self->map == NULL || self->frame.scale <= 0)
    return id;
  sol_figure_frame_to_units (&self->frame, &x, &y);
  return sol_hit_map_lookup (self->map, x, y, TOLERANCE_PX / self->frame.scale);
}

/* --- The scene --- */

static const char *
get_outlined (SolFigureArea *self)
{
  SolStructureSpot *focused = sol_structure_spots_get_focused (self->spots);

  if (self->hovered != NULL)
    return self->hovered;
  if (self->pointed != NULL)
    return self->pointed;
  return focused == NULL ? NULL : sol_structure_spot_get_id (focused);
}

static void
update_scene (SolFigureArea *self)
{
  double scale = sol_figure_look_get_scale (GTK_WIDGET (self));
  int height_px = (int) lround (self->frame.units.height * self->frame.scale * scale);
  g_auto (GStrv) lit = NULL;
  SolScene scene;

  if (self->picture == NULL || height_px < 1)
    return;
  lit = self->selected == NULL ? NULL : sol_reveal_list_lit (self->figure, self->selected);
  scene = (SolScene) {
    .stage = self->stage,
    .attachments = self->attachments,
    .textbook_marks = self->textbook_marks,
    .theme = sol_figure_look_get_theme (),
    .height_px = height_px,
    .lit = lit,
    .outlined = (char *) get_outlined (self),
    .outline = sol_figure_look_get_outline (),
    .outline_px = OUTLINE_PX * scale,
  };
  sol_structure_picture_set_scene (self->picture, &scene);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- Labels and name --- */

static void
update_labels (SolFigureArea *self)
{
  if (self->map != NULL && self->frame.scale > 0)
    sol_figure_labels_update (self->labels, self->figure, self->map, &self->frame, self->selected,
                              self->attachments);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* A name that stands beside the figure need not stand on it: above the pointer, or the place. */
static void
update_name (SolFigureArea *self)
{
  const char *id = get_outlined (self);
  SolStructureSpot *spot = sol_structure_spots_find (self->spots, id);
  double x = self->pointer_x, y = self->pointer_y;
  SolStructurePlace place;

  if (self->hovered == NULL && id != NULL &&
      sol_structure_places_find (self->figure, self->map, id, &place)) {
    x = place.x;
    y = place.y;
    sol_figure_frame_to_widget (&self->frame, &x, &y);
  }
  if (spot == NULL || sol_figure_labels_shows (self->labels, id))
    sol_structure_name_hide (self->name);
  else
    sol_structure_name_show (self->name, sol_structure_spot_get_name (spot), x, y);
}

static void
update_outline (SolFigureArea *self)
{
  update_scene (self);
  update_name (self);
}

/* --- Spots --- */

static void
select_spot (SolFigureArea *self, SolStructureSpot *spot)
{
  sol_figure_area_set_selected (self, sol_structure_spots_get_structure (self->spots, spot));
}

static void
spot_selected_cb (GtkWidget *widget, SolStructureSpot *spot)
{
  select_spot (SOL_FIGURE_AREA (widget), spot);
}

static void
spot_focused_cb (GtkWidget *widget, SolStructureSpot *spot G_GNUC_UNUSED)
{
  update_outline (SOL_FIGURE_AREA (widget));
}

/* Looks for the map of what is shown; comes again when it is made. */
static void
update_map (SolFigureArea *self)
{
  SolHitMap *map = NULL;

  if (self->picture != NULL)
    map = sol_structure_picture_get_map (self->picture, self->stage, self->attachments);
  if (map == NULL || map == self->map)
    return;
  g_clear_pointer (&self->map, sol_hit_map_unref);
  self->map = sol_hit_map_ref (map);
  sol_structure_spots_update (self->spots, self->library, map);
  sol_structure_spots_set_selected (self->spots, self->figure, self->selected);
  update_labels (self);
  if (self->hovered != NULL)
    g_set_str (&self->hovered, find_at (self, self->pointer_x, self->pointer_y));
  update_outline (self);
}

/* --- Pointer and keys --- */

static void
set_hovered (SolFigureArea *self, const char *id)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), id == NULL ? NULL : "pointer");
  if (g_set_str (&self->hovered, id))
    update_outline (self);
  else if (id != NULL)
    update_name (self);
}

static void
motion_cb (SolFigureArea *self, double x, double y)
{
  self->pointer_x = x;
  self->pointer_y = y;
  set_hovered (self, find_at (self, x, y));
}

static void
leave_cb (SolFigureArea *self)
{
  set_hovered (self, NULL);
}

static void
click_cb (SolFigureArea *self, int n_press G_GNUC_UNUSED, double x, double y)
{
  SolStructureSpot *spot = sol_structure_spots_find (self->spots, find_at (self, x, y));

  if (spot == NULL) {
    sol_figure_area_set_selected (self, NULL);
    return;
  }
  gtk_widget_grab_focus (GTK_WIDGET (spot));
  select_spot (self, spot);
}

static gboolean
clear_selected_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  SolFigureArea *self = SOL_FIGURE_AREA (widget);

  if (self->selected == NULL)
    return GDK_EVENT_PROPAGATE;
  sol_figure_area_set_selected (self, NULL);
  return GDK_EVENT_STOP;
}

/* Tab enters at what is selected, or at the top, and leaves at once; arrows stay within. */
static gboolean
sol_figure_area_focus (GtkWidget *widget, GtkDirectionType direction)
{
  SolFigureArea *self = SOL_FIGURE_AREA (widget);
  GtkWidget *focus = gtk_widget_get_focus_child (widget);
  gboolean is_tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;
  SolStructureSpot *spot = NULL;

  if (SOL_IS_STRUCTURE_SPOT (focus)) {
    if (is_tab)
      return FALSE;
    spot = sol_structure_spots_find_neighbour (self->spots, SOL_STRUCTURE_SPOT (focus), direction);
    return spot == NULL || gtk_widget_grab_focus (GTK_WIDGET (spot));
  }
  if (self->selected != NULL)
    spot = sol_structure_spots_find (self->spots, sol_value_get_id (SOL_VALUE (self->selected)));
  if (spot == NULL)
    spot = sol_structure_spots_get_first (self->spots);
  return spot != NULL && gtk_widget_grab_focus (GTK_WIDGET (spot));
}

/* --- Size --- */

static void
sol_figure_area_size_allocate (GtkWidget *widget, int width, int height, int baseline G_GNUC_UNUSED)
{
  SolFigureArea *self = SOL_FIGURE_AREA (widget);
  SolFigureFrame old = self->frame;

  if (self->figure == NULL)
    return;
  sol_figure_frame_fit (&self->frame, width, height, MARGIN);
  sol_structure_spots_allocate (self->spots, &self->frame);
  if (self->frame.scale != old.scale || self->frame.x != old.x || self->frame.y != old.y) {
    update_scene (self);
    update_labels (self);
  }
  sol_structure_name_allocate (self->name, width, height);
}

static void
sol_figure_area_measure (GtkWidget *widget G_GNUC_UNUSED,
                         GtkOrientation orientation,
                         int for_size G_GNUC_UNUSED,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline G_GNUC_UNUSED,
                         int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = 80;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 480 : 720;
}

static void
sol_figure_area_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolFigureArea *self = SOL_FIGURE_AREA (widget);

  const SolFigureFrame *frame = &self->frame;

  if (self->picture == NULL || frame->scale <= 0)
    return;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) frame->x, (float) frame->y));
  gdk_paintable_snapshot (GDK_PAINTABLE (self->picture), snapshot,
                          frame->units.width * frame->scale, frame->units.height * frame->scale);
  gtk_snapshot_restore (snapshot);
  sol_figure_labels_snapshot (self->labels, snapshot, get_outlined (self));
  sol_structure_name_snapshot (self->name, snapshot);
}

/* --- Properties --- */

static void
drop_picture (SolFigureArea *self)
{
  sol_structure_spots_update (self->spots, NULL, NULL);
  sol_figure_labels_clear (self->labels);
  g_clear_pointer (&self->map, sol_hit_map_unref);
  if (self->picture != NULL)
    sol_structure_picture_stop (self->picture);
  g_clear_object (&self->picture);
}

static void
create_picture (SolFigureArea *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->picture = sol_structure_picture_new (self->figure, widget);
  g_signal_connect_object (self->picture, "invalidate-contents", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->picture, "map-made", G_CALLBACK (update_map), self,
                           G_CONNECT_SWAPPED);
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sol_figure_get_name (self->figure),
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      sol_figure_get_description (self->figure) == NULL ? ""
                                                        : sol_figure_get_description (self->figure),
      -1);
}

static void
set_attachments (SolFigureArea *self, gboolean attachments)
{
  if (self->attachments == attachments)
    return;
  self->attachments = attachments;
  update_map (self);
  update_scene (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ATTACHMENTS]);
}

static void
set_pointed (SolFigureArea *self, const char *id)
{
  if (!g_set_str (&self->pointed, id))
    return;
  update_outline (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_POINTED]);
}

static void
sol_figure_area_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolFigureArea *self = SOL_FIGURE_AREA (object);

  switch (id) {
  case PROP_STAGE:
    g_value_set_string (value, self->stage);
    break;
  case PROP_ATTACHMENTS:
    g_value_set_boolean (value, self->attachments);
    break;
  case PROP_SELECTED:
    g_value_set_object (value, self->selected);
    break;
  case PROP_POINTED:
    g_value_set_string (value, self->pointed);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_figure_area_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolFigureArea *self = SOL_FIGURE_AREA (object);

  switch (id) {
  case PROP_STAGE:
    sol_figure_area_set_stage (self, g_value_get_string (value));
    break;
  case PROP_ATTACHMENTS:
    set_attachments (self, g_value_get_boolean (value));
    break;
  case PROP_SELECTED:
    sol_figure_area_set_selected (self, g_value_get_object (value));
    break;
  case PROP_POINTED:
    set_pointed (self, g_value_get_string (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

/* --- Object --- */

static void
sol_figure_area_dispose (GObject *object)
{
  SolFigureArea *self = SOL_FIGURE_AREA (object);

  if (self->spots != NULL)
    drop_picture (self);
  g_clear_pointer (&self->spots, sol_structure_spots_free);
  g_clear_pointer (&self->name, sol_structure_name_free);
  g_clear_object (&self->selected);
  g_clear_object (&self->figure);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (sol_figure_area_parent_class)->dispose (object);
}

static void
sol_figure_area_finalize (GObject *object)
{
  SolFigureArea *self = SOL_FIGURE_AREA (object);

  sol_figure_labels_free (self->labels);
  g_free (self->stage);
  g_free (self->pointed);
  g_free (self->hovered);
  G_OBJECT_CLASS (sol_figure_area_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  props[PROP_STAGE] = g_param_spec_string ("stage", NULL, NULL, NULL, flags);
  props[PROP_ATTACHMENTS] = g_param_spec_boolean ("attachments", NULL, NULL, FALSE, flags);
  props[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, SOL_TYPE_STRUCTURE, flags);
  props[PROP_POINTED] = g_param_spec_string ("pointed", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
sol_figure_area_class_init (SolFigureAreaClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_figure_area_dispose;
  object_class->finalize = sol_figure_area_finalize;
  object_class->get_property = sol_figure_area_get_property;
  object_class->set_property = sol_figure_area_set_property;
  widget_class->focus = sol_figure_area_focus;
  widget_class->measure = sol_figure_area_measure;
  widget_class->size_allocate = sol_figure_area_size_allocate;
  widget_class->snapshot = sol_figure_area_snapshot;

  install_properties (object_class);
  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, clear_selected_cb, NULL);
}

static void
watch_pointer (SolFigureArea *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (motion, "enter", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "released", G_CALLBACK (click_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
sol_figure_area_init (SolFigureArea *self)
{
  self->spots = sol_structure_spots_new (GTK_WIDGET (self), spot_selected_cb, spot_focused_cb);
  self->labels = sol_figure_labels_new (GTK_WIDGET (self));
  self->name = sol_structure_name_new (GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  watch_pointer (self);
  sol_figure_look_watch (G_CALLBACK (update_scene), self);
  g_signal_connect_object (self, "notify::scale-factor", G_CALLBACK (update_scene), self,
                           G_CONNECT_SWAPPED);
}

void
sol_figure_area_show (SolFigureArea *self, SolLibrary *library, SolFigure *figure)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (self));
  g_return_if_fail (SOL_IS_LIBRARY (library) && SOL_IS_FIGURE (figure));

  drop_picture (self);
  g_set_object (&self->library, library);
  g_set_object (&self->figure, figure);
  sol_figure_frame_read (&self->frame, figure);
  create_picture (self);
  sol_figure_area_set_stage (self, self->stage);
  update_map (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
sol_figure_area_set_textbook_marks (SolFigureArea *self, gboolean textbook_marks)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (self));

  self->textbook_marks = textbook_marks;
  update_scene (self);
}

const char *
sol_figure_area_get_stage (SolFigureArea *self)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), NULL);

  return self->stage;
}

void
sol_figure_area_set_stage (SolFigureArea *self, const char *stage)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (self));

  g_autoptr (SolStage) found = NULL;

  if (self->figure != NULL) {
    found = sol_figure_find_stage (self->figure, stage, NULL);
    if (found == NULL)
      found = sol_figure_find_stage (self->figure, NULL, NULL);
  }
  if (!g_set_str (&self->stage, found == NULL ? stage : sol_value_get_id (SOL_VALUE (found))))
    return;
  if (self->selected != NULL && self->figure != NULL &&
      !sol_reveal_is_shown (self->figure, self->stage, self->selected))
    sol_figure_area_set_selected (self, NULL);
  update_map (self);
  update_scene (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STAGE]);
}

SolStructure *
sol_figure_area_get_selected (SolFigureArea *self)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), NULL);

  return self->selected;
}

void
sol_figure_area_set_selected (SolFigureArea *self, SolStructure *structure)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (self));

  if (!g_set_object (&self->selected, structure))
    return;
  if (structure != NULL && self->figure != NULL &&
      !sol_reveal_is_shown (self->figure, self->stage, structure) &&
      sol_reveal_find_stage (self->figure, structure) != NULL)
    sol_figure_area_set_stage (self, sol_reveal_find_stage (self->figure, structure));
  if (self->figure != NULL) {
    sol_structure_spots_set_selected (self->spots, self->figure, self->selected);
    update_labels (self);
    update_outline (self);
  }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

gboolean
sol_figure_area_is_settled (SolFigureArea *self)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), TRUE);

  return self->picture != NULL && self->map != NULL &&
         sol_structure_picture_is_settled (self->picture);
}
