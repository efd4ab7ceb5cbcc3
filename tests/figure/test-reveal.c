/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "posterior-fixture.h"
#include "sol-drawing.h"
#include "sol-library.h"
#include "sol-reveal.h"

static SolStructure *
lookup (const char *id)
{
  SolStructure *structure = sol_library_lookup (library, SOL_TYPE_STRUCTURE, id);

  g_assert_nonnull (structure);
  return structure;
}

static void
test_drawn (void)
{
  g_assert_true (sol_reveal_find_drawn (figure, lookup ("soleus")) == lookup ("soleus"));
  g_assert_true (sol_reveal_find_drawn (figure, lookup ("gastrocnemius")) ==
                 lookup ("gastrocnemius"));
  g_assert_true (sol_reveal_find_drawn (figure, lookup ("soleal-line")) == lookup ("tibia"));
  g_assert_null (sol_reveal_find_drawn (figure, lookup ("plantar-fascia")));
  g_assert_true (sol_reveal_is_within (lookup ("soleal-line"), lookup ("tibia")));
  g_assert_false (sol_reveal_is_within (lookup ("tibia"), lookup ("soleal-line")));
}

static void
test_stage (void)
{
  static const struct {
    const char *structure;
    const char *stage;
  } cases[] = {
    { "gastrocnemius", "superficial" },
    { "sural-nerve", "superficial" },
    { "soleus", "gastrocnemius-removed" },
    { "popliteus", "soleus-removed" },
    { "tibia", "bones" },
    { "soleal-line", "bones" },
    { "plantar-fascia", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].structure);
    g_assert_cmpstr (sol_reveal_find_stage (figure, lookup (cases[i].structure)), ==,
                     cases[i].stage);
  }
  g_assert_true (sol_reveal_is_shown (figure, "superficial", lookup ("popliteus")));
  g_assert_false (sol_reveal_is_shown (figure, "bones", lookup ("popliteus")));
}

/* The view from behind comes first; what it does not draw is looked for where it is named soonest.
 */
static void
test_figure (void)
{
  static const struct {
    const char *structure;
    const char *figure;
  } cases[] = {
    { "soleus", "posterior" },          { "soleal-line", "posterior" },
    { "tibialis-anterior", "lateral" }, { "patella", "medial" },
    { "retrocalcaneal-bursa", "heel" },
  };
  GListModel *figures = sol_library_get_values (library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SolFigure *found = sol_reveal_find_figure (figures, lookup (cases[i].structure));

    g_assert_nonnull (found);
    g_assert_cmpstr (sol_value_get_id (SOL_VALUE (found)), ==, cases[i].figure);
  }
}

static void
test_lit (void)
{
  g_auto (GStrv) ridge = sol_reveal_list_lit (figure, lookup ("soleal-line"));
  g_auto (GStrv) muscle = sol_reveal_list_lit (figure, lookup ("soleus"));

  g_assert_true (g_strv_contains ((const char *const *) ridge, "tibia"));
  g_assert_true (g_strv_contains ((const char *const *) ridge, "soleus-origin-soleal-line"));
  g_assert_false (g_strv_contains ((const char *const *) ridge, "soleus-origin-fibula"));
  g_assert_true (g_strv_contains ((const char *const *) muscle, "soleus"));
  g_assert_true (g_strv_contains ((const char *const *) muscle, "soleus-origin-fibula"));
  g_assert_true (g_strv_contains ((const char *const *) muscle, "calcaneal-tendon-insertion"));
  g_assert_false (g_strv_contains ((const char *const *) muscle, "plantaris-insertion"));
  g_assert_null (sol_reveal_list_lit (figure, lookup ("plantar-fascia")));
}

/* The bounds at the beginning of the file are those that librsvg finds. */
static void
test_bounds (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SolDrawing) drawing = NULL;
  double x, y, width, height;
  double left, top, wide, high;

  drawing = sol_drawing_new (figure, SOL_THEME_LIGHT, SOL_PALETTE_TEXTBOOK, NULL, &error);
  g_assert_no_error (error);
  sol_drawing_get_bounds (drawing, &x, &y, &width, &height);
  g_assert_true (sol_drawing_peek_bounds (figure, &left, &top, &wide, &high, &error));
  g_assert_no_error (error);
  g_assert_cmpfloat (x, ==, left);
  g_assert_cmpfloat (y, ==, top);
  g_assert_cmpfloat (width, ==, wide);
  g_assert_cmpfloat (height, ==, high);
}

static void
add_tests (void)
{
  g_test_add_func ("/figure/reveal/drawn", test_drawn);
  g_test_add_func ("/figure/reveal/stage", test_stage);
  g_test_add_func ("/figure/reveal/figure", test_figure);
  g_test_add_func ("/figure/reveal/lit", test_lit);
  g_test_add_func ("/figure/reveal/bounds", test_bounds);
}

int
main (int argc, char *argv[])
{
  return posterior_fixture_run (argc, argv, add_tests);
}
