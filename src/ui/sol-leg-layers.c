/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-layers.h"

#include <math.h>

#include "sol-drawing.h"
#include "sol-work.h"

#define DRAWING "leg.svg"

static gboolean
add_layer (SolLegLayers *layers, SolLegBone bone, SolDrawing *drawing, double scale, GError **error)
{
  SolSprite sprite = { 0 };
  double x, y, width, height;

  sol_drawing_get_bounds (drawing, &x, &y, &width, &height);
  if (!sol_drawing_render_element (drawing, sol_leg_bone_get_layer (bone),
                                   (int) lround (height * scale), &sprite, NULL, error))
    return FALSE;
  if (sprite.surface == NULL)
    return TRUE;
  scale = round (height * scale) / height;
  layers->surfaces[bone] = cairo_surface_reference (sprite.surface);
  cairo_surface_set_device_scale (sprite.surface, scale, scale);
  layers->places[bone] = (SolLegPoint) { x + sprite.x / scale, y + sprite.y / scale };
  sol_sprite_clear (&sprite);
  return TRUE;
}

static SolLegLayers *
layers_new (double scale, SolTheme theme)
{
  g_autoptr (SolLegLayers) layers = g_new0 (SolLegLayers, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (SolDrawing) drawing =
      sol_drawing_new_for_svg (DRAWING, theme, SOL_PALETTE_HEROES, NULL, &error);
  gboolean drawn = drawing != NULL;

  layers->scale = scale;
  layers->theme = theme;
  for (guint bone = 0; drawn && bone < SOL_N_LEG_BONES; bone++)
    drawn = add_layer (layers, bone, drawing, scale, &error);
  if (drawn)
    return g_steal_pointer (&layers);
  g_warning ("can't draw the leg: %s", error->message);
  return NULL;
}

typedef struct {
  GWeakRef object;
  double scale;
  SolTheme theme;
  SolLegLayersDrawn drawn;
} Order;

static void
order_free (gpointer data)
{
  Order *order = data;

  g_weak_ref_clear (&order->object);
  g_free (order);
}

static void
draw_thread (GTask *task,
             gpointer source G_GNUC_UNUSED,
             gpointer data,
             GCancellable *cancellable G_GNUC_UNUSED)
{
  const Order *order = data;

  g_task_return_pointer (task, layers_new (order->scale, order->theme),
                         (GDestroyNotify) sol_leg_layers_free);
}

static void
drawn_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data G_GNUC_UNUSED)
{
  Order *order = g_task_get_task_data (G_TASK (result));
  g_autoptr (SolLegLayers) layers = g_task_propagate_pointer (G_TASK (result), NULL);
  g_autoptr (GObject) object = g_weak_ref_get (&order->object);

  if (object != NULL && layers != NULL)
    order->drawn (object, g_steal_pointer (&layers));
}

void
sol_leg_layers_draw_for (GObject *object, double scale, SolTheme theme, SolLegLayersDrawn drawn)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, drawn_cb, NULL);
  Order *order = g_new0 (Order, 1);

  g_weak_ref_init (&order->object, object);
  order->scale = scale;
  order->theme = theme;
  order->drawn = drawn;
  g_task_set_task_data (task, order, order_free);
  sol_work_run_after_frame (task, draw_thread);
}

void
sol_leg_layers_free (SolLegLayers *layers)
{
  for (guint bone = 0; bone < SOL_N_LEG_BONES; bone++)
    g_clear_pointer (&layers->surfaces[bone], cairo_surface_destroy);
  g_free (layers);
}

void
sol_leg_layers_draw (const SolLegLayers *layers, const SolLeg *leg, SolLegBone bone, cairo_t *cr)
{
  const SolLegTurn *turn = &leg->turns[bone];

  if (layers == NULL || layers->surfaces[bone] == NULL)
    return;
  cairo_save (cr);
  cairo_translate (cr, turn->about.x, turn->about.y);
  cairo_rotate (cr, -turn->deg * G_PI / 180);
  cairo_translate (cr, -turn->about.x, -turn->about.y);
  cairo_set_source_surface (cr, layers->surfaces[bone], layers->places[bone].x,
                            layers->places[bone].y);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BILINEAR);
  cairo_paint (cr);
  cairo_restore (cr);
}

void
sol_leg_layers_get_corners (const SolLegLayers *layers,
                            const SolLeg *leg,
                            SolLegBone bone,
                            SolLegPoint corners[4])
{
  cairo_surface_t *surface = layers->surfaces[bone];
  double x_scale = 1, y_scale = 1, width = 0, height = 0;

  if (surface != NULL) {
    cairo_surface_get_device_scale (surface, &x_scale, &y_scale);
    width = cairo_image_surface_get_width (surface) / x_scale;
    height = cairo_image_surface_get_height (surface) / y_scale;
  }
  for (guint i = 0; i < 4; i++)
    corners[i] = sol_leg_turn (&leg->turns[bone],
                               (SolLegPoint) { layers->places[bone].x + (i % 2 == 0 ? 0 : width),
                                               layers->places[bone].y + (i < 2 ? 0 : height) });
}
