/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The program from its first line on, each time in a process of its own. */

#include "sol-application.h"
#include "sol-home.h"

#define VARIABLE "GTK_THEME"

/* Runs once the window is there, in place of a person. */
static gboolean
look_cb (gpointer told)
{
  GApplication *application = g_application_get_default ();
  g_autofree char *theme = NULL;

  if (gtk_application_get_active_window (GTK_APPLICATION (application)) == NULL)
    return G_SOURCE_CONTINUE;
  g_assert_cmpstr (g_getenv (VARIABLE), ==, told);
  g_object_get (gtk_settings_get_default (), "gtk-theme-name", &theme, NULL);
  if (told == NULL)
    g_assert_cmpstr (theme, ==, "Adwaita-empty");
  g_application_quit (application);
  return G_SOURCE_REMOVE;
}

/* @told: the style that a person tells GTK to take, or NULL. */
static void
run_with_style (char *told)
{
  char *home, *argv[] = { (char *) "soleus", NULL };

  if (!g_test_subprocess ()) {
    g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
    g_test_trap_assert_passed ();
    return;
  }
  home = sol_home_make ();
  if (told != NULL)
    g_setenv (VARIABLE, told, TRUE);
  else
    g_unsetenv (VARIABLE);
  g_timeout_add (10, look_cb, told);
  g_assert_cmpint (sol_main (1, argv), ==, 0);
  sol_home_remove (home);
}

/* What spares GTK a style that nobody sees is not told to the programs that this one starts. */
static void
test_own_style (void)
{
  run_with_style (NULL);
}

static void
test_told_style (void)
{
  run_with_style ((char *) "Default:dark");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/start/own-style", test_own_style);
  g_test_add_func ("/start/told-style", test_told_style);
  return g_test_run ();
}
