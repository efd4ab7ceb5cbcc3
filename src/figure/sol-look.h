/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-parts.h"
#include "sol-scene.h"

G_BEGIN_DECLS

/** sol_look_is_lit: whether @part keeps its strength in @scene while others grow quiet. */
gboolean sol_look_is_lit (const SolScene *scene, const SolPart *part);

/** sol_look_is_outlined: whether @part has an outline in @scene; an attachment has that of its
 * muscle. */
gboolean sol_look_is_outlined (const SolScene *scene, const SolPart *part);

/** sol_look_choose_opacity: how strong @part is drawn in @scene, from 0 to 1; @veils where it lies
 * before a lit one. */
double sol_look_choose_opacity (const SolScene *scene, const SolPart *part, gboolean veils);

G_END_DECLS
