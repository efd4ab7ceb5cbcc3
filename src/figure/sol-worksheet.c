/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-worksheet-private.h"

#include <glib/gi18n.h>

#include "sol-cairo-private.h"
#include "sol-drawing.h"
#include "sol-figure-file.h"
#include "sol-figure-names.h"
#include "sol-painter.h"
#include "sol-paper.h"
#include "sol-work.h"

/* How large a figure with its numbers is on A4, in points: a tall one stands beside its list, a
 * wide one over it. Other sizes of paper scale it with its numbers, so that those stay. */
#define TALL_WIDTH 297.0
#define TALL_HEIGHT 600.0
#define WIDE_HEIGHT 350.0

/* What is so many times as high as wide is tall. */
#define TALL 1.3

/* A column of numbers, and the least between two of them. */
#define COLUMN (SOL_WORKSHEET_DISC + SOL_LABEL_OFFSET + 2)
#define APART 3.0

/* Of the map, where none is at hand. */
#define MAP_HEIGHT_PX 800

G_DEFINE_FINAL_TYPE (SolWorksheet, sol_worksheet, G_TYPE_OBJECT)

static void
forget_scene (SolWorksheet *self)
{
  g_clear_pointer (&self->parts, g_array_unref);
  g_clear_pointer (&self->scene, sol_scene_free);
  g_clear_object (&self->painter);
}

static void
sol_worksheet_finalize (GObject *object)
{
  SolWorksheet *self = SOL_WORKSHEET (object);

  g_clear_pointer (&self->plate, cairo_surface_destroy);
  forget_scene (self);
  g_array_unref (self->labels);
  g_ptr_array_unref (self->names);
  g_free (self->stage_name);
  g_clear_object (&self->figure);
  g_mutex_clear (&self->lock);
  G_OBJECT_CLASS (sol_worksheet_parent_class)->finalize (object);
}

static void
sol_worksheet_class_init (SolWorksheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_worksheet_finalize;
}

static void
sol_worksheet_init (SolWorksheet *self)
{
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->labels = g_array_new (FALSE, FALSE, sizeof (SolLabel));
  g_mutex_init (&self->lock);
}

/* -- Numbers -- */

/* Where on the plate is what stands at @x of the figure. */
static double
place_across (SolWorksheet *self, double x)
{
  return self->mirrored ? self->width - self->figure_x - x : self->figure_x + x;
}

static GArray *
list_labels (SolWorksheet *self, GPtrArray *names, const SolBox *bounds)
{
  GArray *labels = g_array_new (FALSE, FALSE, sizeof (SolLabel));
  double scale = self->height / bounds->height;

  for (guint i = 0; i < names->len; i++) {
    const SolFigureName *name = names->pdata[i];
    SolLabel label = {
      .owner = (gpointer) name,
      .x = place_across (self, (name->place.x - bounds->x) * scale),
      .y = (name->place.y - bounds->y) * scale,
      .width = SOL_WORKSHEET_DISC,
      .height = SOL_WORKSHEET_DISC + APART,
      .rank = name->place.rank,
      .left = name->place.left != self->mirrored,
    };

    g_array_append_val (labels, label);
  }
  return labels;
}

static void
measure_plate (SolWorksheet *self, const SolBox *bounds)
{
  double aspect = bounds->height / bounds->width;

  self->figure_x = COLUMN;
  self->height =
      aspect > TALL ? MIN (TALL_HEIGHT, (TALL_WIDTH - 2 * COLUMN) * aspect) : WIDE_HEIGHT;
  self->width = self->height / aspect + 2 * COLUMN;
}

/* What finds no room is not asked for. */
static void
number_names (SolWorksheet *self, GPtrArray *names, const SolBox *bounds)
{
  g_autoptr (GArray) labels = list_labels (self, names, bounds);
  SolLabelFrame frame = {
    .left = 0,
    .figure_left = self->figure_x,
    .figure_right = self->width - self->figure_x,
    .right = self->width,
    .top = 0,
    .bottom = self->height,
  };

  sol_labels_place ((SolLabel *) (gpointer) labels->data, labels->len, &frame);
  g_array_sort (labels, sol_label_compare_places);
  for (guint i = 0; i < labels->len; i++) {
    SolLabel label = g_array_index (labels, SolLabel, i);

    if (!label.shown)
      continue;
    g_ptr_array_add (self->names, g_strdup (((const SolFigureName *) label.owner)->text));
    label.owner = NULL;
    g_array_append_val (self->labels, label);
  }
}

static gboolean
find_blanks (SolWorksheet *self, SolHitMap *map, GError **error)
{
  g_autoptr (GPtrArray) names = NULL;
  SolBox bounds;

  if (!sol_drawing_peek_bounds (self->figure, &bounds.x, &bounds.y, &bounds.width, &bounds.height,
                                error))
    return FALSE;
  names = sol_figure_names_list (
      self->figure, map,
      &(SolFigureNaming) { .attachments = self->scene->attachments, .latin = self->latin });
  measure_plate (self, &bounds);
  number_names (self, names, &bounds);
  return TRUE;
}

/* -- The figure -- */

/* Once, in lines and not in pixels: each page, of whatever size, plays it again. This is most of
 * the work. */
static gboolean
record_plate (SolWorksheet *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (SolCairo) cr = NULL;
  gboolean drawn;

  self->plate = cairo_recording_surface_create (
      CAIRO_CONTENT_COLOR_ALPHA, &(cairo_rectangle_t) { 0, 0, self->width, self->height });
  cr = cairo_create (self->plate);
  cairo_translate (cr, place_across (self, 0), 0);
  cairo_scale (cr, self->mirrored ? -1 : 1, 1);
  drawn = sol_painter_draw_parts (self->painter, cr, self->scene, self->parts, self->height,
                                  cancellable, error);
  forget_scene (self);
  return drawn;
}

static gboolean
name_stage (SolWorksheet *self, const char *id, GError **error)
{
  g_autoptr (SolStage) stage = sol_figure_find_stage (self->figure, id, error);

  if (stage != NULL && g_list_model_get_n_items (sol_figure_get_stages (self->figure)) > 1)
    self->stage_name = g_strdup (sol_stage_get_name (stage));
  return stage != NULL;
}

static SolScene *
create_scene_on_paper (const SolScene *scene)
{
  SolScene on_paper = *scene;

  on_paper.theme = SOL_THEME_LIGHT;
  on_paper.lit = NULL;
  on_paper.outlined = NULL;
  return sol_scene_copy (&on_paper);
}

/* All but the blanks and the picture: what reads the lists of the figure, for the caller's thread,
 * which alone knows that its library is still there to fill them. */
static SolWorksheet *
begin (SolFigure *figure, const SolScene *scene, const SolWorksheetLook *look, GError **error)
{
  g_autoptr (SolWorksheet) self = g_object_new (SOL_TYPE_WORKSHEET, NULL);

  self->figure = g_object_ref (figure);
  self->mirrored = look->mirrored;
  self->latin = look->latin;
  self->parts = sol_figure_list_parts (figure, scene->stage, scene->attachments, error);
  if (self->parts == NULL || !name_stage (self, scene->stage, error))
    return NULL;
  sol_parts_hide (self->parts, (const char *const *) scene->hidden);
  self->scene = create_scene_on_paper (scene);
  self->painter = sol_painter_new (figure);
  return g_steal_pointer (&self);
}

SolWorksheet *
sol_worksheet_new (SolFigure *figure,
                   const SolScene *scene,
                   const SolWorksheetLook *look,
                   GError **error)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (look != NULL, NULL);

  g_autoptr (SolWorksheet) self = begin (figure, scene, look, error);
  g_autoptr (SolHitMap) map = NULL;

  if (self == NULL)
    return NULL;
  map = sol_hit_map_new (figure, scene->stage, scene->attachments,
                         (const char *const *) scene->hidden, MAP_HEIGHT_PX, NULL, error);
  if (map == NULL || !find_blanks (self, map, error) || !record_plate (self, NULL, error))
    return NULL;
  return g_steal_pointer (&self);
}

/* -- In a thread -- */

static void
record_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer self, GCancellable *cancellable)
{
  GError *error = NULL;

  if (record_plate (self, cancellable, &error))
    g_task_return_pointer (task, g_object_ref (self), g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
go_on (GTask *task, SolHitMap *map)
{
  GError *error = NULL;

  if (find_blanks (g_task_get_task_data (task), map, &error))
    sol_work_run (task, record_thread);
  else
    g_task_return_error (task, error);
}

static void
map_made_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  g_autoptr (SolHitMap) map = sol_hit_map_new_finish (result, &error);

  if (map == NULL)
    g_task_return_error (task, error);
  else
    go_on (task, map);
}

void
sol_worksheet_new_async (SolFigure *figure,
                         const SolScene *scene,
                         const SolWorksheetLook *look,
                         SolHitMap *map,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_return_if_fail (SOL_IS_FIGURE (figure));
  g_return_if_fail (scene != NULL);
  g_return_if_fail (look != NULL);

  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  GError *error = NULL;
  SolWorksheet *self = begin (figure, scene, look, &error);

  g_task_set_source_tag (task, sol_worksheet_new_async);
  if (self == NULL) {
    g_task_return_error (task, error);
    return;
  }
  g_task_set_task_data (task, self, g_object_unref);
  if (map != NULL)
    go_on (task, map);
  else
    sol_hit_map_new_async (figure, scene->stage, scene->attachments,
                           (const char *const *) scene->hidden, MAP_HEIGHT_PX, cancellable,
                           map_made_cb, g_object_ref (task));
}

SolWorksheet *
sol_worksheet_new_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* -- Words -- */

guint
sol_worksheet_get_n_blanks (SolWorksheet *self)
{
  g_return_val_if_fail (SOL_IS_WORKSHEET (self), 0);

  return self->names->len;
}

const char *
sol_worksheet_get_name (SolWorksheet *self, guint number)
{
  g_return_val_if_fail (SOL_IS_WORKSHEET (self), NULL);
  g_return_val_if_fail (number >= 1 && number <= self->names->len, NULL);

  return self->names->pdata[number - 1];
}

char *
sol_worksheet_dup_title (SolWorksheet *self, guint page)
{
  g_return_val_if_fail (SOL_IS_WORKSHEET (self), NULL);

  const char *name = sol_figure_get_name (self->figure);

  /* Translators: of the questions of a worksheet; what follows is the name of a figure */
  return page == 0 ? g_strdup (name) : g_strdup_printf (_ ("Answers: %s"), name);
}

/* -- Paper -- */

static guint
count_cb (double width G_GNUC_UNUSED, double height G_GNUC_UNUSED, gpointer self G_GNUC_UNUSED)
{
  return SOL_WORKSHEET_N_PAGES;
}

static void
draw_cb (cairo_t *cr, guint page, double width, double height, gpointer self)
{
  sol_worksheet_draw_page (self, cr, page, width, height);
}

static const SolPaper paper = { count_cb, draw_cb };

void
sol_worksheet_paint_async (SolWorksheet *self,
                           guint page,
                           int height_px,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_return_if_fail (SOL_IS_WORKSHEET (self));
  g_return_if_fail (page < SOL_WORKSHEET_N_PAGES);

  sol_paper_paint_async (&paper, page, height_px, G_OBJECT (self), cancellable, callback,
                         user_data);
}

cairo_surface_t *
sol_worksheet_paint_finish (SolWorksheet *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return sol_paper_paint_finish (result, error);
}

GBytes *
sol_worksheet_to_pdf (SolWorksheet *self)
{
  g_return_val_if_fail (SOL_IS_WORKSHEET (self), NULL);

  return sol_paper_to_pdf (&paper, sol_figure_get_name (self->figure), self);
}

void
sol_worksheet_to_pdf_async (SolWorksheet *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (SOL_IS_WORKSHEET (self));

  sol_paper_to_pdf_async (&paper, sol_figure_get_name (self->figure), G_OBJECT (self), callback,
                          user_data);
}

GBytes *
sol_worksheet_to_pdf_finish (SolWorksheet *self, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return sol_paper_to_pdf_finish (result);
}

gboolean
sol_worksheet_write_pdf (SolWorksheet *self, const char *path, GError **error)
{
  g_return_val_if_fail (SOL_IS_WORKSHEET (self), FALSE);

  g_autoptr (GBytes) bytes = sol_worksheet_to_pdf (self);

  return sol_figure_file_write (bytes, path, error);
}
