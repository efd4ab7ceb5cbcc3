/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-draft.h"

#include "sol-citation.h"
#include "sol-library.h"

typedef struct {
  SolDraft *draft;
  GHashTable *tops;     /* GType -> GHashTable of id or number -> index in draft->tops, +1 */
  GHashTable *part_ids; /* GListModel of parts -> GHashTable that is the set of their ids */
} Linker;

static SolTop *
top_at (Linker *linker, guint i)
{
  return &g_array_index (linker->draft->tops, SolTop, i);
}

static void
tell_at (SolDraft *draft, SolValue *value, SolContentError code, const char *message)
{
  sol_draft_add_fault (draft, code, sol_value_get_file (value), sol_value_get_line (value),
                       sol_value_get_column (value), message);
}

static void
tell_duplicate (Linker *linker, const SolTop *top, const char *key, guint known)
{
  g_autofree char *place = sol_value_dup_location (top_at (linker, known)->value);
  g_autofree char *message = g_strdup_printf ("%s “%s” is already given at %s; choose another",
                                              sol_value_get_element (top->value), key, place);

  tell_at (linker->draft, top->value, SOL_CONTENT_ERROR_DUPLICATE_ID, message);
}

/* The table of the values of @type, made when it is first asked for. */
static GHashTable *
table_of (Linker *linker, GType type)
{
  GHashTable *table = g_hash_table_lookup (linker->tops, GSIZE_TO_POINTER (type));

  if (table == NULL) {
    table = g_hash_table_new (g_str_hash, g_str_equal);
    g_hash_table_insert (linker->tops, GSIZE_TO_POINTER (type), table);
  }
  return table;
}

/* Whether what @top has stays as it is beside other files: it is built in, and no file is read in
 * place of its own. */
static gboolean
top_stays (Linker *linker, const SolTop *top)
{
  return top->background &&
         !g_hash_table_contains (linker->draft->replaced, sol_value_get_file (top->value));
}

/* Two values have one key: the first that was read stands, unless the other stays. */
static void
settle_duplicate (Linker *linker, GHashTable *table, guint i, guint known, const char *key)
{
  SolTop *top = top_at (linker, i), *first = top_at (linker, known);

  if (top_stays (linker, top) && !first->background) {
    tell_duplicate (linker, first, key, i);
    first->faulty = TRUE;
    g_hash_table_insert (table, (gpointer) key, GUINT_TO_POINTER (i + 1));
    return;
  }
  if (!top->background)
    tell_duplicate (linker, top, key, known);
  top->faulty = TRUE;
}

static void
register_key (Linker *linker, guint i, const char *key)
{
  GHashTable *table = table_of (linker, G_OBJECT_TYPE (top_at (linker, i)->value));
  guint known;

  if (key == NULL)
    return;
  known = GPOINTER_TO_UINT (g_hash_table_lookup (table, key));
  if (known == 0)
    g_hash_table_insert (table, (gpointer) key, GUINT_TO_POINTER (i + 1));
  else if (known != i + 1)
    settle_duplicate (linker, table, i, known - 1, key);
}

static gboolean
top_stands (SolTop *top)
{
  return !top->faulty;
}

/* The index of what @key names, or -1. */
static int
find_top (Linker *linker, GType type, const char *key)
{
  return (int) GPOINTER_TO_UINT (g_hash_table_lookup (table_of (linker, type), key)) - 1;
}

/* A link in a text names its kind: "exercise:soleus-stretch". */
static int
find_link (Linker *linker, const char *key)
{
  g_auto (GStrv) parts = g_strsplit (key, ":", 2);

  return find_top (linker, sol_library_type_for_element (parts[0]), parts[1]);
}

static int
find_target (Linker *linker, const SolPending *pending)
{
  if (pending->field == NULL)
    return find_link (linker, pending->key);
  return find_top (linker, pending->field->type (), pending->key);
}

static gboolean
names_part (const SolPending *pending)
{
  return pending->field != NULL && pending->field->part != NULL;
}

static void
tell_unknown (Linker *linker, const SolPending *pending)
{
  const char *file = sol_value_get_file (top_at (linker, pending->top)->value);
  g_autofree char *message = NULL;

  if (pending->field == NULL) {
    message =
        g_strdup_printf ("the link “[[%s]]” leads nowhere; write the kind and id of something "
                         "that exists",
                         pending->key);
  } else {
    g_autoptr (SolValueClass) klass = g_type_class_ref (pending->field->type ());

    message = g_strdup_printf ("%s names the %s “%s”, which does not exist; “soleus --list %s” "
                               "shows those that do",
                               pending->field->xml, klass->element, pending->key, klass->element);
  }
  sol_draft_add_fault (linker->draft, SOL_CONTENT_ERROR_UNKNOWN_REFERENCE, file, pending->line,
                       pending->column, message);
}

static void
find_targets (Linker *linker)
{
  for (guint i = 0; i < linker->draft->pendings->len; i++) {
    SolPending *pending = &g_array_index (linker->draft->pendings, SolPending, i);
    SolTop *top = top_at (linker, pending->top);

    if (names_part (pending))
      continue;
    pending->target = find_target (linker, pending);
    if (pending->target < 0) {
      if (!top->background)
        tell_unknown (linker, pending);
      top->faulty = TRUE;
    } else if (pending->field != NULL && pending->field->kind == SOL_FIELD_REF) {
      SOL_FIELD_PEEK (pending->holder, pending->field, SolRef)->value =
          top_at (linker, (guint) pending->target)->value;
    }
  }
}

/* The value whose part @pending names; NULL where it is not known. */
static SolValue *
find_owner (Linker *linker, const SolPending *pending)
{
  const char *owner = pending->field->owner;

  if (owner != NULL) {
    const SolField *field =
        sol_value_class_find_field (SOL_VALUE_GET_CLASS (pending->holder), owner, FALSE);
    const SolRef *ref = SOL_FIELD_PEEK (pending->holder, field, SolRef);

    if (ref->given)
      return ref->value;
  }
  return top_at (linker, pending->top)->value;
}

/* A faulty value may lack an id, or bear that of another. */
static gboolean
value_stands (Linker *linker, SolValue *value)
{
  const char *id = sol_value_get_id (value);
  int index = id != NULL ? find_top (linker, G_OBJECT_TYPE (value), id) : -1;

  return index >= 0 && top_at (linker, (guint) index)->value == value &&
         top_stands (top_at (linker, (guint) index));
}

static GListModel *
list_parts (SolValue *owner, const char *part)
{
  const SolField *field = sol_value_class_find_field (SOL_VALUE_GET_CLASS (owner), part, TRUE);

  return sol_value_list (field != NULL ? *SOL_FIELD_PEEK (owner, field, SolList *) : NULL);
}

/* "end or start" */
static char *
describe_parts (GListModel *parts)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (parts); i++) {
    g_autoptr (SolValue) part = g_list_model_get_item (parts, i);

    g_string_append_printf (text, "%s%s", i > 0 ? " or " : "", sol_value_get_id (part));
  }
  return g_string_free (text, FALSE);
}

static gboolean
has_part (Linker *linker, GListModel *parts, const char *id)
{
  GHashTable *ids = g_hash_table_lookup (linker->part_ids, parts);

  if (ids == NULL) {
    ids = g_hash_table_new (g_str_hash, g_str_equal);
    g_hash_table_insert (linker->part_ids, parts, ids);
    for (guint i = 0; i < g_list_model_get_n_items (parts); i++) {
      g_autoptr (SolValue) part = g_list_model_get_item (parts, i);

      g_hash_table_add (ids, (gpointer) sol_value_get_id (part));
    }
  }
  return g_hash_table_contains (ids, id);
}

static void
tell_unknown_part (Linker *linker, const SolPending *pending, SolValue *owner)
{
  g_autofree char *known = describe_parts (list_parts (owner, pending->field->part));
  g_autofree char *message = NULL;

  message =
      g_strdup_printf ("%s names “%s”, which %s “%s” does not have; %s%s", pending->field->xml,
                       pending->key, sol_value_get_element (owner), sol_value_get_id (owner),
                       *known != '\0' ? "write " : "leave it out", known);
  sol_draft_add_fault (linker->draft, SOL_CONTENT_ERROR_UNKNOWN_REFERENCE,
                       sol_value_get_file (pending->holder), pending->line, pending->column,
                       message);
}

/* Parts of a faulty value may be missing because of its faults. */
static void
find_unknown_parts (Linker *linker)
{
  for (guint i = 0; i < linker->draft->pendings->len; i++) {
    SolPending *pending = &g_array_index (linker->draft->pendings, SolPending, i);
    SolTop *top = top_at (linker, pending->top);
    SolValue *owner;

    if (!names_part (pending) || top->faulty)
      continue;
    owner = find_owner (linker, pending);
    if (owner == NULL || !value_stands (linker, owner) ||
        has_part (linker, list_parts (owner, pending->field->part), pending->key))
      continue;
    if (!top->background)
      tell_unknown_part (linker, pending, owner);
    top->faulty = TRUE;
  }
}

static void
tell_circle (Linker *linker, const SolPending *pending)
{
  g_autofree char *message =
      g_strdup_printf ("%s leads from “%s” back to itself; name what it belongs to",
                       pending->field->xml, sol_value_get_id (pending->holder));

  sol_draft_add_fault (linker->draft, SOL_CONTENT_ERROR_INCONSISTENT,
                       sol_value_get_file (pending->holder), pending->line, pending->column,
                       message);
}

/* The upward reference of each value at the top, by its index; a value has one such field at most.
 * (transfer full) */
static const SolPending **
list_upward (Linker *linker)
{
  const SolPending **upward = g_new0 (const SolPending *, linker->draft->tops->len);

  for (guint i = 0; i < linker->draft->pendings->len; i++) {
    const SolPending *pending = &g_array_index (linker->draft->pendings, SolPending, i);

    if (pending->field != NULL && pending->field->flags & SOL_FIELD_UPWARD && pending->target >= 0)
      upward[pending->top] = pending;
  }
  return upward;
}

/* Each walk upwards leaves its number behind: coming upon it again is a circle, coming upon that of
 * an earlier walk is no news. */
static void
find_circles (Linker *linker)
{
  guint n = linker->draft->tops->len;
  g_autofree const SolPending **upward = list_upward (linker);
  g_autofree guint *walks = g_new0 (guint, n);

  for (guint i = 0; i < n; i++) {
    guint at = i;

    for (; walks[at] == 0 && upward[at] != NULL; at = (guint) upward[at]->target)
      walks[at] = i + 1;
    if (upward[at] == NULL || walks[at] != i + 1)
      continue;
    if (!top_at (linker, at)->background)
      tell_circle (linker, upward[at]);
    top_at (linker, at)->faulty = TRUE;
  }
}

/* A value whose single reference leads to a faulty one can't be whole either; a list only loses
 * the entry. */
static gboolean
needs_target (const SolPending *pending)
{
  return pending->field != NULL && pending->field->kind == SOL_FIELD_REF &&
         !(pending->field->flags & SOL_FIELD_LOOSE);
}

static void
spread_faults (Linker *linker)
{
  gboolean changed = TRUE;

  while (changed) {
    changed = FALSE;
    for (guint i = 0; i < linker->draft->pendings->len; i++) {
      SolPending *pending = &g_array_index (linker->draft->pendings, SolPending, i);
      SolTop *top = top_at (linker, pending->top);

      if (top->faulty || !needs_target (pending) ||
          top_stands (top_at (linker, (guint) pending->target)))
        continue;
      top->faulty = TRUE;
      changed = TRUE;
    }
  }
}

static void
set_reference (SolPending *pending, SolValue *target)
{
  if (pending->field->kind == SOL_FIELD_REF) {
    SOL_FIELD_PEEK (pending->holder, pending->field, SolRef)->value = target;
  } else if (target == NULL) {
    return;
  } else if (pending->field->kind == SOL_FIELD_REFS) {
    sol_value_append (pending->holder, pending->field, target);
  } else {
    SolReadLevel read = pending->read >= 0 ? (SolReadLevel) pending->read
                                           : sol_source_get_read (SOL_SOURCE (target));
    g_autoptr (SolCitation) citation = sol_citation_new (SOL_SOURCE (target), read);

    sol_value_append (pending->holder, pending->field, citation);
  }
}

static void
set_references (Linker *linker)
{
  for (guint i = 0; i < linker->draft->pendings->len; i++) {
    SolPending *pending = &g_array_index (linker->draft->pendings, SolPending, i);
    SolTop *target;

    if (pending->field == NULL || names_part (pending) ||
        !top_stands (top_at (linker, pending->top)))
      continue;
    target = top_at (linker, (guint) pending->target);
    set_reference (pending, top_stands (target) ? target->value : NULL);
  }
}

void
sol_linker_link (SolDraft *draft)
{
  Linker linker = {
    draft,
    g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref),
    g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref),
  };

  for (guint i = 0; i < draft->tops->len; i++) {
    register_key (&linker, i, sol_value_get_id (top_at (&linker, i)->value));
    register_key (&linker, i, sol_value_get_number (top_at (&linker, i)->value));
  }
  find_targets (&linker);
  find_unknown_parts (&linker);
  find_circles (&linker);
  spread_faults (&linker);
  set_references (&linker);
  g_hash_table_unref (linker.tops);
  g_hash_table_unref (linker.part_ids);
}
