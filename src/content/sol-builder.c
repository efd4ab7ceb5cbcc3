/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-builder.h"

#include <string.h>

#include "sol-attribute.h"
#include "sol-content-enums.h"
#include "sol-library.h"
#include "sol-marks.h"
#include "sol-source.h"

#define ROOT "soleus"
#define FORMAT "1"

typedef struct {
  char *element;
  SolValue *value;       /* owned until it is handed to its parent; NULL where skipped */
  const SolField *field; /* the field of the parent that this element fills */
  gboolean is_text;      /* a TEXT or PLAIN element: value is the parent's, borrowed */
  gboolean skipped;
  gboolean told;   /* that it holds what it may not */
  guint64 seen;    /* a bit for each field that was given */
  GHashTable *ids; /* "element id" of each part that has one; NULL where there is none yet */
  GString *text;
  guint line, column;
} Frame;

struct _SolBuilder {
  SolDraft *draft;
  const char *file;
  gboolean background;
  guint first_top, first_pending;
  gboolean top_faulty;
  GArray *frames; /* Frame */
};

static void
clear_frame (gpointer data)
{
  Frame *frame = data;

  g_clear_pointer (&frame->element, g_free);
  if (!frame->is_text)
    g_clear_object (&frame->value);
  if (frame->text != NULL)
    g_string_free (g_steal_pointer (&frame->text), TRUE);
  g_clear_pointer (&frame->ids, g_hash_table_unref);
}

SolBuilder *
sol_builder_new (SolDraft *draft, const char *file, gboolean background)
{
  SolBuilder *self = g_new0 (SolBuilder, 1);

  self->draft = draft;
  self->file = file;
  self->background = background;
  self->first_top = draft->tops->len;
  self->first_pending = draft->pendings->len;
  self->frames = g_array_new (FALSE, TRUE, sizeof (Frame));
  g_array_set_clear_func (self->frames, clear_frame);
  return self;
}

void
sol_builder_free (SolBuilder *self)
{
  g_array_unref (self->frames);
  g_free (self);
}

static Frame *
frame_at (SolBuilder *self, guint above)
{
  if (self->frames->len <= above)
    return NULL;
  return &g_array_index (self->frames, Frame, self->frames->len - 1 - above);
}

static void G_GNUC_PRINTF (4, 5)
    fault (SolBuilder *self, SolContentError code, const Frame *at, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  self->top_faulty = TRUE;
  if (!self->background)
    sol_draft_add_fault (self->draft, code, self->file, at->line, at->column, message);
}

static guint64
field_bit (SolValue *value, const SolField *field)
{
  return (guint64) 1 << (field - SOL_VALUE_GET_CLASS (value)->fields);
}

static gboolean
holds_text (const Frame *frame)
{
  return frame->is_text || sol_value_class_find_body (SOL_VALUE_GET_CLASS (frame->value)) != NULL;
}

/* What may stand between the tags of @frame. */
static char *
describe_content (const Frame *frame)
{
  g_autofree char *fields = NULL;

  if (holds_text (frame))
    return g_strdup ("text only");
  fields = sol_value_class_describe_fields (SOL_VALUE_GET_CLASS (frame->value), TRUE);
  return g_strdup (*fields != '\0' ? fields : "nothing");
}

/* An element in a text is one too many, or the text was not closed: then all that follows would be
 * told as well. */
static void
tell_misplaced (SolBuilder *self, Frame *parent, Frame *frame)
{
  g_autofree char *known = describe_content (parent);

  if (!holds_text (parent))
    fault (self, SOL_CONTENT_ERROR_UNKNOWN_ELEMENT, frame,
           "<%s> does not belong in <%s>; it may hold %s", frame->element, parent->element, known);
  else if (!parent->told)
    fault (self, SOL_CONTENT_ERROR_UNKNOWN_ELEMENT, frame,
           "<%s> does not belong in <%s>, which holds text only; leave it out, or write </%s> "
           "before it",
           frame->element, parent->element, parent->element);
  parent->told = TRUE;
}

static void
add_pending (SolBuilder *self, Frame *frame, const SolField *field, const char *key, int read)
{
  SolPending pending = {
    self->draft->tops->len, frame->value, field, g_strdup (key), read, -1, frame->line,
    frame->column
  };

  g_array_append_val (self->draft->pendings, pending);
  if (field != NULL && field->kind == SOL_FIELD_REF)
    SOL_FIELD_PEEK (frame->value, field, SolRef)->given = TRUE;
}

/* "ingr24:second-hand" */
static void
add_citation (SolBuilder *self, Frame *frame, const SolField *field, const char *token)
{
  g_auto (GStrv) parts = g_strsplit (token, ":", 2);
  g_autoptr (GEnumClass) levels = g_type_class_ref (SOL_TYPE_READ_LEVEL);
  GEnumValue *level = parts[1] != NULL ? g_enum_get_value_by_nick (levels, parts[1]) : NULL;

  if (parts[1] != NULL && level == NULL) {
    g_autofree char *nicks = sol_parse_describe_nicks (SOL_TYPE_READ_LEVEL);

    fault (self, SOL_CONTENT_ERROR_BAD_VALUE, frame, "%s says “%s”; write %s after the colon",
           field->xml, token, nicks);
    return;
  }
  add_pending (self, frame, field, parts[0], level != NULL ? level->value : -1);
}

static void
add_references (SolBuilder *self, Frame *frame, const SolField *field, const char *words)
{
  g_auto (GStrv) keys = sol_parse_split (words);
  gboolean single = field->kind == SOL_FIELD_REF;

  if (*keys == NULL || (single && keys[1] != NULL)) {
    fault (self, SOL_CONTENT_ERROR_BAD_VALUE, frame, "%s is “%s”; write %s", field->xml, words,
           single ? "one id" : "one id or more, with spaces between");
    return;
  }
  for (guint i = 0; keys[i] != NULL; i++)
    if (field->kind == SOL_FIELD_CITES)
      add_citation (self, frame, field, keys[i]);
    else
      add_pending (self, frame, field, keys[i], -1);
}

static void
add_parts (SolBuilder *self, Frame *frame, const SolField *field, const char *words)
{
  g_auto (GStrv) keys = sol_parse_split (words);

  for (guint i = 0; keys[i] != NULL; i++)
    if (g_strcmp0 (keys[i], field->instead) != 0)
      add_pending (self, frame, field, keys[i], -1);
}

static void
read_attribute (SolBuilder *self, Frame *frame, const char *name, const char *words)
{
  SolValueClass *klass = SOL_VALUE_GET_CLASS (frame->value);
  const SolField *field = sol_value_class_find_field (klass, name, FALSE);
  g_autofree char *wrong = NULL;
  SolContentError code;

  if (field == NULL) {
    g_autofree char *known = sol_value_class_describe_fields (klass, FALSE);

    fault (self, SOL_CONTENT_ERROR_UNKNOWN_ATTRIBUTE, frame,
           "<%s> has no attribute “%s”; it may have %s", frame->element, name,
           *known != '\0' ? known : "none");
    return;
  }
  frame->seen |= field_bit (frame->value, field);
  if (field->kind == SOL_FIELD_REF || field->kind == SOL_FIELD_REFS ||
      field->kind == SOL_FIELD_CITES) {
    add_references (self, frame, field, words);
    return;
  }
  wrong = sol_parse_attribute (frame->value, field, words, &code);
  if (wrong != NULL)
    fault (self, code, frame, "%s", wrong);
  else if (field->part != NULL)
    add_parts (self, frame, field, words);
}

static void
read_id (SolBuilder *self, Frame *frame, const char *id)
{
  if (id == NULL)
    fault (self, SOL_CONTENT_ERROR_MISSING_ATTRIBUTE, frame,
           "<%s> has no id; add one of small letters, digits and hyphens, such as "
           "id=\"soleus-stretch\"",
           frame->element);
  else if (!sol_parse_is_id (id))
    fault (self, SOL_CONTENT_ERROR_BAD_VALUE, frame,
           "id is “%s”; write small letters, digits and hyphens, such as soleus-stretch", id);
  else
    sol_value_set_id (frame->value, id);
}

static void
check_duplicates (SolBuilder *self, Frame *frame, const char **names)
{
  for (guint i = 0; names[i] != NULL; i++)
    for (guint k = 0; k < i; k++)
      if (strcmp (names[i], names[k]) == 0)
        fault (self, SOL_CONTENT_ERROR_DUPLICATE_ATTRIBUTE, frame,
               "“%s” is given twice in <%s>; give it once", names[i], frame->element);
}

static void
read_attributes (SolBuilder *self, Frame *frame, const char **names, const char **words)
{
  gboolean has_id = SOL_VALUE_GET_CLASS (frame->value)->id_required;

  check_duplicates (self, frame, names);
  if (has_id)
    read_id (self, frame, sol_attribute_find (names, words, "id"));
  for (guint i = 0; names[i] != NULL; i++) {
    gboolean repeated = sol_attribute_find (names, words, names[i]) != words[i];

    if (!repeated && !(has_id && strcmp (names[i], "id") == 0))
      read_attribute (self, frame, names[i], words[i]);
  }
}

static const char *
top_context (const char *element, const char *id)
{
  g_autofree char *context = g_strdup_printf ("%s:%s", element, id != NULL ? id : "");

  return g_intern_string (context);
}

static void
describe_type (GType type G_GNUC_UNUSED, const char *element, gpointer text)
{
  g_string_append_printf (text, "%s<%s>", ((GString *) text)->len > 0 ? ", " : "", element);
}

static void
start_root (SolBuilder *self, Frame *frame, const char **names, const char **words)
{
  const char *format = sol_attribute_find (names, words, "format");

  frame->skipped = TRUE;
  if (strcmp (frame->element, ROOT) != 0)
    fault (self, SOL_CONTENT_ERROR_ROOT, frame,
           "the file begins with <%s>; begin it with <soleus format=\"1\">", frame->element);
  else if (g_strcmp0 (format, FORMAT) != 0)
    fault (self, SOL_CONTENT_ERROR_FORMAT, frame,
           "<soleus> says format “%s”; this program reads format \"1\"",
           format != NULL ? format : "");
  else if (names[1] != NULL)
    fault (self, SOL_CONTENT_ERROR_UNKNOWN_ATTRIBUTE, frame,
           "<soleus> has no attribute but format; leave out the others");
  else
    frame->skipped = FALSE;
}

static void
start_top (SolBuilder *self, Frame *frame, const char **names, const char **words)
{
  GType type = sol_library_type_for_element (frame->element);
  const char *context = top_context (frame->element, sol_attribute_find (names, words, "id"));

  self->top_faulty = FALSE;
  if (type == G_TYPE_INVALID) {
    g_autoptr (GString) known = g_string_new (NULL);

    sol_library_foreach_type (describe_type, known);
    frame->skipped = TRUE;
    fault (self, SOL_CONTENT_ERROR_UNKNOWN_ELEMENT, frame,
           "<%s> is not known; <soleus> may hold %s", frame->element, known->str);
    return;
  }
  frame->value = sol_value_new (type, context, self->file, frame->line, frame->column);
  read_attributes (self, frame, names, words);
}

static void
start_field (SolBuilder *self,
             Frame *parent,
             Frame *frame,
             const SolField *field,
             const char **names,
             const char **words)
{
  gboolean again = (parent->seen & field_bit (parent->value, field)) != 0;

  frame->field = field;
  parent->seen |= field_bit (parent->value, field);
  if (field->kind == SOL_FIELD_CHILDREN) {
    frame->value = sol_value_new (field->type (), sol_value_get_context (parent->value), self->file,
                                  frame->line, frame->column);
    read_attributes (self, frame, names, words);
    return;
  }
  frame->is_text = TRUE;
  frame->value = parent->value;
  if (again)
    fault (self, SOL_CONTENT_ERROR_REPEATED_ELEMENT, frame,
           "<%s> has a second <%s>; it may have one", parent->element, frame->element);
  if (names[0] != NULL)
    fault (self, SOL_CONTENT_ERROR_UNKNOWN_ATTRIBUTE, frame,
           "<%s> has no attribute “%s”; it may have none", frame->element, names[0]);
}

static void
start_inner (SolBuilder *self, Frame *parent, Frame *frame, const char **names, const char **words)
{
  const SolField *field = NULL;

  if (!parent->is_text)
    field = sol_value_class_find_field (SOL_VALUE_GET_CLASS (parent->value), frame->element, TRUE);
  if (field != NULL) {
    start_field (self, parent, frame, field, names, words);
    return;
  }
  frame->skipped = TRUE;
  tell_misplaced (self, parent, frame);
}

void
sol_builder_start (SolBuilder *self,
                   const char *element,
                   const char **names,
                   const char **words,
                   guint line,
                   guint column)
{
  Frame fresh = { .element = g_strdup (element), .line = line, .column = column };
  Frame *frame;
  Frame *parent;

  g_array_append_val (self->frames, fresh);
  frame = frame_at (self, 0);
  frame->text = g_string_new (NULL);
  parent = frame_at (self, 1);
  if (parent == NULL)
    start_root (self, frame, names, words);
  else if (parent->skipped)
    frame->skipped = TRUE;
  else if (self->frames->len == 2)
    start_top (self, frame, names, words);
  else
    start_inner (self, parent, frame, names, words);
}

void
sol_builder_text (SolBuilder *self, const char *text, gsize length)
{
  Frame *frame = frame_at (self, 0);

  if (frame != NULL && !frame->skipped)
    g_string_append_len (frame->text, text, (gssize) length);
}

typedef struct {
  SolBuilder *builder;
  Frame *frame;
} LinkTaker;

static char *
take_link (const char *kind, const char *id, const char *words G_GNUC_UNUSED, gpointer user_data)
{
  LinkTaker *taker = user_data;
  g_autofree char *key = g_strconcat (kind, ":", id, NULL);

  add_pending (taker->builder, taker->frame, NULL, key, -1);
  return NULL;
}

/* Links in @text wait to be resolved like any reference. */
static void
add_links (SolBuilder *self, Frame *frame, const char *text)
{
  LinkTaker taker = { self, frame };
  g_autofree char *plain = NULL;

  if (strstr (text, "[[") != NULL)
    plain = sol_marks_to_plain (text, take_link, &taker);
}

static void
set_text (SolBuilder *self, Frame *frame, const SolField *field)
{
  g_autofree char *text = sol_parse_collapse (frame->text);
  g_autofree char *wrong = NULL;

  if (*text == '\0') {
    if (frame->is_text || field->flags & SOL_FIELD_REQUIRED)
      fault (self, SOL_CONTENT_ERROR_MISSING_ELEMENT, frame,
             "<%s> is empty; write its text between <%s> and </%s>", frame->element, frame->element,
             frame->element);
    return;
  }
  if (field->kind != SOL_FIELD_PLAIN)
    wrong = sol_marks_check (text);
  if (wrong != NULL)
    fault (self, SOL_CONTENT_ERROR_BAD_MARK, frame, "%s", wrong);
  else if (field->kind != SOL_FIELD_PLAIN)
    add_links (self, frame, text);
  if (*SOL_FIELD_PEEK (frame->value, field, char *) == NULL)
    *SOL_FIELD_PEEK (frame->value, field, char *) = g_steal_pointer (&text);
}

static void
set_body (SolBuilder *self, Frame *frame)
{
  SolValueClass *klass = SOL_VALUE_GET_CLASS (frame->value);
  const SolField *body = sol_value_class_find_body (klass);
  g_autofree char *text = NULL;

  if (body != NULL) {
    set_text (self, frame, body);
    return;
  }
  text = sol_parse_collapse (frame->text);
  if (*text != '\0') {
    g_autofree char *known = describe_content (frame);

    fault (self, SOL_CONTENT_ERROR_STRAY_TEXT, frame,
           "<%s> holds the text “%.20s” outside its elements; it may hold %s", frame->element, text,
           known);
  }
}

static void
missing_attribute (SolBuilder *self, Frame *frame, const SolField *field)
{
  g_autofree char *nicks = NULL;

  if (field->kind == SOL_FIELD_ENUM || field->kind == SOL_FIELD_FLAGS)
    nicks = sol_parse_describe_nicks (field->type ());
  fault (self, SOL_CONTENT_ERROR_MISSING_ATTRIBUTE, frame,
         "<%s> has no attribute “%s”; add %s=\"…\"%s%s", frame->element, field->xml, field->xml,
         nicks != NULL ? ", which is " : "", nicks != NULL ? nicks : "");
}

static void
check_required (SolBuilder *self, Frame *frame)
{
  SolValueClass *klass = SOL_VALUE_GET_CLASS (frame->value);

  for (guint i = 0; i < klass->n_fields; i++) {
    const SolField *field = &klass->fields[i];

    if (!(field->flags & SOL_FIELD_REQUIRED) || field->kind == SOL_FIELD_BODY ||
        frame->seen & field_bit (frame->value, field))
      continue;
    if (sol_field_is_element (field))
      fault (self, SOL_CONTENT_ERROR_MISSING_ELEMENT, frame, "<%s> has no <%s>; add <%s>…</%s>",
             frame->element, field->xml, field->xml, field->xml);
    else
      missing_attribute (self, frame, field);
  }
}

/* Agreement between the fields is only worth checking when each field is good by itself. */
static void
check_whole (SolBuilder *self, Frame *frame)
{
  SolValueClass *klass = SOL_VALUE_GET_CLASS (frame->value);
  g_autofree char *wrong = NULL;

  if (self->top_faulty || klass->check == NULL)
    return;
  wrong = klass->check (frame->value);
  if (wrong != NULL)
    fault (self, SOL_CONTENT_ERROR_INCONSISTENT, frame, "%s", wrong);
}

/* The ids of parts are unique among those of the same value and element. */
static void
check_part_id (SolBuilder *self, Frame *parent, Frame *frame)
{
  const char *id = sol_value_get_id (frame->value);

  if (id == NULL)
    return;
  if (parent->ids == NULL)
    parent->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!g_hash_table_add (parent->ids, g_strconcat (frame->element, " ", id, NULL)))
    fault (self, SOL_CONTENT_ERROR_DUPLICATE_ID, frame,
           "<%s> has a second <%s> with the id “%s”; choose another", parent->element,
           frame->element, id);
}

static void
end_value (SolBuilder *self, Frame *frame)
{
  set_body (self, frame);
  check_required (self, frame);
  check_whole (self, frame);
  if (frame->field != NULL) {
    check_part_id (self, frame_at (self, 1), frame);
    sol_value_append (frame_at (self, 1)->value, frame->field, frame->value);
    g_clear_object (&frame->value);
  } else {
    SolTop top = { g_steal_pointer (&frame->value), self->top_faulty, self->background };

    g_array_append_val (self->draft->tops, top);
  }
}

/* The root is a frame without a value. */
static void
end_root (SolBuilder *self, Frame *frame)
{
  g_autofree char *text = sol_parse_collapse (frame->text);

  if (*text != '\0')
    fault (self, SOL_CONTENT_ERROR_STRAY_TEXT, frame,
           "<soleus> holds the text “%.20s” outside its elements; move it into one or make it a "
           "comment",
           text);
}

void
sol_builder_end (SolBuilder *self)
{
  Frame *frame = frame_at (self, 0);

  if (frame->skipped)
    ;
  else if (frame->value == NULL)
    end_root (self, frame);
  else if (frame->is_text)
    set_text (self, frame, frame->field);
  else
    end_value (self, frame);
  g_array_set_size (self->frames, self->frames->len - 1);
}

const char *
sol_builder_get_open (SolBuilder *self, guint *line)
{
  Frame *frame = frame_at (self, 0);

  if (frame == NULL)
    return NULL;
  *line = frame->line;
  return frame->element;
}

guint
sol_builder_get_depth (SolBuilder *self)
{
  return self->frames->len;
}

void
sol_builder_abandon (SolBuilder *self)
{
  g_array_set_size (self->draft->pendings, self->first_pending);
  for (guint i = self->first_top; i < self->draft->tops->len; i++)
    g_array_index (self->draft->tops, SolTop, i).faulty = TRUE;
}
