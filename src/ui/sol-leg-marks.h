/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-theme.h"

G_BEGIN_DECLS

/** SolLegMark: a disc that goes with the leg. */
typedef enum {
  SOL_LEG_MARK_GASTROCNEMIUS, /* its letter */
  SOL_LEG_MARK_SOLEUS,
  SOL_LEG_MARK_GRIP, /* of the knee; beside each the same for the foot */
  SOL_LEG_MARK_GRIP_FOOT,
  SOL_LEG_MARK_GRIP_POINTED, /* the pointer would pull it */
  SOL_LEG_MARK_GRIP_FOOT_POINTED,
  SOL_LEG_MARK_GRIP_HELD,
  SOL_LEG_MARK_GRIP_FOOT_HELD,
} SolLegMark;

#define SOL_N_LEG_MARKS 8

/** SolLegMarks: the discs as small pictures, since drawing them takes longer than all else that
 * moves with the leg. */
typedef struct {
  GdkTexture *textures[SOL_N_LEG_MARKS];
  double letter_radius; /* for which they were drawn */
  double grip_radius;
  double scale;
  SolColour accent;
  SolTheme theme;
} SolLegMarks;

/** sol_leg_marks_update: draws those of @marks, which begins as zeros, that are not of these radii
 * in pixels, of the scale of @widget's screen and of the colour @accent, which the grips wear. */
void sol_leg_marks_update (SolLegMarks *marks,
                           GtkWidget *widget,
                           double letter_radius,
                           double grip_radius,
                           SolColour accent);

/** sol_leg_marks_clear: frees what is in @marks. */
void sol_leg_marks_clear (SolLegMarks *marks);

/** sol_leg_marks_snapshot: puts the middle of @mark at @at, to the next pixel. */
void sol_leg_marks_snapshot (const SolLegMarks *marks,
                             SolLegMark mark,
                             graphene_point_t at,
                             GtkSnapshot *snapshot);

G_END_DECLS
