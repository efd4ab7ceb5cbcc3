/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-anatomy-page.h"

#include <glib/gi18n.h>

#include "sol-build.h"
#include "sol-figure-area.h"
#include "sol-figure-choice.h"
#include "sol-figure-levels.h"
#include "sol-figure-menu.h"
#include "sol-figure-tools.h"
#include "sol-layers-popover.h"
#include "sol-lesson-actions.h"
#include "sol-menu-later.h"
#include "sol-pane-keys.h"
#include "sol-parts.h"
#include "sol-say.h"
#include "sol-sheet-bar.h"
#include "sol-stack-show.h"
#include "sol-stage-choice.h"
#include "sol-structure-badge.h"
#include "sol-structure-list.h"
#include "sol-structure-pane.h"
#include "sol-structure-trail.h"
#include "sol-structure-words.h"
#include "sol-tooltip.h"
#include "sol-widget-tree.h"

struct _SolAnatomyPage {
  AdwBin parent_instance;

  /* template */
  AdwMultiLayoutView *layouts;
  AdwBottomSheet *sheet;
  GtkWidget *figure_box;
  GtkMenuButton *figure_button;
  GtkMenuButton *figure_menu_button;
  GMenuModel *figure_menu;
  GtkLabel *figure_label;
  AdwToggleGroup *stages;
  GtkDropDown *stage_menu;
  GtkWidget *layers_button;
  GtkWidget *attachments;
  SolFigureArea *view;
  GtkStack *panes;
  AdwPreferencesGroup *heroes;
  SolStructureList *list;
  GtkWidget *back;
  GtkScrolledWindow *scroller;
  SolStructurePane *pane;

  SolLibrary *library;
  SolJournal *journal;
  GSettings *settings;
  SolStageChoice *stage;
  SolStructureTrail *trail;
};

G_DEFINE_FINAL_TYPE (SolAnatomyPage, sol_anatomy_page, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_LIBRARY,
  PROP_JOURNAL,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* What the bar at the bottom of a narrow page says. For the template. */
char *sol_anatomy_page_bar (GObject *page, SolStructure *selected);

char *
sol_anatomy_page_bar (GObject *page G_GNUC_UNUSED, SolStructure *selected)
{
  return g_strdup (selected == NULL ? _ ("All structures") : sol_structure_get_name (selected));
}

/* --- Figures --- */

static void
show_figure (SolAnatomyPage *self, SolFigure *figure)
{
  SolDissection *dissection = sol_figure_area_get_dissection (self->view);

  if (dissection != NULL && sol_dissection_get_figure (dissection) == figure)
    return;
  sol_stage_choice_clear (self->stage);
  sol_figure_area_set_selected (self->view, NULL);
  sol_figure_area_show (self->view, self->library, figure);
  sol_stage_choice_show (self->stage, figure);
  sol_structure_list_set_figure (self->list, self->library, figure);
}

/* The figure that was explored last; the first where that is not there any more. */
static void
follow_figure (SolAnatomyPage *self)
{
  g_autofree char *id = g_settings_get_string (self->settings, "figure");
  g_autoptr (SolFigure) first =
      g_list_model_get_item (sol_library_get_values (self->library, SOL_TYPE_FIGURE), 0);
  SolFigure *figure = sol_library_lookup (self->library, SOL_TYPE_FIGURE, id);

  if (figure == NULL)
    figure = first;
  if (figure == NULL)
    return;
  gtk_label_set_label (self->figure_label, sol_figure_get_name (figure));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->figure_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sol_figure_get_name (figure), -1);
  show_figure (self, figure);
}

static void
level_picked_cb (SolAnatomyPage *self, SolFigure *figure)
{
  g_settings_set_string (self->settings, "figure", sol_value_get_id (SOL_VALUE (figure)));
}

/* Turns to a figure that shows @value. */
static void
find_figure_for (SolAnatomyPage *self, SolValue *value)
{
  SolDissection *dissection = sol_figure_area_get_dissection (self->view);
  SolFigure *shown = dissection != NULL ? sol_dissection_get_figure (dissection) : NULL;
  SolFigure *figure = sol_figure_choice_find (self->library, shown, value);

  if (figure != NULL && figure != shown)
    g_settings_set_string (self->settings, "figure", sol_value_get_id (SOL_VALUE (figure)));
}

/* The menu chooses among the figures by the setting itself. */
static void
add_figures (SolAnatomyPage *self)
{
  GListModel *figures = sol_library_get_values (self->library, SOL_TYPE_FIGURE);
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GAction) choose = g_settings_create_action (self->settings, "figure");
  g_autoptr (GMenuModel) menu = sol_figure_choice_create_menu (self->library);

  g_action_map_add_action (G_ACTION_MAP (group), choose);
  sol_figure_menu_add_actions (self->view, G_ACTION_MAP (group));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "anatomy", G_ACTION_GROUP (group));
  sol_menu_later_set (self->figure_button, menu);
  gtk_widget_set_visible (GTK_WIDGET (self->figure_button),
                          g_list_model_get_n_items (figures) > 1 ||
                              g_menu_model_get_n_items (menu) > 1);
  follow_figure (self);
  g_signal_connect_object (self->settings, "changed::figure", G_CALLBACK (follow_figure), self,
                           G_CONNECT_SWAPPED);
}

/* --- What is selected --- */

static gboolean
is_narrow (SolAnatomyPage *self)
{
  return g_strcmp0 (adw_multi_layout_view_get_layout_name (self->layouts), "narrow") == 0;
}

/* Who comes to it without its mark in the figure has heard nothing but its name: they hear @all. */
static void
announce_selected (SolAnatomyPage *self, gboolean all)
{
  SolStructure *selected = sol_figure_area_get_selected (self->view);
  /* Translators: what a screen reader says when a structure was selected */
  g_autofree char *name = g_strdup_printf (_ ("%s selected"), sol_structure_get_name (selected));
  g_autofree char *facts =
      all ? sol_structure_words_dup_description (self->library, selected) : NULL;
  g_autofree char *text = g_strjoin (". ", name, facts, NULL);

  sol_say (self, text);
}

static void
selected_changed_cb (SolAnatomyPage *self)
{
  SolStructure *selected = sol_figure_area_get_selected (self->view);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);

  sol_structure_trail_changed (self->trail);
  sol_structure_pane_show (self->pane, self->library, selected);
  sol_stack_show (self->panes, selected == NULL ? "list" : "facts");
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_lower (adjustment));
  if (selected != NULL)
    announce_selected (self, sol_widget_tree_has_focus (GTK_WIDGET (self->panes)));
}

static void
row_selected_cb (SolAnatomyPage *self, SolStructure *structure)
{
  sol_figure_area_set_selected (self->view, structure);
  gtk_widget_grab_focus (self->back);
}

static void
hero_activated_cb (SolAnatomyPage *self, GtkWidget *row)
{
  row_selected_cb (self, g_object_get_data (G_OBJECT (row), "structure"));
}

static void
back_cb (SolAnatomyPage *self)
{
  g_autoptr (SolStructure) structure = sol_figure_area_get_selected (self->view);

  if (structure != NULL)
    g_object_ref (structure);
  sol_figure_area_set_selected (self->view, NULL);
  if (structure == NULL || !sol_structure_list_focus (self->list, structure))
    gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
show_attachment_cb (SolAnatomyPage *self, SolAttachment *attachment)
{
  g_object_set (self->view, "attachments", TRUE, "pointed",
                sol_value_get_id (SOL_VALUE (attachment)), NULL);
  if (is_narrow (self))
    adw_bottom_sheet_set_open (self->sheet, FALSE);
}

/* Whoever goes about the figure stays there. */
static gboolean
attachments_mnemonic_cb (SolAnatomyPage *self)
{
  gboolean shown;

  g_object_get (self->view, "attachments", &shown, NULL);
  g_object_set (self->view, "attachments", !shown, NULL);
  return GDK_EVENT_STOP;
}

/* Who came to a structure from another one, reading, comes back to that. */
static gboolean
go_back (SolAnatomyPage *self)
{
  SolStructure *last = sol_structure_trail_get_last (self->trail);
  g_autoptr (SolStructure) left = NULL;

  if (last == NULL || !g_set_object (&left, sol_figure_area_get_selected (self->view)))
    return FALSE;
  sol_structure_trail_leave (self->trail, left);
  find_figure_for (self, SOL_VALUE (last));
  sol_figure_area_set_selected (self->view, last);
  sol_structure_trail_return (self->trail, left);
  return TRUE;
}

static gboolean
clear_selected_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  SolAnatomyPage *self = SOL_ANATOMY_PAGE (widget);

  if (sol_figure_area_get_selected (self->view) == NULL)
    return GDK_EVENT_PROPAGATE;
  if (go_back (self))
    return GDK_EVENT_STOP;
  /* From elsewhere the focus is not taken along: the list may lie folded away, where no key
   * reaches it. */
  if (sol_widget_tree_has_focus (GTK_WIDGET (self->panes))) {
    back_cb (self);
  } else {
    sol_figure_area_set_selected (self->view, NULL);
    sol_say (self, _ ("Nothing is selected"));
  }
  return GDK_EVENT_STOP;
}

/* The key that leads back from a page does from a structure too, where no page is below this one.
 */
static gboolean
alt_left_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  GtkWidget *page = gtk_widget_get_ancestor (widget, ADW_TYPE_NAVIGATION_PAGE);
  GtkWidget *view = gtk_widget_get_ancestor (widget, ADW_TYPE_NAVIGATION_VIEW);

  if (page == NULL || view == NULL ||
      adw_navigation_view_get_previous_page (ADW_NAVIGATION_VIEW (view),
                                             ADW_NAVIGATION_PAGE (page)) != NULL)
    return GDK_EVENT_PROPAGATE;
  return clear_selected_cb (widget, args, data);
}

static gboolean
escape_in_bar (GtkWidget *widget)
{
  return clear_selected_cb (widget, NULL, NULL) ||
         gtk_widget_activate_action (widget, "navigation.pop", NULL);
}

static gboolean
escape_in_sheet (GtkWidget *widget)
{
  return go_back (SOL_ANATOMY_PAGE (widget));
}

static void
reveal_pane (GtkWidget *widget)
{
  SolAnatomyPage *self = SOL_ANATOMY_PAGE (widget);

  if (is_narrow (self))
    adw_bottom_sheet_set_open (self->sheet, TRUE);
}

static void
conceal_pane (GtkWidget *widget)
{
  adw_bottom_sheet_set_open (SOL_ANATOMY_PAGE (widget)->sheet, FALSE);
}

/* The bar of the sheet lies over what is beneath it. */
static void
layout_changed_cb (SolAnatomyPage *self)
{
  int bar_height = is_narrow (self) ? adw_bottom_sheet_get_bottom_bar_height (self->sheet) : 0;

  gtk_widget_set_margin_bottom (self->figure_box, bar_height);
  if (!is_narrow (self))
    adw_bottom_sheet_set_open (self->sheet, FALSE);
}

/* What lies under something else has no mark in the figure: whoever looked for it comes to what is
 * known of it, unless they read there already. */
static void
missed_cb (SolAnatomyPage *self)
{
  if (sol_figure_area_get_selected (self->view) == NULL ||
      sol_widget_tree_has_focus (GTK_WIDGET (self->panes)))
    return;
  reveal_pane (GTK_WIDGET (self));
  gtk_widget_grab_focus (self->back);
  announce_selected (self, TRUE);
}

/* --- What is shown --- */

/* The difference between the two, in the content's own sentences. */
static void
add_hero (SolAnatomyPage *self, const char *id)
{
  SolStructure *structure = sol_library_lookup (self->library, SOL_TYPE_STRUCTURE, id);
  GtkWidget *row;

  if (structure == NULL)
    return;
  row = sol_structure_badge_row_new (self->library, structure);
  sol_structure_list_watch_row (self->list, row, structure);
  g_signal_connect_object (row, "activated", G_CALLBACK (hero_activated_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->heroes, row);
}

static void
colours_changed_cb (SolAnatomyPage *self)
{
  g_autofree char *colours = g_settings_get_string (self->settings, "attachment-colours");

  sol_figure_area_set_textbook_marks (self->view, g_str_equal (colours, "textbook"));
}

static void
bind_settings (SolAnatomyPage *self)
{
  g_settings_bind (self->settings, "figure-stage", self->view, "stage", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "show-attachments", self->view, "attachments",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "latin-names", self->view, "latin", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (self->settings, "changed::attachment-colours",
                           G_CALLBACK (colours_changed_cb), self, G_CONNECT_SWAPPED);
  colours_changed_cb (self);
}

static void
set_library (SolAnatomyPage *self, SolLibrary *library)
{
  if (!g_set_object (&self->library, library) || library == NULL)
    return;
  bind_settings (self);
  add_figures (self);
  add_hero (self, "gastrocnemius");
  add_hero (self, "soleus");
}

static void
set_journal (SolAnatomyPage *self, SolJournal *journal)
{
  SolStructureNotes *notes;

  if (self->journal != NULL || !g_set_object (&self->journal, journal))
    return;
  notes = sol_structure_notes_get (journal);
  sol_structure_pane_set_notes (self->pane, notes);
  sol_structure_list_set_notes (self->list, notes);
}

/* --- Object --- */

static void
sol_anatomy_page_dispose (GObject *object)
{
  SolAnatomyPage *self = SOL_ANATOMY_PAGE (object);

  g_clear_object (&self->stage);
  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_ANATOMY_PAGE);
  g_clear_pointer (&self->trail, sol_structure_trail_free);
  g_clear_object (&self->journal);
  g_clear_object (&self->settings);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (sol_anatomy_page_parent_class)->dispose (object);
}

static void
sol_anatomy_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_LIBRARY:
    g_value_set_object (value, SOL_ANATOMY_PAGE (object)->library);
    break;
  case PROP_JOURNAL:
    g_value_set_object (value, SOL_ANATOMY_PAGE (object)->journal);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_anatomy_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_LIBRARY:
    set_library (SOL_ANATOMY_PAGE (object), g_value_get_object (value));
    break;
  case PROP_JOURNAL:
    set_journal (SOL_ANATOMY_PAGE (object), g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-anatomy-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, layouts);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, sheet);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, figure_box);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, figure_button);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, figure_menu_button);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, figure_menu);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, figure_label);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, stages);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, stage_menu);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, layers_button);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, attachments);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, view);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, panes);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, heroes);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, list);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, back);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyPage, pane);
  gtk_widget_class_bind_template_callback (widget_class, sol_anatomy_page_bar);
  gtk_widget_class_bind_template_callback (widget_class, layout_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, level_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, attachments_mnemonic_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, missed_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_attachment_cb);
}

static void
sol_anatomy_page_class_init (SolAnatomyPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_anatomy_page_dispose;
  object_class->get_property = sol_anatomy_page_get_property;
  object_class->set_property = sol_anatomy_page_set_property;
  props[PROP_LIBRARY] =
      g_param_spec_object ("library", NULL, NULL, SOL_TYPE_LIBRARY,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_JOURNAL] = g_param_spec_object ("journal", NULL, NULL, SOL_TYPE_JOURNAL,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (SOL_TYPE_FIGURE_AREA);
  g_type_ensure (SOL_TYPE_FIGURE_TOOLS);
  g_type_ensure (SOL_TYPE_LAYERS_POPOVER);
  g_type_ensure (SOL_TYPE_FIGURE_LEVELS);
  g_type_ensure (SOL_TYPE_STRUCTURE_LIST);
  g_type_ensure (SOL_TYPE_STRUCTURE_PANE);
  bind_template (widget_class);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, clear_selected_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, GDK_ALT_MASK, alt_left_cb, NULL);
}

static void
set_tooltips (SolAnatomyPage *self)
{
  sol_tooltip_set (GTK_WIDGET (self->figure_button), _ ("From where one looks"));
  sol_tooltip_set (GTK_WIDGET (self->stage_menu), _ ("How far the leg is peeled"));
  sol_tooltip_set (self->layers_button, _ ("What is shown of the figure"));
  sol_tooltip_set (self->attachments, _ ("Show where muscles are fixed to bones (Alt+A)"));
  sol_tooltip_set (GTK_WIDGET (self->figure_menu_button), _ ("Names and pictures"));
  sol_tooltip_set (self->back, _ ("Back to the list of structures (Escape)"));
}

static void
sol_anatomy_page_init (SolAnatomyPage *self)
{
  self->settings = g_settings_new (APPLICATION_ID);
  gtk_widget_init_template (GTK_WIDGET (self));
  set_tooltips (self);
  self->trail = sol_structure_trail_new (GTK_WIDGET (self->panes), self->scroller, self->back);
  self->stage = sol_stage_choice_new (self->stages, self->stage_menu, self->view);
  sol_menu_later_set (self->figure_menu_button, self->figure_menu);
  sol_pane_keys_attach (GTK_WIDGET (self), GTK_WIDGET (self->view), GTK_WIDGET (self->panes),
                        reveal_pane, conceal_pane);
  sol_lesson_actions_add (GTK_WIDGET (self), self->view);
  sol_sheet_bar_tell (self->sheet);
  sol_sheet_bar_lend_escape (self->sheet, GTK_WIDGET (self), escape_in_bar, escape_in_sheet);
}

GtkWidget *
sol_anatomy_page_new (SolLibrary *library)
{
  return g_object_new (SOL_TYPE_ANATOMY_PAGE, "library", library, NULL);
}

GtkWidget *
sol_anatomy_page_new_apart (SolLibrary *library, SolJournal *journal)
{
  SolAnatomyPage *self = g_object_new (SOL_TYPE_ANATOMY_PAGE, "journal", journal, NULL);

  /* What is never applied is kept by nobody else. */
  g_settings_delay (self->settings);
  set_library (self, library);
  return GTK_WIDGET (self);
}

void
sol_anatomy_page_show (SolAnatomyPage *self,
                       SolFigure *figure,
                       const char *stage,
                       SolStructure *structure)
{
  g_return_if_fail (SOL_IS_ANATOMY_PAGE (self));
  g_return_if_fail (self->library != NULL);

  if (structure != NULL)
    sol_structure_trail_leave (self->trail, sol_figure_area_get_selected (self->view));
  if (figure != NULL)
    g_settings_set_string (self->settings, "figure", sol_value_get_id (SOL_VALUE (figure)));
  else if (structure != NULL)
    find_figure_for (self, SOL_VALUE (structure));
  if (stage != NULL)
    sol_figure_area_set_stage (self->view, stage);
  if (structure != NULL)
    sol_figure_area_set_selected (self->view, structure);
  sol_structure_trail_arrive (self->trail, structure);
}

void
sol_anatomy_page_show_target (SolAnatomyPage *self, const SolLegTarget *target)
{
  g_return_if_fail (SOL_IS_ANATOMY_PAGE (self));
  g_return_if_fail (target != NULL);

  if (target->attachment != NULL)
    find_figure_for (self, SOL_VALUE (target->attachment));
  sol_anatomy_page_show (self, target->figure, target->stage, target->structure);
  if (target->attachment == NULL)
    return;
  show_attachment_cb (self, target->attachment);
  sol_figure_area_seek (self->view, sol_value_get_id (SOL_VALUE (target->attachment)));
}

SolStructure *
sol_anatomy_page_get_selected (SolAnatomyPage *self)
{
  g_return_val_if_fail (SOL_IS_ANATOMY_PAGE (self), NULL);

  return sol_figure_area_get_selected (self->view);
}

void
sol_anatomy_page_focus (SolAnatomyPage *self)
{
  if (!sol_widget_tree_has_focus (GTK_WIDGET (self->panes)))
    sol_figure_area_enter (self->view);
}
