/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-library.h"

#include <string.h>

#include "sol-attachment.h"
#include "sol-care-card.h"
#include "sol-claim.h"
#include "sol-condition.h"
#include "sol-draft.h"
#include "sol-exercise.h"
#include "sol-figure.h"
#include "sol-gate.h"
#include "sol-list.h"
#include "sol-norm.h"
#include "sol-pain-rule.h"
#include "sol-question.h"
#include "sol-red-flag.h"
#include "sol-routine.h"
#include "sol-source.h"
#include "sol-strip.h"
#include "sol-structure.h"
#include "sol-term.h"
#include "sol-topic.h"
#include "sol-way-in.h"

#define MAX_BYTES (4 * 1024 * 1024)
#define SCHEMA "soleus.rng"
#define BUILTIN_FOLDER "/io/github/soleusapp/Soleus/content"

/* The kinds that stand at the top of a file, in the order of listing. */
static const struct {
  const char *element;
  const char *property;
  GType (*type) (void);
} kinds[] = {
  { "structure", "structures", sol_structure_get_type },
  { "attachment", "attachments", sol_attachment_get_type },
  { "figure", "figures", sol_figure_get_type },
  { "exercise", "exercises", sol_exercise_get_type },
  { "routine", "routines", sol_routine_get_type },
  { "condition", "conditions", sol_condition_get_type },
  { "red-flag", "red-flags", sol_red_flag_get_type },
  { "care", "care-cards", sol_care_card_get_type },
  { "claim", "claims", sol_claim_get_type },
  { "source", "sources", sol_source_get_type },
  { "topic", "topics", sol_topic_get_type },
  { "term", "terms", sol_term_get_type },
  { "question", "questions", sol_question_get_type },
  { "strip", "strips", sol_strip_get_type },
  { "gate", "gates", sol_gate_get_type },
  { "pain-rule", "pain-rules", sol_pain_rule_get_type },
  { "norm", "norms", sol_norm_get_type },
  { "way-in", "ways-in", sol_way_in_get_type },
};

/* A file of a person's own, as it was read. */
typedef struct {
  const char *name; /* interned */
  GBytes *bytes;    /* NULL where it can't be read */
  gboolean faulty;
} OwnFile;

struct _SolLibrary {
  GObject parent_instance;

  SolList *values[G_N_ELEMENTS (kinds)];
  GHashTable *by_key[G_N_ELEMENTS (kinds)]; /* id and number -> SolValue, borrowed */
  GPtrArray *faults;
  GArray *own; /* OwnFile, in the order in which they were read */
};

G_DEFINE_FINAL_TYPE (SolLibrary, sol_library, G_TYPE_OBJECT)

static int
kind_of (GType type)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].type () == type)
      return (int) i;
  return -1;
}

static void
sol_library_dispose (GObject *object)
{
  SolLibrary *self = SOL_LIBRARY (object);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    guint n =
        self->values[i] != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->values[i])) : 0;

    for (guint k = 0; k < n; k++) {
      g_autoptr (SolValue) value = g_list_model_get_item (G_LIST_MODEL (self->values[i]), k);

      sol_value_unlink (value);
    }
  }
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_clear_pointer (&self->by_key[i], g_hash_table_unref);
    g_clear_object (&self->values[i]);
  }
  g_clear_pointer (&self->faults, g_ptr_array_unref);
  g_clear_pointer (&self->own, g_array_unref);

  G_OBJECT_CLASS (sol_library_parent_class)->dispose (object);
}

static void
sol_library_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  SolLibrary *self = SOL_LIBRARY (object);

  if (prop_id > 0 && prop_id <= G_N_ELEMENTS (kinds))
    g_value_set_object (value, self->values[prop_id - 1]);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
sol_library_class_init (SolLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sol_library_dispose;
  object_class->get_property = sol_library_get_property;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_object_class_install_property (
        object_class, i + 1,
        g_param_spec_object (kinds[i].property, NULL, NULL, G_TYPE_LIST_MODEL,
                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
clear_own_file (gpointer file)
{
  g_clear_pointer (&((OwnFile *) file)->bytes, g_bytes_unref);
}

static void
sol_library_init (SolLibrary *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    self->values[i] = sol_list_new (kinds[i].type ());
    self->by_key[i] = g_hash_table_new (g_str_hash, g_str_equal);
  }
  self->faults = g_ptr_array_new_with_free_func ((GDestroyNotify) g_error_free);
  self->own = g_array_new (FALSE, FALSE, sizeof (OwnFile));
  g_array_set_clear_func (self->own, clear_own_file);
}

/* -- Reading -- */

/* GIO's own words are translated and repeat the path. */
static const char *
explain_unreadable (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return "there is no such file; check its name";
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    return "this is a folder; name the files in it";
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return "the file may not be read; change its permissions";
  return NULL;
}

static void
tell_unreadable (SolDraft *draft, const char *file, const GError *error)
{
  const char *known = explain_unreadable (error);
  g_autofree char *other =
      g_strdup_printf ("the file can't be read: %s; check its disk", error->message);

  sol_draft_add_fault (draft, SOL_CONTENT_ERROR_UNREADABLE, file, 1, 1,
                       known != NULL ? known : other);
}

/* NULL where that fails, which is told. */
static GBytes *
load_stream (SolDraft *draft, GInputStream *stream, const char *file)
{
  g_autofree char *data = g_malloc (MAX_BYTES + 1);
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  if (!g_input_stream_read_all (stream, data, MAX_BYTES + 1, &length, NULL, &error))
    tell_unreadable (draft, file, error);
  else if (length > MAX_BYTES)
    sol_draft_add_fault (draft, SOL_CONTENT_ERROR_TOO_LARGE, file, 1, 1,
                         "the file is larger than 4 MiB; divide it into several");
  else
    return g_bytes_new (data, length);
  return NULL;
}

static OwnFile
load_file (SolDraft *draft, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, &error);
  g_autofree char *shown = g_filename_display_name (path);
  OwnFile own = { .name = g_intern_string (shown) };

  if (stream == NULL)
    tell_unreadable (draft, own.name, error);
  else
    own.bytes = load_stream (draft, G_INPUT_STREAM (stream), own.name);
  return own;
}

static void
read_bytes (SolDraft *draft, GBytes *bytes, const char *file, gboolean background)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  sol_reader_read (draft, data, length, file, background);
}

/* Reads the file at @path, which is one of the person's own from now on. */
static void
read_own (SolLibrary *self, SolDraft *draft, const char *path)
{
  OwnFile own = load_file (draft, path);

  if (own.bytes != NULL)
    read_bytes (draft, own.bytes, own.name, FALSE);
  g_array_append_val (self->own, own);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Whether the file at @path is called @name and of the program's source, where the schema lies
 * beside it. One's own may be called the same, and is none the less beside what is built in. */
static gboolean
is_source_of (const char *path, const char *name)
{
  g_autofree char *base = g_path_get_basename (path);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *schema = g_build_filename (folder, SCHEMA, NULL);

  return g_str_equal (base, name) && g_file_test (schema, G_FILE_TEST_EXISTS);
}

static gboolean
has_source_of (SolLibrary *self, const char *name)
{
  for (guint i = 0; i < self->own->len; i++)
    if (is_source_of (g_array_index (self->own, OwnFile, i).name, name))
      return TRUE;
  return FALSE;
}

static void
read_builtin (SolLibrary *self, SolDraft *draft, gboolean background)
{
  g_auto (GStrv) names = g_resources_enumerate_children (BUILTIN_FOLDER, 0, NULL);
  guint n = names != NULL ? g_strv_length (names) : 0;

  if (n > 0)
    qsort (names, n, sizeof *names, compare_names);
  for (guint i = 0; i < n; i++) {
    g_autofree char *path = g_build_path ("/", BUILTIN_FOLDER, names[i], NULL);
    g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, NULL);

    if (background && has_source_of (self, names[i]))
      g_hash_table_add (draft->replaced, (gpointer) g_intern_string (names[i]));
    if (bytes != NULL && g_str_has_suffix (names[i], ".xml"))
      read_bytes (draft, bytes, g_intern_string (names[i]), background);
  }
}

static void
read_folder (SolLibrary *self, SolDraft *draft, const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (*name != '.' && g_str_has_suffix (name, ".xml"))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (paths, compare_names);
  for (guint i = 0; i < paths->len; i++)
    read_own (self, draft, g_ptr_array_index (paths, i));
}

/* -- Keeping -- */

static void
keep (SolLibrary *self, SolValue *value)
{
  int kind = kind_of (G_OBJECT_TYPE (value));
  const char *number = sol_value_get_number (value);

  sol_list_append (self->values[kind], value);
  g_hash_table_insert (self->by_key[kind], (gpointer) sol_value_get_id (value), value);
  if (number != NULL)
    g_hash_table_insert (self->by_key[kind], (gpointer) number, value);
}

static gboolean
has_fault (SolLibrary *self, const char *file)
{
  g_autofree char *start = g_strconcat (file, ":", NULL);

  for (guint i = 0; i < self->faults->len; i++)
    if (g_str_has_prefix (((GError *) g_ptr_array_index (self->faults, i))->message, start))
      return TRUE;
  return FALSE;
}

/* Takes over what of @draft is whole. */
static void
take (SolLibrary *self, SolDraft *draft)
{
  sol_linker_link (draft);
  for (guint i = 0; i < draft->tops->len; i++) {
    const SolTop *top = &g_array_index (draft->tops, SolTop, i);

    if (!top->faulty)
      keep (self, top->value);
  }
  g_clear_pointer (&self->faults, g_ptr_array_unref);
  self->faults = g_ptr_array_ref (draft->faults);
  for (guint i = 0; i < self->own->len; i++) {
    OwnFile *own = &g_array_index (self->own, OwnFile, i);

    own->faulty = has_fault (self, own->name);
  }
}

/* -- What held before -- */

/* What @before read of @file, where that had no fault; else NULL. */
static GBytes *
find_good (SolLibrary *before, const char *file)
{
  for (guint i = 0; i < before->own->len; i++) {
    const OwnFile *own = &g_array_index (before->own, OwnFile, i);

    if (own->name == file && !own->faulty)
      return own->bytes;
  }
  return NULL;
}

/* @read with what @before read instead of what has a fault now; NULL where nothing has, or nothing
 * was better before. */
static SolLibrary *
create_mended (SolLibrary *read, SolLibrary *before)
{
  g_autoptr (SolLibrary) self = sol_library_new ();
  g_autoptr (SolDraft) draft = sol_draft_new ();
  gboolean mended = FALSE;

  read_builtin (self, draft, FALSE);
  for (guint i = 0; i < read->own->len; i++) {
    OwnFile own = g_array_index (read->own, OwnFile, i);
    GBytes *good = own.faulty ? find_good (before, own.name) : NULL;

    mended |= good != NULL;
    own.bytes = good != NULL ? good : own.bytes;
    if (own.bytes != NULL)
      read_bytes (draft, g_bytes_ref (own.bytes), own.name, FALSE);
    g_array_append_val (self->own, own);
  }
  if (!mended)
    return NULL;
  take (self, draft);
  return g_steal_pointer (&self);
}

/* -- For callers -- */

SolLibrary *
sol_library_new (void)
{
  return g_object_new (SOL_TYPE_LIBRARY, NULL);
}

SolLibrary *
sol_library_new_builtin (void)
{
  return sol_library_new_for_user (NULL);
}

SolLibrary *
sol_library_new_for_user (const char *folder)
{
  SolLibrary *self = sol_library_new ();
  g_autoptr (SolDraft) draft = sol_draft_new ();

  read_builtin (self, draft, FALSE);
  if (folder != NULL)
    read_folder (self, draft, folder);
  take (self, draft);
  return self;
}

SolLibrary *
sol_library_new_for_user_after (SolLibrary *before, const char *folder)
{
  g_autoptr (SolLibrary) read = sol_library_new_for_user (folder);
  SolLibrary *mended;

  g_return_val_if_fail (SOL_IS_LIBRARY (before), NULL);

  mended = create_mended (read, before);
  if (mended == NULL)
    return g_steal_pointer (&read);
  g_clear_pointer (&mended->faults, g_ptr_array_unref);
  mended->faults = g_ptr_array_ref (read->faults);
  return mended;
}

SolLibrary *
sol_library_new_for_files (const char *const *files, gboolean with_builtin)
{
  SolLibrary *self = sol_library_new ();
  g_autoptr (SolDraft) draft = sol_draft_new ();

  for (guint i = 0; files != NULL && files[i] != NULL; i++)
    read_own (self, draft, files[i]);
  if (with_builtin)
    read_builtin (self, draft, TRUE);
  take (self, draft);
  return self;
}

gboolean
sol_library_is_same (SolLibrary *self, SolLibrary *other)
{
  g_return_val_if_fail (SOL_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (SOL_IS_LIBRARY (other), FALSE);

  if (self->own->len != other->own->len || self->faults->len != other->faults->len)
    return FALSE;
  for (guint i = 0; i < self->own->len; i++) {
    const OwnFile *a = &g_array_index (self->own, OwnFile, i);
    const OwnFile *b = &g_array_index (other->own, OwnFile, i);

    if (a->name != b->name || (a->bytes == NULL) != (b->bytes == NULL) ||
        (a->bytes != NULL && !g_bytes_equal (a->bytes, b->bytes)))
      return FALSE;
  }
  for (guint i = 0; i < self->faults->len; i++)
    if (strcmp (((GError *) self->faults->pdata[i])->message,
                ((GError *) other->faults->pdata[i])->message) != 0)
      return FALSE;
  return TRUE;
}

GPtrArray *
sol_library_get_faults (SolLibrary *self)
{
  g_return_val_if_fail (SOL_IS_LIBRARY (self), NULL);
  return self->faults;
}

GListModel *
sol_library_get_values (SolLibrary *self, GType type)
{
  int kind = kind_of (type);

  g_return_val_if_fail (SOL_IS_LIBRARY (self), NULL);
  return kind >= 0 ? G_LIST_MODEL (self->values[kind]) : sol_value_list (NULL);
}

gpointer
sol_library_lookup (SolLibrary *self, GType type, const char *key)
{
  int kind = kind_of (type);

  g_return_val_if_fail (SOL_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (key != NULL, NULL);
  return kind >= 0 ? g_hash_table_lookup (self->by_key[kind], key) : NULL;
}

gpointer
sol_library_hold (SolLibrary *self,
                  const char *key,
                  gpointer (*make) (SolLibrary *self),
                  GDestroyNotify drop)
{
  GQuark quark = g_quark_from_static_string (key);
  gpointer held;

  g_return_val_if_fail (SOL_IS_LIBRARY (self), NULL);

  held = g_object_get_qdata (G_OBJECT (self), quark);
  if (held == NULL) {
    held = make (self);
    g_object_set_qdata_full (G_OBJECT (self), quark, held, drop);
  }
  return held;
}

GType
sol_library_type_for_element (const char *element)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i].element, element) == 0)
      return kinds[i].type ();
  return G_TYPE_INVALID;
}

void
sol_library_foreach_type (void (*func) (GType type, const char *element, gpointer user_data),
                          gpointer user_data)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    func (kinds[i].type (), kinds[i].element, user_data);
}
