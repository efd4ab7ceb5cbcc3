/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-links.h"

#include <glib/gi18n.h>

#include "sol-care-card.h"
#include "sol-claim.h"
#include "sol-exercise.h"
#include "sol-guide-sheet.h"
#include "sol-marks-label.h"
#include "sol-mentions.h"
#include "sol-plain-row.h"
#include "sol-question.h"
#include "sol-search-words.h"
#include "sol-strip.h"
#include "sol-structure-words.h"
#include "sol-ties.h"
#include "sol-topic.h"
#include "sol-verdict-words.h"

static const struct {
  const char *title;
  GType (*get_type) (void);
} kinds[] = {
  { N_ ("Topics"), sol_topic_get_type },
  { N_ ("In Motion"), sol_strip_get_type },
  { N_ ("True or Not?"), sol_claim_get_type },
  { N_ ("First Aid, Looked At"), sol_care_card_get_type },
  { N_ ("Test Yourself"), sol_question_get_type },
  { N_ ("Exercises"), sol_exercise_get_type },
};

/* As many are shown at once; more are to be unfolded. */
#define SHOWN_AT_ONCE 2

static GtkWidget *
create_row (SolLibrary *library, SolValue *value, const char *subtitle)
{
  g_autofree char *target =
      g_strdup_printf ("%s:%s", sol_value_get_element (value), sol_value_get_id (value));
  g_autofree char *title = sol_marks_words_dup_plain (library, sol_value_get_display_name (value));

  if (SOL_IS_CLAIM (value))
    subtitle = sol_verdict_words_name (sol_claim_get_verdict (SOL_CLAIM (value)));
  /* Else a statement that is to be judged would read as one of ours. */
  if (SOL_IS_QUESTION (value) &&
      sol_question_get_kind (SOL_QUESTION (value)) == SOL_QUESTION_KIND_TRUE_FALSE)
    subtitle = _ ("True or false?");
  if (SOL_IS_STRUCTURE (value))
    subtitle = sol_structure_words_kind (SOL_STRUCTURE (value));
  return sol_guide_row_new (title, subtitle, target);
}

/* Few are unfolded, so their rows are made then. */
static void
expanded_cb (AdwExpanderRow *row)
{
  GPtrArray *values = g_object_get_data (G_OBJECT (row), "values");
  SolLibrary *library = g_object_get_data (G_OBJECT (row), "library");

  for (guint i = 0; values != NULL && i < values->len; i++)
    adw_expander_row_add_row (row, create_row (library, values->pdata[i], NULL));
  g_object_set_data (G_OBJECT (row), "values", NULL);
}

static GtkWidget *
create_expander (SolLibrary *library, const char *title, GPtrArray *values)
{
  g_autofree char *count =
      g_strdup_printf (ngettext ("%u entry", "%u entries", values->len), values->len);
  GtkWidget *row = sol_plain_expander_row_new (title, count);

  g_object_set_data_full (G_OBJECT (row), "values", g_ptr_array_ref (values),
                          (GDestroyNotify) g_ptr_array_unref);
  g_object_set_data_full (G_OBJECT (row), "library", g_object_ref (library), g_object_unref);
  g_signal_connect (row, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
  return row;
}

static void
add_values (AdwPreferencesGroup *group, SolLibrary *library, const char *title, GPtrArray *values)
{
  if (values->len > SHOWN_AT_ONCE)
    adw_preferences_group_add (group, create_expander (library, title, values));
  else
    for (guint i = 0; i < values->len; i++)
      adw_preferences_group_add (
          group, create_row (library, values->pdata[i], sol_search_words_kind (values->pdata[i])));
}

/* What speaks of a structure; its exercises are those that load it, which stand elsewhere. */
static GPtrArray *
list_values (SolLibrary *library, SolValue *value, GType kind)
{
  if (!SOL_IS_STRUCTURE (value))
    return sol_ties_list (library, value, kind);
  if (kind == SOL_TYPE_EXERCISE)
    return g_ptr_array_new ();
  return sol_mentions_list_values (library, SOL_STRUCTURE (value), kind);
}

GtkWidget *
sol_structure_links_new (SolLibrary *library, SolValue *value)
{
  GtkWidget *group = NULL;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_VALUE (value), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autoptr (GPtrArray) values = list_values (library, value, kinds[i].get_type ());

    if (values->len == 0)
      continue;
    if (group == NULL) {
      group = adw_preferences_group_new ();
      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Read On"));
    }
    add_values (ADW_PREFERENCES_GROUP (group), library, _ (kinds[i].title), values);
  }
  return group;
}

static GPtrArray *
list_structures (SolLibrary *library, SolValue *value)
{
  GPtrArray *structures;

  if (!SOL_IS_STRUCTURE (value))
    return sol_mentions_list_structures (library, value);
  structures = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (structures, g_object_ref (value));
  return structures;
}

GtkWidget *
sol_structure_links_new_back (SolLibrary *library, SolValue *value)
{
  g_autoptr (GPtrArray) structures = NULL;
  GtkWidget *group;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_VALUE (value), NULL);

  structures = list_structures (library, value);
  if (structures->len == 0)
    return NULL;
  group = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("On the Leg"));
  for (guint i = 0; i < structures->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               create_row (library, structures->pdata[i], NULL));
  return group;
}

GtkWidget *
sol_structure_links_new_both (SolLibrary *library, SolValue *value)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *groups[] = { sol_structure_links_new (library, value),
                          sol_structure_links_new_back (library, value) };

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    if (groups[i] != NULL)
      gtk_box_append (GTK_BOX (box), groups[i]);
  gtk_widget_set_visible (box, gtk_widget_get_first_child (box) != NULL);
  return box;
}
