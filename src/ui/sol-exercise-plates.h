/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-library.h"
#include "sol-painter.h"

G_BEGIN_DECLS

/** SolExercisePlates: pictures of figures as textures. Painted in a thread, and kept, so that a
 * list of cards paints each picture once. */
#define SOL_TYPE_EXERCISE_PLATES (sol_exercise_plates_get_type ())
G_DECLARE_FINAL_TYPE (SolExercisePlates, sol_exercise_plates, SOL, EXERCISE_PLATES, GObject)

/** sol_exercise_plates_get: the pictures of the figures of @library; lives as long as that.
 * (transfer none) */
SolExercisePlates *sol_exercise_plates_get (SolLibrary *library);

/** sol_exercise_plates_peek: the texture of @scene where it is kept; NULL where not.
 * (transfer none) */
GdkTexture *
sol_exercise_plates_peek (SolExercisePlates *self, SolFigure *figure, const SolScene *scene);

/** sol_exercise_plates_paint_async: paints @scene, unless it is kept, and calls @callback. */
void sol_exercise_plates_paint_async (SolExercisePlates *self,
                                      SolFigure *figure,
                                      const SolScene *scene,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);

/** sol_exercise_plates_paint_finish: what was painted; NULL with SOL_FIGURE_ERROR or
 * G_IO_ERROR_CANCELLED. (transfer full) */
GdkTexture *
sol_exercise_plates_paint_finish (SolExercisePlates *self, GAsyncResult *result, GError **error);

G_END_DECLS
