/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A string of the content is shown in the person's language: soleus.po below this folder is a
 * catalogue of one. That the string is in everybody's template, catalogue.py holds. */

#include <libintl.h>
#include <locale.h>

#include <gio/gio.h>

#include "sol-library.h"
#include "sol-structure.h"

/* The C locale is never translated, in no encoding; which others a machine has is not known. */
static gboolean
choose_locale (void)
{
  static const char *const locales[] = { "de_DE.UTF-8", "en_US.UTF-8", "en_GB.UTF-8" };

  g_setenv ("LANGUAGE", "de", TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    if (setlocale (LC_ALL, locales[i]) != NULL)
      return TRUE;
  g_test_skip ("this machine has no locale to translate in");
  return FALSE;
}

static void
test_name_is_translated (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolStructure *soleus = sol_library_lookup (library, SOL_TYPE_STRUCTURE, "soleus");

  if (!choose_locale ())
    return;
  g_assert_cmpstr (sol_structure_get_name (soleus), ==, "Schollenmuskel");
}

static void
test_other_context_is_not (void)
{
  if (!choose_locale ())
    return;
  g_assert_cmpstr (g_dpgettext2 ("soleus", "structure:soleus", "Soleus"), ==, "Schollenmuskel");
  g_assert_cmpstr (g_dpgettext2 ("soleus", "topic:soleus", "Soleus"), ==, "Soleus");
}

int
main (int argc, char **argv)
{
  g_autofree char *catalogues = NULL;

  g_test_init (&argc, &argv, NULL);
  catalogues = g_test_build_filename (G_TEST_BUILT, "po", NULL);
  bindtextdomain ("soleus", catalogues);
  bind_textdomain_codeset ("soleus", "UTF-8");
  g_test_add_func ("/translation/name-is-translated", test_name_is_translated);
  g_test_add_func ("/translation/other-context-is-not", test_other_context_is_not);
  return g_test_run ();
}
