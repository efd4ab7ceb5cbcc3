/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-mine-page.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "sol-exercise.h"
#include "sol-first-frame.h"
#include "sol-handout-button.h"
#include "sol-header-title.h"
#include "sol-header-tools.h"
#include "sol-making.h"
#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-routine.h"
#include "sol-window.h"

/* More would push what is right off the screen. */
#define N_FAULTS_SHOWN 3

#define EXAMPLE "/io/github/soleusapp/Soleus/examples/mine.xml"

struct _SolMinePage {
  AdwNavigationPage parent_instance;

  /* template */
  GtkBox *lessons;
  GtkWidget *empty;
  GtkWidget *faults;
  GtkLabel *fault_list;
  GtkWidget *all_faults;
  GtkListBox *rows;
  GtkLabel *path;
  GtkLabel *example;

  GtkWidget *handout; /* a row */
  char *folder;
};

G_DEFINE_FINAL_TYPE (SolMinePage, sol_mine_page, ADW_TYPE_NAVIGATION_PAGE)

/* -- What was loaded -- */

/* Whether @value was read from a file of @folder, and from which. */
static char *
dup_file (SolValue *value, const char *folder)
{
  g_autofree char *location = sol_value_dup_location (value);
  g_autofree char *start = g_strconcat (folder, G_DIR_SEPARATOR_S, NULL);
  g_auto (GStrv) parts = NULL;

  if (!g_str_has_prefix (location, start))
    return NULL;
  parts = g_strsplit (location + strlen (start), ".xml:", 2);
  return g_strconcat (parts[0], ".xml", NULL);
}

static const char *
get_kind_name (SolValue *value)
{
  if (SOL_IS_EXERCISE (value))
    return _ ("Exercise");
  if (SOL_IS_ROUTINE (value))
    return _ ("Routine");
  return sol_value_get_element (value);
}

static char *
dup_key (SolValue *value)
{
  return g_strconcat (sol_value_get_element (value), ":", sol_value_get_id (value), NULL);
}

static GtkWidget *
create_row (SolValue *value)
{
  GtkWidget *row = sol_plain_row_new ("", NULL);

  g_object_set_data_full (G_OBJECT (row), "key", dup_key (value), g_free);
  if (SOL_IS_EXERCISE (value) || SOL_IS_ROUTINE (value))
    sol_plain_row_open_value (row, value);
  return row;
}

/* Where that of @value stands, from @from on; -1 where it stands nowhere. */
static int
find_row (SolMinePage *self, SolValue *value, int from)
{
  g_autofree char *key = dup_key (value);
  GtkListBoxRow *row;

  for (int i = from; (row = gtk_list_box_get_row_at_index (self->rows, i)) != NULL; i++)
    if (g_strcmp0 (g_object_get_data (G_OBJECT (row), "key"), key) == 0)
      return i;
  return -1;
}

static void
remove_rows (SolMinePage *self, int from, int to)
{
  GtkListBoxRow *row;

  while (from < to-- && (row = gtk_list_box_get_row_at_index (self->rows, from)) != NULL)
    gtk_list_box_remove (self->rows, GTK_WIDGET (row));
}

/* A row that is there stays: the focus is on it, or comes back to it. */
static void
show_row (SolMinePage *self, SolLibrary *library, SolValue *value, int position)
{
  g_autofree char *name = sol_marks_words_dup_plain (library, sol_value_get_display_name (value));
  g_autofree char *file = dup_file (value, self->folder);
  g_autofree char *subtitle = g_strconcat (get_kind_name (value), "\u00a0· ", file, NULL);
  int before = find_row (self, value, position);

  if (before < 0)
    gtk_list_box_insert (self->rows, create_row (value), position);
  else
    remove_rows (self, position, before);
  g_object_set (gtk_list_box_get_row_at_index (self->rows, position), "title", name, "subtitle",
                subtitle, NULL);
}

typedef struct {
  SolMinePage *page;
  SolLibrary *library;
  int n_found;
} Search;

static void
show_kind (GType type, const char *element G_GNUC_UNUSED, gpointer data)
{
  Search *search = data;
  GListModel *values = sol_library_get_values (search->library, type);

  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolValue) value = g_list_model_get_item (values, i);
    g_autofree char *file = dup_file (value, search->page->folder);

    if (file != NULL)
      show_row (search->page, search->library, value, search->n_found++);
  }
}

/* The first of them; the folder is named below. */
static char *
dup_fault_list (GPtrArray *faults, const char *folder)
{
  g_autofree char *start = g_strconcat (folder, G_DIR_SEPARATOR_S, NULL);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < MIN (faults->len, N_FAULTS_SHOWN); i++) {
    const char *message = ((const GError *) faults->pdata[i])->message;

    if (i > 0)
      g_string_append (list, "\n\n");
    g_string_append (list, g_str_has_prefix (message, start) ? message + strlen (start) : message);
  }
  return g_string_free (list, FALSE);
}

static void
show_faults (SolMinePage *self, GPtrArray *faults)
{
  g_autofree char *list = dup_fault_list (faults, self->folder);

  gtk_label_set_label (self->fault_list, list);
  gtk_widget_set_visible (self->faults, faults->len > 0);
  gtk_widget_set_visible (self->all_faults, faults->len > N_FAULTS_SHOWN);
}

static void
show_loaded (SolMinePage *self, SolLibrary *library)
{
  Search search = { .page = self, .library = library };

  sol_library_foreach_type (show_kind, &search);
  remove_rows (self, search.n_found, G_MAXINT);
  gtk_widget_set_visible (self->empty, search.n_found == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), search.n_found > 0);
  show_faults (self, sol_library_get_faults (library));
}

/* -- How to add -- */

static void
copy_cb (SolMinePage *self)
{
  g_autofree char *text = sol_mine_page_dup_example ();
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  if (SOL_IS_WINDOW (root))
    sol_window_tell (SOL_WINDOW (root), _ ("Copied"));
}

static void
tell_failure (SolMinePage *self, const char *reason)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autofree char *text = NULL;

  if (!SOL_IS_WINDOW (root))
    return;
  /* Translators: a folder, and why it can't be opened */
  text = g_strdup_printf (_ ("“%s” can’t be opened: %s"), self->folder, reason);
  sol_window_tell (SOL_WINDOW (root), text);
}

static void
opened_cb (GObject *launcher, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SolMinePage) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (launcher), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell_failure (self, error->message);
}

static void
open_folder_cb (SolMinePage *self)
{
  g_autoptr (GFile) folder = g_file_new_for_path (self->folder);
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (folder);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (g_mkdir_with_parents (self->folder, 0700) != 0) {
    tell_failure (self, g_strerror (errno));
    return;
  }
  gtk_file_launcher_launch (launcher, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL,
                            opened_cb, g_object_ref (self));
}

/* Code begins at the left in every language. */
static void
set_left_to_right (GtkLabel *code)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (code), GTK_TYPE_SCROLLED_WINDOW);

  /* What is between them asks the language, not its parent. */
  for (GtkWidget *widget = GTK_WIDGET (code); widget != scroller;
       widget = gtk_widget_get_parent (widget))
    gtk_widget_set_direction (widget, GTK_TEXT_DIR_LTR);
  gtk_widget_set_direction (scroller, GTK_TEXT_DIR_LTR);
}

/* -- Object -- */

static void
sol_mine_page_dispose (GObject *object)
{
  g_clear_pointer (&SOL_MINE_PAGE (object)->folder, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_MINE_PAGE);
  G_OBJECT_CLASS (sol_mine_page_parent_class)->dispose (object);
}

static void
sol_mine_page_class_init (SolMinePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_mine_page_dispose;
  g_type_ensure (SOL_TYPE_HEADER_TITLE);
  g_type_ensure (SOL_TYPE_HEADER_TOOLS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-mine-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolMinePage, empty);
  gtk_widget_class_bind_template_child (widget_class, SolMinePage, faults);
  gtk_widget_class_bind_template_child (widget_class, SolMinePage, fault_list);
  gtk_widget_class_bind_template_child (widget_class, SolMinePage, all_faults);
  gtk_widget_class_bind_template_child (widget_class, SolMinePage, rows);
  gtk_widget_class_bind_template_child (widget_class, SolMinePage, lessons);
  gtk_widget_class_bind_template_child (widget_class, SolMinePage, path);
  gtk_widget_class_bind_template_child (widget_class, SolMinePage, example);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_folder_cb);
}

static void
sol_mine_page_init (SolMinePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The longest text of all, and below the screen in a small window. */
static void
show_example (gpointer page)
{
  SolMinePage *self = page;
  g_autofree char *example = sol_mine_page_dup_example ();

  gtk_label_set_label (self->example, example);
  set_left_to_right (self->example);
}

/* What there is for others than oneself: to take home, to be shown, to be filled in. */
static void
show_lessons (SolMinePage *self, SolLibrary *library)
{
  GtkWidget *list = sol_plain_list_new (_ ("For patients and classes"));

  self->handout = sol_handout_row_new (library);
  gtk_list_box_append (GTK_LIST_BOX (list), self->handout);
  gtk_box_append (self->lessons, list);
}

/* Before what is below them is shown, which they would move. */
static void
show_more_lessons (GtkWidget *page)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (SOL_MINE_PAGE (page)->handout));

  gtk_list_box_append (
      list, sol_plain_link_row_new (_ ("Teach in Full Screen"),
                                    _ ("The figure, with its names covered until you show each"),
                                    "win.open", "teach"));
  gtk_list_box_append (list, sol_plain_link_row_new (
                                 _ ("Worksheet…"),
                                 _ ("The figure with blanks for its names, and a page of answers"),
                                 "win.open", "worksheet"));
}

AdwNavigationPage *
sol_mine_page_new (SolLibrary *library, const char *folder)
{
  static const SolMakingPart rest[] = { show_example };
  SolMinePage *self;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (folder != NULL, NULL);
  self = g_object_new (SOL_TYPE_MINE_PAGE, NULL);
  self->folder = g_strdup (folder);
  gtk_label_set_label (self->path, folder);
  show_lessons (self, library);
  show_loaded (self, library);
  sol_first_frame_call (GTK_WIDGET (self), NULL, show_more_lessons);
  sol_making_add_parts (GTK_WIDGET (self), rest, G_N_ELEMENTS (rest));
  return ADW_NAVIGATION_PAGE (self);
}

void
sol_mine_page_set_library (SolMinePage *self, SolLibrary *library)
{
  g_return_if_fail (SOL_IS_MINE_PAGE (self));
  g_return_if_fail (SOL_IS_LIBRARY (library));

  sol_handout_row_set_library (self->handout, library);
  show_loaded (self, library);
}

char *
sol_mine_page_dup_example (void)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (EXAMPLE, 0, NULL);

  g_return_val_if_fail (bytes != NULL, g_strdup (""));
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}
