/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is drawn of the body: no gaps, the same places as the joints have. */

#include <math.h>

#include "sol-body-private.h"
#include "sol-exercise-parts.h"
#include "sol-figure-error.h"
#include "sol-image.h"
#include "sol-library.h"

static SolLibrary *library;

/* -- outlines and joints -- */

static void
test_joints (void)
{
  static const struct {
    const char *id;
    double x;
    double y;
  } rows[] = {
    { "joint-hip", 0, 0 },
    { "joint-knee", 0, THIGH },
    { "joint-ankle", 0, THIGH + SOL_BODY_SHANK },
    { "joint-ball", BALL_X, THIGH + SOL_BODY_SHANK + BALL_Y },
    { "joint-waist", 0, WAIST_Y },
    { "joint-neck", NECK_X, NECK_Y },
    { "joint-shoulder", SHOULDER_X, SHOULDER_Y },
    { "joint-elbow", SHOULDER_X, SHOULDER_Y + UPPER_ARM },
    { "joint-wrist", SHOULDER_X, SHOULDER_Y + UPPER_ARM + FOREARM },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    SolPoint place;

    g_assert_true (sol_body_shape_get_joint (rows[i].id, &place));
    g_assert_cmpfloat_with_epsilon (place.x, rows[i].x, .01);
    g_assert_cmpfloat_with_epsilon (place.y, rows[i].y, .01);
  }
}

/* How far the drawn outline reaches, in x and y, sampled along its pieces. */
static SolPoint
find_extreme (SolBodyShape shape, SolPoint origin, double deg)
{
  const SolOutline *outline = sol_body_shape_get (shape);
  const SolPoint *p = outline->points;
  SolPoint most = { -G_MAXDOUBLE, -G_MAXDOUBLE };

  for (guint i = 0; i + 3 < outline->ends[0]; i += 3)
    for (double t = 0; t < 1; t += .125) {
      double u = 1 - t, a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
      SolPoint point =
          sol_point_in (origin, deg, a * p[i].x + b * p[i + 1].x + c * p[i + 2].x + d * p[i + 3].x,
                        a * p[i].y + b * p[i + 1].y + c * p[i + 2].y + d * p[i + 3].y);

      most.x = MAX (most.x, point.x);
      most.y = MAX (most.y, point.y);
    }
  return most;
}

static void
check_touch (const char *name, const char *what, double value, double wanted, double within)
{
  if (!(fabs (value - wanted) <= within))
    g_test_fail_printf ("%s: %s is drawn %.1f from where it touches", name, what, value - wanted);
}

static gboolean
is_on_floor (SolPose *pose, SolLimb which)
{
  SolPropKind on;

  for (SolBodyPart part = SOL_BODY_PART_FOOT; part <= SOL_BODY_PART_TOES; part++)
    if (sol_pose_find_contact (pose, part, which, &on) && on == SOL_PROP_KIND_FLOOR)
      return TRUE;
  return FALSE;
}

/* How low @shape is drawn, as seen along a floor that slopes. */
static double
find_depth (const SolStance *stance, SolBodyShape shape, SolPoint origin, double deg)
{
  SolPoint level = sol_point_in (sol_point (0, 0), stance->slope_deg, origin.x, origin.y);

  return find_extreme (shape, level, deg + stance->slope_deg).y;
}

/* How far back @shape is drawn. */
static double
find_back (SolBodyShape shape, SolPoint origin, double deg)
{
  return -find_extreme (shape, sol_point (-origin.x, -origin.y), deg + 180).x;
}

/* A back that leans on a wall is drawn at it, and not in it. */
static void
check_back (const char *name, const SolStance *stance, const SolStanceProp *wall)
{
  double shirt = find_back (SOL_BODY_SHAPE_SHIRT, stance->waist, stance->thorax_deg);
  double seat = find_back (SOL_BODY_SHAPE_SHORTS_SEAT, stance->hip, stance->pelvis_deg);
  double hair = find_back (SOL_BODY_SHAPE_HAIR, stance->neck, stance->head_deg);

  check_touch (name, "the back", MIN (shirt, seat), wall->right, 14);
  g_assert_cmpfloat (MIN (MIN (shirt, seat), hair), >=, wall->right - 2);
}

/* A palm is drawn on the wall or the floor. */
static void
check_palm (const char *name, const SolStanceArm *arm, const SolStanceProp *wall)
{
  SolPoint palm = find_extreme (SOL_BODY_SHAPE_HAND_FLAT, arm->wrist, arm->hand_deg);

  if (arm->holds && arm->on == SOL_PROP_KIND_WALL)
    check_touch (name, "a palm", palm.x, wall->left, 2);
  else if (arm->holds && arm->on == SOL_PROP_KIND_FLOOR)
    check_touch (name, "a palm", palm.y, 0, 2);
}

/* The drawn sole of a foot that stands on the floor is there, palms and back on what they touch. */
static void
check_contacts (SolExercise *exercise, SolPose *pose)
{
  const char *name = sol_value_get_id (SOL_VALUE (exercise));
  const SolStanceProp *wall;
  SolStance stance;

  sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, &stance);
  wall = sol_stance_find_prop (&stance, SOL_PROP_KIND_WALL);
  for (guint i = 0; i < 2; i++) {
    const SolStanceLeg *leg = &stance.legs[i];
    double foot = find_depth (&stance, SOL_BODY_SHAPE_FOOT_SKIN, leg->ankle, leg->foot_deg);
    double toes = find_depth (&stance, SOL_BODY_SHAPE_TOES_SKIN, leg->ball, leg->toes_deg);

    g_assert_cmpfloat (MAX (foot, toes), <=, 1);
    if (is_on_floor (pose, i))
      check_touch (name, "a foot", MAX (foot, toes), 0, 1);
    check_palm (name, &stance.arms[i], wall);
  }
  if (stance.leans)
    check_back (name, &stance, wall);
}

typedef void (*Check) (SolExercise *exercise, SolPose *pose);

static void
check_each (Check check)
{
  GListModel *exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);
    GListModel *poses = sol_exercise_get_poses (exercise);

    for (guint k = 0; k < g_list_model_get_n_items (poses); k++) {
      g_autoptr (SolPose) pose = g_list_model_get_item (poses, k);

      check (exercise, pose);
    }
  }
}

static void
test_contacts (void)
{
  check_each (check_contacts);
}

/* -- pictures -- */

/* The picture is full to within its margin, and stays inside. */
static void
check_picture (SolExercise *exercise, SolPose *pose)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SolSurface) surface =
      sol_body_render (exercise, pose, SOL_BODY_SIDE_RIGHT, 240, SOL_THEME_DARK, &error);

  g_assert_no_error (error);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 240);
  g_assert_cmpuint (sol_image_count_ink (surface), >, 4000);
  for (int y = 0; y < 240; y++) {
    const SolStanceProp *wall;
    SolStance stance;

    sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, &stance);
    wall = sol_stance_find_prop (&stance, SOL_PROP_KIND_WALL);
    if (wall == NULL && y < 200)
      g_assert_cmphex (sol_image_get_pixel (surface, 1, y), ==, 0);
  }
}

static void
test_pictures (void)
{
  check_each (check_picture);
}

/* The left leg's picture is the right one's mirror image, but for the letters. */
static void
test_mirror (void)
{
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX05");
  g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, 4);
  g_autoptr (SolSurface) right =
      sol_body_render (exercise, pose, SOL_BODY_SIDE_RIGHT, 300, SOL_THEME_LIGHT, NULL);
  g_autoptr (SolSurface) left =
      sol_body_render (exercise, pose, SOL_BODY_SIDE_LEFT, 300, SOL_THEME_LIGHT, NULL);
  int width = cairo_image_surface_get_width (right);
  guint n_different = 0;

  g_assert_cmpint (cairo_image_surface_get_width (left), ==, width);
  for (int y = 0; y < 300; y++)
    for (int x = 0; x < width; x++) {
      gboolean a = sol_image_get_pixel (right, x, y) >> 31;
      gboolean b = sol_image_get_pixel (left, width - 1 - x, y) >> 31;

      n_different += a != b;
    }
  g_assert_cmpuint (n_different, <, 300);
}

/* The colour of the far shin, where it stands clear of the near one. */
static guint32
get_far_skin (void)
{
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX05");
  g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, 4);
  g_autoptr (SolSurface) surface =
      sol_body_render (exercise, pose, SOL_BODY_SIDE_RIGHT, 400, SOL_THEME_LIGHT, NULL);
  const SolStanceLeg *leg;
  SolStanceBounds frame;
  SolStance stance;
  double scale;

  sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, &stance);
  sol_body_get_frame (exercise, &frame);
  scale = 400 / (frame.bottom - frame.top);
  leg = &stance.legs[SOL_LIMB_OTHER];
  return sol_image_get_pixel (surface,
                              (int) (((leg->knee.x + leg->ankle.x) / 2 - frame.left) * scale),
                              (int) (((leg->knee.y + leg->ankle.y) / 2 - frame.top) * scale));
}

static guint
count_colour (cairo_surface_t *surface, guint32 colour)
{
  guint count = 0;

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      count += sol_image_get_pixel (surface, x, y) == colour;
  return count;
}

static void
check_far_leg (SolExercise *exercise, SolPose *pose)
{
  g_autoptr (SolSurface) surface = NULL;
  SolStanceBounds frame;
  SolStance stance;
  double width;

  sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, &stance);
  /* Arms are no legs. */
  for (guint i = 0; i < 2; i++)
    stance.arms[i] = stance.arms[SOL_LIMB_NAMED];
  sol_body_get_frame (exercise, &frame);
  width = 400 * (frame.right - frame.left) / (frame.bottom - frame.top);
  surface = sol_body_create_surface (width, 400, NULL);
  g_autoptr (SolCairo) cr = cairo_create (surface);
  sol_body_draw (cr, &stance, (SolCalfLight) { 0 }, &frame, width, 400, SOL_THEME_LIGHT);
  if (count_colour (surface, get_far_skin ()) < 150)
    g_test_fail_printf ("%s, %s: the far leg can't be seen",
                        sol_value_get_number (SOL_VALUE (exercise)),
                        sol_value_get_id (SOL_VALUE (pose)));
}

/* Nobody who stands on two legs looks as if on one. */
static void
test_far_leg (void)
{
  check_each (check_far_leg);
}

static void
check_toes (SolExercise *exercise, SolPose *pose)
{
  SolStanceBounds bounds;
  SolStance stance;

  sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, &stance);
  bounds = sol_stance_get_bounds (&stance);
  g_assert_cmpfloat (bounds.right, >,
                     stance.legs[SOL_LIMB_OTHER].toe_tip.x + sol_stance_get_far_ahead (&stance));
}

/* Where the far leg is drawn ahead, its toes are still in the picture. */
static void
test_toes (void)
{
  check_each (check_toes);
}

static void
test_refused (void)
{
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX01");
  g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, 0);
  g_autoptr (GError) error = NULL;

  g_assert_null (sol_body_render (exercise, pose, SOL_BODY_SIDE_RIGHT, 0, SOL_THEME_LIGHT, &error));
  g_assert_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_SIZE);
  g_clear_error (&error);
  g_assert_false (sol_body_render_png (exercise, 6, 100, SOL_THEME_LIGHT, "x.png", &error));
  g_assert_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNKNOWN_STAGE);
  g_assert_cmpstr (error->message, ==,
                   "the exercise “bent-knee-soleus-stretch” has no step 7 to draw; it has 6 steps");
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_test_add_func ("/figure/body/joints", test_joints);
  g_test_add_func ("/figure/body/contacts", test_contacts);
  g_test_add_func ("/figure/body/pictures", test_pictures);
  g_test_add_func ("/figure/body/mirror", test_mirror);
  g_test_add_func ("/figure/body/far-leg", test_far_leg);
  g_test_add_func ("/figure/body/toes", test_toes);
  g_test_add_func ("/figure/body/refused", test_refused);
  status = g_test_run ();
  g_assert_finalize_object (library);
  return status;
}
