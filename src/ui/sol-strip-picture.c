/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-strip-picture.h"

#include <math.h>

#include "sol-figure-look.h"
#include "sol-strip-body.h"

/* Four of the least width find room on a page of the guide, two in 360 px; they grow with it. */
#define LEAST_WIDTH_PX 132
#define MOST_WIDTH_PX 280

struct _SolStripPicture {
  GtkWidget parent_instance;

  SolStrip *strip;
  guint moment;
  double width_units, height_units; /* of the box around the body */
};

G_DEFINE_FINAL_TYPE (SolStripPicture, sol_strip_picture, GTK_TYPE_WIDGET)

static int
get_height_px (SolStripPicture *self, int width_px)
{
  return (int) ceil (MIN (width_px, MOST_WIDTH_PX) * self->height_units / self->width_units);
}

static GtkSizeRequestMode
sol_strip_picture_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sol_strip_picture_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline G_GNUC_UNUSED,
                           int *natural_baseline G_GNUC_UNUSED)
{
  SolStripPicture *self = SOL_STRIP_PICTURE (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = *natural = LEAST_WIDTH_PX;
  } else
    *minimum = *natural = get_height_px (self, MAX (for_size, LEAST_WIDTH_PX));
}

static void
sol_strip_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolStripPicture *self = SOL_STRIP_PICTURE (widget);
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  double scale = MIN (width / self->width_units, height / self->height_units);
  cairo_t *cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

  cairo_translate (cr, width / 2, height);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    cairo_scale (cr, -1, 1);
  cairo_translate (cr, -scale * self->width_units / 2, -scale * self->height_units);
  sol_strip_draw_moment (cr, self->strip, self->moment, scale * self->width_units,
                         scale * self->height_units, sol_figure_look_get_theme ());
  cairo_destroy (cr);
}

static void
sol_strip_picture_dispose (GObject *object)
{
  g_clear_object (&SOL_STRIP_PICTURE (object)->strip);
  G_OBJECT_CLASS (sol_strip_picture_parent_class)->dispose (object);
}

static void
sol_strip_picture_class_init (SolStripPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_strip_picture_dispose;
  widget_class->get_request_mode = sol_strip_picture_get_request_mode;
  widget_class->measure = sol_strip_picture_measure;
  widget_class->snapshot = sol_strip_picture_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sol_strip_picture_init (SolStripPicture *self)
{
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  sol_figure_look_watch (G_CALLBACK (gtk_widget_queue_draw), self);
}

GtkWidget *
sol_strip_picture_new (SolStrip *strip, guint moment)
{
  SolStripPicture *self;
  g_autoptr (SolMoment) value = NULL;
  SolStanceBounds frame;

  g_return_val_if_fail (SOL_IS_STRIP (strip), NULL);
  g_return_val_if_fail (sol_strip_get_frame (strip, moment, &frame), NULL);

  value = g_list_model_get_item (sol_strip_get_moments (strip), moment);
  self = g_object_new (SOL_TYPE_STRIP_PICTURE, NULL);
  self->strip = g_object_ref (strip);
  self->moment = moment;
  self->width_units = frame.right - frame.left;
  self->height_units = frame.bottom - frame.top;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sol_moment_get_description (value), -1);
  return GTK_WIDGET (self);
}
