/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise-picture.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sol-exercise-plates.h"
#include "sol-exercise-targets.h"
#include "sol-figure-look.h"

/* What part of a figure's height the calf takes, from the hollow of the knee to the ankle. */
#define CALF_TOP 0.13
#define CALF_BOTTOM 0.82

/* How broad the line is round what has no colour of its own, in the widget's units. */
#define OUTLINE_PX 1.5

/* Sizes are rounded up to these steps, so that a window that is resized paints seldom. */
#define STEP_PX 64

struct _SolExercisePicture {
  GtkWidget parent_instance;

  gboolean cropped;
  SolFigure *figure;
  char *stage; /* NULL for the one that shows what is lit */
  GStrv lit;
  SolLibrary *library;

  GdkTexture *texture;
  SolScene *asked; /* what texture shows or will show */
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (SolExercisePicture, sol_exercise_picture, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_CROPPED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
show_texture (SolExercisePicture *self, GdkTexture *texture)
{
  g_set_object (&self->texture, texture);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
painted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture =
      sol_exercise_plates_paint_finish (SOL_EXERCISE_PLATES (source), result, &error);
  SolExercisePicture *self;

  /* Where it was cancelled the widget may be gone. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  self = SOL_EXERCISE_PICTURE (user_data);
  if (texture != NULL)
    show_texture (self, texture);
  else
    g_warning ("A picture could not be drawn: %s", error->message);
}

static SolTheme
current_theme (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  if (adw_style_manager_get_high_contrast (manager))
    return SOL_THEME_CONTRAST;
  return adw_style_manager_get_dark (manager) ? SOL_THEME_DARK : SOL_THEME_LIGHT;
}

/* How high the whole figure is drawn, in the widget's units. */
static double
figure_height (SolExercisePicture *self)
{
  double height = gtk_widget_get_height (GTK_WIDGET (self));

  return self->cropped ? height / (CALF_BOTTOM - CALF_TOP) : height;
}

static int
wanted_height_px (SolExercisePicture *self)
{
  double scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  int steps = (int) ceil (figure_height (self) * scale / STEP_PX);

  return CLAMP (steps * STEP_PX, STEP_PX, 4096);
}

static void
stop_painting (SolExercisePicture *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

/* Only the two muscles are coloured where they are lit: what is white as a tendon gets a line
 * round it, or nobody would see which part is meant. */
static void
outline (SolExercisePicture *self, SolScene *scene)
{
  const char *const *lit = (const char *const *) self->lit;

  if (lit == NULL || g_strv_length (self->lit) != 1 || sol_figure_get_tint (lit) != NULL)
    return;
  scene->outlined = self->lit[0];
  scene->outline = sol_figure_look_get_outline ();
  scene->outline_px = OUTLINE_PX * gtk_widget_get_scale_factor (GTK_WIDGET (self));
}

static void
paint (SolExercisePicture *self)
{
  SolExercisePlates *plates;
  SolScene scene = { 0 };
  GdkTexture *kept;

  if (self->figure == NULL || gtk_widget_get_height (GTK_WIDGET (self)) == 0)
    return;
  plates = sol_exercise_plates_get (self->library);
  scene.stage =
      self->stage != NULL
          ? self->stage
          : (char *) sol_figure_find_stage_for (self->figure, (const char *const *) self->lit);
  scene.theme = current_theme ();
  scene.height_px = wanted_height_px (self);
  scene.lit = self->lit;
  outline (self, &scene);
  if (self->asked != NULL && sol_scene_equal (self->asked, &scene))
    return;
  stop_painting (self);
  g_clear_pointer (&self->asked, sol_scene_free);
  self->asked = sol_scene_copy (&scene);
  kept = sol_exercise_plates_peek (plates, self->figure, &scene);
  if (kept != NULL) {
    show_texture (self, kept);
    return;
  }
  self->cancellable = g_cancellable_new ();
  sol_exercise_plates_paint_async (plates, self->figure, &scene, self->cancellable, painted_cb,
                                   self);
}

static void
sol_exercise_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolExercisePicture *self = SOL_EXERCISE_PICTURE (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  float full, drawn, top;

  if (self->texture == NULL)
    return;
  full = (float) figure_height (self);
  drawn = full * (float) gdk_texture_get_width (self->texture) /
          (float) gdk_texture_get_height (self->texture);
  if (!self->cropped && drawn > width) {
    full *= width / drawn;
    drawn = width;
  }
  top = self->cropped ? -full * (float) CALF_TOP : (height - full) / 2;
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  gtk_snapshot_append_texture (snapshot, self->texture,
                               &GRAPHENE_RECT_INIT ((width - drawn) / 2, top, drawn, full));
  gtk_snapshot_pop (snapshot);
}

static void
sol_exercise_picture_size_allocate (GtkWidget *widget,
                                    int width G_GNUC_UNUSED,
                                    int height G_GNUC_UNUSED,
                                    int baseline G_GNUC_UNUSED)
{
  paint (SOL_EXERCISE_PICTURE (widget));
}

static void
sol_exercise_picture_dispose (GObject *object)
{
  SolExercisePicture *self = SOL_EXERCISE_PICTURE (object);

  stop_painting (self);
  g_clear_object (&self->texture);
  g_clear_object (&self->figure);
  g_clear_object (&self->library);
  g_clear_pointer (&self->asked, sol_scene_free);
  g_clear_pointer (&self->lit, g_strfreev);
  g_clear_pointer (&self->stage, g_free);
  G_OBJECT_CLASS (sol_exercise_picture_parent_class)->dispose (object);
}

static void
sol_exercise_picture_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolExercisePicture *self = SOL_EXERCISE_PICTURE (object);

  switch (id) {
  case PROP_CROPPED:
    g_value_set_boolean (value, self->cropped);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
set_cropped (SolExercisePicture *self, gboolean cropped)
{
  if (self->cropped == cropped)
    return;
  self->cropped = cropped;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CROPPED]);
}

static void
sol_exercise_picture_set_property (GObject *object,
                                   guint id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  SolExercisePicture *self = SOL_EXERCISE_PICTURE (object);

  switch (id) {
  case PROP_CROPPED:
    set_cropped (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_exercise_picture_class_init (SolExercisePictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_exercise_picture_dispose;
  object_class->get_property = sol_exercise_picture_get_property;
  object_class->set_property = sol_exercise_picture_set_property;
  widget_class->snapshot = sol_exercise_picture_snapshot;
  widget_class->size_allocate = sol_exercise_picture_size_allocate;

  props[PROP_CROPPED] =
      g_param_spec_boolean ("cropped", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "sol-picture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sol_exercise_picture_init (SolExercisePicture *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (paint), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (paint), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (paint), NULL);
}

static void
tint (SolExercisePicture *self)
{
  const char *classes[] = { sol_figure_get_tint ((const char *const *) self->lit), NULL };

  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
}

static void
describe (SolExercisePicture *self)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *muscles = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; self->lit[i] != NULL; i++) {
    SolValue *muscle = sol_library_lookup (self->library, SOL_TYPE_STRUCTURE, self->lit[i]);

    g_strv_builder_add (names, muscle != NULL ? sol_value_get_display_name (muscle) : self->lit[i]);
  }
  list = g_strv_builder_end (names);
  muscles = g_strjoinv (C_ ("list", ", "), list);
  /* Translators: what a picture shows, for people who do not see it: the figure, then muscles */
  words = g_strdup_printf (_ ("%s. In colour: %s"),
                           self->figure != NULL ? sol_figure_get_name (self->figure) : _ ("A leg"),
                           muscles);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
show (
    SolExercisePicture *self, SolLibrary *library, SolFigure *figure, const char *stage, GStrv lit)
{
  g_set_object (&self->library, library);
  g_set_object (&self->figure, figure);
  g_set_str (&self->stage, stage);
  g_strfreev (self->lit);
  self->lit = lit;
  tint (self);
  describe (self);
  paint (self);
}

static SolFigure *
get_first_figure (SolLibrary *library)
{
  g_autoptr (SolFigure) first =
      g_list_model_get_item (sol_library_get_values (library, SOL_TYPE_FIGURE), 0);

  /* The library keeps it. */
  return first;
}

void
sol_exercise_picture_show (SolExercisePicture *self, SolLibrary *library, SolExercise *exercise)
{
  SolFigure *figure;

  g_return_if_fail (SOL_IS_EXERCISE_PICTURE (self));
  g_return_if_fail (SOL_IS_LIBRARY (library));
  figure = sol_exercise_get_figure (exercise);
  show (self, library, figure != NULL ? figure : get_first_figure (library), NULL,
        sol_exercise_dup_lit (exercise));
}

void
sol_exercise_picture_show_lit (SolExercisePicture *self,
                               SolLibrary *library,
                               SolFigure *figure,
                               const char *stage,
                               const char *const *lit)
{
  g_return_if_fail (SOL_IS_EXERCISE_PICTURE (self));
  g_return_if_fail (SOL_IS_LIBRARY (library));
  show (self, library, figure != NULL ? figure : get_first_figure (library), stage,
        g_strdupv ((GStrv) lit));
}
