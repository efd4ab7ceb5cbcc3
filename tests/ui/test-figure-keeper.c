/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>
#include <string.h>

#include "figure-fixture.h"
#include "sol-anatomy-page.h"
#include "sol-build.h"
#include "sol-figure-keeper.h"
#include "sol-find.h"
#include "sol-home.h"

typedef struct {
  SolLibrary *library;
  GtkWidget *window;
  SolFigureArea *area;
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  GtkWidget *page;

  g_settings_reset (settings, "figure");
  g_settings_reset (settings, "figure-stage");
  g_settings_reset (settings, "show-attachments");
  fixture->folder = g_dir_make_tmp ("soleus-keeper-XXXXXX", NULL);
  fixture->library = sol_library_new_builtin ();
  page = sol_anatomy_page_new (fixture->library);
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 800);
  adw_window_set_content (ADW_WINDOW (fixture->window), page);
  fixture->area = SOL_FIGURE_AREA (sol_find (page, SOL_TYPE_FIGURE_AREA));
  gtk_window_present (GTK_WINDOW (fixture->window));
  figure_let_settle (fixture->area);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  figure_close (fixture->window, fixture->area);
  figure_let_go (fixture->library);
  sol_home_remove (fixture->folder);
}

static void
answered_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer answer)
{
  *(GAsyncResult **) answer = g_object_ref (result);
}

/* (transfer full) */
static char *
write_view (Fixture *fixture, const char *name, gsize *length, GError **error)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) answer = NULL;
  char *written = NULL;

  sol_figure_keeper_write_async (fixture->area, file, answered_cb, &answer);
  while (answer == NULL)
    g_main_context_iteration (NULL, TRUE);
  if (!sol_figure_keeper_write_finish (fixture->area, answer, error))
    return NULL;
  g_assert_true (g_file_get_contents (path, &written, length, NULL));
  return written;
}

static char *
write_svg (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  gsize length;
  char *svg = write_view (fixture, "view.SVG", &length, &error);

  g_assert_no_error (error);
  return svg;
}

static void
select_structure (Fixture *fixture, const char *id)
{
  sol_figure_area_set_selected (
      fixture->area,
      id == NULL ? NULL : sol_library_lookup (fixture->library, SOL_TYPE_STRUCTURE, id));
  figure_let_settle (fixture->area);
}

/* The names that stand beside the figure stand on the picture, with title and credit. */
static void
test_svg (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *svg = write_svg (fixture);

  g_assert_nonnull (strstr (svg, "<title>Right calf from behind</title>"));
  g_assert_nonnull (strstr (svg, "Gastrocnemius, medial head, "));
  g_assert_nonnull (strstr (svg, "Soleus, "));
  g_assert_nonnull (strstr (svg, "CC BY-SA 4.0"));
}

static void
test_png (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  gsize length;
  g_autofree char *png = write_view (fixture, "view.png", &length, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (length, >, 50000);
  g_assert_cmpmem (png, 8, "\x89PNG\r\n\x1a\n", 8);
}

/* On a dark screen, too, what is kept is for a light page. */
static void
test_from_dark (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  g_autofree char *light = write_svg (fixture);
  g_autofree char *dark = NULL;

  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  g_assert_true (adw_style_manager_get_dark (manager));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  figure_let_settle (fixture->area);
  dark = write_svg (fixture);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  figure_let_settle (fixture->area);
  g_assert_cmpstr (dark, ==, light);
}

/* Only what is named is named; what is covered is a number; what is peeled off is in the title. */
static void
test_as_seen (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *selected = NULL;
  g_autofree char *covered = NULL;

  sol_figure_area_set_stage (fixture->area, "soleus-removed");
  select_structure (fixture, "popliteus");
  selected = write_svg (fixture);
  g_assert_nonnull (strstr (selected, "<title>Right calf from behind, Soleus taken off</title>"));
  g_assert_nonnull (strstr (selected, "<desc>Popliteus. Drawn for"));
  select_structure (fixture, NULL);
  g_object_set (fixture->area, "covered", TRUE, NULL);
  covered = write_svg (fixture);
  g_assert_nonnull (strstr (covered, "<desc>1, 2, 3, "));
  g_assert_null (strstr (covered, "Popliteus"));
}

/* What can't be written is told, and nothing is left behind. */
static void
test_error (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  gsize length;

  g_assert_null (write_view (fixture, "no-such-folder/view.png", &length, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_file_name (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *first = sol_figure_keeper_dup_file_name (fixture->area, "png");
  g_autofree char *peeled = NULL;

  g_assert_cmpstr (first, ==, "Right calf from behind.png");
  sol_figure_area_set_stage (fixture->area, "soleus-removed");
  peeled = sol_figure_keeper_dup_file_name (fixture->area, "svg");
  g_assert_cmpstr (peeled, ==, "Right calf from behind, Soleus taken off.svg");
}

/* Other programs take what they know of both kinds. */
static void
test_copy (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->area));
  GdkContentFormats *formats;

  gtk_widget_activate_action (GTK_WIDGET (fixture->area), "figure.copy", NULL);
  while (gdk_clipboard_get_content (clipboard) == NULL)
    g_main_context_iteration (NULL, TRUE);
  formats = gdk_clipboard_get_formats (clipboard);
  g_assert_true (gdk_content_formats_contain_mime_type (formats, "image/png"));
  g_assert_true (gdk_content_formats_contain_mime_type (formats, "image/svg+xml"));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name)                                                                                  \
  g_test_add ("/ui/figure-keeper/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (svg);
  ADD (png);
  ADD (from_dark);
  ADD (as_seen);
  ADD (error);
  ADD (file_name);
  ADD (copy);
#undef ADD
  return g_test_run ();
}
