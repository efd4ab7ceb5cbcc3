/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-source-button.h"

#include <glib/gi18n.h>

#include "sol-citation.h"
#include "sol-popover.h"
#include "sol-source-row.h"
#include "sol-source-words.h"

#define POPOVER_WIDTH 280
#define MAX_HEIGHT 320

struct _SolSourceButton {
  AdwBin parent_instance;

  /* template */
  GtkMenuButton *button;
  GtkLabel *label;

  GListModel *sources;
};

G_DEFINE_FINAL_TYPE (SolSourceButton, sol_source_button, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_SOURCES,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static GtkWidget *
create_list (SolSourceButton *self)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list-separate");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Sources"), -1);
  gtk_list_box_bind_model (GTK_LIST_BOX (list), self->sources, sol_source_row_create, NULL, NULL);
  return list;
}

/* A page can hold fifty buttons of which nobody opens one: the rows are made for who does. */
static void
create_popover_cb (GtkMenuButton *button, gpointer data)
{
  GtkWidget *scroller, *popover;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;
  scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MAX_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), create_list (data));
  /* The Tab key goes around in a popover, and would go no further than this, which has no name. */
  gtk_widget_set_focusable (scroller, FALSE);
  popover = sol_popover_new (scroller);
  gtk_widget_set_size_request (popover, POPOVER_WIDTH, -1);
  gtk_menu_button_set_popover (button, popover);
}

/* -- Its size -- */

static GtkSizeRequestMode
get_request_mode (GtkWidget *self G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* A GtkMenuButton does not ask how wide it becomes, and takes the height of one line: the button
 * within it knows how many its words need. */
static void
measure (GtkWidget *self,
         GtkOrientation orientation,
         int for_size,
         int *minimum,
         int *natural,
         int *minimum_baseline,
         int *natural_baseline)
{
  GtkWidget *button = GTK_WIDGET (SOL_SOURCE_BUTTON (self)->button);
  int least;

  gtk_widget_measure (button, orientation, for_size, &least, NULL, NULL, NULL);
  gtk_widget_measure (gtk_widget_get_first_child (button), orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
  *minimum = MAX (*minimum, least);
  *natural = MAX (*natural, *minimum);
}

static void
allocate (GtkWidget *self, int width, int height, int baseline)
{
  gtk_widget_allocate (GTK_WIDGET (SOL_SOURCE_BUTTON (self)->button), width, height, baseline,
                       NULL);
}

/* -- Object -- */

static void
sol_source_button_dispose (GObject *object)
{
  SolSourceButton *self = SOL_SOURCE_BUTTON (object);

  g_clear_object (&self->sources);
  G_OBJECT_CLASS (sol_source_button_parent_class)->dispose (object);
}

static void
sol_source_button_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolSourceButton *self = SOL_SOURCE_BUTTON (object);

  switch (id) {
  case PROP_SOURCES:
    g_value_set_object (value, self->sources);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_source_button_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolSourceButton *self = SOL_SOURCE_BUTTON (object);

  switch (id) {
  case PROP_SOURCES:
    sol_source_button_set_sources (self, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_source_button_class_init (SolSourceButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_source_button_dispose;
  object_class->get_property = sol_source_button_get_property;
  object_class->set_property = sol_source_button_set_property;

  props[PROP_SOURCES] =
      g_param_spec_object ("sources", NULL, NULL, G_TYPE_LIST_MODEL,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-source-button.ui");
  gtk_widget_class_bind_template_child (widget_class, SolSourceButton, button);
  gtk_widget_class_bind_template_child (widget_class, SolSourceButton, label);
}

static void
sol_source_button_init (SolSourceButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self),
                                 gtk_custom_layout_new (get_request_mode, measure, allocate));
  gtk_menu_button_set_create_popup_func (self->button, create_popover_cb, self, NULL);
}

GtkWidget *
sol_source_button_new (GListModel *sources)
{
  return g_object_new (SOL_TYPE_SOURCE_BUTTON, "sources", sources, NULL);
}

GListModel *
sol_source_button_get_sources (SolSourceButton *self)
{
  g_return_val_if_fail (SOL_IS_SOURCE_BUTTON (self), NULL);
  return self->sources;
}

void
sol_source_button_set_sources (SolSourceButton *self, GListModel *sources)
{
  g_autofree char *summary = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (SOL_IS_SOURCE_BUTTON (self));
  if (!g_set_object (&self->sources, sources))
    return;
  summary = sol_source_words_dup_summary (sources);
  gtk_widget_set_visible (GTK_WIDGET (self), summary != NULL);
  gtk_label_set_label (self->label, summary != NULL ? summary : "");
  /* Translators: what a screen reader says for a button that opens sources */
  name = g_strdup_printf (_ ("Sources: %s"), summary != NULL ? summary : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  gtk_menu_button_set_popover (self->button, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SOURCES]);
}

void
sol_source_button_describe (SolSourceButton *self, const char *text)
{
  g_return_if_fail (SOL_IS_SOURCE_BUTTON (self));
  g_return_if_fail (text != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

void
sol_source_button_show_ids (SolSourceButton *self, SolLibrary *library, const char *const *ids)
{
  g_autoptr (GListStore) citations = g_list_store_new (SOL_TYPE_CITATION);

  g_return_if_fail (SOL_IS_SOURCE_BUTTON (self));
  g_return_if_fail (SOL_IS_LIBRARY (library));

  for (guint i = 0; ids[i] != NULL; i++) {
    SolSource *source = sol_library_lookup (library, SOL_TYPE_SOURCE, ids[i]);
    g_autoptr (SolCitation) citation = NULL;

    if (source == NULL)
      continue;
    citation = sol_citation_new (source, sol_source_get_read (source));
    g_list_store_append (citations, citation);
  }
  sol_source_button_set_sources (self, G_LIST_MODEL (citations));
}
