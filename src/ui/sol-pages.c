/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pages.h"

#include <string.h>

#include "sol-cli.h"
#include "sol-difference-page.h"
#include "sol-exercise-page.h"
#include "sol-fold.h"
#include "sol-guide-page.h"
#include "sol-handout-page.h"
#include "sol-help-page.h"
#include "sol-making.h"
#include "sol-mine-page.h"
#include "sol-page-focus.h"
#include "sol-page-stack.h"
#include "sol-red-flag.h"
#include "sol-routine-page.h"
#include "sol-session-page.h"
#include "sol-sore-calf-page.h"
#include "sol-way-in.h"
#include "sol-wrapping.h"

SolValue *
sol_pages_find (SolLibrary *library, const char *target)
{
  const GType types[] = { SOL_TYPE_ROUTINE, SOL_TYPE_EXERCISE };
  const char *colon;
  SolValue *value = NULL;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (target != NULL, NULL);

  colon = strchr (target, ':');
  if (colon != NULL) {
    g_autofree char *kind = g_strndup (target, (gsize) (colon - target));

    return sol_library_lookup (library, sol_library_type_for_element (kind), colon + 1);
  }
  for (guint i = 0; value == NULL && i < G_N_ELEMENTS (types); i++)
    value = sol_library_lookup (library, types[i], target);
  return value;
}

typedef struct {
  SolLibrary *library;
  const char *id;
  char *target; /* NULL: not found yet */
} Search;

static void
search_kind (GType type, const char *element, gpointer data)
{
  Search *search = data;

  if (search->target == NULL && sol_library_lookup (search->library, type, search->id) != NULL)
    search->target = g_strconcat (element, ":", search->id, NULL);
}

char *
sol_pages_dup_full_target (SolLibrary *library, const char *name)
{
  g_autofree char *list = NULL;
  Search search = { library, name, NULL };

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  if (strchr (name, ':') != NULL)
    return NULL;
  list = g_strconcat ("guide:", name, NULL);
  if (sol_guide_has_list (list))
    return g_steal_pointer (&list);
  sol_library_foreach_type (search_kind, &search);
  return search.target;
}

AdwNavigationPage *
sol_pages_create (SolLibrary *library, SolValue *value)
{
  GtkWidget *page = NULL;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);

  if (SOL_IS_EXERCISE (value))
    page = sol_exercise_page_new (library, SOL_EXERCISE (value));
  else if (SOL_IS_ROUTINE (value))
    page = sol_routine_page_new (library, SOL_ROUTINE (value));
  return page != NULL ? ADW_NAVIGATION_PAGE (page) : NULL;
}

static AdwNavigationPage *
create_sore_calf_page (SolLibrary *library)
{
  AdwNavigationPage *page = sol_sore_calf_page_new (library);

  adw_navigation_page_set_tag (page, SOL_SORE_CALF_PAGE_TAG);
  return page;
}

static AdwNavigationPage *
create_mine_page (SolLibrary *library)
{
  g_autofree char *folder = sol_cli_dup_user_folder ();

  return sol_mine_page_new (library, folder);
}

/* The pages that show no single thing of the content, by their tags. */
static AdwNavigationPage *
create_tagged_page (SolLibrary *library, const char *tag)
{
  static const struct {
    const char *tag;
    AdwNavigationPage *(*create) (SolLibrary *library);
  } pages[] = {
    { SOL_DIFFERENCE_PAGE_TAG, sol_difference_page_new },
    { SOL_HANDOUT_PAGE_TAG, sol_handout_page_new },
    { SOL_MINE_PAGE_TAG, create_mine_page },
    { SOL_SORE_CALF_PAGE_TAG, create_sore_calf_page },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (tag, pages[i].tag))
      return pages[i].create (library);
  return NULL;
}

/* NULL where @target is no page. */
static AdwNavigationPage *
create_page (SolLibrary *library, const char *target)
{
  AdwNavigationPage *page = create_tagged_page (library, target);

  if (page == NULL)
    page = sol_guide_create_page (library, target);
  return page != NULL ? page : sol_pages_create (library, sol_pages_find (library, target));
}

AdwNavigationPage *
sol_pages_create_ahead (AdwNavigationView *view, SolLibrary *library, const char *target)
{
  g_return_val_if_fail (ADW_IS_NAVIGATION_VIEW (view), NULL);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (target != NULL, NULL);

  /* Of these there can be only one. */
  if (adw_navigation_view_find_page (view, target) != NULL)
    return NULL;
  if (!g_str_equal (target, SOL_PAGES_HELP))
    return create_page (library, target);
  return SOL_IS_HELP_PAGE (adw_navigation_view_get_visible_page (view))
             ? NULL
             : sol_help_page_new (library);
}

SolSpares *
sol_pages_make_spares (void)
{
  const GType types[] = { SOL_TYPE_EXERCISE_PAGE, SOL_TYPE_ROUTINE_PAGE, SOL_TYPE_SESSION_PAGE,
                          SOL_TYPE_SORE_CALF_PAGE, SOL_TYPE_DIFFERENCE_PAGE };

  return sol_spares_new (types, G_N_ELEMENTS (types));
}

gboolean
sol_pages_open (AdwNavigationView *view, SolLibrary *library, const char *target)
{
  SolValue *value = sol_pages_find (library, target);
  AdwNavigationPage *page;

  g_return_val_if_fail (ADW_IS_NAVIGATION_VIEW (view), FALSE);

  /* How it began is asked there, after what matters more. */
  if (SOL_IS_WAY_IN (value))
    target = SOL_SORE_CALF_PAGE_TAG;
  if (SOL_IS_RED_FLAG (value)) {
    sol_pages_show_help (view, library);
    return TRUE;
  }
  if (sol_page_stack_return_to (view, target))
    return TRUE;
  page = create_page (library, target);
  if (page != NULL)
    adw_navigation_view_push (view, page);
  return page != NULL;
}

/* What nobody sees yet has time to be made whole. */
void
sol_pages_begin (AdwNavigationPage *page)
{
  GtkWidget *widget = GTK_WIDGET (page);
  GtkRoot *root;

  g_return_if_fail (ADW_IS_NAVIGATION_PAGE (page));

  root = gtk_widget_get_root (widget);
  if (root == NULL || !gtk_widget_get_mapped (GTK_WIDGET (root))) {
    sol_making_finish (widget);
    sol_wrapping_bound (widget);
    return;
  }
  sol_wrapping_bound (widget);
  sol_fold_page (widget);
  sol_page_focus_begin (widget);
}

void
sol_pages_show_help (AdwNavigationView *view, SolLibrary *library)
{
  g_return_if_fail (ADW_IS_NAVIGATION_VIEW (view));
  g_return_if_fail (SOL_IS_LIBRARY (library));

  if (!SOL_IS_HELP_PAGE (adw_navigation_view_get_visible_page (view)))
    adw_navigation_view_push (view, sol_help_page_new (library));
}
