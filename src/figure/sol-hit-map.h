/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "sol-figure.h"

G_BEGIN_DECLS

/** SolBox: a rectangle in user units of a drawing. */
typedef struct {
  double x;
  double y;
  double width;
  double height;
} SolBox;

/** SolHitMap: which structure or attachment is seen at each place of a stage of a figure, by its
 * shape. Never changes; may be read from any thread.
 *
 * Places and distances are in user units of the drawing, as those of label anchors. */
typedef struct _SolHitMap SolHitMap;

#define SOL_TYPE_HIT_MAP (sol_hit_map_get_type ())
GType sol_hit_map_get_type (void) G_GNUC_CONST;

/** sol_hit_map_new: the map of @stage of @figure (NULL or empty: the first), with the marks of
 * @attachments on top where asked for, without what @hidden names (as that of a scene; may be
 * NULL), measured on a picture of @height_px. What lies in a ground layer is nothing. NULL with
 * SOL_FIGURE_ERROR, or G_IO_ERROR_CANCELLED. (transfer full) */
SolHitMap *sol_hit_map_new (SolFigure *figure,
                            const char *stage,
                            gboolean attachments,
                            const char *const *hidden,
                            int height_px,
                            GCancellable *cancellable,
                            GError **error);

/** sol_hit_map_new_async: the same in a thread; @callback is called in this one. */
void sol_hit_map_new_async (SolFigure *figure,
                            const char *stage,
                            gboolean attachments,
                            const char *const *hidden,
                            int height_px,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);

/** sol_hit_map_new_finish: the map that sol_hit_map_new_async() made, as sol_hit_map_new() gives
 * it. (transfer full) */
SolHitMap *sol_hit_map_new_finish (GAsyncResult *result, GError **error);

/** sol_hit_map_ref: takes a reference. (transfer full) */
SolHitMap *sol_hit_map_ref (SolHitMap *self);

/** sol_hit_map_unref: gives a reference back. */
void sol_hit_map_unref (SolHitMap *self);

/** sol_hit_map_lookup: the id of what is seen at @x, @y; NULL where nothing is. What is thin, as a
 * nerve, is found up to @tolerance beside it, even over something else; what is not is found so
 * far outside where nothing else is. The id lives as long as the map. */
const char *sol_hit_map_lookup (SolHitMap *self, double x, double y, double tolerance);

/** sol_hit_map_get_box: the box around what is seen of @id; FALSE where nothing is. */
gboolean sol_hit_map_get_box (SolHitMap *self, const char *id, SolBox *box);

/** sol_hit_map_get_place: a place where @id is seen for certain, in the midst of its widest run;
 * FALSE where nothing of it is seen. */
gboolean sol_hit_map_get_place (SolHitMap *self, const char *id, double *x, double *y);

/** sol_hit_map_list_ids: what is seen, from back to front. The ids live as long as the map.
 * (element-type utf8) (transfer container) */
GPtrArray *sol_hit_map_list_ids (SolHitMap *self);

/** sol_hit_map_count_leaks: the pixels whose colour meant nothing before they took their
 * neighbour's: blends, of which a good drawing has next to none. */
guint sol_hit_map_count_leaks (SolHitMap *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolHitMap, sol_hit_map_unref)

G_END_DECLS
