/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-draft.h"

#include <string.h>

#include "sol-builder.h"

#define MAX_DEPTH 64

/* GMarkup reports the end of a tag, which may stand on a later line than its start. So the reader
 * keeps its own place: @at runs through the buffer, just behind the last tag, comment or
 * instruction that has been met, and the next tag starts at the next '<'. */
typedef struct {
  SolDraft *draft;
  const char *file;
  SolBuilder *builder;
  const char *at;
  const char *end;
  guint line, column;    /* of @at */
  gboolean self_closing; /* the last start tag was <like-this/> */
  guint roots;
} Reader;

static void
move_to (Reader *self, const char *to)
{
  for (; self->at < to; self->at++) {
    if (*self->at == '\n') {
      self->line++;
      self->column = 1;
    } else if (((guchar) *self->at & 0xC0) != 0x80) {
      self->column++;
    }
  }
}

/* g_str_has_prefix() would measure all that is left of the file, which need not end in NUL. */
static gboolean
begins (Reader *self, const char *at, const char *with)
{
  gsize length = strlen (with);

  return (gsize) (self->end - at) >= length && memcmp (at, with, length) == 0;
}

static const char *
find (Reader *self, const char *from, const char *what)
{
  const char *found = g_strstr_len (from, self->end - from, what);

  return found != NULL ? found : self->end;
}

/* Moves to the next '<' that opens markup: CDATA sections count as text. */
static void
move_to_markup (Reader *self)
{
  const char *next = find (self, self->at, "<");

  while (next < self->end && begins (self, next, "<![CDATA["))
    next = find (self, find (self, next, "]]>"), "<");
  move_to (self, next);
}

/* The '>' of the tag at @at; quoted values may hold one. */
static const char *
find_tag_end (Reader *self)
{
  const char *to = self->at;
  char quote = '\0';

  for (; to < self->end && (quote != '\0' || *to != '>'); to++) {
    if (quote == '\0' && (*to == '"' || *to == '\''))
      quote = *to;
    else if (*to == quote)
      quote = '\0';
  }
  return to;
}

static void
move_behind_tag (Reader *self)
{
  const char *to = find_tag_end (self);

  self->self_closing = to > self->at && to[-1] == '/';
  move_to (self, to < self->end ? to + 1 : to);
}

static void
fault_here (Reader *self, SolContentError code, const char *message)
{
  sol_draft_add_fault (self->draft, code, self->file, self->line, self->column, message);
}

/* Stops the parser; the message is already in the draft. */
static void
stop (GError **error)
{
  g_set_error_literal (error, SOL_CONTENT_ERROR, SOL_CONTENT_ERROR_NOT_WELL_FORMED, "told");
}

/* What GMarkup lets pass at the start of an element. */
static gboolean
check_start (Reader *self)
{
  guint depth = sol_builder_get_depth (self->builder);
  const char *less = memchr (self->at + 1, '<', (gsize) (find_tag_end (self) - self->at - 1));

  if (depth == 0 && self->roots++ > 0)
    fault_here (self, SOL_CONTENT_ERROR_ROOTS,
                "a second root element begins here; put everything into one <soleus>");
  else if (depth >= MAX_DEPTH)
    fault_here (self, SOL_CONTENT_ERROR_DEPTH,
                "elements are nested more than 64 deep; close those that are open");
  else if (less != NULL)
    fault_here (self, SOL_CONTENT_ERROR_NOT_WELL_FORMED,
                "an attribute of this tag holds a bare <; write &lt; for it");
  else
    return TRUE;
  return FALSE;
}

static void
start_element_cb (GMarkupParseContext *context G_GNUC_UNUSED,
                  const char *element,
                  const char **names,
                  const char **values,
                  gpointer user_data,
                  GError **error)
{
  Reader *self = user_data;

  move_to_markup (self);
  if (!check_start (self)) {
    stop (error);
    return;
  }
  sol_builder_start (self->builder, element, names, values, self->line, self->column);
  move_behind_tag (self);
}

static void
end_element_cb (GMarkupParseContext *context G_GNUC_UNUSED,
                const char *element G_GNUC_UNUSED,
                gpointer user_data,
                GError **error G_GNUC_UNUSED)
{
  Reader *self = user_data;

  sol_builder_end (self->builder);
  if (self->self_closing) {
    self->self_closing = FALSE;
    return;
  }
  move_to_markup (self);
  move_behind_tag (self);
  self->self_closing = FALSE;
}

static void
text_cb (GMarkupParseContext *context G_GNUC_UNUSED,
         const char *text,
         gsize length,
         gpointer user_data,
         GError **error G_GNUC_UNUSED)
{
  Reader *self = user_data;

  sol_builder_text (self->builder, text, length);
}

static gboolean
names_other_encoding (const char *declaration)
{
  const char *at = strstr (declaration, "encoding");

  if (at == NULL)
    return FALSE;
  at += strlen ("encoding");
  at += strspn (at, " \t\r\n=\"'");
  return g_ascii_strncasecmp (at, "utf-8", 5) != 0 || !strchr ("\"'", at[5]);
}

static void
passthrough_cb (GMarkupParseContext *context G_GNUC_UNUSED,
                const char *text,
                gsize length,
                gpointer user_data,
                GError **error)
{
  Reader *self = user_data;
  g_autofree char *markup = g_strndup (text, length);

  move_to_markup (self);
  if (g_str_has_prefix (markup, "<!DOCTYPE")) {
    fault_here (self, SOL_CONTENT_ERROR_DOCTYPE,
                "the file has a document type declaration; leave it out");
    stop (error);
  } else if (g_str_has_prefix (markup, "<?xml") && names_other_encoding (markup)) {
    fault_here (self, SOL_CONTENT_ERROR_ENCODING,
                "the file names another encoding than UTF-8; save it as UTF-8 and say so");
    stop (error);
  } else {
    move_to (self, self->at + length);
  }
}

/* Whether @at, which is an '&', begins what XML understands. */
static gboolean
is_reference (Reader *self, const char *at)
{
  static const char *const known[] = { "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#" };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (begins (self, at, known[i]))
      return TRUE;
  return FALSE;
}

/* The first '&' of the text at @at that stands for nothing; NULL where there is none. */
static const char *
find_bare_ampersand (Reader *self)
{
  const char *end = find (self, self->at, "<");

  for (const char *at = self->at; at < end; at++)
    if (*at == '&' && !is_reference (self, at))
      return at;
  return NULL;
}

/* Moves from behind the last good tag to what is wrong after it, and says what it may be. */
static const char *
move_to_culprit (Reader *self)
{
  const char *ampersand = find_bare_ampersand (self);
  const char *text = self->at;

  while (text < self->end && g_ascii_isspace (*text))
    text++;
  if (sol_builder_get_depth (self->builder) == 0 && text < self->end && *text != '<') {
    move_to (self, text);
    return "text stands outside the root element; put everything into <soleus>";
  }
  if (ampersand != NULL) {
    move_to (self, ampersand);
    return "a bare & or an unknown entity stands here; write &amp; for the character itself";
  }
  move_to_markup (self);
  return NULL;
}

/* GMarkup's own words are translated and name its own place, so only its kind of error is used. */
static void
tell_malformed (Reader *self)
{
  guint open_line = 0;
  const char *open = sol_builder_get_open (self->builder, &open_line);
  const char *known = move_to_culprit (self);
  g_autofree char *general = NULL;

  if (known != NULL) {
    fault_here (self, SOL_CONTENT_ERROR_NOT_WELL_FORMED, known);
    return;
  }
  if (open != NULL)
    general =
        g_strdup_printf ("this is not well-formed XML while <%s> of line %u is open; look "
                         "for a tag not closed or misspelt, a missing quote, or a bare & or <",
                         open, open_line);
  else
    general = g_strdup ("this is not well-formed XML; look for a tag not closed or misspelt, a "
                        "missing quote, or a bare & or <");
  fault_here (self, SOL_CONTENT_ERROR_NOT_WELL_FORMED, general);
}

static void
tell_empty (Reader *self)
{
  sol_draft_add_fault (self->draft, SOL_CONTENT_ERROR_EMPTY, self->file, 1, 1,
                       "the file is empty; begin it with <soleus format=\"1\">");
}

static void
parse (Reader *self)
{
  static const GMarkupParser parser = { start_element_cb, end_element_cb, text_cb, passthrough_cb,
                                        NULL };
  g_autoptr (GMarkupParseContext) context =
      g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, self, NULL);
  g_autoptr (GError) error = NULL;

  if (g_markup_parse_context_parse (context, self->at, self->end - self->at, &error) &&
      g_markup_parse_context_end_parse (context, &error) && self->roots > 0)
    return;
  if (error == NULL || g_error_matches (error, G_MARKUP_ERROR, G_MARKUP_ERROR_EMPTY))
    tell_empty (self);
  else if (error->domain == G_MARKUP_ERROR)
    tell_malformed (self);
  sol_builder_abandon (self->builder);
}

/* What GMarkup would pass over in silence, or tell without a place. */
static gboolean
check_bytes (Reader *self)
{
  gsize length = (gsize) (self->end - self->at);
  const char *nul = memchr (self->at, '\0', length);
  const char *bad;

  if (length >= 2 &&
      (memcmp (self->at, "\xFF\xFE", 2) == 0 || memcmp (self->at, "\xFE\xFF", 2) == 0)) {
    fault_here (self, SOL_CONTENT_ERROR_ENCODING, "the file is in UTF-16; save it as UTF-8");
    return FALSE;
  }
  if (nul != NULL) {
    move_to (self, nul);
    fault_here (self, SOL_CONTENT_ERROR_NUL,
                "a NUL byte stands here; the file is damaged or not UTF-8 text, save it again");
    return FALSE;
  }
  if (!g_utf8_validate_len (self->at, length, &bad)) {
    move_to (self, bad);
    fault_here (self, SOL_CONTENT_ERROR_ENCODING,
                "this character is not UTF-8; save the file as UTF-8");
    return FALSE;
  }
  return TRUE;
}

void
sol_reader_read (
    SolDraft *draft, const char *data, gsize length, const char *file, gboolean background)
{
  g_autoptr (SolBuilder) builder = sol_builder_new (draft, file, background);
  Reader self = {
    .draft = draft, .file = file, .builder = builder, .at = data, .line = 1, .column = 1
  };

  self.end = data + length;
  if (length >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0)
    self.at += 3;
  if (length == 0)
    tell_empty (&self);
  else if (check_bytes (&self))
    parse (&self);
}
