/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-view.h"

#include <math.h>

#include "sol-figure-look.h"
#include "sol-leg-ink.h"
#include "sol-leg-layers.h"
#include "sol-leg-marks.h"
#include "sol-leg-names.h"

/* Layers of a new size are drawn when the size has held still for so long. */
#define SETTLE_MS 120

/* Of the grips: in units of the leg, and in pixels. */
#define GRIP_UNITS 48
#define GRIP_MIN 9.0
#define GRIP_MAX 16.0

/* Of the discs with letters: in units of the leg, and in pixels. */
#define BADGE_UNITS 38
#define BADGE_MIN 8.0
#define BADGE_MAX 15.0

/* Where the letters stand: in the body of each muscle, clear of the other. */
#define GASTROCNEMIUS_LETTER 0.50, 0.48
#define SOLEUS_LETTER 0.72, 0.52

struct _SolLegView {
  GtkWidget parent_instance;

  SolLeg leg;
  gboolean mirrored;

  SolLegLayers *layers; /* NULL until they are drawn */
  gboolean drawing;     /* them */
  guint settle_id;
  SolLegMarks marks;
  SolLegNames names;

  gboolean pointed_at; /* by the pointer, at the grip of this joint */
  SolLegJoint pointed;

  /* while it is pulled */
  gboolean pulling;
  SolLegJoint joint;
  SolLegPoint taken_at;
  double taken_deg;
};

G_DEFINE_FINAL_TYPE (SolLegView, sol_leg_view, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_KNEE_DEG,
  PROP_ANKLE_DEG,
  PROP_MIRRORED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static guint taken_signal;

static SolLegPlace
get_place (SolLegView *self)
{
  return sol_leg_place_in (GTK_WIDGET (self), self->mirrored);
}

/* --- The layers --- */

static void ask_for_layers (SolLegView *self);

/* Meanwhile the view may have another size or theme. */
static void
layers_drawn_cb (gpointer data, SolLegLayers *layers)
{
  SolLegView *self = data;

  g_clear_pointer (&self->layers, sol_leg_layers_free);
  self->layers = layers;
  self->drawing = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  ask_for_layers (self);
}

static void
ask_for_layers (SolLegView *self)
{
  double scale = get_place (self).scale * sol_figure_look_get_scale (GTK_WIDGET (self));
  SolTheme theme = sol_figure_look_get_theme ();

  if (self->drawing || (self->layers != NULL && self->layers->theme == theme &&
                        G_APPROX_VALUE (self->layers->scale, scale, 1e-4)))
    return;
  self->drawing = TRUE;
  sol_leg_layers_draw_for (G_OBJECT (self), scale, theme, layers_drawn_cb);
}

static gboolean
settled_cb (gpointer data)
{
  SolLegView *self = data;

  self->settle_id = 0;
  ask_for_layers (self);
  return G_SOURCE_REMOVE;
}

static void
settle (SolLegView *self)
{
  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->settle_id = g_timeout_add (SETTLE_MS, settled_cb, self);
}

static void
sol_leg_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (sol_leg_view_parent_class)->css_changed (widget, change);
  sol_leg_names_clear (&SOL_LEG_VIEW (widget)->names);
}

static void
look_changed_cb (SolLegView *self)
{
  if (self->layers != NULL)
    ask_for_layers (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
sol_leg_view_size_allocate (GtkWidget *widget,
                            int width G_GNUC_UNUSED,
                            int height G_GNUC_UNUSED,
                            int baseline G_GNUC_UNUSED)
{
  SolLegView *self = SOL_LEG_VIEW (widget);

  if (self->layers != NULL)
    settle (self);
}

/* --- Drawing --- */

/* Bones that are not painted yet come in the next frames, in a leg that stands already. */
static void
draw_leg (SolLegView *self, const SolLegPlace *place, cairo_t *cr)
{
  SolTheme theme = sol_figure_look_get_theme ();
  double unit = 1 / place->scale;

  if (self->mirrored) {
    cairo_translate (cr, place->width, 0);
    cairo_scale (cr, -1, 1);
  }
  cairo_translate (cr, place->x, place->y);
  cairo_scale (cr, place->scale, place->scale);
  sol_leg_layers_draw (self->layers, &self->leg, SOL_LEG_BONE_THIGH, cr);
  sol_leg_ink_draw_skin (&self->leg, theme, unit, cr);
  for (SolLegBone bone = SOL_LEG_BONE_FEMUR; bone <= SOL_LEG_BONE_TIBIA; bone++)
    sol_leg_layers_draw (self->layers, &self->leg, bone, cr);
  sol_leg_ink_draw_muscles (&self->leg, theme, unit, cr);
  for (SolLegBone bone = SOL_LEG_BONE_FIBULA; bone <= SOL_LEG_BONE_PATELLA; bone++)
    sol_leg_layers_draw (self->layers, &self->leg, bone, cr);
}

/* Of all that is drawn, in whole pixels of the widget. */
static graphene_rect_t
get_ink (SolLegView *self, const SolLegPlace *place)
{
  SolLegPoint corners[4];
  graphene_rect_t ink;
  graphene_point_t at = sol_leg_place_to_widget (place, self->leg.skin.points[0]);

  graphene_rect_init (&ink, at.x, at.y, 0, 0);
  for (guint i = 1; i < self->leg.skin.n; i++) {
    at = sol_leg_place_to_widget (place, self->leg.skin.points[i]);
    graphene_rect_expand (&ink, &at, &ink);
  }
  for (guint i = 0; self->layers != NULL && i < 4; i++) {
    sol_leg_layers_get_corners (self->layers, &self->leg, SOL_LEG_BONE_THIGH, corners);
    at = sol_leg_place_to_widget (place, corners[i]);
    graphene_rect_expand (&ink, &at, &ink);
  }
  graphene_rect_inset (&ink, -3, -3);
  graphene_rect_round_extents (&ink, &ink);
  return ink;
}

static void
snapshot_leg (SolLegView *self, const SolLegPlace *place, GtkSnapshot *snapshot)
{
  graphene_rect_t ink = get_ink (self, place);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &ink);

  draw_leg (self, place, cr);
  cairo_destroy (cr);
}

static void
snapshot_mark (SolLegView *self, SolLegMark mark, SolLegPoint at, GtkSnapshot *snapshot)
{
  SolLegPlace place = get_place (self);

  sol_leg_marks_snapshot (&self->marks, mark, sol_leg_place_to_widget (&place, at), snapshot);
}

static void
snapshot_grip (SolLegView *self, SolLegJoint joint, GtkSnapshot *snapshot)
{
  SolLegMark mark = SOL_LEG_MARK_GRIP;

  if (self->pulling && self->joint == joint)
    mark = SOL_LEG_MARK_GRIP_HELD;
  else if (self->pointed_at && self->pointed == joint && !self->pulling)
    mark = SOL_LEG_MARK_GRIP_POINTED;
  if (joint == SOL_LEG_JOINT_ANKLE)
    mark++;
  snapshot_mark (self, mark, sol_leg_get_grip (&self->leg, joint), snapshot);
}

static void
update_marks (SolLegView *self)
{
  double scale = get_place (self).scale;

  sol_leg_marks_update (
      &self->marks, GTK_WIDGET (self), CLAMP (BADGE_UNITS * scale, BADGE_MIN, BADGE_MAX),
      CLAMP (GRIP_UNITS * scale, GRIP_MIN, GRIP_MAX), sol_figure_look_get_outline ());
}

static void
sol_leg_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolLegView *self = SOL_LEG_VIEW (widget);
  SolLegPlace place = get_place (self);

  if (self->layers == NULL)
    ask_for_layers (self);
  snapshot_leg (self, &place, snapshot);
  /* Names step back while a hand moves what they point at: their lines would be drawn anew in each
   * frame. */
  if (!self->pulling)
    sol_leg_names_snapshot (&self->names, widget, &self->leg, &place, snapshot);
  update_marks (self);
  snapshot_mark (self, SOL_LEG_MARK_SOLEUS, sol_leg_band_at (&self->leg.soleus, SOLEUS_LETTER),
                 snapshot);
  snapshot_mark (self, SOL_LEG_MARK_GASTROCNEMIUS,
                 sol_leg_band_at (&self->leg.gastrocnemius, GASTROCNEMIUS_LETTER), snapshot);
  snapshot_grip (self, SOL_LEG_JOINT_KNEE, snapshot);
  snapshot_grip (self, SOL_LEG_JOINT_ANKLE, snapshot);
}

static void
sol_leg_view_measure (GtkWidget *widget G_GNUC_UNUSED,
                      GtkOrientation orientation,
                      int for_size G_GNUC_UNUSED,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline G_GNUC_UNUSED,
                      int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 90 : 110;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 320 : 290;
}

/* --- Pulling --- */

static void
bend_joint (SolLegView *self, SolLegJoint joint, double deg)
{
  if (joint == SOL_LEG_JOINT_KNEE)
    sol_leg_view_bend (self, deg, self->leg.ankle_deg);
  else
    sol_leg_view_bend (self, self->leg.knee_deg, deg);
}

static void
drag_begin_cb (SolLegView *self, double x, double y, GtkGesture *gesture)
{
  SolLegPlace place = get_place (self);

  self->taken_at = sol_leg_place_to_leg (&place, x, y);
  self->joint = sol_leg_get_joint_at (&self->leg, self->taken_at);
  self->taken_deg = self->joint == SOL_LEG_JOINT_KNEE ? self->leg.knee_deg : self->leg.ankle_deg;
  self->pulling = TRUE;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, taken_signal, 0);
}

static void
drag_update_cb (SolLegView *self, double x, double y, GtkGestureDrag *gesture)
{
  SolLegPlace place = get_place (self);
  double start_x, start_y;

  if (!gtk_gesture_drag_get_start_point (gesture, &start_x, &start_y))
    return;
  bend_joint (self, self->joint,
              sol_leg_get_dragged (self->joint, self->taken_deg, self->taken_at,
                                   sol_leg_place_to_leg (&place, start_x + x, start_y + y)));
}

static void
drag_end_cb (SolLegView *self)
{
  self->pulling = FALSE;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* -- Pointing -- */

static void
motion_cb (SolLegView *self, double x, double y)
{
  SolLegPlace place = get_place (self);
  SolLegJoint joint = sol_leg_get_joint_at (&self->leg, sol_leg_place_to_leg (&place, x, y));

  if (self->pointed_at && self->pointed == joint)
    return;
  self->pointed_at = TRUE;
  self->pointed = joint;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
leave_cb (SolLegView *self)
{
  self->pointed_at = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* What would be pulled is lit before it is. */
static void
add_motion (SolLegView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

static void
add_drag (SolLegView *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-end", G_CALLBACK (drag_end_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
}

/* --- Object --- */

static void
sol_leg_view_dispose (GObject *object)
{
  SolLegView *self = SOL_LEG_VIEW (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_clear_pointer (&self->layers, sol_leg_layers_free);
  sol_leg_marks_clear (&self->marks);
  sol_leg_names_clear (&self->names);
  G_OBJECT_CLASS (sol_leg_view_parent_class)->dispose (object);
}

static void
sol_leg_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolLegView *self = SOL_LEG_VIEW (object);

  switch (id) {
  case PROP_KNEE_DEG:
    g_value_set_double (value, self->leg.knee_deg);
    break;
  case PROP_ANKLE_DEG:
    g_value_set_double (value, self->leg.ankle_deg);
    break;
  case PROP_MIRRORED:
    g_value_set_boolean (value, self->mirrored);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
set_mirrored (SolLegView *self, gboolean mirrored)
{
  if (self->mirrored == mirrored)
    return;
  self->mirrored = mirrored;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MIRRORED]);
}

static void
sol_leg_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolLegView *self = SOL_LEG_VIEW (object);

  switch (id) {
  case PROP_KNEE_DEG:
    sol_leg_view_bend (self, g_value_get_double (value), self->leg.ankle_deg);
    break;
  case PROP_ANKLE_DEG:
    sol_leg_view_bend (self, self->leg.knee_deg, g_value_get_double (value));
    break;
  case PROP_MIRRORED:
    set_mirrored (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_leg_view_class_init (SolLegViewClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_leg_view_dispose;
  object_class->get_property = sol_leg_view_get_property;
  object_class->set_property = sol_leg_view_set_property;
  widget_class->snapshot = sol_leg_view_snapshot;
  widget_class->measure = sol_leg_view_measure;
  widget_class->size_allocate = sol_leg_view_size_allocate;
  widget_class->css_changed = sol_leg_view_css_changed;

  props[PROP_KNEE_DEG] =
      g_param_spec_double ("knee-deg", NULL, NULL, SOL_KNEE_MIN_DEG, SOL_KNEE_MAX_DEG, 0, flags);
  props[PROP_ANKLE_DEG] =
      g_param_spec_double ("ankle-deg", NULL, NULL, SOL_ANKLE_MIN_DEG, SOL_ANKLE_MAX_DEG, 0, flags);
  props[PROP_MIRRORED] = g_param_spec_boolean ("mirrored", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
  taken_signal = g_signal_new ("taken", SOL_TYPE_LEG_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 0);
  gtk_widget_class_set_css_name (widget_class, "sol-leg");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sol_leg_view_init (SolLegView *self)
{
  sol_leg_pose (&self->leg, 0, 0);
  add_drag (self);
  add_motion (self);
  sol_figure_look_watch (G_CALLBACK (look_changed_cb), self);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (look_changed_cb), NULL);
}

GtkWidget *
sol_leg_view_new (void)
{
  return g_object_new (SOL_TYPE_LEG_VIEW, NULL);
}

double
sol_leg_view_get_knee_deg (SolLegView *self)
{
  g_return_val_if_fail (SOL_IS_LEG_VIEW (self), 0);
  return self->leg.knee_deg;
}

double
sol_leg_view_get_ankle_deg (SolLegView *self)
{
  g_return_val_if_fail (SOL_IS_LEG_VIEW (self), 0);
  return self->leg.ankle_deg;
}

void
sol_leg_view_bend (SolLegView *self, double knee_deg, double ankle_deg)
{
  g_return_if_fail (SOL_IS_LEG_VIEW (self));

  double knee = self->leg.knee_deg, ankle = self->leg.ankle_deg;

  sol_leg_pose (&self->leg, knee_deg, ankle_deg);
  if (knee == self->leg.knee_deg && ankle == self->leg.ankle_deg)
    return;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (knee != self->leg.knee_deg)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KNEE_DEG]);
  if (ankle != self->leg.ankle_deg)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ANKLE_DEG]);
}
