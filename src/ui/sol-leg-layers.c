/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-layers.h"

#include <math.h>

#include "sol-drawing.h"

#define DRAWING "leg.svg"

static GdkTexture *
texture_from_surface (cairo_surface_t *surface)
{
  int height = cairo_image_surface_get_height (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = g_bytes_new_with_free_func (
      cairo_image_surface_get_data (surface), stride * (gsize) height,
      (GDestroyNotify) cairo_surface_destroy, cairo_surface_reference (surface));

  return gdk_memory_texture_new (cairo_image_surface_get_width (surface), height,
                                 GDK_MEMORY_DEFAULT, bytes, stride);
}

static gboolean
add_layer (SolLegLayers *layers, SolLegBone bone, SolDrawing *drawing, double scale, GError **error)
{
  SolSprite sprite = { 0 };
  double x, y, width, height;
  GdkTexture *texture;

  sol_drawing_get_bounds (drawing, &x, &y, &width, &height);
  if (!sol_drawing_render_element (drawing, sol_leg_bone_get_layer (bone),
                                   (int) lround (height * scale), &sprite, NULL, error))
    return FALSE;
  if (sprite.surface == NULL)
    return TRUE;
  scale = round (height * scale) / height;
  texture = texture_from_surface (sprite.surface);
  layers->textures[bone] = texture;
  layers->places[bone] =
      GRAPHENE_RECT_INIT ((float) (x + sprite.x / scale), (float) (y + sprite.y / scale),
                          (float) (gdk_texture_get_width (texture) / scale),
                          (float) (gdk_texture_get_height (texture) / scale));
  sol_sprite_clear (&sprite);
  return TRUE;
}

SolLegLayers *
sol_leg_layers_new (double scale, SolTheme theme)
{
  g_autoptr (SolLegLayers) layers = g_new0 (SolLegLayers, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (SolDrawing) drawing =
      sol_drawing_new_for_svg (DRAWING, theme, SOL_PALETTE_HEROES, NULL, &error);
  gboolean drawn = drawing != NULL;

  for (guint bone = 0; drawn && bone < SOL_N_LEG_BONES; bone++)
    drawn = add_layer (layers, bone, drawing, scale, &error);
  if (drawn)
    return g_steal_pointer (&layers);
  g_warning ("can't draw the leg: %s", error->message);
  return NULL;
}

void
sol_leg_layers_free (SolLegLayers *layers)
{
  for (guint bone = 0; bone < SOL_N_LEG_BONES; bone++)
    g_clear_object (&layers->textures[bone]);
  g_free (layers);
}

void
sol_leg_layers_snapshot (const SolLegLayers *layers,
                         const SolLeg *leg,
                         SolLegBone bone,
                         GtkSnapshot *snapshot)
{
  const SolLegTurn *turn = &leg->turns[bone];
  float x = (float) turn->about.x, y = (float) turn->about.y;

  if (layers->textures[bone] == NULL)
    return;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_rotate (snapshot, (float) -turn->deg);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (-x, -y));
  gtk_snapshot_append_texture (snapshot, layers->textures[bone], &layers->places[bone]);
  gtk_snapshot_restore (snapshot);
}
