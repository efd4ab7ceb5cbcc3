/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How strong a part is drawn. */

#include "sol-look.h"

static double
find_opacity (SolLayerRole role, gboolean choosing, gboolean attachments)
{
  const SolPart part = { .element = "it", .owner = "it", .layer = "it", .role = role };
  char *lit[] = { (char *) "something-else", NULL };
  const SolScene scene = { .lit = choosing ? lit : NULL, .attachments = attachments };

  return sol_look_choose_opacity (&scene, &part, FALSE);
}

/* Nothing is chosen: all is whole. */
static void
test_all (void)
{
  g_assert_cmpfloat (find_opacity (SOL_LAYER_ROLE_GROUND, FALSE, FALSE), ==, 1);
  g_assert_cmpfloat (find_opacity (SOL_LAYER_ROLE_SURROUNDINGS, FALSE, FALSE), ==, 1);
  g_assert_cmpfloat (find_opacity (SOL_LAYER_ROLE_STRUCTURES, FALSE, FALSE), ==, 1);
}

/* What is chosen stands out: flesh without a name steps back as far as flesh that has one, while
 * the silhouette stays. */
static void
test_quiet (void)
{
  g_assert_cmpfloat (find_opacity (SOL_LAYER_ROLE_SURROUNDINGS, TRUE, FALSE), ==,
                     find_opacity (SOL_LAYER_ROLE_STRUCTURES, TRUE, FALSE));
  g_assert_cmpfloat (find_opacity (SOL_LAYER_ROLE_GROUND, TRUE, FALSE), >,
                     2 * find_opacity (SOL_LAYER_ROLE_SURROUNDINGS, TRUE, FALSE));
}

/* Flesh turns to glass before attachments; the silhouette does not. */
static void
test_glass (void)
{
  g_assert_cmpfloat (find_opacity (SOL_LAYER_ROLE_SURROUNDINGS, FALSE, TRUE), <, 0.5);
  g_assert_cmpfloat (find_opacity (SOL_LAYER_ROLE_GROUND, FALSE, TRUE), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/look/all", test_all);
  g_test_add_func ("/look/quiet", test_quiet);
  g_test_add_func ("/look/glass", test_glass);
  return g_test_run ();
}
