/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A row of poses with its words. */

#include <adwaita.h>

#include "sol-anatomy-page.h"
#include "sol-find.h"
#include "sol-menu-later.h"
#include "sol-strip-picture.h"
#include "sol-strip-sheet.h"
#include "sol-strip-view.h"

static void
test_foot_strike (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolStrip *strip = sol_library_lookup (library, SOL_TYPE_STRIP, "foot-strike");
  GtkWidget *view = g_object_ref_sink (sol_strip_view_new (library, strip));
  GtkWidget *row = sol_find (view, GTK_TYPE_FLOW_BOX);
  GtkFlowBoxChild *last;
  GtkWidget *picture;

  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Foot strike");
  g_assert_null (gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (row), 3));
  last = gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (row), 2);
  gtk_test_accessible_assert_role (last, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (last, GTK_ACCESSIBLE_PROPERTY_LABEL, "Forefoot");
  picture = gtk_widget_get_first_child (gtk_flow_box_child_get_child (last));
  gtk_test_accessible_assert_role (picture, GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_true (
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_PROPERTY_LABEL));
  g_assert_nonnull (sol_find_label (last, "Soleus: main"));
  g_assert_nonnull (sol_find_label (last, "Achilles tendon: most"));
  g_assert_null (sol_find_label (last, "Achilles tendon: least"));
  g_assert_finalize_object (view);
}

/* Alone it has its name in the title, says what it shows, and leads on. */
static void
test_sheet (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolStrip *strip = sol_library_lookup (library, SOL_TYPE_STRIP, "foot-strike");
  AdwNavigationPage *page = g_object_ref_sink (sol_strip_sheet_new (library, strip));

  g_assert_cmpstr (adw_navigation_page_get_title (page), ==, "Foot strike");
  g_assert_nonnull (sol_find_label (page, sol_strip_get_summary (strip)));
  g_assert_nonnull (sol_find_label (page, "Read On"));
  g_assert_finalize_object (page);
}

/* The menu of figures leads to each, too. */
static void
test_menu (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GtkWidget *page = g_object_ref_sink (sol_anatomy_page_new_apart (library, NULL));
  GObject *button = gtk_widget_get_template_child (page, SOL_TYPE_ANATOMY_PAGE, "figure_button");
  g_autoptr (GMenuModel) strips = NULL;
  g_autofree char *target = NULL;

  sol_menu_later_give (GTK_MENU_BUTTON (button));
  strips = g_menu_model_get_item_link (gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (button)), 1,
                                       G_MENU_LINK_SECTION);
  g_assert_cmpint (g_menu_model_get_n_items (strips), ==, 2);
  g_assert_true (
      g_menu_model_get_item_attribute (strips, 0, G_MENU_ATTRIBUTE_TARGET, "s", &target));
  g_assert_cmpstr (target, ==, "strip:foot-strike");
  g_assert_finalize_object (page);
}

/* In 360 px nothing is wider than the page. */
static void
test_narrow (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolStrip *strip = sol_library_lookup (library, SOL_TYPE_STRIP, "stance-to-push-off");
  GtkWidget *view = g_object_ref_sink (sol_strip_view_new (library, strip));
  int least;

  gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 320);
  g_assert_finalize_object (view);
}

/* A picture is as high as its width asks for, up to what a page can hold. */
static void
test_picture (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolStrip *strip = sol_library_lookup (library, SOL_TYPE_STRIP, "stance-to-push-off");
  GtkWidget *view = g_object_ref_sink (sol_strip_picture_new (strip, 0));
  int low, high, most;

  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, 140, NULL, &low, NULL, NULL);
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, 280, NULL, &high, NULL, NULL);
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, 1000, NULL, &most, NULL, NULL);
  g_assert_cmpint (low, >, 140);
  g_assert_cmpint (abs (high - 2 * low), <=, 2);
  g_assert_cmpint (most, ==, high);
  g_assert_finalize_object (view);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/strip-view/foot-strike", test_foot_strike);
  g_test_add_func ("/strip-view/sheet", test_sheet);
  g_test_add_func ("/strip-view/menu", test_menu);
  g_test_add_func ("/strip-view/picture", test_picture);
  g_test_add_func ("/strip-view/narrow", test_narrow);
  return g_test_run ();
}
