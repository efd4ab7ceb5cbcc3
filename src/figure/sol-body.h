/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "sol-parts.h"
#include "sol-stance.h"
#include "sol-theme.h"

G_BEGIN_DECLS

/* The drawn body. Its outlines are those of body.svg, read once for the program; a picture is made
 * of cairo paths, without a parser, a display or a file. */

/** SolCalfLight: how strongly the two muscles of the calf are coloured, each 0 to 1. With them the
 * muscle at the front of the shin, which is drawn only where it works. */
typedef struct {
  double gastrocnemius;
  double soleus;
  double tibialis_anterior;
  gboolean works; /* it tells what works; else what is stretched */
} SolCalfLight;

/** sol_calf_light_for: what the instrument of @exercise says of the calf in @stance. Stretches and
 * mobility show how far each muscle is stretched, from the angles of @stance; all other kinds what
 * works, from the targets of @exercise in @variant, which may be NULL. */
SolCalfLight
sol_calf_light_for (SolExercise *exercise, const char *variant, const SolStance *stance);

/** sol_calf_light_for_targets: how strongly the calf works by @targets, a list of SolTarget, in
 * @variant, which may be NULL. */
SolCalfLight sol_calf_light_for_targets (GListModel *targets, const char *variant);

/** sol_body_get_frame: the box that holds all poses of @exercise, so that pictures of its steps
 * have one scale; not mirrored. FALSE, with @frame left as it was, where it has no pose. */
gboolean sol_body_get_frame (SolExercise *exercise, SolStanceBounds *frame);

/** sol_body_draw: draws @stance with its props on @cr, without a ground. @frame, as for a body that
 * is not mirrored, is scaled into the box of @width and @height at the origin, and stands at its
 * foot. */
void sol_body_draw (cairo_t *cr,
                    const SolStance *stance,
                    SolCalfLight light,
                    const SolStanceBounds *frame,
                    double width,
                    double height,
                    SolTheme theme);

/** sol_body_find_spot: a place on a muscle of the calf, @hero, of the named leg of @stance for what
 * points at it, where @scale pixels are a unit: above the letter of the gastrocnemius, below that
 * of the soleus, and, where there are letters, @clear_px pixels away from it, as long as that is on
 * the muscle. */
SolPoint sol_body_find_spot (const SolStance *stance, SolHero hero, double scale, double clear_px);

/** sol_body_render: @pose of @exercise with @side as the named leg, @height_px high, as wide as the
 * frame of the exercise, without a ground. SOL_FIGURE_ERROR_SIZE where that can't be made.
 * (transfer full) */
cairo_surface_t *sol_body_render (SolExercise *exercise,
                                  SolPose *pose,
                                  SolBodySide side,
                                  int height_px,
                                  SolTheme theme,
                                  GError **error);

/** sol_body_render_png: writes the step @step of @exercise, counted from 0, as a PNG file at @path,
 * on the ground of @theme. FALSE with SOL_FIGURE_ERROR where there is no such step, the size can't
 * be made, or the file can't be written. */
gboolean sol_body_render_png (SolExercise *exercise,
                              guint step,
                              int height_px,
                              SolTheme theme,
                              const char *path,
                              GError **error);

G_END_DECLS
