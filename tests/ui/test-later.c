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
  ADD ("gone", test_gone);
  return g_test_run ();
}
