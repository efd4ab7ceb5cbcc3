/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-search-page.h"

#include <glib/gi18n.h>

#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-say.h"
#include "sol-search.h"
#include "sol-search-words.h"
#include "sol-source.h"
#include "sol-stack-show.h"
#include "sol-status-stop.h"
#include "sol-widget-tree.h"

/* Of the gesture that opens a row, on it. */
#define CLICK_KEY "sol-search-click"

struct _SolSearchPage {
  AdwNavigationPage parent_instance;

  /* template */
  GtkSearchEntry *entry;
  GtkStack *stack;
  AdwStatusPage *start_page;
  AdwStatusPage *nothing_page;
  GtkListView *list;

  GtkSingleSelection *chosen; /* borrowed from the list */

  SolLibrary *library;
  SolSearch *search; /* borrowed from the library */
  SolStructureNotes *notes;
  GListStore *found;
  guint n_named;     /* how many of those found have the words in their name; they come first */
  guint n_read;      /* how many of them the library has; what is noted comes behind */
  guint top_tick;    /* waits to scroll to the top; 0 while it need not */
  guint n_frames;    /* since what was found has changed */
  GHashTable *order; /* value -> number of its section, as GUINT_TO_POINTER */
};

G_DEFINE_FINAL_TYPE (SolSearchPage, sol_search_page, ADW_TYPE_NAVIGATION_PAGE)

/* Values of a kind stand in one section, or in two: by name and by text. */
static int
compare_kinds_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  SolSearchPage *self = user_data;

  return GPOINTER_TO_INT (g_hash_table_lookup (self->order, a)) -
         GPOINTER_TO_INT (g_hash_table_lookup (self->order, b));
}

/* Values come in the order of their sections. */
static void
note_order (SolSearchPage *self, GPtrArray *values)
{
  const char *last = NULL;
  guint section = 0;

  g_hash_table_remove_all (self->order);
  for (guint i = 0; values != NULL && i < values->len; i++) {
    const char *element = sol_value_get_element (g_ptr_array_index (values, i));

    section += i == self->n_named || i == self->n_read || g_strcmp0 (element, last) != 0;
    g_hash_table_insert (self->order, g_ptr_array_index (values, i), GUINT_TO_POINTER (section));
    last = element;
  }
}

/* -- Notes -- */

static gboolean
is_noted (SolSearchPage *self, guint position)
{
  return position >= self->n_read;
}

/* What is found by its own words shows its note when it is opened: it is not listed twice. */
static void
add_noted (SolSearchPage *self, GPtrArray *values, const char *text)
{
  g_autoptr (GPtrArray) noted =
      self->notes == NULL ? NULL : sol_structure_notes_find (self->notes, self->library, text);

  self->n_read = values->len;
  for (guint i = 0; noted != NULL && i < noted->len; i++)
    if (!g_ptr_array_find (values, noted->pdata[i], NULL))
      g_ptr_array_add (values, g_object_ref (noted->pdata[i]));
}

/* -- Rows -- */

static void
setup_row_cb (SolSearchPage *self G_GNUC_UNUSED,
              GtkListItem *item,
              GtkSignalListItemFactory *factory G_GNUC_UNUSED)
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

static void
clicked_cb (GtkListItem *item,
            int n_press G_GNUC_UNUSED,
            double x G_GNUC_UNUSED,
            double y G_GNUC_UNUSED,
            GtkGesture *click)
{
  gtk_widget_activate_action (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (click)),
                              "list.activate-item", "u", gtk_list_item_get_position (item));
}

/* In a list where one click opens a row, GTK selects the row on which the pointer happens to lie,
 * and a screen reader tells of it in place of the one that has the focus. */
static void
open_by_click (GtkListItem *item)
{
  GtkWidget *row = gtk_widget_get_parent (gtk_list_item_get_child (item));
  GtkGesture *click;

  if (row == NULL || g_object_get_data (G_OBJECT (row), CLICK_KEY) != NULL)
    return;
  click = gtk_gesture_click_new ();
  g_object_set_data (G_OBJECT (row), CLICK_KEY, click);
  g_signal_connect_object (click, "released", G_CALLBACK (clicked_cb), item, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
}

static void
bind_row_cb (SolSearchPage *self,
             GtkListItem *item,
             GtkSignalListItemFactory *factory G_GNUC_UNUSED)
{
  SolValue *value = gtk_list_item_get_item (item);
  GtkWidget *name = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  GtkWidget *detail = gtk_widget_get_next_sibling (name);
  g_autofree char *plain =
      sol_marks_words_dup_plain (self->library, sol_value_get_display_name (value));
  g_autofree char *subtitle =
      is_noted (self, gtk_list_item_get_position (item))
          ? g_strdup (sol_structure_notes_lookup (self->notes, SOL_STRUCTURE (value)))
          : sol_search_words_dup_detail (value);

  gtk_label_set_label (GTK_LABEL (name), plain);
  gtk_label_set_label (GTK_LABEL (detail), subtitle != NULL ? subtitle : "");
  gtk_widget_set_visible (detail, subtitle != NULL);
  gtk_list_item_set_accessible_label (item, plain);
  gtk_list_item_set_accessible_description (item, sol_search_words_kind (value));
  open_by_click (item);
}

static void
setup_heading_cb (SolSearchPage *self G_GNUC_UNUSED,
                  GtkListHeader *header,
                  GtkSignalListItemFactory *factory G_GNUC_UNUSED)
{
  GtkWidget *label = sol_plain_heading_new (NULL, "heading");

  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_end (label, 12);
  gtk_list_header_set_child (header, label);
}

static void
bind_heading_cb (SolSearchPage *self,
                 GtkListHeader *header,
                 GtkSignalListItemFactory *factory G_GNUC_UNUSED)
{
  gpointer first = gtk_list_header_get_item (header);
  const char *kind = sol_search_words_heading (first);
  GtkLabel *label = GTK_LABEL (gtk_list_header_get_child (header));
  g_autofree char *in_text = NULL;

  /* Translators: over what has the words not in its name but in its text; %s is "Anatomy",
   * "Exercises" and so on */
  in_text = g_strdup_printf (_ ("In the Text: %s"), kind);
  if (is_noted (self, gtk_list_header_get_start (header)))
    gtk_label_set_label (label, _ ("In Your Notes"));
  else if (gtk_list_header_get_start (header) < self->n_named || SOL_IS_SOURCE (first))
    gtk_label_set_label (label, kind);
  else
    gtk_label_set_label (label, in_text);
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

/* Only when it has been laid out the list knows that a heading stands above its first row. */
static gboolean
scroll_to_top_cb (GtkWidget *list, GdkFrameClock *clock G_GNUC_UNUSED, gpointer user_data)
{
  SolSearchPage *self = user_data;

  if (++self->n_frames < 3)
    return G_SOURCE_CONTINUE;
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list)), 0);
  self->top_tick = 0;
  return G_SOURCE_REMOVE;
}

static void
scroll_to_top (SolSearchPage *self)
{
  gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_SELECT, NULL);
  self->n_frames = 0;
  if (self->top_tick == 0)
    self->top_tick =
        gtk_widget_add_tick_callback (GTK_WIDGET (self->list), scroll_to_top_cb, self, NULL);
}

/* The focus stays in the entry: who sees nothing has to be told what came below it. */
static void
announce (SolSearchPage *self, guint n_found)
{
  g_autofree char *said = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (n_found == 0)
    said = g_strdup (_ ("Nothing Found"));
  else
    /* Translators: how many results a search has, for screen readers */
    said = g_strdup_printf (ngettext ("%u found", "%u found", n_found), n_found);
  sol_say (self, said);
}

static void
seek (SolSearchPage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr (GPtrArray) values = sol_search_find (self->search, text, &self->n_named);
  guint n_values;

  self->n_read = 0;
  if (values != NULL)
    add_noted (self, values, text);
  n_values = values != NULL ? values->len : 0;
  note_order (self, values);
  g_list_store_splice (self->found, 0, sol_search_page_get_n_results (self),
                       values != NULL ? values->pdata : NULL, n_values);
  if (n_values > 0)
    scroll_to_top (self);
  sol_stack_show (self->stack, values == NULL ? "start" : n_values > 0 ? "results" : "nothing");
}

/* Whether there is a word to seek yet. */
static gboolean
is_seeking (SolSearchPage *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "start") != 0;
}

/* Letters that are typed at what was found go to the entry, and whoever types them with them: what
 * has the focus may be found no more. */
static void
follow_letters (SolSearchPage *self)
{
  if (!sol_widget_tree_has_focus (GTK_WIDGET (self->list)))
    return;
  gtk_text_grab_focus_without_selecting (
      GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (self->entry))));
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

static void
search_changed_cb (SolSearchPage *self)
{
  follow_letters (self);
  seek (self);
  if (is_seeking (self))
    announce (self, sol_search_page_get_n_results (self));
}

static void
activate_cb (SolSearchPage *self)
{
  /* The entry waits a little before it tells that its text has changed. */
  seek (self);
  if (sol_search_page_get_n_results (self) > 0)
    row_activated_cb (self, 0);
  else if (is_seeking (self))
    announce (self, 0);
}

static void
stop_search_cb (SolSearchPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

static gboolean
entry_key_cb (SolSearchPage *self, guint keyval)
{
  if (keyval != GDK_KEY_Down || sol_search_page_get_n_results (self) == 0)
    return FALSE;
  gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_FOCUS | GTK_LIST_SCROLL_SELECT, NULL);
  /* In GTK 4.18 that alone leaves the focus where it was. */
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->list)) == NULL)
    gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
  return TRUE;
}

/* -- Reading -- */

/* All of it at once would hold up the page's first frames. */
#define VALUES_A_FRAME 16

static gboolean
read_cb (GtkWidget *widget, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  SolSearchPage *self = SOL_SEARCH_PAGE (widget);

  return sol_search_read (self->search, VALUES_A_FRAME) ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

static void
take_library (SolSearchPage *self, SolLibrary *library)
{
  g_set_object (&self->library, library);
  self->search = sol_search_get (library);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), read_cb, NULL, NULL);
}

/* -- Object -- */

/* Who comes back from a result has the focus where it was. */
static void
sol_search_page_shown (AdwNavigationPage *page)
{
  SolSearchPage *self = SOL_SEARCH_PAGE (page);

  if (!sol_widget_tree_has_focus (GTK_WIDGET (self->list)))
    sol_search_page_focus_entry (self);
}

static void
sol_search_page_dispose (GObject *object)
{
  SolSearchPage *self = SOL_SEARCH_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_SEARCH_PAGE);
  g_clear_object (&self->found);
  g_clear_object (&self->notes);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (sol_search_page_parent_class)->dispose (object);
}

static void
sol_search_page_finalize (GObject *object)
{
  SolSearchPage *self = SOL_SEARCH_PAGE (object);

  g_clear_pointer (&self->order, g_hash_table_unref);

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
  gtk_widget_class_bind_template_child (widget_class, SolSearchPage, start_page);
  gtk_widget_class_bind_template_child (widget_class, SolSearchPage, nothing_page);
  gtk_widget_class_bind_template_child (widget_class, SolSearchPage, list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_heading_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_heading_cb);
}

/* The search stands in the store in its order already; the sorter tells where sections begin. */
static void
sol_search_page_init (SolSearchPage *self)
{
  g_autoptr (GtkSorter) sorter = NULL;
  GtkSortListModel *sections;

  gtk_widget_init_template (GTK_WIDGET (self));
  /* Who has gone down to what was found goes on typing. */
  gtk_search_entry_set_key_capture_widget (self->entry, GTK_WIDGET (self));
  sol_status_stop_name (self->start_page);
  sol_status_stop_name (self->nothing_page);
  self->order = g_hash_table_new (NULL, NULL);
  self->found = g_list_store_new (SOL_TYPE_VALUE);
  sections = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->found)), NULL);
  sorter = GTK_SORTER (gtk_custom_sorter_new (compare_kinds_cb, self, NULL));
  gtk_sort_list_model_set_section_sorter (sections, sorter);
  self->chosen = gtk_single_selection_new (G_LIST_MODEL (sections));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->chosen));
  g_object_unref (self->chosen);
}

AdwNavigationPage *
sol_search_page_new (SolLibrary *library)
{
  SolSearchPage *self;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  self = g_object_new (SOL_TYPE_SEARCH_PAGE, NULL);
  take_library (self, library);
  return ADW_NAVIGATION_PAGE (self);
}

void
sol_search_page_set_library (SolSearchPage *self, SolLibrary *library)
{
  g_autoptr (SolLibrary) before = NULL;

  g_return_if_fail (SOL_IS_SEARCH_PAGE (self));
  g_return_if_fail (SOL_IS_LIBRARY (library));

  /* What is listed is of it until the search is done. */
  before = g_object_ref (self->library);
  take_library (self, library);
  search_changed_cb (self);
}

void
sol_search_page_set_notes (SolSearchPage *self, SolStructureNotes *notes)
{
  g_return_if_fail (SOL_IS_SEARCH_PAGE (self));

  g_set_object (&self->notes, notes);
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
