/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-labels-private.h"

#include <math.h>
#include <string.h>

#include "sol-figure-disc.h"

#define SPACE SOL_FIGURE_LABELS_SPACE

/* A label breaks its name over lines rather than be wider, in heights of a line. */
#define MAX_LINE_HEIGHTS 11

/* Around all labels; less where there is little room. */
#define MARGIN 12
#define NARROW_MARGIN 6
#define NARROW_PX 500

/* A column of names beside the figure: a share of the widget, and the most that a figure is made
 * smaller for. */
#define BESIDE_SHARE 0.26
#define BESIDE_MAX_PX 172

/* Large letters: so many lines go into the height of the widget, or so many heights of a line into
 * its width; and the most that a figure is made smaller for, in those. */
#define LARGE_LINES_HIGH 26
#define LARGE_LINES_WIDE 42
#define LARGE_BESIDE 9

/* Of large text: letters grow smaller by such steps, down to those of usual text, until so many
 * names stand that come first. */
#define SHRINK_STEP 0.87
#define N_FIRST 8

/* A column of names over the figure: a share of the widget, and the most of it. */
#define OVER_SHARE 0.22
#define OVER_MAX_PX 200

static void
words_free (gpointer data)
{
  SolFigureWords *words = data;

  g_free (words->id);
  g_free (words->name);
  g_clear_object (&words->layout);
  g_free (words);
}

double
sol_figure_labels_get_scale (SolFigureLabels *self)
{
  double width = gtk_widget_get_width (self->widget);
  double height = gtk_widget_get_height (self->widget);

  if (!self->large)
    return 1;
  return MAX (1, MIN (height / LARGE_LINES_HIGH, width / LARGE_LINES_WIDE) /
                     sol_figure_disc_get_line_height (self->widget));
}

double
sol_figure_labels_get_letter_scale (SolFigureLabels *self)
{
  return sol_figure_labels_get_scale (self) * self->shrink;
}

double
sol_figure_labels_get_badge_size (SolFigureLabels *self, const SolFigureWords *words)
{
  return round (sol_figure_disc_get_line_height (self->widget) *
                sol_figure_labels_get_letter_scale (self) * (words == NULL ? 1 : words->shrink));
}

double
sol_figure_labels_get_indent (SolFigureLabels *self, const SolFigureWords *words)
{
  return words->hero == SOL_HERO_NONE
             ? 0
             : sol_figure_labels_get_badge_size (self, words) + SOL_FIGURE_LABELS_SPACE;
}

/* How much larger text is than usual. */
static double
get_text_scale (SolFigureLabels *self)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (self->widget), "gtk-xft-dpi", &dpi, NULL);
  return dpi <= 0 ? 1 : dpi / (96.0 * 1024);
}

static void
create_layout (SolFigureLabels *self, SolFigureWords *words)
{
  double scale = sol_figure_labels_get_letter_scale (self) * words->shrink;

  g_clear_object (&words->layout);
  words->layout = sol_figure_disc_create_layout (self->widget, words->name, scale);
  pango_layout_set_wrap (words->layout, PANGO_WRAP_WORD);
}

/* Breaks the name to lines of @column_width, its letter with it. FALSE where a word is wider. */
static gboolean
break_lines (SolFigureLabels *self, SolFigureWords *words, double column_width)
{
  double most = MAX_LINE_HEIGHTS * sol_figure_labels_get_badge_size (self, NULL);
  double room = CLAMP (column_width - sol_figure_labels_get_indent (self, words), 1, most);
  int width;

  pango_layout_set_width (words->layout, (int) (room * PANGO_SCALE));
  pango_layout_get_pixel_size (words->layout, &width, NULL);
  return width <= room;
}

/* The name of a hero is written smaller than others rather than left out, but not smaller than
 * usual text; where that is too wide still, its letter says enough. */
static void
fit_hero (SolFigureLabels *self, SolFigureWords *words, double column_width)
{
  double least = 1 / get_text_scale (self) / sol_figure_labels_get_letter_scale (self);

  while (!break_lines (self, words, column_width)) {
    if (words->shrink <= least) {
      words->shrink = 1;
      create_layout (self, words);
      pango_layout_set_text (words->layout, "", -1);
      return;
    }
    words->shrink = MAX (least, words->shrink * SHRINK_STEP);
    create_layout (self, words);
  }
}

static void
measure (SolFigureLabels *self, SolLabel *label, double column_width)
{
  SolFigureWords *words = label->owner;
  int width = 0, height = 0;

  words->shrink = 1;
  create_layout (self, words);
  if (words->hero == SOL_HERO_NONE)
    break_lines (self, words, column_width);
  else
    fit_hero (self, words, column_width);
  pango_layout_get_pixel_size (words->layout, &width, &height);
  label->width = sol_figure_labels_get_indent (self, words) + width;
  label->height = height + SPACE;
}

/* --- Which labels there are --- */

/* Where names and figure are in the widget. */
static SolLabelFrame
make_frame (SolFigureLabels *self, const SolFigureFrame *figure)
{
  double width = gtk_widget_get_width (self->widget);
  double margin = width < NARROW_PX ? NARROW_MARGIN : MARGIN;
  SolLabelFrame frame = {
    .left = margin,
    .figure_left = figure->x,
    .figure_right = figure->x + figure->units.width * figure->scale,
    .right = width - margin,
    .top = margin,
    .bottom = gtk_widget_get_height (self->widget) - margin,
  };
  double column = MIN (OVER_SHARE * width, OVER_MAX_PX);

  if (self->over) {
    frame.figure_left = MAX (frame.figure_left, column);
    frame.figure_right = MIN (frame.figure_right, width - column);
  }
  return frame;
}

/* From close by, only what stands between the names is named. */
static gboolean
is_in_view (SolFigureLabels *self, const SolStructurePlace *place, const SolFigureFrame *figure)
{
  SolLabelFrame frame = make_frame (self, figure);
  double x = place->x, y = place->y;

  if (!self->over)
    return TRUE;
  sol_figure_frame_to_widget (figure, &x, &y);
  return x >= frame.figure_left && x <= frame.figure_right && y >= frame.top && y <= frame.bottom;
}

static void
add_label (SolFigureLabels *self, const SolFigureName *name, const SolFigureFrame *frame)
{
  SolFigureWords *words = g_new0 (SolFigureWords, 1);
  SolLabel label = {
    .owner = words,
    .x = name->place.x,
    .y = name->place.y,
    .rank = name->place.rank,
    .left = name->place.left != frame->mirrored,
  };

  words->id = g_strdup (name->id);
  words->name = g_strdup (name->text);
  words->hero = name->hero;
  g_ptr_array_add (self->words, words);
  sol_figure_frame_to_widget (frame, &label.x, &label.y);
  g_array_append_val (self->labels, label);
}

static void
try_places (SolFigureLabels *self, const SolFigureFrame *figure)
{
  SolLabelFrame frame = make_frame (self, figure);

  for (guint i = 0; i < self->labels->len; i++) {
    SolLabel *label = &g_array_index (self->labels, SolLabel, i);
    double room = label->left ? frame.figure_left - frame.left : frame.right - frame.figure_right;

    measure (self, label, room - SOL_LABEL_OFFSET);
  }
  sol_labels_place ((SolLabel *) (gpointer) self->labels->data, self->labels->len, &frame);
}

/* They come in the order of their rank when they have been placed. */
static gboolean
are_first_shown (SolFigureLabels *self)
{
  for (guint i = 0; i < MIN (self->labels->len, N_FIRST); i++)
    if (!g_array_index (self->labels, SolLabel, i).shown)
      return FALSE;
  return TRUE;
}

/* Large text is as large as lets what comes first be named: without its name, a structure is no
 * easier to read. */
static void
place_labels (SolFigureLabels *self, const SolFigureFrame *figure)
{
  g_autoptr (GArray) labels = g_array_copy (self->labels);
  double least = MIN (1, 1 / get_text_scale (self));

  self->shrink = 1;
  try_places (self, figure);
  while (self->shrink > least && !are_first_shown (self)) {
    self->shrink = MAX (least, self->shrink * SHRINK_STEP);
    memcpy (self->labels->data, labels->data, labels->len * sizeof (SolLabel));
    try_places (self, figure);
  }
}

static void
number_labels (SolFigureLabels *self)
{
  guint number = 0;

  g_array_sort (self->labels, sol_label_compare_places);
  for (guint i = 0; i < self->labels->len; i++) {
    const SolLabel *label = &g_array_index (self->labels, SolLabel, i);

    if (label->shown)
      ((SolFigureWords *) label->owner)->number = ++number;
  }
}

SolFigureLabels *
sol_figure_labels_new (GtkWidget *widget, SolFigureCovers *covers)
{
  SolFigureLabels *self = g_new0 (SolFigureLabels, 1);

  self->widget = widget;
  self->covers = covers;
  self->words = g_ptr_array_new_with_free_func (words_free);
  self->labels = g_array_new (FALSE, TRUE, sizeof (SolLabel));
  self->shrink = 1;
  return self;
}

void
sol_figure_labels_free (SolFigureLabels *self)
{
  g_ptr_array_unref (self->words);
  g_array_unref (self->labels);
  g_free (self);
}

void
sol_figure_labels_clear (SolFigureLabels *self)
{
  g_array_set_size (self->labels, 0);
  g_ptr_array_set_size (self->words, 0);
}

void
sol_figure_labels_update (SolFigureLabels *self,
                          SolFigure *figure,
                          SolHitMap *map,
                          const SolFigureFrame *frame,
                          const SolFigureNaming *naming,
                          gboolean over)
{
  g_autoptr (GPtrArray) names = sol_figure_names_list (figure, map, naming);

  sol_figure_labels_clear (self);
  self->over = over;
  for (guint i = 0; i < names->len; i++) {
    const SolFigureName *name = names->pdata[i];

    if (is_in_view (self, &name->place, frame))
      add_label (self, name, frame);
  }
  place_labels (self, frame);
  number_labels (self);
}

gboolean
sol_figure_labels_shows (SolFigureLabels *self, const char *id)
{
  for (guint i = 0; i < self->labels->len; i++) {
    const SolLabel *label = &g_array_index (self->labels, SolLabel, i);

    if (label->shown && g_strcmp0 (((SolFigureWords *) label->owner)->id, id) == 0)
      return TRUE;
  }
  return FALSE;
}

const char *
sol_figure_labels_lookup (SolFigureLabels *self, double x, double y)
{
  for (guint i = 0; i < self->labels->len; i++) {
    const SolLabel *label = &g_array_index (self->labels, SolLabel, i);

    if (label->shown && x >= label->label_x && x <= label->label_x + label->width &&
        y >= label->label_y && y <= label->label_y + label->height)
      return ((SolFigureWords *) label->owner)->id;
  }
  return NULL;
}

double
sol_figure_labels_find_room (SolFigureLabels *self)
{
  double most =
      self->large ? LARGE_BESIDE * sol_figure_labels_get_badge_size (self, NULL) : BESIDE_MAX_PX;

  return MIN (BESIDE_SHARE * gtk_widget_get_width (self->widget), most);
}

void
sol_figure_labels_set_large (SolFigureLabels *self, gboolean large)
{
  self->large = large;
}

guint
sol_figure_labels_count (SolFigureLabels *self, guint *n_covered)
{
  guint count = 0;

  *n_covered = 0;
  for (guint i = 0; i < self->words->len; i++) {
    const SolFigureWords *words = self->words->pdata[i];

    count += words->number > 0;
    *n_covered += words->number > 0 && sol_figure_covers_hides (self->covers, words->id);
  }
  return count;
}

const char *
sol_figure_labels_find_covered (SolFigureLabels *self)
{
  for (guint i = 0; i < self->labels->len; i++) {
    const SolFigureWords *words = g_array_index (self->labels, SolLabel, i).owner;

    if (words->number > 0 && sol_figure_covers_hides (self->covers, words->id))
      return words->id;
  }
  return NULL;
}

guint
sol_figure_labels_get_number (SolFigureLabels *self, const char *id)
{
  for (guint i = 0; i < self->words->len; i++) {
    const SolFigureWords *words = self->words->pdata[i];

    if (g_strcmp0 (words->id, id) == 0)
      return words->number;
  }
  return 0;
}

GArray *
sol_figure_labels_get_placed (SolFigureLabels *self)
{
  return self->labels;
}
