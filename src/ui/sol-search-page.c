/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-search-page.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sol-exercise.h"
#include "sol-marks.h"
#include "sol-routine.h"
#include "sol-structure.h"
#include "sol-text.h"

struct _SolSearchPage {
  AdwNavigationPage parent_instance;

  /* template */
  GtkSearchEntry *entry;
  GtkStack *stack;
  GtkListView *list;

  GtkCustomFilter *filter;    /* borrowed from the models */
  GtkFilterListModel *found;  /* borrowed */
  GtkSingleSelection *chosen; /* borrowed */
  char **words;               /* folded words that a result must all have */
};

G_DEFINE_FINAL_TYPE (SolSearchPage, sol_search_page, ADW_TYPE_NAVIGATION_PAGE)

static char *
fold (const char *text)
{
  g_autofree char *apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *at = apart != NULL ? apart : ""; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_type (g_utf8_get_char (at)) != G_UNICODE_NON_SPACING_MARK)
      g_string_append_unichar (plain, g_utf8_get_char (at));
  return g_utf8_casefold (plain->str, -1);
}

static void
append_texts (GString *all, GListModel *texts)
{
  for (guint i = 0; i < g_list_model_get_n_items (texts); i++) {
    g_autoptr (SolText) text = g_list_model_get_item (texts, i);

    g_string_append_printf (all, "\n%s", sol_text_get_text (text));
  }
}

/* All names of @value, folded. */
static char *
dup_haystack (SolValue *value)
{
  g_autoptr (GString) all = g_string_new (sol_value_get_display_name (value));
  const char *number = sol_value_get_number (value);

  g_string_append_printf (all, "\n%s\n%s", sol_value_get_id (value), number != NULL ? number : "");
  if (SOL_IS_STRUCTURE (value)) {
    const char *latin = sol_structure_get_latin (SOL_STRUCTURE (value));

    g_string_append_printf (all, "\n%s", latin != NULL ? latin : "");
    append_texts (all, sol_structure_get_synonyms (SOL_STRUCTURE (value)));
  } else if (SOL_IS_EXERCISE (value)) {
    append_texts (all, sol_exercise_get_synonyms (SOL_EXERCISE (value)));
  }
  return fold (all->str);
}

static gboolean
match_cb (gpointer item, gpointer user_data)
{
  SolSearchPage *self = user_data;
  g_autofree char *haystack = dup_haystack (item);

  for (guint i = 0; self->words != NULL && self->words[i] != NULL; i++)
    if (strstr (haystack, self->words[i]) == NULL)
      return FALSE;
  return TRUE;
}

/* Names that begin with the first word come first, then those in which it begins a word. */
static int
rank (SolSearchPage *self, SolValue *value)
{
  g_autofree char *name = fold (sol_value_get_display_name (value));
  const char *at =
      self->words != NULL && self->words[0] != NULL ? strstr (name, self->words[0]) : NULL;

  if (at == NULL)
    return 3;
  if (at == name)
    return 0;
  return g_ascii_isalnum (at[-1]) ? 2 : 1;
}

static int
compare_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return rank (user_data, (SolValue *) a) - rank (user_data, (SolValue *) b);
}

static const char *
describe_kind (SolValue *value)
{
  if (SOL_IS_STRUCTURE (value))
    return _ ("Anatomy");
  return SOL_IS_ROUTINE (value) ? _ ("Routine") : _ ("Exercise");
}

/* -- Rows -- */

static void
setup_row_cb (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *name = gtk_label_new (NULL);
  GtkWidget *kind = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_xalign (GTK_LABEL (kind), 0);
  gtk_label_set_wrap (GTK_LABEL (kind), TRUE);
  gtk_widget_add_css_class (kind, "caption");
  gtk_widget_add_css_class (kind, "dimmed");
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), kind);
  gtk_list_item_set_child (item, box);
}

static char *
dup_subtitle (SolValue *value)
{
  const char *latin = SOL_IS_STRUCTURE (value) ? sol_structure_get_latin (SOL_STRUCTURE (value))
                                               : sol_value_get_number (value);

  if (latin == NULL)
    return g_strdup (describe_kind (value));
  /* Translators: the kind of a search result and its Latin name or number */
  return g_strdup_printf (C_ ("search result", "%s · %s"), describe_kind (value), latin);
}

static void
bind_row_cb (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  SolValue *value = gtk_list_item_get_item (item);
  GtkWidget *name = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  g_autofree char *plain = sol_marks_to_plain (sol_value_get_display_name (value), NULL, NULL);
  g_autofree char *subtitle = dup_subtitle (value);

  gtk_label_set_label (GTK_LABEL (name), plain);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (name)), subtitle);
  gtk_list_item_set_accessible_label (item, plain);
  gtk_list_item_set_accessible_description (item, subtitle);
}

/* -- Callbacks -- */

static void
open_value (SolSearchPage *self, SolValue *value)
{
  g_autofree char *target =
      g_strdup_printf ("%s:%s", sol_value_get_element (value), sol_value_get_id (value));

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
}

static void
row_activated_cb (SolSearchPage *self, guint position)
{
  g_autoptr (SolValue) value = g_list_model_get_item (G_LIST_MODEL (self->chosen), position);

  if (value != NULL)
    open_value (self, value);
}

static void
activate_cb (SolSearchPage *self)
{
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "results") == 0)
    row_activated_cb (self, 0);
}

static void
stop_search_cb (SolSearchPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

static const char *
page_for_results (SolSearchPage *self)
{
  if (self->words == NULL || self->words[0] == NULL)
    return "start";
  return sol_search_page_get_n_results (self) > 0 ? "results" : "nothing";
}

static void
search_changed_cb (SolSearchPage *self)
{
  g_autofree char *folded = fold (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  g_autofree char *text = g_strstrip (g_steal_pointer (&folded));

  g_clear_pointer (&self->words, g_strfreev);
  self->words = *text != '\0' ? g_strsplit_set (text, " ", -1) : NULL;
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  gtk_stack_set_visible_child_name (self->stack, page_for_results (self));
}

/* -- Object -- */

static void
sol_search_page_shown (AdwNavigationPage *page)
{
  sol_search_page_focus_entry (SOL_SEARCH_PAGE (page));
}

static void
sol_search_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_SEARCH_PAGE);

  G_OBJECT_CLASS (sol_search_page_parent_class)->dispose (object);
}

static void
sol_search_page_finalize (GObject *object)
{
  g_clear_pointer (&SOL_SEARCH_PAGE (object)->words, g_strfreev);

  G_OBJECT_CLASS (sol_search_page_parent_class)->finalize (object);
}

static void
sol_search_page_class_init (SolSearchPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_search_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = sol_search_page_finalize;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = sol_search_page_shown;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-search-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolSearchPage, entry);
  gtk_widget_class_bind_template_child (widget_class, SolSearchPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SolSearchPage, list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
sol_search_page_init (SolSearchPage *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_row_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_row_cb), NULL);
  gtk_list_view_set_factory (self->list, factory);
  g_object_unref (factory);
}

static GListModel *
join_values (SolLibrary *library)
{
  GListStore *lists = g_list_store_new (G_TYPE_LIST_MODEL);

  g_list_store_append (lists, sol_library_get_values (library, SOL_TYPE_STRUCTURE));
  g_list_store_append (lists, sol_library_get_values (library, SOL_TYPE_EXERCISE));
  g_list_store_append (lists, sol_library_get_values (library, SOL_TYPE_ROUTINE));
  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (lists)));
}

AdwNavigationPage *
sol_search_page_new (SolLibrary *library)
{
  SolSearchPage *self;
  GtkSortListModel *sorted;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  self = g_object_new (SOL_TYPE_SEARCH_PAGE, NULL);
  self->filter = gtk_custom_filter_new (match_cb, self, NULL);
  self->found = gtk_filter_list_model_new (join_values (library), GTK_FILTER (self->filter));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (self->found),
                                    GTK_SORTER (gtk_custom_sorter_new (compare_cb, self, NULL)));
  self->chosen = gtk_single_selection_new (G_LIST_MODEL (sorted));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->chosen));
  g_object_unref (self->chosen);
  return ADW_NAVIGATION_PAGE (self);
}

void
sol_search_page_focus_entry (SolSearchPage *self)
{
  g_return_if_fail (SOL_IS_SEARCH_PAGE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

guint
sol_search_page_get_n_results (SolSearchPage *self)
{
  g_return_val_if_fail (SOL_IS_SEARCH_PAGE (self), 0);
  return g_list_model_get_n_items (G_LIST_MODEL (self->found));
}

void
sol_search_page_set_text (SolSearchPage *self, const char *text)
{
  g_return_if_fail (SOL_IS_SEARCH_PAGE (self));
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  search_changed_cb (self);
}
