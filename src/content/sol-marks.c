/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-marks.h"

#include <string.h>

typedef struct {
  GString *out;
  gboolean markup;
  gboolean strong;
  SolMarksLinkFunc link;
  gpointer user_data;
} Writer;

static void
put (Writer *writer, const char *text, gssize length)
{
  g_autofree char *escaped = NULL;

  if (!writer->markup) {
    g_string_append_len (writer->out, text, length);
    return;
  }
  escaped = g_markup_escape_text (text, length);
  g_string_append (writer->out, escaped);
}

/* g_str_has_prefix() would measure the rest of the text at each character. */
static gboolean
opens_link (const char *at)
{
  return at[0] == '[' && at[1] == '[';
}

/* The parts of a link's inside, "kind:id|words"; FALSE where it has no kind or no id. */
static gboolean
split_link (const char *inside, gsize length, char **kind, char **id, char **words)
{
  g_autofree char *text = g_strndup (inside, length);
  char *bar = strchr (text, '|');
  char *colon;

  if (bar != NULL)
    *bar = '\0';
  colon = strchr (text, ':');
  if (colon == NULL || colon == text || colon[1] == '\0' || (bar != NULL && bar[1] == '\0'))
    return FALSE;
  *kind = g_strndup (text, (gsize) (colon - text));
  *id = g_strdup (colon + 1);
  *words = bar != NULL ? g_strdup (bar + 1) : NULL;
  return TRUE;
}

static void
put_link (Writer *writer, const char *inside, gsize length)
{
  g_autofree char *kind = NULL;
  g_autofree char *id = NULL;
  g_autofree char *words = NULL;
  g_autofree char *shown = NULL;

  if (!split_link (inside, length, &kind, &id, &words)) {
    put (writer, inside, (gssize) length);
    return;
  }
  if (writer->link != NULL)
    shown = writer->link (kind, id, words, writer->user_data);
  if (shown == NULL)
    shown = g_strdup (words != NULL ? words : id);
  if (writer->markup) {
    g_autofree char *open = g_markup_printf_escaped ("<a href=\"%s:%s\">", kind, id);

    g_string_append (writer->out, open);
  }
  put (writer, shown, -1);
  if (writer->markup)
    g_string_append (writer->out, "</a>");
}

static void
put_star (Writer *writer)
{
  if (writer->markup)
    g_string_append (writer->out, writer->strong ? "</b>" : "<b>");
  writer->strong = !writer->strong;
}

static char *
write_marks (const char *text, gboolean markup, SolMarksLinkFunc link, gpointer user_data)
{
  Writer writer = { g_string_new (NULL), markup, FALSE, link, user_data };

  for (const char *at = text; *at != '\0';) {
    const char *close = opens_link (at) ? strstr (at, "]]") : NULL;

    if (*at == '\\' && at[1] != '\0' && strchr ("*[\\", at[1]) != NULL) {
      put (&writer, at + 1, 1);
      at += 2;
    } else if (close != NULL) {
      put_link (&writer, at + 2, (gsize) (close - at - 2));
      at = close + 2;
    } else if (*at == '*') {
      put_star (&writer);
      at++;
    } else {
      gsize run = strcspn (at + 1, "*[\\") + 1;

      put (&writer, at, (gssize) run);
      at += run;
    }
  }
  if (writer.strong && markup)
    g_string_append (writer.out, "</b>");
  return g_string_free (writer.out, FALSE);
}

static char *
check_link (const char *at, const char **after)
{
  const char *close = strstr (at, "]]");
  g_autofree char *kind = NULL;
  g_autofree char *id = NULL;
  g_autofree char *words = NULL;

  if (close == NULL)
    return g_strdup ("a link is opened by “[[” and not closed; close it with “]]”");
  if (!split_link (at + 2, (gsize) (close - at - 2), &kind, &id, &words))
    return g_strdup_printf ("“%.*s” is no link; write “[[kind:id]]” or “[[kind:id|words]]”",
                            (int) (close + 2 - at), at);
  *after = close + 2;
  return NULL;
}

char *
sol_marks_check (const char *text)
{
  gboolean strong = FALSE;

  g_return_val_if_fail (text != NULL, NULL);
  for (const char *at = text; *at != '\0';) {
    if (*at == '\\' && at[1] != '\0') {
      at += 2;
    } else if (opens_link (at)) {
      char *fault = check_link (at, &at);

      if (fault != NULL)
        return fault;
    } else {
      if (*at == '*')
        strong = !strong;
      at++;
    }
  }
  if (strong)
    return g_strdup ("an emphasis is opened by “*” and not closed; close it, or write “\\*” for a "
                     "star");
  return NULL;
}

char *
sol_marks_to_plain (const char *text, SolMarksLinkFunc link, gpointer user_data)
{
  g_return_val_if_fail (text != NULL, NULL);
  return write_marks (text, FALSE, link, user_data);
}

char *
sol_marks_to_markup (const char *text, SolMarksLinkFunc link, gpointer user_data)
{
  g_return_val_if_fail (text != NULL, NULL);
  return write_marks (text, TRUE, link, user_data);
}
