/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pair-body.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sol-figure-look.h"
#include "sol-leg-words.h"
#include "sol-pose-picture.h"

/* Where the words stand: along the shank from the knee, in its lengths. */
#define HIGH_PART -0.28 /* above the knee there is more room */
#define LOW_PART 0.66
/* The skin of the calf, behind the axis. */
#define SKIN_BEHIND 0.24

#define WORD_PADDING_X 7
#define WORD_PADDING_Y 2
#define WORD_MARGIN 4.0
/* Between the skin and a word. */
#define WORD_GAP 6.0
/* A line from a word ends in a ring on the muscle, whose middle is so far from the letter there. */
#define RING_RADIUS 2
#define RING_GAP 4.5
/* Where the room behind the calf is small, words shrink until a line of them is so high. */
#define WORD_LEAST_PX 14.0

/* The word of the muscle that leads by so much of its limit stands alone. */
#define LEAD 0.1
/* Two words that fade into each other are this much stronger than their shares, to be read. */
#define BOTH 1.7

/* A pull that goes this much farther up or down than along scrolls the page. */
#define STEEP 1.0
#define SLACK_PX 6.0

struct _SolPairBody {
  GtkWidget parent_instance;

  gboolean movable;

  SolExercise *exercise;
  SolPair pair;
  double share;
  SolStance stance;
  SolCalfLight light;
  SolPosePicture *picture;

  gboolean pulling;
  double pulled_from; /* the share when it began */
  char *told;
};

G_DEFINE_FINAL_TYPE (SolPairBody, sol_pair_body, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_MOVABLE,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static guint pulled_signal;

/* -- Where things are -- */

/* Pixels to a unit of the drawing. */
static double
get_scale (SolPairBody *self)
{
  const SolStanceBounds *frame = &self->pair.frame;

  return sol_pose_picture_get_box (self->picture).size.width / (frame->right - frame->left);
}

static graphene_point_t
to_widget (SolPairBody *self, SolPoint point)
{
  graphene_rect_t box = sol_pose_picture_get_box (self->picture);
  const SolStanceBounds *frame = &self->pair.frame;
  double scale = get_scale (self);

  return GRAPHENE_POINT_INIT (box.origin.x + (float) ((point.x - frame->left) * scale),
                              box.origin.y + (float) ((point.y - frame->top) * scale));
}

static SolPoint
to_body (SolPairBody *self, double x, double y)
{
  graphene_rect_t box = sol_pose_picture_get_box (self->picture);
  const SolStanceBounds *frame = &self->pair.frame;
  double scale = (frame->right - frame->left) / MAX (1, box.size.width);

  return (SolPoint) { frame->left + (x - box.origin.x) * scale,
                      frame->top + (y - box.origin.y) * scale };
}

/* Along the shank and behind it, in its lengths. */
static graphene_point_t
get_calf (SolPairBody *self, double part, double behind)
{
  const SolStanceLeg *leg = &self->stance.legs[SOL_LIMB_NAMED];
  double dx = leg->ankle.x - leg->knee.x, dy = leg->ankle.y - leg->knee.y;

  return to_widget (self, (SolPoint) { leg->knee.x + dx * part - dy * behind,
                                       leg->knee.y + dy * part + dx * behind });
}

/* Where a word about @hero points to. */
static graphene_point_t
get_spot (SolPairBody *self, SolHero hero)
{
  double scale = MAX (get_scale (self), 0.01);

  return to_widget (self, sol_body_find_spot (&self->stance, hero, scale, RING_GAP));
}

/* -- The words -- */

static void
snapshot_line (GtkSnapshot *snapshot,
               graphene_point_t from,
               graphene_point_t to,
               const GdkRGBA *colour)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) stroke = gsk_stroke_new (2);
  g_autoptr (GskPath) path = NULL;

  gsk_path_builder_move_to (builder, from.x, from.y);
  gsk_path_builder_line_to (builder, to.x, to.y);
  gsk_path_builder_add_circle (builder, &to, RING_RADIUS);
  path = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_stroke (snapshot, path, stroke, colour);
}

static void
snapshot_pill (GtkSnapshot *snapshot, const graphene_rect_t *rect, const GdkRGBA *colour)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GskRoundedRect pill;

  gsk_rounded_rect_init_from_rect (&pill, rect, rect->size.height / 2);
  gsk_path_builder_add_rounded_rect (builder, &pill);
  path = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, colour);
}

static void
set_style (PangoLayout *layout, double scale)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  pango_layout_set_attributes (layout, attributes);
}

/* No wider than what is free behind the calf. */
static PangoLayout *
create_word (SolPairBody *self, const char *word, double part)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), word);
  double room = get_calf (self, part, SKIN_BEHIND).x - WORD_GAP - WORD_MARGIN;
  int width, height;

  set_style (layout, 1);
  pango_layout_get_pixel_size (layout, &width, &height);
  if (width + 2 * WORD_PADDING_X > room)
    set_style (layout,
               CLAMP ((room - 2 * WORD_PADDING_X) / width, MIN (1, WORD_LEAST_PX / height), 1));
  return layout;
}

/* A word, and where it points to. */
typedef struct {
  const char *word;
  const char *ink;
  double part;  /* where it stands along the shank */
  SolHero hero; /* which it points to */
  double opacity;
} Word;

/* Behind the calf, never out of the widget, and not over what begins at @floor. */
static graphene_rect_t
place_word (SolPairBody *self, PangoLayout *layout, double part, double floor)
{
  graphene_point_t at = get_calf (self, part, SKIN_BEHIND);
  int width, height;
  double x, y;

  pango_layout_get_pixel_size (layout, &width, &height);
  width += 2 * WORD_PADDING_X;
  height += 2 * WORD_PADDING_Y;
  x = MAX (WORD_MARGIN, at.x - WORD_GAP - width);
  y = MAX (WORD_MARGIN, MIN (at.y - height / 2.0, floor - height));
  return GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height);
}

static void
snapshot_text (GtkSnapshot *snapshot, PangoLayout *layout, const graphene_rect_t *pill)
{
  static const GdkRGBA white = { 1, 1, 1, 1 };

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (pill->origin.x + WORD_PADDING_X,
                                                          pill->origin.y + WORD_PADDING_Y));
  gtk_snapshot_append_layout (snapshot, layout, &white);
  gtk_snapshot_restore (snapshot);
}

/* Returns where a word above it has to end. */
static double
snapshot_word (SolPairBody *self, GtkSnapshot *snapshot, const Word *word, double floor)
{
  g_autoptr (PangoLayout) layout = NULL;
  graphene_rect_t rect;
  graphene_point_t centre;
  GdkRGBA colour;

  if (word->opacity <= 0)
    return floor;
  layout = create_word (self, word->word, word->part);
  rect = place_word (self, layout, word->part, floor);
  gdk_rgba_parse (&colour, word->ink);
  if (word->opacity < 1)
    gtk_snapshot_push_opacity (snapshot, word->opacity);
  graphene_rect_get_center (&rect, &centre);
  snapshot_line (snapshot, centre, get_spot (self, word->hero), &colour);
  snapshot_pill (snapshot, &rect, &colour);
  snapshot_text (snapshot, layout, &rect);
  if (word->opacity < 1)
    gtk_snapshot_pop (snapshot);
  return rect.origin.y - WORD_MARGIN;
}

/* How far the gastrocnemius leads, 0 (the soleus does) to 1. */
static double
get_lead (SolPairBody *self)
{
  double lead = (self->light.gastrocnemius - self->light.soleus) / LEAD;

  return CLAMP ((lead + 1) / 2, 0, 1);
}

static void
snapshot_words (SolPairBody *self, GtkSnapshot *snapshot)
{
  double lead = get_lead (self);
  double bottom = gtk_widget_get_height (GTK_WIDGET (self)) - WORD_MARGIN;
  const Word low = { .word = C_ ("where a stretch is felt", "low"),
                     .ink = "#0a5a56",
                     .part = LOW_PART,
                     .hero = SOL_HERO_SOLEUS,
                     .opacity = MIN (1, (1 - lead) * BOTH) };
  const Word high = { .word = C_ ("where a stretch is felt", "high"),
                      .ink = "#8f3d05",
                      .part = HIGH_PART,
                      .hero = SOL_HERO_GASTROCNEMIUS,
                      .opacity = MIN (1, lead * BOTH) };

  bottom = snapshot_word (self, snapshot, &low, bottom);
  snapshot_word (self, snapshot, &high, bottom);
}

static void
sol_pair_body_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolPairBody *self = SOL_PAIR_BODY (widget);

  if (self->exercise == NULL)
    return;
  sol_pose_picture_snapshot (self->picture, snapshot);
  snapshot_words (self, snapshot);
}

static void
sol_pair_body_size_allocate (GtkWidget *widget,
                             int width G_GNUC_UNUSED,
                             int height G_GNUC_UNUSED,
                             int baseline G_GNUC_UNUSED)
{
  sol_pose_picture_repaint (SOL_PAIR_BODY (widget)->picture);
}

static void
sol_pair_body_measure (GtkWidget *widget G_GNUC_UNUSED,
                       GtkOrientation orientation,
                       int for_size G_GNUC_UNUSED,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline G_GNUC_UNUSED,
                       int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 90 : 120;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 220 : 420;
}

/* -- Pulling -- */

static void
drag_begin_cb (SolPairBody *self)
{
  self->pulling = FALSE;
  self->pulled_from = self->share;
}

/* Decides whether the knee is meant, or the page below it. */
static gboolean
take_drag (SolPairBody *self, GtkGesture *gesture, double x, double y)
{
  if (self->pulling)
    return TRUE;
  if (hypot (x, y) < SLACK_PX)
    return FALSE;
  if (fabs (y) > fabs (x) * STEEP) {
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
    return FALSE;
  }
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
  self->pulling = TRUE;
  return TRUE;
}

static void
drag_update_cb (SolPairBody *self, double x, double y, GtkGestureDrag *gesture)
{
  double start_x, start_y, share;

  if (!self->movable || self->exercise == NULL ||
      !gtk_gesture_drag_get_start_point (gesture, &start_x, &start_y) ||
      !take_drag (self, GTK_GESTURE (gesture), x, y))
    return;
  share = sol_pair_get_pulled (&self->pair, self->pulled_from, to_body (self, start_x, start_y),
                               to_body (self, start_x + x, start_y + y));
  g_signal_emit (self, pulled_signal, 0, share);
}

static void
drag_end_cb (SolPairBody *self)
{
  self->pulling = FALSE;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), self->movable ? "grab" : NULL);
}

static void
add_drag (SolPairBody *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-end", G_CALLBACK (drag_end_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

/* -- Object -- */

static void
look_changed_cb (SolPairBody *self)
{
  sol_pose_picture_repaint (self->picture);
}

static void
sol_pair_body_dispose (GObject *object)
{
  SolPairBody *self = SOL_PAIR_BODY (object);

  if (self->picture != NULL)
    sol_pose_picture_leave (self->picture);
  g_clear_object (&self->picture);
  g_clear_object (&self->exercise);
  g_clear_pointer (&self->told, g_free);
  G_OBJECT_CLASS (sol_pair_body_parent_class)->dispose (object);
}

static void
sol_pair_body_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_MOVABLE:
    g_value_set_boolean (value, SOL_PAIR_BODY (object)->movable);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_pair_body_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolPairBody *self = SOL_PAIR_BODY (object);

  switch (id) {
  case PROP_MOVABLE:
    if (self->movable == g_value_get_boolean (value))
      break;
    self->movable = g_value_get_boolean (value);
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self), self->movable ? "grab" : NULL);
    g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_pair_body_class_init (SolPairBodyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_pair_body_dispose;
  object_class->get_property = sol_pair_body_get_property;
  object_class->set_property = sol_pair_body_set_property;
  widget_class->snapshot = sol_pair_body_snapshot;
  widget_class->size_allocate = sol_pair_body_size_allocate;
  widget_class->measure = sol_pair_body_measure;

  props[PROP_MOVABLE] =
      g_param_spec_boolean ("movable", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  pulled_signal = g_signal_new ("pulled", SOL_TYPE_PAIR_BODY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);
  gtk_widget_class_set_css_name (widget_class, "sol-picture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sol_pair_body_init (SolPairBody *self)
{
  self->picture = sol_pose_picture_new (GTK_WIDGET (self));
  add_drag (self);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  sol_figure_look_watch (G_CALLBACK (look_changed_cb), self);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (look_changed_cb), NULL);
}

void
sol_pair_body_show (
    SolPairBody *self, const SolPair *pair, SolExercise *exercise, double share, gboolean moving)
{
  g_return_if_fail (SOL_IS_PAIR_BODY (self));
  g_return_if_fail (pair != NULL);
  g_return_if_fail (SOL_IS_EXERCISE (exercise));

  g_set_object (&self->exercise, exercise);
  self->pair = *pair;
  self->share = share;
  sol_pair_bend (pair, share, &self->stance);
  self->light = sol_calf_light_for (exercise, NULL, &self->stance);
  sol_pose_picture_show (self->picture, &self->stance, self->light, &self->pair.frame, moving);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
sol_pair_body_describe (SolPairBody *self)
{
  g_autofree char *pose = NULL;
  g_autofree char *summary = NULL;

  g_return_if_fail (SOL_IS_PAIR_BODY (self));

  pose = sol_stance_describe (&self->stance);
  if (!g_set_str (&self->told, pose))
    return;
  summary = sol_leg_words_dup_summary (sol_pair_body_get_knee_deg (self),
                                       sol_pair_body_get_ankle_deg (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, pose,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary, -1);
}

double
sol_pair_body_get_knee_deg (SolPairBody *self)
{
  g_return_val_if_fail (SOL_IS_PAIR_BODY (self), 0);
  return sol_stance_get_knee_deg (&self->stance, SOL_LIMB_NAMED);
}

double
sol_pair_body_get_ankle_deg (SolPairBody *self)
{
  g_return_val_if_fail (SOL_IS_PAIR_BODY (self), 0);
  return sol_stance_get_ankle_deg (&self->stance, SOL_LIMB_NAMED);
}
