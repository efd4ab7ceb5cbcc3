/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n.h>
#include <math.h>
#include <pango/pangocairo.h>

#include "sol-figure-area-private.h"
#include "sol-figure-look.h"
#include "sol-reveal.h"

/* Around the figure. */
#define MARGIN 12

#define OUTLINE_PX 2.5

/* Names come back when the view has held still for so long, unless its rest is known: longer than
 * from one notch of a wheel to the next, or they would flicker. */
#define REST_MS 100

const char *
sol_figure_area_find_outlined (SolFigureArea *self)
{
  SolStructureSpot *focused = sol_structure_spots_get_focused (self->spots);

  if (self->hovered != NULL)
    return self->hovered;
  if (self->pointed != NULL)
    return self->pointed;
  return focused == NULL ? NULL : sol_structure_spot_get_id (focused);
}

static void
stand (SolFigureArea *self, SolFigureCamera *camera, SolFigureFrame *frame)
{
  GtkWidget *widget = GTK_WIDGET (self);

  sol_figure_camera_apply (camera, frame, gtk_widget_get_width (widget),
                           gtk_widget_get_height (widget), MARGIN,
                           self->nameless ? 0 : sol_figure_labels_find_room (self->labels));
}

/* What one sees of a figure that stands as @frame says, in pixels of all of it. */
static SolCrop
find_crop (SolFigureArea *self, const SolFigureFrame *frame, double scale)
{
  double full_right = frame->x + frame->units.width * frame->scale, right = full_right;
  double bottom = frame->y + frame->units.height * frame->scale;
  double left = MAX (frame->x, 0), top = MAX (frame->y, 0);

  right = MIN (right, gtk_widget_get_width (GTK_WIDGET (self)));
  bottom = MIN (bottom, gtk_widget_get_height (GTK_WIDGET (self)));
  return (SolCrop) {
    .x = (int) floor ((frame->mirrored ? full_right - right : left - frame->x) * scale),
    .y = (int) floor ((top - frame->y) * scale),
    .width = MAX (1, (int) ceil ((right - left) * scale)),
    .height = MAX (1, (int) ceil ((bottom - top) * scale)),
  };
}

/* What is shown, whatever its size, and whatever the pointer is on. What it holds is borrowed, but
 * for @lit, which is to be freed. */
static SolScene
describe_scene (SolFigureArea *self)
{
  return (SolScene) {
    .stage = self->stage,
    .attachments = sol_figure_area_marks_attachments (self),
    .textbook_marks = self->textbook_marks,
    .theme = sol_figure_look_get_theme (),
    .hidden = self->hidden,
    .faded = self->faded,
    .lit = self->selected == NULL ? NULL : sol_reveal_list_lit (self->figure, self->selected),
  };
}

/* What is to be seen from close by: where one looks when the movement that is under way is over, so
 * that it is painted by then. On the way back to all of the figure what is there stays. */
static void
update_detail (SolFigureArea *self, const SolScene *scene, double scale)
{
  SolFigureCamera camera = sol_figure_zoom_find_target (self->zoom);
  SolFigureFrame frame = self->frame;
  SolScene near = *scene;

  if (camera.zoom > 1) {
    stand (self, &camera, &frame);
    near.height_px = (int) lround (frame.units.height * frame.scale * scale);
    near.crop = find_crop (self, &frame, scale);
    sol_scene_limit (&near, frame.units.width / frame.units.height);
    sol_structure_detail_set_scene (self->detail, &near);
  } else if (sol_figure_zoom_get_camera (self->zoom)->zoom <= 1) {
    sol_structure_detail_set_scene (self->detail, NULL);
  }
}

/* All of the figure is always painted as large as fits; from close by the part that is seen lies
 * over it. */
void
sol_figure_area_update_scene (SolFigureArea *self)
{
  double zoom = sol_figure_zoom_get_camera (self->zoom)->zoom;
  double scale = sol_figure_look_get_scale (GTK_WIDGET (self));
  double height = self->frame.units.height * self->frame.scale * scale;
  g_auto (GStrv) lit = NULL;
  SolScene scene;

  if (self->picture == NULL || height < zoom)
    return;
  scene = describe_scene (self);
  lit = scene.lit;
  scene.height_px = (int) lround (height / zoom);
  scene.outlined = (char *) sol_figure_area_find_outlined (self);
  scene.outline = sol_figure_look_get_outline ();
  scene.outline_px = OUTLINE_PX * scale * sol_figure_labels_get_scale (self->labels);
  update_detail (self, &scene, scale);
  sol_scene_limit (&scene, self->frame.units.width / self->frame.units.height);
  sol_structure_picture_set_scene (self->picture, &scene);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- Mirrored --- */

gboolean
sol_figure_area_is_section (SolFigureArea *self)
{
  return self->figure != NULL && sol_figure_get_view (self->figure) == SOL_FIGURE_VIEW_SECTION;
}

/* What the content says of left and right does not hold in a mirror. */
static void
describe_figure (SolFigureArea *self)
{
  const char *text = sol_figure_get_description (self->figure);
  g_autofree char *mirrored = NULL;

  if (self->frame.mirrored)
    mirrored = g_strjoin (
        " ", _ ("Seen from below: left and right are the other way round than it says here."), text,
        NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sol_figure_get_name (self->figure),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  mirrored != NULL ? mirrored : (text == NULL ? "" : text), -1);
}

void
sol_figure_area_update_mirror (SolFigureArea *self)
{
  gboolean is_section = sol_figure_area_is_section (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "figure.mirrored", is_section);
  if (self->figure == NULL)
    return;
  if (self->frame.mirrored != (self->mirrored && is_section)) {
    self->frame.mirrored = self->mirrored && is_section;
    sol_figure_zoom_reset (self->zoom);
    sol_figure_area_place_frame (self);
    sol_structure_spots_allocate (self->spots, &self->frame);
    sol_figure_area_update_names (self);
    sol_figure_area_update_scene (self);
    g_object_notify (G_OBJECT (self), "zoom");
  }
  describe_figure (self);
}

/* --- The same elsewhere --- */

void
sol_figure_area_show_like (SolFigureArea *self, SolFigureArea *other)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (self));
  g_return_if_fail (SOL_IS_FIGURE_AREA (other));
  g_return_if_fail (other->figure != NULL);

  sol_figure_area_show (self, other->library, other->figure);
  sol_dissection_copy (self->dissection, other->dissection);
  g_object_set (self, "attachments", other->attachments, "latin", other->latin, "mirrored",
                other->mirrored, NULL);
  sol_figure_area_set_textbook_marks (self, other->textbook_marks);
  *sol_figure_zoom_get_camera (self->zoom) = *sol_figure_zoom_get_camera (other->zoom);
}

void
sol_figure_area_make_worksheet_async (SolFigureArea *self,
                                      gboolean latin,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (self));
  g_return_if_fail (self->figure != NULL);

  SolScene scene = describe_scene (self);
  g_auto (GStrv) lit = scene.lit;
  SolWorksheetLook look = { .latin = latin, .mirrored = self->frame.mirrored };

  sol_worksheet_new_async (self->figure, &scene, &look, self->map_is_old ? NULL : self->map,
                           cancellable, callback, user_data);
}

/* --- To keep --- */

static double
get_font_px (PangoContext *context, const PangoFontDescription *font)
{
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  return pango_font_description_get_size_is_absolute (font)
             ? size
             : size * pango_cairo_context_get_resolution (context) / 72;
}

/* A picture is kept to be put on a page or a slide, whose ground is light: what one sees on a dark
 * screen is kept as it looks by day. */
static SolTheme
choose_kept_theme (void)
{
  SolTheme theme = sol_figure_look_get_theme ();

  return theme == SOL_THEME_DARK ? SOL_THEME_LIGHT : theme;
}

static SolColour
choose_ink (SolFigureArea *self)
{
  static const SolColour by_day = { 0, 0, 6 / 255.0, 0.8 };
  GdkRGBA ink;

  if (sol_figure_look_get_theme () == SOL_THEME_DARK)
    return by_day;
  gtk_widget_get_color (GTK_WIDGET (self), &ink);
  return (SolColour) { ink.red, ink.green, ink.blue, ink.alpha };
}

static SolPrintView
describe_view (SolFigureArea *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);

  return (SolPrintView) {
    .width = gtk_widget_get_width (widget),
    .height = gtk_widget_get_height (widget),
    .figure_x = self->frame.x,
    .figure_y = self->frame.y,
    .figure_height = self->frame.units.height * self->frame.scale,
    .mirrored = self->frame.mirrored,
    .over = sol_figure_zoom_get_camera (self->zoom)->zoom > 1,
    .font = pango_font_description_get_family (font),
    .font_px = get_font_px (context, font) * sol_figure_labels_get_letter_scale (self->labels),
    .ink = choose_ink (self),
  };
}

char *
sol_figure_area_dup_title (SolFigureArea *self)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), NULL);
  g_return_val_if_fail (self->figure != NULL, NULL);

  g_autoptr (SolStage) first = sol_figure_find_stage (self->figure, NULL, NULL);
  g_autoptr (SolStage) stage = sol_figure_find_stage (self->figure, self->stage, NULL);
  const char *name = sol_figure_get_name (self->figure);

  g_autofree char *peeled = NULL;

  if (stage == NULL || stage == first)
    peeled = g_strdup (name);
  else
    /* Translators: the name of a figure, and what was taken off it */
    peeled = g_strdup_printf (_ ("%s, %s"), name, sol_stage_get_name (stage));
  if (!sol_figure_area_is_section (self))
    return g_steal_pointer (&peeled);
  /* Translators: the name of a figure, and from where one sees it */
  return g_strdup_printf (_ ("%s, %s"), peeled,
                          self->frame.mirrored ? _ ("seen from below") : _ ("seen from above"));
}

SolPrint *
sol_figure_area_create_print (SolFigureArea *self, GError **error)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (self), NULL);
  g_return_val_if_fail (self->figure != NULL && self->frame.scale > 0, NULL);

  SolScene scene = describe_scene (self);
  SolPrintView view = describe_view (self);
  g_auto (GStrv) lit = scene.lit;
  g_autofree char *title = sol_figure_area_dup_title (self);
  SolPrint *print;

  scene.theme = choose_kept_theme ();
  print = sol_print_new (self->figure, &scene, &view, error);
  if (print == NULL)
    return NULL;
  sol_figure_labels_put (self->labels, print);
  sol_print_set_caption (print, title, sol_figure_get_credit (self->figure));
  return print;
}

/* --- Looking closer --- */

void
sol_figure_area_place_frame (SolFigureArea *self)
{
  stand (self, sol_figure_zoom_get_camera (self->zoom), &self->frame);
}

static void
rested_cb (gpointer data)
{
  SolFigureArea *self = data;

  self->rest_id = 0;
  sol_figure_area_update_labels (self);
  sol_figure_area_update_name (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* While the figure moves, nothing is laid out: the names and places of its structures wait. */
void
sol_figure_area_zoomed_cb (GtkWidget *widget, gboolean is_over)
{
  SolFigureArea *self = SOL_FIGURE_AREA (widget);

  sol_figure_area_place_frame (self);
  g_clear_handle_id (&self->rest_id, g_source_remove);
  sol_structure_name_hide (self->name);
  sol_figure_area_update_scene (self);
  if (is_over)
    rested_cb (self);
  else
    self->rest_id = g_timeout_add_once (REST_MS, rested_cb, self);
  g_object_notify (G_OBJECT (self), "zoom");
}
