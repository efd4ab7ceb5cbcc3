/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-choice.h"

#include <glib/gi18n.h>

#include "sol-figure-names.h"
#include "sol-reveal.h"
#include "sol-strip.h"

static void
append_item (GMenu *section, const char *name, const char *action, const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (name, NULL);

  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_append_item (section, item);
}

static GMenuModel *
create_strips (SolLibrary *library)
{
  GListModel *strips = sol_library_get_values (library, SOL_TYPE_STRIP);
  GMenu *section = g_menu_new ();

  for (guint i = 0; i < g_list_model_get_n_items (strips); i++) {
    g_autoptr (SolStrip) strip = g_list_model_get_item (strips, i);
    g_autofree char *target = g_strdup_printf ("strip:%s", sol_value_get_id (SOL_VALUE (strip)));

    append_item (section, sol_strip_get_name (strip), "win.open", target);
  }
  return G_MENU_MODEL (section);
}

GMenuModel *
sol_figure_choice_create_menu (SolLibrary *library)
{
  GListModel *figures;
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) section = g_menu_new ();
  g_autoptr (GMenuModel) strips = NULL;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), G_MENU_MODEL (menu));

  figures = sol_library_get_values (library, SOL_TYPE_FIGURE);
  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);

    append_item (section, sol_figure_get_name (figure), "anatomy.figure",
                 sol_value_get_id (SOL_VALUE (figure)));
  }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  strips = create_strips (library);
  if (g_menu_model_get_n_items (strips) > 0)
    g_menu_append_section (menu, _ ("In Motion"), strips);
  return G_MENU_MODEL (menu);
}

static gboolean
can_show (SolFigure *figure, SolValue *value)
{
  g_autoptr (GPtrArray) marked = NULL;

  if (SOL_IS_STRUCTURE (value))
    return sol_reveal_find_stage (figure, SOL_STRUCTURE (value)) != NULL;
  marked = sol_figure_names_list_marked (figure);
  return g_ptr_array_find (marked, value, NULL);
}

SolFigure *
sol_figure_choice_find (SolLibrary *library, SolFigure *shown, SolValue *value)
{
  GListModel *figures;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_VALUE (value), NULL);

  if (shown != NULL && can_show (shown, value))
    return shown;
  figures = sol_library_get_values (library, SOL_TYPE_FIGURE);
  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);

    if (can_show (figure, value))
      return figure; /* the library holds it on */
  }
  return NULL;
}
