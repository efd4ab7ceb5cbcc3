/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-guide-lists.h"

#include <glib/gi18n.h>

#include "sol-guide-sheet.h"
#include "sol-making.h"
#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-popover.h"
#include "sol-source-copy.h"
#include "sol-source-row.h"
#include "sol-structure.h"
#include "sol-tooltip.h"
#include "sol-window.h"

/* Where a list begins at one of its rows, all are there at once: it is told by them how far down
 * that is. */
static void
fill_and_begin (SolGuideSheet *sheet,
                GtkListBox *list,
                GListModel *items,
                GtkListBoxCreateWidgetFunc create,
                gpointer data,
                gpointer first)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (items, i);
    GtkWidget *row = create (item, data);

    gtk_list_box_append (list, row);
    if ((gpointer) item == first)
      sol_guide_sheet_begin_at (sheet, row);
  }
}

/* @first: the item where it begins; NULL: at its top. */
static AdwNavigationPage *
sheet_new (const char *title,
           GListModel *items,
           GtkListBoxCreateWidgetFunc create,
           gpointer data,
           gpointer first)
{
  SolGuideSheet *sheet = sol_guide_sheet_new (title);
  GtkWidget *list = sol_plain_list_new (title);

  if (first == NULL)
    sol_making_fill_list (GTK_WIDGET (sheet), GTK_LIST_BOX (list), items, create, data);
  else
    fill_and_begin (sheet, GTK_LIST_BOX (list), items, create, data, first);
  sol_guide_sheet_add (sheet, list);
  return ADW_NAVIGATION_PAGE (sheet);
}

/* -- The glossary -- */

static GtkWidget *
create_term_row_cb (gpointer item, gpointer data)
{
  SolTerm *term = item;
  SolLibrary *library = data;
  SolStructure *structure = sol_term_get_structure (term);
  g_autofree char *meaning = sol_marks_words_dup_plain (library, sol_term_get_meaning (term));
  g_autofree char *target = NULL;

  if (structure == NULL)
    return sol_plain_row_new (sol_term_get_name (term), meaning);
  target = g_strdup_printf ("structure:%s", sol_value_get_id (SOL_VALUE (structure)));
  return sol_guide_row_new (sol_term_get_name (term), meaning, target);
}

AdwNavigationPage *
sol_glossary_sheet_new (SolLibrary *library, SolTerm *first)
{
  return sheet_new (_ ("Glossary"), sol_library_get_values (library, SOL_TYPE_TERM),
                    create_term_row_cb, library, first);
}

/* -- The sources -- */

typedef char *(*DupFunc) (SolSource *source);

static void
copy (GtkWidget *button, DupFunc dup)
{
  GtkWidget *menu = gtk_widget_get_ancestor (button, GTK_TYPE_MENU_BUTTON);
  GtkRoot *root = gtk_widget_get_root (menu);
  g_autofree char *text = dup (g_object_get_data (G_OBJECT (menu), "source"));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (menu), text);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (menu));
  if (SOL_IS_WINDOW (root))
    sol_window_tell (SOL_WINDOW (root), _ ("Copied"));
}

static void
copy_text_cb (GtkWidget *button)
{
  copy (button, sol_source_copy_dup_text);
}

static void
copy_bibtex_cb (GtkWidget *button)
{
  copy (button, sol_source_copy_dup_bibtex);
}

static void
add_way (GtkWidget *box, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "flat");
  g_signal_connect (button, "clicked", callback, NULL);
  gtk_box_append (GTK_BOX (box), button);
}

/* Two hundred sources have a menu each, of which hardly one is opened. */
static void
create_ways_cb (GtkMenuButton *button, gpointer data G_GNUC_UNUSED)
{
  GtkWidget *box;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  add_way (box, _ ("Copy as Text"), G_CALLBACK (copy_text_cb));
  add_way (box, _ ("Copy as BibTeX"), G_CALLBACK (copy_bibtex_cb));
  gtk_menu_button_set_popover (button, sol_popover_new (box));
}

/* One icon, since large letters beside the source would leave it no room. */
static GtkWidget *
create_copy_button (SolSource *source)
{
  GtkWidget *button = g_object_new (GTK_TYPE_MENU_BUTTON, "icon-name", "edit-copy-symbolic",
                                    "valign", GTK_ALIGN_CENTER, NULL);

  sol_tooltip_set (button, _ ("Copy"));
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Copy"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sol_source_get_title (source), -1);
  g_object_set_data_full (G_OBJECT (button), "source", g_object_ref (source), g_object_unref);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_ways_cb, NULL, NULL);
  return button;
}

static GtkWidget *
create_source_row_cb (gpointer item, gpointer data G_GNUC_UNUSED)
{
  SolSource *source = item;
  g_autoptr (SolCitation) citation = sol_citation_new (source, sol_source_get_read (source));
  GtkWidget *row = sol_source_row_new (citation);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_copy_button (source));
  return row;
}

/* "Our own reasoning" and "from memory" are how something is known, not something to look up. */
static gboolean
is_reference (SolSource *source)
{
  return sol_source_get_authors (source) != NULL || sol_source_get_where (source) != NULL ||
         sol_source_get_url (source) != NULL;
}

static GListModel *
list_references (SolLibrary *library)
{
  GListModel *sources = sol_library_get_values (library, SOL_TYPE_SOURCE);
  GListStore *references = g_list_store_new (SOL_TYPE_SOURCE);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++) {
    g_autoptr (SolSource) source = g_list_model_get_item (sources, i);

    if (is_reference (source))
      g_list_store_append (references, source);
  }
  return G_LIST_MODEL (references);
}

AdwNavigationPage *
sol_references_sheet_new (SolLibrary *library, SolSource *first)
{
  g_autoptr (GListModel) sources = list_references (library);

  return sheet_new (_ ("Sources"), sources, create_source_row_cb, NULL, first);
}
