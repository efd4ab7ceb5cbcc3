/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "sol-theme.h"

G_BEGIN_DECLS

/** SolCrop: a rectangle in pixels of a whole picture; without a width it stands for all of it. */
typedef struct {
  int x;
  int y;
  int width;
  int height;
} SolCrop;

/** SolScene: what a picture of a figure is to show. A value: copied, compared, never shared. */
typedef struct {
  char *stage;             /* id of a stage; NULL for the first */
  gboolean attachments;    /* where muscles are fixed to bones; soft tissue turns to glass */
  gboolean textbook_marks; /* origins red and insertions blue, not in their muscle's hue */
  SolTheme theme;
  int height_px;     /* of all of the drawing; the width follows */
  SolCrop crop;      /* what of that is painted, as where one looks closer */
  GStrv hidden;      /* ids of what is taken away: structures, attachments or whole layers */
  GStrv faded;       /* the same of what is seen through */
  GStrv lit;         /* ids that keep their strength while all else grows quiet; NULL: all alike */
  char *outlined;    /* id that is drawn with an outline, as under the pointer; NULL for none */
  SolColour outline; /* its colour */
  double outline_px; /* its width */
} SolScene;

/** SOL_SCENE_MAX_BYTES: how much a picture may take that is shown. */
#define SOL_SCENE_MAX_BYTES ((gsize) 10 << 20)

/** sol_scene_limit: makes the picture of @self smaller until it takes no more than
 * SOL_SCENE_MAX_BYTES; @aspect is the width of the drawing as a share of its height. Whoever shows
 * it scales it up. */
void sol_scene_limit (SolScene *self, double aspect);

/** sol_scene_copy: a copy of @self. (transfer full) */
SolScene *sol_scene_copy (const SolScene *self);

/** sol_scene_free: frees a scene that sol_scene_copy() made. */
void sol_scene_free (SolScene *self);

/** sol_scene_equal: whether @self and @other give the same picture. */
gboolean sol_scene_equal (const SolScene *self, const SolScene *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolScene, sol_scene_free)

G_END_DECLS
