/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-worksheet-private.h"

#include <glib/gi18n.h>

#include "sol-cairo-private.h"
#include "sol-drawing.h"
#include "sol-figure-error.h"
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
sol_worksheet_finalize (GObject *object)
{
  SolWorksheet *self = SOL_WORKSHEET (object);

  g_clear_pointer (&self->plate, cairo_surface_destroy);
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

/* From top to bottom, those on the left first. */
static int
compare_places (gconstpointer a, gconstpointer b)
{
  const SolLabel *one = a;
  const SolLabel *other = b;

  if (one->left != other->left)
    return one->left ? -1 : 1;
  return (one->label_y > other->label_y) - (one->label_y < other->label_y);
}

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
  g_array_sort (labels, compare_places);
  for (guint i = 0; i < labels->len; i++) {
    SolLabel label = g_array_index (labels, SolLabel, i);

    if (!label.shown)
      continue;
    g_ptr_array_add (self->names, g_strdup (((const SolFigureName *) label.owner)->text));
    label.owner = NULL;
    g_array_append_val (self->labels, label);
  }
}

/* -- The figure -- */

static void
measure_plate (SolWorksheet *self, const SolBox *bounds)
{
  double aspect = bounds->height / bounds->width;

  self->figure_x = COLUMN;
  self->height =
      aspect > TALL ? MIN (TALL_HEIGHT, (TALL_WIDTH - 2 * COLUMN) * aspect) : WIDE_HEIGHT;
  self->width = self->height / aspect + 2 * COLUMN;
}

/* Once, in lines and not in pixels: each page, of whatever size, plays it again. */
static gboolean
record_plate (SolWorksheet *self, const SolScene *scene, GError **error)
{
  g_autoptr (SolPainter) painter = sol_painter_new (self->figure);
  g_autoptr (SolCairo) cr = NULL;

  self->plate = cairo_recording_surface_create (
      CAIRO_CONTENT_COLOR_ALPHA, &(cairo_rectangle_t) { 0, 0, self->width, self->height });
  cr = cairo_create (self->plate);
  cairo_translate (cr, place_across (self, 0), 0);
  cairo_scale (cr, self->mirrored ? -1 : 1, 1);
  return sol_painter_draw (painter, cr, scene, self->height, error);
}

static gboolean
name_stage (SolWorksheet *self, const char *id, GError **error)
{
  g_autoptr (SolStage) stage = sol_figure_find_stage (self->figure, id, error);

  if (stage != NULL && g_list_model_get_n_items (sol_figure_get_stages (self->figure)) > 1)
    self->stage_name = g_strdup (sol_stage_get_name (stage));
  return stage != NULL;
}

static SolHitMap *
find_map (SolFigure *figure, const SolScene *scene, SolHitMap *map, GError **error)
{
  if (map != NULL)
    return sol_hit_map_ref (map);
  return sol_hit_map_new (figure, scene->stage, scene->attachments,
                          (const char *const *) scene->hidden, MAP_HEIGHT_PX, NULL, error);
}

SolWorksheet *
sol_worksheet_new (SolFigure *figure,
                   const SolScene *scene,
                   const SolWorksheetLook *look,
                   SolHitMap *map,
                   GError **error)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (look != NULL, NULL);

  g_autoptr (SolWorksheet) self = g_object_new (SOL_TYPE_WORKSHEET, NULL);
  g_autoptr (SolHitMap) own = NULL;
  g_autoptr (GPtrArray) names = NULL;
  SolScene on_paper = *scene;
  SolBox bounds;

  self->figure = g_object_ref (figure);
  self->mirrored = look->mirrored;
  on_paper.theme = SOL_THEME_LIGHT;
  on_paper.lit = NULL;
  on_paper.outlined = NULL;
  if (!name_stage (self, scene->stage, error) ||
      !sol_drawing_peek_bounds (figure, &bounds.x, &bounds.y, &bounds.width, &bounds.height, error))
    return NULL;
  measure_plate (self, &bounds);
  own = find_map (figure, scene, map, error);
  if (own == NULL || !record_plate (self, &on_paper, error))
    return NULL;
  names = sol_figure_names_list (
      figure, own, &(SolFigureNaming) { .attachments = scene->attachments, .latin = look->latin });
  number_names (self, names, &bounds);
  return g_steal_pointer (&self);
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

/* -- Files -- */

static void
draw_cb (cairo_t *cr, guint page, double width, double height, gpointer self)
{
  sol_worksheet_draw_page (self, cr, page, width, height);
}

GBytes *
sol_worksheet_to_pdf (SolWorksheet *self)
{
  g_return_val_if_fail (SOL_IS_WORKSHEET (self), NULL);

  return sol_paper_to_pdf (sol_figure_get_name (self->figure), SOL_WORKSHEET_N_PAGES, draw_cb,
                           self);
}

static void
pdf_thread (GTask *task,
            gpointer self,
            gpointer data G_GNUC_UNUSED,
            GCancellable *cancellable G_GNUC_UNUSED)
{
  g_task_return_pointer (task, sol_worksheet_to_pdf (self), (GDestroyNotify) g_bytes_unref);
}

void
sol_worksheet_to_pdf_async (SolWorksheet *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (SOL_IS_WORKSHEET (self));

  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);

  g_task_set_source_tag (task, sol_worksheet_to_pdf_async);
  sol_work_run (task, pdf_thread);
}

GBytes *
sol_worksheet_to_pdf_finish (SolWorksheet *self, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

gboolean
sol_worksheet_write_pdf (SolWorksheet *self, const char *path, GError **error)
{
  g_return_val_if_fail (SOL_IS_WORKSHEET (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  g_autoptr (GBytes) bytes = sol_worksheet_to_pdf (self);
  g_autoptr (GError) local = NULL;

  if (g_file_set_contents_full (path, g_bytes_get_data (bytes, NULL),
                                (gssize) g_bytes_get_size (bytes), G_FILE_SET_CONTENTS_CONSISTENT,
                                0666, &local))
    return TRUE;
  g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_WRITE, "can't write “%s”: %s", path,
               local->message);
  return FALSE;
}
