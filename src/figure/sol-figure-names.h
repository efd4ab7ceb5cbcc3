/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-parts.h"
#include "sol-structure-places.h"

G_BEGIN_DECLS

/** SolFigureName: what is to be named of a figure, and where. */
typedef struct {
  char *id;   /* of a structure or an attachment */
  char *text; /* its name */
  SolHero hero;
  SolStructurePlace place;
} SolFigureName;

/** SolFigureNaming: what is named, and how. */
typedef struct {
  SolStructure *selected; /* it alone; NULL: all that is seen */
  gboolean attachments;   /* marks and bones alone */
  gboolean latin;
} SolFigureNaming;

/** sol_figure_names_list: what of @figure is to be named as @naming asks, where @map sees it.
 * (element-type SolFigureName) (transfer full) */
GPtrArray *sol_figure_names_list (SolFigure *figure, SolHitMap *map, const SolFigureNaming *naming);

/** sol_figure_names_of: the name of @value, a structure or an attachment: the Latin one where that
 * is wanted and known, else the plain one. */
const char *sol_figure_names_of (SolValue *value, gboolean latin);

/** sol_figure_names_list_marked: the attachments that @figure can mark, back to front; each may
 * come more than once. (element-type SolAttachment) (transfer container) */
GPtrArray *sol_figure_names_list_marked (SolFigure *figure);

G_END_DECLS
