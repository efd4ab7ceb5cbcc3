/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-draft.h"

#include <string.h>

gboolean
sol_parse_is_id (const char *words)
{
  if (!g_ascii_islower (*words) && !g_ascii_isdigit (*words))
    return FALSE;
  for (const char *at = words; *at != '\0'; at++)
    if (!g_ascii_islower (*at) && !g_ascii_isdigit (*at) && *at != '-')
      return FALSE;
  return TRUE;
}

GStrv
sol_parse_split (const char *words)
{
  g_auto (GStrv) tokens = g_strsplit_set (words, " \t\r\n", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; tokens[i] != NULL; i++)
    if (*tokens[i] != '\0')
      g_strv_builder_add (builder, tokens[i]);
  return g_strv_builder_end (builder);
}

char *
sol_parse_collapse (const GString *text)
{
  char *line = g_malloc (text->len + 1);
  char *to = line;

  for (const char *at = text->str; *at != '\0'; at++) {
    gboolean space = *at == ' ' || *at == '\t' || *at == '\r' || *at == '\n';

    if (!space)
      *to++ = *at;
    else if (to > line && to[-1] != ' ')
      *to++ = ' ';
  }
  if (to > line && to[-1] == ' ')
    to--;
  *to = '\0';
  return line;
}

static const char *
nick_at (gpointer klass, guint i)
{
  if (G_IS_ENUM_CLASS (klass))
    return i < G_ENUM_CLASS (klass)->n_values ? G_ENUM_CLASS (klass)->values[i].value_nick : NULL;
  return i < G_FLAGS_CLASS (klass)->n_values ? G_FLAGS_CLASS (klass)->values[i].value_nick : NULL;
}

char *
sol_parse_describe_nicks (GType type)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  GString *text = g_string_new (NULL);
  const char *nick;

  for (guint i = 0; (nick = nick_at (klass, i)) != NULL; i++) {
    if (i > 0)
      g_string_append (text, nick_at (klass, i + 1) != NULL ? ", " : " or ");
    g_string_append (text, nick);
  }
  return g_string_free (text, FALSE);
}

/* A decimal number without exponent. */
static gboolean
read_number (const char *words, const char **end, double *number)
{
  const char *at = words;

  if (*at == '-' || *at == '+')
    at++;
  if (!g_ascii_isdigit (*at))
    return FALSE;
  while (g_ascii_isdigit (*at))
    at++;
  if (*at == '.' && g_ascii_isdigit (at[1]))
    for (at++; g_ascii_isdigit (*at);)
      at++;
  *number = g_ascii_strtod (words, NULL);
  *end = at;
  return TRUE;
}

/* %.12g writes large numbers out, where %g turns to exponents. */
static char *
check_bounds (const SolField *field, double number)
{
  if (number >= field->low && number <= field->high)
    return NULL;
  return g_strdup_printf ("%s is %.12g; write a %s from %.12g to %.12g", field->xml, number,
                          field->kind == SOL_FIELD_INT ? "whole number" : "number", field->low,
                          field->high);
}

static char *
parse_number (SolValue *value, const SolField *field, const char *words, SolContentError *code)
{
  gboolean whole = field->kind == SOL_FIELD_INT;
  const char *end;
  double number;
  char *fault;

  if (!read_number (words, &end, &number) || *end != '\0' || (whole && strchr (words, '.') != NULL))
    return g_strdup_printf ("%s is “%s”; write a %s from %.12g to %.12g", field->xml, words,
                            whole ? "whole number" : "number such as 12 or 12.5", field->low,
                            field->high);
  *code = SOL_CONTENT_ERROR_OUT_OF_RANGE;
  fault = check_bounds (field, number);
  if (fault != NULL)
    return fault;
  if (whole)
    *SOL_FIELD_PEEK (value, field, int) = (int) number;
  else
    *SOL_FIELD_PEEK (value, field, double) = number;
  return NULL;
}

static char *
parse_range (SolValue *value, const SolField *field, const char *words, SolContentError *code)
{
  SolRange range = { 0, 0 };
  const char *end = words;
  gboolean good = g_ascii_isdigit (*words) && read_number (words, &end, &range.low);
  char *fault;

  range.high = range.low;
  if (good && *end == '-')
    good = g_ascii_isdigit (end[1]) && read_number (end + 1, &end, &range.high);
  if (!good || *end != '\0')
    return g_strdup_printf ("%s is “%s”; write a number such as 30 or a span such as 20-30",
                            field->xml, words);
  *code = SOL_CONTENT_ERROR_OUT_OF_RANGE;
  if (range.high < range.low)
    return g_strdup_printf ("%s runs from %.12g down to %.12g; write the smaller number first",
                            field->xml, range.low, range.high);
  fault = check_bounds (field, range.low);
  if (fault == NULL)
    fault = check_bounds (field, range.high);
  if (fault == NULL)
    *SOL_FIELD_PEEK (value, field, SolRange *) = g_memdup2 (&range, sizeof range);
  return fault;
}

static char *
parse_tempo (SolValue *value, const SolField *field, const char *words, SolContentError *code)
{
  double part[4];
  const char *end = words;
  SolTempo tempo;

  for (guint i = 0; i < G_N_ELEMENTS (part); i++) {
    if (!g_ascii_isdigit (*end) || !read_number (end, &end, &part[i]) ||
        *end != (i < 3 ? '-' : '\0'))
      return g_strdup_printf ("%s is “%s”; write the seconds up, held, down and held, such as "
                              "3-1-3-0",
                              field->xml, words);
    end++;
  }
  tempo = (SolTempo) { part[0], part[1], part[2], part[3] };
  *code = SOL_CONTENT_ERROR_OUT_OF_RANGE;
  if (sol_tempo_get_length_s (&tempo) <= 0 || sol_tempo_get_length_s (&tempo) > 600)
    return g_strdup_printf ("%s lasts %g seconds; write a tempo that lasts 0.1 to 600 seconds",
                            field->xml, sol_tempo_get_length_s (&tempo));
  *SOL_FIELD_PEEK (value, field, SolTempo *) = g_memdup2 (&tempo, sizeof tempo);
  return NULL;
}

static char *
bad_nick (const SolField *field, const char *words)
{
  g_autofree char *nicks = sol_parse_describe_nicks (field->type ());

  return g_strdup_printf ("%s is “%s”; write %s", field->xml, words, nicks);
}

static char *
parse_enum (SolValue *value, const SolField *field, const char *words)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (field->type ());
  GEnumValue *found = g_enum_get_value_by_nick (G_ENUM_CLASS (klass), words);

  if (found == NULL)
    return bad_nick (field, words);
  *SOL_FIELD_PEEK (value, field, int) = found->value;
  return NULL;
}

static char *
parse_flags (SolValue *value, const SolField *field, const char *words)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (field->type ());
  g_auto (GStrv) nicks = sol_parse_split (words);
  guint flags = 0;

  if (*nicks == NULL)
    return bad_nick (field, words);
  for (guint i = 0; nicks[i] != NULL; i++) {
    GFlagsValue *found = g_flags_get_value_by_nick (G_FLAGS_CLASS (klass), nicks[i]);

    if (found == NULL)
      return bad_nick (field, nicks[i]);
    flags |= found->value;
  }
  *SOL_FIELD_PEEK (value, field, guint) = flags;
  return NULL;
}

static char *
parse_bool (SolValue *value, const SolField *field, const char *words)
{
  if (strcmp (words, "yes") != 0 && strcmp (words, "no") != 0)
    return g_strdup_printf ("%s is “%s”; write yes or no", field->xml, words);
  *SOL_FIELD_PEEK (value, field, gboolean) = *words == 'y';
  return NULL;
}

static char *
parse_token (SolValue *value, const SolField *field, const char *words)
{
  if (*words == '\0' || strpbrk (words, " \t\r\n") != NULL)
    return g_strdup_printf ("%s is “%s”; write one word without spaces", field->xml, words);
  *SOL_FIELD_PEEK (value, field, char *) = g_strdup (words);
  return NULL;
}

static char *
parse_tokens (SolValue *value, const SolField *field, const char *words)
{
  if (*words == '\0')
    return g_strdup_printf ("%s is empty; write one word or more, with spaces between", field->xml);
  *SOL_FIELD_PEEK (value, field, char **) = sol_parse_split (words);
  return NULL;
}

char *
sol_parse_attribute (SolValue *value,
                     const SolField *field,
                     const char *words,
                     SolContentError *code)
{
  g_autofree char *stripped = g_strstrip (g_strdup (words));

  *code = SOL_CONTENT_ERROR_BAD_VALUE;
  switch (field->kind) {
  case SOL_FIELD_INT:
  case SOL_FIELD_NUMBER:
    return parse_number (value, field, stripped, code);
  case SOL_FIELD_RANGE:
    return parse_range (value, field, stripped, code);
  case SOL_FIELD_TEMPO:
    return parse_tempo (value, field, stripped, code);
  case SOL_FIELD_ENUM:
    return parse_enum (value, field, stripped);
  case SOL_FIELD_FLAGS:
    return parse_flags (value, field, stripped);
  case SOL_FIELD_BOOL:
    return parse_bool (value, field, stripped);
  case SOL_FIELD_TOKENS:
    return parse_tokens (value, field, stripped);
  case SOL_FIELD_TOKEN:
    return parse_token (value, field, stripped);
  case SOL_FIELD_REF:
  case SOL_FIELD_REFS:
  case SOL_FIELD_CITES:
  case SOL_FIELD_BODY:
  case SOL_FIELD_TEXT:
  case SOL_FIELD_PLAIN:
  case SOL_FIELD_CHILDREN:
  default:
    g_assert_not_reached ();
  }
}
