/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is drawn of the body: no holes, no gaps, the same places as the joints have. */

#include <math.h>

#include "sol-body-private.h"
#include "sol-exercise-parts.h"
#include "sol-figure-error.h"
#include "sol-image.h"
#include "sol-library.h"

/* The near leg at the scale of a body that is 720 px high. */
#define SWEEP_SCALE .9
#define SWEEP_SIZE 780
/* Of the legs of the whole sweep one in so many is drawn in the quick run: prime to the numbers of
 * angles, so that each angle of each joint meets many of the others. */
#define SWEEP_STRIDE 37

static SolLibrary *library;

/* -- the sweep -- */

/* Pixels beside each other in a row that let the ground through. */
typedef struct {
  int first;
  int last;
  guint area; /* runs of the same number are joined; 0 is the ground outside */
} Run;

typedef struct {
  cairo_surface_t *surface;
  GArray *runs;  /* of Run, row by row */
  GArray *areas; /* of guint: by number, the number of what it is joined to, or its own */
} Sheet;

static guint
find_area (Sheet *sheet, guint area)
{
  while (g_array_index (sheet->areas, guint, area) != area)
    area = g_array_index (sheet->areas, guint, area);
  return area;
}

static void
join (Sheet *sheet, guint a, guint b)
{
  a = find_area (sheet, a);
  b = find_area (sheet, b);
  g_array_index (sheet->areas, guint, MAX (a, b)) = MIN (a, b);
}

/* What touches a run of the row above, be it by a corner, is joined to it; what touches the edge of
 * the picture, to the outside. */
static void
add_run (Sheet *sheet, int row, int first, int last, guint above, guint above_end)
{
  guint area = sheet->areas->len;
  Run run = { first, last, area };

  g_array_append_val (sheet->areas, area);
  if (row == 0 || row == SWEEP_SIZE - 1 || first == 0 || last == SWEEP_SIZE - 1)
    join (sheet, area, 0);
  for (guint i = above; i < above_end; i++) {
    const Run *other = &g_array_index (sheet->runs, Run, i);

    if (other->first <= last + 1 && other->last >= first - 1)
      join (sheet, area, other->area);
  }
  g_array_append_val (sheet->runs, run);
}

static void
add_row (Sheet *sheet, const guint32 *pixels, int row, guint above, guint above_end)
{
  for (int x = 0; x < SWEEP_SIZE; x++) {
    int first = x;

    while (x < SWEEP_SIZE && pixels[x] >> 24 != 0xff)
      x++;
    if (x > first)
      add_run (sheet, row, first, x - 1, above, above_end);
  }
}

/* Pixels that let the ground through and can't be reached from outside. */
static guint
count_holes (Sheet *sheet)
{
  const guint32 *pixels = (guint32 *) (gpointer) cairo_image_surface_get_data (sheet->surface);
  guint above = 0, outside = 0, n_holes = 0;

  g_array_set_size (sheet->runs, 0);
  g_array_set_size (sheet->areas, 0);
  g_array_append_val (sheet->areas, outside);
  for (int row = 0; row < SWEEP_SIZE; row++) {
    guint end = sheet->runs->len;

    add_row (sheet, &pixels[row * SWEEP_SIZE], row, above, end);
    above = end;
  }
  for (guint i = 0; i < sheet->runs->len; i++) {
    const Run *run = &g_array_index (sheet->runs, Run, i);

    if (find_area (sheet, run->area) != 0)
      n_holes += (guint) (run->last - run->first + 1);
  }
  return n_holes;
}

static void
draw_leg_lit (Sheet *sheet, const SolStance *stance, SolCalfLight light, SolTheme theme)
{
  cairo_t *cr = cairo_create (sheet->surface);

  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  cairo_paint (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  cairo_translate (cr, SWEEP_SIZE / 2.0, SWEEP_SIZE / 2.0);
  cairo_scale (cr, SWEEP_SCALE, SWEEP_SCALE);
  cairo_translate (cr, -stance->hip.x, -stance->hip.y);
  sol_body_draw_near_leg (cr, stance, light, SWEEP_SCALE, theme);
  cairo_destroy (cr);
  cairo_surface_flush (sheet->surface);
}

static void
draw_leg (Sheet *sheet, double hip_deg, double knee_deg, double ankle_deg)
{
  SolStance stance;

  sol_stance_stand (hip_deg, knee_deg, ankle_deg, &stance);
  draw_leg_lit (sheet, &stance, (SolCalfLight) { 1, 1 }, SOL_THEME_LIGHT);
}

static void
check_leg (Sheet *sheet, double hip_deg, double knee_deg, double ankle_deg)
{
  guint n_holes;

  draw_leg (sheet, hip_deg, knee_deg, ankle_deg);
  n_holes = count_holes (sheet);
  if (n_holes > 0)
    g_test_fail_printf ("hip %.0f knee %.0f ankle %.0f: %u pixels of holes", hip_deg, knee_deg,
                        ankle_deg, n_holes);
}

static void
sheet_init (Sheet *sheet)
{
  sheet->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SWEEP_SIZE, SWEEP_SIZE);
  sheet->runs = g_array_new (FALSE, FALSE, sizeof (Run));
  sheet->areas = g_array_new (FALSE, FALSE, sizeof (guint));
}

static void
sheet_clear (Sheet *sheet)
{
  cairo_surface_destroy (sheet->surface);
  g_array_unref (sheet->runs);
  g_array_unref (sheet->areas);
}

/* Every angle of each joint with every one of the others, in steps of 5 degrees: 14,877 legs. The
 * quick run draws an even sample of them. */
static void
test_sweep (void)
{
  const guint n_knees = 27, n_ankles = 19, n_hips = 29;
  guint n_drawn = 0;
  Sheet sheet;

  sheet_init (&sheet);
  for (guint i = 0; i < n_knees * n_ankles * n_hips; i += g_test_slow () ? 1 : SWEEP_STRIDE) {
    check_leg (&sheet, -20 + 5.0 * (i / (n_knees * n_ankles)), 5.0 * (i / n_ankles % n_knees),
               -50 + 5.0 * (i % n_ankles));
    n_drawn++;
  }
  g_test_message ("%u legs", n_drawn);
  g_assert_cmpuint (sol_image_count_ink (sheet.surface), >, 20000);
  sheet_clear (&sheet);
}

/* The ends of all three ranges, where outlines bend most. */
static void
test_corners (void)
{
  Sheet sheet;

  sheet_init (&sheet);
  for (guint i = 0; i < 8; i++)
    check_leg (&sheet, i & 1 ? 120 : -20, i & 2 ? 130 : 0, i & 4 ? 40 : -50);
  sheet_clear (&sheet);
}

/* A pixel that the ground shows through is found, and one at the edge of the leg is not. */
static void
test_hole (void)
{
  Sheet sheet;
  guint8 *pixels;

  sheet_init (&sheet);
  draw_leg (&sheet, 0, 0, 0);
  g_assert_cmpuint (count_holes (&sheet), ==, 0);
  pixels = cairo_image_surface_get_data (sheet.surface);
  g_assert_cmphex (pixels[((SWEEP_SIZE / 2 + 60) * SWEEP_SIZE + SWEEP_SIZE / 2) * 4 + 3], ==, 0xff);
  pixels[((SWEEP_SIZE / 2 + 60) * SWEEP_SIZE + SWEEP_SIZE / 2) * 4 + 3] = 0xf0;
  g_assert_cmpuint (count_holes (&sheet), ==, 1);
  sheet_clear (&sheet);
}

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

/* How far the colours of two pixels are apart, by the channel that differs most. */
static int
get_difference (guint32 a, guint32 b)
{
  int most = 0;

  for (guint shift = 0; shift < 24; shift += 8)
    most = MAX (most, ABS ((int) (a >> shift & 0xff) - (int) (b >> shift & 0xff)));
  return most;
}

static guint32
get_pixel_at (Sheet *sheet, const SolStance *stance, double x, double y)
{
  const SolStanceLeg *leg = &stance->legs[SOL_LIMB_NAMED];
  SolPoint place = sol_point_in (leg->knee, leg->shank_deg, x, y);

  return sol_image_get_pixel (sheet->surface,
                              (int) ((place.x - stance->hip.x) * SWEEP_SCALE + SWEEP_SIZE / 2.0),
                              (int) ((place.y - stance->hip.y) * SWEEP_SCALE + SWEEP_SIZE / 2.0));
}

/* Both muscles are told from the skin, and from each other, also where neither is asked for
 * anything. */
static void
test_calf_at_rest (void)
{
  for (SolTheme theme = SOL_THEME_LIGHT; theme <= SOL_THEME_CONTRAST; theme++) {
    guint32 skin, soleus, gastrocnemius;
    SolStance stance;
    Sheet sheet;

    sheet_init (&sheet);
    sol_stance_stand (0, 0, 0, &stance);
    draw_leg_lit (&sheet, &stance, (SolCalfLight) { 0 }, theme);
    skin = get_pixel_at (&sheet, &stance, 6, 140);
    soleus = get_pixel_at (&sheet, &stance, -2, 88);
    gastrocnemius = get_pixel_at (&sheet, &stance, -24, 60);
    g_test_message ("%06x %06x %06x", skin & 0xffffff, soleus & 0xffffff, gastrocnemius & 0xffffff);
    g_assert_cmpint (get_difference (skin, soleus), >, 24);
    g_assert_cmpint (get_difference (skin, gastrocnemius), >, 12);
    g_assert_cmpint (get_difference (soleus, gastrocnemius), >, 24);
    sheet_clear (&sheet);
  }
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
  g_test_add_func ("/figure/body/calf-at-rest", test_calf_at_rest);
  g_test_add_func ("/figure/body/refused", test_refused);
  g_test_add_func ("/figure/body/hole", test_hole);
  g_test_add_func ("/figure/body/corners", test_corners);
  g_test_add_func ("/figure/body/sweep", test_sweep);
  status = g_test_run ();
  g_assert_finalize_object (library);
  return status;
}
