/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-header-title.h"

struct _SolHeaderTitle {
  AdwBin parent_instance;

  GtkLabel *label; /* borrowed: its child */
};

G_DEFINE_FINAL_TYPE (SolHeaderTitle, sol_header_title, ADW_TYPE_BIN)

typedef enum {
  PROP_TITLE = 1,
} Property;

static GParamSpec *properties[PROP_TITLE + 1];

static void
sol_header_title_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolHeaderTitle *self = SOL_HEADER_TITLE (object);

  switch ((Property) id) {
  case PROP_TITLE:
    gtk_label_set_label (self->label, g_value_get_string (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_header_title_class_init (SolHeaderTitleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = sol_header_title_set_property;
  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

/* Without a template, as the tools beside it. Where there is room for one line it takes that, also
 * where a header bar is high enough for two. */
static void
sol_header_title_init (SolHeaderTitle *self)
{
  self->label =
      g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                    "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, "justify", GTK_JUSTIFY_CENTER,
                    "css-classes", (const char *[]) { "heading", NULL }, NULL);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->label));
}

GtkWidget *
sol_header_title_new (const char *title)
{
  return g_object_new (SOL_TYPE_HEADER_TITLE, "title", title, NULL);
}
