/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-count.h"

#include <math.h>

#include "sol-ring.h"

/* The size at which text is measured before it is scaled to its place. */
#define MEASURED_PX 100

/* How much of the room within a ring, or of a plain place, is used. */
#define ROUND_USE 0.94
#define PLAIN_USE 0.98

/* The least height of digits, as part of the window's: they are read from the floor. Where many
 * digits have no room for that, they are made narrower, down to this part of their width. */
#define LEAST_PART 0.205
#define NARROWEST 0.48

struct _SolSessionCount {
  GtkWidget parent_instance;

  char *text;
  gboolean is_round;
};

enum {
  PROP_TEXT = 1,
  PROP_ROUND,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SolSessionCount, sol_session_count, GTK_TYPE_WIDGET)

/* Tabular: the count must not sway. */
static PangoLayout *
make_layout (SolSessionCount *self, const char *text, int size_px)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_attr_list_insert (attributes, pango_attr_size_new_absolute (size_px * PANGO_SCALE));
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  return layout;
}

/* Every digit counts as the widest, and there are two of them at least, so that the size does not
 * change from second to second. */
static char *
widest (const char *text)
{
  char *digits = text[0] != '\0' && text[1] != '\0' ? g_strdup (text) : g_strdup ("00");

  for (char *at = digits; *at != '\0'; at++)
    if (g_ascii_isdigit (*at))
      *at = '0';
  return digits;
}

/* The ink of the text at MEASURED_PX. */
static void
measure_ink (SolSessionCount *self, double *width, double *height)
{
  g_autofree char *digits = widest (self->text);
  g_autoptr (PangoLayout) layout = make_layout (self, digits, MEASURED_PX);
  PangoRectangle ink;

  pango_layout_get_pixel_extents (layout, &ink, NULL);
  *width = MAX (ink.width, 1);
  *height = MAX (ink.height, 1);
}

/* How much larger than measured the digits are, across and upright. */
typedef struct {
  double x, y;
} Scale;

/* The scale at which digits are as high as they have to be. */
static double
find_least (SolSessionCount *self, double height)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? LEAST_PART * gtk_widget_get_height (GTK_WIDGET (root)) / height : 0;
}

static Scale
find_scale (SolSessionCount *self)
{
  double room_x = PLAIN_USE * gtk_widget_get_width (GTK_WIDGET (self));
  double room_y = PLAIN_USE * gtk_widget_get_height (GTK_WIDGET (self));
  double width, height, inner, least;
  Scale scale;

  measure_ink (self, &width, &height);
  least = find_least (self, height);
  if (!self->is_round) {
    scale.y = MIN (room_y / height, MAX (room_x / width, MIN (least, room_x / width / NARROWEST)));
    scale.x = MIN (scale.y, room_x / width);
    return scale;
  }
  inner = MIN (room_x, room_y) / PLAIN_USE;
  inner = ROUND_USE * MAX (inner - 2 * SOL_RING_WIDTH (inner), 0);
  scale.y =
      MAX (inner / hypot (width, height), MIN (least, inner / hypot (NARROWEST * width, height)));
  scale.x = MIN (scale.y, sqrt (MAX (inner * inner - pow (scale.y * height, 2), 0)) / width);
  return scale;
}

static void
sol_session_count_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolSessionCount *self = SOL_SESSION_COUNT (widget);
  Scale scale = find_scale (self);
  int size_px = (int) floor (scale.y * MEASURED_PX);
  g_autoptr (PangoLayout) layout = NULL;
  g_autofree char *digits = widest (self->text);
  g_autoptr (PangoLayout) still = NULL;
  PangoRectangle ink, logical;
  GdkRGBA colour;

  if (size_px < 1 || *self->text == '\0')
    return;
  layout = make_layout (self, self->text, size_px);
  still = make_layout (self, digits, size_px);
  pango_layout_get_pixel_extents (still, &ink, NULL);
  pango_layout_get_pixel_extents (layout, NULL, &logical);
  gtk_snapshot_translate (
      snapshot, &GRAPHENE_POINT_INIT ((float) gtk_widget_get_width (widget) / 2,
                                      (float) (gtk_widget_get_height (widget) - ink.height) / 2 -
                                          (float) ink.y));
  gtk_snapshot_scale (snapshot, (float) (scale.x / scale.y), 1);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) -logical.width / 2, 0));
  gtk_widget_get_color (widget, &colour);
  gtk_snapshot_append_layout (snapshot, layout, &colour);
}

static void
sol_session_count_measure (GtkWidget *widget G_GNUC_UNUSED,
                           GtkOrientation orientation G_GNUC_UNUSED,
                           int for_size G_GNUC_UNUSED,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline G_GNUC_UNUSED,
                           int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = 64;
  *natural = 64;
}

static void
sol_session_count_finalize (GObject *object)
{
  g_clear_pointer (&SOL_SESSION_COUNT (object)->text, g_free);

  G_OBJECT_CLASS (sol_session_count_parent_class)->finalize (object);
}

static void
sol_session_count_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolSessionCount *self = SOL_SESSION_COUNT (object);

  switch (id) {
  case PROP_TEXT:
    g_value_set_string (value, self->text);
    break;
  case PROP_ROUND:
    g_value_set_boolean (value, self->is_round);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_session_count_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolSessionCount *self = SOL_SESSION_COUNT (object);

  switch (id) {
  case PROP_TEXT:
    sol_session_count_set_text (self, g_value_get_string (value));
    break;
  case PROP_ROUND:
    sol_session_count_set_round (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_session_count_class_init (SolSessionCountClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = sol_session_count_finalize;
  object_class->get_property = sol_session_count_get_property;
  object_class->set_property = sol_session_count_set_property;
  widget_class->snapshot = sol_session_count_snapshot;
  widget_class->measure = sol_session_count_measure;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_ROUND] = g_param_spec_boolean ("round", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "sol-count");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TIMER);
}

static void
sol_session_count_init (SolSessionCount *self)
{
  self->text = g_strdup ("");
}

void
sol_session_count_set_text (SolSessionCount *self, const char *text)
{
  g_return_if_fail (SOL_IS_SESSION_COUNT (self));

  if (!g_set_str (&self->text, text != NULL ? text : ""))
    return;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

const char *
sol_session_count_get_text (SolSessionCount *self)
{
  g_return_val_if_fail (SOL_IS_SESSION_COUNT (self), NULL);

  return self->text;
}

void
sol_session_count_set_round (SolSessionCount *self, gboolean is_round)
{
  g_return_if_fail (SOL_IS_SESSION_COUNT (self));

  if (self->is_round == is_round)
    return;
  self->is_round = is_round;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROUND]);
}

double
sol_session_count_get_digit_height (SolSessionCount *self)
{
  double width, height;

  g_return_val_if_fail (SOL_IS_SESSION_COUNT (self), 0);

  measure_ink (self, &width, &height);
  return height * find_scale (self).y;
}
