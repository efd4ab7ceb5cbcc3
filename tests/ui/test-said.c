/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What screen readers are told, and in whose name. */

#include "application-window.h"
#include "sol-say.h"
#include "sol-told.h"

/* GTK tells nothing in the name of what no screen reader has met. */
static void
test_teller (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *alone = g_object_ref_sink (gtk_label_new (""));
  GtkWidget *within = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW);

  sol_say (within, "Here");
  g_assert_true (sol_told_get_teller () == fixture->window);
  sol_say_at_once (within, "Now");
  g_assert_true (sol_told_get_teller () == fixture->window);
  g_assert_cmpstr (sol_told_get_last (), ==, "Now");
  sol_say (alone, "Alone");
  g_assert_cmpstr (sol_told_get_last (), ==, "Now");
  g_assert_finalize_object (alone);
}

/* A session that begins at once tells the first step of what is new in it. */
static void
test_first_step (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  const char *words = "Bent-knee soleus stretch. First time: step 1 of 6. ";

  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_window_start (fixture->window, "soleus-stretch");
  for (guint i = 0; i < 500 && sol_told_get_last () == NULL; i++)
    sol_wait_ms (10);
  g_assert_cmpstr (sol_told_get_last (), !=, NULL);
  g_assert_true (g_str_has_prefix (sol_told_get_last (), words));
  g_assert_true (sol_told_get_teller () == fixture->window);
}

static void
set_up_said (Fixture *fixture, gconstpointer data)
{
  set_up (fixture, data);
  sol_told_forget ();
}

#define ADD(name, data, func)                                                                      \
  g_test_add ("/said/" name, Fixture, GINT_TO_POINTER (data), set_up_said, func, tear_down)

static void
add_tests (const char *home G_GNUC_UNUSED)
{
  ADD ("teller", 0, test_teller);
  ADD ("first-step", 0, test_first_step);
}

int
main (int argc, char **argv)
{
  return application_fixture_run (argc, argv, add_tests);
}
