/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pain-scale.h"

#include <glib/gi18n.h>

#include "sol-arrow-keys.h"
#include "sol-journal-pain.h"
#include "sol-plain-row.h"

#define N_LEVELS (SOL_JOURNAL_PAIN_MOST + 1)

struct _SolPainScale {
  AdwBin parent_instance;

  GtkLabel *title;
  GtkToggleButton *buttons[N_LEVELS];
  int level;
};

enum {
  PROP_LEVEL = 1,
  PROP_TITLE,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (SolPainScale, sol_pain_scale, ADW_TYPE_BIN)

static int
find_active (SolPainScale *self)
{
  for (int i = 0; i < N_LEVELS; i++) {
    if (gtk_toggle_button_get_active (self->buttons[i]))
      return i;
  }
  return SOL_PAIN_SCALE_NONE;
}

/* The Tab key stops once at a scale, at the level that is chosen; the arrows lead on from there. */
static void
stop_at (SolPainScale *self, int level)
{
  for (int i = 0; i < N_LEVELS; i++)
    gtk_widget_set_focusable (GTK_WIDGET (self->buttons[i]), i == MAX (level, 0));
}

static gboolean
walk (GtkWidget *widget, int by)
{
  SolPainScale *self = SOL_PAIN_SCALE (widget);
  int level = SOL_PAIN_SCALE_NONE;

  for (int i = 0; i < N_LEVELS; i++)
    if (gtk_widget_has_focus (GTK_WIDGET (self->buttons[i])))
      level = i;
  if (level == SOL_PAIN_SCALE_NONE)
    return FALSE;
  level = CLAMP (level + by, 0, N_LEVELS - 1);
  gtk_widget_set_focusable (GTK_WIDGET (self->buttons[level]), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->buttons[level]));
  stop_at (self, level);
  return TRUE;
}

/* Of a group, the one that was chosen before says so first: nothing may be chosen for a moment. */
static void
toggled_cb (SolPainScale *self)
{
  int level = find_active (self);

  if (level == SOL_PAIN_SCALE_NONE || level == self->level)
    return;
  self->level = level;
  stop_at (self, level);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LEVEL]);
}

static GtkWidget *
make_button (SolPainScale *self, int level)
{
  g_autofree char *number = g_strdup_printf ("%d", level);
  g_autofree char *name = NULL;
  GtkWidget *button = gtk_toggle_button_new_with_label (number);

  if (level == 0)
    name = g_strdup (_ ("0, no pain"));
  else if (level == SOL_JOURNAL_PAIN_MOST)
    name = g_strdup (_ ("10, the worst there could be"));
  else
    name = g_strdup (number);
  sol_plain_name (button, name);
  gtk_widget_add_css_class (button, "sol-pain-level");
  gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), self->buttons[0]);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
make_buttons (SolPainScale *self)
{
  GtkWidget *row = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (row), 4);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (row), 4);
  for (int i = 0; i < N_LEVELS; i++) {
    self->buttons[i] = GTK_TOGGLE_BUTTON (make_button (self, i));
    adw_wrap_box_append (ADW_WRAP_BOX (row), GTK_WIDGET (self->buttons[i]));
  }
  return row;
}

static void
set_title (SolPainScale *self, const char *title)
{
  gtk_label_set_label (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static void
sol_pain_scale_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolPainScale *self = SOL_PAIN_SCALE (object);

  switch (id) {
  case PROP_LEVEL:
    g_value_set_int (value, self->level);
    break;
  case PROP_TITLE:
    g_value_set_string (value, gtk_label_get_label (self->title));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_pain_scale_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolPainScale *self = SOL_PAIN_SCALE (object);

  switch (id) {
  case PROP_LEVEL:
    sol_pain_scale_set_level (self, g_value_get_int (value));
    break;
  case PROP_TITLE:
    set_title (self, g_value_get_string (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_pain_scale_class_init (SolPainScaleClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sol_pain_scale_get_property;
  object_class->set_property = sol_pain_scale_set_property;

  props[PROP_LEVEL] = g_param_spec_int ("level", NULL, NULL, SOL_PAIN_SCALE_NONE,
                                        SOL_JOURNAL_PAIN_MOST, SOL_PAIN_SCALE_NONE, flags);
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sol_pain_scale_init (SolPainScale *self)
{
  static const SolArrowKey keys[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, -1 },
    { GDK_KEY_Right, GDK_KEY_KP_Right, 1 },
    { GDK_KEY_Home, GDK_KEY_KP_Home, -N_LEVELS },
    { GDK_KEY_End, GDK_KEY_KP_End, N_LEVELS },
  };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->level = SOL_PAIN_SCALE_NONE;
  self->title = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->title, 0);
  gtk_label_set_wrap (self->title, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), make_buttons (self));
  adw_bin_set_child (ADW_BIN (self), box);
  sol_arrow_keys_attach (GTK_WIDGET (self), keys, G_N_ELEMENTS (keys), walk);
  stop_at (self, SOL_PAIN_SCALE_NONE);
}

int
sol_pain_scale_get_level (SolPainScale *self)
{
  g_return_val_if_fail (SOL_IS_PAIN_SCALE (self), SOL_PAIN_SCALE_NONE);

  return self->level;
}

void
sol_pain_scale_set_level (SolPainScale *self, int level)
{
  g_return_if_fail (SOL_IS_PAIN_SCALE (self));
  g_return_if_fail (level >= SOL_PAIN_SCALE_NONE && level <= SOL_JOURNAL_PAIN_MOST);

  if (self->level == level)
    return;
  if (level >= 0) {
    gtk_toggle_button_set_active (self->buttons[level], TRUE);
    return;
  }
  self->level = level;
  for (int i = 0; i < N_LEVELS; i++)
    gtk_toggle_button_set_active (self->buttons[i], FALSE);
  stop_at (self, level);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LEVEL]);
}
