/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every pose of the content, measured from the places of its joints. */

#include <math.h>
#include <string.h>

#include "sol-body-private.h"
#include "sol-catalogue.h"
#include "sol-library.h"
#include "sol-stance.h"

/* A unit of the drawing is about 2.3 mm; contacts are to be that good. */
#define TOUCH 1.0

typedef struct {
  SolExercise *exercise;
  SolPose *pose;
  SolStance stance;
  char *name;
} Case;

typedef void (*Check) (const Case *row);

static SolLibrary *library;

static void
check_pose (SolExercise *exercise, SolPose *pose, Check check)
{
  Case row = { .exercise = exercise, .pose = pose };

  row.name = g_strdup_printf ("%s %s", sol_exercise_get_number (exercise),
                              sol_value_get_id (SOL_VALUE (pose)));
  sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, &row.stance);
  check (&row);
  g_free (row.name);
}

static void
test_each (gconstpointer data)
{
  Check check = (Check) data;
  GListModel *exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);
  guint n_poses = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);
    GListModel *poses = sol_exercise_get_poses (exercise);

    for (guint k = 0; k < g_list_model_get_n_items (poses); k++) {
      g_autoptr (SolPose) pose = g_list_model_get_item (poses, k);

      check_pose (exercise, pose, check);
      n_poses++;
    }
  }
  g_assert_cmpuint (n_poses, >=, 75);
}

static void
expect (const Case *row, const char *what, double value, double wanted, double within)
{
  if (!(fabs (value - wanted) <= within))
    g_test_fail_printf ("%s: %s is %.1f, not %.1f", row->name, what, value, wanted);
}

static void
check_angles (const Case *row)
{
  GListModel *legs = sol_pose_get_legs (row->pose);

  expect (row, "knee", sol_stance_get_knee_deg (&row->stance, SOL_LIMB_NAMED),
          sol_pose_get_knee_deg (row->pose), 1);
  expect (row, "ankle", sol_stance_get_ankle_deg (&row->stance, SOL_LIMB_NAMED),
          sol_pose_get_ankle_deg (row->pose), 1);
  for (guint i = 0; i < g_list_model_get_n_items (legs); i++) {
    g_autoptr (SolLeg) leg = g_list_model_get_item (legs, i);

    expect (row, "other knee", sol_stance_get_knee_deg (&row->stance, SOL_LIMB_OTHER),
            sol_leg_get_knee_deg (leg), 2);
    expect (row, "other ankle", sol_stance_get_ankle_deg (&row->stance, SOL_LIMB_OTHER),
            sol_leg_get_ankle_deg (leg), 2);
  }
}

static void
check_reach (const Case *row)
{
  expect (row, "shortfall", row->stance.shortfall, 0, .5);
}

/* How low the floor or the wedge is at @x, not looking at what the body lies on. */
static double
get_surface (const SolStance *stance, const SolStanceProp *wedge, double x)
{
  if (wedge != NULL)
    return wedge->bottom -
           (x - wedge->left) * (wedge->bottom - wedge->top) / (wedge->right - wedge->left);
  return sol_stance_get_floor_y (stance, x) - stance->floor_y;
}

/* How high above floor or wedge what a foot of @row stands on is; NAN where it stands on nothing.
 */
static double
get_ground (const Case *row, SolLimb which)
{
  GListModel *contacts = sol_pose_get_contacts (row->pose);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++) {
    g_autoptr (SolContact) contact = g_list_model_get_item (contacts, i);
    SolLimb of = sol_contact_get_which (contact);

    if (sol_contact_get_part (contact) > SOL_BODY_PART_TOES || (of != which && of != SOL_LIMB_BOTH))
      continue;
    if (sol_contact_get_on (contact) == SOL_PROP_KIND_FLOOR ||
        sol_contact_get_on (contact) == SOL_PROP_KIND_WEDGE)
      return 0;
    if (sol_contact_get_on (contact) == SOL_PROP_KIND_STEP)
      return sol_stance_find_prop (&row->stance, SOL_PROP_KIND_STEP)->top;
  }
  return NAN;
}

/* The sole's ends, the ball and the tip of the toes. */
static double
get_lowest (const SolStanceLeg *leg)
{
  double ball = leg->ball.y + 9.2;

  return MAX (MAX (leg->heel.y, ball), leg->toe_tip.y);
}

/* How far the lowest of them is below the floor, or the wedge, under it. */
static double
get_depth (const Case *row, SolLimb which)
{
  const SolStance *stance = &row->stance;
  const SolStanceLeg *leg = &stance->legs[which];
  const SolStanceProp *wedge =
      which == SOL_LIMB_NAMED ? sol_stance_find_prop (stance, SOL_PROP_KIND_WEDGE) : NULL;
  double heel = leg->heel.y - get_surface (stance, wedge, leg->heel.x);
  double ball = leg->ball.y + 9.2 - get_surface (stance, wedge, leg->ball.x);
  double toes = leg->toe_tip.y - get_surface (stance, wedge, leg->toe_tip.x);

  return MAX (MAX (heel, ball), toes);
}

static void
check_feet (const Case *row)
{
  for (SolLimb which = SOL_LIMB_NAMED; which <= SOL_LIMB_OTHER; which++) {
    const SolStanceLeg *leg = &row->stance.legs[which];
    double ground = get_ground (row, which);

    if (get_depth (row, which) > TOUCH)
      g_test_fail_printf ("%s: foot %d is %.1f below the floor", row->name, which,
                          get_depth (row, which));
    if (isnan (ground))
      continue;
    if (leg->foot_deg < -1 && ground < 0)
      expect (row, "ball above the step", leg->ball.y + 9.2, ground, TOUCH);
    else
      expect (row, "sole above its ground", get_depth (row, which), ground, TOUCH + 1);
  }
}

static void
check_hands (const Case *row)
{
  const SolStanceProp *wall = sol_stance_find_prop (&row->stance, SOL_PROP_KIND_WALL);
  SolStanceBounds bounds = sol_stance_get_bounds (&row->stance);

  for (guint i = 0; i < 2; i++) {
    const SolStanceArm *arm = &row->stance.arms[i];

    if (wall != NULL && arm->holds && arm->on == SOL_PROP_KIND_WALL)
      expect (row, "hand at the wall", arm->palm.x, wall->left, (bounds.bottom - bounds.top) / 100);
    if (arm->palm.y > row->stance.floor_y)
      g_test_fail_printf ("%s: hand %u is below the floor", row->name, i);
    if (arm->holds && arm->on == SOL_PROP_KIND_FLOOR)
      expect (row, "hand at the floor", arm->palm.y, 0, TOUCH);
    if (wall != NULL && !row->stance.leans && row->stance.neck.x + 60 > wall->left)
      g_test_fail_printf ("%s: the face is in the wall", row->name);
    if (arm->upper_deg - arm->forearm_deg < -1 || arm->upper_deg - arm->forearm_deg > 140)
      g_test_fail_printf ("%s: elbow %u bends %.0f degrees", row->name, i,
                          arm->upper_deg - arm->forearm_deg);
  }
}

/* A knee that is to touch the wall does, by its kneecap. */
static void
check_knee (const Case *row)
{
  GListModel *contacts = sol_pose_get_contacts (row->pose);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++) {
    g_autoptr (SolContact) contact = g_list_model_get_item (contacts, i);

    if (sol_contact_get_part (contact) == SOL_BODY_PART_KNEE &&
        sol_contact_get_on (contact) == SOL_PROP_KIND_WALL)
      expect (row, "kneecap", row->stance.legs[SOL_LIMB_NAMED].knee.x + 27,
              sol_stance_find_prop (&row->stance, SOL_PROP_KIND_WALL)->left, 8);
  }
}

/* The seat and the shoulder blades are at the wall that the back leans on: a hand's breadth at the
 * most, and neither in it. */
static void
check_back (const Case *row)
{
  const SolStance *stance = &row->stance;
  const SolStanceProp *wall = sol_stance_find_prop (stance, SOL_PROP_KIND_WALL);
  double seat, blades;

  if (!stance->leans)
    return;
  seat = stance->hip.x - 51.5 * cos (stance->pelvis_deg * G_PI / 180) - wall->right;
  blades = stance->waist.x - 46 * cos (stance->thorax_deg * G_PI / 180) +
           123 * sin (stance->thorax_deg * G_PI / 180) - wall->right;
  if (MIN (seat, blades) < -TOUCH)
    g_test_fail_printf ("%s: the back is %.1f in the wall", row->name, -MIN (seat, blades));
  expect (row, "seat at the wall", seat, 0, 16);
  expect (row, "shoulder blades at the wall", blades, 0, 16);
}

/* A roller is as thick as a roller, and below the calf; hands that rub the calf are at it. */
static void
check_calf (const Case *row)
{
  const SolStance *stance = &row->stance;
  const SolStanceProp *roller = sol_stance_find_prop (stance, SOL_PROP_KIND_ROLLER);
  const SolStanceLeg *leg = &stance->legs[SOL_LIMB_NAMED];

  if (roller != NULL) {
    expect (row, "thickness of the roller in cm",
            (roller->right - roller->left) / SOL_BODY_UNITS_PER_CM, 15, 1);
    expect (row, "floor below the roller", roller->bottom, 0, TOUCH);
  }
  for (guint i = 0; i < 2; i++) {
    const SolStanceArm *arm = &stance->arms[i];
    double x = leg->ankle.x - leg->knee.x, y = leg->ankle.y - leg->knee.y;

    if (!arm->holds || arm->on != SOL_PROP_KIND_LEG)
      continue;
    expect (row, "hand at the calf",
            fabs (x * (arm->palm.y - leg->knee.y) - y * (arm->palm.x - leg->knee.x)) /
                SOL_BODY_SHANK,
            20, 20);
  }
}

static gboolean
is_flying (const Case *row)
{
  return row->stance.weight_bearing && !row->stance.legs[SOL_LIMB_NAMED].stands;
}

/* The ball of who hops is as high above the floor as the content says; nobody else floats. */
static void
check_flight (const Case *row)
{
  double depth = MAX (get_depth (row, SOL_LIMB_NAMED), get_depth (row, SOL_LIMB_OTHER));
  g_autoptr (SolProp) floor = g_list_model_get_item (sol_pose_get_props (row->pose), 0);

  if (!is_flying (row))
    return;
  g_assert_nonnull (floor);
  g_assert_cmpfloat (depth, <, -10);
  expect (row, "height of the ball", -row->stance.legs[SOL_LIMB_NAMED].ball.y - 9.2,
          sol_prop_get_height_cm (floor) * SOL_BODY_UNITS_PER_CM, TOUCH);
}

static void
check_balance (const Case *row)
{
  const SolStance *stance = &row->stance;

  if (sol_stance_is_held (stance) || is_flying (row))
    return;
  if (stance->mass.x < stance->support_low || stance->mass.x > stance->support_high)
    g_test_fail_printf ("%s: the centre of mass, %.0f, is not between %.0f and %.0f", row->name,
                        stance->mass.x, stance->support_low, stance->support_high);
}

static void
check_seat (const Case *row)
{
  for (guint i = 0; i < row->stance.n_props; i++) {
    const SolStanceProp *prop = &row->stance.props[i];

    if (prop->kind == SOL_PROP_KIND_CHAIR || prop->kind == SOL_PROP_KIND_WHEELED_CHAIR)
      expect (row, "seat below the hip", prop->top - row->stance.hip.y, 42, TOUCH);
  }
}

static SolStance
solve (const char *id, guint step)
{
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, id);
  g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, step);
  SolStance stance;

  g_assert_nonnull (pose);
  sol_stance_solve (exercise, pose, SOL_BODY_SIDE_LEFT, &stance);
  return stance;
}

static void
test_words (void)
{
  static const struct {
    const char *id;
    guint step;
    const char *words;
  } rows[] = {
    { "EX01", 0, "Standing, hands on the wall, left leg behind, knee bent 12 degrees, heel down" },
    { "EX01", 3, "Standing, hands on the wall, left leg behind, knee bent 45 degrees, heel down" },
    { "EX05", 4, "Standing, hands on the wall, left leg behind, knee straight, heel down" },
    { "EX06", 5,
      "Standing, one hand on the rail, left leg behind, knee straight, heel below the "
      "edge of the step" },
    { "EX10", 2, "Lying on the back, left leg, knee bent 15 degrees, toes pointed" },
    { "EX12", 1,
      "Standing, hands on the wall, on the left leg, knee straight, heel down, toes up on a "
      "wedge" },
    { "EX35", 2, "Standing, back on the wall, left leg, knee bent 5 degrees, heel down, toes up" },
    { "EX19", 0, "In a plank on hands and toes, left leg, knee straight, heel raised" },
    { "EX28", 1, "Standing, both feet off the floor, left leg, knee bent 5 degrees, toes pointed" },
    { "EX32", 0,
      "Sitting with the legs stretched out, hands on the floor behind, calf on a roller, left leg "
      "in front, knee bent 10 degrees, foot loose" },
    { "EX18", 2, "Sitting, left leg, knee bent 97 degrees, heel raised" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    SolStance stance = solve (rows[i].id, rows[i].step);
    g_autofree char *words = sol_stance_describe (&stance);

    g_assert_cmpstr (words, ==, rows[i].words);
  }
}

/* The heel stays down all the way, and the ends are the poses themselves. */
static void
test_mix (void)
{
  SolStance from = solve ("EX01", 1), to = solve ("EX01", 3), mixed;

  for (double t = 0; t <= 1; t += .125) {
    sol_stance_mix (&from, &to, t, &mixed);
    g_assert_cmpfloat (fabs (get_lowest (&mixed.legs[0])), <=, TOUCH);
    g_assert_cmpfloat (fabs (get_lowest (&mixed.legs[1])), <=, TOUCH);
    g_assert_cmpfloat (mixed.shortfall, <=, .5);
    g_assert_cmpfloat_with_epsilon (mixed.arms[0].palm.x, mixed.props[0].left, TOUCH);
    g_assert_cmpfloat_with_epsilon (sol_stance_get_knee_deg (&mixed, SOL_LIMB_NAMED), 12 + 33 * t,
                                    .01);
  }
  sol_stance_mix (&from, &to, 1, &mixed);
  g_assert_cmpfloat_with_epsilon (mixed.hip.x, to.hip.x, .01);
  g_assert_cmpfloat_with_epsilon (mixed.arms[1].elbow.y, to.arms[1].elbow.y, .01);
}

static void
check_finite (const Case *row)
{
  SolStanceBounds bounds = sol_stance_get_bounds (&row->stance);

  g_assert_true (isfinite (bounds.left) && isfinite (bounds.right));
  g_assert_true (isfinite (bounds.top) && isfinite (bounds.bottom));
  g_assert_true (isfinite (row->stance.mass.x) && isfinite (row->stance.shortfall));
  for (guint i = 0; i < 2; i++)
    if (get_lowest (&row->stance.legs[i]) > TOUCH)
      g_test_fail_printf ("%s: foot %u is below the floor", row->name, i);
}

/* What a person wrote may say little or ask for much: it still stands on its floor. */
static void
test_little_said (void)
{
  g_autoptr (SolLibrary) own = sol_catalogue_new (TRUE, "figure", "poses.xml", NULL);
  SolExercise *exercise = sol_library_lookup (own, SOL_TYPE_EXERCISE, "little-said");
  GListModel *poses;

  poses = sol_exercise_get_poses (exercise);
  for (guint i = 0; i < g_list_model_get_n_items (poses); i++) {
    g_autoptr (SolPose) pose = g_list_model_get_item (poses, i);

    check_pose (exercise, pose, check_finite);
  }
}

/* What is touched is seen, also where a person did not name it as a thing of the picture. */
static void
test_touched (void)
{
  g_autoptr (SolLibrary) own = sol_catalogue_new (TRUE, "figure", "poses.xml", NULL);
  SolExercise *exercise = sol_library_lookup (own, SOL_TYPE_EXERCISE, "touched");
  GListModel *poses = sol_exercise_get_poses (exercise);
  static const SolPropKind kinds[][2] = {
    { SOL_PROP_KIND_STEP, SOL_PROP_KIND_RAIL },
    { SOL_PROP_KIND_BLOCK, SOL_PROP_KIND_WALL },
    { SOL_PROP_KIND_WEDGE, SOL_PROP_KIND_DESK },
  };

  for (guint i = 0; i < g_list_model_get_n_items (poses); i++) {
    g_autoptr (SolPose) pose = g_list_model_get_item (poses, i);
    gboolean on_floor = i == G_N_ELEMENTS (kinds);
    SolStance stance;

    sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, &stance);
    g_assert_cmpuint (stance.n_props, ==, on_floor ? 0 : 2);
    for (guint k = 0; !on_floor && k < 2; k++)
      g_assert_nonnull (sol_stance_find_prop (&stance, kinds[i][k]));
    g_assert_true (stance.arms[SOL_LIMB_NAMED].holds != on_floor);
  }
}

/* A step without a pose takes the last one before it, or the first one after it. */
static void
test_steps (void)
{
  static const char *const ids[] = { "start", "start", "middle", "end", "end", "start" };
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX01");

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, i);

    g_assert_cmpstr (sol_value_get_id (SOL_VALUE (pose)), ==, ids[i]);
  }
  g_assert_null (sol_exercise_find_pose (exercise, G_N_ELEMENTS (ids)));
}

/* The list of what was looked at has a row for each step, under its exercise, with its pose. */
static void
test_list (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "figure", "poses.md", NULL);
  GListModel *exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);
  g_autofree char *list = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &list, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);
    g_autofree char *head = g_strdup_printf ("\n## %s ", sol_exercise_get_number (exercise));
    const char *section = strstr (list, head);
    g_autofree char *rows = NULL;

    g_test_message ("%s", sol_exercise_get_number (exercise));
    g_assert_nonnull (section);
    rows = g_strndup (section, (gsize) (strstr (section + 1, "\n## ") - section));
    for (guint step = 0; step < g_list_model_get_n_items (sol_exercise_get_steps (exercise));
         step++) {
      g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, step);
      g_autofree char *row =
          g_strdup_printf ("\n| %u | %s | ✓", step + 1, sol_value_get_id (SOL_VALUE (pose)));

      g_test_message ("%s", row);
      g_assert_nonnull (strstr (rows, row));
    }
  }
}

static SolStance
solve_pose (const char *id, const char *pose_id)
{
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, id);
  SolPose *pose = sol_value_find (sol_exercise_get_poses (exercise), pose_id);
  SolStance stance;

  sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, &stance);
  return stance;
}

/* Where both feet stand side by side the far leg is drawn ahead, and nowhere else. */
static void
test_far_ahead (void)
{
  SolStance both = solve_pose ("EX13", "bottom"), split = solve_pose ("EX05", "end");

  g_assert_cmpfloat (sol_stance_get_far_ahead (&both), >, 40);
  g_assert_cmpfloat (sol_stance_get_far_ahead (&split), ==, 0);
}

/* Both hands hold an end of the strap, one above the other so that both are seen; the other leg is
 * nowhere near the foot that is pulled. */
static void
test_pull (void)
{
  static const char *const ids[] = { "EX04", "EX07" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    SolStance stance = solve_pose (ids[i], "end");
    const SolStanceArm *arms = stance.arms;

    g_assert_nonnull (sol_stance_find_pull (&stance));
    g_assert_cmpint (arms[SOL_LIMB_NAMED].shape, ==, SOL_HAND_SHAPE_FIST);
    g_assert_cmpint (arms[SOL_LIMB_OTHER].shape, ==, SOL_HAND_SHAPE_FIST);
    g_assert_cmpfloat (arms[SOL_LIMB_NAMED].palm.y - arms[SOL_LIMB_OTHER].palm.y, >, 20);
    g_assert_cmpfloat (stance.legs[SOL_LIMB_NAMED].heel.x - stance.legs[SOL_LIMB_OTHER].toe_tip.x,
                       >, 60);
  }
  g_assert_null (sol_stance_find_pull (&(SolStance) { 0 }));
}

/* A far arm that has nothing to do hangs straight, its hand on the thigh: no part of it dangles. */
static void
test_idle_arm (void)
{
  static const char *const poses[][2] = {
    { "EX06", "start" }, { "EX06", "end-straight" }, { "EX06", "end-bent" }, { "EX13", "top" }
  };

  for (guint i = 0; i < G_N_ELEMENTS (poses); i++) {
    SolStance stance = solve_pose (poses[i][0], poses[i][1]);
    const SolStanceArm *arm = &stance.arms[SOL_LIMB_OTHER];
    SolPoint away = sol_point_in (sol_point (0, 0), -stance.legs[SOL_LIMB_NAMED].thigh_deg,
                                  arm->wrist.x - stance.hip.x, arm->wrist.y - stance.hip.y);

    g_assert_false (arm->holds);
    g_assert_cmpfloat (fabs (away.x), <, 20);
    g_assert_cmpfloat (arm->upper_deg - arm->forearm_deg, <, 12);
  }
}

/* The heel that hangs over the edge is below the tread, and the feet don't crowd. */
static void
test_hang (void)
{
  static const char *const poses[] = { "end-straight", "end-bent" };

  for (guint i = 0; i < G_N_ELEMENTS (poses); i++) {
    SolStance stance = solve_pose ("EX06", poses[i]);
    const SolStanceProp *step = sol_stance_find_prop (&stance, SOL_PROP_KIND_STEP);
    const SolStanceLeg *legs = stance.legs;

    g_assert_cmpfloat (legs[SOL_LIMB_NAMED].heel.x, <, step->left);
    g_assert_cmpfloat (legs[SOL_LIMB_NAMED].heel.y - step->top, >, 13);
    g_assert_cmpfloat (legs[SOL_LIMB_OTHER].ball.x - legs[SOL_LIMB_NAMED].ball.x, >, 100);
  }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_test_add_data_func ("/figure/stance/angles", check_angles, test_each);
  g_test_add_data_func ("/figure/stance/reach", check_reach, test_each);
  g_test_add_data_func ("/figure/stance/feet", check_feet, test_each);
  g_test_add_data_func ("/figure/stance/hands", check_hands, test_each);
  g_test_add_data_func ("/figure/stance/knee", check_knee, test_each);
  g_test_add_data_func ("/figure/stance/back", check_back, test_each);
  g_test_add_data_func ("/figure/stance/calf", check_calf, test_each);
  g_test_add_data_func ("/figure/stance/balance", check_balance, test_each);
  g_test_add_data_func ("/figure/stance/flight", check_flight, test_each);
  g_test_add_data_func ("/figure/stance/seat", check_seat, test_each);
  g_test_add_func ("/figure/stance/words", test_words);
  g_test_add_func ("/figure/stance/mix", test_mix);
  g_test_add_func ("/figure/stance/steps", test_steps);
  g_test_add_func ("/figure/stance/list", test_list);
  g_test_add_func ("/figure/stance/little-said", test_little_said);
  g_test_add_func ("/figure/stance/touched", test_touched);
  g_test_add_func ("/figure/stance/far-ahead", test_far_ahead);
  g_test_add_func ("/figure/stance/pull", test_pull);
  g_test_add_func ("/figure/stance/idle-arm", test_idle_arm);
  g_test_add_func ("/figure/stance/hang", test_hang);
  status = g_test_run ();
  g_assert_finalize_object (library);
  return status;
}
