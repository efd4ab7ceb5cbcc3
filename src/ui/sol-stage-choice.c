/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-stage-choice.h"

struct _SolStageChoice {
  GObject parent_instance;

  AdwToggleGroup *toggles;
  GtkDropDown *menu;
  SolFigureArea *area;
};

G_DEFINE_FINAL_TYPE (SolStageChoice, sol_stage_choice, G_TYPE_OBJECT)

/* -- What is chosen -- */

static void
follow_by_menu (SolStageChoice *self, const char *stage)
{
  GListModel *stages = gtk_drop_down_get_model (self->menu);

  for (guint i = 0; stages != NULL && i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (SolValue) item = g_list_model_get_item (stages, i);

    if (g_strcmp0 (sol_value_get_id (item), stage) == 0)
      gtk_drop_down_set_selected (self->menu, i);
  }
}

static void
follow_by_toggles (SolStageChoice *self, const char *stage)
{
  if (stage != NULL && adw_toggle_group_get_toggle_by_name (self->toggles, stage) != NULL)
    adw_toggle_group_set_active_name (self->toggles, stage);
}

static void
stage_changed_cb (SolStageChoice *self)
{
  const char *stage = sol_figure_area_get_stage (self->area);

  follow_by_menu (self, stage);
  follow_by_toggles (self, stage);
}

static void
toggled_cb (SolStageChoice *self)
{
  const char *stage = adw_toggle_group_get_active_name (self->toggles);

  if (stage != NULL && gtk_drop_down_get_model (self->menu) != NULL)
    sol_figure_area_set_stage (self->area, stage);
}

static void
chosen_cb (SolStageChoice *self)
{
  SolValue *stage = gtk_drop_down_get_selected_item (self->menu);

  if (stage != NULL)
    sol_figure_area_set_stage (self->area, sol_value_get_id (stage));
}

/* -- What can be chosen -- */

static void
add_toggle (SolStageChoice *self, SolStage *stage)
{
  AdwToggle *toggle = adw_toggle_new ();

  adw_toggle_set_name (toggle, sol_value_get_id (SOL_VALUE (stage)));
  adw_toggle_set_label (toggle, sol_stage_get_name (stage));
  adw_toggle_set_tooltip (toggle, sol_stage_get_name (stage));
  adw_toggle_group_add (self->toggles, toggle);
}

/* While toggles are added the first of them is active for a moment, which is not to be heard. */
static void
fill_toggles (SolStageChoice *self, GListModel *stages)
{
  g_signal_handlers_block_by_func (self->toggles, toggled_cb, self);
  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (SolStage) stage = g_list_model_get_item (stages, i);

    add_toggle (self, stage);
  }
  follow_by_toggles (self, sol_figure_area_get_stage (self->area));
  g_signal_handlers_unblock_by_func (self->toggles, toggled_cb, self);
}

/* Few windows are so wide that they are seen: they come when they are, or a start would wait. */
static void
show_toggles (SolStageChoice *self)
{
  GListModel *stages = gtk_drop_down_get_model (self->menu);

  if (stages != NULL && adw_toggle_group_get_n_toggles (self->toggles) == 0)
    fill_toggles (self, stages);
}

/* A menu that gets something to choose from chooses the first of it, which nobody has asked for. */
static void
fill_menu (SolStageChoice *self, GListModel *stages)
{
  g_signal_handlers_block_by_func (self->menu, chosen_cb, self);
  gtk_drop_down_set_model (self->menu, stages);
  follow_by_menu (self, sol_figure_area_get_stage (self->area));
  g_signal_handlers_unblock_by_func (self->menu, chosen_cb, self);
}

void
sol_stage_choice_clear (SolStageChoice *self)
{
  g_return_if_fail (SOL_IS_STAGE_CHOICE (self));

  fill_menu (self, NULL);
  adw_toggle_group_remove_all (self->toggles);
}

void
sol_stage_choice_show (SolStageChoice *self, SolFigure *figure)
{
  g_return_if_fail (SOL_IS_STAGE_CHOICE (self));
  g_return_if_fail (SOL_IS_FIGURE (figure));

  sol_stage_choice_clear (self);
  fill_menu (self, sol_figure_get_stages (figure));
  if (gtk_widget_get_mapped (GTK_WIDGET (self->toggles)))
    show_toggles (self);
}

/* In GTK 4.18 an expression puts a factory of its own in place of the one that cuts long names. */
static void
name_stages (GtkDropDown *menu)
{
  g_autoptr (GtkListItemFactory) factory = g_object_ref (gtk_drop_down_get_factory (menu));

  gtk_drop_down_set_expression (menu, gtk_property_expression_new (SOL_TYPE_STAGE, NULL, "name"));
  gtk_drop_down_set_factory (menu, factory);
}

static void
sol_stage_choice_class_init (SolStageChoiceClass *klass G_GNUC_UNUSED)
{
}

static void
sol_stage_choice_init (SolStageChoice *self G_GNUC_UNUSED)
{
}

SolStageChoice *
sol_stage_choice_new (AdwToggleGroup *toggles, GtkDropDown *menu, SolFigureArea *area)
{
  SolStageChoice *self;

  g_return_val_if_fail (ADW_IS_TOGGLE_GROUP (toggles), NULL);
  g_return_val_if_fail (GTK_IS_DROP_DOWN (menu), NULL);
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (area), NULL);

  self = g_object_new (SOL_TYPE_STAGE_CHOICE, NULL);
  self->toggles = toggles;
  self->menu = menu;
  self->area = area;
  name_stages (menu);
  g_signal_connect_object (toggles, "map", G_CALLBACK (show_toggles), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (toggles, "notify::active-name", G_CALLBACK (toggled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (menu, "notify::selected", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (area, "notify::stage", G_CALLBACK (stage_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}
