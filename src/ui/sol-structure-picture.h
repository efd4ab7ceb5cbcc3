/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-hit-maps.h"
#include "sol-painter.h"

G_BEGIN_DECLS

/** SolStructurePicture: a figure as a paintable that changes without making anyone wait.
 *
 * A scene is painted in a thread while the picture before it stays, scaled; only the latest that
 * was asked for is shown. A change of what is peeled or lit fades over; a change of what is
 * outlined does not. Hit maps come the same way, once for all pictures of the figure. */
#define SOL_TYPE_STRUCTURE_PICTURE (sol_structure_picture_get_type ())
G_DECLARE_FINAL_TYPE (SolStructurePicture, sol_structure_picture, SOL, STRUCTURE_PICTURE, GObject)

/** sol_structure_picture_new: a picture of @figure, shown in @widget, whose animation settings it
 * follows and which is to call sol_structure_picture_stop() when it goes. (transfer full) */
SolStructurePicture *sol_structure_picture_new (SolFigure *figure, GtkWidget *widget);

/** sol_structure_picture_stop: ends all that is under way; nothing changes afterwards. */
void sol_structure_picture_stop (SolStructurePicture *self);

/** sol_structure_picture_set_scene: shows @scene as soon as it is painted; one of another size when
 * the size has held still. */
void sol_structure_picture_set_scene (SolStructurePicture *self, const SolScene *scene);

/** sol_structure_picture_is_empty: whether nothing was painted yet. */
gboolean sol_structure_picture_is_empty (SolStructurePicture *self);

/** sol_structure_picture_is_settled: whether what was asked for last is shown. */
gboolean sol_structure_picture_is_settled (SolStructurePicture *self);

/** sol_structure_picture_get_painter: what paints it. (transfer none) */
SolPainter *sol_structure_picture_get_painter (SolStructurePicture *self);

/** sol_structure_picture_get_map: the hit map of @stage, with @attachments or without, without what
 * @hidden names, which may be NULL. NULL where it is not made yet: it then will be, and "map-made"
 * is emitted. (transfer none) */
SolHitMap *sol_structure_picture_get_map (SolStructurePicture *self,
                                          const char *stage,
                                          gboolean attachments,
                                          const char *const *hidden);

G_END_DECLS
