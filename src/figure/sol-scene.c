/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-scene.h"

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
