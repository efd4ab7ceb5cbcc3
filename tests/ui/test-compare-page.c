/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "figure-fixture.h"
#include "sol-compare-page.h"
#include "sol-compare-row.h"
#include "sol-figure-area.h"
#include "sol-find.h"
#include "sol-press.h"
#include "sol-told.h"

typedef struct {
  SolLibrary *library;
  GtkWidget *window;
  SolComparePage *page;
  GPtrArray *areas;
} Fixture;

static void
settle (Fixture *fixture)
{
  for (guint i = 0; i < fixture->areas->len; i++)
    figure_let_settle (fixture->areas->pdata[i]);
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->library = sol_library_new_builtin ();
  fixture->page = g_object_new (SOL_TYPE_COMPARE_PAGE, "library", fixture->library, NULL);
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 800);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  fixture->areas = sol_find_all (fixture->page, SOL_TYPE_FIGURE_AREA);
  g_assert_cmpuint (fixture->areas->len, ==, 2);
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_ptr_array_unref (fixture->areas);
  figure_close (fixture->window, fixture->page);
  figure_let_go (fixture->library);
}

static const char *
get_selected (Fixture *fixture, guint area)
{
  return sol_value_get_id (SOL_VALUE (sol_figure_area_get_selected (fixture->areas->pdata[area])));
}

static gboolean
has_row (Fixture *fixture, SolFactKind kind)
{
  g_autoptr (GPtrArray) rows = sol_find_all (fixture->page, SOL_TYPE_COMPARE_ROW);

  for (guint i = 0; i < rows->len; i++)
    if (sol_compare_row_get_kind (rows->pdata[i]) == kind)
      return TRUE;
  return FALSE;
}

static void
test_heroes (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const SolFactKind kinds[] = { SOL_FACT_KIND_JOINTS_CROSSED, SOL_FACT_KIND_ORIGIN,
                                       SOL_FACT_KIND_INSERTION,      SOL_FACT_KIND_OVER,
                                       SOL_FACT_KIND_FIBRES,         SOL_FACT_KIND_SIZE,
                                       SOL_FACT_KIND_RUNNING,        SOL_FACT_KIND_INJURY };

  g_assert_cmpstr (get_selected (fixture, 0), ==, "gastrocnemius");
  g_assert_cmpstr (get_selected (fixture, 1), ==, "soleus");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_true (has_row (fixture, kinds[i]));
  gtk_test_accessible_assert_property (fixture->areas->pdata[0], GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Right calf from behind. In colour: Gastrocnemius");
  gtk_test_accessible_assert_property (fixture->areas->pdata[1], GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Right calf from behind. In colour: Soleus");
}

static void
test_others (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_compare_page_show (fixture->page, "soleus", "flexor-hallucis-longus");
  settle (fixture);
  g_assert_cmpstr (get_selected (fixture, 0), ==, "soleus");
  g_assert_cmpstr (get_selected (fixture, 1), ==, "flexor-hallucis-longus");
  g_assert_true (has_row (fixture, SOL_FACT_KIND_ORIGIN));

  /* What is not a muscle of the figure changes nothing. */
  sol_compare_page_show (fixture->page, "nosuch", "tibia");
  g_assert_cmpstr (get_selected (fixture, 0), ==, "soleus");
  g_assert_cmpstr (get_selected (fixture, 1), ==, "flexor-hallucis-longus");
}

/* A figure goes on showing what its menu says, whatever is let go or chosen on it. */
static void
test_keeps (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < 2; i++) {
    SolFigureArea *area = fixture->areas->pdata[i];
    g_autofree char *before = g_strdup (get_selected (fixture, i));

    sol_told_forget ();
    g_assert_true (sol_press (GTK_WIDGET (area), "Escape"));
    g_assert_cmpstr (get_selected (fixture, i), ==, before);
    g_assert_null (sol_told_get_last ());
    sol_figure_area_set_selected (
        area, sol_library_lookup (fixture->library, SOL_TYPE_STRUCTURE, "plantaris"));
    g_assert_cmpstr (get_selected (fixture, i), ==, before);
  }
}

/* The keyboard lights the place of a point as the pointer does. */
static void
test_lights (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) rows = sol_find_all (fixture->page, SOL_TYPE_COMPARE_ROW);
  gboolean attachments;

  for (guint i = 0; i < rows->len; i++) {
    SolFactKind kind = sol_compare_row_get_kind (rows->pdata[i]);
    g_autofree char *pointed = NULL;

    gtk_widget_grab_focus (rows->pdata[i]);
    g_object_get (fixture->areas->pdata[1], "pointed", &pointed, "attachments", &attachments, NULL);
    if (kind == SOL_FACT_KIND_ORIGIN)
      g_assert_cmpstr (pointed, ==, "soleus-origin-fibula");
    else if (kind == SOL_FACT_KIND_INSERTION)
      g_assert_cmpstr (pointed, ==, "calcaneal-tendon-insertion");
    else
      g_assert_null (pointed);
    g_assert_true (attachments == (pointed != NULL));
  }
}

static void
test_stacked (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) rows = sol_find_all (fixture->page, SOL_TYPE_COMPARE_ROW);
  gboolean stacked;

  g_object_get (rows->pdata[0], "stacked", &stacked, NULL);
  g_assert_false (stacked);
  g_object_set (rows->pdata[0], "stacked", TRUE, NULL);
  g_object_get (rows->pdata[0], "stacked", &stacked, NULL);
  g_assert_true (stacked);
}

/* Beside each other, both menus fit into the smallest window, however large the letters are. */
static void
test_large_letters (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *menu = sol_find (GTK_WIDGET (fixture->page), GTK_TYPE_DROP_DOWN);
  int width;

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_widget_measure (menu, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  g_assert_cmpint (width, <=, (360 - 30) / 2);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
}

/* One Escape closes a list in which one can search, and the entry has a name. */
static void
test_escape (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *menu = sol_find (fixture->page, GTK_TYPE_DROP_DOWN);
  GtkWidget *popover = sol_find (menu, GTK_TYPE_POPOVER);
  GtkWidget *entry = sol_find (popover, GTK_TYPE_SEARCH_ENTRY);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (sol_find (menu, GTK_TYPE_TOGGLE_BUTTON)), TRUE);
  g_assert_true (gtk_widget_get_visible (popover));
  gtk_test_accessible_assert_property (entry, GTK_ACCESSIBLE_PROPERTY_LABEL, "Search");
  g_signal_emit_by_name (entry, "stop-search");
  g_assert_false (gtk_widget_get_visible (popover));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name)                                                                                  \
  g_test_add ("/ui/compare-page/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (heroes);
  ADD (others);
  ADD (keeps);
  ADD (lights);
  ADD (stacked);
  ADD (large_letters);
  ADD (escape);
#undef ADD
  return g_test_run ();
}
