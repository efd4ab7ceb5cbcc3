/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-source-copy.h"

#include <string.h>

#include "sol-source-words.h"
#include "sol-value.h"

/* Who has more of them? */
#define MAX_INITIALS 4

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
append_escaped (GString *text, const char *value)
{
  for (const char *at = value; *at != '\0'; at++) {
    if (strchr ("&%$#_{}", *at) != NULL)
      g_string_append_c (text, '\\');
    if (*at == '\\')
      g_string_append (text, "\\textbackslash{}");
    else
      g_string_append_c (text, *at);
  }
}

/* @value as it stands, which an address has to: a line that is NULL is left out. */
static void
append_line (GString *entry, const char *name, const char *value)
{
  if (value != NULL)
    g_string_append_printf (entry, ",\n  %s = {%s}", name, value);
}

static void
append_field (GString *entry, const char *name, const char *value)
{
  g_autoptr (GString) escaped = g_string_new (NULL);

  if (value == NULL)
    return;
  append_escaped (escaped, value);
  append_line (entry, name, escaped->str);
}

static gboolean
is_initials (const char *word)
{
  glong n = 0;

  for (const char *at = word; *at != '\0'; at = g_utf8_next_char (at), n++)
    if (!g_unichar_isupper (g_utf8_get_char (at)))
      return FALSE;
  return n > 0 && n <= MAX_INITIALS;
}

/* "Bohm S" as "Bohm, S". Several words without initials are one name, such as that of an office:
 * braces keep it whole. */
static void
append_author (GString *authors, const char *name)
{
  const char *last = strrchr (name, ' ');
  g_autofree char *family = NULL;

  if (last == NULL) {
    append_escaped (authors, name);
  } else if (is_initials (last + 1)) {
    family = g_strndup (name, (gsize) (last - name));
    append_escaped (authors, family);
    g_string_append_printf (authors, ",%s", last);
  } else {
    g_string_append_c (authors, '{');
    append_escaped (authors, name);
    g_string_append_c (authors, '}');
  }
}

/* With " and " between; "et al." as "others". */
static char *
dup_bibtex_authors (const char *authors)
{
  static const char more[] = " et al.";
  g_autofree char *plain = g_strdup (authors);
  g_auto (GStrv) names = NULL;
  GString *result = NULL;

  if (authors == NULL)
    return NULL;
  if (g_str_has_suffix (plain, more))
    plain[strlen (plain) - strlen (more)] = '\0';
  names = g_strsplit (plain, ", ", -1);
  result = g_string_new (NULL);
  for (guint i = 0; names[i] != NULL; i++) {
    g_string_append (result, i > 0 ? " and " : "");
    append_author (result, names[i]);
  }
  if (g_str_has_suffix (authors, more))
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
  append_line (entry, "author", authors);
  append_field (entry, "title", sol_source_get_title (source));
  append_field (entry, "howpublished", sol_source_get_where (source));
  if (sol_source_get_year (source) != 0)
    g_string_append_printf (entry, ",\n  year = {%d}", sol_source_get_year (source));
  append_line (entry, "doi", sol_source_get_doi (source));
  append_line (entry, "url", sol_source_get_doi (source) == NULL ? uri : NULL);
  g_string_append (entry, "\n}\n");
  return g_string_free (entry, FALSE);
}
