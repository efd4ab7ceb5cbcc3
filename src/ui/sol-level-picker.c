/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-level-picker.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sol-drawing.h"
#include "sol-figure-look.h"
#include "sol-painter.h"
#include "sol-plain-row.h"
#include "sol-tooltip.h"

#define LEG_HEIGHT_PX 150

/* From the leg to the buttons. */
#define LINE_PX 16

struct _SolLevelPicker {
  GtkWidget parent_instance;

  SolLibrary *library;
  GPtrArray *figures; /* of SolFigure: the cuts, highest first */
  GPtrArray *buttons; /* GtkCheckButton of each; children of this */
  SolFigure *shown;
  gboolean marking; /* the buttons follow what is shown */

  SolPainter *painter; /* of the leg; NULL where there is none */
  GCancellable *cancellable;
  GdkTexture *leg; /* NULL until it is painted */
  double leg_y;    /* of the drawing */
  double leg_units;
  double leg_width; /* pixels */
};

G_DEFINE_FINAL_TYPE (SolLevelPicker, sol_level_picker, GTK_TYPE_WIDGET)

enum {
  PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* --- The leg --- */

static void
painted_cb (GObject *painter, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SolLevelPicker) self = user_data;
  cairo_surface_t *surface = sol_painter_paint_finish (SOL_PAINTER (painter), result, NULL);

  if (surface == NULL)
    return;
  g_clear_object (&self->leg);
  self->leg = sol_figure_look_dup_texture (surface);
  cairo_surface_destroy (surface);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
paint_leg (SolLevelPicker *self)
{
  SolScene scene = {
    .theme = sol_figure_look_get_theme (),
    .height_px = (int) lround (LEG_HEIGHT_PX * sol_figure_look_get_scale (GTK_WIDGET (self))),
  };

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->painter == NULL)
    return;
  self->cancellable = g_cancellable_new ();
  sol_painter_paint_async (self->painter, &scene, self->cancellable, painted_cb,
                           g_object_ref (self));
}

/* The leg from behind, as one is used to it. */
static void
find_leg (SolLevelPicker *self)
{
  GListModel *all = sol_library_get_values (self->library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (all) && self->painter == NULL; i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (all, i);
    double x, width;

    if (sol_figure_get_view (figure) != SOL_FIGURE_VIEW_POSTERIOR ||
        !sol_drawing_peek_bounds (figure, &x, &self->leg_y, &width, &self->leg_units, NULL))
      continue;
    self->leg_width = LEG_HEIGHT_PX * width / self->leg_units;
    self->painter = sol_painter_new (figure);
  }
}

/* Where @figure is cut, in pixels from the top of the leg. */
static double
find_cut (SolLevelPicker *self, SolFigure *figure)
{
  double units = SOL_LEVEL_PICKER_ANKLE_Y + (SOL_LEVEL_PICKER_KNEE_Y - SOL_LEVEL_PICKER_ANKLE_Y) *
                                                sol_figure_get_level (figure);

  return (units - self->leg_y) * LEG_HEIGHT_PX / self->leg_units;
}

/* --- The cuts --- */

static int
compare_levels (gconstpointer a, gconstpointer b)
{
  double one = sol_figure_get_level (*(SolFigure *const *) a);
  double other = sol_figure_get_level (*(SolFigure *const *) b);

  return (one < other) - (one > other);
}

static void
toggled_cb (SolLevelPicker *self, GtkCheckButton *button)
{
  guint i;

  if (!self->marking && gtk_check_button_get_active (button) &&
      g_ptr_array_find (self->buttons, button, &i))
    g_signal_emit (self, signals[PICKED], 0, self->figures->pdata[i]);
}

static GtkWidget *
create_button (SolFigure *figure)
{
  g_autofree char *level =
      /* Translators: how far up a leg is cut, between ankle and knee */
      g_strdup_printf (_ ("%d %%"), (int) lround (100 * sol_figure_get_level (figure)));
  g_autofree char *label = g_strdup_printf ("%s, %s", level, sol_figure_get_name (figure));
  GtkWidget *button = gtk_check_button_new_with_label (level);

  sol_tooltip_set (button, sol_figure_get_name (figure));
  sol_plain_name (button, label);
  return button;
}

static void
add_figure (SolLevelPicker *self, SolFigure *figure)
{
  GtkWidget *button = create_button (figure);

  if (self->buttons->len > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), self->buttons->pdata[0]);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->buttons, button);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
}

static void
find_figures (SolLevelPicker *self)
{
  GListModel *all = sol_library_get_values (self->library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (all, i);

    if (sol_figure_get_view (figure) == SOL_FIGURE_VIEW_SECTION &&
        !isnan (sol_figure_get_level (figure)))
      g_ptr_array_add (self->figures, g_steal_pointer (&figure));
  }
  g_ptr_array_sort (self->figures, compare_levels);
  for (guint i = 0; i < self->figures->len; i++)
    add_figure (self, self->figures->pdata[i]);
}

/* The leg itself can be pressed: it is cut at the nearest level. */
static void
pressed_cb (SolLevelPicker *self, int n_press G_GNUC_UNUSED, double x, double y)
{
  double least = INFINITY;
  guint nearest = 0;

  if ((gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL
           ? gtk_widget_get_width (GTK_WIDGET (self)) - x
           : x) > self->leg_width + LINE_PX)
    return;
  for (guint i = 0; i < self->figures->len; i++) {
    double distance = fabs (find_cut (self, self->figures->pdata[i]) - y);

    if (distance >= least)
      continue;
    least = distance;
    nearest = i;
  }
  gtk_check_button_set_active (self->buttons->pdata[nearest], TRUE);
}

/* --- Widget --- */

static void
measure_button (GtkWidget *button, int *width, int *height)
{
  gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, NULL, width, NULL, NULL);
  gtk_widget_measure (button, GTK_ORIENTATION_VERTICAL, *width, NULL, height, NULL, NULL);
}

static void
sol_level_picker_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size G_GNUC_UNUSED,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline G_GNUC_UNUSED,
                          int *natural_baseline G_GNUC_UNUSED)
{
  SolLevelPicker *self = SOL_LEVEL_PICKER (widget);
  int widest = 0, all_heights = 0;

  for (guint i = 0; i < self->buttons->len; i++) {
    int width, height;

    measure_button (self->buttons->pdata[i], &width, &height);
    widest = MAX (widest, width);
    all_heights += height;
  }
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL
                            ? (int) ceil (self->leg_width) + LINE_PX + widest
                            : MAX (LEG_HEIGHT_PX, all_heights);
}

/* The upper edge of the buttons, which stand close together around their cuts. */
static double
find_top (SolLevelPicker *self, int height)
{
  double middle = 0, all_heights = 0;

  for (guint i = 0; i < self->buttons->len; i++) {
    int button_width, button_height;

    measure_button (self->buttons->pdata[i], &button_width, &button_height);
    all_heights += button_height;
    middle += find_cut (self, self->figures->pdata[i]) / self->buttons->len;
  }
  return CLAMP (middle - all_heights / 2, 0, MAX (0, height - all_heights));
}

static void
sol_level_picker_size_allocate (GtkWidget *widget,
                                int width,
                                int height,
                                int baseline G_GNUC_UNUSED)
{
  SolLevelPicker *self = SOL_LEVEL_PICKER (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int left = (int) ceil (self->leg_width) + LINE_PX;
  int y = (int) find_top (self, height);

  for (guint i = 0; i < self->buttons->len; i++) {
    int button_width, button_height;

    measure_button (self->buttons->pdata[i], &button_width, &button_height);
    gtk_widget_size_allocate (self->buttons->pdata[i],
                              &(GtkAllocation) { is_rtl ? width - left - button_width : left, y,
                                                 button_width, button_height },
                              -1);
    y += button_height;
  }
}

/* A line across the leg, and on to its button. */
static void
add_cut (SolLevelPicker *self, GskPathBuilder *builder, guint i)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double cut = find_cut (self, self->figures->pdata[i]);
  double xs[] = { 0, self->leg_width, self->leg_width + LINE_PX - 2 };
  graphene_rect_t button;

  if (!gtk_widget_compute_bounds (self->buttons->pdata[i], GTK_WIDGET (self), &button))
    return;
  for (guint k = 0; k < G_N_ELEMENTS (xs); k++)
    xs[k] = is_rtl ? width - xs[k] : xs[k];
  gsk_path_builder_move_to (builder, (float) xs[0], (float) cut);
  gsk_path_builder_line_to (builder, (float) xs[1], (float) cut);
  gsk_path_builder_line_to (builder, (float) xs[2], button.origin.y + button.size.height / 2);
}

static void
snapshot_cuts (SolLevelPicker *self, GtkSnapshot *snapshot, gboolean shown)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) stroke = gsk_stroke_new (shown ? 3 : 1);
  g_autoptr (GskPath) path = NULL;
  SolColour outline = sol_figure_look_get_outline ();
  GdkRGBA colour;

  for (guint i = 0; i < self->figures->len; i++)
    if ((self->figures->pdata[i] == self->shown) == shown)
      add_cut (self, builder, i);
  gtk_widget_get_color (GTK_WIDGET (self), &colour);
  if (shown)
    colour = (GdkRGBA) { (float) outline.red, (float) outline.green, (float) outline.blue, 1 };
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &colour);
}

static void
sol_level_picker_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolLevelPicker *self = SOL_LEVEL_PICKER (widget);
  double left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL
                    ? gtk_widget_get_width (widget) - self->leg_width
                    : 0;

  if (self->leg != NULL)
    gtk_snapshot_append_texture (
        snapshot, self->leg,
        &GRAPHENE_RECT_INIT ((float) left, 0, (float) self->leg_width, LEG_HEIGHT_PX));
  snapshot_cuts (self, snapshot, FALSE);
  snapshot_cuts (self, snapshot, TRUE);
  for (guint i = 0; i < self->buttons->len; i++)
    gtk_widget_snapshot_child (widget, self->buttons->pdata[i], snapshot);
}

/* --- Object --- */

static void
sol_level_picker_dispose (GObject *object)
{
  SolLevelPicker *self = SOL_LEVEL_PICKER (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_ptr_array_set_size (self->buttons, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_ptr_array_set_size (self->figures, 0);
  g_clear_object (&self->shown);
  g_clear_object (&self->leg);
  g_clear_object (&self->painter);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (sol_level_picker_parent_class)->dispose (object);
}

static void
sol_level_picker_finalize (GObject *object)
{
  g_ptr_array_unref (SOL_LEVEL_PICKER (object)->buttons);
  g_ptr_array_unref (SOL_LEVEL_PICKER (object)->figures);
  G_OBJECT_CLASS (sol_level_picker_parent_class)->finalize (object);
}

static void
sol_level_picker_class_init (SolLevelPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_level_picker_dispose;
  object_class->finalize = sol_level_picker_finalize;
  widget_class->measure = sol_level_picker_measure;
  widget_class->size_allocate = sol_level_picker_size_allocate;
  widget_class->snapshot = sol_level_picker_snapshot;
  signals[PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, SOL_TYPE_FIGURE);
  gtk_widget_class_set_css_name (widget_class, "levels");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
sol_level_picker_init (SolLevelPicker *self)
{
  GtkGesture *press = gtk_gesture_click_new ();

  self->figures = g_ptr_array_new_with_free_func (g_object_unref);
  self->buttons = g_ptr_array_new ();
  g_signal_connect_object (press, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (press));
  sol_figure_look_watch (G_CALLBACK (paint_leg), self);
  g_signal_connect_object (self, "notify::scale-factor", G_CALLBACK (paint_leg), self,
                           G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Where the leg is cut"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
sol_level_picker_show (SolLevelPicker *self, SolLibrary *library, SolFigure *figure)
{
  guint i;

  g_return_if_fail (SOL_IS_LEVEL_PICKER (self));
  g_return_if_fail (SOL_IS_LIBRARY (library));

  if (g_set_object (&self->library, library)) {
    find_leg (self);
    find_figures (self);
  }
  g_set_object (&self->shown, figure);
  gtk_widget_set_visible (GTK_WIDGET (self),
                          self->figures->len > 1 && g_ptr_array_find (self->figures, figure, &i));
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  self->marking = TRUE;
  gtk_check_button_set_active (self->buttons->pdata[i], TRUE);
  self->marking = FALSE;
  if (self->leg == NULL)
    paint_leg (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
