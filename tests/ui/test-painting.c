/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-library.h"
#include "sol-painting.h"

typedef struct {
  SolLibrary *library;
  SolPainting *painting;
  GArray *heights; /* of what was painted, in pixels */
} Fixture;

static void
painted_cb (gpointer owner, cairo_surface_t *surface, const SolScene *before)
{
  Fixture *fixture = owner;
  int height = cairo_image_surface_get_height (surface);

  g_assert_cmpint (sol_painting_get_shown (fixture->painting)->height_px, ==, height);
  g_assert_true ((before == NULL) == (fixture->heights->len == 0));
  g_array_append_val (fixture->heights, height);
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolPainter) painter = NULL;

  fixture->library = sol_library_new_builtin ();
  fixture->heights = g_array_new (FALSE, FALSE, sizeof (int));
  painter = sol_painter_new (sol_library_lookup (fixture->library, SOL_TYPE_FIGURE, "heel"));
  fixture->painting = sol_painting_new (painter, painted_cb, fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_painting_stop (fixture->painting);
  g_object_unref (fixture->painting);
  g_array_unref (fixture->heights);
  g_object_unref (fixture->library);
}

/* Wants @height_px and waits until that is shown. Returns how many were painted until then. */
static guint
paint (Fixture *fixture, int height_px, gboolean attachments)
{
  const SolScene scene = { .height_px = height_px, .attachments = attachments };
  guint n = fixture->heights->len;

  sol_painting_want (fixture->painting, &scene, 0);
  while (sol_painting_is_busy (fixture->painting))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (sol_scene_equal (sol_painting_get_shown (fixture->painting), &scene));
  return fixture->heights->len - n;
}

/* Until a large one is there, one looks at the same in small, and not at nothing. */
static void
test_draft (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_cmpuint (paint (fixture, 2000, FALSE), ==, 2);
  g_assert_cmpint (g_array_index (fixture->heights, int, 0), <, 500);
  g_assert_cmpint (g_array_index (fixture->heights, int, 1), ==, 2000);
  g_assert_cmpuint (paint (fixture, 2000, TRUE), ==, 1);
  sol_painting_forget (fixture->painting);
  g_array_set_size (fixture->heights, 0);
  g_assert_cmpuint (paint (fixture, 2000, TRUE), ==, 2);
}

static void
test_small (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_cmpuint (paint (fixture, 700, FALSE), ==, 1);
  g_assert_cmpuint (paint (fixture, 900, FALSE), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/painting/draft", Fixture, NULL, set_up, test_draft, tear_down);
  g_test_add ("/painting/small", Fixture, NULL, set_up, test_small, tear_down);
  return g_test_run ();
}
