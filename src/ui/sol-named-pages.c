/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-named-pages.h"

#include "sol-cli.h"
#include "sol-difference-page.h"
#include "sol-mine-page.h"

static AdwNavigationPage *
create_mine_page (SolLibrary *library)
{
  g_autofree char *folder = sol_cli_dup_user_folder ();

  return sol_mine_page_new (library, folder);
}

AdwNavigationPage *
sol_named_pages_create (SolLibrary *library, const char *name)
{
  static const struct {
    const char *tag;
    AdwNavigationPage *(*create) (SolLibrary *library);
  } pages[] = {
    { SOL_DIFFERENCE_PAGE_TAG, sol_difference_page_new }, { SOL_MINE_PAGE_TAG, create_mine_page },
    /* What may be serious comes before what a sore calf may do. */
  };

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (name, pages[i].tag))
      return pages[i].create (library);
  return NULL;
}
