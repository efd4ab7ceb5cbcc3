/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-body.h"
#include "sol-cairo-private.h"
#include "sol-stance-private.h"

G_BEGIN_DECLS

/* -- sol-body-shape.c: the outlines of body.svg -- */

/** SolBodyShape: an outline, in the frame of its segment. */
typedef enum {
  SOL_BODY_SHAPE_SHIRT,
  SOL_BODY_SHAPE_SHORTS_SEAT,
  SOL_BODY_SHAPE_WAISTBAND,
  SOL_BODY_SHAPE_NECK_SKIN,
  SOL_BODY_SHAPE_HEAD_SKIN,
  SOL_BODY_SHAPE_HAIR,
  SOL_BODY_SHAPE_EAR,
  SOL_BODY_SHAPE_BROW,
  SOL_BODY_SHAPE_MOUTH,
  SOL_BODY_SHAPE_EYE,
  SOL_BODY_SHAPE_UPPER_ARM_SKIN,
  SOL_BODY_SHAPE_SLEEVE,
  SOL_BODY_SHAPE_SLEEVE_HEM,
  SOL_BODY_SHAPE_FOREARM_SKIN,
  SOL_BODY_SHAPE_HAND_FLAT,
  SOL_BODY_SHAPE_HAND_FLAT_THUMB,
  SOL_BODY_SHAPE_HAND_FLAT_FINGERS,
  SOL_BODY_SHAPE_HAND_EASE,
  SOL_BODY_SHAPE_HAND_EASE_THUMB,
  SOL_BODY_SHAPE_HAND_EASE_FINGERS,
  SOL_BODY_SHAPE_HAND_GRIP,
  SOL_BODY_SHAPE_HAND_GRIP_FINGERS,
  SOL_BODY_SHAPE_HAND_FIST,
  SOL_BODY_SHAPE_HAND_FIST_THUMB,
  SOL_BODY_SHAPE_HAND_FIST_FINGERS,
  SOL_BODY_SHAPE_HAND_HOLD_THUMB,
  SOL_BODY_SHAPE_HAND_HOLD_FINGERS,
  SOL_BODY_SHAPE_THIGH_SKIN,
  SOL_BODY_SHAPE_SHORTS_LEG,
  SOL_BODY_SHAPE_SHORTS_HEM,
  SOL_BODY_SHAPE_SHANK_SKIN,
  SOL_BODY_SHAPE_SOLEUS,
  SOL_BODY_SHAPE_GASTROCNEMIUS,
  SOL_BODY_SHAPE_TIBIALIS_ANTERIOR,
  SOL_BODY_SHAPE_FOOT_SKIN,
  SOL_BODY_SHAPE_ANKLE_BONE,
  SOL_BODY_SHAPE_TOES_SKIN,
  SOL_BODY_SHAPE_LITTLE_TOES,
  SOL_BODY_SHAPE_BIG_TOE,
  SOL_N_BODY_SHAPES,
} SolBodyShape;

#define SOL_OUTLINE_MAX_LINES 4

/** SolOutline: lines of cubic pieces: of each a start, then three points a piece. */
typedef struct {
  SolPoint *points;
  guint ends[SOL_OUTLINE_MAX_LINES]; /* where in @points each line ends */
  guint n_lines;
  gboolean closed;
} SolOutline;

/** sol_body_shape_get: the outline of @shape; belongs to the program. */
const SolOutline *sol_body_shape_get (SolBodyShape shape);

/** sol_body_shape_get_joint: where the file marks the joint @id of a body that stands, in the frame
 * of the hip; FALSE where it does not. */
gboolean sol_body_shape_get_joint (const char *id, SolPoint *place);

/* -- sol-body-colour.c -- */

/** SolBodyInk: what is painted. */
typedef enum {
  SOL_BODY_INK_LINE,
  SOL_BODY_INK_SKIN,
  SOL_BODY_INK_SKIN_SHADE,
  SOL_BODY_INK_SHIRT,
  SOL_BODY_INK_SHORTS,
  SOL_BODY_INK_BAND,
  SOL_BODY_INK_HAIR,
  SOL_BODY_INK_MUSCLE,        /* of which nothing is asked */
  SOL_BODY_INK_GASTROCNEMIUS, /* each followed by its pale hue */
  SOL_BODY_INK_GASTROCNEMIUS_PALE,
  SOL_BODY_INK_SOLEUS,
  SOL_BODY_INK_SOLEUS_PALE,
  SOL_BODY_INK_SHIN,
  SOL_BODY_INK_SHIN_PALE,
  SOL_BODY_INK_TENDON,
  SOL_BODY_INK_FLOOR,
  SOL_BODY_INK_STONE, /* walls and steps */
  SOL_BODY_INK_WOOD,
  SOL_BODY_INK_CLOTH, /* mats, pillows, rollers */
  SOL_BODY_INK_METAL,
  SOL_BODY_INK_PULL, /* bands and straps */
  SOL_BODY_INK_PROP_LINE,
  SOL_N_BODY_INKS,
} SolBodyInk;

SolColour sol_body_ink_get (SolBodyInk ink, SolTheme theme);
SolColour sol_colour_mix (SolColour from, SolColour to, double t);
void sol_colour_set (SolColour colour, cairo_t *cr);

/* -- sol-body-joint.c: skin across joints -- */

/** SolBodyJoint: a joint that is spanned by a bridge in front and one behind. */
typedef enum {
  SOL_BODY_JOINT_HIP,
  SOL_BODY_JOINT_KNEE,
  SOL_BODY_JOINT_ANKLE,
  SOL_BODY_JOINT_BALL,
  SOL_BODY_JOINT_ELBOW,
  SOL_BODY_JOINT_WRIST,
} SolBodyJoint;

/** SolFrame: a segment's origin and how it is turned. */
typedef struct {
  SolPoint origin;
  double deg;
} SolFrame;

/** sol_body_joint_trace: adds the bridge to the path of @cr, a closed sector from the outline of
 * @upper to that of @lower and the centre of the joint. */
void sol_body_joint_trace (
    cairo_t *cr, SolBodyJoint joint, gboolean front, SolFrame upper, SolFrame lower);

/** sol_body_tendon_trace: adds the calcaneal tendon, a line, to the path of @cr. */
void sol_body_tendon_trace (cairo_t *cr, SolFrame shank, SolFrame foot);

/* -- sol-body-brush.c: painting in layers -- */

#define SOL_BODY_MAX_ITEMS 24

/** SolBodyItem: a part of a layer: an outline in its frame, or a bridge between two. */
typedef struct {
  SolBodyInk ink;
  SolFrame frame;
  int shape; /* SolBodyShape; -1 for a bridge */
  SolBodyJoint joint;
  gboolean front;
  SolFrame lower;
} SolBodyItem;

/** SolBodyLayer: parts that have one outline together; all 0 to begin with. */
typedef struct {
  SolBodyItem items[SOL_BODY_MAX_ITEMS];
  guint n_items;
} SolBodyLayer;

/** SolBodyBrush: what is painted, and how. */
typedef struct {
  cairo_t *cr;
  const SolStance *stance;
  SolTheme theme;
  double scale; /* pixels to a unit */
  gboolean far;
} SolBodyBrush;

/** sol_outline_trace: adds @outline, in @frame, to the path of @cr. */
void sol_outline_trace (const SolOutline *outline, SolFrame frame, cairo_t *cr);

void sol_body_layer_add (SolBodyLayer *layer, SolBodyShape shape, SolBodyInk ink, SolFrame frame);

/** sol_body_layer_add_bridge: skin, or cloth at the hip, across a joint. */
void sol_body_layer_add_bridge (
    SolBodyLayer *layer, SolBodyJoint joint, gboolean front, SolFrame upper, SolFrame lower);

/** sol_body_layer_add_bridges: the one in front and the one behind. */
void sol_body_layer_add_bridges (SolBodyLayer *layer,
                                 SolBodyJoint joint,
                                 SolFrame upper,
                                 SolFrame lower);

/** sol_body_brush_get_colour: @ink in the theme; of far limbs greyer. */
SolColour sol_body_brush_get_colour (const SolBodyBrush *brush, SolBodyInk ink);

/** sol_body_brush_get_line_width: of outlines, in units; half of it is seen. */
double sol_body_brush_get_line_width (const SolBodyBrush *brush);

void sol_body_paint_lines (const SolBodyBrush *brush, const SolBodyLayer *layer);
void sol_body_paint_fills (const SolBodyBrush *brush, const SolBodyLayer *layer);
void sol_body_paint_layer (const SolBodyBrush *brush, const SolBodyLayer *layer);

/** sol_body_paint_shape: @shape alone, without a line round it. */
void sol_body_paint_shape (const SolBodyBrush *brush,
                           SolBodyShape shape,
                           SolBodyInk ink,
                           SolFrame frame);

/** sol_body_paint_crease: the thin lines of @shape. */
void sol_body_paint_crease (const SolBodyBrush *brush, SolBodyShape shape, SolFrame frame);

/* -- sol-body-arm.c -- */

/** sol_body_paint_arm: the arm @which, as a layer of its own. */
void sol_body_paint_arm (const SolBodyBrush *brush, SolLimb which);

/** sol_body_paint_shoulder: makes the near arm's sleeve grow out of the shirt. */
void sol_body_paint_shoulder (const SolBodyBrush *brush);

/* -- sol-body-props.c -- */

/** sol_body_draw_props: floor and props that are behind the body; @pen is the width of a line. */
void sol_body_draw_props (
    cairo_t *cr, const SolStance *stance, const SolStanceBounds *frame, double pen, SolTheme theme);

/** sol_body_draw_supports: what lies under the near leg, in front of the far one. */
void sol_body_draw_supports (cairo_t *cr, const SolStance *stance, double pen, SolTheme theme);

/** sol_body_draw_weight: a weight on the thighs, below the near arm. */
void sol_body_draw_weight (cairo_t *cr, const SolStance *stance, double pen, SolTheme theme);

/** sol_body_draw_bedding: bed or mat, after the body, which sinks in a little. */
void sol_body_draw_bedding (cairo_t *cr, const SolStance *stance, double pen, SolTheme theme);

/** sol_body_draw_pull: the half of a band or strap that the hand @which holds, below that arm; the
 * far half is behind the near foot. */
void sol_body_draw_pull (
    cairo_t *cr, const SolStance *stance, SolLimb which, double pen, SolTheme theme);

/* -- sol-body-calf.c -- */

/** sol_body_draw_calf: the muscles of the shank that lies at @shank, the two with letters where
 * those are legible: one unit is @scale pixels. */
void sol_body_draw_calf (
    cairo_t *cr, SolFrame shank, SolFrame foot, SolCalfLight light, double scale, SolTheme theme);

/* -- sol-body-picture.c: pictures and files -- */

/** sol_stance_bounds_join: makes @frame hold @bounds, too. */
void sol_stance_bounds_join (SolStanceBounds *frame, const SolStanceBounds *bounds);

/** sol_body_create_surface: a clear picture of this size. SOL_FIGURE_ERROR_SIZE where that can't be
 * made. (transfer full) */
cairo_surface_t *sol_body_create_surface (double width_px, int height_px, GError **error);

/* -- sol-body.c -- */

/** sol_body_draw_near_leg: the named leg with pelvis alone, as it is in @stance; @scale pixels to a
 * unit. */
void sol_body_draw_near_leg (
    cairo_t *cr, const SolStance *stance, SolCalfLight light, double scale, SolTheme theme);

G_END_DECLS
