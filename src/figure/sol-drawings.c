/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-drawings.h"

#include <math.h>

#include "sol-parts.h"

#define N_PALETTES 2

struct _SolDrawings {
  SolFigure *figure;
  GArray *all_parts;

  /* All below belongs to the thread that holds the lock. */
  GMutex lock;
  SolTheme theme;
  gboolean textbook_marks;
  SolDrawing *drawings[N_PALETTES];
  int is_read[N_PALETTES]; /* the same, for who holds no lock */
  double width, height;    /* in its own units; 0 until it was read */
};

SolDrawings *
sol_drawings_new (SolFigure *figure, GArray *all_parts)
{
  SolDrawings *self = g_new0 (SolDrawings, 1);

  self->figure = g_object_ref (figure);
  self->all_parts = g_array_ref (all_parts);
  g_mutex_init (&self->lock);
  return self;
}

void
sol_drawings_free (SolDrawings *self)
{
  sol_drawings_forget (self);
  g_clear_object (&self->figure);
  g_clear_pointer (&self->all_parts, g_array_unref);
  g_mutex_clear (&self->lock);
  g_free (self);
}

/* The sheet gives the marks of the two muscles their hue by id; this takes it back. The colours
 * are those that the sheets give all other marks. */
static char *
build_marks_css (GArray *parts, SolTheme theme)
{
  static const struct {
    const char *origin;
    const char *insertion;
  } marks[] = {
    [SOL_THEME_LIGHT] = { "#b3261e", "#1c4fa0" },
    [SOL_THEME_DARK] = { "#a81c14", "#1d3f96" },
    [SOL_THEME_CONTRAST] = { "#a00000", "#00309a" },
  };
  g_autoptr (GString) css = g_string_new (NULL);

  for (guint i = 0; i < parts->len; i++) {
    const SolPart *part = &g_array_index (parts, SolPart, i);
    gboolean is_origin;
    const char *colour;

    if (part->attachment == NULL)
      continue;
    is_origin = sol_attachment_get_kind (part->attachment) == SOL_ATTACHMENT_KIND_ORIGIN;
    colour = is_origin ? marks[theme].origin : marks[theme].insertion;
    g_string_append_printf (css,
                            "#%s *{fill:%s!important}"
                            "#%s .edge{fill:none!important;stroke:%s!important}",
                            part->element, colour, part->element, colour);
  }
  return g_string_free_and_steal (g_steal_pointer (&css));
}

static gboolean
forget (SolDrawings *self)
{
  gboolean forgot = FALSE;

  for (guint i = 0; i < N_PALETTES; i++) {
    forgot |= self->drawings[i] != NULL;
    g_atomic_int_set (&self->is_read[i], FALSE);
    g_clear_object (&self->drawings[i]);
  }
  return forgot;
}

static SolDrawing *
ensure (SolDrawings *self, SolPalette palette, GError **error)
{
  g_autofree char *css = NULL;
  SolDrawing *drawing = self->drawings[palette];
  double x, y;

  if (drawing != NULL)
    return drawing;
  if (self->textbook_marks)
    css = build_marks_css (self->all_parts, self->theme);
  drawing = sol_drawing_new (self->figure, self->theme, palette, css, error);
  if (drawing == NULL)
    return NULL;
  sol_drawing_get_bounds (drawing, &x, &y, &self->width, &self->height);
  self->drawings[palette] = drawing;
  g_atomic_int_set (&self->is_read[palette], TRUE);
  return drawing;
}

gboolean
sol_drawings_set_look (SolDrawings *self, SolTheme theme, gboolean textbook_marks)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  if (self->theme == theme && self->textbook_marks == textbook_marks)
    return FALSE;
  forget (self);
  self->theme = theme;
  self->textbook_marks = textbook_marks;
  return TRUE;
}

SolDrawing *
sol_drawings_ensure (SolDrawings *self, SolPalette palette, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  return ensure (self, palette, error);
}

int
sol_drawings_find_width_px (SolDrawings *self, int height_px, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  if (self->height <= 0 && ensure (self, SOL_PALETTE_TEXTBOOK, error) == NULL)
    return 0;
  return MAX (1, (int) lround (height_px * self->width / self->height));
}

gboolean
sol_drawings_forget (SolDrawings *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  return forget (self);
}

gboolean
sol_drawings_is_read (SolDrawings *self, SolPalette palette)
{
  return g_atomic_int_get (&self->is_read[palette]);
}
