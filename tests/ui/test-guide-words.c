/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture.h"
#include "sol-catalogue.h"
#include "sol-source-copy.h"
#include "sol-verdict-words.h"

static SolSource *
lookup (SolLibrary *library, const char *id)
{
  SolSource *source = sol_library_lookup (library, SOL_TYPE_SOURCE, id);

  g_assert_nonnull (source);
  return source;
}

static SolLibrary *
library_new (void)
{
  return sol_catalogue_new (FALSE, "ui", "guide.xml", NULL);
}

static void
test_text (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  g_autofree char *all = sol_source_copy_dup_text (lookup (library, "many"));
  g_autofree char *bare = sol_source_copy_dup_text (lookup (library, "bare"));

  g_assert_cmpstr (all, ==,
                   "Bohm S, van der Berg M et al. 2021. Force & length of 50% of calves. "
                   "J Legs 3:14-15. https://doi.org/10.1000/182");
  g_assert_cmpstr (bare, ==, "A page. https://example.org/a_b");
}

static void
test_bibtex (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  g_autofree char *all = sol_source_copy_dup_bibtex (lookup (library, "many"));
  g_autofree char *bare = sol_source_copy_dup_bibtex (lookup (library, "bare"));

  g_assert_cmpstr (all, ==,
                   "@misc{many,\n"
                   "  author = {Bohm, S and van der Berg, M and others},\n"
                   "  title = {Force \\& length of 50\\% of calves},\n"
                   "  howpublished = {J Legs 3:14-15},\n"
                   "  year = {2021},\n"
                   "  doi = {10.1000/182}\n"
                   "}\n");
  g_assert_cmpstr (bare, ==,
                   "@misc{bare,\n"
                   "  title = {A page},\n"
                   "  url = {https://example.org/a\\_b}\n"
                   "}\n");
}

/* Colour says nothing here, so words and shapes must each tell the verdicts apart. */
static void
test_verdicts (void)
{
  for (int a = SOL_VERDICT_RIGHT; a <= SOL_VERDICT_UNSUPPORTED; a++)
    for (int b = a + 1; b <= SOL_VERDICT_UNSUPPORTED; b++) {
      g_assert_cmpstr (sol_verdict_words_name (a), !=, sol_verdict_words_name (b));
      g_assert_cmpstr (sol_verdict_words_icon (a), !=, sol_verdict_words_icon (b));
    }
  g_assert_cmpstr (sol_verdict_words_name (SOL_VERDICT_PARTLY), ==, "Partly right");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/source-copy/text", test_text);
  g_test_add_func ("/ui/source-copy/bibtex", test_bibtex);
  g_test_add_func ("/ui/verdict-words", test_verdicts);
  return g_test_run ();
}
