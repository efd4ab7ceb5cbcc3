/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-page-stack.h"

#include "sol-exercise-page.h"
#include "sol-making.h"
#include "sol-handout-page.h"
#include "sol-mine-page.h"
#include "sol-page-focus.h"
#include "sol-pages.h"
#include "sol-routine-page.h"
#include "sol-search-page.h"
#include "sol-widget-tree.h"

GPtrArray *
sol_page_stack_list (AdwNavigationView *view)
{
  g_autoptr (GListModel) stack = NULL;
  GPtrArray *pages = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (ADW_IS_NAVIGATION_VIEW (view), pages);

  stack = adw_navigation_view_get_navigation_stack (view);
  for (guint i = 0; i < g_list_model_get_n_items (stack); i++)
    g_ptr_array_add (pages, g_list_model_get_item (stack, i));
  return pages;
}

/* A page that is there already is gone back to: two of one tag can't be. One that slides out can't
 * be had back. */
gboolean
sol_page_stack_return_to (AdwNavigationView *view, const char *tag)
{
  AdwNavigationPage *page;
  g_autoptr (GPtrArray) pages = sol_page_stack_list (view);

  g_return_val_if_fail (tag != NULL, FALSE);

  page = adw_navigation_view_find_page (view, tag);
  if (page == NULL)
    return FALSE;
  if (!g_ptr_array_find (pages, page, NULL)) {
    adw_navigation_page_set_tag (page, NULL);
    return FALSE;
  }
  if (page != adw_navigation_view_get_visible_page (view))
    adw_navigation_view_pop_to_page (view, page);
  return TRUE;
}

void
sol_page_stack_replace (AdwNavigationView *view, AdwNavigationPage *old, AdwNavigationPage *page)
{
  g_autoptr (GPtrArray) pages = sol_page_stack_list (view);
  guint position;

  g_return_if_fail (g_ptr_array_find (pages, old, &position));

  g_ptr_array_remove_index (pages, position);
  if (page != NULL)
    g_ptr_array_insert (pages, (int) position, g_object_ref_sink (page));
  adw_navigation_view_replace (view, (AdwNavigationPage **) pages->pdata, (int) pages->len);
}

/* -- Another library -- */

/* NULL where @page shows something else than an exercise or a routine. */
static SolValue *
get_value (AdwNavigationPage *page)
{
  if (SOL_IS_EXERCISE_PAGE (page))
    return SOL_VALUE (sol_exercise_page_get_exercise (SOL_EXERCISE_PAGE (page)));
  if (SOL_IS_ROUTINE_PAGE (page))
    return SOL_VALUE (sol_routine_page_get_routine (SOL_ROUTINE_PAGE (page)));
  return NULL;
}

/* Only files of a person's own have a whole path. */
static gboolean
is_own (SolValue *value)
{
  g_autofree char *location = value != NULL ? sol_value_dup_location (value) : NULL;

  return location != NULL && g_path_is_absolute (location);
}

static AdwNavigationPage *
create_page (SolLibrary *library, SolValue *before)
{
  return sol_pages_create (
      library, sol_library_lookup (library, G_OBJECT_TYPE (before), sol_value_get_id (before)));
}

static gboolean
is_laid_out_scroller (GtkWidget *widget, gpointer data G_GNUC_UNUSED)
{
  return GTK_IS_SCROLLED_WINDOW (widget) && gtk_widget_get_mapped (widget);
}

/* How far down a page is read: of what scrolls on it, the first that its layout has. NULL where
 * nothing does. */
static GtkAdjustment *
find_adjustment (GtkWidget *page)
{
  GtkWidget *scroller = sol_widget_tree_find (page, is_laid_out_scroller, NULL);

  return scroller != NULL ? gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller))
                          : NULL;
}

/* A page that is new has its layout and height some frames later. */
#define LEAST_FRAMES 4
#define MOST_FRAMES 20

typedef struct {
  double value;
  guint n_frames;
} Place;

static gboolean
scroll_cb (GtkWidget *page, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  Place *place = data;
  GtkAdjustment *adjustment = find_adjustment (page);

  if (++place->n_frames > MOST_FRAMES)
    return G_SOURCE_REMOVE;
  if (adjustment == NULL)
    return G_SOURCE_CONTINUE;
  gtk_adjustment_set_value (adjustment, place->value);
  return place->n_frames < LEAST_FRAMES || gtk_adjustment_get_value (adjustment) < place->value
             ? G_SOURCE_CONTINUE
             : G_SOURCE_REMOVE;
}

/* Who writes it and looks at the page has it before them as it was, and can go on by key. */
static void
renew (AdwNavigationView *view, AdwNavigationPage *old, AdwNavigationPage *page)
{
  GtkAdjustment *adjustment = find_adjustment (GTK_WIDGET (old));
  gboolean seen = old == adw_navigation_view_get_visible_page (view);
  Place *place;

  if (page == NULL || !seen || adjustment == NULL) {
    sol_page_stack_replace (view, old, page);
    return;
  }
  place = g_new0 (Place, 1);
  place->value = gtk_adjustment_get_value (adjustment);
  sol_making_finish (GTK_WIDGET (page));
  sol_page_stack_replace (view, old, page);
  sol_page_focus_begin (GTK_WIDGET (page));
  gtk_widget_add_tick_callback (GTK_WIDGET (page), scroll_cb, place, g_free);
}

void
sol_page_stack_set_library (AdwNavigationView *view, SolLibrary *library, SolLibrary *before)
{
  g_autoptr (GPtrArray) pages = sol_page_stack_list (view);

  g_return_if_fail (SOL_IS_LIBRARY (library));

  for (guint i = 0; i < pages->len; i++) {
    AdwNavigationPage *page = pages->pdata[i];

    if (SOL_IS_MINE_PAGE (page))
      sol_mine_page_set_library (SOL_MINE_PAGE (page), library);
    else if (SOL_IS_HANDOUT_PAGE (page))
      sol_handout_page_set_library (SOL_HANDOUT_PAGE (page), library);
    else if (SOL_IS_SEARCH_PAGE (page))
      sol_search_page_set_library (SOL_SEARCH_PAGE (page), library);
    else if (is_own (get_value (page)))
      renew (view, page, create_page (library, get_value (page)));
    else
      sol_page_stack_keep (GTK_WIDGET (page), before);
  }
}

void
sol_page_stack_keep (GtkWidget *page, SolLibrary *library)
{
  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (SOL_IS_LIBRARY (library));

  if (g_object_get_data (G_OBJECT (page), "kept-library") == NULL)
    g_object_set_data_full (G_OBJECT (page), "kept-library", g_object_ref (library),
                            g_object_unref);
}

void
sol_page_stack_keep_dialogs (AdwApplicationWindow *window, SolLibrary *library)
{
  g_autoptr (GListModel) dialogs = NULL;

  g_return_if_fail (ADW_IS_APPLICATION_WINDOW (window));

  dialogs = adw_application_window_get_dialogs (window);
  for (guint i = 0; i < g_list_model_get_n_items (dialogs); i++) {
    g_autoptr (GtkWidget) dialog = g_list_model_get_item (dialogs, i);

    sol_page_stack_keep (dialog, library);
  }
}
