/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** SolValue: anything that content files describe. Built by SolLibrary, never changed after. */
#define SOL_TYPE_VALUE (sol_value_get_type ())
G_DECLARE_DERIVABLE_TYPE (SolValue, sol_value, SOL, VALUE, GObject)

typedef struct _SolField SolField;

/* Filled in by the value types of this folder alone. */
struct _SolValueClass {
  GObjectClass parent_class;

  const char *element;
  const SolField *fields;
  guint n_fields;
  gboolean id_required;
  const SolField *name_field;
  const SolField *number_field;

  /* Whether the fields agree with each other, called when all are set but references are not yet
   * resolved. Returns NULL or what is wrong and what would be right. (transfer full) */
  char *(*check) (SolValue *self);
};

/** sol_value_get_id: the id, unique among values of its type; NULL where a part has none. */
const char *sol_value_get_id (SolValue *self);

/** sol_value_get_number: the second key, such as "EX01"; NULL where there is none. */
const char *sol_value_get_number (SolValue *self);

/** sol_value_get_display_name: the name to show for it, translated; its id where it has none. */
const char *sol_value_get_display_name (SolValue *self);

/** sol_value_get_element: the name of the element that describes it, such as "exercise". */
const char *sol_value_get_element (SolValue *self);

/** sol_value_find: the one of @values, a list of SolValue, whose id is @id; NULL where none has it.
 * The list keeps it. (transfer none) */
gpointer sol_value_find (GListModel *values, const char *id);

/** sol_value_dup_location: where it is described, as "file:line:column". (transfer full) */
char *sol_value_dup_location (SolValue *self);

G_END_DECLS
