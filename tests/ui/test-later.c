/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Pages that are made when they are wanted. */

#include "sol-later.h"

typedef struct {
  GtkWindow *window;
  AdwViewStack *stack;
  SolLater *later[3];
  guint n_made[3];
} Fixture;

static void
make_cb (SolLater *later, guint *n_made)
{
  ++*n_made;
  adw_bin_set_child (ADW_BIN (later), gtk_label_new ("A page"));
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->window = g_object_ref (GTK_WINDOW (gtk_window_new ()));
  fixture->stack = ADW_VIEW_STACK (adw_view_stack_new ());
  gtk_window_set_child (fixture->window, GTK_WIDGET (fixture->stack));
  for (guint i = 0; i < G_N_ELEMENTS (fixture->later); i++) {
    g_autofree char *name = g_strdup_printf ("%u", i);

    fixture->later[i] = g_object_new (SOL_TYPE_LATER, NULL);
    g_signal_connect (fixture->later[i], "make", G_CALLBACK (make_cb), &fixture->n_made[i]);
    adw_view_stack_add_named (fixture->stack, GTK_WIDGET (fixture->later[i]), name);
  }
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_destroy (fixture->window);
  g_assert_finalize_object (fixture->window);
}

/* Before the window is there none is made, however much time goes by; then what it shows. */
static void
test_shown (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (fixture->n_made[0], ==, 0);
  gtk_window_present (fixture->window);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->later[0])));
  g_assert_cmpuint (fixture->n_made[0], ==, 1);
  g_assert_cmpuint (fixture->n_made[1], ==, 0);
  adw_view_stack_set_visible_child_name (fixture->stack, "2");
  g_assert_cmpuint (fixture->n_made[2], ==, 1);
  adw_view_stack_set_visible_child_name (fixture->stack, "0");
  adw_view_stack_set_visible_child_name (fixture->stack, "2");
  g_assert_cmpuint (fixture->n_made[2], ==, 1);
}

/* Whoever needs it at once has it, and it is made once. */
static void
test_ensure (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = sol_later_ensure (fixture->later[1]);

  g_assert_true (GTK_IS_LABEL (page));
  g_assert_true (sol_later_ensure (fixture->later[1]) == page);
  gtk_window_present (fixture->window);
  adw_view_stack_set_visible_child_name (fixture->stack, "1");
  g_assert_cmpuint (fixture->n_made[1], ==, 1);
}

/* What nobody asked for comes by itself, one after the other. */
static void
test_rest (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_present (fixture->window);
  while (fixture->n_made[1] == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (fixture->n_made[2], ==, 0);
  while (fixture->n_made[2] == 0)
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (fixture->n_made); i++)
    g_assert_cmpuint (fixture->n_made[i], ==, 1);
}

/* The place whose turn comes after all others. */
static void
add_last (Fixture *fixture, guint *n_made)
{
  GtkWidget *last = g_object_new (SOL_TYPE_LATER, NULL);

  g_signal_connect (last, "make", G_CALLBACK (make_cb), n_made);
  adw_view_stack_add (fixture->stack, last);
}

/* A page within a page comes by itself where it would be seen first; one beside it waits until the
 * outer page is. */
static void
test_page_of_hidden_page (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *parts = adw_view_stack_new ();
  GtkWidget *outer = adw_bin_new ();
  guint n_made[2] = { 0 }, last_made = 0;

  for (guint i = 0; i < G_N_ELEMENTS (n_made); i++) {
    GtkWidget *part = g_object_new (SOL_TYPE_LATER, NULL);

    g_signal_connect (part, "make", G_CALLBACK (make_cb), &n_made[i]);
    adw_view_stack_add (ADW_VIEW_STACK (parts), part);
  }
  adw_bin_set_child (ADW_BIN (outer), parts);
  adw_view_stack_add_named (fixture->stack, outer, "outer");
  add_last (fixture, &last_made);
  gtk_window_present (fixture->window);
  while (last_made == 0 || n_made[0] == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n_made[1], ==, 0);
  adw_view_stack_set_visible_child_name (fixture->stack, "outer");
  while (n_made[1] == 0)
    g_main_context_iteration (NULL, TRUE);
  adw_view_stack_remove (fixture->stack, outer);
}

/* Some that stand beside another come only when they are asked for, and no later than the others
 * that wait. */
static void
test_on_request (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *quiet = g_object_new (SOL_TYPE_LATER, "on-request", TRUE, NULL);
  guint n_made = 0, last_made = 0;

  g_signal_connect (quiet, "make", G_CALLBACK (make_cb), &n_made);
  sol_later_ask (SOL_LATER (quiet));
  adw_view_stack_add_named (fixture->stack, quiet, "quiet");
  add_last (fixture, &last_made);
  gtk_window_present (fixture->window);
  while (last_made == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n_made, ==, 0);
  sol_later_ask (SOL_LATER (quiet));
  sol_later_ask (SOL_LATER (quiet));
  g_assert_cmpuint (n_made, ==, 0);
  while (n_made == 0)
    g_main_context_iteration (NULL, TRUE);
  adw_view_stack_set_visible_child_name (fixture->stack, "quiet");
  sol_later_ask (SOL_LATER (quiet));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_cmpuint (n_made, ==, 1);
}

/* One that is shown before all others is not beside any: nobody has to ask for it. */
static void
test_on_request_shown (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *quiet = g_object_new (SOL_TYPE_LATER, "on-request", TRUE, NULL);
  guint n_made = 0;

  g_signal_connect (quiet, "make", G_CALLBACK (make_cb), &n_made);
  adw_view_stack_add_named (fixture->stack, quiet, "quiet");
  adw_view_stack_set_visible_child_name (fixture->stack, "quiet");
  gtk_window_present (fixture->window);
  g_assert_cmpuint (n_made, ==, 1);
}

/* What was asked for and goes is not made. */
static void
test_on_request_gone (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *quiet = g_object_new (SOL_TYPE_LATER, "on-request", TRUE, NULL);
  guint n_made = 0;

  g_signal_connect (quiet, "make", G_CALLBACK (make_cb), &n_made);
  adw_view_stack_add_named (fixture->stack, quiet, "quiet");
  gtk_window_present (fixture->window);
  sol_later_ask (SOL_LATER (quiet));
  adw_view_stack_remove (fixture->stack, quiet);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_cmpuint (n_made, ==, 0);
}

/* A window that goes takes its pages off the list of those that wait. */
static void
test_gone (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gboolean over = FALSE;

  gtk_window_present (fixture->window);
  gtk_window_set_child (fixture->window, NULL);
  g_timeout_add_once (1000, (GSourceOnceFunc) (GCallback) g_atomic_int_inc, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (fixture->n_made[1] + fixture->n_made[2], ==, 0);
}

#define ADD(name, func) g_test_add ("/later/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("shown", test_shown);
  ADD ("ensure", test_ensure);
  ADD ("rest", test_rest);
  ADD ("page-of-hidden-page", test_page_of_hidden_page);
  ADD ("on-request", test_on_request);
  ADD ("on-request-shown", test_on_request_shown);
  ADD ("on-request-gone", test_on_request_gone);
  ADD ("gone", test_gone);
  return g_test_run ();
}
