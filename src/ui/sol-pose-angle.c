/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pose-angle.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

/* A knee that is bent less needs no telling. */
#define LEAST_DEG 15.0
/* Of the line beyond the knee and of the arc, in units of the body. */
#define LINE_FROM 34.0
#define LINE_TO 92.0
#define ARC 72.0
#define N_ARC_POINTS 16

/* In a picture that is lower, lines and numbers would hide the body. */
#define LEAST_BOX_PX 150

#define LINE_WIDTH 1.5f
#define INK_ALPHA .75f
/* The number is at most so high, of the picture: large letters must not hide the legs. */
#define NUMBER_PART .12
#define GAP_PX 4.0f
#define PADDING_PX 3.0f

typedef struct {
  const SolStance *stance;
  const SolStanceBounds *frame;
  graphene_rect_t box;
} Place;

/* So many units from the knee, at this tilt. */
static SolPoint
get_beyond_knee (const SolStance *stance, double deg, double distance)
{
  SolPoint knee = stance->legs[SOL_LIMB_NAMED].knee;
  double angle = deg * G_PI / 180;

  return (SolPoint) { knee.x - sin (angle) * distance, knee.y + cos (angle) * distance };
}

static graphene_point_t
to_widget (const Place *place, double deg, double distance)
{
  SolPoint point = get_beyond_knee (place->stance, deg, distance);
  double scale = place->box.size.width / (place->frame->right - place->frame->left);
  float x = (float) ((point.x - place->frame->left) * scale);

  if (place->stance->mirrored)
    x = place->box.size.width - x;
  return GRAPHENE_POINT_INIT (place->box.origin.x + x,
                              place->box.origin.y +
                                  (float) ((point.y - place->frame->top) * scale));
}

gboolean
sol_pose_angle_is_shown (const SolStance *stance)
{
  SolPoint end;

  g_return_val_if_fail (stance != NULL, FALSE);

  end = get_beyond_knee (stance, stance->legs[SOL_LIMB_NAMED].thigh_deg, LINE_TO);
  return sol_stance_get_knee_deg (stance, SOL_LIMB_NAMED) >= LEAST_DEG &&
         end.y < sol_stance_get_floor_y (stance, end.x);
}

static GskPath *
create_path (const Place *place)
{
  const SolStanceLeg *leg = &place->stance->legs[SOL_LIMB_NAMED];
  GskPathBuilder *builder = gsk_path_builder_new ();
  graphene_point_t at = to_widget (place, leg->thigh_deg, LINE_FROM);

  gsk_path_builder_move_to (builder, at.x, at.y);
  at = to_widget (place, leg->thigh_deg, LINE_TO);
  gsk_path_builder_line_to (builder, at.x, at.y);
  at = to_widget (place, leg->thigh_deg, ARC);
  gsk_path_builder_move_to (builder, at.x, at.y);
  for (guint i = 1; i <= N_ARC_POINTS; i++) {
    at = to_widget (place, leg->thigh_deg + (leg->shank_deg - leg->thigh_deg) * i / N_ARC_POINTS,
                    ARC);
    gsk_path_builder_line_to (builder, at.x, at.y);
  }
  return gsk_path_builder_free_to_path (builder);
}

static void
snapshot_ground (GtkSnapshot *snapshot, const graphene_rect_t *rect)
{
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  GdkRGBA ground = dark ? (GdkRGBA) { 0, 0, 0, .6f } : (GdkRGBA) { 1, 1, 1, .75f };
  GskRoundedRect pill;

  gsk_rounded_rect_init_from_rect (&pill, rect, rect->size.height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &pill);
  gtk_snapshot_append_color (snapshot, &ground, rect);
  gtk_snapshot_pop (snapshot);
}

static PangoLayout *
create_number (GtkWidget *widget, double deg, double most_px)
{
  g_autofree char *text = g_strdup_printf (_ ("%d°"), (int) lround (deg));
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  pango_attr_list_insert (attributes, pango_attr_scale_new (MIN (1, most_px / MAX (height, 1))));
  pango_layout_set_attributes (layout, attributes);
  return layout;
}

/* Ahead of where the line ends, and never out of the widget. */
static void
snapshot_degrees (GtkSnapshot *snapshot, GtkWidget *widget, const Place *place, GdkRGBA *ink)
{
  double deg = sol_stance_get_knee_deg (place->stance, SOL_LIMB_NAMED);
  g_autoptr (PangoLayout) layout =
      create_number (widget, deg, place->box.size.height * NUMBER_PART);
  graphene_point_t end = to_widget (place, place->stance->legs[SOL_LIMB_NAMED].thigh_deg, LINE_TO);
  graphene_rect_t pill;
  int width, height;
  float x;

  pango_layout_get_pixel_size (layout, &width, &height);
  x = place->stance->mirrored ? end.x - GAP_PX - (float) width - PADDING_PX
                              : end.x + GAP_PX + PADDING_PX;
  x = CLAMP (x, 0, (float) gtk_widget_get_width (widget) - (float) width);
  pill = GRAPHENE_RECT_INIT (x - PADDING_PX, end.y - (float) height / 2,
                             (float) width + 2 * PADDING_PX, (float) height);
  snapshot_ground (snapshot, &pill);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, pill.origin.y));
  gtk_snapshot_append_layout (snapshot, layout, ink);
  gtk_snapshot_restore (snapshot);
}

void
sol_pose_angle_snapshot (GtkSnapshot *snapshot,
                         GtkWidget *widget,
                         const SolStance *stance,
                         const SolStanceBounds *frame,
                         const graphene_rect_t *box)
{
  Place place = { stance, frame, *box };
  g_autoptr (GskStroke) stroke = gsk_stroke_new (LINE_WIDTH);
  g_autoptr (GskPath) path = NULL;
  GdkRGBA ink;

  g_return_if_fail (stance != NULL && frame != NULL && box != NULL);

  if (!sol_pose_angle_is_shown (stance) || box->size.height < LEAST_BOX_PX)
    return;
  gtk_widget_get_color (widget, &ink);
  path = create_path (&place);
  ink.alpha *= INK_ALPHA;
  gtk_snapshot_append_stroke (snapshot, path, stroke, &ink);
  ink.alpha /= INK_ALPHA;
  snapshot_degrees (snapshot, widget, &place, &ink);
}
