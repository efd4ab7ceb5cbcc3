/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-destinations.h"

#include "sol-anatomy-parts.h"
#include "sol-exercises-page.h"
#include "sol-guide-page.h"
#include "sol-later.h"
#include "sol-progress-page.h"

static GtkWidget *
create_exercises (SolLibrary *library, SolJournal *journal)
{
  GtkWidget *page = g_object_new (SOL_TYPE_EXERCISES_PAGE, "library", library, NULL);

  sol_exercises_page_set_journal (SOL_EXERCISES_PAGE (page), journal);
  return page;
}

static GtkWidget *
create_progress (SolLibrary *library, SolJournal *journal)
{
  GtkWidget *page = g_object_new (SOL_TYPE_PROGRESS_PAGE, NULL);

  sol_progress_page_set_journal (SOL_PROGRESS_PAGE (page), library, journal);
  return page;
}

GtkWidget *
sol_destinations_create (const char *name, SolLibrary *library, SolJournal *journal)
{
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_JOURNAL (journal), NULL);

  if (g_str_equal (name, "anatomy"))
    return g_object_new (SOL_TYPE_ANATOMY_PARTS, "journal", journal, "library", library, NULL);
  if (g_str_equal (name, "exercises"))
    return create_exercises (library, journal);
  if (g_str_equal (name, "progress"))
    return create_progress (library, journal);
  g_assert (g_str_equal (name, "guide"));
  return sol_guide_page_new (library);
}

/* Whether it does so now. */
static gboolean
renew (AdwViewStack *stack, GtkWidget *place, SolLibrary *library)
{
  GtkWidget *page = adw_bin_get_child (ADW_BIN (place));

  if (SOL_IS_EXERCISES_PAGE (page))
    g_object_set (page, "library", library, NULL);
  else if (adw_view_stack_get_visible_child (stack) != place || SOL_IS_GUIDE_PAGE (page))
    sol_later_renew (SOL_LATER (place));
  else
    return FALSE;
  return TRUE;
}

GtkWidget *
sol_destinations_set_library (AdwViewStack *stack, SolLibrary *library)
{
  static const char *const names[] = { "anatomy", "exercises", "progress", "guide" };
  GtkWidget *outdated = NULL;

  g_return_val_if_fail (ADW_IS_VIEW_STACK (stack), NULL);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    GtkWidget *place = adw_view_stack_get_child_by_name (stack, names[i]);

    if (adw_bin_get_child (ADW_BIN (place)) != NULL && !renew (stack, place, library))
      outdated = place;
  }
  return outdated;
}
