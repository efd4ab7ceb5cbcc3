/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-search-words.h"

#include <glib/gi18n.h>

#include "sol-question.h"
#include "sol-red-flag.h"
#include "sol-source.h"
#include "sol-structure.h"

static const struct {
  const char *element;
  const char *heading;
  const char *kind;
} words[] = {
  { "way-in", N_ ("Sore Calf?"), N_ ("How a calf became sore") },
  { "structure", N_ ("Anatomy"), N_ ("Anatomy") },
  { "attachment", N_ ("Where Muscles Are Fixed"), N_ ("Where a muscle is fixed") },
  { "exercise", N_ ("Exercises"), N_ ("Exercise") },
  { "routine", N_ ("Routines"), N_ ("Routine") },
  { "topic", N_ ("Guide"), N_ ("Topic") },
  { "strip", N_ ("In Motion"), N_ ("Row of pictures") },
  { "claim", N_ ("True or Not?"), N_ ("Something people say") },
  { "care", N_ ("First Aid, Looked At"), N_ ("Care card") },
  { "pain-rule", N_ ("Pain"), N_ ("How much pain is fine") },
  { "red-flag", N_ ("When to Get Help"), N_ ("Warning sign") },
  { "condition", N_ ("Who Should Take Care"), N_ ("Who should take care") },
  { "term", N_ ("Glossary"), N_ ("Word, explained") },
  { "question", N_ ("Test Yourself"), N_ ("Question") },
  { "source", N_ ("Sources"), N_ ("Source") },
};

static guint
find_words (SolValue *value)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (sol_value_get_element (value), words[i].element))
      return i;
  g_assert_not_reached ();
}

const char *
sol_search_words_heading (SolValue *value)
{
  return _ (words[find_words (value)].heading);
}

const char *
sol_search_words_kind (SolValue *value)
{
  return _ (words[find_words (value)].kind);
}

static char *
dup_origin (SolSource *source)
{
  const char *authors = sol_source_get_authors (source);
  int year = sol_source_get_year (source);

  if (authors == NULL || year == 0)
    return g_strdup (authors);
  /* Translators: who wrote a source, and the year */
  return g_strdup_printf (C_ ("search result", "%s, %d"), authors, year);
}

char *
sol_search_words_dup_detail (SolValue *value)
{
  g_return_val_if_fail (SOL_IS_VALUE (value), NULL);

  if (SOL_IS_SOURCE (value))
    return dup_origin (SOL_SOURCE (value));
  if (SOL_IS_STRUCTURE (value))
    return g_strdup (sol_structure_get_latin (SOL_STRUCTURE (value)));
  /* The number of a warning sign or question says nothing to who reads it. */
  return SOL_IS_RED_FLAG (value) || SOL_IS_QUESTION (value)
             ? NULL
             : g_strdup (sol_value_get_number (value));
}
