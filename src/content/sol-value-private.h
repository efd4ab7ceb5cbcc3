/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the value types and the loader only. A value type declares its fields in one table; its
 * properties, its reading from XML and its release all follow from that table. */

#include "sol-content-types.h"
#include "sol-list.h"
#include "sol-value.h"

G_BEGIN_DECLS

typedef enum {
  SOL_FIELD_TOKEN,    /* attribute: one word                                char *          */
  SOL_FIELD_TOKENS,   /* attribute: words                                   char **         */
  SOL_FIELD_INT,      /* attribute: whole number                            int             */
  SOL_FIELD_NUMBER,   /* attribute: number                                  double          */
  SOL_FIELD_RANGE,    /* attribute: "20" or "20-30"                         SolRange *      */
  SOL_FIELD_TEMPO,    /* attribute: "3-1-3-0"                               SolTempo *      */
  SOL_FIELD_ENUM,     /* attribute: nick of an enumeration                  int             */
  SOL_FIELD_FLAGS,    /* attribute: nicks of flags                          guint           */
  SOL_FIELD_BOOL,     /* attribute: "yes" or "no"                           gboolean        */
  SOL_FIELD_REF,      /* attribute: id or number of another value           SolRef          */
  SOL_FIELD_REFS,     /* attribute: ids or numbers                          SolList *    */
  SOL_FIELD_CITES,    /* attribute: source ids with how far they were read  SolList *    */
  SOL_FIELD_BODY,     /* the element's own text, translated                 char *          */
  SOL_FIELD_TEXT,     /* child element with nothing but text, translated    char *          */
  SOL_FIELD_PLAIN,    /* the same, not translated                           char *          */
  SOL_FIELD_CHILDREN, /* child elements that are values                     SolList *    */
} SolFieldKind;

typedef enum {
  SOL_FIELD_OPTIONAL = 0,
  SOL_FIELD_REQUIRED = 1 << 0,
  SOL_FIELD_LOOSE = 1 << 1,  /* a reference to a faulty value is left out, the holder stays */
  SOL_FIELD_UPWARD = 1 << 2, /* following the reference again and again must come to an end */
  SOL_FIELD_UNSEEN = 1 << 3, /* a text that no page shows */
} SolFieldFlags;

/* A reference: borrowed, because values refer to each other in circles; the library owns them
 * all and unlinks them before it lets go. */
typedef struct {
  SolValue *value;
  gboolean given; /* whether there is one at all; known before it is resolved */
} SolRef;

struct _SolField {
  const char *xml;      /* name of the attribute or element */
  const char *property; /* name of the GObject property     */
  SolFieldKind kind;
  SolFieldFlags flags;
  gsize offset;
  GType (*type) (void); /* of the reference, child or enumeration */
  double low, high;     /* bounds of a number                     */
  double fallback;      /* where the field is not given           */
  /* Of a token: the element whose ids it names; NULL where any word will do. They are parts of the
   * value at the top of the file or, where the attribute @owner is given, of what that refers to.
   */
  const char *part;
  const char *owner;
  const char *instead; /* a word that may stand in place of an id */
};

/* The field of the other words under which people look for a value; SolSearch reads them. */
#define SOL_FIELD_FIND(Type)                                                                       \
  { "find", "find", SOL_FIELD_TEXT, SOL_FIELD_UNSEEN, G_STRUCT_OFFSET (Type, find) }

#define SOL_FIELD_PEEK(value, field, ctype) ((ctype *) G_STRUCT_MEMBER_P ((value), (field)->offset))

/* What a type of values says of itself. */
typedef struct {
  const char *element;
  const SolField *fields;
  guint n_fields;
  gboolean has_id;                 /* and must have one */
  const char *name_property;       /* by which people know it; null where it has none */
  char *(*check) (SolValue *self); /* as SolValueClass.check */
} SolValueTraits;

void sol_value_class_set_traits (SolValueClass *klass, const SolValueTraits *traits);

/* The field of an attribute (elements: FALSE) or element (TRUE); NULL where there is none. */
const SolField *
sol_value_class_find_field (SolValueClass *klass, const char *xml, gboolean elements);
gboolean sol_field_is_element (const SolField *field);

/* The field of the element's own text; NULL where it has none. */
const SolField *sol_value_class_find_body (SolValueClass *klass);

/* "<a>, <b> and <c>" of the elements, or the names alone of the attributes. (transfer full) */
char *sol_value_class_describe_fields (SolValueClass *klass, gboolean elements);

/* A value with every field at its fallback. @context and @file are interned. (transfer full) */
SolValue *
sol_value_new (GType type, const char *context, const char *file, guint line, guint column);
void sol_value_set_id (SolValue *self, const char *id);

/* Appends to a list field, making the list first where need be. */
void sol_value_append (SolValue *self, const SolField *field, gpointer item);

/* Clears all references below @self, so that circles of them can be freed. */
void sol_value_unlink (SolValue *self);

const char *sol_value_translate (gpointer self, const char *msgid);

/* Calls @func with each text of @self and of what it is made of that is shown, marks and all,
 * translated. */
typedef void (*SolTextFunc) (const char *text, gpointer user_data);
void sol_value_visit_texts (SolValue *self, SolTextFunc func, gpointer user_data);

const char *sol_value_get_context (SolValue *self);
const char *sol_value_get_file (SolValue *self);
guint sol_value_get_line (SolValue *self);
guint sol_value_get_column (SolValue *self);

/* The list, or an empty one in its place. (transfer none) */
GListModel *sol_value_list (SolList *list);

/* Whether the items that repeat others have as many before them, as SolValueClass.check. */
char *sol_item_check_repeats (SolList *items);

/* The functions that make a type of its table of fields; behind the table what else holds of it,
 * such as .has_id = TRUE. */
#define SOL_VALUE_INIT(Type, prefix, element_name, table, ...)                                     \
  static void prefix##_class_init (Type##Class *klass)                                             \
  {                                                                                                \
    static const SolValueTraits traits = {                                                         \
      .element = element_name, .fields = table, .n_fields = G_N_ELEMENTS (table), __VA_ARGS__      \
    };                                                                                             \
                                                                                                   \
    sol_value_class_set_traits (SOL_VALUE_CLASS (klass), &traits);                                 \
  }                                                                                                \
                                                                                                   \
  static void prefix##_init (Type *self G_GNUC_UNUSED)                                             \
  {                                                                                                \
  }

#define SOL_GET_PLAIN(Type, prefix, IS, CType, field, otherwise)                                   \
  CType prefix##_get_##field (Type *self)                                                          \
  {                                                                                                \
    g_return_val_if_fail (IS (self), otherwise);                                                   \
    return self->field;                                                                            \
  }

#define SOL_GET_TEXT(Type, prefix, IS, field)                                                      \
  const char *prefix##_get_##field (Type *self)                                                    \
  {                                                                                                \
    g_return_val_if_fail (IS (self), NULL);                                                        \
    return sol_value_translate (self, self->field);                                                \
  }

#define SOL_GET_LIST(Type, prefix, IS, field)                                                      \
  GListModel *prefix##_get_##field (Type *self)                                                    \
  {                                                                                                \
    g_return_val_if_fail (IS (self), NULL);                                                        \
    return sol_value_list (self->field);                                                           \
  }

#define SOL_GET_TOKENS(Type, prefix, IS, field)                                                    \
  const char *const *prefix##_get_##field (Type *self)                                             \
  {                                                                                                \
    g_return_val_if_fail (IS (self), NULL);                                                        \
    return (const char *const *) self->field;                                                      \
  }

#define SOL_GET_REF(Type, prefix, IS, CType, field)                                                \
  CType *prefix##_get_##field (Type *self)                                                         \
  {                                                                                                \
    g_return_val_if_fail (IS (self), NULL);                                                        \
    return (CType *) self->field.value;                                                            \
  }

G_END_DECLS
