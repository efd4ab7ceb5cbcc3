/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-body.h"

#define GAP_PX 12

/* The least that the count is left with. */
#define LEAST_STAGE_PX 48

struct _SolSessionBody {
  GtkWidget parent_instance;

  GtkWidget *stage; /* owned as children */
  GtkWidget *words;
  gboolean stacked;
  double share;
};

enum {
  PROP_STAGE = 1,
  PROP_WORDS,
  PROP_STACKED, /* the words below the count, not beside it */
  PROP_SHARE,   /* of the height, for the count when stacked */
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SolSessionBody, sol_session_body, GTK_TYPE_WIDGET)

static int
least (GtkWidget *widget, GtkOrientation orientation, int for_size)
{
  int minimum;

  gtk_widget_measure (widget, orientation, for_size, &minimum, NULL, NULL, NULL);
  return minimum;
}

/* Where the count is not shown, the words have all of the room. */
static gboolean
is_alone (SolSessionBody *self)
{
  return !gtk_widget_get_visible (self->stage);
}

static int
column_width (SolSessionBody *self, int width)
{
  return is_alone (self) || self->stacked || width < 0 ? width : MAX ((width - GAP_PX) / 2, 0);
}

static void
sol_session_body_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline G_GNUC_UNUSED,
                          int *natural_baseline G_GNUC_UNUSED)
{
  SolSessionBody *self = SOL_SESSION_BODY (widget);
  int stage, words;

  if (is_alone (self)) {
    *minimum = least (self->words, orientation, for_size);
  } else if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    stage = least (self->stage, orientation, -1);
    words = least (self->words, orientation, -1);
    *minimum = self->stacked ? MAX (stage, words) : 2 * MAX (stage, words) + GAP_PX;
  } else {
    stage = MAX (least (self->stage, orientation, -1), LEAST_STAGE_PX);
    words = least (self->words, orientation, column_width (self, for_size));
    *minimum = self->stacked ? stage + GAP_PX + words : MAX (stage, words);
  }
  *natural = *minimum;
}

static void
place (GtkWidget *child, int x, int y, int width, int height)
{
  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

static void
sol_session_body_size_allocate (GtkWidget *widget,
                                int width,
                                int height,
                                int baseline G_GNUC_UNUSED)
{
  SolSessionBody *self = SOL_SESSION_BODY (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int half = column_width (self, width);
  int words, stage;

  if (is_alone (self)) {
    place (self->words, 0, 0, width, height);
    return;
  }
  if (!self->stacked) {
    place (self->stage, rtl ? width - half : 0, 0, half, height);
    place (self->words, rtl ? 0 : width - half, 0, half, height);
    return;
  }
  words = least (self->words, GTK_ORIENTATION_VERTICAL, width);
  stage = MIN ((int) (height * self->share), height - GAP_PX - words);
  stage = MAX (stage, LEAST_STAGE_PX);
  place (self->stage, 0, 0, width, stage);
  place (self->words, 0, stage + GAP_PX, width, MAX (height - stage - GAP_PX, words));
}

static void
set_child (SolSessionBody *self, GtkWidget **child, GtkWidget *widget)
{
  g_clear_pointer (child, gtk_widget_unparent);
  *child = widget;
  if (widget != NULL)
    gtk_widget_set_parent (widget, GTK_WIDGET (self));
}

static void
sol_session_body_dispose (GObject *object)
{
  SolSessionBody *self = SOL_SESSION_BODY (object);

  g_clear_pointer (&self->stage, gtk_widget_unparent);
  g_clear_pointer (&self->words, gtk_widget_unparent);

  G_OBJECT_CLASS (sol_session_body_parent_class)->dispose (object);
}

static void
sol_session_body_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolSessionBody *self = SOL_SESSION_BODY (object);

  switch (id) {
  case PROP_STAGE:
    g_value_set_object (value, self->stage);
    break;
  case PROP_WORDS:
    g_value_set_object (value, self->words);
    break;
  case PROP_STACKED:
    g_value_set_boolean (value, self->stacked);
    break;
  case PROP_SHARE:
    g_value_set_double (value, self->share);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_session_body_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolSessionBody *self = SOL_SESSION_BODY (object);

  switch (id) {
  case PROP_STAGE:
    set_child (self, &self->stage, g_value_get_object (value));
    break;
  case PROP_WORDS:
    set_child (self, &self->words, g_value_get_object (value));
    break;
  case PROP_STACKED:
    self->stacked = g_value_get_boolean (value);
    gtk_widget_queue_resize (GTK_WIDGET (self));
    break;
  case PROP_SHARE:
    self->share = g_value_get_double (value);
    gtk_widget_queue_resize (GTK_WIDGET (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_session_body_class_init (SolSessionBodyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = sol_session_body_dispose;
  object_class->get_property = sol_session_body_get_property;
  object_class->set_property = sol_session_body_set_property;
  widget_class->measure = sol_session_body_measure;
  widget_class->size_allocate = sol_session_body_size_allocate;

  properties[PROP_STAGE] = g_param_spec_object ("stage", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_WORDS] = g_param_spec_object ("words", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_STACKED] = g_param_spec_boolean ("stacked", NULL, NULL, FALSE, flags);
  properties[PROP_SHARE] = g_param_spec_double ("share", NULL, NULL, 0, 1, 0.6, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sol_session_body_init (SolSessionBody *self)
{
  self->share = 0.6;
}
