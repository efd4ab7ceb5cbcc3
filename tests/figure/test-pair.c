/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pair.h"

#include <math.h>

#include "sol-body.h"
#include "sol-image.h"
#include "sol-library.h"

/* A unit of the drawing is about 2.3 mm; contacts are to be that good. */
#define TOUCH 1.0

/* One a degree of the knee. */
#define N_POSITIONS 45

static SolExercise *
find (SolLibrary *library, const char *id)
{
  return SOL_EXERCISE (sol_library_lookup (library, SOL_TYPE_EXERCISE, id));
}

static SolLibrary *
set_up (SolPair *pair)
{
  SolLibrary *library = sol_library_new_builtin ();

  g_assert_true (
      sol_pair_set_up (pair, find (library, "EX05"), find (library, "EX01"), SOL_BODY_SIDE_RIGHT));
  return library;
}

static void
expect (int position, const char *what, double value, double wanted, double within)
{
  if (!(fabs (value - wanted) <= within))
    g_test_fail_printf ("at %d: %s is %.2f, not %.2f", position, what, value, wanted);
}

/* Measured between the joints, not read back from what was asked for. */
static void
test_angles (void)
{
  SolPair pair;
  g_autoptr (SolLibrary) library = set_up (&pair);

  for (int i = 0; i <= N_POSITIONS; i++) {
    SolStance stance;

    sol_pair_bend (&pair, (double) i / N_POSITIONS, &stance);
    expect (i, "knee", sol_stance_get_knee_deg (&stance, SOL_LIMB_NAMED), i, .1);
    expect (i, "ankle", sol_stance_get_ankle_deg (&stance, SOL_LIMB_NAMED), 25 + i * 10 / 45.0, .1);
  }
}

static void
test_contacts (void)
{
  SolPair pair;
  g_autoptr (SolLibrary) library = set_up (&pair);
  double wall = sol_stance_find_prop (&pair.from, SOL_PROP_KIND_WALL)->left;

  for (int i = 0; i <= N_POSITIONS; i++) {
    SolStance stance;

    sol_pair_bend (&pair, (double) i / N_POSITIONS, &stance);
    expect (i, "wall", sol_stance_find_prop (&stance, SOL_PROP_KIND_WALL)->left, wall, .1);
    expect (i, "heel", stance.legs[SOL_LIMB_NAMED].heel.y, 0, TOUCH);
    expect (i, "other heel", stance.legs[SOL_LIMB_OTHER].heel.y, 0, TOUCH);
    expect (i, "shortfall", stance.shortfall, 0, TOUCH);
    for (guint arm = 0; arm < 2; arm++)
      expect (i, "palm", stance.arms[arm].palm.x, wall, TOUCH);
    g_assert_cmpfloat (stance.mass.x, >, stance.support_low);
    g_assert_cmpfloat (stance.mass.x, <, stance.support_high);
    g_assert_cmpfloat (stance.legs[SOL_LIMB_NAMED].knee.y, <, -100);
  }
}

/* The muscle that the one card is for leads at its end, and the other at the other. */
static void
test_muscles_take_turns (void)
{
  SolPair pair;
  g_autoptr (SolLibrary) library = set_up (&pair);
  SolExercise *bent = find (library, "EX01");
  SolCalfLight at_straight = sol_calf_light_for (bent, NULL, &pair.from);
  SolCalfLight at_bent = sol_calf_light_for (bent, NULL, &pair.to);

  g_assert_cmpfloat (at_straight.gastrocnemius, >=, at_straight.soleus + .2);
  g_assert_cmpfloat (at_bent.soleus, >=, at_bent.gastrocnemius + .2);
}

/* The knee stays below the finger. */
static void
test_pulled (void)
{
  SolPair pair;
  g_autoptr (SolLibrary) library = set_up (&pair);
  SolPoint start = pair.from.legs[SOL_LIMB_NAMED].knee;

  for (int i = 0; i <= N_POSITIONS; i++) {
    SolStance stance;
    double share = (double) i / N_POSITIONS;

    sol_pair_bend (&pair, share, &stance);
    expect (i, "share", sol_pair_get_pulled (&pair, 0, start, stance.legs[SOL_LIMB_NAMED].knee),
            share, .02);
  }
  g_assert_cmpfloat (sol_pair_get_pulled (&pair, .5, start, (SolPoint) { -900, -200 }), ==, 0);
  g_assert_cmpfloat (sol_pair_get_pulled (&pair, .5, start, (SolPoint) { 900, -200 }), ==, 1);
}

static void
test_frame_holds_all (void)
{
  SolPair pair;
  g_autoptr (SolLibrary) library = set_up (&pair);

  for (int i = 0; i <= N_POSITIONS; i++) {
    SolStance stance;
    SolStanceBounds bounds;

    sol_pair_bend (&pair, (double) i / N_POSITIONS, &stance);
    bounds = sol_stance_get_bounds (&stance);
    g_assert_cmpfloat (bounds.left, >=, pair.frame.left - TOUCH);
    g_assert_cmpfloat (bounds.top, >=, pair.frame.top - TOUCH);
    g_assert_cmpfloat (bounds.right, <=, pair.frame.right + TOUCH);
    g_assert_cmpfloat (bounds.bottom, <=, pair.frame.bottom + TOUCH);
  }
}

/* Draws the body of which @height_px pixels are as high as the pair. (transfer full) */
static cairo_surface_t *
draw (const SolPair *pair, const SolStance *stance, SolCalfLight light, int height_px)
{
  double aspect = (pair->frame.right - pair->frame.left) / (pair->frame.bottom - pair->frame.top);
  int width_px = (int) ceil (height_px * aspect);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width_px, height_px);
  cairo_t *cr = cairo_create (surface);

  sol_body_draw (cr, stance, light, &pair->frame, height_px * aspect, height_px, SOL_THEME_LIGHT);
  cairo_destroy (cr);
  return surface;
}

/* Letters are white, and nothing else of the leg is. */
static gboolean
is_white_within (cairo_surface_t *surface, SolPoint at, double radius_px)
{
  for (int y = (int) floor (at.y - radius_px); y <= ceil (at.y + radius_px); y++)
    for (int x = (int) floor (at.x - radius_px); x <= ceil (at.x + radius_px); x++) {
      guint32 pixel = sol_image_get_pixel (surface, x, y);

      if (hypot (x + .5 - at.x, y + .5 - at.y) <= radius_px && (pixel & 0xff) > 225)
        return TRUE;
    }
  return FALSE;
}

/* What points at a muscle touches neither its letter nor that of the other, however large the
 * picture is. */
static void
test_spots (void)
{
  static const SolHero heroes[] = { SOL_HERO_GASTROCNEMIUS, SOL_HERO_SOLEUS };
  static const SolCalfLight both = { .gastrocnemius = 1, .soleus = 1 };
  SolPair pair;
  g_autoptr (SolLibrary) library = set_up (&pair);
  double height = pair.frame.bottom - pair.frame.top;

  for (int height_px = 120; height_px <= 960; height_px += 60)
    for (int i = 0; i <= N_POSITIONS; i += 5) {
      double scale = height_px / height;
      SolStance stance;
      cairo_surface_t *surface;

      sol_pair_bend (&pair, (double) i / N_POSITIONS, &stance);
      surface = draw (&pair, &stance, both, height_px);
      for (guint k = 0; k < G_N_ELEMENTS (heroes); k++) {
        SolPoint spot = sol_body_find_spot (&stance, heroes[k], scale, 4.5);
        SolPoint at = { (spot.x - pair.frame.left) * scale, (spot.y - pair.frame.top) * scale };

        if (is_white_within (surface, at, 3))
          g_test_fail_printf ("%d px high, at %d: the spot %u touches a letter", height_px, i, k);
      }
      cairo_surface_destroy (surface);
    }
}

/* An exercise that holds nothing makes no pair. */
static void
test_nothing_held (void)
{
  SolPair pair = { .frame = { 1, 2, 3, 4 } };
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolExercise *raise = find (library, "two-leg-heel-raise");

  g_assert_nonnull (raise);
  g_assert_false (sol_pair_set_up (&pair, raise, find (library, "EX01"), SOL_BODY_SIDE_RIGHT));
  g_assert_cmpfloat (pair.frame.bottom, ==, 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pair/angles", test_angles);
  g_test_add_func ("/pair/contacts", test_contacts);
  g_test_add_func ("/pair/muscles-take-turns", test_muscles_take_turns);
  g_test_add_func ("/pair/pulled", test_pulled);
  g_test_add_func ("/pair/frame-holds-all", test_frame_holds_all);
  g_test_add_func ("/pair/spots", test_spots);
  g_test_add_func ("/pair/nothing-held", test_nothing_held);
  return g_test_run ();
}
