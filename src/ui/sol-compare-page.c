/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-compare-page.h"

#include <glib/gi18n.h>

#include "sol-attachment.h"
#include "sol-compare-row.h"
#include "sol-figure-area.h"
#include "sol-menu-search.h"
#include "sol-plain-row.h"
#include "sol-reveal.h"

/* From where they are to what they do and what happens to them. */
static const SolFactKind points_in_order[] = {
  SOL_FACT_KIND_JOINTS_CROSSED, SOL_FACT_KIND_ORIGIN,  SOL_FACT_KIND_INSERTION,
  SOL_FACT_KIND_ACTION,         SOL_FACT_KIND_OVER,    SOL_FACT_KIND_UNDER,
  SOL_FACT_KIND_SHAPE,          SOL_FACT_KIND_FIBRES,  SOL_FACT_KIND_SIZE,
  SOL_FACT_KIND_STANDING,       SOL_FACT_KIND_WALKING, SOL_FACT_KIND_RUNNING,
  SOL_FACT_KIND_NERVE,          SOL_FACT_KIND_BLOOD,   SOL_FACT_KIND_INJURY,
  SOL_FACT_KIND_VARIANT,
};

struct _SolComparePage {
  AdwBin parent_instance;

  /* template */
  GtkDropDown *first_menu;
  GtkDropDown *second_menu;
  SolFigureArea *first_figure;
  SolFigureArea *second_figure;
  GtkListBox *points;

  SolLibrary *library;
  GListStore *muscles;
  SolFigure *figure;            /* of both; the library keeps it */
  SolStructure *first, *second; /* whose points are there; the list of muscles keeps them */
  gboolean is_set_up;
  gboolean stacked;
};

G_DEFINE_FINAL_TYPE (SolComparePage, sol_compare_page, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_LIBRARY,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* -- What a point lights -- */

/* What @area, which shows @muscle, lights for facts of @kind: an attachment; NULL for nothing. */
static const char *
find_place (SolComparePage *self, SolStructure *muscle, SolFactKind kind)
{
  GListModel *all = sol_library_get_values (self->library, SOL_TYPE_ATTACHMENT);
  SolAttachmentKind wanted =
      kind == SOL_FACT_KIND_ORIGIN ? SOL_ATTACHMENT_KIND_ORIGIN : SOL_ATTACHMENT_KIND_INSERTION;

  if (kind != SOL_FACT_KIND_ORIGIN && kind != SOL_FACT_KIND_INSERTION)
    return NULL;
  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (SolAttachment) attachment = g_list_model_get_item (all, i);

    if (sol_attachment_get_kind (attachment) == wanted &&
        sol_reveal_is_fixed_by (muscle, attachment))
      return sol_value_get_id (SOL_VALUE (attachment)); /* the library keeps it */
  }
  return NULL;
}

static void
light (SolComparePage *self, SolFigureArea *area, SolFactKind kind)
{
  SolStructure *muscle = sol_figure_area_get_selected (area);
  const char *place = muscle == NULL ? NULL : find_place (self, muscle, kind);
  gboolean fixed = kind == SOL_FACT_KIND_ORIGIN || kind == SOL_FACT_KIND_INSERTION;

  g_object_set (area, "attachments", fixed, "pointed", place, NULL);
}

static void
light_both (SolComparePage *self, SolFactKind kind)
{
  light (self, self->first_figure, kind);
  light (self, self->second_figure, kind);
}

static void
entered_cb (SolComparePage *self,
            double x G_GNUC_UNUSED,
            double y G_GNUC_UNUSED,
            GtkEventController *motion)
{
  GtkWidget *row = gtk_event_controller_get_widget (motion);

  light_both (self, sol_compare_row_get_kind (SOL_COMPARE_ROW (row)));
}

static void
left_cb (SolComparePage *self)
{
  light_both (self, SOL_FACT_KIND_NOTE);
}

static void
focused_cb (SolComparePage *self, GtkEventController *focus)
{
  GtkWidget *row = gtk_event_controller_get_widget (focus);

  light_both (self, sol_compare_row_get_kind (SOL_COMPARE_ROW (row)));
}

/* -- The points -- */

static void
add_row (SolComparePage *self, GtkWidget *row)
{
  GtkEventController *motion, *focus;

  if (row == NULL)
    return;
  motion = gtk_event_controller_motion_new ();
  focus = gtk_event_controller_focus_new ();
  g_signal_connect_object (motion, "enter", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "enter", G_CALLBACK (focused_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, motion);
  gtk_widget_add_controller (row, focus);
  g_object_set (row, "stacked", self->stacked, NULL);
  gtk_list_box_append (self->points, row);
}

static void
fill_points (SolComparePage *self, SolStructure *first, SolStructure *second)
{
  gtk_list_box_remove_all (self->points);
  for (guint i = 0; i < G_N_ELEMENTS (points_in_order); i++)
    add_row (self,
             sol_compare_row_new_for_facts (self->library, first, second, points_in_order[i]));
  add_row (self, sol_compare_row_new_for_exercises (self->library, first, second, TRUE));
  add_row (self, sol_compare_row_new_for_exercises (self->library, first, second, FALSE));
}

/* Both show the same leg: a screen reader says of which muscle each is. */
static void
show_muscle (SolComparePage *self, SolFigureArea *area, SolStructure *muscle)
{
  g_autofree char *words =
      /* Translators: what a picture shows, for people who do not see it: the figure, then muscles
       */
      g_strdup_printf (_ ("%s. In colour: %s"), sol_figure_get_name (self->figure),
                       sol_structure_get_name (muscle));

  sol_figure_area_set_selected (area, muscle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (area), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/* What is compared is chosen in the menus alone: a figure whose muscle was let go, or part of it
 * chosen, would not show what stands above and beside it. */
static void
keep_muscle_cb (SolComparePage *self, GParamSpec *pspec G_GNUC_UNUSED, SolFigureArea *area)
{
  SolStructure *muscle = area == self->first_figure ? self->first : self->second;

  if (muscle != NULL && sol_figure_area_get_selected (area) != muscle)
    sol_figure_area_set_selected (area, muscle);
}

/* GTK has a menu named by what is chosen alone. */
static void
name_menu (GtkDropDown *menu, const char *format, SolStructure *muscle)
{
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);
  g_autofree char *name = g_strjoinv (sol_structure_get_name (muscle), parts);

  sol_plain_name (GTK_WIDGET (menu), name);
}

static void
chosen_cb (SolComparePage *self)
{
  SolStructure *first = gtk_drop_down_get_selected_item (self->first_menu);
  SolStructure *second = gtk_drop_down_get_selected_item (self->second_menu);

  /* While the menus are set up they choose what nobody wants to see. */
  if (!self->is_set_up || first == NULL || second == NULL ||
      (first == self->first && second == self->second))
    return;
  self->first = first;
  self->second = second;
  /* Translators: %s is a muscle; for screen readers */
  name_menu (self->first_menu, _ ("First muscle: %s"), first);
  /* Translators: %s is a muscle; for screen readers */
  name_menu (self->second_menu, _ ("Second muscle: %s"), second);
  show_muscle (self, self->first_figure, first);
  show_muscle (self, self->second_figure, second);
  fill_points (self, first, second);
}

static void
set_stacked (SolComparePage *self, gboolean stacked)
{
  self->stacked = stacked;
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->points)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (SOL_IS_COMPARE_ROW (row))
      g_object_set (row, "stacked", stacked, NULL);
}

static void
narrow_cb (SolComparePage *self)
{
  set_stacked (self, TRUE);
}

static void
wide_cb (SolComparePage *self)
{
  set_stacked (self, FALSE);
}

/* -- The muscles -- */

static void
list_muscles (SolComparePage *self, SolFigure *figure)
{
  GListModel *structures = sol_library_get_values (self->library, SOL_TYPE_STRUCTURE);

  for (guint i = 0; i < g_list_model_get_n_items (structures); i++) {
    g_autoptr (SolStructure) structure = g_list_model_get_item (structures, i);

    if (sol_structure_get_kind (structure) == SOL_STRUCTURE_KIND_MUSCLE &&
        sol_reveal_find_stage (figure, structure) != NULL)
      g_list_store_append (self->muscles, structure);
  }
}

static void
set_up_name_cb (GtkListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (item, label);
}

static void
bind_name_cb (GtkListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       sol_structure_get_name (gtk_list_item_get_item (item)));
}

/* Two long names in large letters must not be wider than a small window: in the button they are
 * cut, in the list, which is as GTK makes it, they are not. To be called last: GTK makes both anew
 * when it is told where names are. */
static void
let_name_be_cut (GtkDropDown *menu)
{
  g_autoptr (GtkListItemFactory) in_list = g_object_ref (gtk_drop_down_get_factory (menu));
  g_autoptr (GtkListItemFactory) in_button = gtk_signal_list_item_factory_new ();

  g_signal_connect (in_button, "setup", G_CALLBACK (set_up_name_cb), NULL);
  g_signal_connect (in_button, "bind", G_CALLBACK (bind_name_cb), NULL);
  gtk_drop_down_set_list_factory (menu, in_list);
  gtk_drop_down_set_factory (menu, in_button);
}

static void
set_up_menu (SolComparePage *self, GtkDropDown *menu)
{
  gtk_drop_down_set_expression (menu,
                                gtk_property_expression_new (SOL_TYPE_STRUCTURE, NULL, "name"));
  gtk_drop_down_set_enable_search (menu, TRUE);
  gtk_drop_down_set_search_match_mode (menu, GTK_STRING_FILTER_MATCH_MODE_SUBSTRING);
  gtk_drop_down_set_model (menu, G_LIST_MODEL (self->muscles));
  let_name_be_cut (menu);
  sol_menu_search_let_escape (GTK_WIDGET (menu));
}

static void
set_library (SolComparePage *self, SolLibrary *library)
{
  g_autoptr (SolFigure) figure = NULL;

  if (library == NULL || self->library != NULL)
    return;
  figure = g_list_model_get_item (sol_library_get_values (library, SOL_TYPE_FIGURE), 0);
  if (figure == NULL)
    return;
  self->library = g_object_ref (library);
  self->figure = figure;
  sol_figure_area_show (self->first_figure, library, figure);
  sol_figure_area_show (self->second_figure, library, figure);
  list_muscles (self, figure);
  set_up_menu (self, self->first_menu);
  set_up_menu (self, self->second_menu);
  sol_compare_page_show (self, "gastrocnemius", "soleus");
}

/* -- Object -- */

static void
sol_compare_page_dispose (GObject *object)
{
  SolComparePage *self = SOL_COMPARE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_COMPARE_PAGE);
  g_clear_object (&self->muscles);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (sol_compare_page_parent_class)->dispose (object);
}

static void
sol_compare_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_LIBRARY:
    g_value_set_object (value, SOL_COMPARE_PAGE (object)->library);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_compare_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_LIBRARY:
    set_library (SOL_COMPARE_PAGE (object), g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_compare_page_class_init (SolComparePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_compare_page_dispose;
  object_class->get_property = sol_compare_page_get_property;
  object_class->set_property = sol_compare_page_set_property;
  props[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, SOL_TYPE_LIBRARY,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (SOL_TYPE_FIGURE_AREA);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-compare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolComparePage, first_menu);
  gtk_widget_class_bind_template_child (widget_class, SolComparePage, second_menu);
  gtk_widget_class_bind_template_child (widget_class, SolComparePage, first_figure);
  gtk_widget_class_bind_template_child (widget_class, SolComparePage, second_figure);
  gtk_widget_class_bind_template_child (widget_class, SolComparePage, points);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_muscle_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, wide_cb);
}

static void
sol_compare_page_init (SolComparePage *self)
{
  self->muscles = g_list_store_new (SOL_TYPE_STRUCTURE);
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
choose (SolComparePage *self, GtkDropDown *menu, const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->muscles)); i++) {
    g_autoptr (SolValue) muscle = g_list_model_get_item (G_LIST_MODEL (self->muscles), i);

    if (g_strcmp0 (sol_value_get_id (muscle), id) == 0)
      gtk_drop_down_set_selected (menu, i);
  }
}

void
sol_compare_page_show (SolComparePage *self, const char *first, const char *second)
{
  g_return_if_fail (SOL_IS_COMPARE_PAGE (self));

  self->is_set_up = FALSE;
  choose (self, self->first_menu, first);
  choose (self, self->second_menu, second);
  self->is_set_up = TRUE;
  chosen_cb (self);
}
