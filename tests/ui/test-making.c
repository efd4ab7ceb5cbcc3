/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-making.h"
#include "window-fixture.h"

typedef struct {
  GtkWidget *window;
  GtkWidget *page;
  GtkWidget *list; /* on it */
  GString *made;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->made = g_string_new (NULL);
  fixture->list = gtk_list_box_new ();
  fixture->page = adw_bin_new ();
  adw_bin_set_child (ADW_BIN (fixture->page), fixture->list);
  g_object_set_data (G_OBJECT (fixture->page), "made", fixture->made);
  fixture->window = window_fixture_new (fixture->page, 400, 400);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  window_fixture_close (fixture->window);
  g_string_free (fixture->made, TRUE);
}

static void
wait_until_done (Fixture *fixture)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!sol_making_is_done (fixture->page))
    g_main_context_iteration (NULL, TRUE);
}

static void
make_a (gpointer page)
{
  g_string_append_c (g_object_get_data (page, "made"), 'a');
}

static void
make_b (gpointer page)
{
  g_string_append_c (g_object_get_data (page, "made"), 'b');
}

static const SolMakingPart parts[] = { make_a, make_b };

/* Three times. */
static gboolean
make_c_cb (gpointer made)
{
  g_string_append_c (made, 'c');
  return !g_str_has_suffix (((GString *) made)->str, "ccc");
}

static void
note_cb (Fixture *fixture)
{
  g_string_append_c (fixture->made, '|');
}

/* What it shows first is drawn before the rest is made. */
static void
test_after_the_first_frame (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_making_add_parts (fixture->page, parts, G_N_ELEMENTS (parts));
  sol_making_add (fixture->page, make_c_cb, fixture->made, NULL);
  g_assert_false (sol_making_is_done (fixture->page));
  gtk_window_present (GTK_WINDOW (fixture->window));
  g_signal_connect_swapped (gtk_widget_get_frame_clock (fixture->page), "after-paint",
                            G_CALLBACK (note_cb), fixture);
  wait_until_done (fixture);
  g_signal_handlers_disconnect_by_data (gtk_widget_get_frame_clock (fixture->page), fixture);
  g_assert_true (g_str_has_prefix (fixture->made->str, "|"));
  g_string_replace (fixture->made, "|", "", 0);
  g_assert_cmpstr (fixture->made->str, ==, "abccc");
}

static void
test_step_by_step (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_false (sol_making_step (fixture->page));
  sol_making_add_parts (fixture->page, parts, G_N_ELEMENTS (parts));
  sol_making_add (fixture->page, make_c_cb, fixture->made, NULL);
  g_assert_true (sol_making_step (fixture->page));
  g_assert_cmpstr (fixture->made->str, ==, "a");
  g_assert_true (sol_making_step (fixture->page));
  g_assert_true (sol_making_step (fixture->page));
  g_assert_cmpstr (fixture->made->str, ==, "abc");
  sol_making_finish (fixture->page);
  g_assert_cmpstr (fixture->made->str, ==, "abccc");
  g_assert_true (sol_making_is_done (fixture->page));
  sol_making_finish (fixture->page);
  g_assert_cmpstr (fixture->made->str, ==, "abccc");
}

static void
set_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
}

static gboolean
never_made_cb (gpointer data G_GNUC_UNUSED)
{
  g_assert_not_reached ();
}

/* Who goes back at once leaves a page that is never ready. */
static void
test_gone_before (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gboolean freed = FALSE;

  sol_making_add (fixture->page, never_made_cb, &freed, set_cb);
  adw_window_set_content (ADW_WINDOW (fixture->window), NULL);
  g_assert_true (freed);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
finish_page (gpointer page)
{
  make_a (page);
  sol_making_finish (page);
}

/* What follows is made at once where a part asks for it, and then what is left of its own. */
static void
test_finishes_itself (Fixture *fixture, gconstpointer by_hand)
{
  static const SolMakingPart finishing[] = { finish_page, make_b };

  sol_making_add_parts (fixture->page, finishing, G_N_ELEMENTS (finishing));
  sol_making_add (fixture->page, make_c_cb, fixture->made, NULL);
  if (by_hand != NULL)
    sol_making_finish (fixture->page);
  else
    wait_until_done (fixture);
  g_assert_cmpstr (fixture->made->str, ==, "acccb");
  g_assert_true (sol_making_is_done (fixture->page));
}

static void
close_page (gpointer page)
{
  make_a (page);
  adw_window_set_content (ADW_WINDOW (gtk_widget_get_root (page)), NULL);
}

/* A part may find that there is nothing to see, and lead back: no more is made then. */
static void
test_closes_itself (Fixture *fixture, gconstpointer by_hand)
{
  static const SolMakingPart closing[] = { make_b, close_page };
  gboolean freed = FALSE;

  sol_making_add_parts (fixture->page, closing, G_N_ELEMENTS (closing));
  sol_making_add (fixture->page, never_made_cb, &freed, set_cb);
  if (by_hand != NULL)
    sol_making_finish (fixture->page);
  else
    gtk_window_present (GTK_WINDOW (fixture->window));
  while (!freed)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (fixture->made->str, ==, "ba");
}

/* --- Lists --- */

static GtkWidget *
create_row (gpointer item, gpointer prefix)
{
  g_autofree char *text = g_strconcat (prefix, gtk_string_object_get_string (item), NULL);

  return gtk_label_new (text);
}

static guint
count_rows (Fixture *fixture)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (fixture->list), (int) n) != NULL)
    n++;
  return n;
}

static void
fill (Fixture *fixture, GtkStringList *items)
{
  sol_making_fill_list (fixture->page, GTK_LIST_BOX (fixture->list), G_LIST_MODEL (items),
                        create_row, (gpointer) "row ");
}

/* A short list, and no list, are there at once. */
static void
test_fills_short_list (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GtkStringList) items = gtk_string_list_new (NULL);

  fill (fixture, items);
  g_assert_cmpuint (count_rows (fixture), ==, 0);
  gtk_string_list_append (items, "one");
  gtk_string_list_append (items, "two");
  fill (fixture, items);
  g_assert_cmpuint (count_rows (fixture), ==, 2);
  g_assert_true (sol_making_is_done (fixture->page));
}

/* A long one is there at last, in its order. */
static void
test_fills_long_list (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GtkStringList) items = gtk_string_list_new (NULL);
  GtkWidget *last;

  for (guint i = 0; i < 99; i++)
    gtk_string_list_append (items, "many");
  gtk_string_list_append (items, "last");
  fill (fixture, items);
  g_assert_cmpuint (count_rows (fixture), >, 0);
  g_assert_cmpuint (count_rows (fixture), <, 20);
  wait_until_done (fixture);
  g_assert_cmpuint (count_rows (fixture), ==, 100);
  last =
      gtk_list_box_row_get_child (gtk_list_box_get_row_at_index (GTK_LIST_BOX (fixture->list), 99));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (last)), ==, "row last");
}

#define ADD_WITH(name, data, func)                                                                 \
  g_test_add ("/ui/making/" name, Fixture, data, set_up, func, tear_down)
#define ADD(name, func) ADD_WITH (name, NULL, func)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("after-the-first-frame", test_after_the_first_frame);
  ADD ("step-by-step", test_step_by_step);
  ADD ("gone-before", test_gone_before);
  ADD ("finishes-itself", test_finishes_itself);
  ADD_WITH ("finishes-itself/by-hand", "", test_finishes_itself);
  ADD ("closes-itself", test_closes_itself);
  ADD_WITH ("closes-itself/by-hand", "", test_closes_itself);
  ADD ("fills-short-list", test_fills_short_list);
  ADD ("fills-long-list", test_fills_long_list);
  return g_test_run ();
}
