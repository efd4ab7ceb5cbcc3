/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-area-labels.h"

#include <math.h>
#include <string.h>

#include "sol-figure-disc.h"

/* Between two labels, and between a letter and its name, in pixels. */
#define SPACE 6

/* A label breaks its name over lines rather than be wider, in heights of a line. */
#define MAX_LINE_HEIGHTS 11

/* Around all labels; less where there is little room. */
#define MARGIN 12
#define NARROW_MARGIN 6
#define NARROW_PX 500

/* A column of names beside the figure: a share of the widget, and the most that a figure is made
 * smaller for. */
#define BESIDE_SHARE 0.26
#define BESIDE_MAX_PX 150

/* Large letters: so many lines go into the height of the widget, or so many heights of a line into
 * its width; and the most that a figure is made smaller for, in those. */
#define LARGE_LINES_HIGH 26
#define LARGE_LINES_WIDE 42
#define LARGE_BESIDE 9

/* Of large text: letters grow smaller by such steps, down to those of usual text, until so many
 * names stand that come first. */
#define SHRINK_STEP 0.87
#define N_FIRST 8

#define DOT_RADIUS 2.5f

/* A column of names over the figure: a share of the widget, and the most of it. */
#define OVER_SHARE 0.22
#define OVER_MAX_PX 200

typedef struct {
  char *id;
  char *name;
  SolHero hero;
  guint number; /* in reading order, of those that are shown; 0: not shown */
  PangoLayout *layout;
} Words;

struct _SolFigureLabels {
  /* borrowed */
  GtkWidget *widget; /* the owner */
  SolFigureCovers *covers;

  GPtrArray *words; /* of Words */
  GArray *labels;   /* of SolLabel; the owner of each is a Words */
  gboolean over;    /* whether they stand over the figure */
  gboolean large;   /* whether letters grow with the widget */
  double shrink;    /* what is left of the letters of large text, where there is little room */
};

static void
words_free (gpointer data)
{
  Words *words = data;

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

static double
get_badge_size (SolFigureLabels *self)
{
  return round (sol_figure_disc_get_line_height (self->widget) *
                sol_figure_labels_get_letter_scale (self));
}

static double
get_indent (SolFigureLabels *self, SolHero hero)
{
  return hero == SOL_HERO_NONE ? 0 : get_badge_size (self) + SPACE;
}

/* Towards the figure. Pango means the other side where the interface runs from right to left. */
static PangoAlignment
get_alignment (SolFigureLabels *self, const SolLabel *label)
{
  gboolean mirrored = gtk_widget_get_direction (self->widget) == GTK_TEXT_DIR_RTL;

  return label->left != mirrored ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

static void
measure (SolFigureLabels *self, SolLabel *label, double column_width)
{
  Words *words = label->owner;
  double indent = get_indent (self, words->hero);
  double room = CLAMP (column_width - indent, 1, MAX_LINE_HEIGHTS * get_badge_size (self));
  int width = 0, height = 0;

  pango_layout_set_text (words->layout, words->name, -1);
  pango_layout_set_width (words->layout, (int) (room * PANGO_SCALE));
  pango_layout_get_pixel_size (words->layout, &width, &height);
  /* Where there is no room for the name of a hero, its letter says enough. */
  if (width > room && words->hero != SOL_HERO_NONE) {
    pango_layout_set_text (words->layout, "", -1);
    pango_layout_get_pixel_size (words->layout, &width, &height);
  }
  label->width = indent + width;
  label->height = height + SPACE;
}

static gboolean
is_strong (const SolLabel *label, const char *strong)
{
  return g_strcmp0 (((Words *) label->owner)->id, strong) == 0;
}

static void
add_line (GskPathBuilder *builder, const SolLabel *label)
{
  double xs[3], ys[3];

  sol_label_get_line (label, xs, ys);
  gsk_path_builder_move_to (builder, (float) xs[0], (float) ys[0]);
  gsk_path_builder_line_to (builder, (float) xs[1], (float) ys[1]);
  gsk_path_builder_line_to (builder, (float) xs[2], (float) ys[2]);
}

/* All lines as one path, since each path costs a renderer without a graphics card much: a
 * casing in the opposite tone, which shows on muscle, the line, and dots where they end. */
static void
snapshot_lines (SolFigureLabels *self, GtkSnapshot *snapshot, const char *strong, float width)
{
  float scale = (float) (1 + sol_figure_labels_get_scale (self)) / 2;
  g_autoptr (GskPathBuilder) lines_builder = gsk_path_builder_new ();
  g_autoptr (GskPathBuilder) dots_builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) casing = gsk_stroke_new (width * scale + 2);
  g_autoptr (GskStroke) stroke = gsk_stroke_new (width * scale);
  g_autoptr (GskPath) lines = NULL;
  g_autoptr (GskPath) dots = NULL;
  GdkRGBA colour, opposite;

  for (guint i = 0; i < self->labels->len; i++) {
    const SolLabel *label = &g_array_index (self->labels, SolLabel, i);

    if (!label->shown || (strong != NULL && !is_strong (label, strong)))
      continue;
    add_line (lines_builder, label);
    gsk_path_builder_add_circle (dots_builder,
                                 &GRAPHENE_POINT_INIT ((float) label->x, (float) label->y),
                                 DOT_RADIUS * scale);
  }
  lines = gsk_path_builder_to_path (lines_builder);
  dots = gsk_path_builder_to_path (dots_builder);
  if (gsk_path_is_empty (lines))
    return;
  gtk_widget_get_color (self->widget, &colour);
  opposite = (GdkRGBA) { 1 - colour.red, 1 - colour.green, 1 - colour.blue, 0.35f };
  colour.alpha *= strong == NULL ? 0.7f : 1;
  gtk_snapshot_append_stroke (snapshot, lines, casing, &opposite);
  gtk_snapshot_append_stroke (snapshot, lines, stroke, &colour);
  gtk_snapshot_append_fill (snapshot, dots, GSK_FILL_RULE_WINDING, &colour);
}

/* Words over a picture need something to be read on: the tone that they contrast with. */
static void
snapshot_ground (SolFigureLabels *self, GtkSnapshot *snapshot, const SolLabel *label)
{
  GskRoundedRect round;
  GdkRGBA colour;

  gtk_widget_get_color (self->widget, &colour);
  colour = (GdkRGBA) { 1 - colour.red, 1 - colour.green, 1 - colour.blue, 0.8f };
  gsk_rounded_rect_init_from_rect (
      &round,
      &GRAPHENE_RECT_INIT ((float) label->label_x - SPACE, (float) label->label_y,
                           (float) label->width + 2 * SPACE, (float) label->height),
      SPACE);
  gtk_snapshot_push_rounded_clip (snapshot, &round);
  gtk_snapshot_append_color (snapshot, &colour, &round.bounds);
  gtk_snapshot_pop (snapshot);
}

/* A covered name: its number in a disc, where the line to it begins. */
static void
snapshot_number (SolFigureLabels *self,
                 GtkSnapshot *snapshot,
                 const SolLabel *label,
                 gboolean strong)
{
  g_autofree char *text = g_strdup_printf ("%u", ((Words *) label->owner)->number);
  double size = get_badge_size (self);
  double x = label->left ? label->label_x + label->width - size : label->label_x;
  double y = label->label_y + (label->height - size) / 2;
  GdkRGBA ground, ink;

  gtk_widget_get_color (self->widget, &ground);
  ink = (GdkRGBA) { 1 - ground.red, 1 - ground.green, 1 - ground.blue, 1 };
  ground.alpha *= strong ? 1 : 0.75f;
  sol_figure_disc_snapshot (self->widget, snapshot, text, &ground, &ink, x, y, size);
}

static void
snapshot_words (SolFigureLabels *self,
                GtkSnapshot *snapshot,
                const SolLabel *label,
                gboolean strong)
{
  Words *words = label->owner;
  double indent = get_indent (self, words->hero);
  double y = label->label_y + SPACE / 2.0;
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoRectangle extents;
  GdkRGBA colour;

  if (sol_figure_covers_hides (self->covers, words->id)) {
    snapshot_number (self, snapshot, label, strong);
    return;
  }
  if (self->over)
    snapshot_ground (self, snapshot, label);
  if (words->hero != SOL_HERO_NONE)
    sol_figure_disc_snapshot_hero (self->widget, snapshot, words->hero, label->label_x, y,
                                   indent - SPACE);
  if (strong)
    pango_attr_list_insert (attributes, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE));
  pango_layout_set_attributes (words->layout, attributes);
  pango_layout_set_alignment (words->layout, get_alignment (self, label));
  /* Words that are narrower than the layout stand at its other end in some languages. */
  pango_layout_get_pixel_extents (words->layout, NULL, &extents);
  gtk_widget_get_color (self->widget, &colour);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot,
      &GRAPHENE_POINT_INIT ((float) floor (label->label_x + indent - extents.x), (float) y));
  gtk_snapshot_append_layout (snapshot, words->layout, &colour);
  gtk_snapshot_restore (snapshot);
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
  Words *words = g_new0 (Words, 1);
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
create_layouts (SolFigureLabels *self)
{
  double scale = sol_figure_labels_get_letter_scale (self);

  for (guint i = 0; i < self->words->len; i++) {
    Words *words = self->words->pdata[i];

    g_clear_object (&words->layout);
    words->layout = sol_figure_disc_create_layout (self->widget, words->name, scale);
    pango_layout_set_wrap (words->layout, PANGO_WRAP_WORD);
  }
}

static void
try_places (SolFigureLabels *self, const SolFigureFrame *figure)
{
  SolLabelFrame frame = make_frame (self, figure);

  create_layouts (self);
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

/* How much larger text is than usual. */
static double
get_text_scale (SolFigureLabels *self)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (self->widget), "gtk-xft-dpi", &dpi, NULL);
  return dpi <= 0 ? 1 : dpi / (96.0 * 1024);
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
  while (!self->large && self->shrink > least && !are_first_shown (self)) {
    self->shrink = MAX (least, self->shrink * SHRINK_STEP);
    memcpy (self->labels->data, labels->data, labels->len * sizeof (SolLabel));
    try_places (self, figure);
  }
}

/* From top to bottom, those on the left first, as one reads. */
static int
compare_places (gconstpointer a, gconstpointer b)
{
  const SolLabel *one = a;
  const SolLabel *other = b;

  if (one->left != other->left)
    return one->left ? -1 : 1;
  return (one->label_y > other->label_y) - (one->label_y < other->label_y);
}

static void
number_labels (SolFigureLabels *self)
{
  guint number = 0;

  g_array_sort (self->labels, compare_places);
  for (guint i = 0; i < self->labels->len; i++) {
    const SolLabel *label = &g_array_index (self->labels, SolLabel, i);

    if (label->shown)
      ((Words *) label->owner)->number = ++number;
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

void
sol_figure_labels_snapshot (SolFigureLabels *self, GtkSnapshot *snapshot, const char *strong)
{
  snapshot_lines (self, snapshot, NULL, 1);
  if (strong != NULL)
    snapshot_lines (self, snapshot, strong, 2);
  for (guint i = 0; i < self->labels->len; i++) {
    const SolLabel *label = &g_array_index (self->labels, SolLabel, i);

    if (label->shown)
      snapshot_words (self, snapshot, label, is_strong (label, strong));
  }
}

gboolean
sol_figure_labels_shows (SolFigureLabels *self, const char *id)
{
  for (guint i = 0; i < self->labels->len; i++) {
    const SolLabel *label = &g_array_index (self->labels, SolLabel, i);

    if (label->shown && g_strcmp0 (((Words *) label->owner)->id, id) == 0)
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
      return ((Words *) label->owner)->id;
  }
  return NULL;
}

double
sol_figure_labels_find_room (SolFigureLabels *self)
{
  double most = self->large ? LARGE_BESIDE * get_badge_size (self) : BESIDE_MAX_PX;

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
    const Words *words = self->words->pdata[i];

    count += words->number > 0;
    *n_covered += words->number > 0 && sol_figure_covers_hides (self->covers, words->id);
  }
  return count;
}

const char *
sol_figure_labels_find_covered (SolFigureLabels *self)
{
  for (guint i = 0; i < self->labels->len; i++) {
    const Words *words = g_array_index (self->labels, SolLabel, i).owner;

    if (words->number > 0 && sol_figure_covers_hides (self->covers, words->id))
      return words->id;
  }
  return NULL;
}

guint
sol_figure_labels_get_number (SolFigureLabels *self, const char *id)
{
  for (guint i = 0; i < self->words->len; i++) {
    const Words *words = self->words->pdata[i];

    if (g_strcmp0 (words->id, id) == 0)
      return words->number;
  }
  return 0;
}

static void
put_label (SolFigureLabels *self, SolPrint *print, const SolLabel *label)
{
  const Words *words = label->owner;
  gboolean hides = sol_figure_covers_hides (self->covers, words->id);
  g_autofree char *text =
      hides ? g_strdup_printf ("%u", words->number) : sol_figure_disc_dup_lines (words->layout);
  SolPrintLabel put = {
    .text = text,
    .letter = words->hero == SOL_HERO_NONE ? NULL : sol_figure_disc_get_letter (words->hero),
    .hero = words->hero,
    .is_number = hides,
    .left = label->left,
    .x = label->label_x,
    .y = label->label_y,
    .width = label->width,
    .height = label->height,
  };

  sol_label_get_line (label, put.line_x, put.line_y);
  sol_print_add_label (print, &put);
}

void
sol_figure_labels_put (SolFigureLabels *self, SolPrint *print)
{
  for (guint i = 0; i < self->labels->len; i++) {
    const SolLabel *label = &g_array_index (self->labels, SolLabel, i);

    if (label->shown)
      put_label (self, print, label);
  }
}

GArray *
sol_figure_labels_get_placed (SolFigureLabels *self)
{
  return self->labels;
}
