/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-source-row.h"

#include <glib/gi18n.h>

#include "sol-source-words.h"
#include "sol-tooltip.h"
#include "sol-window.h"

struct _SolSourceRow {
  AdwActionRow parent_instance;

  GtkWidget *link_icon;

  SolCitation *citation;
};

G_DEFINE_FINAL_TYPE (SolSourceRow, sol_source_row, ADW_TYPE_ACTION_ROW)

enum {
  PROP_0,
  PROP_CITATION,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
show_citation (SolSourceRow *self)
{
  SolSource *source = sol_citation_get_source (self->citation);
  const char *read = sol_source_words_read (sol_citation_get_read (self->citation));
  const char *note = sol_source_get_note (source);
  g_autofree char *details = sol_source_words_dup_details (source);
  g_autofree char *uri = sol_source_words_dup_uri (source);
  g_autofree char *subtitle = NULL;

  subtitle = g_strconcat (details, *details != '\0' ? "\n" : "", read, note != NULL ? "\n" : NULL,
                          note, NULL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), sol_source_get_title (source));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), uri != NULL);
  gtk_widget_set_visible (self->link_icon, uri != NULL);
  sol_tooltip_set (GTK_WIDGET (self), uri);
}

static void
set_citation (SolSourceRow *self, SolCitation *citation)
{
  if (!g_set_object (&self->citation, citation))
    return;
  if (citation != NULL)
    show_citation (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CITATION]);
}

/* Without an application for web pages nothing would be seen to happen. */
static void
launched_cb (GObject *launcher, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWidget) row = data;
  g_autoptr (GError) error = NULL;
  GtkRoot *root = gtk_widget_get_root (row);

  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (launcher), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) &&
      SOL_IS_WINDOW (root))
    sol_window_tell (SOL_WINDOW (root), _ ("The web page could not be opened."));
}

static void
sol_source_row_activate (AdwActionRow *row)
{
  SolSourceRow *self = SOL_SOURCE_ROW (row);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autofree char *uri = sol_source_words_dup_uri (sol_citation_get_source (self->citation));
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (uri);

  gtk_uri_launcher_launch (launcher, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL,
                           launched_cb, g_object_ref (row));
}

static void
sol_source_row_dispose (GObject *object)
{
  SolSourceRow *self = SOL_SOURCE_ROW (object);

  g_clear_object (&self->citation);
  G_OBJECT_CLASS (sol_source_row_parent_class)->dispose (object);
}

static void
sol_source_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolSourceRow *self = SOL_SOURCE_ROW (object);

  switch (id) {
  case PROP_CITATION:
    g_value_set_object (value, self->citation);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_source_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolSourceRow *self = SOL_SOURCE_ROW (object);

  switch (id) {
  case PROP_CITATION:
    set_citation (self, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_source_row_class_init (SolSourceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  AdwActionRowClass *row_class = ADW_ACTION_ROW_CLASS (klass);

  object_class->dispose = sol_source_row_dispose;
  object_class->get_property = sol_source_row_get_property;
  object_class->set_property = sol_source_row_set_property;
  row_class->activate = sol_source_row_activate;

  props[PROP_CITATION] =
      g_param_spec_object ("citation", NULL, NULL, SOL_TYPE_CITATION,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
sol_source_row_init (SolSourceRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "sol-source");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  self->link_icon = gtk_image_new_from_icon_name ("adw-external-link-symbolic");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->link_icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Opens a web page"), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->link_icon);
}

GtkWidget *
sol_source_row_new (SolCitation *citation)
{
  GtkWidget *row;

  g_return_val_if_fail (SOL_IS_CITATION (citation), NULL);

  /* Only once it is constructed does it know that its texts are no markup. */
  row = g_object_new (SOL_TYPE_SOURCE_ROW, NULL);
  g_object_set (row, "citation", citation, NULL);
  return row;
}

GtkWidget *
sol_source_row_create (gpointer citation, gpointer user_data G_GNUC_UNUSED)
{
  return sol_source_row_new (citation);
}
