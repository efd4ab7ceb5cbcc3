/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-hit-map.h"

#include <math.h>

#include "sol-cairo-private.h"
#include "sol-drawing.h"
#include "sol-figure-error.h"
#include "sol-parts.h"
#include "sol-work.h"

/* In the index image each owner is one flat colour, its number spread over the three channels such
 * that a blend of two colours is hardly ever a third. */
#define MAX_OWNERS 250
#define NOTHING 0
#define UNKNOWN 255

/* What is on average narrower than this, in user units, is thin. */
#define THIN_UNITS 26

typedef struct {
  char *id;
  gboolean ground;
  gboolean thin;
  guint n_pixels;
  int left, top, right, bottom;
  int place_x, place_y, place_run;
} SolOwner;

struct _SolHitMap {
  gatomicrefcount ref_count;

  GArray *owners; /* of SolOwner; number 1 is the first */
  guint8 *numbers;
  int width;
  int height;
  double scale; /* pixels per user unit */
  double origin_x;
  double origin_y;
  guint n_leaks;
};

G_DEFINE_BOXED_TYPE (SolHitMap, sol_hit_map, sol_hit_map_ref, sol_hit_map_unref)

/* --- The index image --- */

static guint32
number_to_colour (guint number)
{
  guint red = number;
  guint green = number * 37 & 0xff;
  guint blue = number * 101 & 0xff;

  return red << 16 | green << 8 | blue;
}

/* The number of an opaque pixel's colour; UNKNOWN for a blend. */
static guint8
colour_to_number (guint32 argb, guint n_owners)
{
  guint number = argb >> 16 & 0xff;

  if (argb >> 24 == 0)
    return NOTHING;
  if (argb >> 24 != 0xff || number == 0 || number > n_owners ||
      number_to_colour (number) != (argb & 0xffffff))
    return UNKNOWN;
  return (guint8) number;
}

static void
clear_owner (gpointer data)
{
  g_free (((SolOwner *) data)->id);
}

static guint
find_owner (GArray *owners, const char *id)
{
  for (guint i = 0; i < owners->len; i++)
    if (g_str_equal (g_array_index (owners, SolOwner, i).id, id))
      return i + 1;
  return 0;
}

static GArray *
list_owners (GArray *parts)
{
  GArray *owners = g_array_new (FALSE, TRUE, sizeof (SolOwner));

  g_array_set_clear_func (owners, clear_owner);
  for (guint i = 0; i < parts->len && owners->len < MAX_OWNERS; i++) {
    const SolPart *part = &g_array_index (parts, SolPart, i);
    SolOwner owner = { .ground = !sol_part_has_name (part) };

    if (find_owner (owners, part->owner) != 0)
      continue;
    owner.id = g_strdup (part->owner);
    g_array_append_val (owners, owner);
  }
  return owners;
}

static gboolean
is_shown (GArray *parts, const char *element)
{
  for (guint i = 0; i < parts->len; i++)
    if (g_str_equal (g_array_index (parts, SolPart, i).element, element))
      return TRUE;
  return FALSE;
}

/* One flat colour for each owner, hard edges, no shadows, nothing of what is not shown. Shapes
 * behind a clip path lie within the shape that they shade: they are left out, since a clip path
 * has soft edges. */
static char *
build_css (GArray *all_parts, GArray *parts, GArray *owners)
{
  g_autoptr (GString) css = g_string_new (
      "*{shape-rendering:crispEdges!important;opacity:1!important;fill-opacity:1!important;"
      "stroke-opacity:1!important;stop-opacity:1!important;filter:none!important;"
      "mask:none!important}[clip-path],.shade{display:none!important}");

  for (guint i = 0; i < parts->len; i++) {
    const SolPart *part = &g_array_index (parts, SolPart, i);
    guint32 colour = number_to_colour (find_owner (owners, part->owner));

    g_string_append_printf (css,
                            "#%s *{fill:#%06x!important}"
                            "#%s [fill=\"none\"]{fill:none!important;stroke:#%06x!important}",
                            part->element, colour, part->element, colour);
  }
  for (guint i = 0; i < all_parts->len; i++) {
    const char *element = g_array_index (all_parts, SolPart, i).element;

    if (!is_shown (parts, element))
      g_string_append_printf (css, "#%s{display:none!important}", element);
  }
  return g_string_free_and_steal (g_steal_pointer (&css));
}

static void
read_numbers (SolHitMap *self, cairo_surface_t *surface)
{
  const guint8 *row = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  guint8 *number = self->numbers;

  for (int y = 0; y < self->height; y++, row += stride) {
    const guint32 *pixels = (const guint32 *) (gconstpointer) row;

    for (int x = 0; x < self->width; x++)
      *number++ = colour_to_number (pixels[x], self->owners->len);
  }
}

/* Gives a blend the number of the nearest known pixel to its left or above. */
static void
settle_leaks (SolHitMap *self)
{
  for (int y = 0; y < self->height; y++)
    for (int x = 0; x < self->width; x++) {
      guint8 *number = self->numbers + (gsize) y * (gsize) self->width + x;

      if (*number != UNKNOWN)
        continue;
      self->n_leaks++;
      *number = x > 0 ? number[-1] : y > 0 ? number[-self->width] : NOTHING;
    }
}

/* --- What is known of each owner --- */

static void
measure_run (SolOwner *owner, int x, int y, int length)
{
  if (owner->n_pixels == 0) {
    owner->left = x;
    owner->top = y;
  }
  owner->n_pixels += length;
  owner->left = MIN (owner->left, x);
  owner->right = MAX (owner->right, x + length);
  owner->bottom = y + 1;
  if (length > owner->place_run) {
    owner->place_run = length;
    owner->place_x = x + length / 2;
    owner->place_y = y;
  }
}

static void
measure_row (SolHitMap *self, int y)
{
  const guint8 *row = self->numbers + (gsize) y * (gsize) self->width;

  for (int x = 0; x < self->width;) {
    int start = x;
    guint8 number = row[x];

    while (x < self->width && row[x] == number)
      x++;
    if (number != NOTHING)
      measure_run (&g_array_index (self->owners, SolOwner, number - 1), start, y, x - start);
  }
}

static void
measure_owners (SolHitMap *self)
{
  for (int y = 0; y < self->height; y++)
    measure_row (self, y);
  for (guint i = 0; i < self->owners->len; i++) {
    SolOwner *owner = &g_array_index (self->owners, SolOwner, i);
    int length = MAX (owner->right - owner->left, owner->bottom - owner->top);

    owner->thin = length > 0 && owner->n_pixels / (double) length / self->scale < THIN_UNITS;
  }
}

static SolHitMap *
create (SolFigure *figure,
        GArray *all_parts,
        GArray *parts,
        int height_px,
        GCancellable *cancellable,
        GError **error)
{
  g_autoptr (GArray) owners = list_owners (parts);
  g_autofree char *css = build_css (all_parts, parts, owners);
  g_autoptr (SolDrawing) drawing =
      sol_drawing_new (figure, SOL_THEME_LIGHT, SOL_PALETTE_TEXTBOOK, css, error);
  g_autoptr (SolSurface) surface = NULL;
  g_autoptr (SolHitMap) self = NULL;
  double width, height;

  if (drawing == NULL)
    return NULL;
  surface = sol_drawing_render_document (drawing, height_px, cancellable, error);
  if (surface == NULL)
    return NULL;
  self = g_new0 (SolHitMap, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->owners = g_steal_pointer (&owners);
  self->width = cairo_image_surface_get_width (surface);
  self->height = cairo_image_surface_get_height (surface);
  self->numbers = g_malloc0_n ((gsize) self->width, (gsize) self->height);
  sol_drawing_get_bounds (drawing, &self->origin_x, &self->origin_y, &width, &height);
  self->scale = self->height / height;
  read_numbers (self, surface);
  settle_leaks (self);
  measure_owners (self);
  return g_steal_pointer (&self);
}

/* --- In a thread --- */

typedef struct {
  SolFigure *figure;
  GArray *all_parts;
  GArray *parts;
  GPtrArray *kept; /* what the parts borrow */
  int height_px;
} MapJob;

static void
map_job_free (gpointer data)
{
  MapJob *job = data;

  g_clear_object (&job->figure);
  g_clear_pointer (&job->all_parts, g_array_unref);
  g_clear_pointer (&job->parts, g_array_unref);
  g_clear_pointer (&job->kept, g_ptr_array_unref);
  g_free (job);
}

static void
map_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data, GCancellable *cancellable)
{
  MapJob *job = data;
  GError *error = NULL;
  SolHitMap *map =
      create (job->figure, job->all_parts, job->parts, job->height_px, cancellable, &error);

  if (map == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, map, (GDestroyNotify) sol_hit_map_unref);
}

/* --- Looking up --- */

static const SolOwner *
get_owner (SolHitMap *self, int x, int y)
{
  guint8 number;
  const SolOwner *owner;

  if (x < 0 || y < 0 || x >= self->width || y >= self->height)
    return NULL;
  number = self->numbers[(gsize) y * (gsize) self->width + x];
  if (number == NOTHING)
    return NULL;
  owner = &g_array_index (self->owners, SolOwner, number - 1);
  return owner->ground ? NULL : owner;
}

/* The nearest owner within @radius pixels, of the thin ones alone if so asked. */
static const SolOwner *
find_near (SolHitMap *self, int x, int y, int radius, gboolean thin_only)
{
  const SolOwner *nearest = NULL;
  int best = radius * radius + 1;

  for (int dy = -radius; dy <= radius; dy++)
    for (int dx = -radius; dx <= radius; dx++) {
      int distance = dx * dx + dy * dy;
      const SolOwner *owner;

      if (distance >= best)
        continue;
      owner = get_owner (self, x + dx, y + dy);
      if (owner == NULL || (thin_only && !owner->thin))
        continue;
      nearest = owner;
      best = distance;
    }
  return nearest;
}

static const SolOwner *
lookup_owner (SolHitMap *self, const char *id)
{
  guint number = find_owner (self->owners, id);
  const SolOwner *owner;

  if (number == 0)
    return NULL;
  owner = &g_array_index (self->owners, SolOwner, number - 1);
  return owner->n_pixels > 0 ? owner : NULL;
}

SolHitMap *
sol_hit_map_new (SolFigure *figure,
                 const char *stage,
                 gboolean attachments,
                 const char *const *hidden,
                 int height_px,
                 GCancellable *cancellable,
                 GError **error)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);

  g_autoptr (GArray) parts = sol_figure_list_parts (figure, stage, attachments, error);
  g_autoptr (GArray) all_parts = sol_figure_list_all_parts (figure);

  if (parts == NULL)
    return NULL;
  sol_parts_hide (parts, hidden);
  return create (figure, all_parts, parts, height_px, cancellable, error);
}

void
sol_hit_map_new_async (SolFigure *figure,
                       const char *stage,
                       gboolean attachments,
                       const char *const *hidden,
                       int height_px,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_return_if_fail (SOL_IS_FIGURE (figure));

  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  MapJob *job = g_new0 (MapJob, 1);
  GError *error = NULL;

  job->figure = g_object_ref (figure);
  job->all_parts = sol_figure_list_all_parts (figure);
  job->kept = sol_parts_keep (job->all_parts);
  job->parts = sol_figure_list_parts (figure, stage, attachments, &error);
  job->height_px = height_px;
  g_task_set_source_tag (task, sol_hit_map_new_async);
  g_task_set_task_data (task, job, map_job_free);
  if (job->parts == NULL) {
    g_task_return_error (task, error);
    return;
  }
  sol_parts_hide (job->parts, hidden);
  sol_work_run_after_frame (task, map_thread);
}

SolHitMap *
sol_hit_map_new_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

SolHitMap *
sol_hit_map_ref (SolHitMap *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
sol_hit_map_unref (SolHitMap *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->owners);
  g_free (self->numbers);
  g_free (self);
}

const char *
sol_hit_map_lookup (SolHitMap *self, double x, double y, double tolerance)
{
  g_return_val_if_fail (self != NULL, NULL);

  int column = (int) floor ((x - self->origin_x) * self->scale);
  int row = (int) floor ((y - self->origin_y) * self->scale);
  int radius = CLAMP ((int) lround (tolerance * self->scale), 0, 64);
  const SolOwner *owner = get_owner (self, column, row);

  if (owner == NULL || !owner->thin) {
    const SolOwner *thin = find_near (self, column, row, radius, TRUE);

    owner = thin != NULL ? thin : owner;
  }
  if (owner == NULL)
    owner = find_near (self, column, row, radius, FALSE);
  return owner == NULL ? NULL : owner->id;
}

gboolean
sol_hit_map_get_box (SolHitMap *self, const char *id, SolBox *box)
{
  g_return_val_if_fail (self != NULL, FALSE);

  const SolOwner *owner = lookup_owner (self, id);

  if (owner == NULL)
    return FALSE;
  box->x = self->origin_x + owner->left / self->scale;
  box->y = self->origin_y + owner->top / self->scale;
  box->width = (owner->right - owner->left) / self->scale;
  box->height = (owner->bottom - owner->top) / self->scale;
  return TRUE;
}

gboolean
sol_hit_map_get_place (SolHitMap *self, const char *id, double *x, double *y)
{
  g_return_val_if_fail (self != NULL, FALSE);

  const SolOwner *owner = lookup_owner (self, id);

  if (owner == NULL)
    return FALSE;
  *x = self->origin_x + (owner->place_x + 0.5) / self->scale;
  *y = self->origin_y + (owner->place_y + 0.5) / self->scale;
  return TRUE;
}

GPtrArray *
sol_hit_map_list_ids (SolHitMap *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < self->owners->len; i++) {
    const SolOwner *owner = &g_array_index (self->owners, SolOwner, i);

    if (owner->n_pixels > 0 && !owner->ground)
      g_ptr_array_add (ids, owner->id);
  }
  return ids;
}

guint
sol_hit_map_count_leaks (SolHitMap *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_leaks;
}
