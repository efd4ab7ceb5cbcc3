/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Painting in threads, and what of a painter is let go of when nothing more is to be painted. */

#include "sol-painter-private.h"

#include "sol-parts.h"
#include "sol-work.h"

/* How long after a picture the drawings are forgotten, of which all was painted that it wants; and
 * where it was said that more is wanted soon. */
#define REST_MS 300
#define AWAITED_REST_MS 3000

/* The lists of the figure are read in the caller's thread, which alone knows that its library is
 * still there to fill them. */
typedef struct {
  SolScene *scene;
  GArray *parts;
} PaintJob;

static void
paint_job_free (gpointer data)
{
  PaintJob *job = data;

  g_clear_pointer (&job->scene, sol_scene_free);
  g_clear_pointer (&job->parts, g_array_unref);
  g_free (job);
}

/* --- Rest --- */

typedef struct {
  GWeakRef painter;
  int n_uses;
} Rest;

static void
rest_free (gpointer data)
{
  Rest *rest = data;

  g_weak_ref_clear (&rest->painter);
  g_free (rest);
}

static void
rest_thread (GTask *task, gpointer source, gpointer n_uses, GCancellable *cancellable G_GNUC_UNUSED)
{
  SolPainter *self = source;

  if (g_atomic_int_get (&self->n_uses) == GPOINTER_TO_INT (n_uses))
    sol_painter_rest (self);
  g_task_return_boolean (task, TRUE);
}

/* A whole drawing is freed, which takes a frame's time. */
static gboolean
rest_cb (gpointer data)
{
  Rest *rest = data;
  g_autoptr (SolPainter) self = g_weak_ref_get (&rest->painter);
  g_autoptr (GTask) task = NULL;

  if (self == NULL || g_atomic_int_get (&self->n_uses) != rest->n_uses)
    return G_SOURCE_REMOVE;
  task = g_task_new (self, NULL, NULL, NULL);
  g_task_set_task_data (task, GINT_TO_POINTER (rest->n_uses), NULL);
  sol_work_run (task, rest_thread);
  return G_SOURCE_REMOVE;
}

/* Unless it is used again until then. */
static void
rest_later (SolPainter *self, GTask *task)
{
  guint rest_ms = g_atomic_int_get (&self->is_awaited) ? AWAITED_REST_MS : REST_MS;
  g_autoptr (GSource) source = g_timeout_source_new (rest_ms);
  Rest *rest = g_new0 (Rest, 1);

  g_weak_ref_init (&rest->painter, self);
  rest->n_uses = g_atomic_int_add (&self->n_uses, 1) + 1;
  g_source_set_callback (source, rest_cb, rest, rest_free);
  g_source_attach (source, g_task_get_context (task));
}

/* --- Painting --- */

static void
paint_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  PaintJob *job = data;
  GError *error = NULL;
  cairo_surface_t *surface =
      sol_painter_paint_parts (source, job->scene, job->parts, cancellable, &error);

  rest_later (source, task);
  if (surface == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, surface, (GDestroyNotify) cairo_surface_destroy);
}

void
sol_painter_paint_async (SolPainter *self,
                         const SolScene *scene,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_return_if_fail (SOL_IS_PAINTER (self));

  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  PaintJob *job = g_new0 (PaintJob, 1);
  GError *error = NULL;

  job->scene = sol_scene_copy (scene);
  job->parts = sol_figure_list_parts (self->figure, scene->stage, scene->attachments, &error);
  g_task_set_source_tag (task, sol_painter_paint_async);
  g_task_set_task_data (task, job, paint_job_free);
  if (job->parts == NULL) {
    g_task_return_error (task, error);
    return;
  }
  sol_parts_hide (job->parts, (const char *const *) scene->hidden);
  sol_work_run_after_frame (task, paint_thread);
}

cairo_surface_t *
sol_painter_paint_finish (SolPainter *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* --- Ahead --- */

static void
prepare_thread (GTask *task,
                gpointer source,
                gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  SolPainter *self = source;
  const SolScene *scene = data;

  /* Whoever paints says what is wrong, and need not wait for what it does not want. */
  if (sol_drawings_ensure (self->drawings, SOL_PALETTE_TEXTBOOK, NULL) != NULL &&
      scene->lit != NULL)
    sol_drawings_ensure (self->drawings, SOL_PALETTE_HEROES, NULL);
  g_atomic_int_set (&self->is_preparing, FALSE);
  rest_later (self, task);
  g_task_return_boolean (task, TRUE);
}

void
sol_painter_prepare (SolPainter *self, const SolScene *scene)
{
  g_return_if_fail (SOL_IS_PAINTER (self));
  g_return_if_fail (scene != NULL);

  g_autoptr (GTask) task = NULL;

  g_atomic_int_set (&self->is_awaited, TRUE);
  if (sol_drawings_is_read (self->drawings, SOL_PALETTE_TEXTBOOK) &&
      (scene->lit == NULL || sol_drawings_is_read (self->drawings, SOL_PALETTE_HEROES)))
    return;
  if (!g_atomic_int_compare_and_exchange (&self->is_preparing, FALSE, TRUE))
    return;
  task = g_task_new (self, NULL, NULL, NULL);
  g_task_set_task_data (task, sol_scene_copy (scene), (GDestroyNotify) sol_scene_free);
  sol_work_run_after_frame (task, prepare_thread);
}
