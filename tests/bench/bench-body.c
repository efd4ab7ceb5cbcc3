/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-bench.h"
#include "sol-body.h"
#include "sol-exercise-parts.h"
#include "sol-library.h"

#define WIDTH 1280
#define HEIGHT 800

typedef struct {
  SolStance stance;
  SolStanceBounds frame;
  cairo_surface_t *surface;
} Sitting;

static void
draw (gpointer data)
{
  Sitting *sitting = data;
  cairo_t *cr = cairo_create (sitting->surface);

  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  cairo_paint (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  sol_body_draw (cr, &sitting->stance, (SolCalfLight) { .3, .9 }, &sitting->frame, WIDTH, HEIGHT,
                 SOL_THEME_LIGHT);
  cairo_destroy (cr);
}

static void
clear (gpointer data)
{
  cairo_t *cr = cairo_create (((Sitting *) data)->surface);

  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  cairo_paint (cr);
  cairo_destroy (cr);
}

void
sol_bench_body (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX05");
  g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, 0);
  Sitting sitting = { 0 };
  double clear_ms;

  sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, &sitting.stance);
  sol_body_get_frame (exercise, &sitting.frame);
  sitting.surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  clear_ms = sol_bench_measure_ms (clear, NULL, &sitting);
  sol_bench_print ("body: drawn at 1280x800", sol_bench_measure_ms (draw, NULL, &sitting), "ms",
                   clear_ms, "clearing the picture");
  cairo_surface_destroy (sitting.surface);
}
