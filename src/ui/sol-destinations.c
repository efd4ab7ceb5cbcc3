/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-destinations.h"

#include "sol-anatomy-parts.h"
#include "sol-exercises-page.h"
#include "sol-guide-page.h"
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
