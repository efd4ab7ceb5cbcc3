/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-find.h"
#include "sol-structure-links.h"

#include "sol-claim.h"

/* The rows below @widget that lead to @target. */
static guint
count_rows (GtkWidget *widget, const char *target)
{
  g_autoptr (GPtrArray) rows = sol_find_all (widget, ADW_TYPE_ACTION_ROW);
  guint n = 0;

  for (guint i = 0; i < rows->len; i++) {
    GVariant *value = gtk_actionable_get_action_target_value (rows->pdata[i]);

    if (value != NULL && g_str_equal (g_variant_get_string (value, NULL), target))
      n++;
  }
  return n;
}

/* Unfolded twice, each row is there once. */
static void
test_there (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolStructure *soleus = sol_library_lookup (library, SOL_TYPE_STRUCTURE, "soleus");
  GtkWidget *links = g_object_ref_sink (sol_structure_links_new (library, SOL_VALUE (soleus)));
  g_autoptr (GPtrArray) expanders = sol_find_all (links, ADW_TYPE_EXPANDER_ROW);

  g_assert_cmpuint (expanders->len, ==, 3);
  g_assert_cmpuint (count_rows (links, "claim:larger-muscle"), ==, 0);
  g_assert_cmpuint (count_rows (links, "strip:foot-strike"), ==, 1);
  for (guint i = 0; i < expanders->len; i++)
    for (guint k = 0; k < 4; k++)
      adw_expander_row_set_expanded (expanders->pdata[i], k % 2 == 0);
  g_assert_cmpuint (count_rows (links, "claim:larger-muscle"), ==, 1);
  g_assert_cmpuint (count_rows (links, "topic:two-muscles"), ==, 1);
  g_assert_cmpuint (count_rows (links, "question:q01"), ==, 1);
  g_assert_cmpuint (count_rows (links, "strip:foot-strike"), ==, 1);
  g_assert_finalize_object (links);
}

static void
test_back (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolValue *claim = sol_library_lookup (library, SOL_TYPE_CLAIM, "larger-muscle");
  GtkWidget *links = g_object_ref_sink (sol_structure_links_new_back (library, claim));

  g_assert_cmpuint (count_rows (links, "structure:soleus"), ==, 1);
  g_assert_cmpuint (count_rows (links, "structure:gastrocnemius"), ==, 1);
  g_assert_finalize_object (links);
}

static void
unfold_all (GtkWidget *links)
{
  g_autoptr (GPtrArray) expanders = sol_find_all (links, ADW_TYPE_EXPANDER_ROW);

  for (guint i = 0; i < expanders->len; i++)
    adw_expander_row_set_expanded (expanders->pdata[i], TRUE);
}

/* From a card to its topic, its question and its structures; from the question to all of them; from
 * what has nothing nowhere. */
static void
test_both (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  static const struct {
    const char *kind;
    const char *id;
    const char *targets[4];
  } rows[] = {
    { "claim", "larger-muscle", { "topic:two-muscles", "question:q06", "structure:soleus" } },
    { "question", "q06", { "topic:two-muscles", "claim:larger-muscle", "structure:soleus" } },
    { "question", "q40", { "topic:the-achilles", "exercise:straight-knee-drop" } },
    { "topic", "in-running", { "strip:foot-strike", "claim:hills", "question:q25" } },
    { "strip", "foot-strike", { "topic:in-running", "structure:tibialis-anterior" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    GType type = sol_library_type_for_element (rows[i].kind);
    GtkWidget *links = g_object_ref_sink (
        sol_structure_links_new_both (library, sol_library_lookup (library, type, rows[i].id)));

    unfold_all (links);
    for (guint k = 0; rows[i].targets[k] != NULL; k++)
      if (count_rows (links, rows[i].targets[k]) != 1)
        g_test_fail_printf ("%s does not lead to %s", rows[i].id, rows[i].targets[k]);
    g_assert_finalize_object (links);
  }
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/ui/structure-links/there", test_there);
  g_test_add_func ("/ui/structure-links/back", test_back);
  g_test_add_func ("/ui/structure-links/both", test_both);
  return g_test_run ();
}
