/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-strip-sheet.h"

#include "sol-exercise-sources.h"
#include "sol-guide-sheet.h"
#include "sol-strip-view.h"
#include "sol-structure-links.h"

AdwNavigationPage *
sol_strip_sheet_new (SolLibrary *library, SolStrip *strip)
{
  SolGuideSheet *sheet;
  g_autoptr (GListModel) sources = NULL;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_STRIP (strip), NULL);

  sheet = sol_guide_sheet_new (sol_strip_get_name (strip));
  sol_guide_sheet_set_wide (sheet);
  sources = sol_strip_list_sources (strip);
  sol_guide_sheet_add (sheet, sol_strip_view_new (library, strip));
  if (g_list_model_get_n_items (sources) > 0)
    sol_guide_sheet_add (sheet, sol_guide_sources_new (sources, NULL));
  sol_guide_sheet_add (sheet, sol_structure_links_new_both (library, SOL_VALUE (strip)));
  return ADW_NAVIGATION_PAGE (sheet);
}
