/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-source-words.h"

#include <glib/gi18n.h>
#include <string.h>

/* "Bohm S" without its initials; "Le Sant G" keeps both words of the name. */
static char *
dup_surname (const char *author, gsize length)
{
  g_autofree char *name = g_strstrip (g_strndup (author, length));
  char *last = strrchr (name, ' ');

  for (const char *at = last != NULL ? last + 1 : name; *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar letter = g_utf8_get_char (at);

    if (last == NULL || !(g_unichar_isupper (letter) || letter == '.' || letter == '-'))
      return g_steal_pointer (&name);
  }
  *last = '\0';
  return g_steal_pointer (&name);
}

static char *
dup_first_authors (const char *authors)
{
  const char *comma = strchr (authors, ',');
  const char *others = strstr (authors, " et al");
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (others != NULL && (comma == NULL || others < comma)) {
    first = dup_surname (authors, (gsize) (others - authors));
    return g_strdup_printf (_ ("%s et al."), first);
  }
  first = dup_surname (authors, comma != NULL ? (gsize) (comma - authors) : strlen (authors));
  if (comma == NULL)
    return g_steal_pointer (&first);
  if (others != NULL || strchr (comma + 1, ',') != NULL)
    return g_strdup_printf (_ ("%s et al."), first);
  second = dup_surname (comma + 1, strlen (comma + 1));
  /* Translators: the two authors of a paper */
  return g_strdup_printf (_ ("%s and %s"), first, second);
}

char *
sol_source_words_dup_short (SolSource *source)
{
  const char *authors;
  g_autofree char *names = NULL;

  g_return_val_if_fail (SOL_IS_SOURCE (source), NULL);
  authors = sol_source_get_authors (source);
  if (authors == NULL || *authors == '\0')
    return g_strdup (sol_source_get_title (source));
  names = dup_first_authors (authors);
  if (sol_source_get_year (source) == 0)
    return g_steal_pointer (&names);
  return g_strdup_printf ("%s\u00a0%d", names, sol_source_get_year (source));
}

char *
sol_source_words_dup_details (SolSource *source)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (SOL_IS_SOURCE (source), NULL);
  if (sol_source_get_authors (source) != NULL)
    g_ptr_array_add (parts, g_strdup (sol_source_get_authors (source)));
  if (sol_source_get_year (source) != 0)
    g_ptr_array_add (parts, g_strdup_printf ("%d", sol_source_get_year (source)));
  if (sol_source_get_where (source) != NULL)
    g_ptr_array_add (parts, g_strdup (sol_source_get_where (source)));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv ("\u00a0· ", (char **) parts->pdata);
}

const char *
sol_source_words_read (SolReadLevel read)
{
  switch (read) {
  case SOL_READ_LEVEL_READ:
    return _ ("Abstract or excerpt read");
  case SOL_READ_LEVEL_SECOND_HAND:
    return _ ("Second-hand: as another page reports it");
  case SOL_READ_LEVEL_REASONED:
    return _ ("Our own reasoning, without a source");
  case SOL_READ_LEVEL_MEMORY:
  default:
    return _ ("From memory, not yet checked");
  }
}

char *
sol_source_words_dup_uri (SolSource *source)
{
  g_return_val_if_fail (SOL_IS_SOURCE (source), NULL);
  if (sol_source_get_doi (source) != NULL) {
    g_autofree char *doi = g_uri_escape_string (sol_source_get_doi (source), "/:;()", FALSE);

    return g_strconcat ("https://doi.org/", doi, NULL);
  }
  return g_strdup (sol_source_get_url (source));
}

static gboolean
has_unchecked (GListModel *citations)
{
  for (guint i = 0; i < g_list_model_get_n_items (citations); i++) {
    g_autoptr (SolCitation) citation = g_list_model_get_item (citations, i);

    if (sol_citation_get_read (citation) == SOL_READ_LEVEL_MEMORY)
      return TRUE;
  }
  return FALSE;
}

char *
sol_source_words_dup_summary (GListModel *citations)
{
  guint n_citations = citations != NULL ? g_list_model_get_n_items (citations) : 0;
  g_autofree char *summary = NULL;

  if (n_citations == 0)
    return NULL;
  if (n_citations == 1) {
    g_autoptr (SolCitation) citation = g_list_model_get_item (citations, 0);

    summary = sol_source_words_dup_short (sol_citation_get_source (citation));
  } else {
    summary = g_strdup_printf (ngettext ("%u source", "%u sources", n_citations), n_citations);
  }
  if (!has_unchecked (citations))
    return g_steal_pointer (&summary);
  /* Translators: a source that was cited from memory */
  return g_strdup_printf (_ ("%s · not yet checked"), summary);
}
