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
                   "  url = {https://example.org/a_b}\n"
                   "}\n");
}

/* One name each, whatever it is made of; what a program reads as an address stays as it is. */
static void
test_bibtex_names (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  g_autofree char *office = sol_source_copy_dup_bibtex (lookup (library, "office"));

  g_assert_cmpstr (office, ==,
                   "@misc{office,\n"
                   "  author = {Le Sant, G and {Office of Feet \\& Legs and Shoes} and Żak and "
                   "{Lee JRW-X}},\n"
                   "  title = {A \\{brace\\} and a \\textbackslash{} stroke},\n"
                   "  doi = {10.1007/978-3_19}\n"
                   "}\n");
}

/* How far @text is from where braces that are not its own text are closed. */
static int
count_open_braces (const char *text)
{
  int open = 0;

  for (const char *at = text; *at != '\0'; at++) {
    if (*at == '\\' && at[1] != '\0') {
      at++;
      continue;
    }
    open += *at == '{' ? 1 : *at == '}' ? -1 : 0;
    g_assert_cmpint (open, >=, 0);
  }
  return open;
}

/* Of all that comes with the program: one entry, whose braces close and whose names have one comma
 * at most. */
static void
test_bibtex_all (void)
{
  SolLibrary *library = sol_library_new_builtin ();
  GListModel *sources = sol_library_get_values (library, SOL_TYPE_SOURCE);
  g_autoptr (GRegex) author =
      g_regex_new ("^(?:[^,{}]+, \\p{Lu}{1,4}|[^ ,{}]+|\\{[^{}]+\\})$", 0, 0, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++) {
    g_autoptr (SolSource) source = g_list_model_get_item (sources, i);
    g_autofree char *entry = sol_source_copy_dup_bibtex (source);
    const char *start = strstr (entry, "  author = {");
    g_autofree char *line = NULL;
    g_auto (GStrv) names = NULL;

    g_assert_cmpint (count_open_braces (entry), ==, 0);
    g_assert_true (g_str_has_prefix (entry, "@misc{"));
    if (start == NULL)
      continue;
    start += strlen ("  author = {");
    line = g_strndup (start, (gsize) (strstr (start, "},\n") - start));
    names = g_regex_split_simple (" and (?![^{]*})", line, 0, 0);
    for (guint k = 0; names[k] != NULL; k++)
      if (!g_regex_match (author, names[k], 0, NULL))
        g_test_fail_printf ("%s: “%s” is no name", sol_value_get_id (SOL_VALUE (source)), names[k]);
  }
  g_assert_finalize_object (library);
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
  g_test_add_func ("/ui/source-copy/bibtex-names", test_bibtex_names);
  g_test_add_func ("/ui/source-copy/bibtex-all", test_bibtex_all);
  g_test_add_func ("/ui/verdict-words", test_verdicts);
  return g_test_run ();
}
