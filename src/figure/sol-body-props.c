/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The things in the picture, quiet and simple. Their edges lie half a line outside of what touches
 * them, so that the body's outline and the edge lie side by side. */

#include "sol-body-private.h"

#define SEAT_THICKNESS 15.0
#define BACKREST_HEIGHT 200.0
/* The tread of a step, which stands out beyond what carries it. */
#define TREAD_THICKNESS 13.0
#define TREAD_OUT 7.0
/* A band that is drawn tight, and how far below the ball of the foot it runs. */
#define PULL_WIDTH 7.0
#define PULL_SOLE_Y 11.0

typedef struct {
  cairo_t *cr;
  const SolStance *stance;
  double pen;
  SolTheme theme;
} Brush;

static void
finish (const Brush *brush, SolBodyInk ink)
{
  sol_colour_set (sol_body_ink_get (ink, brush->theme), brush->cr);
  cairo_fill_preserve (brush->cr);
  sol_colour_set (sol_body_ink_get (SOL_BODY_INK_PROP_LINE, brush->theme), brush->cr);
  cairo_set_line_width (brush->cr, brush->pen * .8);
  cairo_stroke (brush->cr);
}

static void
trace_box (cairo_t *cr, double x, double y, double width, double height, double radius)
{
  double r = MIN (radius, MIN (width, height) / 2);

  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - r, y + r, r, -G_PI / 2, 0);
  cairo_arc (cr, x + width - r, y + height - r, r, 0, G_PI / 2);
  cairo_arc (cr, x + r, y + height - r, r, G_PI / 2, G_PI);
  cairo_arc (cr, x + r, y + r, r, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
draw_box (const Brush *brush,
          SolBodyInk ink,
          double x,
          double y,
          double width,
          double height,
          double radius)
{
  trace_box (brush->cr, x, y, width, height, radius);
  finish (brush, ink);
}

/* All of @prop as one box. */
static void
draw_whole (const Brush *brush, SolBodyInk ink, const SolStanceProp *prop, double radius)
{
  draw_box (brush, ink, prop->left, prop->top + brush->pen, prop->right - prop->left,
            prop->bottom - prop->top, radius);
}

static void
draw_floor (const Brush *brush, const SolStanceBounds *frame)
{
  double left_y = sol_stance_get_floor_y (brush->stance, frame->left) + brush->pen;
  double right_y = sol_stance_get_floor_y (brush->stance, frame->right) + brush->pen;

  cairo_move_to (brush->cr, frame->left, left_y);
  cairo_line_to (brush->cr, frame->right, right_y);
  cairo_line_to (brush->cr, frame->right, frame->bottom);
  cairo_line_to (brush->cr, frame->left, frame->bottom);
  sol_colour_set (sol_body_ink_get (SOL_BODY_INK_FLOOR, brush->theme), brush->cr);
  cairo_fill (brush->cr);
  cairo_move_to (brush->cr, frame->left, left_y);
  cairo_line_to (brush->cr, frame->right, right_y);
  sol_colour_set (sol_body_ink_get (SOL_BODY_INK_PROP_LINE, brush->theme), brush->cr);
  cairo_set_line_width (brush->cr, brush->pen * .8);
  cairo_stroke (brush->cr);
}

static void
draw_wall (const Brush *brush, const SolStanceProp *wall)
{
  double width = wall->right - wall->left;
  double left = brush->stance->leans ? wall->left - brush->pen : wall->left + brush->pen;
  double face = brush->stance->leans ? left + width : left;

  cairo_rectangle (brush->cr, left, wall->top, width, brush->pen - wall->top);
  sol_colour_set (sol_body_ink_get (SOL_BODY_INK_STONE, brush->theme), brush->cr);
  cairo_fill (brush->cr);
  cairo_move_to (brush->cr, face, wall->top);
  cairo_line_to (brush->cr, face, brush->pen);
  sol_colour_set (sol_body_ink_get (SOL_BODY_INK_PROP_LINE, brush->theme), brush->cr);
  cairo_set_line_width (brush->cr, brush->pen * .8);
  cairo_stroke (brush->cr);
}

static void
draw_block (const Brush *brush, const SolStanceProp *block)
{
  draw_box (brush, SOL_BODY_INK_STONE, block->left, block->top + brush->pen,
            block->right - block->left, -block->top, 2);
}

/* Its edge is to be seen below a foot that hangs over it. */
static void
draw_step (const Brush *brush, const SolStanceProp *step)
{
  double y = step->top + brush->pen, width = step->right - step->left;

  draw_box (brush, SOL_BODY_INK_STONE, step->left + TREAD_OUT, y, width - TREAD_OUT, -step->top, 2);
  draw_box (brush, SOL_BODY_INK_WOOD, step->left, y, width, TREAD_THICKNESS, 3);
}

static void
draw_wedge (const Brush *brush, const SolStanceProp *wedge)
{
  cairo_move_to (brush->cr, wedge->left, wedge->bottom + brush->pen);
  cairo_line_to (brush->cr, wedge->right, wedge->top + brush->pen);
  cairo_line_to (brush->cr, wedge->right, wedge->bottom + brush->pen);
  cairo_close_path (brush->cr);
  finish (brush, SOL_BODY_INK_STONE);
}

static void
draw_backrest (const Brush *brush, const SolStanceProp *chair, double y)
{
  cairo_t *cr = brush->cr;

  cairo_move_to (cr, chair->left + 4, y + 10);
  cairo_line_to (cr, chair->left - 12, y - BACKREST_HEIGHT);
  cairo_curve_to (cr, chair->left - 13, y - BACKREST_HEIGHT - 9, chair->left - 1,
                  y - BACKREST_HEIGHT - 10, chair->left, y - BACKREST_HEIGHT);
  cairo_line_to (cr, chair->left + 15, y + 10);
  cairo_close_path (cr);
  finish (brush, SOL_BODY_INK_WOOD);
}

static void
draw_wheels (const Brush *brush, const SolStanceProp *chair, double y)
{
  double middle = (chair->left + chair->right) / 2;

  draw_box (brush, SOL_BODY_INK_METAL, middle - 7, y, 14, -y - 26, 0);
  draw_box (brush, SOL_BODY_INK_METAL, middle - 78, -30, 156, 10, 5);
  for (int i = -1; i <= 1; i++) {
    cairo_new_sub_path (brush->cr);
    cairo_arc (brush->cr, middle + i * 68, -10 + brush->pen, 10, 0, 2 * G_PI);
    finish (brush, SOL_BODY_INK_METAL);
  }
}

static void
draw_legs_of_chair (const Brush *brush, const SolStanceProp *chair, double y)
{
  draw_box (brush, SOL_BODY_INK_WOOD, chair->left + 6, y, 12, brush->pen - y, 1);
  draw_box (brush, SOL_BODY_INK_WOOD, chair->right - 20, y, 12, brush->pen - y, 1);
}

static void
draw_chair (const Brush *brush, const SolStanceProp *chair)
{
  double y = chair->top + brush->pen;

  if (chair->kind == SOL_PROP_KIND_WHEELED_CHAIR)
    draw_wheels (brush, chair, y + SEAT_THICKNESS);
  else
    draw_legs_of_chair (brush, chair, y + SEAT_THICKNESS);
  draw_backrest (brush, chair, y);
  draw_box (brush, SOL_BODY_INK_WOOD, chair->left - 2, y, chair->right - chair->left,
            SEAT_THICKNESS, 6);
}

static void
draw_desk (const Brush *brush, const SolStanceProp *desk)
{
  double y = desk->top + brush->pen;

  draw_box (brush, SOL_BODY_INK_WOOD, desk->right - 34, y + 12, 13, brush->pen - y - 12, 1);
  draw_box (brush, SOL_BODY_INK_WOOD, desk->left, y, desk->right - desk->left, 13, 3);
}

static void
draw_rail (const Brush *brush, const SolStanceProp *rail)
{
  double y = rail->top + 5;

  draw_box (brush, SOL_BODY_INK_METAL, rail->right - 22, y, 8, brush->pen - y, 0);
  draw_box (brush, SOL_BODY_INK_METAL, rail->left - 26, y - 5, rail->right - rail->left + 26, 11,
            5.5);
}

static void
draw_bed (const Brush *brush, const SolStanceProp *bed)
{
  double width = bed->right - bed->left, height = bed->bottom - bed->top;

  draw_box (brush, SOL_BODY_INK_WOOD, bed->left + 12, bed->top + 50, 16, height - 50 + brush->pen,
            2);
  draw_box (brush, SOL_BODY_INK_WOOD, bed->right - 28, bed->top + 50, 16, height - 50 + brush->pen,
            2);
  draw_box (brush, SOL_BODY_INK_WOOD, bed->left - 4, bed->top + 44, width + 8, 18, 3);
  draw_box (brush, SOL_BODY_INK_CLOTH, bed->left, bed->top + brush->pen, width, 46, 12);
}

static void
draw_round (const Brush *brush, const SolStanceProp *roller)
{
  double radius = (roller->right - roller->left) / 2;
  double x = roller->left + radius, y = roller->bottom - radius + brush->pen / 2;

  cairo_new_sub_path (brush->cr);
  cairo_arc (brush->cr, x, y, radius - brush->pen / 2, 0, 2 * G_PI);
  finish (brush, SOL_BODY_INK_CLOTH);
  cairo_new_sub_path (brush->cr);
  cairo_arc (brush->cr, x, y, radius * .4, 0, 2 * G_PI);
  finish (brush, SOL_BODY_INK_STONE);
}

/* With the seam of a ball for playing. */
static void
draw_ball (const Brush *brush, const SolStanceProp *ball)
{
  double radius = (ball->right - ball->left) / 2 - brush->pen / 2;
  double x = (ball->left + ball->right) / 2, y = (ball->top + ball->bottom) / 2 + brush->pen / 2;

  cairo_new_sub_path (brush->cr);
  cairo_arc (brush->cr, x, y, radius, 0, 2 * G_PI);
  finish (brush, SOL_BODY_INK_PULL);
  cairo_arc (brush->cr, x + radius * 1.2, y, radius, .75 * G_PI, 1.25 * G_PI);
  cairo_set_line_width (brush->cr, brush->pen * .5);
  cairo_stroke (brush->cr);
}

static void
draw_prop (const Brush *brush, const SolStanceProp *prop)
{
  switch (prop->kind) {
  case SOL_PROP_KIND_WALL:
    draw_wall (brush, prop);
    break;
  case SOL_PROP_KIND_STEP:
    draw_step (brush, prop);
    break;
  case SOL_PROP_KIND_BLOCK:
    draw_block (brush, prop);
    break;
  case SOL_PROP_KIND_WEDGE:
    draw_wedge (brush, prop);
    break;
  case SOL_PROP_KIND_CHAIR:
  case SOL_PROP_KIND_WHEELED_CHAIR:
    draw_chair (brush, prop);
    break;
  case SOL_PROP_KIND_DESK:
    draw_desk (brush, prop);
    break;
  case SOL_PROP_KIND_RAIL:
    draw_rail (brush, prop);
    break;
  default:
    break;
  }
}

void
sol_body_draw_props (
    cairo_t *cr, const SolStance *stance, const SolStanceBounds *frame, double pen, SolTheme theme)
{
  Brush brush = { cr, stance, pen, theme };

  draw_floor (&brush, frame);
  for (guint i = 0; i < stance->n_props; i++)
    draw_prop (&brush, &stance->props[i]);
}

void
sol_body_draw_supports (cairo_t *cr, const SolStance *stance, double pen, SolTheme theme)
{
  Brush brush = { cr, stance, pen, theme };

  for (guint i = 0; i < stance->n_props; i++) {
    const SolStanceProp *prop = &stance->props[i];

    if (prop->kind == SOL_PROP_KIND_ROLLER)
      draw_round (&brush, prop);
    else if (prop->kind == SOL_PROP_KIND_BALL)
      draw_ball (&brush, prop);
    else if (prop->kind == SOL_PROP_KIND_PILLOW)
      draw_whole (&brush, SOL_BODY_INK_STONE, prop, 22);
  }
}

void
sol_body_draw_bedding (cairo_t *cr, const SolStance *stance, double pen, SolTheme theme)
{
  Brush brush = { cr, stance, pen, theme };

  for (guint i = 0; i < stance->n_props; i++) {
    const SolStanceProp *prop = &stance->props[i];

    if (prop->kind == SOL_PROP_KIND_BED)
      draw_bed (&brush, prop);
    else if (prop->kind == SOL_PROP_KIND_MAT)
      draw_whole (&brush, SOL_BODY_INK_CLOTH, prop, 3);
  }
}

void
sol_body_draw_weight (cairo_t *cr, const SolStance *stance, double pen, SolTheme theme)
{
  const SolStanceProp *weight = sol_stance_find_prop (stance, SOL_PROP_KIND_WEIGHT);
  Brush brush = { cr, stance, pen, theme };

  if (weight != NULL)
    draw_box (&brush, SOL_BODY_INK_METAL, weight->left, weight->top, weight->right - weight->left,
              weight->bottom - weight->top - pen, 9);
}

/* From the hand, as wide as cloth that is drawn tight, and wider to where it turns round the sole
 * at the ball of the foot. */
static void
trace_pull (cairo_t *cr, const SolStanceLeg *leg, SolPoint hand)
{
  SolPoint behind = sol_point_in (leg->ball, leg->foot_deg, -9, PULL_SOLE_Y);
  SolPoint ahead = sol_point_in (leg->ball, leg->foot_deg, 8, PULL_SOLE_Y);
  SolPoint turn = sol_point_in (leg->ball, leg->foot_deg, -.5, PULL_SOLE_Y + 5);
  double x = behind.x - ahead.x, y = behind.y - ahead.y;
  double half = PULL_WIDTH / 2 / hypot (x, y);

  cairo_move_to (cr, hand.x + x * half, hand.y + y * half);
  cairo_line_to (cr, behind.x, behind.y);
  cairo_curve_to (cr, turn.x + x / 4, turn.y + y / 4, turn.x - x / 4, turn.y - y / 4, ahead.x,
                  ahead.y);
  cairo_line_to (cr, hand.x - x * half, hand.y - y * half);
  cairo_close_path (cr);
}

/* The end that hangs out of the fist. */
static void
trace_end (cairo_t *cr, const SolStanceArm *arm)
{
  SolPoint end = sol_point_in (arm->wrist, arm->hand_deg, -34, 12);
  SolPoint bend = sol_point_in (arm->wrist, arm->hand_deg, -22, 20);

  cairo_move_to (cr, arm->palm.x, arm->palm.y);
  cairo_curve_to (cr, bend.x, bend.y, bend.x, bend.y, end.x, end.y);
}

static void
stroke_end (const Brush *brush, const SolStanceArm *arm)
{
  cairo_t *cr = brush->cr;

  trace_end (cr, arm);
  sol_colour_set (sol_body_ink_get (SOL_BODY_INK_LINE, brush->theme), cr);
  cairo_set_line_width (cr, PULL_WIDTH + brush->pen);
  cairo_stroke_preserve (cr);
  sol_colour_set (sol_body_ink_get (SOL_BODY_INK_PULL, brush->theme), cr);
  cairo_set_line_width (cr, PULL_WIDTH);
  cairo_stroke (cr);
}

void
sol_body_draw_pull (cairo_t *cr, const SolStance *stance, SolLimb which, double pen, SolTheme theme)
{
  const SolStanceArm *arm = &stance->arms[which];
  Brush brush = { cr, stance, pen, theme };

  if (sol_stance_find_pull (stance) == NULL)
    return;
  stroke_end (&brush, arm);
  trace_pull (cr, &stance->legs[SOL_LIMB_NAMED], arm->palm);
  sol_colour_set (sol_body_ink_get (SOL_BODY_INK_LINE, theme), cr);
  cairo_set_line_width (cr, pen);
  cairo_stroke_preserve (cr);
  sol_colour_set (sol_body_ink_get (SOL_BODY_INK_PULL, theme), cr);
  cairo_fill (cr);
}
