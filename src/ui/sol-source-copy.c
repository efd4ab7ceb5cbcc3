/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-source-copy.h"

#include <string.h>

#include "sol-source-words.h"
#include "sol-value.h"

/* Ends @part with a full stop, unless it has one. */
static void
append_part (GString *text, const char *part)
{
  if (part != NULL)
    g_string_append_printf (text, "%s%s%s", text->len > 0 ? " " : "", part,
                            g_str_has_suffix (part, ".") ? "" : ".");
}

char *
sol_source_copy_dup_text (SolSource *source)
{
  g_autofree char *uri = NULL;
  GString *text = NULL;

  g_return_val_if_fail (SOL_IS_SOURCE (source), NULL);
  uri = sol_source_words_dup_uri (source);
  text = g_string_new (NULL);
  append_part (text, sol_source_get_authors (source));
  if (sol_source_get_year (source) != 0) {
    g_autofree char *year = g_strdup_printf ("%d", sol_source_get_year (source));

    append_part (text, year);
  }
  append_part (text, sol_source_get_title (source));
  append_part (text, sol_source_get_where (source));
  if (uri != NULL)
    g_string_append_printf (text, " %s", uri);
  return g_string_free (text, FALSE);
}

static void
append_field (GString *entry, const char *name, const char *value)
{
  if (value == NULL)
    return;
  g_string_append_printf (entry, ",\n  %s = {", name);
  for (const char *at = value; *at != '\0'; at++) {
    if (strchr ("&%$#_{}", *at) != NULL)
      g_string_append_c (entry, '\\');
    if (*at == '\\')
      g_string_append (entry, "\\textbackslash{}");
    else
      g_string_append_c (entry, *at);
  }
  g_string_append_c (entry, '}');
}

/* "Bohm S, Mersmann F" as "Bohm, S and Mersmann, F"; "et al." as "others". What is written
 * otherwise stays as it is, as one name. */
static char *
dup_bibtex_authors (const char *authors)
{
  g_autofree char *plain = NULL;
  g_auto (GStrv) names = NULL;
  GString *result = NULL;

  if (authors == NULL)
    return NULL;
  plain = g_strdup (authors);
  if (g_str_has_suffix (plain, " et al."))
    strcpy (plain + strlen (plain) - strlen (" et al."), "");
  names = g_strsplit (plain, ", ", -1);
  result = g_string_new (NULL);
  for (guint i = 0; names[i] != NULL; i++) {
    char *initials = strrchr (names[i], ' ');

    g_string_append (result, i > 0 ? " and " : "");
    if (initials == NULL) {
      g_string_append (result, names[i]);
      continue;
    }
    g_string_append_len (result, names[i], initials - names[i]);
    g_string_append_printf (result, ",%s", initials);
  }
  if (g_str_has_suffix (authors, " et al."))
    g_string_append (result, " and others");
  return g_string_free (result, FALSE);
}

char *
sol_source_copy_dup_bibtex (SolSource *source)
{
  g_autofree char *authors = NULL;
  g_autofree char *uri = NULL;
  GString *entry = NULL;

  g_return_val_if_fail (SOL_IS_SOURCE (source), NULL);
  authors = dup_bibtex_authors (sol_source_get_authors (source));
  uri = sol_source_words_dup_uri (source);
  entry = g_string_new (NULL);
  g_string_append_printf (entry, "@misc{%s", sol_value_get_id (SOL_VALUE (source)));
  append_field (entry, "author", authors);
  append_field (entry, "title", sol_source_get_title (source));
  append_field (entry, "howpublished", sol_source_get_where (source));
  if (sol_source_get_year (source) != 0)
    g_string_append_printf (entry, ",\n  year = {%d}", sol_source_get_year (source));
  append_field (entry, "doi", sol_source_get_doi (source));
  append_field (entry, "url", sol_source_get_doi (source) == NULL ? uri : NULL);
  g_string_append (entry, "\n}\n");
  return g_string_free (entry, FALSE);
}
