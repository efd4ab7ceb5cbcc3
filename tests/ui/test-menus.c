/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Each item of each menu does something: its action is there, and takes what the item gives it. An
 * item of which that is not true can't be chosen, and nothing else tells of it. */

#include <string.h>

#include "application-window.h"
#include "sol-menu-later.h"

/* What @item gives to its action; NULL where nothing. */
static const GVariantType *
get_given (GMenuModel *menu, int item)
{
  g_autoptr (GVariant) target =
      g_menu_model_get_item_attribute_value (menu, item, G_MENU_ATTRIBUTE_TARGET, NULL);

  return target != NULL ? g_variant_get_type (target) : NULL;
}

/* What @action, which some class has, takes, in @taken. */
static gboolean
query_class (GtkWidgetClass *class, const char *action, const GVariantType **taken)
{
  const char *name, *property;
  GType owner;

  for (guint i = 0; gtk_widget_class_query_action (class, i, &owner, &name, taken, &property); i++)
    if (g_str_equal (name, action))
      return TRUE;
  return FALSE;
}

static gboolean
query (Fixture *fixture, GtkWidget *widget, const char *action, const GVariantType **taken)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (query_class (GTK_WIDGET_GET_CLASS (widget), action, taken))
      return TRUE;
  if (!g_str_has_prefix (action, "app."))
    return FALSE;
  *taken = g_action_group_get_action_parameter_type (G_ACTION_GROUP (fixture->application),
                                                     action + strlen ("app."));
  return g_action_group_has_action (G_ACTION_GROUP (fixture->application),
                                    action + strlen ("app."));
}

static gboolean
are_equal (const GVariantType *a, const GVariantType *b)
{
  return a == NULL || b == NULL ? a == b : g_variant_type_equal (a, b);
}

/* Returns how many items were asked. Actions of a group that a widget was given at run time, as the
 * figure's, are known to that widget alone. */
static guint
check_menu (Fixture *fixture, GtkWidget *widget, GMenuModel *menu)
{
  static const char *const links[] = { G_MENU_LINK_SECTION, G_MENU_LINK_SUBMENU };
  guint n_asked = 0;

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++) {
    g_autofree char *action = NULL;
    const GVariantType *taken = NULL;

    for (guint k = 0; k < G_N_ELEMENTS (links); k++) {
      g_autoptr (GMenuModel) below = g_menu_model_get_item_link (menu, i, links[k]);

      n_asked += below != NULL ? check_menu (fixture, widget, below) : 0;
    }
    if (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action) &&
        !g_action_name_is_valid (action))
      g_test_fail_printf ("%s is no name of an action", action);
    if (action == NULL || !query (fixture, widget, action, &taken))
      continue;
    if (!are_equal (get_given (menu, i), taken))
      g_test_fail_printf ("an item gives %s not what it takes", action);
    n_asked++;
  }
  return n_asked;
}

/* All menus of the buttons that are there now. */
static guint
check_buttons (Fixture *fixture)
{
  g_autoptr (GPtrArray) buttons = sol_find_all (fixture->window, GTK_TYPE_MENU_BUTTON);
  guint n_asked = 0;

  for (guint i = 0; i < buttons->len; i++) {
    GMenuModel *menu;

    sol_menu_later_give (buttons->pdata[i]);
    menu = gtk_menu_button_get_menu_model (buttons->pdata[i]);
    if (menu != NULL)
      n_asked += check_menu (fixture, buttons->pdata[i], menu);
  }
  return n_asked;
}

static void
test_items (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const struct {
    const char *action;
    const char *target;
    guint least; /* items of the main menu, and of what is there besides */
  } places[] = {
    { "win.page", "exercises", 6 },
    { "win.page", "progress", 10 },
    { "win.open", "explore", 10 },
    { "win.start", "exercise:EX01", 10 },
  };

  gtk_window_present (GTK_WINDOW (fixture->window));
  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    g_test_message ("%s", places[i].target);
    activate (fixture, places[i].action, places[i].target);
    sol_wait_ms (300);
    g_assert_cmpuint (check_buttons (fixture), >=, places[i].least);
  }
}

static void
add_tests (const char *home G_GNUC_UNUSED)
{
  g_test_add ("/menus/items", Fixture, NULL, set_up, test_items, tear_down);
}

int
main (int argc, char **argv)
{
  return application_fixture_run (argc, argv, add_tests);
}
