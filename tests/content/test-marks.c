/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-marks.h"

static const struct {
  const char *text;
  const char *plain;
  const char *markup;
} good[] = {
  { "", "", "" },
  { "Heel down.", "Heel down.", "Heel down." },
  { "a < b & \"c\"", "a < b & \"c\"", "a &lt; b &amp; &quot;c&quot;" },
  { "the *soleus* works", "the soleus works", "the <b>soleus</b> works" },
  { "*all*", "all", "<b>all</b>" },
  { "*a* and *b*", "a and b", "<b>a</b> and <b>b</b>" },
  { "see [[structure:soleus]].", "see soleus.", "see <a href=\"structure:soleus\">soleus</a>." },
  { "see [[structure:soleus|this one]].", "see this one.",
    "see <a href=\"structure:soleus\">this one</a>." },
  { "*[[term:rep|reps]]*", "reps", "<b><a href=\"term:rep\">reps</a></b>" },
  { "[[term:a]][[term:b]]", "ab", "<a href=\"term:a\">a</a><a href=\"term:b\">b</a>" },
  { "[[term:a|b & <c>]]", "b & <c>", "<a href=\"term:a\">b &amp; &lt;c&gt;</a>" },
  { "[[term:\"a\"|b]]", "b", "<a href=\"term:&quot;a&quot;\">b</a>" },
  { "2 \\* 3", "2 * 3", "2 * 3" },
  { "\\[[term:a]]", "[[term:a]]", "[[term:a]]" },
  { "\\\\[[term:a]]", "\\a", "\\<a href=\"term:a\">a</a>" },
  { "*a \\* b*", "a * b", "<b>a * b</b>" },
  { "a [1] and ]]", "a [1] and ]]", "a [1] and ]]" },
  { "back\\slash", "back\\slash", "back\\slash" },
  { "ends in \\", "ends in \\", "ends in \\" },
  { "Wade *é* ü", "Wade é ü", "Wade <b>é</b> ü" },
};

static const struct {
  const char *text;
  const char *fault;
} bad[] = {
  { "a *b", "an emphasis is opened by “*” and not closed; close it, or write “\\*” for a star" },
  { "*a* *", "an emphasis is opened by “*” and not closed; close it, or write “\\*” for a star" },
  { "see [[term:a", "a link is opened by “[[” and not closed; close it with “]]”" },
  { "see [[term:a]", "a link is opened by “[[” and not closed; close it with “]]”" },
  { "see [[a]].", "“[[a]]” is no link; write “[[kind:id]]” or “[[kind:id|words]]”" },
  { "[[:a]]", "“[[:a]]” is no link; write “[[kind:id]]” or “[[kind:id|words]]”" },
  { "[[term:]]", "“[[term:]]” is no link; write “[[kind:id]]” or “[[kind:id|words]]”" },
  { "[[term:|x]]", "“[[term:|x]]” is no link; write “[[kind:id]]” or “[[kind:id|words]]”" },
  { "[[term:a|]]", "“[[term:a|]]” is no link; write “[[kind:id]]” or “[[kind:id|words]]”" },
  { "[[a|term:b]]", "“[[a|term:b]]” is no link; write “[[kind:id]]” or “[[kind:id|words]]”" },
};

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++) {
    g_autofree char *fault = sol_marks_check (good[i].text);
    g_autofree char *plain = sol_marks_to_plain (good[i].text, NULL, NULL);
    g_autofree char *markup = sol_marks_to_markup (good[i].text, NULL, NULL);

    g_assert_null (fault);
    g_assert_cmpstr (plain, ==, good[i].plain);
    g_assert_cmpstr (markup, ==, good[i].markup);
  }
}

/* What is not whole can't be in a library, but shows what there is and never breaks the markup. */
static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_autofree char *fault = sol_marks_check (bad[i].text);
    g_autofree char *markup = sol_marks_to_markup (bad[i].text, NULL, NULL);
    g_autofree char *document = g_strconcat ("<p>", markup, "</p>", NULL);
    g_autoptr (GMarkupParseContext) context =
        g_markup_parse_context_new (&(GMarkupParser) { NULL }, 0, NULL, NULL);
    g_autoptr (GError) error = NULL;

    g_assert_cmpstr (fault, ==, bad[i].fault);
    g_markup_parse_context_parse (context, document, -1, &error);
    g_assert_no_error (error);
    g_markup_parse_context_end_parse (context, &error);
    g_assert_no_error (error);
  }
}

static char *
name_of (const char *kind, const char *id, const char *words, gpointer user_data)
{
  g_assert_true (user_data == bad);
  if (words != NULL)
    return NULL;
  return g_strdup_printf ("%s & %s", kind, id);
}

static void
test_links (void)
{
  const char *text = "[[term:a]], [[term:b|B]]";
  g_autofree char *plain = sol_marks_to_plain (text, name_of, (gpointer) bad);
  g_autofree char *markup = sol_marks_to_markup (text, name_of, (gpointer) bad);

  g_assert_cmpstr (plain, ==, "term & a, B");
  g_assert_cmpstr (markup, ==, "<a href=\"term:a\">term &amp; a</a>, <a href=\"term:b\">B</a>");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/marks/good", test_good);
  g_test_add_func ("/marks/bad", test_bad);
  g_test_add_func ("/marks/links", test_links);

  return g_test_run ();
}
