/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A row of poses with its words. */

#include <adwaita.h>

#include "sol-strip-view.h"

static gboolean
shows (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows (child, text))
      return TRUE;
  return FALSE;
}

static void
test_foot_strike (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolStrip *strip = sol_library_lookup (library, SOL_TYPE_STRIP, "foot-strike");
  GtkWidget *view = g_object_ref_sink (sol_strip_view_new (library, strip));
  GtkWidget *row = gtk_widget_get_first_child (view);
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
  g_assert_true (shows (GTK_WIDGET (last), "Soleus: main"));
  g_assert_true (shows (GTK_WIDGET (last), "Achilles tendon: most"));
  g_assert_false (shows (GTK_WIDGET (last), "Achilles tendon: least"));
  g_assert_finalize_object (view);
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

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/strip-view/foot-strike", test_foot_strike);
  g_test_add_func ("/strip-view/narrow", test_narrow);
  return g_test_run ();
}
