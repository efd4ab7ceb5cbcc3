/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The program from its first line on, each time in a process of its own. */

#include <glib/gstdio.h>

#include "sol-application.h"
#include "sol-gtk-hints.h"
#include "sol-home.h"

#define STYLE_VARIABLE "GTK_THEME"
#define GRAPHICS_VARIABLE "GDK_DISABLE"
#define RENDERER_VARIABLE "GSK_RENDERER"

typedef struct {
  const char *style;    /* what a person tells GTK, or NULL */
  const char *graphics; /* the same */
  const char *renderer; /* the same */
} Told;

static void
check_style (const Told *told)
{
  g_autofree char *theme = NULL;

  g_assert_cmpstr (g_getenv (STYLE_VARIABLE), ==, told->style);
  g_object_get (gtk_settings_get_default (), "gtk-theme-name", &theme, NULL);
  if (told->style == NULL)
    g_assert_cmpstr (theme, ==, "Adwaita-empty");
}

static void
check_graphics (GtkWindow *window, const Told *told)
{
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (window));
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (g_getenv (GRAPHICS_VARIABLE), ==, told->graphics);
  g_assert_cmpstr (g_getenv (RENDERER_VARIABLE), ==, told->renderer);
  if (told->graphics != NULL || g_strcmp0 (told->renderer, "cairo") != 0)
    return;
  g_assert_cmpstr (G_OBJECT_TYPE_NAME (renderer), ==, "GskCairoRenderer");
  g_assert_false (gdk_display_prepare_gl (gdk_display_get_default (), &error));
}

/* Runs once the window is there, in place of a person. */
static gboolean
look_cb (gpointer told)
{
  GApplication *application = g_application_get_default ();
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL || !gtk_widget_get_realized (GTK_WIDGET (window)))
    return G_SOURCE_CONTINUE;
  check_style (told);
  check_graphics (window, told);
  g_application_quit (application);
  return G_SOURCE_REMOVE;
}

static void
set_variable (const char *variable, const char *value)
{
  if (value != NULL)
    g_setenv (variable, value, TRUE);
  else
    g_unsetenv (variable);
}

static void
run_told (gconstpointer data)
{
  const Told *told = data;
  char *home, *argv[] = { (char *) "soleus", NULL };

  if (!g_test_subprocess ()) {
    g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
    g_test_trap_assert_passed ();
    return;
  }
  home = sol_home_make ();
  set_variable (STYLE_VARIABLE, told->style);
  set_variable (GRAPHICS_VARIABLE, told->graphics);
  set_variable (RENDERER_VARIABLE, told->renderer);
  g_timeout_add (10, look_cb, (gpointer) told);
  g_assert_cmpint (sol_main (1, argv), ==, 0);
  sol_home_remove (home);
}

/* Whether there are graphics, where @name is the one device of its kind. */
static gboolean
find_with (const char *name)
{
  g_autofree char *devices = g_dir_make_tmp ("soleus-devices-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (devices, name, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;
  gboolean found;

  g_mkdir_with_parents (folder, 0700);
  g_file_set_contents (path, "", 0, &error);
  g_assert_no_error (error);
  found = sol_gtk_hints_find_graphics (devices);
  g_remove (path);
  g_rmdir (folder);
  g_rmdir (devices);
  return found;
}

/* A card that only shows what others rendered, as a virtual machine's, is none that renders. */
static void
test_find_graphics (void)
{
  g_assert_true (find_with ("dri/renderD128"));
  g_assert_true (find_with ("nvidiactl"));
  g_assert_true (find_with ("dxg"));
  g_assert_false (find_with ("dri/card0"));
  g_assert_false (find_with ("null"));
}

/* What is told, with a card of that name. */
static SolGtkHints
tell_with (const char *name, const char *disabled, const char *renderer)
{
  g_autofree char *devices = g_dir_make_tmp ("soleus-devices-XXXXXX", NULL);
  g_autofree char *folder = g_build_filename (devices, "dri", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  SolGtkHints hints;

  g_mkdir_with_parents (path, 0700);
  set_variable (STYLE_VARIABLE, "Adwaita");
  set_variable (GRAPHICS_VARIABLE, disabled);
  set_variable (RENDERER_VARIABLE, renderer);
  hints = sol_gtk_hints_tell (devices);
  if (hints != SOL_GTK_HINTS_NONE)
    g_assert_cmpstr (g_getenv (GRAPHICS_VARIABLE), ==, "gl,vulkan");
  sol_gtk_hints_withdraw (hints);
  g_assert_cmpstr (g_getenv (GRAPHICS_VARIABLE), ==, disabled);
  g_assert_cmpstr (g_getenv (STYLE_VARIABLE), ==, "Adwaita");
  g_rmdir (path);
  g_rmdir (folder);
  g_rmdir (devices);
  return hints;
}

static void
test_tell_graphics (void)
{
  if (!g_test_subprocess ()) {
    g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
    g_test_trap_assert_passed ();
    return;
  }
  g_assert_cmpint (tell_with ("card0", NULL, NULL), ==, SOL_GTK_HINTS_GRAPHICS);
  g_assert_cmpint (tell_with ("card0", "dmabuf", NULL), ==, SOL_GTK_HINTS_NONE);
  g_assert_cmpint (tell_with ("card0", NULL, "ngl"), ==, SOL_GTK_HINTS_NONE);
  g_assert_cmpint (tell_with ("renderD128", NULL, NULL), ==, SOL_GTK_HINTS_NONE);
  g_assert_cmpint (tell_with ("renderD128", NULL, "cairo"), ==, SOL_GTK_HINTS_GRAPHICS);
}

/* What spares GTK a style that nobody sees and graphics that are not there is not told to the
 * programs that this one starts; what a person told GTK is. */
int
main (int argc, char **argv)
{
  static const Told plain = { NULL, NULL, "cairo" };
  static const Told styled = { "Default:dark", NULL, "cairo" };
  static const Told disabling = { NULL, "vulkan", NULL };

  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/start/own-style", &plain, run_told);
  g_test_add_data_func ("/start/told-style", &styled, run_told);
  g_test_add_data_func ("/start/told-graphics", &disabling, run_told);
  g_test_add_func ("/start/find-graphics", test_find_graphics);
  g_test_add_func ("/start/tell-graphics", test_tell_graphics);
  return g_test_run ();
}
