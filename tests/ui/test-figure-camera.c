/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-camera.h"

#define WIDTH 800
#define HEIGHT 600
#define MARGIN 10

static const SolBox units = { 100, -50, 400, 1000 };

static void
apply (SolFigureCamera *camera, SolFigureFrame *frame)
{
  frame->units = units;
  sol_figure_camera_apply (camera, frame, WIDTH, HEIGHT, MARGIN, 0);
}

static void
test_all (void)
{
  SolFigureCamera camera = { 1 };
  SolFigureFrame frame = { 0 };

  apply (&camera, &frame);
  g_assert_cmpfloat_with_epsilon (frame.scale, 0.58, 1e-9);
  g_assert_cmpfloat_with_epsilon (frame.y, MARGIN, 1e-9);
  g_assert_cmpfloat_with_epsilon (frame.x, (WIDTH - 0.58 * 400) / 2, 1e-9);
}

/* What is under the pointer stays there; a figure narrower than the widget stays in its middle. */
static void
test_zoom_at (void)
{
  SolFigureCamera camera = { 1 };
  SolFigureFrame frame = { 0 };
  double x = 400, y = 250, unit_x = x, unit_y = y;

  apply (&camera, &frame);
  sol_figure_frame_to_units (&frame, &unit_x, &unit_y);
  for (guint i = 0; i < 8; i++) {
    double at_x = unit_x, at_y = unit_y;

    sol_figure_camera_zoom_at (&camera, &frame, WIDTH, HEIGHT, 1.25, x, y);
    apply (&camera, &frame);
    sol_figure_frame_to_widget (&frame, &at_x, &at_y);
    g_assert_cmpfloat_with_epsilon (at_x, x, 1e-6);
    g_assert_cmpfloat_with_epsilon (at_y, y, 1e-6);
  }
}

/* In a mirror the left edge is the right one, and what is under the pointer stays there, too. */
static void
test_mirrored (void)
{
  SolFigureCamera camera = { 1 };
  SolFigureFrame frame = { .mirrored = TRUE };
  double left = units.x, y = 0, x = 350, unit_x, unit_y = 250;

  apply (&camera, &frame);
  sol_figure_frame_to_widget (&frame, &left, &y);
  g_assert_cmpfloat_with_epsilon (left, frame.x + units.width * frame.scale, 1e-9);
  sol_figure_camera_zoom_at (&camera, &frame, WIDTH, HEIGHT, 6, 400, 300);
  apply (&camera, &frame);
  unit_x = x;
  sol_figure_frame_to_units (&frame, &unit_x, &unit_y);
  sol_figure_camera_zoom_at (&camera, &frame, WIDTH, HEIGHT, 1.2, x, 250);
  apply (&camera, &frame);
  sol_figure_frame_to_widget (&frame, &unit_x, &unit_y);
  g_assert_cmpfloat_with_epsilon (unit_x, x, 1e-6);
  g_assert_cmpfloat_with_epsilon (unit_y, 250, 1e-6);
}

static void
test_bounds (void)
{
  SolFigureCamera camera = { 1 };
  SolFigureFrame frame = { 0 };

  apply (&camera, &frame);
  for (guint i = 0; i < 100; i++) {
    sol_figure_camera_zoom_at (&camera, &frame, WIDTH, HEIGHT, 2, 400, 300);
    apply (&camera, &frame);
  }
  g_assert_cmpfloat (camera.zoom, ==, SOL_FIGURE_CAMERA_MAX_ZOOM);
  sol_figure_camera_pan (&camera, &frame, 1e6, 1e6);
  apply (&camera, &frame);
  g_assert_cmpfloat (frame.x, <=, MARGIN + 1e-6);
  g_assert_cmpfloat (frame.y, <=, MARGIN + 1e-6);
  g_assert_cmpfloat (frame.x + units.width * frame.scale, >=, WIDTH - MARGIN - 1e-6);
  for (guint i = 0; i < 100; i++) {
    sol_figure_camera_zoom_at (&camera, &frame, WIDTH, HEIGHT, 0.5, 10, 10);
    apply (&camera, &frame);
  }
  g_assert_cmpfloat (camera.zoom, ==, 1);
  g_assert_cmpfloat_with_epsilon (frame.y, MARGIN, 1e-9);
}

/* All of it has nowhere to go. */
static void
test_pan_of_all (void)
{
  SolFigureCamera camera = { 1 };
  SolFigureFrame frame, before;

  apply (&camera, &frame);
  before = frame;
  sol_figure_camera_pan (&camera, &frame, 50, 60);
  apply (&camera, &frame);
  g_assert_cmpfloat (frame.x, ==, before.x);
  g_assert_cmpfloat (frame.y, ==, before.y);
}

static void
test_mix (void)
{
  SolFigureCamera all = { 1 }, close = { 4, 300, 500 };
  SolFigureCamera middle = sol_figure_camera_mix (&all, &close, 0.5);
  SolFigureCamera back = sol_figure_camera_mix (&close, &all, 0.25);

  g_assert_cmpfloat_with_epsilon (middle.zoom, 2, 1e-9);
  g_assert_cmpfloat (middle.x, ==, 300);
  g_assert_cmpfloat (back.y, ==, 500);
  g_assert_cmpfloat (sol_figure_camera_mix (&all, &close, 1).zoom, ==, 4);
}

/* A widget without a size has no scale, and nothing comes of it. */
static void
test_no_size (void)
{
  SolFigureCamera camera = { 3, 1, 1 };
  SolFigureFrame frame = { .units = units };

  sol_figure_camera_apply (&camera, &frame, 0, 0, MARGIN, 0);
  sol_figure_camera_zoom_at (&camera, &frame, 0, 0, 2, 0, 0);
  g_assert_cmpfloat (camera.zoom, ==, 1);
  g_assert_cmpfloat (frame.scale, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/figure-camera/all", test_all);
  g_test_add_func ("/ui/figure-camera/mirrored", test_mirrored);
  g_test_add_func ("/ui/figure-camera/zoom-at", test_zoom_at);
  g_test_add_func ("/ui/figure-camera/bounds", test_bounds);
  g_test_add_func ("/ui/figure-camera/pan-of-all", test_pan_of_all);
  g_test_add_func ("/ui/figure-camera/mix", test_mix);
  g_test_add_func ("/ui/figure-camera/no-size", test_no_size);
  return g_test_run ();
}
