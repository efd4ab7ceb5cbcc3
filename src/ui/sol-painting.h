/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-painter.h"

G_BEGIN_DECLS

/** SolPaintingFunc: gets @surface, the picture of what sol_painting_get_shown() gives from now on;
 * @before: what was shown until now, NULL for nothing. */
typedef void (*SolPaintingFunc) (gpointer owner, cairo_surface_t *surface, const SolScene *before);

/** SolPainting: scenes that are painted in a thread one at a time: the one that is wanted last,
 * when the one before is done. */
#define SOL_TYPE_PAINTING (sol_painting_get_type ())
G_DECLARE_FINAL_TYPE (SolPainting, sol_painting, SOL, PAINTING, GObject)

/** sol_painting_new: what @painter paints for @owner, who is to call sol_painting_stop() when it
 * goes. (transfer full) */
SolPainting *sol_painting_new (SolPainter *painter, SolPaintingFunc painted, gpointer owner);

/** sol_painting_stop: ends all that is under way; @painted is not called any more. */
void sol_painting_stop (SolPainting *self);

/** sol_painting_want: paints @scene, unless it is shown; nothing for NULL. With @settle_ms, only
 * after so many milliseconds without such a call. While nothing is shown, a large one is shown as a
 * small draft of the same scene before. */
void sol_painting_want (SolPainting *self, const SolScene *scene, guint settle_ms);

/** sol_painting_cancel: gives up what is being painted, and paints what is wanted. */
void sol_painting_cancel (SolPainting *self);

/** sol_painting_forget: nothing is shown any more. */
void sol_painting_forget (SolPainting *self);

/** sol_painting_get_wanted: what is wanted; NULL for nothing. (transfer none) */
const SolScene *sol_painting_get_wanted (SolPainting *self);

/** sol_painting_get_shown: what was painted last; NULL for nothing. (transfer none) */
const SolScene *sol_painting_get_shown (SolPainting *self);

/** sol_painting_is_busy: whether something is being painted or waits for it. */
gboolean sol_painting_is_busy (SolPainting *self);

G_END_DECLS
