/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure.h"
#include "sol-attachment.h"

G_BEGIN_DECLS

/** SolPart: an element of a drawing and whose it is. All of it belongs to the figure. A layer
 * that names neither structures nor attachments, as the skin, is one part: the element with the
 * layer's id. */
typedef struct {
  const char *element;       /* id in the SVG */
  const char *owner;         /* id of the structure, attachment or layer that it draws */
  const char *layer;         /* id of the layer that it lies in */
  SolStructure *structure;   /* NULL for an attachment or a layer */
  SolAttachment *attachment; /* NULL for a structure or a layer */
  SolLayerRole role;
} SolPart;

/** SolHero: the two muscles that have a colour of their own everywhere. */
typedef enum {
  SOL_HERO_NONE,
  SOL_HERO_GASTROCNEMIUS, /* orange, G */
  SOL_HERO_SOLEUS,        /* teal, S */
} SolHero;

/** sol_hero_of: which of the two muscles @structure is, or is a muscular part of. */
SolHero sol_hero_of (SolStructure *structure);

/** sol_figure_find_stage: the stage of @figure with the id @stage, the first where that is NULL or
 * empty. SOL_FIGURE_ERROR_UNKNOWN_STAGE where there is none. (transfer full) */
SolStage *sol_figure_find_stage (SolFigure *figure, const char *stage, GError **error);

/** sol_figure_list_parts: what @stage of @figure shows, back to front, with the layers of
 * attachments last where @attachments are asked for. NULL stands for the first stage.
 * SOL_FIGURE_ERROR_UNKNOWN_STAGE where there is no such stage. (element-type SolPart)
 * (transfer full) */
GArray *
sol_figure_list_parts (SolFigure *figure, const char *stage, gboolean attachments, GError **error);

/** sol_figure_list_all_parts: all that @figure has, deepest first, attachments among it.
 * (element-type SolPart) (transfer full) */
GArray *sol_figure_list_all_parts (SolFigure *figure);

/** sol_parts_keep: what @parts borrow, so that a thread may go on with them when the library is let
 * go: that unlinks its values but frees none that is kept. (element-type GObject)
 * (transfer full) */
GPtrArray *sol_parts_keep (GArray *parts);

/** sol_part_has_name: whether @part is there to be named and pointed at, and not as ground or
 * surroundings. */
gboolean sol_part_has_name (const SolPart *part);

/** sol_part_is_among: whether @ids, which may be NULL, names @part: what it draws, a whole that
 * this is a part of, or its layer. */
gboolean sol_part_is_among (const SolPart *part, const char *const *ids);

/** sol_parts_hide: takes what @hidden, which may be NULL, names out of @parts. */
void sol_parts_hide (GArray *parts, const char *const *hidden);

/** sol_part_is_of: whether @part draws what is called @id: that structure or a part of it, that
 * attachment, or an attachment of that muscle. */
gboolean sol_part_is_of (const SolPart *part, const char *id);

G_END_DECLS
