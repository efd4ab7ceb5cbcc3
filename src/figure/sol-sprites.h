/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-drawing.h"

G_BEGIN_DECLS

/** SolSprites: the elements of a drawing as pictures that are kept, up to a bound. What the picture
 * that is being painted has not asked for goes first. One thread may use it at a time. */
typedef struct _SolSprites SolSprites;

/** sol_sprites_new: keeps no more than @max_bytes of pixels. (transfer full) */
SolSprites *sol_sprites_new (gsize max_bytes);

/** sol_sprites_free: frees @self with all that it keeps. */
void sol_sprites_free (SolSprites *self);

/** sol_sprites_lookup: what is kept of @element in @palette; NULL where it must be drawn. Lives
 * until the next call. (transfer none) */
const SolSprite *sol_sprites_lookup (SolSprites *self, SolPalette palette, const char *element);

/** sol_sprites_keep: takes what @sprite holds, which was drawn of @element in @palette, and returns
 * it. Lives until the next call, and longer where there is room. (transfer none) */
const SolSprite *
sol_sprites_keep (SolSprites *self, SolPalette palette, const char *element, SolSprite *sprite);

/** sol_sprites_end_picture: a picture is painted; what is asked for from now on is for another. */
void sol_sprites_end_picture (SolSprites *self);

/** sol_sprites_forget: frees all that is kept. */
void sol_sprites_forget (SolSprites *self);

/** sol_sprites_get_memory: how many bytes of pixels are kept. */
gsize sol_sprites_get_memory (SolSprites *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolSprites, sol_sprites_free)

G_END_DECLS
