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

  while (next < self->end && g_str_has_prefix (next, "<![CDATA["))
    next = find (self, find (self, next, "]]>"), "<");
  move_to (self, next);
}

/* Moves behind the '>' of the tag at @at; quoted values may hold one. */
static void
move_behind_tag (Reader *self)
{
  const char *to = self->at;
  char quote = '\0';

  for (; to < self->end && (quote != '\0' || *to != '>'); to++) {
    if (quote == '\0' && (*to == '"' || *to == '\''))
      quote = *to;
    else if (*to == quote)
      quote = '\0';
  }
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
  if (sol_builder_get_depth (self->builder) == 0 && self->roots++ > 0) {
    fault_here (self, SOL_CONTENT_ERROR_ROOTS,
                "a second root element begins here; put everything into one <soleus>");
    stop (error);
    return;
  }
  if (sol_builder_get_depth (self->builder) >= MAX_DEPTH) {
    fault_here (self, SOL_CONTENT_ERROR_DEPTH,
                "elements are nested more than 64 deep; close those that are open");
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
  const char *encoding = strstr (declaration, "encoding=");

  return encoding != NULL && g_ascii_strncasecmp (encoding + 10, "utf-8", 5) != 0;
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

/* GMarkup's own words are translated and name its own place, so only its kind of error is used. */
static void
tell_malformed (Reader *self, GMarkupParseContext *context, const GError *error)
{
  guint open_line = 0;
  const char *open = sol_builder_get_open (self->builder, &open_line);
  g_autofree char *message = NULL;
  int line, column;

  g_markup_parse_context_get_position (context, &line, &column);
  if (error->code == G_MARKUP_ERROR_EMPTY)
    message = g_strdup ("the file is empty; begin it with <soleus format=\"1\">");
  else if (open != NULL)
    message =
        g_strdup_printf ("this is not well-formed XML while <%s> of line %u is open; look for "
                         "a tag not closed or misspelt, a missing quote, or a bare & or <",
                         open, open_line);
  else
    message = g_strdup ("this is not well-formed XML; look for a tag not closed or misspelt, a "
                        "missing quote, or a bare & or <");
  sol_draft_add_fault (self->draft,
                       error->code == G_MARKUP_ERROR_EMPTY ? SOL_CONTENT_ERROR_EMPTY
                                                           : SOL_CONTENT_ERROR_NOT_WELL_FORMED,
                       self->file, (guint) line, (guint) column, message);
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
      g_markup_parse_context_end_parse (context, &error))
    return;
  if (error->domain == G_MARKUP_ERROR)
    tell_malformed (self, context, error);
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
  if (check_bytes (&self))
    parse (&self);
}
