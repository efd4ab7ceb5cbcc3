/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "figure-fixture.h"
#include "sol-find.h"
#include "sol-home.h"
#include "sol-structure-list.h"
#include "sol-structure-note.h"

typedef struct {
  char *folder;
  SolJournal *journal;
  SolLibrary *library;
  SolStructure *soleus;
  SolStructure *tibia;
  GtkWidget *window;
  SolStructureNote *note;
} Fixture;

static void
open_journal (Fixture *fixture)
{
  fixture->journal = sol_journal_new (fixture->folder);
}

static void
close_journal (Fixture *fixture)
{
  sol_journal_close (fixture->journal);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (fixture->journal);
}

static void
show_note (Fixture *fixture)
{
  fixture->window = gtk_window_new ();
  fixture->note = g_object_new (SOL_TYPE_STRUCTURE_NOTE, NULL);
  sol_structure_note_set_notes (fixture->note, sol_structure_notes_get (fixture->journal));
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->note));
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
close_note (Fixture *fixture)
{
  g_object_ref (fixture->note);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (fixture->note);
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("soleus-note-XXXXXX", NULL);
  fixture->library = sol_library_new_builtin ();
  fixture->soleus = sol_library_lookup (fixture->library, SOL_TYPE_STRUCTURE, "soleus");
  fixture->tibia = sol_library_lookup (fixture->library, SOL_TYPE_STRUCTURE, "tibia");
  open_journal (fixture);
  show_note (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  close_note (fixture);
  close_journal (fixture);
  figure_let_go (fixture->library);
  sol_home_remove (fixture->folder);
}

static GtkTextBuffer *
get_buffer (Fixture *fixture)
{
  return gtk_text_view_get_buffer (
      GTK_TEXT_VIEW (sol_find (GTK_WIDGET (fixture->note), GTK_TYPE_TEXT_VIEW)));
}

static void
type (Fixture *fixture, const char *text)
{
  gtk_text_buffer_set_text (get_buffer (fixture), text, -1);
}

static void
assert_text (Fixture *fixture, const char *expected)
{
  g_autofree char *text = NULL;

  g_object_get (get_buffer (fixture), "text", &text, NULL);
  g_assert_cmpstr (text, ==, expected);
}

static GListModel *
get_records (Fixture *fixture)
{
  return sol_journal_get_records (fixture->journal, SOL_TYPE_JOURNAL_NOTE);
}

static void
wait_for_records (Fixture *fixture, guint n_records)
{
  while (g_list_model_get_n_items (get_records (fixture)) != n_records)
    g_main_context_iteration (NULL, TRUE);
}

static const char *
look_up (Fixture *fixture, SolStructure *structure)
{
  return sol_structure_notes_lookup (sol_structure_notes_get (fixture->journal), structure);
}

/* Each structure has its own note; going to another keeps what was typed, at once. */
static void
test_keep (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolJournalNote) record = NULL;

  sol_structure_note_show (fixture->note, fixture->soleus);
  type (fixture, "Mine starts high");
  g_assert_null (look_up (fixture, fixture->soleus));
  sol_structure_note_show (fixture->note, fixture->tibia);
  assert_text (fixture, "");
  g_assert_cmpstr (look_up (fixture, fixture->soleus), ==, "Mine starts high");
  sol_structure_note_show (fixture->note, fixture->soleus);
  assert_text (fixture, "Mine starts high");
  wait_for_records (fixture, 1);
  record = g_list_model_get_item (get_records (fixture), 0);
  g_assert_cmpstr (sol_journal_note_get_facts (record)->about, ==, "structure:soleus");
  g_assert_cmpstr (sol_journal_note_get_facts (record)->text, ==, "Mine starts high");
}

/* Nobody need do anything but type. */
static void
test_by_itself (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_structure_note_show (fixture->note, fixture->soleus);
  type (fixture, "Ask about the arch");
  wait_for_records (fixture, 1);
  assert_text (fixture, "Ask about the arch");
}

/* What was typed last is there after the window was closed, and after the program was. */
static void
test_reopened (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_structure_note_show (fixture->note, fixture->soleus);
  type (fixture, "First line\nand the second");
  close_note (fixture);
  g_assert_cmpstr (look_up (fixture, fixture->soleus), ==, "First line\nand the second");
  close_journal (fixture);
  open_journal (fixture);
  show_note (fixture);
  sol_structure_note_show (fixture->note, fixture->soleus);
  wait_for_records (fixture, 1);
  assert_text (fixture, "First line\nand the second");
}

/* A note without words is none. */
static void
test_emptied (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_structure_note_show (fixture->note, fixture->soleus);
  type (fixture, "Away with it");
  sol_structure_note_show (fixture->note, fixture->soleus);
  wait_for_records (fixture, 1);
  type (fixture, " \n");
  sol_structure_note_show (fixture->note, fixture->soleus);
  g_assert_null (look_up (fixture, fixture->soleus));
  wait_for_records (fixture, 0);
  type (fixture, "Back again");
  sol_structure_note_show (fixture->note, fixture->soleus);
  wait_for_records (fixture, 1);
}

/* Undo takes back what was typed, never the note of another structure. */
static void
test_undo (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_structure_note_show (fixture->note, fixture->soleus);
  type (fixture, "One");
  sol_structure_note_show (fixture->note, fixture->tibia);
  g_assert_false (gtk_text_buffer_get_can_undo (get_buffer (fixture)));
  gtk_text_buffer_insert_at_cursor (get_buffer (fixture), "Two", -1);
  g_assert_true (gtk_text_buffer_get_can_undo (get_buffer (fixture)));
  gtk_text_buffer_undo (get_buffer (fixture));
  assert_text (fixture, "");
}

/* What it is, to a screen reader; Tab leaves it. */
static void
test_access (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *text = sol_find (GTK_WIDGET (fixture->note), GTK_TYPE_TEXT_VIEW);

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->note)));
  sol_structure_note_show (fixture->note, fixture->soleus);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->note)));
  g_assert_true (gtk_widget_get_mapped (text));
  gtk_test_accessible_assert_role (text, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_test_accessible_assert_property (text, GTK_ACCESSIBLE_PROPERTY_LABEL, "Your note");
  g_assert_false (gtk_text_view_get_accepts_tab (GTK_TEXT_VIEW (text)));
}

static const char *
find_subtitle (SolStructureList *list, const char *title)
{
  GtkWidget *widget = GTK_WIDGET (list);

  while (widget != NULL) {
    GtkWidget *next = gtk_widget_get_first_child (widget);

    if (ADW_IS_ACTION_ROW (widget) &&
        g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title))
      return adw_action_row_get_subtitle (ADW_ACTION_ROW (widget));
    for (; next == NULL && widget != NULL && widget != GTK_WIDGET (list);
         widget = gtk_widget_get_parent (widget))
      next = gtk_widget_get_next_sibling (widget);
    widget = next;
  }
  g_assert_not_reached ();
}

/* The list tells what has a note, and how that begins, and follows it. */
static void
test_list (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolFigure *figure = sol_library_lookup (fixture->library, SOL_TYPE_FIGURE, "posterior");
  SolStructureNotes *notes = sol_structure_notes_get (fixture->journal);
  SolStructureList *list = g_object_ref_sink (g_object_new (SOL_TYPE_STRUCTURE_LIST, NULL));

  sol_structure_notes_set (notes, fixture->soleus, "<b>Mine\nsecond");
  sol_structure_list_set_figure (list, fixture->library, figure);
  sol_structure_list_set_notes (list, notes);
  g_assert_cmpstr (find_subtitle (list, "Soleus"), ==, "Your note: <b>Mine");
  g_assert_cmpstr (find_subtitle (list, "Plantaris"), ==, "");
  sol_structure_notes_set (notes, fixture->soleus, "");
  g_assert_cmpstr (find_subtitle (list, "Soleus"), ==, "");
  g_assert_finalize_object (list);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name)                                                                                  \
  g_test_add ("/ui/structure-note/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (keep);
  ADD (by_itself);
  ADD (reopened);
  ADD (emptied);
  ADD (undo);
  ADD (access);
  ADD (list);
#undef ADD
  return g_test_run ();
}
