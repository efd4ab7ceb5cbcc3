/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <gtk/gtk.h>

#include "sol-exercise-plates.h"
#include "sol-exercise-targets.h"

typedef struct {
  GdkTexture *texture;
  GError *error;
  gboolean done;
} Answer;

static void
painted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Answer *answer = user_data;

  answer->texture =
      sol_exercise_plates_paint_finish (SOL_EXERCISE_PLATES (source), result, &answer->error);
  answer->done = TRUE;
}

static Answer
paint (SolExercisePlates *plates,
       SolFigure *figure,
       const SolScene *scene,
       GCancellable *cancellable)
{
  Answer answer = { 0 };

  sol_exercise_plates_paint_async (plates, figure, scene, cancellable, painted_cb, &answer);
  while (!answer.done)
    g_main_context_iteration (NULL, TRUE);
  return answer;
}

static SolFigure *
get_figure (SolLibrary *library)
{
  SolFigure *figure = sol_library_lookup (library, SOL_TYPE_FIGURE, "posterior");

  g_assert_nonnull (figure);
  return figure;
}

static void
test_kept (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolExercisePlates *plates = sol_exercise_plates_get (library);
  char *lit[] = { (char *) "soleus", NULL };
  const SolScene scene = { .height_px = 128, .lit = lit };
  Answer first, second;

  g_assert_null (sol_exercise_plates_peek (plates, get_figure (library), &scene));
  first = paint (plates, get_figure (library), &scene, NULL);
  g_assert_no_error (first.error);
  g_assert_cmpint (gdk_texture_get_height (first.texture), ==, 128);
  g_assert_true (sol_exercise_plates_peek (plates, get_figure (library), &scene) == first.texture);
  second = paint (plates, get_figure (library), &scene, NULL);
  g_assert_true (second.texture == first.texture);
  g_object_unref (second.texture);
  g_object_unref (first.texture);
}

static void
test_cancelled (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  const SolScene scene = { .height_px = 128 };
  Answer answer;

  g_cancellable_cancel (cancellable);
  answer = paint (sol_exercise_plates_get (library), get_figure (library), &scene, cancellable);
  g_assert_error (answer.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (answer.texture);
  g_error_free (answer.error);
}

/* The soleus alone is shown without what lies over it. */
static void
test_stages (void)
{
  static const struct {
    const char *lit[3];
    const char *stage;
  } cases[] = {
    { { "soleus" }, "gastrocnemius-removed" },
    { { "gastrocnemius" }, NULL },
    { { "gastrocnemius", "soleus" }, NULL },
    { { NULL }, NULL },
  };
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (sol_figure_find_stage_for (get_figure (library), cases[i].lit), ==,
                     cases[i].stage);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/exercise-plates/kept", test_kept);
  g_test_add_func ("/ui/exercise-plates/cancelled", test_cancelled);
  g_test_add_func ("/ui/exercise-plates/stages", test_stages);
  return g_test_run ();
}
