/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-header-tools.h"

#include <glib/gi18n.h>

#include "sol-tooltip.h"

/* As between the buttons of a header bar. */
#define SPACING_PX 6

struct _SolHeaderTools {
  GtkBox parent_instance;

  gboolean help;
};

G_DEFINE_FINAL_TYPE (SolHeaderTools, sol_header_tools, GTK_TYPE_BOX)

typedef enum {
  PROP_HELP = 1,
} Property;

static GParamSpec *properties[PROP_HELP + 1];

static void
add (SolHeaderTools *self,
     const char *icon_name,
     const char *action,
     const char *name,
     const char *tooltip)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  sol_tooltip_set (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (GTK_BOX (self), button);
}

/* Without a template, which takes longer than two buttons do: each page that is opened has them. */
static void
sol_header_tools_constructed (GObject *object)
{
  SolHeaderTools *self = SOL_HEADER_TOOLS (object);

  G_OBJECT_CLASS (sol_header_tools_parent_class)->constructed (object);
  add (self, "edit-find-symbolic", "win.search", _ ("Search"), _ ("Search (Ctrl+F)"));
  if (self->help)
    add (self, "sol-help-symbolic", "win.help", _ ("When to Get Help"),
         _ ("When to Get Help (F1)"));
}

static void
sol_header_tools_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolHeaderTools *self = SOL_HEADER_TOOLS (object);

  switch ((Property) id) {
  case PROP_HELP:
    self->help = g_value_get_boolean (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_header_tools_class_init (SolHeaderToolsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = sol_header_tools_constructed;
  object_class->set_property = sol_header_tools_set_property;
  properties[PROP_HELP] = g_param_spec_boolean (
      "help", NULL, NULL, TRUE, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
sol_header_tools_init (SolHeaderTools *self)
{
  gtk_box_set_spacing (GTK_BOX (self), SPACING_PX);
}

GtkWidget *
sol_header_tools_new (void)
{
  return g_object_new (SOL_TYPE_HEADER_TOOLS, NULL);
}
