/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-scene.h"

#include <math.h>

/* ARGB32 */
#define PIXEL_BYTES 4.0

static gboolean
ids_equal (GStrv a, GStrv b)
{
  static const char *const none[] = { NULL };

  return g_strv_equal (a == NULL ? none : (const char *const *) a,
                       b == NULL ? none : (const char *const *) b);
}

static gboolean
crop_equal (const SolCrop *a, const SolCrop *b)
{
  return a->x == b->x && a->y == b->y && a->width == b->width && a->height == b->height;
}

static gboolean
colour_equal (SolColour a, SolColour b)
{
  return a.red == b.red && a.green == b.green && a.blue == b.blue && a.alpha == b.alpha;
}

/* The crop stays where it is in the figure. */
static void
scale (SolScene *self, int height_px)
{
  double share = (double) height_px / self->height_px;
  SolCrop *crop = &self->crop;

  self->height_px = height_px;
  self->outline_px *= share;
  *crop = (SolCrop) { (int) (crop->x * share), (int) (crop->y * share), (int) (crop->width * share),
                      (int) (crop->height * share) };
}

void
sol_scene_limit (SolScene *self, double aspect)
{
  const SolCrop *crop = &self->crop;
  double pixels = crop->width > 0 ? (double) crop->width * crop->height
                                  : self->height_px * (self->height_px * aspect);
  double share = sqrt (SOL_SCENE_MAX_BYTES / (pixels * PIXEL_BYTES));

  if (share >= 1)
    return;
  /* Rounded down, and one less since the width is rounded elsewhere. */
  scale (self, MAX (1, (int) (self->height_px * share) - 1));
}

SolScene *
sol_scene_copy (const SolScene *self)
{
  SolScene *copy = g_memdup2 (self, sizeof *self);

  copy->stage = g_strdup (self->stage);
  copy->hidden = g_strdupv (self->hidden);
  copy->faded = g_strdupv (self->faded);
  copy->lit = g_strdupv (self->lit);
  copy->outlined = g_strdup (self->outlined);
  return copy;
}

void
sol_scene_free (SolScene *self)
{
  g_free (self->stage);
  g_strfreev (self->hidden);
  g_strfreev (self->faded);
  g_strfreev (self->lit);
  g_free (self->outlined);
  g_free (self);
}

gboolean
sol_scene_equal (const SolScene *self, const SolScene *other)
{
  return g_strcmp0 (self->stage, other->stage) == 0 && self->attachments == other->attachments &&
         self->textbook_marks == other->textbook_marks && self->theme == other->theme &&
         self->height_px == other->height_px && g_strcmp0 (self->outlined, other->outlined) == 0 &&
         crop_equal (&self->crop, &other->crop) && ids_equal (self->hidden, other->hidden) &&
         ids_equal (self->faded, other->faded) && ids_equal (self->lit, other->lit) &&
         colour_equal (self->outline, other->outline) && self->outline_px == other->outline_px;
}
