/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-area-private.h"

#include <math.h>

#include "sol-figure-actions.h"
#include "sol-figure-look.h"
#include "sol-figure-zoom.h"
#include "sol-reveal.h"
#include "sol-structure-places.h"

G_DEFINE_FINAL_TYPE (SolFigureArea, sol_figure_area, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_STAGE,
  PROP_ATTACHMENTS,
  PROP_SELECTED,
  PROP_POINTED,
  PROP_ZOOM,
  PROP_NAMES,
  PROP_LATIN,
  PROP_COVERED,
  PROP_HAS_ATTACHMENTS,
  PROP_MIRRORED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

enum {
  FIGURE_CHANGED,
  DISSECTED,
  NAMED,
  MISSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* --- Spots --- */

void
sol_figure_area_update_outline (SolFigureArea *self)
{
  sol_figure_area_update_scene (self);
  sol_figure_area_update_name (self);
}

void
sol_figure_area_select_spot (SolFigureArea *self, SolStructureSpot *spot)
{
  sol_figure_area_set_selected (self, sol_structure_spots_get_structure (self->spots, spot));
}

/* A name that is covered is what one wants first. */
static void
spot_selected_cb (GtkWidget *widget, SolStructureSpot *spot)
{
  SolFigureArea *self = SOL_FIGURE_AREA (widget);

  if (!sol_figure_area_uncover (self, sol_structure_spot_get_id (spot)))
    sol_figure_area_select_spot (self, spot);
}

static void
spot_focused_cb (GtkWidget *widget, SolStructureSpot *spot G_GNUC_UNUSED)
{
  sol_figure_area_update_outline (SOL_FIGURE_AREA (widget));
}

/* Looks for the map of what is shown; comes again when it is made. */
static void
update_map (SolFigureArea *self)
{
  SolHitMap *map = NULL;

  if (self->picture != NULL)
    map = sol_structure_picture_get_map (self->picture, self->stage,
                                         sol_figure_area_marks_attachments (self),
                                         (const char *const *) self->hidden);
  self->map_is_old = map == NULL;
  if (map != NULL && map == self->map)
    sol_figure_area_focus_sought (self);
  if (map == NULL || map == self->map)
    return;
  g_clear_pointer (&self->map, sol_hit_map_unref);
  self->map = sol_hit_map_ref (map);
  sol_structure_spots_update (self->spots, self->library, map);
  sol_structure_spots_set_selected (self->spots, self->figure, self->selected);
  sol_figure_area_update_labels (self);
  if (self->hovered != NULL)
    g_set_str (&self->hovered, sol_figure_area_find_at (self, self->pointer_x, self->pointer_y));
  sol_figure_area_focus_sought (self);
  sol_figure_area_update_outline (self);
}

/* --- What is laid open --- */

static void
dissected_cb (SolFigureArea *self)
{
  const char *stage = sol_dissection_get_stage (self->dissection);

  g_strfreev (self->hidden);
  g_strfreev (self->faded);
  self->hidden = sol_dissection_dup_hidden (self->dissection);
  self->faded = sol_dissection_dup_faded (self->dissection);
  if (self->selected != NULL && !sol_reveal_is_shown (self->figure, stage, self->selected))
    sol_figure_area_set_selected (self, NULL);
  if (g_set_str (&self->stage, stage))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STAGE]);
  update_map (self);
  sol_figure_area_update_scene (self);
  g_signal_emit (self, signals[DISSECTED], 0);
}

/* What is selected is to be seen, whatever was taken away. */
static void
uncover (SolFigureArea *self, SolStructure *structure)
{
  const char *stage = sol_reveal_find_stage (self->figure, structure);
  SolStructure *drawn = sol_reveal_find_drawn (self->figure, structure);

  if (stage != NULL && !sol_reveal_is_shown (self->figure, self->stage, structure))
    sol_dissection_set_stage (self->dissection, stage);
  if (drawn != NULL)
    sol_dissection_set_hidden (self->dissection, sol_value_get_id (SOL_VALUE (drawn)), FALSE);
}

/* --- Size --- */

static void
sol_figure_area_size_allocate (GtkWidget *widget, int width, int height, int baseline G_GNUC_UNUSED)
{
  SolFigureArea *self = SOL_FIGURE_AREA (widget);
  SolFigureFrame old = self->frame;

  if (self->figure == NULL)
    return;
  sol_figure_area_place_frame (self);
  sol_structure_spots_allocate (self->spots, &self->frame);
  if (self->frame.scale != old.scale || self->frame.x != old.x || self->frame.y != old.y) {
    sol_figure_area_update_scene (self);
    sol_figure_area_update_labels (self);
  }
  sol_structure_name_allocate (self->name, width, height);
  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
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
  sol_figure_frame_push (frame, snapshot);
  gdk_paintable_snapshot (GDK_PAINTABLE (self->picture), snapshot,
                          frame->units.width * frame->scale, frame->units.height * frame->scale);
  gtk_snapshot_restore (snapshot);
  sol_structure_detail_snapshot (self->detail, snapshot, frame);
  /* What is where may be known before there is a picture of it. */
  if (self->rest_id == 0 && !sol_structure_picture_is_empty (self->picture))
    sol_figure_labels_snapshot (self->labels, snapshot, sol_figure_area_find_outlined (self));
  sol_structure_name_snapshot (self->name, snapshot);
}

/* --- Properties --- */

static void
drop_picture (SolFigureArea *self)
{
  sol_structure_spots_update (self->spots, NULL, NULL);
  sol_figure_labels_clear (self->labels);
  g_clear_pointer (&self->map, sol_hit_map_unref);
  if (self->picture != NULL) {
    sol_structure_picture_stop (self->picture);
    sol_structure_detail_stop (self->detail);
  }
  g_clear_object (&self->detail);
  g_clear_object (&self->picture);
  g_clear_object (&self->dissection);
}

static void
create_picture (SolFigureArea *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->picture = sol_structure_picture_new (self->figure, widget);
  self->detail =
      sol_structure_detail_new (sol_structure_picture_get_painter (self->picture), widget);
  self->dissection = sol_dissection_new (self->figure);
  g_signal_connect_object (self->dissection, "changed", G_CALLBACK (dissected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->picture, "invalidate-contents", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->picture, "map-made", G_CALLBACK (update_map), self,
                           G_CONNECT_SWAPPED);
  sol_figure_area_update_mirror (self);
}

static void
set_attachments (SolFigureArea *self, gboolean attachments)
{
  if (self->attachments == attachments)
    return;
  self->attachments = attachments;
  update_map (self);
  sol_figure_area_update_scene (self);
  sol_figure_area_tell_attachments (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ATTACHMENTS]);
}

static void
set_pointed (SolFigureArea *self, const char *id)
{
  if (!g_set_str (&self->pointed, id))
    return;
  sol_figure_area_update_outline (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_POINTED]);
}

static void
set_mirrored (SolFigureArea *self, gboolean mirrored)
{
  if (self->mirrored == mirrored)
    return;
  self->mirrored = mirrored;
  sol_figure_area_update_mirror (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MIRRORED]);
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
  case PROP_NAMES:
    g_value_set_boolean (value, !self->nameless);
    break;
  case PROP_LATIN:
    g_value_set_boolean (value, self->latin);
    break;
  case PROP_COVERED:
    g_value_set_boolean (value, sol_figure_covers_is_on (self->covers));
    break;
  case PROP_HAS_ATTACHMENTS:
    g_value_set_boolean (value, self->has_attachments);
    break;
  case PROP_MIRRORED:
    g_value_set_boolean (value, self->mirrored);
    break;
  case PROP_ZOOM:
    g_value_set_double (value, sol_figure_zoom_get_camera (self->zoom)->zoom);
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
  case PROP_NAMES:
    sol_figure_area_set_names (self, g_value_get_boolean (value));
    break;
  case PROP_LATIN:
    sol_figure_area_set_latin (self, g_value_get_boolean (value));
    break;
  case PROP_COVERED:
    sol_figure_area_set_covered (self, g_value_get_boolean (value));
    break;
  case PROP_MIRRORED:
    set_mirrored (self, g_value_get_boolean (value));
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
  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->zoom, sol_figure_zoom_free);
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
  sol_figure_covers_free (self->covers);
  g_free (self->stage);
  g_free (self->pointed);
  g_free (self->hovered);
  g_free (self->sought);
  g_strfreev (self->hidden);
  g_strfreev (self->faded);
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
  props[PROP_NAMES] = g_param_spec_boolean ("names", NULL, NULL, TRUE, flags);
  props[PROP_LATIN] = g_param_spec_boolean ("latin", NULL, NULL, FALSE, flags);
  props[PROP_COVERED] = g_param_spec_boolean ("covered", NULL, NULL, FALSE, flags);
  props[PROP_MIRRORED] = g_param_spec_boolean ("mirrored", NULL, NULL, FALSE, flags);
  props[PROP_HAS_ATTACHMENTS] = g_param_spec_boolean ("has-attachments", NULL, NULL, FALSE,
                                                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_ZOOM] = g_param_spec_double ("zoom", NULL, NULL, 1, SOL_FIGURE_CAMERA_MAX_ZOOM, 1,
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
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
  signals[FIGURE_CHANGED] = g_signal_new ("figure-changed", SOL_TYPE_FIGURE_AREA, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[DISSECTED] = g_signal_new ("dissected", SOL_TYPE_FIGURE_AREA, G_SIGNAL_RUN_LAST, 0, NULL,
                                     NULL, NULL, G_TYPE_NONE, 0);
  signals[NAMED] = g_signal_new ("named", SOL_TYPE_FIGURE_AREA, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
  signals[MISSED] = g_signal_new ("missed", SOL_TYPE_FIGURE_AREA, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, sol_figure_area_clear_selected_cb,
                                NULL);
  sol_figure_actions_install (widget_class);
}

static void
sol_figure_area_init (SolFigureArea *self)
{
  self->zoom = sol_figure_zoom_new (GTK_WIDGET (self), &self->frame, sol_figure_area_zoomed_cb);
  self->spots = sol_structure_spots_new (GTK_WIDGET (self), spot_selected_cb, spot_focused_cb);
  self->covers = sol_figure_covers_new ();
  self->labels = sol_figure_labels_new (GTK_WIDGET (self), self->covers);
  self->name = sol_structure_name_new (GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  sol_figure_area_watch_pointer (self);
  sol_figure_look_watch (G_CALLBACK (sol_figure_area_update_scene), self);
  g_signal_connect_object (self, "notify::scale-factor", G_CALLBACK (sol_figure_area_update_scene),
                           self, G_CONNECT_SWAPPED);
}

void
sol_figure_area_show (SolFigureArea *self, SolLibrary *library, SolFigure *figure)
{
  g_autoptr (GPtrArray) marked = NULL;

  g_return_if_fail (SOL_IS_FIGURE_AREA (self));
  g_return_if_fail (SOL_IS_LIBRARY (library) && SOL_IS_FIGURE (figure));

  drop_picture (self);
  g_set_object (&self->library, library);
  g_set_object (&self->figure, figure);
  marked = sol_figure_names_list_marked (figure);
  self->has_attachments = marked->len > 0;
  sol_figure_covers_put_all_back (self->covers);
  sol_figure_frame_read (&self->frame, figure);
  sol_figure_zoom_reset (self->zoom);
  create_picture (self);
  sol_figure_area_set_stage (self, self->stage);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HAS_ATTACHMENTS]);
  g_signal_emit (self, signals[FIGURE_CHANGED], 0);
  dissected_cb (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
sol_figure_area_set_textbook_marks (SolFigureArea *self, gboolean textbook_marks)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (self));

  self->textbook_marks = textbook_marks;
  sol_figure_area_update_scene (self);
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
  if (found != NULL)
    sol_dissection_set_stage (self->dissection, sol_value_get_id (SOL_VALUE (found)));
  else if (g_set_str (&self->stage, stage))
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
  if (structure != NULL) {
    sol_figure_covers_take_off (self->covers, sol_value_get_id (SOL_VALUE (structure)));
    if (self->figure != NULL)
      uncover (self, structure);
  }
  if (self->figure != NULL) {
    sol_structure_spots_set_selected (self->spots, self->figure, self->selected);
    sol_figure_area_update_labels (self);
    sol_figure_area_update_outline (self);
  }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

gboolean
sol_figure_area_is_settled (SolFigureArea *self)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), TRUE);

  return self->picture != NULL && self->map != NULL && !self->map_is_old && self->rest_id == 0 &&
         !sol_figure_zoom_is_moving (self->zoom) &&
         sol_structure_picture_is_settled (self->picture) &&
         sol_structure_detail_is_settled (self->detail);
}

SolDissection *
sol_figure_area_get_dissection (SolFigureArea *self)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), NULL);

  return self->dissection;
}

SolDissection *
sol_figure_area_take_apart (SolFigureArea *self, const char *id)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), NULL);

  if (sol_figure_area_marks_attachments (self) &&
      (id == NULL || sol_library_lookup (self->library, SOL_TYPE_ATTACHMENT, id) == NULL))
    set_attachments (self, FALSE);
  return self->dissection;
}

SolFigureZoom *
sol_figure_area_get_zoom (SolFigureArea *self)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), NULL);

  return self->zoom;
}

const char *
sol_figure_area_get_outlined (SolFigureArea *self)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), NULL);

  SolStructureSpot *focused = sol_structure_spots_get_focused (self->spots);
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  /* A key means what the keys led to, wherever the pointer lies. */
  if (focused != NULL)
    return sol_structure_spot_get_id (focused);
  if (sol_figure_area_find_outlined (self) != NULL)
    return sol_figure_area_find_outlined (self);
  if (SOL_IS_STRUCTURE_SPOT (child))
    return sol_structure_spot_get_id (SOL_STRUCTURE_SPOT (child));
  return self->selected == NULL ? NULL : sol_value_get_id (SOL_VALUE (self->selected));
}

SolLibrary *
sol_figure_area_get_library (SolFigureArea *self)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), NULL);

  return self->library;
}
