/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-menu.h"

#include "sol-figure-keeper.h"

static void
next_name_cb (SolFigureArea *area)
{
  sol_figure_area_uncover_next (area);
}

static void
named_cb (GSimpleAction *next_name, SolFigureArea *area)
{
  guint n_names, n_covered;

  sol_figure_area_count_names (area, &n_names, &n_covered);
  g_simple_action_set_enabled (next_name, n_covered > 0);
}

static void
add_next_name (SolFigureArea *area, GActionMap *map)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new ("next-name", NULL);

  g_signal_connect_object (action, "activate", G_CALLBACK (next_name_cb), area, G_CONNECT_SWAPPED);
  g_signal_connect_object (area, "named", G_CALLBACK (named_cb), action, G_CONNECT_SWAPPED);
  named_cb (action, area);
  g_action_map_add_action (map, G_ACTION (action));
}

static void
save_cb (SolFigureArea *area, GVariant *kind)
{
  sol_figure_keeper_save (area, g_variant_get_string (kind, NULL));
}

/* Of a figure, when there is one. */
static void
add (SolFigureArea *area,
     GActionMap *map,
     const char *name,
     const GVariantType *type,
     GCallback activate)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, type);

  g_signal_connect_object (action, "activate", activate, area, G_CONNECT_SWAPPED);
  g_action_map_add_action (map, G_ACTION (action));
}

void
sol_figure_menu_add_actions (SolFigureArea *area, GActionMap *map)
{
  static const char *const properties[] = { "latin", "covered" };

  g_return_if_fail (SOL_IS_FIGURE_AREA (area));
  g_return_if_fail (G_IS_ACTION_MAP (map));

  for (guint i = 0; i < G_N_ELEMENTS (properties); i++) {
    g_autoptr (GPropertyAction) action = g_property_action_new (properties[i], area, properties[i]);

    g_action_map_add_action (map, G_ACTION (action));
  }
  add_next_name (area, map);
  add (area, map, "save", G_VARIANT_TYPE_STRING, G_CALLBACK (save_cb));
  add (area, map, "copy", NULL, G_CALLBACK (sol_figure_keeper_copy));
}
