/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-plain-row.h"

static void
assert_described (GtkWidget *row, const char *words)
{
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words);
}

/* It is in a list itself, with its header in it. */
static void
test_expander (void)
{
  GtkWidget *row = g_object_ref_sink (sol_plain_expander_row_new ("A Clot", "One calf swollen"));

  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "A Clot");
  g_assert_finalize_object (row);
}

/* What is chosen is said without opening the list, and what else is said of the row as well. */
static void
test_choice (void)
{
  const char *const legs[] = { "Left", "Right", NULL };
  g_autoptr (GtkStringList) names = gtk_string_list_new (legs);
  GtkWidget *row = g_object_ref_sink (adw_combo_row_new ());

  sol_plain_row_tell_choice (ADW_COMBO_ROW (row));
  g_assert_false (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (row),
                                                    GTK_ACCESSIBLE_RELATION_DESCRIBED_BY));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (names));
  assert_described (row, "Left");
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 1);
  assert_described (row, "Right");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), "For one leg");
  assert_described (row, "Right. For one leg");
  g_assert_finalize_object (row);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/ui/plain-row/expander", test_expander);
  g_test_add_func ("/ui/plain-row/choice", test_choice);
  return g_test_run ();
}
