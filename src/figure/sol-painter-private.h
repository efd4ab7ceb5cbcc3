/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-drawings.h"
#include "sol-painter.h"
#include "sol-sprites.h"

G_BEGIN_DECLS

struct _SolPainter {
  GObject parent_instance;

  SolFigure *figure;
  GArray *all_parts; /* of SolPart */
  GPtrArray *kept;   /* what they borrow */
  int n_uses;        /* counts them; for any thread */
  int is_preparing;  /* the same */
  int is_awaited;    /* the same: more is to be painted soon */

  /* All below belongs to the thread that holds the lock. */
  GMutex lock;
  int height_px;
  SolDrawings *drawings;
  SolSprites *sprites;
  GHashTable *inks;    /* element id to Ink */
  double drawn_height; /* of what is drawn in lines; 0 while a picture is painted */
};

/** sol_painter_paint_parts: the picture of @scene with @parts, which are what
 * sol_figure_list_parts() listed for it, less what is hidden. For any thread. NULL with an error as
 * for sol_painter_paint(). (transfer full) */
cairo_surface_t *sol_painter_paint_parts (SolPainter *self,
                                          const SolScene *scene,
                                          GArray *parts,
                                          GCancellable *cancellable,
                                          GError **error);

G_END_DECLS
