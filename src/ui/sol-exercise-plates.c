/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise-plates.h"

#include "sol-figure-look.h"

/* A page of cards needs about four pictures; a picture of a page is 2 MB at most. */
#define N_KEPT 24

struct _SolExercisePlates {
  GObject parent_instance;

  /* A painter keeps the elements of one size: one for each figure and size. */
  GHashTable *painters;
  GHashTable *textures;
};

G_DEFINE_FINAL_TYPE (SolExercisePlates, sol_exercise_plates, G_TYPE_OBJECT)

static void
sol_exercise_plates_finalize (GObject *object)
{
  SolExercisePlates *self = SOL_EXERCISE_PLATES (object);

  g_clear_pointer (&self->painters, g_hash_table_unref);
  g_clear_pointer (&self->textures, g_hash_table_unref);
  G_OBJECT_CLASS (sol_exercise_plates_parent_class)->finalize (object);
}

static void
sol_exercise_plates_class_init (SolExercisePlatesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_exercise_plates_finalize;
}

static void
sol_exercise_plates_init (SolExercisePlates *self)
{
  self->painters = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->textures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

static gpointer
plates_new (SolLibrary *library G_GNUC_UNUSED)
{
  return g_object_new (SOL_TYPE_EXERCISE_PLATES, NULL);
}

SolExercisePlates *
sol_exercise_plates_get (SolLibrary *library)
{
  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);

  return sol_library_hold (library, "sol-exercise-plates", plates_new, g_object_unref);
}

static char *
dup_painter_key (SolFigure *figure, const SolScene *scene)
{
  return g_strdup_printf ("%s %d", sol_value_get_id (SOL_VALUE (figure)), scene->height_px);
}

static char *
dup_texture_key (SolFigure *figure, const SolScene *scene)
{
  g_autofree char *lit = scene->lit != NULL ? g_strjoinv (" ", scene->lit) : NULL;

  return g_strdup_printf ("%s %d %d %s/%s", sol_value_get_id (SOL_VALUE (figure)), scene->height_px,
                          scene->theme, scene->stage != NULL ? scene->stage : "",
                          lit != NULL ? lit : "");
}

static SolPainter *
find_painter (SolExercisePlates *self, SolFigure *figure, const SolScene *scene)
{
  g_autofree char *key = dup_painter_key (figure, scene);
  SolPainter *painter = g_hash_table_lookup (self->painters, key);

  if (painter != NULL)
    return painter;
  if (g_hash_table_size (self->painters) >= 3)
    g_hash_table_remove_all (self->painters);
  painter = sol_painter_new (figure);
  g_hash_table_insert (self->painters, g_steal_pointer (&key), painter);
  return painter;
}

GdkTexture *
sol_exercise_plates_peek (SolExercisePlates *self, SolFigure *figure, const SolScene *scene)
{
  g_autofree char *key = NULL;

  g_return_val_if_fail (SOL_IS_EXERCISE_PLATES (self), NULL);
  key = dup_texture_key (figure, scene);
  return g_hash_table_lookup (self->textures, key);
}

static void
painted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  SolExercisePlates *self = g_task_get_source_object (task);
  GError *error = NULL;
  cairo_surface_t *surface = sol_painter_paint_finish (SOL_PAINTER (source), result, &error);
  GdkTexture *texture;

  if (surface == NULL) {
    g_task_return_error (task, error);
    return;
  }
  texture = sol_figure_look_dup_texture (surface);
  cairo_surface_destroy (surface);
  if (g_hash_table_size (self->textures) >= N_KEPT)
    g_hash_table_remove_all (self->textures);
  g_hash_table_insert (self->textures, g_strdup (g_task_get_task_data (task)),
                       g_object_ref (texture));
  g_task_return_pointer (task, texture, g_object_unref);
}

void
sol_exercise_plates_paint_async (SolExercisePlates *self,
                                 SolFigure *figure,
                                 const SolScene *scene,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  GdkTexture *kept;

  g_return_if_fail (SOL_IS_EXERCISE_PLATES (self));
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_task_data (task, dup_texture_key (figure, scene), g_free);
  kept = sol_exercise_plates_peek (self, figure, scene);
  if (kept != NULL)
    g_task_return_pointer (task, g_object_ref (kept), g_object_unref);
  else
    sol_painter_paint_async (find_painter (self, figure, scene), scene, cancellable, painted_cb,
                             g_object_ref (task));
}

GdkTexture *
sol_exercise_plates_paint_finish (SolExercisePlates *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (SOL_IS_EXERCISE_PLATES (self), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
