/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure.h"
#include "sol-painter.h"

/** sol_plate_fit_height: how high the drawing of @figure is where it fills a window of @width_px by
 * @height_px. */
int sol_plate_fit_height (SolFigure *figure, int width_px, int height_px);

/** sol_plate_paint_all: lets @painter paint all stages of its figure, each once plain and once with
 * attachments, and with everything lit, in a window of that size. Returns the most bytes of
 * pictures that were there at once: what the painter keeps, the picture that is shown, the one
 * that it fades from, and two sharp ones of what is seen from close by. */
gsize sol_plate_paint_all (SolPainter *painter, int width_px, int height_px);
