/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-scene.h"

static gboolean
strv_equal (const char *const *a, const char *const *b)
{
  static const char *const none[] = { NULL };

  return g_strv_equal (a == NULL ? none : a, b == NULL ? none : b);
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
  copy->lit = g_strdupv (self->lit);
  copy->outlined = g_strdup (self->outlined);
  return copy;
}

void
sol_scene_free (SolScene *self)
{
  g_free (self->stage);
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
         strv_equal ((const char *const *) self->lit, (const char *const *) other->lit) &&
         colour_equal (self->outline, other->outline) && self->outline_px == other->outline_px;
}
