/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-attachment.h"
#include "sol-figure.h"
#include "sol-library.h"
#include "sol-structure.h"

G_BEGIN_DECLS

/** SolLegTarget: what of the leg is to be opened, as win.open names it: "structure:ID", a structure
 * on the figure that is there; "attachment:ID", where a muscle is fixed; "figure:ID",
 * "figure:ID:STAGE" or "figure:ID:STAGE:STRUCTURE"; "leg:KNEE,ANKLE", the leg bent so, in degrees.
 * All that it points to is the library's. */
typedef struct {
  gboolean bent; /* the leg that bends; else the figure */
  double knee_deg;
  double ankle_deg;
  SolFigure *figure; /* NULL for the one that is there */
  const char *stage; /* NULL for the one that is there */
  SolStructure *structure;
  SolAttachment *attachment; /* of the structure; or NULL */
} SolLegTarget;

/** sol_leg_target_read: reads what @words names. FALSE where that is nothing of the leg, or not in
 * @library. */
gboolean sol_leg_target_read (SolLegTarget *target, SolLibrary *library, const char *words);

/** sol_leg_target_dup_bent: the words for the leg bent so, in degrees. (transfer full) */
char *sol_leg_target_dup_bent (double knee_deg, double ankle_deg);

/** sol_leg_target_dup_figure: the words for @structure on @figure at @stage; both may be NULL where
 * the first figure that shows the structure will do. (transfer full) */
char *sol_leg_target_dup_figure (SolFigure *figure, const char *stage, SolStructure *structure);

G_END_DECLS
