/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "sol-theme.h"

G_BEGIN_DECLS

/** SolScene: what a picture of a figure is to show. A value: copied, compared, never shared. */
typedef struct {
  char *stage;             /* id of a stage; NULL for the first */
  gboolean attachments;    /* where muscles are fixed to bones; soft tissue turns to glass */
  gboolean textbook_marks; /* origins red and insertions blue, not in their muscle's hue */
  SolTheme theme;
  int height_px;     /* the width follows */
  GStrv lit;         /* ids that keep their strength while all else grows quiet; NULL: all alike */
  char *outlined;    /* id that is drawn with an outline, as under the pointer; NULL for none */
  SolColour outline; /* its colour */
  double outline_px; /* its width */
} SolScene;

/** sol_scene_copy: a copy of @self. (transfer full) */
SolScene *sol_scene_copy (const SolScene *self);

/** sol_scene_free: frees a scene that sol_scene_copy() made. */
void sol_scene_free (SolScene *self);

/** sol_scene_equal: whether @self and @other give the same picture. */
gboolean sol_scene_equal (const SolScene *self, const SolScene *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolScene, sol_scene_free)

G_END_DECLS
