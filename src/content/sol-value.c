/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-value.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sol-value-private.h"

typedef struct {
  char *id;
  const char *context;
  const char *file;
  guint line;
  guint column;
} SolValuePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SolValue, sol_value, G_TYPE_OBJECT)

enum {
  PROP_ID = 1000,
  PROP_DISPLAY_NAME,
};

#define PRIVATE(self) ((SolValuePrivate *) sol_value_get_instance_private (self))

static gboolean
field_is_list (const SolField *field)
{
  return field->kind == SOL_FIELD_REFS || field->kind == SOL_FIELD_CITES ||
         field->kind == SOL_FIELD_CHILDREN;
}

static gboolean
field_is_string (const SolField *field)
{
  return field->kind == SOL_FIELD_TOKEN || field->kind == SOL_FIELD_BODY ||
         field->kind == SOL_FIELD_TEXT || field->kind == SOL_FIELD_PLAIN;
}

static void
clear_field (SolValue *self, const SolField *field)
{
  if (field_is_list (field)) {
    g_clear_object (SOL_FIELD_PEEK (self, field, SolList *));
  } else if (field_is_string (field)) {
    g_clear_pointer (SOL_FIELD_PEEK (self, field, char *), g_free);
  } else if (field->kind == SOL_FIELD_TOKENS) {
    g_clear_pointer (SOL_FIELD_PEEK (self, field, char **), g_strfreev);
  } else if (field->kind == SOL_FIELD_RANGE || field->kind == SOL_FIELD_TEMPO) {
    g_clear_pointer (SOL_FIELD_PEEK (self, field, gpointer), g_free);
  }
}

static void
sol_value_finalize (GObject *object)
{
  SolValue *self = SOL_VALUE (object);
  SolValueClass *klass = SOL_VALUE_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    clear_field (self, &klass->fields[i]);
  g_clear_pointer (&PRIVATE (self)->id, g_free);

  G_OBJECT_CLASS (sol_value_parent_class)->finalize (object);
}

static const char *
read_string (SolValue *self, const SolField *field)
{
  const char *string = *SOL_FIELD_PEEK (self, field, char *);

  if (field->kind == SOL_FIELD_BODY || field->kind == SOL_FIELD_TEXT)
    return sol_value_translate (self, string);
  return string;
}

static void
read_field (SolValue *self, const SolField *field, GValue *value)
{
  if (field_is_string (field))
    g_value_set_string (value, read_string (self, field));
  else if (field_is_list (field))
    g_value_set_object (value, sol_value_list (*SOL_FIELD_PEEK (self, field, SolList *)));
  else if (field->kind == SOL_FIELD_TOKENS)
    g_value_set_boxed (value, *SOL_FIELD_PEEK (self, field, char **));
  else if (field->kind == SOL_FIELD_RANGE || field->kind == SOL_FIELD_TEMPO)
    g_value_set_boxed (value, *SOL_FIELD_PEEK (self, field, gpointer));
  else if (field->kind == SOL_FIELD_REF)
    g_value_set_object (value, SOL_FIELD_PEEK (self, field, SolRef)->value);
  else if (field->kind == SOL_FIELD_NUMBER)
    g_value_set_double (value, *SOL_FIELD_PEEK (self, field, double));
  else if (field->kind == SOL_FIELD_ENUM)
    g_value_set_enum (value, *SOL_FIELD_PEEK (self, field, int));
  else if (field->kind == SOL_FIELD_FLAGS)
    g_value_set_flags (value, *SOL_FIELD_PEEK (self, field, guint));
  else if (field->kind == SOL_FIELD_BOOL)
    g_value_set_boolean (value, *SOL_FIELD_PEEK (self, field, gboolean));
  else
    g_value_set_int (value, *SOL_FIELD_PEEK (self, field, int));
}

static void
sol_value_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  SolValue *self = SOL_VALUE (object);

  if (prop_id == PROP_ID)
    g_value_set_string (value, sol_value_get_id (self));
  else if (prop_id == PROP_DISPLAY_NAME)
    g_value_set_string (value, sol_value_get_display_name (self));
  else if (prop_id <= SOL_VALUE_GET_CLASS (self)->n_fields)
    read_field (self, &SOL_VALUE_GET_CLASS (self)->fields[prop_id - 1], value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
sol_value_class_init (SolValueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sol_value_finalize;
  object_class->get_property = sol_value_get_property;

  g_object_class_install_property (object_class, PROP_ID,
                                   g_param_spec_string ("id", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_DISPLAY_NAME,
                                   g_param_spec_string ("display-name", NULL, NULL, NULL, flags));
}

static void
sol_value_init (SolValue *self G_GNUC_UNUSED)
{
}

static GParamSpec *
field_param_spec (const SolField *field)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const char *name = field->property;

  switch (field->kind) {
  case SOL_FIELD_TOKENS:
    return g_param_spec_boxed (name, NULL, NULL, G_TYPE_STRV, flags);
  case SOL_FIELD_INT:
    return g_param_spec_int (name, NULL, NULL, G_MININT, G_MAXINT, (int) field->fallback, flags);
  case SOL_FIELD_NUMBER:
    return g_param_spec_double (name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  case SOL_FIELD_RANGE:
    return g_param_spec_boxed (name, NULL, NULL, SOL_TYPE_RANGE, flags);
  case SOL_FIELD_TEMPO:
    return g_param_spec_boxed (name, NULL, NULL, SOL_TYPE_TEMPO, flags);
  case SOL_FIELD_ENUM:
    return g_param_spec_enum (name, NULL, NULL, field->type (), (int) field->fallback, flags);
  case SOL_FIELD_FLAGS:
    return g_param_spec_flags (name, NULL, NULL, field->type (), 0, flags);
  case SOL_FIELD_BOOL:
    return g_param_spec_boolean (name, NULL, NULL, field->fallback != 0, flags);
  case SOL_FIELD_REF:
    return g_param_spec_object (name, NULL, NULL, SOL_TYPE_VALUE, flags);
  case SOL_FIELD_REFS:
  case SOL_FIELD_CITES:
  case SOL_FIELD_CHILDREN:
    return g_param_spec_object (name, NULL, NULL, G_TYPE_LIST_MODEL, flags);
  case SOL_FIELD_TOKEN:
  case SOL_FIELD_BODY:
  case SOL_FIELD_TEXT:
  case SOL_FIELD_PLAIN:
  default:
    return g_param_spec_string (name, NULL, NULL, NULL, flags);
  }
}

static const SolField *
find_property (SolValueClass *klass, const char *property)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (strcmp (klass->fields[i].property, property) == 0)
      return &klass->fields[i];
  return NULL;
}

void
sol_value_class_set_traits (SolValueClass *klass, const SolValueTraits *traits)
{
  klass->element = traits->element;
  klass->fields = traits->fields;
  klass->n_fields = traits->n_fields;
  klass->id_required = traits->has_id;
  klass->check = traits->check;
  /* GObject clears this in each class. */
  G_OBJECT_CLASS (klass)->get_property = sol_value_get_property;
  for (guint i = 0; i < klass->n_fields; i++)
    g_object_class_install_property (G_OBJECT_CLASS (klass), i + 1,
                                     field_param_spec (&klass->fields[i]));
  klass->number_field = find_property (klass, "number");
  if (traits->name_property != NULL) {
    klass->name_field = find_property (klass, traits->name_property);
    g_assert (klass->name_field != NULL);
  }
}

gboolean
sol_field_is_element (const SolField *field)
{
  return field->kind == SOL_FIELD_TEXT || field->kind == SOL_FIELD_PLAIN ||
         field->kind == SOL_FIELD_CHILDREN;
}

const SolField *
sol_value_class_find_field (SolValueClass *klass, const char *xml, gboolean elements)
{
  for (guint i = 0; i < klass->n_fields; i++) {
    const SolField *field = &klass->fields[i];

    if (field->kind != SOL_FIELD_BODY && sol_field_is_element (field) == elements &&
        strcmp (field->xml, xml) == 0)
      return field;
  }
  return NULL;
}

const SolField *
sol_value_class_find_body (SolValueClass *klass)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == SOL_FIELD_BODY)
      return &klass->fields[i];
  return NULL;
}

char *
sol_value_class_describe_fields (SolValueClass *klass, gboolean elements)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  GString *text = g_string_new (NULL);

  if (!elements && klass->id_required)
    g_ptr_array_add (names, g_strdup ("id"));
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind != SOL_FIELD_BODY &&
        sol_field_is_element (&klass->fields[i]) == elements)
      g_ptr_array_add (names, g_strdup_printf (elements ? "<%s>" : "%s", klass->fields[i].xml));
  for (guint i = 0; i < names->len; i++) {
    if (i > 0)
      g_string_append (text, i + 1 < names->len ? ", " : " and ");
    g_string_append (text, g_ptr_array_index (names, i));
  }
  return g_string_free (text, FALSE);
}

static void
set_fallback (SolValue *self, const SolField *field)
{
  if (field->kind == SOL_FIELD_NUMBER)
    *SOL_FIELD_PEEK (self, field, double) = field->fallback;
  else if (field->kind == SOL_FIELD_INT || field->kind == SOL_FIELD_ENUM ||
           field->kind == SOL_FIELD_BOOL)
    *SOL_FIELD_PEEK (self, field, int) = (int) field->fallback;
}

SolValue *
sol_value_new (GType type, const char *context, const char *file, guint line, guint column)
{
  SolValue *self = g_object_new (type, NULL);
  SolValueClass *klass = SOL_VALUE_GET_CLASS (self);
  SolValuePrivate *priv = PRIVATE (self);

  priv->context = context;
  priv->file = file;
  priv->line = line;
  priv->column = column;
  for (guint i = 0; i < klass->n_fields; i++)
    set_fallback (self, &klass->fields[i]);
  return self;
}

void
sol_value_set_id (SolValue *self, const char *id)
{
  g_assert (PRIVATE (self)->id == NULL);
  PRIVATE (self)->id = g_strdup (id);
}

void
sol_value_append (SolValue *self, const SolField *field, gpointer item)
{
  SolList **list = SOL_FIELD_PEEK (self, field, SolList *);

  if (*list == NULL)
    *list = sol_list_new (G_OBJECT_TYPE (item));
  sol_list_append (*list, item);
}

static void
unlink_children (GListModel *children)
{
  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (SolValue) child = g_list_model_get_item (children, i);

    sol_value_unlink (child);
  }
}

void
sol_value_unlink (SolValue *self)
{
  SolValueClass *klass = SOL_VALUE_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++) {
    const SolField *field = &klass->fields[i];

    if (field->kind == SOL_FIELD_REF)
      SOL_FIELD_PEEK (self, field, SolRef)->value = NULL;
    else if (field->kind == SOL_FIELD_REFS || field->kind == SOL_FIELD_CITES)
      g_clear_object (SOL_FIELD_PEEK (self, field, SolList *));
    else if (field->kind == SOL_FIELD_CHILDREN)
      unlink_children (sol_value_list (*SOL_FIELD_PEEK (self, field, SolList *)));
  }
}

const char *
sol_value_translate (gpointer self, const char *msgid)
{
  /* The empty msgid is the catalogue's header. */
  if (msgid == NULL || *msgid == '\0')
    return msgid;
  return g_dpgettext2 (GETTEXT_PACKAGE, PRIVATE (self)->context, msgid);
}

GListModel *
sol_value_list (SolList *list)
{
  static SolList *empty = NULL;

  if (list != NULL)
    return G_LIST_MODEL (list);
  if (g_once_init_enter_pointer (&empty))
    g_once_init_leave_pointer (&empty, sol_list_new (G_TYPE_OBJECT));
  return G_LIST_MODEL (empty);
}

const char *
sol_value_get_context (SolValue *self)
{
  return PRIVATE (self)->context;
}

const char *
sol_value_get_file (SolValue *self)
{
  return PRIVATE (self)->file;
}

guint
sol_value_get_line (SolValue *self)
{
  return PRIVATE (self)->line;
}

guint
sol_value_get_column (SolValue *self)
{
  return PRIVATE (self)->column;
}

const char *
sol_value_get_id (SolValue *self)
{
  g_return_val_if_fail (SOL_IS_VALUE (self), NULL);
  return PRIVATE (self)->id;
}

const char *
sol_value_get_number (SolValue *self)
{
  const SolField *field;

  g_return_val_if_fail (SOL_IS_VALUE (self), NULL);
  field = SOL_VALUE_GET_CLASS (self)->number_field;
  return field != NULL ? *SOL_FIELD_PEEK (self, field, char *) : NULL;
}

const char *
sol_value_get_display_name (SolValue *self)
{
  const SolField *field;
  const char *name;

  g_return_val_if_fail (SOL_IS_VALUE (self), NULL);
  field = SOL_VALUE_GET_CLASS (self)->name_field;
  name = field != NULL ? read_string (self, field) : NULL;
  return name != NULL ? name : sol_value_get_id (self);
}

const char *
sol_value_get_element (SolValue *self)
{
  g_return_val_if_fail (SOL_IS_VALUE (self), NULL);
  return SOL_VALUE_GET_CLASS (self)->element;
}

void
sol_value_visit_texts (SolValue *self, SolTextFunc func, gpointer user_data)
{
  SolValueClass *klass = SOL_VALUE_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++) {
    const SolField *field = &klass->fields[i];

    if (field->kind == SOL_FIELD_CHILDREN) {
      GListModel *children = sol_value_list (*SOL_FIELD_PEEK (self, field, SolList *));

      for (guint k = 0; k < g_list_model_get_n_items (children); k++) {
        g_autoptr (SolValue) child = g_list_model_get_item (children, k);

        sol_value_visit_texts (child, func, user_data);
      }
    } else if ((field->kind == SOL_FIELD_BODY || field->kind == SOL_FIELD_TEXT) &&
               !(field->flags & SOL_FIELD_UNSEEN)) {
      const char *text = sol_value_translate (self, *SOL_FIELD_PEEK (self, field, char *));

      if (text != NULL)
        func (text, user_data);
    }
  }
}

gpointer
sol_value_find (GListModel *values, const char *id)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (values), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolValue) value = g_list_model_get_item (values, i);

    if (g_strcmp0 (sol_value_get_id (value), id) == 0)
      return value; /* the list keeps it */
  }
  return NULL;
}

char *
sol_value_dup_location (SolValue *self)
{
  SolValuePrivate *priv;

  g_return_val_if_fail (SOL_IS_VALUE (self), NULL);
  priv = PRIVATE (self);
  return g_strdup_printf ("%s:%u:%u", priv->file, priv->line, priv->column);
}
